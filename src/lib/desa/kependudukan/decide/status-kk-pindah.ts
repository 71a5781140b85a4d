import type { Draf } from '../../draf';
import type { Problem } from '../../problem';
import type { CatatKepindahan } from '../kepindahan';
import {
	labelStatusKkPindah,
	labelStatusKkTinggal,
	type StatusKkPindah,
	type StatusKkTinggal
} from '../kode';
import type { RombonganPindah } from './catat-kepindahan';

const basis = 'UU 23/2006 Ps. 61';

/**
 * What may be ticked on F-1.03 for the KK of those who stay and of those who go. It follows from A-07: the number stays
 * with the head, and only with the head.
 */
export function periksaStatusKk(
	{
		klasifikasi,
		statusKkTinggal,
		statusKkPindah
	}: Pick<Draf<CatatKepindahan>, 'klasifikasi' | 'statusKkTinggal' | 'statusKkPindah'>,
	{ jenis, kepala }: RombonganPindah
): Problem[] {
	const problems: Problem[] = [];
	const tinggal = bolehTinggal[jenis];
	if (statusKkTinggal && !tinggal.status.includes(statusKkTinggal))
		problems.push({
			field: 'statusKkTinggal',
			level: 'galat',
			rule: tinggal.rule,
			message: `"${labelStatusKkTinggal(statusKkTinggal)}" tidak cocok: ${tinggal.sebab(kepala.nama)}.`,
			mend: `Pilih ${tinggal.status.map((kode) => `"${labelStatusKkTinggal(kode)}"`).join(' atau ')}.`,
			basis
		});
	if (!klasifikasi || !statusKkPindah) return problems;
	const pindah = bolehPindah(klasifikasi === 1, jenis);
	if (!pindah.status.includes(statusKkPindah))
		problems.push({
			field: 'statusKkPindah',
			level: 'galat',
			rule: 'A-07',
			message: `"${labelStatusKkPindah(statusKkPindah)}" tidak cocok: ${pindah.sebab}.`,
			mend: `Pilih ${pindah.status.map((kode) => `"${labelStatusKkPindah(kode)}"`).join(' atau ')}.`,
			basis
		});
	return problems;
}

type Boleh = {
	readonly status: readonly StatusKkTinggal[];
	readonly rule: string;
	readonly sebab: (kepala: string) => string;
};

const kepalaPergi: Boleh = {
	status: ['kk-baru', 'numpang'],
	rule: 'A-08.8',
	sebab: (kepala) =>
		`${kepala}, kepala keluarga, ikut pindah, jadi nomor KK lama tidak dipakai lagi oleh yang tinggal`
};

const bolehTinggal: Readonly<Record<RombonganPindah['jenis'], Boleh>> = {
	'seluruh-keluarga': {
		status: ['tidak-ada'],
		rule: 'B-04',
		sebab: () => 'seluruh anggota KK pindah'
	},
	'kepala-keluarga': kepalaPergi,
	'kepala-dan-sebagian': kepalaPergi,
	'anggota-saja': {
		status: ['nomor-tetap'],
		rule: 'A-07',
		sebab: (kepala) => `kepala keluarga, ${kepala}, tetap tinggal, jadi nomor KK tidak berganti`
	}
};

function bolehPindah(
	dalamDesa: boolean,
	jenis: RombonganPindah['jenis']
): { readonly status: readonly StatusKkPindah[]; readonly sebab: string } {
	if (jenis === 'anggota-saja')
		return {
			status: ['numpang', 'kk-baru'],
			sebab: 'nomor KK lama tetap milik keluarga yang tinggal'
		};
	// Outside the village the Disdukcapil of the destination decides; inside it A-07 does.
	if (!dalamDesa) return { status: ['numpang', 'kk-baru', 'nomor-tetap'], sebab: '' };
	if (jenis === 'seluruh-keluarga')
		return {
			status: ['nomor-tetap'],
			sebab:
				'seluruh keluarga pindah dengan kepala yang sama, jadi nomornya tetap; bila masuk KK lain, catat sebagai gabung KK'
		};
	return {
		status: ['nomor-tetap', 'numpang'],
		sebab: 'kepala keluarga ikut pindah dan tidak berganti'
	};
}
