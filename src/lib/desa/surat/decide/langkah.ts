import type { Dunia, Event } from '../../dunia';
import type { Peran } from '../../peran';
import { accepted, refused, type Result } from '../../problem';
import type { LangkahkanSurat } from '../commands';
import type { SuratDilangkahkan } from '../events';
import { galat } from '../galat';
import type { StatusSurat, Surat } from '../surat';
import { pelaku, periksaPeran, suratHilang } from './pelaku-surat';

type Aturan = {
	readonly langkah: SuratDilangkahkan['langkah'];
	readonly peran: readonly Peran[];
	readonly kerja: string;
	readonly dari: readonly StatusSurat[];
	/** What the letter has to be for this step, as the end of a sentence. */
	readonly perlu: string;
	/** C-04: what cannot be done without saying why. */
	readonly alasan: boolean;
};

/** [produk] */
const catatanPalingPanjang = 500;

const pemeriksa: readonly Peran[] = ['operator', 'kasi-pelayanan', 'sekdes', 'kades'];
const berjalan: readonly StatusSurat[] = ['diajukan', 'diverifikasi', 'diparaf'];

const aturanLangkah: Record<LangkahkanSurat['kind'], Aturan> = {
	'surat.kembalikan': {
		langkah: 'kembalikan',
		peran: pemeriksa,
		kerja: 'mengembalikan surat',
		dari: berjalan,
		perlu: 'masih berjalan dan belum ditandatangani',
		alasan: true
	},
	'surat.tolak': {
		langkah: 'tolak',
		peran: pemeriksa,
		kerja: 'menolak surat',
		dari: berjalan,
		perlu: 'masih berjalan dan belum ditandatangani',
		alasan: true
	},
	'surat.paraf': {
		langkah: 'paraf',
		peran: ['sekdes'],
		kerja: 'memaraf surat',
		dari: ['diverifikasi'],
		perlu: 'sudah diverifikasi dan belum diparaf',
		alasan: false
	},
	'surat.serahkan': {
		langkah: 'serahkan',
		peran: ['operator', 'kasi-pelayanan', 'kaur-tu'],
		kerja: 'menyerahkan surat',
		dari: ['terbit'],
		perlu: 'sudah terbit dan belum diserahkan',
		alasan: false
	},
	'surat.arsipkan': {
		langkah: 'arsipkan',
		peran: ['kaur-tu'],
		kerja: 'mengarsipkan surat',
		dari: ['diserahkan'],
		perlu: 'sudah diserahkan',
		alasan: false
	},
	// A number that was taken stays in the register as 'Batal' and is never used again (C-02).
	'surat.batalkan': {
		langkah: 'batalkan',
		peran: [...pemeriksa, 'kaur-tu'],
		kerja: 'membatalkan surat',
		dari: ['diajukan', 'dikembalikan', 'diverifikasi', 'diparaf', 'terbit'],
		perlu: 'belum diserahkan',
		alasan: true
	},
	'surat.cabut': {
		langkah: 'cabut',
		peran: ['sekdes', 'kades'],
		kerja: 'mencabut surat',
		dari: ['terbit', 'diserahkan', 'diarsipkan'],
		perlu: 'sudah terbit',
		alasan: true
	}
};

/** Whose turn it is to give a letter back or to refuse it: whoever it lies with. */
const giliran: Partial<Record<StatusSurat, readonly Peran[]>> = {
	diajukan: ['operator', 'kasi-pelayanan'],
	diverifikasi: ['sekdes'],
	diparaf: ['kades', 'sekdes']
};

function bolehPeran({ langkah, peran }: Aturan, { status }: Surat): readonly Peran[] {
	if (langkah === 'kembalikan' || langkah === 'tolak') return giliran[status] ?? peran;
	// Once it carries a number, those who answer for signatures void it.
	if (langkah === 'batalkan' && status === 'terbit') return ['sekdes', 'kades'];
	return peran;
}

/** The archive of the office takes what nobody fetches as well. */
const isLangsungArsip = (langkah: Aturan['langkah'], { asal, status }: Surat): boolean =>
	langkah === 'arsipkan' && asal === 'dinas' && status === 'terbit';

/** Who takes this step as the letter stands now; empty while it does not stand where the step begins. */
export function pelakuLangkah(kind: LangkahkanSurat['kind'], surat: Surat): readonly Peran[] {
	const aturan = aturanLangkah[kind];
	return aturan.dari.includes(surat.status) || isLangsungArsip(aturan.langkah, surat)
		? bolehPeran(aturan, surat)
		: [];
}

/** C-04: one step, by whom it belongs to, with a reason where one is asked for. */
export function langkahkanSurat(
	dunia: Dunia,
	{ kind, suratId, catatan }: LangkahkanSurat
): Result<readonly Event[]> {
	const surat = dunia.persuratan.surat.get(suratId);
	if (!surat) return refused(suratHilang);
	const aturan = aturanLangkah[kind];
	const { langkah, kerja, dari, perlu, alasan } = aturan;
	const peran = periksaPeran(dunia, bolehPeran(aturan, surat), kerja);
	if (peran) return refused(peran);
	if (!dari.includes(surat.status) && !isLangsungArsip(langkah, surat))
		return refused(
			galat(
				'C-04',
				'',
				`Surat ini belum dapat dikerjakan begitu: suratnya harus ${perlu}.`,
				surat.nomor && langkah === 'batalkan'
					? 'Surat yang sudah diserahkan dicabut, bukan dibatalkan.'
					: 'Lihat langkah terakhirnya, lalu kerjakan langkah berikutnya.'
			)
		);
	if (alasan && catatan === '')
		return refused(
			galat('C-04', 'catatan', 'Alasannya belum ditulis.', 'Tulis alasannya; pemohon membacanya.')
		);
	if (catatan.length > catatanPalingPanjang)
		return refused(
			galat(
				'C-04',
				'catatan',
				`Catatannya lebih dari ${catatanPalingPanjang} huruf.`,
				'Tulis yang perlu diketahui pemohon saja.'
			)
		);
	return accepted([{ kind: 'surat.dilangkahkan', suratId, langkah, catatan, ...pelaku(dunia) }]);
}
