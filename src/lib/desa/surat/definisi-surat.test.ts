import { describe, expect, test } from 'vitest';
import { definisiSurat, semuaDefinisiSurat } from './definisi-surat';
import { muatKlasifikasi } from './klasifikasi/muat';

const kodeDengan = (syarat: string) =>
	semuaDefinisiSurat
		.filter((definisi) => (definisi.syarat as readonly string[]).includes(syarat))
		.map(({ kode }) => kode)
		.sort();

describe('the definitions of the letter types', () => {
	test('are found by their code', () => {
		expect(definisiSurat('SKD')?.nama).toBe('Surat Keterangan Domisili');
		expect(definisiSurat('skd')).toBeUndefined();
		for (const definisi of semuaDefinisiSurat) expect(definisiSurat(definisi.kode)).toBe(definisi);
	});

	test('C-01 each has a code of both tables', async () => {
		const [baru, lama] = await Promise.all([
			muatKlasifikasi('permendagri-83-2022'),
			muatKlasifikasi('lama')
		]);
		expect(
			semuaDefinisiSurat.filter(
				({ klasifikasi }) => !baru.has(klasifikasi.kode) || !lama.has(klasifikasi.lama)
			)
		).toEqual([]);
	});

	test('C-03 what is about land, and the decision of the Kades, is signed by the Kades alone', () => {
		const sendiri = semuaDefinisiSurat.filter(({ bolehAn }) => !bolehAn).map(({ kode }) => kode);
		expect(sendiri.sort()).toEqual(['SKEP', 'SKKT', 'SKRT', 'SKTS', 'SPOR']);
	});

	test('C-03 only the decision of the Kades is strategic', () => {
		expect(semuaDefinisiSurat.filter(({ strategis }) => strategis).map(({ kode }) => kode)).toEqual(
			['SKEP']
		);
	});

	test.each([
		['aktif-atau-sementara', ['SKD']],
		['usaha-di-desa', ['SKDU', 'SKU']],
		['umur-17', ['SKCK', 'SKU']],
		['belum-menikah', ['SKBM']],
		['kesejahteraan', ['SKTM', 'SKTMS']],
		['kelahiran-tercatat', ['SKL']],
		['kematian-tercatat', ['SKM', 'SKPM']],
		['ahli-waris', ['SKAW']],
		['nikah', ['N1', 'SKNM', 'SKPK', 'SKWH']],
		['dua-dokumen', ['SKBI', 'SKBK', 'SKSO']]
	])('C-06 %s is checked of %j', (syarat, kode) => expect(kodeDengan(syarat)).toEqual(kode));

	test('C-06 whoever has died or moved is refused by every letter to a resident, but for those about a birth, a death, or a stranger', () => {
		const tanpa = semuaDefinisiSurat.filter(
			({ kelompok, syarat }) =>
				kelompok !== 'dinas' && !syarat.some((satu) => satu.startsWith('aktif'))
		);
		expect(tanpa.map(({ kode }) => kode).sort()).toEqual([
			'SKAW',
			'SKDT',
			'SKDU',
			'SKL',
			'SKM',
			'SKPM'
		]);
	});

	test('a letter that is good for some days says until when', () => {
		const diam = semuaDefinisiSurat.filter(
			({ berlakuHari, isi }) =>
				(berlakuHari !== null) !== JSON.stringify(isi).includes('{{surat.berlaku-sampai}}')
		);
		expect(diam.map(({ kode }) => kode)).toEqual([]);
	});
});
