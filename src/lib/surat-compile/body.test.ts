import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { berkas, dengan, isi, jenis, susunBerkas, temuan } from './testing';

describe('in the text of a letter is found with its line', () => {
	test.each<[string, readonly string[], string]>([
		[
			'a placeholder that nobody knows',
			[...isi, '{{desa.walikota}}'],
			'16 Penanda {{desa.walikota}} tidak dikenal.'
		],
		[
			'data that a person does not have',
			[...isi, '{{pemohon.hobi}}'],
			'16 Penanda {{pemohon.hobi}} tidak dikenal.'
		],
		[
			'an isian that does not exist',
			[...isi, '{{isian.alasan}}'],
			'16 Isian “alasan” tidak ada di kepala berkas.'
		],
		[
			'something that an isian does not have',
			[...isi, '{{isian.keperluan.hari}}'],
			'16 Penanda {{isian.keperluan.hari}} tidak dikenal: isian “keperluan” berjenis teks.'
		],
		[
			'a brace that is not closed',
			[...isi, '{{pemohon.nama}'],
			'16 Kurung kurawal penanda tidak lengkap.'
		],
		[
			'the last day of a letter that has none',
			[...isi, '{{surat.berlaku-sampai}}'],
			'16 Penanda {{surat.berlaku-sampai}} tidak punya tanggal: surat ini tidak menyebut lama berlakunya.'
		],
		['no text at all', [''], '15 Surat ini belum punya isi.'],
		[
			'a container that nobody knows',
			[...isi, ':::tabel', '- nama', ':::'],
			'16 Wadah :::tabel tidak dikenal.'
		],
		[
			'a container that is not closed',
			[...isi, ':::data', '- Nama: {{pemohon.nama}}'],
			'16 Wadah ini belum ditutup.'
		],
		['an end without a beginning', [...isi, ':::'], '16 Penutup ::: ini tidak punya pembuka.'],
		['an empty container', [...isi, ':::data', ':::'], '16 Wadah ini masih kosong.'],
		[
			'biodata of nobody',
			[...isi, ':::biodata', '- nama', ':::'],
			'16 Biodata siapa belum disebut.'
		],
		[
			'a row that is neither data nor label',
			[...isi, ':::biodata pemohon', '- hobi', ':::'],
			'17 Baris “hobi” tidak dikenal.'
		],
		[
			'data of nobody in a row',
			[...isi, ':::data', '- nik', ':::'],
			'17 Wadah :::data tidak tahu “nik” milik siapa.'
		],
		[
			'a row without its hyphen',
			[...isi, ':::biodata pemohon', 'nama', ':::'],
			'17 Baris di dalam wadah ini tidak diawali tanda hubung.'
		],
		[
			'a column that does not exist',
			[...isi, ':::anggota', '- hobi', ':::'],
			'17 Kolom “hobi” tidak dikenal.'
		],
		[
			'numbers out of order',
			[...isi, '', '1. Satu', '3. Tiga'],
			'18 Butir ini bernomor 3, seharusnya 2.'
		],
		['marks of Markdown', ['# Judul', ...isi], '15 Tanda “#” tidak dikenal dalam surat.'],
		['marks inside a list', [...isi, '', '- **tebal**'], '17 Tanda “**” tidak dikenal dalam surat.']
	])('%s', (_, body, expected) => expect(temuan(undefined, body)).toContain(expected));

	test('a letter of the office that speaks of an applicant', () => {
		expect(temuan(dengan({ kelompok: 'kelompok: dinas' }), [...isi, '{{pemohon.nama}}'])).toEqual([
			'16 Surat dinas tidak punya pemohon.'
		]);
	});

	test('a letter of the office with members of a family or biodata', () => {
		const head = [...dengan({ kelompok: 'kelompok: dinas' }).slice(0, -1), '    jenis: anggota-kk'];
		expect(temuan(head, [...isi, ':::biodata subjek', '- nama', ':::'])).toEqual([
			'13 Surat dinas tidak punya pemohon, jadi tidak ada anggota KK yang dapat dipilih.',
			'16 Surat dinas tidak punya subjek.'
		]);
	});
});

describe('the text of a letter', () => {
	const potongan = (...body: string[]) => jenis(undefined, [...isi, '', ...body]).isi.slice(1);

	test('lines of a paragraph are one text', () => {
		expect(potongan('Baris satu', 'baris dua.', '', 'Lain.')).toEqual([
			{ jenis: 'paragraf', teks: 'Baris satu baris dua.', tengah: false },
			{ jenis: 'paragraf', teks: 'Lain.', tengah: false }
		]);
	});

	test('lists with and without numbers, an item over two lines', () => {
		expect(potongan('Teks:', '1. Satu', '   lanjutan', '2. Dua', '- Tiga')).toEqual([
			{ jenis: 'paragraf', teks: 'Teks:', tengah: false },
			{ jenis: 'daftar', butir: ['Satu lanjutan', 'Dua'], bernomor: true },
			{ jenis: 'daftar', butir: ['Tiga'], bernomor: false }
		]);
	});

	test('the containers', () => {
		expect(
			potongan(
				':::biodata subjek',
				'- nama',
				'- Sekolah: {{isian.keperluan}}',
				':::',
				':::data',
				'- Tempat: Balai Desa',
				':::',
				':::anggota',
				'- nama',
				'- shdk',
				':::',
				':::tengah',
				'MEMUTUSKAN:',
				':::'
			)
		).toEqual([
			{ jenis: 'biodata', tentang: 'subjek', baris: ['nama', 'Sekolah: {{isian.keperluan}}'] },
			{ jenis: 'biodata', tentang: 'pemohon', baris: ['Tempat: Balai Desa'] },
			{ jenis: 'tabel-anggota', kolom: ['nama', 'shdk'] },
			{ jenis: 'paragraf', teks: 'MEMUTUSKAN:', tengah: true }
		]);
	});

	test('whatever stands in it, the compiler answers with pieces or with findings inside the file', () => {
		const baris = fc.oneof(
			fc.constantFrom(
				'',
				':::',
				':::data',
				':::biodata subjek',
				'- nama',
				'1. x',
				'  y',
				'{{',
				'A: b'
			),
			fc.string().filter((text) => !text.includes('\n'))
		);
		fc.assert(
			fc.property(fc.array(baris, { maxLength: 12 }), (body) => {
				const text = berkas(undefined, body);
				const { definisi, findings } = susunBerkas({ 'skx.surat.md': text });
				expect(definisi).toHaveLength(1);
				const last = text.replace(/\r\n?/g, '\n').split('\n').length;
				for (const { line, mend } of findings) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(last);
					expect(mend).not.toBe('');
				}
				if (!body.join('').includes('{{isian.keperluan}}')) expect(findings).not.toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});
});
