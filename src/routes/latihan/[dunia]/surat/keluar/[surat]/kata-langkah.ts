import type { Surat } from '$lib/desa/surat/surat';
import type { NamaTindakan } from '$lib/desa/surat/views/tindakan';

type Kata = {
	/** On the link that opens it. */
	readonly nama: string;
	/** On the button that does it. */
	readonly tombol: string;
	readonly petunjuk: string;
	/** Label of the note; null where there is none. */
	readonly catatan: {
		readonly label: string;
		readonly wajib: boolean;
		readonly hint: string;
	} | null;
	/** Once it was done. */
	readonly sesudah: string;
	/** It takes something back. */
	readonly mundur?: boolean;
};

const alasan = (hint: string) => ({ label: 'Alasan', wajib: true, hint });
const bebas = (hint: string) => ({ label: 'Catatan', wajib: false, hint });

/** C-04: each step in the words of the office. */
const kata: Record<NamaTindakan, Kata> = {
	verifikasi: {
		nama: 'Verifikasi',
		tombol: 'Verifikasi surat',
		petunjuk: 'Cocokkan isinya dengan buku induk, dan lihat sendiri berkasnya.',
		catatan: bebas('Untuk Sekdes yang akan memaraf'),
		sesudah: 'Surat diverifikasi'
	},
	paraf: {
		nama: 'Paraf',
		tombol: 'Paraf surat',
		petunjuk: 'Baca isinya di bawah. Paraf berarti isinya benar; nomornya belum diambil.',
		catatan: bebas('Untuk yang akan menandatangani'),
		sesudah: 'Surat diparaf'
	},
	'tanda-tangani': {
		nama: 'Tanda tangan',
		tombol: 'Tanda tangani dan beri nomor',
		petunjuk:
			'Saat ditandatangani, surat mendapat nomor dan isinya dibekukan. Sesudah itu isinya tidak dapat diubah lagi.',
		catatan: null,
		sesudah: 'Surat ditandatangani dan bernomor'
	},
	perbaiki: {
		nama: 'Perbaiki',
		tombol: 'Perbaiki permohonan',
		petunjuk: 'Permohonan dikembalikan. Lengkapi menurut alasannya, lalu ajukan lagi.',
		catatan: null,
		sesudah: 'Permohonan diperbaiki dan diajukan lagi'
	},
	serahkan: {
		nama: 'Serahkan',
		tombol: 'Catat penyerahan',
		petunjuk: 'Cetak suratnya dan serahkan, atau kirim berkas PDF-nya.',
		catatan: bebas('Siapa yang menerima, bila bukan pemohon sendiri'),
		sesudah: 'Surat diserahkan'
	},
	arsipkan: {
		nama: 'Arsipkan',
		tombol: 'Arsipkan surat',
		petunjuk: 'Simpan pertinggal surat beserta berkasnya.',
		catatan: bebas('Misalnya tempat simpan: map 4, lemari 2'),
		sesudah: 'Surat diarsipkan'
	},
	kembalikan: {
		nama: 'Kembalikan',
		tombol: 'Kembalikan untuk diperbaiki',
		petunjuk: 'Pemohon dapat melengkapinya, lalu suratnya diperiksa dari awal.',
		catatan: alasan('Apa yang kurang, dan bagaimana melengkapinya'),
		sesudah: 'Permohonan dikembalikan',
		mundur: true
	},
	tolak: {
		nama: 'Tolak',
		tombol: 'Tolak permohonan',
		petunjuk:
			'Permohonan yang ditolak berakhir di sini. Bila masih dapat dilengkapi, kembalikan saja.',
		catatan: alasan('Pemohon membacanya, jadi tulis dengan jelas dan sopan'),
		sesudah: 'Permohonan ditolak',
		mundur: true
	},
	batalkan: {
		nama: 'Batalkan',
		tombol: 'Batalkan surat',
		petunjuk: 'Nomor yang sudah diambil tetap tercatat berstatus Batal dan tidak dipakai lagi.',
		catatan: alasan('Mengapa surat ini tidak jadi'),
		sesudah: 'Surat dibatalkan',
		mundur: true
	},
	cabut: {
		nama: 'Cabut',
		tombol: 'Cabut surat',
		petunjuk: 'Halaman verifikasi akan menyebut surat ini DICABUT. Nomornya tidak dipakai lagi.',
		catatan: alasan('Misalnya: isinya keliru, terbit surat pengganti'),
		sesudah: 'Surat dicabut',
		mundur: true
	}
};

/** A letter of the office is about nobody of the register, and nobody waits for it at the counter. */
const kataDinas: Partial<Record<NamaTindakan, Partial<Kata>>> = {
	verifikasi: { petunjuk: 'Periksa tujuan, perihal, dan isinya sebelum surat naik ke Sekdes.' },
	perbaiki: {
		tombol: 'Perbaiki surat',
		petunjuk: 'Surat dikembalikan. Perbaiki menurut alasannya, lalu ajukan lagi.',
		sesudah: 'Surat diperbaiki dan diajukan lagi'
	},
	serahkan: {
		petunjuk:
			'Bila suratnya diambil sendiri oleh penerima. Yang dikirim dicatat di buku ekspedisi.',
		catatan: bebas('Siapa yang menerima')
	},
	kembalikan: {
		petunjuk: 'Pembuatnya memperbaiki, lalu suratnya diperiksa dari awal.',
		catatan: alasan('Apa yang keliru, dan bagaimana memperbaikinya'),
		sesudah: 'Surat dikembalikan'
	},
	tolak: {
		tombol: 'Tolak surat',
		petunjuk: 'Surat yang ditolak berakhir di sini. Bila masih dapat diperbaiki, kembalikan saja.',
		catatan: alasan('Mengapa surat ini tidak dibuat'),
		sesudah: 'Surat ditolak'
	}
};

export const kataLangkah = (nama: NamaTindakan, { asal }: Pick<Surat, 'asal'>): Kata =>
	asal === 'dinas' ? { ...kata[nama], ...kataDinas[nama] } : kata[nama];

/** What a letter says once a step was taken; the address names the step, or something else. */
export const sesudahLangkah = (nama: string, surat: Pick<Surat, 'asal'>): string | null =>
	isTindakan(nama) ? kataLangkah(nama, surat).sesudah : null;

const isTindakan = (nama: string): nama is NamaTindakan => Object.hasOwn(kata, nama);
