import { describe, expect, it } from 'vitest';
import { teksSel } from '$lib/desa/kependudukan/impor/data-lembar';
import {
	duniaUji,
	kepalaBaru,
	lembarDari,
	lembarEkspor
} from '$lib/desa/kependudukan/impor/testing';
import { tulisCsv } from '$lib/lembar/tulis';
import { periksaDiPeramban, samarkanDiPeramban } from './periksa';

const csv = (lembar: ReturnType<typeof lembarDari>): Uint8Array =>
	new TextEncoder().encode(tulisCsv(lembar.baris.map(({ sel }) => sel.map((x) => teksSel(x)))));
const periksa = (bytes: Uint8Array, henti = new AbortController(), lapor = () => undefined) =>
	periksaDiPeramban(bytes, duniaUji, henti.signal, lapor);

describe('the dry run in a browser', () => {
	it('answers every row', async () => {
		const hasil = await periksa(csv(lembarEkspor(duniaUji)));
		expect(hasil).toMatchObject({ jenis: 'siap', rencana: { jumlah: { bermasalah: 0, baru: 0 } } });
	});

	it('ends where it is when it is called off', async () => {
		const henti = new AbortController();
		const besar = csv(lembarEkspor(duniaUji));
		const kali = new Uint8Array(Array.from({ length: 20 }, () => [...besar]).flat());
		const hasil = periksa(kali, henti);
		henti.abort();
		await expect(hasil).rejects.toMatchObject({ name: 'AbortError' });
	});

	it('IM-05 stops at numbers that may be real, and the masked sheet has none and can be imported', async () => {
		const nyata = { ...kepalaBaru, nik: '3573010503905007', no_kk: '3573010101200077' };
		const hasil = await periksa(csv(lembarDari(nyata)));
		if (hasil.jenis !== 'nyata') throw new Error('a real number was not found');
		const samar = await samarkanDiPeramban(hasil.terbaca, duniaUji);
		expect(new TextDecoder().decode(samar)).not.toMatch(/Budi Santoso|3573/);
		expect(await periksa(samar)).toMatchObject({
			jenis: 'siap',
			rencana: { jumlah: { baru: 1, bermasalah: 0 } }
		});
	});

	it('IM-01, IM-02 says why a file cannot be read', async () => {
		expect(await periksa(new Uint8Array())).toMatchObject({
			jenis: 'tolak',
			problems: [{ rule: 'IM-01' }]
		});
		expect(await periksa(new TextEncoder().encode('a;b\n1;2'))).toMatchObject({
			jenis: 'tolak',
			problems: [{ rule: 'IM-02' }]
		});
	});
});
