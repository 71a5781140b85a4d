import { aturanTahunBawaan } from '../aturan-tahun-bawaan';
import type { KunciParameter } from '../aturan-tahun';
import { isianDari, type IsianAturan, type IsianParameter } from './isian';

/** The form as it opens on the built-in figures. */
export const isianBawaan = isianDari(aturanTahunBawaan);

/** One figure typed otherwise. */
export const ubahParameter = (
	isian: IsianAturan,
	tahun: string,
	kunci: KunciParameter,
	baru: Partial<IsianParameter>
): IsianAturan => ({
	...isian,
	tahun: isian.tahun.map((satu) =>
		satu.tahun === tahun
			? { ...satu, isi: { ...satu.isi, [kunci]: { ...satu.isi[kunci], ...baru } } }
			: satu
	)
});

/** What a browser would send of it. */
export function kirimIsian(isian: IsianAturan): FormData {
	const form = new FormData();
	for (const { tahun, isi } of isian.tahun) {
		form.append('tahun', tahun);
		for (const [kunci, satu] of Object.entries(isi))
			for (const [bagian, teks] of Object.entries(satu))
				form.append(`${bagian}-${tahun}-${kunci}`, teks);
	}
	for (const { tanggal, nama } of isian.libur) {
		form.append('libur-tanggal', tanggal);
		form.append('libur-nama', nama);
	}
	const { tahunBaru, liburTanggal, liburNama, tempel, catatan } = isian;
	for (const [nama, teks] of Object.entries({
		tahunBaru,
		liburTanggal,
		liburNama,
		tempel,
		catatan
	}))
		form.append(nama, teks);
	return form;
}
