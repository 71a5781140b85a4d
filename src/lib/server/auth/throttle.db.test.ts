import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { testServices } from '../accounts/testing';
import { throttles } from '../db/schema';
import { accountBucket, clearTries, dropOldTries, minutesBlocked, takeTry } from './throttle';

const database = testDatabase();
const services = () => testServices(database.db);

describe('AK-01 tries', () => {
	it('are free five times, then cost a wait that doubles up to a quarter of an hour', async () => {
		const clocked = services();
		const bucket = accountBucket('siti');
		for (let free = 1; free <= 5; free++) expect(await takeTry(clocked, bucket)).toBe(0);
		const waits = [];
		for (let further = 1; further <= 4; further++) {
			const wait = await takeTry(clocked, bucket);
			waits.push(wait);
			clocked.advance(wait);
			expect(await takeTry(clocked, bucket)).toBe(0);
		}
		expect(waits).toEqual([1, 2, 4, 8]);
	});

	it('are asked for in vain without making the wait longer', async () => {
		const clocked = services();
		const bucket = accountBucket('budi');
		for (let free = 1; free <= 5; free++) await takeTry(clocked, bucket);
		for (let more = 1; more <= 20; more++) expect(await takeTry(clocked, bucket)).toBe(1);
		clocked.advance(1);
		expect(await minutesBlocked(clocked, bucket)).toBe(0);
	});

	it('never wait longer than a quarter of an hour, and are forgotten after it', async () => {
		const clocked = services();
		const bucket = accountBucket('keras');
		let longest = 0;
		for (let minute = 0; minute < 120; minute++) {
			longest = Math.max(longest, await takeTry(clocked, bucket));
			clocked.advance(0.5);
		}
		expect(longest).toBeGreaterThan(4);
		expect(longest).toBeLessThanOrEqual(15);
		clocked.advance(16);
		for (let free = 1; free <= 5; free++) expect(await takeTry(clocked, bucket)).toBe(0);
	});

	it('are shared by two processes on one database', async () => {
		const [one, other] = [services(), services()];
		const bucket = accountBucket('bersama');
		for (const process of [one, other, one, other, one])
			expect(await takeTry(process, bucket)).toBe(0);
		expect(await takeTry(other, bucket)).toBe(1);
		expect(await minutesBlocked(one, bucket)).toBe(1);
	});

	it('that come all at once are not free all at once', async () => {
		const clocked = services();
		const answers = await Promise.all(
			Array.from({ length: 30 }, () => takeTry(clocked, accountBucket('serbu')))
		);
		expect(answers.filter((minutes) => minutes === 0)).toHaveLength(5);
	});

	it('begin anew after a success', async () => {
		const clocked = services();
		const bucket = accountBucket('ingat');
		for (let free = 1; free <= 6; free++) await takeTry(clocked, bucket);
		await clearTries(clocked, bucket);
		expect(await takeTry(clocked, bucket)).toBe(0);
	});

	it('leave nothing behind when nobody waits for them any more', async () => {
		const clocked = services();
		await takeTry(clocked, accountBucket('lama'));
		clocked.advance(31);
		await takeTry(clocked, accountBucket('baru'));
		await dropOldTries(clocked);
		const keys = (await database.db.select().from(throttles)).map(({ key }) => key);
		expect(keys).toContain('masuk:akun:baru');
		expect(keys).not.toContain('masuk:akun:lama');
	});
});
