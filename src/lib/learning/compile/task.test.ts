import { describe, expect, test } from 'vitest';
import type { CheckTask } from './item';
import { compileWith, findingsOf, paths } from './testing';

const head = `---
id: tugas
title: Bayi lahir
rev: 1
minutes: 10
competencies: [K99.1]
modes: [lihat, kerjakan]
data: desa-kecil
roles: [operator]
cast:
  ibu: { cari: ibu-muda, dusun: Krajan }
facts: {}
checks:
  - { id: tercatat, check: peristiwa.tercatat, jenis: lahir, tentang: ibu }
  - { id: lampid, check: lampid.sel, baris: lahir, jumlah: 1 }
run:
  - { form: kelahiran, isian: { nikIbu: '{ibu.nik}' } }
mutants: []
---
`;
const body = `
## Situasi

**{ibu.nama}** melahirkan pada {tanggal}.

## Dokumen

:::dokumen[Surat untuk {ibu.nama}]
| Isian | Tertulis |
|---|---|
| Ibu | {ibu.nama} |
:::

## Yang harus dihasilkan

- Kelahiran **tercatat** {check=tercatat}
- LAMPID memuat
  satu kelahiran {check=lampid}

## Langkah

1. Isi **NIK ibu** {halaman=lahir anchor=nikIbu}
2. Lihat bayinya {halaman=orang siapa="bayi:ibu" anchor=judul perintah=kelahiran check=tercatat,lampid}

## Petunjuk tercatat

1. Cari tombol **Catat kelahiran**.
2. NIK ibu wajib ada :aturan[B-02].
`;

const lint = (text: string, options: { checkTask?: CheckTask } = {}) =>
	findingsOf(paths.task, { [paths.task]: text }, options);

