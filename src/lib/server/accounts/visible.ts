import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { isUuid } from '$lib/ids';
import { forbidden, isTrainer, notFound, type Role, type User } from '../access';
import { users } from '../db/schema';
import type { Services } from '../runtime';
import { underWilayah } from '../scope-of';

export type Account = {
	readonly id: string;
	readonly username: string;
	readonly nama: string;
	readonly role: Role;
	readonly wilayahKode: string;
	readonly passwordHash: string | null;
	readonly mustChangePassword: boolean;
	readonly demo: boolean;
	readonly disabledAt: Date | null;
	readonly createdAt: Date;
};

/** An account in a trainer's scope; malformed, unknown and foreign ids are all not there. */
export async function visibleAccount(
	{ db }: Services,
	user: User,
	accountId: string
): Promise<Account> {
	if (!isTrainer(user)) forbidden();
	if (!isUuid(accountId)) notFound();
	const [account] = await db
		.select({
			id: users.id,
			username: users.username,
			nama: users.nama,
			role: users.role,
			wilayahKode: users.wilayahKode,
			passwordHash: users.passwordHash,
			mustChangePassword: users.mustChangePassword,
			demo: users.isDemo,
			disabledAt: users.disabledAt,
			createdAt: users.createdAt
		})
		.from(users)
		.where(and(eq(users.id, accountId), underWilayah(users.wilayahKode, user.wilayahKode)));
	return account ?? notFound();
}

/**
 * Names the password an account has now, without saying anything about it. A form carries it, so
 * that a double click or a reload does not make a second password and spoil a printed card.
 */
export const passwordStamp = ({ passwordHash }: Pick<Account, 'passwordHash'>): string =>
	createHash('sha256')
		.update(passwordHash ?? '')
		.digest('hex')
		.slice(0, 16);
