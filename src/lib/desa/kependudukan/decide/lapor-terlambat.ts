import { daysBetween, type Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';

/** a change of who belongs to a KK is reported within thirty days; later it needs a reason. */
export function periksaLaporSusunan(
	{ tanggal, aturan }: Pick<Dunia, 'tanggal' | 'aturan'>,
	kejadian: Tanggal,
	field: string,
	sebutan: 'datang' | 'pindah'
): Problem[] {
	const hari = daysBetween(kejadian, tanggal);
	const batas = aturan.batasLaporSusunanKkHari;
	if (hari <= batas) return [];
	return [
		{
			field,
			level: 'peringatan',
			rule: 'A-08.9',
			message: `Dilaporkan ${hari} hari sesudah ${sebutan}, lewat dari ${batas} hari.`,
			mend: 'Bila tanggalnya benar, tulis alasan keterlambatan.',
			basis: 'UU 23/2006 Ps. 62'
		}
	];
}
