import { formatRupiah } from '../../../format/rupiah';
import type { Command } from '../../dunia';
import type { Terbaca } from '../../draf';
import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, type Problem } from '../../problem';
import { isJumlahMungkin, jumlahTerbesar, type Baris } from '../baris';
import { isPelaksana } from '../pelaksana';
import { daftarSumberDana, isSumberDana } from '../sumber-dana';
import { bacaHarga, bacaVolume } from './jumlah';
import { bacaKetikan } from './ketikan';

/** What can be typed in one line, each a field named `${id}.${isian}`. */
export const isianBaris = [
	'kegiatan',
	'rkpId',
	'rekening',
	'uraian',
	'sumber',
	'volume',
	'satuan',
	'hargaSatuan',
	'pelaksana',
	'perdes',
	'alasan'
] as const;
export type IsianBaris = (typeof isianBaris)[number];

/** A line as it was typed. */
export type BarisTertulis = Readonly<Record<IsianBaris, string>>;

/** A row that nobody has typed into is no line: the sheet has empty ones at its end. */
const diketik: readonly IsianBaris[] = ['uraian', 'volume', 'satuan', 'hargaSatuan'];
export const isKosong = (tertulis: BarisTertulis): boolean =>
	diketik.every((isian) => tertulis[isian].trim() === '');

/** Reads one line; what is missing or impossible is told by its field. */
export function bacaBaris(
	id: string,
	tertulis: BarisTertulis
): { readonly baris: Baris | null; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const galat = (isian: IsianBaris, message: string, mend?: string): null => {
		const field = `${id}.${isian}`;
		problems.push({ field, level: 'galat', rule: 'D-01', message, ...(mend ? { mend } : {}) });
		return null;
	};
	const rapi = (isian: IsianBaris): string => tertulis[isian].replace(/\s+/g, ' ').trim();
	const uraian = rapi('uraian');
	if (uraian === '') galat('uraian', 'Uraian belum diisi.');
	if (uraian.length > 200) galat('uraian', 'Uraian terlalu panjang.', 'Paling banyak 200 huruf.');
	const satuan = rapi('satuan');
	if (satuan === '') galat('satuan', 'Satuan belum diisi.', 'Misalnya OB, m3, paket, atau tahun.');
	const rekening = rapi('rekening').split(' ')[0] ?? '';
	if (rekening === '') galat('rekening', 'Rekening belum dipilih.', 'Cari dengan kata atau kode.');
	const isBelanja = rekening.startsWith('5');
	const kegiatan = rapi('kegiatan').split(' ')[0] ?? '';
	if (isBelanja && kegiatan === '')
		galat('kegiatan', 'Kegiatan belum dipilih.', 'Cari dengan kata atau kode, misalnya 2.3.10.');
	const sumber = rapi('sumber');
	if (!isSumberDana(sumber))
		galat('sumber', 'Sumber dana belum dipilih.', `Pilih ${daftarSumberDana.join(', ')}.`);
	const pelaksana = rapi('pelaksana');
	if (isBelanja && !isPelaksana(pelaksana))
		galat('pelaksana', 'Pelaksana belum dipilih.', 'Pilih Kaur atau Kasi yang melaksanakan.');
	const volume = bacaVolume(tertulis.volume);
	if (!volume.ok) galat('volume', volume.masalah.message, volume.masalah.mend);
	const harga = bacaHarga(tertulis.hargaSatuan);
	if (!harga.ok) galat('hargaSatuan', harga.masalah.message, harga.masalah.mend);
	if (volume.ok && harga.ok && !isJumlahMungkin({ volume: volume.nilai, hargaSatuan: harga.nilai }))
		galat(
			'hargaSatuan',
			`Volume kali harga lebih dari ${formatRupiah(jumlahTerbesar)}.`,
			'Periksa lagi jumlah nolnya, atau bagi menjadi beberapa baris.'
		);
	if (problems.length > 0 || !volume.ok || !harga.ok || !isSumberDana(sumber))
		return { baris: null, problems };
	return {
		baris: {
			id,
			rekening,
			kegiatan: isBelanja ? kegiatan : null,
			rkpId: isBelanja && rapi('rkpId') !== '' ? rapi('rkpId') : null,
			uraian,
			sumber,
			volume: volume.nilai,
			satuan,
			hargaSatuan: harga.nilai,
			pelaksana: isBelanja && isPelaksana(pelaksana) ? pelaksana : null,
			perdes: rapi('perdes'),
			alasan: rapi('alasan')
		},
		problems
	};
}

