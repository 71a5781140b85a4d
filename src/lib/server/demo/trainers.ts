import { addDays, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import type { Course } from '$lib/learning/course';
import { derivedId } from '../derived-id';
import { answerQuestion } from '../dialogue/answers';
import { publishNote } from '../dialogue/published';
import { askQuestion } from '../dialogue/questions';
import { applyRoster } from '../roster/apply';
import { dryRun } from '../roster/dry-run';
import type { Services } from '../runtime';
import { planVisit } from '../visit/create';
import { proposedTopics, visitDraft } from '../visit/draft';
import { asUser } from './as-user';
import { demoUsernames } from './people';
import type { DemoAccount } from './roster';

/** What trainers do beside cohorts, each thing by the service that its page calls: questions, visits and a roster. */
export async function seedTrainers(
	services: Services,
	roster: readonly DemoAccount[],
	course: Course
): Promise<void> {
	const of = (username: string) => roster.find((one) => one.username === username);
	const [camat, provinsi] = [of('pelatih.contoh'), of('pelatih.provinsi')];
	if (!camat || !provinsi) return;
	await questions(services, roster, camat, course);
	// Those whom the sign-in page offers are left to whoever signs in as their trainer.
	const offered = roster.flatMap(({ id, username }) =>
		demoUsernames.some((one) => one === username) ? [id] : []
	);
	await visit(services, camat, { kode: '35.99.01', course, inDays: 6, without: offered });
	await visit(services, provinsi, { kode: '35.99.02', course, inDays: 9, without: offered });
	const villageIn = (kecamatan: string) =>
		roster.find(({ desaKode, jabatan }) => jabatan && desaKode.startsWith(kecamatan))?.desaKode;
	await rosterFile(services, camat, 'BPD Kecamatan Contoh', villageIn('35.99.01'));
	await rosterFile(services, provinsi, 'BPD Kecamatan Teladan', villageIn('35.99.02'));
}

/** @throws when a service refuses: the demo would lack what its tests and pages count on. */
async function done(
	what: string,
	work: Promise<{ readonly ok: boolean; readonly problems?: readonly { message: string }[] }>
): Promise<void> {
	const answer = await work;
	if (!answer.ok)
		throw new Error(
			`${what} of the demo: ${answer.problems?.map(({ message }) => message).join(' ')}`
		);
}

/** One that was answered and stands under its lesson, and one that waits. */
async function questions(
	services: Services,
	roster: readonly DemoAccount[],
	camat: DemoAccount,
	course: Course
): Promise<void> {
	const lessons = course.modules.flatMap(({ items }) =>
		items.filter(({ kind }) => kind === 'lesson')
	);
	const asked = [
		{
			by: 'budi.santoso',
			lesson: lessons[1],
			text: 'Bila bayi lahir di rumah sakit kabupaten lain, apakah tetap dicatat di desa kami?',
			answer:
				'Ya. Yang dilihat adalah desa tempat orang tuanya terdaftar, bukan tempat lahirnya. Mintalah surat keterangan lahir dari rumah sakit itu sebagai lampiran.'
		},
		{
			by: 'ratna.wulandari',
			lesson: lessons[2],
			text: 'Apakah salinan KK yang sudah kabur masih boleh dipakai sebagai lampiran?',
			answer: null
		}
	];
	for (const { by, lesson, text, answer } of asked) {
		const person = roster.find(({ username }) => username === by);
		if (!person || !lesson) continue;
		const id = derivedId('demo/pertanyaan', by);
		const about = { courseId: course.id, itemId: lesson.id };
		await done('a question', askQuestion(services, asUser(person), about, { id, text }));
		if (answer === null) continue;
		const trainer = asUser(camat);
		await done('an answer', answerQuestion(services, trainer, id, answer));
		await done('a note', publishNote(services, trainer, id, { question: text, answer }));
	}
}

const mostInvited = 12;

async function visit(
	services: Services,
	planner: DemoAccount,
	{
		kode,
		course,
		inDays,
		without
	}: { kode: string; course: Course; inDays: number; without: readonly string[] }
): Promise<void> {
	const trainer = asUser(planner);
	const draft = await visitDraft(services, trainer, kode, course.id);
	const all = draft.people.map(({ id }) => id);
	const others = all.filter((id) => !without.includes(id));
	const people = others.length > 0 ? others : all;
	if (people.length === 0) return;
	const [year, month, day] = addDays(
		tanggalDiZona(services.now(), zonaWilayah(kode)),
		inDays
	).split('-');
	await done(
		'a visit',
		planVisit(services, trainer, {
			id: derivedId('demo/kunjungan', kode),
			wilayah: kode,
			kursus: course.id,
			tanggal: `${day}-${month}-${year}`,
			jam: '09.00',
			tempat: draft.place,
			orang: people.slice(0, mostInvited),
			topik: proposedTopics(draft),
			catatan: ''
		})
	);
}

/** Members of a BPD who have no account yet, as a kecamatan would send them. */
async function rosterFile(
	services: Services,
	importer: DemoAccount,
	name: string,
	desaKode: string | undefined
): Promise<void> {
	if (!desaKode) return;
	const people = [
		['Sri Wahyuningsih', '02-01-2025'],
		['Muhammad Arifin', '02-01-2025']
	];
	const rows = people.map(([nama, mulai]) => [desaKode, nama, 'Anggota BPD', mulai].join(';'));
	const sheet = ['kode_desa;nama;jabatan;mulai_jabatan', ...rows].join('\n');
	const form = new FormData();
	form.set('imporId', derivedId('demo/impor', name));
	form.set('berkas', new File([`${sheet}\n`], `${name}.csv`, { type: 'text/csv' }));
	const trainer = asUser(importer);
	const looked = await dryRun(services, trainer, form);
	if (!looked.ok) throw new Error(`the roster ${name} of the demo cannot be read`);
	form.set('sidikBerkas', looked.value.hash);
	form.set('sidikRencana', looked.value.fingerprint);
	await done('a roster', applyRoster(services, trainer, form));
}
