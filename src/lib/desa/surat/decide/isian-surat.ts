import { parseTanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import type { DefinisiSurat, IsianSurat } from '../definisi';
import { galat } from '../galat';
import { pisahId } from '../isi-beku';

const keliru = ({ nama }: IsianSurat, message: string, mend: string): Problem =>
	galat('C-06', nama, message, mend);

/** C-06: what the letter asks for beside the data of the register, each answer by its kind. */
export const periksaIsian = (
	dunia: Dunia,
	{ isian }: DefinisiSurat,
	nilai: Readonly<Record<string, string>>
): Problem[] => isian.flatMap((satu) => periksaSatu(dunia, satu, nilai[satu.nama] ?? ''));

/** Only what the letter asks for is kept. */
export const isianDikenal = (
	{ isian }: DefinisiSurat,
	nilai: Readonly<Record<string, string>>
): Readonly<Record<string, string>> =>
	Object.fromEntries(isian.map(({ nama }) => [nama, nilai[nama] ?? '']));

function periksaSatu(dunia: Dunia, isian: IsianSurat, nilai: string): Problem[] {
	const { label, palingBanyak } = isian;
	if (nilai === '')
		return isian.wajib ? [keliru(isian, `${label} belum diisi.`, `Isi ${label}.`)] : [];
	switch (isian.jenis) {
		case 'teks':
		case 'paragraf':
			return palingBanyak !== null && nilai.length > palingBanyak
				? [keliru(isian, `${label} lebih dari ${palingBanyak} huruf.`, 'Ringkas isinya.')]
				: [];
		case 'tanggal':
			// What is frozen with the letter is read again from here: one way to write a day, not five.
			return parseTanggal(nilai) === nilai
				? []
				: [keliru(isian, `${label} bukan tanggal yang ada di kalender.`, 'Periksa tanggalnya.')];
		case 'angka':
		case 'rupiah': {
			const angka = Number(nilai);
			if (!/^\d+$/.test(nilai) || !Number.isSafeInteger(angka))
				return [keliru(isian, `${label} bukan angka bulat.`, 'Tulis dengan angka saja.')];
			return palingBanyak !== null && angka > palingBanyak
				? [keliru(isian, `${label} paling besar ${palingBanyak}.`, 'Periksa angkanya.')]
				: [];
		}
		case 'pilihan':
			return isian.pilihan.includes(nilai)
				? []
				: [keliru(isian, `${label} tidak ada dalam pilihan.`, 'Pilih dari daftarnya.')];
		case 'penduduk':
			return dunia.kependudukan.penduduk.has(nilai)
				? []
				: [keliru(isian, `${label} tidak ada di daftar penduduk.`, 'Pilih dari daftar penduduk.')];
		case 'anggota-kk': {
			const ids = pisahId(nilai);
			if (!ids.every((id) => dunia.kependudukan.penduduk.has(id)))
				return [
					keliru(isian, `${label} memuat orang di luar daftar penduduk.`, 'Pilih dari daftar.')
				];
			return palingBanyak !== null && ids.length > palingBanyak
				? [keliru(isian, `${label} paling banyak ${palingBanyak} orang.`, 'Kurangi pilihannya.')]
				: [];
		}
		default:
			return isian.jenis satisfies never;
	}
}
