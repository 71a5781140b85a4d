import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { bacaSel } from './baca-sel';
import type { SelMentah } from './data-lembar';
import {
	cariKode,
	imporAgama,
	imporAsuransi,
	imporCaraKb,
	imporDisabilitas,
	imporGolonganDarah,
	imporPekerjaan,
	imporPendidikan,
	imporPendidikanDitempuh,
	imporShdk,
	imporStatusDasar,
	imporStatusKawin,
	imporStatusRekam
} from './kode-impor';
import { daftarKolom, type Kolom } from './kolom';
import type { MasalahSel } from './masalah';

const baca = (kolom: Kolom, isi: SelMentah) => {
	const masalah: MasalahSel[] = [];
	const hasil = bacaSel(kolom, isi, 'F12', (satu) => masalah.push(satu));
	return { hasil, masalah };
};

describe('the 43 columns', () => {
	it('stand in the order of the layout, with its exact headings', () => {
		expect(daftarKolom.join(' ')).toBe(
			'alamat dusun rw rt nama no_kk nik sex tempatlahir tanggallahir agama_id pendidikan_kk_id ' +
				'pendidikan_sedang_id pekerjaan_id status_kawin kk_level warganegara_id ayah_nik nama_ayah ' +
				'ibu_nik nama_ibu golongan_darah_id akta_lahir dokumen_pasport tanggal_akhir_paspor ' +
				'dokumen_kitas akta_perkawinan tanggalperkawinan akta_perceraian tanggalperceraian cacat_id ' +
				'cara_kb_id hamil ktp_el status_rekam alamat_sekarang status_dasar suku tag_id_card ' +
				'id_asuransi no_asuransi lat lng'
		);
		expect(daftarKolom).toHaveLength(43);
	});
});

