import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import type { Terbaca } from './draf';
import type { Command, Dunia } from './dunia';
import { parseGabungKeluarga } from './kependudukan/forms/gabung-keluarga';
import { parseCatatKedatangan } from './kependudukan/forms/kedatangan';
import { parseCatatKelahiran } from './kependudukan/forms/kelahiran';
import { parseCatatKematian } from './kependudukan/forms/kematian';
import { parseCatatKepindahan } from './kependudukan/forms/kepindahan';
import { parsePecahKeluarga } from './kependudukan/forms/pecah-keluarga';
import { parseBatalkanEntri } from './kependudukan/forms/pembatalan';
import { parseCatatSementara, parseSementaraPergi } from './kependudukan/forms/sementara';
import { parseUbahBiodata } from './kependudukan/forms/ubah-biodata';
import {
	kampung,
	kk,
	lanjutkan,
	mainkan,
	orang,
	type Permainan
} from './kependudukan/testing-kampung';
import { masalahFormulir } from './nilai-draf';
import type { Problem } from './problem';

type Isian = Readonly<Record<string, string | readonly string[]>>;
type Formulir = {
	readonly baca: (form: FormData) => Terbaca<Command>;
	/** Filled in so that it is accepted. */
	readonly benar: Isian;
	/** What may be left empty. */
	readonly opsional?: readonly string[];
	readonly main?: Permainan;
};

const form = (isian: Isian): FormData => {
	const data = new FormData();
	for (const [nama, nilai] of Object.entries(isian))
		for (const satu of [nilai].flat()) data.append(nama, satu);
	return data;
};

/** What the page would say to a form that was sent. */
function jawaban({ baca, main }: Formulir, isian: Isian, dunia?: Dunia): readonly Problem[] {
	const { events, ...di } = main ?? { dunia: kampung, events: [] };
	const terbaca = baca(form(isian));
	if (!terbaca.ok) return masalahFormulir(dunia ?? di.dunia, events, terbaca, 'c-9');
	const hasil = decide(dunia ?? di.dunia, events, terbaca.value, 'c-9');
	return hasil.ok ? [] : hasil.problems;
}
const singkat = (problems: readonly Problem[]): string[] =>
	problems.map(({ rule, field }) => `${rule} ${field}`);

const nik = (id: string): string => orang(id).nik ?? '';
const pelaporKk = { pelaporNama: 'Hadi', pelaporHubungan: 'kepala-keluarga' };

const sementara: Formulir = {
	baca: parseCatatSementara,
	opsional: ['keturunan'],
	benar: {
		nama: 'Agus Salim',
		jenisKelamin: 'L',
		nomorIdentitas: '3399010101900009',
		tempatLahir: 'Kota Jauh',
		tanggalLahir: '1-1-1990',
		pekerjaan: 'Pedagang',
		kebangsaan: 'Indonesia',
		keturunan: '',
		datangDari: 'Kota Jauh',
		maksud: 'Berdagang',
		didatangi: 'Budi Santoso, Krajan',
		tanggalDatang: '20-11-2026'
	}
};
const tercatat = mainkan(kampung, perintah(parseCatatSementara, sementara.benar));
const salahCatat = lanjutkan(tercatat, { kind: 'peran.ganti', peran: 'sekdes' });

function perintah(baca: Formulir['baca'], isian: Isian): Command {
	const terbaca = baca(form(isian));
	if (!terbaca.ok) throw new Error(terbaca.problems.map(({ message }) => message).join(' | '));
	return terbaca.value;
}

