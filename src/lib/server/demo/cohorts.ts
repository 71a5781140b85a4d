import { acak, seedDari } from '$lib/desa/acak';
import { pointCodes } from '$lib/cohort/evaluation';
import { addDays, tanggalDiZona, zonaWilayah, type Tanggal } from '$lib/format/tanggal';
import type { Course } from '$lib/learning/course';
import type { User } from '../access';
import { renewCode, openCode } from '../cohort/code';
import { addDay, attendanceField, listDays, markAttendance } from '../cohort/days';
import { giveExtension } from '../cohort/extensions';
import { addItems } from '../cohort/items';
import { addMembers } from '../cohort/enrol';
import { listMembers } from '../cohort/members';
import { giveEvaluation } from '../cohort/own';
import { createCohort } from '../cohort/save';
import { derivedId } from '../derived-id';
import { sendToMany } from '../learning/messages';
import type { Services } from '../runtime';
import { asUser } from './as-user';
import type { DemoAccount } from './roster';

const kecamatan = '35.99.01';

const formOf = (given: Readonly<Record<string, string | readonly string[]>>): FormData => {
	const form = new FormData();
	for (const [name, values] of Object.entries(given))
		for (const value of typeof values === 'string' ? [values] : values) form.append(name, value);
	return form;
};

/** One cohort that is running, and one that is over; both as trainers would have made them. */
export async function seedCohorts(
	services: Services,
	roster: readonly DemoAccount[],
	course: Course
): Promise<void> {
	const today = tanggalDiZona(services.now(), zonaWilayah(kecamatan));
	const of = (username: string) => roster.find((one) => one.username === username);
	const [camat, provinsi] = [of('pelatih.contoh'), of('pelatih.provinsi')];
	const people = roster.filter(({ role }) => role === 'peserta');
	if (camat)
		await running(
			services,
			asUser(camat),
			people.filter(({ wilayahKode }) => wilayahKode.startsWith(kecamatan)),
			course,
			today
		);
	if (provinsi)
		await finished(
			services,
			asUser(provinsi),
			people.filter(({ jabatan }) => jabatan === 'sekretaris-desa'),
			course,
			today
		);
}

async function made(
	services: Services,
	trainer: User,
	nama: string,
	given: Readonly<Record<string, string | readonly string[]>>,
	members: readonly DemoAccount[]
): Promise<string | null> {
	if (members.length === 0) return null;
	const cohort = await createCohort(
		services,
		trainer,
		formOf({ id: derivedId('demo/angkatan', nama), nama, ...given })
	);
	if (!cohort.ok) throw new Error(`the cohort ${nama} of the demo is not good`);
	await addMembers(
		services,
		trainer,
		cohort.id,
		members.map(({ id }) => id)
	);
	return cohort.id;
}

/** Tests and tasks of the course, which is what a deadline is set for. */
const askedOf = (course: Course): readonly string[] =>
	course.modules
		.flatMap((module) => module.items)
		.filter((item) => item.kind === 'task' || (item.kind === 'quiz' && item.mode === 'latihan'))
		.map(({ id }) => `${course.id}/${id}`);

async function running(
	services: Services,
	trainer: User,
	members: readonly DemoAccount[],
	course: Course,
	today: Tanggal
): Promise<void> {
	const id = await made(
		services,
		trainer,
		`Angkatan Kecamatan Contoh ${today.slice(0, 4)}`,
		{
			keterangan:
				'Kependudukan dan LAMPID sampai terampil.\nBila ada kesulitan, tulis kepada pelatih dari pelajarannya.',
			mulai: addDays(today, -35),
			selesai: addDays(today, 28),
			jabatan: ['sekretaris-desa', 'operator-sid', 'kaur-keuangan']
		},
		members
	);
	if (id === null) return;
	const asked = askedOf(course);
	await addItems(
		services,
		trainer,
		id,
		formOf({ bagian: asked.slice(0, 2), tenggat: addDays(today, -5) })
	);
	await addItems(
		services,
		trainer,
		id,
		formOf({ bagian: asked.slice(2, 4), tenggat: addDays(today, 10) })
	);
	await addItems(services, trainer, id, formOf({ bagian: course.id, tenggat: '' }));
	const [first] = members;
	if (first)
		await giveExtension(
			services,
			trainer,
			id,
			formOf({
				id: derivedId('demo/perpanjangan', id),
				desa: first.desaKode,
				orang: '',
				bagian: '',
				sampai: addDays(today, 7),
				alasan: 'Jaringan internet desa terputus sepekan'
			})
		);
	const place = { jamMulai: '09.00', jamSelesai: '15.00', tempat: 'Aula Kantor Kecamatan Contoh' };
	for (const [tanggal, acara] of [
		[addDays(today, -14), 'NIK, KK, dan pencatatan kelahiran. Bawa laptop.'],
		[addDays(today, 6), 'Latihan LAMPID bersama']
	] as const)
		await addDay(
			services,
			trainer,
			id,
			formOf({ id: derivedId('demo/hari', id, acara), tanggal, acara, ...place })
		);
	const [day] = await listDays(services, trainer, id);
	const rng = acak(seedDari(`demo/hadir/${id}`));
	if (day)
		await markAttendance(
			services,
			trainer,
			id,
			day.id,
			formOf(
				Object.fromEntries(
					(await listMembers(services, trainer, id)).map((one) => [
						attendanceField(one.id),
						rng.pilihBerbobot([
							['hadir', 8],
							['izin', 1],
							['sakit', 1],
							['tidak-hadir', 1]
						] as const)
					])
				)
			),
			false
		);
	if ((await openCode(services, trainer, id)) === null)
		await renewCode(services, trainer, id, true);
	await sendToMany(services, trainer, {
		batchId: derivedId('demo/pengumuman', id),
		cohortId: id,
		text: 'Pertemuan berikut membahas LAMPID. Sebelum datang, kerjakan dahulu kuis kelahiran dan kematian.'
	});
}

const comments = [
	'Latihannya sama seperti pekerjaan di kantor desa.',
	'Waktunya terlalu singkat karena bersamaan dengan penyusunan APBDes.',
	'Mohon tatap muka ditambah satu hari lagi.',
	'',
	'Jaringan di desa kami sering putus, tetapi catatan saya tidak hilang.'
];

async function finished(
	services: Services,
	trainer: User,
	members: readonly DemoAccount[],
	course: Course,
	today: Tanggal
): Promise<void> {
	const id = await made(
		services,
		trainer,
		`Sekretaris desa, satu angkatan ${today.slice(0, 4)}`,
		{
			keterangan: 'Sekretaris desa dari setiap kecamatan.',
			mulai: addDays(today, -90),
			selesai: addDays(today, -2),
			jabatan: 'sekretaris-desa'
		},
		members
	);
	if (id === null) return;
	await addItems(services, trainer, id, formOf({ bagian: course.id, tenggat: '' }));
	for (const [index, member] of members.slice(0, 9).entries()) {
		const rng = acak(seedDari(`demo/penilaian/${member.username}`));
		const answers = Object.fromEntries(
			pointCodes.map((code) => [
				code,
				rng.pilihBerbobot([
					['4', 4],
					['3', 5],
					['2', 1]
				] as const)
			])
		);
		await giveEvaluation(
			services,
			asUser(member),
			id,
			formOf({ ...answers, komentar: comments[index % comments.length] ?? '' })
		);
	}
}
