import type { Peran } from '../../../peran';
import { daftarBerkas } from '../../rancangan';
import type { LangkahLalu } from './dasar';

/** From the Sekdes to the table of the camat, in the October and November before the year (D-07). */
export const sampaiDievaluasi = (
	desa: string,
	tahun: number,
	hari: readonly [string, string, string, string, string]
): readonly LangkahLalu[] => {
	const lalu = tahun - 1;
	const [serah, aju, sepakat, kirim, terima] = hari.map((satu) => `${lalu}-${satu}`);
	if (!serah || !aju || !sepakat || !kirim || !terima) throw new Error('five days');
	return [
		[serah, 'sekdes', { jenis: 'serahkan' }],
		[aju, 'kades', { jenis: 'ajukan' }],
		[
			sepakat,
			'bpd',
			{
				jenis: 'sepakati',
				musyawarah: { tempat: `Balai Desa ${desa}`, hadir: 5, nomor: `3 Tahun ${lalu}` }
			}
		],
		[kirim, 'kades', { jenis: 'kirim', nomor: `900/118/DS/${lalu}`, berkas: daftarBerkas }],
		[terima, 'kecamatan', { jenis: 'terima' }]
	];
};

/** And on to the Lembaran Desa, in the middle of December. */
export const sampaiDiundangkan = (tahun: number): readonly LangkahLalu[] => {
	const lalu = tahun - 1;
	return [
		[`${lalu}-11-24`, 'kecamatan', { jenis: 'nyatakan-sesuai', nomor: `900/412/EV/${lalu}` }],
		[
			`${lalu}-12-15`,
			'kades',
			{
				jenis: 'tetapkan',
				nomorPerdes: `6 Tahun ${lalu}`,
				nomorPerkades: `9 Tahun ${lalu}`
			}
		],
		[`${lalu}-12-15`, 'sekdes', { jenis: 'undangkan', nomor: `6 Tahun ${lalu}` }]
	];
};

/** And on to the DPA that each of `penyerah` hands in, by the middle of January. */
export const sampaiDpa = (tahun: number, penyerah: readonly Peran[]): readonly LangkahLalu[] => {
	const lalu = tahun - 1;
	return [
		...sampaiDiundangkan(tahun),
		[`${lalu}-12-17`, 'kades', { jenis: 'tugaskan-dpa' }],
		[`${lalu}-12-18`, 'kades', { jenis: 'sampaikan-salinan' }],
		[`${lalu}-12-18`, 'sekdes', { jenis: 'umumkan' }],
		...penyerah.map((peran): LangkahLalu => [`${lalu}-12-23`, peran, { jenis: 'serahkan-dpa' }]),
		[`${tahun}-01-08`, 'sekdes', { jenis: 'verifikasi-dpa' }],
		[`${tahun}-01-09`, 'kades', { jenis: 'setujui-dpa' }]
	];
};
