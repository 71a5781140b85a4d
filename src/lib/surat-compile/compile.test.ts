import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hariDari } from './compile';
import { berkas, dengan, isi, jenis, kepala, susunBerkas, temuan } from './testing';

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
	const semua = (...lines: string[]) => [...kepala, ...lines];

	test.each<[string, readonly string[], string]>([
		[
			'a key that nobody knows',
			semua('tarif: 5000'),
			'14 Kunci “tarif” di kepala berkas tidak dikenal.'
		],
		[
			'a key that is missing',
			dengan({ pemohon: '' }),
			'1 Kunci “pemohon” di kepala berkas belum ada.'
		],
		[
			'a group that is none',
			dengan({ kelompok: 'kelompok: lain' }),
			'4 Isi kunci “kelompok” belum benar.'
		],
		[
			'a code that was read as a number',
			dengan({ klasifikasi: 'klasifikasi: 100.10' }),
			'6 Isi kunci “klasifikasi” belum benar.'
		],
		[
			'ya and tidak in another language',
			semua('mandiri: yes'),
			'14 Isi kunci “mandiri” belum benar.'
		],
		[
			'a check that does not exist',
			semua('syarat: [aktif, kaya]'),
			'14 Isi kunci “syarat” belum benar.'
		],
		['a check twice', semua('syarat: [aktif, aktif]'), '14 Syarat “aktif” disebut dua kali.'],
		[
			'C-01 a code that is not in the table',
			dengan({ klasifikasi: 'klasifikasi: "400.99"' }),
			'6 Kode 400.99 tidak ada di tabel Permendagri 83/2022.'
		],
		[
			'C-01 an old code that is not in the table',
			dengan({ 'klasifikasi-lama': 'klasifikasi-lama: "999"' }),
			'7 Kode 999 tidak ada di tabel kode lama.'
		],
		[
			'C-06 a check without the isian it reads',
			semua('syarat: [usaha-di-desa]'),
			'14 Syarat “usaha-di-desa” memeriksa isian yang belum ada: nama-usaha (teks), alamat-usaha (teks).'
		],
		[
			'C-06 a check whose isian is of another kind',
			semua(
				'  - nama: ahli-waris',
				'    label: Ahli waris',
				'    jenis: teks',
				'syarat: [ahli-waris]'
			),
			'17 Syarat “ahli-waris” memeriksa isian yang belum ada: ahli-waris (anggota-kk), saksi-1 (teks), saksi-2 (teks).'
		],
		[
			'C-03 a statement about land signed a.n.',
			dengan({ kelompok: 'kelompok: tanah' }, 'boleh-an: ya'),
			'14 Surat ini tidak boleh ditandatangani atas nama kepala desa (C-03).'
		],
		[
			'C-03 something strategic signed a.n.',
			semua('boleh-an: ya', 'strategis: ya'),
			'14 Surat ini tidak boleh ditandatangani atas nama kepala desa (C-03).'
		],
		[
			'B-04 a pengantar RT for somebody who moves',
			dengan({ klasifikasi: 'klasifikasi: "400.12.2.2"' }, 'pengantar-rt: ya'),
			'14 Pengantar RT tidak boleh diminta untuk kepindahan (B-04).'
		],
		[
			'a pengantar RT among the papers',
			semua('berkas:', '  - Pengantar RT/RW'),
			'15 Pengantar RT bukan berkas, melainkan kebiasaan yang disetel desa.'
		],
		[
			'C-05 a letter of the office asked for at the kiosk',
			dengan({ kelompok: 'kelompok: dinas' }, 'mandiri: ya'),
			'14 Surat dinas tidak diminta warga lewat layanan mandiri.'
		],
		[
			'C-06 a letter of the office that checks an applicant',
			dengan({ kelompok: 'kelompok: dinas' }, 'syarat: [aktif]'),
			'14 Surat dinas tidak punya pemohon yang dapat diperiksa.'
		],
		[
			'a choice without options',
			[...kepala.slice(0, -1), '    jenis: pilihan'],
			'13 Isian “keperluan” belum punya pilihan.'
		],
		[
			'options of what is no choice',
			semua('    pilihan: [Ya, Tidak]'),
			'14 Isian “keperluan” berjenis teks, bukan pilihan.'
		],
		[
			'the same option twice',
			[...kepala.slice(0, -1), '    jenis: pilihan', '    pilihan: [Ya, Ya]'],
			'14 Pilihan yang sama ditulis dua kali.'
		],
		[
			'a size of what has none',
			[...kepala.slice(0, -1), '    jenis: tanggal', '    paling-banyak: 3'],
			'14 Isian berjenis tanggal tidak punya ukuran.'
		],
		[
			'a kind of isian that is none',
			[...kepala.slice(0, -1), '    jenis: angkasa'],
			'13 Isi kunci “isian.jenis” belum benar.'
		],
		[
			'an isian twice',
			semua('  - nama: keperluan', '    label: Lagi', '    jenis: teks'),
			'14 Isian “keperluan” ada dua.'
		],
		[
			'an isian that the text never uses',
			semua('  - nama: tempat', '    label: Tempat', '    jenis: teks'),
			'14 Isian “tempat” ditanyakan, tetapi tidak dipakai dalam isi surat.'
		],
		[
			'a number that may be a real person’s',
			semua('sebutan: ["3201012001900001"]'),
			'14 Nomor 3201012001900001 bisa jadi milik orang sungguhan.'
		],
		[
			'a form that was not filled in',
			semua('judul: "[[tulis: judulnya]]"'),
			'14 Bagian formulir ini belum ditulis: “judulnya”.'
		],
		[
			'front matter that is no YAML',
			semua('judul: "Surat'),
			'14 Tanda kutip atau kurung yang dibuka di baris ini belum ditutup.'
		]
	])('%s', (_, head, expected) => expect(temuan(head)).toContain(expected));

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
