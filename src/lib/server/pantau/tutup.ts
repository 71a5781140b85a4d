import { tutupKecil } from '../../learning/tutup-kecil';
import type { AngkaTampil } from './angka';

type Hitungan = Readonly<Record<string, number>>;

/** Every count of people in groups of counts: by seat, by competency, by week. */
const tutupKelompok = <Counts extends Hitungan>(
	kelompok: Readonly<Record<string, Counts>>
): Readonly<Record<string, Counts>> =>
	Object.fromEntries(
		Object.entries(kelompok).map(([key, counts]) => [
			key,
			// Safe: the fields of `counts`, each still a number.
			Object.fromEntries(
				Object.entries(counts).map(([field, n]) => [field, tutupKecil(n)])
			) as Counts
		])
	);

/**
 * The numbers of a wilayah as they may leave the server where small numbers are closed: counts of people, and means of
 * fewer than five. Counts of villages stay, and so do moments.
 */
export function tutupAngka<Row extends AngkaTampil>(angka: Row): Row {
	const bernilai = tutupKecil(angka.orangBernilai);
	const dibandingkan = tutupKecil(angka.orangKenaikan);
	const cukup = bernilai === angka.orangBernilai;
	const cukupKenaikan = dibandingkan === angka.orangKenaikan;
	return {
		...angka,
		jabatan: tutupKecil(angka.jabatan),
		orang: tutupKecil(angka.orang),
		teraktivasi: tutupKecil(angka.teraktivasi),
		aktif: tutupKecil(angka.aktif),
		mulai: tutupKecil(angka.mulai),
		selesai: tutupKecil(angka.selesai),
		macet: tutupKecil(angka.macet),
		senyap: tutupKecil(angka.senyap),
		lulusLatihan: tutupKecil(angka.lulusLatihan),
		orangBernilai: bernilai,
		orangKenaikan: dibandingkan,
		// The sums would tell what the means do not.
		jumlahNilai: cukup ? angka.jumlahNilai : 0,
		nilai: cukup ? angka.nilai : null,
		...(cukupKenaikan
			? {}
			: {
					...{ jumlahSebelum: 0, jumlahSesudah: 0, jumlahKenaikan: 0, kuadratKenaikan: 0 },
					kenaikan: null
				}),
		perJabatan: tutupKelompok(angka.perJabatan),
		kompetensi: tutupKelompok(angka.kompetensi),
		minggu: tutupKelompok(angka.minggu)
	};
}
