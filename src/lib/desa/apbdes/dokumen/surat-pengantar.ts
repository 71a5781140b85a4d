import {
	alinea,
	angka,
	butir,
	kepalaBaris,
	namaBerkasDari,
	tabel,
	teks,
	type Dokumen
} from '../../../dokumen/dokumen';
import { formatTanggal } from '../../../format/tanggal';
import { daftarBerkas } from '../rancangan';
import { labelBerkas } from '../views/label';
import {
	diDesa,
	hariLangkah,
	langkahTerakhir,
	nomorAtauTitik,
	tandaKades,
	type Naskah
} from './kepala';
import { nomor } from './raperdes';

const kolom = [angka('No', 4), kepalaBaris('Berkas', 55), teks('Keterangan', 20)];

/** D-07: from the Kades to the camat, within three days of the agreement. */
export function suratPengantar(naskah: Naskah): Dokumen {
	const { dunia, rancangan, tahun, nama, tentang } = naskah;
	const { desa } = dunia;
	const kirim = langkahTerakhir(rancangan, 'kirim', 'sampaikan-perbaikan');
	const berkas =
		langkahTerakhir(rancangan, 'kirim')?.langkah.berkas ??
		daftarBerkas.filter((satu) => satu !== 'surat-pengantar');
	const sepakat = langkahTerakhir(rancangan, 'sepakati');
	const isPerbaikan = kirim?.langkah.jenis === 'sampaikan-perbaikan';
	const tanggal = kirim?.tanggal ?? hariLangkah(naskah, 'kirim');
	return {
		kode: '',
		judul: 'Surat Pengantar',
		kepala: [
			{ label: 'Nomor', isi: nomorAtauTitik(kirim?.langkah.nomor) },
			{ label: 'Lampiran', isi: `${berkas.length} berkas` },
			{
				label: 'Hal',
				isi: `${isPerbaikan ? 'Penyempurnaan' : 'Permohonan evaluasi'} Rancangan Peraturan Desa tentang ${nama}`
			},
			{ label: 'Kepada', isi: `Yth. Bupati ${desa.kabupaten} melalui Camat ${desa.kecamatan}` }
		],
		pembuka: [
			alinea('Dengan hormat,'),
			alinea(
				isPerbaikan
					? `Menindaklanjuti hasil evaluasi, kami sampaikan Rancangan Peraturan Desa ${desa.nama} tentang ${tentang} yang telah disempurnakan bersama Badan Permusyawaratan Desa.`
					: `Rancangan Peraturan Desa ${desa.nama} tentang ${tentang}${sepakat ? ` telah disepakati dalam musyawarah BPD pada ${formatTanggal(sepakat.tanggal)}` : ''}. Bersama ini kami sampaikan rancangan itu untuk dievaluasi, dengan berkas:`
			)
		],
		tabel: [
			tabel(
				'Berkas yang disampaikan',
				kolom,
				berkas.map((satu, urutan) => [urutan + 1, labelBerkas[satu], '1 rangkap']),
				{ nomorKolom: [], kosong: 'Belum ada berkas.' }
			)
		],
		penutup: [
			...butir(null, nomor, [
				`Keuangan desa yang dianggarkan adalah Tahun Anggaran ${tahun}.`,
				'Evaluasi dilaksanakan paling lama 20 hari kerja sejak berkas diterima lengkap (UU 6/2014 Ps. 69).'
			]),
			alinea('Demikian kami sampaikan. Atas perhatian Bapak/Ibu kami ucapkan terima kasih.')
		],
		catatan: [],
		tandaTangan: { kiri: null, kanan: tandaKades(naskah, diDesa(naskah, tanggal), tanggal) },
		orientasi: 'potret',
		tanggal,
		namaBerkas: namaBerkasDari('surat pengantar', nama, desa.nama, String(tahun))
	};
}
