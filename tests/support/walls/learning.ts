import { eq } from 'drizzle-orm';
import { newId } from '../../../src/lib/ids';
import { fieldOf } from '../../../src/lib/learning/answers';
import { itemPath, type Place } from '../../../src/lib/learning/course';
import type { User } from '../../../src/lib/server/access';
import { ownSeats } from '../../../src/lib/server/accounts/seats';
import {
	endOtherSessions,
	endOwnSession,
	listSessions
} from '../../../src/lib/server/auth/sessions';
import { formOf } from '../../../src/lib/server/cohort/testing';
import { sessions } from '../../../src/lib/server/db/schema';
import { askFromItem, dialogueUnder } from '../../../src/lib/server/dialogue/ask-here';
import { markAnswerRead, ownQuestions } from '../../../src/lib/server/dialogue/questions';
import { bacaItem, bacaKursus, katalog } from '../../../src/lib/server/learning/catalogue';
import {
	issueCertificate,
	ownCertificates,
	publicCertificate
} from '../../../src/lib/server/learning/certificates';
import { saveAnswer } from '../../../src/lib/server/learning/exam-answer';
import { bacaPercobaan, bacaPintuUji, mulaiUji } from '../../../src/lib/server/learning/exam-page';
import { submitExam } from '../../../src/lib/server/learning/exam-submit';
import { readHome } from '../../../src/lib/server/learning/home';
import {
	catatanPelajaran,
	selesaikanPelajaran,
	simpanCatatanPelajaran
} from '../../../src/lib/server/learning/lesson';
import { markMessageRead } from '../../../src/lib/server/learning/messages';
import { bacaModul } from '../../../src/lib/server/learning/module';
import { daftarCatatan } from '../../../src/lib/server/learning/notes';
import { ownRecord } from '../../../src/lib/server/learning/own-record';
import { bacaKuis, kirimKuis } from '../../../src/lib/server/learning/quiz';
import { answerReview, todaysSession } from '../../../src/lib/server/learning/review';
import { diagnosa } from '../../../src/lib/server/learning/testing-exam';
import { bacaDilihat } from '../../../src/lib/server/pantau/looks';
import { caraTugas } from '../../../src/lib/server/latihan/cara';
import type { Services } from '../../../src/lib/server/runtime';
import { changes, changesOwn, listed, reads, readsOwn, type Entry } from './entry';
import { issuing, type Fixture } from './fixture';
import { course, lessonId, pathOf, quizId, taskId, uji } from './library';
import { residents } from './people';
import { lies, ownWork, seesWork } from './rules';

const isOwner = (user: User, { milik }: { readonly milik: User }): boolean => milik.id === user.id;
const query = (words: Readonly<Record<string, string>> = {}) => new URLSearchParams(words);

const placeOf = (id: string): Place => {
	for (const module of course.modules) {
		const item = module.items.find((one) => one.id === id);
		if (item) return { course, module, item };
	}
	throw new Error(`the course of the test has no ${id}`);
};
const task = placeOf(taskId).item;
const pathTo = (id: string): string => {
	const { course, module, item } = placeOf(id);
	return itemPath(course, module, item);
};

const wholeRecord = async (services: Services, user: User): Promise<string> => {
	let text = '';
	for await (const part of ownRecord(services, user, 'https://gladi.contoh.id')) text += part;
	return text;
};

