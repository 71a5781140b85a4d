import { deflateSync } from 'node:zlib';
import type { Langkah } from '$lib/desa/langkah';
import { sha256Hex } from '$lib/desa/surat/sandi';
import { a4, type Halaman } from '$lib/dokumen/pdf/halaman';
import type { Huruf } from '$lib/dokumen/pdf/huruf';
import { Pdf } from '$lib/dokumen/pdf/pdf';
import { qr } from '$lib/dokumen/pdf/qr';
import { pecahBaris, potongTeks } from '$lib/dokumen/pdf/tata-letak';
import { formatTanggal, type Tanggal } from '$lib/format/tanggal';

export type Card = {
	readonly person: {
		readonly id: string;
		readonly nama: string;
		readonly username: string;
		readonly keterangan: string;
		readonly desaKode: string;
	};
	readonly code: string;
};

type Letters = { readonly biasa: Huruf; readonly tebal: Huruf };
type Setting = { readonly origin: string; readonly until: Tanggal; readonly today: Tanggal };

const columns = 2;
const rows = 3;
const perPage = columns * rows;
const size = { width: a4.lebar / columns, height: a4.tinggi / rows } as const;
const edge = 24;
const qrSize = 92;
const colour = { ink: '#1d2927', ink2: '#53615d', teal: '#0f5b57', line: '#9a9587' } as const;

/** As it is read out and typed: 'ABCD EFGH JKLM'. */
export const groupedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** Account cards, six on a sheet of A4 with lines to cut along; a step is a page. */
export function* drawCards(
	letters: Letters,
	cards: readonly Card[],
	setting: Setting
): Langkah<Uint8Array<ArrayBuffer>> {
	const pdf = new Pdf((bytes) => deflateSync(bytes));
	for (let from = 0; from < cards.length; from += perPage) {
		pdf.halaman((page) => {
			cutLines(page);
			for (const [i, card] of cards.slice(from, from + perPage).entries())
				drawCard(
					page,
					letters,
					card,
					setting,
					(i % columns) * size.width,
					Math.floor(i / columns) * size.height
				);
		});
		yield;
	}
	return pdf.tulis({
		judul: `Kartu akun Gladi Desa, ${cards.length} kartu`,
		pokok: 'Kartu akun',
		pembuat: 'Gladi Desa kartu@1',
		tanggal: setting.today,
		id: sha256Hex(cards.map(({ code }) => code).join('')).slice(0, 32)
	});
}

const dash = 6;

function cutLines(page: Halaman): void {
	for (let y = 0; y < a4.tinggi; y += dash * 2)
		page.kotak(size.width - 0.25, y, 0.5, dash, colour.line);
	for (let row = 1; row < rows; row += 1)
		for (let x = 0; x < a4.lebar; x += dash * 2)
			page.kotak(x, row * size.height - 0.25, dash, 0.5, colour.line);
}

function drawCard(
	page: Halaman,
	{ biasa, tebal }: Letters,
	{ person, code }: Card,
	{ origin, until }: Setting,
	left: number,
	top: number
): void {
	const x = left + edge;
	const width = size.width - 2 * edge;
	const fit = (huruf: Huruf, ukuran: number, teks: string, lebar = width): string =>
		potongTeks(huruf, ukuran, teks, lebar);
	const say = (
		teks: string,
		y: number,
		ukuran: number,
		huruf: Huruf = biasa,
		warna: string = colour.ink
	): void => page.teks(teks, { x, y: top + y, huruf, ukuran, warna });

	say('Kartu akun Gladi Desa', 34, 9, tebal, colour.teal);
	say(fit(tebal, 14, person.nama), 56, 14, tebal);
	say(fit(biasa, 9, person.keterangan), 70, 9, biasa, colour.ink2);

	const column = width - qrSize - 10;
	// What has to be typed is never cut short: where it is long it is set smaller.
	const entry = (label: string, value: string, y: number, largest: number): void => {
		const ukuran = Math.min(largest, (largest * column) / tebal.lebar(value, largest));
		say(label, y, 7.5, biasa, colour.ink2);
		say(value, y + largest + 2.5, ukuran, tebal);
	};
	entry('Nama akun', person.username, 94, 11);
	entry('Kode sekali pakai', groupedCode(code), 124, 13);
	entry('Alamat', `${origin}/aktif`, 158, 10);
	qr(page, `${origin}/aktif/${code}`, left + size.width - edge - qrSize, top + 82, qrSize);

	const how = `Pindai kode di kanan, atau buka alamat ini dan ketik kodenya, lalu buat kata sandi Anda sendiri. Berlaku satu kali, sampai ${formatTanggal(until)}. Jangan tunjukkan kartu ini kepada orang lain.`;
	for (const [i, line] of pecahBaris(biasa, 8.5, how, width).entries())
		say(line.teks, 198 + i * 11.5, 8.5);
}
