import { labelLangkah, labelTahap } from '../../desa/apbdes/views/label';
import { daftarBentuk, daftarStatusSurat } from '../../desa/surat/surat';
import { labelBentuk } from '../../desa/surat/tanda-tangan';
import { langkahSurat, statusSurat } from '../../desa/surat/views/label';
import { isianPenduduk } from './checks/isian-penduduk';
import { isianPeristiwa } from './checks/isian-peristiwa';
import { kecil, sebutPeristiwa } from './checks/peristiwa';
import { labelIsianSementara } from './checks/sementara';
import { isianSementara, jenisDicatat, type JenisDicatat } from './check-spec';

/** Codes of failing checks in a few words, for trainers: a code is kept for ever, its words may get better. */
const tetap: Readonly<Record<string, string>> = {
	'penduduk.orangTua.ayah': 'Ayah tidak sesuai berkas',
	'penduduk.orangTua.ibu': 'Ibu tidak sesuai berkas',
	'penduduk.keluarga': 'Berada di KK yang keliru',
	'penduduk.shdk': 'Hubungan dalam keluarga keliru',
	'penduduk.nik.belum': 'NIK belum dimintakan',
	'penduduk.nik.dikarang': 'NIK terisi padahal belum terbit',
	'penduduk.jumlah': 'Jumlah penduduk berubah tidak seharusnya',
	'penduduk.keadaan.aktif': 'Penduduk seharusnya aktif',
	'penduduk.keadaan.meninggal': 'Penduduk belum tercatat meninggal',
	'penduduk.keadaan.pindah': 'Penduduk belum tercatat pindah',
	'penduduk.keadaan.dibatalkan': 'Entri keliru belum dibatalkan',
	'penduduk.akibat.bantuan': 'Akibat bagi bantuan belum tercatat',
	'penduduk.akibat.surat': 'Akibat bagi surat belum tercatat',
	'kk.jumlah': 'Jumlah KK berubah tidak seharusnya',
	'keluarga.kepala': 'Kepala keluarga keliru',
	'keluarga.anggota': 'Anggota KK tidak sesuai',
	'keluarga.aktif': 'KK seharusnya tetap aktif',
	'keluarga.nonaktif': 'KK seharusnya tidak aktif lagi',
	'keluarga.nomor.lama': 'Nomor KK seharusnya baru',
	'keluarga.nomor.baru': 'Nomor KK seharusnya tetap',
	'sementara.tercatat': 'Penduduk sementara belum tercatat',
	...Object.fromEntries(
		isianSementara.map((isian) => [
			`sementara.isian.${isian}`,
			`${labelIsianSementara(isian)} di buku B.4 keliru`
		])
	),
	'lampid.status.diajukan': 'LAMPID belum diajukan',
	'lampid.status.dikembalikan': 'LAMPID belum dikembalikan',
	'lampid.status.dikunci': 'LAMPID belum dikunci',
	'injeksi.tercatat': 'Baris injeksi belum masuk',
	'injeksi.sumber': 'Sumber injeksi belum disebut',
	'injeksi.jumlah': 'Injeksi untuk desa yang keliru',
	'injeksi.menunggu': 'Injeksi seharusnya menunggu verifikasi',
	'injeksi.diverifikasi': 'Injeksi belum diverifikasi',
	'injeksi.ditolak': 'Injeksi belum ditolak',
	'impor.diterima': 'Baris impor yang diterima kurang',
	'impor.lebih': 'Baris impor yang diterima terlalu banyak',
	'impor.dilewati': 'Baris impor yang keliru dilewati',
	'temuan.terlewat': 'Temuan terlewat',
	'temuan.keliru': 'Menandai yang tidak keliru',
	'masuk.disposisi': 'Disposisi belum diberikan dengan jelas',
	'masuk.disposisi.laporan': 'Disposisi belum dilaporkan',
	'masuk.balasan': 'Surat masuk belum dibalas',
	'masuk.balasan.kembali': 'Balasan dikembalikan kecamatan',
	'antrean.selesai': 'Antrean belum diselesaikan',
	'anjungan.terbuka': 'Anjungan ditinggalkan tanpa keluar',
	'surat.asal.anjungan': 'Permohonan tidak datang dari anjungan',
	'surat.isian': 'Isian surat tidak sesuai',
	'surat.orang.pemohon': 'Pemohon surat keliru',
	'surat.orang.subjek': 'Orang yang diterangkan surat keliru',
	'surat.berkas': 'Berkas yang ditandai tidak sama dengan yang dibawa',
	'surat.alasan': 'Melewati peringatan tanpa dasar',
	'surat.nomor': 'Nomor urut surat keliru',
	'surat.ganda': 'Surat dibuat lebih dari sekali',
	'surat.utuh': 'Surat yang benar ikut diubah',
	'surat.mandat': 'Mandat tertulis tidak sesuai',
	'surat.tte.pinjam': 'Memakai sertifikat atau frasa sandi orang lain',
	...Object.fromEntries(
		daftarStatusSurat.map((satu) => [
			`surat.status.${satu}`,
			`Surat belum sampai: ${statusSurat[satu].toLowerCase()}`
		])
	),
	...Object.fromEntries(
		Object.entries(langkahSurat).map(([langkah, sebutan]) => [
			`surat.langkah.${langkah}`,
			`Langkah surat keliru: ${sebutan}`
		])
	),
	...Object.fromEntries(
		daftarBentuk.flatMap((bentuk) => [
			[`surat.penandatangan.${bentuk}`, `Bentuk tanda tangan seharusnya ${labelBentuk[bentuk]}`],
			[`surat.penugasan.${bentuk}`, `Penugasan ${labelBentuk[bentuk]} belum sesuai`]
		])
	),
	'apbdes.aturan.d-01-rkp': 'Belanja tanpa kegiatan RKP',
	'apbdes.aturan.d-01-rkp-beda': 'Kode kegiatan berbeda dengan RKP',
	'apbdes.aturan.d-01-isian': 'Baris belanja belum lengkap',
	'apbdes.aturan.d-01-harga': 'Harga di atas standar tanpa alasan',
	'apbdes.aturan.d-01-tak-terduga': 'Belanja tak terduga di luar bidang 5',
	'apbdes.aturan.d-01-perdes': 'Penyertaan modal tanpa Perdes',
	'apbdes.aturan.d-01-kode': 'Kode rekening keliru',
	'apbdes.aturan.d-01-sumber': 'Sumber pendapatan tidak cocok dengan rekening',
	'apbdes.aturan.d-01-ganda': 'Baris anggaran ganda',
	'apbdes.aturan.d-02-silpa': 'SiLPA anggaran bukan Rp0',
	'apbdes.aturan.d-02-sumber': 'Sumber dana dipakai melebihi uangnya',
	'apbdes.aturan.d-02-silpa-dd': 'SiLPA Dana Desa tidak dianggarkan kembali',
	'apbdes.aturan.d-03': 'Kelompok 30 lebih dari 30%',
	'apbdes.aturan.d-04-besaran': 'Siltap di bawah minimum',
	'apbdes.aturan.d-04-sumber': 'Siltap dari Dana Desa',
	'apbdes.aturan.d-04-setahun': 'Siltap setahun tidak sesuai daftar',
	'apbdes.aturan.d-05-pagu': 'Transfer tidak sama dengan surat pagu',
	'apbdes.aturan.d-06-blt': 'Porsi BLT Dana Desa terlampaui',
	'apbdes.aturan.d-06-blt-rupiah': 'Besaran BLT sebulan terlampaui',
	'apbdes.aturan.d-06-pangan': 'Porsi ketahanan pangan kurang',
	'apbdes.aturan.d-06-operasional': 'Operasional dari Dana Desa terlampaui',
	'apbdes.aturan.d-06-kdmp': 'Porsi KDMP tidak sesuai',
	'apbdes.aturan.d-06-blt-sekaligus': 'BLT dibayar terlalu banyak bulan sekaligus',
	'apbdes.aturan.d-06-padat-karya': 'Upah padat karya tunai kurang',
	'apbdes.aturan.d-06-larangan': 'Belanja yang tampak dilarang dari Dana Desa',
	'apbdes.baris.kurang': 'Baris anggaran belum ada',
	'apbdes.baris.lebih': 'Baris anggaran seharusnya tidak ada',
	'apbdes.baris.jumlah': 'Jumlah baris anggaran keliru',
	'apbdes.baris.harga': 'Harga satuan keliru',
	'apbdes.baris.alasan': 'Alasan harga belum ditulis',
	'apbdes.utuh': 'Baris anggaran yang benar ikut diubah',
	'apbdes.berkas': 'Berkas untuk camat belum lengkap',
	'apbdes.catatan': 'Catatan evaluasi belum ditulis',
	'apbdes.catatan.jawaban': 'Catatan evaluasi belum dijawab',
	'apbdes.temuan.terlewat': 'Pelanggaran dalam rancangan terlewat',
	'apbdes.temuan.keliru': 'Catatan evaluasi pada baris yang benar',
	'apbdes.perubahan.belum': 'Perubahan APBDes belum dimulai',
	'apbdes.perubahan.luarBiasa': 'Tanda keadaan luar biasa keliru',
	'apbdes.perubahan.alasan': 'Alasan perubahan belum jelas',
	'apbdes.perubahan.rkp': 'Kegiatan baru belum masuk perubahan',
	...Object.fromEntries(
		Object.entries(labelTahap).map(([tahap, label]) => [
			`apbdes.tahap.${tahap}`,
			`Rancangan belum sampai tahap: ${label.toLowerCase()}`
		])
	),
	...Object.fromEntries(
		Object.entries(labelLangkah).map(([langkah, label]) => [
			`apbdes.langkah.${langkah}`,
			`Langkah anggaran keliru: ${label.toLowerCase()}`
		])
	),
	'dunia.tanggal': 'Tanggal desa belum dimajukan'
};

