import type { Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { DefinisiSurat } from '../definisi';
import { tutupAngka } from '../kode';
import type { LangkahSurat, StatusSurat } from '../surat';
import { namaPemohon } from './daftar-surat';
import { langkahSurat, statusSurat } from './label';
import { sebutPelaku } from './pelaku-langkah';
import { inisial } from './verifikasi';

/** C-05: what anybody may know who holds the code of a request: how far it is, and of the applicant the initials. */
export type JejakSurat = {
	readonly kode: string;
	readonly jenis: string;
	readonly pemohon: string;
	readonly status: StatusSurat;
	readonly label: string;
	/** What the applicant does now, or waits for. */
	readonly berikutnya: string;
	readonly nomor: string;
	readonly langkah: readonly {
		readonly tanggal: Tanggal;
		/** 'Diverifikasi oleh Operator' */
		readonly teks: string;
		/** Why it was given back or refused; numbers of a person are covered. */
		readonly catatan: string;
	}[];
};

const berikutnya: Record<StatusSurat, string> = {
	draf: 'Permohonan belum dikirim.',
	diajukan: 'Petugas pelayanan akan memeriksa permohonan dan berkasnya.',
	diverifikasi: 'Sekretaris Desa akan membubuhkan paraf.',
	diparaf: 'Kepala Desa atau yang mewakilinya akan menandatangani.',
	terbit: 'Surat sudah jadi. Ambil di kantor desa dengan menunjukkan kode ini.',
	diserahkan: 'Surat sudah diserahkan. Tidak ada yang perlu dilakukan lagi.',
	diarsipkan: 'Surat sudah diserahkan dan diarsipkan. Tidak ada yang perlu dilakukan lagi.',
	dikembalikan: 'Lengkapi yang diminta di bawah, lalu kirim lagi di tempat Anda mengajukan.',
	ditolak: 'Permohonan tidak dapat diproses. Alasannya tertulis di bawah.',
	dibatalkan: 'Surat dibatalkan dan tidak berlaku. Tanyakan ke kantor desa.',
	dicabut: 'Surat dicabut dan tidak berlaku lagi. Tanyakan ke kantor desa.'
};

/** Steps whose reason the applicant has to know. */
const beralasan: ReadonlySet<LangkahSurat['langkah']> = new Set([
	'kembalikan',
	'tolak',
	'batalkan',
	'cabut'
]);

export function jejakSurat(
	dunia: Pick<Dunia, 'persuratan' | 'kependudukan'>,
	definisi: (kode: string) => Pick<DefinisiSurat, 'nama'> | undefined,
	kode: string
): JejakSurat | null {
	const surat = [...dunia.persuratan.surat.values()].find((satu) => satu.kodeLacak === kode);
	if (!surat) return null;
	return {
		kode,
		jenis: definisi(surat.jenis)?.nama ?? surat.perihal,
		pemohon: inisial(namaPemohon(dunia, surat)),
		status: surat.status,
		label: statusSurat[surat.status],
		berikutnya: berikutnya[surat.status],
		nomor: surat.nomor?.teks ?? '',
		langkah: surat.langkah.map((satu) => {
			const { langkah, tanggal, catatan } = satu;
			const kata = langkahSurat[langkah];
			return {
				tanggal,
				teks: `${kata[0]?.toUpperCase() ?? ''}${kata.slice(1)} oleh ${sebutPelaku(surat, satu)}`,
				catatan: beralasan.has(langkah) ? tutupAngka(catatan) : ''
			};
		})
	};
}
