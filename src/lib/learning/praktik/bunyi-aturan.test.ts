import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bunyiAturan } from './bunyi-aturan';

import { dasarAturan } from './dasar';

const cited = new Set(
	readdirSync('courses', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.flatMap((name) =>
			[...readFileSync(path.join('courses', name), 'utf8').matchAll(/:aturan\[([^\]]+)\]/g)].map(
				([, rule = '']) => rule
			)
		)
);

test('every rule that a course names says what it is', () => {
	expect(cited.size).toBeGreaterThan(30);
	expect([...cited].filter((rule) => !(rule in bunyiAturan))).toEqual([]);
});

test('so does every rule with a legal basis', () => {
	expect(Object.keys(dasarAturan).filter((rule) => !(rule in bunyiAturan))).toEqual([]);
});

test('each is a sentence or two, short enough for a tap', () => {
	for (const text of Object.values(bunyiAturan)) {
		expect(text).toMatch(/^[A-Z].*\.$/);
		expect(text.length).toBeLessThanOrEqual(160);
	}
});
