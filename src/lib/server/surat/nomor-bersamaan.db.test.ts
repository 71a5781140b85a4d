import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, testServices } from '../../../../tests/support/users';
import { bukaBebas } from '../latihan/tugas';
import { KantorUji } from './testing';

const database = testDatabase();
const services = testServices(database.db);
const sekdes = makeUser('sekdes');

beforeAll(() => addUsers(database.db, sekdes));

const banyak = 50;

describe('C-02 fifty who sign at one moment', () => {
	it('C-02 get fifty numbers in a row, each exactly one', async () => {
		const kantor = new KantorUji(services, sekdes, await bukaBebas(services, sekdes));
		const ids = await kantor.sampaiParaf(banyak);
		await kantor.peran('kades');
		const perintah = await Promise.all(ids.map((id) => kantor.perintahTandaTangan(id)));

		const events = (await Promise.all(perintah.map((satu) => kantor.kirim(satu)))).flat();

		const nomor = events.flatMap((event) =>
			event.kind === 'surat.ditandatangani' ? [event.nomor] : []
		);
		const urut = Array.from({ length: banyak }, (_, i) => i + 1);
		expect(nomor.map((satu) => satu.urut).sort((a, b) => a - b)).toEqual(urut);
		expect(new Set(nomor.map(({ teks }) => teks)).size).toBe(banyak);

		const { persuratan } = await kantor.dunia();
		const tercatat = ids.map((id) => persuratan.surat.get(id)?.nomor?.teks);
		expect(new Set(tercatat)).toEqual(new Set(nomor.map(({ teks }) => teks)));
		expect(persuratan.urutTerakhir.get('2026/semua')).toBe(banyak);
	}, 120_000);

	it('C-02 one letter that two sign at once takes one number, and the other is told so', async () => {
		const kantor = new KantorUji(services, sekdes, await bukaBebas(services, sekdes));
		const [id = ''] = await kantor.sampaiParaf(1);
		await kantor.peran('kades');
		const sebelum = (await kantor.dunia()).persuratan.urutTerakhir.get('2026/semua') ?? 0;

		const hasil = await Promise.all([
			kantor.coba(await kantor.perintahTandaTangan(id)),
			kantor.coba(await kantor.perintahTandaTangan(id))
		]);

		expect(hasil.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(hasil.flatMap((satu) => (satu.ok ? [] : satu.problems.map(({ rule }) => rule)))).toEqual(
			['C-07']
		);
		expect((await kantor.dunia()).persuratan.urutTerakhir.get('2026/semua')).toBe(sebelum + 1);
	}, 60_000);
});
