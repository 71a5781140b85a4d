import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../format/rupiah';
import type { HasilAturan, RincianAturan } from '../aturan/hasil';
import { hasilTetap } from './hasil-tetap';

const rincian: Required<RincianAturan> = {
	label: 'Semen',
	jumlah: rupiah(65_000),
	keterangan: 'Harga di atas standar.',
	barisId: 'b-1',
	dihitung: true
};
const hasil: Required<HasilAturan> = {
	aturan: 'D-01',
	kunci: 'd-01-harga',
	judul: 'Harga',
	status: 'peringatan',
	menunggu: true,
	ringkas: '1 baris lebih mahal.',
	rincian: [rincian],
	bagian: { nilai: 1, batas: 2, arah: 'maks' },
	dasar: 'Perbup',
	barisId: ['b-1'],
	mend: 'Turunkan harganya.'
};
const lain: Record<keyof HasilAturan, unknown> = {
	aturan: 'D-02',
	kunci: 'd-02',
	judul: 'Keseimbangan',
	status: 'galat',
	menunggu: undefined,
	ringkas: '2 baris lebih mahal.',
	rincian: [],
	bagian: { nilai: 1, batas: 3, arah: 'maks' },
	dasar: '',
	barisId: ['b-2'],
	mend: ''
};
const rincianLain: Required<RincianAturan> = {
	label: 'Pasir',
	jumlah: null,
	keterangan: '',
	barisId: null,
	dihitung: false
};

describe('verdicts after a keystroke', () => {
	test('that say the same are the very same', () => {
		const [satu] = hasilTetap([hasil], [structuredClone(hasil)]);
		expect(satu).toBe(hasil);
	});

	test.each(Object.keys(hasil))('that differ in %s are new', (bidang) => {
		const baru = { ...hasil, ...Object.fromEntries([[bidang, Reflect.get(lain, bidang)]]) };
		expect(hasilTetap([hasil], [baru])[0]).toBe(baru);
	});

	test.each(Object.keys(rincian))('that differ in %s of a row are new', (bidang) => {
		const baris = {
			...rincian,
			...Object.fromEntries([[bidang, Reflect.get(rincianLain, bidang)]])
		};
		const baru = { ...hasil, rincian: [baris] };
		expect(hasilTetap([hasil], [baru])[0]).toBe(baru);
	});

	test('stand in their new order', () => {
		const kedua = { ...hasil, kunci: 'd-02' };
		expect(hasilTetap([hasil, kedua], [kedua, { ...hasil }])).toEqual([kedua, hasil]);
	});
});
