import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type { UbahKodeJenis, UbahSetelanSurat } from '../commands';
import { galat } from '../galat';
import { namaTabel, type NamaTabel, type TabelKlasifikasi } from '../klasifikasi/klasifikasi';
import { isKodeKlasifikasi } from '../nomor';
import { daftarLingkupNomor, daftarTabelKlasifikasi } from '../state';

/** Lines of a letterhead; what is left of the limit is no letterhead any more. */
const barisKop = 6;
const hurufKop = 120;

/** Settings of the office as text, to a typed command. */
export function parseUbahSetelan(form: FormValues): Terbaca<UbahSetelanSurat> {
	const isian = bacaIsian(form, 'C-01');
	return terbaca<'setelan-surat.ubah'>(isian, {
		kind: 'setelan-surat.ubah',
		setelan: {
			kop: bacaKop(form, isian),
			kodeDesa: isian.teks('kodeDesa').toUpperCase(),
			tabelKlasifikasi: isian.pilihan(
				'tabelKlasifikasi',
				'Tabel klasifikasi',
				daftarTabelKlasifikasi
			),
			lingkupNomor: isian.pilihan('lingkupNomor', 'Cara menghitung nomor', daftarLingkupNomor),
			targetHari: bacaBulat(form, isian, 'C-04', 'targetHari', 'Target layanan', 30),
			anjunganMenit: bacaBulat(form, isian, 'C-05', 'anjunganMenit', 'Waktu diam anjungan', 10)
		}
	});
}

/** One line of the letterhead for each line of the field. */
function bacaKop(form: FormValues, isian: Isian): readonly string[] | undefined {
	const tertulis = form.get('kop');
	isian.urutan.add('kop');
	const kop = (typeof tertulis === 'string' ? tertulis : '')
		.normalize('NFC')
		.split(/\r\n|\r|\n/)
		.map((baris) => baris.replace(/[\s\p{Cc}]+/gu, ' ').trim())
		.filter((baris) => baris !== '');
	if (kop.length > barisKop)
		return isian.galat(
			'kop',
			`Kop surat lebih dari ${barisKop} baris.`,
			'Gabungkan alamat dan nomor telepon dalam satu baris.'
		);
	if (kop.some((baris) => baris.length > hurufKop))
		return isian.galat(
			'kop',
			`Ada baris kop yang lebih dari ${hurufKop} huruf.`,
			'Bagi menjadi dua baris.'
		);
	return kop;
}

/** A whole number of a rule of its own. */
function bacaBulat(
	form: FormValues,
	isian: Isian,
	rule: string,
	field: string,
	sebutan: string,
	max: number
): number | undefined {
	return bacaIsian(form, rule, isian).bulat(field, sebutan, { min: 1, max }) ?? undefined;
}

/**
 * C-01: which letter type gets which code. Whether the code is in its table is asked where the table is at hand: it weighs
 * too much to come with the rules.
 */
export const parseUbahKodeJenis =
	(isi: (tabel: NamaTabel) => TabelKlasifikasi | undefined) =>
	(form: FormValues): Result<UbahKodeJenis> => {
		const isian = bacaIsian(form, 'C-01');
		const tabel = isian.pilihan('tabel', 'Tabel klasifikasi', daftarTabelKlasifikasi);
		if (tabel === undefined) return refused(...isian.problems);
		// '400.12.2.2 Surat keterangan' was copied with its words.
		const kode = isian.teks('kode').split(' ')[0]?.replace(/\.$/, '') ?? '';
		const ada = isi(tabel);
		if (ada && isKodeKlasifikasi(kode) && !ada.has(kode))
			return refused(
				galat(
					'C-01',
					'kode',
					`Kode ${kode} tidak ada dalam tabel ${namaTabel(tabel)}, tabel yang dipakai desa ini.`,
					'Cari kodenya lebih dahulu, lalu pilih dari hasilnya.'
				)
			);
		return accepted({ kind: 'kode-jenis.ubah', jenis: isian.teks('jenis'), tabel, kode });
	};
