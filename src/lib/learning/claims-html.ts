import type { Claim } from './course';
import { escapeHtml } from './html';
import { labelCertainty } from './rujukan/rujukan';

/** What a lesson rests on, for the end of it: each sentence with its basis and how sure that is. '' when there is none. */
export function claimsHtml(claims: readonly Claim[] = [], isOpen = false): string {
	if (claims.length === 0) return '';
	const items = claims.map(
		({ text, basis }) => `<li>${escapeHtml(text)} ${basis.map(basisHtml).join('; ')}</li>`
	);
	return (
		`<details class="lipatan dasar-pelajaran"${isOpen ? ' open' : ''}>` +
		`<summary>Dasar pelajaran ini</summary><ul>${items.join('')}</ul></details>`
	);
}

const basisHtml = ({ ref, certainty }: Claim['basis'][number]): string =>
	certainty === null
		? `<span class="aturan">${escapeHtml(ref)}</span> aturan desa latihan`
		: `<cite class="dasar">${escapeHtml(ref)}</cite> ${labelCertainty[certainty]}`;
