import { formatAngka } from '../format/angka';
import {
	formatBulan,
	formatSaat,
	formatTanggal,
	type Bulan,
	type Tanggal
} from '../format/tanggal';
import { namaBerkasDari } from '../dokumen/dokumen';
import { activeDays, silentDays } from '../learning/activity';
import { isDisamarkan, palingSedikit } from '../learning/tutup-kecil';
import { daftarJabatan, labelJabatan } from '../learning/jabatan';
import type { KeadaanOrang } from '../learning/keadaan-orang';
import type { AngkaKursus, AngkaWilayah, BahanLaporan, Kegiatan, Kesiapan } from './bahan';
import { kalimatPokok, selSelang } from './kalimat';
import { saranLaporan, type Saran } from './saran';
import { bagianOrang, sebutBagian, sebutBatas, sebutOrang, selOrang, type Tertutup } from './sebut';
import { perubahan, rataMingguan, trenMingguan, type Minggu } from './tren';
import { petaWilayah, type PetaWilayah } from './wilayah-bawah';

export type AngkaPokok = {
	/** What is counted: people, or villages that are ready. */
	readonly tentang: KeadaanOrang | 'siap';
	readonly label: string;
	readonly nilai: string;
	readonly catatan: string;
	/** Against the four weeks before; null where that is not known. */
	readonly perubahan: string | null;
	readonly nada: 'bata' | null;
};

export type BatangMinggu = {
	readonly senin: Tanggal;
	/** '16/11' */
	readonly label: string;
	readonly aktif: string;
	readonly mulai: string;
	readonly selesai: string;
	/** Height beside the highest, from 0 to 1; null where the number must not be told. */
	readonly tinggi: number | null;
	readonly berjalan: boolean;
};

export type BatangKesiapan = {
	readonly id: string;
	readonly nama: string;
	readonly teks: string;
	readonly bagian: number;
	readonly batas: string;
};

export type BarisJabatan = {
	readonly kode: string;
	readonly jabatan: string;
	readonly terisi: string;
	readonly masuk: string;
	readonly mulai: string;
	readonly selesai: string;
	readonly macet: string;
};

export type BarisKursus = {
	readonly id: string;
	readonly kode: string;
	readonly judul: string;
	readonly mulai: string;
	readonly selesai: string;
	readonly kenaikan: string;
	readonly n: string;
	readonly selang: string;
};

/** What trainers did in the month; `ada`: there is something to list. */
export type BarisKegiatan = {
	readonly apa: 'kunjungan' | 'bantuan' | 'tatapMuka';
	readonly kalimat: string;
	readonly ada: boolean;
};

/** One page about a wilayah and a month, in words that screen and paper share. */
export type Laporan = {
	readonly judul: string;
	readonly nama: string;
	readonly bulan: Bulan;
	/** 'November 2026' */
	readonly namaBulan: string;
	readonly keadaan: string;
	readonly pokok: readonly string[];
	readonly angka: readonly AngkaPokok[];
	readonly tren: readonly BatangMinggu[];
	readonly kesiapan: readonly BatangKesiapan[];
	readonly untuk: Kesiapan | null;
	readonly bawah: PetaWilayah | null;
	readonly cakupan: readonly BarisJabatan[];
	readonly kursus: readonly BarisKursus[];
	readonly kegiatan: readonly BarisKegiatan[] | null;
	readonly saran: readonly Saran[];
	readonly arti: readonly string[];
	readonly kantor: string;
	/** 'Latihan, 23 November 2026' */
	readonly tempatTanggal: string;
	readonly kepala: string;
	readonly tanggal: Tanggal;
	readonly namaBerkas: string;
};

const palingBanyakKursus = 6;
/** To be filled in by hand. */
const tempatKosong = '....................';

