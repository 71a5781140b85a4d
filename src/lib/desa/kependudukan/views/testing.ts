import { tanggal, type Tanggal } from '../../../format/tanggal';
import { buatDesaKecil } from '../../data/desa-kecil';
import { mulaiDunia, type Dunia } from '../../dunia';
import type { Penduduk } from '../penduduk';

/**
 * The small village with people in every state, and with records that leave something open or say what no list knows:
 * a view must count and find them all the same.
 */
export function duniaBerantakan(seed: number): Dunia {
	const desa = buatDesaKecil(seed);
	const lalu = tanggal('2026-10-01');
	// Safe in the sense of the test: an imported record is not held to the types.
	const isi = (teks: string) => teks as Tanggal & Penduduk['shdk'] & Penduduk['statusKawin'];
	const ubahan: readonly Partial<Penduduk>[] = [
		{ keadaan: { status: 'meninggal', tanggal: lalu } },
		{ keadaan: { status: 'pindah', tanggal: lalu } },
		{ keadaan: { status: 'dibatalkan', tanggal: lalu } },
		{ pendidikan: '', pekerjaan: '' },
		{ pendidikan: 'sarjana muda', agama: '' },
		{ tanggalLahir: isi('') },
		{ tanggalLahir: tanggal('2027-03-01'), nik: null },
		{ shdk: isi(''), statusKawin: isi('') },
		{ keluargaId: 'tidak-ada' },
		{ kewarganegaraan: 'WNA', tempatLahir: '' },
		{ injeksi: { sumber: 'Buku induk', diverifikasi: false } },
		{ injeksi: { sumber: 'Buku induk', diverifikasi: true } },
		{ nama: 'ÉMILIE  Sri' }
	];
	return mulaiDunia({
		...desa,
		// Every fifth record, so that whole families and single people are struck.
		penduduk: desa.penduduk.map((orang, i) => ({
			...orang,
			...(i % 5 === 0 ? ubahan[(i / 5) % ubahan.length] : {})
		})),
		keluarga: desa.keluarga.map((kk, i) => ({
			...kk,
			...(i % 11 === 0 ? { rt: '', rw: '' } : {}),
			...(i % 13 === 0 ? { dusun: '' } : {})
		}))
	});
}
