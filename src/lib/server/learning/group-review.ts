import { randomInt } from 'node:crypto';
import type { Problem } from '$lib/desa/problem';
import {
	drawForGroup,
	mostHands,
	readGroup,
	sharesOf,
	sourcesOf,
	weakestFirst,
	writeGroup,
	type GroupState,
	type HandsQuestion,
	type Shares,
	type Source
} from '$lib/learning/review/group';
import { lessonFor } from '$lib/learning/review/cards';
import { showQuestion } from '$lib/learning/show';
import { currentLibrary } from '../courses/current';
import type { Services } from '../runtime';

export const jumlahPilihan = ['3', '5', '8', '12'] as const;
const jumlahBiasa = '5';

type Bahan = { readonly value: string; readonly label: string };

export type PilihKelompok = {
	readonly keadaan: 'pilih';
	readonly bahan: readonly Bahan[];
	readonly dipilih: string;
	readonly jumlah: string;
	readonly problems: readonly Problem[];
};

type Pilihan = {
	readonly id: string;
	/** 'A', 'B', … as shown. */
	readonly huruf: string;
	readonly html: string;
};

type Kepala = {
	readonly judul: string;
	/** The whole state, as hidden fields. */
	readonly isian: readonly (readonly [string, string])[];
};

export type TanyaKelompok = Kepala & {
	readonly keadaan: 'tanya';
	readonly nomor: number;
	readonly dari: number;
	readonly promptHtml: string;
	readonly stemHtml: string;
	/** As counted or as typed. */
	readonly pilihan: readonly (Pilihan & { readonly tangan: string })[];
	readonly total: number;
	readonly sebelumnya: string | null;
	readonly problems: readonly Problem[];
};

export type JawabKelompok = Kepala & {
	readonly keadaan: 'jawab';
	readonly nomor: number;
	readonly dari: number;
	readonly promptHtml: string;
	readonly stemHtml: string;
	readonly pilihan: readonly (Pilihan & {
		readonly tangan: number;
		readonly persen: number;
		readonly tepat: boolean;
		readonly feedbackHtml: string;
	})[];
	readonly total: number;
	readonly explanationHtml: string;
	/** Addresses, as queries. */
	readonly berikutnya: string;
	readonly ubah: string;
};

export type RingkasanKelompok = Kepala & {
	readonly keadaan: 'ringkasan';
	readonly soal: readonly {
		readonly id: string;
		readonly nomor: number;
		readonly promptHtml: string;
		readonly jawabanHtml: string;
		readonly total: number;
		readonly persenTepat: number | null;
		readonly pelajaran: { readonly title: string; readonly href: string } | null;
	}[];
	readonly kembali: string;
};

export type HalamanKelompok =
	| PilihKelompok
	| TanyaKelompok
	| JawabKelompok
	| RingkasanKelompok
	/** What was sent stands in this address, where it can be reloaded and does nothing twice. */
	| { readonly keadaan: 'pindah'; readonly query: string };

/** A group review is its address: this reads it, and keeps nothing of anybody. */
export async function bacaKelompok(
	{ db }: Services,
	query: URLSearchParams
): Promise<HalamanKelompok> {
	const sources = sourcesOf((await currentLibrary(db)).library);
	const state = readGroup(query);
	if (!state) return mulai(sources, query);
	const source = sources.find(({ id }) => id === state.source);
	const known = new Map(source?.questions.map((one) => [one.id, one]));
	const questions = state.questionIds.flatMap((id) => known.get(id) ?? []);
	// Of a course that was changed since: begin again.
	if (!source || questions.length < state.questionIds.length) return pilih(sources, query, []);
	const question = questions[state.at];
	if (!question) return ringkasan(source, questions, state);
	return state.revealed && !isCount(query)
		? jawab(source, question, state)
		: tanya(source, question, state, query);
}

function mulai(sources: readonly Source[], query: URLSearchParams): HalamanKelompok {
	if (!query.has('bahan')) return pilih(sources, query, []);
	const source = sources.find(({ id }) => id === query.get('bahan'));
	if (!source)
		return pilih(sources, query, [
			{
				field: 'bahan',
				level: 'galat',
				rule: 'UL-03',
				message: 'Bahan ulangan belum dipilih.',
				mend: 'Pilih satu kursus atau modul.'
			}
		]);
	const seed = randomInt(1, 2 ** 31 - 1);
	const count = Number(jumlahPilihan.find((one) => one === query.get('jumlah')) ?? jumlahBiasa);
	const questionIds = drawForGroup(source.questions, count, seed).map(({ id }) => id);
	return {
		keadaan: 'pindah',
		query: writeGroup({
			source: source.id,
			questionIds,
			seed,
			at: 0,
			revealed: false,
			hands: {}
		})
	};
}

