import { describe, expect, test } from 'vitest';
import { compileWith, findingsOf } from './testing';

const file = (...lines: string[]) =>
	['---', 'id: kesiapan', 'readiness:', ...lines, '---'].join('\n') + '\n';
const lint = (...lines: string[]) => findingsOf('kesiapan.md', { 'kesiapan.md': file(...lines) });
const good = ['  - id: nik', '    name: membaca NIK', '    competencies: [K99.1]'];
const seats = ['    seats:', '      - any: [sekretaris-desa]'];

describe('what villages can be ready for', () => {
	test('is part of the library', () => {
		expect(lint(...good, ...seats)).toEqual([]);
		const { library } = compileWith({ 'kesiapan.md': file(...good, ...seats) });
		expect(library.readiness).toEqual([
			{
				...{ id: 'nik', name: 'membaca NIK', due: null, basis: null },
				seats: [{ anyOf: ['sekretaris-desa'], competencies: ['K99.1'] }]
			}
		]);
		expect(compileWith().library.readiness).toEqual([]);
	});

	test.each([
		[
			'written twice',
			[...good, ...seats, ...good, ...seats],
			'9 galat Kesiapan nik ditulis dua kali.'
		],
		[
			'without seats',
			[...good, '    seats: []'],
			'7 galat Isi kunci “readiness.seats” belum benar.'
		],
		[
			'a competency that is in no course',
			['  - id: nik', '    name: membaca', '    competencies: [K01.9]', ...seats],
			'6 galat Kompetensi K01.9 tidak ada di kursus mana pun.'
		],
		[
			'a seat that the course is not written for',
			[...good, '    seats:', '      - any: [anggota-bpd]'],
			'6 galat Kursus K99 tidak ditulis untuk Anggota BPD.'
		],
		[
			'a seat that stands twice',
			[...good, ...seats, '      - any: [sekretaris-desa]'],
			'9 galat Jabatan sekretaris-desa ditulis dua kali.'
		],
		[
			'a seat of which nothing is asked',
			['  - id: nik', '    name: membaca', ...seats],
			'7 galat Belum disebut apa yang harus dikuasai Sekretaris Desa.'
		],
		[
			'a date without a basis',
			[...good, '    due: { day: 31 }', ...seats],
			'7 galat Batas waktu ini belum menyebut dasarnya.'
		],
		[
			'a month that there is not',
			[...good, '    due: { month: 13, day: 1 }', ...seats],
			'7 galat Isi kunci “readiness.due.month” belum benar.'
		],
		[
			'a basis that has no page',
			[...good, '    basis: { ref: PP 43/2014 Ps. 101, certainty: pengetahuan }', ...seats],
			'7 galat Regulasi PP 43/2014 belum ada di folder regulasi.'
		],
		[
			'a basis that cannot be read',
			[...good, '    basis: { ref: kebiasaan, certainty: perlu-dicek }', ...seats],
			'7 galat “kebiasaan” bukan rujukan yang dapat dibaca.'
		]
	])('is refused %s', (_name, lines, expected) => expect(lint(...lines)).toEqual([expected]));

	test('has no text below its head, and no id of something else', () => {
		const text = file(...good, ...seats).replace('id: kesiapan', 'id: contoh') + 'Teks.\n';
		expect(findingsOf('kesiapan.md', { 'kesiapan.md': text })).toEqual([
			'2 galat Id “contoh” sudah dipakai di contoh/course.md baris 2.',
			'10 galat Teks di bawah kepala berkas ini tidak dipakai.'
		]);
	});
});
