import {
	addCounts,
	addExactly,
	addGroups,
	laterOf,
	newestOf,
	noTotals,
	type LevelCounts,
	type SeatCounts,
	type Totals,
	type WeekCounts
} from '../../learning/totals';

/** The numbers of a wilayah, of whatever level, about one course. A wilayah is the sum of what lies below it. */
export type Angka = {
	/** Desa and desa adat; those where a seat is held; those in which somebody did something in the last 28 days. */
	readonly desa: number;
	readonly desaTerisi: number;
	readonly desaAktif: number;
	/** Open seats, the people who hold them, and those of them who have used their account. */
	readonly jabatan: number;
	readonly orang: number;
	readonly teraktivasi: number;
	/** Persons with an event in the last 28 days, in any course. */
	readonly aktif: number;
	/** Of the course: persons who began it, finished it, are stuck in it, or fell silent before they finished. */
	readonly mulai: number;
	readonly selesai: number;
	readonly macet: number;
	readonly senyap: number;
	/** Persons who passed at least one practice task. */
	readonly lulusLatihan: number;
	/** Sum of each person's mean, and the persons with a mean. */
	readonly jumlahNilai: number;
	readonly orangBernilai: number;
	/** Percent before and after, the normalised gain and its square, summed over those who have both tests. */
	readonly jumlahSebelum: number;
	readonly jumlahSesudah: number;
	readonly jumlahKenaikan: number;
	readonly kuadratKenaikan: number;
	readonly orangKenaikan: number;
	/** Villages that are ready, by what they are ready for. */
	readonly desaSiap: Readonly<Record<string, number>>;
	/** Seats, who used their account and who is active in any course; what was begun, finished and so on in this one. */
	readonly perJabatan: Readonly<Record<string, SeatCounts>>;
	/** Persons at each level, by competency of the course. */
	readonly kompetensi: Readonly<Record<string, LevelCounts>>;
	/** Of those who began the course, by the Monday of the week; the newest twelve with anything in them. */
	readonly minggu: Readonly<Record<string, WeekCounts>>;
	/** The newest event, when the newest reached us, and when this was last added up; ISO, null without any. */
	readonly terakhir: string | null;
	readonly diterima: string | null;
	readonly dihitung: string | null;
};

export type Baris = { readonly totals: Totals; readonly foldedAt: string };

const kosong: Baris = { totals: noTotals, foldedAt: '' };

/** Numbers of a wilayah from its row of all courses and its row of one; how many desa there are neither of them says. */
export function angkaDari(semua: Baris = kosong, kursus: Baris = kosong): Angka {
	const [all, one] = [semua.totals, kursus.totals];
	return {
		desa: 0,
		desaTerisi: all.desa,
		desaAktif: all.desaAktif,
		jabatan: all.jabatan,
		orang: all.orang,
		teraktivasi: all.teraktivasi,
		aktif: all.aktif,
		mulai: one.mulai,
		selesai: one.selesai,
		macet: one.macet,
		senyap: one.senyap,
		lulusLatihan: one.lulusLatihan,
		jumlahNilai: one.scoreSum,
		orangBernilai: one.scoreN,
		jumlahSebelum: one.beforeSum,
		jumlahSesudah: one.afterSum,
		jumlahKenaikan: one.gainSum,
		kuadratKenaikan: one.gainSquares,
		orangKenaikan: one.gainN,
		desaSiap: all.siap,
		perJabatan: seatsOf(all.perJabatan, one.perJabatan),
		kompetensi: one.kompetensi,
		minggu: one.minggu,
		terakhir: all.lastAt,
		diterima: all.receivedAt,
		dihitung: semua.foldedAt || null
	};
}

const seatsOf = (
	all: Totals['perJabatan'],
	one: Totals['perJabatan']
): Readonly<Record<string, SeatCounts>> =>
	Object.fromEntries(
		Object.entries(all).map(([jabatan, { jabatan: seats, teraktivasi, aktif }]) => {
			const { mulai = 0, selesai = 0, macet = 0, senyap = 0 } = one[jabatan] ?? {};
			return [jabatan, { jabatan: seats, teraktivasi, aktif, mulai, selesai, macet, senyap }];
		})
	);

