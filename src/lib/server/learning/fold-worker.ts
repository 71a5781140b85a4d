import type { Services } from '../runtime';
import { foldDue } from './fold';

const every = 5_000;
/** Between two looks at the levels above: after an import there are tens of thousands. */
const villagesPerRun = 500;

/**
 * Keeps the numbers of the wilayah up to date in the background, as long as the process lives. Several processes may do
 * so; one process never does it twice at once.
 */
export function startFolding({ db, now }: Services, report: (error: unknown) => void): void {
	let isBusy = false;
	const run = async () => {
		if (isBusy) return;
		isBusy = true;
		try {
			while ((await foldDue(db, now(), { limit: villagesPerRun })) === villagesPerRun);
		} catch (error) {
			report(error);
		} finally {
			isBusy = false;
		}
	};
	setInterval(() => void run(), every).unref();
}
