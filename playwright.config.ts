import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.mjs';

/** `scripts/e2e.mjs` starts one application per project, so that neither sees what the other did. */
const addressOf = (variable: string): string => process.env[variable] ?? 'http://127.0.0.1:3000';

/** Every page by every role, and every address: what takes as long as all journeys together. */
const setiapHalaman = /(aksesibilitas|akses)\.e2e\.ts$/;

const json = process.env.E2E_JSON;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	outputDir: 'test-results',
	// Two cores: while the page of one test is drawn, the application of another answers.
	workers: 2,
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
	// One at a time within a project: its tests share an application.
	projects: [
		{
			name: 'halaman',
			workers: 1,
			testMatch: setiapHalaman,
			use: { baseURL: addressOf('E2E_URL_HALAMAN') }
		},
		{
			name: 'js',
			workers: 1,
			testIgnore: setiapHalaman,
			use: { baseURL: addressOf('E2E_URL_JS') }
		},
		{
			name: 'tanpa-js',
			workers: 1,
			// What needs the browser's own script engine runs once, in the other project.
			testIgnore: [setiapHalaman, /dari-kosong\.e2e\.ts$/],
			use: { baseURL: addressOf('E2E_URL_TANPA_JS'), javaScriptEnabled: false }
		}
	]
});
