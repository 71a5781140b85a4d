import { defineConfig } from 'drizzle-kit';

// Only `drizzle-kit generate` is used: migrations are SQL files, read by a person and applied when the app starts.
export default defineConfig({
	dialect: 'postgresql',
	schema: [
		'./src/lib/server/db/schema/accounts.ts',
		'./src/lib/server/db/schema/aturan-tahun.ts',
		'./src/lib/server/db/schema/cohort.ts',
		'./src/lib/server/db/schema/content.ts',
		'./src/lib/server/db/schema/dialogue.ts',
		'./src/lib/server/db/schema/installation.ts',
		'./src/lib/server/db/schema/learner.ts',
		'./src/lib/server/db/schema/learning.ts',
		'./src/lib/server/db/schema/practice.ts',
		'./src/lib/server/db/schema/report.ts',
		'./src/lib/server/db/schema/rollup.ts',
		'./src/lib/server/db/schema/roster.ts',
		'./src/lib/server/db/schema/wilayah.ts'
	],
	out: './drizzle'
});
