import teksEkonomi from './tabel-ekonomi';
import teksKegiatan from './tabel-kegiatan';
import teksTambahan from './tabel-tambahan';

export type Klasifikasi = 'kegiatan' | 'ekonomi';
/** Levels from the top: an account goes down to the objek, an activity to the kegiatan. */
export type TingkatRekening =
	'akun' | 'kelompok' | 'jenis' | 'objek' | 'bidang' | 'subbidang' | 'kegiatan';

/** The two classifications share their codes: 4.1 is an account of own income and a sub bidang. The key is both together. */
export type Rekening = {
	readonly kode: string;
	/** The code one level up; null at the top. */
	readonly induk: string | null;
	readonly jenis: TingkatRekening;
	readonly uraian: string;
	readonly klasifikasi: Klasifikasi;
	/** An example that regions have added and no regulation fixes: "contoh, tidak baku". */
	readonly contoh: boolean;
};

const tingkat: Readonly<Record<Klasifikasi, readonly TingkatRekening[]>> = {
	ekonomi: ['akun', 'kelompok', 'jenis', 'objek'],
	kegiatan: ['bidang', 'subbidang', 'kegiatan']
};

const buat = (
	klasifikasi: Klasifikasi,
	kode: string,
	uraian: string,
	contoh: boolean
): Rekening | undefined => {
	const ruas = kode.split('.');
	const jenis = tingkat[klasifikasi][ruas.length - 1];
	const induk = ruas.length > 1 ? ruas.slice(0, -1).join('.') : null;
	return jenis && { kode, induk, jenis, uraian, klasifikasi, contoh };
};

type Tabel = {
	/** In the order of the annex, the codes of a region where they belong. */
	readonly isi: ReadonlyMap<string, Rekening>;
	/** What 90 to 99 below a code stand for. */
	readonly rentang: ReadonlyMap<string, string>;
};

const akhirRentang = '.90-99';

/** @throws for a line that is not whole: the tables are ours, and their test reads all of them. */
function susunTabel(klasifikasi: Klasifikasi, baku: string, tambahan = ''): Tabel {
	const isi = new Map<string, Rekening>();
	const rentang = new Map<string, string>();
	const baca = (teks: string, contoh: boolean): void => {
		for (const baris of teks.trim().split('\n').filter(Boolean)) {
			const batas = baris.indexOf(' ');
			const kode = baris.slice(0, batas);
			const uraian = baris.slice(batas + 1);
			if (kode.endsWith(akhirRentang)) {
				rentang.set(kode.slice(0, -akhirRentang.length), uraian);
				continue;
			}
			const satu = buat(klasifikasi, kode, uraian, contoh);
			if (batas < 1 || !satu) throw new Error(`Baris rekening: ${baris}`);
			isi.set(kode, satu);
		}
	};
	baca(baku, false);
	baca(tambahan, true);
	// A range is offered as its first code that no example has taken, so that what is found can be budgeted.
	for (const [induk, uraian] of rentang) {
		const kode = kodeRentang(induk).find((calon) => !isi.has(calon));
		const satu = kode === undefined ? undefined : buat(klasifikasi, kode, uraian, false);
		if (satu) isi.set(satu.kode, satu);
	}
	const urut = [...isi.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
	return { isi: new Map(urut.map((satu) => [satu.kode, satu])), rentang };
}

const kodeRentang = (induk: string): string[] =>
	Array.from({ length: 10 }, (_, i) => `${induk}.${90 + i}`);

const tabel: Readonly<Record<Klasifikasi, Tabel>> = {
	ekonomi: susunTabel('ekonomi', teksEkonomi),
	kegiatan: susunTabel('kegiatan', teksKegiatan, teksTambahan)
};

function cariKode(klasifikasi: Klasifikasi, kode: string): Rekening | undefined {
	const { isi, rentang } = tabel[klasifikasi];
	const ada = isi.get(kode);
	if (ada) return ada;
	if (!/\.9\d$/.test(kode)) return undefined;
	const uraian = rentang.get(kode.slice(0, -3));
	return uraian === undefined ? undefined : buat(klasifikasi, kode, uraian, false);
}

/** D-01: '5.2.1.01'. A code within 90-99 is known by the name of its range. */
export const rekeningEkonomi = (kode: string): Rekening | undefined => cariKode('ekonomi', kode);

/** D-01: '2.3.10'. A code within 90-99 is known by the example of that code, or by the name of its range. */
export const rekeningKegiatan = (kode: string): Rekening | undefined => cariKode('kegiatan', kode);

export const rekeningMenurut = (klasifikasi: Klasifikasi, kode: string): Rekening | undefined =>
	cariKode(klasifikasi, kode);

/** D-01: the lowest level of its classification, the only one that a line of the budget may name. */
export const isTingkatBaris = ({ jenis }: Rekening): boolean =>
	jenis === 'objek' || jenis === 'kegiatan';

/** All of a classification, in the order of its codes. */
export const daftarRekening = (klasifikasi: Klasifikasi): IterableIterator<Rekening> =>
	tabel[klasifikasi].isi.values();
