import type { Dunia } from '../../dunia';
import type { Keluarga } from '../keluarga';
import type { MutasiKk } from '../mutasi';
import { daftarShdk, isAktif, type Penduduk } from '../penduduk';
import { anggotaKeluarga, kepalaKeluarga } from '../state';
import { kunciNama } from './daftar-penduduk';

export type KartuKeluarga = {
	readonly keluarga: Keluarga;
	readonly kepala: Penduduk | undefined;
	/** The head first, then in the order of the official list of relations, the elder first. */
	readonly anggota: readonly Penduduk[];
};

// A copy before sorting: `toSorted` is younger than some of the phones this is read on.
const urutkan = (anggota: readonly Penduduk[]): Penduduk[] =>
	[...anggota].sort(
		(a, b) =>
			daftarShdk.indexOf(a.shdk) - daftarShdk.indexOf(b.shdk) ||
			(a.tanggalLahir < b.tanggalLahir ? -1 : 1)
	);

function susun(dunia: Dunia, keluarga: Keluarga): KartuKeluarga {
	const anggota = urutkan(anggotaKeluarga(dunia.kependudukan, keluarga.id));
	return { keluarga, kepala: anggota.find((orang) => orang.shdk === 'kepala-keluarga'), anggota };
}

export function kartuKeluarga(dunia: Dunia, keluargaId: string): KartuKeluarga | undefined {
	const keluarga = dunia.kependudukan.keluarga.get(keluargaId);
	return keluarga && susun(dunia, keluarga);
}

/** Who stood last on a card and has died, left or been taken back since. */
export const bekasAnggota = (dunia: Dunia, keluargaId: string): Penduduk[] =>
	urutkan(
		[...dunia.kependudukan.penduduk.values()].filter(
			(orang) => orang.keluargaId === keluargaId && !isAktif(orang)
		)
	);

/** Why and when a card stopped counting; undefined while it counts, or when it was closed before this world began. */
export function penutupanKk(dunia: Dunia, keluarga: Keluarga): MutasiKk | undefined {
	if (keluarga.aktif) return undefined;
	const { mutasiKk } = dunia.kependudukan;
	for (let i = mutasiKk.length - 1; i >= 0; i--) {
		const mutasi = mutasiKk[i];
		if (mutasi?.keluargaId === keluarga.id && mutasi.tanda === -1 && mutasi.sebab !== 'antardusun')
			return mutasi;
	}
	return undefined;
}

const sebabTutup: Readonly<Record<MutasiKk['sebab'], string>> = {
	mati: 'kepala keluarga atau anggota terakhirnya meninggal',
	pindah: 'keluarganya pindah keluar',
	gabung: 'anggotanya bergabung ke KK lain',
	koreksi: 'entri yang membentuknya dibatalkan',
	'keluarga-baru': 'anggotanya membentuk KK baru',
	datang: 'entri kedatangannya dikoreksi',
	antardusun: 'keluarganya pindah dusun',
	'saldo-awal': 'dikeluarkan dari saldo awal'
};
/** As the end of a sentence: 'Tidak aktif karena ...'. */
export const sebutSebabTutup = (sebab: MutasiKk['sebab']): string => sebabTutup[sebab];

export const daftarKeadaanKk = ['aktif', 'tidak-aktif', 'semua'] as const;

/** '' and null mean all. */
export type SaringanKk = {
	/** Part of the name of the head, or of the number. */
	readonly cari: string;
	readonly dusun: string;
	/** '003-005' is RT 005 of RW 003; '003' is all of RW 003. */
	readonly rt: string;
	/** Sex of the head. */
	readonly jk: '' | 'L' | 'P';
	/** Active members, both included. */
	readonly anggotaDari: number | null;
	readonly anggotaSampai: number | null;
	readonly keadaan: (typeof daftarKeadaanKk)[number];
};

export const saringanKkKosong: SaringanKk = {
	cari: '',
	dusun: '',
	rt: '',
	jk: '',
	anggotaDari: null,
	anggotaSampai: null,
	keadaan: 'aktif'
};

// Safe: the keys of a literal of exactly this type.
export const namaSaringanKk = Object.keys(saringanKkKosong) as (keyof SaringanKk)[];

