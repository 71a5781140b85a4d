import { namaSel, type BarisLembar } from '$lib/lembar/lembar';
import type { MasalahSel } from './baca-rab';
import {
	judulKolom,
	judulRancangan,
	judulTahun,
	kolomRab,
	kolomWajib,
	rapiJudul,
	type KunciKolom
} from './kolom';
import { tulisanSel } from './letak';
import { teksSel } from './sel';

export type KepalaRab = {
	/** Row of the headings. */
	readonly nomor: number;
	/** Where each column stands, from 0. */
	readonly kolom: ReadonlyMap<KunciKolom, number>;
	readonly masalah: readonly MasalahSel[];
};

/** Rows above the headings that are looked at. */
const palingBawah = 10;

const isi = (sel: BarisLembar['sel'][number] | undefined): string => {
	const hasil = teksSel(sel ?? null);
	return hasil.ok ? hasil.teks : '';
};
const judulan = ({ sel }: BarisLembar): string[] => sel.map((satu) => rapiJudul(isi(satu)));
const dicari = new Map<string, KunciKolom>(
	kolomRab.map(([kunci, judul]) => [rapiJudul(judul), kunci])
);

/** What the sheet is, and where its columns are. */
export function bacaKepala(
	baris: readonly BarisLembar[],
	tahun: number,
	rancanganId: string
): KepalaRab {
	const kepala = baris
		.slice(0, palingBawah)
		.find((satu) => judulan(satu).includes(rapiJudul(judulKolom('rekening'))));
	if (!kepala)
		return {
			nomor: 0,
			kolom: new Map(),
			masalah: [
				{
					sel: namaSel(0, baris[0]?.nomor ?? 1),
					tertulis: tulisanSel(baris[0]?.sel[0]),
					level: 'galat',
					message: 'Baris judul kolom tidak ditemukan.',
					mend: 'Unduh lembar RAB lebih dulu, lalu isi di lembar itu tanpa mengubah judul kolomnya.'
				}
			]
		};
	const kolom = new Map<KunciKolom, number>();
	const masalah = [...periksaIdentitas(baris, kepala.nomor, tahun, rancanganId)];
	for (const [urutan, judul] of judulan(kepala).entries()) {
		const kunci = dicari.get(judul);
		if (kunci === undefined) continue;
		if (kolom.has(kunci))
			masalah.push({
				sel: namaSel(urutan, kepala.nomor),
				tertulis: tulisanSel(kepala.sel[urutan]),
				level: 'galat',
				message: `Kolom "${judulKolom(kunci)}" ada dua kali.`,
				mend: 'Hapus salah satunya, supaya jelas mana yang dibaca.'
			});
		else kolom.set(kunci, urutan);
	}
	for (const [urutan, kunci] of kolomWajib.filter((satu) => !kolom.has(satu)).entries())
		masalah.push({
			sel: namaSel(kepala.sel.length + urutan, kepala.nomor),
			tertulis: '',
			level: 'galat',
			message: `Kolom "${judulKolom(kunci)}" tidak ada.`,
			mend: `Tambahkan kolom berjudul "${judulKolom(kunci)}" di baris ${kepala.nomor}.`
		});
	return { nomor: kepala.nomor, kolom, masalah };
}

/** A sheet of another year or draft would write over lines that only look the same. */
function periksaIdentitas(
	baris: readonly BarisLembar[],
	sampai: number,
	tahun: number,
	rancanganId: string
): readonly MasalahSel[] {
	const cari = (judul: string): { readonly sel: string; readonly isi: string } | undefined => {
		for (const satu of baris) {
			if (satu.nomor >= sampai) return undefined;
			const urutan = judulan(satu).indexOf(rapiJudul(judul));
			if (urutan >= 0)
				return { sel: namaSel(urutan + 1, satu.nomor), isi: isi(satu.sel[urutan + 1]) };
		}
		return undefined;
	};
	const tertulis = cari(judulTahun);
	if (!tertulis)
		return [
			{
				sel: 'A1',
				tertulis: tulisanSel(baris.find(({ nomor }) => nomor === 1)?.sel[0]),
				level: 'peringatan',
				message: 'Lembar ini tidak menyebut tahun anggarannya.',
				mend: `Pastikan isinya untuk tahun ${tahun}; lembar yang diunduh dari sini menyebutnya di baris 1.`
			}
		];
	if (tertulis.isi !== String(tahun))
		return [
			{
				sel: tertulis.sel,
				tertulis: tertulis.isi,
				level: 'galat',
				message: `Lembar ini untuk tahun anggaran ${tertulis.isi || 'yang tidak disebut'}, bukan ${tahun}.`,
				mend: `Unduh lembar RAB tahun ${tahun}, lalu salin ke sana baris yang masih dipakai.`
			}
		];
	const rancangan = cari(judulRancangan);
	if (!rancangan || rancangan.isi === rancanganId) return [];
	return [
		{
			sel: rancangan.sel,
			tertulis: rancangan.isi,
			level: 'galat',
			message: `Lembar ini dari rancangan "${rancangan.isi}", bukan "${rancanganId}".`,
			mend: 'Unduh lembar RAB rancangan ini, lalu salin ke sana baris yang masih dipakai.'
		}
	];
}
