import { describe, expect, it } from 'vitest';
import { tanggal } from '$lib/format/tanggal';
import { jalankan } from '$lib/lembar/lembar';
import { bacaLembar } from '$lib/lembar/baca';
import { tulisXlsx } from '$lib/lembar/tulis';
import {
	readDay,
	readEmail,
	readName,
	readNip,
	readPhone,
	readSeat,
	readStatus,
	readVillage
} from './cells';
import { readRows } from './read-rows';

describe('DP-02 cells', () => {
	it.each([
		['0812-3456-7890', '6281234567890'],
		['+62 812 3456 7890', '6281234567890'],
		['6281234567890', '6281234567890'],
		["'081234567890", '6281234567890'],
		['(0341) 123456', '62341123456'],
		['', null],
		['-', null]
	])('phone %j is %j', (text, value) => {
		expect(readPhone(text)).toEqual({ value });
	});

	it('a phone that Excel took for a number is read, one that it rounded is not', () => {
		expect(readPhone(81234567890)).toEqual({ value: '6281234567890' });
		expect(readPhone('6,28E+12').problem).toMatchObject({ rule: 'DP-02', level: 'galat' });
		expect(readPhone('minta Pak Kades').problem?.mend).toContain('081234567890');
	});

	it.each(['35.99.01.2001', '3599012001', '35 99 01 2001'])('village %s', (text) => {
		expect(readVillage(text).value).toBe('35.99.01.2001');
	});

	it('village as a number, and what is none', () => {
		expect(readVillage(3599012001).value).toBe('35.99.01.2001');
		expect(readVillage('35.99.01').problem?.rule).toBe('DP-02');
		expect(readVillage('').problem?.message).toContain('belum diisi');
	});

	it.each([
		['Sekdes', 'sekretaris-desa'],
		['SEKRETARIS DESA', 'sekretaris-desa'],
		['kaur-keuangan', 'kaur-keuangan'],
		['Kaur Keu.', 'kaur-keuangan'],
		['Kaur TU & Umum', 'kaur-tata-usaha'],
		['Kadus Krajan', 'kepala-dusun'],
		['Ketua BPD', 'anggota-bpd']
	])('seat %j is %s', (text, jabatan) => {
		expect(readSeat(text).value).toBe(jabatan);
	});

	it('a seat that is none names those that there are', () => {
		expect(readSeat('Presiden').problem?.mend).toContain('Kaur Keuangan');
	});

	it.each(['1-2-2026', '01/02/2026', '2026-02-01', '2026-02-01 00:00:00', '1 Februari 2026'])(
		'day %s',
		(text) => {
			expect(readDay('mulai_jabatan', text).value).toBe('2026-02-01');
		}
	);

	it('day as a cell of a spreadsheet has it', () => {
		expect(readDay('mulai_jabatan', { tanggal: tanggal('2026-02-01') }).value).toBe('2026-02-01');
		expect(readDay('mulai_jabatan', 46054).value).toBe('2026-02-01');
		expect(readDay('mulai_jabatan', '31-02-2026').problem?.column).toBe('mulai_jabatan');
	});

	it('NIP, e-mail, status and name', () => {
		expect(readNip('19800101 200501 1 001').value).toBe('198001012005011001');
		expect(readNip(198001012005011000).problem?.message).toContain('angka');
		expect(readEmail(' Siti@Contoh.ID ').value).toBe('siti@contoh.id');
		expect(readEmail('siti di contoh').problem?.rule).toBe('DP-02');
		expect(readStatus('').value).toBe('aktif');
		expect(readStatus('Tidak Aktif').value).toBe('berhenti');
		expect(readStatus('entah').problem?.mend).toContain('berhenti');
		expect(readName('12345').problem?.rule).toBe('DP-02');
	});
});

const csv = (text: string) => {
	const sheet = jalankan(bacaLembar(new TextEncoder().encode(text)));
	if (!sheet.ok) throw new Error(sheet.problems[0]?.message);
	return jalankan(readRows(sheet.value));
};

describe('DP-01 headings', () => {
	it.each([';', ',', '\t'])('in any order and spelling, divided by %j, with a BOM', (divider) => {
		const result = csv(
			`\uFEFF${['No. HP', 'JABATAN', 'Nama Lengkap', 'Kode Desa', 'TMT'].join(divider)}\r\n${['0812 3456 7890', 'Sekdes', 'Siti', '3599012001', '1-2-2026'].join(divider)}\r\n`
		);
		if (!result.ok) throw new Error(result.problems[0]?.message);
		expect(result.value.rows).toEqual([
			{
				nomor: 2,
				namaAkun: null,
				desaKode: '35.99.01.2001',
				nama: 'Siti',
				jabatan: 'sekretaris-desa',
				noHp: '6281234567890',
				nip: null,
				email: null,
				mulai: '2026-02-01',
				selesai: null,
				status: 'aktif',
				problems: []
			}
		]);
	});

	it.each([
		['nama;jabatan\nSiti;Sekdes', 'kode_desa'],
		['kode_desa;nama;jabatan', 'hanya berisi tajuk'],
		['kode_desa;nama;jabatan;hp;no hp\n1;2;3;4;5', 'ada dua']
	])('%j is refused', (text, message) => {
		const result = csv(text);
		expect(result.ok || result.problems[0]).toMatchObject({
			rule: 'DP-01',
			message: expect.stringContaining(message)
		});
	});

	it('a column that means nothing is told and left out', () => {
		const result = csv('kode_desa;nama;jabatan;agama\n3599012001;Siti;Sekdes;Islam');
		expect(result.ok && result.value.warnings[0]?.message).toContain('"agama" (D)');
	});

	it('reads a workbook alike', async () => {
		const bytes = await tulisXlsx({
			nama: 'Daftar',
			baris: [
				['kode_desa', 'nama', 'jabatan', 'no_hp'],
				['35.99.01.2001', 'Siti', 'Kades', '081234567890']
			]
		});
		const sheet = jalankan(bacaLembar(bytes));
		const result = sheet.ok && jalankan(readRows(sheet.value));
		expect(result && result.ok && result.value.rows[0]).toMatchObject({
			jabatan: 'kepala-desa',
			noHp: '6281234567890'
		});
	});
});
