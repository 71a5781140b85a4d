import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { desaKodeOf, type User } from '../access';
import { accountBucket, clearTries } from '../auth/throttle';
import { activationCode, sessions, users } from '../db/schema';
import { inScope } from '../db/scope';
import { touchVillage } from '../learning/touch-village';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { makeOneTimePassword } from './one-time';
import { manageRefusal } from './rights';
import { labelPeran, statusAkun, type StatusAkun } from './status';
import { passwordStamp, visibleAccount } from './visible';
import { sebutWilayah } from './wilayah';

export type AccountDetail = {
	readonly id: string;
	readonly nama: string;
	readonly username: string;
	readonly peran: string;
	readonly tempat: string;
	readonly wilayahKode: string;
	readonly status: StatusAkun;
	readonly dibuat: Date;
	/** Why the user may only look at it; null when they may change it. */
	readonly refusal: string | null;
	readonly stamp: string;
};

export async function accountDetail(
	services: Services,
	user: User,
	accountId: string
): Promise<AccountDetail> {
	const account = await visibleAccount(services, user, accountId);
	return {
		id: account.id,
		nama: account.nama,
		username: account.username,
		peran: labelPeran(account.role),
		tempat: await sebutWilayah(services, account.wilayahKode),
		wilayahKode: account.wilayahKode,
		status: statusAkun({ ...account, withoutPassword: account.passwordHash === null }),
		dibuat: account.createdAt,
		refusal: manageRefusal(user, account),
		stamp: passwordStamp(account)
	};
}

const galat = (message: string, mend?: string): Problem => ({
	field: '',
	level: 'galat',
	rule: 'AK-04',
	message,
	...(mend ? { mend } : {})
});

export type NewPassword = {
	readonly username: string;
	readonly nama: string;
	readonly password: string;
};

/**
 * Gives a new one-time password and ends all sessions of the account. `stamp` names the password
 * that the form was made for: sent a second time, the form finds another one and changes nothing.
 */
export async function resetPassword(
	services: Services,
	user: User,
	accountId: string,
	stamp: string
): Promise<Result<NewPassword>> {
	const account = await visibleAccount(services, user, accountId);
	const refusal = manageRefusal(user, account);
	if (refusal) return refused(galat(refusal));
	if (stamp !== passwordStamp(account)) return refused(alreadyChanged);
	const fresh = await makeOneTimePassword();
	if (!fresh)
		return refused(galat('Server sedang sibuk.', 'Tunggu beberapa detik, lalu coba lagi.'));
	const changed = await services.db.transaction(async (tx) => {
		const rows = await tx
			.update(users)
			.set({ passwordHash: fresh.passwordHash, mustChangePassword: true })
			.where(
				and(
					eq(users.id, account.id),
					account.passwordHash === null
						? isNull(users.passwordHash)
						: eq(users.passwordHash, account.passwordHash)
				)
			)
			.returning({ id: users.id });
		if (rows.length === 0) return false;
		await tx.delete(sessions).where(eq(sessions.userId, account.id));
		// Who has a password in hand needs no card, and a lost card shall open nothing.
		await tx
			.update(activationCode)
			.set({ expiresAt: services.now() })
			.where(and(eq(activationCode.userId, account.id), isNull(activationCode.usedAt)));
		return true;
	});
	if (!changed) return refused(alreadyChanged);
	await clearTries(services, accountBucket(account.username));
	return accepted({ username: account.username, nama: account.nama, password: fresh.password });
}

const alreadyChanged = galat(
	'Kata sandi akun ini sudah berganti sejak halaman ini dibuka.',
	'Kata sandi sekali pakai hanya tampil sekali. Bila tidak sempat dicatat, buat sekali lagi.'
);

/** Closes an account and ends its sessions; the record of its person stays. Doing it twice is doing it once. */
export async function disableAccount(
	services: Services,
	user: User,
	accountId: string
): Promise<readonly Problem[]> {
	const account = await visibleAccount(services, user, accountId);
	const refusal = manageRefusal(user, account);
	if (refusal) return [galat(refusal)];
	await inScope(services.db, viewScope(user), async (tx) => {
		await tx
			.update(users)
			.set({ disabledAt: services.now() })
			.where(and(eq(users.id, account.id), isNull(users.disabledAt)));
		await tx.delete(sessions).where(eq(sessions.userId, account.id));
		// The reports count the accounts that are in use.
		await touchVillage(tx, desaKodeOf(account.wilayahKode));
	});
	return [];
}

export async function enableAccount(
	services: Services,
	user: User,
	accountId: string
): Promise<readonly Problem[]> {
	const account = await visibleAccount(services, user, accountId);
	const refusal = manageRefusal(user, account);
	if (refusal) return [galat(refusal)];
	await inScope(services.db, viewScope(user), async (tx) => {
		await tx
			.update(users)
			.set({ disabledAt: sql`null` })
			.where(and(eq(users.id, account.id), isNotNull(users.disabledAt)));
		await touchVillage(tx, desaKodeOf(account.wilayahKode));
	});
	return [];
}
