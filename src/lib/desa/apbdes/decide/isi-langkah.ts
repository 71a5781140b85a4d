import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import { galat } from '../../surat/galat';
import { berkasKurang, jumlahAnggotaBpd } from '../alur/berkas';
import type { Baris } from '../baris';
import { bedaBaris, isBerubah } from '../beda';
import { nilaiAnggaran } from '../aturan/periksa';
import { belumDijawab, catatanPutaran } from '../evaluasi/putaran';
import type { Langkah, Musyawarah, Rancangan } from '../rancangan';
import { labelBerkas } from '../views/label';
import { salahTeks } from './rancangan-ada';

const kemendagri = 'Permendagri 20/2018 Ps. 32';
const evaluasi = 'UU 6/2014 Ps. 69';

/** Longest number of a paper and longest note [produk]. */
const nomorTerpanjang = 100;
const catatanTerpanjang = 500;

const semua = (...problems: readonly (Problem | undefined)[]): readonly Problem[] =>
	problems.filter((satu) => satu !== undefined);

/** What a step has to say and to find before it can be taken, once role and stage allow it. */
export function masalahIsi(
	{ anggaran }: Dunia,
	rancangan: Rancangan,
	langkah: Langkah
): readonly Problem[] {
	switch (langkah.jenis) {
		case 'serahkan':
			return semua(kosong(rancangan));
		case 'kembalikan':
			return semua(salahTeks(langkah.catatan, 'D-07', 'catatan', 'Catatan', catatanTerpanjang));
		case 'kembalikan-berkas':
			return semua(salahTeks(langkah.catatan, 'D-08', 'catatan', 'Catatan', catatanTerpanjang));
		case 'sepakati':
			return masalahMusyawarah(langkah.musyawarah, jumlahAnggotaBpd(anggaran.masukan.bpd));
		case 'tolak':
			return [
				...masalahMusyawarah(langkah.musyawarah, jumlahAnggotaBpd(anggaran.masukan.bpd)),
				...semua(salahTeks(langkah.catatan, 'D-07', 'catatan', 'Alasan menolak', catatanTerpanjang))
			];
		case 'tetapkan-operasional':
			return nomor(langkah.nomor, 'D-07', 'nomor', 'Nomor Perkades');
		case 'ubah-penjabaran':
			return [
				...nomor(langkah.nomor, 'D-09', 'nomor', 'Nomor Perkades'),
				...semua(tanpaPerubahan(rancangan))
			];
		case 'kirim':
			return nomor(langkah.nomor, 'D-08', 'nomor', 'Nomor surat pengantar');
		case 'terima':
			return semua(berkasBelumLengkap({ anggaran }, rancangan));
		case 'nyatakan-sesuai':
			return [
				...nomor(langkah.nomor, 'G-05', 'nomor', 'Nomor keputusan camat'),
				...semua(adaCatatan(rancangan), adaGalat({ anggaran }, rancangan))
			];
		case 'minta-perbaikan':
			return [
				...nomor(langkah.nomor, 'G-05', 'nomor', 'Nomor keputusan camat'),
				...semua(tanpaCatatan(rancangan))
			];
		case 'sampaikan-perbaikan':
			return [
				...nomor(langkah.nomor, 'D-07', 'nomor', 'Nomor surat pengantar'),
				...semua(kosong(rancangan), adaBelumDijawab(rancangan))
			];
		case 'tetapkan':
			return [
				...nomor(langkah.nomorPerdes, 'D-07', 'nomorPerdes', 'Nomor Perdes'),
				...nomor(langkah.nomorPerkades, 'D-07', 'nomorPerkades', 'Nomor Perkades Penjabaran')
			];
		case 'undangkan':
			return nomor(langkah.nomor, 'D-07', 'nomor', 'Nomor Lembaran Desa');
		default:
			return [];
	}
}

const nomor = (teks: string, aturan: string, field: string, sebutan: string): readonly Problem[] =>
	semua(salahTeks(teks, aturan, field, sebutan, nomorTerpanjang));

