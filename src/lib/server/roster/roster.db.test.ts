import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { tulisCsv, tulisXlsx } from '$lib/lembar/tulis';
import { testDatabase } from '../../../../tests/support/database';
import type { User } from '../access';
import { addUser, testServices } from '../accounts/testing';
import { jabatanTerisi, rollDesa, rosterImport, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { applyRoster } from './apply';
import { dryRun, mendRoster, type DryRun } from './dry-run';
import { rosterOf } from './export';
import { importDetail, listImports } from './imports';
import { undoImport } from './undo';

const database = testDatabase();
const services = testServices(database.db);
const people = {} as Record<'kecamatan' | 'kabupaten' | 'peserta' | 'pengamat' | 'luar', User>;

beforeAll(async () => {
	people.kecamatan = await addUser(services, { role: 'pelatih', wilayahKode: '35.99.01' });
	people.kabupaten = await addUser(services, { role: 'pelatih', wilayahKode: '35.99' });
	people.luar = await addUser(services, { role: 'pelatih', wilayahKode: '35.99.03' });
	people.pengamat = await addUser(services, { role: 'pengamat', wilayahKode: '35.99' });
	people.peserta = await addUser(services, { username: 'peserta.saja' });
});

const head =
	'kode_desa;nama;jabatan;no_hp;nip;email;mulai_jabatan;selesai_jabatan;status;nama_akun';

const formOf = (bytes: string | Uint8Array, more: Record<string, string> = {}): FormData => {
	const form = new FormData();
	const part = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
	form.set('berkas', new File([part], 'perangkat.csv'));
	for (const [name, value] of Object.entries(more)) form.set(name, value);
	return form;
};

const csv = (...rows: readonly string[]): string => [head, ...rows].join('\n');

async function look(bytes: string | Uint8Array, who: User = people.kabupaten): Promise<DryRun> {
	const result = await dryRun(services, who, formOf(bytes));
	if (!result.ok) throw new Error(result.problems[0]?.message);
	return result.value;
}

const applyForm = (seen: DryRun, more: Record<string, string> = {}): FormData => {
	const form = new FormData();
	form.set('isi', seen.isi);
	form.set('imporId', seen.importId);
	form.set('sidikBerkas', seen.hash);
	form.set('sidikRencana', seen.fingerprint);
	form.set('namaBerkas', seen.fileName);
	for (const [name, value] of Object.entries(more)) form.set(name, value);
	return form;
};

async function imported(bytes: string | Uint8Array, who: User = people.kabupaten): Promise<string> {
	const result = await applyRoster(services, who, applyForm(await look(bytes, who)));
	if (!result.ok) throw new Error(result.problems[0]?.message);
	return result.value.importId;
}

const inKabupaten = <T>(run: (tx: ScopedTx) => Promise<T>) =>
	inScope(database.db, { kind: 'wilayah', userId: people.kabupaten.id, wilayahKode: '35.99' }, run);
const account = async (username: string) => {
	const [row] = await database.db.select().from(users).where(eq(users.username, username));
	return row;
};
const use = (username: string) =>
	database.db
		.update(users)
		.set({ activatedAt: services.now() })
		.where(eq(users.username, username));
const seatsOf = async (username: string) => {
	const row = await account(username);
	return inKabupaten((tx) =>
		tx
			.select({
				desaKode: jabatanTerisi.desaKode,
				jabatan: jabatanTerisi.jabatan,
				mulai: jabatanTerisi.mulai,
				selesai: jabatanTerisi.selesai
			})
			.from(jabatanTerisi)
			.where(eq(jabatanTerisi.userId, row?.id ?? ''))
			.orderBy(jabatanTerisi.mulai)
	);
};

describe('a roster', () => {
	it('makes accounts without a password, their seats and the numbers of the village', async () => {
		const seen = await look(
			csv(
				"35.99.01.2001;Hj. Siti Aminah, S.Pd;Sekdes;'081234567890;;;1-2-2020;;aktif;",
				'3599012001;Budi Santoso;Kasi Pelayanan;+62 812 0000 0002;;;2020-03-01;;;'
			)
		);
		expect(seen.counts).toEqual({ baru: 2, berubah: 0, sama: 0, bermasalah: 0 });
		const result = await applyRoster(services, people.kabupaten, applyForm(seen));
		expect(result.ok).toBe(true);
		expect(await account('siti.aminah')).toMatchObject({
			role: 'peserta',
			nama: 'Hj. Siti Aminah, S.Pd',
			passwordHash: null,
			desaKode: '35.99.01.2001',
			wilayahKode: '35.99.01.2001',
			jabatan: 'sekretaris-desa',
			noHp: '6281234567890',
			activatedAt: null
		});
		expect(await seatsOf('budi.santoso')).toEqual([
			{ desaKode: '35.99.01.2001', jabatan: 'kasi-pelayanan', mulai: '2020-03-01', selesai: null }
		]);
		const [roll] = await inKabupaten((tx) =>
			tx.select().from(rollDesa).where(eq(rollDesa.desaKode, '35.99.01.2001'))
		);
		expect(roll).toMatchObject({ seats: 2, people: 2, dirty: true });
	});

	it('sent twice is applied once', async () => {
		const seen = await look(csv('3599012002;Dewi Lestari;Kades;;;;1-1-2021;;;'));
		const answers = await Promise.all([
			applyRoster(services, people.kabupaten, applyForm(seen)),
			applyRoster(services, people.kabupaten, applyForm(seen))
		]);
		const again = await applyRoster(services, people.kabupaten, applyForm(seen));
		expect(answers.some(({ ok }) => ok)).toBe(true);
		expect(again).toEqual({ ok: true, value: { importId: seen.importId } });
		expect(await seatsOf('dewi.lestari')).toHaveLength(1);
	});

	it.each(['xlsx', 'csv'] as const)(
		'exported as %s and imported changes nothing',
		async (format) => {
			const rows = await rosterOf(services, people.kabupaten, '35.99');
			if (!rows.ok) throw new Error('no rows');
			expect(rows.value.length).toBeGreaterThan(3);
			const bytes =
				format === 'csv'
					? tulisCsv(rows.value)
					: await tulisXlsx({ nama: 'Daftar', baris: rows.value });
			const seen = await look(bytes);
			expect(seen.counts).toEqual({
				baru: 0,
				berubah: 0,
				sama: rows.value.length - 1,
				bermasalah: 0
			});
			expect(seen.missing).toEqual([]);
			const refused = await applyRoster(services, people.kabupaten, applyForm(seen));
			expect(refused.ok || refused.problems[0]).toMatchObject({ rule: 'DP-08' });
		}
	);

	it('stops at rows that are wrong until the good ones alone are asked for', async () => {
		const seen = await look(
			csv('3599012001;Rina Kartika;Operator;;;;1-1-2022;;;', '3599012001;Agus;Presiden;;;;;;;')
		);
		expect(seen.counts).toMatchObject({ baru: 1, bermasalah: 1 });
		expect(seen.shown).toBe('bermasalah');
		const stopped = await applyRoster(services, people.kabupaten, applyForm(seen));
		expect(stopped.ok || stopped.problems[0]).toMatchObject({ rule: 'DP-08', field: 'sebagian' });
		expect(await account('rina.kartika')).toBeUndefined();
		const done = await applyRoster(services, people.kabupaten, applyForm(seen, { sebagian: 'ya' }));
		expect(done.ok).toBe(true);
		expect(await account('rina.kartika')).toBeDefined();
		const sheet = await mendRoster(services, people.kabupaten, applyForm(seen));
		expect(sheet.ok && sheet.value.baris[2]?.at(-1)).toContain('Presiden');
		expect(sheet.ok && [...sheet.value.tanda.keys()]).toContain('2,2');
	});

	it('does nothing else than what was looked at', async () => {
		const seen = await look(csv('3599012001;Toni Saputra;Kaur Keuangan;;;;1-1-2022;;;'));
		await imported(csv('3599012001;Wati Susanti;Kaur Keuangan;;;;1-1-2021;;;'));
		const changed = await applyRoster(services, people.kabupaten, applyForm(seen));
		expect(changed.ok || changed.problems[0]?.message).toContain('berubah');
		const other = await applyRoster(
			services,
			people.kabupaten,
			applyForm(seen, { isi: Buffer.from(csv('3599012001;X Y;BPD;;;;;;;')).toString('base64') })
		);
		expect(other.ok || other.problems[0]?.message).toContain('bukan berkas yang diperiksa');
	});

	it('names villages by name and code, in the dry run and in what was applied', async () => {
		await imported(csv('3599012001;Desi Pindah;BPD;;;;1-1-2020;;;'));
		const seen = await look(csv('3599012002;Desi Pindah;BPD;;;;1-11-2026;;;desi.pindah'));
		expect(seen.rows[0]).toMatchObject({
			desa: 'Desa Sumberagung (35.99.01.2002)',
			changes: expect.arrayContaining([
				{
					label: 'Desa',
					from: 'Desa Sukamaju (35.99.01.2001)',
					to: 'Desa Sumberagung (35.99.01.2002)'
				}
			])
		});
		const id = await imported(csv('3599012002;Desi Pindah;BPD;;;;1-11-2026;;;desi.pindah'));
		const { changes } = await importDetail(services, people.kabupaten, id, 1);
		expect(changes.rows.map(({ desa, what }) => `${desa}: ${what}`)).toContain(
			'Desa Sumberagung (35.99.01.2002): Desa: Desa Sukamaju (35.99.01.2001) → Desa Sumberagung (35.99.01.2002)'
		);
		const absent = await look(csv('3599012002;Orang Lain Lagi;BPD;;;;1-11-2026;;;'));
		expect(absent.missing.find(({ nama }) => nama === 'Desi Pindah')?.desa).toBe(
			'Desa Sumberagung (35.99.01.2002)'
		);
	});

	it('hands a seat over', async () => {
		await imported(csv('3599012003;Lama Sekali;Sekdes;;;;1-1-2015;;;'));
		await imported(csv('3599012003;Baru Datang;Sekdes;;;;1-11-2026;;;'));
		expect(await seatsOf('lama.sekali')).toMatchObject([{ selesai: '2026-10-31' }]);
		expect((await account('lama.sekali'))?.jabatan).toBeNull();
		expect((await account('baru.datang'))?.jabatan).toBe('sekretaris-desa');
	});

	it('gives people of one name accounts of their own', async () => {
		await imported(
			csv(
				'3599022001;Siti Aminah;Kaur Keuangan;;1980;;1-1-2020;;;',
				'3599022002;Siti Aminah;Kaur Keuangan;;1981;;1-1-2020;;;'
			)
		);
		expect(await account('siti.aminah2')).toMatchObject({ nip: '1980' });
		expect(await account('siti.aminah3')).toMatchObject({ nip: '1981' });
	});

	it('gives them accounts of their own when two trainers import at once', async () => {
		const row = (desa: string) => csv(`${desa};Nama Serupa;BPD;;;;1-1-2020;;;`);
		const [here, there] = [
			await look(row('3599012001'), people.kecamatan),
			await look(row('3599032001'), people.luar)
		];
		const answers = await Promise.all([
			applyRoster(services, people.kecamatan, applyForm(here)),
			applyRoster(services, people.luar, applyForm(there))
		]);
		expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
		expect(await account('nama.serupa2')).toBeDefined();
	});

	it('reads a name of half a sign', async () => {
		const half = String.fromCharCode(0xd83d);
		const bytes = await tulisXlsx({
			nama: 'Daftar',
			baris: [
				['kode_desa', 'nama', 'jabatan', 'nama_akun'],
				['3599012001', `Nama${half} Aneh`, 'BPD', ''],
				['3599012001', 'Nama Lain', 'BPD', `${'a'.repeat(99)}\u{1f600}`]
			]
		});
		expect((await look(bytes)).counts.bermasalah).toBe(2);
	});

	it('keeps a row with a formula back with its reason, and judges and applies the others', async () => {
		const sheet = csv(
			'3599012001;=1+1;Kades;;;;;;;',
			'3599012002;Rumus Tetangga;BPD;;;;1-1-2020;;;',
			'=A3;=B3;=C3;;;;;;;'
		);
		const seen = await look(sheet);
		expect(seen.counts).toMatchObject({ baru: 1, bermasalah: 2 });
		expect(seen.rows[0]?.problems).toEqual([
			{
				...{ column: 'nama', level: 'galat', rule: 'DP-02' },
				message: 'Sel B2 berisi rumus.',
				mend: 'Tulis hasilnya saja: salin selnya, lalu Tempel Khusus > Nilai di tempat yang sama.'
			}
		]);
		expect(seen.rows[1]).toMatchObject({ nomor: 4, status: 'bermasalah' });
		const form = applyForm(seen);
		form.set('sebagian', 'ya');
		expect(await applyRoster(services, people.kabupaten, form)).toMatchObject({ ok: true });
		expect(await account('rumus.tetangga')).toBeDefined();
		const mended = await mendRoster(services, people.kabupaten, formOf(sheet));
		expect(mended.ok && mended.value.tanda.get('1,1')).toBe('galat');
	});

	it('refuses a formula in the heading, too many rows and what is no roster, whole and with a mend', async () => {
		const many = csv(
			...Array.from({ length: 50_000 }, (_, i) => `3599012001;Orang ${i};BPD;;;;;;;`)
		);
		for (const bytes of [
			many,
			'kode_desa;=1+1;jabatan\n3599012001;Siti;Kades',
			'nama;alamat\nSiti;Jalan',
			''
		]) {
			const result = await dryRun(services, people.kabupaten, formOf(bytes));
			expect(result.ok).toBe(false);
			if (!result.ok) expect(result.problems[0]?.mend).toBeTruthy();
		}
	});
});

describe('whose roster it is', () => {
	it('a row beyond the wilayah is told and not applied', async () => {
		const seen = await look(csv('3599012001;Orang Lain;Kades;;;;1-1-2020;;;'), people.luar);
		expect(seen.counts.bermasalah).toBe(1);
		expect(seen.rows[0]?.problems[0]).toMatchObject({ rule: 'DP-03' });
	});

	it('people of another wilayah are not there', async () => {
		const seen = await look(csv('3599032001;Siti Aminah;Kades;;1980;;1-1-2020;;;'), people.luar);
		expect(seen.counts.baru).toBe(1);
		const named = await look(
			csv('3599032001;Siti Aminah;Kades;;;;1-1-2020;;;siti.aminah'),
			people.luar
		);
		expect(named.rows[0]?.problems[0]?.rule).toBe('DP-04');
		await expect(rosterOf(services, people.luar, '35.99.01')).rejects.toMatchObject({
			status: 404
		});
	});

	it.each(['peserta', 'pengamat'] as const)('a %s may do none of it', async (who) => {
		const user = people[who];
		const form = formOf(csv('3599012001;X Y;BPD;;;;;;;'));
		expect(() => dryRun(services, user, form)).toThrow(expect.objectContaining({ status: 403 }));
		expect(() => applyRoster(services, user, form)).toThrow(
			expect.objectContaining({ status: 403 })
		);
		await expect(listImports(services, user, 1)).rejects.toMatchObject({ status: 403 });
		await expect(rosterOf(services, user, '35.99')).rejects.toMatchObject({ status: 403 });
	});

	it('an import of another wilayah is not there', async () => {
		const id = await imported(csv('3599012004;Ani Rahayu;Kades;;;;1-1-2020;;;'));
		await expect(importDetail(services, people.luar, id, 1)).rejects.toMatchObject({ status: 404 });
		await expect(undoImport(services, people.luar, id)).rejects.toMatchObject({ status: 404 });
		await expect(undoImport(services, people.kabupaten, 'ngawur')).rejects.toMatchObject({
			status: 404
		});
	});
});

describe('DP-09 taking an import back', () => {
	it('closes the accounts it made, opens the seats it closed, and can be imported again', async () => {
		await imported(csv('3599012005;Pak Awal;Kades;;;;1-1-2015;;;'));
		const file = csv('3599012005;Bu Ganti Baru;Kades;081200009999;;;1-11-2026;;;');
		const id = await imported(file);
		const before = await importDetail(services, people.kabupaten, id, 1);
		expect(before).toMatchObject({ canUndo: true, stays: 0, newAccounts: 1 });
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 0 }
		});
		expect((await account('bu.ganti.baru'))?.disabledAt).not.toBeNull();
		expect(await seatsOf('bu.ganti.baru')).toMatchObject([
			{ mulai: '2026-11-01', selesai: '2026-11-01' }
		]);
		expect(await seatsOf('pak.awal')).toMatchObject([{ selesai: null }]);
		expect(await undoImport(services, people.kabupaten, id)).toMatchObject({ ok: true });
		const [kept] = await inKabupaten((tx) =>
			tx.select().from(rosterImport).where(eq(rosterImport.id, id))
		);
		expect(kept?.undoneBy).toBe(people.kabupaten.id);
		const again = await look(file);
		expect(again.counts).toMatchObject({ berubah: 1 });
		await imported(file);
		expect((await account('bu.ganti.baru'))?.disabledAt).toBeNull();
	});

	it('leaves what was gone on with, and says so', async () => {
		const id = await imported(csv('3599012001;Yuli Astuti;Kepala Dusun;;;;1-1-2022;;;'));
		await use('yuli.astuti');
		const detail = await importDetail(services, people.kabupaten, id, 1);
		expect(detail.stays).toBe(2);
		expect(detail.changes.rows[0]?.stays).toBe('akunnya sudah dipakai');
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 2 }
		});
		expect(await seatsOf('yuli.astuti')).toMatchObject([{ selesai: null }]);
	});

	it('leaves a former holder off a seat that a later import gave to somebody else', async () => {
		await imported(csv('3599012006;Pak Lampau;Kades;;;;1-1-2015;;;'));
		const id = await imported(csv('3599012006;Pak Lampau;Kades;;;;;1-10-2026;berhenti;'));
		await imported(csv('3599012006;Bu Terpilih;Kades;;;;2-10-2026;;;'));
		const detail = await importDetail(services, people.kabupaten, id, 1);
		expect(detail.changes.rows[0]?.stays).toBe('jabatannya kini dijabat Bu Terpilih');
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 1 }
		});
		expect(await seatsOf('pak.lampau')).toMatchObject([{ selesai: '2026-10-01' }]);
	});

	it('gives a seat of many back, whoever else has one', async () => {
		await imported(csv('3599012006;Kadus Satu;Kadus;;;;1-1-2015;;;'));
		const id = await imported(
			csv(
				'3599012006;Kadus Satu;Kadus;;;;;1-10-2026;berhenti;',
				'3599012006;Kadus Dua;Kadus;;;;2-10-2026;;;'
			)
		);
		await use('kadus.dua');
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 2 }
		});
		expect(await seatsOf('kadus.satu')).toMatchObject([{ selesai: null }]);
	});

	it('leaves an account open that has been given another seat since', async () => {
		const id = await imported(csv('3599022003;Rangkap Tugas;Kasi Pelayanan;;;;1-1-2022;;;'));
		await imported(csv('3599022003;Rangkap Tugas;Operator;;;;1-2-2022;;;'));
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 1 }
		});
		expect((await account('rangkap.tugas'))?.disabledAt).toBeNull();
		expect(await seatsOf('rangkap.tugas')).toMatchObject([
			{ jabatan: 'kasi-pelayanan', selesai: '2022-01-01' },
			{ jabatan: 'operator-sid', selesai: null }
		]);
	});

	it('leaves an account open that it opened again and that was used since', async () => {
		const file = csv('3599022004;Dua Kali;Kades;;;;1-1-2022;;;');
		await undoImport(services, people.kabupaten, await imported(file));
		expect((await account('dua.kali'))?.disabledAt).not.toBeNull();
		const id = await imported(file);
		await use('dua.kali');
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 2 }
		});
		expect((await account('dua.kali'))?.disabledAt).toBeNull();
	});

	it('gives no seat back to somebody who has been put on it again', async () => {
		await imported(csv('3599022005;Pulang Lagi;Kadus;;;;1-1-2015;;;'));
		const id = await imported(csv('3599022005;Pulang Lagi;Kadus;;;;;1-10-2026;berhenti;'));
		await imported(csv('3599022005;Pulang Lagi;Kadus;;;;2-10-2026;;;'));
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 1 }
		});
		expect(await seatsOf('pulang.lagi')).toMatchObject([
			{ selesai: '2026-10-01' },
			{ mulai: '2026-10-02', selesai: null }
		]);
	});

	it('leaves the first day of a seat that has ended since', async () => {
		await imported(csv('3599022005;Salah Hari;Kadus;;;;1-1-2022;;;'));
		const id = await imported(csv('3599022005;Salah Hari;Kadus;;;;1-1-2015;;;'));
		await imported(csv('3599022005;Salah Hari;Kadus;;;;;1-1-2020;berhenti;'));
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 1 }
		});
		expect(await seatsOf('salah.hari')).toMatchObject([
			{ mulai: '2015-01-01', selesai: '2020-01-01' }
		]);
	});

	it('leaves an account open whose holder has moved to another village since', async () => {
		const id = await imported(
			csv('3599012006;Pindah Tugas;Kadus;;;;1-1-2022;;;'),
			people.kecamatan
		);
		await imported(csv('3599022006;Pindah Tugas;Kadus;;;;1-10-2026;;;pindah.tugas'));
		expect(await undoImport(services, people.kecamatan, id)).toEqual({
			ok: true,
			value: { stays: 2 }
		});
		expect(await account('pindah.tugas')).toMatchObject({
			disabledAt: null,
			desaKode: '35.99.02.2006'
		});
	});

	it('gives no seat back to somebody who has moved to another village since', async () => {
		await imported(csv('3599012004;Lama Pindah;Kadus;;;;1-1-2015;;;'));
		const id = await imported(csv('3599012004;Lama Pindah;Kadus;;;;;1-10-2026;berhenti;'));
		await imported(csv('3599022006;Lama Pindah;Kadus;;;;2-10-2026;;;lama.pindah'));
		const detail = await importDetail(services, people.kabupaten, id, 1);
		expect(detail.changes.rows[0]?.stays).toBe('orangnya kini bertugas di desa lain');
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 1 }
		});
		expect(await seatsOf('lama.pindah')).toMatchObject([
			{ desaKode: '35.99.01.2004', selesai: '2026-10-01' },
			{ desaKode: '35.99.02.2006', selesai: null }
		]);
	});

	it('leaves the seats of a move that stays', async () => {
		await imported(csv('3599012004;Tetap Pindah;Kadus;081200007771;;;1-1-2015;;;'));
		const id = await imported(
			csv('3599022006;Tetap Pindah;Kadus;081200007772;;;1-10-2026;;;tetap.pindah')
		);
		await imported(csv('3599022006;Tetap Pindah;Kadus;081200007773;;;1-10-2026;;;tetap.pindah'));
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 3 }
		});
		expect(await account('tetap.pindah')).toMatchObject({ desaKode: '35.99.02.2006' });
		expect(await seatsOf('tetap.pindah')).toMatchObject([
			{ desaKode: '35.99.01.2004', selesai: expect.any(String) },
			{ desaKode: '35.99.02.2006', selesai: null }
		]);
	});

	it('takes a move back with its seats', async () => {
		await imported(csv('3599012004;Batal Pindah;Kadus;;;;1-1-2015;;;'));
		const id = await imported(csv('3599022006;Batal Pindah;Kadus;;;;1-10-2026;;;batal.pindah'));
		expect(await undoImport(services, people.kabupaten, id)).toEqual({
			ok: true,
			value: { stays: 0 }
		});
		expect(await account('batal.pindah')).toMatchObject({ desaKode: '35.99.01.2004' });
		expect(await seatsOf('batal.pindah')).toMatchObject([
			{ desaKode: '35.99.01.2004', selesai: null },
			{ desaKode: '35.99.02.2006', mulai: '2026-10-01', selesai: '2026-10-01' }
		]);
	});

	it('is over after seven days', async () => {
		const id = await imported(csv('3599012001;Eko Prasetyo;BPD;;;;1-1-2022;;;'));
		services.advance(7 * 24 * 60 + 1);
		expect((await importDetail(services, people.kabupaten, id, 1)).canUndo).toBe(false);
		const late = await undoImport(services, people.kabupaten, id);
		expect(late.ok || late.problems[0]).toMatchObject({ rule: 'DP-09' });
	});
});
