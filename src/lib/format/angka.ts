/** '1.234,50'. Grouped by hand: not every browser carries the Indonesian table of Intl. */
export function formatAngka(nilai: number, desimal = 0): string {
	// Most figures of a page are small and whole; the long way is ten times as slow.
	if (desimal === 0 && Number.isInteger(nilai) && nilai >= 0 && nilai < 1000) return String(nilai);
	const [bulat = '0', pecahan] = Math.abs(nilai).toFixed(desimal).split('.');
	const teks = bulat.replace(/\B(?=(\d{3})+$)/g, '.') + (pecahan ? `,${pecahan}` : '');
	return nilai < 0 && /[1-9]/.test(teks) ? `-${teks}` : teks;
}

/** '49,33%' for 49.33: the caller multiplies by 100 first and divides last. */
export const formatPersen = (persen: number, desimal = 0): string =>
	`${formatAngka(persen, desimal)}%`;

/** A mark as the learner knows it: '75%', '10,71%'. Never rounded up to a pass, never down from one. */
export const formatNilai = (persen: number): string =>
	formatPersen(persen, persen % 1 === 0 ? 0 : 2);

// A group of three follows a first group without leading zero: '0.500' is somebody's half, not 500.
const bentukAngka = /^(-?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** Reads '1.234,5', '1234,5' and '-7'. A dot groups thousands, so '12.5' is refused, not guessed. */
export function parseAngka(text: string): number | null {
	const cocok = bentukAngka.exec(text.trim().replace(/^\u2212/, '-'));
	if (!cocok) return null;
	const [, tanda, bulat = '', pecahan] = cocok;
	const nilai = Number(bulat.replaceAll('.', '') + (pecahan ? `.${pecahan}` : ''));
	if (nilai > Number.MAX_SAFE_INTEGER) return null;
	return tanda && nilai !== 0 ? -nilai : nilai;
}
