import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAngka } from '$lib/format/angka';
import type { User } from '$lib/server/access';
import { makeServices, sukamaju } from '$lib/server/learning/testing';
import { bacaPantau } from '$lib/server/pantau/pantau';
import { admin, camat, dpmd, seedReports } from '$lib/server/pantau/testing';
import { setServices } from '$lib/server/runtime';
import { testDatabase } from '../../../tests/support/database';
import { GET } from './[wilayah]/unduh.[format]/+server';
import { keLayar, type Kolom } from '$lib/ui/kolom';
import { kolomOrang, kolomWilayah } from './kolom';

const { db } = testDatabase();
const services = makeServices(db);

beforeAll(async () => {
	setServices(services);
	await seedReports(db);
});

async function download(user: User, wilayah: string, query: string, format = 'csv') {
	const url = new URL(`http://localhost/pantau/${wilayah}/unduh.${format}?${query}`);
	// Only what the handler reads of a request.
	const response = await GET({ locals: { user }, params: { wilayah, format }, url } as Parameters<
		typeof GET
	>[0]);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const rows =
		format === 'xlsx'
			? ((await readXlsx(bytes)).sheets[0]?.rows ?? [])
			: parseCsv(new TextDecoder().decode(bytes), { delimiter: ';' });
	return { response, bytes, rows };
}

/** What the page says, and what it says beside a column or not at all. */
const cells = <Row>(kolom: Kolom<Row>[], rows: readonly Row[]) =>
	rows.map((row) =>
		keLayar(kolom.map(({ hanyaBerkas: _, ...satu }) => satu)).map(
			(column) => column.value?.(row) ?? ''
		)
	);

async function screen(user: User, wilayah: string, query: string) {
	const isi = await bacaPantau(services, user, wilayah, new URLSearchParams(query));
	return isi.jenis === 'orang'
		? cells(kolomOrang(isi.zona), isi.daftar.rows)
		: cells(
				kolomWilayah(isi.tempat.anak, isi.zona, isi.kesiapan.dipilih?.id ?? null),
				isi.daftar.rows
			);
}

/** Grouped or not, with an apostrophe in front or not: the same number, the same words. */
const meaning = (cell: unknown) => {
	const text = String(typeof cell === 'number' ? String(cell).replace('.', ',') : cell).replace(
		/^'(?=[=+\-@])/,
		''
	);
	return parseAngka(text) ?? text;
};

describe('the file', () => {
	it.each([
		['provinces', admin, 'indonesia', ''],
		['kecamatan', dpmd, '35.99', 'urut=nama&arah=turun'],
		['villages in their own order', camat, '35.99.01', ''],
		['villages by mean', camat, '35.99.01', 'urut=nilai&arah=turun'],
		['villages without activity', camat, '35.99.01', 'keadaan=tanpa-kegiatan'],
		['people', camat, sukamaju, 'urut=terakhir&arah=turun'],
		['people who match a word', camat, sukamaju, 'cari=siti'],
		['nobody', camat, sukamaju, 'cari=zzz']
	])('says what the screen says: %s', async (_, user, wilayah, query) => {
		const shown = await screen(user, wilayah, query);
		for (const format of ['csv', 'xlsx']) {
			const { rows } = await download(user, wilayah, query, format);
			// A workbook keeps no empty cell at the end of a row.
			expect(rows.slice(1).map((row) => shown[0]?.map((_, i) => meaning(row[i] ?? '')))).toEqual(
				shown.map((row) => row.map(meaning))
			);
		}
	});

	it('opens in Excel and runs nothing', async () => {
		const { response, bytes, rows } = await download(camat, sukamaju, '');
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(response.headers.get('content-disposition')).toBe(
			`attachment; filename="pantau-${sukamaju}-2026-11-22.csv"`
		);
		expect(rows[0]?.slice(0, 3)).toEqual(['Nama', 'Jabatan', 'Keadaan']);
		expect(rows.map(([nama]) => nama)).toContain("'=Budi");
	});

	it('of a wilayah out of reach is not there', async () => {
		await expect(download(camat, '35.99.02', '')).rejects.toMatchObject({ status: 404 });
	});
});
