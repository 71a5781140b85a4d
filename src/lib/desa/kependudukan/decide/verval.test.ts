import { describe, expect, it } from 'vitest';
import { duniaAwal } from '../../data/muat';
import type { Event } from '../../dunia';
import type { Peran } from '../../peran';
import { given } from '../../testing';
import type { MintaVerval, TindakVerval } from '../commands-kecamatan';
import { pendudukAktif } from '../state';
import { antrean, menungguPeran } from '../views/antrean';

const start = duniaAwal({ dataSet: 'kecamatan-contoh@1', seed: 2, ruleSet: 'aturan@1' });
const tetangga = [...start.desaLain.values()][0];
const warga = pendudukAktif(start.kependudukan)[0];
const wargaTetangga = tetangga && pendudukAktif(tetangga.kependudukan)[0];
if (!tetangga || !warga || !wargaTetangga) throw new Error('the kecamatan has villages');

const peran = (satu: Peran): Event => ({ kind: 'peran.diganti', peran: satu });
const minta = (isi = 'Nama ibu belum diisi'): MintaVerval => ({
	kind: 'verval.minta',
	desaKode: start.desa.kode,
	pendudukId: warga.id,
	isi
});
const tindak = (langkah: TindakVerval['langkah'], isi = 'Sudah diperiksa'): TindakVerval => ({
	kind: 'verval.tindak',
	vervalId: 'v-1',
	langkah,
	isi
});

/** Plays commands as the roles that give them; every one must be accepted. */
function jalan(...langkah: readonly (readonly [Peran, MintaVerval | TindakVerval])[]) {
	let events: Event[] = [];
	for (const [siapa, command] of langkah) {
		events = [...events, peran(siapa)];
		const result = given(start, ...events).when(command, 'v-1').result;
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		events = [...events, ...result.value];
	}
	return events;
}
const diminta = jalan(['kecamatan', minta()]);
const dijawab = jalan(['kecamatan', minta()], ['operator', tindak('jawab')]);

describe('G-03 verval of a resident', () => {
	it('G-03 goes to the village, back with a reason, to the village again, and ends', () => {
		const events = jalan(
			['kecamatan', minta()],
			['operator', tindak('jawab', 'Ibu bernama Sumiati, menurut akta')],
			['kecamatan', tindak('kembalikan', 'Akta belum dilampirkan')],
			['sekdes', tindak('jawab', 'Akta dilampirkan')],
			['kecamatan', tindak('selesai', '')]
		);
		const verval = given(start, ...events).dunia.verval.get('v-1');
		expect(verval?.status).toBe('selesai');
		expect(verval?.catatan.map(({ langkah, peran }) => [langkah, peran])).toEqual([
			['minta', 'kecamatan'],
			['jawab', 'operator'],
			['kembalikan', 'kecamatan'],
			['jawab', 'sekdes'],
			['selesai', 'kecamatan']
		]);
	});

	it.each<[string, readonly Event[], Peran, MintaVerval | TindakVerval, readonly [string, string]]>(
		[
			['G-03 the village asks', [], 'operator', minta(), ['G-03', '']],
			['G-03 asking for nothing', [], 'kecamatan', minta(''), ['G-03', 'catatan']],
			['G-03 asking twice', diminta, 'kecamatan', minta(), ['G-03', '']],
			[
				'G-08 a village of another kecamatan',
				[],
				'kecamatan',
				{ ...minta(), desaKode: '35.99.02.2001' },
				['G-08', '']
			],
			['G-06 the kecamatan answers', diminta, 'kecamatan', tindak('jawab'), ['G-06', '']],
			['G-03 the head of the village answers', diminta, 'kades', tindak('jawab'), ['G-03', '']],
			['G-03 an empty answer', diminta, 'operator', tindak('jawab', ''), ['G-03', 'catatan']],
			[
				'G-03 closing before an answer',
				diminta,
				'kecamatan',
				tindak('selesai'),
				['G-03', 'langkah']
			],
			['G-03 the village closes', dijawab, 'operator', tindak('selesai'), ['G-03', '']],
			['G-03 answering twice', dijawab, 'operator', tindak('jawab'), ['G-03', 'langkah']],
			[
				'G-03 giving back without a reason',
				dijawab,
				'kecamatan',
				tindak('kembalikan', ''),
				['G-03', 'catatan']
			],
			['G-03 what was never asked', [], 'operator', tindak('jawab'), ['G-03', '']]
		]
	)('refuses %s', (_, before, siapa, command, expected) => {
		given(start, ...before, peran(siapa))
			.when(command, 'v-2')
			.refused(expected);
	});

	it('G-08 nobody of this village answers for a neighbour', () => {
		const [event] = given(start, peran('kecamatan'))
			.when({ ...minta(), desaKode: tetangga.kode, pendudukId: wargaTetangga.id }, 'v-1')
			.then('verval.dilangkahkan');
		const events = [peran('kecamatan'), ...(event ? [event] : [])];
		given(start, ...events, peran('operator'))
			.when(tindak('jawab'))
			.refused(['G-08', '']);
		// It waits, but not for anybody in this world.
		expect(menungguPeran(given(start, ...events, peran('operator')).dunia)).toBe(0);
	});

	it('G-03 the queue says whose move it is', () => {
		const giliran = (events: readonly Event[]) =>
			antrean(given(start, ...events).dunia).verval.map((satu) => satu.giliran);
		expect([giliran(diminta), giliran(dijawab)]).toEqual([['desa'], ['kecamatan']]);
		expect(menungguPeran(given(start, ...diminta, peran('operator')).dunia)).toBe(1);
		expect(menungguPeran(given(start, ...dijawab, peran('operator')).dunia)).toBe(0);
	});
});
