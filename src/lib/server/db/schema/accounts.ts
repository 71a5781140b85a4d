import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex,
	uuid,
	varchar
} from 'drizzle-orm/pg-core';
import { bytea, createdAt, desaKode, levelCodes, moment, namedId } from './columns';
import { desaKodeCheck, writtenByTrainer } from './tenant';

/** A *pengamat* sees the totals of a wilayah and nobody's own results. */
export const roles = ['peserta', 'pengamat', 'pelatih', 'administrator'] as const;

/** People who sign in. Not a tenant table: sign-in knows a name, not yet a village. */
export const users = pgTable(
	'users',
	{
		id: namedId().primaryKey(),
		/** Kept in lower case, so that `Siti` and `siti` are one name. */
		username: text('username').notNull().unique(),
		nama: text('nama').notNull(),
		/** Null: this account has no password and cannot be signed in to with one. */
		passwordHash: text('password_hash'),
		mustChangePassword: boolean('must_change_password').notNull().default(false),
		role: text('role', { enum: roles }).notNull(),
		/** Scope of a pelatih or administrator ('' = the whole country); the village of a peserta. */
		wilayahKode: varchar('wilayah_kode', { length: 13 }).notNull(),
		desaKode: desaKode(),
		jabatan: text('jabatan'),
		/** Digits with the country, such as 6281234567890; null: not known. */
		noHp: text('no_hp'),
		/** NIP of a civil servant or the number that a village gives its staff; null: not known. */
		nip: text('nip'),
		email: text('email'),
		/** When its holder first chose a password; null: the account has not been used. */
		activatedAt: moment('activated_at'),
		isDemo: boolean('is_demo').notNull().default(false),
		disabledAt: moment('disabled_at'),
		createdAt: createdAt()
	},
	(t) => [
		check(
			'users_username_check',
			sql`${t.username} = lower(${t.username}) and ${t.username} <> ''`
		),
		check(
			'users_role_check',
			sql`${t.role} in ('peserta', 'pengamat', 'pelatih', 'administrator')`
		),
		desaKodeCheck('users', t.desaKode),
		// For what follows an account into another village.
		unique('users_id_desa_kode_key').on(t.id, t.desaKode),
		index('users_wilayah_kode_idx').on(t.wilayahKode),
		index('users_desa_kode_idx').on(t.desaKode),
		// Whom a visit is for as well: accounts that nobody has used.
		index('users_belum_aktif_idx')
			.on(t.desaKode)
			.where(sql`${t.activatedAt} is null and ${t.disabledAt} is null and ${t.role} = 'peserta'`)
	]
);

/** Lucia's published design: the cookie is id + '.' + secret, and only SHA-256 of the secret is kept. */
export const sessions = pgTable(
	'sessions',
	{
		id: text('id').primaryKey(),
		secretHash: bytea('secret_hash').notNull(),
		userId: uuid('user_id').notNull(),
		/** Of the account, and follows it: reports ask who of a kabupaten has not been seen for long. */
		desaKode: desaKode(),
		kabupatenKode: levelCodes().kabupatenKode,
		userAgent: text('user_agent').notNull().default(''),
		createdAt: createdAt(),
		/** Touched at most hourly. */
		seenAt: moment('seen_at').notNull().defaultNow(),
		expiresAt: moment('expires_at').notNull()
	},
	(t) => [
		foreignKey({
			name: 'sessions_user_fk',
			columns: [t.userId, t.desaKode],
			foreignColumns: [users.id, users.desaKode]
		})
			.onDelete('cascade')
			.onUpdate('cascade'),
		index('sessions_user_id_idx').on(t.userId),
		index('sessions_kabupaten_idx').on(t.kabupatenKode, t.seenAt),
		desaKodeCheck('sessions', t.desaKode),
		index('sessions_expires_at_idx').on(t.expiresAt)
	]
);

/**
 * The code of a printed account card: used once, instead of a password, by the person it was made for. Only its hash is
 * kept; a new card makes the old one void.
 */
export const activationCode = pgTable(
	'activation_code',
	{
		userId: uuid('user_id').primaryKey(),
		/** SHA-256 of the code, in hexadecimal digits. */
		hash: text('hash').notNull().unique(),
		madeBy: uuid('made_by').notNull(),
		madeAt: moment('made_at').notNull(),
		expiresAt: moment('expires_at').notNull(),
		usedAt: moment('used_at')
	},
	(t) => [
		foreignKey({
			name: 'activation_code_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		check('activation_code_hash_check', sql`${t.hash} ~ '^[0-9a-f]{64}$'`)
	]
);

/** Counts of tries per account or address; kept here because a second process must share them. */
export const throttles = pgTable('throttles', {
	key: text('key').primaryKey(),
	count: integer('count').notNull(),
	windowStart: moment('window_start').notNull(),
	blockedUntil: moment('blocked_until')
});

/** A person holds a seat in a village from a date; people change, seats keep their history. */
export const jabatanTerisi = pgTable(
	'jabatan_terisi',
	{
		desaKode: desaKode(),
		id: namedId(),
		userId: uuid('user_id').notNull(),
		jabatan: text('jabatan').notNull(),
		mulai: date('mulai').notNull(),
		selesai: date('selesai')
	},
	(t) => [
		primaryKey({ name: 'jabatan_terisi_pk', columns: [t.desaKode, t.id] }),
		foreignKey({
			name: 'jabatan_terisi_user_id_fk',
			columns: [t.userId],
			foreignColumns: [users.id]
		}),
		uniqueIndex('jabatan_terisi_terbuka_idx')
			.on(t.desaKode, t.userId, t.jabatan)
			.where(sql`${t.selesai} is null`),
		check('jabatan_terisi_selesai_check', sql`${t.selesai} >= ${t.mulai}`),
		desaKodeCheck('jabatan_terisi', t.desaKode),
		...writtenByTrainer()
	]
);
