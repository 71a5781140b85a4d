import type { Rupiah } from '../../../format/rupiah';
import { rupiah } from '../../../format/rupiah';
import { bagianRekening, jumlahBaris, type Baris } from '../baris';
import type { BarisTertulis } from '../forms/baris';
import { tulisVolume } from '../forms/jumlah';
import { formatAngka } from '../../../format/angka';
import type { KegiatanRkp } from '../masukan';
import { rekeningKegiatan } from '../rekening/rekening';

/** The sheets of a budget: income, one for each bidang, financing. */
export const daftarLembar = [
	{ slug: 'pendapatan', label: 'Pendapatan', judul: 'Pendapatan' },
	{ slug: 'bidang-1', label: 'Bidang 1', judul: 'Penyelenggaraan pemerintahan desa' },
	{ slug: 'bidang-2', label: 'Bidang 2', judul: 'Pelaksanaan pembangunan desa' },
	{ slug: 'bidang-3', label: 'Bidang 3', judul: 'Pembinaan kemasyarakatan' },
	{ slug: 'bidang-4', label: 'Bidang 4', judul: 'Pemberdayaan masyarakat' },
	{
		slug: 'bidang-5',
		label: 'Bidang 5',
		judul: 'Penanggulangan bencana, keadaan darurat, dan mendesak'
	},
	{ slug: 'pembiayaan', label: 'Pembiayaan', judul: 'Pembiayaan' }
] as const;
export type SlugLembar = (typeof daftarLembar)[number]['slug'];

export const isSlugLembar = (text: string): text is SlugLembar =>
	daftarLembar.some(({ slug }) => slug === text);

/** On which sheet a line stands; null for one whose codes belong nowhere. */
export function lembarBaris({
	rekening,
	kegiatan
}: Pick<Baris, 'rekening' | 'kegiatan'>): SlugLembar {
	const bagian = bagianRekening(rekening);
	if (bagian === 'pembiayaan') return 'pembiayaan';
	if (bagian === 'pendapatan') return 'pendapatan';
	const slug = `bidang-${(kegiatan ?? '').charAt(0)}`;
	return isSlugLembar(slug) ? slug : 'bidang-1';
}

/** Lines that are worked on together: the RAB of one activity, or all income, or all financing. */
export type KelompokLembar = {
	/** '2.3.10/rkp-4', 'pendapatan' */
	readonly kunci: string;
	readonly kegiatan: string | null;
	readonly rkp: KegiatanRkp | null;
	readonly judul: string;
	readonly keterangan: string;
	readonly jumlah: Rupiah;
	readonly baris: readonly Baris[];
};

const urutBaris = (a: Baris, b: Baris): number =>
	a.rekening < b.rekening
		? -1
		: a.rekening > b.rekening
			? 1
			: a.id < b.id
				? -1
				: a.id > b.id
					? 1
					: 0;

const total = (baris: readonly Baris[]): Rupiah =>
	rupiah(baris.reduce((jumlah, satu) => jumlah + jumlahBaris(satu), 0));

/** The lines of one sheet, by activity, in the order of their codes. */
export function susunLembar(
	semua: Iterable<Baris>,
	slug: SlugLembar,
	rkp: readonly KegiatanRkp[]
): readonly KelompokLembar[] {
	const baris = [...semua].filter((satu) => lembarBaris(satu) === slug).sort(urutBaris);
	if (slug === 'pendapatan' || slug === 'pembiayaan')
		return [
			{
				kunci: slug,
				kegiatan: null,
				rkp: null,
				judul: slug === 'pendapatan' ? 'Semua pendapatan' : 'Semua pembiayaan',
				keterangan: '',
				jumlah: total(baris),
				baris
			}
		];
	const kelompok = new Map<string, Baris[]>();
	for (const satu of baris) {
		const kunci = kunciKelompok(satu, slug);
		const ada = kelompok.get(kunci);
		if (ada) ada.push(satu);
		else kelompok.set(kunci, [satu]);
	}
	return Array.from(kelompok, ([kunci, isi]): KelompokLembar => {
		const kegiatan = isi[0]?.kegiatan ?? '';
		const asal = rkp.find(({ id }) => id === isi[0]?.rkpId) ?? null;
		const nama = rekeningKegiatan(kegiatan)?.uraian ?? 'Kegiatan tidak dikenal';
		return {
			kunci,
			kegiatan,
			rkp: asal,
			judul: asal?.nama ?? nama,
			keterangan: asal ? `${nama} · ${asal.lokasi}` : 'tidak ada di RKP',
			jumlah: total(isi),
			baris: isi
		};
	}).sort((a, b) => urutKode(a.kunci, b.kunci));
}

const kunciKelompok = ({ kegiatan, rkpId }: Baris, slug: SlugLembar): string =>
	slug === 'pendapatan' || slug === 'pembiayaan' ? slug : `${kegiatan ?? ''}/${rkpId ?? ''}`;

/** What the groups of a sheet come to, by their key: all that a keystroke changes of them. */
export function jumlahKelompok(
	semua: Iterable<Baris>,
	slug: SlugLembar
): ReadonlyMap<string, Rupiah> {
	const jumlah = new Map<string, Rupiah>();
	for (const satu of semua) {
		if (lembarBaris(satu) !== slug) continue;
		const kunci = kunciKelompok(satu, slug);
		jumlah.set(kunci, rupiah((jumlah.get(kunci) ?? 0) + jumlahBaris(satu)));
	}
	return jumlah;
}

/** '2.3.2' before '2.3.10'. */
const urutKode = (a: string, b: string): number =>
	a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });

/** A line as the fields of the sheet show it. */
export const tertulis = (baris: Baris): BarisTertulis => ({
	kegiatan: baris.kegiatan ?? '',
	rkpId: baris.rkpId ?? '',
	rekening: baris.rekening,
	uraian: baris.uraian,
	sumber: baris.sumber,
	volume: tulisVolume(baris.volume),
	satuan: baris.satuan,
	hargaSatuan: formatAngka(baris.hargaSatuan),
	pelaksana: baris.pelaksana ?? '',
	perdes: baris.perdes,
	alasan: baris.alasan
});
