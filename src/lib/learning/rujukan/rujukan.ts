import type { LegalReference } from '../course';
import type { NamaHalaman } from '../praktik/halaman';
import { noIndex, type SearchIndex } from './cari/search-index';

/**
 * What an official looks up at work, compiled from the files beside the courses: guides, regulations and the glossary.
 * Plain JSON and sanitised, like the courses.
 */
export type Rujukan = {
	/** In the order of their files. */
	readonly guides: readonly Guide[];
	/** By rank (UU, PP, Perpres, Permendagri …), then by year. */
	readonly regulations: readonly Regulation[];
	/** By alphabet. */
	readonly terms: readonly Term[];
	/** Over all of these and the courses. */
	readonly index: SearchIndex;
};

export const noRujukan: Rujukan = { guides: [], regulations: [], terms: [], index: noIndex };

export type Certainty = LegalReference['certainty'];

/** How one task is done at work. */
export type Guide = {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly summary: string;
	/** Seats (jabatan) whose work it is. */
	readonly who: readonly string[];
	readonly when: string;
	readonly minutes: number;
	readonly forms: readonly { readonly code: string; readonly about: string }[];
	/** Letter types that belong to it, as they are called at the counter. */
	readonly letters: readonly string[];
	readonly regulations: readonly Basis[];
	readonly rules: readonly string[];
	readonly practice: Practice;
	readonly checked: string;
	readonly requirementsHtml: string;
	readonly stepsHtml: string;
	readonly sampleHtml: string;
	readonly mistakesHtml: string;
};

export type Basis = {
	readonly ref: string;
	readonly about: string;
	readonly certainty: Certainty;
};

/** Where it is rehearsed: in a task, on a page of one's own practice village, or on paper where that has no page for it. */
export type Practice =
	{ readonly task: string } | { readonly case: string } | { readonly page: NamaHalaman };

export const statusRegulasi = ['berlaku', 'diubah', 'dicabut', 'perlu-dicek'] as const;
export type StatusRegulasi = (typeof statusRegulasi)[number];

export const caraBerubah = ['mengubah', 'mencabut', 'melaksanakan'] as const;
export type CaraBerubah = (typeof caraBerubah)[number];

export type Regulation = {
	readonly id: string;
	readonly slug: string;
	/** 'UU 23/2006': what citations begin with. */
	readonly ref: string;
	readonly title: string;
	readonly year: number;
	readonly status: StatusRegulasi;
	readonly changes: readonly { readonly ref: string; readonly how: CaraBerubah }[];
	readonly changedBy: readonly { readonly ref: string; readonly how: CaraBerubah }[];
	readonly checked: string;
	readonly certainty: Certainty;
	readonly summaryHtml: string;
	/** The articles used here. */
	readonly articles: readonly {
		readonly article: string;
		readonly about: string;
		readonly certainty: Certainty;
	}[];
};

export type Term = {
	readonly id: string;
	readonly term: string;
	/** What it is short for; '' when it is no abbreviation. */
	readonly short: string;
	/** Other spellings under which it is looked up. */
	readonly also: readonly string[];
	readonly meaningHtml: string;
	/** The same in plain text, for the tap in a lesson. */
	readonly meaning: string;
	/** Ids of other terms. */
	readonly see: readonly string[];
	readonly source: string;
	readonly certainty: Certainty | null;
	/** So common that lessons do not mark it by themselves. */
	readonly unmarked?: true;
};

export const guidePath = ({ slug }: Guide): string => `/panduan/${slug}`;
export const regulationPath = ({ slug }: Regulation): string => `/regulasi/${slug}`;
export const termPath = ({ id }: Term): string => `/istilah/${id}`;

export const labelStatus: Readonly<Record<StatusRegulasi, string>> = {
	berlaku: 'Berlaku',
	diubah: 'Berlaku, sudah diubah',
	dicabut: 'Sudah dicabut',
	'perlu-dicek': 'Status perlu dicek'
};

export const labelCertainty: Readonly<Record<Certainty, string>> = {
	dibaca: 'dibaca dari naskahnya',
	pengetahuan: 'menurut pengetahuan penyusun',
	'perlu-dicek': 'perlu dicek di naskah aslinya'
};
