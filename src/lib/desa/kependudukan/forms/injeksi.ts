import { bacaIsian, type FormValues, type Isian } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import type { CatatInjeksi, OrangInjeksi } from '../commands-kecamatan';
import {
	daftarAgama,
	daftarKewarganegaraan,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan,
	isKode,
	type Kode
} from '../kode';
import { parseNik } from '../nik';
import { parseNomorKk } from '../nomor-kk';
import { baca } from './baca';

/** As many persons as the form has room for; what is left empty is nobody. */
export const orangPalingBanyak = 8;

/** What somebody must have typed for a block to count as a person; the others carry a first choice. */
const penanda = ['nik', 'nama', 'jenisKelamin', 'tempatLahir', 'tanggalLahir', 'shdk'];

/** G-02: one family as a source has it, to a typed command. A source may leave open what A-09 asks for. */
export function parseCatatInjeksi(form: FormValues): Result<CatatInjeksi> {
	const isian = bacaIsian(form, 'G-02');
	const { problems } = isian;
	const sumber = isian.wajib('sumber', 'Sumber data');
	const noKk = baca(isian.wajib('noKk', 'Nomor KK'), parseNomorKk, problems);
	const terisi = Array.from({ length: orangPalingBanyak }, (_, urutan) => urutan + 1).filter(
		(nomor) => penanda.some((nama) => isian.teks(`${nama}-${nomor}`) !== '')
	);
	if (terisi.length === 0)
		isian.galat('nama-1', 'Belum ada orang yang diisi.', 'Isi paling sedikit satu orang.');
	const anggota = terisi.map((nomor) => bacaOrang(isian, nomor));
	if (sumber === undefined || noKk === undefined || problems.length > 0)
		return refused(...problems);
	return accepted({
		kind: 'injeksi.catat',
		desaKode: isian.teks('desaKode'),
		sumber,
		noKk,
		alamat: isian.teks('alamat'),
		letak: isian.teks('letak'),
		anggota: anggota.filter((orang) => orang !== null),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

function bacaOrang(isian: Isian, nomor: number): OrangInjeksi | null {
	const field = (nama: string): string => `${nama}-${nomor}`;
	const orang = `orang ke-${nomor}`;
	const nikTertulis = isian.teks(field('nik'));
	const nik =
		nikTertulis === '' ? null : baca(nikTertulis, (x) => parseNik(x, field('nik')), isian.problems);
	const nama = isian.wajib(field('nama'), `Nama ${orang}`);
	const jenisKelamin = isian.pilihan(field('jenisKelamin'), `Jenis kelamin ${orang}`, [
		'L',
		'P'
	] as const);
	const tanggalLahir = isian.tanggal(field('tanggalLahir'), `Tanggal lahir ${orang}`);
	const shdk = isian.pilihan(
		field('shdk'),
		`Hubungan keluarga ${orang}`,
		daftarKodeShdk.map(({ kode }) => kode)
	);
	const statusKawin = isian.pilihan(
		field('statusKawin'),
		`Status perkawinan ${orang}`,
		daftarKodeStatusKawin.map(({ kode }) => kode)
	);
	const kewarganegaraan = isian.pilihan(
		field('kewarganegaraan'),
		`Kewarganegaraan ${orang}`,
		daftarKewarganegaraan.map(({ kode }) => kode)
	);
	if (
		nik === undefined ||
		nama === undefined ||
		jenisKelamin === undefined ||
		tanggalLahir === undefined ||
		shdk === undefined ||
		statusKawin === undefined ||
		kewarganegaraan === undefined
	)
		return null;
	return {
		nik,
		nama,
		jenisKelamin,
		tempatLahir: isian.teks(field('tempatLahir')),
		tanggalLahir,
		agama: kodeAtauKosong(isian, field('agama'), daftarAgama),
		pendidikan: kodeAtauKosong(isian, field('pendidikan'), daftarPendidikan),
		pekerjaan: kodeAtauKosong(isian, field('pekerjaan'), daftarPekerjaan),
		statusKawin,
		kewarganegaraan,
		shdk,
		namaAyah: isian.teks(field('namaAyah')),
		namaIbu: isian.teks(field('namaIbu'))
	};
}

/** A word that is in no list (from a tampered form) counts as left open. */
function kodeAtauKosong(isian: Isian, field: string, daftar: readonly Kode[]): string {
	const kode = isian.teks(field);
	return isKode(daftar, kode) ? kode : '';
}
