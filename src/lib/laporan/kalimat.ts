import { formatAngka } from '../format/angka';
import { bulanDari, formatBulan } from '../format/tanggal';
import { activeDays, silentDays } from '../learning/activity';
import { isDisamarkan, isTertutup, palingSedikit } from '../learning/tutup-kecil';
import type { AngkaKursus, AngkaWilayah, BahanLaporan, Kesiapan, Kenaikan } from './bahan';
import { bagianOrang, sebutBagian, sebutBatas, sebutOrang, type Tertutup } from './sebut';
import { perubahan, rataMingguan, type Minggu } from './tren';

/** What the page says before anything else: each sentence claims what its numbers say and no more. */
export function kalimatPokok(
	bahan: BahanLaporan,
	kesiapan: Kesiapan | null,
	tren: readonly Minggu[]
): readonly string[] {
	const { nama, jumlahDesa, angka, tertutup } = bahan;
	if (jumlahDesa === 0) return [`Tidak ada desa di ${nama}.`];
	if (!angka || angka.desaTerisi === 0)
		return [
			`Dari ${formatAngka(jumlahDesa)} desa di ${nama} belum ada yang mempunyai jabatan terisi, jadi belum ada hasil belajar yang dapat dilaporkan.`
		];
	return [
		...(kesiapan ? [kalimatSiap(bahan, angka, kesiapan)] : []),
		kalimatTerisi(bahan, angka),
		kalimatAktif(bahan, angka, tren),
		...kalimatMacet(angka, tertutup),
		...kalimatKenaikan(bahan.kursus)
	];
}

function kalimatSiap(
	{ jumlahDesa, hariIni }: BahanLaporan,
	angka: AngkaWilayah,
	{ id, nama, batas, perluDicek }: Kesiapan
): string {
	const siap = angka.siap[id] ?? 0;
	const dari = formatAngka(jumlahDesa);
	const isi =
		siap === 0
			? `Dari ${dari} desa, belum ada yang siap ${nama}.`
			: siap >= jumlahDesa
				? `Semua ${dari} desa siap ${nama}.`
				: `Dari ${dari} desa, ${formatAngka(siap)} (${sebutBagian(siap, jumlahDesa)}) siap ${nama}.`;
	return batas ? `${isi} Batasnya ${sebutBatas(batas, hariIni, perluDicek)}.` : isi;
}

function kalimatTerisi({ jumlahDesa, tertutup }: BahanLaporan, angka: AngkaWilayah): string {
	const { desaTerisi, orang, teraktivasi } = angka;
	const desa =
		desaTerisi >= jumlahDesa
			? `Semua desa mempunyai jabatan terisi`
			: `${formatAngka(desaTerisi)} desa mempunyai jabatan terisi`;
	const bagian = bagianOrang(teraktivasi, orang, tertutup);
	const akun =
		teraktivasi === 0
			? `belum ada yang memakai akunnya`
			: teraktivasi >= orang && !isTertutup(orang)
				? `semuanya sudah memakai akunnya`
				: `${sebutOrang(teraktivasi, tertutup)}${bagian ? ` (${bagian})` : ''} sudah memakai akunnya`;
	return `${desa}; dari ${sebutOrang(orang, tertutup)} orang yang menjabat, ${akun}.`;
}

function kalimatAktif(
	{ bulan, hariIni, tertutup }: BahanLaporan,
	{ aktif }: AngkaWilayah,
	tren: readonly Minggu[]
): string {
	const isi =
		aktif === 0
			? `Dalam ${activeDays} hari terakhir tidak ada yang belajar atau berlatih`
			: `Dalam ${activeDays} hari terakhir ${sebutOrang(aktif, tertutup)} orang belajar atau berlatih`;
	const selisih = perubahan(tren, 'aktif');
	if (!selisih) return `${isi}.`;
	const { kini, lalu } = rataMingguan(selisih);
	if (tertutup(kini) || tertutup(lalu) || kini + lalu === 0) return `${isi}.`;
	const arah =
		kini === lalu
			? `tetap ${formatAngka(kini)} orang`
			: `${kini > lalu ? 'naik' : 'turun'} dari ${formatAngka(lalu)} menjadi ${formatAngka(kini)} orang`;
	const kapan = bulan === bulanDari(hariIni) ? '' : ` pada akhir ${formatBulan(bulan)}`;
	return `${isi}; rata-rata per minggu${kapan} ${arah} dibanding empat minggu sebelumnya.`;
}

function kalimatMacet(
	{ mulai, macet, senyap }: AngkaWilayah,
	tertutup: Tertutup
): readonly string[] {
	if (mulai === 0) return [];
	if (macet === 0 && senyap === 0) return ['Tidak ada yang macet atau senyap.'];
	const orang = (n: number) => (n === 0 ? 'tidak ada' : `${sebutOrang(n, tertutup)} orang`);
	return [
		`Yang macet dan perlu dibantu ${orang(macet)}; yang senyap lebih dari ${silentDays} hari ${orang(senyap)}.`
	];
}

/** Of the course that most people have begun. */
function kalimatKenaikan(kursus: readonly AngkaKursus[]): readonly string[] {
	const terbanyak = kursus.find(({ kenaikan }) => kenaikan && !isDisamarkan(kenaikan.n));
	if (!terbanyak?.kenaikan) return [];
	const { kode, kenaikan } = terbanyak;
	const { n, rata, selang } = kenaikan;
	// So few prove nothing about a course, and would be told apart.
	if (n < palingSedikit || !selang)
		return [`Kenaikan nilai ${kode} belum dapat disimpulkan: pesertanya masih terlalu sedikit.`];
	const angka = `${formatAngka(rata, 2)} (n = ${formatAngka(n)}; selang 95% ${sebutSelang(selang)})`;
	if (selang.bawah > 0) return [`Nilai ${kode} naik sesudah pelatihan, rata-rata ${angka}.`];
	if (selang.atas < 0) return [`Nilai ${kode} turun sesudah pelatihan, rata-rata ${angka}.`];
	return [`Nilai ${kode} belum terbukti naik: rata-rata ${angka}.`];
}

export const sebutSelang = ({ bawah, atas }: NonNullable<Kenaikan['selang']>): string =>
	`${formatAngka(bawah, 2)} sampai ${formatAngka(atas, 2)}`;

/** In a table; a dash would stand beside a minus. */
export const selSelang = ({ bawah, atas }: NonNullable<Kenaikan['selang']>): string =>
	`${formatAngka(bawah, 2)} s.d. ${formatAngka(atas, 2)}`;
