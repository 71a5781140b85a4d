import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tanggal, type Tanggal } from '../../format/tanggal';
import { course as courseOfTests, items } from '../../server/learning/testing';
import type { LearningEvent, LearningFact } from '../progress';
import { fromBase58, fromBase64Url, toBase58, toBase64Url } from './base';
import { codeOf, groupedCode, parseCode } from './code';
import { qrText } from './compact';
import { certificateNumber, isExample, jamPelajaran } from './content';
import { openBadge, statusBits, statusListLength, statusPlace } from './credential';
import { provedBy } from './proved';
import { labelReason, parseRevocation, readRevocation, writeRevocation } from './revocation';
import { didOf, publicKeyOf } from './sign';
import { makeContent } from './testing';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('JP', () => {
	it.each([
		[0, 1],
		[44, 1],
		[45, 1],
		[89, 1],
		[90, 2],
		[600, 13]
	])('%i minutes are %i JP of 45 minutes, what is left over not counted', (minutes, hours) => {
		expect(jamPelajaran(minutes)).toBe(hours);
	});
});

describe('the number', () => {
	it('names the year of issue and runs on over the years', () => {
		expect(certificateNumber(123, tanggal('2026-12-31'))).toBe('GD/2026/000123');
		expect(certificateNumber(1_234_567, tanggal('2027-01-01'))).toBe('GD/2027/1234567');
	});
});

describe('an example', () => {
	it.each([
		['demo', '62.01.02.2003', true],
		['nyata', '35.99.01.2001', true],
		['nyata', '35.99.00.0000', true],
		['nyata', '35.98.01.2001', false],
		['nyata', '62.01.02.2003', false]
	] as const)('in an installation that is %s, of %s: %s', (mode, desaKode, example) => {
		expect(isExample(mode, desaKode)).toBe(example);
	});
});

describe('a code', () => {
	it('is 26 letters for 128 bits, different for different bits, and read back however it is typed', () => {
		fc.assert(
			fc.property(bytes(16), bytes(16), (one, other) => {
				const code = codeOf(one);
				expect(code).toHaveLength(26);
				expect(parseCode(code)).toBe(code);
				expect(parseCode(` ${groupedCode(code).toUpperCase()} `)).toBe(code);
				expect(parseCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
				expect(codeOf(other) === code).toBe(one.every((byte, index) => byte === other[index]));
			})
		);
	});

	it.each(['', 'x', '../../etc', 'u'.repeat(26), '8'.repeat(26), '0'.repeat(25), '0'.repeat(5000)])(
		'is not %s',
		(text) => expect(parseCode(text)).toBeNull()
	);
});

describe('letters for bytes', () => {
	it('give the same bytes back', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 80 }), (given) => {
				expect(fromBase64Url(toBase64Url(given))).toEqual(given);
				if (given.length > 0) expect(fromBase58(toBase58(given))).toEqual(given);
			})
		);
	});

	it('agree with the example of the draft of base58', () => {
		expect(toBase58(new TextEncoder().encode('Hello World!'))).toBe('2NEpo7TZRRrLZSi2U');
		expect(toBase58(Uint8Array.from([0, 0, 0x28, 0x7f, 0xb4, 0xcd]))).toBe('11233QC4');
	});

	it('have one spelling: spare bits that are set are no base64url', () => {
		expect(fromBase64Url('AB')).toBeNull();
		expect(fromBase64Url('A')).toBeNull();
		expect(fromBase64Url('A+==')).toBeNull();
	});
});

describe('did:key', () => {
	it('contains the key, as the specification writes it', () => {
		// The key of RFC 8032, test 1, which the W3C draft of did:key also prints.
		const key = Uint8Array.from(
			Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex')
		);
		expect(didOf(key)).toMatch(/^did:key:z6Mk/);
		expect(publicKeyOf(didOf(key))).toEqual(key);
	});

	it('of another kind of key, or a broken one, is refused', () => {
		for (const did of [
			'did:web:contoh.id',
			'did:key:z6Mk',
			'did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme',
			'did:key:z0OIl'
		])
			expect(publicKeyOf(did)).toBeNull();
	});
});

