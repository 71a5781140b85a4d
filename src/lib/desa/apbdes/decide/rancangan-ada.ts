import type { Dunia } from '../../dunia';
import { salahSatuPeran, labelPeran, type Peran } from '../../peran';
import type { Problem } from '../../problem';
import { galat } from '../../surat/galat';
import { tahapKini, type TahapKini } from '../alur/tahap';
import type { Rancangan } from '../rancangan';

export type RancanganAda = { readonly rancangan: Rancangan; readonly tahap: TahapKini };

/** The draft that a command is about, and where it stands today. */
export function rancanganAda({ anggaran, tanggal }: Dunia, id: string): RancanganAda | null {
	const rancangan = anggaran.rancangan.get(id);
	if (!rancangan) return null;
	return { rancangan, tahap: tahapKini(rancangan, tanggal, anggaran.aturanTahun.libur) };
}

export const rancanganHilang: Problem = galat(
	'D-07',
	'',
	'Rancangan anggaran ini tidak ada.',
	'Buka lagi halaman anggaran dan pilih rancangan yang ada.'
);

/** Who has to act while the draft stands there, as the end of 'Sekarang ...'. */
export const giliran: Record<TahapKini, string> = {
	disusun: 'rancangan disusun; Sekdes menyerahkannya kepada Kades',
	diserahkan: 'rancangan ada pada Kades, yang mengajukannya kepada BPD atau mengembalikannya',
	dibahas: 'rancangan ada pada BPD, yang menyepakati atau menolaknya dalam musyawarah',
	ditolak: 'rancangan ditolak BPD; Sekdes menyusunnya ulang',
	disepakati: 'rancangan sudah disepakati BPD; Kades mengirimnya kepada camat',
	dikirim: 'rancangan ada pada kecamatan, yang memeriksa kelengkapan berkasnya',
	dievaluasi: 'rancangan ada pada kecamatan, yang mengevaluasinya',
	disempurnakan: 'rancangan disempurnakan desa; Kades menyampaikannya lagi kepada camat',
	sesuai: 'rancangan sudah dinyatakan sesuai; Kades menetapkannya',
	'berlaku-sendiri':
		'batas evaluasi sudah lewat dan rancangan berlaku dengan sendirinya; Kades menetapkannya',
	ditetapkan: 'anggaran ini sudah ditetapkan; ubah lewat Perubahan APBDes'
};

/** Undefined when the one who acts is among them. */
export const salahPeran = (
	{ peran }: Pick<Dunia, 'peran'>,
	boleh: readonly Peran[],
	aturan: string,
	kerja: string
): Problem | undefined =>
	boleh.includes(peran)
		? undefined
		: galat(
				aturan,
				'',
				`${labelPeran(peran)} tidak bertugas ${kerja}.`,
				`Ganti peran menjadi ${salahSatuPeran(boleh)}.`
			);

/** What has to be written, and not at any length; undefined when it is. */
export function salahTeks(
	teks: string,
	aturan: string,
	field: string,
	sebutan: string,
	palingPanjang: number
): Problem | undefined {
	if (teks.trim() === '')
		return galat(aturan, field, `${sebutan} belum diisi.`, `Isi ${sebutan.toLowerCase()}.`);
	if (teks.length > palingPanjang)
		return galat(
			aturan,
			field,
			`${sebutan} lebih dari ${palingPanjang} huruf.`,
			'Tulis yang perlu saja.'
		);
	return undefined;
}
