import { parseTanggal } from '../../../format/tanggal';
import type { Problem, Result } from '../../problem';
import { rapikanAngka } from '../enam-belas-angka';
import { parseNik } from '../nik';
import { parseNomorKk } from '../nomor-kk';
import { rapiTeks, teksSel, type SelMentah } from './data-lembar';
import { cariKode, kodeMirip, sebutDaftar, type DaftarImpor } from './kode-impor';
import { kolomImpor, type Kolom } from './kolom';
import { diSel, masalahSel, type Letak, type MasalahSel } from './masalah';

/**
 * One cell in the one form in which register and sheet are compared: codes by their number, days as 'YYYY-MM-DD', NIK
 * and KK as sixteen digits, '0' for somebody without a NIK. '' is "not told".
 */
export function bacaSel(
	kolom: Kolom,
	mentah: SelMentah | undefined,
	sel: string,
	catat: (masalah: MasalahSel) => void
): string {
	const isi = teksSel(mentah);
	const rincian = kolomImpor[kolom];
	// RW "-" is an answer: this village has none.
	if (isi === '' || (isi === '-' && rincian.jenis !== 'rt-rw')) return '';
	const letak: Letak = { sel, kolom, isi };
	switch (rincian.jenis) {
		case 'teks':
			return bacaTeks(letak, rincian.min ?? 0, rincian.max, catat);
		case 'nama':
			return bacaNama(letak, catat);
		case 'dusun':
			return rapiDusun(isi);
		case 'rt-rw':
			return bacaRtRw(letak, catat);
		case 'no-kk':
			return bacaNomor(letak, mentah, (teks) => parseNomorKk(teks), catat);
		case 'nik':
		case 'nik-orang-tua':
			return bacaNikSel(letak, mentah, catat);
		case 'tanggal':
			return bacaTanggal(letak, mentah, catat);
		case 'kode':
			return bacaKode(letak, rincian.daftar, catat);
		default:
			return rincian satisfies never;
	}
}

function bacaTeks(
	letak: Letak,
	min: number,
	max: number,
	catat: (masalah: MasalahSel) => void
): string {
	const { isi, kolom } = letak;
	if (isi.length >= min && isi.length <= max) return isi;
	const batas = min > 0 ? `${min} sampai ${max}` : `paling banyak ${max}`;
	catat(
		masalahSel(
			letak,
			'galat',
			'IM-03',
			`${kolomImpor[kolom].sebutan} berisi ${isi.length} huruf; ${batas} huruf.`,
			'Periksa apakah isiannya lengkap dan ada di kolom yang benar, atau kosongkan.'
		)
	);
	return '';
}

