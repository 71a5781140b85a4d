import { expect, test } from 'vitest';
import { failuresPlaywright, failuresVitest } from './test-report.mjs';

test('Vitest: each failed test with its message, and a file that could not be loaded', () => {
	const report = {
		testResults: [
			{
				name: 'a.test.ts',
				status: 'failed',
				assertionResults: [
					{ status: 'passed', fullName: 'right', failureMessages: [] },
					{ status: 'failed', fullName: 'wrong', failureMessages: ['expected 1\nto be 2'] }
				]
			},
			{ name: 'b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
			{ name: 'c.test.ts', status: 'passed', assertionResults: [] }
		]
	};
	expect(failuresVitest(report)).toEqual([
		'a.test.ts > wrong\n    expected 1\n    to be 2',
		'b.test.ts\n    no such file'
	]);
});

test('Playwright: failed tests of nested suites, with the project', () => {
	const report = {
		suites: [
			{
				suites: [
					{
						specs: [
							{
								file: 'tugas.e2e.ts',
								title: 'Coba',
								tests: [
									{ projectName: 'js', status: 'expected', results: [{ errors: [] }] },
									{
										projectName: 'tanpa-js',
										status: 'unexpected',
										results: [{ errors: [{ message: 'timed out' }] }]
									}
								]
							}
						]
					}
				]
			}
		]
	};
	expect(failuresPlaywright(report)).toEqual(['[tanpa-js] tugas.e2e.ts > Coba\n    timed out']);
});

test('a runner that wrote nothing has nothing to tell', () => {
	expect(failuresVitest(null)).toEqual([]);
	expect(failuresPlaywright(null)).toEqual([]);
});