const semua: Readonly<Record<string, Formulir>> = {
	'B-02 a birth': {
		baca: parseCatatKelahiran,
		opsional: ['beratGram', 'saksi1'],
		benar: {
			pelaporNama: 'Budi Santoso',
			pelaporHubungan: 'ayah',
			nama: 'Sari Santoso',
			jenisKelamin: 'P',
			tempatDilahirkan: 'puskesmas',
			tempatLahir: 'Kabupaten Latihan',
			tanggalLahir: '10-11-2026',
			jamLahir: '7.30',
			jenisKelahiran: 'tunggal',
			kelahiranKe: '2',
			penolong: 'bidan-perawat',
			beratGram: '3100',
			nikIbu: nik('sri'),
			nikAyah: nik('budi'),
			noKk: kk('k-budi').noKk,
			lampiran: ['surat-kelahiran', 'buku-nikah', 'kk', 'ktp'],
			saksi1: ''
		}
	},
	'B-03 the death of a head': {
		baca: parseCatatKematian,
		// Relations that were not sent are those that were proposed.
		opsional: ['jam', 'tinggalAnggota', 'tinggalShdk-dimas'],
		benar: {
			formulir: 'F-2.01',
			pelaporNama: 'Ketua RT 001',
			pelaporHubungan: 'ketua-rt',
			nik: nik('budi'),
			tanggal: '20-11-2026',
			jam: '4.15',
			sebab: 'sakit-biasa-tua',
			tempat: 'Rumah',
			menerangkan: 'dokter',
			tinggalKepala: 'sri',
			tinggalUsulan: 'sri',
			tinggalAnggota: ['sri', 'dimas'],
			'tinggalShdk-dimas': 'anak',
			lampiran: ['surat-kematian-dokter', 'kk', 'ktp']
		}
	},
	'B-04 a move': {
		baca: parseCatatKepindahan,
		benar: {
			formulir: 'F-1.03',
			pelaporNama: 'Andi Nugroho',
			pelaporHubungan: 'yang-pindah',
			noKk: kk('k-lastri').noKk,
			klasifikasi: '5',
			tujuanAlamat: 'Jl. Baru No. 7',
			tujuanDesa: 'Melati',
			tujuanKecamatan: 'Seberang',
			tujuanKabupaten: 'Jauh',
			tujuanProvinsi: 'Jawa Tengah',
			alasan: 'pekerjaan',
			tanggalPindah: '20-11-2026',
			pendudukIds: ['lastri'],
			statusKkTinggal: 'tidak-ada',
			statusKkPindah: 'kk-baru',
			lampiran: ['f-1.03', 'fotokopi-kk']
		}
	},
	'B-05 an arrival': {
		baca: parseCatatKedatangan,
		benar: {
			...pelaporKk,
			formulir: 'F-1.03',
			klasifikasi: '5',
			'asal-desa': 'Karangrejo',
			'asal-kecamatan': 'Seberang',
			'asal-kabupaten': 'Jauh',
			'asal-provinsi': 'Jawa Tengah',
			nomorSkpwni: 'SKPWNI/1',
			tanggalSkpwni: '1-11-2026',
			tanggalDatang: '10-11-2026',
			maksud: 'pekerjaan',
			tujuan: 'kk-baru',
			alamat: 'Jl. Baru No. 2',
			lokasi: 'Ngemplak|002|003',
			rumah: 'sendiri',
			jumlahOrang: '1',
			'nik-1': '3399010405910007',
			'nama-1': 'Hadi Kurniawan',
			'jenisKelamin-1': 'L',
			'tempatLahir-1': 'Kabupaten Jauh',
			'tanggalLahir-1': '4-5-1991',
			'agama-1': 'islam',
			'pendidikan-1': 'slta-sederajat',
			'pekerjaan-1': 'perdagangan',
			'statusKawin-1': 'belum-kawin',
			'kewarganegaraan-1': 'WNI',
			'namaAyah-1': 'Kurnia',
			'namaIbu-1': 'Hartati',
			lampiran: ['f-1.03', 'f-1.02', 'skpwni']
		},
		opsional: ['jumlahOrang']
	},
	'B-06 a split': {
		baca: parsePecahKeluarga,
		// Who is given no place stays where they are.
		opsional: ['shdk-wati', 'shdk-rina', 'shdk-bayu'],
		benar: {
			...pelaporKk,
			formulir: 'F-1.02',
			noKk: kk('k-karto').noKk,
			anggota: ['wati', 'joko', 'rina', 'bayu'],
			'shdk-joko': 'kepala-keluarga',
			'shdk-wati': 'istri',
			'shdk-rina': 'anak',
			'shdk-bayu': 'anak',
			alamatBaru: 'lain',
			alamat: 'Jl. Baru No. 3',
			lokasi: 'Ngemplak|002|003',
			lampiran: ['f-1.02', 'kk']
		}
	},
	'B-06 a joining': {
		baca: parseGabungKeluarga,
		benar: {
			...pelaporKk,
			formulir: 'F-1.02',
			noKk: kk('k-lastri').noKk,
			noKkTujuan: kk('k-andi').noKk,
			anggota: ['lastri'],
			'shdk-lastri': 'famili-lain',
			lampiran: ['f-1.02', 'kk', 'kk-tujuan']
		}
	},
	'B-06 a change of data': {
		baca: parseUbahBiodata,
		benar: {
			...pelaporKk,
			formulir: 'F-1.06',
			nik: nik('andi'),
			isian: ['pendidikan'],
			'baru-pendidikan': 'strata-ii',
			'bukti-pendidikan': 'ijazah',
			lampiran: ['f-1.06']
		}
	},
	'B-05 somebody for a while': sementara,
	'B-05 who leaves again': {
		baca: parseSementaraPergi,
		main: tercatat,
		benar: { orang: 'sementara-c-1', tanggalPergi: '21-11-2026' }
	}
};
const daftar = Object.entries(semua);

const formulir = (nama: string): Formulir => {
	const found = semua[nama];
	if (!found) throw new Error(`no form is called ${nama}`);
	return found;
};

/** Where a field that was left out is asked for, if not at itself: at its people, or by a paper and a reason. */
const diminta: Readonly<Record<string, readonly string[]>> = {
	'shdk-joko': ['shdk-wati', 'shdk-rina', 'shdk-bayu'],
	'shdk-lastri': ['anggota'],
	'nik-1': ['nik-1', 'lampiran'],
	tinggalUsulan: ['tinggalShdk-dimas']
};

