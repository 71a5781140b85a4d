import { addDays } from '../../format/tanggal';
import type { DataDesa } from '../data/data-desa';
import { hariKerjaMulai } from './kecamatan/hari-kerja';
import { tulisSurat, type Tulisan } from './kecamatan/tulis';
import { susunNomor } from './nomor';
import { suratBaru, type SuratMasuk } from './surat-masuk';

type Asal = Pick<DataDesa, 'nama' | 'kecamatan' | 'kabupaten' | 'tanggal'>;

/** What lies in the inbox on the first day: nobody has opened it yet. All of it is invented. */
export function masukAwal(asal: Asal): readonly SuratMasuk[] {
	const { nama, kecamatan, tanggal } = asal;
	const rapat = hariKerjaMulai(addDays(tanggal, 4));
	const batas = hariKerjaMulai(addDays(tanggal, 11));
	const tulis = (hariLalu: number, tulisan: Tulisan): SuratMasuk => {
		const hari = addDays(tanggal, -hariLalu);
		const { surat } = tulisSurat(
			{ desa: asal, persuratan: { masuk: new Map() } },
			'',
			hari,
			tulisan
		);
		return suratBaru({ ...surat, id: `masuk-${tulisan.kunci}` });
	};
	const hariPuskesmas = addDays(tanggal, -3);
	return [
		tulis(6, {
			kunci: 'edaran-hujan',
			klasifikasi: '300.2.3',
			dariKabupaten: true,
			perihal: 'Surat edaran: kesiapsiagaan musim hujan',
			isi: [
				'Memasuki musim hujan, setiap desa agar membersihkan saluran air dan memeriksa pohon yang rawan tumbang.',
				'Kejadian yang menimbulkan korban atau kerusakan dilaporkan kepada Camat pada hari yang sama.'
			]
		}),
		suratBaru({
			id: 'masuk-posyandu',
			pengirim: 'lain',
			namaPengirim: `Kepala Puskesmas ${kecamatan}`,
			nomor: susunNomor('400.7.2', 118, 'PKM', hariPuskesmas),
			tanggalSurat: hariPuskesmas,
			tiba: addDays(tanggal, -1),
			cara: 'kertas',
			perihal: 'Pemberitahuan jadwal posyandu',
			isi: [
				`Posyandu di Desa ${nama} dilaksanakan pada minggu kedua bulan depan.`,
				'Kami mohon jadwal ini diteruskan kepada kader dan kepala dusun.'
			],
			lampiran: ['Jadwal posyandu'],
			sifat: 'biasa',
			batas: null,
			diminta: [],
			undangan: null,
			aturan: '',
			tentang: null,
			mengingatkan: null
		}),
		tulis(3, {
			kunci: 'data-perangkat',
			klasifikasi: '400.10.2.2',
			perihal: 'Permintaan data perangkat desa',
			sifat: 'penting',
			batas,
			diminta: ['Daftar perangkat desa'],
			isi: [
				`Untuk pemutakhiran data kecamatan, kami minta daftar perangkat Desa ${nama} beserta jabatannya.`,
				'Jawaban disampaikan dengan surat dinas yang melampirkan daftar tersebut.'
			]
		}),
		tulis(0, {
			kunci: 'undangan-rapat',
			klasifikasi: '000.1.5',
			perihal: 'Undangan rapat persiapan laporan akhir tahun',
			undangan: { tanggal: rapat, jam: '09.00', tempat: `Aula Kantor Kecamatan ${kecamatan}` },
			isi: [
				'Dengan hormat kami mengundang Kepala Desa dan Sekretaris Desa pada rapat persiapan laporan akhir tahun.',
				'Mohon membawa laporan kependudukan bulan berjalan.'
			]
		})
	];
}
