import { resolve } from '$app/paths';
import { sebutLampu } from '$lib/learning/item-analysis/arti';
import type { Light } from '$lib/learning/item-analysis/lights';
import type { ItemLine } from '$lib/server/item-analysis/items';
import type { CourseLine, OptionLine, RevisionLine } from '$lib/server/item-analysis/materi';
import type { MistakeLine, SureWrongLine } from '$lib/server/item-analysis/mistakes';
import type { ModuleLine } from '$lib/server/item-analysis/modules';
import type { StatPlace } from '$lib/server/item-analysis/place';
import type { Tone } from '$lib/ui/data-table';
import type { Kolom } from '$lib/ui/kolom';
import { sebutPemeriksaan } from '../orang/[orang]/kegiatan';

/** The tables of *Materi*, on the screen and in the files alike. */

type Tautan = { readonly title: string; readonly href: string };

const bilangan = <Row>(
	key: string,
	label: string,
	isi: (row: Row) => number | string | null,
	desimal = 0
): Kolom<Row> => ({ key, label, num: true, isi, desimal });

export const nadaLampu: Readonly<Record<Light, Tone>> = {
	'abu-abu': 'netral',
	hijau: 'daun',
	kuning: 'kunyit',
	merah: 'bata'
};

export const lampuSoal = ({ judged }: ItemLine): Light => judged?.light ?? 'abu-abu';

export const keadaanSoal = ({ judged, held }: ItemLine): string => {
	if (!judged) return held ? 'Ditahan' : 'Belum cukup data';
	const lampu = sebutLampu(judged.light, judged.findings);
	return held ? `${lampu}; ditahan` : lampu;
};

export const kolomSoal: readonly Kolom<ItemLine>[] = [
	{ key: 'soal', label: 'Soal', heading: true, isi: ({ text }) => text },
	{ key: 'kuis', label: 'Kuis', isi: ({ quizTitle }) => quizTitle },
	{
		key: 'revisi',
		label: 'Revisi',
		isi: ({ rev, isCurrent }) => (isCurrent ? String(rev) : `${rev} (lama)`)
	},
	bilangan('n', 'N', ({ judged }) => judged?.figures.n ?? '< 5'),
	bilangan('f', 'F (%)', ({ judged }) => judged?.figures.facility ?? null, 1),
	bilangan('d', 'D', ({ judged }) => judged?.figures.discrimination ?? null, 1),
	bilangan('e', 'E', ({ judged }) => judged?.figures.efficiency ?? null, 1),
	{
		key: 'mati',
		label: 'Pilihan mati',
		isi: ({ judged }) => judged?.dead.join(', ').toUpperCase() || null
	},
	{ key: 'keadaan', label: 'Keadaan', isi: keadaanSoal }
];

/** In a file all modules stand in one table. */
export const kolomSoalBerkas: readonly Kolom<ItemLine>[] = [
	{ key: 'modul', label: 'Modul', isi: ({ module }) => module.title },
	{ key: 'id', label: 'Kode soal', isi: ({ questionId }) => questionId },
	...kolomSoal
];

/** Revisions of one question, side by side. */
export const kolomRevisi: readonly Kolom<RevisionLine>[] = [
	{
		key: 'revisi',
		label: 'Revisi',
		heading: true,
		isi: ({ rev, isCurrent }) => (isCurrent ? `Revisi ${rev} (sekarang)` : `Revisi ${rev} (lama)`)
	},
	...kolomSoal.filter(({ key }) => ['n', 'f', 'd', 'e', 'mati'].includes(key)),
	bilangan('simpangan', 'Simpangan baku', ({ judged }) => judged?.figures.sd ?? null, 1),
	bilangan('bobot', 'Bobot nyata (%)', ({ weight }) => weight, 1),
	...kolomSoal.filter(({ key }) => key === 'keadaan')
];

/** Which module to open. */
export const kolomModul: readonly Kolom<ModuleLine>[] = [
	{ key: 'modul', label: 'Modul', heading: true, isi: ({ title }) => title },
	bilangan('soal', 'Soal dijawab', ({ questions }) => questions),
	bilangan('perlu', 'Perlu dilihat', ({ attention }) => attention)
];

