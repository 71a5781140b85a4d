import { ed25519 } from '@noble/curves/ed25519.js';
import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { fieldsOf } from '../../../../tests/support/answer-fields';
import { addUsers, makeTrainer, makeUser } from '../../../../tests/support/users';
import { duniaAwal } from '$lib/desa/data/muat';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import { fromBase64Url, utf8 } from '$lib/learning/certificate/base';
import { compileLibrary } from '$lib/learning/compile/library';
import { findItemById, type Course, type Item } from '$lib/learning/course';
import { checkTask } from '$lib/learning/praktik/check-task';
import { fillCast } from '$lib/learning/praktik/cast';
import { formulirDari } from '$lib/learning/praktik/formulir';
import { kunciTemuan } from '$lib/learning/praktik/kunci';
import { formValues } from '$lib/learning/praktik/isian-run';
import type { Question } from '$lib/learning/question';
import { rightAnswer } from '$lib/learning/right-answer';
import { readCourses } from '../courses/read';
import { publishLibrary } from '../courses/publish';
import { projectRoot } from '../db/project-root';
import { bacaDunia } from '../latihan/dunia';
import { kirimPerintah } from '../latihan/kirim-perintah';
import { periksaTugas } from '../latihan/periksa';
import { mulaiTugas } from '../latihan/tugas';
import type { Services } from '../runtime';
import { certificateOf, issueCertificate, publicCertificate } from './certificates';
import { signerOf } from './certificate-key';
import { bacaKursus } from './catalogue';
import { readStandings } from './competencies';
import { completionFor } from './completion';
import { essaysWaiting, markEssay, readEssays } from './essays';
import { saveAnswer } from './exam-answer';
import { beginExam } from './exam-begin';
import { readExamTry } from './exam-read';
import { submitExam } from './exam-submit';
import { selesaikanPelajaran } from './lesson';
import { bacaKuis, kirimKuis } from './quiz';
import { answerReview, dueCount, todaysSession } from './review';

/**
 * One learner goes through a course that has everything, from the questions before it to the certificate and the review
 * of the next day. The steps follow each other, so they are one test each in their order.
 */

