import { eq } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { formatTanggal, type Tanggal } from '$lib/format/tanggal';
import { labelJabatan, type Jabatan } from '$lib/learning/jabatan';
import type { Role, User } from '../access';
import { users } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import type { Choice } from './choose-place';
import type { AccountForm } from './form';
import { rolesToGive } from './rights';
import { presentHolders, today } from './seats';
import { labelPeran } from './status';
import { freeUsername, usernameFromName, usernameProblem } from './username';

export const galat = (field: string, message: string, mend?: string): Problem => ({
	field,
	level: 'galat',
	rule: 'AK-03',
	message,
	...(mend ? { mend } : {})
});

export type Draft = {
	readonly nama: string;
	/** Null: to be made from the name. */
	readonly username: string | null;
	readonly role: Role;
	readonly wilayahKode: string;
	readonly seat: { readonly jabatan: Jabatan; readonly mulai: Tanggal } | null;
};

/** Everything that stands against a form, and the account that it asks for when it is complete. */
export async function checkAccount(
	services: Services,
	user: User,
	form: AccountForm,
	choice: Choice
): Promise<{ problems: readonly Problem[]; draft: Draft | null }> {
	const problems = [...form.problems];
	const role = rolesToGive(user).find((one) => one === form.role) ?? null;
	if (form.role !== null && role === null)
		problems.push(
			galat(
				'peran',
				`${labelPeran(form.role)} hanya dapat ditambahkan oleh administrator.`,
				'Pilih peran lain, atau minta administrator menambahkannya.'
			)
		);
	if (form.username !== null) {
		const wrong = usernameProblem(form.username);
		if (wrong) problems.push(galat('namaAkun', wrong, 'Contoh: siti.aminah.'));
		else if (await isTaken(services, form.username))
			problems.push(await taken(services, form.username));
	} else if (form.nama !== '' && usernameFromName(form.nama) === '')
		problems.push(
			galat(
				'namaAkun',
				'Nama akun tidak dapat dibuat dari nama ini.',
				'Isi nama akun sendiri, misalnya siti.aminah.'
			)
		);
	if (choice.problem) problems.push(choice.problem);
	const place = choice.chosen;
	// A seat's day and its holder can only be judged where the village is known.
	const seat = form.jabatan && form.mulai ? { jabatan: form.jabatan, mulai: form.mulai } : null;
	if (role === 'peserta' && place !== null) {
		if (form.mulai) problems.push(...dayProblems(form.mulai, today(services, place)));
		if (form.jabatan) problems.push(...(await holderProblems(services, user, place, form.jabatan)));
	}
	const complete = role !== null && place !== null && (role !== 'peserta' || seat !== null);
	return {
		problems,
		draft: complete
			? {
					nama: form.nama,
					username: form.username,
					role,
					wilayahKode: place,
					seat: role === 'peserta' ? seat : null
				}
			: null
	};
}

/** Nobody in office now began longer ago than this: village staff serve until sixty, from twenty on. */
const longestServiceYears = 45;

function dayProblems(mulai: Tanggal, hariIni: Tanggal): Problem[] {
	if (mulai > hariIni)
		return [
			galat(
				'mulai',
				`Tanggal mulai menjabat ${formatTanggal(mulai)} belum tiba.`,
				'Periksa tahunnya, atau buat akunnya pada hari pelantikan.'
			)
		];
	if (Number(hariIni.slice(0, 4)) - Number(mulai.slice(0, 4)) > longestServiceYears)
		return [
			galat(
				'mulai',
				`Tanggal mulai menjabat ${formatTanggal(mulai)} terlalu lama berlalu.`,
				'Periksa tahunnya pada surat keputusan pengangkatan.'
			)
		];
	return [];
}

async function holderProblems(
	services: Services,
	user: User,
	desaKode: string,
	jabatan: Jabatan
): Promise<Problem[]> {
	const holders = await inScope(services.db, viewScope(user), (tx) =>
		presentHolders(tx, desaKode, jabatan)
	);
	return holders.map(({ nama, mulai }) => ({
		field: 'jabatan',
		level: 'peringatan',
		rule: 'AK-06',
		message: `${labelJabatan(jabatan)} di desa ini masih dijabat ${nama} sejak ${formatTanggal(mulai)}.`,
		mend: 'Akhiri dahulu jabatan itu di halaman akunnya, atau centang pernyataan di bawah bila memang dijabat berdua.'
	}));
}

async function isTaken({ db }: Services, username: string): Promise<boolean> {
	const rows = await db.select({ id: users.id }).from(users).where(eq(users.username, username));
	return rows.length > 0;
}

export const taken = async ({ db }: Services, username: string): Promise<Problem> =>
	galat(
		'namaAkun',
		`Nama akun "${username}" sudah dipakai orang lain.`,
		`Pilih yang lain, misalnya ${await freeUsername(db, username)}.`
	);
