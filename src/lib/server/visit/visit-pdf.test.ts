import { describe, expect, it } from 'vitest';
import { tanggal } from '../../format/tanggal';
import { gambarPdf } from '../dokumen/pdf';
import type { VisitSheets } from './sheets';
import { visitPdf } from './visit-pdf';

const origin = 'https://gladi.contoh.id';
const sheets: VisitSheets = {
	visit: {
		id: '0',
		tanggal: tanggal('2026-11-30'),
		jam: '09.00',
		tempat: 'Balai Desa Sukamaju',
		wilayah: 'Kecamatan Contoh',
		wilayahKode: '35.99.01',
		kursus: 'Administrasi kependudukan',
		courseId: 'k04',
		state: 'direncanakan',
		overdue: false,
		begun: false,
		note: 'Bawa laptop.',
		plannedBy: 'Camat',
		topics: [],
		people: Array.from({ length: 12 }, (_, index) => ({
			id: String(index),
			nama: `Peserta ${index}`,
			jabatan: 'Sekretaris Desa',
			desaKode: '35.99.01.2001',
			desa: 'Desa Sukamaju',
			reason: 'Macet',
			came: null,
			note: ''
		}))
	},
	agenda: [{ from: '09.00', to: '09.15', title: 'Pembukaan', detail: 'Tujuan hari ini.' }],
	exercises: [
		{
			against: ['Berada di KK yang keliru'],
			task: { id: 'bayi', title: 'Bayi lahir', href: '/belajar/k04/lahir/bayi' },
			minutes: 10,
			lesson: { title: 'Mencatat kelahiran', href: '/belajar/k04/lahir/mencatat#bagian-kk' },
			rules: ['Satu orang aktif dalam satu KK saja (A-08.2).'],
			results: ['Bayi masuk ke KK orang tuanya']
		}
	]
};

const pagesOf = (file: Uint8Array): number =>
	Buffer.from(file)
		.toString('latin1')
		.match(/\/Type \/Page\b/g)?.length ?? 0;

describe('the file that is printed for a visit', () => {
	it('says who, where, when and what, with a place to sign and the address of each task', () => {
		const text = JSON.stringify(visitPdf(sheets, origin));
		for (const part of [
			'Senin, 30 November 2026',
			'Balai Desa Sukamaju',
			'Peserta 11',
			'Tanda tangan',
			'Bawa laptop.',
			'Berada di KK yang keliru',
			`${origin}/belajar/k04/lahir/bayi`,
			'Bayi masuk ke KK orang tuanya'
		])
			expect(text).toContain(part);
		// Nothing of a practice village stands on it, and its people exist.
		expect(text).not.toContain('CONTOH');
	});

	it('has a page for the agenda, one for the list and one for each exercise, the same each time', async () => {
		const [once, twice] = [
			await gambarPdf(visitPdf(sheets, origin)),
			await gambarPdf(visitPdf(sheets, origin))
		];
		expect(pagesOf(once)).toBe(3);
		expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
	});
});
