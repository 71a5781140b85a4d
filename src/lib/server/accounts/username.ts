import { like } from 'drizzle-orm';
import type { Database } from '../db/connect';
import { users } from '../db/schema';

const longest = 40;

/**
 * An account name from a person's name: 'Hj. Siti Nur Aminah, S.Pd' becomes 'siti.nur.aminah'.
 * Titles go, because people do not think of them when they sign in.
 */
export function usernameFromName(nama: string): string {
	const words = (nama.split(',')[0] ?? '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9\s.-]/g, '')
		.split(/\s+/)
		.filter((word) => !word.endsWith('.'))
		.map((word) => word.replace(/[^a-z0-9]/g, ''))
		.filter((word) => word !== '' && word !== 'h' && word !== 'hj');
	const name = words.slice(0, 3).join('.').slice(0, 30).replace(/\.+$/, '');
	return name.length >= 3 ? name : '';
}

/** What stands against an account name, as one sentence; null when it will do. */
export function usernameProblem(username: string): string | null {
	if (username.length < 3) return 'Nama akun paling sedikit 3 huruf.';
	if (username.length > longest) return `Nama akun paling banyak ${longest} huruf.`;
	if (!/^[a-z0-9.-]+$/.test(username))
		return 'Nama akun hanya boleh memuat huruf a sampai z, angka, titik, dan tanda hubung.';
	if (!/^[a-z0-9].*[a-z0-9]$/.test(username))
		return 'Nama akun harus diawali dan diakhiri huruf atau angka.';
	return null;
}

/** `base` itself when nobody has it, else with the first number that is free: 'siti.aminah2'. */
export async function freeUsername(db: Pick<Database, 'select'>, base: string): Promise<string> {
	// Only letters, digits, '.' and '-' stand in `base`: none of them means anything to LIKE.
	const rows = await db
		.select({ username: users.username })
		.from(users)
		.where(like(users.username, `${base}%`));
	const taken = new Set(rows.map(({ username }) => username));
	if (!taken.has(base)) return base;
	let number = 2;
	while (taken.has(`${base}${number}`)) number++;
	return `${base}${number}`;
}
