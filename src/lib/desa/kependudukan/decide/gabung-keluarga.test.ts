import { describe, expect, it } from 'vitest';
import { bulanDari } from '../../../format/tanggal';
import { given } from '../../testing';
import type { GabungKeluarga } from '../commands-keluarga';
import { anggotaKeluarga } from '../state';
import { hariIni, kampung, kk, mainkan, orang } from '../testing-kampung';
import { noKk } from '../testing-keluarga';
import { jumlahKk, lampid } from '../views/lampid';
import { jumlahSel } from '../views/sel';

/** Lastri gives up her own household and lives with Andi. */
const benar: GabungKeluarga = {
	kind: 'keluarga.gabung',
	pelapor: { nama: 'Lastri Wulandari', hubungan: 'yang-bersangkutan' },
	noKk: kk('k-lastri').noKk,
	noKkTujuan: kk('k-budi').noKk,
	anggota: [{ pendudukId: 'lastri', shdk: 'mertua' }],
	formulir: 'F-1.02',
	lampiran: ['f-1.02', 'kk', 'kk-tujuan'],
	alasanLanjut: ''
};
const ubah = (beda: Partial<GabungKeluarga>): GabungKeluarga => ({ ...benar, ...beda });
const nia = ubah({
	noKk: kk('k-andi').noKk,
	anggota: [{ pendudukId: 'nia', shdk: 'famili-lain' }]
});
const november = bulanDari(hariIni);

describe('B-06 people join another KK', () => {
	it('B-06 when all of them go the old KK ends, and the other keeps its number', () => {
		given(kampung).when(benar).then('susunan.diubah', 'keluarga.ditutup');
		const { dunia } = mainkan(kampung, benar);
		expect(kk('k-lastri', dunia)).toEqual({ ...kk('k-lastri'), aktif: false });
		expect(kk('k-budi', dunia)).toEqual(kk('k-budi'));
		expect(orang('lastri', dunia)).toMatchObject({ keluargaId: 'k-budi', shdk: 'mertua' });
	});

	it('B-07 the village counts one KK fewer and as many people; the dusun exchange them', () => {
		const { dunia, start } = mainkan(kampung, benar);
		const { desa, dusun, problems } = lampid(dunia, start, november);
		expect(problems).toEqual([]);
		expect(desa.kk.gabung).toEqual({ L: 0, P: 1 });
		expect(jumlahKk(desa.kk.akhir)).toBe(jumlahKk(desa.kk.awal) - 1);
		expect(jumlahSel(desa.orang.akhir)).toBe(jumlahSel(desa.orang.awal));
		expect(dusun.map((satu) => jumlahSel(satu.orang.antardusun))).toEqual([1, -1]);
		expect(dusun.map((satu) => jumlahKk(satu.kk.akhir))).toEqual([2, 1]);
	});

	it('B-06 when some go they stay with that family, and both KK go on', () => {
		const [event] = given(kampung).when(nia).then('susunan.diubah');
		expect(event).toMatchObject({ sebab: 'menumpang' });
		const { dunia, start } = mainkan(kampung, nia);
		expect(anggotaKeluarga(dunia.kependudukan, 'k-andi')).toHaveLength(1);
		const { desa, problems } = lampid(dunia, start, november);
		expect(problems).toEqual([]);
		expect(desa.kk.akhir).toEqual(desa.kk.awal);
	});

	it.each<[string, GabungKeluarga, [string, string, string?][]]>([
		['B-06 refuses when nobody is chosen', ubah({ anggota: [] }), [['B-06', 'anggota']]],
		[
			'B-06 refuses a KK that joins itself',
			ubah({ noKkTujuan: kk('k-lastri').noKk }),
			[['B-06', 'noKkTujuan']]
		],
		[
			'B-06 refuses KK that are not there, both at once',
			ubah({ noKk: noKk('3599012211269998'), noKkTujuan: noKk('3599012211269999') }),
			[
				['B-06', 'noKk'],
				['B-06', 'noKkTujuan']
			]
		],
		[
			'A-08.8 refuses a head who leaves others behind',
			ubah({
				noKk: kk('k-andi').noKk,
				anggota: [{ pendudukId: 'andi', shdk: 'famili-lain' }]
			}),
			[['A-08.8', 'shdk-andi']]
		],
		[
			'A-08.1 refuses a second head in the KK they come to',
			ubah({ anggota: [{ pendudukId: 'lastri', shdk: 'kepala-keluarga' }] }),
			[['A-08.1', 'shdk-lastri']]
		],
		[
			'A-08.5 refuses a widow as Istri',
			ubah({ anggota: [{ pendudukId: 'lastri', shdk: 'istri' }] }),
			[['A-08.5', 'shdk-lastri']]
		],
		[
			'B-06 asks for F-1.02 and both KK',
			ubah({ lampiran: [] }),
			[
				['B-06', 'lampiran'],
				['B-06', 'lampiran'],
				['B-06', 'lampiran']
			]
		]
	])('%s', (_name, command, problems) => {
		given(kampung)
			.when(command)
			.refused(...problems);
	});

	it.each([
		['kades', 'B-06'],
		['kecamatan', 'G-06']
	] as const)('the role %s does not join KK (%s)', (peran, rule) => {
		given({ ...kampung, peran })
			.when(benar)
			.refused([rule, '']);
	});

	it('B-06 a KK that ended takes nobody in any more', () => {
		const { dunia } = mainkan(kampung, benar);
		given(dunia)
			.when({ ...nia, noKkTujuan: kk('k-lastri').noKk })
			.refused(['B-06', 'noKkTujuan']);
	});
});
