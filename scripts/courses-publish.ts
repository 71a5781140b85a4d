import { publishCourses } from '../src/lib/server/courses/publish';
import { connectForScript } from '../src/lib/server/db/boot';
import { StartupError } from '../src/lib/server/db/startup-error';
import { env } from '../src/lib/server/env';

/** Makes what stands in `courses/` the version that every process serves; running ones take it up within seconds. */
async function publish(): Promise<void> {
	const boot = await connectForScript(env(), console.log);
	try {
		const today = new Date().toISOString().slice(0, 10);
		const result = await publishCourses(boot.db, { today, report: console.log });
		if (result.published) console.log(`Diterbitkan: versi ${result.hash.slice(0, 12)}.`);
		else process.exitCode = 1;
	} finally {
		await boot.close();
	}
}

try {
	await publish();
} catch (error) {
	if (!(error instanceof StartupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
