import { Inflate } from 'fflate';
import { batasLembar, rusak, tolak, type Langkah } from './lembar';

/** One file inside a zip archive, as the directory at its end tells of it. */
export type IsiArsip = {
	readonly nama: string;
	readonly terkemas: number;
	readonly terurai: number;
	readonly dipadatkan: boolean;
	readonly crc: number;
	readonly letak: number;
};

/** Parts that were unpacked and compared with their checksum before, by their names. */
export type BagianTerurai = ReadonlyMap<string, Uint8Array>;

/** The first bytes of a zip archive that holds something. */
export const isZip = (bytes: Uint8Array): boolean =>
	[0x50, 0x4b, 3, 4].every((byte, i) => bytes[i] === byte);

const AKHIR_DAFTAR = 0x06054b50;
const BARIS_DAFTAR = 0x02014b50;
const KEPALA_ISI = 0x04034b50;
const TAUTAN = 0xa;
const nama = new TextDecoder();

const dipotong = (): never => rusak('daftar isi arsipnya terpotong');

/**
 * The directory of the archive, read by ourselves because every limit has to be asked for before the first byte is
 * unpacked: how large it will be, how many files, under which names, of which kind.
 */
export function bacaDaftarIsi(bytes: Uint8Array): ReadonlyMap<string, IsiArsip> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const akhir = cariAkhir(view);
	const jumlah = view.getUint16(akhir + 10, true);
	if (jumlah > batasLembar.berkasDalam)
		tolak(
			`Arsip ini memuat ${jumlah} berkas; lembar kerja biasa hanya belasan.`,
			'Salin datanya ke buku kerja baru yang kosong, lalu simpan sebagai .xlsx.'
		);
	const isi = new Map<string, IsiArsip>();
	const terpakai = new Set<string>();
	let terurai = 0;
	let letak = view.getUint32(akhir + 16, true);
	for (let i = 0; i < jumlah; i += 1) {
		if (letak + 46 > akhir || view.getUint32(letak, true) !== BARIS_DAFTAR) dipotong();
		const panjangNama = view.getUint16(letak + 28, true);
		const berikut =
			letak +
			46 +
			panjangNama +
			view.getUint16(letak + 30, true) +
			view.getUint16(letak + 32, true);
		if (berikut > akhir) dipotong();
		const satu: IsiArsip = {
			nama: nama.decode(bytes.subarray(letak + 46, letak + 46 + panjangNama)),
			terkemas: view.getUint32(letak + 20, true),
			terurai: view.getUint32(letak + 24, true),
			dipadatkan: view.getUint16(letak + 10, true) === 8,
			crc: view.getUint32(letak + 16, true),
			letak: view.getUint32(letak + 42, true)
		};
		const metode = view.getUint16(letak + 10, true);
		if ((view.getUint16(letak + 8, true) & 1) === 1) bersandi();
		if (metode !== 0 && metode !== 8) rusak(`"${satu.nama}" dipadatkan dengan cara lain`);
		if (view.getUint32(letak + 38, true) >>> 28 === TAUTAN)
			tolak(
				'Arsip memuat tautan ke berkas lain.',
				'Kirim lembar kerja biasa, tanpa tautan berkas.'
			);
		periksaNama(satu.nama);
		if (terpakai.has(satu.nama.toLowerCase())) rusak(`"${satu.nama}" ada dua kali di dalam arsip`);
		terpakai.add(satu.nama.toLowerCase());
		terurai += satu.terurai;
		if (terurai > batasLembar.byteTerurai)
			tolak(
				'Berkas ini akan membengkak lebih dari 50 MB saat dibuka.',
				'Salin hanya baris dan kolom yang berisi ke buku kerja baru, lalu simpan sebagai .xlsx.'
			);
		isi.set(satu.nama, satu);
		letak = berikut;
	}
	return isi;
}

function cariAkhir(view: DataView): number {
	const paling = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let i = view.byteLength - 22; i >= paling; i -= 1)
		if (view.getUint32(i, true) === AKHIR_DAFTAR) return i;
	return dipotong();
}

export const bersandi = (): never =>
	tolak(
		'Berkas ini bersandi.',
		'Buka di Excel, hapus sandinya (Berkas > Info > Lindungi Buku Kerja), simpan, lalu unggah lagi.'
	);

/** Nothing is ever written under these names; a path that leaves its folder tells that somebody tries. */
function periksaNama(nama: string): void {
	const potongan = nama.split('/');
	if (/^[/\\]|[\\:\0]/.test(nama) || potongan.includes('..') || potongan.includes('__proto__'))
		tolak(
			'Arsip memuat nama berkas yang tidak semestinya.',
			'Salin datanya ke buku kerja baru yang kosong, lalu simpan sebagai .xlsx.'
		);
	if (/vbaProject|\.(vbs|js|exe|dll)$/i.test(nama))
		tolak(
			'Berkas ini memuat makro.',
			'Simpan sebagai "Buku Kerja Excel (.xlsx)", tanpa makro, lalu unggah hasilnya.'
		);
	if (/\.(zip|xlsx|xlsm|xlsb|docx|pptx|ods|jar|7z|rar|gz|tar)$/i.test(nama))
		tolak(
			`Ada arsip lain di dalam berkas ini ("${potongan.at(-1) ?? ''}").`,
			'Hapus objek yang disisipkan di lembar kerja, simpan, lalu unggah lagi.'
		);
}

