import { isDiBawah, type Bahan } from './bahan';
import type { HasilAturan, Terhitung } from './hasil';
import { nilaiPerBaris, type Temuan } from './per-baris';

type Larangan = {
	readonly kena: (isian: Terhitung) => boolean;
	readonly keterangan: string;
	/** Only part of it is forbidden, and the reference does not say which: it is pointed out and is no fault. */
	readonly hanyaCatatan?: true;
};

const kantorBaru: Larangan = {
	kena: ({ baris, uraian }) =>
		baris.kegiatan === '1.2.03' &&
		isDiBawah(baris.rekening, '5.3') &&
		!/rehab|perbaik|pelihara|peningkatan/.test(uraian),
	keterangan: 'Kantor desa baru tidak dibayar dari Dana Desa (perlu dicek).'
};

/** What stands among the operations has a share of its own. */
const perjalanan: Larangan = {
	kena: ({ baris }) =>
		(baris.rekening === '5.2.3.01' || baris.rekening === '5.2.3.02') &&
		baris.kegiatan !== '1.1.04' &&
		baris.kegiatan !== '1.1.08',
	keterangan: 'Perjalanan dinas dari Dana Desa: periksa ketentuan tahunnya.',
	hanyaCatatan: true
};

/** D-06: kept by year, each of it perlu dicek. Siltap is among it too, and has a rule of its own (D-04). */
const menurutTahun: Readonly<Record<number, readonly Larangan[]>> = {
	2025: [kantorBaru, perjalanan],
	2026: [kantorBaru, perjalanan]
};

/** D-06: what Dana Desa may not pay; a year without a list is not checked. */
export function nilaiLarangan(bahan: Bahan): readonly HasilAturan[] {
	const larangan = menurutTahun[bahan.tahun];
	if (!larangan) return [];
	const keluar = bahan.danaDesaKeluar;
	const temuan: Temuan[] = [];
	const catatan: Temuan[] = [];
	for (const isian of keluar) {
		const satu = larangan.find(({ kena }) => kena(isian));
		if (satu) (satu.hanyaCatatan ? catatan : temuan).push({ isian, keterangan: satu.keterangan });
	}
	return [
		nilaiPerBaris({
			aturan: 'D-06',
			kunci: 'd-06-larangan',
			judul: 'Larangan Dana Desa',
			dasar: '',
			level: 'peringatan',
			diperiksa: keluar.length,
			kosong: 'Belum ada belanja Dana Desa.',
			baik: 'Tidak ada belanja Dana Desa yang tampak dilarang.',
			salah: 'baris tampak dilarang dibayar dari Dana Desa',
			temuan,
			catatan,
			mend: 'Pakai sumber dana lain. Daftar larangan perlu diperiksa pada naskah aturan tahunnya.'
		})
	];
}
