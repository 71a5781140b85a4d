import { describe, expect, it } from 'vitest';
import { addDays } from '../../format/tanggal';
import {
	ajukan,
	ajukanDinas,
	coba,
	kantor,
	langkah,
	lanjut,
	maju,
	masalah,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit,
	surat,
	tandaTangani,
	usahaUji,
	type Jalan
} from './testing';

const nomorDari = (jalan: Jalan): string[] =>
	[...jalan.dunia.persuratan.surat.values()].flatMap(({ nomor }) => nomor?.teks ?? []);

describe('C-02 numbers', () => {
	it('C-02 a number is taken at signing, not before', () => {
		const { jalan, id } = sampaiParaf(mulai());
		expect(surat(jalan, id).nomor).toBeNull();
		const terbit = lanjut(jalan, peran('kades'), tandaTangani(id));
		expect(surat(terbit, id).nomor?.teks).toBe('400.12.2.1/001/DS/XI/2026');
	});

	it('C-02 letters of all types count on, and from 001 again on 1 January', () => {
		let jalan = mulai();
		for (const command of [ajukan('SKD'), ajukan('SKU', { isian: usahaUji }), ajukanDinas('UND')])
			jalan = sampaiTerbit(jalan, command).jalan;
		jalan = sampaiTerbit(lanjut(jalan, maju('2026-12-31'))).jalan;
		jalan = sampaiTerbit(lanjut(jalan, maju('2027-01-01'))).jalan;
		expect(nomorDari(jalan)).toEqual([
			'400.12.2.1/001/DS/XI/2026',
			'500.3.2/002/DS/XI/2026',
			'400.10.2.3/003/DS/XI/2026',
			'400.12.2.1/004/DS/XII/2026',
			'400.12.2.1/001/DS/I/2027'
		]);
	});

	it('C-02 a number that is void stays in the register and is not used again', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const batal = lanjut(jalan, peran('kades'), langkah('surat.batalkan', id, 'Salah orang'));
		expect(surat(batal, id)).toMatchObject({
			status: 'dibatalkan',
			nomor: { teks: '400.12.2.1/001/DS/XI/2026' }
		});
		expect(nomorDari(sampaiTerbit(batal).jalan)).toEqual([
			'400.12.2.1/001/DS/XI/2026',
			'400.12.2.1/002/DS/XI/2026'
		]);
	});

	it('C-02 nothing is dated before the letter that went out last', () => {
		const { jalan } = sampaiTerbit(mulai());
		const { jalan: diparaf, id } = sampaiParaf(jalan);
		const kades = lanjut(diparaf, peran('kades'));
		const mundur = { ...kades, dunia: { ...kades.dunia, tanggal: addDays(kantor.tanggal, -1) } };
		expect(masalah(coba(mundur, tandaTangani(id)).result)).toEqual(['C-02']);
	});

	it('C-02 a signature is not undone: the number stays taken', () => {
		const { jalan } = sampaiTerbit(mulai());
		const perintahId = jalan.events.at(-1)?.commandId ?? '';
		const { result } = coba(jalan, { kind: 'perintah.urungkan', perintahId });
		expect(masalah(result)).toEqual(['C-02']);
		expect(result.ok ? '' : result.problems[0]?.message).toContain('400.12.2.1/001/DS/XI/2026');
	});

	it('C-02 what came after a signature is undone down to it', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const serah = lanjut(jalan, peran('operator'), langkah('surat.serahkan', id));
		const urung = lanjut(serah, {
			kind: 'perintah.urungkan',
			perintahId: serah.events.at(-1)?.commandId ?? ''
		});
		expect(surat(urung, id).status).toBe('terbit');
	});
});
