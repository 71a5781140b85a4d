import { addDays } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import type { JenisKelamin } from '../kependudukan/penduduk';
import {
	UKURAN_TERBESAR,
	cucuTitipan,
	keluargaAnak,
	keturunan,
	orangTuaDari,
	orangTuaSerumah
} from './generasi';
import { akhirPernikahan, anakDari, nikahkan, yangSerumah } from './siklus-hidup';
import { hariTahun, kepalaBaru, lahirkan, umurKini } from './warga';
import type { Kisah, RentangUmur, Warga } from './warga';

export type RumahTangga = {
	/** In the order of the card: head, spouse, children, in-laws, grandchildren, parents, others. */
	readonly anggota: readonly Warga[];
	/** The day on which this head became head: the KK cannot be older. */
	readonly sejak: Tanggal;
};

type Pilihan = {
	readonly kepala?: JenisKelamin;
	readonly tigaGenerasi?: boolean;
	readonly denganOrangTua?: boolean;
};

/** Husband and wife, the children at home, and perhaps a third generation below or above. */
export function keluargaPasangan(
	kisah: Kisah,
	rentang: RentangUmur,
	pilihan: Pilihan
): RumahTangga {
	const kepala = kepalaBaru(kisah, pilihan.kepala ?? 'L', rentang);
	const pernikahan = nikahkan(kisah, kepala);
	const { pasangan } = pernikahan;
	pasangan.shdk = kepala.jenisKelamin === 'L' ? 'istri' : 'suami';
	const semuaAnak = keturunan(kisah, kepala, pernikahan);
	const menikah = pilihan.tigaGenerasi
		? semuaAnak.find((anak) => umurKini(kisah, anak) >= 22 && umurKini(kisah, anak) <= 36)
		: undefined;
	const lajang = yangSerumah(
		kisah,
		semuaAnak.filter((anak) => anak !== menikah)
	);
	const anak = semuaAnak.filter((warga) => warga === menikah || lajang.includes(warga));
	const inti = [kepala, pasangan, ...anak];
	const tempat = UKURAN_TERBESAR - inti.length;
	const tambahan =
		menikah && tempat > 0
			? keluargaAnak(kisah, menikah, Math.min(2, tempat - 1))
			: pilihan.denganOrangTua && tempat > 1
				? orangTuaSerumah(kisah, kepala, pasangan)
				: [];
	return { anggota: [...inti, ...tambahan], sejak: pernikahan.tanggal };
}

/** Invented, as everybody is: the husbands from abroad that a village may have. */
const suamiWna = [
	{ nama: 'Daniel Verhagen', ayah: 'Pieter Verhagen', ibu: 'Marijke Dekkers', lahirDi: 'Utrecht' },
	{ nama: 'Kenji Morishima', ayah: 'Takeo Morishima', ibu: 'Yoko Arisato', lahirDi: 'Nagoya' },
	{ nama: 'Lukas Hoffendorf', ayah: 'Jurgen Hoffendorf', ibu: 'Heike Brandau', lahirDi: 'Bremen' }
] as const;

/**
 * A woman of the village, her husband who is WNA, and their children, who are WNI by their mother (UU 12/2006 Ps. 4).
 * He has a NIK like every penduduk: it is issued with the residence permit (UU 23/2006 Ps. 13), and a move or a death
 * is recorded by it.
 */
export function keluargaCampuran(kisah: Kisah): RumahTangga {
	const { acak } = kisah;
	const kepala = kepalaBaru(kisah, 'P', [33, 41]);
	const { nama, lahirDi, ...orangTua } = acak.pilih(suamiWna);
	const tanggal = addDays(kepala.tanggalLahir, hariTahun(acak.bulat(25, 28)));
	const lahir = addDays(kepala.tanggalLahir, -acak.bulat(hariTahun(1), hariTahun(6)));
	const lahirOrangTua = addDays(lahir, -hariTahun(28));
	const { agama } = kepala;
	const pasangan = lahirkan(kisah, {
		nama,
		jenisKelamin: 'L',
		tanggalLahir: lahir,
		agama,
		kewarganegaraan: 'WNA',
		tempatLahir: lahirDi,
		ayah: lahirkan(kisah, {
			nama: orangTua.ayah,
			jenisKelamin: 'L',
			tanggalLahir: lahirOrangTua,
			agama
		}),
		ibu: lahirkan(kisah, {
			nama: orangTua.ibu,
			jenisKelamin: 'P',
			tanggalLahir: lahirOrangTua,
			agama
		})
	});
	pasangan.shdk = 'suami';
	pasangan.statusKawin = 'kawin-tercatat';
	kepala.statusKawin = 'kawin-tercatat';
	const anak = yangSerumah(kisah, keturunan(kisah, kepala, { pasangan, tanggal }));
	return { anggota: [kepala, pasangan, ...anak], sejak: tanggal };
}

