import { formatTanggal } from '../../../format/tanggal';
import { bila, isLengkap, type Draf, type DrafKedatangan } from '../../draf';
import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import type { OrangDatang } from '../commands-kedatangan';
import { pemilikNik } from '../kecamatan';
import { labelJenisKelamin } from '../kode';
import { bacaNik, cocokkanNik, formatNik, type Nik } from '../nik';
import type { Penduduk } from '../penduduk';
import { pendudukByNik, type Kependudukan } from '../state';
import { orangTuaSeKk, samaOrang } from '../susunan-kk';
import { periksaBukanNomorKk } from '../nomor-terpakai';

/** Field of one person on the form: persons are numbered from 1. */
export const isianOrang = (isian: string, urutan: number): string => `${isian}-${urutan + 1}`;

/** Somebody who lived here before and left is the same person, with the same history. */
const pernahTercatat = (state: Kependudukan, nik: Nik | null): Penduduk | undefined => {
	const lama = nik === null ? undefined : pendudukByNik(state, nik);
	return lama?.keadaan.status === 'pindah' ? lama : undefined;
};

/**
 * A-06: one NIK, one person, one record. Who comes back takes up the old record, so that parents and children stay
 * linked and the page of the person tells the leaving and the return; what it looked like in between is kept by the
 * command (`sebelum`).
 */
export function jadiPenduduk(
	state: Kependudukan,
	{ golonganDarah, ...orang }: OrangDatang,
	keluargaId: string,
	idBaru: string
): Penduduk {
	const lama = pernahTercatat(state, orang.nik);
	return {
		...(lama ?? { id: idBaru, ayahId: null, ibuId: null }),
		...orang,
		...(golonganDarah === '' ? {} : { golonganDarah }),
		keluargaId,
		keadaan: { status: 'aktif' }
	};
}

/** Parents who arrive with their child are known to be in this register from now on. */
export function hubungkanOrangTua(orang: Penduduk, serombongan: readonly Penduduk[]): Penduduk {
	const orangTua = orangTuaSeKk(orang, serombongan);
	const id = (jenisKelamin: 'L' | 'P'): string | null =>
		orangTua.find((satu) => satu.jenisKelamin === jenisKelamin)?.id ?? null;
	return { ...orang, ayahId: orang.ayahId ?? id('L'), ibuId: orang.ibuId ?? id('P') };
}

/** B-05, A-04 to A-07 for one newcomer. */
export function periksaOrang(
	dunia: Dunia,
	draf: DrafKedatangan,
	orang: Draf<OrangDatang>,
	urutan: number
): readonly Problem[] {
	const problems: Problem[] = [];
	if (orang.tanggalLahir && draf.tanggalDatang && orang.tanggalLahir > draf.tanggalDatang)
		problems.push({
			field: isianOrang('tanggalLahir', urutan),
			level: 'galat',
			rule: 'B-05',
			message: `${orang.nama ?? `Orang ke-${urutan + 1}`} lahir sesudah tanggal datang.`,
			mend: 'Bayi yang lahir di desa ini dicatat sebagai kelahiran (F-2.01), bukan kedatangan.'
		});
	if (orang.nik === undefined) return problems;
	return [
		...problems,
		...(orang.nik === null
			? periksaTanpaNik(dunia, orang, urutan)
			: periksaNik(dunia, draf, orang, orang.nik, urutan))
	];
}

const isOrangLengkap = (orang: Draf<OrangDatang>): orang is OrangDatang => isLengkap(orang);

/** A-04 of somebody who was registered elsewhere. */
export const cocokNik = (orang: Draf<OrangDatang>, nik: Nik, field: string): readonly Problem[] =>
	bila(orang, ['jenisKelamin', 'tanggalLahir'], (isi) =>
		cocokkanNik(nik, isi, 'peringatan', field)
	);

/** A-06: no number is invented for whoever has none; but a person who moves nearly always has one. */
function periksaTanpaNik(
	{ kependudukan }: Dunia,
	orang: Draf<OrangDatang>,
	urutan: number
): Problem[] {
	if (orang.nama === undefined) return [];
	const field = isianOrang('nik', urutan);
	const problems: Problem[] = [
		{
			field,
			level: 'peringatan',
			rule: 'A-06',
			message: `NIK ${orang.nama} kosong, padahal NIK tidak berubah saat pindah.`,
			mend: 'Minta KTP-el atau KK asalnya. Kosongkan hanya bila NIK memang belum pernah terbit; jangan dikarang.',
			basis: 'UU 23/2006 Ps. 13'
		}
	];
	if (!isOrangLengkap(orang)) return problems;
	for (const satu of kependudukan.penduduk.values()) {
		if (satu.keadaan.status !== 'aktif' || !samaOrang(satu, { ...satu, ...orang })) continue;
		problems.push({
			field: isianOrang('nama', urutan),
			level: 'galat',
			rule: 'A-06',
			message: `${satu.nama}, lahir ${formatTanggal(satu.tanggalLahir)}, sudah tercatat aktif di desa ini.`,
			mend: 'Satu orang dicatat satu kali. Cari namanya di daftar penduduk.'
		});
		break;
	}
	return problems;
}