const pilih = (
	sources: readonly Source[],
	query: URLSearchParams,
	problems: readonly Problem[]
): PilihKelompok => ({
	keadaan: 'pilih',
	bahan: sources.map(({ id, course, module, questions }) => ({
		value: id,
		label: `${judulOf({ course, module })} (${questions.length} soal)`
	})),
	dipilih: query.get('bahan') ?? '',
	jumlah: jumlahPilihan.find((one) => one === query.get('jumlah')) ?? jumlahBiasa,
	problems
});

const judulOf = ({ course, module }: Pick<Source, 'course' | 'module'>): string =>
	module
		? `${course.code} · Modul ${course.modules.indexOf(module) + 1}: ${module.title}`
		: `${course.code} · ${course.title}, seluruh kursus`;

const kepalaOf = (source: Source, state: GroupState): Kepala => ({
	judul: judulOf(source),
	isian: [...new URLSearchParams(writeGroup({ ...state, revealed: false }))]
});

const isCount = (query: URLSearchParams): boolean =>
	[...query.keys()].some((name) => name.startsWith('h.'));

const pilihanOf = (question: HandsQuestion, seed: number): readonly Pilihan[] => {
	const { input } = showQuestion(question, seed);
	return input.type === 'single' || input.type === 'truefalse'
		? input.options.map(({ id, html }, index) => ({
				id,
				huruf: String.fromCharCode(65 + index),
				html
			}))
		: [];
};

function tanya(
	source: Source,
	question: HandsQuestion,
	state: GroupState,
	query: URLSearchParams
): HalamanKelompok {
	const pilihan = pilihanOf(question, state.seed);
	const counted = state.hands[question.id] ?? {};
	const typed = (id: string) => query.get(`h.${id}`)?.trim() ?? String(counted[id] ?? 0);
	const problems = isCount(query)
		? pilihan
				.filter(({ id }) => !/^\d{0,3}$/.test(typed(id)))
				.map(({ id, huruf }): Problem => ({
					field: `h.${id}`,
					level: 'galat',
					rule: 'UL-04',
					message: `Jumlah tangan untuk ${huruf} belum berupa angka.`,
					mend: `Tulis angka dari 0 sampai ${mostHands}.`
				}))
		: [];
	if (isCount(query) && problems.length === 0) {
		const step = (id: string) =>
			(query.get('tambah') === id ? 1 : 0) - (query.get('kurang') === id ? 1 : 0);
		const hands = Object.fromEntries(
			pilihan.map(({ id }) => [id, Math.min(mostHands, Math.max(0, Number(typed(id)) + step(id)))])
		);
		return {
			keadaan: 'pindah',
			query: writeGroup({ ...state, hands: { ...state.hands, [question.id]: hands } })
		};
	}
	return {
		...kepalaOf(source, state),
		keadaan: 'tanya',
		nomor: state.at + 1,
		dari: state.questionIds.length,
		promptHtml: question.promptHtml,
		stemHtml: question.stemHtml,
		pilihan: pilihan.map((one) => ({ ...one, tangan: typed(one.id) })),
		total: sharesOf(question, counted).total,
		sebelumnya: state.at > 0 ? writeGroup({ ...state, at: state.at - 1, revealed: true }) : null,
		problems
	};
}

function jawab(source: Source, question: HandsQuestion, state: GroupState): JawabKelompok {
	const shares = sharesOf(question, state.hands[question.id] ?? {});
	return {
		...kepalaOf(source, state),
		keadaan: 'jawab',
		nomor: state.at + 1,
		dari: state.questionIds.length,
		promptHtml: question.promptHtml,
		stemHtml: question.stemHtml,
		pilihan: pilihanOf(question, state.seed).map((one) => {
			const share = shares.options.find(({ id }) => id === one.id);
			return {
				...one,
				tangan: share?.hands ?? 0,
				persen: share?.percent ?? 0,
				tepat: share?.right ?? false,
				feedbackHtml: question.options.find(({ id }) => id === one.id)?.feedbackHtml ?? ''
			};
		}),
		total: shares.total,
		explanationHtml: question.explanationHtml,
		berikutnya: writeGroup({ ...state, at: state.at + 1, revealed: false }),
		ubah: writeGroup({ ...state, revealed: false })
	};
}

function ringkasan(
	source: Source,
	questions: readonly HandsQuestion[],
	state: GroupState
): RingkasanKelompok {
	const soal = questions.map((question, index) => {
		const shares: Shares = sharesOf(question, state.hands[question.id] ?? {});
		return {
			id: question.id,
			nomor: index + 1,
			promptHtml: question.promptHtml,
			jawabanHtml: question.options
				.filter(({ correct }) => correct)
				.map(({ html }) => html)
				.join('; '),
			total: shares.total,
			persenTepat: shares.rightPercent,
			pelajaran: lessonFor(source.course, question),
			shares
		};
	});
	return {
		...kepalaOf(source, state),
		keadaan: 'ringkasan',
		soal: weakestFirst(soal).map(({ shares: _, ...satu }) => satu),
		kembali: writeGroup({ ...state, at: questions.length - 1, revealed: true })
	};
}
