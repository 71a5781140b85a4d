import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { given } from '../../testing';
import type { CatatKedatangan, OrangDatang } from '../commands-kedatangan';
import { buatNik, type Nik } from '../nik';
import { anggotaKeluarga, pendudukAktif } from '../state';
import {
	dengan,
	hariIni,
	kampung,
	kk,
	lanjutkan,
	mainkan,
	orang,
	rtTiga
} from '../testing-kampung';
import { noKk } from '../testing-keluarga';
import { jumlahKk, lampid } from '../views/lampid';
import { jumlahSel } from '../views/sel';

const nik = (
	tanggalLahir: string,
	jenisKelamin: 'L' | 'P',
	kecamatan = '33.99.01',
	urut = 7
): Nik => buatNik({ kecamatan, tanggalLahir: tanggal(tanggalLahir), jenisKelamin, urut });

const ayah: OrangDatang = {
	nik: nik('1991-05-04', 'L'),
	nama: 'Hadi Kurniawan',
	jenisKelamin: 'L',
	tempatLahir: 'Kabupaten Lain',
	tanggalLahir: tanggal('1991-05-04'),
	agama: 'islam',
	pendidikan: 'slta-sederajat',
	pekerjaan: 'perdagangan',
	statusKawin: 'kawin-tercatat',
	kewarganegaraan: 'WNI',
	namaAyah: 'Kurnia',
	namaIbu: 'Hartati',
	shdk: 'kepala-keluarga',
	golonganDarah: ''
};
const ibu: OrangDatang = {
	...ayah,
	nik: nik('1993-02-14', 'P'),
	nama: 'Dewi Anggraini',
	jenisKelamin: 'P',
	tanggalLahir: tanggal('1993-02-14'),
	shdk: 'istri'
};
const anak: OrangDatang = {
	...ayah,
	nik: nik('2019-08-01', 'L'),
	nama: 'Rizki Kurniawan',
	tanggalLahir: tanggal('2019-08-01'),
	statusKawin: 'belum-kawin',
	namaAyah: 'Hadi Kurniawan',
	namaIbu: 'Dewi Anggraini',
	shdk: 'anak'
};

const benar: CatatKedatangan = {
	kind: 'kedatangan.catat',
	pelapor: { nama: 'Hadi Kurniawan', hubungan: 'kepala-keluarga' },
	klasifikasi: 5,
	asal: {
		alamat: 'Jl. Lama No. 1',
		rt: '',
		rw: '',
		desa: 'Karangrejo',
		kecamatan: 'Seberang',
		kabupaten: 'Contoh Jauh',
		provinsi: 'Jawa Tengah'
	},
	nomorSkpwni: 'SKPWNI/3399/01112026/0004',
	tanggalSkpwni: tanggal('2026-11-01'),
	tanggalDatang: tanggal('2026-11-10'),
	maksud: 'pekerjaan',
	tujuan: { jenis: 'kk-baru', alamat: 'Jl. Baru No. 2', lokasi: rtTiga, rumah: 'sendiri' },
	orang: [ayah, ibu, anak],
	formulir: 'F-1.03',
	lampiran: ['f-1.03', 'skpwni', 'f-1.02', 'ktp'],
	alasanLanjut: ''
};
const menumpang: Partial<CatatKedatangan> = {
	tujuan: { jenis: 'menumpang', noKk: kk('k-lastri').noKk },
	orang: [{ ...ibu, shdk: 'famili-lain', statusKawin: 'belum-kawin' }],
	lampiran: ['f-1.03', 'skpwni', 'pernyataan-pemilik-rumah']
};
const ubah = (beda: Partial<CatatKedatangan>): CatatKedatangan => ({ ...benar, ...beda });
const ubahAyah = (beda: Partial<OrangDatang>): CatatKedatangan =>
	ubah({ orang: [{ ...ayah, ...beda }, ibu, anak] });

const november = bulanDari(hariIni);

