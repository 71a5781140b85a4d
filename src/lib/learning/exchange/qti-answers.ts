import type { NumberRange } from '../question';
import { exactly } from './draft';
import type { Told } from './qti-text';
import { refuse } from './report';
import { attributeOf, childOf, childrenOf, descendantsOf, textIn, type XmlElement } from './xml';

export function declarationOf(item: XmlElement, interaction: XmlElement): XmlElement {
	const id = attributeOf(interaction, 'response-identifier');
	return (
		childrenOf(item, 'response-declaration').find((one) => attributeOf(one, 'identifier') === id) ??
		refuse(`Jawaban “${id}” tidak dinyatakan di dalam soal ini.`)
	);
}

export const correctOf = (declaration: XmlElement): string[] =>
	childrenOf(childOf(declaration, 'correct-response') ?? declaration, 'value').map((value) =>
		textIn(value).trim()
	);

export const mappingOf = (declaration: XmlElement) =>
	childrenOf(childOf(declaration, 'mapping') ?? declaration, 'map-entry').map((entry) => ({
		key: attributeOf(entry, 'map-key').trim(),
		points: Number(attributeOf(entry, 'mapped-value')),
		exact: attributeOf(entry, 'case-sensitive') === 'true'
	}));

/** Conditions with what they tell: the texts or bounds they ask for, and the identifier they set. */
export function conditionsOf(
	item: XmlElement
): { readonly element: XmlElement; readonly tells: string }[] {
	const processing = childOf(item, 'response-processing');
	if (!processing) return [];
	return [...descendantsOf(processing)]
		.filter(({ name }) => name === 'response-if' || name === 'response-else-if')
		.map((element) => ({
			element,
			tells:
				childrenOf(element, 'set-outcome-value')
					.filter((one) => /feedback/i.test(attributeOf(one, 'identifier')))
					.flatMap((one) =>
						[...descendantsOf(one)]
							.filter(({ name }) => name === 'base-value')
							.map((value) => textIn(value).trim())
					)
					.at(-1) ?? ''
		}));
}

const numbersIn = (element: XmlElement, name: string): number[] =>
	[...descendantsOf(element)]
		.filter((one) => one.name === name)
		.flatMap((one) => childrenOf(one, 'base-value').map((value) => Number(textIn(value).trim())));

export function rangeIn(element: XmlElement): NumberRange | null {
	const [min] = numbersIn(element, 'gte');
	const [max] = numbersIn(element, 'lte');
	return min !== undefined && max !== undefined && min <= max ? { min, max } : null;
}

export function withTolerance(value: number, item: XmlElement, losses: string[]): NumberRange {
	const equal = [...descendantsOf(item)].find(({ name }) => name === 'equal');
	const mode = attributeOf(equal, 'tolerance-mode');
	const [below = 0, above = below] = attributeOf(equal, 'tolerance')
		.split(/\s+/)
		.filter(Boolean)
		.map(Number);
	if (mode === 'absolute' && Number.isFinite(below) && Number.isFinite(above))
		return { min: exactly(value - below), max: exactly(value + above) };
	if (mode === 'relative') {
		const share = (percent: number) => Math.abs(value * percent) / 100;
		return { min: exactly(value - share(below)), max: exactly(value + share(above)) };
	}
	if (equal && mode && mode !== 'exact') losses.push('Hilang: toleransi jawaban angka.');
	return { min: value, max: value };
}

const stringsIn = (element: XmlElement): string[] =>
	[...descendantsOf(element)]
		.filter(({ name }) => name === 'string-match' || name === 'match')
		.flatMap((one) => childrenOf(one, 'base-value').map((value) => textIn(value).trim()));

/** Typed answers with what they are worth and what they are told. */
export function typedAnswers(item: XmlElement, declaration: XmlElement, told: Told) {
	const id = attributeOf(declaration, 'identifier');
	const mapping = mappingOf(declaration);
	const correct = correctOf(declaration);
	const best = Math.max(0, ...mapping.map(({ points }) => points));
	const tells = new Map(
		conditionsOf(item)
			.filter(({ element }) =>
				[...descendantsOf(element)].some(
					(one) => one.name === 'variable' && attributeOf(one, 'identifier') === id
				)
			)
			.flatMap(({ element, tells: told_ }) =>
				stringsIn(element).map((text): [string, string] => [text, told_])
			)
	);
	const said = new Map<string, string>();
	const feedbackFor = (text: string): string => {
		const key = tells.get(text) ?? '';
		if (key && !said.has(key)) said.set(key, told.take('', key));
		return said.get(key) ?? '';
	};
	const keys =
		mapping.length > 0 ? mapping : correct.map((key) => ({ key, points: 1, exact: false }));
	const all = keys.map(({ key, points, exact }) => ({
		text: key,
		percent:
			best > 0
				? Math.max(0, Math.round((points / best) * 100))
				: correct.includes(key) || mapping.length === 0
					? 100
					: 0,
		feedbackHtml: feedbackFor(key),
		exact
	}));
	return {
		right: all.filter(({ percent }) => percent >= 100),
		wrong: all.filter(({ percent }) => percent < 100)
	};
}
