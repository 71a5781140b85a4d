import type { Dunia } from '../../dunia';
import type { Peran } from '../../peran';
import type { CommandSuratKeluar, LangkahkanSurat } from '../commands';
import { pelakuLangkah } from '../decide/langkah';
import { bentukPengganti } from '../pelaku';
import { labelBentuk } from '../tanda-tangan';
import type { Surat } from '../surat';

/** 'verifikasi', 'tanda-tangani': a step as its address names it. */
export type NamaTindakan =
	Exclude<CommandSuratKeluar['kind'], 'surat.ajukan'> extends `surat.${infer Nama}` ? Nama : never;

export type Tindakan = {
	readonly nama: NamaTindakan;
	/** To whom it belongs, the usual one first. */
	readonly peran: readonly Peran[];
};

const urutan: readonly NamaTindakan[] = [
	'verifikasi',
	'paraf',
	'tanda-tangani',
	'perbaiki',
	'serahkan',
	'arsipkan',
	'kembalikan',
	'tolak',
	'batalkan',
	'cabut'
];

const kantor: readonly Peran[] = ['operator', 'kasi-pelayanan', 'kaur-tu', 'sekdes', 'kades'];

function pelaku(nama: NamaTindakan, surat: Surat): readonly Peran[] {
	switch (nama) {
		case 'verifikasi':
			return surat.status === 'diajukan' ? ['operator', 'kasi-pelayanan'] : [];
		case 'perbaiki':
			return surat.status === 'dikembalikan' ? kantor : [];
		case 'tanda-tangani':
			// A.n. and u.b. by a mandate (C-03); whether there is one is for the rule to say.
			return surat.status === 'diparaf' ? ['kades', 'sekdes'] : [];
		default:
			return pelakuLangkah(`surat.${nama}` satisfies LangkahkanSurat['kind'], surat);
	}
}

/** C-04: every step that this letter may take now; the one that brings it on comes first. */
export const tindakanSurat = (surat: Surat): readonly Tindakan[] =>
	urutan
		.map((nama) => ({ nama, peran: pelaku(nama, surat) }))
		.filter(({ peran }) => peran.length > 0);

/** C-03, C-04: for whom the letter waits, as the end of its story so far. */
export function sebutGiliran(
	{ persuratan: { keadaanKades } }: Pick<Dunia, 'persuratan'>,
	{ status, asal }: Pick<Surat, 'status' | 'asal'>
): string {
	switch (status) {
		case 'draf':
			return 'Belum diajukan';
		case 'diajukan':
			return 'Menunggu verifikasi Operator atau Kasi Pelayanan';
		case 'dikembalikan':
			return asal === 'dinas' ? 'Menunggu perbaikan surat' : 'Menunggu perbaikan permohonan';
		case 'diverifikasi':
			return 'Menunggu paraf Sekretaris Desa';
		case 'diparaf':
			return `Menunggu tanda tangan ${labelBentuk[bentukPengganti[keadaanKades] ?? 'kades']}`;
		case 'terbit':
			return asal === 'dinas'
				? 'Menunggu dikirim atau diarsipkan'
				: 'Menunggu diserahkan kepada pemohon';
		case 'diserahkan':
			return 'Menunggu diarsipkan Kaur TU';
		case 'diarsipkan':
			return 'Selesai dan tersimpan di arsip';
		case 'ditolak':
			return asal === 'dinas' ? 'Ditolak, dengan alasan' : 'Ditolak; pemohon membaca alasannya';
		case 'dibatalkan':
			return 'Batal; nomornya, bila ada, tidak dipakai lagi';
		case 'dicabut':
			return 'Dicabut; surat ini tidak berlaku lagi';
		default:
			return status satisfies never;
	}
}
