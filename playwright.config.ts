import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.mjs';

/** `scripts/e2e.mjs` starts one application per project, so that neither sees what the other did. */
const addressOf = (variable: string): string => process.env[variable] ?? 'http://127.0.0.1:3000';

const json = process.env.E2E_JSON;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	outputDir: 'test-results',
	// One browser: the application, its database and the browser share two cores.
	workers: 1,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: json ? [['list'], ['json', { outputFile: json }]] : [['list']],
	use: {
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		viewport: { width: 1280, height: 900 },
		contextOptions: { reducedMotion: 'reduce' },
		actionTimeout: 10_000,
		trace: 'retain-on-failure',
		launchOptions: await launchOptions()
	},
	projects: [
		{ name: 'js', use: { baseURL: addressOf('E2E_URL_JS') } },
		{
			name: 'tanpa-js',
			// What needs the browser's own script engine, or no browser at all, runs once, in the other project.
			testIgnore: /(aksesibilitas|akses|dari-kosong)\.e2e\.ts$/,
			use: { baseURL: addressOf('E2E_URL_TANPA_JS'), javaScriptEnabled: false }
		}
	]
});
