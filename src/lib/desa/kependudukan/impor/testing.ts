import { buatDesaKecil } from '../../data/desa-kecil';
import { mulaiDunia, type Dunia } from '../../dunia';
import { jalankan } from '../../langkah';
import { bacaBaris, type LembarTerbaca } from './baca-baris';
import type { LembarMentah, SelMentah } from './data-lembar';
import { barisEkspor } from './ekspor';
import { daftarKolom, type Kolom } from './kolom';
import { rencanaImpor, type RencanaImpor } from './rencana';

export { jalankan };
export const duniaUji: Dunia = mulaiDunia(buatDesaKecil(1));

/** A sheet of these rows, numbered from 1. */
export const lembar = (...baris: readonly (readonly SelMentah[])[]): LembarMentah => ({
	baris: baris.map((sel, i) => ({ nomor: i + 1, sel })),
	lembarLain: []
});

/** The register as an export writes it. */
export const lembarEkspor = (dunia: Dunia): LembarMentah =>
	lembar(...barisEkspor(dunia.kependudukan));

export function terbaca(mentah: LembarMentah): LembarTerbaca {
	const hasil = jalankan(bacaBaris(mentah));
	if (!hasil.ok) throw new Error(hasil.problems.map(({ message }) => message).join(' '));
	return hasil.value;
}

export const rencana = (mentah: LembarMentah, dunia: Dunia = duniaUji): RencanaImpor =>
	jalankan(rencanaImpor(dunia, terbaca(mentah)));

/** Head of a family that is not in the register yet, with nothing left open. */
export const kepalaBaru: Readonly<Partial<Record<Kolom, SelMentah>>> = {
	alamat: 'Jl. Contoh No. 1',
	dusun: 'DUSUN KRAJAN',
	rw: '1',
	rt: '1',
	nama: 'Budi Santoso',
	no_kk: '3599010101200077',
	nik: '3599010503905007',
	sex: 'L',
	tempatlahir: 'Latihan',
	tanggallahir: '05-03-1990',
	agama_id: 'ISLAM',
	pendidikan_kk_id: 'SLTA / SEDERAJAT',
	pekerjaan_id: '88',
	status_kawin: 'K',
	kk_level: '1',
	warganegara_id: '1',
	nama_ayah: 'Karto',
	nama_ibu: 'Siti',
	akta_perkawinan: '12/2010'
};

export const istriBaru: Readonly<Partial<Record<Kolom, SelMentah>>> = {
	...kepalaBaru,
	nama: 'Sri Wahyuni',
	nik: '3599015211875003',
	sex: 'P',
	tanggallahir: '12-11-1987',
	kk_level: 'ISTRI'
};

export const anakBaru: Readonly<Partial<Record<Kolom, SelMentah>>> = {
	...kepalaBaru,
	nama: 'Dimas Santoso',
	nik: '3599011006155001',
	tanggallahir: '2015-06-10',
	status_kawin: 'BK',
	kk_level: 'Anak',
	nama_ayah: 'Budi Santoso',
	nama_ibu: 'Sri Wahyuni',
	akta_perkawinan: ''
};

/** All 43 columns, with what these rows tell. */
export const lembarDari = (
	...baris: readonly Readonly<Partial<Record<Kolom, SelMentah>>>[]
): LembarMentah =>
	lembar(daftarKolom, ...baris.map((isi) => daftarKolom.map((kolom) => isi[kolom] ?? null)));
