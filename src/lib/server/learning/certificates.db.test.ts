import { gunzipSync } from 'node:zlib';
import { generateKeyPairSync } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import { codeOf } from '../../learning/certificate/code';
import { verifyJwt } from '../../learning/certificate/sign';
import type { Statement } from '../../learning/exchange/xapi';
import type { User } from '../access';
import {
	certificate,
	certificateCode,
	certificateRevocation,
	contentCurrent,
	contentVersion,
	learningEvent,
	wilayah
} from '../db/schema';
import { inScope } from '../db/scope';
import { ownScope } from '../scope-of';
import { signerOf, verifySignature } from './certificate-key';
import {
	certificateOf,
	issueCertificate,
	ownCertificates,
	publicCertificate,
	revokeCertificate,
	statusList
} from './certificates';
import { ownRecord } from './own-record';
import { catatBelajar } from './record';
import { rebuildRollups } from './rollup';
import {
	addUsers,
	course,
	items,
	library,
	makeServices,
	makeUser,
	rejosari,
	siang,
	sukamaju
} from './testing';

const { db, owner } = testDatabase();
const services = makeServices(db);
const issuing = {
	signer: signerOf(generateKeyPairSync('ed25519').privateKey),
	origin: 'https://gladi.contoh.id'
};
const head = { courseId: course.id, contentRev: 1, attemptId: null, data: {} };

/** Does everything the course asks for. */
async function finish(user: User): Promise<void> {
	for (const [index, item] of items.entries()) {
		const at = new Date(siang.getTime() - (items.length - index) * 86_400_000).toISOString();
		const common = { ...head, id: newId(), contentId: item.id, at };
		if (item.kind === 'lesson')
			await catatBelajar(
				services,
				user,
				{ ...common, kind: 'lesson.completed', data: {} },
				library
			);
		else if (item.kind === 'task')
			await catatBelajar(
				services,
				user,
				{ ...common, kind: 'practice.passed', data: { mode: 'kerjakan', aided: false } },
				library
			);
		else
			await catatBelajar(
				services,
				user,
				{
					...common,
					kind: 'attempt.submitted',
					data: { quizId: item.id, score: 4, max: 4, percent: 100, passed: true }
				},
				library
			);
	}
}

const issue = (user: User) => issueCertificate(services, user, course.id, issuing);
const codeFor = async (user: User): Promise<string> => {
	const issued = await issue(user);
	return issued.ok ? issued.code : '';
};
const revoke = (user: User, code: string) =>
	revokeCertificate(services, user, code, {
		reason: 'keliru',
		note: 'Nama salah tulis',
		sure: true
	});

const siti = makeUser(sukamaju, { nama: 'Siti Aminah' });
const budi = makeUser(sukamaju, { jabatan: 'kaur-keuangan' });
const joko = makeUser(rejosari, { nama: 'Joko' });
const rini = makeUser(sukamaju, { nama: 'Rini', jabatan: 'operator-sid' });
const dewi = makeUser(sukamaju, { nama: 'Dewi', jabatan: 'kepala-desa' });
const camat = makeUser('35.99.01');
const camatLain = makeUser('35.99.02');

beforeAll(async () => {
	const hash = 'a'.repeat(64);
	await owner.insert(contentVersion).values({ hash, compiled: library });
	await owner.insert(contentCurrent).values({ hash });
	await addUsers(db, siti, budi, joko, rini, dewi, camat, camatLain);
	await finish(siti);
	await finish(joko);
	await finish(rini);
	await finish(dewi);
});

