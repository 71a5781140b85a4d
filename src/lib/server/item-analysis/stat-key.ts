/** What a row of `item_stat` is about: ids of questions have no colon, so the other kinds stand beside them. */

/** How often a check of a task failed; without a code all attempts and persons that were checked. */
export const checkKey = (code: string): string => `cek:${code}`;
export const checkCodeOf = (key: string): string | null =>
	key.startsWith('cek:') ? key.slice('cek:'.length) : null;

/** *Diagnosa*: how often a competency was known wrongly. */
export const sureKey = (competency: string): string => `yakin:${competency}`;
export const sureCompetencyOf = (key: string): string | null =>
	key.startsWith('yakin:') ? key.slice('yakin:'.length) : null;

/** All who saw the same questions. */
export const formPrefix = 'form:';

export const isQuestionKey = (key: string): boolean => !key.includes(':');

/** The wilayah that an attempt is added to, each under its code filled with zeros: kabupaten, province, country. */
export const levelsOf = (kabupaten: string): readonly string[] => [
	rowsOf(kabupaten),
	rowsOf(kabupaten.slice(0, 2)),
	rowsOf('')
];

/** Where the sums of a wilayah stand; those of a kecamatan or a village are those of its kabupaten. */
export function rowsOf(wilayahKode: string): string {
	if (wilayahKode === '') return '00.00.00.0000';
	if (wilayahKode.length === 2) return `${wilayahKode}.00.00.0000`;
	return `${wilayahKode.slice(0, 5)}.00.0000`;
}
