import { describe, expect, test } from 'vitest';
import type { Command } from '../../dunia';
import { coba, lanjut, type Jalan } from '../../surat/testing';
import { daftarAturanEvaluasi } from '../evaluasi/putaran';
import { isi, langkah, rancanganDari, sampai, sebagai } from '../testing-alur';

const masalah = (jalan: Jalan, command: Command) => {
	const { result } = coba(jalan, command);
	return result.ok ? [] : result.problems.map(({ rule, field }) => [rule, field]);
};
const catat = (aturan: string, isian = 'Perbaiki', barisId: string | null = null): Command => ({
	kind: 'evaluasi.catat',
	rancangan: 'murni',
	barisId,
	aturan,
	isi: isian
});
const camat = lanjut(sampai('terima'), ...sebagai('kecamatan'));
const minta = lanjut(camat, catat('D-03'), langkah({ jenis: 'minta-perbaikan', nomor: '903/1' }));
const idCatatan = [...rancanganDari(minta).catatan.keys()][0] ?? '';
const jawab = (jawaban = 'Sudah'): Command => ({
	kind: 'evaluasi.jawab',
	rancangan: 'murni',
	catatanId: idCatatan,
	jawaban
});
const tarik = (catatanId = idCatatan): Command => ({
	kind: 'evaluasi.hapus',
	rancangan: 'murni',
	catatanId
});

describe('G-05 a remark', () => {
	test.each(daftarAturanEvaluasi)('may rest on %s', (aturan) => {
		expect(masalah(camat, catat(aturan))).toEqual([]);
	});

	test.each(['', 'D-10', 'D-3', 'Z-99', 'd-03'])('never on %j', (aturan) => {
		expect(masalah(camat, catat(aturan))).toEqual([['G-05', 'aturan']]);
	});

	test('says something, and about a line that is there', () => {
		expect(masalah(camat, catat('D-03', '  '))).toEqual([['G-05', 'isi']]);
		expect(masalah(camat, catat('D-03', 'a'.repeat(1001)))).toEqual([['G-05', 'isi']]);
		expect(masalah(camat, catat('D-03', 'Perbaiki', 'tidak-ada'))).toEqual([['G-05', 'barisId']]);
		expect(masalah(camat, catat('D-03', 'Perbaiki', 'b-1'))).toEqual([]);
	});

	test('is written by the kecamatan alone, while it evaluates', () => {
		expect(masalah(lanjut(camat, ...sebagai('kades')), catat('D-03'))).toEqual([['G-05', '']]);
		for (const jalan of [isi(), sampai('kirim'), minta, sampai('nyatakan-sesuai')])
			expect(masalah(lanjut(jalan, ...sebagai('kecamatan')), catat('D-03'))).toEqual([
				['G-05', '']
			]);
	});

	test('belongs to its round', () => {
		expect(rancanganDari(minta).catatan.get(idCatatan)).toMatchObject({
			putaran: 1,
			barisId: null,
			aturan: 'D-03',
			jawaban: ''
		});
	});

	test('is taken back only in its round, by the kecamatan', () => {
		const ada = lanjut(camat, catat('D-03'));
		const id = [...rancanganDari(ada).catatan.keys()][0] ?? '';
		expect(masalah(lanjut(ada, ...sebagai('sekdes')), tarik(id))).toEqual([['G-05', '']]);
		expect(rancanganDari(lanjut(ada, tarik(id))).catatan.size).toBe(0);
		expect(masalah(minta, tarik())).toEqual([['G-05', '']]);
		const lagi = lanjut(
			minta,
			...sebagai('kades', jawab(), langkah({ jenis: 'sampaikan-perbaikan', nomor: '900/2' })),
			...sebagai('kecamatan')
		);
		expect(masalah(lagi, tarik())).toEqual([['G-05', '']]);
		expect(masalah(ada, tarik('tidak-ada'))).toEqual([['G-05', '']]);
	});

	test('is answered by Sekdes or Kades, while the draft is mended', () => {
		for (const siapa of ['sekdes', 'kades'] as const)
			expect(masalah(lanjut(minta, ...sebagai(siapa)), jawab())).toEqual([]);
		for (const siapa of ['kecamatan', 'bpd', 'kaur-keuangan'] as const)
			expect(masalah(lanjut(minta, ...sebagai(siapa)), jawab())).toEqual([['G-05', '']]);
		expect(masalah(lanjut(minta, ...sebagai('sekdes')), jawab(' '))).toEqual([['G-05', 'jawaban']]);
	});

	test('an answer that says the same again changes nothing', () => {
		const { result } = coba(lanjut(minta, ...sebagai('sekdes', jawab())), jawab(' Sudah '));
		expect(result).toEqual({ ok: true, value: [] });
	});
});
