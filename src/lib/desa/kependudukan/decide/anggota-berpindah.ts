import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import type { AnggotaBerpindah } from '../commands-keluarga';
import type { Keluarga } from '../keluarga';
import { formatNomorKk, type NomorKk } from '../nomor-kk';
import type { Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaByNomor } from '../state';
import { isKawin, isKepala } from '../susunan-kk';

/** Field of the form in which a member is given a place in the KK they go to. */
export const isianShdk = (pendudukId: string): string => `shdk-${pendudukId}`;

/** The first field that speaks of these people, or the first of all who move. */
export const fieldAnggota =
	(berpindah: readonly AnggotaBerpindah[]) =>
	(pendudukIds: readonly string[]): string => {
		const satu = pendudukIds.find((id) => berpindah.some(({ pendudukId }) => pendudukId === id));
		return isianShdk(satu ?? berpindah[0]?.pendudukId ?? '');
	};

/** An active KK of the village, by the number that was typed. */
export function cariKk(
	dunia: Dunia,
	noKk: NomorKk,
	field: string
): { readonly keluarga?: Keluarga; readonly problems: readonly Problem[] } {
	const keluarga = keluargaByNomor(dunia.kependudukan, noKk);
	if (keluarga?.aktif) return { keluarga, problems: [] };
	return {
		problems: [
			{
				field,
				level: 'galat',
				rule: 'B-06',
				message: `KK ${formatNomorKk(noKk)} ${keluarga ? 'tidak aktif lagi' : 'tidak ada di desa latihan'}.`,
				mend: 'Salin nomor dari bagian atas Kartu Keluarga.'
			}
		]
	};
}

export type Pembagian = {
	readonly semula: readonly Penduduk[];
	/** As they were. */
	readonly berpindah: readonly Penduduk[];
	readonly tinggal: readonly Penduduk[];
	readonly problems: readonly Problem[];
};

/** Who of a KK goes and who stays; a member who is not in it is refused. */
export function bagiAnggota(
	dunia: Dunia,
	keluarga: Keluarga,
	anggota: readonly AnggotaBerpindah[]
): Pembagian {
	const semula = anggotaKeluarga(dunia.kependudukan, keluarga.id);
	const pergi = new Set(anggota.map(({ pendudukId }) => pendudukId));
	const berpindah = semula.filter(({ id }) => pergi.has(id));
	const problems: Problem[] = [];
	if (berpindah.length < anggota.length)
		problems.push({
			field: 'noKk',
			level: 'galat',
			rule: 'A-08.2',
			message: 'Ada yang dipilih tetapi bukan anggota aktif KK ini, atau terpilih dua kali.',
			mend: 'Muat ulang susunan KK-nya, lalu pilih sekali lagi.'
		});
	return { semula, berpindah, tinggal: semula.filter(({ id }) => !pergi.has(id)), problems };
}

/** Those who move, as they would be in the KK they go to. */
export const keKk = (
	berpindah: readonly Penduduk[],
	anggota: readonly AnggotaBerpindah[],
	keluargaId: string
): readonly Penduduk[] =>
	berpindah.map((orang) => ({
		...orang,
		keluargaId,
		shdk: anggota.find(({ pendudukId }) => pendudukId === orang.id)?.shdk ?? orang.shdk
	}));

/** a head who leaves others behind ends the card, so that it is no matter of these forms. */
export function periksaKepalaTidakIkut({ berpindah, tinggal }: Pembagian): Problem[] {
	const kepala = berpindah.find(isKepala);
	if (!kepala || tinggal.length === 0) return [];
	return [
		{
			field: isianShdk(kepala.id),
			level: 'galat',
			rule: 'A-08.8',
			message: `${kepala.nama} kepala keluarga KK ini; bila ia keluar, anggota yang tinggal tidak mempunyai kepala keluarga.`,
			mend: 'Pakai formulir Pindah dengan klasifikasi dalam desa: di sana anggota yang tinggal memilih kepala baru dan mendapat KK dengan nomor baru.',
			basis: 'UU 23/2006 Ps. 61'
		}
	];
}

/** Husband and wife in two KK are possible, and worth a question [produk]. */
export function periksaPasanganTerpisah({ berpindah, tinggal }: Pembagian): Problem[] {
	if (!tinggal.some(isKepala)) return [];
	return berpindah
		.filter((orang) => (orang.shdk === 'istri' || orang.shdk === 'suami') && isKawin(orang))
		.map((orang) => ({
			field: isianShdk(orang.id),
			level: 'peringatan',
			rule: 'A-08.5',
			message: `${orang.nama} masih berstatus kawin dan keluar dari KK pasangannya.`,
			mend: 'Bila bercerai, ubah status perkawinan keduanya dengan akta perceraian sesudah KK dipisah. Tulis alasannya.'
		}));
}
