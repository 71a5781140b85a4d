import type { Berkas, berkasUbahData } from './berkas';
import type { IsianBiodata } from './events';
import type { Nik } from './nik';
import type { PelaporKk } from './pelapor';

/** B-06: what a person may ask to be changed by F-1.06. The NIK stands in the choice and is refused with the reason. */
export type IsianDiminta = IsianBiodata | 'nik';

/** Whose data; somebody without a NIK is found on their own page. */
export type SiapaDiubah = { readonly nik: Nik } | { readonly pendudukId: string };

export type UbahBiodata = {
	readonly kind: 'biodata.ubah';
	readonly pelapor: PelaporKk;
	readonly siapa: SiapaDiubah;
	readonly perubahan: readonly {
		readonly isian: IsianDiminta;
		/** Checked against the list of its field by the form. */
		readonly baru: string;
		/** The paper that proves it; null when none was chosen. */
		readonly bukti: Berkas | null;
	}[];
	readonly formulir: string;
	readonly lampiran: readonly (typeof berkasUbahData)[number][];
	readonly alasanLanjut: string;
};
