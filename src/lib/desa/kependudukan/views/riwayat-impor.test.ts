import { describe, expect, it } from 'vitest';
import type { Command } from '../../dunia';
import { riwayat } from '../../riwayat';
import { uraianPerintah } from '../pembatalan';
import { anakBaru, istriBaru, kepalaBaru, lembarDari } from '../impor/testing';
import { isiRegister } from '../impor/kanon';
import { hariIni, kampung, lanjutkan, mainkan, orang, type Permainan } from '../testing-kampung';
import { peristiwaTercatat } from './peristiwa-tercatat';
import { riwayatOrang } from './riwayat-orang';

const dimas = isiRegister(kampung.kependudukan, orang('dimas'));
const impor: Command = {
	kind: 'impor.terima',
	lembar: lembarDari(
		kepalaBaru,
		istriBaru,
		{ ...anakBaru, pekerjaan_id: 'Tukang sulap' },
		{ ...dimas, sex: '2', suku: 'Jawa' },
		isiRegister(kampung.kependudukan, orang('andi'))
	),
	cakupan: 'baik',
	catatan: 'Pendataan RT 001'
};
const batalkan: readonly Command[] = [
	{ kind: 'peran.ganti', peran: 'sekdes' },
	{ kind: 'entri.batalkan', perintahId: 'c-1', alasan: 'lembar desa lain' }
];
const riwayatDari = ({ dunia, events }: Permainan, id: string) =>
	riwayatOrang(dunia.kependudukan, events, dunia.tanggalMulai, id);

describe('the history of who came with a sheet', () => {
	it('names the sheet: the day, its rows, where it is from and who took it in', () => {
		const [baris, ...lain] = riwayatDari(mainkan(kampung, impor), 'impor-c-1-2');
		expect(lain).toEqual([]);
		expect(baris).toMatchObject({
			perintahId: 'c-1',
			jenis: 'impor.diterima',
			judul: 'Masuk lewat impor',
			tanggalKejadian: hariIni,
			tanggalLapor: hariIni,
			dibatalkan: null
		});
		expect(baris?.uraian).toEqual([
			{ label: 'Sumber data', nilai: 'Pendataan RT 001' },
			{
				label: 'Lembar',
				nilai:
					'5 baris: 2 penduduk baru dan 1 KK baru, 1 penduduk diperbarui, 1 baris sama, 1 baris dilewati'
			},
			{ label: 'Dihitung sebagai', nilai: 'saldo awal, bukan pendatang' },
			{ label: 'Petugas', nilai: 'Operator' }
		]);
	});

	it('tells of a resident of before what it changed', () => {
		const [baris] = riwayatDari(mainkan(kampung, impor), 'dimas');
		expect(baris?.judul).toBe('Diperbarui lewat impor');
		expect(baris?.uraian[0]).toEqual({
			label: 'Jenis kelamin',
			nilai: 'Laki-laki → Perempuan'
		});
		expect(baris?.uraian.map(({ label }) => label)).not.toContain('Dihitung sebagai');
	});

	it('says nothing of a row that was as the register is', () => {
		expect(riwayatDari(mainkan(kampung, impor), 'andi')).toEqual([]);
	});

	it('B-06 keeps the sheet that was taken back, with the reason, and not one that was undone', () => {
		const masuk = mainkan(kampung, impor);
		const [baris] = riwayatDari(lanjutkan(masuk, ...batalkan), 'impor-c-1-2');
		expect(baris?.dibatalkan).toEqual({ tanggal: hariIni, alasan: 'lembar desa lain' });
		const urung = lanjutkan(masuk, { kind: 'perintah.urungkan', perintahId: 'c-1' });
		expect(riwayatDari(urung, 'dimas')).toEqual([]);
	});
});

describe('the history of the village', () => {
	it('names the sheet, where it is from and who took it in', () => {
		const { dunia, events } = mainkan(kampung, impor);
		expect(riwayat(dunia, events)[0]?.uraian).toBe(
			'Impor diterima: 2 penduduk baru dan 1 KK baru, 1 penduduk diperbarui, dari “Pendataan RT 001”, oleh Operator'
		);
		expect(uraianPerintah(dunia, events, 'c-1')).toMatch(/^Impor diterima: 2 penduduk baru/);
	});
});

describe('the event list', () => {
	it('tells an import, and that it was taken back', () => {
		const masuk = mainkan(kampung, impor);
		expect(peristiwaTercatat(masuk.dunia, masuk.events, 'c-1')).toMatchObject({
			rincian: { kind: 'impor.diterima' },
			batal: false,
			// Thousands are not told one by one.
			orang: [],
			kkBaru: []
		});
		const { dunia, events } = lanjutkan(masuk, ...batalkan);
		expect(peristiwaTercatat(dunia, events, 'c-1')).toMatchObject({
			batal: true,
			alasanBatal: 'lembar desa lain'
		});
	});
});
