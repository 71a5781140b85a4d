import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaLembar, jalankan } from './baca';
import { arsip, barisXml, lembarXml } from './testing';
import { berkasBuruk, berkasSah } from './testing-berkas-buruk';

/** A mend is an order: it begins with what to do. */
const suruhan = /^(Bagi|Buka|Hapus|Isi|Kirim|Pilih|Pindahkan|Pisahkan|Salin|Simpan|Tulis)\b.*\.$/;

/**
 * The shortest of up to three readings in milliseconds of this process alone, as soon as one is below `cukup`: what the
 * other tests of the process have left to tidy up only adds.
 */
function baca(bytes: Uint8Array, cukup: number) {
	let lama = Infinity;
	for (let ke = 1; ; ke += 1) {
		const mulai = process.cpuUsage();
		const hasil = jalankan(bacaLembar(bytes));
		const { user, system } = process.cpuUsage(mulai);
		lama = Math.min(lama, (user + system) / 1_000);
		if (lama < cukup || ke === 3) return { hasil, lama };
	}
}

/** How long 5,000 whole rows that are in order take here and now: half a second on a quiet laptop. */
function lamaMembaca(): number {
	const satu = Array.from({ length: 43 }, (_, kolom) => `isi sel ke-${kolom}`);
	const { hasil, lama } = baca(
		arsip({
			'xl/worksheets/sheet1.xml': lembarXml(barisXml(Array.from({ length: 5_000 }, () => satu)))
		}),
		0
	);
	expect(hasil.ok).toBe(true);
	return lama;
}

describe('S5 refuses', () => {
	it('a corpus of at least forty', () => expect(berkasBuruk.length).toBeGreaterThanOrEqual(40));

	// S5 says a second. A test that asks for seconds fails where a machine is busy, so the yardstick is a sheet of a quarter
	// of the rows that may come; refusing by reading all would take five times that.
	let paling = 0;
	beforeAll(() => {
		paling = 2.5 * lamaMembaca();
	});

	it.each(berkasBuruk)('%s', (_, berkas, pesan) => {
		const bytes = berkas();
		const memori = process.memoryUsage();
		const { hasil, lama } = baca(bytes, paling);
		const tumbuh = process.memoryUsage().rss - memori.rss;
		expect(hasil.ok).toBe(false);
		const [problem] = hasil.ok ? [] : hasil.problems;
		expect(problem).toMatchObject({ level: 'galat', rule: 'IM-01', field: 'berkas' });
		expect(problem?.message).toMatch(pesan);
		expect(problem?.mend).toMatch(suruhan);
		expect(lama).toBeLessThan(paling);
		expect(tumbuh).toBeLessThan(150 * 1024 * 1024);
	});

	it('nothing of what is in order', async () => {
		const dari = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['nama'], ['Budi']] }] });
		for (const bytes of [berkasSah, dari, new TextEncoder().encode('nama;nik\nBudi;1\n')])
			expect(jalankan(bacaLembar(bytes)).ok).toBe(true);
	});

	it('any file with a few bytes changed, or reads it; it never breaks', () => {
		const dasar = arsip({
			'xl/worksheets/sheet1.xml': lembarXml(
				barisXml([
					['nama', 'nik'],
					['a', 'b']
				])
			)
		});
		let acak = 12_345;
		const berikut = (batas: number): number => {
			acak = (Math.imul(acak, 1_103_515_245) + 12_345) >>> 0;
			return acak % batas;
		};
		for (let i = 0; i < 1500; i += 1) {
			const bytes = dasar.slice(0, berikut(4) === 0 ? berikut(dasar.length) : dasar.length);
			for (let k = 0; k < 1 + berikut(4) && bytes.length > 0; k += 1)
				bytes[berikut(bytes.length)] = berikut(256);
			const hasil = jalankan(bacaLembar(bytes));
			expect(hasil.ok || (hasil.problems[0]?.message.length ?? 0) > 0).toBe(true);
		}
	});
});
