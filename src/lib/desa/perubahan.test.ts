import { expect, it } from 'vitest';
import { aturanTerkini } from './aturan';
import { bukaKemasan, kemas } from './data/kirim-data';
import { duniaAwal } from './data/muat';
import { dataTerkini } from './data/versi';
import { replay, type Event } from './dunia';
import { perubahan } from './perubahan';
import { recorded } from './testing';

const start = duniaAwal({
	dataSet: dataTerkini['desa-kecil'],
	seed: 1,
	ruleSet: aturanTerkini
});
const [orang] = start.kependudukan.penduduk.values();
if (!orang) throw new Error('a village has people');
const ubah: Event = {
	kind: 'biodata.diubah',
	pendudukId: orang.id,
	sebab: 'permohonan',
	perubahan: [{ isian: 'agama', lama: orang.agama, baru: 'hindu' }],
	tanggalLapor: start.tanggal,
	pelapor: { nama: orang.nama, hubungan: 'lainnya' },
	lampiran: [],
	peringatan: [],
	alasanLanjut: ''
};

it('tells what a step changed, and nothing else', () => {
	const sesudah = replay(start, recorded([{ kind: 'peran.diganti', peran: 'kades' }, ubah]));
	expect(perubahan(start, sesudah)).toEqual([
		{
			tentang: { jenis: 'dunia' },
			nama: 'Desa latihan',
			isian: [{ label: 'Peran', lama: 'Operator', baru: 'Kades' }]
		},
		{
			tentang: { jenis: 'penduduk', id: orang.id },
			nama: orang.nama,
			isian: [{ label: 'Agama', lama: orang.agama, baru: 'hindu' }]
		}
	]);
	expect(perubahan(start, replay(start, []))).toEqual([]);
});

it.each(['desa-kecil', 'kecamatan-contoh'] as const)(
	'the starting data of %s travel as data and open as the same world',
	(nama) => {
		const asal = duniaAwal({ dataSet: dataTerkini[nama], seed: 3, ruleSet: aturanTerkini });
		const terkirim = JSON.parse(JSON.stringify(kemas(asal))) as ReturnType<typeof kemas>;
		expect(bukaKemasan(terkirim)).toEqual(asal);
	}
);
