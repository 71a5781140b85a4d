import { isGalat, refused, type Problem, type Result } from '../../problem';

/** The rules that warned and the reason that was given, as an event keeps them. */
export type DenganAlasan = {
	readonly peringatan: readonly string[];
	readonly alasanLanjut: string;
};

/**
 * Whether a command may go on with these problems: a galat stops; a warning lets it pass when a reason is given, and
 * asks for one otherwise. An info is told by the page and stops nothing.
 */
export function putuskan(
	problems: readonly Problem[],
	alasanLanjut: string,
	rule: string
): Result<DenganAlasan> {
	if (problems.some(isGalat)) return refused(...problems);
	const peringatan = problems.filter(({ level }) => level === 'peringatan');
	if (peringatan.length > 0 && alasanLanjut === '')
		return refused(...peringatan, {
			field: 'alasanLanjut',
			level: 'galat',
			rule: peringatan[0]?.rule ?? rule,
			message: 'Ada peringatan, dan alasannya belum ditulis.',
			mend: 'Periksa isian yang ditandai. Bila sudah benar, tulis alasan dan bukti yang Anda lihat.'
		});
	return {
		ok: true,
		value: {
			peringatan: peringatan.map((problem) => problem.rule),
			alasanLanjut: peringatan.length > 0 ? alasanLanjut : ''
		}
	};
}
