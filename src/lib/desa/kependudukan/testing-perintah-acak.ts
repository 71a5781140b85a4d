import fc from 'fast-check';
import { acak } from '../acak';
import { duniaAwal } from '../data/muat';
import { keluargaAktif } from './state';
import { jalankan, type Jalan, type PembuatPerintah } from './testing-perintah';
import { pembuatLengkap } from './testing-perintah-kecamatan';

/** The village of three hundred in which commands are drawn. */
export const desaAcak = duniaAwal({ dataSet: 'desa-kecil@1', seed: 13, ruleSet: 'aturan@1' });

/** Drawn evenly: fast-check likes small numbers, and those would be the same few commands. */
export const urutan = (paling: number) =>
	fc.array(fc.noBias(fc.nat(2_000_000_000)), { minLength: 1, maxLength: paling, size: 'max' });

export const jalan = (
	seeds: readonly number[],
	dari = desaAcak,
	pembuat: readonly PembuatPerintah[] = pembuatLengkap
): Jalan => jalankan(dari, seeds.map(acak), pembuat);

/** For a village of four KK, as long as there are any: everybody is everybody's neighbour there. */
export const pembuatKampung = pembuatLengkap.map(
	(pembuat): PembuatPerintah =>
		(dunia, satu, events) =>
			keluargaAktif(dunia.kependudukan).length < 2 ? null : pembuat(dunia, satu, events)
);
