import { daftarJabatan, labelJabatan, type Jabatan } from '$lib/learning/jabatan';

/** What people write for a seat besides its code and its name, as `words` leaves it. */
const shortForms: Readonly<Record<Jabatan, readonly string[]>> = {
	'kepala-desa': ['kades'],
	'sekretaris-desa': ['sekdes', 'carik', 'sekretaris'],
	'kaur-keuangan': ['kaur keu', 'kepala urusan keuangan', 'bendahara', 'bendahara desa'],
	'kaur-perencanaan': ['kaur ren', 'kaur perenc', 'kepala urusan perencanaan'],
	'kaur-tata-usaha': [
		'kaur tu',
		'kaur umum',
		'kaur tu umum',
		'kaur tu dan umum',
		'kaur umum dan tu',
		'kaur tata usaha umum',
		'kaur umum dan tata usaha',
		'kepala urusan tata usaha dan umum'
	],
	'kasi-pemerintahan': ['kasi pem', 'kasi pemerintah', 'kepala seksi pemerintahan'],
	'kasi-pelayanan': ['kasi pel', 'kasi yan', 'kepala seksi pelayanan'],
	'kasi-kesejahteraan': ['kasi kesra', 'kasi kes', 'kepala seksi kesejahteraan'],
	'kepala-dusun': ['kadus'],
	'operator-sid': ['operator', 'operator desa', 'admin sid', 'admin desa'],
	'anggota-bpd': ['bpd', 'ketua bpd', 'wakil ketua bpd', 'sekretaris bpd']
};

const words = (text: string): string =>
	text
		.toLowerCase()
		.replace(/&/g, ' dan ')
		.replace(/[^a-z]+/g, ' ')
		.trim();

const seatByName: ReadonlyMap<string, Jabatan> = new Map(
	daftarJabatan.flatMap((jabatan) =>
		[jabatan, labelJabatan(jabatan), ...shortForms[jabatan]].map(
			(name) => [words(name), jabatan] as const
		)
	)
);

/** A seat by its code, its name or a usual short form; a Kepala Dusun may be written with the dusun. Null when it is none. */
export function parseSeat(text: string): Jabatan | null {
	const name = words(text);
	const found = seatByName.get(name);
	if (found) return found;
	return /^(kadus|kepala dusun) ./.test(name) ? 'kepala-dusun' : null;
}

/** Seats that one person at a time holds: who comes takes over from who was there. */
const seatsOfOne: ReadonlySet<Jabatan> = new Set<Jabatan>([
	'kepala-desa',
	'sekretaris-desa',
	'kaur-keuangan',
	'kaur-perencanaan',
	'kaur-tata-usaha',
	'kasi-pemerintahan',
	'kasi-pelayanan',
	'kasi-kesejahteraan'
]);

export const isSeatOfOne = (jabatan: Jabatan): boolean => seatsOfOne.has(jabatan);
