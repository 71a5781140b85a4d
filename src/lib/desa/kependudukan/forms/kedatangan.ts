import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Problem, type Result } from '../../problem';
import { berkasKedatangan } from '../berkas';
import type { CatatKedatangan, OrangDatang, TujuanKk } from '../commands-kedatangan';
import { formulirUntuk } from '../formulir';
import {
	daftarAgama,
	daftarAlasanPindah,
	daftarGolonganDarah,
	daftarKewarganegaraan,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan,
	type Kode
} from '../kode';
import { parseNik } from '../nik';
import { parseNomorKk } from '../nomor-kk';
import { daftarShdk } from '../penduduk';
import { baca } from './baca';
import { bacaLokasi } from './kepindahan';
import { bacaPelapor } from './pelapor';

type Isian = ReturnType<typeof bacaIsian>;

/** One KK has seldom more; the form grows person by person up to this. */
export const ORANG_PALING_BANYAK = 12;

/** "Tambah orang" is a submit button of the same form, so that it works without JavaScript. */
export const TOMBOL_TAMBAH = 'tambahOrang';

/** How many blocks the form has; "Tambah orang" asks for one more. */
export function jumlahBlok(form: FormValues): number {
	const jumlah = Math.trunc(Number(form.get('jumlahOrang'))) || 1;
	const tambah = form.get(TOMBOL_TAMBAH) ? 1 : 0;
	return Math.min(Math.max(jumlah, 1) + tambah, ORANG_PALING_BANYAK);
}

const kode = <K extends string>(daftar: readonly Kode<K>[]): K[] => daftar.map((satu) => satu.kode);

/**
 * Form F-1.03 (arrival) as text, to a typed command, or everything that is missing or impossible in it. "Tambah orang"
 * is no command yet: it is answered with no problem at all, and the page shows one block more.
 */