const kosong = ({ baris }: Rancangan): Problem | undefined =>
	baris.size > 0
		? undefined
		: galat(
				'D-07',
				'',
				'Rancangan ini belum berisi satu baris pun.',
				'Salin kegiatan dari RKP Desa, lalu isi pendapatan menurut surat pagu.',
				kemendagri
			);

/** D-09: compared with the Penjabaran that is in force, the change before among them. */
function tanpaPerubahan({ baris, perubahan, penjabaran }: Rancangan): Problem | undefined {
	const berlaku = penjabaran ?? perubahan?.semula ?? new Map<string, Baris>();
	return bedaBaris(berlaku, baris).some(isBerubah)
		? undefined
		: galat(
				'D-09',
				'',
				'Belum ada baris yang berbeda dari Penjabaran yang berlaku.',
				'Sekdes atau pelaksananya mengubah barisnya lebih dulu.',
				'Permendagri 20/2018 Ps. 40-41'
			);
}

function masalahMusyawarah(
	{ tempat, hadir, nomor: keputusan }: Musyawarah,
	anggota: number
): readonly Problem[] {
	const hadirSalah = !Number.isInteger(hadir) || hadir < 1 || hadir > anggota;
	return [
		...semua(
			salahTeks(tempat, 'D-08', 'tempat', 'Tempat musyawarah', nomorTerpanjang),
			hadirSalah
				? galat(
						'D-08',
						'hadir',
						`Anggota BPD yang hadir harus 1 sampai ${anggota}, sebanyak anggota BPD desa ini.`,
						'Hitung lagi dari daftar hadir musyawarah.',
						kemendagri
					)
				: undefined
		),
		...nomor(keputusan, 'D-08', 'nomor', 'Nomor keputusan BPD')
	];
}

function berkasBelumLengkap(
	{ anggaran }: Pick<Dunia, 'anggaran'>,
	rancangan: Rancangan
): Problem | undefined {
	const kurang = berkasKurang(rancangan, anggaran.masukan.bpd);
	if (kurang.length === 0) return undefined;
	const daftar = kurang.map((satu) => labelBerkas[satu]).join('; ');
	return galat(
		'D-08',
		'',
		`Berkas belum lengkap: ${daftar}.`,
		'Kembalikan berkasnya kepada Kades dengan catatan; evaluasi dimulai sesudah semuanya ada.',
		evaluasi
	);
}

function adaCatatan(rancangan: Rancangan): Problem | undefined {
	const jumlah = new Set([...catatanPutaran(rancangan), ...belumDijawab(rancangan)]).size;
	if (jumlah === 0) return undefined;
	return galat(
		'G-05',
		'',
		`Masih ada ${jumlah} catatan evaluasi yang belum dijawab desa.`,
		'Minta penyempurnaan, atau tarik catatan yang tidak perlu.'
	);
}

function adaGalat(
	{ anggaran }: Pick<Dunia, 'anggaran'>,
	rancangan: Rancangan
): Problem | undefined {
	const galatnya = nilaiAnggaran(rancangan.baris.values(), anggaran).filter(
		({ status }) => status === 'galat'
	);
	if (galatnya.length === 0) return undefined;
	const daftar = [...new Set(galatnya.map(({ aturan, judul }) => `${aturan} ${judul}`))].join('; ');
	return galat(
		'G-05',
		'',
		`Rancangan belum memenuhi aturan: ${daftar}.`,
		'Tulis catatan yang menyebut nomor aturannya, lalu minta penyempurnaan.'
	);
}

const tanpaCatatan = (rancangan: Rancangan): Problem | undefined =>
	catatanPutaran(rancangan).length > 0
		? undefined
		: galat(
				'G-05',
				'',
				'Belum ada catatan evaluasi pada putaran ini.',
				'Tulis paling sedikit satu catatan yang menyebut nomor aturannya.'
			);

function adaBelumDijawab(rancangan: Rancangan): Problem | undefined {
	const jumlah = belumDijawab(rancangan).length;
	if (jumlah === 0) return undefined;
	return galat(
		'G-05',
		'',
		`${jumlah} catatan evaluasi belum dijawab.`,
		'Jawab setiap catatan: apa yang diperbaiki, atau mengapa tetap.'
	);
}
