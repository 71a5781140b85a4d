import type { Cast } from './cast';
import { fillText } from './cast';
import type { JenisDicatat } from './check-spec';
import { isianPeristiwa } from './checks/isian-peristiwa';
import type { NamaFormulir } from './formulir';
import type { FormRun } from './task-spec';

/** The legal event that a form records, for the words of its fields. */
const jenisFormulir: Partial<Record<NamaFormulir, JenisDicatat>> = { kelahiran: 'lahir' };

/** Fields that no event keeps under their own name. */
const sebutan: Readonly<Record<string, string>> = {
	noKk: 'Nomor KK',
	nik: 'NIK',
	lampiran: 'Berkas',
	saksi1: 'Saksi pertama',
	saksi2: 'Saksi kedua',
	urutanKembar: 'Urutan kembar',
	alasanTanpaAyah: 'Alasan tanpa ayah',
	alasanLanjut: 'Alasan tetap mencatat'
};

/** 'tanggalPindah' -> 'Tanggal pindah' */
const dariNama = (nama: string): string => {
	const kata = nama.replace(/([A-Z])/g, ' $1').toLowerCase();
	return kata.charAt(0).toUpperCase() + kata.slice(1);
};
const dariKode = (kode: string): string => {
	const kata = /^[a-z0-9]+(-[a-z0-9.]+)+$/.test(kode) ? kode.replaceAll('-', ' ') : kode;
	return kata.charAt(0).toUpperCase() + kata.slice(1);
};

/** One entry of a perfect run for reading: every field with the words of its form, in the order of the file. */
export function isianDibaca(
	{ form, isian }: FormRun,
	cast: Cast
): readonly { readonly label: string; readonly nilai: string }[] {
	const jenis = jenisFormulir[form];
	const known = jenis ? isianPeristiwa(jenis) : {};
	return Object.entries(isian).flatMap(([nama, value]) => {
		const daftar = Array.isArray(value) ? value : [value];
		const { label, tampil } = known[nama] ?? {};
		const nilai = daftar
			.map((satu) => String(satu))
			// A placeholder is printed as the story prints it; a code as its list does.
			.map((teks) =>
				/\{/.test(teks) && !tampil
					? fillText(teks, cast.printed)
					: (tampil ?? dariKode)(fillText(teks, tampil ? cast.raw : cast.printed))
			)
			.join(', ');
		return nilai === '' ? [] : [{ label: label ?? sebutan[nama] ?? dariNama(nama), nilai }];
	});
}
