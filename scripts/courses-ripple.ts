/**
 * `npm run courses:ripple -- "UU 23/2006 Ps. 13"`: everything that has to be looked at again when this changes. Reads the courses
 * as they stand on the disk.
 */
import {
	citingKinds,
	citingsOf,
	ripple,
	type CitingKind
} from '../src/lib/learning/rujukan/citations';
import { parseLegalRefs } from '../src/lib/learning/rujukan/legal-ref';
import { compileCourses } from '../src/lib/server/courses/read';
import { StartupError } from '../src/lib/server/db/startup-error';

const label: Readonly<Record<CitingKind, string>> = {
	kursus: 'Kursus',
	pelajaran: 'Pelajaran',
	soal: 'Soal',
	tugas: 'Tugas praktik',
	pemeriksaan: 'Pemeriksaan di tugas praktik',
	panduan: 'Panduan',
	istilah: 'Istilah',
	aturan: 'Aturan desa latihan'
};

const question = process.argv.slice(2).join(' ').trim();
const asked = parseLegalRefs(question);
if (asked.length === 0) {
	console.error('Sebut peraturannya, misalnya: npm run courses:ripple -- "UU 23/2006 Ps. 13"');
	process.exitCode = 1;
} else
	try {
		const { library } = await compileCourses(new Date().toISOString().slice(0, 10));
		const citings = citingsOf(library);
		for (const one of asked) {
			const articles = one.articles.length > 0 ? ` Ps. ${one.articles.join(', ')}` : '';
			const found = ripple(citings, one);
			say(`${one.regulation}${articles}: ${found.length} hal bertumpu padanya.`);
			for (const kind of citingKinds) {
				const own = found.filter((item) => item.kind === kind);
				if (own.length === 0) continue;
				say(`\n${label[kind]} (${own.length})`);
				for (const { id, title, within, nearness } of own)
					say(
						`  ${id}${title === id ? '' : `  ${title}`}${within ? `  [${within}]` : ''}` +
							(nearness === 'seluruhnya' ? '  (menyebut seluruh peraturan)' : '')
					);
			}
			say('');
		}
	} catch (error) {
		if (!(error instanceof StartupError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}

function say(line: string) {
	process.stdout.write(`${line}\n`);
}
