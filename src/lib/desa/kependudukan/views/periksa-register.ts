import { formatTanggal, parseTanggal, umur } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { isGalat } from '../../problem';
import { isianKkKurang, isianOrangKurang, labelIsianWajib } from '../kelengkapan';
import type { IsianWajib } from '../kelengkapan';
import type { Keluarga } from '../keluarga';
import { bacaNik, cocokkanNik, formatNik, parseNik } from '../nik';
import type { Nik } from '../nik';
import { formatNomorKk, parseNomorKk } from '../nomor-kk';
import { isAktif } from '../penduduk';
import type { Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaAktif, pendudukAktif, pendudukByNik } from '../state';
import {
	orangTuaSeKk,
	periksaKepala,
	periksaKepalaCakap,
	periksaPasangan,
	periksaSatuKk,
	periksaSelisihUmur,
	periksaShdk,
	periksaStatusPasangan
} from '../susunan-kk';
import type { MasalahSusunan } from '../susunan-kk';
import type { JenisTemuan, TemuanRegister } from '../temuan';

/** Nobody has lived longer than 122 years; a register that says so has the wrong century [produk]. */
const UMUR_TERTINGGI = 122;

/** These have a kind of their own. */
const isianNomor: readonly IsianWajib[] = ['nik', 'noKk', 'shdk'];

type Baris = Omit<TemuanRegister, 'keluargaId'> & { readonly keluargaId?: string };
const temuan = (baris: Baris): TemuanRegister => ({ keluargaId: null, ...baris });

/**
 * Goes through the register of the village by the rules and lists every fault, each once. The rules are
 * those that `decide` goes by; here they are asked of what is already written.
 */
export function periksaRegister(dunia: Dunia): readonly TemuanRegister[] {
	const aktif = pendudukAktif(dunia.kependudukan);
	const senomor = kelompokkanNik(aktif);
	return [
		...aktif.flatMap((orang) => [
			...periksaNik(dunia, orang, senomor),
			...periksaUmur(dunia, orang),
			...periksaOrangTua(dunia, orang),
			...periksaIsian(dunia, orang)
		]),
		...periksaNomorKkGanda(dunia),
		...keluargaAktif(dunia.kependudukan).flatMap((kk) => [
			...periksaNomorKk(kk, senomor),
			...periksaSusunan(dunia, kk),
			...periksaAlamat(dunia, kk)
		])
	];
}

function kelompokkanNik(aktif: readonly Penduduk[]): ReadonlyMap<string, readonly Penduduk[]> {
	const senomor = new Map<string, Penduduk[]>();
	for (const orang of aktif) {
		if (orang.nik === null) continue;
		const ada = senomor.get(orang.nik);
		if (ada) ada.push(orang);
		else senomor.set(orang.nik, [orang]);
	}
	return senomor;
}

function periksaNik(
	dunia: Dunia,
	orang: Penduduk,
	semuaNomor: ReadonlyMap<string, readonly Penduduk[]>
): TemuanRegister[] {
	const { nik } = orang;
	if (nik === null) return [];
	const dibaca = parseNik(nik);
	if (!dibaca.ok)
		return dibaca.problems.map(({ rule, message }) =>
			temuan({ jenis: 'nik-keliru', pendudukIds: [orang.id], aturan: rule, uraian: message })
		);
	return [
		...periksaBiodataNik(orang, nik),
		...periksaNikGanda(dunia, orang, nik, semuaNomor.get(nik) ?? [])
	];
}

/** A-04, told apart: a wrong sex and a wrong birth date are two kinds of slip. */
function periksaBiodataNik(orang: Penduduk, nik: Nik): TemuanRegister[] {
	// Without a birth date there is nothing to hold against the NIK; A-09 says that it is missing.
	if (parseTanggal(orang.tanggalLahir) === null) return [];
	const { jenisKelamin } = bacaNik(nik);
	const jenis = (bagian: Partial<Penduduk>, sebutan: JenisTemuan): TemuanRegister[] =>
		cocokkanNik(nik, { ...orang, ...bagian }, 'peringatan').map(({ message }) =>
			temuan({
				jenis: sebutan,
				pendudukIds: [orang.id],
				aturan: 'A-04',
				uraian: `${orang.nama}: ${message}`
			})
		);
	const tanggalKeliru = jenis({ jenisKelamin }, 'tanggal-lahir-nik');
	if (jenisKelamin === orang.jenisKelamin) return tanggalKeliru;
	const uraian = `${orang.nama} tercatat ${orang.jenisKelamin === 'L' ? 'laki-laki' : 'perempuan'}, tetapi NIK menunjukkan ${jenisKelamin === 'L' ? 'laki-laki' : 'perempuan'}.`;
	return [
		temuan({ jenis: 'jenis-kelamin-nik', pendudukIds: [orang.id], aturan: 'A-04', uraian }),
		...tanggalKeliru
	];
}

