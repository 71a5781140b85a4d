import { formatAngka } from '$lib/format/angka';
import type { BagianOrang } from '$lib/server/pantau/orang';
import { sebutMode } from './sebut-percobaan';

type Bagian = Pick<BagianOrang, 'kind' | 'mode' | 'status'>;

const jenis = { lesson: 'Pelajaran', quiz: 'Kuis', task: 'Latihan' } as const;

export const sebutJenis = ({ kind, mode }: Pick<Bagian, 'kind' | 'mode'>): string =>
	mode ? sebutMode[mode] : jenis[kind];

/** How many of a kind are done; a diagnosis is done and never passed, so it is none of the quizzes (as in the lists). */
export function jumlahBagian(
	items: readonly Bagian[],
	kind: Bagian['kind']
): { readonly value: string; readonly note: string } {
	const counted = items.filter((item) => item.kind === kind && item.mode !== 'diagnosa');
	return {
		value: formatAngka(counted.filter(({ status }) => status === 'done').length),
		note: `dari ${formatAngka(counted.length)}`
	};
}
