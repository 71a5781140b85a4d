import { describe, expect, it } from 'vitest';
import { bulanDari } from '../../../format/tanggal';
import { given } from '../../testing';
import type { PecahKeluarga } from '../commands-keluarga';
import { anggotaKeluarga, pendudukAktif } from '../state';
import { dengan, hariIni, kampung, kk, mainkan, orang, rtTiga } from '../testing-kampung';
import { noKk } from '../testing-keluarga';
import { jumlahKk, lampid } from '../views/lampid';
import { jumlahSel } from '../views/sel';

/** Joko, Wati and their children leave the house of Karto. */
const benar: PecahKeluarga = {
	kind: 'keluarga.pecah',
	pelapor: { nama: 'Joko Prasetyo', hubungan: 'anggota-keluarga' },
	noKk: kk('k-karto').noKk,
	anggota: [
		{ pendudukId: 'joko', shdk: 'kepala-keluarga' },
		{ pendudukId: 'wati', shdk: 'istri' },
		{ pendudukId: 'rina', shdk: 'anak' },
		{ pendudukId: 'bayu', shdk: 'anak' }
	],
	alamatBaru: { jenis: 'sama' },
	formulir: 'F-1.02',
	lampiran: ['f-1.02', 'kk'],
	alasanLanjut: ''
};
const ubah = (beda: Partial<PecahKeluarga>): PecahKeluarga => ({ ...benar, ...beda });
const november = bulanDari(hariIni);

