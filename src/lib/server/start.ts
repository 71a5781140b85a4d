import { bootDatabase, type Boot } from './db/boot';
import { publishCourses } from './courses/publish';
import { seedDemo } from './demo/seed';
import { env } from './env';
import { dropExpired } from './auth/sessions';
import { verifyPassword } from './auth/password';
import { startCounting } from './item-analysis/count-worker';
import { startFolding } from './learning/fold-worker';
import { setServices, type Services } from './runtime';

/** What `scripts/serve.mjs` needs of the running application, across the border of the built server. */
const runtimeKey = Symbol.for('gladi.runtime');

const hour = 3_600_000;

let boot: Boot | undefined;

const say = (line: string): void => {
	process.stdout.write(`${line}\n`);
};

/**
 * Starts the database, brings it up to date, publishes the courses and, in demo mode, fills it with
 * invented people. Awaited before the first request; says what it is doing all along.
 * @param build Which build of the app this is; undefined while it changes under the hands.
 */
export async function start(build: string | undefined): Promise<void> {
	const booted = await bootDatabase(env(), say);
	boot = booted;
	const services: Services = { db: booted.db, mode: booted.mode, now: () => new Date() };
	setServices(services);
	Object.assign(globalThis, { [runtimeKey]: { mode: booted.mode, close: booted.close } });
	await publishCourses(services.db, {
		today: services.now().toISOString().slice(0, 10),
		report: say,
		...(build === undefined ? {} : { build })
	});
	if (services.mode === 'demo') await seedDemo(services, say);
	await dropExpired(services);
	setInterval(() => void dropExpired(services).catch(reportLater), hour).unref();
	startFolding(services, reportLater);
	startCounting(services, reportLater);
	// The first sign-in of an unknown name must not take longer than the others.
	await verifyPassword(null, 'pemanasan');
}

/** What is done again and again can wait for the next time when the database is busy or away. */
function reportLater(error: unknown): void {
	console.warn(error instanceof Error ? error.message : String(error));
}

export const isReady = async (): Promise<boolean> => boot?.readiness() ?? false;
