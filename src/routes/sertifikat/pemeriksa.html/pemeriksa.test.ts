import { createHash, generateKeyPairSync, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { tanggal } from '$lib/format/tanggal';
import { toBase64Url } from '$lib/learning/certificate/base';
import { qrText, signCompact, verifyCompact } from '$lib/learning/certificate/compact';
import { openBadge, statusListCredential } from '$lib/learning/certificate/credential';
import { didOf, signJwt, verifyJwt, type Signer } from '$lib/learning/certificate/sign';
import { makeContent } from '$lib/learning/certificate/testing';
import { signerOf, verifySignature } from '$lib/server/learning/certificate-key';
import { halamanPemeriksa } from './halaman';
import { canCheck, checkCertificate, readKey, verdictOf } from './pemeriksa.js';

// Of the same kind as the one of a browser.
const subtle = webcrypto.subtle as SubtleCrypto;
const newSigner = (): Signer => signerOf(generateKeyPairSync('ed25519').privateKey);

let signer: Signer;
let did: string;
let jwt: string;
let qr: string;

const issued = (by: Signer, parts: Parameters<typeof makeContent>[0] = {}) => {
	const issuer = { name: 'Gladi Desa', url: 'https://gladi.contoh.id', did: didOf(by.publicKey) };
	const content = makeContent({ issuer, ...parts });
	const compact = signCompact({ ...content, number: 'GD/2026/000123' }, by);
	return {
		qr: qrText({ address: content.address, compact }),
		jwt: signJwt(
			openBadge({
				certificateId: '0193a5a0-0000-7000-8000-000000000001',
				number: 'GD/2026/000123',
				runningNumber: 123,
				issuedAt: '2026-11-22T17:30:00.000Z',
				finishedAt: '2026-11-20T03:00:00.000Z',
				identity: { salt: 'ab', hash: 'sha256$00', urn: 'urn:uuid:0' },
				content
			}),
			by
		)
	};
};

beforeAll(() => {
	signer = newSigner();
	did = didOf(signer.publicKey);
	({ jwt, qr } = issued(signer));
});

const check = (text: string, trusted = did) => checkCertificate(text, trusted, subtle);

describe('a certificate that is checked without us', () => {
	test('is genuine, and says who, what, when and what was proved', async () => {
		const checked = await check(jwt);
		expect(checked).toMatchObject({
			kind: 'sah',
			did,
			facts: {
				number: 'GD/2026/000123',
				name: 'Ratna Wulandari',
				course: 'K04 Administrasi kependudukan, revisi 2',
				hours: '13',
				issued: '23 November 2026, 00.30 WIB',
				finished: '20 November 2026, 10.00 WIB',
				issuer: 'Gladi Desa',
				url: 'https://gladi.contoh.id',
				example: false,
				tasks: [{ title: 'Bayi lahir di Dusun Krajan' }],
				exams: [{ title: 'Ujian akhir' }],
				competencies: [
					{ code: 'K04.1', level: 'Paham' },
					{ code: 'K04.2', level: 'Tuntas' }
				],
				list: 'https://gladi.contoh.id/sertifikat/pencabutan/1.jwt',
				place: '123'
			}
		});
		expect(verdictOf(checked, true)[1]).toBe('Asli');
	});

	test('is read from what was pasted with line ends, and from the QR code', async () => {
		expect(await check(` ${jwt.replace(/(.{70})/g, '$1\r\n')} \n`)).toMatchObject({ kind: 'sah' });
		for (const text of [qr, qr.slice(qr.indexOf('#') + 1)])
			expect(await check(text)).toMatchObject({
				kind: 'sah',
				facts: {
					number: 'GD/2026/000123',
					name: 'Ratna Wulandari',
					issued: '22 November 2026',
					competencies: [
						{ code: 'K04.1', level: 'Paham' },
						{ code: 'K04.2', level: 'Tuntas' }
					]
				}
			});
	});

	test('made for practice says so before anything else', async () => {
		const example = issued(signer, { example: true });
		for (const text of [example.jwt, example.qr])
			expect(verdictOf(await check(text), true)[1]).toBe('CONTOH LATIHAN - TIDAK BERLAKU');
	});

	test('of another key is whole, but not called genuine', async () => {
		const other = issued(newSigner());
		const checked = await check(other.jwt);
		expect(checked.kind).toBe('kunci-lain');
		expect(verdictOf(checked, true)[0]).toBe('peringatan');
		expect(verdictOf(await check(jwt, ''), false)[1]).toBe(
			'Utuh, tetapi penerbitnya belum dipastikan'
		);
		expect(await check(other.qr)).toEqual({ kind: 'rusak' });
	});
});

describe('what is refused', () => {
	test('any letter changed in content, header or signature, as verifyJwt refuses it', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat(jwt.length - 1),
				fc.constantFrom(...'AZaz09-_.'),
				async (at, letter) => {
					const other = jwt.slice(0, at) + letter + jwt.slice(at + 1);
					const isWhole = verifyJwt(other, verifySignature) !== null;
					expect((await check(other)).kind === 'sah').toBe(isWhole);
					expect(isWhole).toBe(other === jwt);
				}
			),
			{ numRuns: 300 }
		);
	});

	test('a text that was not copied to its end, and one that is no longer readable', async () => {
		const [head = '', body = ''] = jwt.split('.');
		expect(await check(`${head}.${body}`)).toEqual({ kind: 'tak-terbaca' });
		expect(await check(`${head}.AAAA.AAAA`)).toEqual({ kind: 'rusak' });
		expect(await check(jwt.slice(0, -1))).toEqual({ kind: 'rusak' });
	});

	test('any letter changed in a QR code, as verifyCompact refuses it', async () => {
		const text = qr.slice(qr.indexOf('#') + 1);
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 4, max: text.length - 1 }),
				fc.constantFrom(...'AZaz09-_.'),
				async (at, letter) => {
					const other = text.slice(0, at) + letter + text.slice(at + 1);
					const isWhole = verifyCompact(other, signer.publicKey, verifySignature) !== null;
					expect((await check(other)).kind === 'sah').toBe(isWhole);
				}
			),
			{ numRuns: 200 }
		);
	});

	test('a payload that names another issuer than the key that signed it', async () => {
		const payload = { iss: didOf(newSigner().publicKey), type: ['OpenBadgeCredential'] };
		expect(await check(signJwt(payload, signer))).toEqual({ kind: 'rusak' });
	});

	test.each([
		['', 'kosong'],
		[' \n', 'kosong'],
		['{"name":"Ratna"}', 'tanpa-tanda-tangan'],
		['halo', 'tak-terbaca'],
		['a.b.c.d', 'tak-terbaca'],
		['GD1.!!.AA', 'tak-terbaca'],
		['GD1.W10.AAAA', 'rusak']
	])('%j is %s', async (text, kind) => {
		expect(await check(text)).toEqual({ kind });
	});

	test('a key that is none, and a QR code without one', async () => {
		expect(await check(jwt, 'did:key:zabc')).toEqual({ kind: 'kunci-keliru' });
		expect(await check(qr, ' ')).toEqual({ kind: 'kunci-kosong' });
	});

	test('a document that is signed well and is no certificate', async () => {
		const list = {
			did,
			url: 'https://gladi.contoh.id',
			list: 1,
			encodedList: 'u',
			at: '2026-11-22'
		};
		expect(await check(signJwt(statusListCredential(list), signer))).toEqual({
			kind: 'bukan-sertifikat'
		});
	});

	test('an address that would run something is never a link', async () => {
		const hostile = signJwt(
			{
				iss: did,
				type: ['OpenBadgeCredential'],
				issuer: { url: 'javascript:alert(1)' },
				credentialStatus: { statusListCredential: 'data:text/html,x' },
				credentialSubject: [1, null],
				evidence: 'x'
			},
			signer
		);
		expect(await check(hostile)).toMatchObject({ kind: 'sah', facts: { url: '', list: '' } });
	});
});

