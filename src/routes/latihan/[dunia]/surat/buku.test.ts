import { describe, expect, it } from 'vitest';
import { acuanUji, ajukanDinas, mulai, sampaiTerbit } from '$lib/desa/surat/testing';
import { bukaRegister } from './buku';

/** A hundred and one letters, without the work of signing each. */
const { jalan, id } = sampaiTerbit(mulai(), ajukanDinas('UND'));
const surat = new Map(jalan.dunia.persuratan.surat);
const asli = surat.get(id);
if (!asli?.nomor) throw new Error('it is signed');
for (let urut = 2; urut <= 101; urut += 1)
	surat.set(`s-${urut}`, { ...asli, id: `s-${urut}`, nomor: { ...asli.nomor, urut } });
const dunia = { ...jalan.dunia, persuratan: { ...jalan.dunia.persuratan, surat } };

const buka = (query: string) =>
	bukaRegister('agenda', dunia, acuanUji.definisi, new URLSearchParams(query));

describe('the page of a register of letters', () => {
	it('shows a hundred lines at a time, and the last page when asked for one beyond', () => {
		expect(buka('').dokumen.tabel[0]?.baris).toHaveLength(100);
		for (const halaman of ['2', '99', '9e99']) {
			const { dokumen, halaman: letak } = buka(`halaman=${halaman}`);
			expect(dokumen.tabel[0]?.baris.map(([urut]) => urut)).toEqual([101]);
			expect(letak).toEqual({ nomor: 2, terakhir: 2, seluruhnya: 101 });
		}
	});

	it.each(['', '-1', '0', 'NaN', "'", '1.9'])('halaman %j is the first', (halaman) => {
		expect(buka(`halaman=${halaman}`).halaman.nomor).toBe(1);
	});

	it('counts the volumes of the file, not the pages of the screen', () => {
		expect(buka('').bagianPdf).toBe(1);
	});
});
