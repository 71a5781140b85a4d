/**
 * How many tests a runner ran, from the JSON it wrote.
 *
 * @typedef {{ readonly passed: number, readonly failed: number }} Counts
 */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0 };

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export const addCounts = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/**
 * @param {unknown} report
 * @returns {Counts}
 */
export function countVitest(report) {
	return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
}

/**
 * @param {unknown} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
	const stats = isRecord(report) ? report.stats : undefined;
	return {
		passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
		failed: numberAt(stats, 'unexpected')
	};
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) => typeof value === 'object' && value !== null;

/**
 * @param {unknown} value
 * @param {string} key
 */
function numberAt(value, key) {
	const found = isRecord(value) ? value[key] : undefined;
	return typeof found === 'number' ? found : 0;
}