/** Reads an address; whatever it does not know counts as not asked. */
export function bacaSaringanKk(query: Pick<URLSearchParams, 'get'>): SaringanKk {
	const teks = (nama: keyof SaringanKk): string => (query.get(nama) ?? '').slice(0, 100);
	const bulat = (nama: keyof SaringanKk): number | null =>
		/^\d{1,2}$/.test(teks(nama)) ? Number(teks(nama)) : null;
	const jk = teks('jk');
	return {
		cari: teks('cari'),
		dusun: teks('dusun'),
		rt: teks('rt'),
		jk: jk === 'L' || jk === 'P' ? jk : '',
		anggotaDari: bulat('anggotaDari'),
		anggotaSampai: bulat('anggotaSampai'),
		keadaan: daftarKeadaanKk.find((satu) => satu === query.get('keadaan')) ?? 'aktif'
	};
}

/** The words of an address, without '?': only what differs from all. */
export function querySaringanKk(saringan: Partial<SaringanKk>): string {
	const query = new URLSearchParams();
	for (const nama of namaSaringanKk) {
		const nilai = saringan[nama];
		if (nilai !== undefined && nilai !== saringanKkKosong[nama]) query.set(nama, String(nilai));
	}
	return query.toString();
}

export type BarisKk = {
	readonly keluarga: Keluarga;
	readonly kepala: Penduduk | undefined;
	/** Of a card that is closed, who was its head when they died or left. */
	readonly kepalaTerakhir: Penduduk | undefined;
	/** In the order of the register: a list counts them, only the card itself puts them in order. */
	readonly anggota: readonly Penduduk[];
	/** Name of the head in small letters: what is searched and sorted by. */
	readonly kunci: string;
};

const tersimpan = new WeakMap<Dunia, readonly BarisKk[]>();

/** Every card by the name of its head; the search asks the same world again and again. */
function semuaKk(dunia: Dunia): readonly BarisKk[] {
	const ada = tersimpan.get(dunia);
	if (ada) return ada;
	const kepalaTerakhir = new Map<string, Penduduk>();
	for (const orang of dunia.kependudukan.penduduk.values())
		if (orang.shdk === 'kepala-keluarga' && !isAktif(orang))
			kepalaTerakhir.set(orang.keluargaId, orang);
	const made = Array.from(dunia.kependudukan.keluarga.values(), (keluarga): BarisKk => {
		const kepala = kepalaKeluarga(dunia.kependudukan, keluarga.id);
		const terakhir = kepala ?? kepalaTerakhir.get(keluarga.id);
		return {
			keluarga,
			kepala,
			kepalaTerakhir: terakhir,
			anggota: anggotaKeluarga(dunia.kependudukan, keluarga.id),
			kunci: terakhir ? kunciNama(terakhir) : ''
		};
	}).sort((a, b) => (a.kunci < b.kunci ? -1 : a.kunci > b.kunci ? 1 : 0));
	tersimpan.set(dunia, made);
	return made;
}

/** Families by the name of their head, filtered. */
export function daftarKartuKeluarga(dunia: Dunia, saringan: Partial<SaringanKk>): BarisKk[] {
	const { cari, dusun, rt, jk, anggotaDari, anggotaSampai, keadaan } = {
		...saringanKkKosong,
		...saringan
	};
	const kata = cari.trim().toLowerCase().split(/\s+/).filter(Boolean);
	const angka = cari.replace(/[\s.-]/g, '');
	const isNomor = /^\d{3,16}$/.test(angka);
	return semuaKk(dunia).filter(
		({ keluarga, kepala, anggota, kunci }) =>
			(keadaan === 'semua' || keluarga.aktif === (keadaan === 'aktif')) &&
			(dusun === '' || keluarga.dusun === dusun) &&
			(rt === '' || rt === (rt.includes('-') ? `${keluarga.rw}-${keluarga.rt}` : keluarga.rw)) &&
			(jk === '' || kepala?.jenisKelamin === jk) &&
			(anggotaDari === null || anggota.length >= anggotaDari) &&
			(anggotaSampai === null || anggota.length <= anggotaSampai) &&
			(isNomor ? keluarga.noKk.includes(angka) : kata.every((potong) => kunci.includes(potong)))
	);
}
