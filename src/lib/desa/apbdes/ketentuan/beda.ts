import { formatTanggal } from '../../../format/tanggal';
import { daftarParameter, parameterTahun, type Parameter } from '../aturan-tahun';
import { labelKeyakinan, labelParameter, tulisParameter } from '../views/parameter';
import type { IsiAturan } from './periksa';

/** One thing in which two versions differ, in words. */
export type BedaAturan = {
	/** 'Tahun 2027', 'Hari libur' */
	readonly bagian: string;
	readonly hal: string;
	/** '' where it was not there before. */
	readonly semula: string;
	/** '' where it is no longer there. */
	readonly menjadi: string;
};

/** Years first, then holidays, each in their order; empty when both say the same. */
export const bedaAturan = (lama: IsiAturan, baru: IsiAturan): readonly BedaAturan[] => [
	...bedaTahun(lama, baru),
	...bedaLibur(lama, baru)
];

function bedaTahun(lama: IsiAturan, baru: IsiAturan): BedaAturan[] {
	const semua = [...new Set([...lama.tahun, ...baru.tahun].map(({ tahun }) => tahun))].sort();
	return semua.flatMap((tahun) => {
		const dari = parameterTahun({ versi: '', ...lama }, tahun)?.isi;
		const ke = parameterTahun({ versi: '', ...baru }, tahun)?.isi;
		const bagian = `Tahun ${tahun}`;
		if (!ke) return [{ bagian, hal: 'Seluruh tahun', semula: 'ada', menjadi: '' }];
		const kepala = dari ? [] : [{ bagian, hal: 'Seluruh tahun', semula: '', menjadi: 'baru' }];
		return [
			...kepala,
			...daftarParameter.flatMap((kunci) => {
				const tulis = (satu: Parameter | undefined): string =>
					satu
						? [tulisParameter(kunci, satu.nilai), satu.dasar, labelKeyakinan[satu.keyakinan]]
								.filter(Boolean)
								.join('; ')
						: '';
				const [semula, menjadi] = [tulis(dari?.[kunci]), tulis(ke[kunci])];
				// Of a new year only what is filled in is worth a line.
				if (semula === menjadi || (!dari && ke[kunci].nilai === null && ke[kunci].dasar === ''))
					return [];
				return [{ bagian, hal: labelParameter[kunci], semula, menjadi }];
			})
		];
	});
}

function bedaLibur(lama: IsiAturan, baru: IsiAturan): BedaAturan[] {
	const dari = new Map(lama.libur.map(({ tanggal, nama }) => [tanggal, nama]));
	const ke = new Map(baru.libur.map(({ tanggal, nama }) => [tanggal, nama]));
	return [...new Set([...dari.keys(), ...ke.keys()])].sort().flatMap((tanggal) => {
		const [semula, menjadi] = [dari.get(tanggal) ?? '', ke.get(tanggal) ?? ''];
		return semula === menjadi
			? []
			: [{ bagian: 'Hari libur', hal: formatTanggal(tanggal), semula, menjadi }];
	});
}
