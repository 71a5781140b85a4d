import { and, asc, eq, sql } from 'drizzle-orm';
import { findItemById, type Library } from '../../learning/course';
import { statementsOf, type Statement } from '../../learning/exchange/xapi';
import type { User } from '../access';
import { cohortStatements } from '../cohort/own-statements';
import { currentLibrary } from '../courses/current';
import { learningEvent } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { eventOf } from './rows';

/** Read at once: a record of years does not fit into memory for every person who asks. */
const pageSize = 500;

/**
 * Everything a person has done here, their days in cohorts and what they thought of them, as a JSON array of xAPI statements in the order in which it happened, piece by piece.
 * @param homePage Address of this installation, without a slash at its end.
 */
export async function* ownRecord(
	services: Services,
	user: User,
	homePage: string,
	size = pageSize
): AsyncGenerator<string, void> {
	const { library } = await currentLibrary(services.db);
	const settings = { homePage, userId: user.id, titleOf: (id: string) => titleIn(library, id) };
	let separator = '[\n';
	const piece = (statement: Statement): string => {
		const text = `${separator}${JSON.stringify(statement)}`;
		separator = ',\n';
		return text;
	};
	let ofCohorts = await cohortStatements(services, user, settings);
	let after: { at: string; id: string } | null = null;
	for (;;) {
		const events = await readPage(services, user, after, size);
		for (const statement of statementsOf(events, settings)) {
			const earlier = ofCohorts.filter(({ timestamp }) => timestamp < statement.timestamp);
			yield* earlier.map(piece);
			ofCohorts = ofCohorts.slice(earlier.length);
			yield piece(statement);
		}
		const last = events.at(-1);
		if (!last || events.length < size) break;
		after = last;
	}
	yield* ofCohorts.map(piece);
	yield separator === '[\n' ? '[]\n' : '\n]\n';
}

async function readPage(
	services: Services,
	user: User,
	after: { readonly at: string; readonly id: string } | null,
	size: number
) {
	const rows = await inScope(services.db, ownScope(user), (tx) =>
		tx
			.select()
			.from(learningEvent)
			.where(
				and(
					eq(learningEvent.desaKode, user.desaKode),
					eq(learningEvent.userId, user.id),
					after
						? sql`(${learningEvent.at}, ${learningEvent.id}) > (${after.at}::timestamptz, ${after.id}::uuid)`
						: undefined
				)
			)
			.orderBy(asc(learningEvent.at), asc(learningEvent.id))
			.limit(size)
	);
	return rows.map(eventOf);
}

const titleIn = (library: Library, id: string): string | undefined =>
	library.courses.find((course) => course.id === id)?.title ??
	findItemById(library, id)?.item.title;
