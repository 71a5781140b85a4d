import type { FileReport } from './finding';

/** What `npm run courses:new` leaves for the author to write: '[[tulis: judulnya]]'. */
export const toWrite = (what: string): string => `[[tulis: ${what}]]`;

const place = /\[\[tulis: ?([^\]]*)\]\]/g;

/** A file that is still a form is no course: nothing of it may be published. */
export function checkUnwritten(text: string, report: FileReport): void {
	text.split('\n').forEach((written, index) => {
		for (const [, what = ''] of written.matchAll(place))
			report.galat(
				index + 1,
				`Bagian formulir ini belum ditulis: “${what.trim()}”.`,
				'Ganti seluruh [[tulis: …]] dengan isinya, atau hapus barisnya bila tidak diperlukan.'
			);
	});
}
