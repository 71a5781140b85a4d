import { isTertutup, tutupTabel, type Garis } from '../../learning/tutup-kecil';
import type { AngkaTampil } from './angka';

type Hitungan = Readonly<Record<string, number>>;
type Kelompok = Readonly<Record<string, Hitungan>>;

/** Counts of people. Counts of villages stay, and so do moments. */
const hitungan = [
	'jabatan',
	'orang',
	'teraktivasi',
	'aktif',
	'mulai',
	'selesai',
	'macet',
	'senyap',
	'lulusLatihan',
	'orangBernilai',
	'orangKenaikan'
] as const satisfies readonly (keyof AngkaTampil)[];

/** Groups of such counts: by seat, by competency, by week. */
const kelompok = ['perJabatan', 'kompetensi', 'minggu'] as const satisfies (keyof AngkaTampil)[];

/** A count by its place in the numbers: 'selesai', 'perJabatan/kaur-keuangan/selesai'. */
const rata = (angka: AngkaTampil): ReadonlyMap<string, number> =>
	new Map([
		...hitungan.map((satu): [string, number] => [satu, angka[satu]]),
		...kelompok.flatMap((nama) =>
			Object.entries<Hitungan>(angka[nama]).flatMap(([kunci, isi]) =>
				Object.entries(isi).map(([satu, n]): [string, number] => [`${nama}/${kunci}/${satu}`, n])
			)
		)
	]);

const tempelKelompok = <Isi extends Kelompok>(
	nama: string,
	isi: Isi,
	tampil: (tempat: string, n: number) => number
): Isi =>
	// Safe: the same groups with the same fields, each still a number.
	Object.fromEntries(
		Object.entries(isi).map(([kunci, satu]) => [
			kunci,
			Object.fromEntries(
				Object.entries(satu).map(([bagian, n]) => [bagian, tampil(`${nama}/${kunci}/${bagian}`, n)])
			)
		])
	) as Isi;

/** The numbers with each count as it may be shown, and without what would tell a count or a mean that is closed. */
function tempel<Row extends AngkaTampil>(
	angka: Row,
	tampil: (tempat: string, n: number) => number
): Row {
	const bernilai = tampil('orangBernilai', angka.orangBernilai);
	const dibandingkan = tampil('orangKenaikan', angka.orangKenaikan);
	return {
		...angka,
		jabatan: tampil('jabatan', angka.jabatan),
		orang: tampil('orang', angka.orang),
		teraktivasi: tampil('teraktivasi', angka.teraktivasi),
		aktif: tampil('aktif', angka.aktif),
		mulai: tampil('mulai', angka.mulai),
		selesai: tampil('selesai', angka.selesai),
		macet: tampil('macet', angka.macet),
		senyap: tampil('senyap', angka.senyap),
		lulusLatihan: tampil('lulusLatihan', angka.lulusLatihan),
		orangBernilai: bernilai,
		orangKenaikan: dibandingkan,
		// The sums would tell what the means do not.
		...(isTertutup(bernilai) ? { jumlahNilai: 0, nilai: null } : {}),
		...(isTertutup(dibandingkan)
			? {
					...{ jumlahSebelum: 0, jumlahSesudah: 0, jumlahKenaikan: 0, kuadratKenaikan: 0 },
					kenaikan: null
				}
			: {}),
		perJabatan: tempelKelompok('perJabatan', angka.perJabatan, tampil),
		kompetensi: tempelKelompok('kompetensi', angka.kompetensi, tampil),
		minggu: tempelKelompok('minggu', angka.minggu, tampil)
	};
}

/** What is counted by seat adds up to the same of all seats. */
const garisJabatan = (
	awalan: string,
	{ perJabatan }: Pick<AngkaTampil, 'perJabatan'>
): readonly Garis[] => {
	const jabatan = Object.entries<Hitungan>(perJabatan);
	return Object.keys(jabatan[0]?.[1] ?? {}).map((satu) => [
		`${awalan}${satu}`,
		...jabatan.map(([kunci]) => `${awalan}perJabatan/${kunci}/${satu}`)
	]);
};

/** The numbers of a wilayah that is seen beside no other: the one that somebody looks after. */
export function tutupSendiri<Row extends AngkaTampil>(angka: Row): Row {
	const hasil = tutupTabel(rata(angka), garisJabatan('', angka));
	return tempel(angka, (tempat, n) => hasil.get(tempat) ?? n);
}

/** Closes of some numbers what was closed of `dilihat`, the same wilayah as it is seen in the list above it. */
export function tutupSeperti<Row extends AngkaTampil>(angka: Row, dilihat: AngkaTampil): Row {
	const tertutup = rata(dilihat);
	return tutupSendiri(
		tempel(angka, (tempat, n) => {
			const seperti = tertutup.get(tempat) ?? n;
			return isTertutup(seperti) ? seperti : n;
		})
	);
}

/**
 * The numbers of what lies below a wilayah, as they may be shown beside its own. Each column adds up to what is said of the
 * wilayah, on this page and in the list above.
 * @param sendiri The wilayah's own, as they are shown.
 */
export function tutupAnak<Row extends AngkaTampil & { readonly kode: string }>(
	sendiri: AngkaTampil,
	anak: readonly Row[]
): Row[] {
	const bagian = anak.map((row) => ({ row, angka: rata(row) }));
	const tempat = new Set(bagian.flatMap(({ angka }) => [...angka.keys()]));
	const semua = new Map(
		[{ awalan: '', angka: rata(sendiri) }]
			.concat(bagian.map(({ row, angka }) => ({ awalan: `${row.kode}|`, angka })))
			.flatMap(({ awalan, angka }) =>
				[...angka].map(([nama, n]): [string, number] => [`${awalan}${nama}`, n])
			)
	);
	const hasil = tutupTabel(semua, [
		...[...tempat].map((nama): Garis => [nama, ...anak.map(({ kode }) => `${kode}|${nama}`)]),
		...anak.flatMap((row) => garisJabatan(`${row.kode}|`, row))
	]);
	return bagian.map(({ row }) => tempel(row, (nama, n) => hasil.get(`${row.kode}|${nama}`) ?? n));
}
