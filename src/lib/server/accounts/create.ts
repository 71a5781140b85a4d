import { eq } from 'drizzle-orm';
import { isGalat, type Problem } from '$lib/desa/problem';
import { isUuid, newId } from '$lib/ids';
import { labelJabatan } from '$lib/learning/jabatan';
import { desaKodeOf, forbidden, isInScope, type User } from '../access';
import { jabatanTerisi, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { refreshSeats } from '../learning/seats';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { checkAccount, galat, taken, type Draft } from './check-account';
import { choosePlace, type Choice } from './choose-place';
import type { AccountForm } from './form';
import { makeOneTimePassword } from './one-time';
import { rolesToGive } from './rights';
import { labelPeran } from './status';
import { freeUsername, usernameFromName } from './username';
import { sebutWilayah } from './wilayah';

export type NewAccount = {
	readonly id: string;
	readonly nama: string;
	readonly username: string;
	readonly jabatan: string;
	readonly tempat: string;
	/** Known in the answer that made the account and never again: null when the form was sent a second time. */
	readonly password: string | null;
};

export type CreateAnswer =
	| { readonly ok: true; readonly value: NewAccount }
	| {
			readonly ok: false;
			readonly problems: readonly Problem[];
			/** The wilayah that were found for what was typed, to choose from. */
			readonly choice: Choice;
			/** Id for the next attempt. */
			readonly id: string;
	  };

/**
 * Makes an account with a one-time password and, for a peserta, its seat: all of it or nothing. The
 * id travels in the form, so that sending the form twice makes one account.
 */
export async function createAccount(
	services: Services,
	user: User,
	form: AccountForm
): Promise<CreateAnswer> {
	if (rolesToGive(user).length === 0) forbidden();
	const refuse = (problems: readonly Problem[], choice: Choice, id = form.id): CreateAnswer => ({
		ok: false,
		problems: inOrderOfForm(problems),
		choice,
		id
	});
	const choice = await choosePlace(services, user, form);
	if (!isUuid(form.id))
		return refuse(
			[galat('', 'Formulir ini tidak lengkap.', 'Kirim sekali lagi; isian Anda tetap ada.')],
			choice,
			newId()
		);
	const { problems, draft } = await checkAccount(services, user, form, choice);
	// Looked for also when something is wrong: on a resend it is the account itself that took the name.
	const again = await madeBefore(services, user, form, choice);
	if (again) return again;
	if (!draft || problems.some((problem) => isGalat(problem) || !form.tetap))
		return refuse(problems, choice);

	const fresh = await makeOneTimePassword();
	if (!fresh)
		return refuse(
			[galat('', 'Server sedang sibuk.', 'Tunggu beberapa detik, lalu coba lagi.')],
			choice
		);
	const username = await insertAccount(services, user, form.id, draft, fresh.passwordHash);
	if (username === null)
		return (
			(await madeBefore(services, user, form, choice)) ??
			refuse([await taken(services, draft.username ?? usernameFromName(draft.nama))], choice)
		);
	return {
		ok: true,
		value: {
			id: form.id,
			nama: draft.nama,
			username,
			jabatan: draft.seat ? labelJabatan(draft.seat.jabatan) : labelPeran(draft.role),
			tempat: await sebutWilayah(services, draft.wilayahKode),
			password: fresh.password
		}
	};
}

const fieldOrder = ['', 'nama', 'namaAkun', 'peran', 'tempat', 'wilayahKode', 'jabatan', 'mulai'];

const inOrderOfForm = (problems: readonly Problem[]): readonly Problem[] =>
	problems.toSorted((a, b) => fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field));

/** The answer to a form that was sent before; null when it was not. */
async function madeBefore(
	services: Services,
	user: User,
	form: AccountForm,
	choice: Choice
): Promise<CreateAnswer | null> {
	const [made] = await services.db.select().from(users).where(eq(users.id, form.id));
	if (!made) return null;
	if (isInScope(user, made.wilayahKode) && made.nama === form.nama)
		return {
			ok: true,
			value: {
				id: made.id,
				nama: made.nama,
				username: made.username,
				jabatan: made.jabatan ? labelJabatan(made.jabatan) : labelPeran(made.role),
				tempat: await sebutWilayah(services, made.wilayahKode),
				password: null
			}
		};
	// Somebody went back and filled the same form in for the next person.
	return {
		ok: false,
		problems: [
			galat(
				'',
				'Formulir ini sudah dipakai untuk akun sebelumnya.',
				'Isian Anda tetap ada. Kirim sekali lagi untuk membuat akun ini.'
			)
		],
		choice,
		id: newId()
	};
}

/** The account name, or null when the id or a name that was asked for is in use. */
async function insertAccount(
	services: Services,
	user: User,
	id: string,
	draft: Draft,
	passwordHash: string
): Promise<string | null> {
	// A name made here may be taken by somebody else at the same moment; then the next one is tried.
	const attempts = draft.username === null ? 5 : 1;
	for (let attempt = 1; attempt <= attempts; attempt++) {
		const username =
			draft.username ?? (await freeUsername(services.db, usernameFromName(draft.nama)));
		const made = await inScope(services.db, viewScope(user), (tx) =>
			insertWithSeat(tx, { ...draft, id, username, passwordHash, createdAt: services.now() })
		);
		if (made) return username;
	}
	return null;
}

async function insertWithSeat(
	tx: ScopedTx,
	account: Draft & {
		readonly id: string;
		readonly username: string;
		readonly passwordHash: string;
		readonly createdAt: Date;
	}
): Promise<boolean> {
	const { seat, ...columns } = account;
	const desaKode = desaKodeOf(account.wilayahKode);
	const made = await tx
		.insert(users)
		.values({
			...columns,
			desaKode,
			jabatan: seat?.jabatan ?? null,
			mustChangePassword: true
		})
		.onConflictDoNothing()
		.returning({ id: users.id });
	if (made.length === 0) return false;
	if (seat) {
		await tx.insert(jabatanTerisi).values({ desaKode, id: newId(), userId: account.id, ...seat });
		await refreshSeats(tx, desaKode);
	}
	return true;
}
