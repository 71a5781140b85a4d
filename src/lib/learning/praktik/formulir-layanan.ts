import type { Command, Event } from '../../desa/dunia';
import type { FormValues } from '../../desa/forms/isian';
import { refused, type Result } from '../../desa/problem';
import {
	parseAjukanLayanan,
	parseAkhiri,
	parseAntrean,
	parseMasuk
} from '../../desa/surat/forms/layanan';
import { parseKirimSurat, parseLangkahMasuk } from '../../desa/surat/forms/surat-masuk';
import { tanpaJenis, type BahanFormulir } from './formulir-surat';

const teks = (form: FormValues, nama: string): string => String(form.get(nama) ?? '');

/** At a screen time stands still between two entries of a run: whoever watches it may pause for longer than a session lasts. */
const saatSesi = (form: FormValues, { dunia, saat }: BahanFormulir): string =>
	dunia.persuratan.sesi.get(teks(form, 'sesi'))?.terakhir ?? saat;

const langkahAntrean = (langkah: 'layani' | 'selesai', sebutan: string) => ({
	sebutan,
	halaman: 'antrean' as const,
	baca: (form: FormValues): Result<Command> => parseAntrean(form, `?/${langkah}`),
	event: 'antrean.dilangkahkan' as const,
	tanda: {
		diminta: () => langkah,
		tercatat: (event: Event) => (event.kind === 'antrean.dilangkahkan' ? event.langkah : '')
	}
});

/** What citizens do at the kiosk (C-05) and what comes in by mail (A.7). */
export const formulirLayanan = {
	'anjungan-masuk': {
		sebutan: 'Masuk di anjungan',
		halaman: 'anjungan-masuk',
		baca: (form: FormValues, { saat }: BahanFormulir): Result<Command> =>
			parseMasuk(form, 'anjungan', saat),
		event: 'sesi.dimulai'
	},
	'anjungan-ajukan': {
		sebutan: 'Permohonan dari anjungan',
		halaman: 'anjungan-surat',
		baca: (form: FormValues, bahan: BahanFormulir): Result<Command> => {
			const definisi = bahan.definisi(teks(form, 'jenis'));
			return definisi
				? parseAjukanLayanan(form, definisi, bahan.kodeLacak, saatSesi(form, bahan))
				: refused(tanpaJenis);
		},
		event: 'surat.diajukan',
		tanda: {
			diminta: (form: FormValues) => teks(form, 'jenis'),
			tercatat: (event: Event) => (event.kind === 'surat.diajukan' ? event.surat.jenis : '')
		}
	},
	'anjungan-keluar': {
		sebutan: 'Keluar dari anjungan',
		halaman: 'anjungan',
		baca: (form: FormValues, bahan: BahanFormulir): Result<Command> =>
			parseAkhiri(form, saatSesi(form, bahan)),
		event: 'sesi.diakhiri'
	},
	'antrean-panggil': {
		sebutan: 'Panggilan antrean',
		halaman: 'antrean',
		baca: (form: FormValues): Result<Command> => parseAntrean(form, '?/panggil'),
		event: 'antrean.dipanggil'
	},
	'antrean-layani': langkahAntrean('layani', 'Melayani antrean'),
	'antrean-selesai': langkahAntrean('selesai', 'Antrean selesai'),
	'masuk-agendakan': {
		sebutan: 'Mengagendakan surat masuk',
		halaman: 'surat-masuk',
		baca: (form: FormValues): Result<Command> => parseLangkahMasuk(form, '?/agendakan'),
		event: 'surat-masuk.diagendakan'
	},
	disposisi: {
		sebutan: 'Disposisi',
		halaman: 'surat-masuk',
		baca: (form: FormValues): Result<Command> => parseLangkahMasuk(form, '?/disposisi'),
		event: 'disposisi.diberikan'
	},
	'disposisi-lapor': {
		sebutan: 'Laporan disposisi',
		halaman: 'surat-masuk',
		baca: (form: FormValues): Result<Command> => parseLangkahMasuk(form, '?/lapor'),
		event: 'disposisi.dilaporkan'
	},
	'surat-kirim': {
		sebutan: 'Pengiriman ke kecamatan',
		halaman: 'ekspedisi',
		baca: (form: FormValues): Result<Command> => parseKirimSurat(form),
		event: 'ekspedisi.dicatat'
	}
} as const;
