import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { unduhTabel, type Ekspor } from './ekspor';

type Baris = { readonly nama: string; readonly nik: string; readonly nilai: number | null };

const kolom: Ekspor<Baris>['kolom'] = [
	{ label: 'Nama', isi: ({ nama }) => nama },
	{ label: 'NIK', isi: ({ nik }) => nik },
	{ label: 'Nilai', desimal: 1, isi: ({ nilai }) => nilai }
];
const baris: Baris[] = [
	{ nama: '=Budi', nik: '3599015211870003', nilai: 81.26 },
	{ nama: 'Raden "Aji"; S.Sos', nik: '3599015211870004', nilai: null }
];
const ekspor: Ekspor<Baris> = { judul: 'Daftar', namaBerkas: 'daftar', kolom, baris };

describe('a table as a file', () => {
	it('is a CSV that Excel with Indonesian settings opens, in which nothing runs', async () => {
		const response = await unduhTabel('csv', ekspor);
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
			'\uFEFFNama;NIK;Nilai\r\n' +
				"'=Budi;3599015211870003;81,3\r\n" +
				'"Raden ""Aji""; S.Sos";3599015211870004;\r\n'
		);
		expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	});

	it('is the same CSV when it is read page by page', async () => {
		const halaman = async function* () {
			yield baris.slice(0, 1);
			yield [];
			yield baris.slice(1);
		};
		const sekaligus = await (await unduhTabel('csv', ekspor)).text();
		expect(await (await unduhTabel('csv', { ...ekspor, baris: halaman() })).text()).toBe(sekaligus);
	});

	it('stops reading when nobody wants the rest', async () => {
		let berhenti = false;
		const halaman = async function* () {
			try {
				while (true) yield baris;
			} finally {
				berhenti = true;
			}
		};
		const { body } = await unduhTabel('csv', { ...ekspor, baris: halaman() });
		const reader = body?.getReader();
		await reader?.read();
		await reader?.read();
		await reader?.cancel();
		expect(berhenti).toBe(true);
	});

	it('is a workbook of texts and numbers, with what the words mean beside it', async () => {
		const response = await unduhTabel('xlsx', {
			...ekspor,
			judul: 'Desa/kelurahan: daftar yang namanya panjang sekali',
			keterangan: [['Wilayah', 'Kecamatan Contoh']]
		});
		const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
		expect(sheets.map(({ name }) => name)).toEqual([
			'Desa kelurahan  daftar yang nam',
			'Keterangan'
		]);
		expect(sheets[0]?.rows.slice(0, 2)).toEqual([
			['Nama', 'NIK', 'Nilai'],
			['=Budi', '3599015211870003', 81.3]
		]);
		expect(sheets[1]?.rows).toEqual([
			['Perihal', 'Isi'],
			['Wilayah', 'Kecamatan Contoh']
		]);
	});

	it('of another kind is not there', async () => {
		await expect(unduhTabel('pdf', ekspor)).rejects.toMatchObject({ status: 404 });
	});

	it('has a name that can end no header', async () => {
		const { headers } = await unduhTabel('csv', { ...ekspor, namaBerkas: 'pantau"\r\nx: y' });
		expect(headers.get('content-disposition')).toBe('attachment; filename="pantau---x--y.csv"');
	});
});
