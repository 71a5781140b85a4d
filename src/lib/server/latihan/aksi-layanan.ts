import { error } from '@sveltejs/kit';
import { definisiSurat } from '../../desa/surat/definisi-surat';
import {
	parseAjukanLayanan,
	parseKepuasan,
	parseLaporData,
	parsePerbaikiLayanan
} from '../../desa/surat/forms/layanan';
import type { SesiWarga } from '../../desa/surat/layanan';
import { kodeLacakBaru } from '../../kode-acak';
import { aksiWarga, alamatSaluran } from './aksi-warga';

type Saluran = SesiWarga['saluran'];

export const alamatPermohonan = (saluran: Saluran, dunia: string, surat: string): string =>
	`${alamatSaluran(dunia, saluran)}/permohonan/${surat}`;

const definisi = (kode: string | undefined) =>
	definisiSurat(kode ?? '') ?? error(404, 'Jenis surat ini tidak ada');

/** A request by oneself (C-05); its code is made here, whatever was sent. */
export const aksiAjukan = (saluran: Saluran) =>
	aksiWarga(
		saluran,
		(form, saat, { params }) =>
			parseAjukanLayanan(form, definisi(params.jenis), kodeLacakBaru(), saat),
		(dunia, form) =>
			`${alamatPermohonan(saluran, dunia, String(form.get('perintahId') ?? ''))}?baru=1`
	);

/** What one may do with an own request: mend what was given back, and say how the service was. */
export const aksiPermohonan = (saluran: Saluran) => ({
	perbaiki: aksiWarga(
		saluran,
		(form, saat, { params }) =>
			parsePerbaikiLayanan(
				form,
				definisi(String(form.get('jenis') ?? '')),
				params.surat ?? '',
				saat
			),
		(dunia, _form, { surat = '' }) => `${alamatPermohonan(saluran, dunia, surat)}?baru=1`
	),
	nilai: aksiWarga(
		saluran,
		parseKepuasan,
		(dunia, _form, { surat = '' }) => `${alamatPermohonan(saluran, dunia, surat)}?dinilai=1`
	)
});

/** C-05: what the register has wrong is reported, never typed again. */
export const aksiLaporData = (saluran: Saluran) =>
	aksiWarga(saluran, parseLaporData, (dunia) => `${alamatSaluran(dunia, saluran)}/data?terkirim=1`);
