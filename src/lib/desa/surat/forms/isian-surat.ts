import { formatAngka, parseAngka } from '../../../format/angka';
import { parseRupiah } from '../../../format/rupiah';
import { parseTanggal } from '../../../format/tanggal';
import type { FormValues } from '../../forms/isian';
import type { IsianSurat } from '../definisi';
import { pisahId } from '../isi-beku';

const rapikan = (baris: string): string => baris.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const tertulis = (form: FormValues, nama: string): string => {
	const nilai = form.get(nama);
	return typeof nilai === 'string' ? nilai.normalize('NFC') : '';
};

/** Tidied line by line: where a line ends says something, such as the next name of a list. */
const bacaParagraf = (teks: string): string =>
	teks
		.split(/\r\n|\r|\n/)
		.map(rapikan)
		.join('\n')
		.trim();

function bacaSatu(form: FormValues, { nama, jenis }: IsianSurat): string {
	if (jenis === 'anggota-kk')
		return [...new Set(form.getAll(nama).filter((satu) => typeof satu === 'string'))]
			.filter(Boolean)
			.join(',');
	const teks = tertulis(form, nama);
	if (jenis === 'paragraf') return bacaParagraf(teks);
	const rapi = rapikan(teks);
	switch (jenis) {
		case 'tanggal':
			return parseTanggal(rapi) ?? rapi;
		case 'angka':
			return String(parseAngka(rapi) ?? rapi);
		case 'rupiah':
			return String(parseRupiah(rapi) ?? rapi);
		default:
			return rapi;
	}
}

/**
 * What a letter asks for beside the register, each answer as the rules read it (C-06): a day as '2026-11-22', an amount in
 * digits, people by their ids. What cannot be read stays as it was typed, and the rule speaks about it beside its field.
 */
export const bacaIsianSurat = (
	form: FormValues,
	daftar: readonly IsianSurat[]
): Readonly<Record<string, string>> =>
	Object.fromEntries(daftar.map((isian) => [isian.nama, bacaSatu(form, isian)]));

/** The same backwards, for a form in which a request is mended: an answer as one types it. */
export function tulisIsianSurat({ jenis }: IsianSurat, nilai: string): readonly string[] {
	if (jenis === 'anggota-kk') return pisahId(nilai);
	if (jenis === 'tanggal' && parseTanggal(nilai) === nilai)
		return [nilai.split('-').reverse().join('-')];
	if ((jenis === 'angka' || jenis === 'rupiah') && /^\d+$/.test(nilai))
		return [formatAngka(Number(nilai))];
	return [nilai];
}
