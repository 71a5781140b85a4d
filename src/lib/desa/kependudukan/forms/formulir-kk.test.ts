import { describe, expect, it } from 'vitest';
import type { Result } from '../../problem';
import { tulisLokasi } from './kepindahan';
import { parseGabungKeluarga } from './gabung-keluarga';
import { jumlahBlok, ORANG_PALING_BANYAK, parseCatatKedatangan } from './kedatangan';
import { parsePecahKeluarga } from './pecah-keluarga';
import { parseBatalkanEntri } from './pembatalan';
import { parseCatatSementara, parseSementaraPergi } from './sementara';
import { parseUbahBiodata } from './ubah-biodata';

type Isian = Readonly<Record<string, string | readonly string[]>>;

const form = (isian: Isian): FormData => {
	const data = new FormData();
	for (const [nama, nilai] of Object.entries(isian))
		for (const satu of [nilai].flat()) data.append(nama, satu);
	return data;
};
const salah = (result: Result<unknown>) =>
	result.ok ? [] : result.problems.map(({ rule, field }) => `${rule} ${field}`);

const pelapor = { pelaporNama: 'Hadi', pelaporHubungan: 'kepala-keluarga' };
const orang = (nomor: number, isi: Isian = {}): Isian =>
	Object.fromEntries(
		Object.entries({
			nik: '',
			nama: 'Hadi Kurniawan',
			shdk: 'anak',
			jenisKelamin: 'L',
			tempatLahir: 'Kabupaten Lain',
			tanggalLahir: '4 Mei 1991',
			agama: 'islam',
			pendidikan: 'slta-sederajat',
			pekerjaan: 'perdagangan',
			statusKawin: 'belum-kawin',
			kewarganegaraan: 'WNI',
			namaAyah: 'Kurnia',
			namaIbu: 'Hartati',
			golonganDarah: '',
			...isi
		}).map(([nama, nilai]) => [`${nama}-${nomor}`, nilai])
	);
const datang: Isian = {
	...pelapor,
	formulir: 'F-1.03',
	klasifikasi: '5',
	'asal-desa': 'Karangrejo',
	'asal-kecamatan': 'Seberang',
	'asal-kabupaten': 'Jauh',
	'asal-provinsi': 'Jawa Tengah',
	nomorSkpwni: 'SKPWNI/1',
	tanggalSkpwni: '1-11-2026',
	tanggalDatang: '10/11/2026',
	maksud: 'pekerjaan',
	tujuan: 'kk-baru',
	alamat: 'Jl. Baru No. 2',
	lokasi: tulisLokasi({ dusun: 'Krajan', rw: '001', rt: '002' }),
	rumah: 'sendiri',
	jumlahOrang: '1',
	...orang(1),
	lampiran: ['f-1.03', 'skpwni']
};

