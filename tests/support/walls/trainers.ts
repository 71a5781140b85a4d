import { newId } from '../../../src/lib/ids';
import type { User } from '../../../src/lib/server/access';
import { cardPeople, makeCards } from '../../../src/lib/server/accounts/cards';
import { choosePlace } from '../../../src/lib/server/accounts/choose-place';
import { changeContact, contactOf } from '../../../src/lib/server/accounts/contact';
import { createAccount } from '../../../src/lib/server/accounts/create';
import { parseAccountForm } from '../../../src/lib/server/accounts/form';
import { everyAccount, listAccounts } from '../../../src/lib/server/accounts/list';
import {
	accountDetail,
	disableAccount,
	enableAccount,
	resetPassword
} from '../../../src/lib/server/accounts/manage';
import { endSeat, seatsOf } from '../../../src/lib/server/accounts/seats';
import { passwordStamp } from '../../../src/lib/server/accounts/visible';
import { cariWilayah } from '../../../src/lib/server/accounts/wilayah';
import { bacaKetentuan, provinsiDiminta } from '../../../src/lib/server/aturan-tahun/kelola';
import { terbitkan } from '../../../src/lib/server/aturan-tahun/terbitkan';
import { formOf } from '../../../src/lib/server/cohort/testing';
import {
	readCourse,
	readCourses,
	readQuestion
} from '../../../src/lib/server/item-analysis/materi';
import { bacaLaporan, unduhLaporan } from '../../../src/lib/server/laporan/laporan';
import { bacaKelonggaran, beriKelonggaran } from '../../../src/lib/server/learning/allowances';
import { revokeCertificate } from '../../../src/lib/server/learning/certificates';
import {
	countEssaysWaiting,
	essaysWaiting,
	everyEssayWaiting,
	markEssay,
	readEssays
} from '../../../src/lib/server/learning/essays';
import { giveHelp } from '../../../src/lib/server/learning/help';
import { messagesTo, sendMessage, sendToMany } from '../../../src/lib/server/learning/messages';
import { uraian } from '../../../src/lib/server/learning/testing-exam';
import {
	bacaBantuan,
	bacaSaringanBantuan,
	semuaBantuan
} from '../../../src/lib/server/pantau/bantuan';
import { bacaDaftarOrang, semuaOrang } from '../../../src/lib/server/pantau/daftar-orang';
import { bacaHalamanWilayah, bacaPapanUnduh } from '../../../src/lib/server/pantau/halaman';
import { bacaHalamanKesiapan } from '../../../src/lib/server/pantau/halaman-kesiapan';
import { bacaOrang } from '../../../src/lib/server/pantau/orang';
import { bacaPantau } from '../../../src/lib/server/pantau/pantau';
import { bacaPercobaanOrang } from '../../../src/lib/server/pantau/percobaan';
import { alamatKode } from '../../../src/lib/server/pantau/tempat';
import { mendRoster, dryRun } from '../../../src/lib/server/roster/dry-run';
import { exportRoster } from '../../../src/lib/server/roster/export';
import { importDetail, listImports } from '../../../src/lib/server/roster/imports';
import { undoImport } from '../../../src/lib/server/roster/undo';
import {
	answerQuestion,
	everyQuestion,
	questionForTrainer,
	questionsForTrainer
} from '../../../src/lib/server/dialogue/answers';
import {
	publishedFrom,
	publishNote,
	withdrawNote
} from '../../../src/lib/server/dialogue/published';
import { changes, listed, reads, type Entry } from './entry';
import { figures, importAs, rosterForm, type Fixture } from './fixture';
import { course, taskId, uji } from './library';
import {
	closedLearners,
	moved,
	observers,
	openLearners,
	residents,
	trainers,
	villages
} from './people';
import { countsAt, lies, managesAccount, seesWork, trainsAt } from './rules';

const query = (words: Readonly<Record<string, string>> = {}) => new URLSearchParams(words);

