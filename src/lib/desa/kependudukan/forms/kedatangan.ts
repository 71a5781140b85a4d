import type { Draf, Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
import { refused } from '../../problem';
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
	daftarPendidikan
} from '../kode';
import { parseNik } from '../nik';
import { parseNomorKk } from '../nomor-kk';
import { daftarShdk } from '../penduduk';
import { baca, kodeDari } from './baca';
import { wajibLokasi } from './kepindahan';
import { bacaPelaporKk } from './pelapor';

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

/**
 * Form F-1.03 (arrival) as text, to a typed command, or everything that is missing or impossible in it. "Tambah orang"
 * is no command yet: it is answered with no problem at all, and the page shows one block more.
 */
export function parseCatatKedatangan(form: FormValues): Terbaca<CatatKedatangan> {
	if (form.get(TOMBOL_TAMBAH)) return refused();
	const isian = bacaIsian(form, 'B-05');
	const formulir = isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.03'));
	const pelapor = bacaPelaporKk(isian);
	const klasifikasi = isian.pilihan('klasifikasi', 'Asal kedatangan', [
		'2',
		'3',
		'4',
		'5'
	] as const);
	return terbaca<'kedatangan.catat'>(isian, {
		kind: 'kedatangan.catat',
		formulir,
		pelapor,
		klasifikasi: klasifikasi && klasifikasiByTeks[klasifikasi],
		asal: {
			alamat: isian.teks('asal-alamat'),
			rt: isian.teks('asal-rt'),
			rw: isian.teks('asal-rw'),
			// An address without a village is refused here; the rules look at the names above it.
			desa: isian.wajib('asal-desa', 'Desa/kelurahan asal') ?? '',
			kecamatan: isian.teks('asal-kecamatan'),
			kabupaten: isian.teks('asal-kabupaten'),
			provinsi: isian.teks('asal-provinsi')
		},
		nomorSkpwni: isian.teks('nomorSkpwni'),
		tanggalSkpwni:
			isian.teks('tanggalSkpwni') === '' ? null : isian.tanggal('tanggalSkpwni', 'Tanggal SKPWNI'),
		tanggalDatang: isian.tanggal('tanggalDatang', 'Tanggal datang'),
		maksud: isian.pilihan('maksud', 'Maksud kedatangan', kodeDari(daftarAlasanPindah)),
		tujuan: bacaTujuan(isian),
		orang: bacaOrang(form, isian),
		lampiran: isian.banyak('lampiran', berkasKedatangan),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

const klasifikasiByTeks = { '2': 2, '3': 3, '4': 4, '5': 5 } as const;

function bacaTujuan(isian: Isian): Draf<TujuanKk> | undefined {
	const jenis = isian.pilihan('tujuan', 'KK di desa ini', ['kk-baru', 'menumpang'] as const);
	if (jenis === undefined) return undefined;
	if (jenis === 'menumpang') {
		const tertulis = isian.wajib('noKk', 'Nomor KK yang ditumpangi');
		return { jenis, noKk: baca(tertulis, parseNomorKk, isian.problems) };
	}
	return {
		jenis,
		alamat: isian.wajib('alamat', 'Alamat di desa ini'),
		lokasi: wajibLokasi(isian),
		rumah: isian.pilihan('rumah', 'Rumah yang ditempati', ['sendiri', 'menumpang'] as const)
	};
}

/** Person by person. A block in which nothing was typed is no person. */
function bacaOrang(form: FormValues, isian: Isian): readonly Draf<OrangDatang>[] {
	// In a KK of their own the first is its head, whatever the form says.
	const kkBaru = isian.teks('tujuan') !== 'menumpang';
	const orang: Draf<OrangDatang>[] = [];
	for (let nomor = 1; nomor <= jumlahBlok(form); nomor++) {
		const kosong = ['nik', 'nama', 'tempatLahir', 'tanggalLahir', 'namaAyah', 'namaIbu'].every(
			(nama) => isian.teks(`${nama}-${nomor}`) === ''
		);
		if (kosong && nomor > 1) continue;
		orang.push(bacaSatu(bacaIsian(form, 'A-09', isian), nomor, kkBaru && nomor === 1));
	}
	return orang;
}

function bacaSatu(isian: Isian, nomor: number, kepala: boolean): Draf<OrangDatang> {
	const field = (nama: string): string => `${nama}-${nomor}`;
	const sebut = (sebutan: string): string => `${sebutan} orang ke-${nomor}`;
	const wajib = (nama: string, sebutan: string) => isian.wajib(field(nama), sebut(sebutan));
	const pilih = <T extends string>(nama: string, sebutan: string, daftar: readonly T[]) =>
		isian.pilihan(field(nama), sebut(sebutan), daftar);

	const nik = isian.teks(field('nik'));
	return {
		nik: nik === '' ? null : baca(nik, (x) => parseNik(x, field('nik')), isian.problems),
		nama: wajib('nama', 'Nama'),
		shdk: kepala ? 'kepala-keluarga' : pilih('shdk', 'Hubungan dalam keluarga', daftarShdk),
		jenisKelamin: pilih('jenisKelamin', 'Jenis kelamin', ['L', 'P'] as const),
		tempatLahir: wajib('tempatLahir', 'Tempat lahir'),
		tanggalLahir: isian.tanggal(field('tanggalLahir'), sebut('Tanggal lahir')),
		agama: pilih('agama', 'Agama', kodeDari(daftarAgama)),
		pendidikan: pilih('pendidikan', 'Pendidikan', kodeDari(daftarPendidikan)),
		pekerjaan: pilih('pekerjaan', 'Pekerjaan', kodeDari(daftarPekerjaan)),
		statusKawin: pilih('statusKawin', 'Status perkawinan', kodeDari(daftarKodeStatusKawin)),
		kewarganegaraan: pilih('kewarganegaraan', 'Kewarganegaraan', kodeDari(daftarKewarganegaraan)),
		namaAyah: wajib('namaAyah', 'Nama ayah'),
		namaIbu: wajib('namaIbu', 'Nama ibu'),
		golonganDarah:
			isian.teks(field('golonganDarah')) === ''
				? ''
				: pilih('golonganDarah', 'Golongan darah', kodeDari(daftarGolonganDarah))
	};
}
