import type { Role } from '../access';

const peran = {
	peserta: 'Peserta',
	pelatih: 'Pelatih',
	pengamat: 'Pengamat',
	administrator: 'Administrator'
} as const satisfies Record<Role, string>;

export const labelPeran = (role: Role): string => peran[role];

/** How an account stands, as one word of the program; the page chooses the words and the colour. */
export type StatusAkun = 'contoh' | 'nonaktif' | 'kartu' | 'aktif';

/** 'kartu': the one-time password of the account card has not been changed yet. */
export function statusAkun(account: {
	readonly demo: boolean;
	readonly disabledAt: Date | null;
	readonly mustChangePassword: boolean;
}): StatusAkun {
	if (account.disabledAt) return 'nonaktif';
	if (account.demo) return 'contoh';
	return account.mustChangePassword ? 'kartu' : 'aktif';
}
