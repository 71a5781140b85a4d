import { expect } from 'vitest';
import { decide } from './decide';
import { replay, type Command, type Dunia, type Event, type RecordedEvent } from './dunia';

/** Numbers events as the store does, one command each. */
export const recorded = (events: readonly Event[], commandId = 'lalu'): RecordedEvent[] =>
	events.map((event, index) => ({
		version: index + 1,
		commandId: `${commandId}-${index + 1}`,
		at: '2026-11-16T02:00:00.000Z',
		event
	}));

/** Given a world and what happened in it, when a command comes, then events or problems. */
export function given(start: Dunia, ...before: readonly Event[]) {
	const history = recorded(before);
	const dunia = replay(start, history);
	return {
		dunia,
		when(command: Command, commandId = 'c-1') {
			const result = decide(dunia, history, command, commandId);
			return {
				result,
				/** Event kinds, in order. */
				then(...kinds: readonly Event['kind'][]): readonly Event[] {
					expect(result.ok ? [] : result.problems).toEqual([]);
					const events = result.ok ? result.value : [];
					expect(events.map((event) => event.kind)).toEqual(kinds);
					return events;
				},
				/** Problems compared by rule, field and level; the wording is tested once elsewhere. */
				refused(...expected: readonly (readonly [rule: string, field: string, level?: string])[]) {
					const problems = result.ok ? [] : result.problems;
					expect(problems.map(({ rule, field, level }) => [rule, field, level])).toEqual(
						expected.map(([rule, field, level = 'galat']) => [rule, field, level])
					);
					return problems;
				}
			};
		}
	};
}
