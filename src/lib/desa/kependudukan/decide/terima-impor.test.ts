import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { replay, type Command, type Event, type RecordedEvent } from '../../dunia';
import { decide, decideBertahap } from '../../decide';
import { jalankanBertahap } from '../../langkah';
import { given, recorded } from '../../testing';
import type { TerimaImpor } from '../commands-impor';
import { isiRegister } from '../impor/kanon';
import {
	anakBaru,
	duniaUji,
	istriBaru,
	kepalaBaru,
	lembar,
	lembarDari,
	lembarEkspor
} from '../impor/testing';
import { keluargaAktif, pendudukAktif, pendudukByNik } from '../state';
import { cocokkan } from '../views/cocokkan';
import { jumlahKk, lampid } from '../views/lampid';
import { rincianLampid, sebabKoreksi } from '../views/rincian-lampid';
import { jumlahSel } from '../views/sel';

const terima = (isi: Partial<TerimaImpor> = {}): TerimaImpor => ({
	kind: 'impor.terima',
	lembar: lembarDari(kepalaBaru, istriBaru, anakBaru),
	cakupan: 'semua',
	catatan: 'Pendataan RT 001, November 2026',
	...isi
});
const diterima = (isi: Partial<TerimaImpor> = {}, ...before: readonly Event[]) => {
	const events = given(duniaUji, ...before)
		.when(terima(isi))
		.then('impor.diterima');
	const dunia = replay(duniaUji, recorded([...before, ...events]));
	return { events, dunia };
};
const maju = (hari: string): Event => ({ kind: 'tanggal.dimajukan', tanggal: tanggal(hari) });
const jiwa = pendudukAktif(duniaUji.kependudukan).length;
const kk = keluargaAktif(duniaUji.kependudukan).length;
const bulan = (hari: string) => bulanDari(tanggal(hari));
const seorang = pendudukAktif(duniaUji.kependudukan).find(
	({ nik, shdk }) => nik !== null && shdk === 'anak'
)!;
const baris = (ubah: Readonly<Record<string, string>>) => ({
	...isiRegister(duniaUji.kependudukan, seorang),
	...ubah
});

