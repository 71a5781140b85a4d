import { sql } from 'drizzle-orm';
import { asInstaller, migrate } from '../../src/lib/server/db/migrate';
import { connect } from '../../src/lib/server/db/connect';
import { startEmbedded } from '../../src/lib/server/db/embedded';
import { learningEvent, users } from '../../src/lib/server/db/schema';
import { inScope } from '../../src/lib/server/db/scope';
import { StartupError } from '../../src/lib/server/db/startup-error';
import { newId } from '../../src/lib/ids';

/**
 * Stands for the app in tests that kill it: starts the database of the folder named on the command line, says so, and
 * with `tulis` writes until it is killed, one line for each id that the database has confirmed.
 */
const [dataDir = '', task = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const silent = () => undefined;

const began = performance.now();
try {
	const embedded = await startEmbedded({ dataDir, explicit: true, as: 'app', progress: silent });
	await asInstaller(embedded.ownerUrl, silent, migrate);
	say(`SIAP ${JSON.stringify({ pid: embedded.pid, ownerUrl: embedded.ownerUrl })}`);
	if (task === 'tulis') await write(embedded.ownerUrl);
} catch (error) {
	if (!(error instanceof StartupError)) throw error;
	say(
		`TOLAK ${JSON.stringify({ message: error.message, ms: Math.round(performance.now() - began) })}`
	);
	process.exit(1);
}

async function write(ownerUrl: string): Promise<void> {
	const db = connect(ownerUrl, { role: 'app' });
	const desaKode = '35.99.01.2001';
	const userId = newId();
	await db.insert(users).values({
		id: userId,
		username: userId,
		nama: 'Penulis',
		role: 'peserta',
		wilayahKode: desaKode,
		desaKode
	});
	const writer = async () => {
		for (;;) {
			const id = newId();
			await inScope(db, { kind: 'orang', userId, desaKode }, async (tx) => {
				// Two rows that are true together: half of a pair would show a torn transaction.
				for (const half of [id, id.replace(/^.{8}/, 'ffffffff')])
					await tx.insert(learningEvent).values({
						desaKode,
						id: half,
						userId,
						kind: 'lesson-done',
						courseId: 'k04',
						contentId: id,
						contentRev: 1,
						at: new Date(),
						data: { filler: 'x'.repeat(200) }
					});
			});
			say(id);
		}
	};
	await db.execute(sql`select 1`);
	await Promise.all(Array.from({ length: 6 }, writer));
}
