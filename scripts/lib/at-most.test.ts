import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { atMost } from './at-most.mjs';

/** As much of an answer as matters here. */
class Answer extends EventEmitter {
	destroyed = false;
	end = vi.fn();
	goAway(): void {
		this.destroyed = true;
		this.emit('close');
	}
}

function serve(holdMs = 60_000) {
	const worked: string[] = [];
	const inTurn = atMost(2, holdMs);
	const ask = (name: string): Answer => {
		const answer = new Answer();
		// Only what is above is asked of it.
		inTurn(answer as unknown as ServerResponse, () => worked.push(name));
		return answer;
	};
	return { worked, ask };
}

test('works on as many as it may, and on the next in the order they came', () => {
	const { worked, ask } = serve();
	const [first, second] = ['a', 'b', 'c', 'd'].map(ask);
	expect(worked).toEqual(['a', 'b']);
	second?.end('done');
	expect(worked).toEqual(['a', 'b', 'c']);
	first?.end('done');
	expect(worked).toEqual(['a', 'b', 'c', 'd']);
});

test('an answer ends as before, and gives its place on once', () => {
	const { worked, ask } = serve();
	const answer = new Answer();
	const { end } = answer;
	const inTurn = atMost(1, 60_000);
	inTurn(answer as unknown as ServerResponse, () => undefined);
	answer.end('text', 'utf8');
	expect(end).toHaveBeenCalledExactlyOnceWith('text', 'utf8');

	const [first] = ['a', 'b', 'c', 'd'].map(ask);
	first?.end();
	first?.emit('close');
	expect(worked).toEqual(['a', 'b', 'c']);
});

test('whoever went away while waiting is not worked for', () => {
	const { worked, ask } = serve();
	const [first, , third] = ['a', 'b', 'c', 'd'].map(ask);
	third?.goAway();
	first?.end();
	expect(worked).toEqual(['a', 'b', 'd']);
});

test('whoever went away while being worked for leaves a place', () => {
	const { worked, ask } = serve();
	const [first] = ['a', 'b', 'c'].map(ask);
	first?.goAway();
	expect(worked).toEqual(['a', 'b', 'c']);
});

test('what takes long gives its place on', () => {
	vi.useFakeTimers();
	try {
		const { worked, ask } = serve(2_000);
		['a', 'b', 'c'].forEach(ask);
		vi.advanceTimersByTime(1_999);
		expect(worked).toEqual(['a', 'b']);
		vi.advanceTimersByTime(1);
		expect(worked).toEqual(['a', 'b', 'c']);
	} finally {
		vi.useRealTimers();
	}
});
