import { rupiah, type Rupiah } from '../../../format/rupiah';
import { jumlahBaris, type Baris } from '../baris';
import type { KegiatanRkp } from '../masukan';
import type { Pelaksana } from '../pelaksana';
import { rekeningKegiatan } from '../rekening/rekening';
import { daftarSumberDana } from '../sumber-dana';
import { singkatSumber } from '../views/label';
import type { Naskah } from './kepala';

/** An activity of the budget: an account of the list and the activity of the RKP that it carries out. */
export type KegiatanAnggaran = {
	/** '2.3.10~rkp-jalan'; without an activity of the RKP '2.3.10'. */
	readonly kunci: string;
	readonly kode: string;
	/** As the list of accounts has it. */
	readonly uraian: string;
	/** As people call it: the name in the RKP, or that of the account. */
	readonly nama: string;
	readonly rkp: KegiatanRkp | undefined;
	readonly pelaksana: Pelaksana | null;
	readonly sumber: string;
	readonly jumlah: Rupiah;
	/** By account, then as they were written. */
	readonly baris: readonly Baris[];
};

export const jumlahkan = (baris: readonly Baris[]): Rupiah =>
	rupiah(baris.reduce((jumlah, satu) => jumlah + jumlahBaris(satu), 0));

/** 'DD, ADD': where the money of these lines comes from, in the order of the sources. */
export function sebutSumber(baris: readonly Baris[]): string {
	const ada = new Set(baris.map(({ sumber }) => sumber));
	return daftarSumberDana
		.filter((sumber) => ada.has(sumber))
		.map((sumber) => singkatSumber[sumber])
		.join(', ');
}

const urut = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every activity with its lines, by code. */
export function kegiatanAnggaran({ dunia, baris }: Naskah): readonly KegiatanAnggaran[] {
	const rkp = new Map(dunia.anggaran.masukan.rkp.kegiatan.map((satu) => [satu.id, satu]));
	const kelompok = new Map<string, Baris[]>();
	for (const satu of baris) {
		if (satu.kegiatan === null) continue;
		const kunci = satu.rkpId === null ? satu.kegiatan : `${satu.kegiatan}~${satu.rkpId}`;
		const ada = kelompok.get(kunci);
		if (ada) ada.push(satu);
		else kelompok.set(kunci, [satu]);
	}
	return [...kelompok]
		.sort(([a], [b]) => urut(a, b))
		.map(([kunci, isi]) => {
			const [kode = '', rkpId = ''] = kunci.split('~');
			const dariRkp = rkp.get(rkpId);
			const uraian = rekeningKegiatan(kode)?.uraian ?? kode;
			return {
				kunci,
				kode,
				uraian,
				nama: dariRkp?.nama ?? uraian,
				rkp: dariRkp,
				pelaksana: isi[0]?.pelaksana ?? null,
				sumber: sebutSumber(isi),
				jumlah: jumlahkan(isi),
				baris: [...isi].sort((a, b) => urut(a.rekening, b.rekening))
			};
		});
}