describe('a certificate', () => {
	it('SE-01 is refused to one who has not finished, and leaves no number behind', async () => {
		const before = await db.select().from(certificateCode);
		expect(await issue(budi)).toMatchObject({ ok: false, problems: [{ rule: 'SE-01' }] });
		expect(await certificateOf(services, budi, course.id)).toBeNull();
		expect(await db.select().from(certificateCode)).toEqual(before);
	});

	it('of a course that is not there is 404', async () => {
		await expect(issueCertificate(services, siti, 'tidak-ada', issuing)).rejects.toMatchObject({
			status: 404
		});
	});

	it('is issued once: ten who ask at the same moment are given the same one', async () => {
		const answers = await Promise.all(Array.from({ length: 10 }, () => issue(siti)));
		const codes = new Set(answers.map((one) => (one.ok ? one.code : 'ditolak')));
		expect(codes.size).toBe(1);
		const [code = ''] = codes;
		expect(await issue(siti)).toEqual({ ok: true, code });
		const rows = await inScope(db, ownScope(siti), (tx) => tx.select().from(certificate));
		expect(rows).toHaveLength(1);
		// Neither does a number stay behind for each who asked.
		expect(await db.select().from(certificateCode)).toHaveLength(1);
		expect(rows[0]?.number).toMatch(/^GD\/2026\/\d{6}$/);
		expect(await certificateOf(services, siti, course.id)).toEqual({
			code,
			number: rows[0]?.number,
			issuedAt: siang.toISOString()
		});
	});

	it('R5 asked again after a time-out or a month later it is the same one, dated as it was', async () => {
		const lost = issue(joko);
		const retried = await issue(joko);
		expect(retried).toMatchObject({ ok: true });
		expect(await lost).toEqual(retried);
		const before = await certificateOf(services, joko, course.id);
		const monthLater = makeServices(db, new Date(siang.getTime() + 30 * 86_400_000));
		expect(await issueCertificate(monthLater, joko, course.id, issuing)).toEqual(retried);
		expect(await certificateOf(monthLater, joko, course.id)).toEqual(before);
	});

	it('is one fact in the log, however often it is asked for, which a rebuild and the own record read', async () => {
		await Promise.all(Array.from({ length: 5 }, () => issue(dewi)));
		await issue(dewi);
		const facts = await inScope(db, ownScope(dewi), (tx) =>
			tx.select().from(learningEvent).where(eq(learningEvent.kind, 'certificate.issued'))
		);
		const own = await certificateOf(services, dewi, course.id);
		expect(facts).toMatchObject([
			{ contentId: course.id, contentRev: 1, data: { number: own?.number }, at: siang }
		]);
		expect((await rebuildRollups(db, { library })).differences).toEqual([]);
		let text = '';
		for await (const piece of ownRecord(services, dewi, issuing.origin)) text += piece;
		const record = JSON.parse(text) as Statement[];
		expect(record.filter(({ verb }) => verb.display.id === 'memperoleh')).toMatchObject([
			{ object: { id: expect.stringContaining(encodeURIComponent(own?.number ?? '-')) } }
		]);
	});

	it('says what was proved, is signed, and in the practice kabupaten is an example', async () => {
		const found = await publicCertificate(services, null, await codeFor(siti));
		expect(found?.content).toMatchObject({
			name: 'Siti Aminah',
			seat: 'Sekretaris Desa',
			hours: 1,
			finishedOn: '2026-11-21',
			issuedOn: '2026-11-22',
			example: true,
			tasks: [{ id: 'bayi-lahir', mode: 'kerjakan' }]
		});
		const read = verifyJwt(found?.credential ?? '', verifySignature);
		expect(read?.payload).toMatchObject({ iss: found?.content.issuer.did });
		expect(found?.credential.includes(Buffer.from(siti.id).toString('base64url'))).toBe(false);
	});

	it('of a real village in a real installation is none, of a demo it is', async () => {
		await owner
			.insert(wilayah)
			.values({ kode: '62.01.02.2003', nama: 'Nyata', tingkat: 'desa', jenis: 'desa' })
			.onConflictDoNothing();
		const nyata = makeUser('62.01.02.2003', { jabatan: null });
		const contoh = makeUser('62.01.02.2003', { jabatan: null });
		await addUsers(db, nyata, contoh);
		await finish(nyata);
		await finish(contoh);
		const real = await publicCertificate(services, null, await codeFor(nyata));
		expect(real?.content.example).toBe(false);
		const demo = await issueCertificate({ ...services, mode: 'demo' }, contoh, course.id, issuing);
		const example = await publicCertificate(services, null, demo.ok ? demo.code : '');
		expect(example?.content.example).toBe(true);
	});

	it('is listed among one’s own, and a finished course without one is offered', async () => {
		expect(await ownCertificates(services, rini)).toMatchObject({
			certificates: [],
			waiting: [{ courseId: course.id, title: 'Administrasi kependudukan' }]
		});
		const code = await codeFor(rini);
		expect(await ownCertificates(services, rini)).toMatchObject({
			certificates: [{ code, revokedAt: null }],
			waiting: []
		});
		expect(await ownCertificates(services, budi)).toMatchObject({ certificates: [], waiting: [] });
	});
});