describe('B-05 an arrival', () => {
	it('B-05 forms the KK before its people come, and the first of them is the head', () => {
		const [dibentuk, dicatat] = given(kampung)
			.when(benar)
			.then('keluarga.dibentuk', 'kedatangan.dicatat');
		expect(dibentuk).toMatchObject({
			sebab: 'datang',
			kepalaJenisKelamin: 'L',
			keluarga: { noKk: '3599012211260001', dusun: 'Ngemplak', rw: '002', rt: '003', aktif: true }
		});
		expect(dicatat?.kind === 'kedatangan.dicatat' && dicatat.penduduk).toMatchObject([
			{ nama: 'Hadi Kurniawan', shdk: 'kepala-keluarga', nik: ayah.nik },
			{ nama: 'Dewi Anggraini', shdk: 'istri' },
			{ nama: 'Rizki Kurniawan', shdk: 'anak', ayahId: 'datang-c-1-1', ibuId: 'datang-c-1-2' }
		]);
	});

	it('B-05 a household adds its people and one KK to the LAMPID', () => {
		const { dunia, start } = mainkan(kampung, benar);
		const { desa, problems } = lampid(dunia, start, november);
		expect(problems).toEqual([]);
		expect(jumlahSel(desa.orang.datang)).toBe(3);
		expect(desa.kk.datang).toEqual({ L: 1, P: 0 });
		expect(jumlahKk(desa.kk.akhir)).toBe(5);
	});

	it('B-05 who comes to stay with another family adds no KK', () => {
		given(kampung).when(ubah(menumpang)).then('kedatangan.dicatat');
		const { dunia, start } = mainkan(kampung, ubah(menumpang));
		const { desa, problems } = lampid(dunia, start, november);
		expect(problems).toEqual([]);
		expect([jumlahSel(desa.orang.datang), jumlahKk(desa.kk.datang)]).toEqual([1, 0]);
		expect(anggotaKeluarga(dunia.kependudukan, 'k-lastri').map(({ shdk }) => shdk)).toEqual([
			'kepala-keluarga',
			'famili-lain'
		]);
	});

	it.each<[string, CatatKedatangan, [string, string, string?][]]>([
		[
			'B-05 refuses an arrival after the report',
			ubah({ tanggalDatang: tanggal('2026-11-23') }),
			[['B-05', 'tanggalDatang'], ...asalLuar()]
		],
		[
			'A-08.9 asks for a reason on day 31',
			ubah({ tanggalDatang: tanggal('2026-10-22') }),
			[
				['A-08.9', 'tanggalDatang', 'peringatan'],
				['A-08.9', 'alasanLanjut']
			]
		],
		[
			'B-05 asks for number and date of the SKPWNI from another province',
			ubah({ nomorSkpwni: '', tanggalSkpwni: null }),
			[['B-05', 'nomorSkpwni'], ['B-05', 'tanggalSkpwni'], ...asalLuar()]
		],
		[
			'B-05 refuses a SKPWNI of tomorrow',
			ubah({ tanggalSkpwni: tanggal('2026-11-23') }),
			[['B-05', 'tanggalSkpwni'], ...asalLuar()]
		],
		[
			'B-05 refuses a class that the address does not bear out',
			ubah({ klasifikasi: 3 }),
			[['B-05', 'klasifikasi'], ...asalLuar()]
		],
		[
			'B-05 refuses who comes from this village itself',
			ubah({
				klasifikasi: 2,
				asal: { ...benar.asal, desa: 'Sukamaju', kecamatan: '', kabupaten: '', provinsi: '' }
			}),
			[['B-05', 'asal-desa'], ...asalLuar()]
		],
		[
			'B-05 asks for the whole address from another province',
			ubah({ asal: { ...benar.asal, kabupaten: '', provinsi: '' } }),
			[['B-05', 'asal-kabupaten'], ['B-05', 'asal-provinsi'], ...asalLuar()]
		],
		[
			'A-09 refuses an RT that the village does not have',
			ubah({
				tujuan: {
					jenis: 'kk-baru',
					alamat: 'Jl. Baru',
					lokasi: { ...rtTiga, rt: '009' },
					rumah: 'sendiri'
				}
			}),
			[['A-09', 'lokasi'], ...asalLuar()]
		],
		[
			'B-05 refuses to stay with a KK that is not there',
			ubah({
				...menumpang,
				tujuan: { jenis: 'menumpang', noKk: noKk('3599012211269999') }
			}),
			[['B-05', 'noKk'], ...asalLuar(1)]
		],
		[
			'B-05 asks for the statement of the owner of the house',
			ubah({ ...menumpang, lampiran: ['f-1.03', 'skpwni'] }),
			[...asalLuar(1), ['B-05', 'lampiran']]
		],
		[
			'B-05 asks for it as well from a household in a rented house',
			ubah({
				tujuan: { jenis: 'kk-baru', alamat: 'Jl. Baru', lokasi: rtTiga, rumah: 'menumpang' }
			}),
			[...asalLuar(), ['B-05', 'lampiran']]
		],
		[
			'B-05 asks for F-1.03, SKPWNI and F-1.02',
			ubah({ lampiran: [] }),
			[...asalLuar(), ['B-05', 'lampiran'], ['B-05', 'lampiran'], ['B-05', 'lampiran']]
		],
		[
			'B-01 asks for F-1.07 from who comes for somebody else',
			ubah({ pelapor: { nama: 'Pak Lurah', hubungan: 'kuasa' } }),
			[...asalLuar(), ['B-01', 'lampiran']]
		],
		[
			'B-05 refuses a child born after the arrival',
			ubah({
				orang: [ayah, ibu, { ...anak, nik: null, tanggalLahir: tanggal('2026-11-11') }],
				lampiran: [...benar.lampiran, 'f-1.04']
			}),
			[
				['A-05', 'nik-1', 'info'],
				['A-05', 'nik-2', 'info'],
				['B-05', 'tanggalLahir-3'],
				['A-06', 'nik-3', 'peringatan']
			]
		]
	])('%s', (_name, command, problems) => {
		given(kampung)
			.when(command)
			.refused(...problems);
	});

	it.each<[string, CatatKedatangan]>([
		['B-05 takes an arrival on the day of the report', ubah({ tanggalDatang: hariIni })],
		['A-08.9 takes day 30 without a reason', ubah({ tanggalDatang: tanggal('2026-10-23') })],
		[
			'B-05 asks for no SKPWNI inside the kabupaten, and fills in what is the same here',
			ubah({
				klasifikasi: 2,
				asal: { ...benar.asal, desa: 'Mekarsari', kecamatan: '', kabupaten: '', provinsi: '' },
				nomorSkpwni: '',
				tanggalSkpwni: null,
				lampiran: ['f-1.03', 'f-1.02']
			})
		],
		[
			'B-05 takes a SKPWNI younger than the arrival: the Disdukcapil here may have asked for it',
			ubah({ tanggalSkpwni: tanggal('2026-11-20') })
		],
		['A-09 takes an old name of one word', ubahAyah({ nama: 'Hadi' })]
	])('%s', (_name, command) => {
		given(kampung).when(command).then('keluarga.dibentuk', 'kedatangan.dicatat');
	});

	it.each([
		['kades', 'B-05'],
		['kecamatan', 'G-06']
	] as const)('the role %s does not record (%s)', (peran, rule) => {
		given({ ...kampung, peran })
			.when(benar)
			.refused([rule, '']);
	});
});

