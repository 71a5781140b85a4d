import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, testServices } from '../../../../tests/support/users';
import { buka } from '$lib/desa/catatan';
import type { Command } from '$lib/desa/dunia';
import { duniaAwal } from '$lib/desa/data/muat';
import { bacaBaris } from '$lib/desa/kependudukan/impor/baca-baris';
import { teksSel, type SelMentah } from '$lib/desa/kependudukan/impor/data-lembar';
import { barisEkspor } from '$lib/desa/kependudukan/impor/ekspor';
import type { Kolom } from '$lib/desa/kependudukan/impor/kolom';
import { anakBaru, istriBaru, kepalaBaru, lembarDari } from '$lib/desa/kependudukan/impor/testing';
import { pendudukAktif } from '$lib/desa/kependudukan/state';
import { accepted } from '$lib/desa/problem';
import { tanggal } from '$lib/format/tanggal';
import { newId } from '$lib/ids';
import { bacaLembar, jalankan } from '$lib/lembar/baca';
import { arsip, barisXml, bukuKerja, lembarXml } from '$lib/lembar/testing';
import { tulisCsv } from '$lib/lembar/tulis';
import { bacaDunia } from '../latihan/dunia';
import { kirimPerintah } from '../latihan/kirim-perintah';
import { bukaBebas } from '../latihan/tugas';
import { kirimLembar } from './kirim-lembar';
import { perbaikanKiriman, pratinjauKiriman, terimaKiriman } from './terima-impor';

const database = testDatabase();
const services = testServices(database.db);
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
let dunia: string;

beforeAll(async () => {
	await addUsers(database.db, sekdes, tetangga);
	dunia = await bukaBebas(services, sekdes);
});

type Baris = Readonly<Partial<Record<Kolom, SelMentah>>>;
const csv = (...baris: readonly Baris[]): Uint8Array =>
	new TextEncoder().encode(
		tulisCsv(lembarDari(...baris).baris.map(({ sel }) => sel.map((satu) => teksSel(satu))))
	);

function formulir(isi: Uint8Array | string, lain: Readonly<Record<string, string>> = {}): FormData {
	const form = new FormData();
	if (typeof isi === 'string') form.set('isi', isi);
	else form.set('berkas', new File([new Uint8Array(isi)], 'penduduk.xlsx'));
	for (const [nama, nilai] of Object.entries({
		perintahId: newId(),
		cakupan: 'semua',
		catatan: '',
		...lain
	}))
		form.set(nama, nilai);
	return form;
}
const terima = (isi: Uint8Array | string, lain?: Readonly<Record<string, string>>) =>
	terimaKiriman(services, sekdes, dunia, formulir(isi, lain));
const pratinjau = (isi: Uint8Array) => pratinjauKiriman(services, sekdes, dunia, formulir(isi));

const keadaan = async () => {
	const { asal, events, version } = await bacaDunia(services, sekdes, dunia, 0);
	return { version, dunia: buka(duniaAwal(asal), events).dunia };
};
/** Rows of the whole database that hold this text, read with no scope and no wall. */
const jejak = async (teks: string): Promise<number> => {
	const cacah = await Promise.all(
		['practice_data', 'practice_event', 'practice_command', 'learning_event'].map(async (table) => {
			await database.owner.execute(
				sql`alter table ${sql.identifier(table)} no force row level security`
			);
			const rows = await database.owner.execute(
				sql`select 1 from ${sql.identifier(table)} t where t::text like ${`%${teks}%`}`
			);
			return rows.length;
		})
	);
	return cacah.reduce((a, b) => a + b, 0);
};

