import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulanDari, bulanSesudah, tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { decide } from '../../decide';
import {
	perintahTerakhir,
	replay,
	type Command,
	type Dunia,
	type RecordedEvent
} from '../../dunia';
import type { CatatKelahiran } from '../commands';
import { pendudukAktif, type Kependudukan } from '../state';
import { lampid } from './lampid';
import { jumlahSel } from './sel';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 3, ruleSet: 'aturan@1' });
const mothers = pendudukAktif(start.kependudukan).filter(
	(x) => x.shdk === 'istri' && x.nik !== null && x.tanggalLahir > '1988' && x.tanggalLahir < '2004'
);

const birth = (index: number, name: string, day: string, sex: 'L' | 'P'): CatatKelahiran => {
	const ibu = mothers[index % mothers.length];
	const kk = ibu && start.kependudukan.keluarga.get(ibu.keluargaId);
	if (!ibu?.nik || !kk) throw new Error('the village has mothers');
	return {
		kind: 'kelahiran.catat',
		pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
		nama: name,
		jenisKelamin: sex,
		tempatDilahirkan: 'rumah',
		tempatLahir: 'Kabupaten Latihan',
		tanggalLahir: tanggal(day),
		jamLahir: '05:00',
		jenisKelahiran: 'tunggal',
		urutanKembar: null,
		kelahiranKe: 1,
		penolong: 'bidan-perawat',
		beratGram: null,
		panjangCm: null,
		nikIbu: ibu.nik,
		ayah: { diisi: false, alasan: 'tidak dicantumkan' },
		noKk: kk.noKk,
		lampiran: ['surat-kelahiran', 'kk', 'ktp'],
		saksi: [],
		alasanLanjut: 'sudah diperiksa'
	};
};

/** Plays commands one after another, as the store does; refused ones leave nothing. 'undo' takes back the last. */
function play(commands: readonly (Command | 'undo')[]) {
	const events: RecordedEvent[] = [];
	commands.forEach((given, index) => {
		const command: Command =
			given === 'undo'
				? { kind: 'perintah.urungkan', perintahId: perintahTerakhir(events)?.commandId ?? '' }
				: given;
		const result = decide(replay(start, events), events, command, `c-${index}`);
		if (!result.ok) return;
		for (const event of result.value)
			events.push({
				version: events.length + 1,
				commandId: `c-${index}`,
				at: '2026-11-16T00:00:00Z',
				event
			});
	});
	return { events, dunia: replay(start, events) };
}