export function susunLaporan(bahan: BahanLaporan): Laporan {
	const { nama, kode, bulan, hariIni, zona, angka, tertutup } = bahan;
	const untuk = bahan.kesiapan.find(({ id }) => id === bahan.untuk) ?? bahan.kesiapan[0] ?? null;
	const tren = angka ? trenMingguan(angka.minggu, bulan, hariIni) : [];
	const bawah = bahan.bawah && untuk && petaWilayah(bahan.anak, bahan.bawah, untuk);
	return {
		judul: 'Laporan Bulanan Pembinaan Perangkat Desa',
		nama,
		bulan,
		namaBulan: formatBulan(bulan),
		keadaan: angka
			? `Keadaan menurut data s.d. ${formatSaat(angka.dihitung, zona)}. Tren dan kegiatan: ${formatBulan(bulan)}.`
			: 'Belum ada data yang masuk.',
		pokok: kalimatPokok(bahan, untuk, tren),
		angka: angkaPokok(bahan, untuk, tren),
		tren: batangMinggu(tren, tertutup),
		kesiapan: bahan.kesiapan.map((satu) => batangKesiapan(bahan, satu)),
		untuk,
		bawah,
		cakupan: angka ? cakupan(angka, tertutup) : [],
		kursus: bahan.kursus.slice(0, palingBanyakKursus).map((satu) => barisKursus(satu, tertutup)),
		kegiatan: bahan.kegiatan && sebutKegiatan(bahan.kegiatan, tertutup),
		saran: saranLaporan(bahan, untuk, bawah?.petak ?? []),
		arti: artiAngka,
		kantor: bahan.kantor,
		tempatTanggal: `${bahan.tempat || tempatKosong}, ${formatTanggal(hariIni)}`,
		kepala: bahan.kepala,
		tanggal: hariIni,
		namaBerkas: namaBerkasDari('laporan', nama, kode, bulan)
	};
}

/** What the words mean, as a footnote. */
const artiAngka: readonly string[] = [
	`Aktif: belajar atau berlatih dalam ${activeDays} hari. Macet: berulang kali gagal pada langkah yang sama, belum lulus dan belum dibantu. Senyap: sudah mulai, belum selesai, ${silentDays} hari tanpa kegiatan.`,
	'Desa siap: setiap jabatan yang diperlukan sudah membuktikan kemampuannya. Kenaikan: bagian dari nilai yang masih kurang sebelum pelatihan yang sesudahnya tercapai (1 = seluruhnya); selang 95%.',
	'Perubahan: empat minggu penuh terakhir dibanding empat minggu sebelumnya, hanya bila keduanya diketahui. “< 5”: terlalu sedikit orang untuk ditampilkan; “ditutup”: angka itu akan membukanya.'
];

function angkaPokok(
	{ jumlahDesa, angka, tertutup }: BahanLaporan,
	untuk: Kesiapan | null,
	tren: readonly Minggu[]
): readonly AngkaPokok[] {
	if (!angka) return [];
	const { orang, teraktivasi, aktif, mulai, selesai, macet, senyap, siap } = angka;
	const sel = (n: number) => selOrang(n, tertutup);
	const kata = (n: number) => (isDisamarkan(n) ? sebutOrang(n, tertutup) : sel(n));
	const mingguan = perubahan(tren, 'aktif');
	return [
		...(untuk
			? [
					{
						tentang: 'siap' as const,
						label: 'Desa siap',
						nilai: formatAngka(siap[untuk.id] ?? 0),
						catatan: `dari ${formatAngka(jumlahDesa)} desa, ${untuk.nama}`,
						perubahan: null,
						nada: null
					}
				]
			: []),
		{
			tentang: 'teraktivasi',
			label: 'Akun dipakai',
			nilai: bagianOrang(teraktivasi, orang, tertutup) ?? sel(teraktivasi),
			catatan: `${kata(teraktivasi)} dari ${kata(orang)} orang yang menjabat`,
			perubahan: null,
			nada: null
		},
		{
			tentang: 'aktif',
			label: `Aktif ${activeDays} hari`,
			nilai: sel(aktif),
			catatan: 'orang belajar atau berlatih',
			perubahan: mingguan && sebutPerubahan(rataMingguan(mingguan), tertutup, 'per minggu'),
			nada: null
		},
		{
			tentang: 'selesai',
			label: 'Selesai kursus',
			nilai: sel(selesai),
			catatan: `dari ${kata(mulai)} orang yang mulai`,
			perubahan: sebutPerubahan(perubahan(tren, 'selesai'), tertutup, 'dalam 4 minggu'),
			nada: null
		},
		{
			tentang: 'macet',
			label: 'Macet',
			nilai: sel(macet),
			catatan: `dan ${kata(senyap)} orang senyap`,
			perubahan: null,
			nada: macet > 0 ? 'bata' : null
		}
	];
}

/** '120 per minggu, naik dari 98' */
function sebutPerubahan(
	selisih: { readonly kini: number; readonly lalu: number } | null,
	tertutup: Tertutup,
	satuan: string
): string | null {
	if (!selisih) return null;
	const { kini, lalu } = selisih;
	if (tertutup(kini) || tertutup(lalu) || kini + lalu === 0) return null;
	const arah =
		kini === lalu ? 'tetap' : `${kini > lalu ? 'naik' : 'turun'} dari ${formatAngka(lalu)}`;
	return `${formatAngka(kini)} ${satuan}, ${arah}`;
}

