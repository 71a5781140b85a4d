import type { Dunia } from '../../../desa/dunia';
import {
	isianBiodata,
	type AlamatLuar,
	type BiodataDiubah,
	type IsianBiodata,
	type KedatanganDicatat,
	type KelahiranDicatat,
	type KematianDicatat,
	type KepindahanDicatat,
	type PeristiwaDicatat
} from '../../../desa/kependudukan/events';
import { labelBerkas } from '../../../desa/kependudukan/berkas';
import { labelHubunganPelapor, daftarHubunganPelapor } from '../../../desa/kependudukan/commands';
import {
	daftarHubunganPelaporKematian,
	labelHubunganPelaporKematian
} from '../../../desa/kependudukan/kematian';
import { daftarHubunganPemohon, labelHubunganPemohon } from '../../../desa/kependudukan/kepindahan';
import {
	labelJenisKelahiran,
	labelPenolongKelahiran,
	labelSebabKematian,
	labelTempatDilahirkan,
	labelYangMenerangkan
} from '../../../desa/kependudukan/kode';
import { daftarPelapor, labelPelapor } from '../../../desa/kependudukan/pelapor';
import { tampilIsian, type CaraBanding } from '../banding';
import type { JenisDicatat } from '../check-spec';
import { isianPenduduk } from './isian-penduduk';

/** One thing that is written down with a legal event: how it is read and compared. */
export type Isian = {
	readonly label: string;
	readonly cara: CaraBanding;
	readonly baca: (rincian: PeristiwaDicatat, dunia: Dunia) => string;
	readonly tampil?: (text: string) => string;
	readonly why?: string;
	readonly aturan?: string;
	/** What it is copied from, where that is not the paper of the event. */
	readonly sumber?: string;
};

/** The table of one event: it is only ever asked about events of that kind. */
const untuk =
	<K extends PeristiwaDicatat['kind'], R extends Extract<PeristiwaDicatat, { kind: K }>>(kind: K) =>
	(
		label: string,
		cara: CaraBanding,
		baca: (rincian: R, dunia: Dunia) => string | number | null,
		lain: Pick<Isian, 'tampil' | 'why' | 'aturan' | 'sumber'> = {}
	): Isian => ({
		label,
		cara,
		// Safe: `kind` tells the union apart.
		baca: (rincian, dunia) =>
			rincian.kind === kind ? String(baca(rincian as R, dunia) ?? '') : '',
		...lain
	});

/** Every form has a list of its own of who reports. */
const hubungan = (kode: string): string => {
	const lahir = daftarHubunganPelapor.find((satu) => satu === kode);
	if (lahir) return labelHubunganPelapor(lahir);
	const mati = daftarHubunganPelaporKematian.find((satu) => satu === kode);
	if (mati) return labelHubunganPelaporKematian(mati);
	const kk = daftarPelapor.find((satu) => satu === kode);
	if (kk) return labelPelapor(kk);
	const pindah = daftarHubunganPemohon.find((satu) => satu === kode);
	return pindah ? labelHubunganPemohon(pindah) : kode;
};

const pelapor = {
	sumber: 'orang yang datang melapor',
	why: 'Pelapor ialah orang yang berdiri di depan loket, dengan hubungannya sendiri.'
} as const;

/** What every event is recorded with. */
const dasar = (kind: PeristiwaDicatat['kind']): Readonly<Record<string, Isian>> => {
	const isi = untuk<PeristiwaDicatat['kind'], PeristiwaDicatat>(kind);
	return {
		pelaporNama: isi('Nama pelapor', 'teks', (x) => x.pelapor.nama, pelapor),
		pelaporHubungan: isi('Hubungan pelapor', 'kode', (x) => x.pelapor.hubungan, {
			...pelapor,
			tampil: hubungan
		}),
		tanggalLapor: isi('Tanggal lapor', 'tanggal', (x) => x.tanggalLapor, {
			why: 'Laporan bulanan menghitung menurut tanggal lapor (B-07).'
		}),
		alasanLanjut: isi('Alasan', 'teks', (x) => x.alasanLanjut),
		formulir: isi('Formulir', 'kode', (x) => x.formulir ?? '', {
			sumber: 'formulir yang dibawa pelapor',
			why: 'Kode formulir lama tidak berlaku lagi sejak Permendagri 109/2019.',
			aturan: 'B-01'
		})
	};
};

