const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** What a reader sees of sanitised HTML, in one line. */
export const textOfHtml = (html: string): string =>
	html
		// A word in bold or a figure in a box ends where the sentence does: 'berlaku seumur hidup (Ps. 13), jadi'.
		.replace(/(?:<\/(?:a|abbr|b|code|em|i|span|strong)>)+(?=[.,;:!?)\]”])/g, '')
		.replace(/(?<=[([“])(?:<(?:a|abbr|b|code|em|i|span|strong)\b[^>]*>)+/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => unescape.get(entity) ?? entity)
		.replace(/\s+/g, ' ')
		.trim();

const unescape = new Map(Object.entries(entities).map(([sign, entity]) => [entity, sign]));

/** Markdown of one line without its marks, for labels. */
export const plainText = (markdown: string): string =>
	markdown
		.replace(/:[a-z]+\[([^\]]*)\]/g, '$1')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*_`]/g, '')
		.trim();

export const countWords = (html: string): number =>
	textOfHtml(html).split(' ').filter(Boolean).length;

const encoder = new TextEncoder();
export const bytesOf = (text: string): number => encoder.encode(text).length;
