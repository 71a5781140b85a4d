import type { InputOf } from './answered';

type Paragraphs = InputOf<'cloze'>['paragraphs'];
type ShownGap = Exclude<Paragraphs[number][number], string>;

/** What is drawn in a row: text, or a gap with the signs that must not be torn from it. */
export type ClozePiece =
	| { readonly kind: 'text'; readonly html: string }
	| {
			readonly kind: 'gap';
			readonly gap: ShownGap;
			readonly number: number;
			readonly tail: string;
	  };

// Signs only, no '<' and no '&': what is cut off here is never half a tag or half an entity.
const tailPattern = /^[.,;:!?)\]”’%]+/;

/**
 * Gaps numbered in reading order. A browser may break a line on both sides of a field, and would leave a full stop alone on the
 * next one; so the signs after a gap are kept with it.
 */
export function clozePieces(paragraphs: Paragraphs): readonly (readonly ClozePiece[])[] {
	let number = 0;
	return paragraphs.map((pieces) =>
		pieces.flatMap((piece, index): readonly ClozePiece[] => {
			if (typeof piece !== 'string') {
				number += 1;
				const tail = tailOf(pieces[index + 1]);
				return [{ kind: 'gap', gap: piece, number, tail }];
			}
			const html =
				index > 0 && typeof pieces[index - 1] !== 'string'
					? piece.slice(tailOf(piece).length)
					: piece;
			return html ? [{ kind: 'text', html }] : [];
		})
	);
}

const tailOf = (piece: Paragraphs[number][number] | undefined): string =>
	typeof piece === 'string' ? (tailPattern.exec(piece)?.[0] ?? '') : '';
