import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Surat } from '../surat';
import type { CaraKirim, Ekspedisi } from '../surat-masuk';
import { isTerkirim } from '../terkirim';

/** A.8 */
export type BarisEkspedisi = {
	readonly id: string;
	/** Its place in the book of the year; a search leaves it as it is. */
	readonly urut: number;
	readonly tanggalKirim: Tanggal;
	readonly nomor: string;
	readonly tanggalSurat: Tanggal | null;
	readonly isi: string;
	readonly kepada: string;
	readonly cara: CaraKirim;
	readonly penerima: string;
	readonly tanggalTerima: Tanggal | null;
};

export const labelCaraKirim: Record<CaraKirim, string> = {
	diantar: 'diantar',
	pos: 'pos',
	elektronik: 'e-office'
};

/** A.8: what was carried in a year, in the order in which it left the office. */
export const bukuEkspedisi = (
	{ persuratan: state }: Pick<Dunia, 'persuratan'>,
	tahun: number
): readonly BarisEkspedisi[] =>
	state.ekspedisi
		.filter(({ tanggalKirim }) => tanggalKirim.startsWith(`${tahun}-`))
		.map((satu, i) => baris(satu, state.surat.get(satu.suratId), i + 1));

const baris = (
	{ id, tanggalKirim, kepada, cara, penerima, tanggalTerima }: Ekspedisi,
	surat: Surat | undefined,
	urut: number
): BarisEkspedisi => ({
	id,
	urut,
	tanggalKirim,
	nomor: surat?.nomor?.teks ?? '',
	tanggalSurat: surat?.tandaTangan?.tanggal ?? null,
	isi: surat?.perihal ?? '',
	kepada,
	cara,
	penerima,
	tanggalTerima
});

/** Letters that are signed, stand, and have not been sent (or came back), the latest first. */
export const dapatDikirim = ({ persuratan: state }: Pick<Dunia, 'persuratan'>): readonly Surat[] =>
	[...state.surat.values()]
		.filter(
			({ id, nomor, status }) =>
				nomor !== null && status !== 'dibatalkan' && status !== 'dicabut' && !isTerkirim(state, id)
		)
		.reverse();

/** On its way: nobody has signed for it yet. */
export const belumDiterima = ({
	persuratan: state
}: Pick<Dunia, 'persuratan'>): readonly Ekspedisi[] =>
	state.ekspedisi.filter(({ tanggalTerima }) => tanggalTerima === null);
