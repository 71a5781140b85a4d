import { formatTanggal, tanggalDiZona, zonaWilayah } from '../../format/tanggal';
import { labelLevel, type Level } from '../../learning/competency';
import {
	completionOf,
	ruleOf,
	type Completion,
	type Met,
	type Requirement
} from '../../learning/completion';
import { itemPath, type Course } from '../../learning/course';
import { gainOf, pairsOf } from '../../learning/gain';
import { addressOfRef } from '../../learning/rujukan/compile-regulations';
import type { Rujukan } from '../../learning/rujukan/rujukan';
import type { User } from '../access';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { certificateOf } from './certificates';
import { readStandings } from './competencies';
import { completionFor, eventsAbout } from './completion';
import { readRecall } from './review';

/** What the front page of a course says about finishing it, and about what one can do in it. */

export type Syarat = {
	readonly text: string;
	/** The quiz or task it is about; null where it is about many. */
	readonly href: string | null;
	/** Null without an account. */
	readonly met: boolean | null;
	/** How far it is, where it is counted: '12 dari 26'. */
	readonly capaian: string | null;
	/** One by one, where many of a kind stand in one line. */
	readonly rincian: readonly Omit<Syarat, 'rincian' | 'capaian'>[];
};

export type Kelulusan = {
	readonly aturan: Completion['rule'];
	readonly syarat: readonly Syarat[];
	/** '22 November 2026'; null while it is not finished. */
	readonly lulusPada: string | null;
	/** Everything asked for is there, but under other rules than when it was done, so nothing has noted it yet. */
	readonly menungguDicatat: boolean;
	readonly courseId: string;
	/** Once it is issued. */
	readonly sertifikat: { readonly code: string; readonly number: string } | null;
};

/** More of a kind than these stand in one line with the rest behind it. */
const mostListed = 5;

export async function kelulusan(
	services: Services,
	user: User | null,
	course: Course
): Promise<Kelulusan> {
	const [completion, certificate] = user
		? await Promise.all([
				completionFor(services, user, course),
				certificateOf(services, user, course.id)
			])
		: [completionOf(course, ruleOf(course), new Map()), null];
	const { rule, requirements, finished, finishedAt } = completion;
	const met = requirements.filter((one) => one.met).length;
	return {
		aturan: rule,
		syarat: syaratOf(course, completion, user !== null),
		lulusPada: user && finishedAt && hari(finishedAt, user),
		menungguDicatat: !finished && (rule === 'all' ? met === requirements.length : met > 0),
		courseId: course.id,
		sertifikat: certificate && { code: certificate.code, number: certificate.number }
	};
}

function syaratOf(
	course: Course,
	{ rule, requirements }: Completion,
	isKnown: boolean
): readonly Syarat[] {
	const hrefs = new Map(
		course.modules.flatMap((module) =>
			module.items.map((item) => [item.id, itemPath(course, module, item)] as const)
		)
	);
	const one = (requirement: Met) => ({
		text: requirement.text,
		href: requirement.kind === 'pelajaran' ? null : (hrefs.get(requirement.itemId) ?? null),
		met: isKnown ? requirement.met : null
	});
	const ofKind = (kind: Requirement['kind']) => requirements.filter((each) => each.kind === kind);
	const alone = (each: Met): Syarat => ({
		...one(each),
		capaian: isKnown && each.count ? `${each.count.done} dari ${each.count.of}` : null,
		rincian: []
	});
	// Of any of them one is enough: then each stands for itself.
	if (rule === 'any') return requirements.map(alone);
	return (['pelajaran', 'kuis', 'tugas'] as const).flatMap((kind): Syarat[] => {
		const list = ofKind(kind);
		if (list.length <= mostListed) return list.map(alone);
		const done = list.filter(({ met }) => met).length;
		return [
			{
				text: kind === 'kuis' ? `${list.length} kuis lulus` : `${list.length} tugas selesai`,
				href: null,
				met: isKnown ? done === list.length : null,
				capaian: isKnown ? `${done} dari ${list.length}` : null,
				rincian: list.map(one)
			}
		];
	});
}

const hari = (saat: string, { desaKode }: User): string =>
	formatTanggal(tanggalDiZona(saat, zonaWilayah(desaKode)));

export type KompetensiKursus = {
	readonly code: string;
	readonly text: string;
	/** Null without an account. */
	readonly tingkat: {
		readonly level: Level;
		readonly label: string;
		/** '22 November 2026'; null for one who has not begun. */
		readonly sejak: string | null;
		/** Its questions are half forgotten: the reviews say so. The level stays. */
		readonly perluDisegarkan: boolean;
	} | null;
};

/** Estimated recall below which a level has to be freshened up (pembelajaran.md b6). */
const freshAbove = 0.8;

export async function kompetensiKursus(
	services: Services,
	user: User | null,
	{ id, competencies }: Course
): Promise<readonly KompetensiKursus[]> {
	if (!user) return competencies.map((one) => ({ ...one, tingkat: null }));
	const [standings, recalls] = await Promise.all([
		readStandings(services, user),
		readRecall(services, user)
	]);
	const ofThis = (one: { courseId: string; code: string }, code: string) =>
		one.courseId === id && one.code === code;
	return competencies.map(({ code, text }) => {
		const standing = standings.find((one) => ofThis(one, code));
		const recall = recalls.find((one) => ofThis(one, code))?.recall ?? 1;
		const level = standing?.level ?? 'belum';
		return {
			code,
			text,
			tingkat: {
				level,
				label: labelLevel(level),
				sejak: standing?.since ? hari(standing.since, user) : null,
				perluDisegarkan: recall < freshAbove
			}
		};
	});
}

/** A test before the course and one after it, side by side. */
export type Kenaikan = {
	readonly sebelum: { readonly judul: string; readonly percent: number; readonly n: number };
	readonly sesudah: { readonly judul: string; readonly percent: number; readonly n: number };
	/** Which part of what was missing before is there now; null when nothing was missing. */
	readonly bagian: number | null;
};

/** Only of those who took both: a *Diagnosa* alone shows no score. */
export async function kenaikanKursus(
	{ db }: Services,
	user: User | null,
	course: Course
): Promise<readonly Kenaikan[]> {
	const pairs = pairsOf(course);
	if (!user || pairs.length === 0) return [];
	const ids = pairs.flatMap(({ diagnosa, uji }) => [diagnosa.id, uji.id]);
	const key = { desaKode: user.desaKode, userId: user.id, courseId: course.id };
	const events = await inScope(db, ownScope(user), (tx) => eventsAbout(tx, key, [...new Set(ids)]));
	return pairs.flatMap((pair): Kenaikan[] => {
		const found = gainOf(pair, events);
		if (!found) return [];
		return [
			{
				sebelum: { judul: pair.diagnosa.title, ...found.before },
				sesudah: { judul: pair.uji.title, ...found.after },
				bagian: found.gain
			}
		];
	});
}

/** What a course rests on, each with its regulation entry where there is one. */
export function dasarHukum({ legal }: Course, { regulations }: Rujukan) {
	const addressOf = addressOfRef(regulations);
	return legal.map((one) => ({ ...one, href: addressOf(one.ref) }));
}
