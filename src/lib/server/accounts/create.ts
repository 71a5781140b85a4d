import { eq } from 'drizzle-orm';
import { isGalat, type Problem } from '$lib/desa/problem';
import { formatTanggal, type Tanggal } from '$lib/format/tanggal';
import { isUuid, newId } from '$lib/ids';
import { labelJabatan, type Jabatan } from '$lib/learning/jabatan';
import { desaKodeOf, forbidden, isInScope, type Role, type User } from '../access';
import { jabatanTerisi, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { refreshSeats } from '../learning/seats';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { choosePlace, type Choice } from './choose-place';
import { makeOneTimePassword } from './one-time';
import { rolesToGive } from './rights';
import { presentHolders, today } from './seats';
import { labelPeran } from './status';
import { freeUsername, usernameFromName, usernameProblem } from './username';
import type { AccountForm } from './form';
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

const galat = (field: string, message: string, mend?: string): Problem => ({
	field,
	level: 'galat',
	rule: 'AK-03',
	message,
	...(mend ? { mend } : {})
});

type Draft = {
	readonly nama: string;
	/** Null: to be made from the name. */
	readonly username: string | null;
	readonly role: Role;
	readonly wilayahKode: string;
	readonly seat: { readonly jabatan: Jabatan; readonly mulai: Tanggal } | null;
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
	const { problems, draft } = await check(services, user, form, choice);
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

async function check(
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

const taken = async ({ db }: Services, username: string): Promise<Problem> =>
	galat(
		'namaAkun',
		`Nama akun "${username}" sudah dipakai orang lain.`,
		`Pilih yang lain, misalnya ${await freeUsername(db, username)}.`
	);

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
