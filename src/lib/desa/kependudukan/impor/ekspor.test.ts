import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaLembar, jalankan } from '../../../lembar/baca';
import { tulisCsv, tulisXlsx } from '../../../lembar/tulis';
import { tanggal } from '../../../format/tanggal';
import { buatDesaKecil } from '../../data/desa-kecil';
import { mulaiDunia, type Dunia } from '../../dunia';
import type { Keluarga } from '../keluarga';
import { daftarGolonganDarah } from '../kode';
import type { Nik } from '../nik';
import type { Penduduk } from '../penduduk';
import { barisEkspor } from './ekspor';
import { duniaUji, lembarEkspor, rencana } from './testing';

const desa = buatDesaKecil(7);

/** What people type, well or badly; a register keeps it as it is. */
const isian = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.constantFrom(
		'',
		'-',
		"O'Brien",
		'Budi_Santoso',
		'=1+1',
		'  dua  spasi ',
		'###',
		'0',
		'Jl. A; B "C"',
		"'+62",
		'\u200Bx'
	)
);

/** Some of the ways in which a resident can stand in the register. */
const ubahan: fc.Arbitrary<Partial<Penduduk>> = fc.record(
	{
		nama: isian.map((teks) => `A${teks}`),
		tempatLahir: isian,
		namaAyah: isian,
		namaIbu: isian,
		nik: fc.constantFrom(null, '3599013604900001' as Nik, '1234' as Nik),
		agama: fc.constantFrom('islam', 'kepercayaan', 'tidak-dikenal', ''),
		statusKawin: fc.constantFrom(
			'belum-kawin',
			'kawin-tercatat',
			'kawin-belum-tercatat',
			'cerai-mati'
		),
		kewarganegaraan: fc.constantFrom('WNI', 'WNA'),
		golonganDarah: fc.constantFrom(...daftarGolonganDarah.map(({ kode }) => kode)),
		keadaan: fc.constantFrom<Penduduk['keadaan']>(
			{ status: 'aktif' },
			{ status: 'meninggal', tanggal: tanggal('2026-11-01') },
			{ status: 'pindah', tanggal: tanggal('2026-11-02') },
			{ status: 'dibatalkan', tanggal: tanggal('2026-11-03') }
		),
		tambahan: fc.constantFrom<Record<string, string>>(
			{ suku: 'Jawa', hamil: '2', lat: '-7.5' },
			{ warganegara_id: '3' },
			{}
		)
	},
	{ requiredKeys: [] }
);

const ubahanKk: fc.Arbitrary<Partial<Keluarga>> = fc.record(
	{ alamat: isian, dusun: fc.constantFrom('Krajan', 'dusun_lama'), aktif: fc.boolean() },
	{ requiredKeys: [] }
);

/** The changes and not the world: a counterexample of a few lines can be read. */
const perubahan = fc.record({
	orang: fc.array(fc.tuple(fc.nat(desa.penduduk.length - 1), ubahan), { maxLength: 25 }),
	kk: fc.array(fc.tuple(fc.nat(desa.keluarga.length - 1), ubahanKk), { maxLength: 8 })
});
type Perubahan = typeof perubahan extends fc.Arbitrary<infer T> ? T : never;

function duniaDengan({ orang, kk }: Perubahan): Dunia {
	const penduduk = [...desa.penduduk];
	const keluarga = [...desa.keluarga];
	for (const [i, isi] of orang) penduduk[i] = { ...penduduk[i]!, ...isi };
	for (const [i, isi] of kk) keluarga[i] = { ...keluarga[i]!, ...isi };
	return mulaiDunia({ ...desa, penduduk, keluarga });
}

const tercatat = ({ kependudukan }: Dunia): number =>
	[...kependudukan.penduduk.values()].filter(({ keadaan }) => keadaan.status !== 'dibatalkan')
		.length;

/** Rows that are not the same, with what is said of them: empty when an import would change nothing. */
const beda = ({ baris }: ReturnType<typeof rencana>) =>
	baris
		.filter(({ status }) => status !== 'sama')
		.map(({ baris: { isi }, perubahan: isian, masalah }) => [
			isi.nama,
			isian,
			masalah.filter(({ level }) => level === 'galat').map(({ sel, message }) => [sel, message])
		]);

describe('export, then import', () => {
	it('changes nothing, whatever stands in the register', () => {
		fc.assert(
			fc.property(perubahan, (isi) => {
				const satu = duniaDengan(isi);
				const hasil = rencana(lembarEkspor(satu), satu);
				expect(beda(hasil)).toEqual([]);
				expect(hasil.baris.length).toBeLessThanOrEqual(tercatat(satu));
			}),
			{ numRuns: 40 }
		);
	});

	it('A-06 tells two residents of one KK apart who stand there with one wrong NIK', () => {
		const satu = duniaDengan({
			orang: [
				[0, { nama: 'A###', nik: '1234' as Nik }],
				[1, { nama: 'A', nik: '1234' as Nik }]
			],
			kk: []
		});
		expect(beda(rencana(lembarEkspor(satu), satu))).toEqual([]);
	});

	it('changes nothing through an XLSX file and through a CSV file', async () => {
		await fc.assert(
			fc.asyncProperty(perubahan, async (isi) => {
				const satu = duniaDengan(isi);
				const baris = barisEkspor(satu.kependudukan);
				const xlsx = await tulisXlsx({ nama: 'Sheet1', baris });
				for (const bytes of [xlsx, new TextEncoder().encode(tulisCsv(baris))]) {
					const dibaca = jalankan(bacaLembar(bytes));
					if (!dibaca.ok) throw new Error(dibaca.problems[0]?.message);
					expect(beda(rencana(dibaca.value, satu))).toEqual([]);
				}
			}),
			{ numRuns: 8 }
		);
	});

	it('has every active resident once, NIK as text of sixteen digits', () => {
		const [kepala = [], ...isi] = barisEkspor(duniaUji.kependudukan);
		const nik = kepala.indexOf('nik');
		expect(kepala).toHaveLength(43);
		expect(isi).toHaveLength(duniaUji.kependudukan.penduduk.size);
		for (const satu of isi) expect(satu[nik]).toMatch(/^(0|\d{16})$/);
	});
});
