import { and, eq, ne, sql } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { isUuid } from '$lib/ids';
import type { User } from '../access';
import { sessions, users } from '../db/schema';
import { inScope } from '../db/scope';
import { touchVillage } from '../learning/touch-village';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { BusyError, hashPassword, verifyPassword } from './password';
import { passwordProblem } from './password-strength';
import { createSession } from './sessions';
import { accountBucket, clearTries, minutesBlocked, networkBucket, takeTry } from './throttle';

export type SignInResult =
	| {
			readonly ok: true;
			readonly token: string;
			readonly expiresAt: Date;
			readonly mustChangePassword: boolean;
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

const galat = (field: string, message: string, mend: string): SignInResult => ({
	ok: false,
	problems: [{ field, level: 'galat', rule: 'AK-01', message, mend }]
});

/** Control characters go: PostgreSQL refuses a text with a zero byte, and nobody has one in a name. */
export const normalUsername = (text: string): string =>
	text
		.replace(/\p{Cc}/gu, '')
		.trim()
		.toLowerCase()
		.slice(0, 100);

/** Sign-in with name and password. Unknown names get the same answer after the same work. */
export async function signIn(
	services: Services,
	input: {
		readonly username: string;
		readonly password: string;
		readonly address: string;
		readonly userAgent: string;
	}
): Promise<SignInResult> {
	const username = normalUsername(input.username);
	if (username === '')
		return galat('namaAkun', 'Nama akun belum diisi.', 'Nama akun tertulis di kartu akun Anda.');
	if (input.password === '')
		return galat(
			'sandi',
			'Kata sandi belum diisi.',
			'Kata sandi pertama tertulis di kartu akun Anda.'
		);
	const account = accountBucket(username);
	const network = networkBucket(input.address);
	const minutes = (await minutesBlocked(services, network)) || (await takeTry(services, account));
	if (minutes > 0)
		return galat(
			'namaAkun',
			'Terlalu banyak percobaan masuk yang gagal.',
			`Tunggu ${minutes} menit, lalu coba lagi. Bila lupa kata sandi, hubungi pelatih Anda.`
		);
	const [user] = await services.db.select().from(users).where(eq(users.username, username));
	let same: boolean;
	try {
		same = await verifyPassword(user?.passwordHash ?? null, input.password.slice(0, 1000));
	} catch (error) {
		if (!(error instanceof BusyError)) throw error;
		return galat('namaAkun', 'Sedang banyak yang masuk.', 'Tunggu beberapa detik, lalu coba lagi.');
	}
	if (!user || !same || user.disabledAt) {
		await takeTry(services, network);
		return galat(
			'namaAkun',
			'Nama akun atau kata sandi tidak cocok.',
			'Periksa huruf besar dan kecilnya. Bila lupa, minta kata sandi baru kepada pelatih Anda.'
		);
	}
	await clearTries(services, account);
	const session = await createSession(services, user, input.userAgent);
	return { ok: true, ...session, mustChangePassword: user.mustChangePassword };
}

/** One click for a demo person, only where the database was made for demo. */
export async function signInDemo(
	services: Services,
	userId: string,
	userAgent: string
): Promise<SignInResult> {
	const [user] =
		services.mode === 'demo' && isUuid(userId)
			? await services.db.select().from(users).where(eq(users.id, userId))
			: [];
	if (!user?.isDemo || user.disabledAt)
		return galat('namaAkun', 'Orang contoh ini tidak ada.', 'Pilih salah satu yang ada di daftar.');
	const session = await createSession(services, user, userAgent);
	return { ok: true, ...session, mustChangePassword: false };
}

/** Changes one's own password and ends all other sessions. */
export async function changePassword(
	services: Services,
	user: User,
	sessionId: string,
	input: { readonly lama: string; readonly baru: string; readonly ulang: string }
): Promise<readonly Problem[]> {
	const problem = (field: string, message: string, mend?: string): Problem[] => [
		{ field, level: 'galat', rule: 'AK-02', message, ...(mend ? { mend } : {}) }
	];
	if (user.demo)
		return problem(
			'',
			'Orang contoh dipakai bersama dan tidak memakai kata sandi.',
			'Masuklah dengan akun Anda sendiri untuk mengganti kata sandi.'
		);
	const fresh = await freshPasswordProblems(input, user, problem);
	if (input.lama === '')
		return [
			...problem(
				'lama',
				'Kata sandi lama belum diisi.',
				'Ketik kata sandi yang Anda pakai saat masuk.'
			),
			...fresh
		];
	const bucket = accountBucket(user.username);
	const minutes = await takeTry(services, bucket);
	if (minutes > 0)
		return problem('lama', 'Terlalu banyak percobaan.', `Tunggu ${minutes} menit, lalu coba lagi.`);
	try {
		const [row] = await services.db
			.select({ hash: users.passwordHash })
			.from(users)
			.where(eq(users.id, user.id));
		if (!(await verifyPassword(row?.hash ?? null, input.lama.slice(0, 1000))))
			return [
				...problem(
					'lama',
					'Kata sandi lama tidak cocok.',
					'Ketik kata sandi yang Anda pakai saat masuk.'
				),
				...fresh
			];
		// The old one was right: whatever is wrong with the new one is not a guess.
		await clearTries(services, bucket);
		if (fresh.length > 0) return fresh;
		const passwordHash = await hashPassword(input.baru);
		await inScope(services.db, ownScope(user), async (tx) => {
			await tx
				.update(users)
				.set({
					passwordHash,
					mustChangePassword: false,
					activatedAt: sql`coalesce(${users.activatedAt}, ${services.now().toISOString()}::timestamptz)`
				})
				.where(eq(users.id, user.id));
			await tx
				.delete(sessions)
				.where(and(eq(sessions.userId, user.id), ne(sessions.id, sessionId)));
			// The reports count the accounts that have been used.
			await touchVillage(tx, user.desaKode);
		});
		return [];
	} catch (error) {
		if (!(error instanceof BusyError)) throw error;
		return problem('', 'Sedang banyak yang masuk.', 'Tunggu beberapa detik, lalu coba lagi.');
	}
}

/** What stands against a password that somebody chooses for themselves. */
export async function freshPasswordProblems(
	{ lama, baru, ulang }: { readonly lama: string; readonly baru: string; readonly ulang: string },
	user: Pick<User, 'username' | 'nama' | 'role'>,
	problem: (field: string, message: string, mend?: string) => Problem[]
): Promise<Problem[]> {
	if (baru === '')
		return problem(
			'baru',
			'Kata sandi baru belum diisi.',
			'Gabungkan tiga kata yang mudah Anda ingat.'
		);
	const weak = await passwordProblem(baru, user);
	if (weak) return problem('baru', weak);
	if (baru === lama)
		return problem('baru', 'Kata sandi baru sama dengan yang lama.', 'Pilih yang lain.');
	if (baru !== ulang)
		return problem('ulang', 'Ulangan kata sandi berbeda.', 'Ketik ulang kata sandi baru.');
	return [];
}