/** A young couple whose last child was born in the past weeks: told backwards from that birth. */
export function keluargaBayi(kisah: Kisah, lahirBayi: Tanggal): RumahTangga {
	const { acak } = kisah;
	const jarak = [acak.bulat(300, 700), ...(acak.peluang(1, 2) ? [acak.bulat(900, 1500)] : [])];
	const nikah = addDays(lahirBayi, -jarak.reduce((jumlah, hari) => jumlah + hari, 0));
	const umurAyah = acak.bulat(21, 27);
	const kepala = lahirkan(kisah, {
		jenisKelamin: 'L',
		tanggalLahir: addDays(nikah, -hariTahun(umurAyah) - acak.bulat(1, 364)),
		agama: 'islam'
	});
	kepala.shdk = 'kepala-keluarga';
	const { pasangan } = nikahkan(kisah, kepala, nikah);
	pasangan.shdk = 'istri';
	const anak = anakDari(kisah, [kepala, pasangan], nikah, jarak, lahirBayi);
	return { anggota: [kepala, pasangan, ...anak], sejak: nikah };
}

/** A mother or father alone with the children, divorced or widowed. */
export function orangTuaTunggal(kisah: Kisah, rentang: RentangUmur, pilihan: Pilihan): RumahTangga {
	const { acak } = kisah;
	const kepala = kepalaBaru(kisah, acak.peluang(4, 5) ? 'P' : 'L', rentang);
	const pernikahan = nikahkan(kisah, kepala);
	const sejak = akhirPernikahan(kisah, pernikahan.tanggal, 2);
	kepala.statusKawin = acak.peluang(55, 100) ? 'cerai-hidup' : 'cerai-mati';
	const anak = yangSerumah(kisah, keturunan(kisah, kepala, pernikahan, { berakhir: sejak }));
	const orangTua = pilihan.denganOrangTua ? orangTuaSerumah(kisah, kepala) : [];
	return { anggota: [kepala, ...anak, ...orangTua], sejak };
}

/** A widow or widower in old age: alone, with a grown child, or with a grandchild. */
export function jandaDuda(kisah: Kisah): RumahTangga {
	const { acak } = kisah;
	const rentang = acak.pilihBerbobot<RentangUmur>([
		[[57, 66], 45],
		[[67, 77], 38],
		[[78, 87], 14],
		[[88, 95], 3]
	]);
	const kepala = kepalaBaru(kisah, acak.peluang(70, 100) ? 'P' : 'L', rentang);
	const pernikahan = nikahkan(kisah, kepala);
	const sejak = akhirPernikahan(kisah, pernikahan.tanggal, 3);
	kepala.statusKawin = 'cerai-mati';
	const semuaAnak = keturunan(kisah, kepala, pernikahan, { berakhir: sejak });
	const anak = yangSerumah(kisah, semuaAnak);
	const cucu = acak.peluang(1, 4) ? cucuTitipan(kisah, semuaAnak) : [];
	return { anggota: [kepala, ...anak, ...cucu], sejak };
}

/** Someone unmarried with a KK of their own, perhaps with a younger brother or sister. */
export function lajangMandiri(kisah: Kisah, rentang: RentangUmur): RumahTangga {
	const { acak } = kisah;
	const kepala = kepalaBaru(kisah, acak.peluang(65, 100) ? 'L' : 'P', rentang);
	const dewasa = addDays(kepala.tanggalLahir, hariTahun(20));
	const { peristiwaTerakhir } = kisah.waktu;
	const sejak = dewasa < peristiwaTerakhir ? dewasa : peristiwaTerakhir;
	if (kepala.ayah || !acak.peluang(2, 5)) return { anggota: [kepala], sejak };
	const [ayah, ibu] = orangTuaDari(kisah, kepala, [19, 29]);
	const adik = lahirkan(kisah, {
		jenisKelamin: acak.peluang(1, 2) ? 'L' : 'P',
		tanggalLahir: addDays(kepala.tanggalLahir, acak.bulat(hariTahun(2), hariTahun(7))),
		agama: kepala.agama,
		ayah,
		ibu
	});
	adik.shdk = 'famili-lain';
	return { anggota: [kepala, adik], sejak };
}
