import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormValues } from '../../forms/isian';
import { daftarBerkas } from '../berkas-surat';
import type { IsianSurat } from '../definisi';
import { semuaDefinisiSurat } from '../definisi-surat';
import { putuskanPersuratan } from '../decide/putuskan';
import { kantor, makeDefinisi } from '../testing';
import { parseAjukanSurat, parsePerbaikiSurat } from './ajukan';
import { bacaIsianSurat, tulisIsianSurat } from './isian-surat';
import { parseLangkahSurat, parseTandaTanganiSurat, parseVerifikasiSurat } from './langkah';

function formulir(isi: Readonly<Record<string, string | readonly string[]>>): FormValues {
	const semua = (nama: string): readonly string[] => [isi[nama] ?? []].flat();
	return { get: (nama) => semua(nama)[0] ?? null, getAll: semua };
}

const isian = (jenis: IsianSurat['jenis']): IsianSurat => ({
	nama: 'x',
	label: 'X',
	jenis,
	wajib: false,
	palingBanyak: null,
	pilihan: [],
	bantuan: ''
});

const baca = (jenis: IsianSurat['jenis'], ...nilai: readonly string[]): string | undefined =>
	bacaIsianSurat(formulir({ x: nilai }), [isian(jenis)]).x;

describe('C-06: what a letter asks for, as the rules read it', () => {
	test.each([
		['teks', '  melamar \t kerja ', 'melamar kerja'],
		['teks', 'satu\ndua', 'satu dua'],
		['paragraf', ' Bu  Sri \r\nPak Joko\r\n', 'Bu Sri\nPak Joko'],
		['tanggal', '22-11-2026', '2026-11-22'],
		['tanggal', '22 November 2026', '2026-11-22'],
		['tanggal', '31-04-2026', '31-04-2026'],
		['angka', '1.250', '1250'],
		['angka', 'tiga', 'tiga'],
		['rupiah', 'Rp 12.500.000,00', '12500000'],
		['rupiah', '-5', '-5'],
		['rupiah', 'banyak', 'banyak'],
		['pilihan', ' Mandiri ', 'Mandiri'],
		['penduduk', ' siti ', 'siti'],
		['tanggal', '', '']
	] as const)('%s %j is read as %j', (jenis, nilai, diharapkan) => {
		expect(baca(jenis, nilai)).toBe(diharapkan);
	});

	test('people of a list come in their order, each once', () => {
		expect(baca('anggota-kk', 'b', '', 'a', 'b')).toBe('b,a');
	});

	test('what is not in the form is empty, never missing', () => {
		expect(bacaIsianSurat(formulir({}), [isian('rupiah'), isian('anggota-kk')])).toEqual({ x: '' });
	});

	test.each([
		['tanggal', '2026-11-22', ['22-11-2026']],
		['tanggal', 'besok', ['besok']],
		['rupiah', '1250000', ['1.250.000']],
		['angka', '12', ['12']],
		['anggota-kk', 'siti,dewi', ['siti', 'dewi']],
		['anggota-kk', '', []],
		['teks', '2026-11-22', ['2026-11-22']]
	] as const)('a %s that is kept as "%s" is written for mending as %j', (jenis, nilai, harapan) => {
		expect(tulisIsianSurat(isian(jenis), nilai)).toEqual(harapan);
	});

	test('an answer that was read is read the same when it is written and sent again', () => {
		const jenis = fc.constantFrom('teks', 'paragraf', 'tanggal', 'angka', 'rupiah' as const);
		fc.assert(
			fc.property(jenis, fc.string(), (satu, nilai) => {
				const sekali = baca(satu, nilai) ?? '';
				expect(baca(satu, tulisIsianSurat(isian(satu), sekali)[0] ?? '')).toBe(sekali);
			})
		);
	});

	test('an answer that was read is read the same when it is sent again', () => {
		const jenis = fc.constantFrom('teks', 'paragraf', 'tanggal', 'angka', 'rupiah' as const);
		fc.assert(
			fc.property(jenis, fc.string({ unit: 'binary' }), (satu, nilai) => {
				const sekali = baca(satu, nilai) ?? '';
				expect(baca(satu, sekali)).toBe(sekali);
			})
		);
	});
});

