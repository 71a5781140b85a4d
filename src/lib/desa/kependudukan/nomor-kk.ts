import { sebutBulan } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import { accepted, refused } from '../problem';
import type { Problem, Result } from '../problem';
import {
	adaDiKalender,
	duaDigit,
	kelompokEmpat,
	periksaBentuk,
	rangkai,
	rapikanAngka,
	uraikan
} from './enam-belas-angka';

/** Sixteen digits that passed A-07. It stays for ever unless the kepala keluarga changes (UU 23/2006 Ps. 61). */
export type NomorKk = string & { readonly __nomorKk: true };

export type IsiNomorKk = {
	readonly wilayah: string;
	readonly tanggal: number;
	readonly bulan: number;
	readonly tahunDuaDigit: number;
	readonly urut: number;
};

const salinUlang = 'Salin ulang nomor di bagian atas Kartu Keluarga.';

/** the date in it is the day the card was issued, never with 40 added. */
function periksaTanggalTerbit(noKk: string): Pick<Problem, 'message' | 'mend'>[] {
	const { angkaTanggal: hari, bulan, tahunDuaDigit } = uraikan(noKk);
	const masalah: Pick<Problem, 'message' | 'mend'>[] = [];
	if (hari < 1 || hari > 31) {
		const nikPerempuan = hari > 40 && hari <= 71;
		masalah.push({
			message: `Angka ke-7 dan ke-8 nomor KK ini ${duaDigit(hari)}. Bagian itu tanggal terbit KK, 01 sampai 31, dan tidak ditambah 40.`,
			mend: nikPerempuan ? `Mungkin yang tersalin NIK seorang perempuan. ${salinUlang}` : salinUlang
		});
	}
	if (bulan < 1 || bulan > 12) {
		masalah.push({
			message: `Angka ke-9 dan ke-10 nomor KK ini ${duaDigit(bulan)}. Bagian itu bulan terbit KK: 01 sampai 12.`,
			mend: salinUlang
		});
	}
	if (masalah.length > 0 || adaDiKalender(tahunDuaDigit, bulan, hari)) return masalah;
	const tahun = hari === 29 && bulan === 2 ? ` ${duaDigit(tahunDuaDigit)}` : '';
	return [
		{
			message: `Nomor KK memuat tanggal terbit yang tidak mungkin: ${hari} ${sebutBulan(bulan)}${tahun} tidak ada di kalender.`,
			mend: salinUlang
		}
	];
}

/** A-07 for a number as somebody typed it. `field` is the form field that holds it. */
export function parseNomorKk(text: string, field = 'noKk'): Result<NomorKk> {
	const galat = (isi: Pick<Problem, 'message' | 'mend'>): Problem => ({
		field,
		level: 'galat',
		rule: 'A-07',
		...isi,
		basis: 'UU 23/2006 Ps. 61'
	});
	const rapi = rapikanAngka(text);
	const bentuk = periksaBentuk(rapi, 'Nomor KK', 'bagian atas Kartu Keluarga');
	if (bentuk) return refused(galat(bentuk));
	const masalah = periksaTanggalTerbit(rapi).map(galat);
	if (rapi.endsWith('0000')) {
		const message = 'Empat angka terakhir nomor KK ini 0000, padahal nomor urut dimulai dari 0001.';
		masalah.push(galat({ message, mend: salinUlang }));
	}
	// Safe: all of A-07 that concerns the number by itself has been asked above.
	return masalah.length > 0 ? refused(...masalah) : accepted(rapi as NomorKk);
}

export function bacaNomorKk(noKk: NomorKk): IsiNomorKk {
	const { wilayah, angkaTanggal, bulan, tahunDuaDigit, urut } = uraikan(noKk);
	return { wilayah, tanggal: angkaTanggal, bulan, tahunDuaDigit, urut: Number(urut) };
}

/** What the simulated Disdukcapil does when it issues a card. */
export const buatNomorKk = (asal: {
	readonly kecamatan: string;
	readonly tanggalTerbit: Tanggal;
	readonly urut: number;
}): NomorKk =>
	// Safe: an existing day and a serial above 0000 satisfy A-07.
	rangkai(
		asal.kecamatan,
		Number(asal.tanggalTerbit.slice(8)),
		asal.tanggalTerbit,
		asal.urut
	) as NomorKk;

/** '3599 0122 1126 0001' */
export const formatNomorKk = (noKk: NomorKk): string => kelompokEmpat(noKk);
