import { tanggal } from '../../../format/tanggal';
import { jumlahBaris } from '../baris';
import type { KegiatanRkp, Rkp } from '../masukan';
import type { SumberDana } from '../sumber-dana';
import type { LetakRencana } from './letak-rencana';
import { kegiatanRkp } from './rincian';
import { rencanaKdmp, rencanaMasyarakat } from './rkp-masyarakat';
import { rencanaJalanTani, rencanaPembangunan } from './rkp-pembangunan';
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

/** All activities of the year; those from Dana Desa take exactly `danaDesa`. */
export function susunRkp(letak: LetakRencana, danaDesa: number, kdmp: number): Rkp {
	const rencana = [
		...rencanaPemerintahan(letak),
		...rencanaPembangunan(letak),
		...rencanaMasyarakat(letak),
		...(kdmp > 0 ? rencanaKdmp(letak, kdmp) : [])
	];
	const terpakai = kebutuhan(
		rencana.map((satu) => kegiatanRkp(satu, '')),
		'DD'
	);
	const semua = [...rencana, ...rencanaJalanTani(letak, danaDesa - terpakai)].sort(([a], [b]) =>
		a < b ? -1 : a > b ? 1 : 0
	);
	return {
		perdes: `Peraturan Desa Nomor 4 Tahun ${letak.tahun - 1}`,
		tanggal: tanggal(`${letak.tahun - 1}-09-23`),
		kegiatan: semua.map((satu) => kegiatanRkp(satu, `rkp-${satu[0]}`))
	};
}
