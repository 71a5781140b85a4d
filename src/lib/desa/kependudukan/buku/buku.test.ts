import { describe, expect, it } from 'vitest';
import { barisKepala, kolomDaun, type Dokumen, type Isi, type Kolom } from '$lib/dokumen/dokumen';
import { tanggal } from '../../../format/tanggal';
import { mulaiDunia } from '../../dunia';
import { buatDesaKecil } from '../../data/desa-kecil';
import { keluargaAktif, pendudukAktif } from '../state';
import { kampung, kk, mainkan } from '../testing-kampung';
import { lampid } from '../views/lampid';
import { cacahSel, jumlahSel } from '../views/sel';
import { duniaBerantakan } from '../views/testing';
import { dokumenBiodata } from './biodata';
import { bacaPilihan, cariBuku, daftarBuku } from './buku';
import { dokumenKk } from './kartu-keluarga';
import { desember, duniaRamai, november, pilih } from './testing';

const ramai = duniaRamai();
const buku = (slug: string, bulan = november, dusun = ''): Dokumen => {
	const found = cariBuku(slug);
	if (!found) throw new Error(`no book ${slug}`);
	return found.susun(ramai, pilih(bulan, dusun));
};
const tabelDari = ({ tabel: [pertama] }: Dokumen) => {
	if (!pertama) throw new Error('a document has a table');
	return pertama;
};

/** '7 Penambahan: Datang dari': every column with its number and the headings above it. */
const kolomBernomor = (slug: string): string[] => {
	const { kolom, nomorKolom } = tabelDari(buku(slug));
	const jalur = (daftar: readonly Kolom[], atas: readonly string[]): string[] =>
		daftar.flatMap((satu) =>
			'kolom' in satu
				? jalur(satu.kolom, [...atas, satu.judul])
				: [[...atas, satu.judul].join(': ')]
		);
	return jalur(kolom, []).map((judul, urutan) => `${nomorKolom[urutan]} ${judul}`);
};
const bernomor = (daftar: string): string[] =>
	daftar.split(';').map((judul, urutan) => `${urutan + 1} ${judul.trim()}`);

describe('B-08 the columns of Permendagri 47/2016, by number and order', () => {
	it.each([
		[
			'b1',
			'Nomor urut; Nama lengkap/panggilan; Jenis kelamin; Status perkawinan; Tempat lahir; Tanggal lahir; Agama; Pendidikan terakhir; Pekerjaan; Dapat membaca huruf (L/D/A/AL/AD/ALD); Kewarganegaraan; Alamat lengkap; Kedudukan dalam keluarga; NIK; Nomor KK; Ket.'
		],
		[
			'b2',
			'Nomor urut; Nama lengkap/panggilan; Tempat lahir; Tanggal lahir; Jenis kelamin; Kewarganegaraan; Penambahan: Datang dari; Penambahan: Tanggal; Pengurangan: Pindah ke; Pengurangan: Tanggal; Pengurangan: Meninggal (tempat); Pengurangan: Tanggal; Ket.'
		],
		[
			'b4',
			'Nomor urut; Nama lengkap; L; P; Nomor identitas/tanda pengenal; Tempat dan tanggal lahir/umur; Pekerjaan; Kebangsaan; Keturunan; Datang dari; Maksud dan tujuan kedatangan; Nama dan alamat yang didatangi; Datang tanggal; Pergi tanggal; Ket.'
		],
		[
			'b5',
			'Nomor urut; Nomor KK; Nama lengkap; NIK; Jenis kelamin; Tempat/tanggal lahir; Gol. darah; Agama; Pendidikan; Pekerjaan; Alamat; Status perkawinan; Tempat dan tanggal dikeluarkan; Status hubungan keluarga; Kewarganegaraan; Ayah; Ibu; Tanggal mulai di desa; Ket.'
		],
		[
			'laporan-bulanan',
			'No; Perincian; Penduduk: WNI: L; Penduduk: WNI: P; Penduduk: WNA: L; Penduduk: WNA: P; Penduduk: Jumlah: L; Penduduk: Jumlah: P; Penduduk: Jumlah: L+P; Keluarga (KK): L; Keluarga (KK): P; Keluarga (KK): L+P'
		]
	])('%s', (slug, kolom) => expect(kolomBernomor(slug)).toEqual(bernomor(kolom)));

	it('b3 has its 33 columns', () => {
		const lp = (atas: string) =>
			['WNA: L', 'WNA: P', 'WNI: L', 'WNI: P'].map((sel) => `${atas}: ${sel}`);
		const jumlah = (atas: string) => [
			...lp(atas),
			`${atas}: Jumlah KK`,
			`${atas}: Jumlah anggota keluarga`,
			`${atas}: Jumlah jiwa`
		];
		expect(kolomBernomor('b3')).toEqual(
			[
				'Nomor urut',
				'Nama dusun/lingkungan',
				...jumlah('Jumlah penduduk awal bulan'),
				...lp('Tambahan bulan ini: Lahir'),
				...lp('Tambahan bulan ini: Datang'),
				...lp('Pengurangan bulan ini: Meninggal'),
				...lp('Pengurangan bulan ini: Pindah'),
				...jumlah('Jumlah penduduk akhir bulan'),
				'Ket.'
			].map((judul, urutan) => `${urutan + 1} ${judul}`)
		);
		expect(kolomBernomor('b3')).toHaveLength(33);
	});

	it.each(daftarBuku.map(({ slug }) => slug))(
		'%s: every row has a cell for every column',
		(slug) => {
			for (const bulan of [november, desember]) {
				const { kolom, baris, jumlah } = tabelDari(buku(slug, bulan));
				const banyak = kolomDaun(kolom).length;
				for (const satu of [...baris, ...(jumlah ? [jumlah] : [])])
					expect(satu).toHaveLength(banyak);
				// And the heading covers them all, without a gap.
				for (const satu of barisKepala(kolom).slice(0, 1))
					expect(satu.reduce((lebar, sel) => lebar + sel.lebar, 0)).toBe(banyak);
			}
		}
	);

	it.each(daftarBuku.filter(({ slug }) => slug !== 'laporan-bulanan').map(({ slug }) => slug))(
		'%s is signed by the kepala desa on the left and the sekretaris on the right',
		(slug) => {
			const { kiri, kanan } = buku(slug).tandaTangan;
			expect([kiri?.atas, kiri?.jabatan]).toEqual(['Mengetahui', 'Kepala Desa Sukamaju']);
			expect(kanan.jabatan).toBe('Sekretaris Desa Sukamaju');
		}
	);

	it('a book of a month that is over is signed on its last day', () => {
		expect(buku('b3', november).tandaTangan.kanan.atas).toBe('Sukamaju, 30 November 2026');
		expect(buku('b3', desember).tandaTangan.kanan.atas).toBe('Sukamaju, 5 Desember 2026');
	});
});