const database = testDatabase();
const ratna = makeUser('ratna');
const pelatih = makeTrainer('pelatih', '35.99.01');
let clock = new Date('2026-11-22T01:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };
const later = (hours: number): void => {
	clock = new Date(clock.getTime() + hours * 3_600_000);
};
const { privateKey } = generateKeyPairSync('ed25519');
const issuing = { signer: signerOf(privateKey), origin: 'https://gladi.contoh.id' };

let course: Course;
let hash = '';

beforeAll(async () => {
	await addUsers(database.db, ratna, pelatih);
	// Without what is asked of the courses of the project: one of everything is enough here.
	const files = await readCourses(path.join(projectRoot, 'tests/fixtures/kursus-lengkap'));
	const compiled = compileLibrary(files, { today: '2026-11-22', checkTask });
	const published = await publishLibrary(database.db, compiled);
	const [only] = compiled.library.courses;
	if (!published.published || !only)
		throw new Error(compiled.findings.map(({ message }) => message).join('\n'));
	course = only;
	hash = published.hash;
});

function item<Kind extends Item['kind']>(id: string, kind: Kind): Extract<Item, { kind: Kind }> {
	const found = findItemById({ courses: [course] }, id)?.item;
	if (found?.kind !== kind) throw new Error(`The course has no ${kind} ${id}`);
	// Safe: its kind has just been compared.
	return found as Extract<Item, { kind: Kind }>;
}

const place = (slug: string) => ({
	course: course.slug,
	module: course.modules[0]?.slug ?? '',
	item: slug
});

function formOf(fields: Iterable<readonly [string, string]>): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

async function sitExam(
	id: string,
	answer: (question: Question) => readonly (readonly [string, string])[]
): Promise<string> {
	const begun = await beginExam(services, ratna, course, item(id, 'quiz'), hash, newId());
	if (!begun.ok) throw new Error(`Not let in: ${begun.entrance.kind}`);
	const { questions } = await readExamTry(services, ratna, begun.attemptId);
	for (const question of questions) {
		const saved = await saveAnswer(
			services,
			ratna,
			begun.attemptId,
			question.id,
			formOf(answer(question))
		);
		expect(saved).toEqual({ ok: true });
	}
	await submitExam(services, ratna, begun.attemptId);
	return begun.attemptId;
}

const allRight = (question: Question) => fieldsOf(question, rightAnswer(question));
let drawnBefore: readonly string[] = [];

describe('a course with everything in it', () => {
	it('has every type of question', () => {
		const types = item('kl-kuis', 'quiz').questions.map(({ type }) => type);
		expect(new Set(types)).toEqual(
			new Set([
				...(['single', 'multi', 'truefalse', 'number', 'short', 'match'] as const),
				...(['order', 'cloze', 'grid', 'essay', 'scenario'] as const)
			])
		);
	});

	it('begins with what one knows already: sure of everything, and nothing of it is a score', async () => {
		const attemptId = await sitExam('kl-diagnosa', (question) => [
			...(question.type === 'number' ? [[fieldOf(question.id), '1'] as const] : allRight(question)),
			['yakin', '3']
		]);
		const { row } = await readExamTry(services, ratna, attemptId);
		drawnBefore = row.drawn;
		expect(drawnBefore).toHaveLength(6);
		expect(row).toMatchObject({ mode: 'diagnosa', passed: false });
		const { requirements, finished } = await completionFor(services, ratna, course);
		expect(finished).toBe(false);
		expect(requirements.some(({ met }) => met)).toBe(false);
		expect((await bacaKursus(services, ratna, course.slug)).kenaikan).toEqual([]);
	});

	it('goes on with a lesson and a quiz of all types', async () => {
		later(1);
		await selesaikanPelajaran(services, ratna, place('siapa-penduduk-sementara'), newId());
		const shown = await bacaKuis(services, ratna, place('kuis-loket'), null);
		expect(JSON.stringify(shown.questions)).not.toContain('"correct"');
		const sent = await kirimKuis(
			services,
			ratna,
			place('kuis-loket'),
			formOf([
				['percobaan', shown.attemptId],
				['acak', String(shown.seed)],
				['versi', shown.hash],
				['mulai', shown.startedAt],
				...item('kl-kuis', 'quiz').questions.flatMap(allRight)
			])
		);
		if (!sent.ok || !sent.kept) throw new Error('The quiz was not kept');
		const { hasil } = await bacaKuis(services, ratna, place('kuis-loket'), sent.attemptId);
		expect(hasil).toMatchObject({ percent: 100, passed: true });
		expect(levelsNow(await readStandings(services, ratna))).toEqual({
			'K98.1': 'paham',
			'K98.2': 'paham'
		});
	});

	it('has a task that is done in a village of its own, without aid', async () => {
		later(1);
		const task = item('kl-tugas', 'task');
		const started = await mulaiTugas(services, ratna, task.id, newId(), 'kerjakan');
		if (!started.ok) throw new Error(started.problems[0]?.message);
		const worldId = started.value;
		const before = await periksaTugas(services, ratna, worldId, newId());
		expect(before).toMatchObject({ passed: false, failedCodes: [expect.any(String)] });
		const { asal } = await bacaDunia(services, ratna, worldId, 0);
		const dunia = duniaAwal(asal);
		const cast = fillCast(task, dunia, asal.seed, kunciTemuan(asal));
		const bahan = {
			dunia,
			definisi: () => undefined,
			kodeLacak: '',
			kodeVerifikasi: '',
			perintahId: '',
			saat: ''
		};
		for (const { form, isian } of task.rules.run) {
			const sent = await kirimPerintah(services, ratna, worldId, {
				commandId: newId(),
				command: formulirDari(form).baca(formValues(isian, cast.raw), bahan)
			});
			expect(sent).toMatchObject({ ok: true });
		}
		expect(await periksaTugas(services, ratna, worldId, newId())).toMatchObject({ passed: true });
		expect(levelsNow(await readStandings(services, ratna))).toEqual({
			'K98.1': 'terampil',
			'K98.2': 'terampil'
		});
	});

	it('is proved in an exam of other questions, which waits for its essay to be marked', async () => {
		later(1);
		const attemptId = await sitExam('kl-uji', allRight);
		const { row } = await readExamTry(services, ratna, attemptId);
		expect(row.drawn.filter((id) => drawnBefore.includes(id))).toEqual([]);
		expect(row).toMatchObject({ mode: 'uji', passed: false });
		expect(await issueCertificate(services, ratna, course.id, issuing)).toMatchObject({
			ok: false,
			problems: [{ rule: 'SE-01' }]
		});

		later(20);
		const waiting = await essaysWaiting(services, pelatih);
		expect(waiting.map((one) => one.attemptId)).toEqual([attemptId]);
		const { essays } = await readEssays(services, pelatih, attemptId);
		for (const { question } of essays)
			expect(
				await markEssay(services, pelatih, attemptId, {
					id: newId(),
					questionId: question.id,
					points: Object.fromEntries(question.rubric.map(({ id, points }) => [id, String(points)])),
					note: ''
				})
			).toMatchObject({ ok: true });
		expect(await essaysWaiting(services, pelatih)).toEqual([]);
		const { finished, requirements } = await completionFor(services, ratna, course);
		expect(requirements.filter(({ met }) => !met)).toEqual([]);
		expect(finished).toBe(true);
		// Five of six before, all of it after: what was missing has been learnt.
		const { kenaikan } = await bacaKursus(services, ratna, course.slug);
		expect(kenaikan).toEqual([
			{
				sebelum: { judul: 'Sebelum mulai', percent: expect.any(Number), n: 6 },
				sesudah: { judul: 'Uji loket', percent: 100, n: 7 },
				bagian: 1
			}
		]);
		expect(kenaikan[0]?.sebelum.percent).toBeLessThan(100);
		expect((await bacaKursus(services, pelatih, course.slug)).kenaikan).toEqual([]);
		expect((await bacaKursus(services, null, course.slug)).kenaikan).toEqual([]);
	});

	it('ends with a certificate that anybody can check without us', async () => {
		const issued = await issueCertificate(services, ratna, course.id, issuing);
		if (!issued.ok) throw new Error(issued.problems[0]?.message);
		expect(await certificateOf(services, ratna, course.id)).toMatchObject({ code: issued.code });
		const shown = await publicCertificate(services, null, issued.code);
		if (!shown) throw new Error('The certificate is not shown');
		const [head = '', payload = '', signature = ''] = shown.credential.split('.');
		expect(
			ed25519.verify(
				fromBase64Url(signature) ?? new Uint8Array(),
				utf8(`${head}.${payload}`),
				new Uint8Array(issuing.signer.publicKey)
			)
		).toBe(true);
		const proved = Buffer.from(payload, 'base64url').toString('utf8');
		expect(proved).toContain('OpenBadgeCredential');
		expect(proved).toContain('kl-tugas');
	});

	it('comes back the next day: one question at a time, each right answer a longer pause', async () => {
		const due = await dueCount(services, ratna);
		expect(due).toBeGreaterThan(0);
		const page = await todaysSession(services, ratna, new URLSearchParams());
		if (page.keadaan !== 'tanya') throw new Error(`No question: ${page.keadaan}`);
		const known = [...course.bank, ...item('kl-kuis', 'quiz').questions].find(
			({ id }) => id === page.question.id
		);
		if (!known) throw new Error('A question of the course is asked');
		const answered = await answerReview(
			services,
			ratna,
			formOf([
				['ulasan', page.ulasanId],
				['soal', known.id],
				['rev', String(page.rev)],
				['petunjuk', '0'],
				...allRight(known)
			])
		);
		if (!answered.ok) throw new Error(answered.problems[0]?.message);
		const verdict = await todaysSession(
			services,
			ratna,
			new URLSearchParams({ jawaban: answered.id })
		);
		expect(verdict).toMatchObject({ keadaan: 'terjawab', rating: 'good' });
		expect(await dueCount(services, ratna)).toBe(due - 1);
	});
});

const levelsNow = (standings: readonly { readonly code: string; readonly level: string }[]) =>
	Object.fromEntries(standings.map(({ code, level }) => [code, level]));
