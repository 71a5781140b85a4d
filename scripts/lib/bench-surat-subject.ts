/**
 * Measures letters in one process, on the database of the application that runs on DATA_DIR: the whole way of one (the
 * person read, the number taken, the text frozen, the event kept, the PDF drawn) beside bare pdf-lib and a browser that
 * prints, turn by turn; then many in one file. Prints one line of JSON for `bench-surat.mjs`.
 */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../tests/support/browser.mjs';
import { jalankanBertahap } from '../../src/lib/desa/langkah';
import { definisiSurat } from '../../src/lib/desa/surat/definisi-surat';
import { newId } from '../../src/lib/ids';
import type { User } from '../../src/lib/server/access';
import { connectForScript } from '../../src/lib/server/db/boot';
import { users } from '../../src/lib/server/db/schema';
import { env } from '../../src/lib/server/env';
import { bukaBebas, ulangDunia } from '../../src/lib/server/latihan/tugas';
import { gabungSurat } from '../../src/lib/server/surat/gambar-surat';
import { hurufSurat } from '../../src/lib/server/surat/huruf-surat';
import { KantorUji } from '../../src/lib/server/surat/testing';
import { lembarContoh } from '../../src/lib/server/surat/testing-lembar';
import { unduhSurat } from '../../src/lib/server/surat/unduh-surat';
import { denganPdfLib, halamanHtml, type PdfLib } from './bench-surat-bare';
import { projectRoot } from './command.mjs';

const asal = 'https://gladi.contoh.id';
const putaran = 6;
const sekaligus = { kita: 10, polos: 60, peramban: 10 } as const;
const banyakGabung = 500;

const require = createRequire(path.join(projectRoot, 'bench', 'pdf', 'package.json'));
const pdfLib: PdfLib = require('pdf-lib');

const definisi = definisiSurat('SKD');
if (!definisi) throw new Error('There is no letter of domicile');
const contoh = (urut: number) => lembarContoh(definisi, urut);

const waktu = async (kerja: () => Promise<unknown>): Promise<number> => {
	const mulai = performance.now();
	await kerja();
	return performance.now() - mulai;
};
const tengah = (angka: readonly number[]): number =>
	[...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)] ?? 0;
const bulat = (n: number): number => Math.round(n * 100) / 100;

const run = newId().slice(-8);
const orang: User = {
	id: newId(),
	username: `surat.${run}`,
	nama: 'Peserta surat',
	role: 'peserta',
	wilayahKode: '35.99.01.2001',
	desaKode: '35.99.01.2001',
	jabatan: 'sekretaris-desa',
	mustChangePassword: false,
	demo: false
};

const boot = await connectForScript(env(), () => undefined);
const browser = await chromium.launch(await launchOptions());
try {
	const services = { db: boot.db, mode: 'demo' as const, now: () => new Date() };
	const { id, username, nama, role, wilayahKode, desaKode } = orang;
	await boot.db.insert(users).values({ id, username, nama, role, wilayahKode, desaKode });
	let dunia = await bukaBebas(services, orang);
	let bytes = 0;
	/** A village begun anew, and letters that wait for the Kades, as many as lie on a table on one day. */
	const meja = async () => {
		dunia = await ulangDunia(services, orang, dunia);
		const kantor = new KantorUji(services, orang, dunia);
		const ids = await kantor.sampaiParaf(sekaligus.kita);
		await kantor.peran('kades');
		return { kantor, ids, perintah: await kantor.perintahTandaTangan('') };
	};
	const satuSurat = async (
		{ kantor, perintah }: Awaited<ReturnType<typeof meja>>,
		suratId: string
	): Promise<void> => {
		const kodeVerifikasi = randomBytes(16).toString('hex');
		await kantor.kirim({ ...perintah, suratId, kodeVerifikasi } as typeof perintah);
		const jawaban = await unduhSurat(services, orang, { dunia, surat: suratId }, asal);
		bytes = Math.max(bytes, (await jawaban.arrayBuffer()).byteLength);
	};

	const page = await browser.newPage();
	const kita: number[] = [];
	const polos: number[] = [];
	const peramban: number[] = [];
	for (let i = 0; i <= putaran; i += 1) {
		const siap = await meja();
		for (const suratId of siap.ids) kita.push(await waktu(() => satuSurat(siap, suratId)));
		for (let n = 0; n < sekaligus.polos; n += 1)
			polos.push(await waktu(() => denganPdfLib(pdfLib, contoh(n))));
		for (let n = 0; n < sekaligus.peramban; n += 1) {
			const html = halamanHtml(contoh(n));
			peramban.push(
				await waktu(async () => {
					await page.setContent(html);
					await page.pdf({ preferCSSPageSize: true });
				})
			);
		}
		// The first round warms up and is not counted.
		if (i > 0) continue;
		for (const semua of [kita, polos, peramban]) semua.length = 0;
	}
	await browser.close();

	const huruf = await hurufSurat();
	const semua = Array.from({ length: banyakGabung }, (_, i) => contoh(i + 1));
	globalThis.gc?.();
	const awal = process.memoryUsage().rss;
	let puncak = awal;
	let terlama = 0;
	let irisan = performance.now();
	const gabung = { bytes: 0 };
	const gabungan = await waktu(async () => {
		const berkas = await jalankanBertahap(gabungSurat(huruf, semua, asal), async () => {
			terlama = Math.max(terlama, performance.now() - irisan);
			puncak = Math.max(puncak, process.memoryUsage().rss);
			irisan = performance.now();
		});
		puncak = Math.max(puncak, process.memoryUsage().rss);
		gabung.bytes = berkas.length;
	});
	process.stdout.write(
		`${JSON.stringify({
			ms: bulat(tengah(kita)),
			bareMs: bulat(tengah(polos)),
			browserMs: bulat(tengah(peramban)),
			bytes,
			merged: {
				letters: banyakGabung,
				ms: Math.round(gabungan),
				growthMb: Math.round((puncak - awal) / 1e5) / 10,
				bytes: gabung.bytes,
				longestSliceMs: bulat(terlama)
			}
		})}\n`
	);
} finally {
	await browser.close();
	await boot.close();
}
