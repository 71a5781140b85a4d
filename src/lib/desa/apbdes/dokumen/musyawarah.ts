import {
	alinea,
	angka,
	butir,
	judulTengah,
	kepalaBaris,
	namaBerkasDari,
	tabel,
	uang,
	type Dokumen
} from '../../../dokumen/dokumen';
import { formatAngka } from '../../../format/angka';
import { sebutHari, terbilang, terbilangTanggal } from '../../../format/terbilang';
import { ringkas } from '../jumlah';
import { catatanTerbilang, rupiahTerbilang } from './jumlah-akhir';
import {
	diDesa,
	kepalaNaskah,
	langkahTerakhir,
	tandaKades,
	tandaKetuaBpd,
	type Naskah
} from './kepala';
import { dasarHukum, huruf, nomor } from './raperdes';

/** The meeting that was held last, whatever came of it. */
const musyawarahTerakhir = ({ rancangan }: Naskah) =>
	langkahTerakhir(rancangan, 'sepakati', 'tolak');

export const isBermusyawarah = (naskah: Naskah): boolean =>
	musyawarahTerakhir(naskah) !== undefined;
export const isDisepakati = ({ rancangan }: Naskah): boolean =>
	langkahTerakhir(rancangan, 'sepakati') !== undefined;

const kolomHasil = [angka('No', 4), kepalaBaris('Uraian', 50), uang('Jumlah (Rp)', 18)];

/** What was on the table of that meeting: the draft goes on changing afterwards, its minutes do not. */
const ringkasMusyawarah = ({ rancangan }: Naskah) =>
	ringkas((rancangan.musyawarah ?? rancangan.baris).values());

function tabelHasil(naskah: Naskah) {
	const { pendapatan, belanja, surplus, penerimaan, pengeluaran, netto, silpa } =
		ringkasMusyawarah(naskah);
	const isi = [
		['Pendapatan Desa', pendapatan],
		['Belanja Desa', belanja],
		['Surplus/(Defisit)', surplus],
		['Penerimaan pembiayaan', penerimaan],
		['Pengeluaran pembiayaan', pengeluaran],
		['Pembiayaan netto', netto],
		['Sisa lebih pembiayaan anggaran (SiLPA)', silpa]
	] as const;
	return tabel(
		'Hasil musyawarah',
		kolomHasil,
		isi.map(([uraian, jumlah], urutan) => [urutan + 1, uraian, jumlah]),
		{ nomorKolom: [] }
	);
}

/** D-07, D-08: the minutes of the meeting in which the BPD agreed or refused. */
export function beritaAcara(naskah: Naskah): Dokumen | undefined {
	const { dunia, tahun, nama, tentang } = naskah;
	const langkah = musyawarahTerakhir(naskah);
	if (!langkah) return undefined;
	const { tanggal } = langkah;
	const { tempat, hadir } = langkah.langkah.musyawarah;
	const { desa, anggaran } = dunia;
	const { bpd } = anggaran.masukan;
	const isTolak = langkah.langkah.jenis === 'tolak';
	return {
		kode: '',
		judul: `Berita Acara Musyawarah Badan Permusyawaratan Desa ${desa.nama}`,
		kepala: kepalaNaskah(naskah),
		pembuka: [
			alinea(
				`Pada hari ini, ${sebutHari(tanggal)}, tanggal ${terbilangTanggal(tanggal)}, bertempat di ${tempat}, Badan Permusyawaratan Desa ${desa.nama} bersama Kepala Desa ${desa.nama} bermusyawarah membahas Rancangan Peraturan Desa tentang ${tentang}.`
			),
			alinea(
				`Musyawarah dipimpin ${bpd.ketua}, Ketua BPD, dicatat ${bpd.sekretaris}, Sekretaris BPD, dan dihadiri ${formatAngka(hadir)} (${terbilang(hadir)}) orang sebagaimana daftar hadir. Setelah membahas rancangan itu, musyawarah ${isTolak ? 'tidak menyepakati' : 'menyepakati'} rancangan dengan jumlah:`
			)
		],
		tabel: [tabelHasil(naskah)],
		penutup: [
			...(langkah.langkah.jenis === 'tolak'
				? [
						alinea(`Alasan: ${langkah.langkah.catatan}`),
						alinea(
							'Selama belum ada kesepakatan, hanya belanja operasional penyelenggaraan pemerintahan desa yang dilaksanakan dengan pagu tahun sebelumnya, ditetapkan dengan Peraturan Kepala Desa (Permendagri 20/2018 Ps. 32).'
						)
					]
				: [
						alinea(
							`Kepala Desa menyampaikan rancangan ini kepada Bupati melalui Camat ${desa.kecamatan} paling lambat 3 hari sejak disepakati (PP 43/2014 Ps. 101).`
						)
					]),
			alinea('Demikian berita acara ini dibuat dengan sebenarnya.')
		],
		catatan: [
			...catatanTerbilang((naskah.rancangan.musyawarah ?? naskah.rancangan.baris).values()),
			`Sebagaimana Keputusan BPD Nomor ${langkah.langkah.musyawarah.nomor}.`
		],
		tandaTangan: {
			kiri: tandaKades(naskah, '', tanggal),
			kanan: tandaKetuaBpd(naskah, diDesa(naskah, tanggal))
		},
		orientasi: 'potret',
		tanggal,
		namaBerkas: namaBerkasDari('berita acara bpd', nama, desa.nama, String(tahun))
	};
}