/** A-06 for two people with one number, A-08.2 for one person in two KK; told once, by the first of them. */
function periksaNikGanda(
	dunia: Dunia,
	orang: Penduduk,
	nik: Nik,
	senomor: readonly Penduduk[]
): TemuanRegister[] {
	const hasil: TemuanRegister[] = [];
	if (senomor.length > 1 && senomor[0] === orang) {
		const [duaKk] = periksaSatuKk(orang, senomor);
		hasil.push(
			temuan({
				jenis: duaKk ? 'kk-ganda' : 'nik-ganda',
				pendudukIds: senomor.map(({ id }) => id),
				aturan: duaKk ? duaKk.rule : 'A-06',
				uraian:
					duaKk?.message ??
					`NIK ${formatNik(nik)} dipakai ${senomor.map(({ nama }) => nama).join(' dan ')}.`
			})
		);
	}
	// A-06 holds for the whole kecamatan.
	for (const desa of dunia.desaLain.values()) {
		const lain = pendudukByNik(desa.kependudukan, nik);
		if (!lain || !isAktif(lain)) continue;
		const uraian = `NIK ${orang.nama} juga dipakai penduduk Desa ${desa.nama}.`;
		hasil.push(temuan({ jenis: 'nik-ganda', pendudukIds: [orang.id], aturan: 'A-06', uraian }));
	}
	return hasil;
}

function periksaUmur(dunia: Dunia, orang: Penduduk): TemuanRegister[] {
	const { tanggalLahir, nama, id } = orang;
	if (parseTanggal(tanggalLahir) === null) return [];
	if (tanggalLahir > dunia.tanggal) {
		const uraian = `${nama} tercatat lahir ${formatTanggal(tanggalLahir)}, sesudah tanggal di desa.`;
		return [temuan({ jenis: 'lahir-mendatang', pendudukIds: [id], aturan: 'B-02', uraian })];
	}
	const tahun = umur(tanggalLahir, dunia.tanggal);
	if (tahun <= UMUR_TERTINGGI) return [];
	const uraian = `${nama} tercatat lahir ${formatTanggal(tanggalLahir)}, jadi berumur ${tahun} tahun.`;
	return [temuan({ jenis: 'umur-mustahil', pendudukIds: [id], aturan: 'A-09', uraian })];
}

/** for a child and its parents, wherever in the village they live. */
function periksaOrangTua({ kependudukan, aturan }: Dunia, anak: Penduduk): TemuanRegister[] {
	const seKk = orangTuaSeKk(anak, anggotaKeluarga(kependudukan, anak.keluargaId));
	const tercatat = [anak.ayahId, anak.ibuId].flatMap(
		(id) => (id !== null && kependudukan.penduduk.get(id)) || []
	);
	const masalah = [...tercatat, ...seKk.filter((orang) => !tercatat.includes(orang))].flatMap(
		(orang) => periksaSelisihUmur(anak, orang, aturan)
	);
	const berat = masalah.filter(isGalat);
	const dipakai = berat.length > 0 ? berat : masalah;
	if (dipakai.length === 0) return [];
	return [
		temuan({
			jenis: berat.length > 0 ? 'anak-lebih-tua' : 'selisih-umur',
			pendudukIds: [...new Set(dipakai.flatMap(({ pendudukIds }) => pendudukIds))],
			aturan: 'A-08.6',
			uraian: dipakai.map(({ message }) => message).join(' ')
		})
	];
}

const sebutIsian = (isian: readonly IsianWajib[]): string => isian.map(labelIsianWajib).join(', ');

/** What belongs to the KK is said once of the KK, and of a person only where there is no KK. */
function periksaIsian({ kependudukan }: Dunia, orang: Penduduk): TemuanRegister[] {
	const kk = kependudukan.keluarga.get(orang.keluargaId);
	const kurang = [...isianOrangKurang(orang), ...(kk ? [] : isianKkKurang(kk))].filter(
		(isian) => !isianNomor.includes(isian)
	);
	if (kurang.length === 0) return [];
	const uraian = `Biodata ${orang.nama} belum diisi atau keliru: ${sebutIsian(kurang)}.`;
	return [temuan({ jenis: 'isian-kosong', pendudukIds: [orang.id], aturan: 'A-09', uraian })];
}

