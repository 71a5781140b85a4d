import { describe, expect, test } from 'vitest';
import { Unsent, type Storage } from './unsent';

const memory = (start: Record<string, string> = {}): Storage & { all: Map<string, string> } => {
	const all = new Map(Object.entries(start));
	return {
		all,
		getItem: (key) => all.get(key) ?? null,
		setItem: (key, value) => void all.set(key, value),
		removeItem: (key) => void all.delete(key)
	};
};
const filled = (value: string) => [['q.satu', value]] as const;

describe('answers on their way', () => {
	test('outlive the page, and each try has its own', () => {
		const storage = memory();
		new Unsent('t1', storage).put('satu', filled('a'));
		expect(new Unsent('t1', storage).get('satu')).toEqual(filled('a'));
		expect(new Unsent('t1', storage).entries()).toEqual([['satu', filled('a')]]);
		expect(new Unsent('t2', storage).size).toBe(0);
	});

	test('go in the order they were given last, and leave nothing behind', () => {
		const storage = memory();
		const unsent = new Unsent('t1', storage);
		unsent.put('satu', filled('a'));
		unsent.put('dua', filled('b'));
		unsent.put('satu', filled('c'));
		const [id, waiting] = unsent.first() ?? ['', []];
		expect(id).toBe('dua');
		unsent.sent(id, waiting);
		expect(unsent.first()).toEqual(['satu', filled('c')]);
		unsent.sent('satu', unsent.get('satu') ?? []);
		expect(storage.all.size).toBe(0);
	});

	test('what was changed while it was sent goes on waiting', () => {
		const unsent = new Unsent('t1', memory());
		unsent.put('satu', filled('a'));
		const [, sending] = unsent.first() ?? ['', []];
		unsent.put('satu', filled('b'));
		unsent.sent('satu', sending);
		expect(unsent.get('satu')).toEqual(filled('b'));
	});

	test('nonsense in the storage, a full one, and none at all stop nobody', () => {
		for (const nonsense of ['x', 'null', '[]', '{"satu": 5}', '{"satu": [["q.satu"]]}'])
			expect(new Unsent('t1', memory({ 'ujian/t1': nonsense })).size).toBe(0);
		const full: Storage = {
			...memory(),
			setItem: () => {
				throw new Error('full');
			}
		};
		for (const storage of [full, undefined]) {
			const unsent = new Unsent('t1', storage);
			unsent.put('satu', filled('a'));
			expect(unsent.size).toBe(1);
		}
	});
});
