import { inArray, type SQL } from 'drizzle-orm';
import { tanggalDiZona, zonaWilayah, type Tanggal } from '../../format/tanggal';
import type { Courses, Library } from '../../learning/course';
import { nextDue, readinessOf, type Readiness } from '../../learning/readiness';
import { isInScope, notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { learnerCompetency } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { isDesa } from './definisi';
import { bacaKursi, bacaTingkat, type IsiDesa } from './desa';

export type KompetensiDiminta = {
	readonly kode: string;
	readonly teks: string;
	readonly terbukti: boolean;
};

/** One seat that has to be ready, and who comes closest among those who may stand for it. */
export type JabatanSiap = {
	/** One of these is enough. */
	readonly salahSatu: readonly string[];
	/** Null: nobody sits there. */
	readonly orang: { readonly id: string; readonly nama: string; readonly jabatan: string } | null;
	readonly siap: boolean;
	readonly kompetensi: readonly KompetensiDiminta[];
};

export type KesiapanDesa = {
	readonly id: string;
	readonly nama: string;
	readonly siap: boolean;
	readonly jabatan: readonly JabatanSiap[];
	/** When it is due next, and in how many days; null where no day is known. */
	readonly batas: { readonly tanggal: Tanggal; readonly hariLagi: number } | null;
	readonly dasar: Readiness['basis'];
};

/** How far one village is with each thing it can be ready for; 404 for what is no village of the user's. */
export async function bacaKesiapanDesa(
	services: Services,
	user: User,
	desaKode: string,
	isi?: IsiDesa
): Promise<readonly KesiapanDesa[]> {
	return (await bacaKesiapan(services, user, [desaKode], isi)).get(desaKode) ?? notFound();
}

/**
 * The same of several villages, by their codes.
 * @param isi What is known of them already.
 */
export async function bacaKesiapan(
	services: Services,
	user: User,
	desa: readonly string[],
	isi?: Pick<IsiDesa, 'kursi' | 'tingkat'>
): Promise<ReadonlyMap<string, readonly KesiapanDesa[]>> {
	if (desa.some((kode) => !isDesa(kode) || !isInScope(user, kode))) notFound();
	const { library } = await currentLibrary(services.db);
	const [kursi, tingkat] = isi
		? [isi.kursi, isi.tingkat]
		: await inScope(services.db, viewScope(user), (tx) =>
				Promise.all([
					bacaKursi(tx, user.wilayahKode, desa),
					bacaTingkat(tx, user.wilayahKode, desa, diminta(library))
				])
			);
	const names = new Map(kursi.map(({ id, nama }) => [id, nama]));
	const held = kursi.map(({ id, akun, ...seat }) => ({
		...{ ...seat, userId: id },
		closed: akun.disabledAt !== null
	}));
	return new Map(
		desa.map((kode) => {
			const di = ({ desaKode }: { readonly desaKode: string }) => desaKode === kode;
			const hariIni = tanggalDiZona(services.now(), zonaWilayah(kode));
			const states = readinessOf(library.readiness, held.filter(di), tingkat.filter(di));
			return [kode, states.map((state) => kesiapan(library, names, hariIni, state))];
		})
	);
}

const diminta = ({ readiness }: Pick<Library, 'readiness'>): SQL =>
	inArray(
		learnerCompetency.competency,
		readiness.flatMap(({ seats }) => seats.flatMap(({ competencies }) => competencies))
	);

function kesiapan(
	library: Courses,
	names: ReadonlyMap<string, string>,
	hariIni: Tanggal,
	{ readiness, ready, seats }: ReturnType<typeof readinessOf>[number]
): KesiapanDesa {
	const due = nextDue(readiness, hariIni);
	return {
		id: readiness.id,
		nama: readiness.name,
		siap: ready,
		jabatan: seats.map(({ anyOf, holder, ready, competencies, missing }) => ({
			salahSatu: anyOf,
			orang: holder && {
				id: holder.userId,
				nama: names.get(holder.userId) ?? '',
				jabatan: holder.jabatan
			},
			siap: ready,
			kompetensi: competencies.map((kode) => ({
				kode,
				teks: textOf(library, kode),
				terbukti: !missing.includes(kode)
			}))
		})),
		batas: due && { tanggal: due.date, hariLagi: due.daysLeft },
		dasar: readiness.basis
	};
}

/** A competency that has left the courses keeps its code as a name. */
const textOf = ({ courses }: Courses, kode: string): string =>
	courses.flatMap(({ competencies }) => competencies).find(({ code }) => code === kode)?.text ??
	kode;