describe('A-04 and A-05 the NIK of a newcomer', () => {
	it('A-05 another prefix is told, and stops nothing', () => {
		given(kampung).when(benar).then('keluarga.dibentuk', 'kedatangan.dicatat');
		const [problem] = given(kampung)
			.when(ubah({ lampiran: [] }))
			.refused(...asalLuar(), ['B-05', 'lampiran'], ['B-05', 'lampiran'], ['B-05', 'lampiran']);
		expect(problem?.message).toBe(
			'NIK Hadi Kurniawan pernah terdaftar pertama di wilayah lain. Kode wilayahnya tidak berubah saat pindah.'
		);
	});

	it('A-05 says nothing of a number of this kecamatan', () => {
		given(kampung)
			.when(
				ubah({ orang: [{ ...ayah, nik: nik('1991-05-04', 'L', '35.99.01', 900) }], lampiran: [] })
			)
			.refused(['B-05', 'lampiran'], ['B-05', 'lampiran'], ['B-05', 'lampiran']);
	});

	it('A-04 a mismatch asks for a reason and for proof', () => {
		const salah = ubahAyah({ nik: '3399015211870003' as Nik });
		given(kampung)
			.when({ ...salah, lampiran: ['f-1.03', 'skpwni', 'f-1.02'] })
			.refused(['A-04', 'nik-1', 'peringatan'], ['A-04', 'nik-1', 'peringatan'], ...asalLuar(), [
				'A-04',
				'lampiran'
			]);
		given(kampung)
			.when(salah)
			.refused(
				['A-04', 'nik-1', 'peringatan'],
				['A-04', 'nik-1', 'peringatan'],
				['A-04', 'alasanLanjut']
			);
		const [, dicatat] = given(kampung)
			.when({ ...salah, alasanLanjut: 'KTP-el dilihat' })
			.then('keluarga.dibentuk', 'kedatangan.dicatat');
		expect(dicatat).toMatchObject({ peringatan: ['A-04', 'A-04'], alasanLanjut: 'KTP-el dilihat' });
	});
});

