import { namaBerkasDari, tabel, type Dokumen } from '../../../dokumen/dokumen';
import { bandingRancangan, semuaBaris, type Banding } from './banding';
import { catatanTerbilang, nilaiAkhir, type Ringkasan } from './jumlah-akhir';
import { sebutSumber } from './kegiatan';
import { diDesa, hariLangkah, kepalaNaskah, nomorPerdes, tandaKades, type Naskah } from './kepala';
import { BarisTabel, kodeBaris, kolomRekening, nomorRekening, selAnggaran } from './tabel-rekening';

/** Rows of the parts of a budget and of their sums, in the order of Lampiran I. */
const urutanAkhir = {
	pendapatan: [['JUMLAH PENDAPATAN', 'pendapatan']],
	belanja: [
		['JUMLAH BELANJA', 'belanja'],
		['SURPLUS/(DEFISIT)', 'surplus']
	],
	pembiayaan: [
		['PEMBIAYAAN NETTO', 'netto'],
		['SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA)', 'silpa']
	]
} as const satisfies Record<string, readonly (readonly [string, keyof Ringkasan])[]>;

/** Levels whose rows stand out. */
const tebal: ReadonlySet<Banding['jenis']> = new Set(['akun', 'kelompok', 'bidang', 'subbidang']);

/** The Perdes that the lines below rest on (D-01). */
const dasarPerdes = (satu: Banding): string =>
	[...new Set(semuaBaris(satu).map(({ perdes }) => perdes))].filter(Boolean).join(', ');

/** D-08: the budget by account, down to the jenis; with what it was before where it is a change (D-09). */
export function lampiranSatu(naskah: Naskah): Dokumen {
	const { dunia, rancangan, tahun, nama, tentang } = naskah;
	const isPerubahan = rancangan.perubahan !== null;
	const kolom = kolomRekening(isPerubahan);
	const isi = new BarisTabel();
	const nilai = nilaiAkhir(rancangan);

	const turun = (satu: Banding, kegiatan: string): void => {
		const isKegiatan = ['bidang', 'subbidang', 'kegiatan'].includes(satu.jenis);
		const isTerbawah = satu.jenis === 'jenis';
		isi.tambah(
			[
				...(isKegiatan ? kodeBaris(satu.kode, '') : kodeBaris(kegiatan, satu.kode)),
				satu.uraian,
				// Receipts and payments of financing are two things: their sum says nothing.
				...(satu.kode === '6' && !isKegiatan
					? selAnggaran(satu, isPerubahan).map(() => null)
					: selAnggaran(satu, isPerubahan)),
				isTerbawah ? sebutSumber(semuaBaris(satu)) : null,
				(isTerbawah && dasarPerdes(satu)) || null
			],
			// Below an activity only the figures count: the groups of its accounts are not headings.
			tebal.has(satu.jenis) && kegiatan === ''
		);
		if (isTerbawah) return;
		for (const anak of satu.anak) turun(anak, satu.jenis === 'kegiatan' ? satu.kode : kegiatan);
	};

	const bagian = bandingRancangan(rancangan);
	for (const satu of ['pendapatan', 'belanja', 'pembiayaan'] as const) {
		turun(bagian[satu], '');
		for (const [sebutan, kunci] of urutanAkhir[satu])
			isi.tambah(
				[...kodeBaris('', ''), sebutan, ...selAnggaran(nilai(kunci), isPerubahan), null, null],
				true
			);
	}

	const tanggal = hariLangkah(naskah, 'tetapkan');
	return {
		kode: 'Lampiran I',
		judul: `Ringkasan ${nama}`,
		kepala: [
			...kepalaNaskah(naskah),
			{ label: 'Peraturan Desa', isi: `Nomor ${nomorPerdes(naskah)} tentang ${tentang}` }
		],
		tabel: [
			tabel(`Ringkasan ${nama} tahun anggaran ${tahun}`, kolom, isi.baris, {
				nomorKolom: nomorRekening(kolom),
				barisTebal: isi.barisTebal
			})
		],
		catatan: catatanTerbilang(naskah.baris),
		tandaTangan: { kiri: null, kanan: tandaKades(naskah, diDesa(naskah, tanggal), tanggal) },
		orientasi: isPerubahan ? 'lanskap' : 'potret',
		tanggal,
		namaBerkas: namaBerkasDari('lampiran i', nama, dunia.desa.nama, String(tahun))
	};
}