const levels = [
	'',
	'35',
	'35.99',
	'35.99.01',
	'35.99.02',
	'35.98',
	'35.98.01',
	'36',
	'36.99',
	'36.99.01'
];
const everywhere: readonly string[] = [...levels, ...villages];
const accounts: readonly User[] = [...trainers, ...observers, ...openLearners, ...closedLearners];
const everyLearner: readonly User[] = [...openLearners, ...closedLearners];
const isOpen = ({ id }: User): boolean => closedLearners.every((one) => one.id !== id);
const sees = (user: User, account: User): boolean => trainsAt(user, account.wilayahKode);
/** Somebody of one's wilayah, and not oneself. */
const teaches = (user: User, { id, desaKode }: User): boolean =>
	trainsAt(user, desaKode) && id !== user.id;

const all = async <Row>(pages: AsyncIterable<readonly Row[]>): Promise<readonly Row[]> => {
	const rows: Row[] = [];
	for await (const page of pages) rows.push(...page);
	return rows;
};
const has = (rows: readonly { readonly id: string }[], { id }: { readonly id: string }) =>
	rows.some((row) => row.id === id);

/** Reports and work with people: `/pantau`. */
export const reports = (fixture: Fixture): readonly Entry[] => [
	reads('pantau/halaman#bacaHalamanWilayah', {
		...{ of: everywhere, may: countsAt },
		ask: (services, user, kode) => bacaHalamanWilayah(services, user, alamatKode(kode), query())
	}),
	reads('pantau/pantau#bacaPantau', {
		...{ of: everywhere, may: countsAt },
		ask: (services, user, kode) =>
			bacaPantau(services, user, alamatKode(kode), query(), { semua: true })
	}),
	reads('pantau/halaman#bacaPapanUnduh', {
		of: everywhere.filter((kode) => kode.length >= 8),
		may: trainsAt,
		ask: (services, user, kode) => bacaPapanUnduh(services, user, kode, query())
	}),
	reads('pantau/halaman-kesiapan#bacaHalamanKesiapan', {
		...{ of: everywhere, may: trainsAt },
		ask: (services, user, kode) => bacaHalamanKesiapan(services, user, alamatKode(kode), query())
	}),
	reads('laporan/laporan#bacaLaporan', {
		...{ of: levels, may: countsAt },
		ask: (services, user, kode) => bacaLaporan(services, user, alamatKode(kode), query())
	}),
	reads('laporan/laporan#unduhLaporan', {
		...{ of: levels, may: countsAt },
		ask: (services, user, kode) => unduhLaporan(services, user, alamatKode(kode), query())
	}),
	reads('pantau/orang#bacaOrang', {
		...{ of: everyLearner, may: sees },
		ask: (services, user, { id }) => bacaOrang(services, user, id, query({ percobaan: 'semua' }))
	}),
	// Of the village in which they worked before.
	reads('pantau/orang#bacaOrang', {
		of: [moved.before],
		may: (user, { desaKode }) => trainsAt(user, desaKode),
		ask: (services, user, { id, desaKode }) =>
			bacaOrang(services, user, id, query({ desa: desaKode, percobaan: 'semua' }))
	}),
	reads('pantau/percobaan#bacaPercobaanOrang', {
		of: [...fixture.waiting, ...fixture.quizzes],
		may: (user, work) => seesWork(user, work) && work.milik.id !== user.id,
		ask: (services, user, { id, milik }) => bacaPercobaanOrang(services, user, milik.id, id)
	}),
	reads('pantau/bantuan#bacaSaringanBantuan', {
		...{ of: everywhere, may: trainsAt },
		ask: (_services, user, kode) =>
			Promise.resolve(bacaSaringanBantuan(user, query({ wilayah: alamatKode(kode) })))
	}),
	reads('pantau/bantuan#bacaBantuan', {
		...{ of: residents, may: sees },
		ask: async (services, user, { id, desaKode }) => {
			const page = await bacaBantuan(services, user, query({ wilayah: desaKode.slice(0, 8) }));
			return listed(page.baris?.some(({ orangId }) => orangId === id) ?? false, page);
		}
	}),
	reads('pantau/bantuan#semuaBantuan', {
		...{ of: residents, may: sees },
		ask: async (services, user, { id, desaKode }) => {
			const words = query({ jenis: 'senyap', wilayah: desaKode });
			const rows = await all(semuaBantuan(services, user, words));
			return listed(
				rows.some(({ orangId }) => orangId === id),
				rows
			);
		}
	}),
	reads('pantau/daftar-orang#bacaDaftarOrang', {
		...{ of: residents, may: sees },
		ask: async (services, user, { id, desaKode }) => {
			const words = query({ keadaan: 'terisi', wilayah: desaKode });
			const page = await bacaDaftarOrang(services, user, words);
			return listed(has(page.baris, { id }), page);
		}
	}),
	reads('pantau/daftar-orang#semuaOrang', {
		...{ of: residents, may: sees },
		ask: async (services, user, { id, desaKode }) => {
			const words = query({ keadaan: 'terisi', wilayah: desaKode });
			const rows = await all(semuaOrang(services, user, words));
			return listed(has(rows, { id }), rows);
		}
	}),
	changes('learning/help#giveHelp', {
		...{ of: residents, may: sees },
		ask: (services, user, { id, desaKode }) =>
			giveHelp(services, user, {
				...{ id: newId(), personId: id, courseId: course.id, itemId: taskId },
				...{ note: 'Ditelepon.', desaKode }
			})
	}),
	reads('learning/messages#messagesTo', {
		of: everyLearner,
		may: (user, person) => teaches(user, person) && isOpen(person),
		ask: (services, user, { id }) => messagesTo(services, user, id)
	}),
	changes('learning/messages#sendMessage', {
		of: everyLearner,
		may: (user, person) => teaches(user, person) && isOpen(person),
		ask: (services, user, { id }) =>
			sendMessage(services, user, id, { id: newId(), text: 'Mohon dilanjutkan.' })
	}),
	changes('learning/messages#sendToMany', {
		of: everyLearner,
		may: (user, person) => teaches(user, person) && isOpen(person),
		ask: (services, user, { id }) =>
			sendToMany(services, user, { batchId: newId(), personIds: [id], text: 'Mohon dilanjutkan.' })
	}),
	reads('learning/allowances#bacaKelonggaran', {
		...{ of: everyLearner, may: sees },
		ask: (services, user, { id }) => bacaKelonggaran(services, user, id)
	}),
	changes('learning/allowances#beriKelonggaran', {
		...{ of: everyLearner, may: sees },
		ask: (services, user, person) =>
			beriKelonggaran(services, user, person.id, {
				...{ id: newId(), quizId: uji.id, extraTries: '1', extraMinutes: '', reason: 'Listrik' }
			})
	}),
	reads('learning/essays#essaysWaiting', {
		...{ of: fixture.waiting, may: seesWork },
		ask: async (services, user, { id }) => {
			const rows = await essaysWaiting(services, user);
			return listed(
				rows.some(({ attemptId }) => attemptId === id),
				rows
			);
		}
	}),
	reads('learning/essays#everyEssayWaiting', {
		...{ of: fixture.waiting, may: seesWork },
		ask: async (services, user, { id }) => {
			const rows = await all(everyEssayWaiting(services, user));
			return listed(
				rows.some(({ attemptId }) => attemptId === id),
				rows
			);
		}
	}),
	reads('learning/essays#countEssaysWaiting', {
		of: [null],
		// Somebody waits in every wilayah of the test that has villages.
		may: (user) =>
			['pelatih', 'administrator'].includes(user.role) &&
			fixture.waiting.some(({ desa }) => lies(desa, user.wilayahKode)),
		ask: async (services, user) => {
			const count = await countEssaysWaiting(services, user);
			const own = fixture.waiting.filter(({ desa }) => lies(desa, user.wilayahKode));
			if (count > 0 && count !== own.length) throw new Error(`${count} essays for ${user.nama}`);
			return listed(count > 0, count);
		}
	}),
	reads('learning/essays#readEssays', {
		...{ of: fixture.waiting, may: seesWork },
		ask: (services, user, { id }) => readEssays(services, user, id)
	}),
	changes('learning/essays#markEssay', {
		...{ of: fixture.waiting, may: seesWork },
		ask: (services, user, { id }) =>
			markEssay(services, user, id, {
				...{ id: newId(), questionId: 'uraian', points: { a: '2', b: '3' }, note: '' }
			})
	}),
	...(['readCourses', 'readCourse', 'readQuestion'] as const).map((name) =>
		reads(`item-analysis/materi#${name}`, {
			...{ of: everywhere, may: trainsAt },
			ask: (services, user, kode) => {
				const words = query({ wilayah: alamatKode(kode) });
				if (name === 'readCourses') return readCourses(services, user, words);
				if (name === 'readCourse') return readCourse(services, user, course.slug, words);
				const where = { slug: course.slug, quizId: uraian.id, questionId: 'u1' };
				return readQuestion(services, user, where, words);
			}
		})
	),
	changes('learning/certificates#revokeCertificate', {
		...{ of: fixture.certificates, may: seesWork },
		ask: (services, user, { id }) =>
			revokeCertificate(services, user, id, { reason: 'keliru', note: 'Nama keliru.', sure: true })
	})
];