describe('A-06 one NIK, one person', () => {
	it('B-05 sends back to the village where the number is still active, by name', () => {
		const tono = [...(kampung.desaLain.get('35.99.01.2002')?.kependudukan.penduduk ?? [])];
		const [problem] = given(kampung)
			.when(ubahAyah({ nik: tono[0]?.[1].nik ?? null, tanggalLahir: tanggal('1992-09-14') }))
			.refused(['B-05', 'nik-1'], ...asalLuar(2, 2));
		expect(problem?.mend).toBe('Tuntaskan pindah keluar di desa asal (Mekarsari) lebih dahulu.');
	});

	it('A-06 refuses a number that is active in this village', () => {
		given(kampung)
			.when(ubahAyah({ nik: orang('andi').nik, tanggalLahir: tanggal('1999-12-01') }))
			.refused(['A-06', 'nik-1'], ...asalLuar(2, 2));
	});

	it('A-06 refuses one number for two newcomers', () => {
		given(kampung)
			.when(
				ubah({ orang: [ayah, ibu, { ...anak, nik: ayah.nik, tanggalLahir: ayah.tanggalLahir }] })
			)
			.refused(
				...asalLuar(2),
				['A-06', 'nik-3'],
				['A-05', 'nik-3', 'info'],
				['A-08.6', 'shdk-3'],
				['A-08.6', 'shdk-3']
			);
	});

	it('A-06 refuses the number of somebody who died', () => {
		const wafat = dengan('andi', {
			keadaan: { status: 'meninggal', tanggal: tanggal('2026-10-01') }
		});
		given(wafat)
			.when(ubahAyah({ nik: orang('andi').nik, tanggalLahir: tanggal('1999-12-01') }))
			.refused(['A-06', 'nik-1'], ...asalLuar(2, 2));
	});

	it('A-06 who has no number needs F-1.04 and a reason, and gets none invented', () => {
		const tanpa = ubah({ orang: [ayah, ibu, { ...anak, nik: null }] });
		given(kampung)
			.when(tanpa)
			.refused(...asalLuar(2), ['A-06', 'nik-3', 'peringatan'], ['A-06', 'lampiran']);
		const [, dicatat] = given(kampung)
			.when({
				...tanpa,
				lampiran: [...benar.lampiran, 'f-1.04'],
				alasanLanjut: 'belum pernah terbit'
			})
			.then('keluarga.dibentuk', 'kedatangan.dicatat');
		expect(dicatat?.kind === 'kedatangan.dicatat' && dicatat.penduduk[2]?.nik).toBeNull();
	});

	it('A-06 without a number, the same name and birth date are the same person', () => {
		given(kampung)
			.when(
				ubah({
					...menumpang,
					orang: [
						{
							...anak,
							nik: null,
							nama: 'nia nugroho',
							jenisKelamin: 'P',
							tanggalLahir: tanggal('2012-07-07'),
							shdk: 'famili-lain'
						}
					],
					lampiran: ['f-1.03', 'skpwni', 'pernyataan-pemilik-rumah', 'f-1.04']
				})
			)
			.refused(['A-06', 'nik-1', 'peringatan'], ['A-06', 'nama-1']);
	});

	it.each([
		['of this village', kk('k-budi').noKk],
		['of the next village', noKk('3599012206150009')]
	])('A-07 refuses a NIK that is the number of a KK %s', (_, nomor) => {
		// As a NIK it would be that of a boy born on the day the card was issued.
		const orang = [
			{
				...anak,
				nik: String(nomor) as Nik,
				tanggalLahir: tanggal('2015-06-22'),
				shdk: 'famili-lain'
			} as const
		];
		given(kampung)
			.when(ubah({ ...menumpang, orang }))
			.refused(['A-07', 'nik-1']);
	});

	it("A-07 the number of a new KK is nobody's NIK", () => {
		const bayi = dengan('bayu', { nik: '3599012211260001' as Nik });
		const [dibentuk] = given(bayi).when(benar).then('keluarga.dibentuk', 'kedatangan.dicatat');
		expect(dibentuk).toMatchObject({ keluarga: { noKk: '3599012211260002' } });
	});
});

