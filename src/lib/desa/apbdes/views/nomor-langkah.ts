import type { Dunia } from '../../dunia';
import type { JenisLangkah, Rancangan } from '../rancangan';

type Nomor = { readonly label: string; readonly contoh: string };

/** What a step is numbered as, and how such a number would look; the learner chooses his own. Null for a step without one. */
export function nomorLangkah(
	jenis: JenisLangkah,
	{ tanggal }: Pick<Dunia, 'tanggal'>,
	{ langkah }: Pick<Rancangan, 'langkah'>
): Nomor | null {
	const tahun = tanggal.slice(0, 4);
	const surat = `900/${String(langkah.length + 1).padStart(2, '0')}/${tahun}`;
	switch (jenis) {
		case 'sepakati':
		case 'tolak':
			return { label: 'Nomor keputusan BPD', contoh: surat };
		case 'kirim':
		case 'sampaikan-perbaikan':
			return { label: 'Nomor surat pengantar', contoh: surat };
		case 'nyatakan-sesuai':
		case 'minta-perbaikan':
			return { label: 'Nomor keputusan camat', contoh: surat };
		case 'tetapkan-operasional':
		case 'ubah-penjabaran':
			return { label: 'Nomor Perkades', contoh: `3 Tahun ${tahun}` };
		case 'undangkan':
			return { label: 'Nomor Lembaran Desa', contoh: `6 Tahun ${tahun}` };
		default:
			return null;
	}
}