export const kolomTerburuk: readonly Kolom<ItemLine & { lesson: Tautan | null }>[] = [
	...kolomSoal.filter(({ key }) => ['soal', 'kuis', 'n', 'f', 'd', 'keadaan'].includes(key)),
	{ key: 'pelajaran', label: 'Pelajarannya', isi: ({ lesson }) => lesson?.title ?? null }
];

export const kolomKesalahan: readonly Kolom<MistakeLine>[] = [
	{
		key: 'pemeriksaan',
		label: 'Yang keliru',
		heading: true,
		isi: ({ code }) => sebutPemeriksaan(code) ?? code
	},
	{ key: 'tugas', label: 'Tugas', isi: ({ taskTitle }) => taskTitle },
	bilangan('percobaan', 'Percobaan', ({ attempts }) => attempts),
	bilangan('gagal', 'Gagal', ({ failed }) => failed),
	bilangan('bagian', 'Bagian (%)', ({ percent }) => percent),
	bilangan('orang', 'Orang', ({ persons }) => persons),
	{ key: 'pelajaran', label: 'Pelajarannya', isi: ({ lesson }) => lesson?.title ?? null }
];

export const kolomYakin: readonly Kolom<SureWrongLine>[] = [
	{ key: 'kemampuan', label: 'Kemampuan', heading: true, isi: ({ text }) => text },
	bilangan('orang', 'Didiagnosa', ({ persons }) => persons),
	bilangan('salah', 'Yakin tetapi salah', ({ sureWrong }) => sureWrong),
	bilangan('bagian', 'Bagian (%)', ({ percent }) => percent),
	{ key: 'pelajaran', label: 'Pelajarannya', isi: ({ lesson }) => lesson?.title ?? null }
];

export const kolomKursus: readonly Kolom<CourseLine>[] = [
	{ key: 'kursus', label: 'Kursus', heading: true, isi: ({ code, title }) => `${code} ${title}` },
	bilangan('dinilai', 'Soal dinilai', ({ judged }) => judged),
	bilangan('merah', 'Kunci diragukan', ({ red }) => red),
	bilangan('kuning', 'Perlu ditinjau', ({ yellow }) => yellow),
	bilangan('ditahan', 'Ditahan', ({ judged, held }) => (judged + held === 0 ? null : held)),
	{ ...bilangan<CourseLine>('terendah', 'D terendah', ({ lowest }) => lowest, 1), wideOnly: true },
	{
		key: 'kesalahan',
		label: 'Kesalahan tersering',
		isi: ({ mistake }) =>
			mistake &&
			`${sebutPemeriksaan(mistake.code) ?? mistake.code} (${Math.round(mistake.percent)}%)`
	}
];

function artiPilihan({ id, text, correct, dead }: OptionLine): string {
	if (id === '') return 'Kosong';
	if (text === '') return 'Tidak diketahui';
	if (correct) return 'Kunci';
	return dead ? 'Pilihan mati' : 'Pengecoh';
}

export const kolomPilihan: readonly Kolom<OptionLine>[] = [
	{
		key: 'pilihan',
		label: 'Pilihan',
		heading: true,
		isi: ({ id, text }) => (id === '' ? text : [id.toUpperCase(), text].filter(Boolean).join('. '))
	},
	{
		key: 'arti',
		label: 'Arti',
		isi: artiPilihan
	},
	bilangan('semua', 'Semua (%)', ({ share }) => share),
	bilangan('bawah', 'Sepertiga bawah (%)', ({ bottom }) => bottom),
	bilangan('tengah', 'Sepertiga tengah (%)', ({ middle }) => middle),
	bilangan('atas', 'Sepertiga atas (%)', ({ top }) => top)
];

/** The wilayah goes along from page to page. */
export const dariWilayah = (alamat: string, { kata }: Pick<StatPlace, 'kata'>): string =>
	kata === null ? alamat : `${alamat}?wilayah=${kata}`;

export const alamatKursus = (slug: string): string =>
	resolve('/pantau/materi/[course]', { course: slug });

export const alamatSoal = (slug: string, { quizId, questionId }: ItemLine): string =>
	resolve('/pantau/materi/[course]/[kuis]/[soal]', {
		course: slug,
		kuis: quizId,
		soal: questionId
	});
