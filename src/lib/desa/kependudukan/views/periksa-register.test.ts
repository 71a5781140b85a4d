import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import type { Tanggal } from '../../../format/tanggal';
import { buatDesaKecil } from '../../data/desa-kecil';
import { buatKecamatanContoh } from '../../data/kecamatan-contoh';
import { mulaiDunia, type Dunia } from '../../dunia';
import type { Keluarga } from '../keluarga';
import type { Nik } from '../nik';
import type { NomorKk } from '../nomor-kk';
import type { Penduduk } from '../penduduk';
import { kunciTemuan } from '../temuan';
import { periksaRegister } from './periksa-register';

const desa = buatDesaKecil(1);
// A card of several, and two people of different cards; a village has them.
const [kk, kkLain] = desa.keluarga as readonly [Keluarga, Keluarga, ...Keluarga[]];
const kepalaDari = (keluarga: Keluarga): Penduduk =>
	desa.penduduk.find(({ keluargaId }) => keluargaId === keluarga.id) as Penduduk;
const kepala = kepalaDari(kk);

const dunia = (orang: Partial<Penduduk>, keluarga: Partial<Keluarga> = {}): Dunia =>
	mulaiDunia({
		...desa,
		penduduk: desa.penduduk.map((satu) => (satu === kepala ? { ...satu, ...orang } : satu)),
		keluarga: desa.keluarga.map((satu) => (satu === kk ? { ...satu, ...keluarga } : satu))
	});
const temuan = (dunia: Dunia): string[] =>
	periksaRegister(dunia).map((satu) => `${satu.aturan} ${kunciTemuan(satu)}`);

// What cannot be typed but can be imported: the planted faults of desa-berantakan keep to the types.
const impor = (teks: string) => teks as Nik & NomorKk & Tanggal & Penduduk['shdk'];

describe('periksaRegister', () => {
	it.each<[string, Dunia, readonly string[]]>([
		['A-02 a NIK of 31 April', dunia({ nik: impor('3599013104900001') }), ['A-02 nik-keliru||%p']],
		[
			'A-03 a NIK that ends in 0000',
			dunia({ nik: impor('3599013103900000') }),
			['A-03 nik-keliru||%p']
		],
		['A-06 a NIK of one digit', dunia({ nik: impor('1111111111111111') }), ['A-06 nik-keliru||%p']],
		[
			'A-07 a nomor KK of day 62',
			dunia({}, { noKk: impor('3599016211260001') }),
			['A-07 nomor-kk-keliru|%k']
		],
		[
			'A-07 a nomor KK of two cards',
			dunia({}, { noKk: kkLain.noKk }),
			[`A-07 nomor-kk-ganda|${kkLain.id}`]
		],
		['A-09 no birth date at all', dunia({ tanggalLahir: impor('') }), ['A-09 isian-kosong||%p']],
		[
			'A-09 a family that is not there',
			dunia({ keluargaId: 'tidak-ada' }),
			['A-09 isian-kosong||%p', 'A-08.1 tanpa-kepala|%k']
		],
		[
			'A-08.3 a relation of no list',
			dunia({ shdk: impor('teman') }),
			['A-08.1 tanpa-kepala|%k', 'A-08.3 hubungan-keliru|%k|%p']
		],
		[
			'A-08.2 nobody who has left is counted',
			dunia({ keadaan: { status: 'pindah', tanggal: tanggal('2026-10-01') } }),
			['A-08.1 tanpa-kepala|%k']
		]
	])('%s', (_, isi, harapan) =>
		expect(temuan(isi)).toEqual(
			harapan.map((baris) => baris.replace('%p', kepala.id).replace('%k', kk.id))
		)
	);

	it('A-05 a NIK of another wilayah and a marriage not recorded are no faults', () =>
		expect(temuan(dunia({ statusKawin: 'kawin-belum-tercatat' }))).toEqual([]));

	it('A-06 a NIK that a neighbouring village has is found', () => {
		const kecamatan = buatKecamatanContoh(1);
		const lain = kecamatan.tetangga?.[0]?.penduduk.find(({ nik }) => nik !== null);
		const [orang] = kecamatan.penduduk;
		const ganda = mulaiDunia({
			...kecamatan,
			penduduk: kecamatan.penduduk.map((satu) =>
				satu === orang && lain
					? {
							...satu,
							nik: lain.nik,
							tanggalLahir: lain.tanggalLahir,
							jenisKelamin: lain.jenisKelamin
						}
					: satu
			)
		});
		expect(periksaRegister(ganda).map(({ jenis }) => jenis)).toContain('nik-ganda');
	});
});
