import type { FormValues } from '../../desa/forms/isian';
import { fillText } from './cast';
import type { FormRun } from './task-spec';

type Isian = FormRun['isian'];

/**
 * The command that the n-th entry of a run gets, counted from 1; `{langkah.1}` in a later entry stands for it, as what
 * a command makes is named after it.
 */
export const perintahLangkah = (nomor: number): string => `langkah-${nomor}`;

/** The cast, and the commands of the entries before: what the text of an entry may speak of. */
export const denganLangkah = (
	values: ReadonlyMap<string, string>,
	jumlah: number,
	perintah: (nomor: number) => string = perintahLangkah
): ReadonlyMap<string, string> =>
	new Map([
		...values,
		...Array.from({ length: jumlah }, (_, index): [string, string] => [
			`langkah.${index + 1}`,
			perintah(index + 1)
		])
	]);

/** What an entry of a run types into its form, with the cast filled in. */
export function formValues(isian: Isian, raw: ReadonlyMap<string, string>): FormValues {
	// Names are filled in as well: a form asks about each member of a KK in a field of their own, `shdk-{anak.id}`.
	const named = Object.keys(isian).filter((name) => name.includes('{'));
	const values = (name: string): string[] => {
		const value = isian[name] ?? isian[named.find((one) => fillText(one, raw) === name) ?? ''];
		const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
		return list.map((one) => fillText(String(one), raw));
	};
	return { get: (name) => values(name)[0] ?? null, getAll: values };
}
