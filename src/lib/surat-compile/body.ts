import type { PotonganSurat } from '../desa/surat/definisi';
import { bacaBarisBiodata, daftarKolomAnggota } from '../desa/surat/penanda';
import type { FileReport } from '../learning/compile/finding';
import { joinLines, numberLines, type Line } from '../learning/compile/lines';

const wadah = ['biodata', 'data', 'anggota', 'tengah'] as const;
const contohWadah = ':::biodata pemohon, :::biodata subjek, :::data, :::anggota, atau :::tengah';

/** The text below the front matter, cut into its pieces. What cannot be one is reported. */
export function readBody(text: string, firstLine: number, report: FileReport): PotonganSurat[] {
	const lines = numberLines(text, firstLine);
	const isi: PotonganSurat[] = [];
	for (let at = 0; at < lines.length;) {
		const line = lines[at] as Line; // `at` is below the length
		if (line.text.trim() === '') at += 1;
		else if (line.text.startsWith(':::')) {
			const end = lines.findIndex((later, i) => i > at && /^:::\s*$/.test(later.text));
			const until = end < 0 ? lines.length : end;
			if (/^:::\s*$/.test(line.text)) {
				report.galat(
					line.line,
					'Penutup ::: ini tidak punya pembuka.',
					`Hapus, atau buka dengan ${contohWadah}.`
				);
				at += 1;
				continue;
			}
			if (end < 0)
				report.galat(line.line, 'Wadah ini belum ditutup.', 'Tambahkan baris ::: di bawah isinya.');
			isi.push(...readContainer(line, lines.slice(at + 1, until), report));
			at = until + 1;
		} else {
			const until = lines.findIndex((later, i) => i > at && endsBlock(line, later));
			const block = lines.slice(at, until < 0 ? undefined : until);
			isi.push(readBlock(block, report));
			at += block.length;
		}
	}
	if (isi.length === 0)
		report.galat(
			firstLine,
			'Surat ini belum punya isi.',
			'Tulis isi surat di bawah baris --- yang kedua.'
		);
	return isi;
}

const listMark = (text: string): 'nomor' | 'butir' | null =>
	/^\d+\.\s/.test(text) ? 'nomor' : /^-\s/.test(text) ? 'butir' : null;

/** A list goes on over its items and their indented lines; a paragraph until something else begins. */
function endsBlock(first: Line, later: Line): boolean {
	if (later.text.trim() === '' || later.text.startsWith(':::')) return true;
	const mark = listMark(later.text);
	if (listMark(first.text)) return mark !== listMark(first.text) && !/^\s/.test(later.text);
	return mark !== null;
}

function readBlock(block: readonly Line[], report: FileReport): PotonganSurat {
	for (const line of block) checkMarks(line, report);
	const [first] = block;
	const mark = listMark(first?.text ?? '');
	if (!mark) return { jenis: 'paragraf', teks: oneLine(joinLines(block)), tengah: false };
	const butir: string[] = [];
	for (const { text, line } of block) {
		const [, nomor, isi] = /^(?:(\d+)\.|-)\s+(.*)$/.exec(text) ?? [];
		if (isi === undefined) butir.push(oneLine(`${butir.pop() ?? ''} ${text}`));
		else {
			butir.push(isi.trim());
			if (nomor !== undefined && Number(nomor) !== butir.length)
				report.galat(
					line,
					`Butir ini bernomor ${nomor}, seharusnya ${butir.length}.`,
					'Beri nomor berurutan mulai 1.'
				);
		}
	}
	return { jenis: 'daftar', butir, bernomor: mark === 'nomor' };
}

/** What Markdown would make of it is not printed in a letter; it would stand there as it is. */
function checkMarks({ text, line }: Line, report: FileReport): void {
	const mark = /^#+ |^>|^\s*\||\*\*|__|`|<\/?[a-z]+>|\]\(/i.exec(text)?.[0];
	if (mark)
		report.galat(
			line,
			`Tanda “${mark.trim()}” tidak dikenal dalam surat.`,
			'Hapus; surat hanya mengenal paragraf, daftar, dan wadah :::.'
		);
}

function readContainer(open: Line, inside: readonly Line[], report: FileReport): PotonganSurat[] {
	const [, nama = '', tentang = ''] = /^:::\s*(\S+)\s*(.*?)\s*$/.exec(open.text) ?? [];
	const filled = inside.filter(({ text }) => text.trim() !== '');
	const isKnown = (wadah as readonly string[]).includes(nama);
	if (!isKnown) report.galat(open.line, `Wadah :::${nama} tidak dikenal.`, `Pakai ${contohWadah}.`);
	else if (filled.length === 0)
		report.galat(open.line, 'Wadah ini masih kosong.', 'Isi, atau hapus pembuka dan penutupnya.');
	if (!isKnown || filled.length === 0) return [];
	for (const line of filled) checkMarks(line, report);
	if (nama === 'tengah')
		return filled.map(({ text }) => ({ jenis: 'paragraf', teks: oneLine(text), tengah: true }));
	const baris = rowsOf(filled, report);
	if (nama === 'anggota') {
		checkColumns(baris, report);
		return [{ jenis: 'tabel-anggota', kolom: baris.map(({ text }) => text) }];
	}
	const siapa = nama === 'data' ? 'pemohon' : tentang;
	if (siapa !== 'pemohon' && siapa !== 'subjek') {
		report.galat(
			open.line,
			'Biodata siapa belum disebut.',
			'Tulis :::biodata pemohon atau :::biodata subjek.'
		);
		return [];
	}
	checkRows(baris, nama === 'data', report);
	return [{ jenis: 'biodata', tentang: siapa, baris: baris.map(({ text }) => text) }];
}

const rowsOf = (lines: readonly Line[], report: FileReport): Line[] =>
	lines.flatMap(({ text, line }) => {
		const [, isi] = /^-\s+(\S.*)$/.exec(text) ?? [];
		if (isi === undefined) {
			report.galat(
				line,
				'Baris di dalam wadah ini tidak diawali tanda hubung.',
				'Tulis satu butir satu baris, misalnya - nama.'
			);
			return [];
		}
		return [{ text: oneLine(isi), line }];
	});

function checkColumns(baris: readonly Line[], report: FileReport): void {
	for (const { text, line } of baris)
		if (!(daftarKolomAnggota as readonly string[]).includes(text))
			report.galat(
				line,
				`Kolom “${text}” tidak dikenal.`,
				`Kolom yang ada: ${daftarKolomAnggota.join(', ')}.`
			);
}

function checkRows(baris: readonly Line[], isPlain: boolean, report: FileReport): void {
	for (const { text, line } of baris) {
		const terbaca = bacaBarisBiodata(text);
		if (!terbaca)
			report.galat(
				line,
				`Baris “${text}” tidak dikenal.`,
				'Tulis nama data seperti nik, atau label, titik dua, lalu isinya.'
			);
		else if (isPlain && terbaca.jenis === 'data')
			report.galat(
				line,
				`Wadah :::data tidak tahu “${text}” milik siapa.`,
				'Pindahkan ke :::biodata pemohon atau :::biodata subjek.'
			);
	}
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
