import { describe, expect, it } from 'vitest';
import { kolomDaun, type Dokumen } from '../../../dokumen/dokumen';
import { jumlahBaris } from '../baris';
import { ringkas } from '../jumlah';
import { lanjut, type Jalan } from '../../surat/testing';
import { tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Peran } from '../../peran';
import { daftarBerkas, daftarTahap, type JenisLangkah } from '../rancangan';
import { makeBaris } from '../testing';
import { langkah, musyawarah, sampai, sebagai, tulis } from '../testing-alur';
import { cariDokumenAnggaran, daftarDokumenAnggaran, type KodeDokumenAnggaran } from './daftar';
import {
	barisContoh,
	duniaAnggaran,
	duniaPerubahan,
	operasional,
	sepakati,
	tercatat,
	tetapkan,
	ubahPenjabaran
} from './testing';

const ditetapkan = duniaAnggaran({ tahap: 'ditetapkan', langkah: tercatat(sepakati, tetapkan) });
const susun = (kode: KodeDokumenAnggaran, bagian?: string, dunia = ditetapkan): Dokumen => {
	const dokumen = cariDokumenAnggaran(kode)?.susun(dunia, 'murni', bagian);
	if (!dokumen) throw new Error(`no ${kode}`);
	return dokumen;
};
const judulKolom = (dokumen: Dokumen) =>
	kolomDaun(dokumen.tabel[0]?.kolom ?? []).map(({ judul }) => judul);
const bacaan = ({ judul, kepala, pembuka = [], penutup = [], catatan }: Dokumen) =>
	[
		judul,
		...kepala.map(({ isi }) => isi),
		...[...pembuka, ...penutup].map(({ teks }) => teks),
		...catatan
	].join('\n');
const tersedia = (dunia = duniaAnggaran()) =>
	daftarDokumenAnggaran.filter((satu) => satu.tersedia(dunia, 'murni')).map(({ kode }) => kode);

describe('D-08 the documents', () => {
	it('are these, in this order', () =>
		expect(daftarDokumenAnggaran.map(({ kode, sejak }) => [kode, sejak])).toEqual([
			['raperdes', 'disusun'],
			['lampiran-1', 'disusun'],
			['penyertaan', 'disusun'],
			['perkades', 'disusun'],
			['penjabaran', 'disusun'],
			['rab', 'disusun'],
			['rkp', 'disusun'],
			['berita-acara', 'disepakati'],
			['keputusan-bpd', 'disepakati'],
			['surat-pengantar', 'disepakati'],
			['perkades-operasional', 'ditolak'],
			['perubahan-penjabaran', 'disusun'],
			['dpa-kegiatan', 'ditetapkan'],
			['dpa-kerja', 'ditetapkan'],
			['dpa-rab', 'ditetapkan']
		]));

	it('come when the draft has come so far', () => {
		expect(tersedia()).toEqual([
			'raperdes',
			'lampiran-1',
			'penyertaan',
			'perkades',
			'penjabaran',
			'rab',
			'rkp'
		]);
		expect(tersedia(duniaAnggaran({ tahap: 'disepakati', langkah: tercatat(sepakati) }))).toEqual(
			expect.arrayContaining(['berita-acara', 'keputusan-bpd', 'surat-pengantar'])
		);
		// All but what is beside the way: after a refusal, or ahead of a Perubahan.
		expect(tersedia(ditetapkan)).toEqual(
			daftarDokumenAnggaran
				.map(({ kode }) => kode)
				.filter((kode) => kode !== 'perkades-operasional' && kode !== 'perubahan-penjabaran')
		);
		expect(tersedia(duniaAnggaran({ lines: [] }))).not.toContain('penyertaan');
	});

	it('are none of a draft, a part or a code that is not there', () => {
		expect(cariDokumenAnggaran('rab')?.susun(ditetapkan, 'perubahan-9')).toBeUndefined();
		expect(cariDokumenAnggaran('rab')?.susun(ditetapkan, 'murni', 'x')).toBeUndefined();
		expect(cariDokumenAnggaran('dpa-rab')?.susun(ditetapkan, 'murni', 'kades')).toBeUndefined();
		expect(cariDokumenAnggaran('lampiran-1')?.susun(ditetapkan, 'murni', '5')).toBeUndefined();
		expect(cariDokumenAnggaran('constructor')).toBeUndefined();
	});

	it.each(daftarDokumenAnggaran.map(({ kode }) => kode))(
		'%s can be made at every stage it is there, with tables of different names',
		(kode) => {
			for (const tahap of daftarTahap)
				for (const dunia of [
					duniaAnggaran({ tahap, langkah: tercatat(sepakati, tetapkan) }),
					duniaPerubahan({ langkah: tercatat(ubahPenjabaran) }),
					duniaAnggaran({ langkah: tercatat(operasional) }),
					duniaAnggaran({ lines: [] })
				]) {
					const dokumen = cariDokumenAnggaran(kode)?.susun(dunia, 'murni');
					if (!dokumen) continue;
					expect(dokumen.namaBerkas).toMatch(/^[a-z0-9-]+$/);
					const nama = dokumen.tabel.map(({ judul }) => judul);
					// A page tells them apart by these words.
					const label = dokumen.kepala.map((satu) => satu.label);
					for (const semua of [nama, label, dokumen.catatan])
						expect(new Set(semua).size).toBe(semua.length);
					for (const { kolom, baris, jumlah } of dokumen.tabel)
						for (const satu of [...baris, ...(jumlah ? [jumlah] : [])])
							expect(satu).toHaveLength(kolomDaun(kolom).length);
				}
		}
	);
});

