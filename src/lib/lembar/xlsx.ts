import { accepted, type Result } from '$lib/desa/problem';
import { bacaDaftarIsi, type BagianTerurai } from './arsip';
import { bacaBagian, bacaBukuKerja, berisi } from './buku-kerja';
import { bacaIsi } from './isi-lembar';
import { rusak, type CatatSel, type Langkah, type Lembar } from './lembar';

/**
 * The first sheet of an XLSX file that is not to be skipped.
 *
 * We read the file ourselves instead of with hucre, which writes ours: it has no limit on what it unpacks, and it
 * builds every drawing, style and name of a workbook, which takes seconds for 10,000 rows and stops all other
 * requests meanwhile. What an import needs is one sheet of plain cells; tests compare both readers.
 */
export function* bacaXlsx(
	bytes: Uint8Array,
	lewati: (namaLembar: string) => boolean,
	terurai: BagianTerurai,
	catat?: CatatSel
): Langkah<Result<Lembar>> {
	const arsip = { bytes, isi: bacaDaftarIsi(bytes), terurai };
	const buku = yield* bacaBukuKerja(arsip);
	const calon = buku.lembar.filter(({ nama }) => !lewati(nama));
	let dibaca: Lembar | undefined;
	const lain: string[] = [];
	for (const { nama, bagian } of calon) {
		if (dibaca && dibaca.baris.length > 0) {
			if (yield* berisi(arsip, bagian)) lain.push(nama);
			continue;
		}
		const xml = (yield* bacaBagian(arsip, bagian)) ?? rusak(`lembar "${nama}" tidak ada`);
		dibaca = { nama, baris: yield* bacaIsi(xml, buku, catat), lembarLain: [] };
	}
	if (!dibaca) return rusak('tidak ada lembar yang dapat dibaca');
	return accepted({ ...dibaca, lembarLain: lain });
}
