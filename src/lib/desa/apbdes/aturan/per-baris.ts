import { idBaris, rincianBaris, type HasilAturan, type Terhitung } from './hasil';

export type Temuan = { readonly isian: Terhitung; readonly keterangan: string };

type Pemeriksaan = Pick<HasilAturan, 'aturan' | 'kunci' | 'judul' | 'dasar' | 'mend'> & {
	readonly level: 'galat' | 'peringatan';
	/** How many lines the rule is about; with none there is nothing to judge. */
	readonly diperiksa: number;
	readonly kosong: string;
	readonly baik: string;
	/** What a line at fault is called: 'baris tanpa kegiatan RKP'. */
	readonly salah: string;
	readonly temuan: readonly Temuan[];
	/** Lines that are told about and are not at fault. */
	readonly catatan?: readonly Temuan[];
};

/** A rule that looks at one line after the other: it fails by the lines that fail. */
export function nilaiPerBaris(pemeriksaan: Pemeriksaan): HasilAturan {
	const { aturan, kunci, judul, dasar, temuan, catatan = [], diperiksa, level } = pemeriksaan;
	const rincian = [
		...temuan.map(({ isian, keterangan }) => rincianBaris(isian, keterangan, true)),
		...catatan.map(({ isian, keterangan }) => rincianBaris(isian, keterangan, false))
	];
	const tetap = { aturan, kunci, judul, dasar, rincian };
	if (diperiksa === 0)
		return {
			...tetap,
			status: 'belum-dinilai',
			ringkas: pemeriksaan.kosong,
			barisId: [],
			mend: ''
		};
	if (temuan.length === 0)
		return { ...tetap, status: 'terpenuhi', ringkas: pemeriksaan.baik, barisId: [], mend: '' };
	return {
		...tetap,
		status: level,
		ringkas: `${temuan.length} ${pemeriksaan.salah}.`,
		barisId: idBaris(temuan.map(({ isian }) => isian)),
		mend: pemeriksaan.mend
	};
}
