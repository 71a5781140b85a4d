import { formatTanggal, sebutBulan } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import { accepted, refused } from '../problem';
import type { Level, Problem, Result } from '../problem';
import {
	adaDiKalender,
	duaDigit,
	kelompokEmpat,
	periksaBentuk,
	rangkai,
	rapikanAngka,
	uraikan
} from './enam-belas-angka';
import type { JenisKelamin } from './penduduk';

/** Sixteen digits that passed. Made by `parseNik` and `buatNik` only. */
export type Nik = string & { readonly __nik: true };

export type IsiNik = {
	/** Where its holder was first registered; no proof of where they live now. */
	readonly wilayah: string;
	/** Day of the month, with the 40 of a woman taken off. */
	readonly tanggal: number;
	readonly bulan: number;
	readonly tahunDuaDigit: number;
	readonly jenisKelamin: JenisKelamin;
	readonly urut: number;
};

const salinDari = 'KTP-el atau Kartu Keluarga';
const salinUlang = `Salin ulang NIK dari ${salinDari}.`;
const dasarNik = 'UU 23/2006 Ps. 13';
const dasarSusunan = 'Susunan 16 angka NIK menurut Disdukcapil';
const namaJenisKelamin = { L: 'Laki-laki', P: 'Perempuan' } as const;

/** the day of a woman carries 40 more. */
const bacaHari = (angka: number): { readonly hari: number; readonly jenisKelamin: JenisKelamin } =>
	angka > 40 ? { hari: angka - 40, jenisKelamin: 'P' } : { hari: angka, jenisKelamin: 'L' };

/** why day, month and year do not make a birth date, as message and mend. */
function periksaTanggalLahir(nik: string): Pick<Problem, 'message' | 'mend'>[] {
	const { angkaTanggal, bulan, tahunDuaDigit } = uraikan(nik);
	const { hari, jenisKelamin } = bacaHari(angkaTanggal);
	const masalah: Pick<Problem, 'message' | 'mend'>[] = [];
	if (hari < 1 || hari > 31) {
		masalah.push({
			message: `Angka ke-7 dan ke-8 NIK ini ${duaDigit(angkaTanggal)}. Bagian itu tanggal lahir: 01 sampai 31 untuk laki-laki, 41 sampai 71 untuk perempuan (tanggal ditambah 40).`,
			mend: salinUlang
		});
	}
	if (bulan < 1 || bulan > 12) {
		masalah.push({
			message: `Angka ke-9 dan ke-10 NIK ini ${duaDigit(bulan)}. Bagian itu bulan lahir: 01 sampai 12.`,
			mend: salinUlang
		});
	}
	if (masalah.length > 0 || adaDiKalender(tahunDuaDigit, bulan, hari)) return masalah;
	const hitungan = jenisKelamin === 'P' ? ` (${angkaTanggal}\u221240=${hari})` : '';
	const tahun = duaDigit(tahunDuaDigit);
	const sebab =
		hari === 29 && bulan === 2
			? `tanggal 29 Februari${hitungan} tidak ada pada tahun 19${tahun} maupun 20${tahun}`
			: `tanggal ${hari} ${sebutBulan(bulan)}${hitungan} tidak ada di kalender`;
	return [
		{
			message: `NIK memuat tanggal lahir yang tidak mungkin: ${sebab}.`,
			mend: `Cocokkan angka ke-7 sampai ke-12 dengan ${salinDari}.`
		}
	];
}

