import type { Acak } from '../acak';
import type { JenisKelamin } from '../kependudukan/penduduk';
import { namaAkhirLaki, namaAkhirPerempuan } from './nama-akhir';
import { namaLaki } from './nama-laki';
import { namaPerempuan } from './nama-perempuan';

type Angkatan = 'tua' | 'tengah' | 'muda';

const kata = (teks: string): readonly string[] => teks.trim().split(/\s+/);
const pecah = <K extends string>(kelompok: Readonly<Record<K, string>>) =>
	// Safe: the keys are those of the argument.
	Object.fromEntries(
		Object.entries<string>(kelompok).map(([kunci, teks]) => [kunci, kata(teks)])
	) as Readonly<Record<K, readonly string[]>>;

const depan = { L: pecah(namaLaki), P: pecah(namaPerempuan) };
const islamSemua = {
	L: [...depan.L.islam, ...depan.L.islamMuda],
	P: [...depan.P.islam, ...depan.P.islamMuda]
};
const akhir = { L: pecah(namaAkhirLaki), P: pecah(namaAkhirPerempuan) };

const angkatanDari = (tahunLahir: number): Angkatan =>
	tahunLahir < 1960 ? 'tua' : tahunLahir < 1990 ? 'tengah' : 'muda';

/** Born before this year a single word is an ordinary name; A-09 asks for two words of new ones only. */
const TAHUN_NAMA_TUNGGAL = 1970;

/** A name as that generation and religion would give it: one to three words, all different. */
export function susunNama(
	acak: Acak,
	jenisKelamin: JenisKelamin,
	tahunLahir: number,
	agama: string
): string {
	const angkatan = angkatanDari(tahunLahir);
	const daftarDepan = depan[jenisKelamin];
	const daftarAkhir = akhir[jenisKelamin];
	const kristiani = agama === 'kristen' || agama === 'katolik';
	const islami = agama === 'islam';

	const namaDepan = (): string => {
		if (islami && acak.peluang(angkatan === 'tua' ? 15 : 28, 100)) {
			return acak.pilih(angkatan === 'muda' ? islamSemua[jenisKelamin] : daftarDepan.islam);
		}
		if (kristiani && acak.peluang(70, 100)) return acak.pilih(daftarDepan.kristen);
		return acak.pilih(daftarDepan[angkatan]);
	};
	const namaBelakang = (): string => {
		if (angkatan === 'tua') return acak.pilih(daftarAkhir.tua);
		if (islami && acak.peluang(25, 100)) return acak.pilih(daftarAkhir.islam);
		return acak.pilih(daftarAkhir.umum);
	};

	const susunan = [namaDepan()];
	const tunggal = { tua: 60, tengah: 15, muda: 0 }[angkatan];
	if (tahunLahir < TAHUN_NAMA_TUNGGAL && acak.peluang(tunggal, 100)) return susunan.join(' ');
	if (angkatan === 'muda' && acak.peluang(35, 100)) susunan.push(acak.pilih(daftarDepan.muda));
	susunan.push(namaBelakang());
	const utuh = [...new Set(susunan)];
	return utuh.length > 1 ? utuh.join(' ') : susunNama(acak, jenisKelamin, tahunLahir, agama);
}
