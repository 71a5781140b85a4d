import { refused, type Problem, type Result } from '../../desa/problem';
import type { Command, Dunia, Event } from '../../desa/dunia';
import type { FormValues } from '../../desa/forms/isian';
import type { LangkahkanSurat } from '../../desa/surat/commands';
import type { DefinisiSurat } from '../../desa/surat/definisi';
import { parseAjukanSurat, parsePerbaikiSurat } from '../../desa/surat/forms/ajukan';
import {
	parseLangkahSurat,
	parseTandaTanganiSurat,
	parseVerifikasiSurat
} from '../../desa/surat/forms/langkah';
import {
	parseBeriMandat,
	parseTetapkanPenugasan,
	parseUbahKeadaanKades
} from '../../desa/surat/forms/pejabat';
import type { NamaHalaman } from './halaman';

/** What a form cannot say of itself: the village as it stands, its letter types, and what a page draws at random. */
export type BahanFormulir = {
	readonly dunia: Dunia;
	readonly definisi: (kode: string) => DefinisiSurat | undefined;
	readonly kodeLacak: string;
	readonly kodeVerifikasi: string;
	/** Of the command that comes of it: a line that a form adds is named after it. */
	readonly perintahId: string;
	/** The moment, UTC. */
	readonly saat: string;
};

type Langkah = 'kembalikan' | 'tolak' | 'paraf' | 'serahkan' | 'arsipkan' | 'batalkan' | 'cabut';

const teks = (form: FormValues, nama: string): string => String(form.get(nama) ?? '');

export const tanpaJenis: Problem = {
	field: 'jenis',
	level: 'galat',
	rule: 'C-06',
	message: 'Jenis surat ini tidak ada.'
};

function denganJenis(
	definisi: DefinisiSurat | undefined,
	baca: (definisi: DefinisiSurat) => Result<Command>
): Result<Command> {
	return definisi ? baca(definisi) : refused(tanpaJenis);
}

const jenisSurat = (form: FormValues, { dunia, definisi }: BahanFormulir) =>
	definisi(dunia.persuratan.surat.get(teks(form, 'suratId'))?.jenis ?? '');

const halamanSurat: NamaHalaman = 'surat-keluar';

const langkahSurat = (langkah: Langkah, sebutan: string) => ({
	sebutan,
	halaman: halamanSurat,
	baca: (form: FormValues): Result<Command> =>
		parseLangkahSurat(form, `surat.${langkah}` satisfies LangkahkanSurat['kind']),
	event: 'surat.dilangkahkan' as const,
	tanda: {
		diminta: () => langkah,
		tercatat: (event: Event) => (event.kind === 'surat.dilangkahkan' ? event.langkah : '')
	}
});

/** The forms of a letter office (section C), for the registry of `formulir.ts`. */
export const formulirSurat = {
	'surat-ajukan': {
		sebutan: 'Permohonan surat',
		halaman: 'surat-jenis',
		baca: (form: FormValues, bahan: BahanFormulir): Result<Command> =>
			denganJenis(bahan.definisi(teks(form, 'jenis')), (definisi) =>
				parseAjukanSurat(form, definisi, bahan.kodeLacak)
			),
		event: 'surat.diajukan',
		tanda: {
			diminta: (form: FormValues) => teks(form, 'jenis'),
			tercatat: (event: Event) => (event.kind === 'surat.diajukan' ? event.surat.jenis : '')
		}
	},
	'surat-perbaiki': {
		sebutan: 'Perbaikan permohonan',
		halaman: 'surat-perbaiki',
		baca: (form: FormValues, bahan: BahanFormulir): Result<Command> =>
			denganJenis(jenisSurat(form, bahan), (definisi) =>
				parsePerbaikiSurat(form, definisi, teks(form, 'suratId'))
			),
		event: 'surat.diperbaiki'
	},
	'surat-verifikasi': {
		sebutan: 'Verifikasi surat',
		halaman: halamanSurat,
		baca: (form: FormValues, bahan: BahanFormulir): Result<Command> =>
			denganJenis(jenisSurat(form, bahan), (definisi) => parseVerifikasiSurat(form, definisi)),
		event: 'surat.diverifikasi'
	},
	'surat-kembalikan': langkahSurat('kembalikan', 'Pengembalian permohonan'),
	'surat-tolak': langkahSurat('tolak', 'Penolakan permohonan'),
	'surat-paraf': langkahSurat('paraf', 'Paraf surat'),
	'surat-serahkan': langkahSurat('serahkan', 'Penyerahan surat'),
	'surat-arsipkan': langkahSurat('arsipkan', 'Pengarsipan surat'),
	'surat-batalkan': langkahSurat('batalkan', 'Pembatalan surat'),
	'surat-cabut': langkahSurat('cabut', 'Pencabutan surat'),
	'surat-tanda-tangani': {
		sebutan: 'Tanda tangan surat',
		halaman: halamanSurat,
		baca: (form: FormValues, { kodeVerifikasi }: BahanFormulir): Result<Command> =>
			parseTandaTanganiSurat(form, kodeVerifikasi),
		event: 'surat.ditandatangani'
	},
	mandat: {
		sebutan: 'Mandat Kepala Desa',
		halaman: 'pejabat-surat',
		baca: (form: FormValues): Result<Command> => parseBeriMandat(form),
		event: 'mandat.diberikan'
	},
	'keadaan-kades': {
		sebutan: 'Keadaan Kepala Desa',
		halaman: 'pejabat-surat',
		baca: (form: FormValues): Result<Command> => parseUbahKeadaanKades(form),
		event: 'keadaan-kades.diubah',
		tercapai: (form: FormValues, { persuratan }: Dunia) =>
			persuratan.keadaanKades === teks(form, 'keadaan')
	},
	penugasan: {
		sebutan: 'Penugasan pengganti Kepala Desa',
		halaman: 'pejabat-surat',
		baca: (form: FormValues): Result<Command> => parseTetapkanPenugasan(form),
		event: 'penugasan.ditetapkan'
	}
} as const;
