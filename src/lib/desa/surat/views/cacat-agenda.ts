import { bulanRomawi, isNomorSurat } from '../nomor';
import { berlakuPada } from '../pelaku';
import type { Persuratan } from '../state';
import type { Surat } from '../surat';

/** C-01, C-02, C-03: what can be wrong with a line of the register of outgoing letters. */
export const daftarCacatAgenda = [
	'nomor-ganda',
	'tanggal-mundur',
	'nomor-keliru',
	'an-tanpa-mandat'
] as const;
export type CacatAgenda = (typeof daftarCacatAgenda)[number];

export type TemuanAgenda = { readonly jenis: CacatAgenda; readonly suratId: string };

type Bernomor = Surat &
	Required<{ nomor: NonNullable<Surat['nomor']> }> & {
		readonly tandaTangan: NonNullable<Surat['tandaTangan']>;
	};

const isBernomor = (surat: Surat): surat is Bernomor =>
	surat.nomor !== null && surat.tandaTangan !== null;

/**
 * Faults of a register that was kept without these rules: no such line can be made by `decide`. Letters in the order in
 * which they were kept; of two with one number it is the later that is at fault.
 */
export function cacatAgenda({
	surat,
	mandat
}: Pick<Persuratan, 'surat' | 'mandat'>): readonly TemuanAgenda[] {
	const temuan: TemuanAgenda[] = [];
	const nomorTerpakai = new Set<string>();
	const terakhir = new Map<string, string>();
	for (const satu of [...surat.values()].filter(isBernomor)) {
		const { id, nomor, tandaTangan } = satu;
		const deret = `${nomor.tahun}/${nomor.deret}`;
		const nyata = `${deret}/${nomor.urut}`;
		const catat = (jenis: CacatAgenda) => temuan.push({ jenis, suratId: id });
		if (nomorTerpakai.has(nyata)) catat('nomor-ganda');
		nomorTerpakai.add(nyata);
		const sebelum = terakhir.get(deret) ?? '';
		if (tandaTangan.tanggal < sebelum) catat('tanggal-mundur');
		else terakhir.set(deret, tandaTangan.tanggal);
		if (!isNomorSurat(nomor.teks) || !sesuaiTanggal(satu)) catat('nomor-keliru');
		const bermandat = mandat.some(
			(tertulis) =>
				tertulis.pejabatId === tandaTangan.pejabatId &&
				tertulis.jenis.includes(satu.jenis) &&
				berlakuPada(tertulis, tandaTangan.tanggal)
		);
		if (tandaTangan.bentuk === 'an' && !bermandat) catat('an-tanpa-mandat');
	}
	return temuan;
}

/** C-01: the month and the year of a number are those of its letter. */
const sesuaiTanggal = ({ nomor: { teks }, tandaTangan: { tanggal } }: Bernomor): boolean =>
	teks.endsWith(`/${bulanRomawi(tanggal)}/${tanggal.slice(0, 4)}`);