function periksaNik(
	dunia: Dunia,
	draf: DrafKedatangan,
	orang: Draf<OrangDatang>,
	nik: Nik,
	urutan: number
): Problem[] {
	const field = isianOrang('nik', urutan);
	const problems: Problem[] = [];
	const kembar = draf.orang.findIndex((lain) => lain.nik === nik);
	if (kembar < urutan)
		problems.push({
			field,
			level: 'galat',
			rule: 'A-06',
			message: `NIK ${formatNik(nik)} sudah diisi untuk orang ke-${kembar + 1}.`,
			mend: 'Satu NIK hanya untuk satu orang. Periksa KTP-el atau KK asal.'
		});
	problems.push(...periksaBukanNomorKk(dunia, nik, field));
	problems.push(...periksaPemilik(dunia, orang, nik, field));
	problems.push(...cocokNik(orang, nik, field));
	if (bacaNik(nik).wilayah !== dunia.desa.kode.slice(0, 8))
		problems.push({
			field,
			level: 'info',
			rule: 'A-05',
			message: `NIK ${orang.nama ?? formatNik(nik)} pernah terdaftar pertama di wilayah lain. Kode wilayahnya tidak berubah saat pindah.`
		});
	return problems;
}

/** A-06, B-05: whose number it is, in this village and in the others of the world. */
function periksaPemilik(
	dunia: Dunia,
	orang: Draf<OrangDatang>,
	nik: Nik,
	field: string
): Problem[] {
	const galat = (rule: string, message: string, mend: string): Problem[] => [
		{ field, level: 'galat', rule, message, mend, basis: 'UU 23/2006 Ps. 13' }
	];
	const pemilik = pemilikNik(dunia, nik);
	if (pemilik?.penduduk.keadaan.status === 'aktif') {
		const { desa, penduduk } = pemilik;
		if (desa !== dunia.desa.nama)
			return galat(
				'B-05',
				`NIK ${formatNik(nik)} masih aktif di Desa ${desa} atas nama ${penduduk.nama}.`,
				`Tuntaskan pindah keluar di desa asal (${desa}) lebih dahulu.`
			);
		if (!dunia.kependudukan.penduduk.has(penduduk.id))
			return galat(
				'A-06',
				`NIK ${formatNik(nik)} ada dalam data injeksi kecamatan yang menunggu verifikasi desa.`,
				'Periksa dahulu data injeksi itu.'
			);
		return galat(
			'A-06',
			`NIK ${formatNik(nik)} sudah aktif di desa ini atas nama ${penduduk.nama}.`,
			'Bila ia berpindah KK di dalam desa, pakai Gabung KK atau Pisah KK.'
		);
	}
	const wafat = [dunia.kependudukan, ...Array.from(dunia.desaLain.values(), (x) => x.kependudukan)]
		.map((state) => pendudukByNik(state, nik))
		.find((satu) => satu?.keadaan.status === 'meninggal');
	if (wafat)
		return galat(
			'A-06',
			`NIK ${formatNik(nik)} milik ${wafat.nama}, yang tercatat meninggal.`,
			'NIK berlaku seumur hidup untuk satu orang. Cocokkan tiap angka dengan KTP-el pendatang.'
		);
	const lama = pernahTercatat(dunia.kependudukan, nik);
	if (!lama || !isOrangLengkap(orang)) return [];
	if (!samaOrang(lama, { ...lama, ...orang }))
		return [
			{
				field,
				level: 'peringatan',
				rule: 'A-06',
				message: `NIK ini dahulu tercatat di desa ini sebagai ${lama.nama}, ${labelJenisKelamin(lama.jenisKelamin).toLowerCase()}, lahir ${formatTanggal(lama.tanggalLahir)}.`,
				mend: 'Pastikan orangnya sama. Bila datanya berubah di daerah asal, tulis bukti yang Anda lihat.'
			}
		];
	return [
		{
			field,
			level: 'info',
			rule: 'A-06',
			message: `${lama.nama} pernah menjadi warga desa ini; catatan lamanya dipakai lagi.`
		}
	];
}
