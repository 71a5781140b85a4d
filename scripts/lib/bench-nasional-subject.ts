import { sql } from 'drizzle-orm';
import { newId } from '../../src/lib/ids';
import { desaKodeOf, type User } from '../../src/lib/server/access';
import { createSession } from '../../src/lib/server/auth/sessions';
import { publishCourses } from '../../src/lib/server/courses/publish';
import { connectForScript } from '../../src/lib/server/db/boot';
import { connect, disconnect } from '../../src/lib/server/db/connect';
import { users } from '../../src/lib/server/db/schema';
import { env } from '../../src/lib/server/env';
import { foldDue } from '../../src/lib/server/learning/fold';
import { median } from './http-load.mjs';
import { measurePages, type PageMeasured } from './bench-nasional-halaman';
import { isiNegara } from './bench-nasional-isi';
import { measureWrites } from './bench-nasional-tulis';

/**
 * A country of so many learners with ten events each, in a database of its own at DATA_DIR: what the pages of a trainer
 * ask of it, what the same costs over the raw log, and what a quiz that is sent in costs beside what is put in alone.
 * Prints what it is doing, and at the end one line of JSON with the figures and with trainers who are signed in.
 */
const people = Number(process.argv[2]);
const rawRepetitions = 3;
/** The country, the province and the kabupaten with the most villages below them, a kecamatan and a village of it. */
const places = ['', '35', '35.22', '35.22.01', '35.22.01.2001'];

const now = new Date();
const say = (line: string) => process.stdout.write(`${line}\n`);

const trainer = (wilayahKode: string): User => ({
	id: newId(),
	username: `nasional.${wilayahKode || 'indonesia'}`,
	nama: 'Pelatih',
	role: wilayahKode === '' ? 'administrator' : 'pelatih',
	wilayahKode,
	desaKode: desaKodeOf(wilayahKode),
	jabatan: null,
	mustChangePassword: false,
	demo: false
});

async function open() {
	const boot = await connectForScript(env(), () => undefined);
	const owner = connect(boot.ownerUrl, { role: 'owner', max: 1 });
	// As many connections as the app has.
	const db = connect(boot.ownerUrl, { role: 'app', max: 10 });
	const close = async () => {
		await Promise.all([disconnect(owner), disconnect(db)]);
		await boot.close();
	};
	return { owner, db, close };
}

async function fill(): Promise<number> {
	const { owner, db, close } = await open();
	try {
		await publishCourses(db, { today: now.toISOString().slice(0, 10), report: () => undefined });
		say(`Filling a country of ${people} learners`);
		await isiNegara(owner, { people, eventsEach: 10, now }, say);

		const began = performance.now();
		let villages = 0;
		for (;;) {
			const folded = await foldDue(db, now, { limit: 5_000 });
			if (folded === 0) break;
			villages += folded;
			say(`  folded ${villages} villages, ${((performance.now() - began) / 1000).toFixed(0)} s`);
		}
		const seconds = (performance.now() - began) / 1000;
		await owner.execute(sql`vacuum analyze`);
		return seconds;
	} finally {
		await close();
	}
}

const foldSeconds = await fill();
// Stopped and started again: what was still to be written of the filling is not what a page costs.
const { owner, db, close } = await open();
try {
	const services = { db, mode: 'nyata' as const, now: () => now };
	const pages: PageMeasured[] = [];
	const signedIn: Record<string, string> = {};
	for (const kode of places) {
		const user = trainer(kode);
		const { id, username, nama, role, wilayahKode, desaKode, mustChangePassword } = user;
		await db
			.insert(users)
			.values({ id, username, nama, role, wilayahKode, desaKode, mustChangePassword });
		pages.push(...(await measurePages(db, services, user)));
		signedIn[kode] = (await createSession(services, user, 'bench')).token;
	}

	// FORCE holds the owner as well; for the raw question only what it costs matters.
	await owner.execute(sql`alter table learning_event no force row level security`);
	const raw: number[] = [];
	for (let i = 0; i <= rawRepetitions; i++) {
		const from = performance.now();
		await owner.execute(sql`select left(desa_kode, 2) as kode, count(distinct user_id) as orang, count(*) as peristiwa
			from learning_event where course_id = 'administrasi-kependudukan' group by 1`);
		raw.push(performance.now() - from);
	}
	const [{ events = 0 } = {}] = await owner.execute<{ events: number }>(
		sql`select count(*)::int as events from learning_event`
	);
	await owner.execute(sql`alter table learning_event force row level security`);

	const writes = await measureWrites(db, now);
	console.log(
		JSON.stringify({
			...{ people, events, foldSeconds, pages, writes, signedIn },
			raw: median(raw.slice(1))
		})
	);
} finally {
	await close();
}
