import { desaKodeOf } from '../access';
import { users } from '../db/schema';
import { newId } from '$lib/ids';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { normalUsername } from '../auth/sign-in';
import type { Services } from '../runtime';
import { makeOneTimePassword } from './one-time';
import { freeUsername, usernameFromName, usernameProblem } from './username';

const galat = (field: string, message: string, mend?: string): Problem => ({
	field,
	level: 'galat',
	rule: 'AK-03',
	message,
	...(mend ? { mend } : {})
});

/** What `admin:create` proposes when no account name is given. */
export const proposeUsername = ({ db }: Services, nama: string): Promise<string> =>
	freeUsername(db, usernameFromName(nama) || 'admin');

/**
 * An administrator of the whole installation, made by whoever operates the server: the one account
 * that nobody adds from a page.
 */
export async function createAdministrator(
	services: Services,
	input: { readonly nama: string; readonly username: string }
): Promise<Result<{ readonly username: string; readonly password: string }>> {
	const nama = input.nama
		.replace(/\p{Cc}/gu, ' ')
		.trim()
		.replace(/\s+/g, ' ');
	const username = normalUsername(input.username);
	if (!/\p{L}{2}/u.test(nama) || nama.length > 100)
		return refused(galat('nama', 'Nama orang belum diisi.', 'Contoh: --nama "Siti Aminah".'));
	const wrong = usernameProblem(username);
	if (wrong) return refused(galat('akun', wrong, 'Contoh: --akun siti.aminah.'));
	const fresh = await makeOneTimePassword();
	if (!fresh) return refused(galat('', 'Server sedang sibuk.', 'Coba lagi.'));
	const made = await services.db
		.insert(users)
		.values({
			id: newId(),
			nama,
			username,
			passwordHash: fresh.passwordHash,
			mustChangePassword: true,
			role: 'administrator',
			wilayahKode: '',
			desaKode: desaKodeOf(''),
			createdAt: services.now()
		})
		.onConflictDoNothing()
		.returning({ id: users.id });
	if (made.length === 0)
		return refused(
			galat(
				'akun',
				`Nama akun "${username}" sudah dipakai.`,
				`Pilih yang lain, misalnya ${await freeUsername(services.db, username)}.`
			)
		);
	return accepted({ username, password: fresh.password });
}
