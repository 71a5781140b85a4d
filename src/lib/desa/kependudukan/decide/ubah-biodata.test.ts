import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { given } from '../../testing';
import type { Berkas } from '../berkas';
import type { UbahBiodata } from '../commands-biodata';
import type { Nik } from '../nik';
import type { StatusKawin } from '../penduduk';
import { dengan, hariIni, kampung, mainkan, orang } from '../testing-kampung';
import { lampid } from '../views/lampid';
import { selKosong } from '../views/sel';

const benar: UbahBiodata = {
	kind: 'biodata.ubah',
	pelapor: { nama: 'Andi Nugroho', hubungan: 'yang-bersangkutan' },
	siapa: { nik: orang('andi').nik as Nik },
	perubahan: [{ isian: 'pendidikan', baru: 'diploma-iv-strata-i', bukti: 'ijazah' }],
	formulir: 'F-1.06',
	lampiran: ['f-1.06', 'kk'],
	alasanLanjut: ''
};
type Perubahan = UbahBiodata['perubahan'][number];
const ubah = (...perubahan: readonly Perubahan[]): UbahBiodata => ({ ...benar, perubahan });
const siapa = (id: string, ...perubahan: readonly Perubahan[]): UbahBiodata => ({
	...ubah(...perubahan),
	siapa: { pendudukId: id }
});

