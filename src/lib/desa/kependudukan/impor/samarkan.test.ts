import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { umur, tanggal } from '../../../format/tanggal';
import { daftarLetak } from '../letak-desa';
import { barisEkspor } from './ekspor';
import { daftarKolom, type Kolom } from './kolom';
import { cariNyata } from './nyata';
import { samarkan } from './samarkan';
import { duniaUji, jalankan, lembar, rencana, terbaca } from './testing';

const pada = duniaUji.tanggal;
const pilihan = { pada, letak: daftarLetak(duniaUji.desa), terpakai: () => false };
const kolom = (nama: Kolom): number => daftarKolom.indexOf(nama);
/** As if the village lay in a kabupaten in use, with streets and hamlets of its own. */
const nyata = (teks: string, nama: Kolom): string => {
	if (['nik', 'no_kk', 'ayah_nik', 'ibu_nik'].includes(nama))
		return teks.replace(/^3599/, '3515').replace(/^3399/, '3374');
	if (nama === 'dusun') return `${teks} SARI`;
	if (nama === 'tempatlahir') return `Sido${teks.toLowerCase()}`;
	if (nama === 'alamat') return teks.replace('Jl.', 'Gg.');
	if (nama.startsWith('nama')) return `${teks} Prawirodirjo`;
	return teks;
};
const [, ...warga] = barisEkspor(duniaUji.kependudukan);
const asli = warga.map((satu) => satu.map((teks, i) => nyata(teks, daftarKolom[i] ?? 'nama')));
const sheet = terbaca(lembar(daftarKolom, ...asli));
const hasil = (seed: number) => samarkan(sheet, { ...pilihan, seed }).slice(1);

