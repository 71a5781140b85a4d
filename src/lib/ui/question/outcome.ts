import { formatAngka, formatPersen } from '$lib/format/angka';
import type { ShownInput, ShownResult } from '$lib/learning/show';

export type Tone = 'right' | 'half' | 'wrong' | 'open';

/** How a marked question went: a colour, and the same with a sign and in words. */
export type Outcome = {
	readonly tone: Tone;
	readonly word: string;
	/** How much of it, where that is not all or nothing. */
	readonly share: string;
};

/** Who marks an essay that waits: in practice oneself, in a test a trainer; nobody where somebody else's practice is read. */
export type WaitsFor = 'learner' | 'trainer' | 'nobody';

const waiting = {
	learner: '… Nilai sendiri',
	trainer: '… Menunggu pelatih',
	nobody: '… Tidak dinilai'
} as const;

export function outcomeOf(
	type: ShownInput['type'],
	{ got, of, answered, pending }: Pick<ShownResult, 'got' | 'of' | 'answered' | 'pending'>,
	waitsFor: WaitsFor = 'learner'
): Outcome {
	if (pending)
		return {
			tone: 'open',
			word: waiting[waitsFor],
			share: ''
		};
	if (!answered) return { tone: 'wrong', word: '✗ Belum dijawab', share: '' };
	const share = shareOf(type, got, of);
	if (got >= of) return { tone: 'right', word: '✓ Tepat', share: type === 'essay' ? share : '' };
	if (got > 0) return { tone: 'half', word: '◐ Sebagian tepat', share };
	return { tone: 'wrong', word: '✗ Belum tepat', share: type === 'essay' ? share : '' };
}

function shareOf(type: ShownInput['type'], got: number, of: number): string {
	switch (type) {
		case 'essay':
			return `${formatPoin(got)} dari ${formatPoin(of)} poin`;
		// An answer that is right in part and the end of a case are worth a percentage, not so many places.
		case 'short':
		case 'scenario':
			return formatPersen((got * 100) / of);
		default:
			return `${got} dari ${of}`;
	}
}

/** Half a point can be given: '2', '1,5'. */
export const formatPoin = (points: number): string =>
	formatAngka(points, Number.isInteger(points) ? 0 : 1);
