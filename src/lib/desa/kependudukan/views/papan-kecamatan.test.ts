import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { replay, type Dunia, type Event } from '../../dunia';
import { recorded } from '../../testing';
import { semuaDesa } from '../kecamatan';
import { papanKecamatan, saringWarga, wargaDesa } from './papan-kecamatan';

const start = duniaAwal({ dataSet: 'kecamatan-contoh@1', seed: 2, ruleSet: 'aturan@1' });
const maju = (hari: string): Event => ({ kind: 'tanggal.dimajukan', tanggal: tanggal(hari) });

describe('the board of the kecamatan', () => {
	it('G-01 shows each village with two decimals and the colour of whole numbers', () => {
		const baris = papanKecamatan(start).desa.map(({ nama, persen, warna }) => [
			nama,
			persen,
			warna
		]);
		expect(baris).toContainEqual(['Sumberagung', '49,33%', 'merah']);
		expect(baris).toContainEqual(['Karangasri', '50,00%', 'kuning']);
		expect(baris).toContainEqual(['Tirtomulyo', '85,00%', 'hijau']);
	});

	it('G-07 asks for the report of a month when that month is over', () => {
		const lampid = (hari: string) => {
			const { bulan, desa } = papanKecamatan(replay(start, recorded([maju(hari)])));
			return [bulan, desa[0]?.lampid, desa[1]?.lampid];
		};
		expect(papanKecamatan(start).bulan).toBe(null);
		expect(lampid('2026-11-30')).toEqual(['2026-11', 'belum', null]);
		expect(lampid('2026-12-15')).toEqual(['2026-11', 'belum', null]);
		expect(lampid('2026-12-31')).toEqual(['2026-12', 'belum', null]);
	});

	it('G-08 shows no village of another kecamatan', () => {
		const [contoh] = start.desaLain.values();
		if (!contoh) throw new Error('the kecamatan has neighbours');
		const asing: Dunia = {
			...start,
			desaLain: new Map([
				...start.desaLain,
				['35.99.02.2001', { ...contoh, kode: '35.99.02.2001', nama: 'Desa Asing' }]
			])
		};
		expect(semuaDesa(asing).map(({ kode }) => kode.slice(0, 8))).toEqual(
			Array(start.desaLain.size + 1).fill('35.99.01')
		);
		expect(papanKecamatan(asing).desa.some(({ nama }) => nama === 'Desa Asing')).toBe(false);
	});

	it('G-03 a village page names what is missing and finds people by name or NIK', () => {
		const desa = semuaDesa(start).find(({ nama }) => nama === 'Sumberagung');
		if (!desa) throw new Error('the kecamatan has Sumberagung');
		const warga = wargaDesa(start, desa);
		const kurang = saringWarga(warga, 'kurang', '');
		expect(kurang.length).toBe(warga.length - 148);
		expect(kurang.every((satu) => satu.kurang.length > 0)).toBe(true);
		const satu = warga.find(({ penduduk }) => penduduk.nik !== null);
		expect(saringWarga(warga, 'semua', satu?.penduduk.nik ?? '').map((x) => x.penduduk)).toEqual([
			satu?.penduduk
		]);
	});
});