describe('without JavaScript', () => {
	it('the same preview comes from the server, and its form sends the file once more', async () => {
		const { version } = await keadaan();
		const hasil = await pratinjau(csv(kepalaBaru, istriBaru, anakBaru));
		if (!hasil.ok) throw new Error(hasil.problems[0]?.message);
		expect(hasil.value.pratinjau).toMatchObject({
			jumlah: { baru: 3, bermasalah: 0 },
			keluarga: 1
		});
		expect((await keadaan()).version).toBe(version);

		const jawaban = await terima(hasil.value.isi, { catatan: 'Pendataan RT 001' });
		expect(jawaban).toMatchObject({
			ok: true,
			value: [{ kind: 'impor.diterima', jumlah: { baru: 3 }, catatan: 'Pendataan RT 001' }]
		});
		const sesudah = await keadaan();
		expect(sesudah.version).toBe(version + 1);
		expect(pendudukAktif(sesudah.dunia.kependudukan).map(({ nama }) => nama)).toEqual(
			expect.arrayContaining(['Budi Santoso', 'Sri Wahyuni', 'Dimas Santoso'])
		);
	});

	it('rows that were pasted are read as a file is', async () => {
		const form = formulir('');
		form.delete('isi');
		form.set(
			'tempel',
			new TextDecoder().decode(csv({ ...kepalaBaru, pekerjaan_id: 'Tukang sulap' }))
		);
		const hasil = await pratinjauKiriman(services, sekdes, dunia, form);
		expect(hasil).toMatchObject({ ok: true, value: { tampil: 'bermasalah' } });
	});

	it('the sheet to be mended names every cell, and reads as the one that was sent', async () => {
		const salah = csv({ ...kepalaBaru, no_kk: '3599010101200099', pekerjaan_id: 'Tukang sulap' });
		const hasil = await perbaikanKiriman(services, sekdes, dunia, formulir(salah));
		if (!hasil.ok) throw new Error(hasil.problems[0]?.message);
		const answer = await kirimLembar({ nama: 'Perbaikan', ...hasil.value }, 'perbaikan', 'xlsx');
		const dibaca = jalankan(bacaLembar(new Uint8Array(await answer.arrayBuffer())));
		if (!dibaca.ok) throw new Error(dibaca.problems[0]?.message);
		const terbaca = jalankan(bacaBaris(dibaca.value));
		expect(terbaca).toMatchObject({
			ok: true,
			value: { baris: [{ isi: { nama: 'Budi Santoso' } }] }
		});
		expect(JSON.stringify(dibaca.value.baris[1])).toContain('pekerjaan_id: Pekerjaan');
	});
});

describe('the file of an import', () => {
	it('of an export records nothing', async () => {
		const { version, dunia: kini } = await keadaan();
		const isi = new TextEncoder().encode(tulisCsv(barisEkspor(kini.kependudukan)));
		expect(await terima(isi)).toEqual({ ok: true, value: [] });
		expect((await keadaan()).version).toBe(version);
	});

	it('is taken once, however often it is sent', async () => {
		const { version } = await keadaan();
		const isi = csv({ ...kepalaBaru, no_kk: '3599010101200088', nik: '3599010503905088' });
		const perintahId = newId();
		const [satu] = await Promise.all([terima(isi, { perintahId }), terima(isi, { perintahId })]);
		expect(satu?.ok).toBe(true);
		expect(await terima(isi, { perintahId })).toEqual(satu);
		expect((await keadaan()).version).toBe(version + 1);
	});

	it('B-06 is taken back by the sekdes after other work, and the same numbers may come again', async () => {
		const kerja = async (command: Command): Promise<void> => {
			const hasil = await kirimPerintah(services, sekdes, dunia, {
				commandId: newId(),
				command: accepted(command)
			});
			expect(hasil.ok ? [] : hasil.problems).toEqual([]);
		};
		const isi = csv({ ...kepalaBaru, no_kk: '3599010101200066', nik: '3599010503905066' });
		const jiwa = pendudukAktif((await keadaan()).dunia.kependudukan).length;
		const perintahId = newId();
		await terima(isi, { perintahId });
		await kerja({ kind: 'peran.ganti', peran: 'sekdes' });
		await kerja({ kind: 'tanggal.majukan', tanggal: tanggal('2026-12-05') });
		await kerja({ kind: 'entri.batalkan', perintahId, alasan: 'lembar desa lain' });
		const { kependudukan } = (await keadaan()).dunia;
		expect(pendudukAktif(kependudukan)).toHaveLength(jiwa);
		expect(kependudukan.impor.at(-1)).toMatchObject({
			petugas: 'operator',
			dibatalkan: { tanggal: '2026-12-05', alasan: 'lembar desa lain' }
		});
		expect(await terima(isi)).toMatchObject({ ok: true, value: [{ jumlah: { baru: 1 } }] });
	});

	it('is looked at for two people at a time, and the third is told to wait', async () => {
		const isi = csv(kepalaBaru);
		const semua = await Promise.all([pratinjau(isi), pratinjau(isi), pratinjau(isi)]);
		expect(semua.map(({ ok }) => ok)).toEqual([true, true, false]);
		expect(semua[2]).toMatchObject({ problems: [{ rule: 'IM-01', field: 'berkas' }] });
		expect((await pratinjau(isi)).ok).toBe(true);
	});

	it('belongs into one’s own village: every other is 404', async () => {
		const lain = (work: Promise<unknown>) =>
			work.then(
				() => 200,
				(error: unknown) => (error as { status?: number }).status
			);
		const form = () => formulir(csv(kepalaBaru));
		expect(await lain(pratinjauKiriman(services, tetangga, dunia, form()))).toBe(404);
		expect(await lain(terimaKiriman(services, tetangga, dunia, form()))).toBe(404);
		expect(await lain(perbaikanKiriman(services, tetangga, dunia, form()))).toBe(404);
		expect(await lain(terimaKiriman(services, sekdes, newId(), form()))).toBe(404);
	});
});

