import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import { daftarBerkas } from '../berkas-surat';
import type {
	AjukanLayanan,
	AkhiriSesi,
	AktifkanPin,
	AmbilAntrean,
	AturUlangPin,
	BeriKepuasan,
	LangkahkanAntrean,
	LaporDataKeliru,
	MasukWarga,
	PanggilAntrean,
	PerbaikiLayanan,
	SentuhSesi,
	TindakDataKeliru
} from '../commands-layanan';
import type { DefinisiSurat } from '../definisi';
import { galat } from '../galat';
import { daftarIsianData, daftarKepuasan, type SesiWarga } from '../layanan';
import { bacaIsianSurat } from './isian-surat';

/** C-05: every form here can be read; what is missing or impossible in it is for the rule to say, all at once. */

/**
 * Which session a form was drawn for, so that a page left open acts for nobody who came after; and the moment, which is of the shell and
 * of no form.
 */
const dariSesi = (form: FormValues, saat: string) => ({ sesiId: baca(form).teks('sesi'), saat });

/** Blanks and marks between the digits of a number that was read aloud. */
const angka = (teks: string): string => teks.replace(/[\s.-]/g, '');

const baca = (form: FormValues) => bacaIsian(form, 'C-05');

export function parseMasuk(
	form: FormValues,
	saluran: SesiWarga['saluran'],
	saat: string
): Result<MasukWarga> {
	const { teks } = baca(form);
	return accepted({
		kind: 'sesi.masuk',
		saluran,
		nik: angka(teks('nik')),
		pin: angka(teks('pin')),
		saat
	});
}

export function parseAktifkanPin(form: FormValues, garam: string): Result<AktifkanPin> {
	const { teks } = baca(form);
	return accepted({
		kind: 'pin.aktifkan',
		nik: angka(teks('nik')),
		noKk: angka(teks('noKk')),
		tanggalLahir: teks('tanggalLahir'),
		pin: angka(teks('pin')),
		garam
	});
}

export function parseAturUlangPin(form: FormValues, garam: string): Result<AturUlangPin> {
	const { teks } = baca(form);
	return accepted({
		kind: 'pin.atur-ulang',
		pendudukId: teks('pendudukId'),
		pin: angka(teks('pin')),
		garam
	});
}

const bacaLayanan = (form: FormValues, definisi: DefinisiSurat) => ({
	isian: bacaIsianSurat(form, definisi.isian),
	berkas: baca(form).banyak('berkas', daftarBerkas(definisi)),
	alasanLanjut: baca(form).teks('alasanLanjut')
});

export const parseAjukanLayanan = (
	form: FormValues,
	definisi: DefinisiSurat,
	kodeLacak: string,
	saat: string
): Result<AjukanLayanan> =>
	accepted({
		kind: 'layanan.ajukan',
		...dariSesi(form, saat),
		jenis: definisi.kode,
		kodeLacak,
		subjekId: baca(form).teks('subjekId'),
		...bacaLayanan(form, definisi)
	});

export const parsePerbaikiLayanan = (
	form: FormValues,
	definisi: DefinisiSurat,
	suratId: string,
	saat: string
): Result<PerbaikiLayanan> =>
	accepted({
		kind: 'layanan.perbaiki',
		...dariSesi(form, saat),
		suratId,
		...bacaLayanan(form, definisi)
	});

export function parseAmbilAntrean(form: FormValues): Result<AmbilAntrean> {
	const { teks } = baca(form);
	return accepted({
		kind: 'antrean.ambil',
		keperluan: teks('keperluan').slice(0, 100),
		suratId: teks('suratId') || null
	});
}

const langkahAntrean = {
	'?/kembalikan': 'antrean.kembalikan',
	'?/layani': 'antrean.layani',
	'?/selesai': 'antrean.selesai',
	'?/tidak-hadir': 'antrean.tidak-hadir',
	'?/tolak': 'antrean.tolak'
} as const satisfies Record<string, LangkahkanAntrean['kind']>;

/** The staff side of the queue: each step is a named action of its page. */
export function parseAntrean(
	form: FormValues,
	action: string
): Result<PanggilAntrean | LangkahkanAntrean> {
	const { teks } = baca(form);
	const antreanId = teks('antreanId');
	if (action === '?/panggil')
		return accepted({ kind: 'antrean.panggil', antreanId, loket: Number(teks('loket')) });
	const kind = Object.entries(langkahAntrean).find(([nama]) => nama === action)?.[1];
	return kind
		? accepted({ kind, antreanId, alasan: teks('alasan').slice(0, 200) })
		: refused(galat('DL-03', '', 'Langkah antrean ini tidak dikenal.', 'Muat ulang halaman.'));
}

const salahSatu = <T extends string>(teks: string, daftar: readonly T[]): T | '' =>
	daftar.find((satu) => satu === teks) ?? '';

export function parseLaporData(form: FormValues, saat: string): Result<LaporDataKeliru> {
	const { teks } = baca(form);
	return accepted({
		kind: 'data-keliru.lapor',
		...dariSesi(form, saat),
		pendudukId: teks('pendudukId'),
		isian: salahSatu(teks('isian'), daftarIsianData),
		seharusnya: teks('seharusnya')
	});
}

export function parseTindakData(form: FormValues): Result<TindakDataKeliru> {
	const { teks } = baca(form);
	return accepted({
		kind: 'data-keliru.tindak',
		laporanId: teks('laporanId'),
		hasil: salahSatu(teks('hasil'), ['diperbaiki', 'ditolak']),
		jawaban: teks('jawaban').slice(0, 300),
		alasanLanjut: teks('alasanLanjut')
	});
}

export function parseKepuasan(form: FormValues, saat: string): Result<BeriKepuasan> {
	const { teks } = baca(form);
	return accepted({
		kind: 'kepuasan.beri',
		...dariSesi(form, saat),
		suratId: teks('suratId'),
		tingkat: salahSatu(teks('tingkat'), daftarKepuasan),
		alasan: teks('alasan')
	});
}

export const parseSentuh = (form: FormValues, saat: string): Result<SentuhSesi> =>
	accepted({ kind: 'sesi.sentuh', ...dariSesi(form, saat) });

export const parseAkhiri = (form: FormValues, saat: string): Result<AkhiriSesi> =>
	accepted({ kind: 'sesi.akhiri', ...dariSesi(form, saat) });