const isAnswered = ({ answeredBy }: { readonly answeredBy: string | null }) => answeredBy !== null;

/** Questions to the trainer. */
export const dialogue = ({ questions }: Fixture): readonly Entry[] => [
	reads('dialogue/answers#questionsForTrainer', {
		of: questions,
		may: seesWork,
		ask: async (services, user, asked) => {
			const filter = { answered: isAnswered(asked), courseId: '', after: '' };
			const { rows } = await questionsForTrainer(services, user, filter);
			return listed(has(rows, asked), rows);
		}
	}),
	reads('dialogue/answers#everyQuestion', {
		of: questions,
		may: seesWork,
		ask: async (services, user, asked) => {
			const filter = { answered: isAnswered(asked), courseId: '' };
			const rows = await all(everyQuestion(services, user, filter));
			return listed(has(rows, asked), rows);
		}
	}),
	reads('dialogue/answers#questionForTrainer', {
		of: questions,
		may: seesWork,
		ask: (services, user, { id }) => questionForTrainer(services, user, id)
	}),
	changes('dialogue/answers#answerQuestion', {
		of: questions.filter((one) => !isAnswered(one)),
		may: seesWork,
		ask: (services, user, { id }) => answerQuestion(services, user, id, 'Begini caranya.')
	}),
	reads('dialogue/published#publishedFrom', {
		of: questions.filter(isAnswered),
		// Each wilayah has its own note of a question, or none.
		may: (user, { answeredBy }) =>
			trainsAt(user, answeredBy ?? '') && user.wilayahKode === answeredBy,
		ask: (services, user, { id }) => publishedFrom(services, user, id)
	}),
	changes('dialogue/published#publishNote', {
		of: questions.filter(isAnswered),
		may: seesWork,
		ask: (services, user, { id }) =>
			publishNote(services, user, id, { question: 'Mengapa begitu?', answer: 'Karena aturannya.' })
	}),
	changes('dialogue/published#withdrawNote', {
		of: questions.filter(isAnswered),
		may: seesWork,
		ask: (services, user, { id }) => withdrawNote(services, user, id)
	})
];