describe('the QR code', () => {
	it('leads to the address and carries the signed text behind a sign that no browser sends', () => {
		const { address, compact } = makeContent();
		expect(qrText({ address, compact })).toBe(`${address}#${compact}`);
	});

	it('is the address alone where the rest would make it too fine to read', () => {
		const { address } = makeContent();
		expect(qrText({ address, compact: 'x'.repeat(700) })).toBe(address);
	});
});

describe('the list of revocations', () => {
	it('has exactly the bits of the revoked, the first bit leftmost', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: statusListLength - 1 }), { maxLength: 20 }),
				(revoked) => {
					const list = statusBits(revoked);
					expect(list).toHaveLength(16_384);
					const set = new Set(revoked);
					for (const bit of [...revoked, 0, 7, 8, statusListLength - 1])
						expect(((list[bit >> 3] ?? 0) & (0x80 >> (bit % 8))) !== 0).toBe(set.has(bit));
				}
			),
			{ numRuns: 30 }
		);
		expect(statusBits([0])[0]).toBe(0x80);
	});

	it('follows from the running number', () => {
		expect(statusPlace(5)).toEqual({ list: 1, bit: 5 });
		expect(statusPlace(131_072)).toEqual({ list: 2, bit: 0 });
	});
});

describe('the Open Badges credential', () => {
	const badge = openBadge({
		certificateId: '0198b2c0-0000-7000-8000-000000000001',
		number: 'GD/2026/000123',
		runningNumber: 123,
		issuedAt: '2026-11-22T02:40:00.123Z',
		finishedAt: '2026-11-20T02:40:00.000Z',
		identity: { salt: 'aa', hash: 'sha256$bb', urn: 'urn:uuid:cc' },
		content: makeContent()
	});

	it('is a verifiable credential whose claims repeat its own members', () => {
		expect(badge).toMatchObject({
			'@context': [
				'https://www.w3.org/ns/credentials/v2',
				'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
			],
			type: ['VerifiableCredential', 'OpenBadgeCredential'],
			validFrom: '2026-11-22T02:40:00Z',
			nbf: Date.UTC(2026, 10, 22, 2, 40) / 1000,
			iss: makeContent().issuer.did,
			sub: 'urn:uuid:cc',
			issuer: { id: makeContent().issuer.did, type: ['Profile'] }
		});
		expect(badge.jti).toBe(badge.id);
	});

	it('says what was proved, on what it rests and where revocations stand', () => {
		const text = JSON.stringify(badge);
		for (const part of [
			'Bayi lahir di Dusun Krajan',
			'tanpa bantuan (Uji) pada 18 November 2026',
			'0123456789abcdef',
			'Lulus dengan nilai 85',
			'K04.2',
			'UU 24/2013',
			'https://gladi.contoh.id/sertifikat/pencabutan/1.jwt'
		])
			expect(text).toContain(part);
		expect(badge.credentialStatus).toMatchObject({
			type: 'BitstringStatusListEntry',
			statusListIndex: '123'
		});
	});

	it('knows the person by printed name and salted hash, and does not know the code of the page', () => {
		const text = JSON.stringify(badge);
		expect(text).toContain('sha256$bb');
		expect(text).not.toContain('01abcdefghjkmnpqrstvwxyz01');
	});

	it('of an example says so in its name', () => {
		const example = openBadge({
			certificateId: 'x',
			number: 'x',
			runningNumber: 1,
			issuedAt: '2026-11-22T02:40:00.000Z',
			finishedAt: '2026-11-20T02:40:00.000Z',
			identity: { salt: '', hash: '', urn: '' },
			content: makeContent({ example: true })
		});
		expect(example.name).toContain('CONTOH LATIHAN - TIDAK BERLAKU');
		expect(badge.name).not.toContain('CONTOH');
	});
});

