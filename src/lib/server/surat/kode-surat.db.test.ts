import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, testServices } from '../../../../tests/support/users';
import type { Surat } from '$lib/desa/surat/surat';
import { bacaDunia } from '../latihan/dunia';
import { practiceLetterCode } from '../db/schema';
import { bukaBebas, ulangDunia } from '../latihan/tugas';
import { jalankan } from '$lib/desa/langkah';
import { gabungSurat, gambarSurat } from './gambar-surat';
import { hurufSurat } from './huruf-surat';
import { lembarSurat } from '$lib/desa/surat/views/lembar-surat';
import { definisiSurat } from '$lib/desa/surat/definisi-surat';
import { KantorUji } from './testing';
import { cocokkanBerkas, lacakSurat, periksaSurat } from './umum';

const database = testDatabase();
const services = testServices(database.db);
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
const alamat = '203.0.113.9';
const asal = 'https://gladi.contoh.id';

beforeAll(() => addUsers(database.db, sekdes, tetangga));

const baru = async (user = sekdes) =>
	new KantorUji(services, user, await bukaBebas(services, user));

async function terbit(kantor: KantorUji): Promise<Surat> {
	const [id = ''] = await kantor.sampaiParaf(1);
	await kantor.peran('kades');
	await kantor.kirim(await kantor.perintahTandaTangan(id));
	const surat = (await kantor.dunia()).persuratan.surat.get(id);
	if (!surat?.tandaTangan) throw new Error('it was signed');
	return surat;
}

const kodeDari = ({ tandaTangan }: Surat): string => tandaTangan?.kodeVerifikasi ?? '';
const status = async (kode: string) => (await periksaSurat(services, alamat, kode)).hasil.status;

describe('C-07 the public page of a signed letter', () => {
	it('C-07 finds it by its code alone, in any case and grouping, and tells number, office and initials', async () => {
		const kantor = await baru();
		const surat = await terbit(kantor);
		const kode = kodeDari(surat);
		const { hasil } = await periksaSurat(
			services,
			alamat,
			kode.toUpperCase().replace(/(.{8})/g, '$1 ')
		);
		expect(hasil).toMatchObject({
			status: 'SAH',
			nomor: surat.nomor?.teks,
			jenis: 'Surat Keterangan Domisili',
			penandatangan: 'Kepala Desa'
		});
		expect(JSON.stringify(hasil)).not.toMatch(/\d{16}|\d{4} \d{4} \d{4}/);
		await kantor.kirim({ kind: 'surat.cabut', suratId: surat.id, catatan: 'Keliru nama' });
		expect(await status(kode)).toBe('DICABUT');
	});

	it('C-07 keeps hashes and no codes', async () => {
		const surat = await terbit(await baru());
		const rows = JSON.stringify(await database.db.select().from(practiceLetterCode));
		expect(rows).toContain(surat.id);
		expect(rows).not.toContain(kodeDari(surat));
		expect(rows).not.toContain(surat.kodeLacak);
	});

	it('C-07 knows nothing of the letters of a village that was begun anew', async () => {
		const kantor = await baru(tetangga);
		const surat = await terbit(kantor);
		expect(await status(kodeDari(surat))).toBe('SAH');
		await ulangDunia(services, tetangga, kantor.worldId);
		expect(await status(kodeDari(surat))).toBe('TIDAK DITEMUKAN');
		expect((await lacakSurat(services, alamat, surat.kodeLacak)).hasil).toBeNull();
	});

	it.each(['', 'abc', '0'.repeat(32), 'g'.repeat(32)])(
		'C-07 finds nothing for %j',
		async (kode) => {
			expect(await status(kode)).toBe('TIDAK DITEMUKAN');
		}
	);

	it('C-07 compares the file itself: one byte changed is noticed', async () => {
		const kantor = await baru();
		const surat = await terbit(kantor);
		const lembar = lembarSurat(await kantor.dunia(), definisiSurat(surat.jenis), surat.id);
		if (!lembar.ok) throw new Error('it can be drawn');
		const berkas = await gambarSurat(lembar.value, asal);
		const cocok = async (isi: Uint8Array) =>
			(await cocokkanBerkas(services, alamat, { kode: kodeDari(surat), asal, berkas: isi })).hasil;
		expect(await cocok(berkas)).toBe('sama');
		const ubahan = new Uint8Array(berkas);
		ubahan[400] = (ubahan[400] ?? 0) ^ 1;
		expect(await cocok(ubahan)).toBe('berubah');
		expect(await cocok(new TextEncoder().encode('%PDF-1.4 buatan lain'))).toBe('lain');
		// Downloaded under another address, its QR code leads there: nothing can be said of it here.
		expect(await cocok(await gambarSurat(lembar.value, 'https://lain.contoh.id'))).toBe('lain');
		const huruf = await hurufSurat();
		expect(await cocok(jalankan(gabungSurat(huruf, [lembar.value], asal)))).toBe('lain');
		await kantor.kirim({ kind: 'surat.cabut', suratId: surat.id, catatan: 'Keliru nama' });
		expect(await cocok(berkas)).toBe('sama');
	});
});

