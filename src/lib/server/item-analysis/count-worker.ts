import type { Services } from '../runtime';
import { countWaiting } from './count';

const every = 30_000;

/** Adds what was sent in to the sums of item analysis, never two rounds at once. */
export function startCounting(services: Services, report: (error: unknown) => void): void {
	let isBusy = false;
	const run = async () => {
		if (isBusy) return;
		isBusy = true;
		try {
			await countWaiting(services);
		} catch (error) {
			report(error);
		} finally {
			isBusy = false;
		}
	};
	setInterval(() => void run(), every).unref();
}