export const tanpaAngka: Angka = angkaDari();

const tambah = (a: Angka, b: Angka): Angka => ({
	desa: a.desa + b.desa,
	desaTerisi: a.desaTerisi + b.desaTerisi,
	desaAktif: a.desaAktif + b.desaAktif,
	jabatan: a.jabatan + b.jabatan,
	orang: a.orang + b.orang,
	teraktivasi: a.teraktivasi + b.teraktivasi,
	aktif: a.aktif + b.aktif,
	mulai: a.mulai + b.mulai,
	selesai: a.selesai + b.selesai,
	macet: a.macet + b.macet,
	senyap: a.senyap + b.senyap,
	lulusLatihan: a.lulusLatihan + b.lulusLatihan,
	jumlahNilai: addExactly(a.jumlahNilai, b.jumlahNilai),
	orangBernilai: a.orangBernilai + b.orangBernilai,
	jumlahSebelum: addExactly(a.jumlahSebelum, b.jumlahSebelum),
	jumlahSesudah: addExactly(a.jumlahSesudah, b.jumlahSesudah),
	jumlahKenaikan: addExactly(a.jumlahKenaikan, b.jumlahKenaikan),
	kuadratKenaikan: addExactly(a.kuadratKenaikan, b.kuadratKenaikan),
	orangKenaikan: a.orangKenaikan + b.orangKenaikan,
	desaSiap: addCounts(a.desaSiap, b.desaSiap),
	perJabatan: addGroups(a.perJabatan, b.perJabatan),
	kompetensi: addGroups(a.kompetensi, b.kompetensi),
	minggu: newestOf(addGroups(a.minggu, b.minggu)),
	terakhir: laterOf(a.terakhir, b.terakhir),
	diterima: laterOf(a.diterima, b.diterima),
	dihitung: laterOf(a.dihitung, b.dihitung)
});

export const jumlahkan = (rows: readonly Angka[]): Angka => rows.reduce(tambah, tanpaAngka);

/** Normalised gain of those who have a test before and one after. */
export type Kenaikan = {
	readonly n: number;
	readonly rata: number;
	/** 95 % of the time the mean of many such groups lies in between; null of one person, who has no spread. */
	readonly selang: { readonly bawah: number; readonly atas: number } | null;
	/** Mean percent before and after. */
	readonly sebelum: number;
	readonly sesudah: number;
};

/** Of a normal distribution, 95 % lies within so many standard deviations. */
const z95 = 1.96;

export function kenaikanDari(
	angka: Pick<
		Angka,
		'jumlahSebelum' | 'jumlahSesudah' | 'jumlahKenaikan' | 'kuadratKenaikan' | 'orangKenaikan'
	>
): Kenaikan | null {
	const { orangKenaikan: n, jumlahKenaikan: sum, kuadratKenaikan: squares } = angka;
	if (n === 0) return null;
	const rata = sum / n;
	// Below zero only by what the fifth decimal was.
	const deviation = n > 1 ? Math.sqrt(Math.max(0, (squares - n * rata * rata) / (n - 1))) : null;
	const half = deviation === null ? null : (z95 * deviation) / Math.sqrt(n);
	return {
		n,
		rata,
		selang: half === null ? null : { bawah: rata - half, atas: rata + half },
		sebelum: angka.jumlahSebelum / n,
		sesudah: angka.jumlahSesudah / n
	};
}

/** With what follows from the sums. */
export type AngkaTampil = Angka & {
	readonly desaTanpaKegiatan: number;
	/** Mean of the persons' means; null while nobody has a score. */
	readonly nilai: number | null;
	readonly kenaikan: Kenaikan | null;
};

export const tampilkan = <Sum extends Angka>(angka: Sum): Sum & AngkaTampil => ({
	...angka,
	desaTanpaKegiatan: angka.desa - angka.desaAktif,
	nilai: angka.orangBernilai === 0 ? null : angka.jumlahNilai / angka.orangBernilai,
	kenaikan: kenaikanDari(angka)
});