describe('B-07 LAMPID', () => {
	it('B-07 counts a birth in the month it is reported, and shows the month it happened', () => {
		const { dunia } = play([
			birth(0, 'Lahir Oktober', '2026-10-20', 'L'),
			birth(1, 'Lahir November', '2026-11-02', 'P'),
			{ kind: 'tanggal.majukan', tanggal: tanggal('2026-12-03') },
			birth(2, 'Terlambat Sebulan', '2026-11-20', 'P')
		]);
		const awal = pendudukAktif(start.kependudukan).length;
		const november = lampid(dunia, start, bulanDari(tanggal('2026-11-01')));
		const desember = lampid(dunia, start, bulanDari(tanggal('2026-12-01')));
		expect([
			jumlahSel(november.desa.orang.awal),
			jumlahSel(november.desa.orang.lahir),
			jumlahSel(november.desa.orang.akhir)
		]).toEqual([awal, 2, awal + 2]);
		expect(november.daftar.map((baris) => baris.bedaBulan)).toEqual([true, false]);
		expect([jumlahSel(desember.desa.orang.awal), jumlahSel(desember.desa.orang.akhir)]).toEqual([
			awal + 2,
			awal + 3
		]);
		expect(desember.daftar.map((baris) => baris.bedaBulan)).toEqual([true]);
		expect([...november.problems, ...desember.problems]).toEqual([]);
	});

	it.each<[string, (dunia: Dunia) => Partial<Kependudukan>, RegExp]>([
		[
			'the register has somebody whom no event brought',
			({ kependudukan }) => {
				const [satu] = kependudukan.penduduk.values();
				if (!satu) throw new Error('the village has residents');
				return {
					penduduk: new Map(kependudukan.penduduk).set('siluman', { ...satu, id: 'siluman' })
				};
			},
			/^Buku dan basis data tidak sama: buku \d+, cacah penduduk aktif \d+\.$/
		],
		[
			'a KK is gone that no event closed',
			({ kependudukan }) => {
				const [satu] = kependudukan.keluarga.values();
				if (!satu) throw new Error('the village has families');
				const ditutup = { ...satu, aktif: false };
				return { keluarga: new Map(kependudukan.keluarga).set(satu.id, ditutup) };
			},
			/^Jumlah KK tidak sama: buku \d+, KK aktif \d+\.$/
		],
		[
			'a birth is counted in no dusun',
			({ kependudukan }) => ({
				mutasi: kependudukan.mutasi.map((satu) => ({ ...satu, dusun: 'Antah' }))
			}),
			/^Jumlah dusun tidak sama dengan jumlah desa\.$/
		],
		[
			'more have died than there were',
			({ kependudukan }) => ({
				mutasi: kependudukan.mutasi.map((satu) => ({
					...satu,
					jenis: 'mati',
					tanda: -1,
					kewarganegaraan: 'WNA'
				}))
			}),
			/^Ada sel yang kurang dari nol\.$/
		]
	])('B-07 is a galat when %s', (_, rusak, pesan) => {
		const { dunia } = play([birth(0, 'Lahir November', '2026-11-02', 'P')]);
		const salah = { ...dunia, kependudukan: { ...dunia.kependudukan, ...rusak(dunia) } };
		const { problems } = lampid(salah, start, bulanDari(dunia.tanggal));
		expect(problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(pesan));
		expect(problems.every(({ rule, level }) => rule === 'B-07' && level === 'galat')).toBe(true);
	});

	const command: fc.Arbitrary<Command | 'undo'> = fc.oneof(
		fc
			.tuple(
				fc.nat(20),
				fc.constantFrom('Satu Dua', 'Tiga Empat', 'Lima Enam', 'Tujuh Delapan'),
				fc.constantFrom('2026-10-30', '2026-11-01', '2026-11-15', '2026-12-01', '2027-01-05'),
				fc.constantFrom('L' as const, 'P' as const)
			)
			.map((parts) => birth(...parts)),
		fc
			.constantFrom('2026-11-30', '2026-12-01', '2026-12-31', '2027-01-10')
			.map((hari): Command => ({ kind: 'tanggal.majukan', tanggal: tanggal(hari) })),
		fc.constant<'undo'>('undo'),
		fc
			.constantFrom('operator' as const, 'sekdes' as const, 'kades' as const)
			.map((peran): Command => ({ kind: 'peran.ganti', peran }))
	);

	it('B-07 holds per cell, month and dusun after any sequence of commands', () => {
		fc.assert(
			fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
				const { dunia } = play(commands);
				let bulan = bulanDari(start.tanggal);
				let sebelum = lampid(dunia, start, bulan);
				expect(sebelum.problems).toEqual([]);
				while (bulan < bulanDari(dunia.tanggal)) {
					bulan = bulanSesudah(bulan);
					const laporan = lampid(dunia, start, bulan);
					expect(laporan.problems).toEqual([]);
					expect(laporan.desa.orang.awal).toEqual(sebelum.desa.orang.akhir);
					expect(laporan.desa.kk.awal).toEqual(sebelum.desa.kk.akhir);
					sebelum = laporan;
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('undo takes back the whole command, whatever came before it', () => {
		fc.assert(
			fc.property(fc.array(command, { maxLength: 15 }), (commands) => {
				const before = play(commands);
				const after = play([
					...commands,
					{ kind: 'peran.ganti', peran: 'operator' },
					birth(5, 'Akan Diurungkan', '2026-11-12', 'L'),
					'undo'
				]);
				const { version: _v, peran: _p, ...kept } = after.dunia;
				const { version: _w, peran: _q, ...expected } = before.dunia;
				expect(kept).toEqual(expected);
			}),
			{ numRuns: 40 }
		);
	});

	it('DL-02 undo of something that is no longer the last is refused', () => {
		const { events, dunia } = play([
			birth(0, 'Yang Pertama', '2026-11-02', 'P'),
			birth(1, 'Yang Kedua', '2026-11-03', 'L')
		]);
		const result = decide(dunia, events, { kind: 'perintah.urungkan', perintahId: 'c-0' }, 'c-9');
		expect(result.ok ? [] : result.problems.map(({ rule }) => rule)).toEqual(['DL-02']);
	});

	it('replay in two steps gives the state of one', () => {
		fc.assert(
			fc.property(fc.array(command, { maxLength: 15 }), (commands) => {
				const { events, dunia } = play(commands);
				expect(replay(start, [...events])).toEqual(dunia);
				expect(start.kependudukan.peristiwa).toEqual([]);
			}),
			{ numRuns: 20 }
		);
	});
});
