import { formatAngka } from '$lib/format/angka';
import { formatTanggalPendek, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { labelJabatan } from '$lib/learning/jabatan';
import type { BarisBantuan } from '$lib/server/pantau/bantuan';
import type { JenisBantuan } from '$lib/server/pantau/bantuan-cari';
import type { Kolom } from '$lib/ui/kolom';
import { sebutPemeriksaan } from '../orang/[orang]/kegiatan';

export const labelJenis: Readonly<Record<JenisBantuan, string>> = {
	macet: 'Macet',
	senyap: 'Senyap',
	'belum-terlihat': 'Belum terlihat'
};

export const urutanJenis: Readonly<Record<JenisBantuan, string>> = {
	macet: 'Yang paling lama macet berada paling atas.',
	senyap:
		'Yang paling lama tidak berkegiatan berada paling atas. Yang sudah dibantu ditunggu tiga minggu dulu.',
	'belum-terlihat': 'Yang paling lama tidak tersambung berada paling atas.'
};

/** The day by the clocks of the village. */
export const hariDesa = ({ sejak, desaKode }: Pick<BarisBantuan, 'sejak' | 'desaKode'>): string =>
	formatTanggalPendek(tanggalDiZona(sejak, zonaWilayah(desaKode)));

const kali = (times: number): string => `${formatAngka(times)} kali`;

/** Why somebody needs help, as one sentence without its point. */
export function sebutAlasan(baris: BarisBantuan): string {
	const langkah = baris.code && (sebutPemeriksaan(baris.code) ?? baris.code);
	switch (baris.alasan) {
		case 'kesalahan-sama':
			return `${kali(baris.times)} keliru di hal yang sama: ${langkah}`;
		case 'uji-gagal':
			return `${kali(baris.times)} belum lulus uji${langkah && `, terakhir: ${langkah}`}`;
		case 'banyak-salah':
			return langkah
				? `${kali(baris.times)} diperiksakan dan belum sesuai, terutama: ${langkah}`
				: `${formatAngka(baris.times)} jawaban salah dalam percobaan terakhir`;
		case null:
			return baris.jenis === 'senyap'
				? `Kegiatan terakhir ${hariDesa(baris)}`
				: `Perangkatnya terakhir tersambung ${hariDesa(baris)}; yang dikerjakan di sana mungkin belum terkirim`;
	}
}

/** In brief, for a badge. */
export const sebutLencana = ({ jenis, times }: BarisBantuan): string =>
	jenis === 'macet' ? `macet ${formatAngka(times)}×` : labelJenis[jenis].toLowerCase();

/** A message that a trainer can send as it stands. @param asal Address of this installation. */
export function teksPesan(baris: BarisBantuan, pengirim: string, asal: string): string {
	const { tentang, pelajaran } = baris;
	const kepala = `Bapak/Ibu ${baris.nama}, saya ${pengirim}, pelatih Gladi Desa.`;
	const penutup = 'Bila masih sulit, balas pesan ini; nanti kita kerjakan bersama. Terima kasih.';
	const bacaan = pelajaran
		? `Penjelasannya ada di pelajaran “${pelajaran.title}”: ${asal}${pelajaran.href}`
		: `Lanjutkan di ${asal}${tentang?.href ?? '/belajar'}`;
	switch (baris.jenis) {
		case 'macet':
			return `${kepala} Di “${tentang?.title ?? ''}” tercatat ${sebutAlasan(baris)}. ${bacaan} ${penutup}`;
		case 'senyap':
			return `${kepala} Kegiatan Bapak/Ibu di “${tentang?.title ?? ''}” terakhir ${hariDesa(baris)}. ${bacaan} ${penutup}`;
		case 'belum-terlihat':
			return `${kepala} Perangkat Bapak/Ibu terakhir tersambung ${hariDesa(baris)}. Mohon sambungkan ke internet, lalu buka ${asal}/belajar supaya yang sudah dikerjakan terkirim. ${penutup}`;
	}
}

/** Opens WhatsApp with the text ready to be sent; null without a number. */
export const alamatWa = (noHp: string | null, teks: string): string | null =>
	noHp && /^\d{8,15}$/.test(noHp) ? `https://wa.me/${noHp}?text=${encodeURIComponent(teks)}` : null;

export const sebutJabatan = ({ jabatan }: Pick<BarisBantuan, 'jabatan'>): string =>
	jabatan.length === 0 ? 'Tidak lagi menjabat' : jabatan.map(labelJabatan).join(', ');

/** For a file: the same words as on the page. */
export const kolomBantuan: readonly Kolom<BarisBantuan>[] = [
	{ key: 'nama', label: 'Nama', isi: ({ nama }) => nama },
	{ key: 'jabatan', label: 'Jabatan', isi: sebutJabatan },
	{ key: 'desa', label: 'Desa', isi: ({ desa }) => desa },
	{ key: 'kecamatan', label: 'Kecamatan', isi: ({ kecamatan }) => kecamatan },
	{ key: 'kode', label: 'Kode desa', isi: ({ desaKode }) => desaKode },
	{ key: 'keadaan', label: 'Keadaan', isi: ({ jenis }) => labelJenis[jenis] },
	{ key: 'alasan', label: 'Sebab', isi: sebutAlasan },
	{ key: 'tentang', label: 'Di bagian', isi: ({ tentang }) => tentang?.title ?? null },
	{ key: 'sejak', label: 'Sejak', isi: hariDesa },
	{ key: 'pelajaran', label: 'Pelajaran', isi: ({ pelajaran }) => pelajaran?.title ?? null },
	{ key: 'hp', label: 'Nomor HP', isi: ({ noHp }) => noHp }
];

/** What the heading of the sheet says already, and what is read on a screen. */
const tidakDicetak: readonly string[] = ['kode', 'keadaan', 'pelajaran'];

/** For paper: to call and to visit with. */
export const kolomCetak: readonly Kolom<BarisBantuan>[] = kolomBantuan
	.filter(({ key }) => !tidakDicetak.includes(key))
	.map((satu) => (satu.key === 'nama' ? { ...satu, heading: true } : satu));
