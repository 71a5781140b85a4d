import type { Problem } from '../../problem';
import type { Baris } from '../baris';
import { calonRekening, kenaliRekening } from '../rekening/cari';
import type { Klasifikasi } from '../rekening/rekening';
import { bacaBaris, type BarisTertulis } from './baris';

/** Fields that take a code or words of its name (D-01), and where they look it up. */
export const isianKode = [
	{ isian: 'kegiatan', klasifikasi: 'kegiatan' },
	{ isian: 'rekening', klasifikasi: 'ekonomi' }
] as const satisfies readonly { isian: keyof BarisTertulis; klasifikasi: Klasifikasi }[];

/** A line that names an activity or who carries it out is spending; of any other the sheet says where its account lies. */
const awalRekening = ({ kegiatan, rkpId, pelaksana }: BarisTertulis, akun: string): string =>
	[kegiatan, rkpId, pelaksana].some((isi) => isi.trim() !== '') ? '5' : akun;

/**
 * A line as people type it: words that mean one account or activity stand for its code, words that mean several are told
 * and not guessed. `akun` is the first digit of the accounts that the page is about.
 */
export function bacaKetikan(
	id: string,
	tertulis: BarisTertulis,
	akun = ''
): { readonly baris: Baris | null; readonly problems: readonly Problem[] } {
	const kode: Partial<Record<keyof BarisTertulis, string>> = {};
	const problems: Problem[] = [];
	for (const { isian, klasifikasi } of isianKode) {
		const teks = tertulis[isian].replace(/\s+/g, ' ').trim();
		if (teks === '') continue;
		const awal = isian === 'rekening' ? awalRekening(tertulis, akun) : '';
		const satu = kenaliRekening(teks, klasifikasi, awal);
		if (satu) kode[isian] = satu.kode;
		else problems.push(...tidakDikenal(`${id}.${isian}`, teks, klasifikasi, awal));
	}
	const terbaca = bacaBaris(id, { ...tertulis, ...kode });
	return problems.length === 0
		? terbaca
		: { baris: null, problems: [...terbaca.problems, ...problems] };
}

/** About a code that leads nowhere the rules of the line have more to say, with their legal basis. */
function tidakDikenal(
	field: string,
	teks: string,
	klasifikasi: Klasifikasi,
	awal: string
): readonly Problem[] {
	const banyak = calonRekening(teks, klasifikasi, awal).length;
	if (banyak === 0 && /^\d/.test(teks)) return [];
	const sebut = teks.length > 40 ? `${teks.slice(0, 40)}…` : teks;
	const apa = klasifikasi === 'ekonomi' ? 'rekening' : 'kegiatan';
	const tetap = { field, level: 'galat', rule: 'D-01' } as const;
	if (banyak === 0)
		return [
			{
				...tetap,
				message: `Tidak ada ${apa} dengan kata "${sebut}".`,
				mend: `Coba kata lain, atau tulis kodenya, misalnya ${apa === 'rekening' ? '5.2.1.01' : '2.3.10'}.`
			}
		];
	return [
		{
			...tetap,
			message: `Ada ${banyak} ${apa} yang cocok dengan "${sebut}".`,
			mend: 'Pilih salah satu, atau tulis kodenya.'
		}
	];
}
