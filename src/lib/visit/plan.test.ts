import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	invitedFrom,
	inviteReasons,
	meetingPlace,
	planVisits,
	topicKey,
	topicsOf,
	type Invitation
} from './plan';

const at = (itemId: string, code = '', times = 4) => ({ courseId: 'k04', itemId, code, times });
const stuck = (personId: string, desaKode: string, mistake = at('kuis')): Invitation => ({
	...{ personId, desaKode, mistake },
	reason: 'macet'
});
const other = (
	personId: string,
	desaKode: string,
	reason: 'senyap' | 'belum-aktif'
): Invitation => ({ personId, desaKode, reason, mistake: null });

const [a1, a2, b1] = ['35.99.01.2001', '35.99.01.2002', '35.99.02.2001'];

describe('a plan of visits', () => {
	it('gathers the people of a kecamatan, and begins where most are stuck', () => {
		const plans = planVisits([
			other('senyap-1', a1, 'senyap'),
			other('senyap-2', a1, 'senyap'),
			other('baru', a2, 'belum-aktif'),
			stuck('macet', b1)
		]);
		expect(plans).toMatchObject([
			{ kecamatanKode: '35.99.02', counts: { macet: 1, senyap: 0, 'belum-aktif': 0 } },
			{
				kecamatanKode: '35.99.01',
				counts: { macet: 0, senyap: 2, 'belum-aktif': 1 },
				topics: []
			}
		]);
	});

	it('asks somebody once, for the strongest reason', () => {
		const invited = invitedFrom([
			other('siti', a1, 'senyap'),
			stuck('siti', a1, at('bayi', 'x')),
			stuck('siti', a1, at('kuis'))
		]);
		expect(invited).toEqual([
			{
				personId: 'siti',
				desaKode: a1,
				reason: 'macet',
				mistakes: [at('kuis'), at('bayi', 'x')]
			}
		]);
	});

	it('meets in the village of more than half of them, otherwise at the kecamatan', () => {
		const three = invitedFrom([stuck('a', a1), stuck('b', a1), stuck('c', a2)]);
		expect(meetingPlace('35.99.01', three)).toEqual({ kind: 'desa', kode: a1, people: 2 });
		const two = invitedFrom([stuck('a', a1), stuck('c', a2)]);
		expect(meetingPlace('35.99.01', two)).toEqual({ kind: 'kecamatan', kode: '35.99.01' });
	});

	it('goes through what most people get wrong, wherever they do', () => {
		const topics = topicsOf(
			invitedFrom([
				stuck('a', a1, at('bayi', 'kode.x', 3)),
				stuck('b', a1, at('mati', 'kode.x', 3)),
				stuck('c', a1, at('mati', 'kode.x', 3)),
				stuck('a', a1, at('kuis', '', 9)),
				stuck('d', a1, at('pindah', 'kode.y', 4))
			])
		);
		expect(topics).toEqual([
			{ ...at('mati', 'kode.x', 9), people: 3 },
			{ ...at('kuis', '', 9), people: 1 },
			{ ...at('pindah', 'kode.y', 4), people: 1 }
		]);
	});
});

const invitation: fc.Arbitrary<Invitation> = fc
	.record({
		person: fc.integer({ min: 0, max: 12 }),
		reason: fc.constantFrom(...inviteReasons),
		itemId: fc.constantFrom('kuis', 'bayi', 'mati', 'uji'),
		code: fc.constantFrom('', 'kode.a', 'kode.b', 'kode.c'),
		times: fc.integer({ min: 2, max: 9 })
	})
	.map(({ person, reason, itemId, code, times }) => ({
		personId: `orang-${person}`,
		// A person is of one village.
		desaKode: `35.99.0${(person % 3) + 1}.200${(person % 2) + 1}`,
		reason,
		mistake: reason === 'macet' ? at(itemId, code, times) : null
	}));
const invitations = fc.array(invitation, { maxLength: 60 });

describe('whatever people need', () => {
	it('everybody is asked once, in their kecamatan and for a reason that holds', () => {
		fc.assert(
			fc.property(invitations, (all) => {
				const plans = planVisits(all);
				const asked = plans.flatMap(({ kecamatanKode, invited }) =>
					invited.map((one) => ({ ...one, kecamatanKode }))
				);
				expect(asked.map(({ personId }) => personId).sort()).toEqual(
					[...new Set(all.map(({ personId }) => personId))].sort()
				);
				for (const one of asked) {
					const own = all.filter(({ personId }) => personId === one.personId);
					expect(own.map(({ reason }) => reason)).toContain(one.reason);
					expect(own[0]?.desaKode.startsWith(one.kecamatanKode)).toBe(true);
					expect(one.mistakes.length > 0).toBe(one.reason === 'macet');
				}
			})
		);
	});

	it('the topics are the three mistakes that most of them make', () => {
		fc.assert(
			fc.property(invitations, (all) => {
				for (const { invited, topics } of planVisits(all)) {
					const makers = (key: string) =>
						invited.filter(({ mistakes }) => mistakes.some((one) => topicKey(one) === key)).length;
					const keys = new Set(
						invited.flatMap(({ mistakes }) => mistakes.map((one) => topicKey(one)))
					);
					expect(topics).toHaveLength(Math.min(3, keys.size));
					const chosen = topics.map((one) => topicKey(one));
					expect(topics.map(({ people }) => people)).toEqual(chosen.map(makers));
					const least = Math.min(...topics.map(({ people }) => people));
					for (const key of keys)
						if (!chosen.includes(key)) expect(makers(key)).toBeLessThanOrEqual(least);
				}
			})
		);
	});

	it('the order in which it is read does not matter', () => {
		fc.assert(
			fc.property(
				invitations.chain((all) =>
					fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
				),
				([all, shuffled]) => {
					expect(planVisits(shuffled)).toEqual(planVisits(all));
				}
			)
		);
	});
});
