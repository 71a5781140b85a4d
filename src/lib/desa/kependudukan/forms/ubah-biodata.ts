import { parseTanggal } from '../../../format/tanggal';
import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import { berkasUbahData, buktiIsian } from '../berkas';
import type { IsianDiminta, SiapaDiubah, UbahBiodata } from '../commands-biodata';
import { formulirUntuk } from '../formulir';
import { daftarIsianDiminta, jenisIsian, labelIsian } from '../isian-biodata';
import { parseNik } from '../nik';
import { baca } from './baca';
import { bacaPelapor } from './pelapor';

type Isian = ReturnType<typeof bacaIsian>;

/** Form F-1.06 as text, to a typed command: `isian` names the elements, `baru-*` and `bukti-*` belong to each. */
export function parseUbahBiodata(form: FormValues): Result<UbahBiodata> {
	const isian = bacaIsian(form, 'B-06');
	const { problems } = isian;
	const formulir = isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.06'));
	const pelapor = bacaPelapor(isian);
	const siapa = bacaSiapa(isian);
	const perubahan = isian
		.banyak('isian', daftarIsianDiminta)
		.map((satu) => bacaPerubahan(isian, satu));
	const lampiran = isian.banyak('lampiran', berkasUbahData);
	if (formulir === null || pelapor === null || siapa === null || problems.length > 0)
		return refused(...problems);
	return accepted({
		kind: 'biodata.ubah',
		pelapor,
		siapa,
		perubahan,
		formulir,
		lampiran,
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

/** By NIK; somebody who has none is known by the page they were opened from. */
function bacaSiapa(isian: Isian): SiapaDiubah | null {
	const pendudukId = isian.teks('penduduk');
	if (pendudukId !== '') return { pendudukId };
	const nik = baca(isian.wajib('nik', 'NIK'), parseNik, isian.problems);
	return nik && { nik };
}

function bacaPerubahan(isian: Isian, satu: IsianDiminta): UbahBiodata['perubahan'][number] {
	const field = `baru-${satu}`;
	const tertulis = isian.teks(field);
	// Whatever was typed for the NIK, B-06 refuses it, and says why.
	if (satu === 'nik') return { isian: satu, baru: tertulis, bukti: null };
	const bukti = isian.teks(`bukti-${satu}`);
	return {
		isian: satu,
		baru: tertulis === '' ? '' : (bacaNilai(isian, satu, field, tertulis) ?? ''),
		bukti: buktiIsian[satu].find((kode) => kode === bukti) ?? null
	};
}

function bacaNilai(
	isian: Isian,
	satu: Exclude<IsianDiminta, 'nik'>,
	field: string,
	tertulis: string
): string | null {
	const sebutan = `${labelIsian(satu)} yang baru`;
	const jenis = jenisIsian(satu);
	switch (jenis.jenis) {
		case 'pilihan':
			return isian.pilihan(
				field,
				sebutan,
				jenis.daftar.map(({ kode }) => kode)
			);
		case 'tanggal':
			return parseTanggal(tertulis) ?? isian.tanggal(field, sebutan);
		case 'telepon':
			return /^\+?\d{8,15}$/.test(tertulis.replace(/[\s.-]/g, ''))
				? tertulis.replace(/[\s.-]/g, '')
				: isian.galat(field, `${sebutan} "${tertulis}" tidak mungkin.`, 'Tulis 8 sampai 15 angka.');
		case 'teks':
			return isian.wajib(field, sebutan);
		default:
			return jenis satisfies never;
	}
}
