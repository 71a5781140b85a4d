import { rosterTemplate } from '$lib/server/roster/export';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => rosterTemplate(params.format);