describe('a cell is read', () => {
	it.each<[Kolom, SelMentah, string]>([
		['dusun', 'Dusun Krajan', 'KRAJAN'],
		['dusun', 'dusun sumber_rejo', 'SUMBER REJO'],
		['rt', '1', '001'],
		['rt', 12, '012'],
		['rw', 'RW. 03', '003'],
		['rw', '-', '000'],
		['nama', '  BUDI\u00A0  SANTOSO ', 'BUDI SANTOSO'],
		['nama', 'Nur\u2019aini, S.Pd.', "Nur'aini, S.Pd."],
		['no_kk', '3599.0122.1126.0001', '3599012211260001'],
		['nik', '3599 0152 1187 0003', '3599015211870003'],
		['nik', '0', '0'],
		['nik', 0, '0'],
		['ayah_nik', '0000000000000000', '0'],
		['sex', 'LK', '1'],
		['sex', 'Pr', '2'],
		['sex', 'laki - laki', '1'],
		['sex', 2, '2'],
		['tanggallahir', '1990-03-05', '1990-03-05'],
		['tanggallahir', '05-03-1990', '1990-03-05'],
		['tanggallahir', '05/03/1990', '1990-03-05'],
		['tanggallahir', '1990-03-05 00:00:00', '1990-03-05'],
		['tanggallahir', { tanggal: tanggal('1990-03-05') }, '1990-03-05'],
		['tanggalperkawinan', '0000-00-00', ''],
		['agama_id', 'KATHOLIK', '3'],
		['agama_id', 'Budha', '5'],
		['pendidikan_kk_id', 'SLTA / SEDERAJAT', '5'],
		['pendidikan_kk_id', 'Tidak/Blm Sekolah', '1'],
		['pendidikan_kk_id', 'Tidak Tamat SD/Sederajat', '2'],
		['pendidikan_kk_id', 'Akademi/Diploma III/Sarjana Muda', '7'],
		['pendidikan_kk_id', 'Strata-II', '9'],
		['pekerjaan_id', '09', '9'],
		['pekerjaan_id', 'petani/pekebun', '9'],
		['pekerjaan_id', 'Pegawai Negeri Sipil', '5'],
		['status_kawin', 'CM', '4'],
		['kk_level', 'ORANGTUA', '7'],
		['golongan_darah_id', 'Tdk Th', '13'],
		['golongan_darah_id', 'AB+', '9'],
		['status_dasar', 'PINDAH LUAR NEGERI', '3'],
		['cara_kb_id', '99', '99'],
		['agama_id', '-', ''],
		['suku', '', '']
	])('%s %j as %j', (kolom, isi, hasil) => {
		expect(baca(kolom, isi)).toEqual({ hasil, masalah: [] });
	});

	it.each<[Kolom, SelMentah, string, RegExp]>([
		['pekerjaan_id', 'Tani', 'IM-03', /Pekerjaan "Tani" tidak dikenal/],
		['pekerjaan_id', 90, 'IM-03', /"90" tidak dikenal/],
		['cara_kb_id', 8, 'IM-03', /Cara KB "8" tidak dikenal/],
		['sex', 'X', 'IM-03', /Jenis kelamin "X"/],
		['tanggallahir', '31-04-1990', 'IM-03', /tidak ada di kalender/],
		['tanggallahir', 32937, 'IM-03', /berisi angka 32937/],
		['no_kk', '359901221126000', 'A-07', /16 angka; yang tertulis 15/],
		['no_kk', '3599016211260001', 'A-07', /62/],
		['nik', '35990152118700O3', 'A-01', /ada "O"/],
		['nik', 3599015211870000, 'A-01', /tersimpan sebagai angka/],
		['nik', '3599013604900001', 'A-02', /36/],
		['nik', '3599015211870000', 'A-03', /0000/],
		['nik', '1111111111111111', 'A-06', /karangan/],
		['nama', '12345', 'IM-03', /tidak memuat huruf/],
		['rt', 'satu', 'IM-03', /bukan nomor/],
		['tag_id_card', '12', 'IM-03', /10 sampai 17/]
	])('%s %j is refused by %s, at its cell', (kolom, isi, rule, pesan) => {
		const { hasil, masalah } = baca(kolom, isi);
		expect(hasil).toBe('');
		expect(masalah[0]).toMatchObject({ sel: 'F12', field: 'F12', kolom, rule, level: 'galat' });
		expect(masalah[0]?.message).toMatch(pesan);
		expect(masalah[0]?.mend).not.toBe('');
	});

	it('tells what was probably meant, and what may stand there', () => {
		expect(baca('pekerjaan_id', 'Tani').masalah[0]?.mend).toContain('PETANI/PEKEBUN');
		expect(baca('kk_level', 'Bapak').masalah[0]?.boleh).toContain('1 KEPALA KELUARGA');
	});

	it('a stand-in number of OpenSID is no NIK', () => {
		const { hasil, masalah } = baca('nik', '0359901200100001');
		expect(hasil).toBe('0');
		expect(masalah).toMatchObject([{ rule: 'A-06', level: 'info' }]);
	});

	it('a sign in a name becomes a blank, and is told', () => {
		const { hasil, masalah } = baca('nama', 'Budi_Santoso');
		expect(hasil).toBe('Budi Santoso');
		expect(masalah).toMatchObject([{ level: 'peringatan' }]);
	});
});

