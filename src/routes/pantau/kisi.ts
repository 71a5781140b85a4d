import { daftarJabatan, labelJabatan, type Jabatan } from '$lib/learning/jabatan';
import { labelLevel, type Level } from '$lib/learning/competency';
import { formatTanggal, tanggal } from '$lib/format/tanggal';
import type {
	BarisKompetensi,
	BarisPapan,
	Papan,
	Pemegang,
	SerahTerima
} from '$lib/server/pantau/papan';
import type { Tone } from '$lib/ui/data-table';
import type { Kolom } from '$lib/ui/kolom';
import { labelSingkat, labelStatus, nadaStatus } from './kolom';

/** Something in a cell of a grid: a person with a status, or a status alone. */
export type IsiSel = {
	readonly key: string;
	readonly nama?: string;
	readonly href?: string;
	/** Null: said in plain words, without a badge. */
	readonly nada: Tone | null;
	readonly kata: string;
};

export type BarisKisi = {
	readonly key: string;
	readonly label: string;
	readonly sub?: string;
	readonly href?: string;
	readonly sel: Readonly<Record<string, readonly IsiSel[]>>;
	/** On a phone, in one line instead of the empty cells. */
	readonly ringkas?: string;
	/** On a phone, what the row is folded under. */
	readonly lipat?: string;
};

export type KolomKisi = { readonly key: string; readonly label: string; readonly judul?: string };

/** Seats of all villages, in the order of the organisation chart. */
export const kolomJabatan: readonly KolomKisi[] = daftarJabatan.map((key) => ({
	key,
	label: labelJabatan(key)
}));

const belumAda = 'Belum ada akun';

/** Seats that nobody holds. */
export const kosongDi = (kursi: BarisPapan['kursi']): readonly Jabatan[] =>
	daftarJabatan.filter((jabatan) => (kursi[jabatan] ?? []).length === 0);

/** How many hold a seat, and who of them needs a look: '5 jabatan terisi, 1 macet'. */
function sebutPemegang(kursi: BarisPapan['kursi']): string {
	const pemegang = Object.values(kursi).flat();
	const perlu = (['macet', 'senyap', 'belum-dipakai'] as const).flatMap((status) => {
		const banyak = pemegang.filter((satu) => satu.status === status).length;
		return banyak > 0 ? [`${banyak} ${labelSingkat[status].toLowerCase()}`] : [];
	});
	return [`${pemegang.length} jabatan terisi`, ...perlu].join(', ');
}

/** Villages and their seats; a seat that nobody holds leads to making an account for it. */
export const kisiJabatan = (
	desa: readonly BarisPapan[],
	alamat: {
		readonly desa: (kode: string) => string;
		readonly orang: (pemegang: Pemegang) => string;
		readonly isi: (kode: string, jabatan: string) => string;
	}
): BarisKisi[] =>
	desa.map(({ kode, nama, kursi }) => ({
		key: kode,
		label: nama,
		href: alamat.desa(kode),
		ringkas: `${kosongDi(kursi).length} jabatan belum ada akunnya`,
		lipat: sebutPemegang(kursi),
		sel: Object.fromEntries(
			daftarJabatan.map((jabatan): [string, IsiSel[]] => {
				const isi = (kursi[jabatan] ?? []).map((pemegang) => ({
					key: pemegang.id,
					nama: pemegang.nama,
					href: alamat.orang(pemegang),
					nada: nadaStatus[pemegang.status],
					kata: labelSingkat[pemegang.status]
				}));
				const kosong = { key: 'kosong', kata: belumAda, nada: null };
				return [jabatan, isi.length > 0 ? isi : [{ ...kosong, href: alamat.isi(kode, jabatan) }]];
			})
		)
	}));

/** Null: said in plain words. */
export const nadaLevel: Readonly<Record<Level, Tone | null>> = {
	belum: null,
	mencoba: 'netral',
	paham: 'tenang',
	terampil: 'daun',
	tuntas: 'daun'
};

