import { addDays } from '../../format/tanggal';
import { anakDari, jarakKelahiran, nikahkan } from './siklus-hidup';
import type { Pernikahan } from './siklus-hidup';
import { ambilPerantau, hariTahun, lahirkan, umurKini } from './warga';
import type { Kisah, RentangUmur, Warga } from './warga';

/** A larger household does not occur: its grown children have left. */
export const UKURAN_TERBESAR = 8;

const tahunLahir = (warga: Warga): number => Number(warga.tanggalLahir.slice(0, 4));
const ayahIbu = (a: Warga, b: Warga): readonly [Warga, Warga] =>
	a.jenisKelamin === 'L' ? [a, b] : [b, a];

/** All children a couple had, whether or not they are at home. */
export function keturunan(
	kisah: Kisah,
	warga: Warga,
	{ pasangan, tanggal }: Pernikahan,
	{ berakhir = kisah.waktu.nikTerakhir, paling = UKURAN_TERBESAR } = {}
): Warga[] {
	const orangTua = ayahIbu(warga, pasangan);
	const jarak = jarakKelahiran(kisah.acak, tahunLahir(orangTua[1])).slice(0, paling);
	const { nikTerakhir } = kisah.waktu;
	const sampai = berakhir < nikTerakhir ? berakhir : nikTerakhir;
	return anakDari(kisah, orangTua, tanggal, jarak, sampai);
}

/** The eldest child of marrying age brings spouse and children into the house of the parents. */
export function keluargaAnak(kisah: Kisah, anak: Warga, tempat: number): readonly Warga[] {
	const pernikahan = nikahkan(kisah, anak);
	pernikahan.pasangan.shdk = 'menantu';
	const cucu = keturunan(kisah, anak, pernikahan, { paling: tempat });
	for (const warga of cucu) warga.shdk = 'cucu';
	return [pernikahan.pasangan, ...cucu];
}

/** Father and mother of someone whose parents were not yet told of. */
export function orangTuaDari(
	kisah: Kisah,
	anak: Warga,
	umurIbu: RentangUmur
): readonly [Warga, Warga] {
	const { acak } = kisah;
	const lahirIbu = addDays(
		anak.tanggalLahir,
		-hariTahun(acak.bulat(...umurIbu)) - acak.bulat(1, 364)
	);
	const lahirAyah = addDays(lahirIbu, -acak.bulat(0, hariTahun(6)));
	const ayah = lahirkan(kisah, { jenisKelamin: 'L', tanggalLahir: lahirAyah, agama: anak.agama });
	const ibu = lahirkan(kisah, { jenisKelamin: 'P', tanggalLahir: lahirIbu, agama: anak.agama });
	anak.ayah = ayah;
	anak.ibu = ibu;
	return [ayah, ibu];
}

/** An old mother, father or both who live with a grown child: none when that child's parents have their own KK. */
export function orangTuaSerumah(kisah: Kisah, kepala: Warga, pasangan?: Warga): readonly Warga[] {
	const { acak } = kisah;
	const anak = pasangan && acak.peluang(3, 10) ? pasangan : kepala;
	if (anak.ayah || umurKini(kisah, anak) < 28) return [];
	const [ayah, ibu] = orangTuaDari(kisah, anak, [20, 36]);
	const hidup = acak.pilihBerbobot<readonly Warga[]>([
		[[ibu], 62],
		[[ayah], 18],
		[[ayah, ibu], 20]
	]);
	for (const warga of hidup) {
		warga.shdk = anak === kepala ? 'orang-tua' : 'mertua';
		warga.statusKawin = hidup.length === 2 ? 'kawin-tercatat' : 'cerai-mati';
	}
	return hidup;
}

/** A grandchild left with the grandmother while its parents work elsewhere. */
export function cucuTitipan(kisah: Kisah, anak: readonly Warga[]): readonly Warga[] {
	const perantau = anak.find(
		(warga) => umurKini(kisah, warga) >= 27 && kisah.perantau[warga.jenisKelamin].includes(warga)
	);
	if (!perantau) return [];
	ambilPerantau(kisah, perantau.jenisKelamin, (warga) => warga === perantau);
	const cucu = keturunan(kisah, perantau, nikahkan(kisah, perantau)).filter(
		(warga) => umurKini(kisah, warga) >= 3 && umurKini(kisah, warga) < 18
	);
	for (const warga of cucu) warga.shdk = 'cucu';
	return cucu.slice(0, 2);
}