const accountForm = (kode: string) =>
	parseAccountForm(
		formOf({
			...{ akunId: newId(), nama: 'Pejabat Uji', peran: 'peserta', tempat: kode },
			...{ jabatan: 'kasi-pelayanan', mulai: '5-1-2026' }
		})
	);

const cardForm = ({ id }: User): FormData => formOf({ akun: id, benih: newId() });

/** The figures of a province are for everybody who works in it, and for trainers of the country. */
const readsFigures = (user: User, kode: string): boolean =>
	trainsAt(user, kode) || user.wilayahKode.startsWith(kode);

/** A row of a roster that gives somebody, found by the name of the account, a seat in a village. */
type Seating = { readonly person: User; readonly desa: string };

const seatings: readonly Seating[] = openLearners.flatMap((person) =>
	villages.map((desa) => ({ person, desa }))
);
const importId = newId();
const maySeat = (user: User, { person, desa }: Seating): boolean =>
	sees(user, person) && trainsAt(user, desa);
/** Under another name, so that whatever names them has not come from the file. */
const seatRow = ({ person, desa }: Seating): string =>
	`${desa};Nama Baru;Kasi Pelayanan;;;;2026-11-22;;;${person.username}`;

/** Accounts, cards, rosters: `/kelola`. */
export const management = (fixture: Fixture): readonly Entry[] => [
	reads('accounts/list#listAccounts', {
		...{ of: accounts, may: sees },
		ask: async (services, user, account) => {
			const { rows } = await listAccounts(services, user, {
				...{ cari: account.username, jabatan: '', halaman: 1, urut: 'nama', turun: false }
			});
			return listed(has(rows, account), rows);
		}
	}),
	reads('accounts/list#everyAccount', {
		...{ of: accounts, may: sees },
		ask: async (services, user, account) => {
			const asked = { cari: account.username, jabatan: '', urut: 'nama', turun: false } as const;
			const rows = await all(everyAccount(services, user, asked));
			return listed(has(rows, account), rows);
		}
	}),
	reads('accounts/manage#accountDetail', {
		...{ of: accounts, may: sees },
		ask: (services, user, { id }) => accountDetail(services, user, id)
	}),
	reads('accounts/contact#contactOf', {
		...{ of: accounts, may: sees },
		ask: (services, user, { id }) => contactOf(services, user, id)
	}),
	changes('accounts/contact#changeContact', {
		...{ of: accounts, may: managesAccount },
		ask: async (services, user, { id }) => {
			const typed = { noHp: '081234567890', nip: '', email: '' };
			const problems = await changeContact(services, user, id, typed);
			return listed(problems.length === 0, problems);
		}
	}),
	changes('accounts/manage#disableAccount', {
		...{ of: accounts, may: managesAccount },
		ask: async (services, user, { id }) => {
			const problems = await disableAccount(services, user, id);
			return listed(problems.length === 0, problems);
		}
	}),
	changes('accounts/manage#enableAccount', {
		...{ of: accounts, may: managesAccount },
		ask: async (services, user, { id }) => {
			const problems = await enableAccount(services, user, id);
			return listed(problems.length === 0, problems);
		}
	}),
	changes('accounts/manage#resetPassword', {
		...{ of: accounts, may: managesAccount },
		ask: (services, user, { id }) =>
			resetPassword(services, user, id, passwordStamp({ passwordHash: null }))
	}),
	reads('accounts/seats#seatsOf', {
		...{ of: fixture.seats, may: seesWork },
		ask: async (services, user, seat) => {
			const seats = await seatsOf(services, user, seat.milik.id);
			return listed(has(seats, seat), seats);
		}
	}),
	changes('accounts/seats#endSeat', {
		of: fixture.seats,
		may: (user, seat) => managesAccount(user, seat.milik) && seesWork(user, seat),
		ask: (services, user, { id, milik }) =>
			endSeat(services, user, milik.id, { seatId: id, selesai: '22-11-2026' })
	}),
	reads('accounts/cards#cardPeople', {
		of: accounts,
		may: (user, account) => managesAccount(user, account) && isOpen(account),
		ask: async (services, user, account) => {
			const asked = { impor: null, wilayah: null, akun: [account.id], sudah: true };
			const { people } = await cardPeople(services, user, asked);
			return listed(has(people, account), people);
		}
	}),
	reads('accounts/cards#cardPeople', {
		...{ of: villages, may: trainsAt },
		ask: async (services, user, wilayah) => {
			const asked = { impor: null, wilayah, akun: [], sudah: true };
			const { people } = await cardPeople(services, user, asked);
			return listed(
				people.some(({ desaKode }) => desaKode === wilayah),
				people
			);
		}
	}),
	reads('accounts/cards#cardPeople', {
		of: fixture.imports,
		// Whom it made, and these live where it was made, or below.
		may: (user, { desa }) => trainsAt(user, desa),
		ask: async (services, user, { id }) => {
			const asked = { impor: id, wilayah: null, akun: [], sudah: true };
			const { people } = await cardPeople(services, user, asked);
			return listed(people.length > 0, people);
		}
	}),
	changes('accounts/cards#makeCards', {
		of: accounts,
		may: (user, account) => managesAccount(user, account) && isOpen(account),
		ask: (services, user, account) =>
			makeCards(services, user, cardForm(account), 'https://gladi.contoh.id')
	}),
	changes('accounts/create#createAccount', {
		...{ of: villages, may: trainsAt },
		ask: (services, user, kode) => createAccount(services, user, accountForm(kode))
	}),
	reads('accounts/choose-place#choosePlace', {
		...{ of: villages, may: trainsAt },
		ask: async (services, user, kode) => {
			const choice = await choosePlace(services, user, accountForm(kode));
			return listed(choice.chosen === kode, choice);
		}
	}),
	reads('accounts/wilayah#cariWilayah', {
		of: everywhere.filter((kode) => kode !== ''),
		may: trainsAt,
		ask: async (services, user, kode) => {
			const { matches } = await cariWilayah(services, user, kode, null);
			return listed(
				matches.some((one) => one.kode === kode),
				matches
			);
		}
	}),
	reads('roster/export#exportRoster', {
		...{ of: everywhere, may: trainsAt },
		ask: async (services, user, wilayah) => {
			const answer = await exportRoster(services, user, { wilayah, format: 'csv' });
			return listed(answer.status === 200, await answer.text());
		}
	}),
	reads('roster/imports#listImports', {
		of: fixture.imports,
		may: (user, { kode }) => trainsAt(user, kode),
		ask: async (services, user, one) => {
			const { rows } = await listImports(services, user, 1);
			return listed(has(rows, one), rows);
		}
	}),
	reads('roster/imports#importDetail', {
		of: fixture.imports,
		may: (user, { kode }) => trainsAt(user, kode),
		ask: (services, user, { id }) => importDetail(services, user, id, 1)
	}),
	changes('roster/undo#undoImport', {
		of: fixture.imports,
		may: (user, { kode }) => trainsAt(user, kode),
		ask: (services, user, { id }) => undoImport(services, user, id)
	}),
	reads('roster/dry-run#dryRun', {
		...{ of: seatings, may: maySeat },
		ask: async (services, user, seating) => {
			const form = rosterForm(seatRow(seating));
			// What would be done is named after the import that it would be.
			form.set('imporId', importId);
			const seen = await dryRun(services, user, form);
			return listed(seen.ok && seen.value.counts.bermasalah === 0, seen);
		}
	}),
	reads('roster/dry-run#mendRoster', {
		...{ of: seatings, may: maySeat },
		ask: async (services, user, seating) => {
			const seen = await mendRoster(services, user, rosterForm(seatRow(seating)));
			// What is wrong is said in a column of its own.
			const wrong = seen.ok && [...seen.value.tanda.values()].includes('galat');
			return listed(seen.ok && !wrong, seen);
		}
	}),
	changes('roster/apply#applyRoster', {
		...{ of: seatings, may: maySeat },
		ask: (services, user, seating) => importAs(services, user, rosterForm(seatRow(seating)))
	}),
	reads('aturan-tahun/kelola#provinsiDiminta', {
		of: ['35', '36'],
		may: readsFigures,
		ask: (services, user, kode) => provinsiDiminta(services, user, kode)
	}),
	reads('aturan-tahun/kelola#bacaKetentuan', {
		of: ['35', '36'],
		may: readsFigures,
		ask: async (services, user, kode) => {
			const provinsi = await provinsiDiminta(services, user, kode);
			return provinsi && bacaKetentuan(services, user, provinsi);
		}
	}),
	changes('aturan-tahun/terbitkan#terbitkan', {
		of: ['35', '36'],
		// Its own trainer, or an administrator over it.
		may: (user, kode) =>
			trainsAt(user, kode) && (user.role === 'administrator' || user.wilayahKode === kode),
		ask: (services, user, kode) => terbitkan(services, user, kode, figures(1))
	})
];
