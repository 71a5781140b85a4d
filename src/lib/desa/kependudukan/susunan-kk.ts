import { umur } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import type { Aturan } from '../aturan';
import type { Problem } from '../problem';
import { labelShdk, labelStatusKawin } from './kode';
import { daftarShdk } from './penduduk';
import type { Penduduk, Shdk } from './penduduk';

/** What A-08 says against a family, and of whom it speaks; the form decides which field shows it. */
export type MasalahSusunan = Problem & { readonly pendudukIds: readonly string[] };

/** Perpres 96/2018 jo. Permendagri 108/2019. */
export const UMUR_KEPALA_KELUARGA = 17;

const dasarSatuKk = 'UU 23/2006 Ps. 62';
const dasarKepala = 'Perpres 96/2018 jo. Permendagri 108/2019';

export const isKawin = ({ statusKawin }: Pick<Penduduk, 'statusKawin'>): boolean =>
	statusKawin === 'kawin-tercatat' || statusKawin === 'kawin-belum-tercatat';

export const isKepala = ({ shdk }: Pick<Penduduk, 'shdk'>): boolean => shdk === 'kepala-keluarga';
const isPasanganKepala = ({ shdk }: Penduduk): boolean => shdk === 'istri' || shdk === 'suami';

const masalah = (
	rule: string,
	level: Problem['level'],
	orang: readonly Penduduk[],
	isi: Pick<Problem, 'message' | 'mend' | 'basis'>
): MasalahSusunan => ({
	field: '',
	level,
	rule,
	...isi,
	pendudukIds: orang.map(({ id }) => id)
});

/** 17 years or older, or married, or married before. */
export const bolehJadiKepala = (
	orang: Pick<Penduduk, 'tanggalLahir' | 'statusKawin'>,
	pada: Tanggal
): boolean =>
	orang.statusKawin !== 'belum-kawin' || umur(orang.tanggalLahir, pada) >= UMUR_KEPALA_KELUARGA;

/** exactly one head. */
export function periksaKepala(anggota: readonly Penduduk[]): MasalahSusunan[] {
	const kepala = anggota.filter(isKepala);
	if (kepala.length === 1) return [];
	if (kepala.length === 0)
		return [
			masalah('A-08.1', 'galat', [], {
				message: 'KK ini tidak mempunyai kepala keluarga.',
				mend: 'Pilih satu anggota sebagai Kepala Keluarga.'
			})
		];
	return [
		masalah('A-08.1', 'galat', kepala, {
			message: `KK ini mempunyai ${kepala.length} kepala keluarga: ${kepala.map(({ nama }) => nama).join(', ')}.`,
			mend: 'Sisakan satu Kepala Keluarga; ubah hubungan yang lain menurut KK aslinya.'
		})
	];
}

/** Two records of one human being, as far as a register can tell: same name, sex and day of birth. */
export const samaOrang = (a: Penduduk, b: Penduduk): boolean =>
	a.tanggalLahir === b.tanggalLahir &&
	a.jenisKelamin === b.jenisKelamin &&
	a.nama.trim().toLowerCase() === b.nama.trim().toLowerCase();

/** `senomor` are the active residents with the NIK of that person, in whatever KK. */
export function periksaSatuKk(orang: Penduduk, senomor: readonly Penduduk[]): MasalahSusunan[] {
	const ganda = senomor.filter((lain) => lain.id !== orang.id && samaOrang(orang, lain));
	if (!ganda.some(({ keluargaId }) => keluargaId !== orang.keluargaId)) return [];
	return [
		masalah('A-08.2', 'galat', [orang, ...ganda], {
			message: `${orang.nama} tercatat aktif di lebih dari satu KK.`,
			mend: 'Tentukan KK tempat tinggalnya; keluarkan dari KK yang lain.',
			basis: dasarSatuKk
		})
	];
}

/** a word of the official list of eleven. */
export const periksaShdk = (anggota: readonly Penduduk[]): MasalahSusunan[] =>
	anggota
		.filter(({ shdk }) => !daftarShdk.includes(shdk))
		.map((orang) =>
			masalah('A-08.3', 'galat', [orang], {
				message: `Hubungan keluarga ${orang.nama} belum diisi dengan pilihan yang ada.`,
				mend: 'Pilih salah satu dari sebelas hubungan pada formulir KK.'
			})
		);

/** a male head has an Istri, a female head a Suami; an Istri is a woman and a Suami a man. */
export function periksaPasangan(anggota: readonly Penduduk[]): MasalahSusunan[] {
	const [kepala, ...kepalaLain] = anggota.filter(isKepala);
	return anggota.filter(isPasanganKepala).flatMap((orang) => {
		// Without one head it cannot be said which of the two is right; speaks first.
		const pasti = kepala && kepalaLain.length === 0 ? kepala : undefined;
		const seharusnya: Shdk | undefined = pasti && (pasti.jenisKelamin === 'L' ? 'istri' : 'suami');
		const sebutan = labelShdk(orang.shdk);
		if (pasti && seharusnya && orang.shdk !== seharusnya)
			return masalah('A-08.4', 'galat', [orang], {
				message: `${orang.nama} tercatat sebagai ${sebutan} dalam KK yang kepala keluarganya ${pasti.jenisKelamin === 'L' ? 'laki-laki' : 'perempuan'}.`,
				mend: `Pasangan kepala keluarga ${pasti.jenisKelamin === 'L' ? 'laki-laki' : 'perempuan'} dicatat sebagai ${labelShdk(seharusnya)}.`
			});
		if ((orang.shdk === 'istri') === (orang.jenisKelamin === 'P')) return [];
		return masalah('A-08.4', 'galat', [orang], {
			message: `${orang.nama} tercatat sebagai ${sebutan}, tetapi jenis kelaminnya ${orang.jenisKelamin === 'L' ? 'laki-laki' : 'perempuan'}.`,
			mend: 'Periksa hubungan keluarga dan jenis kelamin; salah satunya keliru.'
		});
	});
}

