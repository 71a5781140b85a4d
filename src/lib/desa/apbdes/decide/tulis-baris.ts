import { formatRupiah } from '../../../format/rupiah';
import type { Problem } from '../../problem';
import { galat } from '../../surat/galat';
import {
	bagianRekening,
	isJumlahMungkin,
	jumlahTerbesar,
	volumeTerbesar,
	type Baris
} from '../baris';
import {
	isTingkatBaris,
	rekeningEkonomi,
	rekeningKegiatan,
	type Rekening
} from '../rekening/rekening';

const struktur = 'Permendagri 20/2018 Ps. 9, 15-23, Lampiran A';

/** Longest texts of a line [produk]. */
const terpanjang = { uraian: 200, satuan: 50, perdes: 200, alasan: 500 } as const;

/**
 * D-01: what no line may be, not even in a draft: figures that cannot be added up and codes that belong nowhere. All else
 * that is missing is for the rule panel to tell, so that a learner may keep what is not finished.
 */
export function masalahBaris(baris: Baris): readonly Problem[] {
	return [
		...masalahTeks(baris),
		...masalahRekening(baris),
		...masalahKegiatan(baris),
		...masalahAngka(baris)
	];
}

const salah = (
	{ id }: Pick<Baris, 'id'>,
	isian: keyof Baris,
	message: string,
	mend: string,
	basis?: string
): Problem => galat('D-01', `${id}.${isian}`, message, mend, basis);

/** 'baru-1' is how a form names a line that has no id yet; all else that stands here can be part of an address. */
const namaBaris = /^(?!baru)[A-Za-z0-9-]{1,100}$/;
const namaRkp = /^[A-Za-z0-9-]{1,100}$/;

/** Names that a line brings along; what it has had in the draft already stays. */
export function masalahNama(
	baris: Pick<Baris, 'id' | 'rkpId'>,
	lama: Baris | undefined
): readonly Problem[] {
	const { id, rkpId } = baris;
	const problems: Problem[] = [];
	if (!lama && !namaBaris.test(id))
		problems.push(
			salah(
				baris,
				'id',
				`Id "${sebut(id)}" tidak dapat dipakai untuk baris baru.`,
				'Kosongkan kolom id untuk baris baru.'
			)
		);
	if (rkpId !== null && rkpId !== lama?.rkpId && !namaRkp.test(rkpId))
		problems.push(
			salah(
				baris,
				'rkpId',
				`Kegiatan RKP "${sebut(rkpId)}" tidak dikenal.`,
				'Pilih kegiatan dari daftar RKP Desa, atau kosongkan.'
			)
		);
	return problems;
}

const sebut = (nama: string): string => (nama.length > 40 ? `${nama.slice(0, 40)}…` : nama);

function masalahTeks(baris: Baris): readonly Problem[] {
	const panjang = (['satuan', 'perdes', 'alasan'] as const).flatMap((isian) =>
		baris[isian].length > terpanjang[isian]
			? [
					salah(
						baris,
						isian,
						'Isian ini terlalu panjang.',
						`Paling banyak ${terpanjang[isian]} huruf.`
					)
				]
			: []
	);
	if (baris.uraian.trim() === '')
		return [
			salah(baris, 'uraian', 'Uraian belum diisi.', 'Tulis apa yang dianggarkan.'),
			...panjang
		];
	if (baris.uraian.length > terpanjang.uraian)
		return [
			salah(
				baris,
				'uraian',
				'Uraian terlalu panjang.',
				`Paling banyak ${terpanjang.uraian} huruf.`
			),
			...panjang
		];
	return panjang;
}

/** Undefined for a code of a higher level as well: a line there would be in no sum of the level below. */
const tingkatBaris = (rekening: Rekening | undefined): Rekening | undefined =>
	rekening && isTingkatBaris(rekening) ? rekening : undefined;

const masalahRekening = (baris: Baris): readonly Problem[] =>
	tingkatBaris(rekeningEkonomi(baris.rekening))
		? []
		: [
				salah(
					baris,
					'rekening',
					`Kode rekening "${baris.rekening}" tidak ada pada tingkat objek.`,
					'Cari rekening dengan kata atau kode, misalnya 5.2.1.01.',
					struktur
				)
			];

function masalahKegiatan(baris: Baris): readonly Problem[] {
	const { kegiatan } = baris;
	if (bagianRekening(baris.rekening) !== 'belanja') {
		if (kegiatan === null) return [];
		const mend = 'Kosongkan kegiatannya, atau pilih rekening belanja (5).';
		return [salah(baris, 'kegiatan', 'Hanya belanja yang punya kegiatan.', mend, struktur)];
	}
	if (kegiatan !== null && tingkatBaris(rekeningKegiatan(kegiatan))) return [];
	const message =
		kegiatan === null
			? 'Belanja ini belum punya kegiatan.'
			: `Kode kegiatan "${kegiatan}" tidak ada.`;
	const mend = 'Cari kegiatan dengan kata atau kode, misalnya 2.3.10.';
	return [salah(baris, 'kegiatan', message, mend, struktur)];
}

function masalahAngka(baris: Baris): readonly Problem[] {
	const { volume, hargaSatuan } = baris;
	const problems: Problem[] = [];
	if (!Number.isSafeInteger(volume) || volume <= 0 || volume > volumeTerbesar)
		problems.push(
			salah(
				baris,
				'volume',
				'Volume harus lebih dari nol dan paling banyak 10.000.000.',
				'Tulis misalnya 12 atau 12,5; paling banyak dua angka di belakang koma.'
			)
		);
	if (!Number.isSafeInteger(hargaSatuan) || hargaSatuan <= 0 || hargaSatuan > jumlahTerbesar)
		problems.push(
			salah(
				baris,
				'hargaSatuan',
				`Harga satuan harus rupiah bulat di atas nol, paling besar ${formatRupiah(jumlahTerbesar)}.`,
				'Tulis angka bulat dengan titik untuk ribuan, misalnya 1.250.000.'
			)
		);
	if (problems.length === 0 && !isJumlahMungkin(baris))
		problems.push(
			salah(
				baris,
				'hargaSatuan',
				`Volume kali harga lebih dari ${formatRupiah(jumlahTerbesar)}.`,
				'Periksa lagi jumlah nolnya, atau bagi menjadi beberapa baris.'
			)
		);
	return problems;
}
