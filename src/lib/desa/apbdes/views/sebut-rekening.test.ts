import { expect, test } from 'vitest';
import { rekeningMenurut, type Klasifikasi } from '../rekening/rekening';
import { sebutRekening } from './sebut-rekening';

test.each<[Klasifikasi, string, string, string]>([
	['ekonomi', '5.2.3.01', '5.2.3 Belanja Perjalanan Dinas', ''],
	['ekonomi', '5.2.1.97', '5.2.1 Belanja Barang Perlengkapan', 'kode tambahan 90–99'],
	[
		'kegiatan',
		'1.2.90',
		'1.2 Sub Bidang Sarana dan Prasarana Pemerintahan Desa',
		'contoh daerah, tidak baku'
	],
	['kegiatan', '2', '', '']
])('D-01: %s %s belongs to "%s", "%s"', (klasifikasi, kode, kelompok, catatan) => {
	const satu = rekeningMenurut(klasifikasi, kode);
	expect(satu && sebutRekening(satu)).toEqual({ kelompok, catatan });
});