describe('C-05 following a request without signing in', () => {
	it('C-05 by its code: how far it is, without name and NIK', async () => {
		const kantor = await baru();
		const surat = await terbit(kantor);
		const { hasil } = await lacakSurat(services, alamat, surat.kodeLacak.toLowerCase());
		expect(hasil).toMatchObject({ status: 'terbit', nomor: surat.nomor?.teks });
		expect(hasil?.langkah.map(({ teks }) => teks)).toEqual([
			'Diajukan oleh Operator',
			'Diverifikasi oleh Operator',
			'Diparaf oleh Sekdes',
			'Ditandatangani oleh Kades'
		]);
		const pemohon = (await kantor.dunia()).kependudukan.penduduk.get(surat.pemohonId ?? '');
		expect(JSON.stringify(hasil)).not.toContain(pemohon?.nama);
		expect(JSON.stringify(hasil)).not.toContain(pemohon?.nik);
	});

	it('C-05 a request that was undone is not there, and is there again with it', async () => {
		const kantor = await baru();
		const [id = ''] = await kantor.sampaiParaf(1);
		const kode = (await kantor.dunia()).persuratan.surat.get(id)?.kodeLacak ?? '';
		const ada = async () => (await lacakSurat(services, alamat, kode)).hasil !== null;
		expect(await ada()).toBe(true);
		const semua = (await bacaDunia(services, sekdes, kantor.worldId, 0)).events;
		const tentangnya = semua.flatMap(({ commandId, event }) =>
			JSON.stringify(event).includes(id) ? [commandId] : []
		);
		for (const perintahId of tentangnya.reverse())
			await kantor.kirim({ kind: 'perintah.urungkan', perintahId });
		expect(await ada()).toBe(false);
		await kantor.kirim({ kind: 'perintah.ulangi', perintahId: id });
		expect(await ada()).toBe(true);
	});

	it('C-05 a code for one page opens nothing on the other', async () => {
		const surat = await terbit(await baru());
		expect((await lacakSurat(services, alamat, kodeDari(surat))).hasil).toBeNull();
	});

	it('C-05 a network that guesses has to wait, and another one does not', async () => {
		const surat = await terbit(await baru());
		const penebak = '198.51.100.7';
		for (let i = 0; i < 51; i += 1) await lacakSurat(services, penebak, `TEBAKAN${1000 + i}`);
		expect((await lacakSurat(services, penebak, 'TEBAKAN9999')).tunggu).toBeGreaterThan(0);
		expect((await lacakSurat(services, alamat, 'TEBAKAN9999')).tunggu).toBe(0);
		// An office shares its network with whoever guesses there: a code that is right opens its letter all the same.
		expect((await lacakSurat(services, penebak, surat.kodeLacak)).hasil).not.toBeNull();
		expect((await periksaSurat(services, penebak, kodeDari(surat))).hasil.status).toBe('SAH');
	});

	it('C-05 what looks like no code is no guess', async () => {
		const gugup = '192.0.2.8';
		for (let i = 0; i < 51; i += 1) await lacakSurat(services, gugup, 'belum tahu?');
		expect((await lacakSurat(services, gugup, 'TEBAKAN9999')).tunggu).toBe(0);
	});
});
