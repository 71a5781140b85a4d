import type { Ekspedisi, PutusanSurat, SuratMasuk } from './surat-masuk';
import type { Persuratan } from './state';

type Perjalanan = Pick<Persuratan, 'ekspedisi' | 'masuk'>;

/** The last time that a letter left the office. */
export const kirimanTerakhir = (
	{ ekspedisi }: Pick<Persuratan, 'ekspedisi'>,
	suratId: string
): Ekspedisi | undefined => ekspedisi.findLast((satu) => satu.suratId === suratId);

/** What the kecamatan said last about a letter of the village; null while it has said nothing. */
export function putusanAtas(
	{ masuk }: Pick<Persuratan, 'masuk'>,
	suratId: string
): PutusanSurat | null {
	const jawaban = [...masuk.values()].findLast(
		({ tentang }) => tentang?.suratId === suratId && tentang.putusan !== null
	);
	return jawaban?.tentang?.putusan ?? null;
}

/** It left the office and did not come back. */
export const isTerkirim = (state: Perjalanan, suratId: string): boolean =>
	kirimanTerakhir(state, suratId) !== undefined && putusanAtas(state, suratId) !== 'dikembalikan';

/** It is where it was sent: an office knows only of what has reached it. */
export const isSampai = (state: Perjalanan, suratId: string): boolean =>
	isTerkirim(state, suratId) && kirimanTerakhir(state, suratId)?.tanggalTerima !== null;

/** The letter that it all began with, where this one reminds of another. */
export const suratPokok = ({ masuk }: Pick<Persuratan, 'masuk'>, surat: SuratMasuk): SuratMasuk =>
	(surat.mengingatkan === null ? undefined : masuk.get(surat.mengingatkan)) ?? surat;

/** Answers to a letter, and to the reminders of it. */
export const balasanPokok = (
	{ masuk }: Pick<Persuratan, 'masuk'>,
	pokok: SuratMasuk
): readonly string[] => [
	...pokok.balasan,
	...[...masuk.values()]
		.filter(({ mengingatkan }) => mengingatkan === pokok.id)
		.flatMap(({ balasan }) => balasan)
];
