import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { bacaDaftarIsi, isiTerkemas, isZip, type BagianTerurai } from '$lib/lembar/arsip';
import { batasLembar } from '$lib/lembar/lembar';

const inflate = promisify(inflateRaw);
/** Less is unpacked by the reader itself in the time that it takes to hand it over. */
const besarMulai = 64 * 1024;
/** Each piece is a way there and back between two threads. */
const potong = 1024 * 1024;

/**
 * The large parts of a workbook, unpacked beside the thread that answers requests and by native code: the reader's own
 * unpacker, which has to run in browsers too, takes several times as long. A part that is not as the directory says is
 * left out, and the reader finds out by itself what is wrong with it and says so.
 */
export async function uraiDiLuar(bytes: Uint8Array): Promise<BagianTerurai> {
	const terurai = new Map<string, Uint8Array>();
	if (bytes.length > batasLembar.byteBerkas || !isZip(bytes)) return terurai;
	try {
		for (const isi of bacaDaftarIsi(bytes).values()) {
			if (!isi.dipadatkan || isi.terurai < besarMulai || !bagianData.test(isi.nama)) continue;
			const hasil = await inflate(isiTerkemas(bytes, isi), {
				maxOutputLength: isi.terurai,
				chunkSize: potong
			});
			if (hasil.length === isi.terurai && crc32(hasil) === isi.crc) terurai.set(isi.nama, hasil);
		}
	} catch {
		// Whatever is wrong with the file, the reader says it.
	}
	return terurai;
}

const bagianData = /^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/;
