import type { Dunia } from '../../dunia';
import type { Rancangan } from '../rancangan';

/** How the number of a letter or a decree of this step would look; the learner chooses his own. */
export function contohNomorLangkah(
	{ tanggal }: Pick<Dunia, 'tanggal'>,
	rancangan: Rancangan
): string {
	const ke = rancangan.langkah.length + 1;
	return `900/${String(ke).padStart(2, '0')}/${tanggal.slice(0, 4)}`;
}
