import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Peran } from '../../peran';
import type { AsalSurat, StatusSurat, Surat } from '../surat';

export type SaringanSurat = {
	/** Of name, subject, number, addressee or tracking code; '' for everything. */
	readonly cari: string;
	readonly status: StatusSurat | null;
	readonly jenis: string | null;
	readonly asal: AsalSurat | null;
	/** Of the number, or of the request while it has none. */
	readonly tahun: number | null;
};

export const semuaSurat: SaringanSurat = {
	cari: '',
	status: null,
	jenis: null,
	asal: null,
	tahun: null
};

export type BarisSurat = {
	readonly surat: Surat;
	readonly pemohon: string;
	/** The date that it carries, or that it was asked for. */
	readonly tanggal: Tanggal;
};

export const namaPemohon = (
	{ kependudukan }: Pick<Dunia, 'kependudukan'>,
	{ pemohonId }: Pick<Surat, 'pemohonId'>
): string =>
	pemohonId === null
		? ''
		: (kependudukan.penduduk.get(pemohonId)?.nama ??
			kependudukan.sementara.get(pemohonId)?.nama ??
			'');

/** Letters that fit, the newest first. */
export function daftarSurat(dunia: Dunia, saringan: SaringanSurat = semuaSurat): BarisSurat[] {
	const { status, jenis, asal, tahun } = saringan;
	const kata = saringan.cari.toLowerCase().split(/\s+/).filter(Boolean);
	return [...dunia.persuratan.surat.values()]
		.map((surat) => ({
			surat,
			pemohon: namaPemohon(dunia, surat),
			tanggal: surat.tandaTangan?.tanggal ?? surat.tanggalAjukan
		}))
		.filter(({ surat, pemohon, tanggal }) => {
			if (status !== null && surat.status !== status) return false;
			if (jenis !== null && surat.jenis !== jenis) return false;
			if (asal !== null && surat.asal !== asal) return false;
			if (tahun !== null && Number(tanggal.slice(0, 4)) !== tahun) return false;
			const { perihal, tujuan, kodeLacak, nomor } = surat;
			const isi = [pemohon, perihal, tujuan, kodeLacak, nomor?.teks ?? ''].join(' ').toLowerCase();
			return kata.every((satu) => isi.includes(satu));
		})
		.reverse();
}

/** C-04: on whose table a letter lies; one that was given back waits for whoever asked for it. */
function meja({ status, asal }: Pick<Surat, 'status' | 'asal'>): readonly Peran[] {
	switch (status) {
		case 'diajukan':
			return ['operator', 'kasi-pelayanan'];
		case 'diverifikasi':
			return ['sekdes'];
		case 'diparaf':
			return ['kades'];
		case 'terbit':
			// One of the office itself is sent and kept (A.8); nobody comes to the counter for it.
			return asal === 'dinas' ? ['kaur-tu'] : ['operator', 'kasi-pelayanan'];
		case 'diserahkan':
			return ['kaur-tu'];
		default:
			return [];
	}
}

/** C-04: what lies on the table of a role. */
export const suratMenunggu = ({ persuratan, peran }: Dunia): Surat[] =>
	[...persuratan.surat.values()].filter((surat) => meja(surat).includes(peran));