const alamat = <R extends PeristiwaDicatat>(
	isi: (label: string, cara: CaraBanding, baca: (rincian: R, dunia: Dunia) => string) => Isian,
	awalan: string,
	sebutan: string,
	dari: (rincian: R) => AlamatLuar
): Readonly<Record<string, Isian>> => {
	const bagian: readonly (readonly [keyof AlamatLuar, string])[] = [
		['alamat', 'Alamat'],
		['rt', 'RT'],
		['rw', 'RW'],
		['desa', 'Desa/kelurahan'],
		['kecamatan', 'Kecamatan'],
		['kabupaten', 'Kabupaten/kota'],
		['provinsi', 'Provinsi']
	];
	return Object.fromEntries(
		bagian.map(([kunci, label]) => [
			awalan + kunci.charAt(0).toUpperCase() + kunci.slice(1),
			isi(
				`${label} ${sebutan}`,
				kunci === 'rt' || kunci === 'rw' ? 'angka' : 'teks',
				(x) => dari(x)[kunci]
			)
		])
	);
};

const lahir = untuk<'kelahiran.dicatat', KelahiranDicatat>('kelahiran.dicatat');
const mati = untuk<'kematian.dicatat', KematianDicatat>('kematian.dicatat');
const pindah = untuk<'kepindahan.dicatat', KepindahanDicatat>('kepindahan.dicatat');
const datang = untuk<'kedatangan.dicatat', KedatanganDicatat>('kedatangan.dicatat');
const ubah = untuk<'biodata.diubah', BiodataDiubah>('biodata.diubah');

const nikDari = (id: string | null, { kependudukan }: Dunia): string =>
	(id === null ? null : kependudukan.penduduk.get(id)?.nik) ?? '';
const jenisKelamin = (text: string): string => (text === 'P' ? 'Perempuan' : 'Laki-laki');

const isianLahir: Readonly<Record<string, Isian>> = {
	...dasar('kelahiran.dicatat'),
	nama: lahir('Nama bayi', 'teks', (x) => x.bayi.nama),
	jenisKelamin: lahir('Jenis kelamin', 'kode', (x) => x.bayi.jenisKelamin, {
		tampil: jenisKelamin,
		why: 'Jenis kelamin menentukan tanggal pada NIK: perempuan ditambah 40 (A-02).'
	}),
	tempatDilahirkan: lahir('Tempat dilahirkan', 'kode', (x) => x.tempatDilahirkan, {
		tampil: labelTempatDilahirkan
	}),
	tempatLahir: lahir('Tempat kelahiran', 'teks', (x) => x.bayi.tempatLahir),
	tanggalLahir: lahir('Tanggal lahir', 'tanggal', (x) => x.bayi.tanggalLahir, {
		why: 'Tanggal lahir masuk ke NIK dan tidak dapat diperbaiki dengan mengganti NIK (A-04).'
	}),
	jamLahir: lahir('Pukul lahir', 'jam', (x) => x.jamLahir),
	jenisKelahiran: lahir('Jenis kelahiran', 'kode', (x) => x.jenisKelahiran, {
		tampil: labelJenisKelahiran
	}),
	kelahiranKe: lahir('Kelahiran ke-', 'angka', (x) => x.kelahiranKe, {
		why: 'Hitung anak yang pernah dilahirkan ibu, termasuk bayi ini.'
	}),
	penolong: lahir('Penolong kelahiran', 'kode', (x) => x.penolong, {
		tampil: labelPenolongKelahiran
	}),
	beratGram: lahir('Berat bayi (gram)', 'angka', (x) => x.beratGram, {
		why: 'Berat boleh kosong, tetapi bila diisi harus sama dengan suratnya, dalam gram.'
	}),
	panjangCm: lahir('Panjang bayi (cm)', 'angka', (x) => x.panjangCm, {
		why: 'Panjang boleh kosong, tetapi bila diisi harus sama dengan suratnya.'
	}),
	nikIbu: lahir('NIK ibu', 'persis', (x, dunia) => nikDari(x.bayi.ibuId, dunia)),
	nikAyah: lahir('NIK ayah', 'persis', (x, dunia) => nikDari(x.bayi.ayahId, dunia), {
		why: 'Ayah dicatat menurut NIK pada KK dan buku nikah, atau dikosongkan dengan alasan.'
	})
};

const isianMati: Readonly<Record<string, Isian>> = {
	...dasar('kematian.dicatat'),
	tanggal: mati('Tanggal meninggal', 'tanggal', (x) => x.tanggal, {
		why: 'Tanggal kejadian disimpan terpisah dari tanggal lapor; keduanya tampil di buku.'
	}),
	jam: mati('Pukul meninggal', 'jam', (x) => x.jam),
	tempat: mati('Tempat meninggal', 'teks', (x) => x.tempat),
	sebab: mati('Sebab kematian', 'kode', (x) => x.sebab, {
		tampil: labelSebabKematian,
		why: 'Sebab kematian disalin dari surat yang menerangkannya, dan tidak ditafsirkan petugas.'
	}),
	menerangkan: mati('Yang menerangkan', 'kode', (x) => x.menerangkan, {
		tampil: labelYangMenerangkan,
		why: 'Yang menerangkan ialah penanda tangan surat kematian, bukan pelapornya.'
	}),
	aktaNomor: mati('Nomor akta kematian', 'persis', (x) => x.aktaNomor)
};

