import type { JenisLangkah, LangkahTercatat, Rancangan } from '../rancangan';

/** What no longer stands once a step has led back. */
const dihapusOleh: Partial<Record<JenisLangkah, readonly JenisLangkah[]>> = {
	// Word of the change before is no word of this one.
	'ubah-penjabaran': ['beritahu-bpd'],
	kembalikan: ['serahkan'],
	'susun-ulang': ['serahkan', 'ajukan', 'tolak'],
	'kembalikan-berkas': ['kirim'],
	// Another round of the evaluation: what was handed in for the one before is done with.
	'minta-perbaikan': ['sampaikan-perbaikan']
};

/** The steps that still stand, the latest of each kind: what was given back has to be done again. */
export function langkahBerlaku({
	langkah
}: Pick<Rancangan, 'langkah'>): ReadonlyMap<JenisLangkah, LangkahTercatat> {
	const berlaku = new Map<JenisLangkah, LangkahTercatat>();
	for (const satu of langkah) {
		for (const jenis of dihapusOleh[satu.langkah.jenis] ?? []) berlaku.delete(jenis);
		berlaku.set(satu.langkah.jenis, satu);
	}
	return berlaku;
}