describe('B-07 the same numbers everywhere', () => {
	const angka = (isi: readonly Isi[] | null | undefined, ...kolom: readonly number[]): Isi[] =>
		kolom.map((nomor) => isi?.[nomor - 1] ?? null);
	const akhir = [28, 29, 26, 27] as const;

	it('B.3 JUMLAH = laporan bulanan = B.1 = B.5 = the count of active residents', () => {
		const aktif = pendudukAktif(ramai.dunia.kependudukan);
		const sel = cacahSel(aktif);
		const jumlah = tabelDari(buku('b3', desember)).jumlah;
		const laporan = tabelDari(buku('laporan-bulanan', desember)).baris.at(-1);
		expect(angka(jumlah, ...akhir)).toEqual([sel.wniL, sel.wniP, sel.wnaL, sel.wnaP]);
		expect(angka(jumlah, 32)).toEqual([aktif.length]);
		expect(angka(laporan, 3, 4, 5, 6, 9)).toEqual(angka(jumlah, ...akhir, 32));
		expect(angka(laporan, 12)).toEqual(angka(jumlah, 30));
		expect(angka(jumlah, 30)).toEqual([keluargaAktif(ramai.dunia.kependudukan).length]);
		expect(tabelDari(buku('b1')).letak.seluruhnya).toBe(aktif.length);
		expect(tabelDari(buku('b5')).letak.seluruhnya).toBe(aktif.length);
	});

	it.each([november, desember])(
		'%s: B.3 JUMLAH is the sum of its dusun, column by column',
		(bulan) => {
			const { baris, jumlah } = tabelDari(buku('b3', bulan));
			for (let nomor = 3; nomor <= 32; nomor++) {
				const dusun = baris.reduce((total, isi) => total + Number(isi[nomor - 1]), 0);
				expect([nomor, dusun]).toEqual([nomor, jumlah?.[nomor - 1]]);
			}
		}
	);

	it('the end of November is the opening of December, in B.3 and in the report', () => {
		const [nov, des] = [november, desember].map((bulan) => tabelDari(buku('b3', bulan)));
		const kolomAwal = [3, 4, 5, 6, 7, 8, 9];
		const kolomAkhir = [26, 27, 28, 29, 30, 31, 32];
		expect(des?.baris.map((isi) => angka(isi, ...kolomAwal))).toEqual(
			nov?.baris.map((isi) => angka(isi, ...kolomAkhir))
		);
		const [lapNov, lapDes] = [november, desember].map(
			(bulan) => tabelDari(buku('laporan-bulanan', bulan)).baris
		);
		expect(lapDes?.[0]?.slice(2)).toEqual(lapNov?.at(-1)?.slice(2));
	});

	it('lampid.md 1: row 7 = 1 + 2 - 3 + 4 - 5 - 6, with a correction in a row of its own', () => {
		for (const bulan of [november, desember]) {
			const { baris } = tabelDari(buku('laporan-bulanan', bulan));
			const tanda = [1, 1, -1, 1, -1, -1, 1];
			const tanpaAkhir = baris.slice(0, -1);
			for (let nomor = 3; nomor <= 12; nomor++)
				expect(
					tanpaAkhir.reduce((total, isi, i) => total + (tanda[i] ?? 0) * Number(isi[nomor - 1]), 0)
				).toBe(baris.at(-1)?.[nomor - 1]);
		}
		const perincian = tabelDari(buku('laporan-bulanan', november)).baris.map((isi) =>
			isi.slice(0, 2)
		);
		expect(perincian).toEqual([
			[1, 'Penduduk/Keluarga awal bulan ini'],
			[2, 'Kelahiran/Keluarga baru bulan ini'],
			[3, 'Kematian bulan ini'],
			[4, 'Pendatang bulan ini'],
			[5, 'Pindah/Keluarga pergi bulan ini'],
			[6, 'Penduduk hilang bulan ini'],
			[7, 'Penduduk/Keluarga akhir bulan ini']
		]);
		expect(tabelDari(buku('laporan-bulanan', desember)).baris.map(([nomor]) => nomor)).toEqual([
			1,
			2,
			3,
			4,
			5,
			6,
			null,
			7
		]);
	});

	it('B.2 has one line for everybody counted in the month', () => {
		const { desa } = lampid(ramai.dunia, ramai.start, november);
		const { baris } = tabelDari(buku('b2', november));
		const terisi = (kolom: number) => baris.filter((isi) => isi[kolom - 1] !== null).length;
		expect(terisi(8)).toBe(jumlahSel(desa.orang.lahir) + jumlahSel(desa.orang.datang));
		expect(terisi(10)).toBe(jumlahSel(desa.orang.pindah));
		expect(terisi(12)).toBe(jumlahSel(desa.orang.mati));
	});

	it('B-08 pecah KK, ubah data and a move of class 1 form no line in B.2, and stay out of the count', () => {
		const pelapor = { nama: 'Joko Prasetyo', hubungan: 'anggota-keluarga' } as const;
		const { dunia, start } = mainkan(
			kampung,
			{
				kind: 'keluarga.pecah',
				pelapor,
				noKk: kk('k-karto').noKk,
				anggota: [
					{ pendudukId: 'joko', shdk: 'kepala-keluarga' },
					{ pendudukId: 'wati', shdk: 'istri' }
				],
				alamatBaru: { jenis: 'sama' },
				formulir: 'F-1.02',
				lampiran: ['f-1.02', 'kk'],
				alasanLanjut: ''
			},
			{
				kind: 'biodata.ubah',
				pelapor,
				siapa: { pendudukId: 'andi' },
				perubahan: [{ isian: 'pendidikan', baru: 'strata-ii', bukti: 'ijazah' }],
				formulir: 'F-1.06',
				lampiran: ['f-1.06'],
				alasanLanjut: ''
			},
			{
				kind: 'kepindahan.catat',
				formulir: 'F-1.03',
				pelapor: { nama: 'Lastri', hubungan: 'yang-pindah' },
				noKk: kk('k-lastri').noKk,
				pendudukIds: ['lastri'],
				klasifikasi: 1,
				tujuan: {
					alamat: 'Jl. Baru',
					rt: '',
					rw: '',
					desa: '',
					kecamatan: '',
					kabupaten: '',
					provinsi: ''
				},
				lokasi: { dusun: 'Krajan', rw: '001', rt: '002' },
				alasan: 'perumahan',
				tanggalPindah: tanggal('2026-11-20'),
				statusKkTinggal: 'tidak-ada',
				statusKkPindah: 'nomor-tetap',
				lampiran: ['f-1.03', 'fotokopi-kk'],
				tinggal: null,
				pergi: null,
				alasanLanjut: ''
			}
		);
		const mutasi = cariBuku('b2')?.susun({ dunia, start }, pilih(november));
		expect(mutasi && tabelDari(mutasi).baris).toEqual([]);
		const { orang } = lampid(dunia, start, november).desa;
		expect(orang.akhir).toEqual(orang.awal);
	});

	it('what has no column stands under Ket., so that a row can be followed', () => {
		const ket = (bulan: typeof november) => {
			const { baris, jumlah } = tabelDari(buku('b3', bulan));
			return [...baris.map((isi) => isi[32]), jumlah?.[32]].filter((isi) => isi !== null);
		};
		expect(ket(november)).toEqual([
			expect.stringMatching(/^Antardusun -\d+$/),
			expect.stringMatching(/^Antardusun \+\d+$/)
		]);
		// One came back to life (+1), one changed from cell to cell.
		expect(ket(desember).at(-1)).toBe('Koreksi +1');
	});
});

