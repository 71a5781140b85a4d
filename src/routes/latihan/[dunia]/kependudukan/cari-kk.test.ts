import { describe, expect, it } from 'vitest';
import { kampung, kk, orang, dengan } from '$lib/desa/kependudukan/testing-kampung';
import { tanggal } from '$lib/format/tanggal';
import { cariKk } from './cari-kk';

const cari = (dicari: string | null, dunia = kampung) => cariKk(dunia.kependudukan, dicari, 'cari');
const pesan = (dicari: string, dunia = kampung) => cari(dicari, dunia).problems[0]?.message;
const budi = kk('k-budi');
const nikSri = orang('sri').nik ?? '';

describe('B-06 which KK', () => {
	it('A-07 finds it by its number, blanks and dots taken out', () => {
		const tertulis = budi.noKk.replace(/(\d{4})/g, '$1 ');
		expect(cari(tertulis)).toEqual({ keluarga: budi, orang: undefined, problems: [] });
	});

	it('A-01 finds it by the NIK of a member, and remembers whose', () => {
		expect(cari(nikSri)).toEqual({ keluarga: budi, orang: orang('sri'), problems: [] });
	});

	it('says nothing while nothing was asked for', () => {
		expect(cari(null).problems).toEqual([]);
	});

	it.each([
		['  ', 'Nomor KK atau NIK belum diisi.'],
		['123', 'Nomor KK atau NIK harus 16 angka; yang tertulis 3 angka.'],
		[`${budi.noKk}1`, 'Nomor KK atau NIK harus 16 angka; yang tertulis 17 angka.'],
		['359901Z206150001', 'Nomor KK atau NIK hanya berisi angka, tetapi di sini ada "Z".'],
		[
			'3599012213150001',
			'Angka ke-9 dan ke-10 nomor KK ini 13. Bagian itu bulan terbit KK: 01 sampai 12.'
		],
		[
			'3599012206159999',
			'Tidak ada KK atau penduduk aktif dengan nomor "3599012206159999" di desa ini.'
		]
	])('A-07 answers %j with what is wrong with it', (dicari, message) => {
		expect(pesan(dicari)).toBe(message);
	});

	it('B-03 tells of somebody who is no longer active', () => {
		const wafat = dengan('sri', {
			keadaan: { status: 'meninggal', tanggal: tanggal('2026-11-20') }
		});
		expect(pesan(nikSri, wafat)).toBe('Sri Lestari bukan penduduk aktif lagi.');
	});
});
