import { setImmediate } from 'node:timers/promises';

/**
 * Lets others be answered between two slices of long work. One turn of the loop brings a waiting request only to its
 * next `await`; several in a row bring it most of the way, and cost nothing when nobody waits.
 */
export async function beriGiliran(): Promise<void> {
	for (let putaran = 0; putaran < 6; putaran += 1) await setImmediate();
}