describe('D-08 the Perdes', () => {
	it('says its totals in figures and words', () => {
		const teks = bacaan(susun('raperdes'));
		expect(teks).toContain(
			'Pendapatan Desa sebesar Rp1.222.000.000 (satu miliar dua ratus dua puluh dua juta rupiah);'
		);
		expect(teks).toContain('Pembiayaan Netto sebesar -Rp20.000.000 (minus dua puluh juta rupiah);');
		expect(teks).toContain('Sisa Lebih Pembiayaan Anggaran sebesar Rp0 (nol rupiah).');
	});

	it('is a draft until it is enacted, then carries its number', () => {
		expect(susun('raperdes', undefined, duniaAnggaran()).judul).toBe(
			'Rancangan Peraturan Desa Sukamaju tentang Anggaran Pendapatan dan Belanja Desa Tahun Anggaran 2027'
		);
		expect(susun('raperdes').judul).toContain('Peraturan Desa Sukamaju Nomor 7 Tahun 2026 tentang');
	});

	it('D-09 gives the reason of a change, with before and after', () => {
		const teks = bacaan(susun('raperdes', undefined, duniaPerubahan()));
		expect(teks).toContain('website desa');
		expect(teks).toContain('Belanja Desa semula Rp1.202.000.000');
	});

	it('has the same totals in its table as `ringkas`', () => {
		const { pendapatan, belanja, silpa } = ringkas(barisContoh);
		const jumlah = new Map(susun('raperdes').tabel[0]?.baris.map((satu) => [satu[1], satu[2]]));
		expect(jumlah.get('Jumlah pendapatan')).toBe(pendapatan);
		expect(jumlah.get('Jumlah belanja')).toBe(belanja);
		expect(jumlah.get('Sisa lebih pembiayaan anggaran (SiLPA)')).toBe(silpa);
	});
});