describe('A-06 somebody who comes back', () => {
	const pindah = dengan('dimas', {
		keadaan: { status: 'pindah', tanggal: tanggal('2026-01-01') }
	});
	const pulang: OrangDatang = {
		...anak,
		nik: orang('dimas').nik,
		nama: 'Dimas Santoso',
		tanggalLahir: tanggal('2015-06-10'),
		pendidikan: 'tamat-sd-sederajat',
		namaAyah: 'Budi Santoso',
		namaIbu: 'Sri Lestari'
	};
	const kembali = ubah({
		...menumpang,
		tujuan: { jenis: 'menumpang', noKk: kk('k-budi').noKk },
		orang: [pulang]
	});

	it('A-06 takes up the old record: same identity, same parents, new facts', () => {
		const { dunia, start } = mainkan(pindah, kembali);
		const dimas = orang('dimas', dunia);
		expect(dimas).toMatchObject({
			ayahId: 'budi',
			ibuId: 'sri',
			pendidikan: 'tamat-sd-sederajat',
			keadaan: { status: 'aktif' }
		});
		expect(dunia.kependudukan.penduduk.size).toBe(start.kependudukan.penduduk.size);
		expect(lampid(dunia, start, november).problems).toEqual([]);
		expect(pendudukAktif(dunia.kependudukan)).toHaveLength(11);
	});

	it('A-06 asks for a reason when the number used to be somebody of another name', () => {
		given(pindah)
			.when({ ...kembali, orang: [{ ...pulang, nama: 'Orang Lain' }] })
			.refused(['A-06', 'nik-1', 'peringatan'], ['A-06', 'alasanLanjut']);
	});

	it('A-06 taken back by a verifier, they have left again as before', () => {
		const pulangLagi = mainkan(pindah, kembali);
		const batal = lanjutkan(
			pulangLagi,
			{ kind: 'peran.ganti', peran: 'sekdes' },
			{ kind: 'entri.batalkan', perintahId: 'c-1', alasan: 'orang lain' }
		);
		expect(orang('dimas', batal.dunia)).toEqual(orang('dimas', pindah));
		expect(lampid(batal.dunia, batal.start, november).problems).toEqual([]);
	});
});

describe('A-08 the family that comes', () => {
	it.each<[string, readonly OrangDatang[], [string, string, string?][]]>([
		['A-08.1 refuses a family without a head', [{ ...ayah, shdk: 'anak' }], [['A-08.1', 'shdk-1']]],
		[
			'A-08.1 refuses a second head',
			[ayah, { ...ibu, shdk: 'kepala-keluarga' }],
			[['A-08.1', 'shdk-1']]
		],
		[
			'A-08.4 refuses a Suami beside a male head',
			[ayah, { ...ibu, shdk: 'suami' }],
			[['A-08.4', 'shdk-2']]
		],
		[
			'A-08.5 refuses an Istri who is not married',
			[ayah, { ...ibu, statusKawin: 'belum-kawin' }],
			[['A-08.5', 'shdk-2']]
		],
		[
			'A-08.5 asks for F-1.05 when the marriage is not recorded',
			[ayah, { ...ibu, statusKawin: 'kawin-belum-tercatat' }],
			[
				['A-08.5', 'shdk-2', 'info'],
				['A-08.5', 'lampiran']
			]
		],
		[
			'A-08.6 refuses a child that is older than its father',
			[
				ayah,
				{ ...anak, nik: nik('1986-01-01', 'L'), tanggalLahir: tanggal('1986-01-01'), namaIbu: 'Bu' }
			],
			[['A-08.6', 'shdk-2']]
		],
		[
			'A-08.7 refuses a head of sixteen who is not married',
			[
				{
					...ayah,
					nik: nik('2010-11-23', 'L'),
					tanggalLahir: tanggal('2010-11-23'),
					statusKawin: 'belum-kawin'
				}
			],
			[['A-08.7', 'shdk-1']]
		]
	])('%s', (_name, siapa, problems) => {
		given(kampung)
			.when(ubah({ orang: siapa }))
			.refused(...asalLuar(siapa.length), ...problems);
	});

	it('A-08.1 who stays with a family is not its second head', () => {
		given(kampung)
			.when(ubah({ ...menumpang, orang: [ayah] }))
			.refused(...asalLuar(1), ['A-08.1', 'shdk-1']);
	});
});

/** A-05 tells of every number that begins elsewhere, beside whatever else is said. */
function asalLuar(jumlah = 3, mulai = 1): [string, string, string][] {
	return Array.from({ length: jumlah }, (_, i) => ['A-05', `nik-${mulai + i}`, 'info']);
}