function batangMinggu(tren: readonly Minggu[], tertutup: Tertutup): readonly BatangMinggu[] {
	const tertinggi = Math.max(1, ...tren.map(({ aktif }) => aktif));
	return tren.map(({ senin, aktif, mulai, selesai, berjalan }) => ({
		senin,
		label: `${Number(senin.slice(8))}/${Number(senin.slice(5, 7))}`,
		aktif: selOrang(aktif, tertutup),
		mulai: selOrang(mulai, tertutup),
		selesai: selOrang(selesai, tertutup),
		tinggi: tertutup(aktif) ? null : aktif / tertinggi,
		berjalan
	}));
}

function batangKesiapan(
	{ jumlahDesa, angka, hariIni }: BahanLaporan,
	{ id, nama, batas, perluDicek }: Kesiapan
): BatangKesiapan {
	const siap = angka?.siap[id] ?? 0;
	return {
		id,
		nama,
		teks: `${formatAngka(siap)} dari ${formatAngka(jumlahDesa)} desa (${sebutBagian(siap, jumlahDesa)})`,
		bagian: jumlahDesa === 0 ? 0 : siap / jumlahDesa,
		batas: batas ? `batas ${sebutBatas(batas, hariIni, perluDicek)}` : 'tanpa batas tanggal tetap'
	};
}

const urutanJabatan = (kode: string): number => {
	const urutan = daftarJabatan.findIndex((satu) => satu === kode);
	return urutan < 0 ? daftarJabatan.length : urutan;
};

const cakupan = ({ perJabatan }: AngkaWilayah, tertutup: Tertutup): readonly BarisJabatan[] =>
	Object.entries(perJabatan)
		.filter(([, { jabatan }]) => jabatan > 0)
		.toSorted(([a], [b]) => urutanJabatan(a) - urutanJabatan(b))
		.map(([kode, angka]) => ({
			kode,
			jabatan: labelJabatan(kode),
			terisi: selOrang(angka.jabatan, tertutup),
			masuk: selOrang(angka.teraktivasi, tertutup),
			mulai: selOrang(angka.mulai, tertutup),
			selesai: selOrang(angka.selesai, tertutup),
			macet: selOrang(angka.macet, tertutup)
		}));

function barisKursus(
	{ id, kode, judul, mulai, selesai, kenaikan }: AngkaKursus,
	tertutup: Tertutup
): BarisKursus {
	const terlihat = kenaikan && !tertutup(kenaikan.n) ? kenaikan : null;
	return {
		id,
		kode,
		judul,
		mulai: selOrang(mulai, tertutup),
		selesai: selOrang(selesai, tertutup),
		kenaikan: terlihat ? formatAngka(terlihat.rata, 2) : '-',
		n: selOrang(kenaikan?.n ?? 0, tertutup),
		selang: terlihat?.selang && terlihat.n >= palingSedikit ? selSelang(terlihat.selang) : '-'
	};
}

function sebutKegiatan(kegiatan: Kegiatan, tertutup: Tertutup): readonly BarisKegiatan[] {
	const { kunjungan, kunjunganSelesai, bantuan, orangDibantu, hariTatapMuka, kehadiran } = kegiatan;
	return [
		{
			apa: 'kunjungan',
			ada: kunjungan > 0,
			kalimat:
				kunjungan === 0
					? 'Tidak ada kunjungan yang direncanakan.'
					: `${formatAngka(kunjungan)} kunjungan direncanakan, ${formatAngka(kunjunganSelesai)} sudah terlaksana.`
		},
		{
			apa: 'bantuan',
			ada: bantuan > 0,
			kalimat:
				bantuan === 0
					? 'Tidak ada bantuan yang tercatat.'
					: `${selOrang(bantuan, tertutup)} bantuan tercatat untuk ${selOrang(orangDibantu, tertutup)} orang.`
		},
		{
			apa: 'tatapMuka',
			ada: hariTatapMuka > 0,
			kalimat:
				hariTatapMuka === 0
					? 'Tidak ada hari tatap muka.'
					: `${formatAngka(hariTatapMuka)} hari tatap muka, ${selOrang(kehadiran, tertutup)} kehadiran tercatat.`
		}
	];
}
