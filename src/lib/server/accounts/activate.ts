import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { activationCode, sessions, users } from '../db/schema';
import { inScope } from '../db/scope';
import { desaKodeOf, type Role } from '../access';
import { BusyError, hashPassword } from '../auth/password';
import { createSession } from '../auth/sessions';
import { freshPasswordProblems } from '../auth/sign-in';
import {
	accountBucket,
	clearTries,
	minutesBlocked,
	networkBucket,
	takeTry
} from '../auth/throttle';
import { touchVillage } from '../learning/touch-village';
import type { Services } from '../runtime';
import { hashActivationCode, readActivationCode } from './activation-code';

export type CardHolder = {
	readonly id: string;
	readonly nama: string;
	readonly username: string;
	readonly role: Role;
	readonly wilayahKode: string;
};

/** `wait` is the minutes that a network which guesses has to wait. */
export type CardAnswer = { readonly wait: number; readonly holder: CardHolder | null };

/**
 * AK-07: whose card a code is. One that is unknown, used, out of date, void or of a closed account is answered alike, and
 * counted with the tries to sign in of that network.
 */
export async function cardHolder(
	services: Services,
	address: string,
	typed: string
): Promise<CardAnswer> {
	const code = readActivationCode(typed);
	// What no code looks like is a slip of the pen and no guess.
	if (code === null) return { wait: 0, holder: null };
	const network = networkBucket(address);
	const wait = await minutesBlocked(services, network);
	if (wait > 0) return { wait, holder: null };
	const [holder] = await services.db
		.select({
			id: users.id,
			nama: users.nama,
			username: users.username,
			role: users.role,
			wilayahKode: users.wilayahKode
		})
		.from(activationCode)
		.innerJoin(users, eq(users.id, activationCode.userId))
		.where(and(isOpen(services, code), isNull(users.disabledAt)));
	if (!holder) await takeTry(services, network);
	return { wait: 0, holder: holder ?? null };
}

const isOpen = ({ now }: Services, code: string) =>
	and(
		eq(activationCode.hash, hashActivationCode(code)),
		isNull(activationCode.usedAt),
		gt(activationCode.expiresAt, now())
	);

const galat = (field: string, message: string, mend?: string): Problem => ({
	field,
	level: 'galat',
	rule: 'AK-07',
	message,
	...(mend ? { mend } : {})
});

export type ActivateAnswer =
	| { readonly ok: true; readonly token: string; readonly expiresAt: Date }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** AK-07: the holder of a card chooses a password and is signed in; the card is used, and every older session ends. */
export async function activate(
	services: Services,
	input: {
		readonly kode: string;
		readonly baru: string;
		readonly ulang: string;
		readonly address: string;
		readonly userAgent: string;
	}
): Promise<ActivateAnswer> {
	const { wait, holder } = await cardHolder(services, input.address, input.kode);
	if (wait > 0)
		return {
			ok: false,
			problems: [galat('', 'Terlalu banyak percobaan.', `Tunggu ${wait} menit, lalu coba lagi.`)]
		};
	const code = readActivationCode(input.kode);
	if (!holder || code === null) return { ok: false, problems: [noCard] };
	const weak = await freshPasswordProblems({ ...input, lama: '' }, holder, (...said) => [
		galat(...said)
	]);
	if (weak.length > 0) return { ok: false, problems: weak };
	let passwordHash: string;
	try {
		passwordHash = await hashPassword(input.baru);
	} catch (error) {
		if (!(error instanceof BusyError)) throw error;
		return {
			ok: false,
			problems: [galat('', 'Sedang banyak yang masuk.', 'Tunggu beberapa detik, lalu coba lagi.')]
		};
	}
	const at = services.now();
	const desaKode = desaKodeOf(holder.wilayahKode);
	const scope = { kind: 'orang', userId: holder.id, desaKode } as const;
	const opened = await inScope(services.db, scope, async (tx) => {
		const used = await tx
			.update(activationCode)
			.set({ usedAt: at })
			.where(isOpen(services, code))
			.returning({ userId: activationCode.userId });
		if (used.length === 0) return false;
		await tx
			.update(users)
			.set({
				passwordHash,
				mustChangePassword: false,
				activatedAt: sql`coalesce(${users.activatedAt}, ${at.toISOString()}::timestamptz)`
			})
			.where(eq(users.id, holder.id));
		await tx.delete(sessions).where(eq(sessions.userId, holder.id));
		// The reports count the accounts that have been used.
		await touchVillage(tx, desaKode);
		return true;
	});
	if (!opened) return { ok: false, problems: [noCard] };
	await clearTries(services, accountBucket(holder.username));
	const { token, expiresAt } = await createSession(services, holder, input.userAgent);
	return { ok: true, token, expiresAt };
}

const noCard = galat(
	'',
	'Kode ini tidak berlaku.',
	'Mungkin sudah dipakai, kedaluwarsa, atau digantikan kartu yang baru. Minta kartu baru kepada pelatih Anda.'
);
