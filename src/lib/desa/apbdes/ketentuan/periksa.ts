import { parseTanggal } from '../../../format/tanggal';
import { accepted, refused, type Problem, type Result } from '../../problem';
import {
	daftarKeyakinan,
	daftarParameter,
	type AturanTahun,
	type KunciParameter,
	type Parameter,
	type ParameterTahun
} from '../aturan-tahun';
import { labelKeyakinan, labelParameter } from '../views/parameter';
import {
	letakLibur,
	liburTerbanyak,
	namaIsian,
	tahunPertama,
	tahunTerakhir,
	tahunTerbanyak,
	type BagianParameter,
	type IsianAturan,
	type IsianLibur,
	type IsianTahun
} from './isian';
import { bacaNilai } from './nilai';

/** What a version says, before it has an id. */
export type IsiAturan = Omit<AturanTahun, 'versi'>;

const dasarTerpanjang = 200;
const namaTerpanjang = 80;

/** Reads the lists of the form. Everything that stands against them is told at once, beside its field. */
export function periksaIsian(isian: IsianAturan): Result<IsiAturan> {
	const problems: Problem[] = [];
	const galat = (rule: string, field: string, message: string, mend?: string): undefined => {
		// A form that was tampered with may say the same wrong thing many times.
		if (!problems.some((satu) => satu.field === field && satu.message === message))
			problems.push({ field, level: 'galat', rule, message, ...(mend ? { mend } : {}) });
	};
	const tahun = bacaTahun(isian.tahun, galat);
	const libur = bacaLibur(isian.libur, galat);
	return problems.length > 0 ? refused(...problems) : accepted({ tahun, libur });
}

type Galat = (rule: string, field: string, message: string, mend?: string) => undefined;

function bacaTahun(daftar: readonly IsianTahun[], galat: Galat): ParameterTahun[] {
	if (daftar.length === 0)
		galat('AT-03', 'tahunBaru', 'Belum ada tahun satu pun.', 'Tambahkan satu tahun anggaran.');
	if (daftar.length > tahunTerbanyak)
		galat('AT-03', 'tahunBaru', `Paling banyak ${tahunTerbanyak} tahun.`);
	const ada = new Set<number>();
	for (const { tahun } of daftar) {
		const nilai = /^\d{4}$/.test(tahun) ? Number(tahun) : 0;
		if (nilai < tahunPertama || nilai > tahunTerakhir)
			galat('AT-03', 'tahunBaru', `"${tahun.slice(0, 20)}" bukan tahun anggaran.`);
		else if (ada.has(nilai)) galat('AT-03', 'tahunBaru', `Tahun ${nilai} tertulis dua kali.`);
		ada.add(nilai);
	}
	return daftar
		.map(({ tahun, isi }) => ({
			tahun: Number(tahun),
			isi: bacaIsi(isi, (bagian, kunci, rule, message, mend) =>
				galat(
					rule,
					namaIsian(bagian, tahun, kunci),
					`${kepalaMasalah(kunci, tahun)}${message}`,
					mend
				)
			)
		}))
		.sort((a, b) => a.tahun - b.tahun);
}

/** Which figure a message is about. Beside the figure itself it need not be said. */
export const kepalaMasalah = (kunci: KunciParameter, tahun: string): string =>
	`${labelParameter[kunci]} (${tahun.slice(0, 20)}): `;

type GalatParameter = (
	bagian: BagianParameter,
	kunci: KunciParameter,
	rule: string,
	message: string,
	mend: string
) => undefined;

function bacaIsi(isi: IsianTahun['isi'], galat: GalatParameter): ParameterTahun['isi'] {
	// Safe: every key of the list is there, and nothing else.
	return Object.fromEntries(
		daftarParameter.map((kunci) => [kunci, bacaParameter(kunci, isi[kunci], galat)])
	) as ParameterTahun['isi'];
}

function bacaParameter(
	kunci: KunciParameter,
	{ nilai: teks, dasar, keyakinan: pilihan }: IsianTahun['isi'][KunciParameter],
	galat: GalatParameter
): Parameter {
	const angka = bacaNilai(kunci, teks);
	if (!angka.ok) galat('nilai', kunci, 'AT-01', angka.message, angka.mend);
	const nilai = angka.ok ? angka.nilai : null;
	const keyakinan = daftarKeyakinan.find((kode) => kode === pilihan);
	if (dasar.length > dasarTerpanjang)
		galat('dasar', kunci, 'AT-02', 'dasarnya terlalu panjang.', 'Paling banyak 200 huruf.');
	if (!keyakinan)
		galat('keyakinan', kunci, 'AT-02', 'keyakinan belum dipilih.', 'Pilih satu dari tiga.');
	else if (keyakinan === 'pasti' && dasar === '')
		galat(
			'dasar',
			kunci,
			'AT-02',
			'dasarnya belum diisi.',
			`Yang "${labelKeyakinan.pasti}" harus menyebut aturannya. Bila belum yakin, pilih "${labelKeyakinan['perlu-dicek']}".`
		);
	if (angka.ok && keyakinan) {
		if (nilai === null && keyakinan !== 'belum-ada')
			galat(
				'nilai',
				kunci,
				'AT-01',
				'nilainya kosong.',
				`Isi nilainya, atau pilih "${labelKeyakinan['belum-ada']}".`
			);
		if (nilai !== null && keyakinan === 'belum-ada')
			galat(
				'keyakinan',
				kunci,
				'AT-02',
				`ada nilainya, tetapi dipilih "${labelKeyakinan['belum-ada']}".`,
				'Pilih keyakinan yang lain, atau kosongkan nilainya.'
			);
	}
	return { nilai, dasar, keyakinan: keyakinan ?? 'belum-ada' };
}

function bacaLibur(daftar: readonly IsianLibur[], galat: Galat): AturanTahun['libur'] {
	if (daftar.length > liburTerbanyak)
		galat('AT-04', 'liburTanggal', `Paling banyak ${liburTerbanyak} hari libur.`);
	const ada = new Set<string>();
	return daftar
		.flatMap(({ tanggal: teks, nama }, ke) => {
			const letak = letakLibur(ke);
			const tanggal = parseTanggal(teks);
			if (!tanggal)
				return galat('AT-04', letak, `Tanggal "${teks.slice(0, 40)}" tidak ada di kalender.`) ?? [];
			if (ada.has(tanggal))
				galat('AT-04', letak, `${teks} tertulis dua kali.`, 'Hapus salah satunya.');
			if (nama === '') galat('AT-04', letak, `Hari libur ${teks} belum diberi nama.`);
			if (nama.length > namaTerpanjang)
				galat(
					'AT-04',
					letak,
					`Nama hari libur ${teks} terlalu panjang.`,
					`Paling banyak ${namaTerpanjang} huruf.`
				);
			ada.add(tanggal);
			return [{ tanggal, nama }];
		})
		.sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
}