const klasifikasi: Readonly<Record<string, string>> = {
	1: '1 (dalam satu desa)',
	2: '2 (antardesa dalam satu kecamatan)',
	3: '3 (antarkecamatan dalam satu kabupaten)',
	4: '4 (antarkabupaten dalam satu provinsi)',
	5: '5 (antarprovinsi)'
};

const isianPindah: Readonly<Record<string, Isian>> = {
	...dasar('kepindahan.dicatat'),
	klasifikasi: pindah('Klasifikasi pindah', 'angka', (x) => x.klasifikasi, {
		tampil: (text) => klasifikasi[text] ?? text,
		why: 'Klasifikasi dibaca dari wilayah tujuan: bagian alamat tertinggi yang berubah.'
	}),
	jenisKepindahan: pindah('Jenis kepindahan', 'kode', (x) => x.jenisKepindahan, {
		tampil: (text) => text.replaceAll('-', ' ')
	}),
	alasan: pindah('Alasan pindah', 'kode', (x) => x.alasan),
	tanggalPindah: pindah('Tanggal pindah', 'tanggal', (x) => x.tanggalPindah),
	nomorSkpwni: pindah('Nomor SKPWNI', 'persis', (x) => x.nomorSkpwni, {
		why: 'SKPWNI diterbitkan Disdukcapil untuk pindah antarkabupaten atau antarprovinsi.'
	}),
	...alamat(pindah, 'tujuan', 'tujuan', (x: KepindahanDicatat) => x.tujuan)
};

const isianDatang: Readonly<Record<string, Isian>> = {
	...dasar('kedatangan.dicatat'),
	nomorSkpwni: datang('Nomor SKPWNI', 'persis', (x) => x.nomorSkpwni),
	tanggalSkpwni: datang('Tanggal SKPWNI', 'tanggal', (x) => x.tanggalSkpwni),
	tanggalDatang: datang('Tanggal datang', 'tanggal', (x) => x.tanggalDatang),
	maksud: datang('Maksud kedatangan', 'kode', (x) => x.maksud),
	...alamat(datang, 'asal', 'asal', (x: KedatanganDicatat) => x.asal)
};

const isianSusunan = dasar('susunan.diubah');

/** Of a changed record: what each field was changed to, and the paper that was noted as its proof. */
const isianUbah: Readonly<Record<string, Isian>> = {
	...dasar('biodata.diubah'),
	...Object.fromEntries(
		isianBiodata.map((isian: IsianBiodata) => [
			`bukti-${isian}`,
			ubah(
				`Bukti perubahan ${isianPenduduk[isian].label.toLowerCase()}`,
				'kode',
				({ perubahan }) => perubahan.find((satu) => satu.isian === isian)?.bukti ?? '',
				{
					tampil: (kode) => (kode === '' ? 'kosong' : labelBerkas(kode)),
					why: 'Yang ditulis ialah berkas yang Anda lihat; kelak orang lain memeriksanya lagi.'
				}
			)
		])
	),
	...Object.fromEntries(
		isianBiodata.map((isian: IsianBiodata) => {
			const { label, cara, tampil } = isianPenduduk[isian];
			const tunjuk = tampil ?? ((text: string) => tampilIsian(text, cara));
			const baru = ({ perubahan }: BiodataDiubah) =>
				perubahan.find((satu) => satu.isian === isian)?.baru ?? '';
			return [isian, ubah(label, cara, baru, { tampil: tunjuk })];
		})
	)
};

/** By what may be asked of each event; an unknown name is an error of the course. */
export function isianPeristiwa(jenis: JenisDicatat): Readonly<Record<string, Isian>> {
	switch (jenis) {
		case 'lahir':
			return isianLahir;
		case 'mati':
			return isianMati;
		case 'pindah':
			return isianPindah;
		case 'datang':
			return isianDatang;
		case 'ubah':
			return isianUbah;
		case 'pecah':
		case 'gabung':
		case 'menumpang':
		case 'pindah-dalam-desa':
		case 'kepala-baru':
			return isianSusunan;
		default:
			return jenis satisfies never;
	}
}
