import { rekeningMenurut, type Rekening } from '../rekening/rekening';

/** What stands beside an account or activity in a list: what it belongs to, and whether it is one that regions add (D-01). */
export function sebutRekening({ klasifikasi, kode, induk, contoh }: Rekening): {
	readonly kelompok: string;
	readonly catatan: string;
} {
	const di = induk === null ? undefined : rekeningMenurut(klasifikasi, induk);
	return {
		kelompok: di ? `${di.kode} ${di.uraian}` : '',
		catatan: contoh ? 'contoh daerah, tidak baku' : /\.9\d$/.test(kode) ? 'kode tambahan 90–99' : ''
	};
}
