import type { Dunia } from '$lib/desa/dunia';
import { sudahJatuhTempo } from '$lib/desa/kependudukan/views/antrean';
import type { Bulan } from '$lib/format/tanggal';
import type { JenisSelisih } from '$lib/desa/kependudukan/views/cocokkan';
import type { BarisLaporan, KolomKk, KolomOrang } from '$lib/desa/kependudukan/views/bnba';
import type { StatusLaporan } from '$lib/desa/kependudukan/laporan';
import type { Peristiwa } from '$lib/desa/kependudukan/state';
import type { Sel } from '$lib/desa/kependudukan/views/sel';
import { formatAngka } from '$lib/format/angka';
import type { Tone } from '$lib/ui/data-table';

/** The words of the sheet that goes to the kecamatan (lampid.md 1), and the number of each row. */
export const barisLembar: Readonly<
	Record<BarisLaporan, { readonly nomor: number | null; readonly label: string }>
> = {
	awal: { nomor: 1, label: 'Penduduk/Keluarga awal bulan ini' },
	lahir: { nomor: 2, label: 'Kelahiran/Keluarga baru bulan ini' },
	mati: { nomor: 3, label: 'Kematian bulan ini' },
	datang: { nomor: 4, label: 'Pendatang bulan ini' },
	pindah: { nomor: 5, label: 'Pindah/Keluarga pergi bulan ini' },
	hilang: { nomor: 6, label: 'Penduduk hilang bulan ini' },
	antardusun: { nomor: null, label: 'Mutasi antardusun' },
	koreksi: { nomor: null, label: 'Koreksi bulan ini' },
	akhir: { nomor: 7, label: 'Penduduk/Keluarga akhir bulan ini' }
};

/** Short, for the table by dusun and for the head of a list of names. */
export const labelBaris: Readonly<Record<BarisLaporan, string>> = {
	awal: 'Awal bulan',
	lahir: 'Lahir',
	mati: 'Mati',
	datang: 'Datang',
	pindah: 'Pindah',
	hilang: 'Hilang',
	antardusun: 'Antardusun',
	koreksi: 'Koreksi',
	akhir: 'Akhir bulan'
};

/** What a KK does in the row in which a person is born: the sheet has one row for both. */
export const labelBarisKk: Readonly<Record<BarisLaporan, string>> = {
	...labelBaris,
	lahir: 'KK baru',
	mati: 'KK bubar karena kematian',
	datang: 'KK datang',
	pindah: 'KK pergi',
	hilang: 'KK bergabung ke KK lain'
};

export const labelKolom: Readonly<Record<KolomOrang | KolomKk, string>> = {
	wniL: 'WNI laki-laki',
	wniP: 'WNI perempuan',
	wnaL: 'WNA laki-laki',
	wnaP: 'WNA perempuan',
	L: 'laki-laki',
	P: 'perempuan',
	jiwa: 'laki-laki dan perempuan',
	kkL: 'KK berkepala laki-laki',
	kkP: 'KK berkepala perempuan',
	kk: 'semua KK'
};

export const labelSel: Readonly<Record<keyof Sel, string>> = {
	wniL: 'WNI L',
	wniP: 'WNI P',
	wnaL: 'WNA L',
	wnaP: 'WNA P'
};

const keadaanLaporan: Readonly<Record<StatusLaporan, readonly [string, Tone]>> = {
	diajukan: ['Diajukan', 'tenang'],
	dikembalikan: ['Dikembalikan', 'bata'],
	dikunci: ['Dikunci', 'daun']
};

/** How the report of a month stands between village and kecamatan. */
export function keadaanBulan(dunia: Dunia, bulan: Bulan): readonly [string, Tone] {
	const laporan = dunia.kependudukan.laporan.get(bulan);
	if (laporan) return keadaanLaporan[laporan.status];
	return sudahJatuhTempo(dunia, bulan)
		? ['Belum diajukan', 'kunyit']
		: ['Bulan berjalan', 'netral'];
}

export const labelSelisih: Readonly<Record<JenisSelisih, string>> = {
	'dihitung-tidak-aktif': 'Dihitung di buku, tidak aktif di daftar',
	'aktif-tidak-dihitung': 'Aktif di daftar, tidak dihitung di buku',
	'dihitung-ganda': 'Dihitung lebih dari sekali di buku',
	'beda-sel': 'Kolomnya berbeda',
	'beda-dusun': 'Dusunnya berbeda'
};

/** '+2' and '−1' for what may go either way. */
export const bertanda = (jumlah: number, teks: string): string =>
	jumlah > 0 ? `+${teks}` : jumlah < 0 ? `−${teks.replace('-', '')}` : teks;

export const labelPeristiwa: Readonly<Record<Peristiwa['rincian']['kind'], string>> = {
	'kelahiran.dicatat': 'Kelahiran',
	'kematian.dicatat': 'Kematian',
	'kepindahan.dicatat': 'Pindah',
	'kedatangan.dicatat': 'Kedatangan',
	'susunan.diubah': 'Perubahan KK',
	'biodata.diubah': 'Perubahan data'
};

/** Corrections and moves between dusun carry their sign. */
export const tulisAngka = (baris: BarisLaporan, jumlah: number): string =>
	baris === 'koreksi' || baris === 'antardusun'
		? bertanda(jumlah, formatAngka(jumlah))
		: formatAngka(jumlah);

/** The list of names behind a figure, of the village or of one dusun. */
export type AlamatAngka = (
	baris: BarisLaporan,
	kolom: KolomOrang | KolomKk,
	dusun?: string
) => string;

export type Dipilih = {
	readonly baris: BarisLaporan;
	readonly kolom: KolomOrang | KolomKk;
	readonly dusun: string | null;
} | null;
