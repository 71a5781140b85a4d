import type { Dunia } from '../../dunia';
import {
	daftarAgama,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan,
	type Kode
} from '../kode';
import type { Keluarga } from '../keluarga';
import { barisAktif, kodeRt, type BarisPenduduk } from './daftar-penduduk';
import { daftarKartuKeluarga, type SaringanKk } from './kartu-keluarga';
import {
	hitung,
	nol,
	ringkasanPenduduk,
	tambah,
	type Hitungan,
	type HitunganTerbuka,
	type Ringkasan
} from './ringkasan-penduduk';
import { KOSONG, labelRt, labelUmur, type SaringanPenduduk } from './saringan-penduduk';

/** A row of a table with the filter that finds exactly the people in it. */
export type BarisStatistik = Hitungan & {
	readonly kunci: string;
	readonly label: string;
	readonly saringan: Partial<SaringanPenduduk>;
};

/** Everybody who is active stands in one row of it, and in one only. */
export type TabelStatistik = {
	readonly id: 'dusun' | 'pendidikan' | 'pekerjaan' | 'kawin' | 'agama' | 'shdk' | 'warga';
	readonly judul: string;
	/** Head of the first column. */
	readonly kepala: string;
	readonly baris: readonly BarisStatistik[];
	readonly jumlah: Hitungan;
};

/** lampid.md 6, as far as the register knows; ages in full years. Most adults are in none of them. */
export const daftarKelompokRentan = [
	{ id: 'bayi', label: 'Bayi', dari: 0, sampai: 0 },
	{ id: 'balita', label: 'Balita', dari: 1, sampai: 5 },
	{ id: 'sd', label: 'Usia SD', dari: 6, sampai: 12 },
	{ id: 'smp', label: 'Usia SMP', dari: 13, sampai: 15 },
	{ id: 'sma', label: 'Usia SMA', dari: 16, sampai: 18 },
	{ id: 'lansia', label: 'Lansia', dari: 61, sampai: null }
] as const;

export type RentanPerRt = {
	readonly kunci: string;
	readonly dusun: string;
	readonly label: string;
	readonly saringan: Partial<SaringanPenduduk>;
	readonly penduduk: Hitungan;
	/** In the order of `daftarKelompokRentan`. */
	readonly kelompok: readonly Hitungan[];
};

export type Statistik = {
	readonly ringkasan: Ringkasan;
	/** Five-year groups from the youngest on. */
	readonly piramida: readonly BarisStatistik[];
	readonly tabel: readonly TabelStatistik[];
	readonly rentan: readonly BarisStatistik[];
	readonly rentanPerRt: readonly RentanPerRt[];
	readonly ukuranKk: readonly BarisUkuranKk[];
};

export type BarisUkuranKk = Hitungan & {
	readonly label: string;
	readonly saringan: Partial<SaringanKk>;
};

/** One count for each key, in one walk; keys in the order in which they are met. */
function hitungMenurut(
	baris: readonly BarisPenduduk[],
	kunci: (baris: BarisPenduduk) => string
): Map<string, HitunganTerbuka> {
	const hasil = new Map<string, HitunganTerbuka>();
	for (const satu of baris) {
		const nama = kunci(satu);
		let hitungan = hasil.get(nama);
		if (!hitungan) hasil.set(nama, (hitungan = nol()));
		tambah(hitungan, satu);
	}
	return hasil;
}

const tersimpan = new WeakMap<Dunia, Statistik>();

/** The statistics of the register on the day of the world. Every row names the filter behind its number. */
export function statistik(dunia: Dunia): Statistik {
	const ada = tersimpan.get(dunia);
	if (ada) return ada;
	const aktif = barisAktif(dunia);
	const made: Statistik = {
		ringkasan: ringkasanPenduduk(dunia),
		piramida: piramida(aktif),
		tabel: daftarTabel(dunia).map((tabel) => susunTabel(tabel, aktif)),
		rentan: daftarKelompokRentan.map(({ id, label, dari, sampai }) => ({
			kunci: id,
			label: `${label} (${sebutRentang(dari, sampai)})`,
			saringan: { umurDari: dari, umurSampai: sampai },
			...hitung(aktif.filter(({ umur }) => isDalam(umur, dari, sampai)))
		})),
		rentanPerRt: rentanPerRt(aktif),
		ukuranKk: ukuranKk(dunia)
	};
	tersimpan.set(dunia, made);
	return made;
}