describe('B-05 the form of an arrival', () => {
	it('reads everything, and makes the first of a new KK its head', () => {
		const result = parseCatatKedatangan(form(datang));
		expect(salah(result)).toEqual([]);
		expect(result.ok && result.value).toMatchObject({
			klasifikasi: 5,
			tanggalDatang: '2026-11-10',
			tujuan: { jenis: 'kk-baru', lokasi: { dusun: 'Krajan', rw: '001', rt: '002' } },
			orang: [{ nik: null, shdk: 'kepala-keluarga', tanggalLahir: '1991-05-04' }],
			lampiran: ['f-1.03', 'skpwni']
		});
	});

	it('leaves out blocks in which nothing was typed, wherever they are', () => {
		const result = parseCatatKedatangan(
			form({
				...datang,
				jumlahOrang: '3',
				...orang(2, { nama: '', tempatLahir: '', tanggalLahir: '', namaAyah: '', namaIbu: '' }),
				...orang(3, { nama: 'Anak Ketiga' })
			})
		);
		expect(result.ok && result.value.orang.map(({ nama }) => nama)).toEqual([
			'Hadi Kurniawan',
			'Anak Ketiga'
		]);
	});

	it('A-09 names the person in whose block something is missing', () => {
		const result = parseCatatKedatangan(
			form({
				...datang,
				jumlahOrang: '2',
				...orang(2, { agama: 'x', tanggalLahir: '31-4-2001', shdk: '' })
			})
		);
		expect(salah(result)).toEqual(['A-09 shdk-2', 'A-09 tanggalLahir-2', 'A-09 agama-2']);
	});

	it('A-01 a NIK is read as it is, blanks taken out, and refused when it is none', () => {
		const baik = parseCatatKedatangan(
			form({ ...datang, ...orang(1, { nik: '3399 0104 0591 0007' }) })
		);
		expect(baik.ok && baik.value.orang[0]?.nik).toBe('3399010405910007');
		expect(
			salah(parseCatatKedatangan(form({ ...datang, ...orang(1, { nik: '339901' }) })))
		).toEqual(['A-01 nik-1']);
	});

	it('asks what the way chosen needs', () => {
		expect(
			salah(
				parseCatatKedatangan(
					form({ ...datang, tujuan: 'menumpang', noKk: '', ...orang(1, { shdk: '' }) })
				)
			)
		).toEqual(['B-05 noKk', 'A-09 shdk-1']);
		expect(
			salah(
				parseCatatKedatangan(form({ ...datang, alamat: '', lokasi: 'di mana saja', rumah: '' }))
			)
		).toEqual(['B-05 alamat', 'B-05 lokasi', 'B-05 rumah']);
	});

	it('"Tambah orang" is no command and no mistake, and adds one block up to the most', () => {
		const result = parseCatatKedatangan(form({ tambahOrang: '1', jumlahOrang: '1' }));
		expect(result).toEqual({ ok: false, problems: [] });
		expect(jumlahBlok(form({ tambahOrang: '1', jumlahOrang: '2' }))).toBe(3);
		expect(jumlahBlok(form({ tambahOrang: '1', jumlahOrang: '12' }))).toBe(ORANG_PALING_BANYAK);
	});

	it.each(['', 'x', '-1', '9'.repeat(400), '\u0000', '0.2', '1e99'])(
		'a tampered number of blocks (%s) stays between one and the most',
		(jumlahOrang) => {
			const jumlah = jumlahBlok(form({ jumlahOrang }));
			expect(jumlah).toBeGreaterThanOrEqual(1);
			expect(jumlah).toBeLessThanOrEqual(ORANG_PALING_BANYAK);
		}
	);
});

describe('B-06 the forms of a KK', () => {
	const pecah: Isian = {
		...pelapor,
		formulir: 'F-1.02',
		noKk: '3599 0122 0615 0002',
		anggota: ['joko', 'wati', 'rina'],
		'shdk-joko': 'kepala-keluarga',
		'shdk-wati': 'istri',
		'shdk-rina': '',
		alamatBaru: 'sama',
		lampiran: ['f-1.02', 'kk', 'surat-pengantar-rt']
	};

	it('takes who was given a place, once, and leaves the others where they are', () => {
		const result = parsePecahKeluarga(
			form({ ...pecah, anggota: ['joko', 'wati', 'rina', 'joko'] })
		);
		expect(result.ok && result.value).toMatchObject({
			noKk: '3599012206150002',
			anggota: [
				{ pendudukId: 'joko', shdk: 'kepala-keluarga' },
				{ pendudukId: 'wati', shdk: 'istri' }
			],
			alamatBaru: { jenis: 'sama' },
			lampiran: ['f-1.02', 'kk']
		});
	});

	it('asks for the other address when it is another one', () => {
		expect(salah(parsePecahKeluarga(form({ ...pecah, alamatBaru: 'lain' })))).toEqual([
			'B-06 alamat',
			'B-06 lokasi'
		]);
		expect(salah(parsePecahKeluarga(form({ ...pecah, alamatBaru: '' })))).toEqual([
			'B-06 alamatBaru'
		]);
	});

	it('A-07 reads both numbers of a joining', () => {
		const gabung = { ...pecah, noKkTujuan: '3599 0122 0615 0001' };
		const result = parseGabungKeluarga(form(gabung));
		expect(result.ok && [result.value.noKk, result.value.noKkTujuan]).toEqual([
			'3599012206150002',
			'3599012206150001'
		]);
		expect(
			salah(parseGabungKeluarga(form({ ...gabung, noKk: '12', noKkTujuan: '3599016206150001' })))
		).toEqual(['A-07 noKk', 'A-07 noKkTujuan']);
	});
});

