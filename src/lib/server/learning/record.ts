import type { Library } from '../../learning/course';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { appendEvent, type LearnerEvent } from './append';

/**
 * Writes down what a person did and carries it into the roll-ups, in one transaction. The id is made by the client: the
 * same event sent twice is there once. A course whose last item this completes is finished in the same transaction.
 *
 * Trainers and administrators learn as well: their events are kept and rolled up under their own zero-padded code,
 * which no report of villages counts (see `desaSaja` in ../pantau).
 */
export async function catatBelajar(
	services: Services,
	user: User,
	event: LearnerEvent,
	library?: Library
): Promise<void> {
	// Before the transaction: asking for it inside would wait for a second connection while holding the first.
	const context = {
		library: library ?? (await currentLibrary(services.db)).library,
		now: services.now()
	};
	await inScope(services.db, ownScope(user), (tx) => appendEvent(tx, user, event, context), {
		idempotent: true
	});
}
