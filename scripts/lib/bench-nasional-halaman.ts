import { sql } from 'drizzle-orm';
import type { User } from '../../src/lib/server/access';
import { listCohorts } from '../../src/lib/server/cohort/find';
import { currentLibrary } from '../../src/lib/server/courses/current';
import type { Database } from '../../src/lib/server/db/connect';
import { inScope } from '../../src/lib/server/db/scope';
import { questionsForTrainer } from '../../src/lib/server/dialogue/answers';
import { readCourse, readCourses } from '../../src/lib/server/item-analysis/materi';
import { bacaLaporan } from '../../src/lib/server/laporan/laporan';
import { bacaBantuan } from '../../src/lib/server/pantau/bantuan';
import { bacaDaftarOrang } from '../../src/lib/server/pantau/daftar-orang';
import { bacaHalamanWilayah } from '../../src/lib/server/pantau/halaman';
import { bacaHalamanKesiapan } from '../../src/lib/server/pantau/halaman-kesiapan';
import { jejakPantau } from '../../src/lib/server/pantau/tempat';
import { jumlahDesa } from '../../src/lib/server/pantau/wilayah';
import type { Services } from '../../src/lib/server/runtime';
import { viewScope } from '../../src/lib/server/scope-of';
import { visitProposals } from '../../src/lib/server/visit/proposals';
import { listVisits, visitQuery } from '../../src/lib/server/visit/visits';
import { median } from './http-load.mjs';

const repetitions = 20;

type Page = {
	readonly path: string;
	/** What the page asks of the services. */
	readonly load: (services: Services, user: User) => Promise<unknown>;
};

/** The pages of a trainer of that wilayah; '' is the whole country. */
function pagesOf(kode: string): readonly Page[] {
	const alamat = kode || 'indonesia';
	const asked = (words: string) => new URLSearchParams(words);
	const wilayah: Page = {
		path: `/pantau/${alamat}`,
		load: (services, user) => bacaHalamanWilayah(services, user, alamat, asked(''))
	};
	if (kode.length === 13) return [wilayah];
	const jenis = kode.length === 5 ? ['macet', 'senyap', 'belum-terlihat'] : ['macet'];
	return [
		wilayah,
		{
			path: `/pantau/${alamat}/kesiapan`,
			load: (services, user) => bacaHalamanKesiapan(services, user, alamat, asked(''))
		},
		{
			path: `/pantau/${alamat}/laporan`,
			load: (services, user) => bacaLaporan(services, user, alamat, asked(''))
		},
		...(kode.length < 5 ? [] : ['aktif', 'macet', 'terisi']).map((keadaan): Page => ({
			path: `/pantau/orang?wilayah=${alamat}&keadaan=${keadaan}`,
			load: (services, user) =>
				bacaDaftarOrang(services, user, asked(`wilayah=${alamat}&keadaan=${keadaan}`))
		})),
		...jenis.map((satu): Page => ({
			path: `/pantau/bantuan?wilayah=${alamat}&jenis=${satu}`,
			load: (services, user) =>
				bacaBantuan(services, user, asked(`wilayah=${alamat}&jenis=${satu}`))
		})),
		{
			path: `/pantau/kunjungan?wilayah=${alamat}`,
			load: (services, user) =>
				Promise.all([
					visitProposals(services, user, asked(`wilayah=${alamat}`)),
					listVisits(services, user, visitQuery(user, asked('')))
				])
		},
		...[false, true].map((answered): Page => ({
			path: `/pantau/pertanyaan${answered ? '?keadaan=terjawab' : ''}`,
			load: (services, user) =>
				questionsForTrainer(services, user, { answered, courseId: '', after: '' })
		})),
		{
			path: '/pantau/angkatan',
			load: (services, user) => listCohorts(services, user, { archived: false, halaman: 1 })
		},
		{
			path: '/pantau/materi',
			load: (services, user) => readCourses(services, user, asked(''))
		},
		{
			path: '/pantau/materi/administrasi-kependudukan',
			load: (services, user) => readCourse(services, user, 'administrasi-kependudukan', asked(''))
		}
	];
}

type Statement = { readonly text: string; readonly values: readonly unknown[] };

export type PageMeasured = {
	readonly kode: string;
	readonly path: string;
	/** Milliseconds of the database: of each statement the median of twenty, added up. */
	readonly ms: number;
	readonly statements: number;
	/** The slowest statement. */
	readonly worst: { readonly text: string; readonly ms: number };
};

/** What the database takes for each page of a trainer: the statements of the page are listened to, and then asked again. */
export async function measurePages(
	db: Database,
	services: Services,
	user: User
): Promise<PageMeasured[]> {
	const measured: PageMeasured[] = [];
	for (const { path, load } of pagesOf(user.wilayahKode)) {
		// What is remembered belongs to a connection: each page begins without what another left for half a minute.
		const own: Database = Object.create(db);
		// Courses, names of wilayah, and how many villages there are, change with a restart or less often.
		await Promise.all([
			currentLibrary(own),
			jumlahDesa(own, user.wilayahKode),
			jejakPantau({ ...services, db: own }, user, user.wilayahKode)
		]);
		const statements = await listen(db, () => load({ ...services, db: own }, user));
		let ms = 0;
		let worst = { text: '', ms: 0 };
		for (const statement of statements) {
			const took = await timed(db, user, statement);
			ms += took;
			if (took > worst.ms) worst = { text: statement.text, ms: took };
		}
		measured.push({ kode: user.wilayahKode, path, ms, statements: statements.length, worst });
	}
	return measured;
}

async function listen(db: Database, work: () => Promise<unknown>): Promise<Statement[]> {
	const heard: Statement[] = [];
	// Read by the driver at each statement.
	const options = db.$client.options as { debug: unknown };
	const before = options.debug;
	options.debug = (_connection: number, text: string, values: unknown[]) => {
		// Not what the driver asks for itself on a new connection.
		if (/^\s*(with|select)/i.test(text) && !/set_config|pg_catalog/.test(text))
			heard.push({ text, values: [...values] });
	};
	try {
		await work();
	} finally {
		options.debug = before;
	}
	return heard;
}

/** In the scope of the user, as psql would time it. */
function timed(db: Database, user: User, { text, values }: Statement): Promise<number> {
	return inScope(db, viewScope(user), async (tx) => {
		await tx.execute(sql`select 1`);
		const { client } = tx._.session as unknown as { client: Database['$client'] };
		const took: number[] = [];
		for (let i = 0; i <= repetitions; i++) {
			const began = performance.now();
			// As it comes: taking it apart is the work of whoever asked.
			await client.unsafe(text, values as never[], { prepare: true }).raw();
			took.push(performance.now() - began);
		}
		return median(took.slice(1));
	});
}