describe('a task', () => {
	test('is compiled with its placeholders as they were written', () => {
		const { library, findings } = compileWith({ [paths.task]: head + body });
		expect(findings).toEqual([]);
		expect(library.courses[0]?.modules[0]?.items[2]).toMatchObject({
			kind: 'task',
			id: 'tugas',
			slug: 'tugas',
			roles: ['operator'],
			rules: { data: 'desa-kecil', cast: { ibu: { cari: 'ibu-muda', dusun: 'Krajan' } } },
			situationHtml: '<p><strong>{ibu.nama}</strong> melahirkan pada {tanggal}.</p>',
			documents: [
				{ title: 'Surat untuk {ibu.nama}', html: expect.stringContaining('<td>{ibu.nama}</td>') }
			],
			requirements: [
				{ html: 'Kelahiran <strong>tercatat</strong>', check: 'tercatat' },
				{ html: 'LAMPID memuat satu kelahiran', check: 'lampid' }
			],
			hints: {
				tercatat: [
					'Cari tombol <strong>Catat kelahiran</strong>.',
					'NIK ibu wajib ada <span class="aturan">B-02</span>.'
				]
			},
			langkah: [
				{
					html: 'Isi <strong>NIK ibu</strong>',
					halaman: 'lahir',
					anchor: 'nikIbu',
					siapa: null,
					perintah: null,
					checks: []
				},
				{
					html: 'Lihat bayinya',
					halaman: 'orang',
					anchor: 'judul',
					siapa: 'bayi:ibu',
					perintah: 'kelahiran',
					checks: ['tercatat', 'lampid']
				}
			]
		});
	});

	test.each([
		[
			'no situation',
			body.replace('## Situasi', '## Cerita'),
			'## Cerita',
			'Bagian “Cerita” tidak dikenal.'
		],
		[
			'a requirement without check',
			body.replace(' {check=tercatat}', ''),
			'- Kelahiran',
			'Butir ini belum menyebut pemeriksaannya.'
		],
		[
			'a check without requirement',
			body.replace(' {check=tercatat}', ''),
			'## Yang harus',
			'Pemeriksaan “tercatat” tidak disebut di antara yang harus dihasilkan.'
		],
		[
			'a requirement of an unknown check',
			body.replace('- LAMPID', '- Lagi {check=lagi}\n- LAMPID'),
			'- Lagi',
			'Pemeriksaan “lagi” tidak ada di kepala berkas.'
		],
		[
			'hints for an unknown check',
			body.replace('Petunjuk tercatat', 'Petunjuk lain'),
			'## Petunjuk',
			'Petunjuk untuk “lain” tidak punya pemeriksaan.'
		],
		[
			'hints without list',
			body.replace(/1\. Cari.*\n2\..*\n/, ''),
			'## Petunjuk',
			'Petunjuk “tercatat” masih kosong.'
		],
		[
			'a step without a place',
			body.replace(' {halaman=lahir anchor=nikIbu}', ''),
			'1. Isi',
			'Langkah ini belum menyebut tempatnya.'
		],
		[
			'a step on an unknown page',
			body.replace('halaman=lahir', 'halaman=lahiran'),
			'1. Isi',
			'Halaman “lahiran” tidak dikenal.'
		],
		[
			'a step with an unknown anchor',
			body.replace('anchor=nikIbu', 'anchor=nikNenek'),
			'1. Isi',
			'Tempat “nikNenek” tidak ada di halaman lahir.'
		],
		[
			'a step with an unknown form',
			body.replace('perintah=kelahiran', 'perintah=lahiran'),
			'2. Lihat',
			'Perintah “lahiran” tidak dikenal.'
		],
		[
			'a step that waits for an unknown check',
			body.replace('check=tercatat,lampid', 'check=tercatat,lampiran'),
			'2. Lihat',
			'Pemeriksaan “lampiran” tidak ada di kepala berkas.'
		],
		[
			'a page of somebody without somebody',
			body.replace(' siapa="bayi:ibu"', ''),
			'2. Lihat',
			'Halaman orang milik seseorang, tetapi siapa belum disebut.'
		],
		[
			'somebody for a page of nobody',
			body.replace('anchor=nikIbu', 'anchor=nikIbu siapa=ibu'),
			'1. Isi',
			'Halaman lahir tidak memerlukan siapa.'
		],
		[
			'a misspelt key of a step',
			body.replace('anchor=nikIbu', 'anchor=nikIbu cek=tercatat'),
			'1. Isi',
			'“cek” tidak dikenal pada langkah.'
		],
		['text among hints', `${body}\nAkhir.`, 'Akhir.', 'Baris ini bukan butir daftar.'],
		[
			'text among the documents',
			body.replace(':::\n\n## Yang', ':::\n\nSisa.\n\n## Yang'),
			'Sisa.',
			'Baris ini tidak berada di dalam dokumen.'
		],
		[
			'a section twice',
			body.replace('## Dokumen', '## Situasi'),
			'## Situasi',
			'Bagian “Situasi” ditulis dua kali.'
		],
		[
			'text above the sections',
			`Awal.\n${body}`,
			'Awal.',
			'Teks ini berada di atas bagian pertama.'
		],
		[
			'an unclosed document',
			body.replace('\n:::\n', '\n'),
			':::dokumen',
			'Wadah :::dokumen belum ditutup.'
		],
		[
			'a real number',
			body.replace('melahirkan', '3273015211870003'),
			'327301',
			'Nomor 3273015211870003 bisa jadi milik orang sungguhan.'
		]
	])('is checked for %s', (_, changed, marked, message) => {
		const text = head + changed;
		// The last line with the mark: of two sections of one name the second is the surplus one.
		const line = text.split('\n').findLastIndex((content) => content.includes(marked)) + 1;
		expect(lint(text)).toContain(`${line} galat ${message}`);
	});

	test('is checked for sections that every task has', () => {
		expect(lint(head)).toEqual([
			'20 galat Bagian “Situasi” belum ada.',
			'20 galat Bagian “Yang harus dihasilkan” belum ada.'
		]);
	});

	test.each([
		[
			'a check that nobody runs',
			['lampid.sel', 'lampid.sela'],
			15,
			'Isi kunci “checks.check” belum benar.'
		],
		[
			'a misspelt parameter',
			['jumlah: 1', 'jumlah: 1, selnya: wniL'],
			15,
			'Kunci “checks.selnya” di kepala berkas tidak dikenal.'
		],
		[
			'an unknown value of a parameter',
			['baris: lahir', 'baris: nikah'],
			15,
			'Isi kunci “checks.baris” belum benar.'
		],
		[
			'an unknown kind of event',
			['jenis: lahir', 'jenis: nikah'],
			14,
			'Isi kunci “checks.jenis” belum benar.'
		],
		[
			'an unknown key',
			['mutants: []', 'mutants: []\nlangkah: 1'],
			19,
			'Kunci “langkah” di kepala berkas tidak dikenal.'
		],
		['an unknown mode', ['lihat, kerjakan', 'lihat, tonton'], 7, 'Isi kunci “modes” belum benar.'],
		['an unknown role', ['[operator]', '[camat]'], 9, 'Isi kunci “roles” belum benar.'],
		[
			'an unknown data set',
			['data: desa-kecil', 'data: desa-besok'],
			8,
			'Isi kunci “data” belum benar.'
		],
		[
			'an unknown form',
			['form: kelahiran', 'form: nikah'],
			17,
			'Isi kunci “run.form” belum benar.'
		],
		[
			'an unknown way to find somebody',
			['cari: ibu-muda', 'cari: ibu-tua'],
			11,
			'Isi kunci “cast.ibu.cari” belum benar.'
		]
	] as const)('is checked for %s', (_, [from, to], line, message) => {
		expect(lint(head.replace(from, to) + body)).toEqual([`${line} galat ${message}`]);
	});

	test.each([
		['cast.ibu', 11],
		['cast.ibu.dusun', 11],
		['facts.bayi', 12],
		['checks.1', 15],
		['checks.1.jumlah', 15],
		['modes', 7],
		['documents.0', 27],
		['requirements.1', 36],
		['langkah.1', 42],
		['hints.tercatat', 44]
	])('a finding of the practice side about %s gets its line', (field, line) => {
		const checkTask = () => [{ field, message: 'Tidak ada.', mend: 'Ganti.' }];
		expect(lint(head + body, { checkTask })).toEqual([`${line} galat Tidak ada.`]);
	});
});
