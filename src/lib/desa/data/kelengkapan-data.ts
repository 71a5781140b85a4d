import type { Acak } from '../acak';
import type { Keluarga } from '../kependudukan/keluarga';
import type { Penduduk } from '../kependudukan/penduduk';

type Register = {
	readonly keluarga: readonly Keluarga[];
	readonly penduduk: readonly Penduduk[];
};

/** What is left open when a village enters its book in haste. A missing NIK never stands alone: A-09 takes a temporary one. */
const kekurangan: readonly (readonly [Partial<Penduduk>, number])[] = [
	[{ pendidikan: '' }, 4],
	[{ pekerjaan: '' }, 4],
	[{ agama: '' }, 3],
	[{ namaAyah: '', namaIbu: '' }, 3],
	[{ namaIbu: '' }, 2],
	[{ tempatLahir: '' }, 2],
	[{ pendidikan: '', pekerjaan: '' }, 2],
	[{ nik: null, pendidikan: '' }, 2],
	[{ nik: null, namaAyah: '', namaIbu: '' }, 1]
];

/** Leaves fields of A-09 open until exactly `lengkap` records are complete (G-01). */
export function sisakanLengkap(acak: Acak, register: Register, lengkap: number): Register {
	const target = register.penduduk.length - lengkap;
	const kurang = new Set<string>();
	const anggotaById = new Map<string, Penduduk[]>();
	for (const orang of register.penduduk) {
		const serumah = anggotaById.get(orang.keluargaId);
		if (serumah) serumah.push(orang);
		else anggotaById.set(orang.keluargaId, [orang]);
	}

	// First those whose NIK is not issued, so that a complete record always has one; then a few KK without an address.
	for (const { id, nik } of register.penduduk) if (nik === null) kurang.add(id);
	const orangTerbuka = new Set(kurang);
	const kkTerbuka = new Map<string, Partial<Keluarga>>();
	for (const { id } of acak.kocok(register.keluarga)) {
		const anggota = anggotaById.get(id) ?? [];
		const baru = anggota.filter((orang) => !kurang.has(orang.id));
		if ((kurang.size + baru.length) * 3 > target) continue;
		kkTerbuka.set(id, acak.peluang(1, 2) ? { rt: '', rw: '' } : { alamat: '' });
		for (const orang of baru) kurang.add(orang.id);
	}
	for (const { id } of acak.kocok(register.penduduk)) {
		if (kurang.size >= target) break;
		if (kurang.has(id)) continue;
		kurang.add(id);
		orangTerbuka.add(id);
	}
	return {
		keluarga: register.keluarga.map((kk) => ({ ...kk, ...kkTerbuka.get(kk.id) })),
		penduduk: register.penduduk.map((orang) =>
			orangTerbuka.has(orang.id) ? { ...orang, ...acak.pilihBerbobot(kekurangan) } : orang
		)
	};
}
