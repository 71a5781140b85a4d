import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * What every page needs is one file instead of a dozen: on a slow link each file costs a round trip
 * and its headers, and small files compress badly.
 */
const chunks = {
	groups: [
		{ name: 'rangka', test: /node_modules[\\/](svelte|@sveltejs|devalue|esm-env|clsx)[\\/]/ }
	]
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	build: {
		reportCompressedSize: false,
		...(isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting: chunks } } })
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					exclude: ['src/**/*.db.test.ts'],
					// Properties run hundreds of cases; on a busy machine that takes longer than the usual five seconds.
					testTimeout: 30_000
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'db',
					environment: 'node',
					include: ['src/**/*.db.test.ts', 'tests/integration/**/*.test.ts'],
					globalSetup: ['tests/support/database-server.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			}
		]
	}
}));