export const kolomKompetensi = ({ kompetensi }: Pick<Papan, 'kompetensi'>): KolomKisi[] =>
	kompetensi.map(({ code, text }) => ({ key: code, label: code, judul: text }));

/** '2 dari 4 terampil atau tuntas' */
function sebutTerbukti(kompetensi: Papan['kompetensi'], { level }: BarisKompetensi): string {
	const terbukti = kompetensi.filter(({ code }) =>
		['terampil', 'tuntas'].includes(level[code] ?? 'belum')
	);
	return `${terbukti.length} dari ${kompetensi.length} terampil atau tuntas`;
}

/** Persons and what each has shown, competency by competency. */
export const kisiKompetensi = (
	{ orang, kompetensi }: Pick<Papan, 'orang' | 'kompetensi'>,
	denganDesa: boolean,
	alamat: (baris: BarisKompetensi) => string
): BarisKisi[] =>
	orang.map((baris) => ({
		key: `${baris.desaKode}/${baris.id}`,
		label: baris.nama,
		sub: [baris.sebutan, denganDesa && baris.desa].filter(Boolean).join(' · '),
		href: alamat(baris),
		lipat: sebutTerbukti(kompetensi, baris),
		sel: Object.fromEntries(
			kompetensi.map(({ code }): [string, IsiSel[]] => {
				const level = baris.level[code] ?? 'belum';
				return [code, [{ key: level, kata: labelLevel(level), nada: nadaLevel[level] }]];
			})
		)
	}));

type SelPapan = {
	readonly kode: string;
	readonly desa: string;
	readonly jabatan: string;
	readonly pemegang: Pemegang | null;
};

/** One line for each seat and holder: a grid that a spreadsheet can filter. */
export const barisPapan = (desa: readonly BarisPapan[]): SelPapan[] =>
	desa.flatMap(({ kode, nama, kursi }) =>
		daftarJabatan.flatMap((jabatan): SelPapan[] => {
			const baris = { kode, desa: nama, jabatan };
			const pemegang = kursi[jabatan] ?? [];
			return pemegang.length > 0
				? pemegang.map((satu) => ({ ...baris, pemegang: satu }))
				: [{ ...baris, pemegang: null }];
		})
	);

export const kolomPapan: readonly Kolom<SelPapan>[] = [
	{ key: 'desa', label: 'Desa', isi: ({ desa }) => desa },
	{ key: 'kode', label: 'Kode desa', isi: ({ kode }) => kode },
	{ key: 'jabatan', label: 'Jabatan', isi: ({ jabatan }) => labelJabatan(jabatan) },
	{ key: 'nama', label: 'Nama', isi: ({ pemegang }) => pemegang?.nama ?? null },
	{
		key: 'keadaan',
		label: 'Keadaan',
		isi: ({ pemegang }) => (pemegang ? labelStatus[pemegang.status] : belumAda)
	}
];

export const kolomLevel = ({
	kompetensi
}: Pick<Papan, 'kompetensi'>): readonly Kolom<BarisKompetensi>[] => [
	{ key: 'nama', label: 'Nama', isi: ({ nama }) => nama },
	{ key: 'jabatan', label: 'Jabatan', isi: ({ sebutan }) => sebutan },
	{ key: 'desa', label: 'Desa', isi: ({ desa }) => desa },
	...kompetensi.map(({ code }): Kolom<BarisKompetensi> => ({
		key: code,
		label: code,
		isi: ({ level }) => labelLevel(level[code] ?? 'belum')
	}))
];

/** Seats that were handed over. */
export const kolomRiwayat: readonly Kolom<SerahTerima>[] = [
	{ key: 'jabatan', label: 'Jabatan', isi: ({ jabatan }) => labelJabatan(jabatan) },
	{ key: 'nama', label: 'Nama', heading: true, isi: ({ nama }) => nama },
	{ key: 'mulai', label: 'Sejak', isi: ({ mulai }) => formatTanggal(tanggal(mulai)) },
	{ key: 'selesai', label: 'Sampai', isi: ({ selesai }) => formatTanggal(tanggal(selesai)) }
];
