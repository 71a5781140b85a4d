import { formatAngka } from '../../format/angka';
import type { Tanggal } from '../../format/tanggal';
import type { Level } from '../competency';

/**
 * What a certificate says, as it was when it was issued: kept with it for ever, so that paper, page and credential
 * say the same whatever becomes of the course. Plain JSON.
 */
export type CertificateContent = {
	readonly version: 1;
	readonly name: string;
	/** Seat held then, in words; null for one without. */
	readonly seat: string | null;
	/** 'Desa Sukamaju, Kec. Contoh, Kabupaten Latihan, Jawa Timur'. */
	readonly place: string;
	readonly course: {
		readonly id: string;
		readonly slug: string;
		readonly code: string;
		readonly title: string;
		readonly summary: string;
		readonly rev: number;
	};
	readonly hours: number;
	readonly finishedOn: Tanggal;
	readonly issuedOn: Tanggal;
	/** Practice tasks done without aid, in the order of the course. */
	readonly tasks: readonly ProvedTask[];
	readonly exams: readonly PassedExam[];
	readonly competencies: readonly ReachedCompetency[];
	/** Regulations the course rests on. */
	readonly legal: readonly string[];
	readonly issuer: { readonly name: string; readonly url: string; readonly did: string };
	/** Public address of the certificate. */
	readonly address: string;
	/** What the QR code carries beside the address, signed; see compact.ts. */
	readonly compact: string;
	/** Made for practice: every document says so. */
	readonly example: boolean;
};

export type ProvedTask = {
	readonly id: string;
	readonly title: string;
	readonly competencies: readonly string[];
	/** *Uji*: sent in once and marked by the server; *Kerjakan*: done with nobody's hand to hold. */
	readonly mode: 'uji' | 'kerjakan';
	readonly on: Tanggal;
	/** Of the practice village it was done in: tells two villages apart without telling what is in them. */
	readonly seedHash: string | null;
};

export type PassedExam = {
	readonly id: string;
	readonly title: string;
	readonly percent: number;
	readonly on: Tanggal;
};

export type ReachedCompetency = {
	readonly code: string;
	readonly text: string;
	readonly level: Level;
};

/** One jam pelajaran (JP) of training for officials: 45 minutes (Peraturan LAN, from knowledge: perlu dicek). */
export const minutesPerHour = 45;

/** Whole JP of the minutes that a course is estimated at; what is left over is not counted, and none is less than one. */
export const jamPelajaran = (minutes: number): number =>
	Math.max(1, Math.floor(minutes / minutesPerHour));

/** 'GD/2026/000123'. The number runs over all years; one may be missing where an issue was broken off. */
export const certificateNumber = (running: number, issuedOn: Tanggal): string =>
	`GD/${issuedOn.slice(0, 4)}/${String(running).padStart(6, '0')}`;

/** Of one village of practice: no certificate from there counts, in whatever installation it was made. */
const practiceArea = '35.99';

/** Whether what is issued is an example: the installation is a demo, or the person belongs to the invented kabupaten. */
export const isExample = (mode: 'demo' | 'nyata', desaKode: string): boolean =>
	mode === 'demo' || desaKode === practiceArea || desaKode.startsWith(`${practiceArea}.`);

/** '85', or '86,67' where there is something behind the comma. */
export const printPercent = (percent: number): string =>
	formatAngka(percent, Number.isInteger(percent) ? 0 : 2);
