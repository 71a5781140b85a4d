import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { DefinisiSurat } from '../definisi';
import { caraTandaTangan, jabatanPenandatangan, labelCara } from '../tanda-tangan';
import { kirimanTerakhir } from '../terkirim';
import { statusSurat } from './label';
import { namaPemohon } from './daftar-surat';

/** C-02: a line of the register of outgoing letters; the outgoing half of book A.7 is read from it. */
export type BarisAgendaKeluar = {
	readonly suratId: string;
	readonly deret: string;
	readonly urut: number;
	readonly tanggal: Tanggal;
	readonly nomor: string;
	/** To whom it went, or who asked for it. */
	readonly tujuan: string;
	readonly perihal: string;
	readonly jenis: string;
	readonly penandatangan: string;
	readonly cara: string;
	/** 'Batal' and 'Dicabut' stay in the register: their numbers are never used again. */
	readonly status: string;
	readonly arsip: boolean;
	/** A.7: the day on which it left the office; null while it lies there. */
	readonly tanggalKirim: Tanggal | null;
};

/** Every number of a year, in the order in which they were taken. */
export function agendaKeluar(
	dunia: Dunia,
	definisi: (kode: string) => Pick<DefinisiSurat, 'nama'> | undefined,
	tahun: number
): readonly BarisAgendaKeluar[] {
	const { persuratan: state } = dunia;
	return [...state.surat.values()]
		.flatMap((surat): BarisAgendaKeluar[] => {
			const { nomor, tandaTangan: tanda } = surat;
			if (!nomor || !tanda || nomor.tahun !== tahun) return [];
			const pejabat = state.pejabat.get(tanda.pejabatId);
			return [
				{
					suratId: surat.id,
					deret: nomor.deret,
					urut: nomor.urut,
					tanggal: tanda.tanggal,
					nomor: nomor.teks,
					tujuan: surat.tujuan || namaPemohon(dunia, surat),
					perihal: surat.perihal,
					jenis: definisi(surat.jenis)?.nama ?? surat.jenis,
					penandatangan: pejabat
						? `${pejabat.nama}, ${jabatanPenandatangan(tanda.bentuk, pejabat)}`
						: (tanda.blok[0] ?? ''),
					cara: labelCara[caraTandaTangan(tanda)],
					status: statusSurat[surat.status],
					arsip: surat.langkah.some(({ langkah }) => langkah === 'arsipkan'),
					tanggalKirim:
						kirimanTerakhir(state, surat.id)?.tanggalKirim ??
						surat.langkah.find(({ langkah }) => langkah === 'serahkan')?.tanggal ??
						null
				}
			];
		})
		.sort(
			(a, b) =>
				a.tanggal.localeCompare(b.tanggal) || a.deret.localeCompare(b.deret) || a.urut - b.urut
		);
}
