import type { User } from '../access';
import type { Database } from '../db/connect';
import { contentCurrent, contentVersion, practiceWorld } from '../db/schema';
import { inScope } from '../db/scope';
import { newId } from '../../ids';
import { saveAttempt } from '../learning/attempts';
import { catatBelajar } from '../learning/record';
import {
	addUsers,
	course,
	library,
	makeAttempt,
	makeServices,
	makeUser,
	rejosari,
	siang,
	sukamaju,
	sumberagung
} from '../learning/testing';
import { ownScope } from '../scope-of';

/** A kabupaten in small for tests of the reports: three villages at work, the others still silent. */

export const siti = makeUser(sukamaju, { nama: 'Siti Aminah' });
export const budi = makeUser(sukamaju, { nama: '=Budi', jabatan: 'kaur-keuangan' });
/** Held a seat in Sukamaju and learned there, and works in Rejosari now. */
export const wati = makeUser(sukamaju, { nama: 'Wati', jabatan: null });
export const rini = makeUser(sumberagung, { nama: 'Rini', jabatan: 'operator-sid' });
export const joko = makeUser(rejosari, { nama: 'Joko' });
export const camat = makeUser('35.99.01', { nama: 'Pelatih kecamatan' });
export const dpmd = makeUser('35.99', { nama: 'Pelatih kabupaten' });
export const admin = makeUser('', { nama: 'Administrator', role: 'administrator' });

export const taskWorld = {
	id: newId(),
	kind: 'tugas',
	taskId: 'bayi-lahir',
	mode: 'kerjakan'
} as const;
export const freeWorld = { id: newId(), kind: 'bebas', taskId: null, mode: null } as const;

const day = 86_400_000;
const ago = (days: number) => new Date(siang.getTime() - days * day);

export async function seedReports(db: Database): Promise<void> {
	const hash = '0'.repeat(64);
	await db.insert(contentVersion).values({ hash, compiled: library });
	await db.insert(contentCurrent).values({ hash });
	await addUsers(db, siti, budi, wati, rini, joko, camat, dpmd, admin);

	const at = (days: number) => makeServices(db, ago(days));
	const about = { courseId: course.id, contentRev: 1, attemptId: null } as const;
	const read = (user: User, contentId: string, days: number) =>
		catatBelajar(at(days), user, {
			...about,
			id: newId(),
			kind: 'lesson.completed',
			contentId,
			at: ago(days).toISOString(),
			data: {}
		});
	const quiz = (user: User, percent: number, days: number) =>
		saveAttempt(at(days), user, makeAttempt({ percent, passed: percent >= 75 }));
	const task = (user: User, kind: 'practice.checked' | 'practice.passed', days: number) => {
		const head = { ...about, id: newId(), contentId: 'bayi-lahir', at: ago(days).toISOString() };
		const attemptId = taskWorld.id;
		return catatBelajar(
			at(days),
			user,
			kind === 'practice.passed'
				? { ...head, attemptId, kind, data: { aided: false } }
				: {
						...head,
						attemptId,
						kind,
						data: { failedCodes: ['kelahiran.kk'], passed: false, aided: false }
					}
		);
	};

	await read(siti, 'untuk-apa-nik', 40);
	await read(siti, 'membaca-nik', 12);
	await quiz(siti, 66.67, 11);
	await quiz(siti, 90, 10);
	await task(siti, 'practice.checked', 4);
	await task(siti, 'practice.passed', 3);
	await quiz(budi, 50, 60);
	await read(wati, 'untuk-apa-nik', 90);
	await read(rini, 'untuk-apa-nik', 5);
	await quiz(joko, 75, 2);
	// Trainers learn as well; no village may show it.
	await read(camat, 'untuk-apa-nik', 1);
	await quiz(dpmd, 100, 1);

	await inScope(db, ownScope(siti), (tx) =>
		tx.insert(practiceWorld).values(
			[taskWorld, freeWorld].map((world) => ({
				...world,
				desaKode: siti.desaKode,
				userId: siti.id,
				dataSet: 'desa-kecil@1',
				seed: 1,
				ruleSet: '2026',
				createdAt: ago(4)
			}))
		)
	);
}
