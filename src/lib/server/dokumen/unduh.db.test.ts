import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, statusOf, testServices } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import type { User } from '../access';
import { bukaBebas } from '../latihan/tugas';
import { unduhBiodata, unduhBuku, unduhKk, unduhRegister } from './unduh';

const database = testDatabase();
const services = testServices(database.db);
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
let dunia: string;

beforeAll(async () => {
	await addUsers(database.db, sekdes, tetangga);
	dunia = await bukaBebas(services, sekdes);
});

const query = (text = '') => new URLSearchParams(text);

describe('a download', () => {
	it('is a file of that name which no cache keeps', async () => {
		const answer = await unduhBuku(
			services,
			sekdes,
			{ dunia, buku: 'b3', format: 'pdf' },
			query('bulan=2026-11')
		);
		expect(answer.headers.get('content-type')).toBe('application/pdf');
		expect(answer.headers.get('content-disposition')).toBe(
			'attachment; filename="b3-rekapitulasi-jumlah-penduduk-sukamaju-2026-11.pdf"'
		);
		expect(answer.headers.get('cache-control')).toBe('private, no-store');
		expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
	});

	it('has the dusun that was chosen', async () => {
		const isi = async (dusun: string) => {
			const answer = await unduhBuku(
				services,
				sekdes,
				{ dunia, buku: 'b1', format: 'xlsx' },
				query(`dusun=${dusun}`)
			);
			const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
			return (sheets[0]?.rows ?? []).filter((baris) => typeof baris[0] === 'number').length;
		};
		const krajan = await isi('Krajan');
		expect(krajan).toBeGreaterThan(50);
		expect(await isi('')).toBeGreaterThan(krajan);
	});

	it('is not there for another person, another book, another ending or another volume', async () => {
		const minta = (user: User, buku: string, format: string, text = '', id = dunia) =>
			statusOf(unduhBuku(services, user, { dunia: id, buku, format }, query(text)));
		expect(await minta(sekdes, 'b1', 'xlsx')).toBe(200);
		for (const [what, answer] of [
			['somebody else', minta(tetangga, 'b1', 'xlsx')],
			['no world', minta(sekdes, 'b1', 'xlsx', '', newId())],
			['no id', minta(sekdes, 'b1', 'xlsx', '', 'x')],
			['no book', minta(sekdes, 'b9', 'pdf')],
			['no ending', minta(sekdes, 'b1', 'docx')],
			['a word of JavaScript', minta(sekdes, 'constructor', '__proto__')],
			['no volume', minta(sekdes, 'b1', 'pdf', 'bagian=2')],
			['half a volume', minta(sekdes, 'b1', 'pdf', 'bagian=0.5')],
			['volume none', minta(sekdes, 'b1', 'pdf', 'bagian=0')]
		] as const)
			expect([what, await answer]).toEqual([what, 404]);
	});

	it('of a card or a person is theirs alone', async () => {
		const kk = (keluarga: string, user = sekdes) =>
			statusOf(unduhKk(services, user, { dunia, keluarga, format: 'xlsx' }));
		const biodata = (penduduk: string, user = sekdes) =>
			statusOf(unduhBiodata(services, user, { dunia, penduduk, format: 'xlsx' }));
		expect([await kk('k1'), await biodata('p1')]).toEqual([200, 200]);
		expect([await kk('k1', tetangga), await biodata('p1', tetangga)]).toEqual([404, 404]);
		expect([await kk('tidak-ada'), await biodata('tidak-ada')]).toEqual([404, 404]);
	});

	it.each([
		['agenda', 'pdf', '', 'a7-buku-agenda-sukamaju-2026.pdf'],
		['agenda', 'xlsx', 'lembar=keluar', 'register-surat-keluar-sukamaju-2026.xlsx'],
		['ekspedisi', 'pdf', 'tahun=2026', 'a8-buku-ekspedisi-sukamaju-2026.pdf']
	] as const)('of a register of letters: %s as %s, %j', async (register, format, text, nama) => {
		const answer = await unduhRegister(services, sekdes, { dunia, register, format }, query(text));
		expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${nama}"`);
		expect(
			await statusOf(unduhRegister(services, tetangga, { dunia, register, format }, query()))
		).toBe(404);
	});

	it('has the heading of A.7 in its sheet, and no ending but pdf and xlsx', async () => {
		const minta = (format: string) =>
			unduhRegister(services, sekdes, { dunia, register: 'agenda', format }, query());
		const { sheets } = await readXlsx(new Uint8Array(await (await minta('xlsx')).arrayBuffer()));
		const isi = JSON.stringify(sheets[0]?.rows);
		for (const judul of ['Surat masuk', 'Surat keluar', 'Ditujukan kepada', 'CONTOH LATIHAN'])
			expect(isi).toContain(judul);
		expect(await statusOf(minta('docx'))).toBe(404);
	});
});
