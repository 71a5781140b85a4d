import { describe, expect, it } from 'vitest';
import { parseCatatKepindahan, tulisLokasi } from './kepindahan';

const benar: Readonly<Record<string, string | readonly string[]>> = {
	formulir: 'F-1.03',
	pelaporNama: 'Budi',
	pelaporHubungan: 'yang-pindah',
	noKk: '3599 0101 0110 0001',
	klasifikasi: '2',
	tujuanAlamat: 'Jl. Baru No. 7',
	tujuanDesa: 'Sumberejo',
	tujuanKecamatan: 'Contoh',
	tujuanKabupaten: 'Latihan',
	tujuanProvinsi: 'Jawa Timur',
	alasan: 'pekerjaan',
	tanggalPindah: '20-11-2026',
	pendudukIds: ['sri', 'budi'],
	statusKkTinggal: 'tidak-ada',
	statusKkPindah: 'numpang',
	lampiran: ['f-1.03', 'fotokopi-kk']
};
function form(beda: Readonly<Record<string, string | readonly string[]>> = {}): FormData {
	const data = new FormData();
	for (const [name, isi] of Object.entries({ ...benar, ...beda }))
		for (const satu of typeof isi === 'string' ? [isi] : isi) data.append(name, satu);
	return data;
}

describe('B-04 form F-1.03', () => {
	it('B-04 is read into a command; a KK outside the village is not asked for', () => {
		expect(parseCatatKepindahan(form())).toMatchObject({
			ok: true,
			value: {
				klasifikasi: 2,
				noKk: '3599010101100001',
				pendudukIds: ['budi', 'sri'],
				lokasi: null,
				tinggal: null,
				pergi: null,
				tujuan: { desa: 'Sumberejo', rt: '' }
			}
		});
	});

	it('B-04 inside the village: a place of its list, and the KK to stay with', () => {
		const lokasi = { dusun: 'Krajan', rw: '001', rt: '002' };
		const hasil = parseCatatKepindahan(
			form({
				klasifikasi: '1',
				lokasi: tulisLokasi(lokasi),
				pergiKk: '3599010101100002',
				pergiAnggota: ['sri'],
				'pergiShdk-sri': 'famili-lain'
			})
		);
		expect(hasil).toMatchObject({
			ok: true,
			value: {
				klasifikasi: 1,
				lokasi,
				pergi: { cara: 'menumpang', noKk: '3599010101100002', shdk: { sri: 'famili-lain' } }
			}
		});
	});

	it.each<[string, Record<string, string | readonly string[]>, string[]]>([
		['B-04 nobody who moves', { pendudukIds: [] }, ['pendudukIds']],
		['B-04 a class of no list', { klasifikasi: '6' }, ['klasifikasi']],
		['B-04 no street', { tujuanAlamat: '' }, ['tujuanAlamat']],
		['A-07 no KK number', { noKk: '' }, ['noKk']],
		['B-04 no status of the KK', { statusKkTinggal: '' }, ['statusKkTinggal']]
	])('%s', (_name, beda, fields) => {
		const hasil = parseCatatKepindahan(form(beda));
		expect(hasil.ok ? [] : hasil.problems.map(({ field }) => field)).toEqual(fields);
	});
});