export function parseCatatKedatangan(form: FormValues): Result<CatatKedatangan> {
	if (form.get(TOMBOL_TAMBAH)) return refused();
	const isian = bacaIsian(form, 'B-05');
	const { problems } = isian;

	const formulir = isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.03'));
	const pelapor = bacaPelapor(isian);
	const klasifikasi = isian.pilihan('klasifikasi', 'Asal kedatangan', [
		'2',
		'3',
		'4',
		'5'
	] as const);
	const asal = {
		alamat: isian.teks('asal-alamat'),
		rt: isian.teks('asal-rt'),
		rw: isian.teks('asal-rw'),
		desa: isian.wajib('asal-desa', 'Desa/kelurahan asal'),
		kecamatan: isian.teks('asal-kecamatan'),
		kabupaten: isian.teks('asal-kabupaten'),
		provinsi: isian.teks('asal-provinsi')
	};
	const tanggalSkpwni =
		isian.teks('tanggalSkpwni') === '' ? null : isian.tanggal('tanggalSkpwni', 'Tanggal SKPWNI');
	const tanggalDatang = isian.tanggal('tanggalDatang', 'Tanggal datang');
	const maksud = isian.pilihan('maksud', 'Maksud kedatangan', kode(daftarAlasanPindah));
	const tujuan = bacaTujuan(isian, problems);
	const { orang, problems: salah } = bacaOrang(form, isian.teks('tujuan') !== 'menumpang');
	problems.push(...salah);
	const lampiran = isian.banyak('lampiran', berkasKedatangan);

	if (
		formulir === null ||
		pelapor === null ||
		klasifikasi === null ||
		tanggalDatang === null ||
		maksud === null ||
		tujuan === null ||
		problems.length > 0
	)
		return refused(...problems);
	return accepted({
		kind: 'kedatangan.catat',
		pelapor,
		klasifikasi: klasifikasiByTeks[klasifikasi],
		asal,
		nomorSkpwni: isian.teks('nomorSkpwni'),
		tanggalSkpwni,
		tanggalDatang,
		maksud,
		tujuan,
		orang,
		formulir,
		lampiran,
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

const klasifikasiByTeks = { '2': 2, '3': 3, '4': 4, '5': 5 } as const;

function bacaTujuan(isian: Isian, problems: Problem[]): TujuanKk | null {
	const jenis = isian.pilihan('tujuan', 'KK di desa ini', ['kk-baru', 'menumpang'] as const);
	if (jenis === null) return null;
	if (jenis === 'menumpang') {
		const noKk = baca(isian.wajib('noKk', 'Nomor KK yang ditumpangi'), parseNomorKk, problems);
		return noKk && { jenis, noKk };
	}
	const alamat = isian.wajib('alamat', 'Alamat di desa ini');
	const lokasi = bacaLokasi(isian.teks('lokasi'));
	if (!lokasi) isian.galat('lokasi', 'Dusun, RW, dan RT belum dipilih.');
	const rumah = isian.pilihan('rumah', 'Rumah yang ditempati', ['sendiri', 'menumpang'] as const);
	return rumah && lokasi && { jenis, alamat, lokasi, rumah };
}

/** A-09, person by person. A block in which nothing was typed is no person. */
function bacaOrang(
	form: FormValues,
	/** In a KK of their own the first is its head, whatever the form says. */
	kkBaru: boolean
): { readonly orang: readonly OrangDatang[]; readonly problems: readonly Problem[] } {
	const isian = bacaIsian(form, 'A-09');
	const orang: OrangDatang[] = [];
	for (let nomor = 1; nomor <= jumlahBlok(form); nomor++) {
		const kosong = ['nik', 'nama', 'tempatLahir', 'tanggalLahir', 'namaAyah', 'namaIbu'].every(
			(nama) => isian.teks(`${nama}-${nomor}`) === ''
		);
		if (kosong && nomor > 1) continue;
		const satu = bacaSatu(isian, nomor, kkBaru && nomor === 1);
		if (satu) orang.push(satu);
	}
	return { orang, problems: isian.problems };
}

function bacaSatu(isian: Isian, nomor: number, kepala: boolean): OrangDatang | null {
	const field = (nama: string): string => `${nama}-${nomor}`;
	const sebut = (sebutan: string): string => `${sebutan} orang ke-${nomor}`;
	const wajib = (nama: string, sebutan: string): string => isian.wajib(field(nama), sebut(sebutan));
	const pilih = <T extends string>(nama: string, sebutan: string, daftar: readonly T[]): T | null =>
		isian.pilihan(field(nama), sebut(sebutan), daftar);

	const sebelum = isian.problems.length;
	const nik = baca(isian.teks(field('nik')), (x) => parseNik(x, field('nik')), isian.problems);
	const nama = wajib('nama', 'Nama');
	const shdk = kepala ? 'kepala-keluarga' : pilih('shdk', 'Hubungan dalam keluarga', daftarShdk);
	const jenisKelamin = pilih('jenisKelamin', 'Jenis kelamin', ['L', 'P'] as const);
	const tempatLahir = wajib('tempatLahir', 'Tempat lahir');
	const tanggalLahir = isian.tanggal(field('tanggalLahir'), sebut('Tanggal lahir'));
	const agama = pilih('agama', 'Agama', kode(daftarAgama));
	const pendidikan = pilih('pendidikan', 'Pendidikan', kode(daftarPendidikan));
	const pekerjaan = pilih('pekerjaan', 'Pekerjaan', kode(daftarPekerjaan));
	const statusKawin = pilih('statusKawin', 'Status perkawinan', kode(daftarKodeStatusKawin));
	const kewarganegaraan = pilih('kewarganegaraan', 'Kewarganegaraan', kode(daftarKewarganegaraan));
	const namaAyah = wajib('namaAyah', 'Nama ayah');
	const namaIbu = wajib('namaIbu', 'Nama ibu');
	const darah = isian.teks(field('golonganDarah'));
	const golonganDarah =
		darah === '' ? '' : pilih('golonganDarah', 'Golongan darah', kode(daftarGolonganDarah));

	if (
		shdk === null ||
		jenisKelamin === null ||
		tanggalLahir === null ||
		agama === null ||
		pendidikan === null ||
		pekerjaan === null ||
		statusKawin === null ||
		kewarganegaraan === null ||
		golonganDarah === null ||
		isian.problems.length > sebelum
	)
		return null;
	return {
		nik,
		nama,
		shdk,
		jenisKelamin,
		tempatLahir,
		tanggalLahir,
		agama,
		pendidikan,
		pekerjaan,
		statusKawin,
		kewarganegaraan,
		namaAyah,
		namaIbu,
		golonganDarah
	};
}