describe('what the books say', () => {
	it('B.2 tells where from, where to and where somebody died, with the day it happened', () => {
		const baris = tabelDari(buku('b2', november)).baris.map((isi) => isi.slice(6));
		const tempat = 'Wanasari, Bukit Contoh, Wanasari, Jawa Tengah';
		expect(baris).toEqual([
			['Kelahiran', '25 Okt 2026', null, null, null, null, 'Dilaporkan 18 Nov 2026'],
			[
				null,
				null,
				null,
				null,
				'Rumah sakit',
				'10 Nov 2026',
				'Entri kematian dibatalkan 3 Des 2026'
			],
			[tempat, '15 Nov 2026', null, null, null, null, null],
			[tempat, '15 Nov 2026', null, null, null, null, null],
			[null, null, tempat, '12 Nov 2026', null, null, null]
		]);
	});

	it('B-06 an entry taken back is a correction of its own month, with the reason', () => {
		const ket = tabelDari(buku('b2', desember)).baris.map((isi) => isi[12]);
		expect(ket).toEqual([
			'Koreksi -1, 3 Des 2026: ubah data',
			'Koreksi +1, 3 Des 2026: ubah data',
			'Koreksi +1, 3 Des 2026: entri dibatalkan (salah orang)'
		]);
	});

	it('A-06 a missing NIK is left empty and explained', () => {
		const bayi = tabelDari(buku('b1')).baris.find((isi) => isi[1] === 'Warga Baru BAYI');
		expect([bayi?.[13], bayi?.[15]]).toEqual([null, 'Belum ber-NIK']);
	});

	it('B.1 invents no answer to column 10, and says why', () => {
		const { tabel, catatan } = buku('b1');
		expect(new Set(tabel[0]?.baris.map((isi) => isi[9]))).toEqual(new Set([null]));
		expect(catatan.join()).toContain('Kolom 10 dikosongkan');
	});

	it('B-05 a temporary resident stands in B.4 and nowhere else', () => {
		expect(tabelDari(buku('b4')).baris).toEqual([
			[
				1,
				'Tamu Desa',
				null,
				'P',
				'3399015505900001',
				'Wanasari, 15 Mei 1990 (36 tahun)',
				'Pedagang',
				'Indonesia',
				null,
				'Wanasari',
				'Berdagang',
				'Karto, Jl. Melati No. 1',
				'18 Nov 2026',
				null,
				null
			]
		]);
		expect(tabelDari(buku('b1')).baris.some((isi) => isi[1] === 'Tamu Desa')).toBe(false);
	});

	it('B.5 says since when somebody lives here where that was recorded', () => {
		const sejak = (nama: string) =>
			tabelDari(buku('b5')).baris.find((isi) => isi[2] === nama)?.[17];
		expect([sejak('Warga Baru BAYI'), sejak('Warga Baru D1')]).toEqual([
			'25 Okt 2026',
			'15 Nov 2026'
		]);
	});

	it('a dusun has only its own people, numbered from 1', () => {
		const { baris } = tabelDari(buku('b1', november, 'Krajan'));
		expect(baris.every((isi) => String(isi[11]).endsWith('Dusun Krajan'))).toBe(true);
		expect(baris.map(([nomor]) => nomor)).toEqual(baris.map((_, urutan) => urutan + 1));
	});

	it('a piece keeps the numbers of the whole', () => {
		const induk = cariBuku('b1');
		const potongan = { dari: 100, banyak: 3 };
		const sebagian = induk?.susun(ramai, { ...pilih(november), potongan });
		expect(sebagian && tabelDari(sebagian).baris).toEqual(
			tabelDari(buku('b1')).baris.slice(100, 103)
		);
		expect(sebagian?.tabel[0]?.letak).toEqual({
			dari: 100,
			seluruhnya: tabelDari(buku('b1')).baris.length
		});
	});

	it('two residents who are both kepala desa leave the line under the office empty', () => {
		const desa = buatDesaKecil(3);
		const dua = mulaiDunia({
			...desa,
			penduduk: desa.penduduk.map((orang, i) =>
				i < 2 ? { ...orang, pekerjaan: 'kepala-desa' } : orang
			)
		});
		const found = cariBuku('b1')?.susun({ dunia: dua, start: dua }, pilih(november));
		expect(found?.tandaTangan.kiri?.nama).toBeNull();
		expect(buku('b1').tandaTangan.kiri?.nama).toEqual(expect.any(String));
	});

	it.each(daftarBuku.map(({ slug }) => slug))('%s reads a register full of gaps', (slug) => {
		const dunia = duniaBerantakan(5);
		const found = cariBuku(slug)?.susun({ dunia, start: dunia }, pilih(november));
		expect(JSON.stringify(found)).not.toMatch(/undefined|NaN|null,? ?tahun/);
		const aktif = pendudukAktif(dunia.kependudukan).length;
		if (slug === 'b1' || slug === 'b5') expect(found?.tabel[0]?.letak.seluruhnya).toBe(aktif);
	});
});

