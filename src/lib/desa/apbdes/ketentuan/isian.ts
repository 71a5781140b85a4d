import type { FormValues } from '../../forms/isian';
import { formatAngka } from '../../../format/angka';
import type { Tanggal } from '../../../format/tanggal';
import { daftarParameter, type AturanTahun, type KunciParameter } from '../aturan-tahun';
import { jenisNilai } from '../views/parameter';

/** A figure as it stands in the form. */
export type IsianParameter = {
	readonly nilai: string;
	readonly dasar: string;
	readonly keyakinan: string;
};
export type IsianTahun = {
	readonly tahun: string;
	readonly isi: Readonly<Record<KunciParameter, IsianParameter>>;
};
export type IsianLibur = { readonly tanggal: string; readonly nama: string };

/** The whole form as it was typed, so that nothing is lost whatever is wrong with it. */
export type IsianAturan = {
	readonly tahun: readonly IsianTahun[];
	readonly libur: readonly IsianLibur[];
	/** What is to be added to the lists above; '' when nothing is. */
	readonly tahunBaru: string;
	readonly liburTanggal: string;
	readonly liburNama: string;
	readonly tempel: string;
	/** What the new version says of itself. */
	readonly catatan: string;
};

export type BagianParameter = keyof IsianParameter;

/** Name of a field: 'nilai-2026-kdmp-persen'. */
export const namaIsian = (bagian: BagianParameter, tahun: string, kunci: KunciParameter): string =>
	`${bagian}-${tahun}-${kunci}`;

/** Where a holiday of the list stands on the page, from 1. */
export const letakLibur = (ke: number): string => `libur-${ke + 1}`;

type LiburBernomor = { readonly satu: IsianLibur; readonly ke: number };

/** The list by the year of its days, each with its place in the whole list. */
export function liburPerTahun(
	libur: readonly IsianLibur[]
): readonly (readonly [string, readonly LiburBernomor[]])[] {
	const kelompok = new Map<string, LiburBernomor[]>();
	for (const [ke, satu] of libur.entries()) {
		const tahun = /\d{4}$/.exec(satu.tanggal)?.[0] ?? 'Tanggal yang keliru';
		kelompok.set(tahun, [...(kelompok.get(tahun) ?? []), { satu, ke }]);
	}
	return [...kelompok];
}

export const tahunPertama = 2015;
export const tahunTerakhir = 2099;
export const tahunTerbanyak = 15;
export const liburTerbanyak = 600;

export const isiKosong = (): IsianTahun['isi'] =>
	isiTahun(() => ({ nilai: '', dasar: '', keyakinan: 'belum-ada' }));

/** One entry for each figure. */
function isiTahun(satu: (kunci: KunciParameter) => IsianParameter): IsianTahun['isi'] {
	// Safe: every key of the list is there, and nothing else.
	return Object.fromEntries(
		daftarParameter.map((kunci) => [kunci, satu(kunci)])
	) as IsianTahun['isi'];
}

/** '2026-08-17' -> '17-08-2026', as dates are typed here. */
export const tulisTanggal = (t: Tanggal): string => t.split('-').reverse().join('-');

export function tulisNilai(kunci: KunciParameter, nilai: number | null): string {
	if (nilai === null) return '';
	return jenisNilai(kunci) === 'persen' ? formatAngka(nilai / 100, 2) : formatAngka(nilai);
}

/** The form that changes a version begins with what the version says. */
export const isianDari = ({ tahun, libur }: Omit<AturanTahun, 'versi'>): IsianAturan => ({
	tahun: tahun.map((satu) => ({
		tahun: String(satu.tahun),
		isi: isiTahun((kunci) => {
			const { nilai, dasar, keyakinan } = satu.isi[kunci];
			return { nilai: tulisNilai(kunci, nilai), dasar, keyakinan };
		})
	})),
	libur: libur.map(({ tanggal, nama }) => ({ tanggal: tulisTanggal(tanggal), nama })),
	tahunBaru: '',
	liburTanggal: '',
	liburNama: '',
	tempel: '',
	catatan: ''
});

const satuBaris = (value: unknown): string =>
	typeof value === 'string'
		? value
				.normalize('NFC')
				.replace(/[\s\p{Cc}]+/gu, ' ')
				.trim()
		: '';

/** Lines are kept; other control characters are in nobody's list of holidays. */
const banyakBaris = (value: unknown): string =>
	typeof value === 'string'
		? value
				.normalize('NFC')
				.replace(/\r\n?/g, '\n')
				.replace(/[^\S\n]+/g, ' ')
				.replace(/(?!\n)\p{Cc}/gu, '')
		: '';

export function bacaIsianAturan(form: FormValues): IsianAturan {
	const baca = (nama: string): string => satuBaris(form.get(nama));
	const nama = form.getAll('libur-nama');
	return {
		tahun: form
			.getAll('tahun')
			.slice(0, tahunTerbanyak + 1)
			.map(satuBaris)
			.map((tahun) => ({
				tahun,
				isi: isiTahun((kunci) => ({
					nilai: baca(namaIsian('nilai', tahun, kunci)),
					dasar: baca(namaIsian('dasar', tahun, kunci)),
					keyakinan: baca(namaIsian('keyakinan', tahun, kunci))
				}))
			})),
		libur: form
			.getAll('libur-tanggal')
			.slice(0, liburTerbanyak + 1)
			.map((tanggal, ke) => ({ tanggal: satuBaris(tanggal), nama: satuBaris(nama[ke]) })),
		tahunBaru: baca('tahunBaru'),
		liburTanggal: baca('liburTanggal'),
		liburNama: baca('liburNama'),
		tempel: banyakBaris(form.get('tempel')),
		catatan: baca('catatan')
	};
}
