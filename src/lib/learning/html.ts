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
