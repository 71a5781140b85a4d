import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { replay, type Event } from '../../dunia';
import { given, recorded } from '../../testing';
import { pendudukAktif } from '../state';
import { bedaSejakDiajukan } from './laporan-diajukan';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 5, ruleSet: 'aturan@1' });
const november = bulanDari(tanggal('2026-11-01'));
const [satu, dua] = pendudukAktif(start.kependudukan).filter(({ shdk }) => shdk === 'anak');
if (!satu || !dua) throw new Error('the village has children');

const mati = (pendudukId: string, hari: string): Event => ({
	kind: 'kematian.dicatat',
	pendudukId,
	tanggal: tanggal('2026-11-10'),
	jam: '',
	tempat: '',
	sebab: 'sakit-biasa-tua',
	menerangkan: 'dokter',
	aktaNomor: '',
	tanggalLapor: tanggal(hari),
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	lampiran: [],
	peringatan: [],
	alasanLanjut: ''
});
const sebelum: readonly Event[] = [
	mati(satu.id, '2026-11-20'),
	{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-11-30') }
];
const [diajukan] = given(start, ...sebelum)
	.when({ kind: 'laporan.ajukan', bulan: november, catatan: '' })
	.then('laporan.dilangkahkan');
if (!diajukan) throw new Error('handed in above');
const beda = (...sesudah: readonly Event[]) =>
	bedaSejakDiajukan(replay(start, recorded([...sebelum, diajukan, ...sesudah])), start, november);

describe('a report that was handed in', () => {
	it('G-04 holds while nothing more is recorded in its month', () => {
		expect(beda()).toBe(null);
		expect(
			beda(
				{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-01') },
				mati(dua.id, '2026-12-01')
			)
		).toBe(null);
	});

	it('G-04 names what came later on the same day, and nothing that was in it', () => {
		const hasil = beda(mati(dua.id, '2026-11-30'));
		const jiwa = pendudukAktif(start.kependudukan).length;
		expect([hasil?.diajukan.jiwa, hasil?.kini.jiwa]).toEqual([jiwa - 1, jiwa - 2]);
		expect(hasil?.orang.map(({ mutasi }) => mutasi.pendudukId)).toEqual([dua.id]);
	});

	it('B-07 a correction of December does not touch November', () => {
		expect(
			beda(
				{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-01') },
				{
					kind: 'entri.dibatalkan',
					perintahId: 'lalu-1',
					tanggalLapor: tanggal('2026-12-01'),
					alasan: 'Salah orang'
				}
			)
		).toBe(null);
	});
});