describe('C-04: a request as its form sends it', () => {
	const skd = makeDefinisi('SKD', { berkas: ['Fotokopi KK'], pengantarRt: true });
	const und = makeDefinisi('UND', { kelompok: 'dinas' });
	const lengkap = formulir({
		pemohonId: 'siti',
		subjekId: '',
		perihal: ' Undangan  rapat ',
		tujuan: 'Ketua RT',
		balas: 'masuk-1',
		berkas: ['Fotokopi KK', 'Surat sakti'],
		kodeLacak: 'DARIFORMULIR'
	});
	const ajukan = (form: FormValues, definisi = skd) => {
		const hasil = parseAjukanSurat(form, definisi, 'ABCDEFGHJK23');
		return hasil.ok ? hasil.value : undefined;
	};

	test('of a citizen: neither subject line nor addressee nor an answer to a letter', () => {
		expect(ajukan(lengkap)).toMatchObject({
			asal: 'konter',
			pemohonId: 'siti',
			subjekId: null,
			perihal: '',
			tujuan: '',
			balasanDari: null
		});
	});

	test('of the office: no applicant, but to whom and about what', () => {
		expect(ajukan(lengkap, und)).toMatchObject({
			asal: 'dinas',
			pemohonId: null,
			perihal: 'Undangan rapat',
			tujuan: 'Ketua RT',
			balasanDari: 'masuk-1'
		});
	});

	test('a letter that asks itself to whom it goes is not asked twice', () => {
		const pb = makeDefinisi('PB', {
			kelompok: 'dinas',
			isian: [{ ...isian('teks'), nama: 'tujuan' }]
		});
		expect(ajukan(formulir({ tujuan: 'Warga Krajan' }), pb)).toMatchObject({
			tujuan: 'Warga Krajan',
			isian: { tujuan: 'Warga Krajan' }
		});
	});

	test('C-05: the tracking code is never the one that the form says', () => {
		expect(ajukan(lengkap)?.kodeLacak).toBe('ABCDEFGHJK23');
	});

	test('C-06: only papers that the letter knows are taken', () => {
		expect(ajukan(lengkap)?.berkas).toEqual(['Fotokopi KK']);
		const verifikasi = parseVerifikasiSurat(formulir({ berkas: ['Pengantar RT/RW', 'x'] }), skd);
		expect(verifikasi.ok && verifikasi.value.berkas).toEqual(['Pengantar RT/RW']);
	});

	test('C-06: the leave of a court can be ticked where the rule about marriage asks for it', () => {
		const n1 = makeDefinisi('N1', { berkas: [], syarat: ['aktif', 'nikah'] });
		expect(daftarBerkas(n1).some((satu) => /izin poligami/i.test(satu))).toBe(true);
		expect(daftarBerkas(makeDefinisi('SKD', { berkas: [] }))).toEqual([]);
	});

	test('what is given back keeps its applicant: the form has none', () => {
		const hasil = parsePerbaikiSurat(lengkap, skd, 's-1');
		expect(hasil.ok && hasil.value).not.toHaveProperty('pemohonId');
		expect(hasil.ok && hasil.value.suratId).toBe('s-1');
	});

	test.each(semuaDefinisiSurat.map(({ kode }) => kode))(
		'%s: an empty form can be read, and one answer says everything that is missing',
		(kode) => {
			const definisi = semuaDefinisiSurat.find((satu) => satu.kode === kode) ?? skd;
			const hasil = parseAjukanSurat(formulir({}), definisi, 'ABCDEFGHJK23');
			if (!hasil.ok) throw new Error('an empty form was not read');
			const putusan = putuskanPersuratan(kantor, hasil.value, 'c-1', {
				definisi: () => definisi
			});
			const isianKurang = putusan.ok ? [] : putusan.problems.map(({ field }) => field);
			const wajib = definisi.isian.filter((satu) => satu.wajib).map(({ nama }) => nama);
			expect(isianKurang).toEqual(expect.arrayContaining(wajib));
			expect(isianKurang).toContain(definisi.kelompok === 'dinas' ? 'tujuan' : 'pemohonId');
		}
	);
});

describe('C-04: steps as their forms send them', () => {
	test('a step carries its letter and a tidied note', () => {
		expect(
			parseLangkahSurat(formulir({ suratId: 's-1', catatan: ' KK  lama ' }), 'surat.kembalikan')
		).toEqual({
			ok: true,
			value: { kind: 'surat.kembalikan', suratId: 's-1', catatan: 'KK lama' }
		});
	});

	test('C-07: a passphrase is taken as it was typed, and the code is never the one that the form says', () => {
		const hasil = parseTandaTanganiSurat(
			formulir({ bentuk: 'an', sandi: ' dua  kata ', kodeVerifikasi: 'x', sertifikatId: 'c-1' }),
			'0'.repeat(32)
		);
		expect(hasil.ok && hasil.value).toMatchObject({
			bentuk: 'an',
			sandi: ' dua  kata ',
			sertifikatId: 'c-1',
			kodeVerifikasi: '0'.repeat(32)
		});
	});

	test('C-02: with a pen no certificate is named, whatever was ticked before', () => {
		const hasil = parseTandaTanganiSurat(
			formulir({ bentuk: 'kades', cara: 'basah', sertifikatId: 'c-1' }),
			'0'.repeat(32)
		);
		expect(hasil.ok && hasil.value).toMatchObject({ cara: 'basah', sertifikatId: '' });
	});

	test('C-03: a form of signature that is none is asked for again', () => {
		const hasil = parseTandaTanganiSurat(formulir({ bentuk: 'cap jempol' }), '0'.repeat(32));
		expect(hasil.ok ? [] : hasil.problems).toMatchObject([{ field: 'bentuk', rule: 'C-03' }]);
	});
});
