import {
	alinea,
	angka,
	butir,
	judulTengah,
	kepalaBaris,
	namaBerkasDari,
	tabel,
	type Alinea,
	type Dokumen,
	type Isi
} from '../../../dokumen/dokumen';
import { bandingRancangan } from './banding';
import { nilaiAkhir, rupiahTerbilang } from './jumlah-akhir';
import {
	diDesa,
	hariLangkah,
	kepalaNaskah,
	langkahTerakhir,
	nomorPerdes,
	tandaKades,
	tandaSekdes,
	type Naskah
} from './kepala';
import { isAdaPenyertaan } from './penyertaan';
import { BarisTabel, kolomAnggaran, selAnggaran, type Nilai } from './tabel-rekening';

export const huruf = (urutan: number): string => `${String.fromCharCode(97 + urutan)}.`;
export const nomor = (urutan: number): string => `${urutan + 1}.`;
export const ayat = (urutan: number): string => `(${urutan + 1})`;

/** Regulations that the rules of drafting rest on, as aturan-alur.md has them. */
export const dasarHukum = (naskah: Naskah): readonly string[] => [
	'Undang-Undang Nomor 6 Tahun 2014 tentang Desa sebagaimana telah diubah, terakhir dengan Undang-Undang Nomor 3 Tahun 2024;',
	'Peraturan Pemerintah Nomor 43 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Desa sebagaimana telah diubah, terakhir dengan Peraturan Pemerintah Nomor 11 Tahun 2019;',
	'Peraturan Menteri Dalam Negeri Nomor 20 Tahun 2018 tentang Pengelolaan Keuangan Desa;',
	`${naskah.dunia.anggaran.masukan.rkp.perdes} tentang Rencana Kerja Pemerintah Desa Tahun ${naskah.tahun};`
];

const menimbang = ({ dunia, tahun, rancangan }: Naskah): readonly string[] =>
	rancangan.perubahan
		? [
				`bahwa dalam pelaksanaan APBDes Tahun Anggaran ${tahun} terdapat keadaan yang mengubah anggaran, yaitu: ${rancangan.perubahan.alasan};`,
				`bahwa perubahan itu dituangkan dalam Peraturan Desa ${dunia.desa.nama} setelah disepakati bersama Badan Permusyawaratan Desa;`
			]
		: [
				`bahwa pemerintah desa memerlukan anggaran pendapatan dan belanja sebagai pegangan penyelenggaraan pemerintahan, pembangunan, pembinaan kemasyarakatan, dan pemberdayaan warga selama tahun ${tahun};`,
				`bahwa anggaran itu disusun menurut Rencana Kerja Pemerintah Desa Tahun ${tahun} dan telah dibahas bersama Badan Permusyawaratan Desa;`
			];

/** A sum in figures and words; of a change before, after and the difference. */
function sebutNilai({ semula, menjadi }: Nilai, isPerubahan: boolean): string {
	return isPerubahan
		? `semula ${rupiahTerbilang(semula)} menjadi ${rupiahTerbilang(menjadi)}`
		: `sebesar ${rupiahTerbilang(menjadi)}`;
}

function pasalSatu(naskah: Naskah): readonly Alinea[] {
	const { rancangan, tentang } = naskah;
	const nilai = nilaiAkhir(rancangan);
	const sebut = (kunci: Parameters<typeof nilai>[0]): string =>
		sebutNilai(nilai(kunci), rancangan.perubahan !== null);
	return [
		judulTengah('Pasal 1'),
		alinea(`${tentang} terdiri atas:`),
		...butir(null, huruf, [
			`Pendapatan Desa ${sebut('pendapatan')};`,
			`Belanja Desa ${sebut('belanja')};`,
			`Surplus/(Defisit) ${sebut('surplus')};`,
			`Penerimaan Pembiayaan ${sebut('penerimaan')};`,
			`Pengeluaran Pembiayaan ${sebut('pengeluaran')};`,
			`Pembiayaan Netto ${sebut('netto')};`,
			`Sisa Lebih Pembiayaan Anggaran ${sebut('silpa')}.`
		]),
		alinea('Ringkasannya menurut kelompok pendapatan, bidang belanja, dan kelompok pembiayaan:')
	];
}

function tabelRingkasan(naskah: Naskah) {
	const { rancangan, nama } = naskah;
	const isPerubahan = rancangan.perubahan !== null;
	const kolom = [angka('No', 4), kepalaBaris('Uraian', 50), ...kolomAnggaran(isPerubahan)];
	const isi = new BarisTabel();
	const nilai = nilaiAkhir(rancangan);
	const tambah = (no: number | null, uraian: string, satu: Nilai, tebal = false): void =>
		isi.tambah([no, uraian, ...selAnggaran(satu, isPerubahan)] satisfies readonly Isi[], tebal);
	const { pendapatan, belanja, pembiayaan } = bandingRancangan(rancangan);
	const bagian = (anak: typeof pendapatan.anak): void =>
		anak.forEach((satu, urutan) => tambah(urutan + 1, satu.uraian, satu));
	bagian(pendapatan.anak);
	tambah(null, 'Jumlah pendapatan', nilai('pendapatan'), true);
	bagian(belanja.anak);
	tambah(null, 'Jumlah belanja', nilai('belanja'), true);
	tambah(null, 'Surplus/(Defisit)', nilai('surplus'), true);
	bagian(pembiayaan.anak);
	tambah(null, 'Pembiayaan netto', nilai('netto'), true);
	tambah(null, 'Sisa lebih pembiayaan anggaran (SiLPA)', nilai('silpa'), true);
	return tabel(`Ringkasan ${nama}`, kolom, isi.baris, {
		nomorKolom: [],
		barisTebal: isi.barisTebal
	});
}

