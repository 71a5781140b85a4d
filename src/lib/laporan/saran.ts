import { formatAngka } from '../format/angka';
import { daysBetween } from '../format/tanggal';
import { silentDays } from '../learning/activity';
import { isTertutup } from '../learning/tutup-kecil';
import type { AngkaWilayah, BahanLaporan, Kesiapan } from './bahan';
import { sebutBatas, sebutOrang } from './sebut';
import { sebutPetak, ujungWilayah, type PetakWilayah } from './wilayah-bawah';

export type Saran = { readonly perihal: string; readonly teks: string };

/** What is asked of the head of office at most. */
const palingBanyak = 3;
/** A day that is due is urgent from here on. */
const hariDekat = 60;

/**
 * What the numbers ask for, the first three that apply: what is due soon, people who have no seat or no account in use,
 * people who wait for help, visits, people who fell silent. Each says the number that it follows from.
 */
export function saranLaporan(
	bahan: BahanLaporan,
	kesiapan: Kesiapan | null,
	petak: readonly PetakWilayah[]
): readonly Saran[] {
	if (bahan.jumlahDesa === 0) return [];
	const { angka } = bahan;
	const semua = [
		angka && kesiapan && saranBatas(bahan, angka, kesiapan, petak),
		saranJabatan(bahan),
		angka && saranAkun(bahan, angka),
		angka && saranMacet(bahan, angka),
		saranKunjungan(bahan),
		angka && saranSenyap(bahan, angka)
	];
	return semua.filter((satu) => satu !== null).slice(0, palingBanyak);
}

function saranBatas(
	{ jumlahDesa, hariIni, anak }: BahanLaporan,
	angka: AngkaWilayah,
	{ id, nama, batas, perluDicek }: Kesiapan,
	petak: readonly PetakWilayah[]
): Saran | null {
	const belum = jumlahDesa - (angka.siap[id] ?? 0);
	if (
		!batas ||
		perluDicek ||
		belum <= 0 ||
		angka.desaTerisi === 0 ||
		daysBetween(hariIni, batas) > hariDekat
	)
		return null;
	const terendah = anak === 'desa' ? [] : ujungWilayah(petak).terendah;
	const mulai = terendah.length > 0 ? ` Mulai dari yang terendah: ${sebutPetak(terendah)}.` : '';
	return {
		perihal: 'Batas waktu',
		teks: `Dahulukan ${formatAngka(belum)} desa yang belum siap ${nama}; batasnya ${sebutBatas(batas, hariIni, perluDicek)}.${mulai}`
	};
}

function saranJabatan({ jumlahDesa, angka, anak }: BahanLaporan): Saran | null {
	const kosong = jumlahDesa - (angka?.desaTerisi ?? 0);
	if (kosong <= 0) return null;
	const oleh = anak === 'desa' ? 'Minta desa menyerahkan' : 'Minta camat mengumpulkan';
	return {
		perihal: 'Jabatan kosong',
		teks: `${oleh} daftar perangkat untuk ${formatAngka(kosong)} dari ${formatAngka(jumlahDesa)} desa yang belum mempunyai jabatan terisi.`
	};
}

function saranAkun({ tertutup }: BahanLaporan, { orang, teraktivasi }: AngkaWilayah): Saran | null {
	const belum = orang - teraktivasi;
	if (isTertutup(orang) || belum <= 0) return null;
	// The rest would tell how few the others are.
	const siapa = isTertutup(teraktivasi) ? 'mereka' : `${sebutOrang(belum, tertutup)} orang`;
	return {
		perihal: 'Akun belum dipakai',
		teks: `Pastikan kartu akun sampai kepada ${siapa} yang belum pernah memakai akunnya.`
	};
}

function saranMacet({ tertutup, kegiatan }: BahanLaporan, { macet }: AngkaWilayah): Saran | null {
	if (macet === 0) return null;
	const dibantu = kegiatan?.orangDibantu === 0 ? ' Bulan ini belum ada bantuan yang tercatat.' : '';
	return {
		perihal: 'Macet',
		teks: `Tugaskan pelatih membantu ${sebutOrang(macet, tertutup)} orang yang macet.${dibantu}`
	};
}

function saranKunjungan({ kegiatan }: BahanLaporan): Saran | null {
	if (!kegiatan) return null;
	const { kunjungan, kunjunganSelesai } = kegiatan;
	const belum = kunjungan - kunjunganSelesai;
	if (belum <= 0) return null;
	return {
		perihal: 'Kunjungan',
		teks: `Pastikan ${formatAngka(belum)} dari ${formatAngka(kunjungan)} kunjungan bulan ini terlaksana, atau catat hasilnya.`
	};
}

function saranSenyap({ tertutup }: BahanLaporan, { senyap }: AngkaWilayah): Saran | null {
	if (senyap === 0) return null;
	return {
		perihal: 'Senyap',
		teks: `Minta pelatih menghubungi ${sebutOrang(senyap, tertutup)} orang yang sudah mulai lalu senyap lebih dari ${silentDays} hari.`
	};
}
