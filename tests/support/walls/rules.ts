import type { User } from '../../../src/lib/server/access';

/**
 * Who may do what, written out again from the words of ARCHITECTURE.md and not from access.ts: what the services answer
 * is compared with it.
 */
export type Rule<What> = (user: User, what: What) => boolean;

const parts = (kode: string): readonly string[] => (kode === '' ? [] : kode.split('.'));

/** Level by level: `under` is `over` or lies below it. */
export const lies = (under: string, over: string): boolean =>
	parts(over).every((part, level) => parts(under)[level] === part);

const looksAfterPeople: readonly User['role'][] = ['pelatih', 'administrator'];

/** Trainers and administrators, of the wilayah or of one above it. */
export const trainsAt = (user: User, kode: string): boolean =>
	looksAfterPeople.includes(user.role) && lies(kode, user.wilayahKode);

/** These, and observers as far as a kecamatan. */
export const countsAt = (user: User, kode: string): boolean =>
	trainsAt(user, kode) ||
	(user.role === 'pengamat' && parts(kode).length < 4 && lies(kode, user.wilayahKode));

/**
 * Who may change an account: nobody their own; administrators all of their wilayah; a trainer whoever is below them, and
 * no equal and no administrator.
 */
export const managesAccount: Rule<User> = (user, account) =>
	account.id !== user.id &&
	trainsAt(user, account.wilayahKode) &&
	(user.role === 'administrator' ||
		(account.role !== 'administrator' &&
			!(account.role === 'pelatih' && account.wilayahKode === user.wilayahKode)));

/** Something that somebody did, and the village in which it was done. */
export type Work = { readonly milik: User; readonly desa: string };

/** One's own, where one works now: what one did elsewhere stays there. */
export const ownWork: Rule<Work> = (user, { milik, desa }) =>
	milik.id === user.id && user.desaKode === desa;

/** Of somebody in a village one looks after. */
export const seesWork: Rule<Work> = (user, { desa }) => trainsAt(user, desa);

/** What an observer may open of the reports: totals, and no page of a person. */
const ofTotals = [
	'/pantau',
	'/pantau/[wilayah]',
	'/pantau/[wilayah]/unduh.[format]',
	'/pantau/[wilayah]/angka/[apa].[format]',
	'/pantau/[wilayah]/laporan',
	'/pantau/[wilayah]/laporan/unduh.pdf'
];

/** Who signed in may open which route. */
export const mayOpen: Rule<string> = (user, route) =>
	!/^\/(pantau|kelola)(\/|$)/.test(route) ||
	looksAfterPeople.includes(user.role) ||
	(user.role === 'pengamat' && ofTotals.includes(route));