const isDalam = (umur: number | null, dari: number, sampai: number | null): boolean =>
	umur !== null && umur >= dari && (sampai === null || umur <= sampai);

const sebutRentang = (dari: number, sampai: number | null): string =>
	sampai === null
		? `di atas ${dari - 1} tahun`
		: sampai === 0
			? 'di bawah 1 tahun'
			: `${dari}–${sampai} tahun`;

const LEBAR_KELOMPOK = 5;
/** The last group is open, as in the tables of BPS. */
const KELOMPOK_TERAKHIR = 75;

function piramida(aktif: readonly BarisPenduduk[]): BarisStatistik[] {
	const hitungan = hitungMenurut(aktif, ({ umur }) =>
		umur === null
			? KOSONG
			: umur < 0
				? '-1'
				: String(Math.min(KELOMPOK_TERAKHIR, umur - (umur % LEBAR_KELOMPOK)))
	);
	const kelompok = Array.from({ length: KELOMPOK_TERAKHIR / LEBAR_KELOMPOK + 1 }, (_, i) => {
		const dari = i * LEBAR_KELOMPOK;
		const sampai = dari === KELOMPOK_TERAKHIR ? null : dari + LEBAR_KELOMPOK - 1;
		return {
			kunci: String(dari),
			label: sampai === null ? `${dari}+` : `${dari}–${sampai}`,
			saringan: { umurDari: dari, umurSampai: sampai },
			...(hitungan.get(String(dari)) ?? nol())
		};
	});
	// Only in a register with faults: a date that is missing, or has yet to come.
	const keliru = [
		{ kunci: '-1', label: labelUmur(null, -1), saringan: { umurSampai: -1 } },
		{
			kunci: KOSONG,
			label: 'Tanggal lahir belum benar',
			saringan: { isian: 'tanggalLahir' as const }
		}
	].flatMap((satu) => {
		const ada = hitungan.get(satu.kunci);
		return ada ? [{ ...satu, ...ada }] : [];
	});
	return [...kelompok, ...keliru];
}

type Rancangan = Pick<TabelStatistik, 'id' | 'judul' | 'kepala'> & {
	/** The official list; codes that are not in it follow, and what is not filled in comes last. */
	readonly daftar: readonly Pick<Kode, 'kode' | 'label'>[];
	readonly kode: (baris: BarisPenduduk) => string | undefined;
	/** Only what occurs, the most frequent first: a list of 89 occupations is no table. */
	readonly yangAdaSaja?: boolean;
};

const daftarTabel = (dunia: Dunia): readonly Rancangan[] => [
	{
		id: 'dusun',
		judul: 'Dusun',
		kepala: 'Dusun',
		daftar: dunia.desa.dusun.map(({ nama }) => ({ kode: nama, label: nama })),
		kode: ({ keluarga }) => keluarga?.dusun
	},
	{
		id: 'pendidikan',
		judul: 'Pendidikan yang ditamatkan',
		kepala: 'Pendidikan',
		daftar: daftarPendidikan,
		kode: ({ penduduk }) => penduduk.pendidikan
	},
	{
		id: 'pekerjaan',
		judul: 'Pekerjaan',
		kepala: 'Pekerjaan',
		daftar: daftarPekerjaan,
		kode: ({ penduduk }) => penduduk.pekerjaan,
		yangAdaSaja: true
	},
	{
		id: 'kawin',
		judul: 'Status perkawinan',
		kepala: 'Status perkawinan',
		daftar: daftarKodeStatusKawin,
		kode: ({ penduduk }) => penduduk.statusKawin
	},
	{
		id: 'agama',
		judul: 'Agama atau kepercayaan',
		kepala: 'Agama',
		daftar: daftarAgama,
		kode: ({ penduduk }) => penduduk.agama
	},
	{
		id: 'shdk',
		judul: 'Hubungan dalam keluarga',
		kepala: 'Hubungan',
		daftar: daftarKodeShdk,
		kode: ({ penduduk }) => penduduk.shdk
	},
	{
		id: 'warga',
		judul: 'Kewarganegaraan',
		kepala: 'Kewarganegaraan',
		daftar: [
			{ kode: 'WNI', label: 'WNI' },
			{ kode: 'WNA', label: 'WNA' }
		],
		// B-07: whoever is not WNA counts as WNI, here as in the report.
		kode: ({ penduduk }) => (penduduk.kewarganegaraan === 'WNA' ? 'WNA' : 'WNI')
	}
];