/** Whole, for a part of it stands in some random id sooner or later. */
const nikAsli = '3573010503905007';

/** One of each kind; the reader itself is tried with all of them in `berkas-buruk.test.ts`. */
const buruk: readonly (readonly [nama: string, isi: () => Uint8Array, rule: string])[] = [
	['nothing', () => new Uint8Array(), 'IM-01'],
	['bytes of no kind', () => Uint8Array.from({ length: 900 }, (_, i) => (i * 37) % 256), 'IM-01'],
	['more than five megabytes', () => new Uint8Array(5 * 1024 * 1024 + 1), 'IM-01'],
	[
		'a bomb',
		() => arsip({ 'xl/worksheets/sheet1.xml': lembarXml(' '.repeat(60 * 1024 * 1024)) }),
		'IM-01'
	],
	[
		'an .xls of before 2007',
		() => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
		'IM-01'
	],
	[
		'macros',
		() =>
			arsip({
				'xl/worksheets/sheet1.xml': lembarXml(barisXml([['nama']])),
				'xl/vbaProject.bin': 'x'
			}),
		'IM-01'
	],
	['a formula', () => bukuKerja('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), 'IM-01'],
	['a web page', () => new TextEncoder().encode('<!doctype html><table>'), 'IM-01'],
	[
		'20,001 rows',
		() => new TextEncoder().encode(`nama;nik;no_kk\n${'Wahyu Jejak;0;1\n'.repeat(20_001)}`),
		'IM-01'
	],
	['no heading', () => new TextEncoder().encode('Wahyu Jejak;1;2\nBudi;3;4'), 'IM-02'],
	['real numbers', () => csv({ ...kepalaBaru, nama: 'Wahyu Jejak', nik: nikAsli }), 'IM-05'],
	['mistakes', () => csv({ ...kepalaBaru, nama: 'Wahyu Jejak', status_kawin: '9' }), 'IM-06']
];

describe('a file that is refused leaves no trace', () => {
	it.each(buruk)('%s', async (_nama, isi, rule) => {
		const { version } = await keadaan();
		const berkas = isi();
		const hasil = await terima(berkas);
		expect(hasil.ok ? [] : hasil.problems.map((satu) => satu.rule)).toContain(rule);
		if (rule !== 'IM-06') expect(await pratinjau(berkas)).toMatchObject({ ok: false });
		expect((await keadaan()).version).toBe(version);
		expect(await jejak('Wahyu Jejak')).toBe(0);
		expect(await jejak(nikAsli)).toBe(0);
	});

	it('nothing chosen, an empty file, and a form that lost its choice', async () => {
		const pesan = async (berkas: File) => {
			const form = formulir('');
			form.set('berkas', berkas);
			const hasil = await terimaKiriman(services, sekdes, dunia, form);
			return hasil.ok ? [] : hasil.problems.map(({ field, message }) => [field, message]);
		};
		expect(await pesan(new File([], ''))).toEqual([['berkas', 'Berkas belum dipilih.']]);
		expect(await pesan(new File([], 'penduduk.xlsx'))).toEqual([['berkas', 'Berkas ini kosong.']]);
		expect(await terima(csv(kepalaBaru), { cakupan: 'x' })).toMatchObject({
			ok: false,
			problems: [{ field: 'cakupan' }]
		});
		expect(await terima(csv(kepalaBaru), { catatan: 'x'.repeat(201) })).toMatchObject({
			ok: false,
			problems: [{ field: 'catatan' }]
		});
		expect(await terima(csv(kepalaBaru), { perintahId: 'x' })).toMatchObject({
			ok: false,
			problems: [{ rule: 'DL-03' }]
		});
	});
});
