import type { User } from '../../../src/lib/server/access';
import type { Services } from '../../../src/lib/server/runtime';
import type { Rule } from './rules';

/** A service that a route calls, with the things it can be asked for. */
export type Entry = {
	/** Module and name below `src/lib/server`: 'pantau/orang#bacaOrang'. */
	readonly service: string;
	readonly writes: boolean;
	/** The things, one by one. */
	readonly things: readonly Thing[];
};

export type Thing = {
	readonly may: (user: User) => boolean;
	readonly ask: (services: Services, user: User) => Promise<Answer>;
};

export type Answer = {
	/** Whether the thing was given: 404, 403, a refusal and a list without it are none. */
	readonly given: boolean;
	readonly answer: unknown;
};

class Listed {
	constructor(
		readonly given: boolean,
		readonly answer: unknown
	) {}
}

/** What a service answered to somebody who asked for one thing, and whether the thing is in it. */
export const listed = (given: boolean, answer: unknown): Listed => new Listed(given, answer);

const isRefusal = (answer: unknown): boolean =>
	answer === null ||
	(typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false);

type Spec<What> = {
	readonly of: readonly What[];
	readonly may: Rule<What>;
	/** Anything but null and a refused result is an answer, unless `listed` says otherwise. */
	readonly ask: (services: Services, user: User, what: What) => Promise<unknown>;
};

const entry =
	(writes: boolean) =>
	<What>(service: string, spec: Spec<What>): Entry => ({
		...{ service, writes },
		things: spec.of.map((what) => ({
			may: (user) => spec.may(user, what),
			ask: async (services, user) => {
				const answer = await spec.ask(services, user, what);
				return answer instanceof Listed ? answer : { given: !isRefusal(answer), answer };
			}
		}))
	});

export const reads = entry(false);
export const changes = entry(true);

/** Takes nothing of anybody: what it answers is one's own, and the test looks for the names of others in it. */
export const readsOwn = (
	service: string,
	ask: (services: Services, user: User) => Promise<unknown>
): Entry => reads(service, { of: [null], may: () => true, ask });
export const changesOwn = (
	service: string,
	ask: (services: Services, user: User) => Promise<unknown>
): Entry => changes(service, { of: [null], may: () => true, ask });
