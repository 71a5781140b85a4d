import { and, asc, eq, inArray, isNull, ne, sql, type SQL } from 'drizzle-orm';
import { accepted, refused, type Problem, type Result } from '$lib/desa/problem';
import { tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { isUuid } from '$lib/ids';
import { labelJabatan } from '$lib/learning/jabatan';
import { forbidden, isInScope, isTrainer, notFound, type User } from '../access';
import { activationCode, rosterChange, users, wilayah } from '../db/schema';
import { inScope } from '../db/scope';
import { jalankanBergiliran } from '../giliran';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { hurufSurat } from '../surat/huruf-surat';
import { activationCodeOf, hashActivationCode } from './activation-code';
import { drawCards } from './card-pdf';
import { manageRefusal } from './rights';
import { labelPeran } from './status';
import { namaWilayah, parseKodeWilayah } from './wilayah';

/** A hundred sheets of paper. */
export const mostCards = 600;
const cardDays = 90;

/** Whose cards: those of an import, of a wilayah, or of accounts that are named. */
export type CardQuery = {
	readonly impor: string | null;
	readonly wilayah: string | null;
	readonly akun: readonly string[];
	/** Those who have used their account, too. */
	readonly sudah: boolean;
};

export function cardQuery(params: URLSearchParams | FormData): CardQuery {
	const text = (name: string): string | null => {
		const value = params.get(name);
		return typeof value === 'string' && value !== '' ? value : null;
	};
	return {
		impor: text('impor'),
		wilayah: text('wilayah'),
		akun: params.getAll('akun').filter((value): value is string => typeof value === 'string'),
		sudah: text('sudah') === 'ya'
	};
}

export type CardPerson = {
	readonly id: string;
	readonly nama: string;
	readonly username: string;
	readonly keterangan: string;
	readonly desaKode: string;
	readonly used: boolean;
};

export type CardList = {
	readonly people: readonly CardPerson[];
	/** There are others beyond the ones listed. */
	readonly more: boolean;
};

const nobody: CardList = { people: [], more: false };

/** People of a trainer's scope who can be given a card: whoever they may manage, with an account that is open. */
export async function cardPeople(
	services: Services,
	user: User,
	query: CardQuery
): Promise<CardList> {
	if (!isTrainer(user)) forbidden();
	const where = wanted(user, query);
	if (where === null) return nobody;
	return inScope(services.db, viewScope(user), async (tx) => {
		const rows = await tx
			.select({
				id: users.id,
				nama: users.nama,
				username: users.username,
				role: users.role,
				jabatan: users.jabatan,
				wilayahKode: users.wilayahKode,
				desaKode: users.desaKode,
				demo: users.isDemo,
				activatedAt: users.activatedAt,
				jenis: wilayah.jenis,
				tempat: wilayah.nama
			})
			.from(users)
			.leftJoin(wilayah, eq(wilayah.kode, users.wilayahKode))
			.where(
				and(
					underWilayah(users.wilayahKode, user.wilayahKode),
					isNull(users.disabledAt),
					eq(users.isDemo, false),
					ne(users.id, user.id),
					where
				)
			)
			.orderBy(asc(users.desaKode), asc(users.nama), asc(users.id))
			.limit(mostCards + 1);
		const may = rows.filter((row) => manageRefusal(user, row) === null);
		return {
			people: may.slice(0, mostCards).map((row) => ({
				id: row.id,
				nama: row.nama,
				username: row.username,
				keterangan: [
					row.jabatan ? labelJabatan(row.jabatan) : labelPeran(row.role),
					row.jenis && row.tempat ? namaWilayah({ jenis: row.jenis, nama: row.tempat }) : ''
				]
					.filter(Boolean)
					.join(', '),
				desaKode: row.desaKode,
				used: row.activatedAt !== null
			})),
			more: rows.length > mostCards
		};
	});
}

/** Null: nobody was asked for. Accounts that are named get a card whether they were used or not. */
function wanted(user: User, query: CardQuery): SQL | null {
	const unused = query.sudah ? undefined : isNull(users.activatedAt);
	if (query.akun.length > 0) {
		const ids = query.akun.slice(0, mostCards).filter(isUuid);
		if (ids.length === 0) notFound();
		return inArray(users.id, ids);
	}
	if (query.impor !== null) {
		if (!isUuid(query.impor)) notFound();
		return (
			and(
				unused,
				sql`${users.id} in (select ${rosterChange.userId} from ${rosterChange} where ${and(
					underWilayah(rosterChange.desaKode, user.wilayahKode),
					eq(rosterChange.importId, query.impor)
				)})`
			) ?? null
		);
	}
	if (query.wilayah !== null) {
		const kode = parseKodeWilayah(query.wilayah);
		if (kode === null || !isInScope(user, kode)) notFound();
		return and(unused, underWilayah(users.wilayahKode, kode)) ?? null;
	}
	return null;
}

const galat = (message: string, mend: string): Problem => ({
	field: 'akun',
	level: 'galat',
	rule: 'AK-07',
	message,
	mend
});

/**
 * AK-07: makes a code for each person and the cards to be cut out. A new card makes the one before void; the same form sent
 * twice prints the same cards again. A password stays as it is until its holder uses the card.
 */
export async function makeCards(
	services: Services,
	user: User,
	form: FormData,
	origin: string
): Promise<Result<Uint8Array<ArrayBuffer>>> {
	if (!isTrainer(user)) forbidden();
	const seed = form.get('benih');
	const akun = cardQuery(form).akun;
	if (typeof seed !== 'string' || !isUuid(seed))
		return refused(galat('Formulir ini tidak lengkap.', 'Buka lagi halaman kartu akun.'));
	if (akun.length === 0)
		return refused(galat('Belum ada orang yang dipilih.', 'Centang paling sedikit satu orang.'));
	if (akun.length > mostCards)
		return refused(
			galat(
				`Satu berkas memuat paling banyak ${mostCards} kartu.`,
				'Pilih satu kecamatan atau satu desa.'
			)
		);
	const { people } = await cardPeople(services, user, { ...noQuery, akun });
	if (people.length === 0) notFound();
	const at = services.now();
	const expiresAt = new Date(at.getTime() + cardDays * 86_400_000);
	const cards = people.map((person) => ({ person, code: activationCodeOf(seed, person.id) }));
	await services.db
		.insert(activationCode)
		.values(
			cards.map(({ person, code }) => ({
				userId: person.id,
				hash: hashActivationCode(code),
				madeBy: user.id,
				madeAt: at,
				expiresAt
			}))
		)
		.onConflictDoUpdate({
			target: activationCode.userId,
			set: {
				hash: sql`excluded.hash`,
				madeBy: sql`excluded.made_by`,
				madeAt: sql`excluded.made_at`,
				expiresAt: sql`excluded.expires_at`,
				usedAt: sql`null`
			},
			// The form sent a second time: a card that was used meanwhile stays used.
			setWhere: sql`${activationCode.hash} <> excluded.hash`
		});
	const day = tanggalDiZona(expiresAt, zonaWilayah(user.wilayahKode || '00'));
	const today = tanggalDiZona(at, zonaWilayah(user.wilayahKode || '00'));
	return accepted(
		await jalankanBergiliran(drawCards(await hurufSurat(), cards, { origin, until: day, today }))
	);
}

const noQuery: CardQuery = { impor: null, wilayah: null, akun: [], sudah: true };
