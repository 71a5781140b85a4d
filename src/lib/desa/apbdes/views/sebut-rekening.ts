import { rekeningMenurut, type Rekening } from '../rekening/rekening';

/** What stands beside an account or activity in a list: what it belongs to, and whether it is one that regions have added. */
export function sebutRekening({ klasifikasi, induk, contoh }: Rekening): {
	readonly kelompok: string;
	readonly catatan: string;
} {
	const di = induk === null ? undefined : rekeningMenurut(klasifikasi, induk);
	return {
		kelompok: di ? `${di.kode} ${di.uraian}` : '',
		catatan: contoh ? 'contoh daerah, tidak baku' : ''
	};
}
