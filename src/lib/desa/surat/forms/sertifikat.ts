import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, type Result } from '../../problem';
import type { AjukanSertifikat, AktifkanSertifikat, CabutSertifikat } from '../commands';
import { berkasSertifikat } from '../sertifikat';

/** C-07: papers that are missing are for the issuer to notice. */
export function parseAjukanSertifikat(form: FormValues): Result<AjukanSertifikat> {
	const isian = bacaIsian(form, 'C-07');
	return accepted({
		kind: 'sertifikat.ajukan',
		berkas: isian.banyak('berkas', berkasSertifikat)
	});
}

/** A passphrase is taken as it was typed, to the last blank. */
export function parseAktifkanSertifikat(form: FormValues): Result<AktifkanSertifikat> {
	const isian = bacaIsian(form, 'C-07');
	const sandi = form.get('sandi');
	return accepted({
		kind: 'sertifikat.aktifkan',
		sertifikatId: isian.teks('sertifikatId'),
		sandi: typeof sandi === 'string' ? sandi.normalize('NFC') : '',
		garam: isian.teks('garam')
	});
}

export function parseCabutSertifikat(form: FormValues): Result<CabutSertifikat> {
	const isian = bacaIsian(form, 'C-07');
	return accepted({
		kind: 'sertifikat.cabut',
		sertifikatId: isian.teks('sertifikatId'),
		alasan: isian.teks('alasan')
	});
}