describe('the Perkades', () => {
	it('D-08 on the Penjabaran carries out the Perdes, and is set by the Kades alone', () => {
		expect(susun('perkades').judul).toBe(
			'Peraturan Kepala Desa Sukamaju Nomor 8 Tahun 2026 tentang Penjabaran APBDes Tahun Anggaran 2027'
		);
		expect(susun('perkades', undefined, duniaAnggaran()).judul).toContain('Rancangan Peraturan');
		const teks = bacaan(susun('perkades'));
		expect(teks).toContain('Peraturan Desa Nomor 7 Tahun 2026 tentang');
		expect(teks).toContain('Berita Desa Sukamaju');
		expect(teks).not.toContain('Kesepakatan Bersama');
	});

	const cari = (dunia: Dunia, kode: KodeDokumenAnggaran) =>
		cariDokumenAnggaran(kode)?.susun(dunia, 'murni');

	it('D-09 that changes the Penjabaran keeps the lines of its day', () => {
		const dunia = duniaPerubahan({ langkah: tercatat(ubahPenjabaran) });
		const dokumen = cari(dunia, 'perubahan-penjabaran');
		if (!dokumen) throw new Error('no change');
		expect(dokumen.judul).toContain('Nomor 2 Tahun 2027 tentang Perubahan atas');
		expect(bacaan(dokumen)).toContain('website desa');
		expect(bacaan(dokumen)).toContain('Belum diberitahukan kepada BPD.');
		expect(judulKolom(dokumen)).toEqual(expect.arrayContaining(['Semula', 'Menjadi']));
		const lanjutan = duniaPerubahan({
			langkah: tercatat(ubahPenjabaran, { jenis: 'beritahu-bpd' }),
			lines: barisContoh
		});
		expect(cari(lanjutan, 'perubahan-penjabaran')?.tabel).toEqual(dokumen.tabel);
		expect(cari(lanjutan, 'perubahan-penjabaran')?.catatan.at(-1)).toBe(
			'Diberitahukan kepada BPD: 29 Oktober 2026.'
		);
		expect(cari(duniaPerubahan(), 'perubahan-penjabaran')).toBeUndefined();
	});

	it('D-07 after a refusal allows the operations alone, with the ceiling of last year', () => {
		const dokumen = cari(duniaAnggaran({ langkah: tercatat(operasional) }), 'perkades-operasional');
		if (!dokumen) throw new Error('no Perkades');
		expect(dokumen.judul).toContain('Nomor 1 Tahun 2027 tentang Belanja Operasional');
		expect(bacaan(dokumen)).toContain('hanya belanja operasional');
		expect(bacaan(dokumen)).toContain('pagu APBDes Tahun Anggaran 2026');
	});
});

describe('D-08 the RAB', () => {
	it('of one activity has its lines by account, and its place in the head', () => {
		const dokumen = susun('rab', '2.3.10~rkp-jalan');
		expect(judulKolom(dokumen)).toEqual([
			'Kode rekening',
			'Uraian',
			'Volume',
			'Satuan',
			'Harga satuan (Rp)',
			'Jumlah (Rp)',
			'Sumber dana'
		]);
		expect(dokumen.tabel[0]?.baris).toEqual([
			['5.3.5.02', 'Belanja Modal Upah Tenaga Kerja', null, null, null, 19_999_996, null],
			[null, '- Upah', 1, 'HOK', 19_999_996, 19_999_996, 'DD'],
			['5.3.5.03', 'Belanja Modal Bahan Baku', null, null, null, 802_000_000, null],
			[null, '- Batu pecah', 200.5, 'm3', 4_000_000, 802_000_000, 'DD']
		]);
		expect(dokumen.tabel[0]?.jumlah?.[5]).toBe(821_999_996);
		expect(bacaan(dokumen)).toContain('Rabat beton Dusun Krajan');
		expect(bacaan(dokumen)).toContain('200 m');
	});

	it('of all of them adds up to the belanja', () => {
		expect(susun('rab').tabel[0]?.jumlah?.[5]).toBe(ringkas(barisContoh).belanja);
		expect(cariDokumenAnggaran('rab')?.bagian(ditetapkan, 'murni')).toEqual([
			{ kunci: '1.1.01~rkp-siltap', sebutan: '1.1.01 Penghasilan tetap Kepala Desa' },
			{ kunci: '2.3.10~rkp-jalan', sebutan: '2.3.10 Rabat beton Dusun Krajan' }
		]);
	});
});