describe('samarkan', () => {
	it('gives nobody a number that somebody in the village has already', () => {
		const nomor = (baris: readonly (readonly string[])[]) =>
			baris.flatMap((satu) =>
				(['nik', 'no_kk'] as const)
					.map((kolom) => satu[daftarKolom.indexOf(kolom)] ?? '')
					.filter((teks) => /^[1-9]\d{15}$/.test(teks))
			);
		const sudah = new Set(nomor(hasil(5)));
		const lagi = samarkan(sheet, { ...pilihan, seed: 5, terpakai: (satu) => sudah.has(satu) });
		expect(nomor(hasil(5)).length).toBeGreaterThan(100);
		expect(nomor(lagi.slice(1)).filter((satu) => sudah.has(satu))).toEqual([]);
	});

	it('leaves no name, number, address or place of anybody', () => {
		const rahasia = new Set(
			asli.flatMap((satu) =>
				(
					[
						'nama',
						'nama_ayah',
						'nama_ibu',
						'nik',
						'no_kk',
						'alamat',
						'dusun',
						'tempatlahir'
					] as const
				)
					.map((nama) => satu[kolom(nama)] ?? '')
					.filter((teks) => teks.length > 1)
			)
		);
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const sel = hasil(seed).flat();
				expect(sel.filter((teks) => rahasia.has(teks))).toEqual([]);
				expect(sel.some((teks) => teks.includes('Prawirodirjo'))).toBe(false);
				expect(jalankan(cariNyata(lembar(daftarKolom, ...hasil(seed)))).baris).toBe(0);
			}),
			{ numRuns: 6 }
		);
	});

	it('keeps families, sexes, ages, codes and who is whose child', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const samar = hasil(seed);
				const tetap = daftarKolom.filter(
					(nama) => nama.endsWith('_id') || ['sex', 'status_kawin', 'kk_level'].includes(nama)
				);
				for (const [i, satu] of samar.entries()) {
					const semula = asli[i] ?? [];
					for (const nama of tetap) expect(satu[kolom(nama)]).toBe(semula[kolom(nama)]);
					const lahir = kolom('tanggallahir');
					expect(umur(tanggal(satu[lahir]!), pada)).toBe(umur(tanggal(semula[lahir]!), pada));
				}
				for (const nama of ['no_kk', 'nik', 'alamat', 'nama'] as const) {
					const peta = new Map<string, string>();
					for (const [i, satu] of samar.entries()) {
						const semula = asli[i]?.[kolom(nama)] ?? '';
						// Everybody without a NIK has '0'; everybody else one of their own.
						if (semula === '0') continue;
						expect(peta.get(semula) ?? satu[kolom(nama)]).toBe(satu[kolom(nama)]);
						peta.set(semula, satu[kolom(nama)] ?? '');
					}
					if (nama === 'no_kk' || nama === 'nik')
						expect(new Set(peta.values()).size).toBe(peta.size);
				}
				const namaBaru = new Map(
					samar.map((satu, i) => [asli[i]?.[kolom('nik')], satu[kolom('nama')]])
				);
				for (const [i, satu] of samar.entries()) {
					const ayah = asli[i]?.[kolom('ayah_nik')] ?? '';
					if (namaBaru.has(ayah)) expect(satu[kolom('nama_ayah')]).toBe(namaBaru.get(ayah));
				}
			}),
			{ numRuns: 6 }
		);
	});

	it('gives a sheet that can be imported, the same for the same seed', () => {
		const baris = samarkan(sheet, { ...pilihan, seed: 3 });
		expect(samarkan(sheet, { ...pilihan, seed: 3 })).toEqual(baris);
		const { jumlah, baris: rencanaBaris } = rencana(lembar(...baris));
		expect(
			rencanaBaris.flatMap(({ masalah }) => masalah.filter(({ level }) => level === 'galat'))
		).toEqual([]);
		expect(jumlah.baru).toBe(warga.length);
	});

	it('calls a parent who has a row in another KK as they are called there, where only one can be meant', () => {
		const orang = (nama: string, isi: Partial<Record<Kolom, string>>): string[] =>
			daftarKolom.map((satu) => ({ ...isi, nama })[satu] ?? '');
		const tua = { sex: '1', tanggallahir: '1960-02-03', no_kk: '3578010101200001' };
		const muda = { sex: '1', tanggallahir: '1990-02-03', no_kk: '3578010101200002' };
		const samar = (...baris: string[][]) =>
			samarkan(terbaca(lembar(daftarKolom, ...baris)), { ...pilihan, seed: 1 })
				.slice(1)
				.map((satu) => ({ nama: satu[kolom('nama')], ayah: satu[kolom('nama_ayah')] }));
		const anak = orang('Budi Prawirodirjo', { ...muda, nama_ayah: 'Karto Prawirodirjo' });
		const [ayah, budi] = samar(orang('Karto Prawirodirjo', tua), anak);
		expect(budi?.ayah).toBe(ayah?.nama);
		// Two of that name, or one of the same age: nobody can tell who is meant.
		const lain = { ...tua, no_kk: '3578010101200003', tanggallahir: '1958-01-01' };
		const [satu, dua, tiga] = samar(
			orang('Karto Prawirodirjo', tua),
			orang('Karto Prawirodirjo', lain),
			anak
		);
		expect([satu?.nama, dua?.nama]).not.toContain(tiga?.ayah);
		const [sebaya, empat] = samar(
			orang('Karto Prawirodirjo', { ...tua, tanggallahir: '1989-01-01' }),
			anak
		);
		expect(empat?.ayah).not.toBe(sebaya?.nama);
	});

	it('keeps what has to be mended, and nothing of a cell that cannot be read', () => {
		const satu = [...(asli[0] ?? [])];
		satu[kolom('nik')] = '351501050390007';
		satu[kolom('pekerjaan_id')] = 'Siti Prawirodirjo';
		satu[kolom('suku')] = 'Jawa';
		const [, samar = []] = samarkan(terbaca(lembar(daftarKolom, satu)), { ...pilihan, seed: 1 });
		expect(samar[kolom('nik')]).toMatch(/^3599\d{11}$/);
		expect(samar[kolom('pekerjaan_id')]).toBe('tidak terbaca');
		expect(samar[kolom('suku')]).toBe('');
	});
});
