import { downloadCertificate } from '$lib/server/learning/certificate-download';
import { services } from '$lib/server/runtime';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) =>
	downloadCertificate(services(), locals.user, params);
