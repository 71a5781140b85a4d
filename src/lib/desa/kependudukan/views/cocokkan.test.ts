import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { replay, type Dunia, type Event } from '../../dunia';
import { recorded } from '../../testing';
import type { Penduduk } from '../penduduk';
import { keluargaAktif, kepalaKeluarga, pendudukAktif, type Kependudukan } from '../state';
import { cocokkan, duniaAkhirBulan } from './cocokkan';
import { lampid } from './lampid';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 5, ruleSet: 'aturan@1' });
const [orang, orangLain] = pendudukAktif(start.kependudukan).filter(({ shdk }) => shdk === 'anak');
const [kk, kkLain] = keluargaAktif(start.kependudukan);
if (!orang || !orangLain || !kk || !kkLain) throw new Error('the village has families');

const mati: Event = {
	kind: 'kematian.dicatat',
	pendudukId: orang.id,
	tanggal: tanggal('2026-11-10'),
	jam: '',
	tempat: '',
	sebab: 'sakit-biasa',
	menerangkan: 'bidan',
	aktaNomor: '',
	tanggalLapor: start.tanggal,
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	lampiran: [],
	peringatan: [],
	alasanLanjut: ''
};
const benar = replay(start, recorded([mati]));

/** The world with its register or books changed by hand, as no command could. */
const rusak = (ubah: (state: Kependudukan) => Partial<Kependudukan>, dunia = benar): Dunia => ({
	...dunia,
	kependudukan: { ...dunia.kependudukan, ...ubah(dunia.kependudukan) }
});
const denganOrang = (orang: Penduduk): Dunia =>
	rusak((state) => ({ penduduk: new Map(state.penduduk).set(orang.id, orang) }));

describe('B-07 the reconciliation', () => {
	it('B-07 is content with a world that commands have made', () => {
		const hasil = cocokkan(benar, start);
		expect(hasil.cocok).toBe(true);
		expect(new Set(Object.values(hasil.jiwa)).size).toBe(1);
		expect([hasil.orang, hasil.keluarga]).toEqual([[], []]);
	});

	it('B-07 names somebody whom the book counts and the register does not', () => {
		const dunia = denganOrang({
			...orangLain,
			keadaan: { status: 'pindah', tanggal: start.tanggal }
		});
		const hasil = cocokkan(dunia, start);
		expect(hasil.cocok).toBe(false);
		expect(hasil.jiwa.laporan - hasil.jiwa.cacah).toBe(1);
		expect(hasil.orang.map(({ id, jenis }) => [id, jenis])).toEqual([
			[orangLain.id, 'dihitung-tidak-aktif']
		]);
		expect(lampid(dunia, start, bulanDari(dunia.tanggal)).problems.map((x) => x.rule)).toEqual([
			'B-07'
		]);
	});

	it('B-07 names somebody who is active and not counted, with the event that took them out', () => {
		const dunia = denganOrang(orang);
		const [selisih] = cocokkan(dunia, start).orang;
		expect([selisih?.id, selisih?.jenis]).toEqual([orang.id, 'aktif-tidak-dihitung']);
		expect(selisih?.peristiwa.map(({ rincian }) => rincian.kind)).toEqual(['kematian.dicatat']);
	});

	it('B-07 names somebody who is counted twice', () => {
		const dunia = rusak((state) => ({
			mutasi: [
				...state.mutasi,
				...state.mutasi.map((satu) => ({
					...satu,
					pendudukId: orangLain.id,
					jenis: 'datang' as const,
					tanda: 1 as const,
					jenisKelamin: orangLain.jenisKelamin
				}))
			]
		}));
		expect(cocokkan(dunia, start).orang.map(({ id, jenis }) => [id, jenis])).toEqual([
			[orangLain.id, 'dihitung-ganda']
		]);
	});

	it('B-07 names somebody who stands in another cell or dusun, although the totals agree', () => {
		const jenisKelamin = orangLain.jenisKelamin === 'L' ? 'P' : 'L';
		const sel = cocokkan(denganOrang({ ...orangLain, jenisKelamin }), start);
		expect(sel.jiwa.laporan).toBe(sel.jiwa.cacah);
		expect([sel.cocok, sel.orang[0]?.jenis]).toEqual([false, 'beda-sel']);

		const rumah = keluargaAktif(start.kependudukan).find(
			({ dusun, id }) =>
				dusun !== start.kependudukan.keluarga.get(orangLain.keluargaId)?.dusun && id
		);
		const dusun = cocokkan(denganOrang({ ...orangLain, keluargaId: rumah?.id ?? '' }), start);
		expect([dusun.cocok, dusun.orang[0]?.jenis]).toEqual([false, 'beda-dusun']);
	});

	it('B-07 names the families: counted and closed, open and not counted, under the wrong head', () => {
		const tutup = rusak((state) => ({
			keluarga: new Map(state.keluarga).set(kk.id, { ...kk, aktif: false })
		}));
		expect(cocokkan(tutup, start).keluarga.map(({ id, jenis }) => [id, jenis])).toEqual([
			[kk.id, 'dihitung-tidak-aktif']
		]);
		const baru = rusak((state) => ({
			keluarga: new Map(state.keluarga).set('kk-baru', { ...kk, id: 'kk-baru' })
		}));
		expect(cocokkan(baru, start).keluarga.map(({ id, jenis }) => [id, jenis])).toEqual([
			['kk-baru', 'aktif-tidak-dihitung']
		]);
		const kepala = kepalaKeluarga(start.kependudukan, kkLain.id);
		if (!kepala) throw new Error('every family has a head');
		const jenisKelamin = kepala.jenisKelamin === 'L' ? 'P' : 'L';
		const hasil = cocokkan(denganOrang({ ...kepala, jenisKelamin }), start);
		expect(hasil.keluarga.map(({ id, jenis }) => [id, jenis])).toEqual([[kkLain.id, 'beda-sel']]);
	});

	it('B-07 compares a month that is over with the residents of its last day', () => {
		const events = recorded([
			mati,
			{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-01') },
			{ ...mati, pendudukId: orangLain.id, tanggalLapor: tanggal('2026-12-01') }
		]);
		const dunia = replay(start, events);
		const november = bulanDari(start.tanggal);
		const lalu = duniaAkhirBulan(start, events, dunia, november);
		const hasil = cocokkan(lalu, start, november);
		expect([hasil.cocok, hasil.jiwa.cacah]).toEqual([
			true,
			pendudukAktif(dunia.kependudukan).length + 1
		]);
		expect(lampid(dunia, start, november)).toEqual(lampid(lalu, start, november));
	});
});
