import type { Problem } from '$lib/desa/problem';

export const namaPanjang = 'Raden Ayu Siti Nurhaliza Kusumaningtyas Wiryodiningrat Hadi W';

export type Warga = {
	nik: string;
	nama: string;
	umur: number;
	dusun: string;
	isian: string;
	rupiah: string;
};

export const warga: readonly Warga[] = [
	['3599010112580001', 'Karto Wiyono', 68, 'Krajan', 'Meninggal', 'Rp0'],
	['3599015509610002', 'Sumiati', 65, 'Krajan', 'Lengkap', 'Rp600.000'],
	['3599016402910003', namaPanjang, 35, 'Ngemplak', 'Kurang 2', 'Rp1.000.000.000.000'],
	['', 'Bayi Ny. Nur Aini', 0, 'Krajan', 'Kurang 4', '']
].map(([nik, nama, umur, dusun, isian, rupiah]) => ({
	nik: String(nik),
	nama: String(nama),
	umur: Number(umur),
	dusun: String(dusun),
	isian: String(isian),
	rupiah: String(rupiah)
}));

export const problems: readonly Problem[] = [
	{
		field: 'nik-salah',
		level: 'galat',
		rule: 'A-01',
		message: 'NIK ibu baru 15 angka, seharusnya 16.',
		mend: 'Periksa kembali KTP-el atau kartu keluarga.'
	},
	{
		field: 'tanggal-salah',
		level: 'galat',
		rule: 'B-02',
		message: 'Tanggal lahir 31 April tidak ada di kalender.',
		mend: 'Periksa kembali surat keterangan kelahiran.',
		basis: 'UU 24/2013 Ps. 27'
	},
	{
		field: 'hubungan-salah',
		level: 'galat',
		rule: 'A-06',
		message: 'Hubungan dengan kepala keluarga belum dipilih.',
		mend: 'Pilih salah satu.'
	},
	{
		field: 'lambat',
		level: 'peringatan',
		rule: 'B-02',
		message: 'Laporan ini 74 hari sesudah kelahiran, lebih dari 60 hari.',
		mend: 'Tulis sebab keterlambatannya.'
	},
	{
		field: '',
		level: 'galat',
		rule: 'A-05',
		message: 'Kartu keluarga ini baru saja diubah di jendela lain.',
		mend: 'Muat ulang halaman, lalu periksa lagi isian Anda.'
	}
];

const bagian = (nama: string, angka: string) =>
	`<span class="bagian bagian-${nama}">${angka}</span>`;

export const pelajaran = `<h2>Angka 52 pada NIK Bu Sri</h2>
<p>Bu Sri datang ke loket. KTP-nya menulis lahir <strong>12 November 1987</strong>, tetapi NIK-nya memuat angka <strong>52</strong>. Salah cetak?</p>
<figure class="bagan-nomor"><figcaption>NIK Bu Sri</figcaption><p class="bagan-digit">${[
	bagian('wilayah', '35'),
	bagian('wilayah', '99'),
	bagian('wilayah', '01'),
	bagian('tanggal bagian-sorot', '52'),
	bagian('tanggal', '11'),
	bagian('tanggal', '87'),
	bagian('urut', '0003')
].join(
	' '
)}</p><ul class="bagan-kunci"><li class="kunci-wilayah">wilayah tempat pertama kali didaftarkan</li><li class="kunci-tanggal">tanggal lahir; untuk perempuan <strong>tanggal + 40</strong>: 12 + 40 = 52</li><li class="kunci-urut">nomor urut, mulai 0001</li></ul></figure>
<p>Tidak salah. Pada NIK perempuan, tanggal lahir ditambah 40. Dasarnya <cite class="dasar">UU 23/2006 Ps. 13</cite> dan <span class="aturan">A-02</span>. Nomor <span class="nomor">3599 0152 1187 0003</span> dibaca per empat angka.</p>
${(
	[
		['penting', 'Penting', 'NIK tidak pernah diganti desa'],
		['contoh', 'Contoh', 'Surat dari bidan'],
		['kesalahan', 'Kesalahan', 'Mengganti NIK agar cocok'],
		['istilah', 'Istilah', 'Biodata'],
		['lakukan', 'Lakukan', 'Baca dua KTP-el hari ini']
	] as const
)
	.map(
		([jenis, label, judul]) =>
			`<div class="kotak kotak-${jenis}" role="note"><p class="kotak-judul"><span class="kotak-jenis">${label}:</span> ${judul}</p><p>Yang dibetulkan adalah tanggal lahirnya, lewat Disdukcapil, bukan nomornya.</p></div>`
	)
	.join('')}
<div class="tabel-gulir" role="region" tabindex="0" aria-label="Tabel: Angka ke, Isi, Pada NIK Bu Sri"><table><thead><tr><th scope="col">Angka ke-</th><th scope="col">Isi</th><th scope="col">Pada NIK Bu Sri</th></tr></thead><tbody><tr><td>1–6</td><td>provinsi, kabupaten, dan kecamatan</td><td>35, 99, 01</td></tr><tr><td>7–12</td><td>tanggal, bulan, dan tahun lahir</td><td>52, 11, 87</td></tr></tbody></table></div>
<ol><li>Baca jenis kelaminnya.</li><li>Baca tanggalnya.</li></ol>`;
