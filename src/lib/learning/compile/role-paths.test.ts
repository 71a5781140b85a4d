import { describe, expect, test } from 'vitest';
import { compileWith, findingsOf } from './testing';

const file = (...lines: string[]) =>
	['---', 'id: jalur', 'paths:', ...lines, '---'].join('\n') + '\n';
const lint = (...lines: string[]) => findingsOf('jalur.md', { 'jalur.md': file(...lines) });
const pathsOf = (...lines: string[]) => compileWith({ 'jalur.md': file(...lines) }).library.paths;

const good = [
	'  - seat: sekretaris-desa',
	'    required:',
	'      - { course: K01 }',
	'      - { course: K99, modules: [modul] }',
	'    takeover:',
	'      - { course: K99, item: membaca, when: minggu-pertama, why: Setiap hari. }',
	'      - { course: K01, item: belum-ditulis, when: bulan-pertama, why: Nanti. }'
];

describe('the paths of seats', () => {
	test('are part of the library, with what is in it and no more', () => {
		expect(lint(...good)).toEqual([]);
		expect(pathsOf(...good)).toEqual([
			{
				seat: 'sekretaris-desa',
				required: [{ courseId: 'contoh', modules: ['modul'] }],
				optional: [],
				takeover: [
					{ courseId: 'contoh', itemId: 'membaca', when: 'minggu-pertama', why: 'Setiap hari.' }
				]
			}
		]);
	});

	test('are none without the file', () => {
		expect(compileWith().library.paths).toEqual([]);
	});

	test.each([
		[
			'a seat that does not exist',
			['  - seat: camat'],
			'4 galat Isi kunci “paths.seat” belum benar.'
		],
		[
			'a seat that is written twice',
			['  - seat: kaur-keuangan', '  - seat: kaur-keuangan'],
			'5 galat Jabatan kaur-keuangan ditulis dua kali.'
		],
		[
			'a course that is written twice',
			['  - seat: operator-sid', '    optional:', '      - course: K02', '      - course: K02'],
			'7 galat Kursus K02 ditulis dua kali untuk jabatan ini.'
		],
		[
			'a module that is not in the course',
			[
				'  - seat: sekretaris-desa',
				'    required:',
				'      - course: K99',
				'        modules: [modul, lain]'
			],
			'7 galat Modul “lain” tidak ada di kursus K99.'
		],
		[
			'a course that is required of a seat it is not written for',
			['  - seat: anggota-bpd', '    required:', '      - course: K99'],
			'6 galat Kursus K99 tidak ditulis untuk Anggota BPD.'
		],
		[
			'a step that is not in the course',
			[
				'  - seat: operator-sid',
				'    optional: [{ course: K99 }]',
				'    takeover:',
				'      - { course: K99, item: lain, when: bulan-pertama, why: Perlu. }'
			],
			'7 galat Bagian “lain” tidak ada di kursus K99.'
		],
		[
			'a step of a course that the path does not name',
			[
				'  - seat: operator-sid',
				'    takeover:',
				'      - { course: K99, item: membaca, when: bulan-pertama, why: Perlu. }'
			],
			'6 galat Kursus K99 tidak disebut di jalur jabatan ini.'
		],
		[
			'a step without a reason',
			[
				'  - seat: operator-sid',
				'    optional: [{ course: K99 }]',
				'    takeover:',
				'      - { course: K99, item: membaca, when: bulan-pertama }'
			],
			'7 galat Kunci “paths.takeover.why” di kepala berkas belum ada.'
		]
	])('report %s where it stands', (_name, lines, expected) => {
		expect(lint(...lines)).toEqual([expected]);
	});

	test('have no text below their head, and no id of something else', () => {
		const text = file('  - seat: operator-sid').replace('id: jalur', 'id: contoh') + 'Teks.\n';
		expect(findingsOf('jalur.md', { 'jalur.md': text })).toEqual([
			'2 galat Id “contoh” sudah dipakai di contoh/course.md baris 2.',
			'6 galat Teks di bawah kepala berkas ini tidak dipakai.'
		]);
	});

	test('keep invented numbers only, like every other file', () => {
		const lines = ['  # 3578011211870003', '  - seat: operator-sid'];
		expect(lint(...lines).join()).toContain('bisa jadi milik orang sungguhan');
	});

	test('need no course: a seat may wait for the ones that are to be written', () => {
		expect(pathsOf('  - seat: kaur-keuangan', '    required: [{ course: K07 }]')).toEqual([
			{ seat: 'kaur-keuangan', required: [], optional: [], takeover: [] }
		]);
	});
});
