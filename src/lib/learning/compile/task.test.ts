import { describe, expect, test } from 'vitest';
import type { CheckTask } from './item';
import { compileWith, findingsOf, paths } from './testing';

const head = `---
id: tugas
title: Bayi lahir
rev: 1
minutes: 10
competencies: [K99.1]
data: desa-kecil
roles: [operator]
cast:
  ibu: { cari: ibu-muda, dusun: Krajan }
facts: {}
checks:
  - { id: tercatat, check: kelahiran.tercatat, ibu: ibu }
  - { id: lampid, check: lampid.lahir, jumlah: 1 }
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
			}
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
			'19 galat Bagian “Situasi” belum ada.',
			'19 galat Bagian “Yang harus dihasilkan” belum ada.'
		]);
	});

	test('is checked for rules that nobody runs', () => {
		expect(lint(head.replace('lampid.lahir', 'lampid.mati') + body)).toEqual([
			'14 galat Isi kunci “checks.check” belum benar.'
		]);
		expect(lint(head.replace('mutants: []', 'mutants: []\nlangkah: 1') + body)).toEqual([
			'18 galat Kunci “langkah” di kepala berkas tidak dikenal.'
		]);
	});

	test.each([
		['cast.ibu', 10],
		['cast.ibu.dusun', 10],
		['facts.bayi', 11],
		['checks.1', 14],
		['checks.1.jumlah', 14],
		['documents.0', 26],
		['requirements.1', 35],
		['hints.tercatat', 38]
	])('a finding of the practice side about %s gets its line', (field, line) => {
		const checkTask = () => [{ field, message: 'Tidak ada.', mend: 'Ganti.' }];
		expect(lint(head + body, { checkTask })).toEqual([`${line} galat Tidak ada.`]);
	});
});
