import { isInScope, type Role, type User } from '../access';

/** Roles that a user may give to a new account, in their own wilayah or below it. */
export function rolesToGive(user: User): readonly Role[] {
	switch (user.role) {
		case 'administrator':
			return ['peserta', 'pelatih', 'pengamat', 'administrator'];
		case 'pelatih':
			return ['peserta', 'pelatih', 'pengamat'];
		case 'pengamat':
		case 'peserta':
			return [];
		default:
			return user.role satisfies never;
	}
}

export type Managed = {
	readonly id: string;
	readonly role: Role;
	readonly wilayahKode: string;
	readonly demo: boolean;
};

/**
 * Why a user may not change an account that they can see, as one sentence; null when they may. A
 * trainer adds colleagues of the same wilayah but does not act on them afterwards: whoever resets a
 * password can sign in as that person, and equals must not be able to do that to each other.
 */
export function manageRefusal(user: User, account: Managed): string | null {
	if (account.id === user.id) return 'Akun Anda sendiri diatur di halaman Saya.';
	if (!isInScope(user, account.wilayahKode)) return 'Akun ini di luar wilayah Anda.';
	if (account.demo)
		return 'Orang contoh dipakai bersama dan tidak memakai kata sandi, jadi akunnya tidak dapat diubah.';
	if (user.role === 'administrator') return null;
	if (account.role === 'administrator')
		return 'Akun administrator hanya diatur oleh administrator.';
	if (account.role === 'pelatih' && account.wilayahKode === user.wilayahKode)
		return 'Akun pelatih yang setara diatur oleh pelatih di atasnya atau administrator.';
	return null;
}
