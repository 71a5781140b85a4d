import { labelPeran, type Peran } from '../../peran';
import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import { galat } from '../../surat/galat';
import type { TahapKini } from '../alur/tahap';
import { bagianRekening, type Baris } from '../baris';
import { daftarPelaksana, peranPelaksana } from '../pelaksana';
import { giliran } from './rancangan-ada';

const penyusunan = 'Permendagri 20/2018 Ps. 31';
const peranKaurKasi: ReadonlySet<Peran> = new Set(daftarPelaksana.map(peranPelaksana));

/** Stages in which the draft lies with the village and its lines may change. */
export const isDapatDitulis = (tahap: TahapKini): boolean =>
	tahap === 'disusun' || tahap === 'disempurnakan';

/** Whether this role may write anything into a draft that stands there; undefined when it may. */
export function salahPenulis(
	{ peran }: Pick<Dunia, 'peran'>,
	tahap: TahapKini
): Problem | undefined {
	if (peran === 'kecamatan')
		return galat(
			'G-06',
			'',
			'Kecamatan tidak mengubah angka desa.',
			'Tulis catatan evaluasi yang menyebut nomor aturannya; desa yang memperbaikinya.',
			'UU 6/2014 Ps. 112-115; PP 43/2014 Ps. 154'
		);
	if (peran !== 'sekdes' && !peranKaurKasi.has(peran))
		return galat(
			'D-07',
			'',
			`${labelPeran(peran)} tidak mengisi rancangan.`,
			'Ganti peran menjadi Sekdes, atau Kaur atau Kasi yang melaksanakan kegiatannya.',
			penyusunan
		);
	return isDapatDitulis(tahap)
		? undefined
		: galat(
				'D-07',
				'',
				`Baris anggaran tidak dapat diubah: sekarang ${giliran[tahap]}.`,
				'Baris diisi selama rancangan disusun atau disempurnakan.'
			);
}

/**
 * D-07: the Sekdes compiles the whole, Kaur and Kasi fill in what they carry out; income and financing are kept by the
 * Kaur Keuangan, and the Kaur Perencanaan has every activity [produk].
 */
export function isMilikPenulis(peran: Peran, baris: Baris): boolean {
	if (peran === 'sekdes') return true;
	if (bagianRekening(baris.rekening) !== 'belanja') return peran === 'kaur-keuangan';
	if (peran === 'kaur-perencanaan') return true;
	return baris.pelaksana !== null && peranPelaksana(baris.pelaksana) === peran;
}

export function salahMilik(peran: Peran, baris: Baris): Problem {
	const belanja = bagianRekening(baris.rekening) === 'belanja';
	return galat(
		'D-07',
		`${baris.id}.${belanja ? 'pelaksana' : 'rekening'}`,
		belanja
			? `${labelPeran(peran)} hanya mengisi belanja yang dilaksanakannya sendiri.`
			: `Pendapatan dan pembiayaan bukan isian ${labelPeran(peran)}.`,
		belanja
			? 'Ganti peran menjadi pelaksananya, Kaur Perencanaan, atau Sekdes.'
			: 'Ganti peran menjadi Kaur Keuangan atau Sekdes.',
		penyusunan
	);
}
