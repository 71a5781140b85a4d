import type { FilledStep } from '$lib/learning/praktik/task';
import type { FormRun } from '$lib/learning/praktik/task-spec';
import { urutDiHalaman } from './isi-kontrol';

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
 * at, so that together the steps fill in the whole form. Looks at the page, so it runs in a browser only.
 */
export function isianLangkah(
	langkah: readonly FilledStep[],
	run: readonly FormRun[],
	index: number
): readonly string[] {
	const { entri, mulai, akhir } = bagianLangkah(langkah, index);
	const isian = run[entri]?.isian;
	if (!isian || akhir === -1) return [];
	const berisi = Object.keys(isian).filter((nama) => String(isian[nama] ?? '') !== '');
	const nama = urutDiHalaman(berisi);
	const letak = (i: number): number => {
		const satu = langkah[i];
		return satu && i <= akhir ? nama.indexOf(satu.anchor) : -1;
	};
	const dari = index === mulai ? 0 : Math.max(letak(index), 0);
	const berikut = letak(index + 1);
	return nama.slice(dari, index === akhir || berikut === -1 ? undefined : berikut);
}
