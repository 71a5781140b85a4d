import { addDays, daysBetween, nomorHari, tanggal } from '../../format/tanggal';
import type { Tanggal } from '../../format/tanggal';
import type { Acak } from '../acak';
import type { Keluarga } from '../kependudukan/keluarga';
import type { JenisKelamin, Penduduk } from '../kependudukan/penduduk';
import { UMUR_PENSIUN, minimal, pekerjaanUntuk, pendidikanUntuk } from './mata-pencaharian';
import { susunNama } from './nama';
import { bukaPenomoran } from './penomoran';
import type { UrutTerakhir } from './penomoran';
import type { RumahTangga } from './rumah-tangga';
import { KECAMATAN_SENDIRI, umurKini } from './warga';
import type { Kisah, Warga } from './warga';

/** A household and the house it lives in. */
export type Penempatan = RumahTangga & Pick<Keluarga, 'dusun' | 'rw' | 'rt' | 'alamat'>;

const JUMLAH_PERANGKAT = 8;
/** The first system cards; older families were given one then. */
const KK_PERTAMA = tanggal('2006-01-02');

/** A weekday, at least some days after the head became head. */
function tanggalTerbitKk({ acak, waktu }: Kisah, sejak: Tanggal): Tanggal {
	const siap = addDays(sejak, 14);
	const awal = siap < KK_PERTAMA ? KK_PERTAMA : siap;
	const terbit = addDays(
		awal,
		acak.bulat(0, Math.min(1800, daysBetween(awal, waktu.peristiwaTerakhir)))
	);
	// Day 0 was a Thursday; an office that is closed at the weekend dates the card on the Friday.
	const hariPekan = (nomorHari(terbit) + 3) % 7;
	return hariPekan < 5 ? terbit : addDays(terbit, 4 - hariPekan);
}

/** The name of a father or mother who is in no register. */
const namaOrangTua = (acak: Acak, jenisKelamin: JenisKelamin, anak: Warga): string =>
	susunNama(
		acak,
		jenisKelamin,
		Number(anak.tanggalLahir.slice(0, 4)) - acak.bulat(20, 34),
		anak.agama
	);

/** The kabupaten, as birth certificates have it. */
const tempatLahirDari = ({ asal, tempatLahir }: Warga): string =>
	tempatLahir ?? (asal.startsWith('33') ? 'Wanasari' : 'Latihan');

/** One kepala desa and the perangkat, out of the heads who have the schooling and the age for it. */
function pilihPemerintahDesa(
	acak: Acak,
	calon: readonly Warga[]
): (warga: Warga) => string | undefined {
	const [kepalaDesa, ...lain] = acak.kocok(calon);
	const perangkat = new Set(lain.slice(0, JUMLAH_PERANGKAT));
	return (warga) =>
		warga === kepalaDesa ? 'kepala-desa' : perangkat.has(warga) ? 'perangkat-desa' : undefined;
}

type PilihanRegister = {
	/** Set before the ids of a village that stands beside others. */
	readonly awalanId?: string;
	/** Shared by the villages of a kecamatan. */
	readonly urutTerakhir?: UrutTerakhir;
};

/** Writes the households down: numbers, papers, schooling and work, in the order of RT and house. */
export function catatRegister(
	kisah: Kisah,
	penempatan: readonly Penempatan[],
	{ awalanId = '', urutTerakhir = new Map() }: PilihanRegister = {}
): { readonly keluarga: readonly Keluarga[]; readonly penduduk: readonly Penduduk[] } {
	const { acak, waktu } = kisah;
	const semua = penempatan.flatMap(({ anggota }) => anggota);
	const idByWarga = new Map(semua.map((warga, i) => [warga, `${awalanId}p${i + 1}`]));
	const pendidikanByWarga = new Map(semua.map((warga) => [warga, pendidikanUntuk(kisah, warga)]));
	const jabatan = pilihPemerintahDesa(
		acak,
		[...pendidikanByWarga]
			.filter(([warga, pendidikan]) => {
				const cukupUmur = umurKini(kisah, warga) >= 27 && umurKini(kisah, warga) < UMUR_PENSIUN;
				return (
					cukupUmur && warga.shdk === 'kepala-keluarga' && minimal(pendidikan, 'slta-sederajat')
				);
			})
			.map(([warga]) => warga)
	);
	const penomoran = bukaPenomoran(acak, urutTerakhir);

	const catat = (warga: Warga, keluargaId: string): Penduduk => {
		const pendidikan = pendidikanByWarga.get(warga) ?? 'tidak-belum-sekolah';
		const { ayah, ibu } = warga;
		return {
			// Safe: the map was made from the same households.
			id: idByWarga.get(warga) as string,
			nik: warga.tanggalLahir > waktu.nikTerakhir ? null : penomoran.nik(warga),
			nama: warga.nama,
			jenisKelamin: warga.jenisKelamin,
			tempatLahir: tempatLahirDari(warga),
			tanggalLahir: warga.tanggalLahir,
			agama: warga.agama,
			pendidikan,
			pekerjaan: jabatan(warga) ?? pekerjaanUntuk(kisah, warga, pendidikan),
			statusKawin: warga.statusKawin,
			kewarganegaraan: warga.kewarganegaraan ?? 'WNI',
			namaAyah: ayah ? ayah.nama : namaOrangTua(acak, 'L', warga),
			namaIbu: ibu ? ibu.nama : namaOrangTua(acak, 'P', warga),
			ayahId: (ayah && idByWarga.get(ayah)) ?? null,
			ibuId: (ibu && idByWarga.get(ibu)) ?? null,
			keluargaId,
			shdk: warga.shdk,
			keadaan: { status: 'aktif' }
		};
	};

	const rumah = penempatan.map(({ anggota, sejak, alamat, rt, rw, dusun }, i) => {
		const id = `${awalanId}k${i + 1}`;
		const tanggalTerbit = tanggalTerbitKk(kisah, sejak);
		const noKk = penomoran.noKk(KECAMATAN_SENDIRI, tanggalTerbit);
		const keluarga: Keluarga = { id, noKk, tanggalTerbit, alamat, rt, rw, dusun, aktif: true };
		return { keluarga, penduduk: anggota.map((warga) => catat(warga, id)) };
	});
	return {
		keluarga: rumah.map(({ keluarga }) => keluarga),
		penduduk: rumah.flatMap(({ penduduk }) => penduduk)
	};
}