/** for a NIK as somebody typed it. `field` is the form field that holds it. */
export function parseNik(text: string, field = 'nik'): Result<Nik> {
	const galat = (rule: string, isi: Pick<Problem, 'message' | 'mend'>, basis: string): Problem => ({
		field,
		level: 'galat',
		rule,
		...isi,
		basis
	});
	const rapi = rapikanAngka(text);
	const bentuk = periksaBentuk(rapi, 'NIK', salinDari);
	if (bentuk) return refused(galat('A-01', bentuk, dasarNik));

	// A-06 speaks alone: that an invented number also has day 00 and serial 0000 teaches nothing more.
	if (/^(\d)\1{15}$/.test(rapi) || rapi.endsWith('000000000000')) {
		const message = 'NIK ini berpola angka karangan. NIK hanya diterbitkan Disdukcapil.';
		const mend = `${salinUlang} Bila NIK belum terbit, kosongkan; jangan diisi angka sembarang.`;
		return refused(galat('A-06', { message, mend }, dasarNik));
	}

	const masalah = periksaTanggalLahir(rapi).map((isi) => galat('A-02', isi, dasarSusunan));
	if (rapi.endsWith('0000')) {
		const message = 'Empat angka terakhir NIK ini 0000, padahal nomor urut dimulai dari 0001.';
		masalah.push(galat('A-03', { message, mend: salinUlang }, dasarSusunan));
	}
	// Safe: every rule about a NIK by itself has been asked above.
	return masalah.length > 0 ? refused(...masalah) : accepted(rapi as Nik);
}

export function bacaNik(nik: Nik): IsiNik {
	const { wilayah, angkaTanggal, bulan, tahunDuaDigit, urut } = uraikan(nik);
	const { hari, jenisKelamin } = bacaHari(angkaTanggal);
	return { wilayah, tanggal: hari, bulan, tahunDuaDigit, jenisKelamin, urut: Number(urut) };
}

/**
 * what the NIK says against what the form says. A new entry stops ('galat'); a resident of old or a
 * newcomer goes on with proof ('peringatan'), for a NIK is never changed to fit a birth date.
 */
export function cocokkanNik(
	nik: Nik,
	biodata: { readonly jenisKelamin: JenisKelamin; readonly tanggalLahir: Tanggal },
	level: Exclude<Level, 'info'>,
	field = 'nik'
): Problem[] {
	const isi = bacaNik(nik);
	const masalah: Problem[] = [];
	const tambah = (message: string, isian: string): void => {
		const mend =
			level === 'galat'
				? `Periksa NIK dan ${isian}; salah satunya keliru disalin.`
				: `Periksa ${isian}. Bila sudah benar, lanjutkan dengan bukti KK atau KTP-el; NIK tidak diganti, perbaikannya melalui Disdukcapil.`;
		masalah.push({ field, level, rule: 'A-04', message, mend, basis: dasarNik });
	};

	if (isi.jenisKelamin !== biodata.jenisKelamin) {
		const bukti =
			isi.jenisKelamin === 'P'
				? `perempuan (${isi.tanggal + 40}\u221240=${isi.tanggal})`
				: `laki-laki (tanggal ${duaDigit(isi.tanggal)}, tidak ditambah 40)`;
		const diisi = namaJenisKelamin[biodata.jenisKelamin];
		tambah(`NIK menunjukkan ${bukti}, tetapi jenis kelamin diisi ${diisi}.`, 'jenis kelamin');
	}
	const dariNik = [isi.tanggal, isi.bulan, isi.tahunDuaDigit].map(duaDigit).join('-');
	const [tahun = '', bulan, hari] = biodata.tanggalLahir.split('-');
	if (dariNik !== [hari, bulan, tahun.slice(2)].join('-')) {
		const diisi = formatTanggal(biodata.tanggalLahir);
		tambah(
			`NIK memuat tanggal lahir ${dariNik}, tetapi tanggal lahir diisi ${diisi}.`,
			'tanggal lahir'
		);
	}
	return masalah;
}

/** What the simulated Disdukcapil does; a village never makes one. */
export function buatNik(asal: {
	readonly kecamatan: string;
	readonly tanggalLahir: Tanggal;
	readonly jenisKelamin: JenisKelamin;
	readonly urut: number;
}): Nik {
	const hari = Number(asal.tanggalLahir.slice(8)) + (asal.jenisKelamin === 'P' ? 40 : 0);
	// Safe: an existing day and a serial above 0000 satisfy.
	return rangkai(asal.kecamatan, hari, asal.tanggalLahir, asal.urut) as Nik;
}

/** '3599 0152 1187 0003' */
export const formatNik = (nik: Nik): string => kelompokEmpat(nik);