function susunTabel(
	{ id, judul, kepala, daftar, kode, yangAdaSaja }: Rancangan,
	aktif: readonly BarisPenduduk[]
): TabelStatistik {
	const hitungan = hitungMenurut(aktif, (baris) => kode(baris) || KOSONG);
	const baris = (satu: Pick<Kode, 'kode' | 'label'>): BarisStatistik => ({
		kunci: satu.kode,
		label: satu.label,
		saringan: { [id]: satu.kode },
		...(hitungan.get(satu.kode) ?? nol())
	});
	const resmi = daftar.map(baris);
	const isResmi = new Set(daftar.map((satu) => satu.kode));
	const lain = [...hitungan.keys()]
		.filter((satu) => !isResmi.has(satu) && satu !== KOSONG)
		.map((satu) => baris({ kode: satu, label: satu }));
	const belumDiisi = hitungan.has(KOSONG) ? [baris({ kode: KOSONG, label: 'Belum diisi' })] : [];
	const bernama = [...resmi, ...lain];
	return {
		id,
		judul,
		kepala,
		baris: [
			...(yangAdaSaja
				? bernama.filter(({ jumlah }) => jumlah > 0).sort((a, b) => b.jumlah - a.jumlah)
				: bernama),
			...belumDiisi
		],
		jumlah: hitung(aktif)
	};
}

function rentanPerRt(aktif: readonly BarisPenduduk[]): RentanPerRt[] {
	const byRt = new Map<string, BarisPenduduk[]>();
	// A family is placed once, not each of its members.
	const byKeluarga = new Map<Keluarga | undefined, BarisPenduduk[]>();
	for (const baris of aktif) {
		let serukun = byKeluarga.get(baris.keluarga);
		if (!serukun) {
			const kunci = `${baris.keluarga?.dusun ?? ''}/${kodeRt(baris.keluarga)}`;
			serukun = byRt.get(kunci) ?? [];
			byRt.set(kunci, serukun);
			byKeluarga.set(baris.keluarga, serukun);
		}
		serukun.push(baris);
	}
	return [...byRt.entries()]
		.map(([kunci, orang]) => {
			const dusun = orang[0]?.keluarga?.dusun ?? '';
			const rt = kodeRt(orang[0]?.keluarga);
			return {
				kunci,
				dusun,
				label: labelRt(rt),
				saringan: { dusun: dusun || KOSONG, rt },
				penduduk: hitung(orang),
				kelompok: daftarKelompokRentan.map(({ dari, sampai }) =>
					hitung(orang.filter(({ umur }) => isDalam(umur, dari, sampai)))
				)
			};
		})
		.sort((a, b) => (a.kunci < b.kunci ? -1 : 1));
}

/** The last size is open. */
const UKURAN_TERBESAR = 8;

function ukuranKk(dunia: Dunia): BarisUkuranKk[] {
	const hitungan = Array.from({ length: UKURAN_TERBESAR + 1 }, nol);
	for (const { anggota, kepala } of daftarKartuKeluarga(dunia, {})) {
		const satu = hitungan[Math.min(anggota.length, UKURAN_TERBESAR)];
		if (!satu) continue;
		satu.jumlah += 1;
		if (kepala?.jenisKelamin === 'L' || kepala?.jenisKelamin === 'P')
			satu[kepala.jenisKelamin] += 1;
	}
	return hitungan.flatMap((satu, ukuran) => {
		// A KK without members is a fault; the row is there only when one is.
		if (ukuran === 0 && satu.jumlah === 0) return [];
		const terbesar = ukuran === UKURAN_TERBESAR;
		return [
			{
				label: `${ukuran} orang${terbesar ? ' atau lebih' : ''}`,
				saringan: { anggotaDari: ukuran, anggotaSampai: terbesar ? null : ukuran },
				...satu
			}
		];
	});
}
