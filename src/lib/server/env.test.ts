import path from 'node:path';
import { expect, it } from 'vitest';
import { parseEnv } from './env';

it('fills in what is not given', () => {
	const env = parseEnv({});
	expect(env).toMatchObject({
		port: 3000,
		host: '127.0.0.1',
		dataDirExplicit: false,
		databaseUrl: undefined,
		dbPrepare: true,
		demo: undefined
	});
	expect(path.basename(env.dataDir)).toBe('data');
});

it('takes an empty or blank variable as not given', () => {
	expect(parseEnv({ PORT: '', DATA_DIR: ' ', DEMO: '', DATABASE_URL: '' })).toEqual(parseEnv({}));
});

it('reads what is given', () => {
	const env = parseEnv({
		PORT: '8080',
		HOST: '0.0.0.0',
		ORIGIN: 'https://gladi.contoh.id',
		DATA_DIR: '/srv/gladi',
		DATABASE_URL: 'postgres://gladi:sandi@localhost:5432/gladi',
		DB_PREPARE: 'off',
		DEMO: 'lan',
		DEMO_PASSWORD: 'sandi-untuk-uji'
	});
	expect(env).toMatchObject({ port: 8080, host: '0.0.0.0', dataDirExplicit: true });
	expect(env).toMatchObject({ dataDir: path.resolve('/srv/gladi'), dbPrepare: false, demo: 'lan' });
});

it.each([
	[{ PORT: '0' }, 'PORT harus bilangan antara 1 dan 65535'],
	[{ PORT: '70000' }, 'PORT harus'],
	[{ PORT: 'tiga' }, 'PORT harus'],
	[{ HOST: 'http://x' }, 'HOST harus'],
	[{ ORIGIN: 'gladi.contoh.id' }, 'ORIGIN harus alamat lengkap'],
	[{ DATABASE_URL: 'mysql://localhost/gladi' }, 'DATABASE_URL harus berbentuk postgres://'],
	[{ DEMO: 'ya' }, 'DEMO hanya boleh on, off, atau lan'],
	[{ DEMO_PASSWORD: 'pendek' }, 'DEMO_PASSWORD paling sedikit 10 karakter'],
	[{ DB_PREPARE: 'no' }, 'DB_PREPARE hanya boleh']
])('refuses %o', (variables, message) => {
	expect(() => parseEnv(variables)).toThrow(message);
});

it('names every mistake at once', () => {
	expect(() => parseEnv({ PORT: 'x', DEMO: 'x' })).toThrow(/PORT[^]*DEMO/);
});