describe('the import of residents', () => {
	it('records one event, with the people and what was said of them', () => {
		const { events, dunia } = diterima();
		expect(events).toMatchObject([
			{
				tanggal: duniaUji.tanggal,
				jumlah: { baru: 3, berubah: 0, sama: 0, dilewati: 0, keluarga: 1 },
				catatan: 'Pendataan RT 001, November 2026'
			}
		]);
		expect(pendudukByNik(dunia.kependudukan, '3599010503905007' as never)).toMatchObject({
			nama: 'Budi Santoso',
			shdk: 'kepala-keluarga',
			keadaan: { status: 'aktif' }
		});
	});

	it('names people and families after the command, so that it may be decided twice', () => {
		expect(diterima().events).toEqual(diterima().events);
		expect(diterima().events[0]).toMatchObject({
			data: { penduduk: [{ id: 'impor-c-1-2' }, {}, {}] }
		});
	});

	it('B-07 counts who comes in the first month in its opening, and nobody as an arrival', () => {
		const { dunia } = diterima();
		const { desa, daftar, problems } = lampid(dunia, duniaUji, bulanDari(dunia.tanggal));
		expect([jumlahSel(desa.orang.awal), jumlahSel(desa.orang.akhir)]).toEqual([jiwa + 3, jiwa + 3]);
		expect([jumlahKk(desa.kk.awal), jumlahKk(desa.kk.akhir)]).toEqual([kk + 1, kk + 1]);
		expect(jumlahSel(desa.orang.datang) + jumlahSel(desa.orang.koreksi)).toBe(0);
		expect(daftar).toEqual([]);
		expect(problems).toEqual([]);
		expect(cocokkan(dunia, duniaUji).cocok).toBe(true);
	});

	it('B-07 counts who comes in a later month as a correction, so that no month over changes', () => {
		const { dunia } = diterima({}, maju('2026-12-03'));
		const november = lampid(dunia, duniaUji, bulan('2026-11-01')).desa;
		const desember = lampid(dunia, duniaUji, bulan('2026-12-01'));
		expect([jumlahSel(november.orang.awal), jumlahSel(november.orang.akhir)]).toEqual([jiwa, jiwa]);
		const { orang } = desember.desa;
		expect([orang.awal, orang.koreksi, orang.datang, orang.akhir].map(jumlahSel)).toEqual([
			jiwa,
			3,
			0,
			jiwa + 3
		]);
		expect(desember.problems).toEqual([]);
		expect(rincianLampid(dunia, desember).koreksi).toHaveLength(3);
		const [satu] = desember.daftar;
		expect(satu && sebabKoreksi(satu)).toBe('Saldo awal yang dimasukkan kemudian');
	});

	it('B-07 leaves the opening of a first month that was handed in, on the same day', () => {
		const ajukan: Command = { kind: 'laporan.ajukan', bulan: bulan('2026-11-01'), catatan: '' };
		const peran = { kind: 'peran.diganti', peran: 'kades' } as const;
		const [laporan] = given(duniaUji, maju('2026-11-30'), peran)
			.when(ajukan)
			.then('laporan.dilangkahkan');
		const kembali = { kind: 'peran.diganti', peran: 'operator' } as const;
		const { dunia } = diterima({}, maju('2026-11-30'), peran, laporan!, kembali);
		const { desa, problems } = lampid(dunia, duniaUji, bulan('2026-11-01'));
		expect([jumlahSel(desa.orang.awal), jumlahSel(desa.orang.koreksi)]).toEqual([jiwa, 3]);
		expect([jumlahKk(desa.kk.awal), jumlahKk(desa.kk.koreksi)]).toEqual([kk, 1]);
		expect(problems).toEqual([]);
	});

	it('B-07 moves whoever is told of with another sex from cell to cell', () => {
		const lain = seorang.jenisKelamin === 'L' ? '2' : '1';
		const { dunia } = diterima({ lembar: lembarDari(baris({ sex: lain })) });
		const laporan = lampid(dunia, duniaUji, bulanDari(dunia.tanggal));
		expect(laporan.problems).toEqual([]);
		expect(laporan.daftar.map(({ mutasi }) => mutasi.tanda)).toEqual([-1, 1]);
		const [satu] = laporan.daftar;
		expect(satu && sebabKoreksi(satu)).toMatch(/lewat impor/);
		expect(jumlahSel(laporan.desa.orang.akhir)).toBe(jiwa);
	});

	it('changes what a row tells of a resident, and leaves the rest of their record', () => {
		const { dunia, events } = diterima({ lembar: lembarDari(baris({ pekerjaan_id: '88' })) });
		expect(events).toMatchObject([{ jumlah: { baru: 0, berubah: 1 } }]);
		expect(dunia.kependudukan.penduduk.get(seorang.id)).toMatchObject({
			nik: seorang.nik,
			keluargaId: seorang.keluargaId,
			pekerjaan: 'wiraswasta'
		});
	});

	it('records nothing when the sheet says what the register says', () => {
		given(duniaUji)
			.when(terima({ lembar: lembarEkspor(duniaUji) }))
			.then();
	});

	it('IM-05 refuses a sheet that may be about real people, in whatever column a number stands', () => {
		const nyata = { ...kepalaBaru, nik: '3573010503905007' };
		given(duniaUji)
			.when(terima({ lembar: lembarDari(nyata), cakupan: 'baik' }))
			.refused(['IM-05', 'berkas']);
		given(duniaUji)
			.when(terima({ lembar: lembarDari({ ...kepalaBaru, suku: '3573010503905007' }) }))
			.refused(['IM-05', 'berkas']);
	});

	it('IM-05 says nothing of the numbers themselves', () => {
		const [problem] = given(duniaUji)
			.when(terima({ lembar: lembarDari({ ...kepalaBaru, nik: '3573010503905007' }) }))
			.refused(['IM-05', 'berkas']);
		expect(JSON.stringify(problem)).not.toContain('3573');
		expect(problem?.message).toContain('G2');
	});

	it('IM-06 refuses the whole while one row has a mistake, and names the cell', () => {
		const problems = given(duniaUji)
			.when(terima({ lembar: lembarDari(kepalaBaru, { ...istriBaru, status_kawin: 'BK' }) }))
			.refused(['IM-06', 'berkas'], ['A-08.5', 'O3']);
		expect(problems[0]?.mend).toContain('1 baris yang baik');
	});

	it('IM-06 leaves rows with mistakes out when that is asked for', () => {
		const { events, dunia } = diterima({
			lembar: lembarDari(kepalaBaru, { ...istriBaru, status_kawin: 'BK' }),
			cakupan: 'baik'
		});
		expect(events).toMatchObject([{ jumlah: { baru: 1, dilewati: 1, keluarga: 1 } }]);
		expect(cocokkan(dunia, duniaUji).cocok).toBe(true);
	});

	it('A-08.1 takes no family whose head was left out', () => {
		given(duniaUji)
			.when(terima({ lembar: lembarDari({ ...kepalaBaru, nama: '' }, istriBaru), cakupan: 'baik' }))
			.refused(['IM-06', 'berkas'], ['A-09', 'E2'], ['A-08.1', 'P3']);
	});

	it('IM-02 refuses a sheet without the headings', () => {
		given(duniaUji)
			.when(terima({ lembar: lembar(['Daftar penduduk'], ['Budi']) }))
			.refused(['IM-02', 'berkas']);
	});

	it.each(['kades', 'kecamatan'] as const)('G-06, IM-06 is not for %s', (siapa) => {
		given(duniaUji, { kind: 'peran.diganti', peran: siapa })
			.when(terima())
			.refused([siapa === 'kecamatan' ? 'G-06' : 'IM-06', '']);
	});

	it('DL-02 is one step: undone the village is as before, given again as after', () => {
		const { events } = diterima();
		const log = (...lain: readonly Event[]): RecordedEvent[] =>
			[...events, ...lain].map((event, i) => ({
				version: i + 1,
				commandId: i === 0 ? 'c-1' : `c-${i + 1}`,
				at: '2026-11-16T02:00:00.000Z',
				event
			}));
		const urung = { kind: 'perintah.diurungkan', perintahId: 'c-1' } as const;
		const ulang = { kind: 'perintah.diulangi', perintahId: 'c-1' } as const;
		expect(replay(duniaUji, log(urung)).kependudukan).toEqual(duniaUji.kependudukan);
		expect(replay(duniaUji, log(urung, ulang)).kependudukan).toEqual(
			replay(duniaUji, log()).kependudukan
		);
	});

	it('is the same decided at once and in slices', async () => {
		const command = terima({ lembar: lembarEkspor(duniaUji) });
		let jeda = 0;
		const bertahap = await jalankanBertahap(decideBertahap(duniaUji, [], command, 'c-1'), () => {
			jeda += 1;
			return Promise.resolve();
		});
		expect(bertahap).toEqual(decide(duniaUji, [], command, 'c-1'));
		expect(jeda).toBeGreaterThan(3);
	});
});
