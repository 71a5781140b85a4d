import { eq } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { readEmail, readNip, readPhone, type Cell } from '$lib/roster/cells';
import type { User } from '../access';
import { users } from '../db/schema';
import type { Services } from '../runtime';
import { manageRefusal } from './rights';
import { visibleAccount } from './visible';

export type Contact = {
	readonly noHp: string | null;
	readonly nip: string | null;
	readonly email: string | null;
};

/** How a person is reached, for trainers in scope. */
export async function contactOf(
	services: Services,
	user: User,
	accountId: string
): Promise<Contact> {
	const account = await visibleAccount(services, user, accountId);
	const [row] = await services.db
		.select({ noHp: users.noHp, nip: users.nip, email: users.email })
		.from(users)
		.where(eq(users.id, account.id));
	return row ?? { noHp: null, nip: null, email: null };
}

/** AK-08: telephone, NIP and e-mail, read as the roster reads them; an empty field forgets what was known. */
export async function changeContact(
	services: Services,
	user: User,
	accountId: string,
	typed: { readonly noHp: string; readonly nip: string; readonly email: string }
): Promise<readonly Problem[]> {
	const account = await visibleAccount(services, user, accountId);
	const refusal = manageRefusal(user, account);
	if (refusal) return [{ field: '', level: 'galat', rule: 'AK-04', message: refusal }];
	const problems: Problem[] = [];
	const take = (field: string, { value, problem }: Cell<string>): string | null => {
		if (problem)
			problems.push({
				field,
				level: 'galat',
				rule: 'AK-08',
				message: problem.message,
				mend: problem.mend
			});
		return value;
	};
	const contact: Contact = {
		noHp: take('noHp', readPhone(typed.noHp)),
		nip: take('nip', readNip(typed.nip)),
		email: take('email', readEmail(typed.email))
	};
	if (problems.length > 0) return problems;
	await services.db.update(users).set(contact).where(eq(users.id, account.id));
	return [];
}
