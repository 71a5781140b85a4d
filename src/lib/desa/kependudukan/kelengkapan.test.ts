import { describe, expect, it } from 'vitest';
import { buatDesaKecil } from '../data/desa-kecil';
import { capaian, isLengkap, isianKurang, jumlahLengkap } from './kelengkapan';
import type { Keluarga } from './keluarga';
import type { Nik } from './nik';
import type { Penduduk } from './penduduk';
import { mulaiKependudukan } from './state';

const desa = buatDesaKecil(1);
// Safe: a practice village has residents and families.
const orang = desa.penduduk[0] as Penduduk;
const kk = desa.keluarga[0] as Keluarga;

describe('capaian', () => {
	it.each([
		[1180, 2392, '49,33%', 'merah'],
		[1196, 2392, '50,00%', 'kuning'],
		[148, 300, '49,33%', 'merah'],
		[150, 300, '50,00%', 'kuning'],
		// Rounded it reads like half, and it is less.
		[49_999, 100_000, '50,00%', 'merah'],
		[79_999, 100_000, '80,00%', 'kuning'],
		[4, 5, '80,00%', 'hijau'],
		[0, 300, '0,00%', 'merah'],
		[300, 300, '100,00%', 'hijau'],
		[0, 0, '–', 'hijau']
	])('G-01 %i of %i is %s and %s', (lengkap, acuan, persen, warna) =>
		expect(capaian(lengkap, acuan)).toEqual({ persen, warna })
	);
});

describe('isianKurang', () => {
	it('A-09 asks nothing more of any resident of the small village', () =>
		expect(jumlahLengkap(mulaiKependudukan(desa.keluarga, desa.penduduk))).toBe(
			desa.penduduk.length
		));

	it.each<[string, Partial<Penduduk>, readonly string[]]>([
		['no NIK yet, and with it a temporary number', { nik: null }, []],
		['a NIK of 31 April', { nik: '3599013104900001' as Nik }, ['nik']],
		['a blank name', { nama: ' ' }, ['nama']],
		['a dash for a place', { tempatLahir: '-' }, ['tempatLahir']],
		['a religion of no list', { agama: 'lain' }, ['agama']],
		['no schooling and no work', { pendidikan: '', pekerjaan: '' }, ['pendidikan', 'pekerjaan']],
		['no parents', { namaAyah: '', namaIbu: '' }, ['namaAyah', 'namaIbu']]
	])('A-09 %s', (_, ubah, kurang) =>
		expect(isianKurang({ ...orang, ...ubah }, kk)).toEqual(kurang)
	);

	it.each<[string, Keluarga | undefined, readonly string[]]>([
		['no family', undefined, ['noKk', 'alamat', 'rt', 'rw', 'dusun']],
		['no RT and RW', { ...kk, rt: '', rw: '-' }, ['rt', 'rw']],
		['no address', { ...kk, alamat: '' }, ['alamat']]
	])('A-09 %s', (_, keluarga, kurang) => expect(isianKurang(orang, keluarga)).toEqual(kurang));

	it('G-02 an injected row counts when the village has verified it', () => {
		const dari = (diverifikasi: boolean): Penduduk => ({
			...orang,
			injeksi: { sumber: 'Buku induk lama', diverifikasi }
		});
		expect([isLengkap(dari(false), kk), isLengkap(dari(true), kk)]).toEqual([false, true]);
	});
});
