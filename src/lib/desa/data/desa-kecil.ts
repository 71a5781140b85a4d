import { addDays } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import { acak, seedDari } from '../acak';
import type { Acak } from '../acak';
import type { Keluarga } from '../kependudukan/keluarga';
import type { Penduduk } from '../kependudukan/penduduk';
import { catatRegister } from './register';
import type { Penempatan } from './register';
import {
	jandaDuda,
	keluargaBayi,
	keluargaPasangan,
	lajangMandiri,
	orangTuaTunggal
} from './rumah-tangga';
import type { RumahTangga } from './rumah-tangga';
import { PERISTIWA_TERAKHIR, TANGGAL_DUNIA, umurKini } from './warga';
import type { Kisah, Warga } from './warga';

/** One village at the start of a practice world. */
export type DataDesa = {
	readonly nama: string;
	readonly kode: string;
	readonly kecamatan: string;
	readonly kabupaten: string;
	readonly provinsi: string;
	readonly dusun: readonly {
		readonly nama: string;
		readonly rw: readonly { readonly nomor: string; readonly rt: readonly string[] }[];
	}[];
	/** The world's own date at the start. */
	readonly tanggal: Tanggal;
	readonly keluarga: readonly Keluarga[];
	readonly penduduk: readonly Penduduk[];
};

/** Worlds pin this. Whatever changes the village of any seed, a word in a list included, makes it @2. */
export const versiDesaKecil = 'desa-kecil@1';

const dusun: DataDesa['dusun'] = [
	{
		nama: 'Krajan',
		rw: [
			{ nomor: '001', rt: ['001', '002'] },
			{ nomor: '002', rt: ['003', '004'] }
		]
	},
	{ nama: 'Ngemplak', rw: [{ nomor: '003', rt: ['005', '006', '007'] }] },
	{ nama: 'Sumberejo', rw: [{ nomor: '004', rt: ['008', '009', '010'] }] }
];
const jalanByRt =
	'Melati Kenanga Mawar Cempaka Flamboyan Anggrek Dahlia Teratai Kamboja Seruni'.split(' ');
const daftarRt = dusun.flatMap(({ nama, rw }) =>
	rw.flatMap(({ nomor, rt }) => rt.map((nomorRt) => ({ dusun: nama, rw: nomor, rt: nomorRt })))
);

type Pembangun = (kisah: Kisah) => RumahTangga;
const kali = (banyak: number, pembangun: Pembangun): Pembangun[] =>
	Array.from({ length: banyak }, () => pembangun);

/** The 120 households, old ones first: the grown children of those found the later ones. */
function susunan(acak: Acak): Pembangun[] {
	const bayi = acak.bulat(2, 3);
	return [
		...kali(9, (kisah) => keluargaPasangan(kisah, [60, 80], {})),
		...kali(13, jandaDuda),
		...kali(22, (kisah) => keluargaPasangan(kisah, [46, 59], {})),
		...kali(10, (kisah) => keluargaPasangan(kisah, [48, 62], { tigaGenerasi: true })),
		...kali(8, (kisah) => orangTuaTunggal(kisah, [30, 54], {})),
		...kali(8, (kisah) => orangTuaTunggal(kisah, [30, 50], { denganOrangTua: true })),
		...kali(15, (kisah) => keluargaPasangan(kisah, [33, 45], {})),
		...kali(2, (kisah) => keluargaPasangan(kisah, [30, 42], { kepala: 'P' })),
		...kali(10, (kisah) => keluargaPasangan(kisah, [30, 43], { denganOrangTua: true })),
		...kali(9 - bayi, (kisah) => keluargaPasangan(kisah, [23, 32], {})),
		...kali(bayi, (kisah) => keluargaBayi(kisah, addDays(PERISTIWA_TERAKHIR, -acak.bulat(3, 75)))),
		...kali(14, (kisah) => lajangMandiri(kisah, [22, 42]))
	];
}

/** Deals every ten households of the list to the ten RT, so that each dusun has young and old. */
function tempatkan(acak: Acak, rumahTangga: readonly RumahTangga[]): Penempatan[] {
	const urutanRt = Array.from({ length: rumahTangga.length / daftarRt.length }, () =>
		acak.kocok(daftarRt.map((_, i) => i))
	).flat();
	return daftarRt.flatMap((letak, i) => {
		const tetangga = rumahTangga.filter((_, urutan) => urutanRt[urutan] === i);
		return acak.kocok(tetangga).map((rumah, nomor) => ({
			...letak,
			anggota: rumah.anggota,
			sejak: rumah.sejak,
			alamat: `Jl. ${jalanByRt[i]} No. ${nomor + 1}`
		}));
	});
}

const antara = (nilai: number, dari: number, sampai: number): boolean =>
	nilai >= dari && nilai <= sampai;
/** Whether the part is so many percent of the whole; multiplied out, so that no fraction is compared. */
const persenAntara = (
	bagian: readonly Warga[],
	semua: readonly Warga[],
	dari: number,
	sampai: number
): boolean => antara(bagian.length * 100, semua.length * dari, semua.length * sampai);

/** A mother of 20 to 38 with her husband in the same KK who may give birth now: a practice task needs two in Krajan. */
const ibuMuda = ({ anggota }: Penempatan): boolean => {
	const [ibu] = anggota.filter(({ shdk }) => shdk === 'istri');
	const anak = anggota.filter((warga) => warga.ibu === ibu);
	const umurIbu = ibu ? umurKini(ibu) : 0;
	const barulahir = anak.some(({ tanggalLahir }) => tanggalLahir > addDays(TANGGAL_DUNIA, -335));
	return antara(umurIbu, 20, 38) && anak.length > 0 && !barulahir;
};

/** Whether this telling has the size and the shares that tasks, lessons and reports rely on. */
function layak(penempatan: readonly Penempatan[]): boolean {
	const warga = penempatan.flatMap(({ anggota }) => anggota);
	const perempuan = warga.filter(
		(orang) => orang.jenisKelamin === 'P' && antara(umurKini(orang), 20, 45)
	);
	const kawin = perempuan.filter(({ statusKawin }) => statusKawin.startsWith('kawin'));
	return (
		antara(warga.length, 380, 420) &&
		persenAntara(
			warga.filter((orang) => umurKini(orang) < 15),
			warga,
			21,
			27
		) &&
		persenAntara(
			warga.filter((orang) => umurKini(orang) > 60),
			warga,
			8,
			12
		) &&
		persenAntara(kawin, perempuan, 50, 60) &&
		warga.filter(({ asal }) => asal.startsWith('33')).length >= 2 &&
		dusun.every(({ nama }) => penempatan.filter((r) => r.dusun === nama && ibuMuda(r)).length >= 2)
	);
}

/** The same village for the same seed, for ever. A telling that is out of bounds is told anew, never mended. */
export function buatDesaKecil(seed: number): DataDesa {
	for (let percobaan = 0; ; percobaan += 1) {
		const sumber = acak(seedDari(`${versiDesaKecil}/${seed}/${percobaan}`));
		const kisah: Kisah = { acak: sumber, namaTerpakai: new Set(), perantau: [] };
		const rumahTangga = susunan(sumber).map((pembangun) => pembangun(kisah));
		const penempatan = tempatkan(sumber, rumahTangga);
		if (!layak(penempatan)) continue;
		return {
			nama: 'Sukamaju',
			kode: '35.99.01.2001',
			kecamatan: 'Contoh',
			kabupaten: 'Latihan',
			provinsi: 'Jawa Timur',
			dusun,
			tanggal: TANGGAL_DUNIA,
			...catatRegister(sumber, penempatan)
		};
	}
}
