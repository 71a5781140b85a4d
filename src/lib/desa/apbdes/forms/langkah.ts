import type { Command } from '../../dunia';
import type { Terbaca } from '../../draf';
import { bacaIsian, type FormValues, type Isian } from '../../forms/isian';
import { accepted } from '../../problem';
import { daftarBerkas, daftarJenisLangkah, type JenisLangkah, type Langkah } from '../rancangan';

/** A step of D-07 with what it has to say; each kind has its own fields. */
export function parseLangkah(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'D-07');
	const rancangan = isian.teks('rancangan');
	const jenis = isian.pilihan('langkah', 'Langkah', daftarJenisLangkah);
	const langkah = jenis && bacaLangkah(isian, jenis);
	if (!langkah || isian.problems.length > 0) return { ok: false, problems: isian.problems };
	return accepted({ kind: 'anggaran.langkah', rancangan, langkah });
}

function bacaLangkah(isian: Isian, jenis: JenisLangkah): Langkah | undefined {
	const nomor = (field: string, sebutan: string): string => isian.wajib(field, sebutan) ?? '';
	switch (jenis) {
		case 'kembalikan':
		case 'kembalikan-berkas':
			return { jenis, catatan: isian.wajib('catatan', 'Catatan') ?? '' };
		case 'sepakati':
			return { jenis, musyawarah: bacaMusyawarah(isian) };
		case 'tolak':
			return {
				jenis,
				musyawarah: bacaMusyawarah(isian),
				catatan: isian.wajib('catatan', 'Alasan menolak') ?? ''
			};
		case 'kirim':
			return {
				jenis,
				nomor: nomor('nomor', 'Nomor surat pengantar'),
				berkas: isian.banyak('berkas', daftarBerkas)
			};
		case 'nyatakan-sesuai':
		case 'minta-perbaikan':
			return { jenis, nomor: nomor('nomor', 'Nomor keputusan camat') };
		case 'sampaikan-perbaikan':
			return { jenis, nomor: nomor('nomor', 'Nomor surat pengantar') };
		case 'tetapkan':
			return {
				jenis,
				nomorPerdes: nomor('nomorPerdes', 'Nomor Perdes'),
				nomorPerkades: nomor('nomorPerkades', 'Nomor Perkades penjabaran')
			};
		case 'tetapkan-operasional':
		case 'ubah-penjabaran':
			return { jenis, nomor: nomor('nomor', 'Nomor Perkades') };
		case 'undangkan':
			return { jenis, nomor: nomor('nomor', 'Nomor Lembaran Desa') };
		default:
			return { jenis };
	}
}

const bacaMusyawarah = (isian: Isian) => ({
	tempat: isian.wajib('tempat', 'Tempat musyawarah') ?? '',
	hadir: isian.bulat('hadir', 'Anggota BPD yang hadir', { min: 1, max: 99 }) ?? 0,
	nomor: isian.wajib('nomor', 'Nomor keputusan BPD') ?? ''
});
