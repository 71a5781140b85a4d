import type { Role } from '../access';

const peran = {
	peserta: 'Peserta',
	pelatih: 'Pelatih',
	pengamat: 'Pengamat',
	administrator: 'Administrator'
} as const satisfies Record<Role, string>;

export const labelPeran = (role: Role): string => peran[role];

/** How an account stands, as one word of the program; the page chooses the words and the colour. */
export type StatusAkun = 'contoh' | 'nonaktif' | 'baru' | 'kartu' | 'aktif';

/** 'baru': no password yet, a printed card opens it. 'kartu': the one-time password has not been changed yet. */
export function statusAkun(account: {
	readonly demo: boolean;
	readonly disabledAt: Date | null;
	readonly mustChangePassword: boolean;
	readonly withoutPassword: boolean;
}): StatusAkun {
	if (account.disabledAt) return 'nonaktif';
	if (account.demo) return 'contoh';
	if (account.withoutPassword) return 'baru';
	return account.mustChangePassword ? 'kartu' : 'aktif';
}
