import { rupiah } from '../../../../format/rupiah';
import type { Baris } from '../../baris';
import { modalBiasa } from '../draf-jadi';
import { ubah } from './dasar';

export const idPosKamling = 'pos-kamling-1';
const hargaPos = rupiah(12_650_000);

/** D-01: an activity that the RKP does not know; the capital of the BUM Desa is smaller by as much. */
export function tambahPosKamling(baris: readonly Baris[], dusun: string): readonly Baris[] {
	const modal = rupiah(modalBiasa - hargaPos);
	return [
		...ubah(baris, 'b-modal', () => ({ hargaSatuan: modal })),
		{
			id: idPosKamling,
			rekening: '5.3.4.03',
			kegiatan: '3.1.01',
			rkpId: null,
			uraian: `Pembangunan pos kamling Dusun ${dusun}`,
			sumber: 'PAD',
			volume: 100,
			satuan: 'unit',
			hargaSatuan: hargaPos,
			pelaksana: 'kasi-pemerintahan',
			perdes: '',
			alasan: ''
		}
	];
}
