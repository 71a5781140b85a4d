import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../format/rupiah';
import type { Command } from '../../dunia';
import type { Peran } from '../../peran';
import { coba, lanjut, mulai, type Jalan } from '../../surat/testing';
import type { Baris } from '../baris';
import { daftarPelaksana, peranPelaksana, type Pelaksana } from '../pelaksana';
import { makeBaris, makeBarisAkun, makeKegiatanRkp, makeMasukan } from '../testing';
import {
	anggaranUji,
	barisSeimbang,
	isi,
	langkah,
	mejaAnggaran,
	rancanganDari,
	sampai,
	sebagai,
	tulis
} from '../testing-alur';

const masalah = (jalan: Jalan, command: Command) => {
	const { result } = coba(jalan, command);
	return result.ok ? [] : result.problems.map(({ rule, field }) => [rule, field]);
};
const peristiwa = (jalan: Jalan, command: Command) => {
	const { result } = coba(jalan, command);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' | '));
	return result.value;
};
const kosong = mulai(mejaAnggaran);
const dengan = (peran: Peran) => mulai({ ...mejaAnggaran, peran });
const penyempurnaan = lanjut(
	sampai('terima'),
	{ kind: 'evaluasi.catat', rancangan: 'murni', barisId: null, aturan: 'D-03', isi: 'Lewat 30%' },
	langkah({ jenis: 'minta-perbaikan', nomor: '903/1' }),
	...sebagai('sekdes')
);

