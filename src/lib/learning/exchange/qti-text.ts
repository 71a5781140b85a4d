import { escapeHtml } from '../html';
import { isEmptyHtml } from './html-markdown';
import { readTags, type Tags } from './tags';
import {
	attributeOf,
	childOf,
	childrenOf,
	descendantsOf,
	type XmlElement,
	type XmlNode
} from './xml';

/** Names of QTI 3 and of QTI 2 alike: 'qti-simple-choice' and 'simpleChoice' are 'simple-choice'. */
export function plainNames(element: XmlElement): XmlElement {
	const plain = (name: string) =>
		name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^qti-/, '');
	return {
		name: plain(element.name),
		attributes: new Map([...element.attributes].map(([key, value]) => [plain(key), value])),
		children: element.children.map((child) =>
			typeof child === 'string' ? child : plainNames(child)
		)
	};
}

export type Told = {
	/** HTML that is shown for this identifier; asked for once. */
	readonly take: (outcome: string, id: string) => string;
	readonly rest: () => string[];
};

export function toldOf(item: XmlElement): Told {
	const all = childrenOf(item, 'modal-feedback').map((modal) => ({
		outcome: attributeOf(modal, 'outcome-identifier'),
		id: attributeOf(modal, 'identifier'),
		html: htmlOf((childOf(modal, 'content-body') ?? modal).children).trim(),
		used: false
	}));
	return {
		take(outcome, id) {
			const found = all.find(
				(one) =>
					one.id === id &&
					(outcome === ''
						? one.outcome !== 'PARTS' && one.outcome !== 'GENERAL'
						: one.outcome === outcome)
			);
			if (found) found.used = true;
			return found?.html ?? '';
		},
		rest: () => all.filter(({ used, html }) => !used && !isEmptyHtml(html)).map(({ html }) => html)
	};
}

/** Every element with its attributes, to be looked through for what could act. */
export const rawOf = (nodes: readonly XmlNode[]): string =>
	nodes
		.map((node) =>
			typeof node === 'string'
				? escapeText(node)
				: `<${node.name}${[...node.attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>${rawOf(node.children)}</${node.name}>`
		)
		.join('');

export function tagsIn(body: XmlElement): Tags {
	for (const element of descendantsOf(body)) {
		const written = attributeOf(element, 'data-gladi');
		if (written) return readTags(written.split(';'));
	}
	return readTags([]);
}

const hidden =
	/^(?:rubric-block|feedback-block|feedback-inline|template-block|template-inline|catalog-info|stylesheet)$/;

/** The text around the places to answer; `instead` says what stands for those. */
export function htmlOf(
	nodes: readonly XmlNode[],
	instead: (element: XmlElement) => string = () => ''
): string {
	return nodes
		.map((node): string => {
			if (typeof node === 'string') return escapeText(node);
			if (node.name.endsWith('-interaction')) return instead(node);
			if (hidden.test(node.name) || attributeOf(node, 'class') === 'satuan') return '';
			const attributes = [...node.attributes]
				.filter(([key]) => key !== 'data-gladi')
				.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
				.join('');
			const inside = htmlOf(node.children, instead);
			if (node.name === 'content-body' || node.name === 'prompt') return inside;
			// Without its parts, a wrapper of ours is a wrapper.
			const open =
				node.name === 'div' && attributeOf(node, 'class') === 'soal'
					? '<div>'
					: `<${node.name}${attributes}>`;
			return /^(?:br|img|hr)$/.test(node.name) ? open : `${open}${inside}</${node.name}>`;
		})
		.join('');
}

const escapeText = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