describe('the public page', () => {
	it('tells nobody’s guess from a malformed code: there is nothing', async () => {
		const code = await codeFor(siti);
		const near = `${code.slice(0, -1)}${code.endsWith('0') ? '2' : '0'}`;
		for (const text of [near, codeOf(new Uint8Array(16)), '', 'x', '0'.repeat(5000), "'--"])
			expect(await publicCertificate(services, null, text)).toBeNull();
	});

	it('finds a code however it was typed, in whatever village it is', async () => {
		const code = await codeFor(joko);
		const found = await publicCertificate(services, null, ` ${code.toUpperCase()} `);
		expect(found).toMatchObject({ code, mayRevoke: false, revoked: null });
	});
});

describe('a revocation', () => {
	it('by a trainer of another kecamatan, or by a learner, is 404 and changes nothing', async () => {
		const code = await codeFor(joko);
		for (const user of [camat, joko, siti])
			await expect(revoke(user, code)).rejects.toMatchObject({ status: 404 });
		expect(await publicCertificate(services, camat, code)).toMatchObject({
			revoked: null,
			mayRevoke: false
		});
	});

	it('stands for everybody, with its note for those it concerns; the second changes nothing', async () => {
		const code = await codeFor(joko);
		expect(await publicCertificate(services, camatLain, code)).toMatchObject({ mayRevoke: true });
		expect(await revoke(camatLain, code)).toEqual({ ok: true });
		await revokeCertificate(services, camatLain, code, {
			reason: 'lain',
			note: 'Sekali lagi',
			sure: true
		});
		const at = siang.toISOString();
		expect((await publicCertificate(services, null, code))?.revoked).toEqual({
			reason: 'keliru',
			note: null,
			at
		});
		for (const reader of [joko, camatLain])
			expect((await publicCertificate(services, reader, code))?.revoked).toEqual({
				reason: 'keliru',
				note: 'Nama salah tulis',
				at
			});
		expect((await publicCertificate(services, siti, code))?.revoked?.note).toBeNull();
		expect(await issue(joko)).toEqual({ ok: true, code });
		expect((await ownCertificates(services, joko)).certificates).toMatchObject([{ revokedAt: at }]);
	});

	it('is a bit of the signed list, and no other bit is', async () => {
		const rows = await db.select().from(certificateCode);
		const revokedCode = await codeFor(joko);
		const token = await statusList(services, 1, issuing);
		const read = verifyJwt(token ?? '', verifySignature);
		const { encodedList } = read?.payload.credentialSubject as { encodedList: string };
		const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
		expect(encodedList[0]).toBe('u');
		for (const { code, number } of rows)
			expect(((bits[number >> 3] ?? 0) & (0x80 >> (number & 7))) !== 0).toBe(code === revokedCode);
		expect(await statusList(services, 2, issuing)).toBeNull();
		expect(await statusList(services, 0, issuing)).toBeNull();
	});
});

describe('the second wall', () => {
	it('lets nobody write a certificate for somebody else, nor a revocation in another wilayah', async () => {
		const [row] = await inScope(db, ownScope(siti), (tx) => tx.select().from(certificate));
		if (!row) throw new Error('no certificate');
		await expect(
			inScope(db, ownScope(budi), (tx) =>
				tx.insert(certificate).values({ ...row, id: newId(), courseId: 'lain' })
			)
		).rejects.toThrow();
		await expect(
			inScope(db, { kind: 'wilayah', userId: camatLain.id, wilayahKode: '35.99.02' }, (tx) =>
				tx.insert(certificateRevocation).values({
					desaKode: row.desaKode,
					certificateId: row.id,
					userId: row.userId,
					reason: 'keliru: coba-coba',
					revokedBy: camatLain.id,
					revokedAt: siang
				})
			)
		).rejects.toThrow();
		expect(
			await inScope(db, ownScope(budi), (tx) =>
				tx.select().from(certificate).where(eq(certificate.userId, siti.id))
			)
		).toEqual([]);
	});
});
