import { existsSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { projectRoot } from './db/project-root';
import { StartupError } from './db/startup-error';

const optional = <T extends v.GenericSchema<string, unknown>>(schema: T) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text.trim()),
		v.union([
			v.pipe(
				v.literal(''),
				v.transform(() => undefined)
			),
			schema
		])
	);

const url = (message: string, ...protocols: string[]) =>
	v.pipe(
		v.string(),
		v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), message)
	);

const port = 'PORT harus bilangan antara 1 dan 65535, misalnya PORT=3000.';

const Variables = v.object({
	PORT: optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,5}$/, port),
			v.transform(Number),
			v.minValue(1, port),
			v.maxValue(65_535, port)
		)
	),
	HOST: optional(v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'HOST harus nama atau alamat IP.'))),
	ORIGIN: optional(
		url('ORIGIN harus alamat lengkap, misalnya ORIGIN=https://gladi.contoh.id.', 'http:', 'https:')
	),
	DATA_DIR: optional(v.string()),
	COURSES_DIR: optional(v.string()),
	DATABASE_URL: optional(
		url(
			'DATABASE_URL harus berbentuk postgres://pengguna:sandi@host:5432/basisdata.',
			'postgres:',
			'postgresql:'
		)
	),
	DB_PREPARE: optional(v.picklist(['on', 'off'], 'DB_PREPARE hanya boleh on atau off.')),
	DEMO: optional(v.picklist(['on', 'off', 'lan'], 'DEMO hanya boleh on, off, atau lan.')),
	DEMO_PASSWORD: optional(
		v.pipe(v.string(), v.minLength(10, 'DEMO_PASSWORD paling sedikit 10 karakter.'))
	)
});

export type Env = {
	readonly port: number;
	readonly host: string;
	/** Public address behind a proxy; undefined: as the request says. */
	readonly origin: string | undefined;
	/** Absolute. */
	readonly dataDir: string;
	/** The user chose it: never exchanged for another folder. */
	readonly dataDirExplicit: boolean;
	/** Where the course files are; absolute. */
	readonly coursesDir: string;
	/** A PostgreSQL server of the operator's; undefined: the app starts its own. */
	readonly databaseUrl: string | undefined;
	readonly dbPrepare: boolean;
	readonly demo: 'on' | 'off' | 'lan' | undefined;
	/** Gives the demo people a password, for tests. */
	readonly demoPassword: string | undefined;
};

/** Checks and types the variables, or refuses with every complaint at once. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
	const parsed = v.safeParse(Variables, variables);
	if (!parsed.success) {
		const complaints = parsed.issues.map((issue) => deepest(issue).message);
		throw new StartupError(`Pengaturan belum benar:\n- ${complaints.join('\n- ')}`);
	}
	const given = parsed.output;
	return {
		port: given.PORT ?? 3000,
		host: given.HOST ?? '127.0.0.1',
		origin: given.ORIGIN,
		dataDir: path.resolve(given.DATA_DIR ?? path.join(projectRoot, 'data')),
		dataDirExplicit: given.DATA_DIR !== undefined,
		coursesDir: path.resolve(given.COURSES_DIR ?? path.join(projectRoot, 'courses')),
		databaseUrl: given.DATABASE_URL,
		dbPrepare: given.DB_PREPARE !== 'off',
		demo: given.DEMO,
		demoPassword: given.DEMO_PASSWORD
	};
}

// A union wraps the complaint of each member; the last one is the member that expects something.
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
	const inner = issue.issues?.at(-1);
	return inner ? deepest(inner) : issue;
}

let known: Env | undefined;

/** The environment of this process, with what `.env` beside package.json adds, read once. */
export function env(): Env {
	if (!known) {
		const file = path.join(projectRoot, '.env');
		if (existsSync(file)) process.loadEnvFile(file);
		known = parseEnv(process.env);
	}
	return known;
}
