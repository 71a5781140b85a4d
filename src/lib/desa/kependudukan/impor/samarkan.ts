import { parseTanggal, susunTanggal, umur, type Tanggal } from '../../../format/tanggal';
import { acak, type Acak } from '../../acak';
import { susunNama } from '../../data/nama';
import { daftarAgama } from '../kode';
import { duaDigit, rapikanAngka, uraikan } from '../enam-belas-angka';
import type { Letak } from '../letak-desa';
import type { JenisKelamin } from '../penduduk';
import type { BarisImpor, LembarTerbaca } from './baca-baris';
import { rapiNama } from './baca-sel';
import { teksSel } from './data-lembar';
import { rapatkan } from './kode-impor';
import { daftarKolom, kolomImpor, type Kolom } from './kolom';

export type PilihanSamaran = {
	readonly seed: number;
	/** Day on which everybody keeps their age. */
	readonly pada: Tanggal;
	/** Neighbourhoods of the practice village, into which the real ones are dealt. */
	readonly letak: readonly Letak[];
	/** Sixteen digits that somebody in the practice village has already. */
	readonly terpakai: (nomor: string) => boolean;
};

const wilayahSendiri = '359901';
const jalan = 'Melati Kenanga Mawar Cempaka Flamboyan Anggrek Dahlia Teratai Kamboja Seruni'.split(
	' '
);
/** A cell that cannot be read may hold anything, somebody's name as well; it is not kept. */
const takTerbaca = 'tidak terbaca';

/** Remembers one answer for each question: the same person, number or address is replaced by the same one. */
function ingat<T>(buat: (kunci: string) => T): (kunci: string) => T {
	const jawaban = new Map<string, T>();
	return (kunci) => {
		const ada = jawaban.get(kunci);
		if (ada !== undefined) return ada;
		const baru = buat(kunci);
		jawaban.set(kunci, baru);
		return baru;
	};
}

/**
 * The sheet with every person replaced by an invented one, consistently: families, sexes, ages, codes and who is whose
 * child stay; names, numbers, addresses and days of birth do not. Runs in the browser before anything is sent. Columns
 * that are not among the 43 are left out.
 */
export function samarkan(
	{ baris, letakKolom }: LembarTerbaca,
	{ seed, pada, letak, terpakai }: PilihanSamaran
): readonly (readonly string[])[] {
	const sumber = acak(seed);
	const teks = (satu: BarisImpor, kolom: Kolom): string => {
		const urutan = letakKolom.get(kolom);
		return urutan === undefined ? '' : teksSel(satu.mentah[urutan]);
	};
	const angka = penyamarAngka(sumber, baris, terpakai);
	const orang = penyamarOrang(sumber, baris, teks);
	const hari = ingat((kunci) => hariLain(sumber, kunci.slice(-10) as Tanggal, pada));
	const alamat = ingat(() => `Jl. ${sumber.pilih(jalan)} No. ${sumber.bulat(1, 199)}`);
	let letakKe = 0;
	const letakBaru = ingat(() => letak[letakKe++ % letak.length]);
	let tempatKe = 0;
	const tempat = ingat(() => (tempatKe++ === 0 ? 'Latihan' : 'Wanasari'));
	let aktaKe = 0;
	const akta = ingat(() => `CONTOH-${++aktaKe}`);

	const satuBaris = (satu: BarisImpor): readonly string[] => {
		const { isi } = satu;
		const diri = orang.diri(satu);
		const lahir = parseTanggal(isi.tanggallahir);
		// Twins keep one birthday.
		const lahirBaru = lahir ? hari(`${isi.no_kk}|${lahir}`) : null;
		const kini = letakBaru(
			['dusun', 'rw', 'rt'].map((k) => rapatkan(teks(satu, k as Kolom))).join('|')
		);
		const ganti = (kolom: Kolom): string => {
			const asli = teks(satu, kolom);
			if (asli === '' || asli === '-') return asli;
			switch (kolom) {
				case 'nama':
					return diri.nama;
				case 'nama_ayah':
				case 'nama_ibu':
					return orang.orangTua(satu, kolom === 'nama_ayah' ? 'L' : 'P');
				case 'nik':
					return angka.nik(asli, lahir && lahirBaru ? { lahir, lahirBaru } : null);
				case 'ayah_nik':
				case 'ibu_nik':
					return angka.nik(asli, orang.kelahiran(asli, hari));
				case 'no_kk':
					return angka.noKk(asli);
				case 'alamat':
				case 'alamat_sekarang':
					return alamat(rapatkan(asli));
				case 'dusun':
				case 'rw':
				case 'rt':
					return kini?.[kolom] ?? '';
				case 'tempatlahir':
					return tempat(rapatkan(asli));
				case 'tanggallahir':
					return lahirBaru ?? takTerbaca;
				case 'akta_lahir':
				case 'akta_perkawinan':
				case 'akta_perceraian':
					return akta(`${kolom}|${rapatkan(asli)}`);
				case 'tanggalperkawinan':
				case 'tanggalperceraian':
				case 'tanggal_akhir_paspor': {
					const tanggal = parseTanggal(isi[kolom]);
					return tanggal ? hari(tanggal) : takTerbaca;
				}
				default:
					// Codes say nothing of who somebody is; numbers of cards and places on the map do.
					if (kolomImpor[kolom].jenis !== 'kode') return '';
					return isi[kolom] === '' ? takTerbaca : isi[kolom];
			}
		};
		return daftarKolom.map(ganti);
	};
	// First everybody who has a row, so that a parent named in another row is called as in their own.
	for (const satu of baris) orang.diri(satu);
	return [daftarKolom, ...baris.map(satuBaris)];
}