/** A code chosen among those that typed words could mean; it takes their place. */
export const namaPilihan = (field: string): string => `${field}.pilihan`;

/** What a form says about one line; a field that it does not have is as it is in the budget. */
export function tertulisDari(
	form: FormValues,
	id: string,
	kini: Partial<BarisTertulis> = {}
): BarisTertulis {
	const isi = (isian: IsianBaris): string => {
		const value = form.get(`${id}.${isian}`);
		return typeof value === 'string' ? value.normalize('NFC') : (kini[isian] ?? '');
	};
	const pilihan = (isian: IsianBaris): string => {
		const value = form.get(namaPilihan(`${id}.${isian}`));
		return typeof value === 'string' && value !== '' ? value : isi(isian);
	};
	return {
		kegiatan: pilihan('kegiatan'),
		rkpId: isi('rkpId'),
		rekening: pilihan('rekening'),
		uraian: isi('uraian'),
		sumber: isi('sumber'),
		volume: isi('volume'),
		satuan: isi('satuan'),
		hargaSatuan: isi('hargaSatuan'),
		pelaksana: isi('pelaksana'),
		perdes: isi('perdes'),
		alasan: isi('alasan')
	};
}

/**
 * The sheet: every line that it holds is named by a field `baris`. A new one is called 'baru-1' and takes its id from the
 * command, so that sending a form twice writes it once; one that nobody typed into is left out.
 */
export const parseTulis = (form: FormValues): Terbaca<Command> =>
	bacaTulis(form, (nama, tertulis) => isBaru(nama) && isKosong(tertulis));

/** The page of one line, where what is missing in a new one is told. */
export const parseTulisSatu = (form: FormValues): Terbaca<Command> => bacaTulis(form, () => false);

function bacaTulis(
	form: FormValues,
	isDilewati: (nama: string, tertulis: BarisTertulis) => boolean
): Terbaca<Command> {
	const isian = bacaIsian(form, 'D-01');
	const rancangan = isian.teks('rancangan');
	const problems: Problem[] = [];
	const baris: Baris[] = [];
	for (const nama of form.getAll('baris')) {
		if (typeof nama !== 'string') continue;
		const tertulis = tertulisDari(form, nama);
		if (isDilewati(nama, tertulis)) continue;
		const terbaca = bacaKetikan(nama, tertulis, isian.teks('akun'));
		problems.push(...terbaca.problems);
		if (terbaca.baris)
			baris.push({ ...terbaca.baris, id: idBaris(nama, isian.teks('perintahId')) });
	}
	if (problems.length > 0) return { ok: false, problems };
	return accepted({ kind: 'anggaran.tulis', rancangan, baris });
}

const isBaru = (nama: string): boolean => nama.startsWith('baru-');

/** 'baru-2' of a command is line 2 of that command for ever. */
const idBaris = (nama: string, perintahId: string): string =>
	isBaru(nama) ? `${perintahId}-${nama.slice('baru-'.length)}` : nama;

export function parseHapus(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'D-01');
	const barisId = form.getAll('hapus').filter((satu): satu is string => typeof satu === 'string');
	return accepted({ kind: 'anggaran.hapus', rancangan: isian.teks('rancangan'), barisId });
}

export function parseSalinRkp(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'D-01');
	const rkpId = form.getAll('rkp').filter((satu): satu is string => typeof satu === 'string');
	if (rkpId.length === 0)
		return {
			ok: false,
			problems: [
				{
					field: 'rkp',
					level: 'galat',
					rule: 'D-01',
					message: 'Belum ada kegiatan yang dipilih.',
					mend: 'Centang kegiatan RKP yang akan disalin.'
				}
			]
		};
	return accepted({ kind: 'anggaran.salin-rkp', rancangan: isian.teks('rancangan'), rkpId });
}
