import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const blockAfter = (selector: string): Record<string, string> => {
	const start = css.indexOf(selector);
	if (start < 0) throw new Error(`${selector} is missing in tokens.css`);
	const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
	return Object.fromEntries(
		body
			.split(';')
			.map((line) => line.split(':').map((part) => part.trim()))
			.filter((pair): pair is [string, string] => pair.length === 2 && pair[0] !== '')
	);
};

const light = blockAfter(":root,\n[data-theme='terang']");
const dark = blockAfter(":root:not([data-theme='terang'])");
const darkChosen = blockAfter("\t[data-theme='gelap']");
const themes = { terang: light, gelap: dark };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
	const channels = [1, 3, 5].map((at) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	const [red = 0, green = 0, blue = 0] = channels;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (theme: Record<string, string>, front: string, back: string): number => {
	const values = [front, back].map((name) => {
		const hex = theme[`--${name}`];
		if (!hex || !/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`--${name} is no six-digit colour`);
		return luminance(hex);
	});
	return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
};

const grounds = ['ground', 'paper', 'sand'];
const softs = ['teal-soft', 'turmeric-soft', 'brick-soft', 'leaf-soft'];
const pairs = (fronts: string[], backs: string[]): [string, string][] =>
	fronts.flatMap((front) => backs.map((back): [string, string] => [front, back]));

const text: [string, string][] = [
	...pairs(['ink', 'ink-2', 'teal', 'teal-strong'], [...grounds, ...softs, 'track']),
	...pairs(['brick', 'leaf'], grounds),
	['brick', 'brick-soft'],
	['leaf', 'leaf-soft'],
	['on-turmeric-soft', 'turmeric-soft'],
	['on-teal', 'teal'],
	['on-teal', 'teal-strong'],
	['on-brick', 'brick'],
	...pairs(['on-header', 'on-header-2'], ['header', 'header-2', 'cover'])
];

/** Borders of fields, focus rings, and marks that carry meaning. */
const marks: [string, string][] = [
	...pairs(['field-line', 'focus'], [...grounds, 'teal-soft', 'brick-soft', 'leaf-soft']),
	['on-header', 'header'],
	['on-header', 'cover'],
	['turmeric', 'header'],
	...pairs(['teal', 'brick', 'leaf'], ['paper', 'track'])
];

describe('tokens', () => {
	it('has the same dark values for the preference of the device and for an explicit choice', () => {
		expect(darkChosen).toEqual(dark);
	});

	it('gives every colour of the light theme a dark value', () => {
		expect(Object.keys(dark)).toEqual(Object.keys(light));
	});

	for (const [name, theme] of Object.entries(themes)) {
		it.each(text)(`${name}: text %s on %s has 4.5:1`, (front, back) => {
			expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
		});

		it.each(marks)(`${name}: mark %s on %s has 3:1`, (front, back) => {
			expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
		});
	}
});
