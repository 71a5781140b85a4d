import { bukaDunia } from './buka-dunia';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = (event) => bukaDunia(event);
