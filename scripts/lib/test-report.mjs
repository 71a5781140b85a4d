/**
 * How many tests a runner ran and which failed, from the JSON it wrote.
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
 * Name and message of every test that failed, and of every file that could not be loaded.
 * @param {unknown} report
 */
export function failuresVitest(report) {
	return listAt(report, 'testResults').flatMap((file) => {
		const failed = listAt(file, 'assertionResults').filter(
			(one) => textAt(one, 'status') === 'failed'
		);
		if (failed.length === 0 && textAt(file, 'status') === 'failed')
			return [inShort(textAt(file, 'name'), textAt(file, 'message'))];
		return failed.map((one) =>
			inShort(
				`${textAt(file, 'name')} > ${textAt(one, 'fullName')}`,
				listAt(one, 'failureMessages').map(String).join('\n')
			)
		);
	});
}

/**
 * @param {unknown} report
 * @returns {string[]}
 */
export function failuresPlaywright(report) {
	return listAt(report, 'suites').flatMap((suite) => [
		...failuresPlaywright(suite),
		...listAt(suite, 'specs').flatMap((spec) =>
			listAt(spec, 'tests')
				.filter((one) => textAt(one, 'status') === 'unexpected')
				.map((one) =>
					inShort(
						`[${textAt(one, 'projectName')}] ${textAt(spec, 'file')} > ${textAt(spec, 'title')}`,
						listAt(one, 'results')
							.flatMap((result) => listAt(result, 'errors'))
							.map((error) => textAt(error, 'message'))
							.join('\n')
					)
				)
		)
	]);
}

/**
 * What a reader needs first; the whole of it follows in what the runner printed.
 * @param {string} name
 * @param {string} message
 */
const inShort = (name, message) =>
	[
		name,
		...message
			.split('\n')
			.slice(0, 20)
			.map((line) => `    ${line.slice(0, 300)}`)
	].join('\n');

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {readonly unknown[]}
 */
function listAt(value, key) {
	const found = isRecord(value) ? value[key] : undefined;
	return Array.isArray(found) ? found : [];
}

/**
 * @param {unknown} value
 * @param {string} key
 */
function textAt(value, key) {
	const found = isRecord(value) ? value[key] : undefined;
	return typeof found === 'string' ? found : '';
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
