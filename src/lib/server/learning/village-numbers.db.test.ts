import { beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { rollDesa } from '../db/schema';
import { inScope } from '../db/scope';
import { addUsers, makeServices, makeUser, rejosari, siang, sukamaju } from './testing';
import { ownScope } from '../scope-of';
import { villageChanged, villageNumbers } from './village-numbers';

const { db } = testDatabase();
const services = makeServices(db);
const siti = makeUser(sukamaju);

beforeAll(() => addUsers(db, siti));

/** How often the numbers of a code have been worked out, for whoever asks now. */
function counter() {
	let times = 0;
	const ask = async (kode: string) => {
		const read = async () => ({ at: services.now(), value: ++times });
		return (await villageNumbers(db, kode, 'wilayah//k04', read)).value;
	};
	return ask;
}

const change = (desaKode: string, work: () => void = () => undefined) =>
	inScope(db, ownScope(siti), async (tx) => {
		villageChanged(tx, desaKode);
		await tx.select({ desaKode: rollDesa.desaKode }).from(rollDesa);
		work();
	});

it('are worked out once for many looks, and each question has its own', async () => {
	const ask = counter();
	expect(await ask('35')).toBe(1);
	expect(await ask('35')).toBe(1);
	expect(await ask('35.99')).toBe(2);
	const other = await villageNumbers(db, '35', 'wilayah/35/k04', async () => ({
		at: siang,
		value: 'of another trainer'
	}));
	expect(other).toEqual({ at: siang, value: 'of another trainer' });
});

it('are worked out anew up to the kabupaten of a village that changed, and only there', async () => {
	const ask = counter();
	const levels = ['', '35', '35.99', '35.99.01', '35.99.02'];
	await change(sukamaju);
	const before = await Promise.all(levels.map(ask));
	await change(sukamaju);
	const after = await Promise.all(levels.map(ask));
	expect(levels.filter((_, index) => after[index] !== before[index])).toEqual([
		'35.99',
		'35.99.01'
	]);
});

it('stay when the change was rolled back', async () => {
	const ask = counter();
	await change(rejosari);
	const before = await ask('35.99.02');
	await expect(
		change(rejosari, () => {
			throw new Error('stop');
		})
	).rejects.toThrow('stop');
	expect(await ask('35.99.02')).toBe(before);
});
