import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { nativeSha256 } from './scripts/vite/native-sha256.mjs';

/**
 * What most pages need is two files instead of fifty: on a slow link each file costs a round trip
 * and its headers, and small files compress badly. What only some pages show stays apart.
 */
const chunks = {
	groups: [
		{
			// With the two small helpers that every file with a dynamic import needs: left alone they fell into `desa`.
			name: 'rangka',
			test: /node_modules[\\/](svelte|@sveltejs|devalue|esm-env|clsx)[\\/]|vite[\\/]preload-helper|rolldown[\\/]runtime/,
			priority: 4
		},
		{
			// What replays a village of any page; data sets but the usual one come when a world has them.
			name: 'desa',
			priority: 2,
			test: /src[\\/]lib[\\/]desa[\\/]((aturan|catatan|dunia|kabar-urungan|riwayat|peran|problem|tanda-temuan)|data[\\/](?!desa-(besar|november|berantakan)|kecamatan-contoh|kelengkapan-data|kesalahan|meja)[a-z-]+|kependudukan[\\/](buku-besar|enam-belas-angka|evolve|injeksi|kecamatan|kelengkapan|kode|letak-desa|nik|nomor-kk|penduduk|state|temuan|wajib-ktp))\.ts/
		},
		{
			// What the forms of the events share.
			name: 'isian',
			priority: 1,
			test: /src[\\/]lib[\\/]desa[\\/](perubahan|riwayat|kependudukan[\\/][a-z-]+)\.ts/
		},
		{
			name: 'rupa',
			priority: 3,
			test: /src[\\/]lib[\\/](format[\\/]|ids|ui[\\/](?!Cek|Chart|chart|Checklist|Cover|Dialog|Dokumen|Piramida|Feedback|Hints|Question|question|Prose|prose|surat[\\/]))/
		}
	]
};

/**
 * For the browser alone. On the server a file of the framework would hold what everything imports and lead on to the
 * hooks, and SvelteKit, which walks the imports to find the styles of a page, would take the styles for theirs: the page
 * would be sent without any. `isSsrBuild` of Vite does not tell the two builds apart, SvelteKit starts both from one.
 */
const chunksOfTheBrowser: Plugin = {
	name: 'chunks-of-the-browser',
	config: ({ build }) =>
		build?.ssr ? {} : { build: { rolldownOptions: { output: { codeSplitting: chunks } } } }
};

export default defineConfig({
	plugins: [sveltekit(), nativeSha256(), chunksOfTheBrowser],
	build: { reportCompressedSize: false },
	test: {
		expect: { requireAssertions: true },
		// By itself Vitest leaves one core free, which on two cores is half of the machine.
		maxWorkers: '100%',
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					environment: 'node',
					// Pure code: the files share its modules, which saves a third of the time.
					isolate: false,
					setupFiles: ['tests/support/property-seed.ts'],
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					exclude: ['src/**/*.db.test.ts'],
					// Hundreds of cases of a property, or a command that compiles all courses: on a busy machine either takes long.
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'db',
					environment: 'node',
					// Every file has a database of its own, and what the server keeps in memory is kept by database.
					isolate: false,
					include: ['src/**/*.db.test.ts', 'tests/integration/**/*.test.ts'],
					globalSetup: ['tests/support/database-server.ts'],
					setupFiles: ['tests/support/property-seed.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