describe('B-06 data are changed', () => {
	it('B-06 keeps the old value, the new one, the proof, the officer and the date', () => {
		const [event] = given(kampung).when(benar).then('biodata.diubah');
		expect(event).toMatchObject({
			pendudukId: 'andi',
			perubahan: [
				{
					isian: 'pendidikan',
					lama: 'slta-sederajat',
					baru: 'diploma-iv-strata-i',
					bukti: 'ijazah'
				}
			],
			petugas: 'operator',
			tanggalLapor: hariIni,
			lampiran: ['f-1.06', 'kk'],
			formulir: 'F-1.06',
			sebab: 'permohonan'
		});
		expect(orang('andi', mainkan(kampung, benar).dunia).pendidikan).toBe('diploma-iv-strata-i');
	});

	it('B-06 refuses the NIK as an element, and says who is responsible for it', () => {
		const [problem] = given(kampung)
			.when(ubah({ isian: 'nik', baru: '3599010112990009', bukti: null }))
			.refused(['B-06', 'baru-nik']);
		expect(problem).toMatchObject({
			basis: 'UU 23/2006 Ps. 13',
			mend: expect.stringContaining('Disdukcapil')
		});
	});

	it.each<[string, UbahBiodata, [string, string, string?][]]>([
		['B-06 refuses when no element is chosen', ubah(), [['B-06', 'isian']]],
		[
			'B-06 refuses a value that is the same',
			ubah({ isian: 'agama', baru: 'islam', bukti: 'keterangan-pemuka-agama' }),
			[['B-06', 'baru-agama']]
		],
		[
			'B-06 refuses an empty value, and asks for the proof at the same time',
			ubah({ isian: 'nama', baru: '', bukti: null }),
			[
				['B-06', 'baru-nama'],
				['B-06', 'bukti-nama']
			]
		],
		[
			'B-06 asks for the proof',
			ubah({ isian: 'pendidikan', baru: 'strata-ii', bukti: null }),
			[['B-06', 'bukti-pendidikan']]
		],
		[
			'B-06 refuses a paper that proves something else',
			ubah({ isian: 'pendidikan', baru: 'strata-ii', bukti: 'akta-kelahiran' }),
			[['B-06', 'bukti-pendidikan']]
		],
		[
			'A-08.5 asks for F-1.05 for a marriage that is not recorded',
			ubah({ isian: 'statusKawin', baru: 'kawin-belum-tercatat', bukti: 'buku-nikah' }),
			[['A-08.5', 'bukti-statusKawin']]
		],
		[
			'B-06 refuses a birth after today',
			ubah({ isian: 'tanggalLahir', baru: '2026-11-23', bukti: 'akta-kelahiran' }),
			[
				['B-06', 'baru-tanggalLahir'],
				['A-04', 'baru-tanggalLahir', 'peringatan'],
				['A-08.7', 'baru-tanggalLahir']
			]
		],
		[
			'A-04 warns when the birth date no longer fits the NIK',
			ubah({ isian: 'tanggalLahir', baru: '1999-12-02', bukti: 'akta-kelahiran' }),
			[
				['A-04', 'baru-tanggalLahir', 'peringatan'],
				['A-04', 'alasanLanjut']
			]
		],
		[
			'A-04 asks for KK or KTP-el as well',
			{
				...ubah({ isian: 'jenisKelamin', baru: 'P', bukti: 'penetapan-pengadilan' }),
				lampiran: ['f-1.06'],
				alasanLanjut: 'penetapan dilihat'
			},
			[
				['A-04', 'baru-jenisKelamin', 'peringatan'],
				['A-04', 'lampiran']
			]
		],
		[
			'A-08.5 refuses a divorced Istri: the KK is split first',
			siapa('sri', { isian: 'statusKawin', baru: 'cerai-hidup', bukti: 'akta-cerai' }),
			[['A-08.5', 'baru-statusKawin']]
		],
		[
			'A-08.4 refuses a sex that the family cannot have',
			{
				...siapa('sri', { isian: 'jenisKelamin', baru: 'L', bukti: 'penetapan-pengadilan' }),
				alasanLanjut: 'penetapan dilihat'
			},
			[
				['A-04', 'baru-jenisKelamin', 'peringatan'],
				['A-08.4', 'baru-jenisKelamin']
			]
		],
		[
			'A-08.6 refuses a child older than its father',
			{
				...siapa('dimas', { isian: 'tanggalLahir', baru: '1986-06-10', bukti: 'akta-kelahiran' }),
				alasanLanjut: 'akta dilihat'
			},
			[
				['A-04', 'baru-tanggalLahir', 'peringatan'],
				['A-08.6', 'baru-tanggalLahir'],
				['A-08.6', 'baru-tanggalLahir']
			]
		],
		[
			'A-08.6 refuses who becomes older than a father in another KK',
			{
				...siapa('budi', { isian: 'tanggalLahir', baru: '1957-03-05', bukti: 'akta-kelahiran' }),
				alasanLanjut: 'akta dilihat'
			},
			[
				['A-04', 'baru-tanggalLahir', 'peringatan'],
				['A-08.6', 'baru-tanggalLahir']
			]
		],
		[
			'A-08.6 asks for a reason when a child in another KK is only ten years younger',
			siapa('karto', { isian: 'tanggalLahir', baru: '1979-12-01', bukti: 'akta-kelahiran' }),
			[
				['A-04', 'baru-tanggalLahir', 'peringatan'],
				['A-08.6', 'baru-tanggalLahir', 'peringatan'],
				['A-08.6', 'baru-tanggalLahir', 'peringatan'],
				['A-04', 'alasanLanjut']
			]
		],
		[
			'B-06 asks for a reason when who was married becomes unmarried',
			siapa('lastri', {
				isian: 'statusKawin',
				baru: 'belum-kawin',
				bukti: 'penetapan-pengadilan'
			}),
			[
				['B-06', 'baru-statusKawin', 'peringatan'],
				['B-06', 'alasanLanjut']
			]
		],
		[
			'B-06 asks for a reason when who never married is divorced',
			ubah({ isian: 'statusKawin', baru: 'cerai-hidup', bukti: 'akta-cerai' }),
			[
				['B-06', 'baru-statusKawin', 'peringatan'],
				['B-06', 'alasanLanjut']
			]
		],
		[
			'B-06 asks for a reason when a widow is divorced without having married again',
			siapa('lastri', { isian: 'statusKawin', baru: 'cerai-hidup', bukti: 'akta-cerai' }),
			[
				['B-06', 'baru-statusKawin', 'peringatan'],
				['B-06', 'alasanLanjut']
			]
		],
		['B-06 asks for F-1.06', { ...benar, lampiran: [] }, [['B-06', 'lampiran']]],
		[
			'B-06 refuses a NIK that nobody has',
			{ ...benar, siapa: { nik: '3599010112990999' as Nik } },
			[['B-06', 'nik']]
		]
	])('%s', (_name, command, problems) => {
		given(kampung)
			.when(command)
			.refused(...problems);
	});

	it.each<[dari: StatusKawin, jadi: StatusKawin, bukti: Berkas]>([
		['belum-kawin', 'kawin-tercatat', 'buku-nikah'],
		['belum-kawin', 'kawin-belum-tercatat', 'f-1.05'],
		['kawin-belum-tercatat', 'kawin-tercatat', 'buku-nikah'],
		['kawin-tercatat', 'cerai-hidup', 'akta-cerai'],
		['kawin-tercatat', 'cerai-mati', 'akta-kematian'],
		['cerai-hidup', 'kawin-tercatat', 'buku-nikah'],
		['cerai-mati', 'kawin-tercatat', 'buku-nikah']
	])('B-06 takes %s -> %s with its proof, and asks nothing more', (statusKawin, baru, bukti) => {
		given(dengan('andi', { statusKawin }))
			.when(ubah({ isian: 'statusKawin', baru, bukti }))
			.then('biodata.diubah');
	});

	it('B-06 refuses to change who is no longer active', () => {
		given(dengan('andi', { keadaan: { status: 'pindah', tanggal: hariIni } }))
			.when(benar)
			.refused(['B-06', 'nik']);
	});

	it.each<[string, UbahBiodata]>([
		[
			'A-04 takes the birth date with a reason, and keeps the NIK',
			{
				...ubah({ isian: 'tanggalLahir', baru: '1999-12-02', bukti: 'akta-kelahiran' }),
				alasanLanjut: 'akta kelahiran dilihat'
			}
		],
		[
			'A-08.5 takes F-1.05 for a marriage that is not recorded',
			ubah({ isian: 'statusKawin', baru: 'kawin-belum-tercatat', bukti: 'f-1.05' })
		],
		[
			'B-06 takes several elements at once',
			ubah(
				{ isian: 'pekerjaan', baru: 'guru', bukti: 'keterangan-kerja' },
				{ isian: 'telepon', baru: '081234567890', bukti: 'pernyataan-sendiri' }
			)
		]
	])('%s', (_name, command) => {
		given(kampung).when(command).then('biodata.diubah');
		expect(orang('andi', mainkan(kampung, command).dunia).nik).toBe(orang('andi').nik);
	});

	it('A-09 what may be left open can be emptied again', () => {
		given(dengan('andi', { telepon: '081234567890' }))
			.when(ubah({ isian: 'telepon', baru: '', bukti: null }))
			.then('biodata.diubah');
	});

	it('A-04 a mismatch that was there before is not asked about again', () => {
		given(dengan('andi', { jenisKelamin: 'P' }))
			.when(ubah({ isian: 'jenisKelamin', baru: 'L', bukti: 'akta-kelahiran' }))
			.then('biodata.diubah');
	});

	it('A-08.6 a child in another KK who was entered too old before holds nothing up', () => {
		given(dengan('budi', { tanggalLahir: tanggal('1957-03-05') }))
			.when({
				...siapa('karto', { isian: 'tanggalLahir', baru: '1958-01-10', bukti: 'akta-kelahiran' }),
				alasanLanjut: 'akta dilihat'
			})
			.then('biodata.diubah');
	});

	it('B-07 a changed sex and citizenship stand in the row of corrections', () => {
		const { dunia, start } = mainkan(kampung, {
			...ubah(
				{ isian: 'jenisKelamin', baru: 'P', bukti: 'penetapan-pengadilan' },
				{ isian: 'kewarganegaraan', baru: 'WNA', bukti: 'sk-kewarganegaraan' }
			),
			alasanLanjut: 'penetapan dilihat'
		});
		const { desa, problems } = lampid(dunia, start, bulanDari(hariIni));
		expect(problems).toEqual([]);
		expect(desa.orang.koreksi).toEqual({ ...selKosong, wniL: -1, wnaP: 1 });
		expect(desa.kk.koreksi).toEqual({ L: -1, P: 1 });
	});

	it.each([
		['kades', 'B-06'],
		['kecamatan', 'G-06']
	] as const)('the role %s does not change data (%s)', (peran, rule) => {
		given({ ...kampung, peran })
			.when(benar)
			.refused([rule, '']);
	});
});