describe('what a log proves', () => {
	const exams = items.flatMap((item) =>
		item.kind === 'quiz'
			? [{ ...item, id: 'ujian', title: 'Ujian akhir', mode: 'uji' as const }]
			: []
	);
	const course = {
		modules: courseOfTests.modules.map((one) => ({ ...one, items: [...items, ...exams] }))
	};
	let made = 0;
	const event = (contentId: string, at: string, fact: LearningFact): LearningEvent => ({
		id: String((made += 1)),
		courseId: 'k',
		contentId,
		contentRev: 1,
		attemptId: `dunia-${made}`,
		at,
		...fact
	});
	const passed = (at: string, data: Extract<LearningFact, { kind: 'practice.passed' }>['data']) =>
		event('bayi-lahir', at, { kind: 'practice.passed', data });
	const marked = (at: string, percent: number, isPassed: boolean) =>
		event('ujian', at, {
			kind: 'attempt.submitted',
			data: { quizId: 'ujian', score: 1, max: 1, percent, passed: isPassed }
		});
	const look = { dayOf: (at: string) => at.slice(0, 10) as Tanggal, seedHashOf: () => 'h' };
	const prove = (...events: LearningEvent[]) => provedBy(course, events, look);

	it('is nothing where there was help, or nobody knows whether there was', () => {
		expect(
			prove(
				passed('2026-11-01T00:00:00Z', { mode: 'kerjakan', aided: true }),
				passed('2026-11-02T00:00:00Z', {})
			).tasks
		).toEqual([]);
	});

	it('is a test before work, and of two alike the earlier', () => {
		const work = passed('2026-11-01T00:00:00Z', { mode: 'kerjakan', aided: false });
		const test = passed('2026-11-03T00:00:00Z', { mode: 'uji', aided: false, proven: true });
		const again = passed('2026-11-05T00:00:00Z', { mode: 'uji', aided: false, proven: true });
		expect(prove(again, work).tasks).toMatchObject([{ mode: 'uji', on: '2026-11-05' }]);
		expect(prove(again, test, work).tasks).toMatchObject([{ mode: 'uji', on: '2026-11-03' }]);
		expect(prove(work).tasks).toMatchObject([
			{ id: 'bayi-lahir', mode: 'kerjakan', on: '2026-11-01', seedHash: 'h' }
		]);
	});

	it('is the best passed try of an exam, and no quiz of mere practice', () => {
		const quiz = event('kuis-nik', '2026-11-01T00:00:00Z', {
			kind: 'attempt.submitted',
			data: { quizId: 'kuis-nik', score: 1, max: 1, percent: 100, passed: true }
		});
		expect(
			prove(
				quiz,
				marked('2026-11-01T00:00:00Z', 60, false),
				marked('2026-11-03T00:00:00Z', 80, true),
				marked('2026-11-05T00:00:00Z', 95, true)
			).exams
		).toEqual([{ id: 'ujian', title: 'Ujian akhir', percent: 95, on: '2026-11-05' }]);
	});

	it('does not depend on the order of the log', () => {
		const log = [
			passed('2026-11-01T00:00:00Z', { aided: false }),
			passed('2026-11-02T00:00:00Z', { proven: true }),
			marked('2026-11-03T00:00:00Z', 80, true),
			marked('2026-11-05T00:00:00Z', 95, true)
		];
		fc.assert(
			fc.property(fc.shuffledSubarray(log, { minLength: 4 }), (mixed) => {
				expect(prove(...mixed)).toEqual(prove(...log));
			})
		);
	});
});

describe('SE-02 a revocation', () => {
	const whole = { reason: 'keliru', note: 'Nama salah tulis', sure: true };

	it('is kept as one text and read back', () => {
		const read = parseRevocation(whole);
		expect(read.ok && readRevocation(writeRevocation(read.value))).toEqual({
			reason: 'keliru',
			note: 'Nama salah tulis'
		});
		expect(labelReason('keliru')).toBe('Ada data yang keliru');
		expect(readRevocation('tanpa kata pembuka')).toMatchObject({ reason: 'lain' });
	});

	it.each([
		[{ reason: '' }, 'alasan'],
		[{ reason: 'toString' }, 'alasan'],
		[{ note: ' ab ' }, 'penjelasan'],
		[{ note: 'x'.repeat(401) }, 'penjelasan'],
		[{ sure: false }, 'yakin']
	])('is refused with %j, at the field %s', (wrong, field) => {
		const read = parseRevocation({ ...whole, ...wrong });
		expect(read.ok ? [] : read.problems.map((one) => [one.rule, one.field])).toEqual([
			['SE-02', field]
		]);
	});
});
