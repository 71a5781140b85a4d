import type { DrafSetelanSurat } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import type { Peran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { UbahKodeJenis, UbahSetelanSurat } from '../commands';
import { galat } from '../galat';
import { namaTabel } from '../klasifikasi/klasifikasi';
import { isKodeDesa, isKodeKlasifikasi, kodeKlasifikasi, kunciDeret } from '../nomor';
import type { IsiSetelanSurat, Persuratan } from '../state';
import type { AcuanSurat } from './ajukan';
import { jenisHilang, periksaPeran } from './pelaku-surat';

/** Who keeps the settings of the office. */
export const penataKantor: readonly Peran[] = ['operator', 'kaur-tu', 'sekdes'];

const adaNomorTahun = ({ urutTerakhir }: Persuratan, tahun: number): boolean =>
	[...urutTerakhir.keys()].some((kunci) => kunci.startsWith(kunciDeret(tahun, '')));

/** C-01, C-02: what the office works with. */
export function ubahSetelanSurat(
	dunia: Dunia,
	{ kind, setelan }: UbahSetelanSurat
): Result<readonly Event[]> {
	const problems = nilaiSetelanSurat(dunia, { kind, setelan });
	if (problems.length > 0) return refused(...problems);
	return accepted([{ kind: 'setelan-surat.diubah', setelan }]);
}

/** What stands against the settings, as far as their form is filled in. */
export function nilaiSetelanSurat(dunia: Dunia, { setelan }: DrafSetelanSurat): readonly Problem[] {
	const peran = periksaPeran(dunia, penataKantor, 'mengubah setelan surat');
	if (peran) return [peran];
	return [
		...periksaSetahun(dunia, setelan),
		...periksaIsi(setelan),
		...periksaBulat(setelan.targetHari, 'targetHari', 30, 'C-04', 'Target layanan', 'hari kerja'),
		...periksaBulat(
			setelan.anjunganMenit,
			'anjunganMenit',
			10,
			'C-05',
			'Waktu diam anjungan',
			'menit'
		)
	];
}

/**
 * C-01, C-02: table and series stand for a whole year. A register that changes them half way through has two letters
 * under one number.
 */
function periksaSetahun(
	{ persuratan: state, tanggal }: Dunia,
	{ tabelKlasifikasi, lingkupNomor }: DrafSetelanSurat['setelan']
): Problem[] {
	const tahun = Number(tanggal.slice(0, 4));
	if (!adaNomorTahun(state, tahun)) return [];
	const tunggu = `Ubah sesudah 1 Januari ${tahun + 1}, sebelum surat pertama tahun itu.`;
	const beda = <K extends keyof IsiSetelanSurat>(nama: K, nilai: IsiSetelanSurat[K] | undefined) =>
		nilai !== undefined && nilai !== state.setelan[nama];
	const problems: Problem[] = [];
	if (beda('tabelKlasifikasi', tabelKlasifikasi))
		problems.push(
			galat(
				'C-01',
				'tabelKlasifikasi',
				`Tahun ${tahun} sudah ada surat bernomor; satu register tidak mencampur dua tabel klasifikasi.`,
				tunggu
			)
		);
	if (beda('lingkupNomor', lingkupNomor))
		problems.push(
			galat(
				'C-02',
				'lingkupNomor',
				`Tahun ${tahun} sudah ada surat bernomor; cara menghitung nomor tidak berganti di tengah tahun.`,
				tunggu
			)
		);
	return problems;
}

function periksaIsi({ kodeDesa, kop }: DrafSetelanSurat['setelan']): Problem[] {
	const problems: Problem[] = [];
	if (kodeDesa !== undefined && !isKodeDesa(kodeDesa))
		problems.push(
			galat(
				'C-01',
				'kodeDesa',
				'Kode desa dalam nomor surat terdiri atas 2 sampai 12 huruf besar, angka, titik, atau garis.',
				'Tulis misalnya DS atau DS.SKM.'
			)
		);
	if (kop?.every((baris) => baris.trim() === ''))
		problems.push(
			galat('C-01', 'kop', 'Kop surat belum diisi.', 'Tulis nama kabupaten, kecamatan, dan desa.')
		);
	return problems;
}

const periksaBulat = (
	nilai: number | undefined,
	field: string,
	palingBanyak: number,
	rule: string,
	sebutan: string,
	satuan: string
): Problem[] =>
	nilai === undefined || (Number.isInteger(nilai) && nilai >= 1 && nilai <= palingBanyak)
		? []
		: [
				galat(
					rule,
					field,
					`${sebutan} harus 1 sampai ${palingBanyak} ${satuan}.`,
					`Tulis angka bulat, misalnya 1.`
				)
			];

/**
 * C-01: a code that the village finds more fitting, without another letter type made for it. It is one of the table in
 * use, so that a register never mixes the two; letters that are out keep the number that they have.
 */
export function ubahKodeJenis(
	dunia: Dunia,
	{ jenis, tabel, kode }: UbahKodeJenis,
	{ definisi }: AcuanSurat
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, penataKantor, 'mengubah kode klasifikasi');
	if (peran) return refused(peran);
	const { setelan } = dunia.persuratan;
	const satu = definisi(jenis);
	if (!satu) return refused(jenisHilang);
	if (tabel !== setelan.tabelKlasifikasi)
		return refused(
			galat(
				'C-01',
				'kode',
				`Desa ini sekarang memakai tabel ${namaTabel(setelan.tabelKlasifikasi)}; satu register tidak mencampur dua tabel.`,
				'Cari kodenya di tabel itu, lalu pilih dari hasilnya.'
			)
		);
	if (kode !== '' && !isKodeKlasifikasi(kode))
		return refused(
			galat(
				'C-01',
				'kode',
				`"${kode}" bukan susunan kode klasifikasi.`,
				'Tulis tiga angka, lalu rinciannya sesudah titik, misalnya 400.12.2.2.'
			)
		);
	const bawaan = kodeKlasifikasi(satu, { ...setelan, kodeJenis: {} });
	if (kodeKlasifikasi(satu, setelan) === (kode || bawaan)) return accepted([]);
	return accepted([{ kind: 'kode-jenis.diubah', jenis, tabel, kode: kode === bawaan ? '' : kode }]);
}
