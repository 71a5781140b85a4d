import { describe, expect, it } from 'vitest';
import {
	cariKode,
	imporAgama,
	imporGolonganDarah,
	imporPekerjaan,
	imporPendidikan,
	imporShdk
} from './impor/kode-impor';
import {
	daftarAgama,
	daftarAlasanPindah,
	daftarGolonganDarah,
	daftarJenisKelahiran,
	daftarJenisKepindahan,
	daftarKewarganegaraan,
	daftarKlasifikasiPindah,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan,
	daftarPenolongKelahiran,
	daftarSebabKematian,
	daftarStatusKkPindah,
	daftarStatusKkTinggal,
	daftarTempatDilahirkan,
	daftarYangMenerangkan,
	isKode,
	labelAgama,
	labelJenisKelamin,
	labelPekerjaan,
	labelPendidikan,
	labelShdk,
	labelStatusKawin
} from './kode';
import { daftarShdk, daftarStatusKawin } from './penduduk';

const lists = {
	daftarAgama,
	daftarPendidikan,
	daftarPekerjaan,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarKewarganegaraan,
	daftarGolonganDarah,
	daftarTempatDilahirkan,
	daftarJenisKelahiran,
	daftarPenolongKelahiran
};

describe('code lists', () => {
	it.each([
		['daftarAgama', 7],
		['daftarPendidikan', 10],
		['daftarPekerjaan', 89],
		['daftarKodeShdk', 11],
		['daftarKodeStatusKawin', 5],
		['daftarKewarganegaraan', 2],
		['daftarGolonganDarah', 13],
		['daftarTempatDilahirkan', 5],
		['daftarJenisKelahiran', 5],
		['daftarPenolongKelahiran', 4]
	] as const)('%s has its %i official entries, each once', (nama, banyak) => {
		const daftar = lists[nama];
		expect(daftar).toHaveLength(banyak);
		expect(new Set(daftar.map(({ kode }) => kode)).size).toBe(banyak);
		expect(new Set(daftar.map(({ label }) => label)).size).toBe(banyak);
	});

	it('writes every code as a kebab-case word', () => {
		const kata = Object.entries(lists).flatMap(([nama, daftar]) =>
			nama === 'daftarKewarganegaraan' ? [] : daftar.map(({ kode }) => kode)
		);
		expect(kata.filter((kode) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kode))).toEqual([]);
	});

	it.each([
		['petani-pekebun', 'Petani/pekebun', 9],
		['pegawai-negeri-sipil', 'Pegawai Negeri Sipil (PNS)', 5],
		['anggota-mahkamah-konstitusi', 'Anggota Mahkamah Konstitusi', 53],
		['anggota-dprd-kabupaten-kota', 'Anggota DPRD kabupaten/kota', 63],
		['perangkat-desa', 'Perangkat desa', 85],
		['lainnya', 'Lainnya', 89]
	])('keeps %s at its official number', (kode, label, angka) =>
		expect(daftarPekerjaan[angka - 1]).toEqual({ kode, label, angka })
	);

	it.each([
		[
			'agama',
			imporAgama,
			'ISLAM|KRISTEN|KATHOLIK|HINDU|BUDHA|KHONGHUCU|Kepercayaan Terhadap Tuhan YME / Lainnya'
		],
		[
			'pendidikan',
			imporPendidikan,
			'TIDAK / BELUM SEKOLAH|BELUM TAMAT SD/SEDERAJAT|TAMAT SD / SEDERAJAT|SLTP/SEDERAJAT|' +
				'SLTA / SEDERAJAT|DIPLOMA I / II|AKADEMI/ DIPLOMA III/S. MUDA|DIPLOMA IV/ STRATA I|STRATA II|' +
				'STRATA III'
		],
		[
			'pekerjaan',
			imporPekerjaan,
			'BELUM/TIDAK BEKERJA|MENGURUS RUMAH TANGGA|PELAJAR/MAHASISWA|PENSIUNAN|' +
				'PEGAWAI NEGERI SIPIL (PNS)|TENTARA NASIONAL INDONESIA (TNI)|KEPOLISIAN RI (POLRI)|' +
				'PERDAGANGAN|PETANI/PEKEBUN|PETERNAK|NELAYAN/PERIKANAN|INDUSTRI|KONSTRUKSI|TRANSPORTASI|' +
				'KARYAWAN SWASTA|KARYAWAN BUMN|KARYAWAN BUMD|KARYAWAN HONORER|BURUH HARIAN LEPAS|' +
				'BURUH TANI/PERKEBUNAN|BURUH NELAYAN/PERIKANAN|BURUH PETERNAKAN|PEMBANTU RUMAH TANGGA|' +
				'TUKANG CUKUR|TUKANG LISTRIK|TUKANG BATU|TUKANG KAYU|TUKANG SOL SEPATU|' +
				'TUKANG LAS/PANDAI BESI|TUKANG JAHIT|TUKANG GIGI|PENATA RIAS|PENATA BUSANA|PENATA RAMBUT|' +
				'MEKANIK|SENIMAN|TABIB|PARAJI|PERANCANG BUSANA|PENTERJEMAH|IMAM MASJID|PENDETA|PASTOR|' +
				'WARTAWAN|USTADZ/MUBALIGH|JURU MASAK|PROMOTOR ACARA|ANGGOTA DPR-RI|ANGGOTA DPD|ANGGOTA BPK|' +
				'PRESIDEN|WAKIL PRESIDEN|ANGGOTA MAHKAMAH KONSTITUSI|ANGGOTA KABINET KEMENTERIAN|DUTA BESAR|' +
				'GUBERNUR|WAKIL GUBERNUR|BUPATI|WAKIL BUPATI|WALIKOTA|WAKIL WALIKOTA|ANGGOTA DPRD PROVINSI|' +
				'ANGGOTA DPRD KABUPATEN/KOTA|DOSEN|GURU|PILOT|PENGACARA|NOTARIS|ARSITEK|AKUNTAN|KONSULTAN|' +
				'DOKTER|BIDAN|PERAWAT|APOTEKER|PSIKIATER/PSIKOLOG|PENYIAR TELEVISI|PENYIAR RADIO|PELAUT|' +
				'PENELITI|SOPIR|PIALANG|PARANORMAL|PEDAGANG|PERANGKAT DESA|KEPALA DESA|BIARAWATI|WIRASWASTA|' +
				'LAINNYA'
		],
		[
			'SHDK',
			imporShdk,
			'KEPALA KELUARGA|SUAMI|ISTRI|ANAK|MENANTU|CUCU|ORANGTUA|MERTUA|FAMILI LAIN|PEMBANTU|LAINNYA'
		],
		['golongan darah', imporGolonganDarah, 'A|B|AB|O|A+|A-|B+|B-|AB+|AB-|O+|O-|TIDAK TAHU']
	] as const)(
		'reads every official wording of %s as its number, and the number itself',
		(_, daftar, resmi) => {
			const terbaca = resmi.split('|').map((kata) => cariKode(daftar, kata)?.angka);
			expect(terbaca).toEqual(terbaca.map((_satu, i) => i + 1));
			expect(terbaca.map((_satu, i) => cariKode(daftar, String(i + 1))?.angka)).toEqual(terbaca);
			expect(daftar).toHaveLength(terbaca.length);
		}
	);

	it.each([
		['jenis kelahiran', daftarJenisKelahiran, 'TUNGGAL|KEMBAR 2|KEMBAR 3|KEMBAR 4|LAINNYA'],
		['penolong kelahiran', daftarPenolongKelahiran, 'DOKTER|BIDAN/PERAWAT|DUKUN|LAINNYA'],
		[
			'sebab kematian',
			daftarSebabKematian,
			'SAKIT BIASA / TUA|WABAH PENYAKIT|KECELAKAAN|KRIMINALITAS|BUNUH DIRI|LAINNYA'
		],
		['yang menerangkan', daftarYangMenerangkan, 'DOKTER|TENAGA KESEHATAN|KEPOLISIAN|LAINNYA'],
		[
			'alasan pindah',
			daftarAlasanPindah,
			'PEKERJAAN|PENDIDIKAN|KEAMANAN|KESEHATAN|PERUMAHAN|KELUARGA|LAINNYA'
		],
		[
			'jenis kepindahan',
			daftarJenisKepindahan,
			'KEPALA KELUARGA|KEPALA KELUARGA DAN SELURUH ANGGOTA KELUARGA|' +
				'KEPALA KELUARGA DAN SEBAGIAN ANGGOTA KELUARGA|ANGGOTA KELUARGA'
		],
		[
			'KK yang tidak pindah',
			daftarStatusKkTinggal,
			'NUMPANG KK|MEMBUAT KK BARU|TIDAK ADA ANGGOTA KELUARGA YANG DITINGGAL|NOMOR KK TETAP'
		],
		['KK yang pindah', daftarStatusKkPindah, 'NUMPANG KK|MEMBUAT KK BARU|NOMOR KK TETAP']
	] as const)('F-1.03 and F-2.01 have the choices of %s, in their order', (_, daftar, resmi) => {
		const rata = (kata: string): string => kata.toLowerCase().replace(/\s*\/\s*/g, '/');
		expect(daftar.map(({ label, angka }) => [rata(label), angka])).toEqual(
			resmi.split('|').map((kata, i) => [rata(kata), i + 1])
		);
	});

	it('B-04 has its five classes, numbered as the form has them', () =>
		expect(daftarKlasifikasiPindah.map(({ label, angka }) => `${angka} ${label}`)).toEqual([
			'1 Dalam satu desa/kelurahan',
			'2 Antardesa/kelurahan dalam satu kecamatan',
			'3 Antarkecamatan dalam satu kabupaten/kota',
			'4 Antarkabupaten/kota dalam satu provinsi',
			'5 Antarprovinsi'
		]));

	it('A-08.3 has the words and the order of the SHDK list', () => {
		expect(daftarKodeShdk.map(({ kode }) => kode)).toEqual(daftarShdk);
		expect(daftarKodeShdk.map(({ angka }) => angka)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
		expect(labelShdk('orang-tua')).toBe('Orang tua');
	});

	it('A-08.5 counts a marriage as kawin whether it is recorded or not', () => {
		expect(daftarKodeStatusKawin.map(({ kode }) => kode)).toEqual(daftarStatusKawin);
		expect(daftarKodeStatusKawin.map(({ angka }) => angka)).toEqual([1, 2, 2, 3, 4]);
		expect(labelStatusKawin('kawin-belum-tercatat')).toBe('Kawin belum tercatat');
	});

	it('labels what it knows and shows the rest as it stands', () => {
		expect(labelAgama('kepercayaan')).toBe('Kepercayaan terhadap Tuhan YME/lainnya');
		expect(labelPendidikan('slta-sederajat')).toBe('SLTA/sederajat');
		expect(labelPekerjaan('petani-pekebun')).toBe('Petani/pekebun');
		expect(labelPekerjaan('astronaut')).toBe('astronaut');
		expect(labelPekerjaan('constructor')).toBe('constructor');
		expect([labelJenisKelamin('L'), labelJenisKelamin('P')]).toEqual(['Laki-laki', 'Perempuan']);
	});

	it('tells a word of a list from any other', () => {
		expect(isKode(daftarAgama, 'islam')).toBe(true);
		expect(isKode(daftarAgama, 'Islam')).toBe(false);
		expect(isKode(daftarKewarganegaraan, 'WNA')).toBe(true);
	});
});
