import { and, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { throttles } from '../db/schema';
import type { Services } from '../runtime';

const minute = 60_000;
const windowLength = 15 * minute;

/** What is counted: tries for one account name, or from one network. */
export type Bucket = { readonly key: string; readonly free: number };

export const accountBucket = (username: string): Bucket => ({
	key: `masuk:akun:${username}`,
	free: 5
});

export const networkBucket = (address: string): Bucket => ({
	key: `masuk:jaringan:${networkOf(address)}`,
	free: 50
});

/** IPv4 by its first three numbers, IPv6 by its first four groups: one network, not one device. */
export function networkOf(address: string): string {
	const bare = address.toLowerCase().replace(/%.*$/, '');
	// A server that listens on both families sees IPv4 as ::ffff:192.168.1.7.
	const ipv4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/.exec(bare)?.[1];
	if (ipv4) return ipv4;
	if (!bare.includes(':')) return bare;
	// '::' stands for as many zero groups as are missing of the eight.
	const [before = '', after] = bare.split('::');
	const left = before === '' ? [] : before.split(':');
	const right = after ? after.split(':') : [];
	const zeros: string[] = Array.from(
		{ length: Math.max(0, 8 - left.length - right.length) },
		() => '0'
	);
	return [...left, ...zeros, ...right]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}

/** Minutes still to wait, 0 when a try is free. */
export async function minutesBlocked({ db, now }: Services, { key }: Bucket): Promise<number> {
	const [row] = await db
		.select({ blockedUntil: throttles.blockedUntil })
		.from(throttles)
		.where(eq(throttles.key, key));
	const left = (row?.blockedUntil?.getTime() ?? 0) - now().getTime();
	return left > 0 ? Math.ceil(left / minute) : 0;
}

/**
 * Takes one try and answers 0, or takes none and answers the minutes to wait. After the free ones
 * each further one doubles the wait, up to the window. One statement in the database, which all
 * processes share: were a try counted only after the password has been compared, as many guesses as
 * arrive in the same moment would all be free.
 */
export async function takeTry(services: Services, bucket: Bucket): Promise<number> {
	const at = services.now();
	const windowBegin = new Date(at.getTime() - windowLength).toISOString();
	const expired = sql`${throttles.windowStart} < ${windowBegin}::timestamptz`;
	const count = sql`case when ${expired} then 1 else ${throttles.count} + 1 end`;
	const over = sql`(${count}) - ${bucket.free}::int`;
	// 2^4 minutes is already past the window; without the bound a long attack would overflow.
	const wait = sql`make_interval(mins => least(${windowLength / minute}::int, 2 ^ least(${over}, 4))::int)`;
	const taken = await services.db
		.insert(throttles)
		.values({ key: bucket.key, count: 1, windowStart: at })
		.onConflictDoUpdate({
			target: throttles.key,
			set: {
				count,
				windowStart: sql`case when ${expired} then excluded.window_start else ${throttles.windowStart} end`,
				blockedUntil: sql`case when ${over} >= 0 then ${at.toISOString()}::timestamptz + ${wait} end`
			},
			setWhere: or(isNull(throttles.blockedUntil), lte(throttles.blockedUntil, at))
		})
		.returning({ key: throttles.key });
	return taken.length > 0 ? 0 : Math.max(1, await minutesBlocked(services, bucket));
}

export async function clearTries({ db }: Services, { key }: Bucket): Promise<void> {
	await db.delete(throttles).where(eq(throttles.key, key));
}

/** Counts nobody waits for any more; names that were only tried once would otherwise stay for ever. */
export async function dropOldTries({ db, now }: Services): Promise<void> {
	const old = new Date(now().getTime() - 2 * windowLength);
	await db
		.delete(throttles)
		.where(
			and(
				lt(throttles.windowStart, old),
				or(isNull(throttles.blockedUntil), lt(throttles.blockedUntil, old))
			)
		);
}
