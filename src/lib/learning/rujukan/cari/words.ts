/** What a text is searched by: its words in small letters, and numbers that name something. */

const word =
	/[a-z]{1,2}-\d{1,2}(?:\.\d+)*|[a-z]\d{2}(?:\.\d+)?(?![a-z\d])|[a-z]\.\d(?!\d)|\d+\/\d{4}|[a-z]+(?:-[a-z]+)*/g;

/** How people write the names of forms, books and laws, and how those are printed. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/\bf[ .-]?(\d)[.,](\d{2})\b/g, 'f-$1.$2'],
	[/\bb[ .-]?([1-5])\b(?![./]\d)/g, 'b.$1'],
	[/\b(?:no(?:mor|\.)? )?(\d{1,3}) (?:tahun|thn|th\.?) (\d{4})\b/g, '$1/$2']
];

/** Says nothing about what a text is about. */
const stopwords = new Set(
	`
	ada adalah agar akan aku anda apa apabila apakah atau bagaimana bagi bahwa bapak begitu belum berapa bila bisa boleh bu bukan
	cara dalam dan dapat dari demikian dengan di dia el harus hingga ia ini itu jadi jangan jika juga kalau kami kapan karena ke
	kepada ketika kita lagi lah lalu lebih maka masih mana mereka mengapa misalnya nah namun nya oleh pada pak para pun saat saja
	saling saya sebagai sebelum sebuah secara sedang seperti sering serta sesudah setelah setiap siapa suatu sudah supaya tahun
	tanpa tapi telah tentang tetapi tiap tidak tentu untuk walaupun yaitu yakni yang
	`
		.trim()
		.split(/\s+/)
);

export const isStopword = (text: string): boolean => stopwords.has(text);

export function plain(text: string): string {
	let folded = text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[‐‑–]/g, '-');
	for (const [written, printed] of spellings) folded = folded.replace(written, printed);
	return folded;
}

/** In the order of the text. A word joined by a hyphen is one where it doubles, and its parts otherwise. */
export function wordsOf(text: string): string[] {
	return [...plain(text).matchAll(word)].flatMap(([found]) => {
		if (!/^[a-z]+-[a-z]/.test(found)) return found;
		const [first = '', second = ''] = found.split('-');
		return isDoubled(first, second) ? found : found.split('-');
	});
}

/** anak-anak, sayur-mayur, surat-menyurat: the halves end alike. */
const isDoubled = (first: string, second: string): boolean =>
	first.length > 2 && second.endsWith(first.slice(1));

/** The words that are kept: nothing that stands everywhere, and no single letter. */
export const keywordsOf = (text: string): string[] =>
	wordsOf(text).filter((found) => found.length > 1 && !stopwords.has(found));