/** D-08: the decree by which the BPD agrees. */
export function keputusanBpd(naskah: Naskah): Dokumen | undefined {
	const { dunia, rancangan, tahun, nama, tentang } = naskah;
	const langkah = langkahTerakhir(rancangan, 'sepakati');
	if (!langkah) return undefined;
	const { tanggal } = langkah;
	const { desa } = dunia;
	const { pendapatan, belanja, penerimaan, pengeluaran } = ringkasMusyawarah(naskah);
	return {
		kode: '',
		judul: `Keputusan Badan Permusyawaratan Desa ${desa.nama} Nomor ${langkah.langkah.musyawarah.nomor} tentang Kesepakatan atas Rancangan Peraturan Desa tentang ${tentang}`,
		kepala: kepalaNaskah(naskah),
		pembuka: [
			...butir('Menimbang', huruf, [
				`bahwa Kepala Desa ${desa.nama} telah mengajukan Rancangan Peraturan Desa tentang ${tentang};`,
				'bahwa rancangan itu telah dibahas dan disepakati dalam musyawarah Badan Permusyawaratan Desa;'
			]),
			...butir('Mengingat', nomor, dasarHukum(naskah)),
			judulTengah('MEMUTUSKAN:'),
			...butir('Menetapkan', () => '', [
				`KEPUTUSAN BADAN PERMUSYAWARATAN DESA TENTANG KESEPAKATAN ATAS RANCANGAN PERATURAN DESA TENTANG ${tentang.toUpperCase()}.`
			]),
			...butir('KESATU', () => '', [
				`Menyepakati Rancangan Peraturan Desa tentang ${tentang} menjadi bahan evaluasi Bupati melalui Camat, dengan pendapatan ${rupiahTerbilang(pendapatan)}, belanja ${rupiahTerbilang(belanja)}, penerimaan pembiayaan ${rupiahTerbilang(penerimaan)}, dan pengeluaran pembiayaan ${rupiahTerbilang(pengeluaran)}.`
			]),
			...butir('KEDUA', () => '', [
				'Kepala Desa menyempurnakan rancangan bersama Badan Permusyawaratan Desa bila hasil evaluasi memintanya.'
			]),
			...butir('KETIGA', () => '', ['Keputusan ini mulai berlaku pada tanggal ditetapkan.'])
		],
		tabel: [],
		catatan: [],
		tandaTangan: {
			kiri: null,
			kanan: tandaKetuaBpd(naskah, `Ditetapkan di ${diDesa(naskah, tanggal)}`)
		},
		orientasi: 'potret',
		tanggal,
		namaBerkas: namaBerkasDari('keputusan bpd', nama, desa.nama, String(tahun))
	};
}