/** Bytes that go into the unpacker at a time: even at the densest packing few megabytes come out of them. */
const SUAPAN = 8 * 1024;

/** The bytes of one file as they are packed. */
export function isiTerkemas(bytes: Uint8Array, isi: IsiArsip): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (isi.letak + 30 > bytes.length || view.getUint32(isi.letak, true) !== KEPALA_ISI) dipotong();
	const awal =
		isi.letak + 30 + view.getUint16(isi.letak + 26, true) + view.getUint16(isi.letak + 28, true);
	if (awal + isi.terkemas > bytes.length) dipotong();
	return bytes.subarray(awal, awal + isi.terkemas);
}

/** Unpacks one file, never to more than the directory promised, and compares its checksum. */
export function* urai(bytes: Uint8Array, isi: IsiArsip): Langkah<Uint8Array> {
	const terkemas = isiTerkemas(bytes, isi);
	const hasil = new Uint8Array(isi.terurai);
	let terisi = 0;
	let crc = -1;
	const tambah = (potong: Uint8Array): void => {
		if (terisi + potong.length > hasil.length)
			rusak(`"${isi.nama}" lebih besar daripada yang tertulis di daftar isi`);
		hasil.set(potong, terisi);
		terisi += potong.length;
		crc = lanjutCrc(crc, potong);
	};
	if (isi.dipadatkan) yield* kembangkan(terkemas, isi.nama, tambah);
	else tambah(terkemas);
	if (terisi !== hasil.length || (crc ^ -1) >>> 0 !== isi.crc)
		rusak(`isi "${isi.nama}" tidak utuh`);
	return hasil;
}

function* kembangkan(
	terkemas: Uint8Array,
	nama: string,
	tambah: (potong: Uint8Array) => void
): Langkah<void> {
	const inflate = new Inflate(tambah);
	for (let i = 0; i < terkemas.length; i += SUAPAN) {
		try {
			inflate.push(terkemas.subarray(i, i + SUAPAN), i + SUAPAN >= terkemas.length);
		} catch (thrown) {
			// What `tambah` throws is ours and passes; the unpacker's own words are not for readers.
			if (thrown instanceof Error && 'code' in thrown) rusak(`isi "${nama}" tidak utuh`);
			throw thrown;
		}
		yield;
	}
}

/** Eight tables behind each other: of a byte, and of a byte with one to seven others after it. */
let tabelCrc: Int32Array | undefined;

function buatTabelCrc(): Int32Array {
	const tabel = new Int32Array(8 * 256);
	for (let n = 0; n < 256; n += 1) {
		let c = n;
		for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
		tabel[n] = c;
	}
	for (let n = 256; n < tabel.length; n += 1) {
		// Safe: both are indexes of what is filled already.
		const c = tabel[n - 256] as number;
		tabel[n] = (tabel[c & 255] as number) ^ (c >>> 8);
	}
	return tabel;
}

/**
 * CRC-32 over what came so far and these bytes, begun with -1: with the bytes as they are unpacked, never over all at once.
 * Eight bytes a step: this runs over every byte of the sheet.
 */
function lanjutCrc(sejauhIni: number, bytes: Uint8Array): number {
	const t = (tabelCrc ??= buatTabelCrc());
	let crc = sejauhIni;
	const berdelapan = bytes.length - (bytes.length % 8);
	let i = 0;
	// Safe, all of them: a place below the length of the bytes, or below 2,048 in the tables. Written out, because the
	// first sheet comes before a compiler has seen that a function of one line could stand in its place.
	for (; i < berdelapan; i += 8) {
		crc ^=
			(bytes[i] as number) |
			((bytes[i + 1] as number) << 8) |
			((bytes[i + 2] as number) << 16) |
			((bytes[i + 3] as number) << 24);
		crc =
			(t[1792 + (crc & 255)] as number) ^
			(t[1536 + ((crc >>> 8) & 255)] as number) ^
			(t[1280 + ((crc >>> 16) & 255)] as number) ^
			(t[1024 + (crc >>> 24)] as number) ^
			(t[768 + (bytes[i + 4] as number)] as number) ^
			(t[512 + (bytes[i + 5] as number)] as number) ^
			(t[256 + (bytes[i + 6] as number)] as number) ^
			(t[bytes[i + 7] as number] as number);
	}
	for (; i < bytes.length; i += 1)
		crc = (t[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
	return crc;
}
