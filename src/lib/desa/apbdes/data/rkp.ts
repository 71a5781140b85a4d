import { tanggal } from '../../../format/tanggal';
import { jumlahBaris } from '../baris';
import type { KegiatanRkp, Rkp } from '../masukan';
import type { SumberDana } from '../sumber-dana';
import type { LetakRencana } from './letak-rencana';
import { idKode, kegiatanRkp, type Rencana } from './rincian';
import { rencanaImbalan } from './rkp-imbalan';
import { rencanaJalanTani } from './rkp-jalan-tani';
import { rencanaKdmp, rencanaMasyarakat } from './rkp-masyarakat';
import { rencanaPembangunan } from './rkp-pembangunan';
import { rencanaPemerintahan } from './rkp-pemerintahan';

/** What the activities take of a source, each line of its own source or that of its activity. */
export const kebutuhan = (kegiatan: readonly KegiatanRkp[], sumber: SumberDana): number =>
	kegiatan.reduce(
		(jumlah, satu) =>
			jumlah +
			satu.rincian
				.filter((baris) => (baris.sumber ?? satu.sumber) === sumber)
				.reduce((bagian, baris) => bagian + jumlahBaris(baris), 0),
		0
	);

/** How much there is: of Dana Desa, or for all activities together. */
export type Cukup = { readonly danaDesa: number } | { readonly belanja: number };

/** All activities of the year, of which the farm road takes what is left; `ganti` stands for that of the same code. */
export function susunRkp(
	letak: LetakRencana,
	cukup: Cukup,
	kdmp: number,
	ganti: readonly Rencana[]
): Rkp {
	const kodeGanti = new Set(ganti.map(([kode]) => kode));
	const biasa = [
		...rencanaImbalan(letak),
		...rencanaPemerintahan(letak),
		...rencanaPembangunan(letak),
		...rencanaMasyarakat(letak)
	].filter(([kode]) => !kodeGanti.has(kode));
	const rencana = [...biasa, ...ganti, ...(kdmp > 0 ? rencanaKdmp(letak, kdmp) : [])];
	const tetap = rencana.map((satu) => kegiatanRkp(satu, ''));
	const sisa =
		'danaDesa' in cukup
			? cukup.danaDesa - kebutuhan(tetap, 'DD')
			: cukup.belanja - tetap.reduce((jumlah, { perkiraan }) => jumlah + perkiraan, 0);
	const semua = [...rencana, ...rencanaJalanTani(letak, sisa)].sort(([a], [b]) =>
		a < b ? -1 : a > b ? 1 : 0
	);
	return {
		perdes: `Peraturan Desa Nomor 4 Tahun ${letak.tahun - 1}`,
		tanggal: tanggal(`${letak.tahun - 1}-09-23`),
		kegiatan: semua.map((satu) => kegiatanRkp(satu, idKode('rkp', satu[0])))
	};
}
