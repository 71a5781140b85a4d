import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tanggal } from '../../format/tanggal';
import type { IsianSurat, PotonganSurat } from './definisi';
import { isiSurat, sebutNama, type BahanSurat } from './isi-beku';
import { sidikSurat, teksKanon } from './sidik';
import { semuaDefinisiSurat } from './definisi-surat';
import { kantor, makeDefinisi } from './testing';

const pejabat = [...kantor.persuratan.pejabat.values()][0];
if (!pejabat) throw new Error('the office has a Kades');

const bahan: BahanSurat = {
	kependudukan: kantor.kependudukan,
	desa: kantor.desa,
	setelan: kantor.persuratan.setelan,
	surat: { pemohonId: 'siti', subjekId: null, isian: {} },
	nomor: '470/001/DS/XI/2026',
	tanggal: tanggal('2026-11-23'),
	penandatangan: { pejabat, bentuk: 'kades' }
};

const isian = (nama: string, jenis: IsianSurat['jenis']): IsianSurat => ({
	nama,
	label: nama,
	jenis,
	wajib: false,
	palingBanyak: null,
	pilihan: [],
	bantuan: ''
});

const paragraf = (teks: string): PotonganSurat => ({ jenis: 'paragraf', teks, tengah: false });

/** The one paragraph of a letter with this text. */
function terisi(
	teks: string,
	pertanyaan: readonly IsianSurat[] = [],
	jawaban: Readonly<Record<string, string>> = {},
	lain: Partial<BahanSurat> = {}
): string | readonly string[] {
	const hasil = isiSurat(makeDefinisi('UJI', { isian: pertanyaan, isi: [paragraf(teks)] }), {
		...bahan,
		surat: { ...bahan.surat, isian: jawaban },
		...lain
	});
	if (!hasil.ok) return hasil.problems.map(({ rule }) => rule);
	const [satu] = hasil.value.potongan;
	return satu?.jenis === 'paragraf' ? satu.teks : '';
}

