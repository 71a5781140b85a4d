import { parseTanggal } from '../../../format/tanggal';
import type { Problem } from '../../problem';
import { daftarParameter, type KunciParameter } from '../aturan-tahun';
import {
	isiKosong,
	liburTerbanyak,
	tahunPertama,
	tahunTerakhir,
	tahunTerbanyak,
	tulisTanggal,
	type IsianAturan,
	type IsianLibur,
	type IsianTahun
} from './isian';
import { bacaTempel } from './tempel-libur';

type Tersusun = { readonly isian: IsianAturan; readonly problems: readonly Problem[] };

const galat = (rule: string, field: string, message: string, mend: string): Problem => ({
	field,
	level: 'galat',
	rule,
	message,
	mend
});

/**
 * Takes what is to be added (a year, a holiday, a pasted list) into the lists, and what is to be removed ('libur:2',
 * 'tahun:2027') out of them. Every button of the form comes through here, so that nothing typed is left behind; what
 * cannot be taken in stays in its field.
 */
export function susunIsian(awal: IsianAturan, hapus = ''): Tersusun {
	const problems: Problem[] = [];
	let isian = buang(awal, hapus);
	for (const langkah of [tambahTahun, tambahLibur, tambahTempelan]) {
		const hasil = langkah(isian);
		isian = hasil.isian;
		problems.push(...hasil.problems);
	}
	return { isian, problems };
}

function buang(isian: IsianAturan, hapus: string): IsianAturan {
	const [apa, mana = ''] = hapus.split(':');
	if (apa === 'libur' && /^\d+$/.test(mana))
		return { ...isian, libur: isian.libur.toSpliced(Number(mana), 1) };
	if (apa === 'tahun')
		return { ...isian, tahun: isian.tahun.filter(({ tahun }) => tahun !== mana) };
	return isian;
}

/** D-03 and D-04 stay the same until their regulation changes; shares of Dana Desa are set anew each year. */
const isDisalin = (kunci: KunciParameter): boolean =>
	kunci.startsWith('siltap-') || kunci === 'jaminan-sosial-kelompok';

function tambahTahun(isian: IsianAturan): Tersusun {
	const { tahunBaru: teks, tahun } = isian;
	if (teks === '') return { isian, problems: [] };
	const salah = (message: string, mend: string): Tersusun => ({
		isian,
		problems: [galat('AT-03', 'tahunBaru', message, mend)]
	});
	const nilai = /^\d{4}$/.test(teks) ? Number(teks) : 0;
	if (nilai < tahunPertama || nilai > tahunTerakhir)
		return salah(
			`"${teks}" bukan tahun anggaran.`,
			`Tulis empat angka, ${tahunPertama} sampai ${tahunTerakhir}.`
		);
	if (tahun.some((satu) => satu.tahun === teks))
		return salah(`Tahun ${teks} sudah ada.`, 'Ubah nilainya di bagian tahun itu.');
	if (tahun.length >= tahunTerbanyak)
		return salah(`Sudah ada ${tahun.length} tahun.`, `Paling banyak ${tahunTerbanyak} tahun.`);
	const sebelum = tahun.findLast((satu) => satu.tahun < teks);
	const kosong = isiKosong();
	const baru: IsianTahun = {
		tahun: teks,
		isi: sebelum
			? daftarParameter.reduce(
					(isi, kunci) => (isDisalin(kunci) ? { ...isi, [kunci]: sebelum.isi[kunci] } : isi),
					kosong
				)
			: kosong
	};
	return {
		isian: {
			...isian,
			tahunBaru: '',
			tahun: [...tahun, baru].sort((a, b) => Number(a.tahun) - Number(b.tahun))
		},
		problems: []
	};
}

function tambahLibur(isian: IsianAturan): Tersusun {
	const { liburTanggal: teks, liburNama: nama, libur } = isian;
	if (teks === '' && nama === '') return { isian, problems: [] };
	const salah = (field: string, message: string, mend: string): Tersusun => ({
		isian,
		problems: [galat('AT-04', field, message, mend)]
	});
	const contoh = 'Tulis hari-bulan-tahun, misalnya 17-08-2027.';
	if (teks === '') return salah('liburTanggal', 'Tanggal hari libur belum diisi.', contoh);
	const tanggal = parseTanggal(teks);
	if (!tanggal) return salah('liburTanggal', `Tanggal "${teks}" tidak ada di kalender.`, contoh);
	if (nama === '')
		return salah('liburNama', 'Nama hari libur belum diisi.', 'Misalnya Hari Kemerdekaan.');
	const baru = { tanggal: tulisTanggal(tanggal), nama };
	const dua = sudahAda(libur, baru);
	if (dua) return salah('liburTanggal', dua, 'Hapus yang lama bila namanya keliru.');
	if (libur.length >= liburTerbanyak) return salah('liburTanggal', ...penuh);
	return {
		isian: { ...isian, liburTanggal: '', liburNama: '', libur: urutLibur([...libur, baru]) },
		problems: []
	};
}

const penuh = [
	`Daftar hari libur penuh: ${liburTerbanyak} hari.`,
	'Hapus hari libur tahun-tahun yang sudah lewat.'
] as const;

const sudahAda = (libur: readonly IsianLibur[], { tanggal }: IsianLibur): string | null => {
	const ada = libur.find((satu) => satu.tanggal === tanggal);
	return ada ? `${tanggal} sudah ada dalam daftar: ${ada.nama}.` : null;
};

/** All lines or none: a list that was taken in by half would be pasted once more. */
function tambahTempelan(isian: IsianAturan): Tersusun {
	const baris = bacaTempel(isian.tempel);
	if (baris.length === 0) return { isian: { ...isian, tempel: '' }, problems: [] };
	const problems: Problem[] = [];
	let libur = isian.libur;
	const salah = (nomor: number, message: string): void => {
		problems.push(
			galat(
				'AT-04',
				'tempel',
				`Baris ${nomor}: ${message}`,
				'Perbaiki atau buang barisnya, lalu kirim lagi. Bentuknya: 17-08-2027 Hari Kemerdekaan.'
			)
		);
	};
	for (const satu of baris) {
		const dua = satu.ok ? sudahAda(libur, satu.libur) : null;
		if (!satu.ok) salah(satu.nomor, satu.message);
		else if (dua) salah(satu.nomor, dua);
		else libur = [...libur, satu.libur];
	}
	if (libur.length > liburTerbanyak) problems.push(galat('AT-04', 'tempel', ...penuh));
	if (problems.length > 0) return { isian, problems: problems.slice(0, 20) };
	return { isian: { ...isian, tempel: '', libur: urutLibur(libur) }, problems: [] };
}

const kunciHari = ({ tanggal }: IsianLibur): string =>
	parseTanggal(tanggal) ?? `tidak terbaca ${tanggal}`;

const urutLibur = (libur: readonly IsianLibur[]): readonly IsianLibur[] =>
	libur.toSorted((a, b) => (kunciHari(a) < kunciHari(b) ? -1 : 1));
