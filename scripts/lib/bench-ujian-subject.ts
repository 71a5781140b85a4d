import { asc, eq } from 'drizzle-orm';
import { newId } from '../../src/lib/ids';
import { allItems, itemPath } from '../../src/lib/learning/course';
import { createSession } from '../../src/lib/server/auth/sessions';
import { currentLibrary } from '../../src/lib/server/courses/current';
import { connectForScript } from '../../src/lib/server/db/boot';
import { users, wilayah } from '../../src/lib/server/db/schema';
import { env } from '../../src/lib/server/env';

/**
 * Makes people who are signed in already, one in each of as many villages as there are, in the database of the
 * application that runs on DATA_DIR. Prints one line of JSON: where the exam is, and a cookie each.
 */
const count = Number(process.argv[2]);
const boot = await connectForScript(env(), () => undefined);
try {
	const { db } = boot;
	const services = { db, mode: 'demo' as const, now: () => new Date() };
	const { library } = await currentLibrary(db);
	const exams = [...allItems(library)].flatMap(({ course, module, item }) =>
		item.kind === 'quiz' && item.mode === 'uji' && item.draw ? [itemPath(course, module, item)] : []
	);
	const desa = await db
		.select({ kode: wilayah.kode })
		.from(wilayah)
		.where(eq(wilayah.jenis, 'desa'))
		.orderBy(asc(wilayah.kode))
		.limit(count);
	// So that a second round on the same data makes people of its own.
	const run = newId().slice(-8);
	const people = Array.from({ length: count }, (_, index) => {
		const kode = desa[index % desa.length]?.kode ?? '';
		return {
			id: newId(),
			username: `serentak.${run}.${index}`,
			nama: `Peserta ${index}`,
			role: 'peserta' as const,
			wilayahKode: kode,
			desaKode: kode,
			jabatan: 'sekretaris-desa'
		};
	});
	for (let from = 0; from < count; from += 500)
		await db.insert(users).values(people.slice(from, from + 500));
	const cookies: string[] = [];
	for (const person of people) cookies.push((await createSession(services, person, 'bench')).token);
	console.log(JSON.stringify({ exam: exams[0], villages: desa.length, cookies }));
} finally {
	await boot.close();
}
