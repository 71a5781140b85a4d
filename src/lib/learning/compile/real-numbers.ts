import type { FileReport } from './finding';
import { numberLines } from './lines';

/** Sixteen digits, alone or in groups of an even size: a NIK or a nomor KK as it is written anywhere. */
const sixteen = /(?<!\d)(?:\d\d[ .\u00a0-]?){7}\d\d(?!\d)/g;

/**
 * Only regions that nobody lives in (35.99 and 33.99) may stand in a course: any other number can be that of a
 * real person (UU 27/2022). A-06: one digit sixteen times is the example of an invented number, and is refused.
 */
export function checkRealNumbers(text: string, report: FileReport) {
	for (const { text: content, line } of numberLines(text, 1))
		for (const [found] of content.matchAll(sixteen)) {
			const digits = found.replace(/\D/g, '');
			if (!/^3[53]99|^(\d)\1{15}$/.test(digits))
				report.galat(
					line,
					`Nomor ${found} bisa jadi milik orang sungguhan.`,
					'Pakai nomor rekaan yang berawal 3599 atau 3399.'
				);
		}
}
