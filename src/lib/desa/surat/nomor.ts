import type { Tanggal } from '../../format/tanggal';
import type { DefinisiSurat } from './definisi';
import type { LingkupNomor, Persuratan, SetelanSurat } from './state';
import type { NomorSurat } from './surat';

const romawi = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** C-01: the month of a letter as its number has it. */
export const bulanRomawi = (tanggal: Tanggal): string =>
	romawi[Number(tanggal.slice(5, 7)) - 1] ?? '';

/** C-01 */
const bentukNomor =
	/^\d{3}(\.\d+)*\/\d{3,}\/[A-Z0-9.-]{2,20}\/(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)\/\d{4}$/;

/** The part that names the village; room is left for what a series adds to it. */
const bentukKodeDesa = /^[A-Z0-9.-]{2,12}$/;

export const isNomorSurat = (teks: string): boolean => bentukNomor.test(teks);
export const isKodeDesa = (teks: string): boolean => bentukKodeDesa.test(teks);

/** Where the code of a table stands in a letter type. */
export const barisKlasifikasi = (
	tabel: SetelanSurat['tabelKlasifikasi']
): keyof DefinisiSurat['klasifikasi'] => (tabel === 'lama' ? 'lama' : 'kode');

/** C-01: of the table that the village uses, as the village has set it or as the letter type comes with it. */
export function kodeKlasifikasi(
	{ kode, klasifikasi }: Pick<DefinisiSurat, 'kode' | 'klasifikasi'>,
	{ tabelKlasifikasi, kodeJenis }: Pick<SetelanSurat, 'tabelKlasifikasi' | 'kodeJenis'>
): string {
	const baris = barisKlasifikasi(tabelKlasifikasi);
	return kodeJenis[kode]?.[baris] ?? klasifikasi[baris];
}

/** C-01: digits in threes before the first dot, as both tables have them. */
export const isKodeKlasifikasi = (teks: string): boolean => /^\d{3}(\.\d+)*$/.test(teks);

/**
 * C-02: what a number counts with. Letters that come in count with the others only when the village wants one series for
 * both; they take `deretMasuk`.
 */
export function deretKeluar(
	lingkup: LingkupNomor,
	definisi: Pick<DefinisiSurat, 'kode' | 'klasifikasi'>,
	setelan: Pick<SetelanSurat, 'tabelKlasifikasi' | 'kodeJenis'>
): string {
	switch (lingkup) {
		case 'semua':
		case 'bersama-masuk':
			return 'semua';
		case 'per-jenis':
			return `jenis:${definisi.kode}`;
		case 'per-klasifikasi':
			return `klasifikasi:${kodeKlasifikasi(definisi, setelan)}`;
		default:
			return lingkup satisfies never;
	}
}

/** C-02: the series of the agenda of letters that come in. */
export const deretMasuk = (lingkup: LingkupNomor): string =>
	lingkup === 'bersama-masuk' ? 'semua' : 'masuk';

export const kunciDeret = (tahun: number, deret: string): string => `${tahun}/${deret}`;

/** C-02: counts up by one without a gap, and starts again on 1 January. */
export const urutBerikut = (
	{ urutTerakhir }: Pick<Persuratan, 'urutTerakhir'>,
	tahun: number,
	deret: string
): number => (urutTerakhir.get(kunciDeret(tahun, deret)) ?? 0) + 1;

/** C-01: 'KODE/URUT/KODEDESA/BULANROMAWI/TAHUN'. */
export const susunNomor = (
	kode: string,
	urut: number,
	kodeDesa: string,
	tanggal: Tanggal
): string =>
	[kode, String(urut).padStart(3, '0'), kodeDesa, bulanRomawi(tanggal), tanggal.slice(0, 4)].join(
		'/'
	);

/**
 * The number that a letter signed on that day takes. Where every type counts for itself, types that share a
 * classification would share numbers as well: the code of the type stands behind that of the village then.
 */
export function nomorBerikut(
	state: Pick<Persuratan, 'urutTerakhir' | 'setelan'>,
	definisi: Pick<DefinisiSurat, 'kode' | 'klasifikasi'>,
	tanggal: Tanggal
): NomorSurat {
	const { setelan } = state;
	const tahun = Number(tanggal.slice(0, 4));
	const deret = deretKeluar(setelan.lingkupNomor, definisi, setelan);
	const urut = urutBerikut(state, tahun, deret);
	const kodeDesa =
		setelan.lingkupNomor === 'per-jenis'
			? `${setelan.kodeDesa}-${definisi.kode}`
			: setelan.kodeDesa;
	return {
		teks: susunNomor(kodeKlasifikasi(definisi, setelan), urut, kodeDesa, tanggal),
		urut,
		tahun,
		deret
	};
}
