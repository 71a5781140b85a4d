import { BusyError, hashPassword, oneTimePassword } from '../auth/password';

/** A password to be shown once, and what is kept of it; null when too many hashes are waiting already. */
export async function makeOneTimePassword(): Promise<{
	readonly password: string;
	readonly passwordHash: string;
} | null> {
	const password = oneTimePassword();
	try {
		return { password, passwordHash: await hashPassword(password) };
	} catch (error) {
		if (error instanceof BusyError) return null;
		throw error;
	}
}
