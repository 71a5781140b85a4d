import { labelStep, steps } from '$lib/cohort/evaluation';
import { readEvaluations } from '$lib/server/cohort/evaluations';
import { readCohortHead } from '$lib/server/cohort/save';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

/** The counts of the page, and nothing of fewer people than it shows; the comments stand on the second sheet. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const user = signedIn(locals);
	const [angkatan, { shown, answered, asked }] = await Promise.all([
		readCohortHead(services(), user, params.angkatan),
		readEvaluations(services(), user, params.angkatan)
	]);
	type Point = NonNullable<typeof shown>['points'][number];
	return unduhTabel<Point>(params.format, {
		judul: 'Penilaian pelatihan',
		namaBerkas: `penilaian-${angkatan.nama}`,
		kolom: [
			{ label: 'Pertanyaan', isi: ({ text }) => text },
			...steps.map((step) => ({
				label: labelStep[step],
				isi: ({ counts }: Point) => counts[step]
			}))
		],
		baris: shown?.points ?? [],
		keterangan: [
			['Angkatan', angkatan.nama],
			['Mengisi', shown ? `${answered} dari ${asked} peserta` : 'kurang dari 5 orang'],
			...(shown?.comments ?? []).map((comment) => ['Komentar', comment] as const)
		]
	});
};
