import { formatTanggal, parseTanggal } from '../../format/tanggal';

/**
 * How a value is compared with what was expected. Tolerant, because the skill is to know what belongs there and not to
 * type it as the author did; `persis` only where exactness is the skill, and then the message says so.
 */
export type CaraBanding = 'teks' | 'tanggal' | 'jam' | 'angka' | 'kode' | 'persis';

const rapi = (text: string): string =>
	text.normalize('NFC').trim().toLocaleLowerCase('id').replace(/\s+/g, ' ');

const baku: Record<CaraBanding, (text: string) => string> = {
	// A full stop at the end and around abbreviations says nothing: 'Jl.' is 'Jl'.
	teks: (text) =>
		rapi(text)
			.replace(/[.,]+(?=\s|$)/g, '')
			.replace(/[‘’`]/g, "'"),
	tanggal: (text) => parseTanggal(text) ?? rapi(text),
	/** '7.30', '07:30' and '07.30 WIB' are one moment of the day. */
	jam: (text) => {
		const [, jam = '', menit = ''] = /^(\d{1,2})[.:](\d{2})\b/.exec(rapi(text)) ?? [];
		return jam ? `${jam.padStart(2, '0')}:${menit}` : rapi(text);
	},
	/** 'Rp 12.500.000', '12500000' and '12.500.000,00'. */
	angka: (text) => {
		const digits = rapi(text)
			.replace(/^rp\s*/, '')
			.replace(/,0+$/, '')
			.replace(/[.\s]/g, '');
		return /^-?\d+$/.test(digits) ? digits.replace(/^(-?)0+(?=\d)/, '$1') : rapi(text);
	},
	kode: (text) => rapi(text).replace(/[\s/]+/g, '-'),
	/** Groups of four are only how a number is printed. */
	persis: (text) => (/^[\d\s.-]{16,}$/.test(text) ? text.replace(/\D/g, '') : text.trim())
};

export const samaIsian = (found: string, expected: string, cara: CaraBanding): boolean =>
	baku[cara](found) === baku[cara](expected);

/** As it is shown beside a failed check. */
export function tampilIsian(text: string, cara: CaraBanding): string {
	if (text.trim() === '') return 'kosong';
	if (cara === 'tanggal') {
		const tanggal = parseTanggal(text);
		return tanggal ? formatTanggal(tanggal) : text;
	}
	return cara === 'jam' ? text.replace(':', '.') : text;
}

/** What a message adds where only the very same will do. */
export const catatanBanding = (cara: CaraBanding): string =>
	cara === 'persis' ? ' Isian ini harus persis sama, angka demi angka.' : '';