describe('every form of an event', () => {
	it.each(daftar)('%s is accepted as it is filled in here', (_nama, satu) => {
		expect(jawaban(satu, satu.benar)).toEqual([]);
	});

	it.each(
		daftar.flatMap(([nama, satu]) =>
			Object.keys(satu.benar)
				.filter((isian) => !satu.opsional?.includes(isian) && satu.benar[isian] !== '')
				.map((isian) => [nama, isian] as const)
		)
	)('%s: without %s nothing misleading is said of the rest', (nama, isian) => {
		const satu = formulir(nama);
		const problems = jawaban(satu, { ...satu.benar, [isian]: [] });
		expect(problems.length).toBeGreaterThan(0);
		expect(
			problems
				.filter(({ level }) => level !== 'info')
				.map(({ field }) => field)
				.filter((field) => !(diminta[isian] ?? [isian]).includes(field))
		).toEqual([]);
	});

	it.each(daftar)('%s, empty, names what is missing and nothing twice', (_nama, satu) => {
		const fields = jawaban(satu, {}).map(({ field, message }) => `${field} ${message}`);
		expect(fields.length).toBeGreaterThan(1);
		expect(new Set(fields).size).toBe(fields.length);
	});

	it('G-06 who may not record is told so, beside what is missing', () => {
		const dunia: Dunia = { ...kampung, peran: 'kecamatan' };
		expect(singkat(jawaban(formulir('B-02 a birth'), { nama: 'Sari Santoso' }, dunia))[0]).toBe(
			'G-06 '
		);
	});
});

describe('the first answer says what the rules can say already', () => {
	it.each<[nama: string, isian: Isian, jawaban: string[]]>([
		[
			'B-02 a birth',
			{ penolong: '', nama: 'Sari', tanggalLahir: '30-11-2026', lampiran: ['kk', 'ktp'] },
			['A-09 nama', 'B-02 tanggalLahir', 'B-02 penolong', 'B-02 lampiran']
		],
		[
			'B-02 a birth',
			{ tanggalLahir: '31-11-2026', nikIbu: nik('budi'), noKk: '123' },
			['B-02 tanggalLahir', 'B-02 nikIbu', 'A-07 noKk']
		],
		[
			'B-03 the death of a head',
			{ sebab: '', tanggal: '1-9-2026', tinggalKepala: '' },
			['B-03 tanggal', 'B-03 sebab', 'A-08.8 tinggalKepala']
		],
		[
			'B-04 a move',
			{ alasan: '', tujuanDesa: '', tujuanProvinsi: '', lampiran: ['f-1.03'] },
			['B-04 tujuanDesa', 'B-04 tujuanProvinsi', 'B-04 alasan', 'B-04 lampiran']
		],
		[
			'B-05 an arrival',
			{ maksud: '', 'asal-kabupaten': '', tanggalDatang: '30-11-2026', 'jenisKelamin-1': 'P' },
			[
				'B-05 asal-kabupaten',
				'B-05 tanggalDatang',
				'B-05 maksud',
				'A-04 nik-1',
				'A-05 nik-1',
				'A-04 lampiran'
			]
		],
		[
			'B-05 an arrival',
			{ alamat: '', rumah: 'menumpang', lampiran: ['f-1.03', 'skpwni'] },
			['B-05 alamat', 'A-05 nik-1', 'B-05 lampiran', 'B-05 lampiran']
		],
		[
			'B-05 an arrival',
			{ 'agama-1': '', 'nik-1': nik('budi') },
			['A-06 nik-1', 'A-04 nik-1', 'A-09 agama-1', 'A-04 lampiran']
		],
		[
			'B-06 a split',
			{ pelaporNama: '', 'shdk-joko': 'menantu', lampiran: ['kk'] },
			['B-06 pelaporNama', 'A-08.1 shdk-wati', 'B-06 lampiran']
		],
		[
			'B-06 a joining',
			{ noKkTujuan: '', lampiran: ['kk', 'kk-tujuan'] },
			['B-06 noKkTujuan', 'B-06 lampiran']
		],
		[
			'B-06 a change of data',
			{ pelaporNama: '', 'baru-pendidikan': '', 'bukti-pendidikan': '' },
			['B-06 pelaporNama', 'B-06 baru-pendidikan', 'B-06 bukti-pendidikan']
		],
		[
			'B-05 somebody for a while',
			{ maksud: '', tanggalDatang: '30-11-2026', nomorIdentitas: nik('budi') },
			['B-05 nomorIdentitas', 'B-05 maksud', 'B-05 tanggalDatang']
		]
	])('%s %j', (nama, isian, diharapkan) => {
		const satu = formulir(nama);
		expect(singkat(jawaban(satu, { ...satu.benar, ...isian }))).toEqual(diharapkan);
	});

	it('B-06 a taking back says what stands in its way before the reason is written', () => {
		const { dunia, events } = salahCatat;
		const terbaca = parseBatalkanEntri(form({ perintah: 'tidak-ada' }));
		expect(terbaca.ok ? [] : singkat(masalahFormulir(dunia, events, terbaca, 'c-9'))).toEqual([
			'B-06 ',
			'B-06 alasan'
		]);
	});
});
