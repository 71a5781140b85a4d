import { isianUntukSyarat } from '../desa/surat/penanda';
import type { FileReport } from '../learning/compile/finding';
import type { FrontMatter } from '../learning/compile/front-matter';
import type { KepalaSurat } from './head-schema';

/** C-01: the codes of either table. */
export type KodeKlasifikasi = {
	readonly baru: ReadonlySet<string>;
	readonly lama: ReadonlySet<string>;
};

type Kepala = FrontMatter<KepalaSurat>;

/** What a front matter whose keys are all well written can still have wrong. */
export function checkHead(front: Kepala, klasifikasi: KodeKlasifikasi, report: FileReport): void {
	checkKlasifikasi(front, klasifikasi, report);
	checkSyarat(front, report);
	checkTandaTangan(front, report);
	checkPermintaan(front, report);
	checkIsian(front, report);
}

function checkKlasifikasi(
	{ data, lineOf }: Kepala,
	{ baru, lama }: KodeKlasifikasi,
	report: FileReport
): void {
	if (!baru.has(data.klasifikasi))
		report.galat(
			lineOf(['klasifikasi']),
			`Kode ${data.klasifikasi} tidak ada di tabel Permendagri 83/2022.`,
			'Cari kodenya di src/lib/desa/surat/klasifikasi/tabel-baru.ts.'
		);
	if (!lama.has(data['klasifikasi-lama']))
		report.galat(
			lineOf(['klasifikasi-lama']),
			`Kode ${data['klasifikasi-lama']} tidak ada di tabel kode lama.`,
			'Cari kodenya di src/lib/desa/surat/klasifikasi/tabel-lama.ts.'
		);
}

function checkSyarat({ data, lineOf }: Kepala, report: FileReport): void {
	data.syarat.forEach((syarat, i) => {
		const place = lineOf(['syarat', i]);
		if (data.syarat.indexOf(syarat) < i)
			report.galat(place, `Syarat “${syarat}” disebut dua kali.`, 'Hapus salah satunya.');
		const kurang = Object.entries(isianUntukSyarat[syarat] ?? {}).flatMap(([nama, jenis]) =>
			data.isian.some((isian) => isian.nama === nama && isian.jenis === jenis)
				? []
				: [`${nama} (${jenis})`]
		);
		if (kurang.length > 0)
			report.galat(
				place,
				`Syarat “${syarat}” memeriksa isian yang belum ada: ${kurang.join(', ')}.`,
				'Tambahkan isian bernama itu, atau hapus syaratnya.'
			);
	});
	if (data.kelompok === 'dinas' && data.syarat.length > 0)
		report.galat(
			lineOf(['syarat']),
			'Surat dinas tidak punya pemohon yang dapat diperiksa.',
			'Hapus kunci syarat.'
		);
}

/** C-03: neither a decision of the Kades nor a statement about land is signed in his name. */
function checkTandaTangan({ data, lineOf }: Kepala, report: FileReport): void {
	if (data['boleh-an'] && (data.strategis || data.kelompok === 'tanah'))
		report.galat(
			lineOf(['boleh-an']),
			'Surat ini tidak boleh ditandatangani atas nama kepala desa (C-03).',
			'Tulis boleh-an: tidak.'
		);
}

const klasifikasiPindah = '400.12.2.2';

function checkPermintaan({ data, lineOf }: Kepala, report: FileReport): void {
	// B-04: a pengantar RT may not be asked of somebody who moves.
	if (data['pengantar-rt'] && data.klasifikasi === klasifikasiPindah)
		report.galat(
			lineOf(['pengantar-rt']),
			'Pengantar RT tidak boleh diminta untuk kepindahan (B-04).',
			'Tulis pengantar-rt: tidak.'
		);
	data.berkas.forEach((berkas, i) => {
		if (/pengantar (dari )?RT/i.test(berkas))
			report.galat(
				lineOf(['berkas', i]),
				'Pengantar RT bukan berkas, melainkan kebiasaan yang disetel desa.',
				'Hapus butir ini dan tulis pengantar-rt: ya.'
			);
	});
	if (data.mandiri && data.kelompok === 'dinas')
		report.galat(
			lineOf(['mandiri']),
			'Surat dinas tidak diminta warga lewat layanan mandiri.',
			'Tulis mandiri: tidak.'
		);
}

const berukuran = new Set(['teks', 'paragraf', 'angka', 'rupiah', 'anggota-kk']);

function checkIsian({ data, lineOf }: Kepala, report: FileReport): void {
	data.isian.forEach((isian, i) => {
		const at = (...path: string[]) => lineOf(['isian', i, ...path]);
		if (data.isian.findIndex(({ nama }) => nama === isian.nama) < i)
			report.galat(at('nama'), `Isian “${isian.nama}” ada dua.`, 'Beri nama lain, atau hapus.');
		if (isian.jenis === 'pilihan' && isian.pilihan.length < 2)
			report.galat(
				at('jenis'),
				`Isian “${isian.nama}” belum punya pilihan.`,
				'Tambahkan kunci pilihan dengan sedikitnya dua butir.'
			);
		if (isian.jenis !== 'pilihan' && isian.pilihan.length > 0)
			report.galat(
				at('pilihan'),
				`Isian “${isian.nama}” berjenis ${isian.jenis}, bukan pilihan.`,
				'Tulis jenis: pilihan, atau hapus kunci pilihan.'
			);
		if (new Set(isian.pilihan).size < isian.pilihan.length)
			report.galat(at('pilihan'), 'Pilihan yang sama ditulis dua kali.', 'Hapus salah satunya.');
		if (isian['paling-banyak'] !== undefined && !berukuran.has(isian.jenis))
			report.galat(
				at('paling-banyak'),
				`Isian berjenis ${isian.jenis} tidak punya ukuran.`,
				'Hapus kunci paling-banyak.'
			);
		if (isian.jenis === 'anggota-kk' && data.kelompok === 'dinas')
			report.galat(
				at('jenis'),
				'Surat dinas tidak punya pemohon, jadi tidak ada anggota KK yang dapat dipilih.',
				'Pakai jenis penduduk atau paragraf.'
			);
	});
}