/** Another day of the same year on which the same age is reached by `pada`. */
function hariLain(sumber: Acak, asli: Tanggal, pada: Tanggal): Tanggal {
	const tahun = Number(asli.slice(0, 4));
	const umurAsli = umur(asli, pada);
	const lampau = asli <= pada;
	for (let i = 0; i < 200; i += 1) {
		const calon = susunTanggal(tahun, sumber.bulat(1, 12), sumber.bulat(1, 28));
		if (calon && calon !== asli && umur(calon, pada) === umurAsli && calon <= pada === lampau)
			return calon;
	}
	return asli;
}

type Kelahiran = { readonly lahir: Tanggal; readonly lahirBaru: Tanggal };

function penyamarAngka(
	sumber: Acak,
	baris: readonly BarisImpor[],
	terpakai: PilihanSamaran['terpakai']
) {
	const wilayah = petaWilayah(baris);
	const diberikan = new Set<string>();
	const berurut = (depan: string): string => {
		for (let urut = sumber.bulat(1, 40); urut <= 9999; urut += 1) {
			const nomor = depan + String(urut).padStart(4, '0');
			if (diberikan.has(nomor) || terpakai(nomor)) continue;
			diberikan.add(nomor);
			return nomor;
		}
		throw new Error('More than 9999 people were born there on one day');
	};
	/** What is no whole number keeps its length, so that the learner still finds the mistake. */
	const takUtuh = ingat((asli) => {
		const banyak = asli.length;
		const acakan = Array.from({ length: banyak }, () => String(sumber.bulat(0, 9))).join('');
		return `3599${acakan}`.slice(0, Math.max(1, banyak));
	});
	const nikBaru = new Map<string, string>();
	const noKkBaru = ingat((asli) => {
		const { bulan, angkaTanggal, tahunDuaDigit } = uraikan(asli);
		if (bulan < 1 || bulan > 12 || angkaTanggal < 1 || angkaTanggal > 31) return takUtuh(asli);
		const hari = duaDigit(sumber.bulat(1, 28)) + duaDigit(sumber.bulat(1, 12));
		return berurut(wilayah(asli.slice(0, 6)) + hari + duaDigit(tahunDuaDigit));
	});
	return {
		noKk(teks: string): string {
			const asli = rapikanAngka(teks);
			if (!/^\d{16}$/.test(asli)) return takUtuh(asli.replace(/\D/g, '') || '0');
			return noKkBaru(asli);
		},
		/** Says of its holder what the old one said: the same sex, and the birth date of the register or another. */
		nik(teks: string, kelahiran: Kelahiran | null): string {
			const asli = rapikanAngka(teks);
			if (/^0+$/.test(asli)) return '0';
			if (!/^\d{16}$/.test(asli)) return takUtuh(asli.replace(/\D/g, '') || '0');
			const ada = nikBaru.get(asli);
			if (ada !== undefined) return ada;
			const { angkaTanggal, bulan, tahunDuaDigit } = uraikan(asli);
			if (asli.startsWith('0') || bulan < 1 || bulan > 12) return takUtuh(asli);
			const tambah = angkaTanggal > 40 ? 40 : 0;
			const tertulis = duaDigit(tahunDuaDigit) + duaDigit(bulan) + duaDigit(angkaTanggal - tambah);
			const isCocok = kelahiran?.lahir.slice(2).replaceAll('-', '') === tertulis;
			const [tahun = '', bulanBaru = '', hari = ''] =
				isCocok && kelahiran
					? kelahiran.lahirBaru.slice(2).split('-')
					: [duaDigit(tahunDuaDigit), duaDigit(sumber.bulat(1, 12)), duaDigit(sumber.bulat(1, 28))];
			const baru = berurut(
				wilayah(asli.slice(0, 6)) + duaDigit(Number(hari) + tambah) + bulanBaru + tahun
			);
			nikBaru.set(asli, baru);
			return baru;
		}
	};
}

