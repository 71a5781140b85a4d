import type { Course, Item, Library } from '../../learning/course';
import { noRujukan } from '../../learning/rujukan/rujukan';
import { desaKodeOf, type Role, type User } from '../access';
import type { Database } from '../db/connect';
import { jabatanTerisi, users } from '../db/schema';
import { inScope } from '../db/scope';
import { newId } from '../../ids';
import type { Services } from '../runtime';
import type { AttemptToSave } from './attempts';
import { refreshSeats } from './seats';

/** People, a course and a clock for tests of the log and of what trainers see. */

export const sukamaju = '35.99.01.2001';
export const sumberagung = '35.99.01.2002';
export const rejosari = '35.99.02.2001';
export const siang = new Date('2026-11-22T02:40:00.000Z');

export const makeServices = (db: Database, now: Date = siang): Services => ({
	db,
	mode: 'nyata',
	now: () => now
});

let made = 0;

export function makeUser(wilayahKode: string, parts: Partial<User> = {}): User {
	const role: Role = wilayahKode.length === 13 ? 'peserta' : 'pelatih';
	made += 1;
	return {
		id: newId(),
		username: `orang-${made}`,
		nama: `Orang ${made}`,
		role,
		wilayahKode,
		desaKode: desaKodeOf(wilayahKode),
		jabatan: role === 'peserta' ? 'sekretaris-desa' : null,
		mustChangePassword: false,
		demo: false,
		...parts
	};
}

/** Accounts, and for those with a jabatan an open seat in their village. */
export async function addUsers(db: Database, ...people: readonly User[]): Promise<void> {
	await db.insert(users).values(
		people.map(({ id, username, nama, role, wilayahKode, desaKode, jabatan }) => ({
			id,
			username,
			nama,
			role,
			wilayahKode,
			desaKode,
			jabatan
		}))
	);
	for (const { id, desaKode, jabatan } of people)
		if (jabatan)
			await inScope(db, { kind: 'wilayah', userId: id, wilayahKode: desaKode }, async (tx) => {
				await tx
					.insert(jabatanTerisi)
					.values({ desaKode, userId: id, jabatan, mulai: '2026-01-05' });
				await refreshSeats(tx, desaKode);
			});
}

const head = (id: string) => ({ id, slug: id, title: id, rev: 1, minutes: 5, competencies: [] });

/** Two lessons, a quiz and a practice task: what the log and the reports ask of a course and no more. */
export const items: readonly Item[] = [
	{ ...head('untuk-apa-nik'), kind: 'lesson', screens: [], headings: [], bytes: 0 },
	{ ...head('membaca-nik'), kind: 'lesson', screens: [], headings: [], bytes: 0 },
	{
		...head('kuis-nik'),
		kind: 'quiz',
		mode: 'latihan',
		pass: 75,
		introHtml: '',
		questions: [],
		draw: null,
		forms: false,
		tries: null,
		waitMinutes: 0,
		limitMinutes: null
	},
	{
		...head('bayi-lahir'),
		kind: 'task',
		roles: [],
		rules: {
			modes: ['kerjakan'],
			data: 'desa-kecil',
			cast: {},
			facts: {},
			checks: [],
			run: [],
			mutants: []
		},
		situationHtml: '',
		documents: [],
		requirements: [],
		hints: {},
		langkah: []
	}
];

export const course: Course = {
	...head('administrasi-kependudukan'),
	code: 'K04',
	title: 'Administrasi kependudukan',
	summary: '',
	roles: [],
	legal: [],
	not: [],
	overviewHtml: '',
	bank: [],
	modules: [
		{
			id: 'nik',
			slug: 'nik',
			title: 'NIK',
			summary: '',
			competencies: [],
			overviewHtml: '',
			bytes: 0,
			items
		}
	]
};

export const library: Library = { courses: [course], rujukan: noRujukan, paths: [], readiness: [] };

export const makeAttempt = (parts: Partial<AttemptToSave> = {}): AttemptToSave => ({
	id: newId(),
	courseId: course.id,
	quizId: 'kuis-nik',
	quizRev: 1,
	contentHash: '0'.repeat(64),
	seed: 7,
	startedAt: new Date(siang.getTime() - 600_000),
	answers: { 'nik-1': ['a'] },
	score: 3,
	max: 4,
	percent: 75,
	passed: true,
	...parts
});
