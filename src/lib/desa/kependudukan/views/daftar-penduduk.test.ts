import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { umur } from '../../../format/tanggal';
import { buatDesaKecil } from '../../data/desa-kecil';
import { mulaiDunia, type Dunia } from '../../dunia';
import { isLengkap, isianKurang } from '../kelengkapan';
import { daftarPekerjaan, daftarPendidikan } from '../kode';
import { daftarShdk, daftarStatusKawin, isAktif, type Penduduk } from '../penduduk';
import { isWajibKtp } from '../wajib-ktp';
import { daftarPenduduk, daftarUrutan, type UrutanPenduduk } from './daftar-penduduk';
import {
	bacaSaringan,
	daftarKeadaan,
	KOSONG,
	querySaringan,
	saringanKosong,
	saringanTerpasang,
	type SaringanPenduduk
} from './saringan-penduduk';
import { duniaBerantakan } from './testing';

const dunia = duniaBerantakan(7);

/** The same question asked of one person at a time, without index, order or memory. */
function cocok(dunia: Dunia, orang: Penduduk, saringan: SaringanPenduduk): boolean {
	const kk = dunia.kependudukan.keluarga.get(orang.keluargaId);
	const umurnya = orang.tanggalLahir ? umur(orang.tanggalLahir, dunia.tanggal) : null;
	const sama = (dicari: string, nilai: string | undefined) =>
		dicari === '' || dicari === nilai || (dicari === KOSONG && !nilai);
	const angka = saringan.cari.replace(/[\s.-]/g, '');
	const kata = saringan.cari.toLowerCase().split(/\s+/);
	const { keadaan, isian } = saringan;
	return [
		keadaan === 'semua' ||
			(keadaan === 'aktif' && isAktif(orang)) ||
			(keadaan === 'belum-nik' && isAktif(orang) && orang.nik === null) ||
			(keadaan === 'injeksi' && isAktif(orang) && orang.injeksi !== undefined) ||
			keadaan === orang.keadaan.status,
		/^\d{3,16}$/.test(angka)
			? `${orang.nik ?? ''} ${kk?.noKk ?? ''}`.includes(angka)
			: kata.every((satu) => orang.nama.toLowerCase().includes(satu)),
		sama(saringan.dusun, kk?.dusun),
		saringan.rt === '' ||
			saringan.rt === kk?.rw ||
			saringan.rt === `${kk?.rw ?? ''}-${kk?.rt ?? ''}`,
		sama(saringan.jk, orang.jenisKelamin),
		saringan.umurDari === null || (umurnya !== null && umurnya >= saringan.umurDari),
		saringan.umurSampai === null || (umurnya !== null && umurnya <= saringan.umurSampai),
		sama(saringan.shdk, orang.shdk),
		sama(saringan.kawin, orang.statusKawin),
		sama(saringan.pendidikan, orang.pendidikan),
		sama(saringan.pekerjaan, orang.pekerjaan),
		sama(saringan.agama, orang.agama),
		saringan.warga === '' || saringan.warga === orang.kewarganegaraan,
		saringan.ktp === '' || isWajibKtp(orang, dunia.tanggal) === (saringan.ktp === 'wajib'),
		isian === '' ||
			(isian === 'lengkap' && isLengkap(orang, kk)) ||
			(isian === 'kurang' && !isLengkap(orang, kk)) ||
			isianKurang(orang, kk).some((satu) => satu === isian)
	].every(Boolean);
}

const kodePilihan = <T extends string>(...daftar: readonly T[]) =>
	fc.oneof({ weight: 6, arbitrary: fc.constant('' as const) }, fc.constantFrom(...daftar));
const umurPilihan = fc.oneof(
	{ weight: 3, arbitrary: fc.constant(null) },
	fc.integer({ min: -1, max: 90 })
);

const saringanAcak: fc.Arbitrary<SaringanPenduduk> = fc.record({
	cari: kodePilihan('a', 'SRI', 'ti  wa', '3599', '0001', '  ', 'zzz', '35.99-01'),
	dusun: kodePilihan('Krajan', 'Ngemplak', 'Bukan Dusun', KOSONG),
	rt: kodePilihan('001', '001-001', '003-005', '-'),
	jk: kodePilihan('L', 'P'),
	umurDari: umurPilihan,
	umurSampai: umurPilihan,
	keadaan: fc.oneof(fc.constant('aktif' as const), fc.constantFrom(...daftarKeadaan)),
	shdk: kodePilihan(...daftarShdk, KOSONG),
	kawin: kodePilihan(...daftarStatusKawin, KOSONG),
	isian: kodePilihan('lengkap', 'kurang', 'tempatLahir', 'tanggalLahir', 'dusun'),
	ktp: kodePilihan('wajib', 'belum'),
	pendidikan: kodePilihan(...daftarPendidikan.map(({ kode }) => kode), 'sarjana muda', KOSONG),
	pekerjaan: kodePilihan(...daftarPekerjaan.slice(0, 20).map(({ kode }) => kode), KOSONG),
	agama: kodePilihan('islam', 'hindu', KOSONG),
	warga: kodePilihan('WNI', 'WNA')
});

