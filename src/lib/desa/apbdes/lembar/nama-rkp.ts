import type { Rkp } from '../masukan';

/** An activity of the RKP as a sheet names it: by its name, or by its id where two have the same name. */
export function namaRkp({ kegiatan }: Rkp): {
	readonly sebut: (id: string) => string;
	readonly cari: (teks: string) => string | undefined;
} {
	const banyak = new Map<string, number>();
	for (const { nama } of kegiatan) banyak.set(kunci(nama), (banyak.get(kunci(nama)) ?? 0) + 1);
	const isTunggal = (nama: string): boolean => banyak.get(kunci(nama)) === 1;
	const menurutId = new Map(kegiatan.map(({ id, nama }) => [id, isTunggal(nama) ? nama : id]));
	const menurutNama = new Map(
		kegiatan.flatMap(({ id, nama }) => (isTunggal(nama) ? [[kunci(nama), id] as const] : []))
	);
	return {
		sebut: (id) => menurutId.get(id) ?? id,
		cari: (teks) => (menurutId.has(teks) ? teks : menurutNama.get(kunci(teks)))
	};
}

const kunci = (nama: string): string => nama.replace(/\s+/g, ' ').trim().toLowerCase();
