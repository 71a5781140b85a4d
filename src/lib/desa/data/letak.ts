import type { Acak } from '../acak';
import type { DataDesa } from './data-desa';
import type { Penempatan } from './register';
import type { RumahTangga } from './rumah-tangga';

/** The dusun of a village, each with how many RT every one of its RW has. */
export type DenahDesa = readonly (readonly [nama: string, rtPerRw: readonly number[]])[];

const tigaAngka = (n: number): string => String(n).padStart(3, '0');

/** Numbers RW and RT through the whole village, as villages of the province do. */
export function susunDusun(denah: DenahDesa): DataDesa['dusun'] {
	let rw = 0;
	let rt = 0;
	return denah.map(([nama, rtPerRw]) => ({
		nama,
		rw: rtPerRw.map((banyakRt) => ({
			nomor: tigaAngka((rw += 1)),
			rt: Array.from({ length: banyakRt }, () => tigaAngka((rt += 1)))
		}))
	}));
}

const daftarJalan = (
	'Melati Kenanga Mawar Cempaka Flamboyan Anggrek Dahlia Teratai Kamboja Seruni ' +
	'Bougenvil Wijayakusuma Kantil Sedap-Malam Tanjung Sawo Manggis Rambutan Durian Mangga ' +
	'Jambu Nangka Kelapa Salak Kepundung Merpati Kutilang Kepodang Cendrawasih Perkutut'
)
	.split(' ')
	.map((nama) => nama.replaceAll('-', ' '));
const romawi = ['', ' II', ' III', ' IV', ' V'];

/** The street of an RT, one for each. */
export function jalanRt(i: number): string {
	const putaran = Math.floor(i / daftarJalan.length);
	return `Jl. ${daftarJalan[i % daftarJalan.length] ?? ''}${romawi[putaran] ?? ''}`;
}

/** Deals the list to the RT, every round to all of them, so that each dusun has young and old. */
export function tempatkan(
	acak: Acak,
	dusun: DataDesa['dusun'],
	rumahTangga: readonly RumahTangga[]
): Penempatan[] {
	const daftarRt = dusun.flatMap(({ nama, rw }) =>
		rw.flatMap(({ nomor, rt }) => rt.map((nomorRt) => ({ dusun: nama, rw: nomor, rt: nomorRt })))
	);
	const putaran = Math.ceil(rumahTangga.length / daftarRt.length);
	const urutanRt = Array.from({ length: putaran }, () =>
		acak.kocok(daftarRt.map((_, i) => i))
	).flat();
	return daftarRt.flatMap((letak, i) => {
		const tetangga = rumahTangga.filter((_, urutan) => urutanRt[urutan] === i);
		return acak.kocok(tetangga).map((rumah, nomor) => ({
			...letak,
			anggota: rumah.anggota,
			sejak: rumah.sejak,
			alamat: `${jalanRt(i)} No. ${nomor + 1}`
		}));
	});
}
