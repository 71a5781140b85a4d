import type { Tanggal } from '../../format/tanggal';
import type { Acak } from '../acak';
import type { Keluarga } from '../kependudukan/keluarga';
import { buatNik } from '../kependudukan/nik';
import type { Nik } from '../kependudukan/nik';
import type { Penduduk } from '../kependudukan/penduduk';
import type { TemuanRegister } from '../kependudukan/temuan';
import type { DataDesa } from './data-desa';

export type Kk = {
	readonly keluarga: Keluarga;
	readonly kepala: Penduduk;
	/** The others, in the order of the card. */
	readonly lain: readonly Penduduk[];
};

/**
 * Where a sound register is spoilt. A family is taken once, so that no two faults meet in it and each can be told from
 * every other.
 */
export function bukaMeja(acak: Acak, desa: DataDesa) {
	const penduduk = new Map(desa.penduduk.map((orang) => [orang.id, orang]));
	const keluarga = new Map(desa.keluarga.map((kk) => [kk.id, kk]));
	const tambahan: Penduduk[] = [];
	const temuan: TemuanRegister[] = [];
	const nikTerpakai = new Set<string>([
		...desa.penduduk.flatMap(({ nik }) => nik ?? []),
		...desa.keluarga.map(({ noKk }) => noKk)
	]);
	const orangTua = new Set(desa.penduduk.flatMap(({ ayahId, ibuId }) => [ayahId, ibuId]));

	const anggotaById = new Map<string, Penduduk[]>();
	for (const orang of desa.penduduk) {
		const serumah = anggotaById.get(orang.keluargaId);
		if (serumah) serumah.push(orang);
		else anggotaById.set(orang.keluargaId, [orang]);
	}
	const belumDiambil = acak.kocok(desa.keluarga).flatMap((kk): Kk[] => {
		const [kepala, ...lain] = anggotaById.get(kk.id) ?? [];
		return kepala ? [{ keluarga: kk, kepala, lain }] : [];
	});

	return {
		acak,
		desa,
		temuan: temuan as readonly TemuanRegister[],
		/** The next family that has somebody who fits; it is not given out again. */
		ambil<T>(cocok: (kk: Kk) => T | undefined): readonly [Kk, T] | undefined {
			for (const [i, kk] of belumDiambil.entries()) {
				const ada = cocok(kk);
				if (ada === undefined) continue;
				belumDiambil.splice(i, 1);
				return [kk, ada];
			}
			return undefined;
		},
		punyaAnak: ({ id }: Penduduk): boolean => orangTua.has(id),
		/** A NIK that fits another birth date, as Disdukcapil would have given it. */
		nikLain({ jenisKelamin }: Penduduk, tanggalLahir: Tanggal): Nik {
			for (let urut = 1; ; urut += 1) {
				const nik = buatNik({ kecamatan: '35.99.01', tanggalLahir, jenisKelamin, urut });
				if (nikTerpakai.has(nik)) continue;
				nikTerpakai.add(nik);
				return nik;
			}
		},
		ubah({ id }: Penduduk, isi: Partial<Penduduk>): void {
			const orang = penduduk.get(id);
			if (orang) penduduk.set(id, { ...orang, ...isi });
		},
		ubahKk({ keluarga: { id } }: Kk, isi: Partial<Keluarga>): void {
			const kk = keluarga.get(id);
			if (kk) keluarga.set(id, { ...kk, ...isi });
		},
		/** The same person written down a second time. */
		salin(orang: Penduduk, isi: Partial<Penduduk>): Penduduk {
			const salinan = { ...orang, ...isi, id: `p${penduduk.size + tambahan.length + 1}` };
			tambahan.push(salinan);
			return salinan;
		},
		catat(
			jenis: TemuanRegister['jenis'],
			aturan: string,
			siapa: readonly Penduduk[],
			uraian: string,
			kk?: Kk
		): true {
			const pendudukIds = siapa.map(({ id }) => id);
			temuan.push({ jenis, pendudukIds, keluargaId: kk?.keluarga.id ?? null, aturan, uraian });
			return true;
		},
		register: () => ({
			keluarga: [...keluarga.values()],
			penduduk: [...penduduk.values(), ...tambahan]
		})
	};
}

export type Meja = ReturnType<typeof bukaMeja>;
