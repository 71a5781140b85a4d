import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { replay } from '../../dunia';
import { recorded } from '../../testing';
import { daftarShdk, isAktif } from '../penduduk';
import {
	bacaSaringanKk,
	bekasAnggota,
	daftarKartuKeluarga,
	kartuKeluarga,
	penutupanKk,
	querySaringanKk,
	saringanKkKosong,
	type SaringanKk
} from './kartu-keluarga';
import { duniaBerantakan } from './testing';

const awal = duniaBerantakan(3);
// Safe: the small village has families of one.
const sendirian = daftarKartuKeluarga(awal, { anggotaSampai: 1 }).find(({ kepala }) => kepala)!;
const orang = sendirian.kepala!;
const dasar = { tanggalLapor: tanggal('2026-11-20'), kepalaJenisKelamin: orang.jenisKelamin };
const dunia = replay(
	awal,
	recorded([
		{
			...dasar,
			kind: 'kematian.dicatat',
			pelapor: { nama: 'Slamet', hubungan: 'ketua-rt' },
			lampiran: [],
			peringatan: [],
			alasanLanjut: '',
			pendudukId: orang.id,
			tanggal: tanggal('2026-11-19'),
			jam: '',
			tempat: 'Rumah',
			sebab: 'lainnya',
			menerangkan: 'lainnya',
			aktaNomor: ''
		},
		{ ...dasar, kind: 'keluarga.ditutup', keluargaId: sendirian.keluarga.id, sebab: 'mati' }
	])
);
const tutup = dunia.kependudukan.keluarga.get(sendirian.keluarga.id)!;

const saringanAcak: fc.Arbitrary<SaringanKk> = fc.record({
	cari: fc.constantFrom('', 'a', 'SU', 'zzz', '3599', '35 99-01'),
	dusun: fc.constantFrom('', 'Krajan', 'Sumberejo', 'Bukan'),
	rt: fc.constantFrom('', '001', '001-002', '-'),
	jk: fc.constantFrom('' as const, 'L' as const, 'P' as const),
	anggotaDari: fc.option(fc.integer({ min: 0, max: 9 })),
	anggotaSampai: fc.option(fc.integer({ min: 0, max: 9 })),
	keadaan: fc.constantFrom('aktif' as const, 'tidak-aktif' as const, 'semua' as const)
});

describe('the list of cards', () => {
	it('finds exactly which a plain look at each card finds', () =>
		fc.assert(
			fc.property(saringanAcak, (saringan) => {
				const angka = saringan.cari.replace(/[\s.-]/g, '');
				const dicari = [...dunia.kependudukan.keluarga.values()].filter((kk) => {
					const warga = [...dunia.kependudukan.penduduk.values()].filter(
						({ keluargaId }) => keluargaId === kk.id
					);
					const anggota = warga.filter(isAktif);
					const isKepala = ({ shdk }: (typeof warga)[number]) => shdk === 'kepala-keluarga';
					const kepala = anggota.find(isKepala);
					const nama = (kepala ?? warga.findLast(isKepala))?.nama.toLowerCase() ?? '';
					return [
						saringan.keadaan === 'semua' || kk.aktif === (saringan.keadaan === 'aktif'),
						saringan.dusun === '' || saringan.dusun === kk.dusun,
						saringan.rt === '' || [kk.rw, `${kk.rw}-${kk.rt}`].includes(saringan.rt),
						saringan.jk === '' || saringan.jk === kepala?.jenisKelamin,
						anggota.length >= (saringan.anggotaDari ?? 0),
						anggota.length <= (saringan.anggotaSampai ?? 99),
						/^\d{3,}$/.test(angka)
							? kk.noKk.includes(angka)
							: nama.includes(saringan.cari.toLowerCase())
					].every(Boolean);
				});
				expect(
					daftarKartuKeluarga(dunia, saringan)
						.map(({ keluarga }) => keluarga.id)
						.sort()
				).toEqual(dicari.map(({ id }) => id).sort());
			}),
			{ numRuns: 200 }
		));

	it('comes back from its address', () =>
		fc.assert(
			fc.property(saringanAcak, (saringan) => {
				expect(bacaSaringanKk(new URLSearchParams(querySaringanKk(saringan)))).toEqual(saringan);
			})
		));

	it('does not know words that are not its own', () =>
		expect(
			bacaSaringanKk(new URLSearchParams('keadaan=bubar&jk=X&anggotaDari=-1&anggotaSampai=banyak'))
		).toEqual(saringanKkKosong));

	it('is sorted by the name of the head', () => {
		const kunci = daftarKartuKeluarga(dunia, { keadaan: 'semua' }).map((kk) => kk.kunci);
		expect(kunci).toEqual([...kunci].sort());
	});
});

describe('a card', () => {
	it('A-08.3 lists the head first, then the relations in their official order', () => {
		for (const { keluarga } of daftarKartuKeluarga(dunia, {})) {
			const urutan = kartuKeluarga(dunia, keluarga.id)?.anggota.map(({ shdk }) =>
				daftarShdk.indexOf(shdk)
			);
			expect(urutan).toEqual([...(urutan ?? [])].sort((a, b) => a - b));
		}
	});

	it('B-03 is closed with its last member, kept, and says why', () => {
		expect(tutup.aktif).toBe(false);
		expect(penutupanKk(dunia, tutup)).toMatchObject({ sebab: 'mati', tanggalLapor: '2026-11-20' });
		expect(bekasAnggota(dunia, tutup.id).map(({ id }) => id)).toContain(orang.id);
		expect(daftarKartuKeluarga(dunia, { cari: tutup.noKk })).toEqual([]);
		expect(
			daftarKartuKeluarga(dunia, { cari: orang.nama, keadaan: 'tidak-aktif' }).map(
				({ keluarga }) => keluarga.id
			)
		).toEqual([tutup.id]);
	});

	it('is not closed while it counts', () =>
		expect(penutupanKk(awal, sendirian.keluarga)).toBeUndefined());
});