const tandaNama = /[^\p{L}\p{M}\p{N} ,.'-]/gu;

/** Column 5: what is no letter, digit, comma, dot, apostrophe or hyphen becomes a blank. */
export const rapiNama = (teks: string): string =>
	rapiTeks(teks.replace(/[\u2018\u2019`\u00B4]/g, "'").replace(tandaNama, ' '));

const hurufNamaPalingBanyak = 200;

function bacaNama(letak: Letak, catat: (masalah: MasalahSel) => void): string {
	const { isi, kolom } = letak;
	const { sebutan } = kolomImpor[kolom];
	const nama = rapiNama(isi);
	const galat = (message: string): string => {
		catat(masalahSel(letak, 'galat', 'IM-03', message, `Salin ${sebutan.toLowerCase()} dari KK.`));
		return '';
	};
	if (!/\p{L}/u.test(nama)) return galat(`${sebutan} tidak memuat huruf.`);
	if (nama.length > hurufNamaPalingBanyak)
		return galat(`${sebutan} berisi ${nama.length} huruf; paling banyak ${hurufNamaPalingBanyak}.`);
	const tanda = isi.replace(/[\u2018\u2019`\u00B4]/g, '').match(tandaNama);
	if (tanda)
		catat(
			masalahSel(
				letak,
				'peringatan',
				'IM-03',
				`${sebutan} memuat tanda "${tanda[0]}", yang diganti spasi: "${nama}".`,
				'Nama hanya memuat huruf, spasi, titik, koma, petik, dan strip. Betulkan bila keliru.'
			)
		);
	return nama;
}

/** Capitals, without the word "DUSUN", `_` for a blank. */
export const rapiDusun = (teks: string): string =>
	rapiTeks(teks.replaceAll('_', ' '))
		.toUpperCase()
		.replace(/^DUSUN (?=\S)/, '');

function bacaRtRw(letak: Letak, catat: (masalah: MasalahSel) => void): string {
	const isi = letak.isi.replace(/^(RT|RW)[\s.]*/i, '');
	if (/^-+$/.test(isi)) return '000';
	if (/^\d{1,3}$/.test(isi)) return isi.padStart(3, '0');
	catat(
		masalahSel(
			letak,
			'galat',
			'IM-03',
			`${kolomImpor[letak.kolom].sebutan} "${letak.isi}" bukan nomor.`,
			'Isi nomornya saja, misalnya 1 atau 001; isi "-" bila tidak ada.'
		)
	);
	return '';
}

/** Excel keeps fifteen digits of a number and makes the rest zeros, so a NIK that is a number is no NIK. */
function tolakAngka(letak: Letak, mentah: SelMentah | undefined): MasalahSel | undefined {
	if (typeof mentah !== 'number' || Math.abs(mentah) < 1e15) return undefined;
	return masalahSel(
		letak,
		'galat',
		'A-01',
		`${kolomImpor[letak.kolom].sebutan} tersimpan sebagai angka; Excel membulatkan angka ke-16, jadi nomornya berubah.`,
		'Ubah format sel menjadi Teks lebih dahulu, lalu ketik ulang 16 angkanya.'
	);
}

function bacaNomor(
	letak: Letak,
	mentah: SelMentah | undefined,
	parse: (teks: string) => Result<string>,
	catat: (masalah: MasalahSel) => void
): string {
	const angka = tolakAngka(letak, mentah);
	if (angka) {
		catat(angka);
		return '';
	}
	const hasil = parse(letak.isi);
	if (hasil.ok) return hasil.value;
	for (const problem of hasil.problems) catat(diSel(letak, problem));
	return '';
}

const tanpaNik: Pick<Problem, 'message' | 'mend'> = {
	message: 'Nomor sementara (berawalan 0) bukan NIK; orang ini dicatat belum ber-NIK.',
	mend: 'Isi 0 bila NIK memang belum terbit, atau salin NIK-nya dari KK.'
};

/** '0' means no NIK yet. OpenSID's stand-in numbers begin with 0, which no province does. */
function bacaNikSel(
	letak: Letak,
	mentah: SelMentah | undefined,
	catat: (masalah: MasalahSel) => void
): string {
	const rapi = rapikanAngka(letak.isi);
	if (/^0+$/.test(rapi)) return '0';
	if (/^0\d{15}$/.test(rapi)) {
		if (letak.kolom === 'nik')
			catat(diSel(letak, { field: '', level: 'info', rule: 'A-06', ...tanpaNik }));
		return '0';
	}
	return bacaNomor(letak, mentah, (teks) => parseNik(teks), catat);
}

function bacaTanggal(
	letak: Letak,
	mentah: SelMentah | undefined,
	catat: (masalah: MasalahSel) => void
): string {
	if (typeof mentah === 'object' && mentah !== null) return mentah.tanggal;
	const langsung = typeof mentah === 'string' ? parseTanggal(letak.isi) : null;
	if (langsung) return langsung;
	// A blank in a date is a slip of the hand; a time behind it is how some programs write a day.
	const isi = letak.isi
		.replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2})?$/, '')
		.replace(/\s*([-/.])\s*/g, '$1');
	if (/^0{4}-0{2}-0{2}$|^0{2}[-/]0{2}[-/]0{4}$/.test(isi)) return '';
	const tanggal = typeof mentah === 'number' ? null : parseTanggal(isi);
	if (tanggal) return tanggal;
	const { sebutan } = kolomImpor[letak.kolom];
	catat(
		masalahSel(
			letak,
			'galat',
			'IM-03',
			typeof mentah === 'number'
				? `${sebutan} berisi angka ${letak.isi}, bukan tanggal.`
				: `${sebutan} "${letak.isi}" tidak ada di kalender.`,
			'Tulis tahun-bulan-hari (1990-03-05) atau hari-bulan-tahun (05-03-1990).'
		)
	);
	return '';
}

function bacaKode(letak: Letak, daftar: DaftarImpor, catat: (masalah: MasalahSel) => void): string {
	const kode = cariKode(daftar, letak.isi);
	if (kode) return String(kode.angka);
	const mirip = kodeMirip(daftar, letak.isi);
	const boleh = sebutDaftar(daftar);
	catat(
		masalahSel(
			letak,
			'galat',
			'IM-03',
			`${kolomImpor[letak.kolom].sebutan} "${letak.isi}" tidak dikenal.`,
			mirip
				? `Mungkin maksudnya ${mirip.angka} (${mirip.uraian}). Isi nomor atau uraiannya: ${boleh}.`
				: `Isi nomor atau uraiannya: ${boleh}.`,
			boleh
		)
	);
	return '';
}
