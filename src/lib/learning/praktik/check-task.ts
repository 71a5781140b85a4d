import { aturanTerkini } from '../../desa/aturan';
import { daftarLembar, isSlugLembar } from '../../desa/apbdes/views/lembar';
import { duniaAwal } from '../../desa/data/muat';
import { dataTerkini } from '../../desa/data/versi';
import type { CheckTask } from '../compile/item';
import type { Task } from '../course';
import { fillCast, unknownPlaceholders, type Cast } from './cast';
import { isCheckAnggaran, type CheckSpec } from './check-spec';
import { halamanDari } from './halaman';
import { isianPeristiwa } from './checks/isian-peristiwa';
import { kunciTemuan } from './kunci';
import { denganLangkah } from './isian-run';

type Fault = ReturnType<CheckTask>[number];
type Say = (field: string, message: string, mend: string) => void;

/**
 * What a task says must fit together beyond its shape: checks have hints and a mutant each, steps
 * follow the perfect run, and every name and placeholder belongs to the cast.
 */
export const checkTask: CheckTask = (task) => {
	const faults: Fault[] = [];
	const fault: Say = (field, message, mend) => {
		faults.push({ field, message, mend });
	};
	checkChecks(task, fault);
	checkSteps(task, fault);

	const cast = castOf(task);
	if (typeof cast === 'string') {
		fault('cast', cast, 'Pilih pemeran lain, atau dusun yang ada di data latihan.');
		return faults;
	}
	task.rules.checks.forEach((spec, index) => checkSpec(spec, `checks.${index}`, cast, fault));
	task.langkah.forEach(({ siapa, halaman }, index) => {
		const { tentang } = halamanDari(halaman);
		if (siapa === null || tentang === 'jenis') return;
		const lembar = tentang === 'bagian' ? siapa : /^baru:(.+)$/.exec(siapa)?.[1];
		if (lembar === undefined) checkName(siapa, `langkah.${index}`, cast, fault);
		else if (!isSlugLembar(lembar))
			fault(
				`langkah.${index}`,
				`Lembar “${lembar}” tidak ada.`,
				`Pakai salah satu dari: ${daftarLembar.map(({ slug }) => slug).join(', ')}.`
			);
	});
	checkPlaceholders(task, cast, fault);
	return faults;
};

function checkChecks({ rules, hints }: Task, fault: Say): void {
	const { checks, mutants, run } = rules;
	const ids = checks.map(({ id }) => id);
	const daftar = `Pakai salah satu dari: ${ids.join(', ')}.`;
	checks.forEach(({ id, setelah }, index) => {
		if (ids.indexOf(id) !== index)
			fault(`checks.${index}`, `Pemeriksaan “${id}” tertulis dua kali.`, 'Beri id yang berbeda.');
		if (hints[id]?.length !== 4)
			fault(
				hints[id] ? `hints.${id}` : `checks.${index}`,
				`Petunjuk “${id}” belum empat tingkat.`,
				`Tulis bagian ## Petunjuk ${id} dengan empat butir: dorongan, aturan, contoh dengan angka lain, tunjukkan.`
			);
		if (!mutants.some(({ check }) => check === id))
			fault(
				`checks.${index}`,
				`Pemeriksaan “${id}” belum punya mutan.`,
				'Tambahkan pada mutants satu cara keliru yang hanya menggagalkan pemeriksaan ini.'
			);
		for (const lebihDulu of setelah ?? [])
			if (!ids.includes(lebihDulu) || lebihDulu === id)
				fault(
					`checks.${index}.setelah`,
					`Pemeriksaan “${id}” menunggu “${lebihDulu}”, yang tidak ada.`,
					daftar
				);
	});
	mutants.forEach((mutant, index) => {
		if (!ids.includes(mutant.check))
			fault(`mutants.${index}`, `Mutan untuk “${mutant.check}” tidak punya pemeriksaan.`, daftar);
		if ('langkah' in mutant && (mutant.langkah ?? 1) > run.length)
			fault(
				`mutants.${index}.langkah`,
				`Langkah ${mutant.langkah} tidak ada pada run.`,
				`Pakai angka 1 sampai ${run.length}.`
			);
	});
}