describe('D-01 what no line may be', () => {
	test.each<[string, Partial<Omit<Baris, 'hargaSatuan'>> & { hargaSatuan?: number }, string]>([
		['a volume of zero', { volume: 0 }, 'b-1.volume'],
		['a negative volume', { volume: -100 }, 'b-1.volume'],
		['part of a hundredth', { volume: 0.5 }, 'b-1.volume'],
		['too large a volume', { volume: 1_000_000_001 }, 'b-1.volume'],
		['a price of zero', { hargaSatuan: 0 }, 'b-1.hargaSatuan'],
		['a negative price', { hargaSatuan: -1 }, 'b-1.hargaSatuan'],
		['a price above 10^12', { hargaSatuan: 1_000_000_000_001 }, 'b-1.hargaSatuan'],
		['10^15', { hargaSatuan: 1_000_000_000_000_000 }, 'b-1.hargaSatuan'],
		['a product above 10^12', { volume: 200, hargaSatuan: 600_000_000_000 }, 'b-1.hargaSatuan'],
		['an unknown account', { rekening: '5.9.9.99' }, 'b-1.rekening'],
		['an account of a higher level', { rekening: '5.2.1' }, 'b-1.rekening'],
		['no activity', { kegiatan: null }, 'b-1.kegiatan'],
		['an unknown activity', { kegiatan: '9.9.99' }, 'b-1.kegiatan'],
		['a sub bidang', { kegiatan: '2.3' }, 'b-1.kegiatan'],
		['an activity of income', { rekening: '4.2.1.01' }, 'b-1.kegiatan'],
		['no text', { uraian: '  ' }, 'b-1.uraian'],
		['a text of 201 letters', { uraian: 'a'.repeat(201) }, 'b-1.uraian']
	])('%s', (_, isian, field) => {
		expect(masalah(kosong, tulis(makeBaris(isian)))).toEqual([['D-01', field]]);
	});

	test('a fraction of a rupiah', () => {
		// Safe: what a client could send, whatever its types say.
		const pecahan = { ...makeBaris(), hargaSatuan: 0.5 as Baris['hargaSatuan'] };
		expect(masalah(kosong, tulis(pecahan))).toEqual([['D-01', 'b-1.hargaSatuan']]);
	});

	test.each([
		['10^12 in one line', { hargaSatuan: 1_000_000_000_000 }],
		['200 letters', { uraian: 'a'.repeat(200) }],
		['no activity of the RKP: the panel tells it', { rkpId: null }],
		['no executor: the panel tells it', { pelaksana: null }]
	])('%s is kept', (_, isian) => {
		expect(masalah(kosong, tulis(makeBaris(isian)))).toEqual([]);
	});

	test.each(['', '/1', '#', '__proto__', 'baru', 'baru-3', 'a b', 'é', 'x'.repeat(101)])(
		'a new line named %j',
		(id) => {
			expect(masalah(kosong, tulis(makeBaris({ id })))).toEqual([['D-01', `${id}.id`]]);
		}
	);

	test.each(['x'.repeat(100), 'Constructor', '0198-a1'])('a new line may be named %s', (id) => {
		expect(masalah(kosong, tulis(makeBaris({ id })))).toEqual([]);
	});

	test.each(['/1', '__proto__', 'x'.repeat(101)])('an activity of the RKP named %j', (rkpId) => {
		expect(masalah(kosong, tulis(makeBaris({ rkpId })))).toEqual([['D-01', 'b-1.rkpId']]);
	});

	test('a line that is there keeps its name and its activity', () => {
		const lama = makeBaris({ id: '/1', rkpId: 'rkp lama' });
		const { anggaran } = mejaAnggaran;
		const murni = { ...rancanganDari(kosong), baris: new Map([[lama.id, lama]]) };
		const ada = mulai({
			...mejaAnggaran,
			anggaran: { ...anggaran, rancangan: new Map([['murni', murni]]) }
		});
		expect(masalah(ada, tulis({ ...lama, volume: 300 }))).toEqual([]);
	});

	test('everything that is wrong is told at once, by line', () => {
		const satu = makeBaris({ id: 'x', volume: 0 });
		const dua = makeBaris({ id: 'y', rekening: '7', uraian: '' });
		expect(masalah(kosong, tulis(satu, dua))).toEqual([
			['D-01', 'x.volume'],
			['D-01', 'y.uraian'],
			['D-01', 'y.rekening'],
			['D-01', 'y.kegiatan']
		]);
	});

	test('one line twice in a sheet', () => {
		expect(masalah(kosong, tulis(makeBaris(), makeBaris()))).toEqual([['D-01', 'b-1.uraian']]);
	});

	test('5,000 lines and not one more', () => {
		const banyak = Array.from({ length: 5000 }, (_, i) => makeBaris({ id: `b-${i}` }));
		const penuh = lanjut(kosong, tulis(...banyak));
		expect(rancanganDari(penuh).baris.size).toBe(5000);
		expect(masalah(penuh, tulis(makeBaris({ id: 'lebih' })))).toEqual([['D-01', '']]);
		expect(masalah(penuh, tulis(makeBaris({ id: 'b-7', volume: 300 })))).toEqual([]);
	});
});

