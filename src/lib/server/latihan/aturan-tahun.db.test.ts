import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, statusOf, testServices } from '../../../../tests/support/users';
import { aturanTahunBawaan } from '$lib/desa/apbdes/aturan-tahun-bawaan';
import type { AturanTahun } from '$lib/desa/apbdes/aturan-tahun';
import { duniaAwal } from '$lib/desa/data/muat';
import { replay } from '$lib/desa/dunia';
import { accepted } from '$lib/desa/problem';
import { tanggal } from '$lib/format/tanggal';
import { newId } from '$lib/ids';
import { desaKodeOf, type User } from '../access';
import { terbitkan } from '../aturan-tahun/terbitkan';
import { practiceWorld } from '../db/schema';
import { inScope } from '../db/scope';
import { ownScope } from '../scope-of';
import { pakaiTerbaru, versiProvinsi } from './aturan-tahun';
import { bacaDunia } from './dunia';
import { kirimPerintah } from './kirim-perintah';
import { bukaBebas, ulangDunia } from './tugas';

const database = testDatabase();
const services = testServices(database.db);
const pelatih = makeUser('pelatih', {
	role: 'pelatih',
	jabatan: null,
	wilayahKode: '35',
	desaKode: desaKodeOf('35')
});
const awal = makeUser('awal');
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
const kalteng = makeUser('kalteng', { wilayahKode: '62.01.01.2001', desaKode: '62.01.01.2001' });

const terbit = async (dari: number): Promise<string> => {
	const id = newId();
	const libur = [
		...aturanTahunBawaan.libur,
		{ tanggal: tanggal('2028-12-31'), nama: `Libur versi ${dari + 1}` }
	];
	const isi = { tahun: aturanTahunBawaan.tahun, libur };
	const hasil = await terbitkan(services, pelatih, '35', { id, dari, catatan: 'Contoh', isi });
	expect(hasil).toEqual({ ok: true, value: dari + 1 });
	return id;
};
const dunia = async (user: User, id: string) => {
	const { asal, events } = await bacaDunia(services, user, id, 0);
	return { events, dunia: replay(duniaAwal(asal), events) };
};
const aturanDi = async (user: User, id: string): Promise<AturanTahun> =>
	(await dunia(user, id)).dunia.anggaran.aturanTahun;
const bukaTugas = async (user: User): Promise<string> => {
	const id = newId();
	await inScope(database.db, ownScope(user), (tx) =>
		tx.insert(practiceWorld).values({
			desaKode: user.desaKode,
			id,
			userId: user.id,
			kind: 'tugas',
			mode: 'kerjakan',
			taskId: 'contoh',
			dataSet: 'desa-kecil@1',
			seed: 3,
			ruleSet: 'aturan@1'
		})
	);
	return id;
};

let lama: string;
let satu: string;

beforeAll(async () => {
	await addUsers(database.db, pelatih, awal, sekdes, tetangga, kalteng);
	lama = await bukaBebas(services, awal);
	satu = await terbit(0);
});

describe('a new free world', () => {
	it('begins with the newest version of its province, in its log', async () => {
		const id = await bukaBebas(services, sekdes);
		const { events, dunia: kini } = await dunia(sekdes, id);
		expect(events.map(({ version, event }) => [version, event.kind])).toEqual([
			[1, 'aturan-tahun.dipakai']
		]);
		expect(kini.anggaran.aturanTahun.versi).toBe(satu);
		expect(kini.anggaran.aturanTahun.libur.at(-1)?.nama).toBe('Libur versi 1');
		expect(await bukaBebas(services, sekdes)).toBe(id);
		expect((await dunia(sekdes, id)).events).toHaveLength(1);
	});

	it('takes it over once, when it is opened from several tabs at once', async () => {
		const ids = await Promise.all([1, 2, 3].map(() => bukaBebas(services, tetangga, 'desa-besar')));
		expect(new Set(ids).size).toBe(1);
		expect((await dunia(tetangga, ids[0] ?? '')).events).toHaveLength(1);
	});

	it('has the built-in figures in a province that has published nothing', async () => {
		const id = await bukaBebas(services, kalteng);
		expect((await dunia(kalteng, id)).events).toEqual([]);
		expect(await aturanDi(kalteng, id)).toEqual(aturanTahunBawaan);
		expect(await versiProvinsi(services, kalteng)).toEqual([]);
	});

	it('leaves nothing to undo', async () => {
		const id = await bukaBebas(services, sekdes);
		const { events } = await dunia(sekdes, id);
		const hasil = await kirimPerintah(services, sekdes, id, {
			commandId: newId(),
			command: accepted({
				kind: 'perintah.urungkan' as const,
				perintahId: events[0]?.commandId ?? ''
			})
		});
		expect(hasil).toMatchObject({ ok: false });
	});
});

