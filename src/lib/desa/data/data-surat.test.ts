import { describe, expect, it } from 'vitest';
import { cacatAgenda, daftarCacatAgenda } from '../surat/views/cacat-agenda';
import { sidikSurat } from '../surat/sidik';
import type { Dunia } from '../dunia';
import { seedDari } from '../acak';
import { buatAgendaBerantakan } from './agenda-berantakan';
import type { DataDesa } from './data-desa';
import { buatKantorDesa } from './kantor-desa';
import { bukaKemasan, kemas } from './kirim-data';
import { duniaAwal } from './muat';
import { dataTerkini } from './versi';
import { aturanTerkini } from '../aturan';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
const dunia = (data: 'kantor-desa' | 'agenda-berantakan', seed: number): Dunia =>
	duniaAwal({ dataSet: dataTerkini[data], seed, ruleSet: aturanTerkini });
const surat = ({ persuratan }: Dunia) => [...persuratan.surat.values()];

describe.each(seeds)('kantor-desa on seed %i', (seed) => {
	const kantor = dunia('kantor-desa', seed);

	it('C-02: begins with five numbers in their order, and with two letters that wait for one', () => {
		expect(surat(kantor).flatMap(({ nomor }) => nomor?.urut ?? [])).toEqual([1, 2, 3, 4, 5]);
		expect(kantor.persuratan.urutTerakhir.get('2026/semua')).toBe(5);
		expect(surat(kantor).filter(({ status }) => status === 'diparaf')).toHaveLength(2);
		expect(cacatAgenda(kantor.persuratan)).toEqual([]);
	});

	it('C-06: the business stands in another dusun than the letter says', () => {
		const usaha = surat(kantor).find(({ jenis }) => jenis === 'SKU');
		const { penduduk, keluarga } = kantor.kependudukan;
		const rumah = keluarga.get(penduduk.get(usaha?.pemohonId ?? '')?.keluargaId ?? '');
		expect(usaha?.isian['alamat-usaha']).toMatch(/^Dusun \S/);
		expect(usaha?.isian['alamat-usaha']).not.toBe(`Dusun ${rumah?.dusun}`);
	});
});

describe.each(seeds)('agenda-berantakan on seed %i', (seed) => {
	const agenda = dunia('agenda-berantakan', seed);

	it('C-01, C-02, C-03: has each fault once, each in a letter of its own', () => {
		const temuan = cacatAgenda(agenda.persuratan);
		expect(temuan.map(({ jenis }) => jenis).sort()).toEqual([...daftarCacatAgenda].sort());
		expect(new Set(temuan.map(({ suratId }) => suratId)).size).toBe(temuan.length);
	});

	it('C-02: shows no gap beside them', () => {
		const urut = surat(agenda).flatMap(({ nomor }) => nomor?.urut ?? []);
		expect([...new Set(urut)]).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
	});
});

it.each(['kantor-desa', 'agenda-berantakan'] as const)(
	'C-07: every number of %s was frozen and hashed',
	(data) => {
		const bernomor = surat(dunia(data, 3)).filter(({ nomor }) => nomor !== null);
		expect(bernomor.length).toBeGreaterThan(3);
		for (const { isiBeku, nomor, tandaTangan } of bernomor) {
			if (!isiBeku || !nomor || !tandaTangan) throw new Error('a number without a letter');
			expect(sidikSurat({ isi: isiBeku, nomor, tanda: tandaTangan })).toBe(tandaTangan.sidik);
		}
	}
);

it('travels to a browser as data, letters and all', () => {
	const kantor = dunia('kantor-desa', 4);
	const terkirim = JSON.parse(JSON.stringify(kemas(kantor))) as ReturnType<typeof kemas>;
	expect(bukaKemasan(terkirim).persuratan).toEqual(kantor.persuratan);
});

// A change of these means that worlds already begun would change: make it a new version of the data set. What a letter says
// in words follows its type and is no part of it.
it.each<[string, (seed: number) => DataDesa, readonly number[]]>([
	['kantor-desa', buatKantorDesa, [1125125500, 3209996153, 3326278582]],
	['agenda-berantakan', buatAgendaBerantakan, [2679411627, 76656631, 251030576]]
])('the same seed gives the same %s for ever', (_, buat, hash) => {
	const tetap = (seed: number) => {
		const { surat = [], ...desa } = buat(seed);
		const baris = surat.map((satu) => [
			...[satu.id, satu.jenis, satu.status, satu.pemohonId, satu.tanggalAjukan],
			...[satu.nomor?.urut, satu.nomor?.tahun, satu.tandaTangan?.tanggal, satu.tandaTangan?.bentuk]
		]);
		return seedDari(JSON.stringify([desa, baris]));
	};
	expect([1, 2, 3].map(tetap)).toEqual(hash);
});