/** The steps send the forms of the perfect run, all of them, in their order. */
function checkSteps({ rules, langkah }: Task, fault: Say): void {
	const guided = rules.modes.filter((mode) => mode === 'lihat' || mode === 'coba');
	if (langkah.length === 0) {
		if (guided.length > 0)
			fault(
				'modes',
				`Cara ${guided.join(' dan ')} memerlukan langkah.`,
				'Tulis bagian ## Langkah, atau hapus cara itu dari modes.'
			);
		return;
	}
	const sent = langkah.flatMap(({ perintah }) => perintah ?? []);
	const forms = rules.run.map(({ form }) => form);
	if (sent.join() !== forms.join())
		fault(
			'langkah',
			`Langkah mengirim ${sent.join(', ') || 'tidak ada formulir'}, padahal run: ${forms.join(', ')}.`,
			'Beri perintah=… pada langkah yang mengirim formulir, dengan urutan yang sama.'
		);
	const last = langkah.at(-1);
	if (last && last.checks.length === 0 && last.perintah === null)
		fault(
			`langkah.${langkah.length - 1}`,
			'Langkah terakhir belum menyebut apa yang harus sudah benar.',
			'Tambahkan check=… atau perintah=… pada langkah itu.'
		);
}

/** `siapa` and `kk` in the forms that the vocabulary knows: a name, `bayi:name`, `datang:1`, or a text with a placeholder. */
function checkName(name: string, field: string, cast: Cast, fault: Say): void {
	const plain = name.replace(/^bayi:/, '').replace(/^[A-Z][A-Z0-9]*:/, '');
	if (plain === 'dinas' && name !== plain) return;
	if (/^datang:[1-9]\d?$/.test(name)) return;
	if (!/[{}]/.test(plain) && !cast.members.has(plain))
		fault(field, `Pemeran “${plain}” tidak ada.`, 'Tulis nama dari cast.');
}

function checkSpec(spec: CheckSpec, field: string, cast: Cast, fault: Say): void {
	for (const key of [
		'tentang',
		'siapa',
		'kk',
		'dulu',
		'kepala',
		'ayah',
		'ibu',
		'orang',
		'surat',
		'pemohon',
		'subjek',
		'kecuali',
		'masuk',
		'baris',
		'rkp'
	] as const) {
		// Of LAMPID it names a row.
		if (key === 'baris' && !isCheckAnggaran(spec.check)) continue;
		const value: unknown = key in spec ? spec[key as keyof CheckSpec] : undefined;
		const names = Array.isArray(value) ? value : value === undefined ? [] : [value];
		for (const name of names) checkName(String(name), `${field}.${key}`, cast, fault);
	}
	if (spec.check !== 'peristiwa.isian') return;
	const known = isianPeristiwa(spec.jenis);
	if (!Object.hasOwn(known, spec.isian))
		fault(
			`${field}.isian`,
			`Peristiwa ${spec.jenis} tidak punya isian “${spec.isian}”.`,
			`Pakai salah satu dari: ${Object.keys(known).join(', ')}.`
		);
}

function checkPlaceholders(task: Task, cast: Cast, fault: Say): void {
	const { checks, run, mutants } = task.rules;
	const texts: [string, string][] = [
		['situation', task.situationHtml],
		...task.documents.map(({ title, html }, index): [string, string] => [
			`documents.${index}`,
			`${title} ${html}`
		]),
		...task.requirements.map(({ html }, index): [string, string] => [
			`requirements.${index}`,
			html
		]),
		...task.langkah.map(({ html, siapa }, index): [string, string] => [
			`langkah.${index}`,
			`${html} ${siapa ?? ''}`
		]),
		...Object.entries(task.hints).map(([id, hints]): [string, string] => [
			`hints.${id}`,
			hints.join(' ')
		]),
		...checks.map((check, index): [string, string] => [`checks.${index}`, JSON.stringify(check)]),
		...run.map((entry, index): [string, string] => [`run.${index}`, JSON.stringify(entry)]),
		...mutants.map((mutant, index): [string, string] => [
			`mutants.${index}`,
			JSON.stringify(mutant)
		])
	];
	// A mutant may add entries after the last, which speak of each other.
	const lebih = Math.max(
		0,
		...mutants.map((mutant) => (mutant.cara === 'tambah' ? 1 + (mutant.lagi?.length ?? 0) : 0))
	);
	const inRun = denganLangkah(cast.raw, run.length + lebih);
	for (const [field, text] of texts) {
		const known = /^(run|mutants)\./.test(field) ? inRun : cast.raw;
		for (const name of new Set(unknownPlaceholders(text, known)))
			fault(field, `Penanda {${name}} tidak dikenal.`, 'Tulis nama dari cast atau facts.');
	}
}

function castOf(task: Task): Cast | string {
	const asal = { dataSet: dataTerkini[task.rules.data], seed: 1, ruleSet: aturanTerkini };
	try {
		return fillCast(task, duniaAwal(asal), asal.seed, kunciTemuan(asal));
	} catch (error) {
		return `Pemeran tidak dapat diisi: ${error instanceof Error ? error.message : String(error)}`;
	}
}