describe('what a sheet changes', () => {
	test('only lines that differ become an event', () => {
		const ubah = makeBaris({ uraian: 'Pasir' });
		expect(peristiwa(isi(), tulis(...barisSeimbang.slice(0, 1), ubah))).toEqual([
			{ kind: 'anggaran.ditulis', rancangan: 'murni', baris: [ubah] }
		]);
	});

	test('nothing when nothing differs, and nothing for a line that is gone already', () => {
		expect(peristiwa(isi(), tulis(...barisSeimbang))).toEqual([]);
		expect(
			peristiwa(isi(), { kind: 'anggaran.hapus', rancangan: 'murni', barisId: ['tidak-ada'] })
		).toEqual([]);
	});

	test('a line is taken out once', () => {
		expect(
			peristiwa(isi(), { kind: 'anggaran.hapus', rancangan: 'murni', barisId: ['b-1', 'b-1'] })
		).toEqual([{ kind: 'anggaran.dihapus', rancangan: 'murni', barisId: ['b-1'] }]);
	});

	test('a draft that is not there is told', () => {
		expect(
			masalah(kosong, { kind: 'anggaran.tulis', rancangan: 'perubahan-1', baris: [] })
		).toEqual([['D-07', '']]);
	});

	test('edits of different lines give the same state in any order', () => {
		const daftar = fc.uniqueArray(
			fc.record({
				nomor: fc.nat(30),
				volume: fc.integer({ min: 1, max: 10_000 }),
				hapus: fc.boolean()
			}),
			{ selector: ({ nomor }) => nomor, minLength: 1, maxLength: 12 }
		);
		const dua = daftar.chain((semua) =>
			fc.tuple(
				fc.constant(semua),
				fc.shuffledSubarray(semua, { minLength: semua.length, maxLength: semua.length })
			)
		);
		const awal = lanjut(
			kosong,
			tulis(...Array.from({ length: 15 }, (_, i) => makeBaris({ id: `b-${i}` })))
		);
		type Edit = { readonly nomor: number; readonly volume: number; readonly hapus: boolean };
		const jalankan = (semua: readonly Edit[]) =>
			rancanganDari(
				lanjut(
					awal,
					...semua.map(({ nomor, volume, hapus }): Command =>
						hapus
							? { kind: 'anggaran.hapus', rancangan: 'murni', barisId: [`b-${nomor}`] }
							: tulis(makeBaris({ id: `b-${nomor}`, volume }))
					)
				)
			).baris;
		fc.assert(
			fc.property(dua, ([satu, lain]) => {
				const urut = (baris: ReadonlyMap<string, Baris>) =>
					[...baris.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
				expect(urut(jalankan(satu))).toEqual(urut(jalankan(lain)));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('D-07 who fills in what', () => {
	const belanja = (pelaksana: Pelaksana) => makeBaris({ pelaksana });
	const pendapatan = makeBarisAkun('p-1', '4.2.1.01', 'DD', 1_000_000);
	const pembiayaan = makeBarisAkun('f-1', '6.1.1.01', 'DD', 1_000_000);

	test('the Sekdes every line', () => {
		const semua = daftarPelaksana.map((satu) => ({ ...belanja(satu), id: satu }));
		expect(masalah(kosong, tulis(pendapatan, pembiayaan, ...semua))).toEqual([]);
	});

	test.each(daftarPelaksana)('%s what it carries out itself', (pelaksana) => {
		const peran = dengan(peranPelaksana(pelaksana));
		expect(masalah(peran, tulis(belanja(pelaksana)))).toEqual([]);
		const lain = daftarPelaksana.find((satu) => satu !== pelaksana) ?? pelaksana;
		expect(masalah(peran, tulis(belanja(lain)))).toEqual(
			pelaksana === 'kaur-perencanaan' ? [] : [['D-07', 'b-1.pelaksana']]
		);
		expect(masalah(peran, tulis(pendapatan, pembiayaan))).toEqual(
			pelaksana === 'kaur-keuangan'
				? []
				: [
						['D-07', 'p-1.rekening'],
						['D-07', 'f-1.rekening']
					]
		);
	});

	test('nobody takes a line of another, hands one over, or takes one out', () => {
		const milikKasi = lanjut(
			mulai(mejaAnggaran),
			tulis(belanja('kasi-pelayanan')),
			...sebagai('kasi-kesejahteraan')
		);
		expect(masalah(milikKasi, tulis(belanja('kasi-kesejahteraan')))).toEqual([
			['D-07', 'b-1.pelaksana']
		]);
		expect(
			masalah(milikKasi, { kind: 'anggaran.hapus', rancangan: 'murni', barisId: ['b-1'] })
		).toEqual([['D-07', 'b-1.pelaksana']]);
		const pemilik = lanjut(milikKasi, ...sebagai('kasi-pelayanan'));
		expect(masalah(pemilik, tulis(belanja('kasi-kesejahteraan')))).toEqual([
			['D-07', 'b-1.pelaksana']
		]);
	});

	test('a whole sheet may be sent by one who changes only what is his', () => {
		const ada = lanjut(isi(), ...sebagai('kasi-kesejahteraan'));
		expect(masalah(ada, tulis(...barisSeimbang.slice(0, 1), makeBaris({ volume: 200 })))).toEqual(
			[]
		);
	});

	test('G-06: the kecamatan changes no figure, wherever the draft stands', () => {
		for (const jalan of [kosong, sampai('terima'), penyempurnaan]) {
			const camat = lanjut(jalan, ...sebagai('kecamatan'));
			expect(masalah(camat, tulis(makeBaris({ volume: 200 })))).toEqual([['G-06', '']]);
		}
	});

	test.each(['kades', 'bpd', 'operator'] as const)('%s fills in nothing', (peran) => {
		expect(masalah(dengan(peran), tulis(makeBaris()))).toEqual([['D-07', '']]);
	});
});

describe('D-07 when lines may change', () => {
	test.each([
		['serahkan', 'Kades'],
		['ajukan', 'BPD'],
		['sepakati', 'Kades'],
		['kirim', 'kecamatan'],
		['terima', 'kecamatan'],
		['nyatakan-sesuai', 'Kades'],
		['tetapkan', 'Perubahan']
	] as const)('not after %s, when it lies with somebody else: %s', (jenis, siapa) => {
		const jalan = lanjut(sampai(jenis), ...sebagai('sekdes'));
		const { result } = coba(jalan, tulis(makeBaris({ volume: 200 })));
		expect(result.ok ? [] : result.problems.map(({ rule }) => rule)).toEqual(['D-07']);
		expect(result.ok ? '' : result.problems[0]?.message).toContain(siapa);
	});

	test('again while it is being mended', () => {
		expect(masalah(penyempurnaan, tulis(makeBaris({ volume: 200 })))).toEqual([]);
	});
});

describe('D-01 copied from the RKP', () => {
	const rkp = [
		makeKegiatanRkp({
			id: 'rkp-a',
			rincian: [1, 2].map((n) => ({
				rekening: '5.2.1.01',
				uraian: `Barang ${n}`,
				volume: 100 * n,
				satuan: 'paket',
				hargaSatuan: rupiah(50_000),
				...(n === 2 ? { sumber: 'ADD' as const } : {})
			}))
		}),
		makeKegiatanRkp({ id: 'rkp-b', pelaksana: 'kasi-pelayanan' })
	];
	const masukan = makeMasukan({ rkp: { ...makeMasukan().rkp, kegiatan: rkp } });
	const meja = mulai({ ...mejaAnggaran, anggaran: { ...anggaranUji, masukan } });
	const salin = (...rkpId: readonly string[]): Command => ({
		kind: 'anggaran.salin-rkp',
		rancangan: 'murni',
		rkpId
	});

	test('each row becomes a line that is named after the command', () => {
		const { jalan, id } = coba(meja, salin('rkp-a'));
		expect([...rancanganDari(jalan).baris.values()]).toMatchObject([
			{ id: `${id}-1`, rkpId: 'rkp-a', kegiatan: '2.3.10', uraian: 'Barang 1', sumber: 'DD' },
			{ id: `${id}-2`, uraian: 'Barang 2', sumber: 'ADD', volume: 200 }
		]);
	});

	test('an activity that has a line is left as it is', () => {
		const sekali = lanjut(meja, salin('rkp-a'));
		expect(peristiwa(sekali, salin('rkp-a'))).toEqual([]);
		expect(rancanganDari(lanjut(sekali, salin('rkp-a', 'rkp-b'))).baris.size).toBe(3);
	});

	test('what is no activity of the RKP, and what another carries out, is refused', () => {
		expect(masalah(meja, salin('rkp-z'))).toEqual([['D-01', 'rkp']]);
		const kasi = lanjut(meja, ...sebagai('kasi-kesejahteraan'));
		expect(masalah(kasi, salin('rkp-a'))).toEqual([]);
		expect(masalah(kasi, salin('rkp-b'))).toEqual([['D-07', 'rkp']]);
	});
});