/** By what stands before the kind of event: 'peristiwa.ganda.lahir'. */
const perPeristiwa: Readonly<Record<string, (nama: string) => string>> = {
	tercatat: (nama) => `${nama} belum tercatat`,
	ganda: (nama) => `${nama} tercatat lebih dari sekali`,
	lampiran: (nama) => `Lampiran ${kecil(nama)} tidak sesuai berkas yang dibawa`,
	orang: (nama) => `Orang yang dicatat pada ${kecil(nama)} keliru`,
	jumlah: (nama) => `Banyaknya catatan ${kecil(nama)} keliru`,
	dibatalkan: (nama) => `${nama} yang keliru belum dibatalkan`
};

const isJenis = (text: string | undefined): text is JenisDicatat =>
	(jenisDicatat as readonly string[]).includes(text ?? '');

/** Null for a code that has no words here: it is shown as it stands. */
export function sebutKode(code: string): string | null {
	if (Object.hasOwn(tetap, code)) return tetap[code] ?? null;
	const [awal = '', tengah = '', jenis, isian = ''] = code.split('.');
	if (awal === 'peristiwa' && isJenis(jenis)) {
		const { nama } = sebutPeristiwa[jenis];
		if (tengah !== 'isian')
			return Object.hasOwn(perPeristiwa, tengah) ? (perPeristiwa[tengah]?.(nama) ?? null) : null;
		const isi = isianPeristiwa(jenis);
		const label = Object.hasOwn(isi, isian) ? isi[isian]?.label : undefined;
		return label ? `${nama}: ${label} tidak sama dengan berkasnya` : null;
	}
	if (awal === 'penduduk' && tengah === 'isian') {
		const label = Object.hasOwn(isianPenduduk, jenis ?? '')
			? isianPenduduk[jenis as keyof typeof isianPenduduk].label
			: null;
		return label && `${label} di buku induk keliru`;
	}
	if (awal === 'lampid')
		return `Angka LAMPID keliru (${[tengah, jenis].filter(Boolean).join(' ')})`;
	if (awal === 'verval') return 'Verval belum sampai pada langkah yang diminta';
	return null;
}