describe('the world of a task', () => {
	it('keeps the built-in figures, also when it is asked to take others over', async () => {
		const id = await bukaTugas(sekdes);
		const hasil = await pakaiTerbaru(services, sekdes, id, newId());
		expect(hasil).toMatchObject({ ok: false, problems: [{ rule: 'AT-06' }] });
		expect((await dunia(sekdes, id)).events).toEqual([]);
		const lagi = await ulangDunia(services, sekdes, id);
		expect((await dunia(sekdes, lagi)).events).toEqual([]);
	});
});

describe('an older free world', () => {
	it('stays as it was until its owner takes the newest version over', async () => {
		expect(await aturanDi(awal, lama)).toEqual(aturanTahunBawaan);
		const perintah = newId();
		expect(await pakaiTerbaru(services, awal, lama, perintah)).toEqual({ ok: true, value: 1 });
		expect((await aturanDi(awal, lama)).versi).toBe(satu);
		// Sent twice, or once more when there is nothing newer: the log stays as it is.
		expect(await pakaiTerbaru(services, awal, lama, perintah)).toEqual({ ok: true, value: 1 });
		expect(await pakaiTerbaru(services, awal, lama, newId())).toEqual({ ok: true, value: 1 });
		expect((await dunia(awal, lama)).events).toHaveLength(1);
	});

	it('takes it over once from several tabs, and goes on being worked in', async () => {
		const id = await bukaBebas(services, tetangga);
		const dua = await terbit(1);
		expect((await aturanDi(tetangga, id)).versi).toBe(satu);
		await Promise.all([1, 2, 3].map(() => pakaiTerbaru(services, tetangga, id, newId())));
		const { events, dunia: kini } = await dunia(tetangga, id);
		expect(events.map(({ version }) => version)).toEqual([1, 2]);
		expect(kini.anggaran.aturanTahun.versi).toBe(dua);
		const hasil = await kirimPerintah(services, tetangga, id, {
			commandId: newId(),
			command: accepted({ kind: 'peran.ganti' as const, peran: 'kades' as const })
		});
		expect(hasil.ok).toBe(true);
		expect((await versiProvinsi(services, tetangga)).map(({ id: satuVersi }) => satuVersi)).toEqual(
			[dua, satu]
		);
	});

	it('begun anew, begins with the newest', async () => {
		const lagi = await ulangDunia(services, awal, lama);
		expect((await aturanDi(awal, lagi)).libur.at(-1)?.nama).toBe('Libur versi 2');
		expect(await statusOf(pakaiTerbaru(services, awal, lama, newId()))).toBe(404);
	});

	it("is nobody else's to change, and a malformed form changes nothing", async () => {
		const id = await bukaBebas(services, sekdes);
		for (const user of [tetangga, pelatih, kalteng])
			expect(await statusOf(pakaiTerbaru(services, user, id, newId()))).toBe(404);
		expect(await statusOf(pakaiTerbaru(services, sekdes, 'x', newId()))).toBe(404);
		expect(await pakaiTerbaru(services, sekdes, id, '')).toMatchObject({ ok: false });
		const milikKalteng = await bukaBebas(services, kalteng);
		expect(await pakaiTerbaru(services, kalteng, milikKalteng, newId())).toMatchObject({
			ok: false,
			problems: [{ rule: 'AT-06' }]
		});
		expect((await dunia(sekdes, id)).events).toHaveLength(1);
	});
});
