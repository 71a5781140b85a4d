import type { DefinisiSurat, IsianSurat } from '../desa/surat/definisi';
import { kelompokSurat } from '../desa/surat/kelompok';
import type { DefinisiTersusun } from '../desa/surat/definisi-surat';
import { collectFindings, type FileReport, type Finding } from '../learning/compile/finding';
import { readFrontMatter, type FrontMatter } from '../learning/compile/front-matter';
import { checkRealNumbers } from '../learning/compile/real-numbers';
import type { SourceFile } from '../learning/compile/source';
import { checkUnwritten } from '../learning/compile/unwritten';
import { readBody } from './body';
import { checkHead, type KodeKlasifikasi } from './head-checks';
import { suratSchema, type KepalaSurat } from './head-schema';
import { checkPlaceholders, usedIsian } from './placeholders';

export type SuratTersusun = {
	readonly definisi: readonly DefinisiTersusun[];
	readonly findings: readonly Finding[];
};

const akhiran = '.surat.md';

/**
 * From the files of `surat/` to the letter types. Pure, and the same whatever the order of the files. Where there is a galat the list
 * is incomplete and must not be written down.
 */
export function compileSurat(
	files: readonly SourceFile[],
	klasifikasi: KodeKlasifikasi
): SuratTersusun {
	const findings = collectFindings();
	const definisi: DefinisiTersusun[] = [];
	const taken = new Map<string, string>();
	for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		if (file.path === 'README.md') continue;
		const report = findings.forFile(file.path);
		const satu = compileOne(tidy(file), klasifikasi, taken, report);
		if (satu) definisi.push(satu);
	}
	return { definisi: definisi.sort(menurutKelompok), findings: findings.sorted() };
}

/** Editors on Windows write a byte order mark and CRLF; neither changes a line number. */
const tidy = ({ path, text }: SourceFile): SourceFile => ({
	path,
	text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
});

const urutanKelompok = Object.keys(kelompokSurat);
const menurutKelompok = (a: DefinisiSurat, b: DefinisiSurat): number =>
	urutanKelompok.indexOf(a.kelompok) - urutanKelompok.indexOf(b.kelompok) ||
	(a.nama < b.nama ? -1 : 1);

function compileOne(
	{ path, text }: SourceFile,
	klasifikasi: KodeKlasifikasi,
	taken: Map<string, string>,
	report: FileReport
): DefinisiTersusun | null {
	if (!path.endsWith(akhiran)) {
		report.galat(
			1,
			'Berkas ini bukan jenis surat.',
			`Beri nama seperti skd${akhiran}, atau pindahkan dari folder ini.`
		);
		return null;
	}
	checkUnwritten(text, report);
	checkRealNumbers(text, report);
	const front = readFrontMatter(text, suratSchema, report);
	if (!front) return null;
	const { data: kepala } = front;
	checkName(path, front, taken, report);
	const berlakuHari = hariDari(kepala.berlaku ?? '');
	const isian = kepala.isian.map(isianDari);
	checkHead(front, klasifikasi, report);
	const isi = readBody(front.body, front.bodyLine, report);
	checkPlaceholders(
		front.body,
		front.bodyLine,
		{ isian, dinas: kepala.kelompok === 'dinas', berlakuHari },
		report
	);
	const dipakai = usedIsian(isi);
	isian.forEach(({ nama }, i) => {
		if (!dipakai.has(nama))
			report.galat(
				front.lineOf(['isian', i]),
				`Isian “${nama}” ditanyakan, tetapi tidak dipakai dalam isi surat.`,
				`Sebut {{isian.${nama}}} dalam isi, atau hapus isiannya.`
			);
	});
	return susun(kepala, isian, berlakuHari, isi);
}

/** The code is the identity: the file is found by it, and letters of a village keep it for ever. */
function checkName(
	path: string,
	{ data: { kode, nama }, lineOf }: FrontMatter<KepalaSurat>,
	taken: Map<string, string>,
	report: FileReport
): void {
	const expected = `${kode.toLowerCase()}${akhiran}`;
	if (path !== expected)
		report.galat(
			lineOf(['kode']),
			`Kode “${kode}” tidak sama dengan nama berkas.`,
			`Ganti nama berkas menjadi ${expected}, atau perbaiki kodenya.`
		);
	for (const [kunci, isi] of [
		['kode', kode],
		['nama', nama]
	] as const) {
		const mine = `${kunci} ${isi.toLowerCase()}`;
		const first = taken.get(mine);
		if (first)
			report.galat(
				lineOf([kunci]),
				`Isi kunci “${kunci}” sudah dipakai di ${first}.`,
				'Pakai yang lain; setiap jenis surat harus dapat dibedakan.'
			);
		else taken.set(mine, path);
	}
}

const hariSatuan: Readonly<Record<string, number>> = { hari: 1, bulan: 30, tahun: 365 };

/** '1 bulan' → 30; words that name no span, such as 'sampai acara', give no number of days. */
export function hariDari(berlaku: string): number | null {
	const [, banyak, satuan = ''] = /^(\d{1,3}) (hari|bulan|tahun)$/.exec(berlaku) ?? [];
	return banyak === undefined ? null : Number(banyak) * (hariSatuan[satuan] ?? 1);
}

/** What fits into the line or the box of the form, where the author says nothing. */
const palingBanyakUmum: Partial<Record<IsianSurat['jenis'], number>> = { teks: 120, paragraf: 600 };

const isianDari = (satu: KepalaSurat['isian'][number]): IsianSurat => ({
	nama: satu.nama,
	label: satu.label,
	jenis: satu.jenis,
	wajib: satu.wajib,
	palingBanyak: satu['paling-banyak'] ?? palingBanyakUmum[satu.jenis] ?? null,
	pilihan: satu.pilihan,
	bantuan: satu.bantuan ?? ''
});

const susun = (
	kepala: KepalaSurat,
	isian: readonly IsianSurat[],
	berlakuHari: number | null,
	isi: DefinisiSurat['isi']
): DefinisiTersusun => ({
	kode: kepala.kode,
	rev: kepala.rev,
	kelompok: kepala.kelompok,
	nama: kepala.nama,
	...(kepala.judul === undefined ? {} : { judul: kepala.judul }),
	sebutan: kepala.sebutan,
	klasifikasi: { kode: kepala.klasifikasi, lama: kepala['klasifikasi-lama'] },
	berkas: kepala.berkas,
	formulir: kepala.formulir,
	pemohon: kepala.pemohon,
	syarat: kepala.syarat,
	berlaku: kepala.berlaku ?? '',
	berlakuHari,
	pengantarRt: kepala['pengantar-rt'],
	mandiri: kepala.mandiri,
	perluCamat: kepala['diketahui-camat'],
	bolehAn: kepala['boleh-an'],
	strategis: kepala.strategis,
	sumber: kepala.sumber,
	isian,
	isi
});
