import { describe, expect, it } from 'vitest';
import type { BarisBantuan } from '$lib/server/pantau/bantuan';
import { alamatWa, sebutAlasan, teksPesan } from './kata';

const baris: BarisBantuan = {
	kunci: '1',
	jenis: 'macet',
	orangId: '01940000-0000-7000-8000-000000000001',
	nama: 'Siti Aminah',
	noHp: '6281234567890',
	jabatan: ['kaur-keuangan'],
	desaKode: '35.99.01.2001',
	desa: 'Sukamaju',
	kecamatan: 'Contoh',
	courseId: 'k04',
	itemId: 'bayi-lahir',
	tentang: { title: 'Mencatat bayi lahir', href: '/belajar/k04/lahir/bayi-lahir' },
	alasan: 'kesalahan-sama',
	code: 'keluarga.kepala',
	times: 3,
	sejak: '2026-11-12T17:30:00.000Z',
	pelajaran: { title: 'Kepala keluarga', href: '/belajar/k04/kk/kepala#a-07' },
	duniaId: null
};

describe('why somebody needs help', () => {
	it.each<[Partial<BarisBantuan>, string]>([
		[{}, '3 kali keliru di hal yang sama: Kepala keluarga keliru'],
		[{ code: 'kode.tak-dikenal' }, '3 kali keliru di hal yang sama: kode.tak-dikenal'],
		[{ alasan: 'uji-gagal', times: 2, code: '' }, '2 kali belum lulus uji'],
		[{ alasan: 'banyak-salah', times: 5, code: '' }, '5 jawaban salah dalam percobaan terakhir'],
		[
			{ alasan: 'banyak-salah', times: 4 },
			'4 kali diperiksakan dan belum sesuai, terutama: Kepala keluarga keliru'
		],
		[{ jenis: 'senyap', alasan: null }, 'Kegiatan terakhir 13 Nov 2026']
	])('%o', (bagian, kalimat) => {
		expect(sebutAlasan({ ...baris, ...bagian })).toBe(kalimat);
	});
});

describe('the text for WhatsApp', () => {
	it('names the step and the lesson, and is no address of anybody without a number', () => {
		const teks = teksPesan(baris, 'Camat Contoh', 'https://gladi.example');
		expect(teks).toContain('Bapak/Ibu Siti Aminah, saya Camat Contoh');
		expect(teks).toContain('“Mencatat bayi lahir” tercatat 3 kali keliru');
		expect(teks).toContain('https://gladi.example/belajar/k04/kk/kepala#a-07');
		const alamat = new URL(alamatWa(baris.noHp, teks) ?? '');
		expect(alamat.origin + alamat.pathname).toBe('https://wa.me/6281234567890');
		expect(alamat.searchParams.get('text')).toBe(teks);
		expect(alamatWa(null, teks)).toBeNull();
		expect(alamatWa('javascript:1', teks)).toBeNull();
	});
});
