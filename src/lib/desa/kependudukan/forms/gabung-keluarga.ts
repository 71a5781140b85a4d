import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import { berkasGabung } from '../berkas';
import type { GabungKeluarga } from '../commands-keluarga';
import { formulirUntuk } from '../formulir';
import { parseNomorKk } from '../nomor-kk';
import { bacaAnggota } from './anggota-berpindah';
import { baca } from './baca';
import { bacaPelapor } from './pelapor';

/** Form F-1.02 (people join another KK) as text, to a typed command. */
export function parseGabungKeluarga(form: FormValues): Result<GabungKeluarga> {
	const isian = bacaIsian(form, 'B-06');
	const { problems } = isian;
	const formulir = isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.02'));
	const pelapor = bacaPelapor(isian);
	const noKk = baca(isian.wajib('noKk', 'Nomor KK asal'), parseNomorKk, problems);
	const noKkTujuan = baca(
		isian.wajib('noKkTujuan', 'Nomor KK tujuan'),
		(x) => parseNomorKk(x, 'noKkTujuan'),
		problems
	);
	const anggota = bacaAnggota(form, isian);
	const lampiran = isian.banyak('lampiran', berkasGabung);
	if (
		formulir === null ||
		pelapor === null ||
		noKk === null ||
		noKkTujuan === null ||
		problems.length > 0
	)
		return refused(...problems);
	return accepted({
		kind: 'keluarga.gabung',
		pelapor,
		noKk,
		noKkTujuan,
		anggota,
		formulir,
		lampiran,
		alasanLanjut: isian.teks('alasanLanjut')
	});
}
