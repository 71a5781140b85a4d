import {
	namaBerkasDari,
	tabelSepotong,
	type Dokumen,
	type Kolom,
	type Potongan
} from '../../../dokumen/dokumen';
import type { Dunia } from '../../dunia';
import { hari, tempatDesa, tempatTanggal } from '../../kependudukan/buku/kepala';
import type { DefinisiSurat } from '../definisi';
import { bentukPengganti, pejabatJabatan, pejabatPeran } from '../pelaku';
import { labelBentuk } from '../tanda-tangan';

export { hari };

export type NamaJenis = (kode: string) => Pick<DefinisiSurat, 'nama'> | undefined;

/** What a reader has chosen of a register. */
export type PilihanBuku = {
	readonly tahun: number;
	/** Words that a line must have; '' for every line. */
	readonly cari: string;
	readonly potongan: Potongan | null;
};

/** Years that have a line, and the present one, the latest first. */
export function tahunBuku({ persuratan: state, tanggal }: Dunia): readonly number[] {
	const tahun = new Set(
		[
			tanggal,
			...[...state.surat.values()].flatMap(({ tandaTangan }) => tandaTangan?.tanggal ?? []),
			...[...state.masuk.values()].flatMap(({ tanggalTerima }) => tanggalTerima ?? []),
			...state.ekspedisi.map(({ tanggalKirim }) => tanggalKirim)
		].map((satu) => Number(satu.slice(0, 4)))
	);
	return [...tahun].sort((a, b) => b - a);
}

/** Year and words as they stand in an address; a year that has no book is the present one. */
export function bacaPilihanBuku(
	dunia: Dunia,
	alamat: { get(nama: string): string | null }
): Omit<PilihanBuku, 'potongan'> {
	const diminta = Number(alamat.get('tahun'));
	const [kini = 0, ...dulu] = tahunBuku(dunia);
	return {
		tahun: dulu.includes(diminta) ? diminta : kini,
		cari: (alamat.get('cari') ?? '').trim().slice(0, 100)
	};
}

/** Every word stands somewhere in the line. */
export function cocok(cari: string, ...isi: readonly (string | number | null)[]): boolean {
	const teks = isi.join(' ').toLowerCase();
	return cari
		.toLowerCase()
		.split(/\s+/)
		.every((kata) => teks.includes(kata));
}

const kepalaTahun = (dunia: Dunia, { tahun, cari }: PilihanBuku): Dokumen['kepala'] => [
	...tempatDesa(dunia),
	{ label: 'Tahun', isi: String(tahun) },
	...(cari === '' ? [] : [{ label: 'Saringan', isi: cari }])
];

/** Permendagri 47/2016: whoever heads the village today on the left, the secretary on the right (C-03). */
function tandaTanganBukuSurat(dunia: Dunia): Dokumen['tandaTangan'] {
	const { persuratan: state, desa, tanggal } = dunia;
	const kepala = pejabatPeran(state, 'kades', tanggal);
	const bentuk = bentukPengganti[state.keadaanKades];
	return {
		kiri: {
			atas: 'Mengetahui',
			jabatan: `${bentuk ? labelBentuk[bentuk] : 'Kepala Desa'} ${desa.nama}`,
			nama: kepala?.nama ?? null
		},
		kanan: {
			atas: tempatTanggal(dunia, tanggal),
			jabatan: `Sekretaris Desa ${desa.nama}`,
			nama: pejabatJabatan(state, 'sekretaris-desa')?.nama ?? null
		}
	};
}

type Sel = readonly (string | null)[];

/** What one register has of its own. */
type Register<Baris> = Pick<Dokumen, 'kode' | 'judul' | 'catatan'> & {
	/** Caption of its table. */
	readonly tabel: string;
	readonly kolom: readonly Kolom[];
	readonly baris: readonly Baris[];
	/** Cells of a line, after its number. */
	readonly isi: (satu: Baris) => Sel;
	/** Where words are looked for; in every cell where nothing is said. */
	readonly dicari?: (satu: Baris) => Sel;
	/** Said of a year without a line, and of words that no line has. */
	readonly kosong: string;
	readonly takCocok: string;
	/** Of the file, before village and year. */
	readonly namaBerkas: string;
};

/** A register of one year as a sheet. */
export function susunBuku<Baris extends { readonly urut: number }>(
	dunia: Dunia,
	pilihan: PilihanBuku,
	{ tabel, kolom, baris, isi, dicari = isi, kosong, takCocok, namaBerkas, ...buku }: Register<Baris>
): Dokumen {
	const { cari, tahun, potongan } = pilihan;
	return {
		...buku,
		kepala: kepalaTahun(dunia, pilihan),
		tabel: [
			tabelSepotong(
				tabel,
				kolom,
				baris.filter((satu) => cari === '' || cocok(cari, ...dicari(satu))),
				potongan,
				(satu) => [satu.urut, ...isi(satu)],
				{ kosong: cari === '' ? kosong : takCocok }
			)
		],
		tandaTangan: tandaTanganBukuSurat(dunia),
		orientasi: 'lanskap',
		tanggal: dunia.tanggal,
		namaBerkas: namaBerkasDari(namaBerkas, dunia.desa.nama, String(tahun))
	};
}
