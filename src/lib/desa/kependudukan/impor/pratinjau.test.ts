import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { replay, type Event } from '../../dunia';
import { given, recorded } from '../../testing';
import { lampid } from '../views/lampid';
import { jumlahSel } from '../views/sel';
import { bulanDari } from '../../../format/tanggal';
import { pratinjauImpor, tampilAwal, tempatSaldoAwal, type Saringan } from './pratinjau';
import {
	anakBaru,
	duniaUji,
	istriBaru,
	kepalaBaru,
	lembarDari,
	lembarEkspor,
	rencana
} from './testing';

const semua: Saringan = { tampil: 'semua', kolom: '', halaman: 1, perHalaman: 25 };
const campur = rencana(
	lembarDari(
		kepalaBaru,
		{ ...istriBaru, status_kawin: 'BK' },
		{ ...anakBaru, pekerjaan_id: 'Tukang sulap', tanggallahir: '31-02-2015' },
		{ ...kepalaBaru, no_kk: '3599010101200078', nik: '3599010503905008', pekerjaan_id: 'Penyihir' }
	)
);

describe('the preview of an import', () => {
	it('begins with what has to be mended, else with what would happen', () => {
		expect(tampilAwal(campur)).toBe('bermasalah');
		expect(tampilAwal(rencana(lembarDari(kepalaBaru)))).not.toBe('bermasalah');
		expect(tampilAwal(rencana(lembarEkspor(duniaUji)))).toBe('sama');
	});

	it('tells each column with mistakes once, the most frequent first', () => {
		const { penyebab, banyak } = pratinjauImpor(campur, semua);
		expect(penyebab[0]).toMatchObject({ kolom: 'pekerjaan_id', level: 'galat', banyak: 2 });
		expect(banyak).toMatchObject({ bermasalah: 3, baru: 1, semua: 4 });
	});

	it('says of each column how many rows it narrows to, mistakes and warnings apart', () => {
		const lahir = { tanggallahir: '06-03-1990' };
		const nik = rencana(
			lembarDari(
				// A-04 warns of another birth date than the NIK says; stop one NIK of two, and a short one.
				{ ...kepalaBaru, ...lahir, pekerjaan_id: 'Penyihir' },
				{ ...kepalaBaru, ...lahir, no_kk: '3599010101200078', nik: '3599010503905008' },
				{ ...kepalaBaru, no_kk: '3599010101200079', nik: '3599010503905009' },
				{ ...kepalaBaru, no_kk: '3599010101200080', nik: '3599010503905009' },
				{ ...kepalaBaru, no_kk: '3599010101200081', nik: '12' }
			)
		);
		const { penyebab } = pratinjauImpor(nik, semua);
		expect(penyebab.filter(({ kolom }) => kolom === 'nik')).toMatchObject([
			{ level: 'galat', banyak: 3 },
			{ level: 'peringatan', banyak: 2 }
		]);
		for (const { kolom, level, banyak } of penyebab)
			expect(
				pratinjauImpor(nik, {
					...semua,
					kolom,
					tampil: level === 'galat' ? 'bermasalah' : 'peringatan'
				}).tersaring
			).toBe(banyak);
	});

	it('narrows to a view and a column, page by page', () => {
		const lihat = (isi: Partial<Saringan>) =>
			pratinjauImpor(campur, { ...semua, ...isi }).baris.map(({ nomor }) => nomor);
		expect(lihat({ tampil: 'bermasalah' })).toEqual([3, 4, 5]);
		expect(lihat({ tampil: 'bermasalah', kolom: 'pekerjaan_id' })).toEqual([4, 5]);
		expect(lihat({ perHalaman: 3, halaman: 2 })).toEqual([5]);
		expect(lihat({ perHalaman: 3, halaman: 9 })).toEqual([]);
	});

	it('says what changes about a resident in the words of the lists', () => {
		const [, ...isi] = lembarEkspor(duniaUji).baris;
		const satu = rencana({
			baris: [{ nomor: 1, sel: lembarDari().baris[0]!.sel }, isi[0]!],
			lembarLain: []
		});
		expect(satu.jumlah.sama).toBe(1);
		const nama = String(isi[0]?.sel[4]);
		const ubah = rencana(
			lembarDari(
				Object.fromEntries(
					lembarDari().baris[0]!.sel.map((kolom, i) => [
						String(kolom),
						kolom === 'suku' ? 'Jawa' : (isi[0]?.sel[i] ?? null)
					])
				)
			)
		);
		expect(pratinjauImpor(ubah, semua).baris).toMatchObject([
			{ nama, status: 'berubah', perubahan: [{ label: 'Suku', baru: 'Jawa' }] }
		]);
	});

	it.each<[string, readonly Event[]]>([
		['in the first month', []],
		['in a later one', [{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-03') }]]
	])('B-07 says where the report counts them, as the report does: %s', (_, before) => {
		const { dunia } = given(duniaUji, ...before);
		const [event] = given(duniaUji, ...before)
			.when({
				kind: 'impor.terima',
				lembar: lembarDari(kepalaBaru),
				cakupan: 'semua',
				catatan: ''
			})
			.then('impor.diterima');
		const sesudah = replay(duniaUji, recorded([...before, event!]));
		const { orang } = lampid(sesudah, duniaUji, bulanDari(sesudah.tanggal)).desa;
		const lama = lampid(dunia, duniaUji, bulanDari(sesudah.tanggal)).desa.orang;
		const tempat = tempatSaldoAwal(dunia);
		expect(jumlahSel(orang[tempat]) - jumlahSel(lama[tempat])).toBe(1);
	});
});
