import { describe, expect, test } from 'vitest';
import { hariDari } from './compile';
import { berkas, dengan, jenis, susunBerkas } from './testing';

describe('a letter type', () => {
	test('is what its file says', () => {
		expect(
			jenis(
				dengan(
					{ nama: 'nama: Surat Keterangan Contoh' },
					'    wajib: tidak',
					'    paling-banyak: 40',
					'    bantuan: Satu kalimat.',
					'judul: Surat Contoh',
					'sebutan: [surat coba]',
					'syarat: [aktif, umur-17]',
					'berkas:',
					'  - Fotokopi KK',
					'formulir: [F-1.02]',
					'berlaku: 2 bulan',
					'pengantar-rt: ya',
					'mandiri: ya',
					'diketahui-camat: ya',
					'boleh-an: ya'
				)
			)
		).toEqual({
			kode: 'SKX',
			rev: 1,
			kelompok: 'umum',
			nama: 'Surat Keterangan Contoh',
			judul: 'Surat Contoh',
			sebutan: ['surat coba'],
			klasifikasi: { kode: '400.12.2.1', lama: '471.1' },
			berkas: ['Fotokopi KK'],
			formulir: ['F-1.02'],
			pemohon: 'penduduk',
			syarat: ['aktif', 'umur-17'],
			berlaku: '2 bulan',
			berlakuHari: 60,
			pengantarRt: true,
			mandiri: true,
			perluCamat: true,
			bolehAn: true,
			strategis: false,
			sumber: 'umum',
			isian: [
				{
					nama: 'keperluan',
					label: 'Keperluan',
					jenis: 'teks',
					wajib: false,
					palingBanyak: 40,
					pilihan: [],
					bantuan: 'Satu kalimat.'
				}
			],
			isi: [{ jenis: 'paragraf', teks: 'Untuk {{isian.keperluan}}.', tengah: false }]
		});
	});

	test('asks for what it does not say in the most careful way', () => {
		const { pengantarRt, mandiri, perluCamat, bolehAn, strategis, berlakuHari, isian } = jenis();
		expect([pengantarRt, mandiri, perluCamat, bolehAn, strategis]).toEqual(Array(5).fill(false));
		expect(berlakuHari).toBeNull();
		expect(isian[0]).toMatchObject({ wajib: true, palingBanyak: 120, bantuan: '' });
	});

	test.each([
		['30 hari', 30],
		['6 bulan', 180],
		['1 tahun', 365],
		['sampai acara', null],
		['1 sampai 3 bulan', null],
		['', null]
	])('berlaku "%s" is %s days', (berlaku, hari) => expect(hariDari(berlaku)).toBe(hari));

	test('is the same whatever the order of the files, the line breaks and the byte order mark', () => {
		const a = berkas();
		const b = berkas(dengan({ kode: 'kode: SKA', nama: 'nama: Surat Awal' }));
		const satu = susunBerkas({ 'skx.surat.md': a, 'ska.surat.md': b });
		const dua = susunBerkas({
			'ska.surat.md': `\ufeff${b.replaceAll('\n', '\r\n')}`,
			'skx.surat.md': a
		});
		expect(dua).toEqual(satu);
		expect(satu.definisi.map(({ kode }) => kode)).toEqual(['SKA', 'SKX']);
		expect(satu.findings).toEqual([]);
	});

	test('stands with its group', () => {
		const { definisi } = susunBerkas({
			'ska.surat.md': berkas(
				dengan({ kode: 'kode: SKA', nama: 'nama: A', kelompok: 'kelompok: usaha' })
			),
			'skx.surat.md': berkas()
		});
		expect(definisi.map(({ kode }) => kode)).toEqual(['SKX', 'SKA']);
	});

	test('the guide of the folder is no letter type', () => {
		expect(susunBerkas({ 'README.md': '# Menulis' })).toEqual({ definisi: [], findings: [] });
	});
});

describe('is found with its line', () => {
	test('two files with one code, and a file whose name is another', () => {
		const { findings } = susunBerkas({ 'skx.surat.md': berkas(), 'sky.surat.md': berkas() });
		expect(findings.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([
			'sky.surat.md:2 Kode “SKX” tidak sama dengan nama berkas.',
			'sky.surat.md:2 Isi kunci “kode” sudah dipakai di skx.surat.md.',
			'sky.surat.md:5 Isi kunci “nama” sudah dipakai di skx.surat.md.'
		]);
	});

	test('a file that is no letter type', () => {
		expect(susunBerkas({ 'catatan.txt': 'x' }).findings).toMatchObject([
			{ path: 'catatan.txt', line: 1, level: 'galat' }
		]);
	});
});