describe('D-08 the DPA', () => {
	it('has these columns', () => {
		expect(judulKolom(susun('dpa-kegiatan'))).toEqual([
			'No',
			'Kode',
			'Kegiatan',
			'Lokasi',
			'Volume',
			'Satuan',
			'Pegawai',
			'Barang dan jasa',
			'Modal',
			'Tak terduga',
			'Jumlah',
			'Sumber dana'
		]);
		expect(judulKolom(susun('dpa-kerja'))).toEqual([
			'No',
			'Kode',
			'Kegiatan',
			'Lokasi',
			'Volume',
			'Satuan',
			'Sasaran',
			'Biaya (Rp)',
			'Mulai',
			'Selesai',
			'Pelaksana'
		]);
	});

	it('of each executor has his lines alone, and all of them together the belanja', () => {
		const jumlah = cariDokumenAnggaran('dpa-kegiatan')
			?.bagian(ditetapkan, 'murni')
			.map(({ kunci }) => [kunci, susun('dpa-kegiatan', kunci).tabel[0]?.jumlah?.[10]]);
		expect(jumlah).toEqual([
			['kaur-keuangan', 380_000_004],
			['kasi-kesejahteraan', 821_999_996]
		]);
		for (const kode of ['dpa-kegiatan', 'dpa-kerja'] as const)
			expect(susun(kode).tabel[0]?.jumlah).toContain(ringkas(barisContoh).belanja);
	});
});

type LangkahDpa = Extract<JenisLangkah, `${string}-dpa`>;

describe('D-08 the way of a DPA', () => {
	const dunia = (...siapa: readonly (readonly [Peran, LangkahDpa, string])[]) =>
		duniaAnggaran({
			tahap: 'ditetapkan',
			langkah: [
				...tercatat(sepakati, tetapkan),
				...siapa.map(([peran, jenis, hari]) => ({
					langkah: { jenis },
					peran,
					tanggal: tanggal(hari)
				}))
			]
		});
	const kata = (satu: Dunia, bagian?: string) => susun('dpa-kegiatan', bagian, satu).catatan;

	it('is told on the sheet: who has handed in, who has not', () => {
		const satu = dunia(
			['kades', 'tugaskan-dpa', '2026-12-17'],
			['kasi-kesejahteraan', 'serahkan-dpa', '2026-12-21']
		);
		expect(kata(satu)).toEqual(
			expect.arrayContaining([
				'Diserahkan Kaur Keuangan: belum.',
				'Diserahkan Kasi Kesejahteraan: 21 Desember 2026.',
				'Diverifikasi Sekretaris Desa: belum.',
				'Disetujui Kepala Desa: belum.'
			])
		);
		expect(kata(satu, 'kaur-keuangan').join(' ')).not.toContain('Kasi Kesejahteraan');
		expect(susun('dpa-rab', 'kasi-kesejahteraan', satu).tanggal).toBe('2026-12-21');
	});

	it('ends with the Sekdes and the Kades', () => {
		const satu = dunia(
			['kades', 'tugaskan-dpa', '2026-12-17'],
			['kasi-kesejahteraan', 'serahkan-dpa', '2026-12-21'],
			['kaur-keuangan', 'serahkan-dpa', '2026-12-22'],
			['sekdes', 'verifikasi-dpa', '2027-01-05'],
			['kades', 'setujui-dpa', '2027-01-06']
		);
		expect(kata(satu, 'kaur-keuangan')).toEqual(
			expect.arrayContaining([
				'Diserahkan Kaur Keuangan: 22 Desember 2026.',
				'Diverifikasi Sekretaris Desa: 5 Januari 2027.',
				'Disetujui Kepala Desa: 6 Januari 2027.'
			])
		);
	});
});

