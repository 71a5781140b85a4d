import type { Tanggal } from '../../format/tanggal';
import type { Peran } from '../peran';
import {
	daftarJabatanDesa,
	type JabatanDesa,
	type KeadaanKades,
	type Pejabat,
	type Penugasan
} from './pejabat';
import type { Persuratan } from './state';

const nama: Record<JabatanDesa, string> = {
	'kepala-desa': 'Kepala Desa',
	'sekretaris-desa': 'Sekretaris Desa',
	'kaur-tata-usaha': 'Kaur Tata Usaha dan Umum',
	'kaur-keuangan': 'Kaur Keuangan',
	'kaur-perencanaan': 'Kaur Perencanaan',
	'kasi-pemerintahan': 'Kasi Pemerintahan',
	'kasi-kesejahteraan': 'Kasi Kesejahteraan',
	'kasi-pelayanan': 'Kasi Pelayanan',
	'kepala-dusun': 'Kepala Dusun'
};
export const labelJabatanDesa = (jabatan: JabatanDesa): string => nama[jabatan];

/** Holds between two dates, the last one open where nothing is said. */
export const berlakuPada = (
	{ mulai, sampai }: { readonly mulai: Tanggal; readonly sampai: Tanggal | null },
	tanggal: Tanggal
): boolean => mulai <= tanggal && (sampai === null || tanggal <= sampai);

export const pejabatJabatan = (
	{ pejabat, penugasan }: Pick<Persuratan, 'pejabat' | 'penugasan'>,
	jabatan: JabatanDesa
): Pejabat | undefined =>
	[...pejabat.values()].find(
		(satu) =>
			satu.jabatan === jabatan &&
			!penugasan.some(({ bentuk, pejabatId }) => bentuk === 'pj' && pejabatId === satu.id)
	);

/** Seats of the perangkat that work on letters and that nobody holds: a Kades is elected, and a dusun has one of its own. */
export const kursiKosong = (state: Pick<Persuratan, 'pejabat' | 'penugasan'>): JabatanDesa[] =>
	daftarJabatanDesa.filter(
		(jabatan) =>
			jabatan !== 'kepala-desa' && jabatan !== 'kepala-dusun' && !pejabatJabatan(state, jabatan)
	);

/** C-03: in which form somebody stands for the Kades; null while he does it himself. */
export const bentukPengganti: Record<KeadaanKades, Penugasan['bentuk'] | null> = {
	biasa: null,
	berhalangan: 'plh',
	'diberhentikan-sementara': 'plt',
	kosong: 'pj'
};

/** C-03: who stands for the Kades on that day, by the order that was given last. */
export function penugasanBerlaku(
	{ keadaanKades, penugasan }: Pick<Persuratan, 'keadaanKades' | 'penugasan'>,
	tanggal: Tanggal
): Penugasan | undefined {
	const bentuk = bentukPengganti[keadaanKades];
	return penugasan.findLast((satu) => satu.bentuk === bentuk && berlakuPada(satu, tanggal));
}

const kursiPeran: Partial<Record<Peran, JabatanDesa>> = {
	sekdes: 'sekretaris-desa',
	'kasi-pelayanan': 'kasi-pelayanan',
	'kaur-tu': 'kaur-tata-usaha',
	'kaur-perencanaan': 'kaur-perencanaan',
	'kaur-keuangan': 'kaur-keuangan',
	'kasi-pemerintahan': 'kasi-pemerintahan',
	'kasi-kesejahteraan': 'kasi-kesejahteraan'
};

/**
 * Who acts in a role. The seat of the Kades is filled by whoever stands for him (C-03); the operator holds no seat, and
 * the kecamatan is not of this office.
 */
export function pejabatPeran(
	state: Persuratan,
	peran: Peran,
	tanggal: Tanggal
): Pejabat | undefined {
	if (peran === 'kades') {
		if (state.keadaanKades === 'biasa') return pejabatJabatan(state, 'kepala-desa');
		const pengganti = penugasanBerlaku(state, tanggal);
		return pengganti && state.pejabat.get(pengganti.pejabatId);
	}
	const kursi = kursiPeran[peran];
	return kursi && pejabatJabatan(state, kursi);
}
