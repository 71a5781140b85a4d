import { error } from '@sveltejs/kit';
import { definisiSurat } from '../../desa/surat/definisi-surat';
import {
	parseAjukanLayanan,
	parseKepuasan,
	parsePerbaikiLayanan
} from '../../desa/surat/forms/layanan';
import type { SesiWarga } from '../../desa/surat/layanan';
import { kodeLacakBaru } from '../../kode-acak';
import { aksiWarga } from './aksi-warga';

type Saluran = SesiWarga['saluran'];
type Alamat = (dunia: string, surat: string) => string;

const definisi = (kode: string | undefined) =>
	definisiSurat(kode ?? '') ?? error(404, 'Jenis surat ini tidak ada');

/** A request by oneself (C-05); its code is made here, whatever was sent. */
export const aksiAjukan = (saluran: Saluran, alamat: Alamat) =>
	aksiWarga(
		saluran,
		(form, saat, { params }) =>
			parseAjukanLayanan(form, definisi(params.jenis), kodeLacakBaru(), saat),
		(dunia, _events, form) => `${alamat(dunia, String(form.get('perintahId') ?? ''))}?baru=1`
	);

/** What one may do with an own request: mend what was given back, and say how the service was. */
export const aksiPermohonan = (saluran: Saluran, alamat: Alamat) => ({
	perbaiki: aksiWarga(
		saluran,
		(form, saat, { params }) =>
			parsePerbaikiLayanan(
				form,
				definisi(String(form.get('jenis') ?? '')),
				params.surat ?? '',
				saat
			),
		(dunia, _events, form) => `${alamat(dunia, String(form.get('surat') ?? ''))}?baru=1`
	),
	nilai: aksiWarga(
		saluran,
		parseKepuasan,
		(dunia, _events, form) => `${alamat(dunia, String(form.get('suratId') ?? ''))}?dinilai=1`
	)
});
