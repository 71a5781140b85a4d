import type { Problem, Result } from '../../problem';

/** '7.30', '07:30' -> '07:30'; '' stays '' (missing, or left open); else null. */
export function parseJam(text: string): string | null {
	if (text === '') return '';
	const match = /^(\d{1,2})[.:](\d{2})$/.exec(text);
	const [, jam = '', menit = ''] = match ?? [];
	if (!match || Number(jam) > 23 || Number(menit) > 59) return null;
	return `${jam.padStart(2, '0')}:${menit}`;
}

/** What a parser of the core says of one field; '' was already reported as missing, or may be left open. */
export function baca<T>(
	text: string,
	parse: (text: string) => Result<T>,
	problems: Problem[]
): T | null {
	if (text === '') return null;
	const hasil = parse(text);
	if (hasil.ok) return hasil.value;
	problems.push(...hasil.problems);
	return null;
}
