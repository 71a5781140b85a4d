import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import type { Event } from '../../dunia';
import type { Peran } from '../../peran';
import { given } from '../../testing';
import type { AjukanLaporan, PeriksaLaporan } from '../commands-kecamatan';
import { pendudukAktif } from '../state';
import { lampid } from '../views/lampid';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 5, ruleSet: 'aturan@1' });
const november = bulanDari(tanggal('2026-11-01'));
const desember = bulanDari(tanggal('2026-12-01'));
const [orang, orangLain] = pendudukAktif(start.kependudukan).filter(({ shdk }) => shdk === 'anak');
if (!orang || !orangLain) throw new Error('the village has children');

const maju = (hari: string): Event => ({ kind: 'tanggal.dimajukan', tanggal: tanggal(hari) });
const peran = (satu: Peran): Event => ({ kind: 'peran.diganti', peran: satu });
const mati = (pendudukId: string, hari: string): Event => ({
	kind: 'kematian.dicatat',
	pendudukId,
	tanggal: tanggal('2026-11-10'),
	jam: '',
	tempat: '',
	sebab: 'sakit-biasa',
	menerangkan: 'bidan',
	aktaNomor: '',
	tanggalLapor: tanggal(hari),
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	lampiran: [],
	peringatan: [],
	alasanLanjut: ''
});
const ajukan = (bulan = november, catatan = ''): AjukanLaporan => ({
	kind: 'laporan.ajukan',
	bulan,
	catatan
});
const periksa = (setuju: boolean, alasan = '', bulan = november): PeriksaLaporan => ({
	kind: 'laporan.periksa',
	bulan,
	setuju,
	alasan
});

/** The events that a month handed in (and judged) leaves behind. */
function diajukan(...before: readonly Event[]): readonly Event[] {
	const result = given(start, ...before).when(ajukan()).result;
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return [...before, ...result.value];
}
function diperiksa(setuju: boolean, ...before: readonly Event[]): readonly Event[] {
	const semua = [...before, peran('kecamatan')];
	const result = given(start, ...semua).when(periksa(setuju, setuju ? '' : 'Periksa lagi')).result;
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return [...semua, ...result.value];
}

describe('G-04 the village hands a month in', () => {
	it('G-04 takes a month on its last day and afterwards, with its figures', () => {
		for (const hari of ['2026-11-30', '2026-12-04']) {
			const [event] = given(start, mati(orang.id, '2026-11-16'), maju(hari))
				.when(ajukan(november, 'Lengkap'))
				.then('laporan.dilangkahkan');
			expect(event).toMatchObject({
				langkah: 'ajukan',
				peran: 'operator',
				catatan: 'Lengkap',
				kkAkhir: start.kependudukan.keluarga.size
			});
		}
	});

	it.each<[string, readonly Event[], AjukanLaporan, readonly (readonly [string, string])[]]>([
		['G-04 a month that is not over', [], ajukan(), [['G-04', 'bulan']]],
		[
			'G-04 a month before the world began',
			[],
			ajukan(bulanDari(tanggal('2026-10-01'))),
			[['G-04', 'bulan']]
		],
		['G-04 December before November', [maju('2027-01-02')], ajukan(desember), [['G-04', 'bulan']]],
		['G-04 the kecamatan', [maju('2026-12-02'), peran('kecamatan')], ajukan(), [['G-04', '']]],
		['G-04 what waits already', diajukan(maju('2026-12-02')), ajukan(), [['G-04', '']]],
		[
			'B-07 what is locked',
			[...diperiksa(true, ...diajukan(maju('2026-12-02'))), peran('operator')],
			ajukan(),
			[['B-07', '']]
		]
	])('refuses %s', (_, before, command, expected) => {
		given(start, ...before)
			.when(command)
			.refused(...expected);
	});

	it('B-07 refuses a month while book and register differ', () => {
		const penduduk = new Map(start.kependudukan.penduduk).set(orang.id, {
			...orang,
			keadaan: { status: 'pindah', tanggal: start.tanggal }
		});
		const rusak = { ...start, kependudukan: { ...start.kependudukan, penduduk } };
		given(rusak, maju('2026-12-02')).when(ajukan()).refused(['B-07', '']);
		// Cells and totals agree here: only the comparison person by person finds it.
		const kk = [...start.kependudukan.keluarga.values()];
		const lain = kk.find((x) => x.dusun !== kk.find((y) => y.id === orang.keluargaId)?.dusun);
		const salahDusun = new Map(start.kependudukan.penduduk).set(orang.id, {
			...orang,
			keluargaId: lain?.id ?? ''
		});
		given(
			{ ...start, kependudukan: { ...start.kependudukan, penduduk: salahDusun } },
			maju('2026-12-02')
		)
			.when(ajukan())
			.refused(['B-07', '']);
	});

	it('G-04 a month that came back is handed in again', () => {
		const kembali = diperiksa(false, ...diajukan(maju('2026-12-02')));
		const { dunia } = given(start, ...diajukan(...kembali, peran('sekdes')));
		const laporan = dunia.kependudukan.laporan.get(november);
		expect(laporan?.status).toBe('diajukan');
		expect(laporan?.langkah.map(({ langkah, peran }) => [langkah, peran])).toEqual([
			['ajukan', 'operator'],
			['kembalikan', 'kecamatan'],
			['ajukan', 'sekdes']
		]);
	});
});