describe('B-06 the form F-1.06', () => {
	const ubah: Isian = {
		...pelapor,
		formulir: 'F-1.06',
		nik: '3599010112990001',
		isian: ['pendidikan', 'tanggalLahir'],
		'baru-pendidikan': 'strata-ii',
		'bukti-pendidikan': 'ijazah',
		'baru-tanggalLahir': '2 Desember 1999',
		'bukti-tanggalLahir': 'akta-kelahiran',
		lampiran: 'f-1.06'
	};

	it('reads each element by its own list, with its proof', () => {
		const result = parseUbahBiodata(form(ubah));
		expect(result.ok && result.value.perubahan).toEqual([
			{ isian: 'tanggalLahir', baru: '1999-12-02', bukti: 'akta-kelahiran' },
			{ isian: 'pendidikan', baru: 'strata-ii', bukti: 'ijazah' }
		]);
		expect(result.ok && result.value.siapa).toEqual({ nik: '3599010112990001' });
	});

	it('passes the NIK on, so that the rule can say why it is refused', () => {
		const result = parseUbahBiodata(form({ ...ubah, isian: 'nik', 'baru-nik': '1' }));
		expect(result.ok && result.value.perubahan).toEqual([{ isian: 'nik', baru: '1', bukti: null }]);
	});

	it('takes a paper that does not belong to the element for none', () => {
		const result = parseUbahBiodata(
			form({ ...ubah, isian: 'pendidikan', 'bukti-pendidikan': 'akta-cerai' })
		);
		expect(result.ok && result.value.perubahan[0]?.bukti).toBeNull();
	});

	it.each([
		['baru-pendidikan', 'profesor'],
		['baru-tanggalLahir', '31-4-1999']
	])('refuses a value that its list or the calendar does not have: %s', (field, nilai) => {
		expect(salah(parseUbahBiodata(form({ ...ubah, [field]: nilai })))).toEqual([`B-06 ${field}`]);
	});

	it.each([
		['0812-3456-7890', '081234567890'],
		['+62 812 3456 7890', '+6281234567890']
	])('reads the telephone %s', (tertulis, baru) => {
		const result = parseUbahBiodata(form({ ...ubah, isian: 'telepon', 'baru-telepon': tertulis }));
		expect(result.ok && result.value.perubahan[0]?.baru).toBe(baru);
	});

	it('finds somebody without a NIK by the page they were opened from', () => {
		const result = parseUbahBiodata(form({ ...ubah, nik: '', penduduk: 'bayu' }));
		expect(result.ok && result.value.siapa).toEqual({ pendudukId: 'bayu' });
		expect(salah(parseUbahBiodata(form({ ...ubah, nik: '' })))).toEqual(['B-06 nik']);
	});
});

describe('B-05 the form of B.4, and B-06 of a taking back', () => {
	it('asks for every column but keturunan', () => {
		expect(salah(parseCatatSementara(form({})))).toEqual(
			[
				...['nama', 'jenisKelamin', 'nomorIdentitas', 'tempatLahir', 'tanggalLahir', 'pekerjaan'],
				...['kebangsaan', 'datangDari', 'maksud', 'didatangi', 'tanggalDatang']
			].map((field) => `B-05 ${field}`)
		);
	});

	it('asks who left and when', () => {
		expect(salah(parseSementaraPergi(form({})))).toEqual(['B-05 orang', 'B-05 tanggalPergi']);
	});

	it('asks which entry and why; blanks and control characters are no reason', () => {
		expect(salah(parseBatalkanEntri(form({ alasan: ' \u0000 ' })))).toEqual([
			'B-06 ',
			'B-06 alasan'
		]);
	});
});