describe('B-06 a KK is split', () => {
	it('B-06 those who leave get a new KK at the same address, and the old one keeps its number', () => {
		const { dunia } = mainkan(kampung, benar);
		expect(kk('kk-c-1', dunia)).toMatchObject({
			noKk: '3599012211260001',
			alamat: kk('k-karto').alamat,
			rt: '001',
			dusun: 'Krajan',
			aktif: true
		});
		expect(kk('k-karto', dunia)).toEqual(kk('k-karto'));
		const shdk = (id: string) => anggotaKeluarga(dunia.kependudukan, id).map((x) => x.shdk);
		expect(shdk('kk-c-1')).toEqual(['istri', 'kepala-keluarga', 'anak', 'anak']);
		expect(shdk('k-karto')).toEqual(['kepala-keluarga']);
	});

	it('B-06 LAMPID keeps its people and counts one KK more', () => {
		const { dunia, start } = mainkan(kampung, benar);
		const { desa, daftar, problems } = lampid(dunia, start, november);
		expect(problems).toEqual([]);
		expect(jumlahSel(desa.orang.akhir)).toBe(jumlahSel(desa.orang.awal));
		expect(desa.kk.baru).toEqual({ L: 1, P: 0 });
		expect(jumlahKk(desa.kk.akhir)).toBe(jumlahKk(desa.kk.awal) + 1);
		expect(daftar).toEqual([]);
	});

	it('B-07 into another dusun its people move between the dusun and not in the village', () => {
		const { dunia, start } = mainkan(
			kampung,
			ubah({ alamatBaru: { jenis: 'lain', alamat: 'Jl. Baru No. 5', lokasi: rtTiga } })
		);
		expect(kk('kk-c-1', dunia)).toMatchObject({ alamat: 'Jl. Baru No. 5', dusun: 'Ngemplak' });
		const { desa, dusun, problems } = lampid(dunia, start, november);
		expect(problems).toEqual([]);
		expect(dusun.map(({ orang: { antardusun } }) => jumlahSel(antardusun))).toEqual([-4, 4]);
		expect(jumlahSel(desa.orang.antardusun)).toBe(0);
		expect(dusun.map(({ kk: { baru } }) => jumlahKk(baru))).toEqual([0, 1]);
	});

	it('B-06 the form it came by is kept, an old one included (B-01)', () => {
		const [, susunan] = given(kampung)
			.when(ubah({ formulir: 'F-1.15' }))
			.then('keluarga.dibentuk', 'susunan.diubah');
		expect(susunan).toMatchObject({ sebab: 'pecah', formulir: 'F-1.15' });
	});

	it.each<[string, PecahKeluarga, [string, string, string?][]]>([
		['B-06 refuses when nobody is chosen', ubah({ anggota: [] }), [['B-06', 'anggota']]],
		[
			'B-06 refuses a KK that is not there',
			ubah({ noKk: noKk('3599012211269999') }),
			[['B-06', 'noKk']]
		],
		[
			'B-06 refuses all of a KK: that is a move, and the number stays',
			ubah({ anggota: [...benar.anggota, { pendudukId: 'karto', shdk: 'famili-lain' }] }),
			[['B-06', 'anggota']]
		],
		[
			'A-08.8 refuses the head among those who leave: that has a flow of its own',
			ubah({
				anggota: [
					{ pendudukId: 'karto', shdk: 'kepala-keluarga' },
					{ pendudukId: 'rina', shdk: 'cucu' }
				]
			}),
			[['A-08.8', 'shdk-karto']]
		],
		[
			'A-08.2 refuses somebody of another KK',
			ubah({ anggota: [...benar.anggota, { pendudukId: 'sri', shdk: 'famili-lain' }] }),
			[['A-08.2', 'noKk']]
		],
		[
			'A-08.1 refuses a new KK without a head',
			ubah({ anggota: [{ pendudukId: 'rina', shdk: 'anak' }] }),
			[['A-08.1', 'shdk-rina']]
		],
		[
			'A-08.1 refuses two heads',
			ubah({
				anggota: [
					{ pendudukId: 'joko', shdk: 'kepala-keluarga' },
					{ pendudukId: 'wati', shdk: 'kepala-keluarga' }
				]
			}),
			[['A-08.1', 'shdk-wati']]
		],
		[
			'A-08.4 refuses a Suami under a male head',
			ubah({
				anggota: [
					{ pendudukId: 'joko', shdk: 'kepala-keluarga' },
					{ pendudukId: 'wati', shdk: 'suami' }
				]
			}),
			[['A-08.4', 'shdk-wati']]
		],
		[
			'A-08.7 refuses a head under seventeen who is not married',
			ubah({ anggota: [{ pendudukId: 'rina', shdk: 'kepala-keluarga' }] }),
			[['A-08.7', 'shdk-rina']]
		],
		[
			'A-09 refuses an RT that is not there',
			ubah({ alamatBaru: { jenis: 'lain', alamat: 'Jl. Baru', lokasi: { ...rtTiga, rt: '009' } } }),
			[['A-09', 'lokasi']]
		],
		[
			'B-06 asks for F-1.02 and the old KK',
			ubah({ lampiran: [] }),
			[
				['B-06', 'lampiran'],
				['B-06', 'lampiran']
			]
		],
		[
			'B-01 asks who comes for somebody else for F-1.07',
			ubah({ pelapor: { nama: 'Seseorang', hubungan: 'kuasa' } }),
			[['B-01', 'lampiran']]
		]
	])('%s', (_name, command, problems) => {
		given(kampung)
			.when(command)
			.refused(...problems);
	});

	it.each([
		['A-08.7 takes a head of seventeen', { tanggalLahir: '2009-11-22' }],
		['A-08.7 takes a younger one who is married', { statusKawin: 'kawin-tercatat' }],
		['A-08.7 takes a younger one who was married', { statusKawin: 'cerai-hidup' }]
	] as const)('%s', (_name, isi) => {
		given(dengan('rina', isi as object))
			.when(ubah({ anggota: [{ pendudukId: 'rina', shdk: 'kepala-keluarga' }] }))
			.then('keluarga.dibentuk', 'susunan.diubah');
	});

	it('A-08.5 asks why a wife leaves the KK of her husband', () => {
		const keluar = ubah({
			noKk: kk('k-budi').noKk,
			anggota: [{ pendudukId: 'sri', shdk: 'kepala-keluarga' }]
		});
		given(kampung)
			.when(keluar)
			.refused(['A-08.5', 'shdk-sri', 'peringatan'], ['A-08.5', 'alasanLanjut']);
		given(kampung)
			.when({ ...keluar, alasanLanjut: 'sedang bercerai' })
			.then('keluarga.dibentuk', 'susunan.diubah');
	});

	it('A-08.5 asks for F-1.05 when the marriage of the couple is not recorded', () => {
		given(dengan('wati', { statusKawin: 'kawin-belum-tercatat' }))
			.when(benar)
			.refused(['A-08.5', 'shdk-wati', 'info'], ['A-08.5', 'lampiran']);
	});

	it('A-08 a fault that was there before in the old KK holds nothing up', () => {
		given(dengan('rina', { shdk: 'istri' }))
			.when(ubah({ anggota: benar.anggota.filter(({ pendudukId }) => pendudukId !== 'rina') }))
			.then('keluarga.dibentuk', 'susunan.diubah');
	});

	it.each([
		['kades', 'B-06'],
		['kecamatan', 'G-06']
	] as const)('the role %s does not split a KK (%s)', (peran, rule) => {
		given({ ...kampung, peran })
			.when(benar)
			.refused([rule, '']);
	});

	it('A-08.2 everybody is in one KK afterwards, as many people as before', () => {
		const { dunia } = mainkan(kampung, benar);
		expect(pendudukAktif(dunia.kependudukan)).toHaveLength(
			pendudukAktif(kampung.kependudukan).length
		);
		expect(orang('joko', dunia).keluargaId).toBe('kk-c-1');
	});
});
