import { describe, expect, it } from 'vitest';
import { parseCatatKematian } from './kematian';

const benar: Readonly<Record<string, string | readonly string[]>> = {
	formulir: 'F-2.01',
	pelaporNama: 'Ketua RT 001',
	pelaporHubungan: 'ketua-rt',
	nik: '3599 0141 0961 0002',
	tanggal: '3 November 2026',
	jam: '4.15',
	sebab: 'sakit-biasa-tua',
	tempat: 'Rumah',
	menerangkan: 'lainnya',
	lampiran: ['surat-kematian-kades', 'kk', 'ktp', 'sembarang']
};
function form(beda: Readonly<Record<string, string | readonly string[]>> = {}): FormData {
	const data = new FormData();
	for (const [name, isi] of Object.entries({ ...benar, ...beda }))
		for (const satu of typeof isi === 'string' ? [isi] : isi) data.append(name, satu);
	return data;
}
const salah = (beda: Parameters<typeof form>[0]): string[] => {
	const hasil = parseCatatKematian(form(beda));
	return hasil.ok ? [] : hasil.problems.map(({ field }) => field);
};

describe('B-03 form F-2.01 of a death', () => {
	it('B-03 is read as people write it', () => {
		expect(parseCatatKematian(form())).toMatchObject({
			ok: true,
			value: {
				jenazah: { nik: '3599014109610002' },
				tanggal: '2026-11-03',
				jam: '04:15',
				lampiran: ['surat-kematian-kades', 'kk', 'ktp'],
				tinggal: null
			}
		});
	});

	it('B-03 the hour and the certificate may be left open', () => {
		expect(salah({ jam: '', aktaNomor: '' })).toEqual([]);
	});

	it.each<[string, Record<string, string>, string[]]>([
		['B-03 an hour that does not exist', { jam: '24.00' }, ['jam']],
		['B-03 no NIK and no name', { nik: '' }, ['nik']],
		['A-01 fifteen digits', { nik: '359901410961000' }, ['nik']],
		['A-06 a NIK and a name without one', { jenazah: 'bayi' }, ['jenazah']],
		['B-03 31 November', { tanggal: '31-11-2026' }, ['tanggal']],
		['B-03 a cause of no list', { sebab: 'kutukan' }, ['sebab']],
		['B-01 a form of another matter', { formulir: 'F-1.03' }, ['formulir']],
		['A-07 a KK number that is a NIK', { tinggalKk: '3599014109610002' }, ['tinggalKk']]
	])('%s', (_name, beda, fields) => expect(salah(beda)).toEqual(fields));

	it('A-08.8 asks for the relations first, then takes them with what was typed', () => {
		const langkah = { tinggalKepala: 'joko', tinggalAnggota: ['sumiati', 'nur'] };
		expect(salah(langkah)).toEqual(['tinggalShdk-sumiati']);
		const isi = { 'tinggalShdk-sumiati': 'orang-tua', 'tinggalShdk-nur': 'ratu' };
		// Proposed for another head: they do not count for this one.
		expect(salah({ ...langkah, ...isi, tinggalUsulan: 'sumiati' })).toEqual([
			'tinggalShdk-sumiati'
		]);
		expect(parseCatatKematian(form({ ...langkah, ...isi, tinggalUsulan: 'joko' }))).toMatchObject({
			ok: true,
			value: {
				tinggal: { cara: 'kk-baru', kepalaId: 'joko', shdk: { sumiati: 'orang-tua' } }
			}
		});
	});

	it('A-08.8 children who remain go to the KK that is named', () => {
		expect(parseCatatKematian(form({ tinggalKk: '3599-0101-0110-0004' }))).toMatchObject({
			ok: true,
			value: { tinggal: { cara: 'menumpang', noKk: '3599010101100004', shdk: {} } }
		});
	});

	it('B-03 an empty form names everything that is missing', () => {
		const hasil = parseCatatKematian(new FormData());
		expect(hasil.ok ? [] : hasil.problems.map(({ field }) => field)).toEqual([
			'formulir',
			'pelaporNama',
			'pelaporHubungan',
			'nik',
			'tanggal',
			'sebab',
			'tempat',
			'menerangkan'
		]);
	});
});