describe('official wordings', () => {
	/** kode-penduduk.csv, the lists whose words differ from ours. */
	it.each([
		[
			imporAgama,
			'ISLAM|KRISTEN|KATHOLIK|HINDU|BUDHA|KHONGHUCU|Kepercayaan Terhadap Tuhan YME / Lainnya'
		],
		[
			imporShdk,
			'KEPALA KELUARGA|SUAMI|ISTRI|ANAK|MENANTU|CUCU|ORANGTUA|MERTUA|FAMILI LAIN|PEMBANTU|LAINNYA'
		],
		[
			imporPendidikan,
			'TIDAK / BELUM SEKOLAH|BELUM TAMAT SD/SEDERAJAT|TAMAT SD / SEDERAJAT|SLTP/SEDERAJAT|SLTA / SEDERAJAT|DIPLOMA I / II|AKADEMI/ DIPLOMA III/S. MUDA|DIPLOMA IV/ STRATA I|STRATA II|STRATA III'
		],
		[
			imporPekerjaan,
			'BELUM/TIDAK BEKERJA|MENGURUS RUMAH TANGGA|PELAJAR/MAHASISWA|PENSIUNAN|PEGAWAI NEGERI SIPIL (PNS)|TENTARA NASIONAL INDONESIA (TNI)|KEPOLISIAN RI (POLRI)|PERDAGANGAN|PETANI/PEKEBUN|PETERNAK|NELAYAN/PERIKANAN|INDUSTRI|KONSTRUKSI|TRANSPORTASI|KARYAWAN SWASTA|KARYAWAN BUMN|KARYAWAN BUMD|KARYAWAN HONORER|BURUH HARIAN LEPAS|BURUH TANI/PERKEBUNAN|BURUH NELAYAN/PERIKANAN|BURUH PETERNAKAN|PEMBANTU RUMAH TANGGA|TUKANG CUKUR|TUKANG LISTRIK|TUKANG BATU|TUKANG KAYU|TUKANG SOL SEPATU|TUKANG LAS/PANDAI BESI|TUKANG JAHIT|TUKANG GIGI|PENATA RIAS|PENATA BUSANA|PENATA RAMBUT|MEKANIK|SENIMAN|TABIB|PARAJI|PERANCANG BUSANA|PENTERJEMAH|IMAM MASJID|PENDETA|PASTOR|WARTAWAN|USTADZ/MUBALIGH|JURU MASAK|PROMOTOR ACARA|ANGGOTA DPR-RI|ANGGOTA DPD|ANGGOTA BPK|PRESIDEN|WAKIL PRESIDEN|ANGGOTA MAHKAMAH KONSTITUSI|ANGGOTA KABINET KEMENTERIAN|DUTA BESAR|GUBERNUR|WAKIL GUBERNUR|BUPATI|WAKIL BUPATI|WALIKOTA|WAKIL WALIKOTA|ANGGOTA DPRD PROVINSI|ANGGOTA DPRD KABUPATEN/KOTA|DOSEN|GURU|PILOT|PENGACARA|NOTARIS|ARSITEK|AKUNTAN|KONSULTAN|DOKTER|BIDAN|PERAWAT|APOTEKER|PSIKIATER/PSIKOLOG|PENYIAR TELEVISI|PENYIAR RADIO|PELAUT|PENELITI|SOPIR|PIALANG|PARANORMAL|PEDAGANG|PERANGKAT DESA|KEPALA DESA|BIARAWATI|WIRASWASTA|LAINNYA'
		],
		[imporStatusKawin, 'BELUM KAWIN|KAWIN|CERAI HIDUP|CERAI MATI'],
		[imporGolonganDarah, 'A|B|AB|O|A+|A-|B+|B-|AB+|AB-|O+|O-|TIDAK TAHU'],
		[
			imporDisabilitas,
			'CACAT FISIK|CACAT NETRA/BUTA|CACAT RUNGU/WICARA|CACAT MENTAL/JIWA|CACAT FISIK DAN MENTAL|CACAT LAINNYA|TIDAK CACAT'
		]
	])('are all known, at their number', (daftar, resmi) => {
		const uraian = resmi.split('|');
		expect(daftar).toHaveLength(uraian.length);
		expect(uraian.map((teks) => cariKode(daftar, teks)?.angka)).toEqual(
			uraian.map((_, i) => i + 1)
		);
	});

	it.each([
		['cara_kb', imporCaraKb, [1, 2, 3, 4, 5, 6, 7, 99]],
		['status_dasar', imporStatusDasar, [1, 2, 3, 4, 6, 9]],
		['asuransi', imporAsuransi, [1, 2, 3, 99]],
		['pendidikan sedang', imporPendidikanDitempuh, Array.from({ length: 18 }, (_, i) => i + 1)],
		['status rekam', imporStatusRekam, [1, 2, 3, 4, 5, 6, 7, 8]]
	])('%s has its numbers', (_, daftar, angka) =>
		expect(daftar.map((satu) => satu.angka)).toEqual(angka)
	);
});