describe('the text of a letter', () => {
	it.each([
		['{{pemohon.nama}}, {{pemohon.umur}}', 'Siti Aminah, 31 tahun'],
		['{{subjek.ttl}}', 'Latihan, 5 Maret 1995'],
		['{{pemohon.alamat}}', 'Jl. Melati No. 1, RT 001 RW 001, Dusun Krajan'],
		[
			'{{desa.nama}} {{desa.kecamatan}} {{desa.kabupaten}} {{desa.provinsi}}',
			'Sukamaju Contoh Latihan Jawa Timur'
		],
		['{{surat.nomor}}', '470/001/DS/XI/2026'],
		['{{surat.hari}}, {{surat.tanggal}}', 'Senin, 23 November 2026'],
		['{{surat.berlaku-sampai}}', '23 Desember 2026'],
		['{{penandatangan.nama}}, {{penandatangan.jabatan}}', 'Pak kades, Kepala Desa']
	])('%s', (teks, hasil) => {
		expect(terisi(teks)).toBe(hasil);
	});

	it('amounts, dates and people in words', () => {
		const pertanyaan = [
			isian('biaya', 'rupiah'),
			isian('luas', 'angka'),
			isian('hari', 'tanggal'),
			isian('anak', 'penduduk'),
			isian('ikut', 'anggota-kk')
		];
		const jawaban = {
			biaya: '1250000',
			luas: '1200',
			hari: '2026-11-23',
			anak: 'bima',
			ikut: 'siti,dewi,bima'
		};
		for (const [teks, hasil] of [
			[
				'{{isian.biaya}} ({{isian.biaya.terbilang}})',
				'Rp1.250.000 (satu juta dua ratus lima puluh ribu rupiah)'
			],
			['{{isian.luas}} ({{isian.luas.terbilang}})', '1.200 (seribu dua ratus)'],
			[
				'{{isian.hari.hari}} {{isian.hari}}, {{isian.hari.terbilang}}',
				'Senin 23 November 2026, dua puluh tiga November dua ribu dua puluh enam'
			],
			['{{isian.anak}} {{isian.anak.umur}}', 'Bima 14 tahun'],
			['{{isian.ikut.jumlah}}: {{isian.ikut}}', '3: Siti Aminah, Dewi, dan Bima']
		] as const)
			expect(terisi(teks, pertanyaan, jawaban)).toBe(hasil);
	});

	it('says which word of a text is unknown, and prints nothing in its place', () => {
		expect(terisi('{{pemohon.sepatu}} {{isian.tidak-ada}}')).toEqual(['C-07', 'C-07']);
	});

	it('shows dots where number and signer will be, as long as nobody has signed', () => {
		expect(
			terisi('{{surat.nomor}} {{penandatangan.nama}}', [], {}, { nomor: '', penandatangan: null })
		).toBe('.......... ..........');
	});

	it('biodata, the table of the family and lists', () => {
		const hasil = isiSurat(
			makeDefinisi('UJI', {
				isian: [isian('ikut', 'anggota-kk')],
				isi: [
					{
						jenis: 'biodata',
						tentang: 'subjek',
						baris: ['nama', 'golongan-darah', 'Desa: {{desa.nama}}']
					},
					{ jenis: 'tabel-anggota', kolom: ['nama', 'umur'] },
					{ jenis: 'daftar', bernomor: true, butir: ['{{isian.ikut}}', 'Selesai'] }
				]
			}),
			{ ...bahan, surat: { ...bahan.surat, isian: { ikut: 'siti,dewi' } } }
		);
		const [biodata, tabel, daftar] = hasil.ok ? hasil.value.potongan : [];
		expect(biodata).toEqual({
			jenis: 'biodata',
			baris: [
				['Nama', 'Siti Aminah'],
				['Golongan darah', '-'],
				['Desa', 'Sukamaju']
			]
		});
		expect(tabel?.jenis === 'tabel' && [tabel.kepala, tabel.baris[0]]).toEqual([
			['No.', 'Nama', 'Umur'],
			['1', 'Pak kades', '36 tahun']
		]);
		expect(daftar).toEqual({
			jenis: 'daftar',
			bernomor: true,
			butir: ['Siti Aminah', 'Dewi', 'Selesai']
		});
	});

	it.each(semuaDefinisiSurat.map((definisi) => [definisi.kode, definisi] as const))(
		'%s can be filled in, with nothing left between braces',
		(_, definisi) => {
			const hasil = isiSurat(definisi, bahan);
			expect(hasil.ok ? [] : hasil.problems.map(({ message }) => message)).toEqual([]);
			expect(JSON.stringify(hasil)).not.toMatch(/\{\{|undefined|NaN/);
		}
	);

	it('names one, two and more', () => {
		expect([['A'], ['A', 'B'], ['A', 'B', 'C']].map(sebutNama)).toEqual([
			'A',
			'A dan B',
			'A, B, dan C'
		]);
	});
});

describe('C-07 the hash of a letter', () => {
	const hasil = isiSurat(makeDefinisi('UJI'), bahan);
	if (!hasil.ok) throw new Error('the text is whole');
	const utuh = {
		isi: hasil.value,
		nomor: { teks: bahan.nomor },
		tanda: {
			tanggal: bahan.tanggal,
			bentuk: 'kades' as const,
			pejabatId: pejabat.id,
			blok: ['KEPALA DESA SUKAMAJU', 'Pak kades']
		}
	};

	it('C-07 is that of the canonical text, whatever order its fields are kept in', () => {
		const { kop, potongan, judul } = utuh.isi;
		const lain = { ...utuh, isi: { potongan, judul, kop } };
		expect(teksKanon(lain)).toBe(teksKanon(utuh));
		expect(sidikSurat(lain)).toBe(sidikSurat(utuh));
	});

	it('C-07 changes with every word that a reader relies on', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), (kata) => {
				const { isi, nomor, tanda } = utuh;
				for (const lain of [
					{ ...utuh, isi: { ...isi, judul: isi.judul + kata } },
					{ ...utuh, isi: { ...isi, kop: [...isi.kop, kata] } },
					{
						...utuh,
						isi: {
							...isi,
							potongan: [...isi.potongan, { jenis: 'paragraf' as const, teks: kata, tengah: false }]
						}
					},
					{ ...utuh, nomor: { teks: nomor.teks + kata } },
					{ ...utuh, tanda: { ...tanda, pejabatId: tanda.pejabatId + kata } },
					{ ...utuh, tanda: { ...tanda, blok: [...tanda.blok, kata] } },
					{ ...utuh, tanda: { ...tanda, tanggal: tanggal('2026-11-24') } }
				])
					expect(sidikSurat(lain)).not.toBe(sidikSurat(utuh));
			}),
			{ numRuns: 50 }
		);
	});
});