/** What everybody does for themselves: `/belajar`, `/ujian`, `/ulang`, `/saya`. */
export const learningServices = (fixture: Fixture): readonly Entry[] => [
	reads('learning/exam-page#bacaPercobaan', {
		...{ of: [...fixture.open, ...fixture.waiting], may: ownWork },
		ask: (services, user, { id }) => bacaPercobaan(services, user, id)
	}),
	changes('learning/exam-answer#saveAnswer', {
		...{ of: fixture.open, may: ownWork },
		ask: (services, user, { id }) =>
			saveAnswer(services, user, id, 's1', formOf({ [fieldOf('s1')]: 'b' }))
	}),
	changes('learning/exam-submit#submitExam', {
		...{ of: fixture.open, may: ownWork },
		ask: (services, user, { id }) => submitExam(services, user, id)
	}),
	changesOwn('learning/exam-page#mulaiUji', (services, user) =>
		mulaiUji(services, user, pathTo(diagnosa.id), newId())
	),
	readsOwn('learning/exam-page#bacaPintuUji', (services, user) =>
		bacaPintuUji(services, user, uji, pathTo(uji.id))
	),
	reads('learning/quiz#bacaKuis', {
		...{ of: fixture.quizzes, may: ownWork },
		ask: (services, user, { id }) => bacaKuis(services, user, pathOf(quizId), id)
	}),
	changesOwn('learning/quiz#kirimKuis', (services, user) =>
		kirimKuis(
			services,
			user,
			pathOf(quizId),
			formOf({ percobaan: newId(), acak: '7', [fieldOf('q1')]: 'b' })
		)
	),
	readsOwn('learning/home#readHome', readHome),
	readsOwn('learning/catalogue#katalog', katalog),
	readsOwn('learning/catalogue#bacaKursus', (services, user) =>
		bacaKursus(services, user, course.slug)
	),
	readsOwn('learning/catalogue#bacaItem', (services, user) =>
		bacaItem(services, user, pathOf(lessonId))
	),
	readsOwn('learning/module#bacaModul', (services, user) =>
		bacaModul(services, user, pathOf(lessonId))
	),
	readsOwn('latihan/cara#caraTugas', (services, user) =>
		task.kind === 'task' ? caraTugas(services, user, course.id, task) : Promise.resolve(null)
	),
	changesOwn('learning/lesson#selesaikanPelajaran', (services, user) =>
		selesaikanPelajaran(services, user, pathOf(lessonId), newId())
	),
	reads('learning/lesson#catatanPelajaran', {
		of: residents,
		may: (user, { id }) => user.id === id,
		ask: async (services, user, person) => {
			const note = await catatanPelajaran(services, user, placeOf(lessonId));
			return listed(note.text === `Catatan ${person.nama}`, note);
		}
	}),
	changesOwn('learning/lesson#simpanCatatanPelajaran', (services, user) =>
		simpanCatatanPelajaran(services, user, pathOf(lessonId), 'Catatan lain')
	),
	reads('learning/notes#daftarCatatan', {
		of: residents,
		may: (user, { id }) => user.id === id,
		ask: async (services, user, { nama }) => {
			const kursus = await daftarCatatan(services, user);
			return listed(JSON.stringify(kursus).includes(`Catatan ${nama}`), kursus);
		}
	}),
	reads('learning/own-record#ownRecord', {
		...{ of: fixture.waiting, may: ownWork },
		ask: async (services, user, { id }) => {
			const text = await wholeRecord(services, user);
			return listed(text.includes(id), text);
		}
	}),
	readsOwn('learning/review#todaysSession', (services, user) =>
		todaysSession(services, user, query())
	),
	// Looked for among one's own cards by an id that is made of oneself: there is no asking for another's.
	readsOwn('learning/review#answerReview', async (services, user) =>
		listed(true, await answerReview(services, user, formOf({ ulasan: newId(), soal: 's1' })))
	),
	reads('learning/certificates#ownCertificates', {
		...{ of: fixture.certificates, may: ownWork },
		ask: async (services, user, { id }) => {
			const found = await ownCertificates(services, user);
			return listed(
				found.certificates.some(({ code }) => code === id),
				found
			);
		}
	}),
	reads('learning/certificates#issueCertificate', {
		...{ of: fixture.certificates, may: ownWork },
		ask: async (services, user, { id }) => {
			const issued = await issueCertificate(services, user, course.id, issuing);
			return listed(issued.ok && issued.code === id, issued);
		}
	}),
	reads('learning/certificates#publicCertificate', {
		of: fixture.certificates.filter(({ revoked }) => revoked),
		// Everybody with the code reads it; why it was revoked is for its person and their trainers.
		may: (user, work) => isOwner(user, work) || seesWork(user, work),
		ask: async (services, user, { id }) => {
			const note = (await publicCertificate(services, user, id))?.revoked?.note;
			return listed(typeof note === 'string', note);
		}
	}),
	changes('learning/messages#markMessageRead', {
		...{ of: fixture.messages, may: ownWork },
		ask: (services, user, { id }) => markMessageRead(services, user, id)
	}),
	changes('dialogue/questions#markAnswerRead', {
		...{ of: fixture.questions, may: ownWork },
		ask: (services, user, { id }) => markAnswerRead(services, user, id)
	}),
	reads('dialogue/questions#ownQuestions', {
		...{ of: fixture.questions, may: ownWork },
		ask: async (services, user, { id }) => {
			const rows = await ownQuestions(services, user);
			return listed(
				rows.some((row) => row.id === id),
				rows
			);
		}
	}),
	changesOwn('dialogue/ask-here#askFromItem', (services, user) =>
		askFromItem(services, user, pathOf(lessonId), { id: newId(), text: 'Mengapa begitu?' })
	),
	reads('dialogue/ask-here#dialogueUnder', {
		of: fixture.questions.filter(({ answeredBy }) => answeredBy !== null),
		// A note is for everybody of the wilayah that published it.
		may: (user, { answeredBy }) => lies(user.desaKode, answeredBy ?? ''),
		ask: async (services, user, { id }) => {
			const found = await dialogueUnder(services, user, placeOf(lessonId));
			return listed(
				found.notes.some((one) => one.id === id),
				found
			);
		}
	}),
	reads('accounts/seats#ownSeats', {
		...{ of: fixture.seats, may: ownWork },
		ask: async (services, user, { id }) => {
			const seats = await ownSeats(services, user);
			return listed(
				seats.some((seat) => seat.id === id),
				seats
			);
		}
	}),
	reads('auth/sessions#listSessions', {
		...{ of: fixture.sessions, may: isOwner },
		ask: async (services, user, { id }) => {
			const rows = await listSessions(services, user);
			return listed(
				rows.some((row) => row.id === id),
				rows
			);
		}
	}),
	changes('auth/sessions#endOwnSession', {
		...{ of: fixture.sessions, may: isOwner },
		ask: async (services, user, { id }) => {
			await endOwnSession(services, user, id);
			return listed(!(await isOpen(services, id)), null);
		}
	}),
	changesOwn('auth/sessions#endOtherSessions', async (services, user) => {
		await endOtherSessions(services, user, 'tidak-ada');
		const others = fixture.sessions.filter(({ milik }) => milik.id !== user.id);
		const open = await Promise.all(others.map(({ id }) => isOpen(services, id)));
		return listed(open.every(Boolean), null);
	}),
	readsOwn('pantau/looks#bacaDilihat', (services, user) => bacaDilihat(services, user, ''))
];

const isOpen = async ({ db }: Services, id: string): Promise<boolean> => {
	const rows = await db.select({ id: sessions.id }).from(sessions).where(eq(sessions.id, id));
	return rows.length > 0;
};
