import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { pejabatPeran } from '../pelaku';
import { peranPelapor } from '../pelapor';
import type { Persuratan } from '../state';
import type { PengirimSurat, SifatSurat, SuratMasuk } from '../surat-masuk';
import { isTerkirim } from '../terkirim';

/** How far a letter that came in has got. */
export const daftarStatusMasuk = [
	'baru',
	'diagendakan',
	'didisposisi',
	'dilaporkan',
	'dibalas',
	'selesai'
] as const;
export type StatusMasuk = (typeof daftarStatusMasuk)[number];

export const labelStatusMasuk: Record<StatusMasuk, string> = {
	baru: 'Belum diagendakan',
	diagendakan: 'Menunggu disposisi',
	didisposisi: 'Sedang dikerjakan',
	dilaporkan: 'Sudah dilaporkan',
	dibalas: 'Sudah dibalas',
	selesai: 'Selesai'
};

export const labelPengirim: Record<PengirimSurat, string> = {
	kecamatan: 'Kecamatan',
	kabupaten: 'Kabupaten',
	lain: 'Lainnya'
};

export const labelSifat: Record<SifatSurat, string> = {
	biasa: 'Biasa',
	penting: 'Penting',
	segera: 'Segera',
	rahasia: 'Rahasia'
};

export function statusMasuk(
	state: Pick<Persuratan, 'ekspedisi' | 'masuk'>,
	surat: SuratMasuk
): StatusMasuk {
	if (surat.selesai) return 'selesai';
	if (surat.urutAgenda === null) return 'baru';
	if (surat.balasan.some((id) => isTerkirim(state, id))) return 'dibalas';
	if (surat.disposisi.length === 0) return 'diagendakan';
	return surat.disposisi.every(({ selesai }) => selesai !== null) ? 'dilaporkan' : 'didisposisi';
}

export const jumlahBelumDibaca = ({ persuratan }: Pick<Dunia, 'persuratan'>): number =>
	[...persuratan.masuk.values()].filter(({ dibaca }) => !dibaca).length;

/** An answer is waited for, and none has gone out. */
export const isMenungguJawaban = (
	state: Pick<Persuratan, 'ekspedisi' | 'masuk'>,
	surat: SuratMasuk
): boolean =>
	surat.batas !== null && !surat.selesai && !surat.balasan.some((id) => isTerkirim(state, id));

export const isLewatBatas = (
	{ persuratan, tanggal }: Pick<Dunia, 'persuratan' | 'tanggal'>,
	surat: SuratMasuk
): boolean => isMenungguJawaban(persuratan, surat) && surat.batas !== null && surat.batas < tanggal;

export type SaringanMasuk = {
	/** Of sender, number, subject or text; '' for everything. */
	readonly cari: string;
	readonly pengirim: PengirimSurat | null;
	readonly status: StatusMasuk | 'belum-dibaca' | null;
	readonly tahun: number | null;
};

export const semuaMasuk: SaringanMasuk = { cari: '', pengirim: null, status: null, tahun: null };

/** Years of which there are letters, the latest first. */
export const tahunMasuk = ({ persuratan }: Pick<Dunia, 'persuratan'>): readonly number[] =>
	[...new Set([...persuratan.masuk.values()].map(({ tiba }) => Number(tiba.slice(0, 4))))].sort(
		(a, b) => b - a
	);

/** The inbox: what came last stands first. */
export function daftarMasuk(
	{ persuratan }: Pick<Dunia, 'persuratan'>,
	saringan: SaringanMasuk = semuaMasuk
): readonly SuratMasuk[] {
	const { pengirim, status, tahun } = saringan;
	const kata = saringan.cari.toLowerCase().split(/\s+/).filter(Boolean);
	return [...persuratan.masuk.values()]
		.filter((surat) => {
			if (pengirim !== null && surat.pengirim !== pengirim) return false;
			if (tahun !== null && Number(surat.tiba.slice(0, 4)) !== tahun) return false;
			if (status === 'belum-dibaca' && surat.dibaca) return false;
			if (status !== null && status !== 'belum-dibaca' && statusMasuk(persuratan, surat) !== status)
				return false;
			const isi = [surat.namaPengirim, surat.nomor, surat.perihal, ...surat.isi]
				.join(' ')
				.toLowerCase();
			return kata.every((satu) => isi.includes(satu));
		})
		.reverse()
		.sort((a, b) => b.tiba.localeCompare(a.tiba));
}

/** C-04: letters that came in and lie on the table of the role one acts in. */
export function masukMenunggu(dunia: Dunia): readonly SuratMasuk[] {
	const { persuratan, peran } = dunia;
	return [...persuratan.masuk.values()].filter((surat) => {
		const status = statusMasuk(persuratan, surat);
		if (status === 'baru') return peran === 'kaur-tu' || peran === 'operator';
		if (status === 'diagendakan') return peran === 'kades';
		return (
			!surat.selesai &&
			surat.disposisi.some(
				({ kepada, selesai }) => selesai === null && peranPelapor(dunia, kepada).includes(peran)
			)
		);
	});
}

/** Officials to whom the Kades may give a letter. */
export function calonPenerima({ persuratan, tanggal }: Dunia, surat: SuratMasuk) {
	const kades = pejabatPeran(persuratan, 'kades', tanggal)?.id;
	const memegang = surat.disposisi
		.filter(({ selesai }) => selesai === null)
		.map(({ kepada }) => kepada);
	return [...persuratan.pejabat.values()].filter(
		({ id, jabatan }) => jabatan !== 'kepala-desa' && id !== kades && !memegang.includes(id)
	);
}

export type Acara = {
	readonly surat: SuratMasuk;
	readonly tanggal: Tanggal;
	readonly jam: string;
	readonly tempat: string;
};

/** The schedule: invitations by the day and hour on which they are. */
export const jadwal = ({ persuratan }: Pick<Dunia, 'persuratan'>): readonly Acara[] =>
	[...persuratan.masuk.values()]
		.flatMap((surat) => (surat.undangan ? [{ surat, ...surat.undangan }] : []))
		.sort((a, b) => a.tanggal.localeCompare(b.tanggal) || a.jam.localeCompare(b.jam));