describe('kartu keluarga and biodata', () => {
	const { dunia } = ramai;
	const [keluarga] = keluargaAktif(dunia.kependudukan);

	it('a card has its two tables, numbered 1 to 9 and 10 to 17, one line for each member', () => {
		const kk = dokumenKk(dunia, keluarga?.id ?? '');
		expect(kk?.tabel.map(({ nomorKolom }) => nomorKolom)).toEqual([
			['', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
			['', '10', '11', '12', '13', '14', '15', '16', '17']
		]);
		expect(kk?.judul).toBe(`Kartu Keluarga No. ${keluarga?.noKk}`);
		expect(kk?.tabel[0]?.baris.length).toBe(kk?.tabel[1]?.baris.length);
		expect(kk?.tabel[1]?.baris[0]?.[3]).toBe('Kepala keluarga');
	});

	it('A-09 a biodata names every part of it', () => {
		const [orang] = pendudukAktif(dunia.kependudukan);
		const isian = dokumenBiodata(dunia, orang?.id ?? '')?.tabel[0]?.baris.map((isi) => isi[1]);
		expect(isian).toEqual(
			expect.arrayContaining([
				'NIK',
				'Nama lengkap',
				'Jenis kelamin',
				'Tempat lahir',
				'Tanggal lahir',
				'Agama/kepercayaan',
				'Pendidikan',
				'Pekerjaan',
				'Status perkawinan',
				'Status hubungan dalam keluarga',
				'Kewarganegaraan',
				'Nama ayah',
				'Nama ibu',
				'Nomor KK',
				'Alamat',
				'RT/RW',
				'Dusun'
			])
		);
	});

	it('nobody and no family by that name is no document', () => {
		expect([dokumenKk(dunia, '__proto__'), dokumenBiodata(dunia, 'constructor')]).toEqual([
			undefined,
			undefined
		]);
	});
});

describe('what stands in the address', () => {
	const baca = (slug: string, query: string) => {
		const found = cariBuku(slug);
		if (!found) throw new Error(`no book ${slug}`);
		return bacaPilihan(ramai.dunia, found, new URLSearchParams(query));
	};

	it.each(['b9', '', 'B1', '__proto__', 'constructor'])('there is no book %j', (slug) =>
		expect(cariBuku(slug)).toBeUndefined()
	);

	it.each([
		['bulan=2026-11', '2026-11'],
		['', '2026-12'],
		['bulan=2026-13', '2026-12'],
		['bulan=2020-01', '2026-11'],
		['bulan=2030-01', '2026-12']
	])('%j is the month %s', (query, bulan) => expect(baca('b3', query).bulan).toBe(bulan));

	it('knows its own dusun only, and only where a book is read by dusun', () => {
		expect(baca('b1', 'dusun=Krajan').dusun).toBe('Krajan');
		expect(baca('b1', 'dusun=Antah').dusun).toBe('');
		expect(baca('b3', 'dusun=Krajan').dusun).toBe('');
	});

	it('files are named by what is in them', () => {
		expect(buku('b1', november, 'Krajan').namaBerkas).toBe(
			'b1-buku-induk-penduduk-sukamaju-krajan-2026-12-05'
		);
		expect(buku('b3').namaBerkas).toBe('b3-rekapitulasi-jumlah-penduduk-sukamaju-2026-11');
		expect(buku('b3').tanggal).toBe(tanggal('2026-11-30'));
	});
});
