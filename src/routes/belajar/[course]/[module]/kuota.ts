import { formatAngka } from '$lib/format/angka';

/** What loading something costs of a data plan: '6 kB kuota'. A plan counts in thousands, and never less than one. */
export const sebutKuota = (bytes: number): string =>
	`${formatAngka(Math.max(1, Math.ceil(bytes / 1000)))} kB kuota`;
