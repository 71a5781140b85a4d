import { eq } from 'drizzle-orm';
import { beforeAll } from 'vitest';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import type { Course, Library, Quiz } from '$lib/learning/course';
import { noRujukan } from '$lib/learning/rujukan/rujukan';
import { essay, match, single } from '$lib/learning/testing-questions';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import type { Database } from '../db/connect';
import { learningEvent, quizAttempt } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { saveAnswer } from './exam-answer';
import { beginExam } from './exam-begin';
import { readExamTry } from './exam-read';
import { course as baseCourse } from './testing';

/** An exam, one with an essay, and a diagnosis, with a clock that a test moves on. */

export const bank = ['s1', 's2', 's3', 's4'].map((id) => ({ ...single(id), competency: 'K99.1' }));
export const uji: Quiz = {
	id: 'uji-akhir',
	slug: 'uji-akhir',
	title: 'Uji akhir',
	rev: 1,
	minutes: 10,
	competencies: ['K99.1'],
	kind: 'quiz',
	mode: 'uji',
	pass: 75,
	introHtml: '',
	questions: [],
	draw: { 'K99.1': 3 },
	forms: false,
	tries: 3,
	waitMinutes: 24 * 60,
	limitMinutes: 60
};
export const uraian: Quiz = {
	...uji,
	id: 'uji-uraian',
	slug: 'uji-uraian',
	questions: [{ ...single('u1'), competency: 'K99.1' }, { ...match, competency: 'K99.1' }, essay],
	draw: null,
	limitMinutes: null
};
export const diagnosa: Quiz = {
	...uji,
	id: 'diagnosa',
	slug: 'diagnosa',
	mode: 'diagnosa',
	tries: null
};
const [modul] = baseCourse.modules;
if (!modul) throw new Error('the course of the tests has a module');
const course: Course = {
	...baseCourse,
	competencies: [{ code: 'K99.1', text: 'Membaca NIK' }],
	bank,
	modules: [{ ...modul, items: [uji, uraian, diagnosa] }]
};
const library: Library = { courses: [course], rujukan: noRujukan, paths: [], readiness: [] };

/** At the top of a test file: publishes the course before its tests, and answers for whoever sits there. */
export function examRoom(db: Database) {
	let clock = new Date('2026-11-22T01:00:00.000Z');
	let hash = '';
	const services: Services = { db, mode: 'nyata', now: () => clock };
	const later = (minutes: number) => {
		clock = new Date(clock.getTime() + minutes * 60_000);
	};

	beforeAll(async () => {
		const published = await publishLibrary(db, { library, findings: [] });
		if (!published.published) throw new Error('the library of the tests is good');
		hash = published.hash;
	});

	const begin = (user: User, quiz: Quiz = uji, id = newId()) =>
		beginExam(services, user, course, quiz, hash, id);
	const begun = async (user: User, quiz: Quiz = uji): Promise<string> => {
		const answer = await begin(user, quiz);
		if (!answer.ok) throw new Error(`not let in: ${answer.entrance.kind}`);
		return answer.attemptId;
	};
	const answer = (id: string, questionId: string, value: string, user: User) => {
		const form = new FormData();
		form.set(fieldOf(questionId), value);
		return saveAnswer(services, user, id, questionId, form);
	};
	const allRight = async (id: string, user: User) => {
		const { questions } = await readExamTry(services, user, id);
		for (const question of questions) await answer(id, question.id, 'b', user);
	};
	const eventsOf = (user: User) =>
		inScope(db, ownScope(user), (tx) =>
			tx.select().from(learningEvent).where(eq(learningEvent.userId, user.id))
		);
	const triesOf = (user: User) =>
		inScope(db, ownScope(user), (tx) =>
			tx.select().from(quizAttempt).where(eq(quizAttempt.userId, user.id))
		);

	return { services, later, begin, begun, answer, allRight, eventsOf, triesOf };
}