/** The kecamatan most KK are of becomes ours; others of its kabupaten its neighbours; the rest another province. */
function petaWilayah(baris: readonly BarisImpor[]): (kode: string) => string {
	const banyak = new Map<string, number>();
	for (const { isi } of baris)
		if (isi.no_kk !== '')
			banyak.set(isi.no_kk.slice(0, 6), (banyak.get(isi.no_kk.slice(0, 6)) ?? 0) + 1);
	const [utama = ['', 0] as const] = [...banyak].sort((a, b) => b[1] - a[1]);
	let tetangga = 1;
	let luar = 0;
	return ingat((kode) => {
		if (kode === utama[0]) return wilayahSendiri;
		if (kode.slice(0, 4) === utama[0].slice(0, 4)) return `3599${duaDigit(2 + (tetangga++ % 2))}`;
		return `3399${duaDigit(1 + (luar++ % 20))}`;
	});
}

type Teks = (satu: BarisImpor, kolom: Kolom) => string;

/** Years between parent and child from which a name alone may mean the parent. */
const mudaOrangTua = 12;

function penyamarOrang(sumber: Acak, baris: readonly BarisImpor[], teks: Teks) {
	const asli = new Set(
		baris.flatMap((satu) =>
			(['nama', 'nama_ayah', 'nama_ibu'] as const).map((kolom) => rapatkan(teks(satu, kolom)))
		)
	);
	const diberikan = new Map<string, { readonly nama: string }>();
	const buat = (kunci: string, jenisKelamin: JenisKelamin, tahun: number, agama: string) => {
		const ada = diberikan.get(kunci);
		if (ada) return ada;
		let nama = susunNama(sumber, jenisKelamin, tahun, agama);
		while (asli.has(rapatkan(nama))) nama = susunNama(sumber, jenisKelamin, tahun, agama);
		const baru = { nama };
		diberikan.set(kunci, baru);
		return baru;
	};
	const nikUtuh = (satu: BarisImpor, kolom: 'nik' | 'ayah_nik' | 'ibu_nik'): string => {
		const nik = rapikanAngka(teks(satu, kolom));
		return /^[1-9]\d{15}$/.test(nik) ? nik : '';
	};
	const kunciKk = (satu: BarisImpor): string => rapikanAngka(teks(satu, 'no_kk'));
	const kunciDiri = (satu: BarisImpor): string =>
		nikUtuh(satu, 'nik') ||
		['orang', kunciKk(satu), rapatkan(teks(satu, 'nama')), satu.isi.tanggallahir].join('|');
	const serumah = new Map<string, string>();
	const senama = new Map<string, BarisImpor[]>();
	const kelahiran = new Map<string, BarisImpor>();
	for (const satu of baris) {
		const nama = rapatkan(rapiNama(teks(satu, 'nama')));
		const ada = senama.get(nama);
		if (ada) ada.push(satu);
		else senama.set(nama, [satu]);
		serumah.set(`${kunciKk(satu)}|${nama}`, kunciDiri(satu));
		if (nikUtuh(satu, 'nik') !== '') kelahiran.set(nikUtuh(satu, 'nik'), satu);
	}
	const tahunLahir = ({ isi }: BarisImpor): number => Number(isi.tanggallahir.slice(0, 4)) || 1980;
	/** In another KK: the one row of that name and sex, of somebody old enough. */
	const diKkLain = (anak: BarisImpor, nama: string, sex: '1' | '2'): string | undefined => {
		const [satu, ...lain] = senama.get(nama) ?? [];
		const isOrangTua = satu?.isi.sex === sex && tahunLahir(anak) - tahunLahir(satu) >= mudaOrangTua;
		return isOrangTua && lain.length === 0 ? kunciDiri(satu) : undefined;
	};
	const agama = ({ isi }: BarisImpor): string =>
		daftarAgama.find(({ angka }) => String(angka) === isi.agama_id)?.kode ?? 'islam';
	return {
		diri: (satu: BarisImpor) =>
			buat(kunciDiri(satu), satu.isi.sex === '2' ? 'P' : 'L', tahunLahir(satu), agama(satu)),
		/**
		 * Father ('L') or mother ('P'): by their NIK, or as who has that name in the same KK, or alone in the sheet, or
		 * as theirs alone.
		 */
		orangTua(satu: BarisImpor, jenisKelamin: JenisKelamin): string {
			const kolom = jenisKelamin === 'L' ? 'nama_ayah' : 'nama_ibu';
			const asliNama = rapatkan(rapiNama(teks(satu, kolom)));
			const nama = `${kunciKk(satu)}|${asliNama}`;
			const kunci =
				nikUtuh(satu, jenisKelamin === 'L' ? 'ayah_nik' : 'ibu_nik') ||
				(serumah.get(nama) ??
					diKkLain(satu, asliNama, jenisKelamin === 'L' ? '1' : '2') ??
					`${kolom}|${nama}`);
			return buat(kunci, jenisKelamin, tahunLahir(satu) - 27, agama(satu)).nama;
		},
		/** Birth of somebody whose NIK is named in another row. */
		kelahiran(nik: string, hari: (kunci: string) => Tanggal): Kelahiran | null {
			const satu = kelahiran.get(rapikanAngka(nik));
			const lahir = satu && parseTanggal(satu.isi.tanggallahir);
			return lahir ? { lahir, lahirBaru: hari(`${satu.isi.no_kk}|${lahir}`) } : null;
		}
	};
}
