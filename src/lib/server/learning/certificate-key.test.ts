import { ed25519 } from '@noble/curves/ed25519.js';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signCompact, verifyCompact } from '../../learning/certificate/compact';
import { openBadge } from '../../learning/certificate/credential';
import { didOf, signJwt, verifyJwt } from '../../learning/certificate/sign';
import { makeContent } from '../../learning/certificate/testing';
import { certificateKey, keyFileName, signerOf, verifySignature } from './certificate-key';

describe('the key of certificates', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'gladi-kunci-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	it('is made once, for its owner alone, however many ask at once', async () => {
		// By another name each: what one remembers, the others do not know, as in processes of their own.
		const names = Array.from({ length: 8 }, (_, index) => `${folder}-${index}`);
		await Promise.all(names.map((name) => symlink(folder, name)));
		const asked = await Promise.all(names.map((name) => certificateKey(name)));
		await Promise.all(names.map((name) => rm(name)));
		expect(new Set(asked.map(({ publicKey }) => didOf(publicKey))).size).toBe(1);
		expect(await readdir(folder)).toEqual([keyFileName]);
		expect((await stat(path.join(folder, keyFileName))).mode & 0o777).toBe(0o600);
	});

	it('that cannot be read is not replaced, and nothing of it is said', async () => {
		await writeFile(path.join(folder, keyFileName), '{"x":"rahasia","d":"rahasia"}');
		await expect(certificateKey(folder)).rejects.toThrow(/Pulihkan dari cadangan/);
		await expect(certificateKey(folder)).rejects.not.toThrow(/rahasia/);
		expect(await readFile(path.join(folder, keyFileName), 'utf8')).toContain('rahasia');
	});
});

/** Written from the specifications alone, with another library: multibase z, multicodec 0xed01, base64url. */
const independently = {
	alphabet: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
	keyOfDid(did: string): Uint8Array {
		const [scheme, method, name = ''] = did.split(':');
		if (scheme !== 'did' || method !== 'key' || name[0] !== 'z') throw new Error('no did:key');
		const digits: number[] = [];
		for (const letter of name.slice(1)) {
			let carry = this.alphabet.indexOf(letter);
			for (let place = 0; place < digits.length || carry > 0; place += 1) {
				carry += (digits[place] ?? 0) * 58;
				digits[place] = carry & 0xff;
				carry >>= 8;
			}
		}
		const bytes = Uint8Array.from(digits.reverse());
		if (bytes[0] !== 0xed || bytes[1] !== 0x01 || bytes.length !== 34) throw new Error('no key');
		return bytes.slice(2);
	},
	verify(jwt: string): boolean {
		const [head = '', body = '', signature = ''] = jwt.split('.');
		const { alg, kid } = JSON.parse(Buffer.from(head, 'base64url').toString()) as {
			alg: string;
			kid: string;
		};
		const key = this.keyOfDid(kid.split('#')[0] ?? '');
		return (
			alg === 'EdDSA' &&
			ed25519.verify(
				new Uint8Array(Buffer.from(signature, 'base64url')),
				new Uint8Array(Buffer.from(`${head}.${body}`)),
				key
			)
		);
	}
};

const verdict = (jwt: string): boolean => {
	try {
		return independently.verify(jwt);
	} catch {
		return false;
	}
};

describe('a signed credential', () => {
	const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
	const did = didOf(signer.publicKey);
	const content = makeContent({ issuer: { ...makeContent().issuer, did } });
	const jwt = signJwt(
		openBadge({
			certificateId: '0198b2c0-0000-7000-8000-000000000001',
			number: 'GD/2026/000123',
			runningNumber: 123,
			issuedAt: '2026-11-22T02:40:00.000Z',
			finishedAt: '2026-11-20T02:40:00.000Z',
			identity: { salt: 'aa', hash: 'sha256$bb', urn: 'urn:uuid:cc' },
			content
		}),
		signer
	);

	it('verifies with an implementation that is not ours, from the key in its own name alone', () => {
		expect(independently.verify(jwt)).toBe(true);
		expect(verifyJwt(jwt, verifySignature)).toMatchObject({ did, payload: { iss: did } });
	});

	it('fails with any byte changed, with both implementations', () => {
		const [head = '', body = '', signature = ''] = jwt.split('.');
		const places = [3, head.length - 2, head.length + 5, head.length + body.length - 3].concat(
			Array.from(
				{ length: signature.length - 2 },
				(_, index) => head.length + body.length + 2 + index
			)
		);
		for (const place of places) {
			const changed = `${jwt.slice(0, place)}${jwt[place] === 'A' ? 'B' : 'A'}${jwt.slice(place + 1)}`;
			expect(verdict(changed), `at ${place}`).toBe(false);
			expect(verifyJwt(changed, verifySignature), `at ${place}`).toBeNull();
		}
	});

	it('does not hold when somebody else signs it in our name', () => {
		const stranger = signerOf(generateKeyPairSync('ed25519').privateKey);
		const forged = signJwt({ iss: did, jti: 'palsu' }, stranger);
		expect(verifyJwt(forged, verifySignature)).toBeNull();
	});

	it.each(['', 'a.b.c', '..', 'eyJhbGciOiJub25lIn0.e30.', `${'x'.repeat(90)}.e30.AAAA`])(
		'is not %s',
		(text) => expect(verifyJwt(text, verifySignature)).toBeNull()
	);

	it('for a QR code tells the same in a few hundred letters, and fails with a letter changed', () => {
		const given = { ...content, number: 'GD/2026/000123', name: 'R'.repeat(60) };
		const compact = signCompact(given, signer);
		expect(compact.length).toBeLessThan(400);
		expect(verifyCompact(compact, signer.publicKey, verifySignature)).toEqual({
			number: 'GD/2026/000123',
			name: given.name,
			courseCode: 'K04',
			courseRev: 2,
			issuedOn: '2026-11-22',
			hours: 13,
			example: false,
			competencies: [
				{ code: 'K04.1', level: 'paham' },
				{ code: 'K04.2', level: 'tuntas' }
			]
		});
		const changed = `${compact.slice(0, 20)}${compact[20] === 'A' ? 'B' : 'A'}${compact.slice(21)}`;
		expect(verifyCompact(changed, signer.publicKey, verifySignature)).toBeNull();
		expect(
			ed25519.verify(
				new Uint8Array(Buffer.from(compact.split('.')[2] ?? '', 'base64url')),
				new Uint8Array(Buffer.from(compact.split('.').slice(0, 2).join('.'))),
				signer.publicKey
			)
		).toBe(true);
	});
});
