/**
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Works on a few requests at once and lets the others wait in the order they came. Two hundred half-done pages hold
 * memory that lives just long enough to be expensive, and each is ready only when nearly all are; one after another they
 * take half the time in all.
 * @param {number} most At once.
 * @param {number} holdMs A place is given on after this long, whatever the request still does: nobody who sends or reads
 * slowly keeps others out.
 * @returns {(response: Response, work: () => void) => void}
 */
export function atMost(most, holdMs) {
	let taken = 0;
	/** @type {(() => void)[]} */
	let waiting = [];
	let next = 0;

	/** @param {Response} response @param {() => void} work */
	function start(response, work) {
		taken += 1;
		let held = true;
		const leave = () => {
			if (!held) return;
			held = false;
			clearTimeout(timer);
			taken -= 1;
			callNext();
		};
		const timer = setTimeout(leave, holdMs);
		// The work is done with its last word, not when the other side has read it.
		const { end } = response;
		// @ts-expect-error -- all its forms at once
		response.end = (...args) => {
			leave();
			// @ts-expect-error -- handed on as they came
			return end.apply(response, args);
		};
		response.once('close', leave);
		work();
	}

	function callNext() {
		while (taken < most && next < waiting.length) waiting[next++]?.();
		if (next === waiting.length) {
			waiting = [];
			next = 0;
		}
	}

	return (response, work) => {
		if (taken < most) return start(response, work);
		// Whoever went away meanwhile is not worked for.
		waiting.push(() => {
			if (!response.destroyed) start(response, work);
		});
	};
}
