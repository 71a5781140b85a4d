import { tanggal } from '../../format/tanggal';
import {
	kelompokBawaan,
	type AturanTahun,
	type KunciParameter,
	type Parameter,
	type ParameterTahun
} from './aturan-tahun';

const belumAda: Parameter = { nilai: null, dasar: '', keyakinan: 'belum-ada' };
const pasti = (nilai: number | null, dasar: string): Parameter => ({
	nilai,
	dasar,
	keyakinan: 'pasti'
});

const perluDicek = (nilai: number, dasar: string): Parameter => ({
	nilai,
	dasar,
	keyakinan: 'perlu-dicek'
});

const siltapDasar = 'PP 11/2019 Ps. 81';

/** D-04: the same until the regulation changes, so it is there for years of which nothing else is known too. */
const siltap = {
	'siltap-kades-min': pasti(2_426_640, siltapDasar),
	'siltap-sekdes-min': pasti(2_224_420, siltapDasar),
	'siltap-perangkat-min': pasti(2_022_200, siltapDasar)
} as const;

/** D-03: among the 70 unless the regulation of the regent says otherwise. */
const jaminanSosial = {
	'jaminan-sosial-kelompok': perluDicek(kelompokBawaan, '')
} as const satisfies Partial<Record<KunciParameter, Parameter>>;

type DanaDesa = Omit<
	Record<KunciParameter, Parameter>,
	keyof typeof siltap | keyof typeof jaminanSosial
>;

const belumAdaDanaDesa: DanaDesa = {
	'blt-persen-maks': belumAda,
	'blt-rupiah-per-bulan': belumAda,
	'ketahanan-pangan-persen-min': belumAda,
	'operasional-persen-maks': belumAda,
	'kdmp-persen': belumAda,
	'blt-bulan-sekaligus-maks': belumAda,
	'padat-karya-upah-persen-min': belumAda
};

const permendes2024 = 'Permendesa PDT 2/2024';
const permendes2025 = 'Permendesa PDT 16/2025';

/** D-06. For 2026 the shares of BLT and of ketahanan pangan could not be verified: they stay empty and are not checked. */
const danaDesa: Readonly<Record<number, DanaDesa>> = {
	2025: {
		...belumAdaDanaDesa,
		'blt-persen-maks': pasti(1500, permendes2024),
		'blt-rupiah-per-bulan': pasti(300_000, permendes2024),
		'ketahanan-pangan-persen-min': pasti(2000, permendes2024),
		'operasional-persen-maks': pasti(300, permendes2024)
	},
	2026: {
		...belumAdaDanaDesa,
		'blt-rupiah-per-bulan': pasti(300_000, permendes2025),
		'operasional-persen-maks': pasti(300, permendes2025),
		'kdmp-persen': pasti(5803, 'PMK 7/2026 Ps. 15(3)'),
		'blt-bulan-sekaligus-maks': perluDicek(3, permendes2025),
		'padat-karya-upah-persen-min': perluDicek(5000, '')
	},
	2027: belumAdaDanaDesa
};

const tahunDanaDesa = (tahun: number): ParameterTahun => ({
	tahun,
	isi: { ...(danaDesa[tahun] ?? belumAdaDanaDesa), ...siltap, ...jaminanSosial }
});

/** Holidays that are the same day every year; the others are set year by year and entered by a trainer of the province. */
const hariTetap = [
	['01-01', 'Tahun Baru Masehi'],
	['05-01', 'Hari Buruh Internasional'],
	['06-01', 'Hari Lahir Pancasila'],
	['08-17', 'Hari Kemerdekaan'],
	['12-25', 'Hari Natal']
] as const;

export const aturanTahunBawaan: AturanTahun = {
	versi: 'bawaan@1',
	tahun: [2025, 2026, 2027].map(tahunDanaDesa),
	libur: [2025, 2026, 2027, 2028].flatMap((tahun) =>
		hariTetap.map(([hari, nama]) => ({ tanggal: tanggal(`${tahun}-${hari}`), nama }))
	)
};

/**
 * A version that was published before a figure was asked for does not have it: what held until then holds in it, a group or
 * that nothing was asked. To be called where a version is read from a log or the database.
 */
export const lengkapiAturan = (aturan: AturanTahun): AturanTahun => ({
	...aturan,
	tahun: aturan.tahun.map((satu) => ({
		...satu,
		isi: { ...belumAdaDanaDesa, ...jaminanSosial, ...satu.isi }
	}))
});
