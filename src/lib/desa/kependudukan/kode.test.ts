import { describe, expect, it } from 'vitest';
import {
	daftarAgama,
	daftarGolonganDarah,
	daftarJenisKelahiran,
	daftarKewarganegaraan,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan,
	daftarPenolongKelahiran,
	daftarTempatDilahirkan,
	isKode,
	labelAgama,
	labelJenisKelamin,
	labelPekerjaan,
	labelPendidikan,
	labelShdk,
	labelStatusKawin
} from './kode';
import { daftarShdk, daftarStatusKawin } from './penduduk';

const lists = {
	daftarAgama,
	daftarPendidikan,
	daftarPekerjaan,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarKewarganegaraan,
	daftarGolonganDarah,
	daftarTempatDilahirkan,
	daftarJenisKelahiran,
	daftarPenolongKelahiran
};

describe('code lists', () => {
	it.each([
		['daftarAgama', 7],
		['daftarPendidikan', 10],
		['daftarPekerjaan', 89],
		['daftarKodeShdk', 11],
		['daftarKodeStatusKawin', 5],
		['daftarKewarganegaraan', 2],
		['daftarGolonganDarah', 13],
		['daftarTempatDilahirkan', 5],
		['daftarJenisKelahiran', 5],
		['daftarPenolongKelahiran', 4]
	] as const)('%s has its %i official entries, each once', (nama, banyak) => {
		const daftar = lists[nama];
		expect(daftar).toHaveLength(banyak);
		expect(new Set(daftar.map(({ kode }) => kode)).size).toBe(banyak);
		expect(new Set(daftar.map(({ label }) => label)).size).toBe(banyak);
	});

	it('writes every code as a kebab-case word', () => {
		const kata = Object.entries(lists).flatMap(([nama, daftar]) =>
			nama === 'daftarKewarganegaraan' ? [] : daftar.map(({ kode }) => kode)
		);
		expect(kata.filter((kode) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kode))).toEqual([]);
	});

	it.each([
		['petani-pekebun', 'Petani/pekebun', 9],
		['pegawai-negeri-sipil', 'Pegawai Negeri Sipil (PNS)', 5],
		['anggota-mahkamah-konstitusi', 'Anggota Mahkamah Konstitusi', 53],
		['anggota-dprd-kabupaten-kota', 'Anggota DPRD kabupaten/kota', 63],
		['perangkat-desa', 'Perangkat desa', 85],
		['lainnya', 'Lainnya', 89]
	])('keeps %s at its official number', (kode, label, angka) =>
		expect(daftarPekerjaan[angka - 1]).toEqual({ kode, label, angka })
	);

	it('A-08.3 has the words and the order of the SHDK list', () => {
		expect(daftarKodeShdk.map(({ kode }) => kode)).toEqual(daftarShdk);
		expect(daftarKodeShdk.map(({ angka }) => angka)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
		expect(labelShdk('orang-tua')).toBe('Orang tua');
	});

	it('A-08.5 counts a marriage as kawin whether it is recorded or not', () => {
		expect(daftarKodeStatusKawin.map(({ kode }) => kode)).toEqual(daftarStatusKawin);
		expect(daftarKodeStatusKawin.map(({ angka }) => angka)).toEqual([1, 2, 2, 3, 4]);
		expect(labelStatusKawin('kawin-belum-tercatat')).toBe('Kawin belum tercatat');
	});

	it('labels what it knows and shows the rest as it stands', () => {
		expect(labelAgama('kepercayaan')).toBe('Kepercayaan terhadap Tuhan YME/lainnya');
		expect(labelPendidikan('slta-sederajat')).toBe('SLTA/sederajat');
		expect(labelPekerjaan('petani-pekebun')).toBe('Petani/pekebun');
		expect(labelPekerjaan('astronaut')).toBe('astronaut');
		expect(labelPekerjaan('constructor')).toBe('constructor');
		expect([labelJenisKelamin('L'), labelJenisKelamin('P')]).toEqual(['Laki-laki', 'Perempuan']);
	});

	it('tells a word of a list from any other', () => {
		expect(isKode(daftarAgama, 'islam')).toBe(true);
		expect(isKode(daftarAgama, 'Islam')).toBe(false);
		expect(isKode(daftarKewarganegaraan, 'WNA')).toBe(true);
	});
});
