import { describe, expect, it } from 'vitest';
import { aturanTahunBawaan } from '../aturan-tahun-bawaan';
import { bedaAturan } from './beda';
import type { IsianAturan } from './isian';
import { periksaIsian } from './periksa';
import { susunIsian } from './susun';
import { isianBawaan, ubahParameter } from './testing';

const beda = (isian: IsianAturan) => {
	const hasil = periksaIsian(isian);
	if (!hasil.ok) throw new Error(hasil.problems.map(({ message }) => message).join());
	return bedaAturan(aturanTahunBawaan, hasil.value);
};

describe('what differs from the version before', () => {
	it('is nothing when nothing was changed', () => {
		expect(beda(isianBawaan)).toEqual([]);
	});

	it('names figure, basis and certainty before and after', () => {
		const isian = ubahParameter(isianBawaan, '2027', 'blt-persen-maks', {
			nilai: '12,5',
			dasar: 'Surat contoh',
			keyakinan: 'perlu-dicek'
		});
		expect(beda(isian)).toEqual([
			{
				bagian: 'Tahun 2027',
				hal: 'BLT Dana Desa, paling banyak dari pagu',
				semula: 'menunggu aturan; belum ditemukan',
				menjadi: '12,50%; Surat contoh; perlu diperiksa pada naskah aslinya'
			}
		]);
	});

	it('tells a new year with what is filled in of it, and a year that is gone', () => {
		const baru = beda(susunIsian({ ...isianBawaan, tahunBaru: '2028' }).isian);
		expect(baru.map(({ hal, semula }) => [hal.split(',')[0], semula])).toEqual([
			['Seluruh tahun', ''],
			['Siltap Kepala Desa', ''],
			['Siltap Sekretaris Desa', ''],
			['Siltap perangkat lain', ''],
			['Jaminan sosial perangkat', '']
		]);
		expect(beda(susunIsian(isianBawaan, 'tahun:2025').isian)).toEqual([
			{ bagian: 'Tahun 2025', hal: 'Seluruh tahun', semula: 'ada', menjadi: '' }
		]);
	});

	it('tells holidays that came, went or have another name', () => {
		const libur = isianBawaan.libur
			.filter(({ tanggal }) => tanggal !== '01-05-2027')
			.map((satu) => (satu.tanggal === '25-12-2027' ? { ...satu, nama: 'Natal' } : satu));
		const tempel = '20-03-2026 Idul Fitri';
		expect(beda(susunIsian({ ...isianBawaan, libur, tempel }).isian)).toEqual([
			{ bagian: 'Hari libur', hal: '20 Maret 2026', semula: '', menjadi: 'Idul Fitri' },
			{ bagian: 'Hari libur', hal: '1 Mei 2027', semula: 'Hari Buruh Internasional', menjadi: '' },
			{ bagian: 'Hari libur', hal: '25 Desember 2027', semula: 'Hari Natal', menjadi: 'Natal' }
		]);
	});
});