/** Istri and Suami are married; a marriage that is not recorded asks for F-1.05. */
export const periksaStatusPasangan = (anggota: readonly Penduduk[]): MasalahSusunan[] =>
	anggota.filter(isPasanganKepala).flatMap((orang) => {
		const sebutan = labelShdk(orang.shdk);
		if (!isKawin(orang))
			return masalah('A-08.5', 'galat', [orang], {
				message: `${orang.nama} tercatat sebagai ${sebutan}, tetapi status perkawinannya ${labelStatusKawin(orang.statusKawin)}.`,
				mend: 'Periksa buku nikah atau akta kawin, lalu perbaiki status atau hubungannya.'
			});
		if (orang.statusKawin === 'kawin-tercatat') return [];
		return masalah('A-08.5', 'info', [orang], {
			message: `Perkawinan ${orang.nama} belum tercatat.`,
			mend: 'Lampirkan F-1.05 (SPTJM perkawinan belum tercatat).'
		});
	});

/** for one child and one of its parents: younger than they, and by twelve years or with a reason. */
export function periksaSelisihUmur(
	anak: Penduduk,
	orangTua: Penduduk,
	{ selisihUmurOrangTuaTahun }: Pick<Aturan, 'selisihUmurOrangTuaTahun'>
): MasalahSusunan[] {
	// An imported record may have no birth date; A-09 says so.
	if (anak.tanggalLahir.length === 0 || orangTua.tanggalLahir.length === 0) return [];
	const sebutan = orangTua.jenisKelamin === 'L' ? 'ayah' : 'ibu';
	if (anak.tanggalLahir <= orangTua.tanggalLahir)
		return [
			masalah('A-08.6', 'galat', [anak, orangTua], {
				message: `${anak.nama} tidak lebih muda dari ${sebutan}nya, ${orangTua.nama}.`,
				mend: 'Periksa tanggal lahir keduanya pada akta kelahiran dan KK.'
			})
		];
	const selisih = umur(orangTua.tanggalLahir, anak.tanggalLahir);
	if (selisih >= selisihUmurOrangTuaTahun) return [];
	return [
		masalah('A-08.6', 'peringatan', [anak, orangTua], {
			message: `Selisih umur ${anak.nama} dan ${sebutan}nya, ${orangTua.nama}, hanya ${selisih} tahun.`,
			mend: 'Periksa tanggal lahir keduanya. Bila memang benar, tuliskan alasan dan buktinya.'
		})
	];
}

/** Whose child each relation is, for records that name their parents without pointing at them. */
const orangTuaByShdk: Partial<Record<Shdk, readonly Shdk[]>> = {
	anak: ['kepala-keluarga', 'istri', 'suami'],
	cucu: ['anak', 'menantu'],
	'kepala-keluarga': ['orang-tua'],
	istri: ['mertua'],
	suami: ['mertua']
};

/**
 * Father and mother of a member inside the same family. A stepchild or foster child names other parents and has none
 * here: is about anak kandung.
 */
export function orangTuaSeKk(anak: Penduduk, anggota: readonly Penduduk[]): readonly Penduduk[] {
	const mungkin = orangTuaByShdk[anak.shdk] ?? [];
	return anggota.filter((orang) => {
		if (orang.id === anak.id) return false;
		const [idTercatat, namaTercatat] =
			orang.jenisKelamin === 'L' ? [anak.ayahId, anak.namaAyah] : [anak.ibuId, anak.namaIbu];
		if (idTercatat !== null) return idTercatat === orang.id;
		return mungkin.includes(orang.shdk) && namaTercatat !== '' && namaTercatat === orang.nama;
	});
}

/** for every child whose parents are in the family. */
export const periksaUmurAnak = (
	anggota: readonly Penduduk[],
	aturan: Pick<Aturan, 'selisihUmurOrangTuaTahun'>
): MasalahSusunan[] =>
	anggota.flatMap((anak) =>
		orangTuaSeKk(anak, anggota).flatMap((orangTua) => periksaSelisihUmur(anak, orangTua, aturan))
	);

/** whether the one head may be head. */
export function periksaKepalaCakap(anggota: readonly Penduduk[], pada: Tanggal): MasalahSusunan[] {
	const [kepala, ...lain] = anggota.filter(isKepala);
	if (!kepala || lain.length > 0 || bolehJadiKepala(kepala, pada)) return [];
	return [
		masalah('A-08.7', 'galat', [kepala], {
			message: `${kepala.nama} baru berumur ${umur(kepala.tanggalLahir, pada)} tahun dan belum kawin, sehingga belum dapat menjadi kepala keluarga.`,
			mend: `Pilih anggota yang berumur ${UMUR_KEPALA_KELUARGA} tahun atau lebih, kawin, atau pernah kawin. Bila tidak ada, anggota menumpang KK kerabat atau wali.`,
			basis: dasarKepala
		})
	];
}

/**
 * for one family as it stands or as it would become. needs the whole register:
 * `periksaSatuKk`. The order is that of the rules.
 */
export const periksaSusunanKk = (
	anggota: readonly Penduduk[],
	pada: Tanggal,
	aturan: Pick<Aturan, 'selisihUmurOrangTuaTahun'>
): MasalahSusunan[] => [
	...periksaKepala(anggota),
	...periksaShdk(anggota),
	...periksaPasangan(anggota),
	...periksaStatusPasangan(anggota),
	...periksaUmurAnak(anggota, aturan),
	...periksaKepalaCakap(anggota, pada)
];
