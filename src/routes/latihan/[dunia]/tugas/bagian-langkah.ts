import type { FilledStep } from '$lib/learning/praktik/task';
import { fillText } from '$lib/learning/praktik/cast';
import type { FormRun } from '$lib/learning/praktik/task-spec';
import { urutDiHalaman } from './isi-kontrol';
import { cariAnchor, kontrolBernama } from './sorot';

/** Which entry of the perfect run a step belongs to, and the steps that fill it in: from `mulai` to `akhir`, which sends it. */
export function bagianLangkah(langkah: readonly FilledStep[], index: number) {
	const kirim = langkah.flatMap(({ perintah }, i) => (perintah === null ? [] : [i]));
	const sebelum = kirim.filter((i) => i < index);
	return {
		entri: sebelum.length,
		mulai: (sebelum.at(-1) ?? -1) + 1,
		akhir: kirim.find((i) => i >= index) ?? -1
	};
}

/**
 * The fields that a step fills in, as they stand on the page: from the one it points at to the one the next step points
 * at, so that together the steps fill in the whole form. None while the page does not show what the step points at.
 * `values` are the cast, which names of fields may speak of. Looks at the page, so it runs in a browser only.
 */
export function isianLangkah(
	langkah: readonly FilledStep[],
	run: readonly FormRun[],
	index: number,
	values: ReadonlyMap<string, string>
): readonly string[] {
	const { entri, mulai, akhir } = bagianLangkah(langkah, index);
	const isian = run[entri]?.isian;
	if (!isian || akhir === -1) return [];
	const berisi = Object.keys(isian).filter((nama) => String(isian[nama] ?? '') !== '');
	const nama = urutDiHalaman(berisi.map((satu) => fillText(satu, values)));
	const letak = (i: number): number => {
		const satu = langkah[i];
		const tempat = satu && i <= akhir ? cariAnchor(satu.anchor) : null;
		return tempat ? letakPertama(nama, tempat) : -1;
	};
	const sini = letak(index);
	if (sini === -1) return [];
	const berikut = letak(index + 1);
	return nama.slice(
		index === mulai ? 0 : sini,
		index === akhir || berikut === -1 ? undefined : berikut
	);
}

/** The first of these fields that stands at, in or after a place of the page; as many as there are when none does. */
function letakPertama(nama: readonly string[], tempat: HTMLElement): number {
	const pertama = nama.findIndex((satu) =>
		kontrolBernama(satu).some(
			(control) =>
				tempat.contains(control) ||
				tempat.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING
		)
	);
	return pertama === -1 ? nama.length : pertama;
}
