import type { Tanggal } from '../../../format/tanggal';
import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type {
	AgendakanSuratMasuk,
	BacaSuratMasuk,
	BeriDisposisi,
	CatatEkspedisi,
	KirimSurat,
	LaporDisposisi,
	SelesaikanSuratMasuk,
	TerimaEkspedisi,
	TerimaSuratMasuk
} from '../commands-masuk';
import { daftarPengirimSurat, daftarSifatSurat, type Undangan } from '../surat-masuk';

/** Letters of a longer text, such as what a letter says in short. */
const palingBanyak = 1000;

const opsional = (isian: Isian, field: string, sebutan: string): Tanggal | null | undefined =>
	isian.teks(field) === '' ? null : isian.tanggal(field, sebutan);

function paragraf(isian: Isian, field: string, sebutan: string): string | undefined {
	const teks = isian.teks(field);
	return teks.length > palingBanyak
		? isian.galat(field, `${sebutan} terlalu panjang.`, `Paling banyak ${palingBanyak} huruf.`)
		: teks;
}

/** Papers, one a line or between semicolons; what counts is their names. */
export function bacaLampiran(form: FormValues, field: string): readonly string[] {
	const semua = form.getAll(field).filter((satu) => typeof satu === 'string');
	const nama = semua
		.flatMap((satu) => satu.split(/[\n;]/))
		.map((satu) => satu.replace(/\s+/g, ' ').trim().slice(0, 200))
		.filter((satu) => satu !== '');
	return [...new Set(nama)].slice(0, 20);
}

/** Null where nobody is invited; a day without an hour or a place is no invitation that one can go to. */
function undangan(isian: Isian): Undangan | null | undefined {
	const ada = ['undanganTanggal', 'undanganJam', 'undanganTempat'].some(
		(field) => isian.teks(field) !== ''
	);
	if (!ada) return null;
	const tanggal = isian.tanggal('undanganTanggal', 'Tanggal acara');
	const jam = isian.wajib('undanganJam', 'Pukul acara');
	const tempat = isian.wajib('undanganTempat', 'Tempat acara');
	return tanggal && jam && tempat ? { tanggal, jam, tempat } : undefined;
}

/** A.7: a letter on paper, as it lies on the table. */
export function parseTerimaSuratMasuk(form: FormValues): Terbaca<TerimaSuratMasuk> {
	const isian = bacaIsian(form, 'C-02');
	return terbaca<'surat-masuk.terima'>(isian, {
		kind: 'surat-masuk.terima',
		pengirim: isian.pilihan('pengirim', 'Asal surat', daftarPengirimSurat),
		namaPengirim: isian.wajib('namaPengirim', 'Nama pengirim'),
		nomor: isian.wajib('nomor', 'Nomor surat'),
		tanggalSurat: isian.tanggal('tanggalSurat', 'Tanggal surat'),
		perihal: isian.wajib('perihal', 'Perihal'),
		isi: paragraf(isian, 'isi', 'Isi singkat'),
		lampiran: bacaLampiran(form, 'lampiran'),
		sifat: isian.pilihan('sifat', 'Sifat surat', daftarSifatSurat),
		batas: opsional(isian, 'batas', 'Batas jawaban'),
		undangan: undangan(isian)
	});
}

export function parseBeriDisposisi(form: FormValues): Terbaca<BeriDisposisi> {
	const isian = bacaIsian(form, 'C-04');
	return terbaca<'disposisi.beri'>(isian, {
		kind: 'disposisi.beri',
		suratMasukId: isian.teks('suratMasukId'),
		kepada:
			isian.teks('kepada') ||
			isian.galat('kepada', 'Penerima disposisi belum dipilih.', 'Pilih satu pejabat.'),
		instruksi: instruksi(isian),
		batas: opsional(isian, 'batas', 'Batas waktu'),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

function instruksi(isian: Isian): string | undefined {
	const teks = paragraf(isian, 'instruksi', 'Instruksi');
	return teks === ''
		? isian.galat('instruksi', 'Instruksi belum diisi.', 'Tulis apa yang harus dikerjakan.')
		: teks;
}

const id = (form: FormValues, field: string): string => String(form.get(field) ?? '');

/** The buttons and short forms of one letter, by the name of their action. */
export function parseLangkahMasuk(
	form: FormValues,
	action: string
): Terbaca<
	BacaSuratMasuk | AgendakanSuratMasuk | BeriDisposisi | LaporDisposisi | SelesaikanSuratMasuk
> {
	const suratMasukId = id(form, 'suratMasukId');
	const [nama] = action.replace('?/', '').split('&');
	switch (nama) {
		case 'baca':
			return accepted({ kind: 'surat-masuk.baca', suratMasukId });
		case 'agendakan':
			return accepted({ kind: 'surat-masuk.agendakan', suratMasukId });
		case 'disposisi':
			return parseBeriDisposisi(form);
		case 'lapor':
			return parseLaporDisposisi(form);
		default:
			return parseSelesaikan(form);
	}
}

function parseLaporDisposisi(form: FormValues): Result<LaporDisposisi> {
	const isian = bacaIsian(form, 'C-04');
	const laporan = paragraf(isian, 'laporan', 'Laporan');
	if (laporan === undefined) return { ok: false, problems: isian.problems };
	return accepted({
		kind: 'disposisi.lapor',
		suratMasukId: isian.teks('suratMasukId'),
		disposisiId: isian.teks('disposisiId'),
		laporan
	});
}

function parseSelesaikan(form: FormValues): Result<SelesaikanSuratMasuk> {
	const isian = bacaIsian(form, 'C-04');
	const catatan = paragraf(isian, 'catatan', 'Catatan');
	if (catatan === undefined) return { ok: false, problems: isian.problems };
	return accepted({
		kind: 'surat-masuk.selesai',
		suratMasukId: isian.teks('suratMasukId'),
		catatan,
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

const suratDikirim = (isian: Isian): string | undefined =>
	isian.teks('suratId') ||
	isian.galat('suratId', 'Surat yang dikirim belum dipilih.', 'Pilih satu surat bernomor.');

/** A.8: '?/catat' of the book, for a letter that is carried. */
export function parseCatatEkspedisi(form: FormValues): Terbaca<CatatEkspedisi> {
	const isian = bacaIsian(form, 'C-02');
	return terbaca<'ekspedisi.catat'>(isian, {
		kind: 'ekspedisi.catat',
		suratId: suratDikirim(isian),
		tujuan: isian.pilihan('tujuan', 'Instansi tujuan', daftarPengirimSurat),
		kepada: isian.wajib('kepada', 'Ditujukan kepada'),
		cara: isian.pilihan('cara', 'Cara kirim', ['diantar', 'pos'] as const),
		lampiran: bacaLampiran(form, 'lampiran')
	});
}

export const parseTerimaEkspedisi = (form: FormValues): Result<TerimaEkspedisi> => {
	const isian = bacaIsian(form, 'C-02');
	return accepted({
		kind: 'ekspedisi.terima',
		ekspedisiId: isian.teks('ekspedisiId'),
		penerima: isian.teks('penerima').slice(0, 200)
	});
};

/** By e-office, to the kecamatan. */
export function parseKirimSurat(form: FormValues): Result<KirimSurat> {
	const isian = bacaIsian(form, 'C-02');
	const suratId = suratDikirim(isian);
	return suratId === undefined
		? refused(...isian.problems)
		: accepted({ kind: 'surat.kirim', suratId, lampiran: bacaLampiran(form, 'lampiran') });
}
