import { formatRupiah, rupiah, type Rupiah } from '../../../format/rupiah';
import type { KunciParameter, Parameter } from '../aturan-tahun';
import type { Bahan } from './bahan';
import {
	idBaris,
	jumlahkan,
	rincianBaris,
	rincianJumlah,
	type HasilAturan,
	type Terhitung
} from './hasil';
import {
	formatPorsi,
	isPalingBanyak,
	isPalingSedikit,
	porsiDari,
	porsiKeAtas,
	porsiKeBawah
} from './porsi';

/** How a line stands to a share: it counts, it might be taken for one that does, or it has nothing to do with it. */
export type Kena =
	| { readonly kena: 'dihitung' | 'tidak-dihitung'; readonly keterangan: string }
	| { readonly kena: 'lain' };
export const lain: Kena = { kena: 'lain' };

export type Porsi = {
	readonly kunci: string;
	readonly judul: string;
	readonly parameter: KunciParameter;
	readonly arah: 'maks' | 'min';
	/** What is counted: 'BLT Dana Desa'. */
	readonly nama: string;
	readonly golongkan: (isian: Terhitung) => Kena;
	/** Base of the share, and its name. */
	readonly dasarHitung: Rupiah;
	readonly namaDasar: string;
	readonly mend: (selisih: string) => string;
};

/** Only what is certain may stop a draft (D-06). */
export const levelGagal = ({ keyakinan }: Parameter): 'galat' | 'peringatan' =>
	keyakinan === 'pasti' ? 'galat' : 'peringatan';

export const menunggu = (
	tetap: Pick<HasilAturan, 'kunci' | 'judul'>,
	apa: string,
	tahun: number
): HasilAturan => ({
	...tetap,
	aturan: 'D-06',
	status: 'belum-dinilai',
	menunggu: true,
	ringkas: `Menunggu aturan: ${apa} tahun ${tahun} belum ditetapkan.`,
	rincian: [],
	dasar: '',
	barisId: [],
	mend: ''
});

/** Why a share cannot be worked out yet. */
export const belumBerdasar = ({ semua }: Bahan): string =>
	semua.length === 0 ? 'Belum ada baris anggaran.' : 'Pagu Dana Desa belum tersedia.';

export const paguDanaDesa = ({ masukan }: Bahan): Rupiah =>
	rupiah(
		masukan.pagu
			.filter(({ sumber }) => sumber === 'DD')
			.reduce((sampai, { jumlah }) => sampai + jumlah, 0)
	);

type Terpilah = {
	readonly dihitung: readonly Terhitung[];
	readonly rincian: HasilAturan['rincian'];
};

export function pilah(isian: readonly Terhitung[], golongkan: Porsi['golongkan']): Terpilah {
	const dihitung: Terhitung[] = [];
	const sisanya: Terhitung[] = [];
	const rincian: HasilAturan['rincian'][number][] = [];
	const tidak: HasilAturan['rincian'][number][] = [];
	for (const satu of isian) {
		const hasil = golongkan(satu);
		if (hasil.kena === 'lain') sisanya.push(satu);
		else if (hasil.kena === 'tidak-dihitung')
			tidak.push(rincianBaris(satu, hasil.keterangan, false));
		else {
			dihitung.push(satu);
			rincian.push(rincianBaris(satu, hasil.keterangan, true));
		}
	}
	const sisa =
		sisanya.length === 0
			? []
			: [
					rincianJumlah(
						'Belanja Dana Desa lainnya',
						jumlahkan(sisanya),
						`${sisanya.length} baris, tidak dihitung`,
						false
					)
				];
	return { dihitung, rincian: [...rincian, ...tidak, ...sisa] };
}

/** D-06: what is spent on one thing, as a share of the pagu. */
export function nilaiPorsi(bahan: Bahan, porsi: Porsi): HasilAturan {
	const { kunci, judul, arah, nama, dasarHitung, namaDasar } = porsi;
	const parameter = bahan.parameter?.isi[porsi.parameter];
	if (!parameter || parameter.nilai === null)
		return menunggu({ kunci, judul }, `porsi ${nama}`, bahan.tahun);
	const { nilai: batas, dasar } = parameter;
	const { dihitung, rincian } = pilah(bahan.danaDesaKeluar, porsi.golongkan);
	const jumlah = jumlahkan(dihitung);
	const isMaks = arah === 'maks';
	const rupiahBatas = isMaks ? porsiKeBawah(dasarHitung, batas) : porsiKeAtas(dasarHitung, batas);
	const sebutBatas = `paling ${isMaks ? 'banyak' : 'sedikit'} ${formatPorsi(batas)}`;
	const hasil = {
		aturan: 'D-06',
		kunci,
		judul,
		dasar,
		rincian: [
			rincianJumlah(namaDasar, dasarHitung, '', false),
			rincianJumlah(`Batas ${nama}`, rupiahBatas, sebutBatas, false),
			rincianJumlah(`Jumlah ${nama}`, jumlah, `${dihitung.length} baris`),
			...rincian
		]
	};
	if (dasarHitung <= 0 || bahan.semua.length === 0)
		return {
			...hasil,
			status: 'belum-dinilai',
			ringkas: belumBerdasar(bahan),
			barisId: [],
			mend: ''
		};
	const nilai = porsiDari(jumlah, dasarHitung);
	const dinilai = { ...hasil, bagian: { nilai, batas, arah } };
	const hitungan = `${nama} ${formatRupiah(jumlah)}, yaitu ${formatPorsi(nilai)} dari ${formatRupiah(dasarHitung)}; ${sebutBatas} atau ${formatRupiah(rupiahBatas)}`;
	const isPas = isMaks
		? isPalingBanyak(jumlah, dasarHitung, batas)
		: isPalingSedikit(jumlah, dasarHitung, batas);
	if (isPas)
		return { ...dinilai, status: 'terpenuhi', ringkas: `${hitungan}.`, barisId: [], mend: '' };
	const selisih = formatRupiah(rupiah(Math.abs(jumlah - rupiahBatas)));
	return {
		...dinilai,
		status: levelGagal(parameter),
		ringkas: `${hitungan}: ${isMaks ? 'lebih' : 'kurang'} ${selisih}.`,
		barisId: idBaris(dihitung),
		mend: porsi.mend(selisih)
	};
}