describe('D-07 the meeting of the BPD', () => {
	it('is told with its day in words, its place and who was there', () => {
		const teks = bacaan(susun('berita-acara'));
		expect(teks).toContain(
			'Kamis, tanggal dua puluh sembilan Oktober dua ribu dua puluh enam, bertempat di Balai Desa'
		);
		expect(teks).toContain('32 (tiga puluh dua) orang');
		expect(teks).toContain('menyepakati');
		expect(bacaan(susun('keputusan-bpd'))).toContain('Nomor 3 Tahun 2026 tentang Kesepakatan');
	});

	it('that refused says why, and what may be spent until then', () => {
		const ditolak = duniaAnggaran({
			tahap: 'ditolak',
			langkah: tercatat({
				jenis: 'tolak',
				musyawarah: { tempat: 'Balai Desa', hadir: 30, nomor: '2 Tahun 2026' },
				catatan: 'Belanja pegawai terlalu besar'
			})
		});
		const teks = bacaan(susun('berita-acara', undefined, ditolak));
		expect(teks).toContain('tidak menyepakati');
		expect(teks).toContain('Belanja pegawai terlalu besar');
		expect(teks).toContain('pagu tahun sebelumnya');
		expect(tersedia(ditolak)).not.toContain('keputusan-bpd');
	});

	it('keeps its figures when the lines change afterwards', () => {
		const tolak = { jenis: 'tolak', musyawarah, catatan: 'Terlalu besar' } as const;
		const ditolak = lanjut(sampai('ajukan'), ...sebagai('bpd', langkah(tolak)));
		const diubah = lanjut(
			ditolak,
			...sebagai(
				'sekdes',
				langkah({ jenis: 'susun-ulang' }),
				tulis(makeBaris({ hargaSatuan: 700_000 }))
			)
		);
		const berita = ({ dunia }: Jalan) => susun('berita-acara', undefined, dunia);
		expect(berita(ditolak).tabel[0]?.baris[1]?.[2]).toBe(1_000_000);
		expect(berita(diubah)).toEqual(berita(ditolak));

		const lagi = lanjut(
			diubah,
			langkah({ jenis: 'serahkan' }),
			...sebagai('kades', langkah({ jenis: 'ajukan' })),
			...sebagai('bpd', langkah({ jenis: 'sepakati', musyawarah }))
		);
		expect(berita(lagi).tabel[0]?.baris[1]?.[2]).toBe(700_000);
		const disempurnakan = lanjut(
			lagi,
			...sebagai('kades', langkah({ jenis: 'kirim', nomor: '1', berkas: daftarBerkas })),
			...sebagai(
				'kecamatan',
				langkah({ jenis: 'terima' }),
				{
					kind: 'evaluasi.catat',
					rancangan: 'murni',
					barisId: null,
					aturan: 'D-02',
					isi: 'Kurangi'
				},
				langkah({ jenis: 'minta-perbaikan', nomor: '2' })
			),
			...sebagai('sekdes', tulis(makeBaris({ hargaSatuan: 600_000 })))
		);
		expect(berita(disempurnakan)).toEqual(berita(lagi));
		const keputusan = bacaan(susun('keputusan-bpd', undefined, disempurnakan.dunia));
		expect(keputusan).toContain('belanja Rp700.000 (tujuh ratus ribu rupiah)');
	});

	it('lists the papers that the letter to the camat names', () => {
		const surat = susun(
			'surat-pengantar',
			undefined,
			duniaAnggaran({
				tahap: 'dikirim',
				langkah: tercatat(sepakati, {
					jenis: 'kirim',
					nomor: '900/12/2026',
					berkas: ['raperdes', 'rab']
				})
			})
		);
		expect(surat.kepala[0]).toEqual({ label: 'Nomor', isi: '900/12/2026' });
		expect(surat.tabel[0]?.baris.map(([no, nama]) => [no, nama])).toEqual([
			[1, 'Rancangan Perdes tentang APBDes'],
			[2, 'RAB setiap kegiatan']
		]);
	});
});

it('D-01 lists what is put in with the Perdes that allows it', () => {
	const modal = barisContoh.find(({ id }) => id === 'm-modal');
	if (!modal) throw new Error('no modal');
	expect(susun('penyertaan').tabel[0]?.baris).toEqual([
		[
			1,
			'Penyertaan modal',
			'6.2.2.01',
			modal.uraian,
			'Perdes Nomor 2 Tahun 2025',
			'DD',
			jumlahBaris(modal)
		]
	]);
});
