import { formatTanggal } from '../../../format/tanggal';
import { formatNik } from '../../kependudukan/nik';
import type { Penduduk } from '../../kependudukan/penduduk';
import type { PendudukSementara } from '../../kependudukan/sementara';
import type { Kependudukan } from '../../kependudukan/state';

/** Somebody whom a letter may be about, as a choice of its form says it. */
export type PilihanOrang = {
	readonly id: string;
	readonly nama: string;
	/** What tells two of the same name apart. */
	readonly keterangan: string;
};

export type HasilCari = {
	readonly orang: readonly PilihanOrang[];
	/** How many more would fit. */
	readonly lain: number;
};

const keadaan: Record<Penduduk['keadaan']['status'], string> = {
	aktif: '',
	meninggal: 'meninggal',
	pindah: 'pindah',
	dibatalkan: 'catatannya dibatalkan'
};

function dariPenduduk({ keluarga }: Kependudukan, orang: Penduduk): PilihanOrang {
	const kk = keluarga.get(orang.keluargaId);
	return {
		id: orang.id,
		nama: orang.nama,
		keterangan: [
			orang.nik ? formatNik(orang.nik) : 'belum ber-NIK',
			`lahir ${formatTanggal(orang.tanggalLahir)}`,
			kk ? `Dusun ${kk.dusun} RT ${kk.rt}` : '',
			keadaan[orang.keadaan.status]
		]
			.filter(Boolean)
			.join(' · ')
	};
}

const dariSementara = (orang: PendudukSementara): PilihanOrang => ({
	id: orang.id,
	nama: orang.nama,
	keterangan: [
		orang.nomorIdentitas,
		`lahir ${formatTanggal(orang.tanggalLahir)}`,
		orang.tanggalPergi === null ? 'penduduk sementara' : 'penduduk sementara, sudah pergi'
	].join(' · ')
});

/** By its id, in the words of the list; undefined for nobody. */
export function pilihanOrang(state: Kependudukan, id: string): PilihanOrang | undefined {
	const penduduk = state.penduduk.get(id);
	if (penduduk) return dariPenduduk(state, penduduk);
	const tamu = state.sementara.get(id);
	return tamu && dariSementara(tamu);
}

/**
 * By NIK, number of the KK or words of the name. Who has died or left is found as well: whether a letter may be about
 * them is for the rule to say (C-06).
 */
export function cariOrang(state: Kependudukan, dicari: string, palingBanyak = 8): HasilCari {
	const angka = dicari.replace(/[\s.-]/g, '');
	const kata = dicari.toLowerCase().split(/\s+/).filter(Boolean);
	if (kata.length === 0) return { orang: [], lain: 0 };
	const cocokNomor = /^\d{4,}$/.test(angka);
	const isCocok = (nama: string, ...nomor: readonly (string | null | undefined)[]): boolean =>
		cocokNomor
			? nomor.some((satu) => satu?.startsWith(angka))
			: kata.every((satu) => nama.toLowerCase().includes(satu));
	const penduduk = [...state.penduduk.values()].filter(({ nama, nik, keluargaId }) =>
		isCocok(nama, nik, state.keluarga.get(keluargaId)?.noKk)
	);
	const tamu = [...state.sementara.values()].filter(({ nama, nomorIdentitas }) =>
		isCocok(nama, nomorIdentitas)
	);
	const semua = [
		...penduduk.map((orang) => () => dariPenduduk(state, orang)),
		...tamu.map((orang) => () => dariSementara(orang))
	];
	return {
		orang: semua.slice(0, palingBanyak).map((buat) => buat()),
		lain: Math.max(0, semua.length - palingBanyak)
	};
}