describe('the register', () => {
	it('finds exactly whom a plain look at each person finds, in every order', () =>
		fc.assert(
			fc.property(
				saringanAcak,
				fc.constantFrom<UrutanPenduduk>(...daftarUrutan),
				fc.boolean(),
				(saringan, urutan, menurun) => {
					const ditemukan = daftarPenduduk(dunia, saringan, urutan, menurun);
					const dicari = [...dunia.kependudukan.penduduk.values()].filter((orang) =>
						cocok(dunia, orang, saringan)
					);
					expect(ditemukan.map(({ penduduk }) => penduduk.id).sort()).toEqual(
						dicari.map(({ id }) => id).sort()
					);
				}
			),
			{ numRuns: 300 }
		));

	it.each<[UrutanPenduduk, (orang: Penduduk) => string]>([
		['nama', ({ nama }) => nama.toLowerCase()],
		['nik', ({ nik }) => nik ?? ''],
		['dusun', ({ keluargaId }) => dunia.kependudukan.keluarga.get(keluargaId)?.dusun ?? '']
	])('sorts by %s both ways, and who is equal by name', (urutan, kunci) => {
		const naik = daftarPenduduk(dunia, {}, urutan).map(({ penduduk }) => penduduk);
		const turun = daftarPenduduk(dunia, {}, urutan, true).map(({ penduduk }) => penduduk);
		expect(naik.map(kunci)).toEqual(naik.map(kunci).sort());
		expect(turun.map(kunci)).toEqual(naik.map(kunci).reverse());
		for (const daftar of [naik, turun])
			daftar.forEach((orang, i) => {
				const lalu = daftar[i - 1];
				if (urutan !== 'nama' && lalu && kunci(lalu) === kunci(orang))
					expect(lalu.nama.toLowerCase() <= orang.nama.toLowerCase()).toBe(true);
			});
	});

	it('sorts by age from the youngest on', () => {
		const daftar = daftarPenduduk(dunia, { isian: 'lengkap' }, 'umur').map(({ umur }) => umur ?? 0);
		expect(daftar).toEqual([...daftar].sort((a, b) => a - b));
	});

	it.each(daftarUrutan)(
		'stands in the same order by %s whatever was asked of the village before',
		(by) => {
			const orang = [...dunia.kependudukan.penduduk.values()];
			const dengan = (penduduk: readonly Penduduk[], desa = dunia.desa): Dunia => ({
				...dunia,
				desa,
				kependudukan: {
					...dunia.kependudukan,
					penduduk: new Map(penduduk.map((satu) => [satu.id, satu]))
				}
			});
			const namaDari = (satu: Dunia) =>
				daftarPenduduk(satu, { keadaan: 'semua' }, by).map(({ penduduk }) => penduduk.id);
			// A village with more people, one with fewer, and one with other names left their order behind.
			const kembar = orang.map((satu) => ({ ...satu, id: `kembar-${satu.id}` }));
			for (const daftar of [orang.slice(0, 100), [...orang, ...kembar], [...orang].reverse()])
				namaDari(dengan(daftar));
			expect(namaDari(dengan([...orang, ...kembar]))).toEqual(
				namaDari(dengan([...orang, ...kembar], { ...dunia.desa }))
			);
		}
	);

	it('shows who is active when nothing is asked', () =>
		expect(daftarPenduduk(dunia, {}).every(({ penduduk }) => isAktif(penduduk))).toBe(true));

	it('knows each world by itself', () => {
		const lain = mulaiDunia(buatDesaKecil(3));
		expect(daftarPenduduk(lain, {})).toHaveLength(lain.kependudukan.penduduk.size);
		expect(daftarPenduduk({ ...lain, tanggal: lain.tanggalMulai }, {})).toHaveLength(
			lain.kependudukan.penduduk.size
		);
	});
});

describe('a filter in the address', () => {
	it('comes back as it was written', () =>
		fc.assert(
			fc.property(saringanAcak, (saringan) => {
				expect(bacaSaringan(new URLSearchParams(querySaringan(saringan)))).toEqual(saringan);
			})
		));

	it('leaves out what is not asked', () => {
		expect(querySaringan({})).toBe('');
		expect(querySaringan({ umurDari: 61, jk: 'P', keadaan: 'aktif' })).toBe('jk=P&umurDari=61');
	});

	it.each([
		'jk=X&keadaan=hilang&shdk=paman&kawin=ya&isian=semua&ktp=1&warga=WNX',
		'umurDari=tua&umurSampai=1e9&umurSampai=',
		'cari=&dusun=&rt=&pendidikan=&pekerjaan=&agama='
	])('does not know %s', (query) =>
		expect(bacaSaringan(new URLSearchParams(query))).toEqual(saringanKosong)
	);

	it('cuts a word that is far too long', () =>
		expect(bacaSaringan(new URLSearchParams({ cari: 'a'.repeat(9999) })).cari).toHaveLength(100));

	it('is told in words, each with what takes it away', () => {
		const terpasang = saringanTerpasang({
			...saringanKosong,
			cari: 'sri',
			dusun: 'Krajan',
			rt: '003-005',
			umurDari: 6,
			umurSampai: 12,
			pekerjaan: KOSONG,
			isian: 'tempatLahir'
		});
		expect(terpasang.map(({ label }) => label)).toEqual([
			'Dusun Krajan',
			'RT 005/RW 003',
			'Umur 6–12 tahun',
			'Kurang: tempat lahir',
			'Pekerjaan belum diisi'
		]);
		expect(terpasang[2]?.nama).toEqual(['umurDari', 'umurSampai']);
	});
});
