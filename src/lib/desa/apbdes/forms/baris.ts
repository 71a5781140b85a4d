import { formatRupiah } from '../../../format/rupiah';
import type { FormValues } from '../../forms/isian';
import type { Problem } from '../../problem';
import { isJumlahMungkin, jumlahTerbesar, type Baris } from '../baris';
import { isPelaksana } from '../pelaksana';
import { daftarSumberDana, isSumberDana } from '../sumber-dana';
import { bacaHarga, bacaVolume } from './jumlah';

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

export const barisKosong: BarisTertulis = {
	kegiatan: '',
	rkpId: '',
	rekening: '',
	uraian: '',
	sumber: '',
	volume: '',
	satuan: '',
	hargaSatuan: '',
	pelaksana: '',
	perdes: '',
	alasan: ''
};

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
