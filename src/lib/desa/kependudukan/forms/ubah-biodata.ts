import { parseTanggal } from '../../../format/tanggal';
import type { DrafPerubahan, Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
import { berkasUbahData, buktiIsian } from '../berkas';
import type { IsianDiminta, SiapaDiubah, UbahBiodata } from '../commands-biodata';
import { formulirUntuk } from '../formulir';
import { daftarIsianDiminta, jenisIsian, labelIsian } from '../isian-biodata';
import { parseNik } from '../nik';
import { baca, kodeDari } from './baca';
import { bacaPelaporKk } from './pelapor';

/** Form F-1.06 as text, to a typed command: `isian` names the elements, `baru-*` and `bukti-*` belong to each. */
export function parseUbahBiodata(form: FormValues): Terbaca<UbahBiodata> {
	const isian = bacaIsian(form, 'B-06');
	return terbaca<'biodata.ubah'>(isian, {
		kind: 'biodata.ubah',
		formulir: isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.06')),
		pelapor: bacaPelaporKk(isian),
		siapa: bacaSiapa(isian),
		perubahan: isian.banyak('isian', daftarIsianDiminta).map((satu) => bacaPerubahan(isian, satu)),
		lampiran: isian.banyak('lampiran', berkasUbahData),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

/** By NIK; somebody who has none is known by the page they were opened from. */
function bacaSiapa(isian: Isian): SiapaDiubah | undefined {
	const pendudukId = isian.teks('penduduk');
	if (pendudukId !== '') return { pendudukId };
	const nik = baca(isian.wajib('nik', 'NIK'), parseNik, isian.problems);
	return nik && { nik };
}

function bacaPerubahan(isian: Isian, satu: IsianDiminta): DrafPerubahan {
	const field = `baru-${satu}`;
	const tertulis = isian.teks(field);
	// Whatever was typed for the NIK, B-06 refuses it, and says why.
	if (satu === 'nik') return { isian: satu, baru: tertulis, bukti: null };
	const bukti = isian.teks(`bukti-${satu}`);
	return {
		isian: satu,
		baru: tertulis === '' ? '' : bacaNilai(isian, satu, field, tertulis),
		bukti: buktiIsian[satu].find((kode) => kode === bukti) ?? null
	};
}

function bacaNilai(
	isian: Isian,
	satu: Exclude<IsianDiminta, 'nik'>,
	field: string,
	tertulis: string
): string | undefined {
	const sebutan = `${labelIsian(satu)} yang baru`;
	const jenis = jenisIsian(satu);
	switch (jenis.jenis) {
		case 'pilihan':
			return isian.pilihan(field, sebutan, kodeDari(jenis.daftar));
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
