import { addDays } from '../../format/tanggal';
import { isiRegister } from './impor/kanon';
import { daftarKolom, type Kolom } from './impor/kolom';
import { lembarDari } from './impor/testing';
import { daftarLetak } from './letak-desa';
import { buatNik } from './nik';
import { buatNomorKk } from './nomor-kk';
import { pendudukAktif } from './state';
import type { PembuatPerintah } from './testing-perintah';

/**
 * A sheet with a family that nobody knows, and rows of residents with something about them changed: their work, their
 * sex or their citizenship, of which the last two move them from cell to cell. What would break a rule is left out.
 */
export const impor: PembuatPerintah = (dunia, acak) => {
	const letak = acak.pilih(daftarLetak(dunia.desa));
	const kecamatan = '31.99.01';
	const urut = 1 + ((dunia.version * 2) % 9000);
	const tanggalLahir = addDays(dunia.tanggal, -acak.bulat(8000, 20000));
	const jenisKelamin = acak.pilih(['L', 'P'] as const);
	const baru: Partial<Record<Kolom, string>> = {
		alamat: 'Jl. Impor',
		...letak,
		nama: `Warga ${'abcdefghij'.charAt(urut % 10)}`,
		no_kk: buatNomorKk({ kecamatan, tanggalTerbit: addDays(dunia.tanggal, -30), urut }),
		nik: buatNik({ kecamatan, tanggalLahir, jenisKelamin, urut }),
		sex: jenisKelamin,
		tempatlahir: 'Latihan',
		tanggallahir: tanggalLahir,
		agama_id: '1',
		pekerjaan_id: '88',
		status_kawin: '1',
		kk_level: '1',
		warganegara_id: '1',
		nama_ayah: 'Karto',
		nama_ibu: 'Siti'
	};
	const anak = {
		...baru,
		nama: `Anak ${'abcdefghij'.charAt(urut % 10)}`,
		nik: '0',
		tanggallahir: addDays(dunia.tanggal, -acak.bulat(1, 1500)),
		kk_level: '4'
	};
	const warga = pendudukAktif(dunia.kependudukan);
	const lama = Array.from({ length: acak.bulat(0, 3) }, () => {
		const isi = isiRegister(dunia.kependudukan, acak.pilih(warga));
		const ubah = acak.pilih<Partial<Record<Kolom, string>>>([
			{ pekerjaan_id: '15', suku: 'Jawa' },
			{ sex: isi.sex === '1' ? '2' : '1' },
			{ warganegara_id: isi.warganegara_id === '2' ? '1' : '2' },
			{}
		]);
		return { ...isi, ...ubah };
	});
	return {
		kind: 'impor.terima',
		lembar: lembarDari(baru, anak, ...lama),
		cakupan: 'baik',
		catatan: `Pendataan ${daftarKolom.length} kolom`
	};
};
