import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The arrows of ARCHITECTURE.md: routes -> server -> (desa, learning, format, dokumen).
 * `reason` is what the developer reads when an import runs the other way.
 */
const forbid = (files, patterns, reason) => ({
	files,
	rules: {
		'no-restricted-imports': [
			'error',
			{ patterns: patterns.map((regex) => ({ regex, message: reason })) }
		]
	}
});

const shell = [
	'^\\$app/',
	'^\\$env/',
	'\\.svelte$',
	'^\\$lib/(server|ui)(/|$)',
	'(^|/)(server|ui|routes)/',
	'^@sveltejs/',
	'^svelte(/|$)',
	'^node:',
	'^(fs|path|crypto|os|child_process)$',
	'^(drizzle-orm|postgres)(/|$)'
];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'data/',
			'shots/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'no-console': ['error', { allow: ['warn', 'error'] }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	forbid(
		['src/lib/{format,dokumen}/**/*.ts'],
		[...shell, '^\\$lib/(desa|learning)', '(^|/)(desa|learning)/'],
		'format and dokumen know no area: numbers, dates, money, sheets of paper.'
	),
	forbid(
		['src/lib/desa/**/*.ts'],
		[...shell, '^\\$lib/learning', '(^|/)learning/'],
		'The practice village is pure: no shell, no framework, no learning side (DESIGN 3).'
	),
	forbid(
		['src/lib/learning/**/*.ts'],
		shell,
		'The learning core is pure: no shell and no framework (DESIGN 3).'
	),
	forbid(
		['src/lib/cohort/**/*.ts'],
		shell,
		'The rules of cohorts are pure: no shell and no framework (DESIGN 3).'
	),
	forbid(
		['src/lib/roster/**/*.ts'],
		shell,
		'What a roster would do is worked out purely: no shell and no framework (DESIGN 3).'
	),
	forbid(
		['src/lib/laporan/**/*.ts'],
		shell,
		'What a report says follows from its numbers alone: no shell and no framework (DESIGN 3).'
	),
	forbid(
		['src/lib/visit/**/*.ts'],
		shell,
		'What a visit is for is worked out purely: no shell and no framework (DESIGN 3).'
	),
	forbid(
		['src/lib/surat-compile/**/*.ts'],
		shell,
		'The compiler of letter types is handed texts: no shell and no framework (DESIGN 3).'
	),
	{
		// A component gets its addresses from the page, which has resolved them.
		files: ['src/lib/ui/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['src/routes/**/*.ts', 'src/routes/**/*.svelte'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: '$app/forms',
							importNames: ['enhance'],
							message: 'That of $lib/ui/enhance keeps what was typed when the server cannot answer.'
						}
					]
				}
			]
		}
	},
	forbid(
		['src/lib/ui/**/*.ts', 'src/lib/ui/**/*.svelte'],
		['^\\$lib/server', '(^|/)server/', '(^|/)routes/'],
		'A component shows what it is given; it never reaches the server.'
	),
	forbid(
		['src/lib/server/**/*.ts'],
		['^\\$lib/ui', '(^|/)(ui|routes)/', '\\.svelte$', '^\\$app/', '^\\$env/'],
		'The server shell is used by the command line too: it knows no page and no $app.'
	),
	{
		files: ['src/lib/{desa,learning,cohort,laporan,format,dokumen,surat-compile}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'The core takes the clock as an argument.' },
				{ object: 'Math', property: 'random', message: 'The core takes randomness from a seed.' },
				{ object: 'crypto', property: 'randomUUID', message: 'The core takes ids as arguments.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'The core takes the clock as an argument.'
				}
			]
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { 'no-restricted-imports': 'off', '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	{ files: ['scripts/**'], rules: { 'no-console': 'off' } }
);
