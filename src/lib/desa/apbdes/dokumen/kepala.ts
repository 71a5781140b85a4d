import type { Dokumen, TandaTangan } from '../../../dokumen/dokumen';
import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { tempatDesa, tempatTanggal } from '../../kependudukan/buku/kepala';
import {
	bentukPengganti,
	labelJabatanDesa,
	pejabatJabatan,
	pejabatPeran
} from '../../surat/pelaku';
import { labelBentuk } from '../../surat/tanda-tangan';
import type { Baris } from '../baris';
import type { Pelaksana } from '../pelaksana';
import type { JenisLangkah, Langkah, LangkahTercatat, Rancangan } from '../rancangan';

/** A draft with what its papers say of it. */
export type Naskah = {
	readonly dunia: Dunia;
	readonly rancangan: Rancangan;
	readonly tahun: number;
	readonly baris: readonly Baris[];
	/** 'APBDes', 'Perubahan APBDes' */
	readonly nama: string;
	/** 'Anggaran Pendapatan dan Belanja Desa Tahun Anggaran 2027' */
	readonly tentang: string;
	readonly isDitetapkan: boolean;
};

export function bukaNaskah(dunia: Dunia, rancanganId: string): Naskah | undefined {
	const { anggaran } = dunia;
	const rancangan = anggaran.rancangan.get(rancanganId);
	if (!rancangan) return undefined;
	const perubahan = rancangan.perubahan !== null;
	return {
		dunia,
		rancangan,
		tahun: anggaran.tahun,
		baris: [...rancangan.baris.values()],
		nama: perubahan ? 'Perubahan APBDes' : 'APBDes',
		tentang: `${perubahan ? 'Perubahan ' : ''}Anggaran Pendapatan dan Belanja Desa Tahun Anggaran ${anggaran.tahun}`,
		isDitetapkan: rancangan.tahap === 'ditetapkan'
	};
}

type Tercatat<J extends JenisLangkah> = Omit<LangkahTercatat, 'langkah'> & {
	readonly langkah: Extract<Langkah, { jenis: J }>;
};

/** The last step of one of those kinds, with what it says. */
export const langkahTerakhir = <J extends JenisLangkah>(
	{ langkah }: Rancangan,
	...jenis: readonly J[]
): Tercatat<J> | undefined =>
	langkah.findLast((satu): satu is Tercatat<J> =>
		(jenis as readonly JenisLangkah[]).includes(satu.langkah.jenis)
	);

/** The day of a step, or today as long as it has not been taken. */
export const hariLangkah = ({ dunia, rancangan }: Naskah, jenis: JenisLangkah): Tanggal =>
	langkahTerakhir(rancangan, jenis)?.tanggal ?? dunia.tanggal;

/** 'Nomor 5 Tahun 2026' goes in with dots as long as nobody has given it. */
export const nomorAtauTitik = (nomor: string | undefined): string => nomor || '..........';

export const nomorPerdes = ({ rancangan }: Naskah): string =>
	nomorAtauTitik(langkahTerakhir(rancangan, 'tetapkan')?.langkah.nomorPerdes);

export const nomorPerkades = ({ rancangan }: Naskah): string =>
	nomorAtauTitik(langkahTerakhir(rancangan, 'tetapkan')?.langkah.nomorPerkades);

export const kepalaNaskah = ({ dunia, tahun }: Naskah): Dokumen['kepala'] => [
	...tempatDesa(dunia),
	{ label: 'Tahun anggaran', isi: String(tahun) }
];

/** C-03: the Kades, or who stands for him. */
export function tandaKades({ dunia }: Naskah, atas: string, tanggal = dunia.tanggal): TandaTangan {
	const { persuratan, desa } = dunia;
	const bentuk = bentukPengganti[persuratan.keadaanKades];
	return {
		atas,
		jabatan: `${bentuk ? labelBentuk[bentuk] : 'Kepala Desa'} ${desa.nama}`,
		nama: pejabatPeran(persuratan, 'kades', tanggal)?.nama ?? null
	};
}

export const tandaSekdes = (
	{ dunia: { persuratan, desa } }: Naskah,
	atas: string
): TandaTangan => ({
	atas,
	jabatan: `Sekretaris Desa ${desa.nama}`,
	nama: pejabatJabatan(persuratan, 'sekretaris-desa')?.nama ?? null
});

export const tandaKetuaBpd = ({ dunia }: Naskah, atas: string): TandaTangan => ({
	atas,
	jabatan: `Ketua BPD Desa ${dunia.desa.nama}`,
	nama: dunia.anggaran.masukan.bpd.ketua
});

export const tandaPelaksana = (
	{ dunia }: Naskah,
	pelaksana: Pelaksana | null,
	atas: string
): TandaTangan => ({
	atas,
	jabatan: pelaksana ? labelJabatanDesa(pelaksana) : 'Pelaksana Kegiatan Anggaran',
	nama: (pelaksana && pejabatJabatan(dunia.persuratan, pelaksana)?.nama) ?? null
});

export const diDesa = ({ dunia }: Naskah, tanggal: Tanggal): string =>
	tempatTanggal(dunia, tanggal);