describe('G-04 the kecamatan judges', () => {
	it.each<Peran>(['operator', 'sekdes', 'kades'])(
		'G-04 Desa tidak bisa mengunci sendiri: %s is refused',
		(satu) => {
			given(start, ...diajukan(maju('2026-12-02')), peran(satu))
				.when(periksa(true))
				.refused(['G-04', '']);
		}
	);

	it('G-04 agreeing locks the month, and what was handed in stays with it', () => {
		const { dunia } = given(start, ...diperiksa(true, ...diajukan(maju('2026-12-02'))));
		const laporan = dunia.kependudukan.laporan.get(november);
		expect([laporan?.status, laporan?.kkAkhir]).toEqual([
			'dikunci',
			start.kependudukan.keluarga.size
		]);
	});

	it('G-04 giving back needs a reason', () => {
		const sebelum = [...diajukan(maju('2026-12-02')), peran('kecamatan')];
		given(start, ...sebelum)
			.when(periksa(false))
			.refused(['G-04', 'alasan']);
		given(start, ...sebelum)
			.when(periksa(false, 'Jumlah KK tidak cocok'))
			.then('laporan.dilangkahkan');
	});

	it('G-04 judges only what waits, and never twice', () => {
		given(start, maju('2026-12-02'), peran('kecamatan')).when(periksa(true)).refused(['G-04', '']);
		given(start, ...diperiksa(true, ...diajukan(maju('2026-12-02'))))
			.when(periksa(false, 'Berubah pikiran'))
			.refused(['B-07', '']);
	});

	it('G-04 locks months in order', () => {
		const dua = diajukan(maju('2027-01-02'));
		const [event] = given(start, ...dua)
			.when(ajukan(desember))
			.then('laporan.dilangkahkan');
		given(start, ...dua, ...(event ? [event] : []), peran('kecamatan'))
			.when(periksa(true, '', desember))
			.refused(['G-04', 'setuju']);
	});

	it('G-04 does not lock a month that can still change, nor figures that did', () => {
		const hariTerakhir = diajukan(maju('2026-11-30'));
		given(start, ...hariTerakhir, peran('kecamatan'))
			.when(periksa(true))
			.refused(['G-04', 'setuju']);
		given(
			start,
			...hariTerakhir,
			mati(orang.id, '2026-11-30'),
			maju('2026-12-01'),
			peran('kecamatan')
		)
			.when(periksa(true))
			.refused(['G-04', 'setuju']);
	});
});

describe('B-07 a locked month', () => {
	it('B-07 does not change by what comes later: corrections go into the month of their day', () => {
		const terkunci = diperiksa(
			true,
			...diajukan(
				mati(orang.id, '2026-11-16'),
				mati(orangLain.id, '2026-11-17'),
				maju('2026-12-02')
			)
		);
		const sebelum = given(start, ...terkunci).dunia;
		const { dunia } = given(
			start,
			...terkunci,
			{
				kind: 'entri.dibatalkan',
				perintahId: 'lalu-1',
				tanggalLapor: tanggal('2026-12-03'),
				alasan: 'Orangnya masih hidup'
			},
			{
				kind: 'biodata.diubah',
				pendudukId: orang.id,
				perubahan: [
					{
						isian: 'jenisKelamin',
						lama: orang.jenisKelamin,
						baru: orang.jenisKelamin === 'L' ? 'P' : 'L'
					}
				],
				sebab: 'permohonan',
				tanggalLapor: tanggal('2026-12-04'),
				pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
				lampiran: [],
				peringatan: [],
				alasanLanjut: ''
			}
		);
		const laporan = lampid(dunia, start, november);
		expect(laporan.desa).toEqual(lampid(sebelum, start, november).desa);
		expect(laporan.dusun).toEqual(lampid(sebelum, start, november).dusun);
		expect(dunia.kependudukan.laporan.get(november)?.akhir).toEqual(laporan.desa.orang.akhir);
		const berikut = lampid(dunia, start, desember);
		expect(berikut.daftar.map(({ baris, mutasi }) => [baris, mutasi.tanda])).toEqual([
			['koreksi', 1],
			['koreksi', -1],
			['koreksi', 1]
		]);
		expect(berikut.problems).toEqual([]);
	});
});
