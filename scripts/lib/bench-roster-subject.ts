/**
 * Measures a roster of 10,000 rows beside hucre reading the same file bare: looked at, applied, looked at again. In the
 * database of the application that runs on DATA_DIR. Prints one line of JSON for `bench-roster.mjs`.
 */
import { and, asc, eq, sql } from 'drizzle-orm';
import { readXlsx } from 'hucre/xlsx';
import { newId } from '../../src/lib/ids';
import { daftarJabatan, labelJabatan } from '../../src/lib/learning/jabatan';
import { tulisXlsx } from '../../src/lib/lembar/tulis';
import { rosterColumns } from '../../src/lib/roster/columns';
import type { User } from '../../src/lib/server/access';
import { connectForScript } from '../../src/lib/server/db/boot';
import { users, wilayah } from '../../src/lib/server/db/schema';
import { env } from '../../src/lib/server/env';
import { applyRoster } from '../../src/lib/server/roster/apply';
import { dryRun, type DryRun } from '../../src/lib/server/roster/dry-run';

const count = Number(process.argv[2]);
const boot = await connectForScript(env(), () => undefined);
try {
	const { db } = boot;
	const services = { db, mode: 'nyata' as const, now: () => new Date() };
	// So that a second round on the same data makes people of its own.
	const run = newId().slice(-8);
	const user: User = {
		id: newId(),
		username: `bench.${run}`,
		nama: 'Administrator Bench',
		role: 'administrator',
		wilayahKode: '',
		desaKode: '00.00.00.0000',
		jabatan: null,
		mustChangePassword: false,
		demo: false
	};
	await db.insert(users).values(user);
	const seats = daftarJabatan.slice(0, 10);
	const desa = await db
		.select({ kode: wilayah.kode })
		.from(wilayah)
		// Where nobody is yet: a second round on the same data takes the next villages.
		.where(
			and(
				eq(wilayah.jenis, 'desa'),
				sql`not exists (select from ${users} where ${users.desaKode} = ${wilayah.kode})`
			)
		)
		.orderBy(asc(wilayah.kode))
		.limit(Math.ceil(count / seats.length));
	const rows = Array.from({ length: count }, (_, i) => [
		desa[Math.floor(i / seats.length)]?.kode ?? '',
		`Orang ${words(i)} ${run}`,
		labelJabatan(seats[i % seats.length] ?? ''),
		`08${run.replace(/\D/g, '').padEnd(3, '7').slice(0, 3)}${String(i).padStart(7, '0')}`,
		'',
		'',
		'01-02-2020',
		'',
		'aktif',
		''
	]);
	const bytes = await tulisXlsx({ nama: 'Daftar', baris: [[...rosterColumns], ...rows] });

	const look = async (): Promise<DryRun> => {
		const form = new FormData();
		form.set('berkas', new File([new Uint8Array(bytes)], 'perangkat.xlsx'));
		const result = await dryRun(services, user, form);
		if (!result.ok) throw new Error(result.problems[0]?.message);
		return result.value;
	};
	const bareMs: number[] = [];
	const lookMs: number[] = [];
	let seen: DryRun | undefined;
	// Turn by turn, so that whatever else the machine does falls on both.
	for (let i = 0; i < 3; i += 1) {
		bareMs.push(await timed(() => readXlsx(bytes)));
		lookMs.push(await timed(async () => void (seen = await look())));
	}
	if (seen?.counts.baru !== count)
		throw new Error(`Not all rows are new: ${JSON.stringify(seen?.counts)}`);
	const form = new FormData();
	for (const [name, value] of Object.entries({
		isi: seen.isi,
		imporId: seen.importId,
		sidikBerkas: seen.hash,
		sidikRencana: seen.fingerprint
	}))
		form.set(name, value);
	const applyMs = await timed(async () => {
		const result = await applyRoster(services, user, form);
		if (!result.ok) throw new Error(result.problems[0]?.message);
	});
	let again: DryRun | undefined;
	const againMs = await timed(async () => void (again = await look()));
	if (again?.counts.sama !== count)
		throw new Error(`Imported again it is not the same: ${JSON.stringify(again?.counts)}`);
	console.log(
		JSON.stringify({
			rows: count,
			villages: desa.length,
			bareMs: middle(bareMs),
			lookMs: middle(lookMs),
			applyMs: Math.round(applyMs),
			againMs: Math.round(againMs)
		})
	);
} finally {
	await boot.close();
}

/** A name of letters alone, another one for each number. */
function words(i: number): string {
	const letters = [...String(i).padStart(5, '0')].map((digit) =>
		String.fromCharCode(97 + Number(digit))
	);
	return `Ka${letters.slice(0, 3).join('')} La${letters.slice(3).join('')}`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await work();
	return performance.now() - began;
}

function middle(all: readonly number[]): number {
	return Math.round(all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}