function pasalLain(naskah: Naskah): readonly Alinea[] {
	const { tahun, nama, rancangan, dunia } = naskah;
	const pasal: (readonly string[])[] = [
		[
			`Uraian ${nama} menurut kode rekening dimuat dalam Lampiran I yang merupakan bagian tidak terpisahkan dari Peraturan Desa ini.`,
			...(isAdaPenyertaan(naskah)
				? [
						'Daftar penyertaan modal dan dana cadangan dimuat dalam lampiran tersendiri, dengan Peraturan Desa yang menjadi dasarnya.'
					]
				: [])
		],
		[
			`Kepala Desa menetapkan Peraturan Kepala Desa tentang Penjabaran ${nama} sebagai pegangan pelaksanaan.`
		],
		[
			'Belanja untuk penanggulangan bencana, keadaan darurat, dan keadaan mendesak memakai anggaran Bidang 5.',
			'Penggunaannya dilaporkan dalam laporan pelaksanaan APBDes.'
		],
		...(rancangan.perubahan
			? []
			: [
					[
						'APBDes dapat diubah satu kali dalam satu tahun anggaran, kecuali dalam keadaan luar biasa.',
						'Perubahan ditetapkan dengan Peraturan Desa dan dievaluasi seperti APBDes.'
					]
				]),
		[
			rancangan.perubahan
				? 'Peraturan Desa ini mulai berlaku pada tanggal diundangkan.'
				: `Peraturan Desa ini mulai berlaku pada tanggal 1 Januari ${tahun}.`,
			`Agar setiap orang mengetahuinya, Peraturan Desa ini diundangkan dalam Lembaran Desa ${dunia.desa.nama}.`
		]
	];
	return pasal.flatMap((isi, urutan) => [
		judulTengah(`Pasal ${urutan + 2}`),
		...(isi.length > 1 ? butir(null, ayat, isi) : isi.map(alinea))
	]);
}

/** D-08: the Perdes itself, a draft as long as it is not enacted. */
export function raperdes(naskah: Naskah): Dokumen {
	const { dunia, rancangan, tahun, tentang, isDitetapkan, nama } = naskah;
	const { desa } = dunia;
	const tanggal = hariLangkah(naskah, 'tetapkan');
	const undang = langkahTerakhir(rancangan, 'undangkan');
	const peraturan = `Peraturan Desa ${desa.nama}`;
	return {
		kode: '',
		judul: isDitetapkan
			? `${peraturan} Nomor ${nomorPerdes(naskah)} tentang ${tentang}`
			: `Rancangan ${peraturan} tentang ${tentang}`,
		kepala: kepalaNaskah(naskah),
		pembuka: [
			judulTengah('DENGAN RAHMAT TUHAN YANG MAHA ESA'),
			judulTengah(`KEPALA DESA ${desa.nama.toUpperCase()},`),
			...butir('Menimbang', huruf, [
				...menimbang(naskah),
				`bahwa berdasarkan pertimbangan huruf a dan huruf b perlu menetapkan Peraturan Desa tentang ${tentang};`
			]),
			...butir('Mengingat', nomor, dasarHukum(naskah)),
			judulTengah('Dengan Kesepakatan Bersama'),
			judulTengah(`BADAN PERMUSYAWARATAN DESA ${desa.nama.toUpperCase()}`),
			judulTengah('dan'),
			judulTengah(`KEPALA DESA ${desa.nama.toUpperCase()}`),
			judulTengah('MEMUTUSKAN:'),
			...butir('Menetapkan', () => '', [`PERATURAN DESA TENTANG ${tentang.toUpperCase()}.`]),
			...pasalSatu(naskah)
		],
		tabel: [tabelRingkasan(naskah)],
		penutup: pasalLain(naskah),
		catatan: undang
			? [
					`Diundangkan di ${diDesa(naskah, undang.tanggal)} dalam Lembaran Desa ${desa.nama} Nomor ${undang.langkah.nomor}.`
				]
			: [],
		tandaTangan: {
			kiri: tandaSekdes(naskah, 'Diundangkan oleh'),
			kanan: tandaKades(naskah, `Ditetapkan di ${diDesa(naskah, tanggal)}`, tanggal)
		},
		orientasi: 'potret',
		tanggal,
		namaBerkas: namaBerkasDari(isDitetapkan ? 'perdes' : 'raperdes', nama, desa.nama, String(tahun))
	};
}
