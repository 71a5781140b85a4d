import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues } from '../../forms/isian';
import { berkasGabung } from '../berkas';
import type { GabungKeluarga } from '../commands-keluarga';
import { formulirUntuk } from '../formulir';
import { parseNomorKk } from '../nomor-kk';
import { bacaAnggota } from './anggota-berpindah';
import { baca } from './baca';
import { bacaPelaporKk } from './pelapor';

/** Form F-1.02 (people join another KK) as text, to a typed command. */
export function parseGabungKeluarga(form: FormValues): Terbaca<GabungKeluarga> {
	const isian = bacaIsian(form, 'B-06');
	const { problems } = isian;
	return terbaca<'keluarga.gabung'>(isian, {
		kind: 'keluarga.gabung',
		formulir: isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.02')),
		pelapor: bacaPelaporKk(isian),
		noKk: baca(isian.wajib('noKk', 'Nomor KK asal'), parseNomorKk, problems),
		noKkTujuan: baca(
			isian.wajib('noKkTujuan', 'Nomor KK tujuan'),
			(x) => parseNomorKk(x, 'noKkTujuan'),
			problems
		),
		anggota: bacaAnggota(form, isian),
		lampiran: isian.banyak('lampiran', berkasGabung),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}
