import type { Command } from '../../dunia';
import type { Terbaca } from '../../draf';
import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, type Problem } from '../../problem';
import type { Baris } from '../baris';
import { isKosong, tertulisDari, type BarisTertulis } from './baris';
import { bacaKetikan } from './ketikan';

/**
 * The sheet: every line that it holds is named by a field `baris`. A new one is called 'baru-1' and takes its id from the
 * command, so that sending a form twice writes it once; one that nobody typed into is left out.
 */
export const parseTulis = (form: FormValues): Terbaca<Command> =>
	bacaTulis(form, (nama, tertulis) => isBaru(nama) && isKosong(tertulis));

/** The page of one line, where what is missing in a new one is told. */
export const parseTulisSatu = (form: FormValues): Terbaca<Command> => bacaTulis(form, () => false);

function bacaTulis(
	form: FormValues,
	isDilewati: (nama: string, tertulis: BarisTertulis) => boolean
): Terbaca<Command> {
	const isian = bacaIsian(form, 'D-01');
	const rancangan = isian.teks('rancangan');
	const problems: Problem[] = [];
	const baris: Baris[] = [];
	for (const nama of form.getAll('baris')) {
		if (typeof nama !== 'string') continue;
		const tertulis = tertulisDari(form, nama);
		if (isDilewati(nama, tertulis)) continue;
		const terbaca = bacaKetikan(nama, tertulis, isian.teks('akun'));
		problems.push(...terbaca.problems);
		if (terbaca.baris)
			baris.push({ ...terbaca.baris, id: idBaris(nama, isian.teks('perintahId')) });
	}
	if (problems.length > 0) return { ok: false, problems };
	return accepted({ kind: 'anggaran.tulis', rancangan, baris });
}

const isBaru = (nama: string): boolean => nama.startsWith('baru-');

/** 'baru-2' of a command is line 2 of that command for ever. */
const idBaris = (nama: string, perintahId: string): string =>
	isBaru(nama) ? `${perintahId}-${nama.slice('baru-'.length)}` : nama;

export function parseHapus(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'D-01');
	const barisId = form.getAll('hapus').filter((satu): satu is string => typeof satu === 'string');
	return accepted({ kind: 'anggaran.hapus', rancangan: isian.teks('rancangan'), barisId });
}

export function parseSalinRkp(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'D-01');
	const rkpId = form.getAll('rkp').filter((satu): satu is string => typeof satu === 'string');
	if (rkpId.length === 0)
		return {
			ok: false,
			problems: [
				{
					field: 'rkp',
					level: 'galat',
					rule: 'D-01',
					message: 'Belum ada kegiatan yang dipilih.',
					mend: 'Centang kegiatan RKP yang akan disalin.'
				}
			]
		};
	return accepted({ kind: 'anggaran.salin-rkp', rancangan: isian.teks('rancangan'), rkpId });
}