describe('the key to compare with', () => {
	test('is read as did:key, with its fragment or as a JWK', () => {
		const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(signer.publicKey) };
		for (const text of [did, ` ${did}\n`, `${did}#${did.slice(8)}`, JSON.stringify(jwk, null, 2)])
			expect(readKey(text)).toBe(did);
		for (const text of ['', 'did:key:z6Mk', did.slice(0, -1), did.replace('z6Mk', 'z6Lk'), '{}'])
			expect(readKey(text)).toBeNull();
	});

	test('every key that we write is read back', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
				expect(readKey(didOf(bytes))).toBe(didOf(bytes));
			})
		);
	});
});

describe('a browser', () => {
	test('that knows Ed25519 may check, one without may not', async () => {
		const without = {
			importKey: () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'))
		} as unknown as SubtleCrypto;
		expect(await canCheck(subtle)).toBe(true);
		expect(await canCheck(without)).toBe(false);
		expect(await canCheck(undefined)).toBe(false);
	});
});

describe('the page that is saved', () => {
	const page = halamanPemeriksa({
		did: 'did:key:z6Mk',
		origin: 'https://gladi.contoh.id/?a="<b>',
		on: tanggal('2026-11-22')
	});
	const between = (from: string, to: string) =>
		page.slice(page.indexOf(from) + from.length, page.lastIndexOf(to));

	test('carries the key and everything else it needs, and asks for nothing', () => {
		expect(page).toContain('did:key:z6Mk</textarea>');
		expect(page).toContain('22 November 2026');
		expect(page).not.toMatch(/<(link|img|iframe)\b|\bsrc=|@import|\bimport\s*\(|\bfetch\b/);
		expect(page).not.toContain('"<b>');
	});

	test('allows its own script and style by their hashes, and nothing else', () => {
		const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
		const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		expect(policy.split('; ')).toEqual([
			"default-src 'none'",
			`script-src ${hash(between('<script type="module">', '</script>'))}`,
			`style-src ${hash(between('<style>', '</style>'))}`,
			"base-uri 'none'",
			"form-action 'none'"
		]);
	});
});
