import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { DefinisiSurat } from '../definisi';
import type { SuratMasuk } from '../surat-masuk';
import { agendaKeluar, type BarisAgendaKeluar } from './agenda-keluar';

/** A.7: a line of the one book that holds what came in and what went out. */
export type BarisAgenda = {
	readonly id: string;
	/** Its place in the book of the year; a search leaves it as it is. */
	readonly urut: number;
	readonly tanggal: Tanggal;
	readonly ket: string;
} & (
	| {
			readonly arah: 'masuk';
			readonly nomor: string;
			readonly tanggalSurat: Tanggal;
			readonly pengirim: string;
			readonly isi: string;
	  }
	| {
			readonly arah: 'keluar';
			readonly isi: string;
			readonly tanggalKirim: Tanggal | null;
			readonly kepada: string;
	  }
);

type Masuk = SuratMasuk & { readonly urutAgenda: number; readonly tanggalTerima: Tanggal };

const isTeragenda = (surat: SuratMasuk): surat is Masuk =>
	surat.urutAgenda !== null && surat.tanggalTerima !== null;

/** A.7: letters of a year by the day on which they were written into it; what lies unread in the inbox is not there yet. */
export function agenda(
	dunia: Dunia,
	definisi: (kode: string) => Pick<DefinisiSurat, 'nama'> | undefined,
	tahun: number
): readonly BarisAgenda[] {
	const masuk = [...dunia.persuratan.masuk.values()]
		.filter(isTeragenda)
		.filter(({ tanggalTerima }) => tanggalTerima.startsWith(`${tahun}-`));
	return [
		...masuk.map((satu) => ({ ke: satu.urutAgenda, baris: barisMasuk(dunia, satu) })),
		...agendaKeluar(dunia, definisi, tahun).map((satu) => ({
			ke: satu.urut,
			baris: barisKeluar(satu)
		}))
	]
		.sort((a, b) => a.baris.tanggal.localeCompare(b.baris.tanggal) || a.ke - b.ke)
		.map(({ baris }, i) => ({ ...baris, urut: i + 1 }));
}

function barisMasuk({ persuratan }: Dunia, surat: Masuk) {
	const kepada = surat.disposisi.map(({ kepada: id }) => persuratan.pejabat.get(id)?.nama ?? '');
	return {
		arah: 'masuk' as const,
		id: surat.id,
		urut: 0,
		tanggal: surat.tanggalTerima,
		nomor: surat.nomor,
		tanggalSurat: surat.tanggalSurat,
		pengirim: surat.namaPengirim,
		isi: surat.perihal,
		ket: [
			`Agenda ${surat.urutAgenda}`,
			...(kepada.length > 0 ? [`disposisi ${kepada.join(', ')}`] : []),
			...(surat.selesai ? ['selesai'] : [])
		].join('; ')
	};
}

const barisKeluar = ({
	suratId,
	tanggal,
	nomor,
	perihal,
	tujuan,
	tanggalKirim,
	status
}: BarisAgendaKeluar) => ({
	arah: 'keluar' as const,
	id: suratId,
	urut: 0,
	tanggal,
	isi: perihal,
	tanggalKirim,
	kepada: tujuan,
	ket: status === 'Batal' || status === 'Dicabut' ? `${nomor}; ${status}` : nomor
});