function periksaNomorKkGanda({ kependudukan }: Dunia): TemuanRegister[] {
	const pertama = new Map<string, Keluarga>();
	return keluargaAktif(kependudukan).flatMap((kk) => {
		const lain = pertama.get(kk.noKk);
		if (!lain) pertama.set(kk.noKk, kk);
		if (!lain) return [];
		const uraian = `Nomor KK ${formatNomorKk(kk.noKk)} dipakai dua KK: di ${lain.alamat} dan di ${kk.alamat}.`;
		return temuan({
			jenis: 'nomor-kk-ganda',
			pendudukIds: [],
			keluargaId: kk.id,
			aturan: 'A-07',
			uraian
		});
	});
}

function periksaNomorKk(
	kk: Keluarga,
	senomor: ReadonlyMap<string, readonly Penduduk[]>
): TemuanRegister[] {
	const dasar = { keluargaId: kk.id, aturan: 'A-07' } as const;
	const dibaca = parseNomorKk(kk.noKk);
	const masalah = dibaca.ok ? [] : dibaca.problems;
	const pemilik = senomor.get(kk.noKk) ?? [];
	return [
		...masalah.map(({ message }) =>
			temuan({ ...dasar, jenis: 'nomor-kk-keliru', pendudukIds: [], uraian: message })
		),
		...(pemilik.length === 0
			? []
			: [
					temuan({
						...dasar,
						jenis: 'nomor-kk-sama-nik',
						pendudukIds: pemilik.map(({ id }) => id),
						uraian: `Nomor KK ${formatNomorKk(kk.noKk)} sama dengan NIK ${pemilik[0]?.nama ?? ''}.`
					})
				])
	];
}

/** What only tells (F-1.05) is no fault of the register. */
function periksaSusunan(dunia: Dunia, kk: Keluarga): TemuanRegister[] {
	const anggota = anggotaKeluarga(dunia.kependudukan, kk.id);
	const sebagai = (jenis: JenisTemuan, masalah: readonly MasalahSusunan[]): TemuanRegister[] =>
		masalah
			.filter(isGalat)
			.map(({ rule, message, pendudukIds }) =>
				temuan({ jenis, pendudukIds, keluargaId: kk.id, aturan: rule, uraian: message })
			);
	const kepala = periksaKepala(anggota);
	return [
		...sebagai(kepala[0]?.pendudukIds.length === 0 ? 'tanpa-kepala' : 'dua-kepala', kepala),
		...sebagai('hubungan-keliru', periksaShdk(anggota)),
		...sebagai('pasangan-tidak-sesuai', periksaPasangan(anggota)),
		...sebagai('pasangan-tidak-kawin', periksaStatusPasangan(anggota)),
		...sebagai('kepala-belum-cakap', periksaKepalaCakap(anggota, dunia.tanggal))
	];
}

/** an address is one that the village has. */
function periksaAlamat(dunia: Dunia, kk: Keluarga): TemuanRegister[] {
	const di = (jenis: JenisTemuan, uraian: string): TemuanRegister[] => [
		temuan({ jenis, pendudukIds: [], keluargaId: kk.id, aturan: 'A-09', uraian })
	];
	const kurang = isianKkKurang(kk).filter((isian) => !isianNomor.includes(isian));
	const sebutan = `KK ${formatNomorKk(kk.noKk)}`;
	if (kurang.length > 0)
		return di('alamat-kosong', `Alamat ${sebutan} belum diisi atau keliru: ${sebutIsian(kurang)}.`);
	const dusun = dunia.desa.dusun.find(({ nama }) => nama === kk.dusun);
	if (!dusun)
		return di(
			'dusun-tidak-ada',
			`${sebutan} beralamat di Dusun ${kk.dusun}, yang tidak ada di desa ini.`
		);
	const rw = dusun.rw.find(({ nomor }) => nomor === kk.rw);
	if (rw?.rt.includes(kk.rt)) return [];
	return di(
		'rt-tidak-ada',
		`${sebutan} beralamat di RT ${kk.rt} RW ${kk.rw}, yang tidak ada di Dusun ${kk.dusun}.`
	);
}
