import { describe, expect, it } from 'vitest';
import { tanggal } from '$lib/format/tanggal';
import type { JabatanSiap } from '$lib/server/pantau/kesiapan';
import { sebutBatas, sebutKekurangan } from './kesiapan';

const sekdes: JabatanSiap = {
	salahSatu: ['sekretaris-desa', 'kasi-pemerintahan'],
	orang: { id: '1', nama: 'Siti Aminah', jabatan: 'sekretaris-desa' },
	siap: false,
	kompetensi: [
		{ kode: 'K04.2', teks: '', terbukti: true },
		{ kode: 'K04.3', teks: '', terbukti: false }
	]
};
const operator: JabatanSiap = {
	...{ salahSatu: ['operator-sid'], orang: null, siap: false },
	kompetensi: [{ kode: 'K04.3', teks: '', terbukti: false }]
};

describe('what a village lacks', () => {
	it('is said seat by seat', () => {
		expect(sebutKekurangan({ jabatan: [sekdes, operator] })).toBe(
			'Sekretaris Desa atau Kasi Pemerintahan (Siti Aminah): belum membuktikan K04.3; Operator SID: belum ada akun'
		);
	});

	it('is nothing where every seat is ready', () => {
		expect(sebutKekurangan({ jabatan: [{ ...sekdes, siap: true }] })).toBe('');
	});
});

describe('the day it is due', () => {
	const batas = { tanggal: tanggal('2026-12-31'), hariLagi: 38 };
	it.each([
		[{ batas: null, dasar: null }, null],
		[{ batas, dasar: null }, 'Batas 31 Desember 2026, 38 hari lagi'],
		[{ batas: { ...batas, hariLagi: 0 }, dasar: null }, 'Batas 31 Desember 2026, hari ini'],
		[
			{ batas, dasar: { ref: 'Permendagri 47/2016', certainty: 'perlu-dicek' as const } },
			'Batas 31 Desember 2026, 38 hari lagi (Permendagri 47/2016, perlu dicek)'
		]
	])('%j is said as %j', (satu, kata) => expect(sebutBatas(satu)).toBe(kata));
});
