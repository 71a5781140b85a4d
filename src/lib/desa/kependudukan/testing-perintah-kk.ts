import { addDays } from '../../format/tanggal';
import type { Acak } from '../acak';
import type { Dunia } from '../dunia';
import type { CatatKedatangan, OrangDatang } from './commands-kedatangan';
import { daftarLetak } from './letak-desa';
import { buatNik } from './nik';
import type { Penduduk } from './penduduk';
import { calonKepala } from './shdk-baru';
import { anggotaKeluarga, keluargaAktif, pendudukAktif } from './state';
import { isKepala } from './susunan-kk';
import { impor } from './testing-impor';
import { daftarPembuat, type PembuatPerintah } from './testing-perintah';
import { usulPecah } from './usul-susunan';

const alasanLanjut = 'diperiksa dalam pengujian';
const pelapor = { nama: 'Keluarga', hubungan: 'anggota-keluarga' } as const;

/** A newcomer from another province whose number nobody has: the version of the world counts them. */
function pendatang(
	dunia: Dunia,
	acak: Acak,
	urutan: number,
	isi: Partial<OrangDatang>
): OrangDatang {
	const jenisKelamin = isi.jenisKelamin ?? acak.pilih(['L', 'P'] as const);
	const tanggalLahir = isi.tanggalLahir ?? addDays(dunia.tanggal, -acak.bulat(8000, 20000));
	return {
		nik: buatNik({
			kecamatan: '33.99.01',
			tanggalLahir,
			jenisKelamin,
			urut: 1 + ((dunia.version * 4 + urutan) % 9999)
		}),
		nama: `Pendatang ${dunia.version} ${urutan}`,
		jenisKelamin,
		tempatLahir: 'Kabupaten Lain',
		tanggalLahir,
		agama: 'islam',
		pendidikan: 'slta-sederajat',
		pekerjaan: 'perdagangan',
		statusKawin: 'belum-kawin',
		kewarganegaraan: acak.peluang(1, 6) ? 'WNA' : 'WNI',
		namaAyah: 'Ayah Pendatang',
		namaIbu: 'Ibu Pendatang',
		golonganDarah: '',
		shdk: 'famili-lain',
		...isi
	};
}

/** A couple with a child, somebody alone, or somebody who left this village before and comes back. */
const kedatangan: PembuatPerintah = (dunia, acak) => {
	const tanggalDatang = addDays(dunia.tanggal, -acak.bulat(0, 40));
	const menumpang = acak.peluang(1, 2);
	const dahulu = [...dunia.kependudukan.penduduk.values()].filter(
		({ keadaan, nik, tanggalLahir }) =>
			keadaan.status === 'pindah' && nik !== null && tanggalLahir <= tanggalDatang
	);
	const lama: Penduduk | undefined =
		menumpang && dahulu.length > 0 && acak.peluang(1, 2) ? acak.pilih(dahulu) : undefined;
	const orang: OrangDatang[] = lama
		? [{ ...lama, shdk: 'famili-lain', golonganDarah: '' }]
		: menumpang
			? [pendatang(dunia, acak, 0, {})]
			: [
					pendatang(dunia, acak, 0, {
						jenisKelamin: 'L',
						statusKawin: 'kawin-tercatat',
						shdk: 'kepala-keluarga'
					}),
					pendatang(dunia, acak, 1, {
						jenisKelamin: 'P',
						statusKawin: 'kawin-tercatat',
						shdk: 'istri'
					}),
					pendatang(dunia, acak, 2, { shdk: 'anak', tanggalLahir: addDays(tanggalDatang, -800) })
				].slice(0, acak.bulat(1, 3));
	return {
		kind: 'kedatangan.catat',
		pelapor,
		klasifikasi: 5,
		asal: {
			alamat: '',
			rt: '',
			rw: '',
			desa: 'Asal',
			kecamatan: 'Asal',
			kabupaten: 'Asal',
			provinsi: 'Provinsi Asal'
		},
		nomorSkpwni: 'SKPWNI/1',
		tanggalSkpwni: tanggalDatang,
		tanggalDatang,
		maksud: 'keluarga',
		tujuan: menumpang
			? { jenis: 'menumpang', noKk: acak.pilih(keluargaAktif(dunia.kependudukan)).noKk }
			: {
					jenis: 'kk-baru',
					alamat: 'Jl. Baru',
					lokasi: acak.pilih(daftarLetak(dunia.desa)),
					rumah: 'menumpang'
				},
		orang,
		formulir: 'F-1.03',
		lampiran: ['f-1.03', 'skpwni', 'f-1.02', 'ktp', 'pernyataan-pemilik-rumah', 'f-1.05'],
		alasanLanjut
	} satisfies CatatKedatangan;
};

const pecah: PembuatPerintah = (dunia, acak) => {
	const kk = acak.pilih(keluargaAktif(dunia.kependudukan));
	const anggota = anggotaKeluarga(dunia.kependudukan, kk.id);
	const kepala = anggota.find(isKepala);
	const { boleh } = calonKepala(
		anggota.filter((orang) => !isKepala(orang)),
		dunia.tanggal
	);
	if (!kepala || boleh.length === 0) return null;
	const kepalaBaru = acak.pilih(boleh);
	// As proposed, or alone.
	const susunan = acak.peluang(1, 2)
		? usulPecah(anggota, kepala, kepalaBaru)
		: new Map([[kepalaBaru.id, 'kepala-keluarga' as const]]);
	return {
		kind: 'keluarga.pecah',
		pelapor,
		noKk: kk.noKk,
		anggota: Array.from(susunan, ([pendudukId, shdk]) => ({ pendudukId, shdk })),
		alamatBaru: acak.peluang(1, 2)
			? { jenis: 'sama' }
			: { jenis: 'lain', alamat: 'Jl. Baru', lokasi: acak.pilih(daftarLetak(dunia.desa)) },
		formulir: 'F-1.02',
		lampiran: ['f-1.02', 'kk', 'f-1.05'],
		alasanLanjut
	};
};

/** A whole KK, or one member who is not its head. */
const gabung: PembuatPerintah = (dunia, acak) => {
	const [asal, tujuan] = acak.kocok(keluargaAktif(dunia.kependudukan));
	if (!asal || !tujuan) return null;
	const anggota = anggotaKeluarga(dunia.kependudukan, asal.id);
	const lain = anggota.filter((orang) => !isKepala(orang));
	const ikut = lain.length === 0 || acak.peluang(1, 3) ? anggota : [acak.pilih(lain)];
	return {
		kind: 'keluarga.gabung',
		pelapor,
		noKk: asal.noKk,
		noKkTujuan: tujuan.noKk,
		anggota: ikut.map(({ id }) => ({ pendudukId: id, shdk: 'famili-lain' as const })),
		formulir: 'F-1.02',
		lampiran: ['f-1.02', 'kk', 'kk-tujuan'],
		alasanLanjut
	};
};

/** Sex, citizenship and schooling: two that move somebody from cell to cell, and one that does not. */
const ubahData: PembuatPerintah = (dunia, acak) => {
	const orang = acak.pilih(
		pendudukAktif(dunia.kependudukan).filter(
			({ shdk, keluargaId }) =>
				['anak', 'cucu', 'famili-lain'].includes(shdk) ||
				anggotaKeluarga(dunia.kependudukan, keluargaId).length === 1
		)
	);
	const perubahan = acak.pilih([
		{
			isian: 'jenisKelamin',
			baru: orang.jenisKelamin === 'L' ? 'P' : 'L',
			bukti: 'penetapan-pengadilan'
		},
		{
			isian: 'kewarganegaraan',
			baru: orang.kewarganegaraan === 'WNI' ? 'WNA' : 'WNI',
			bukti: 'sk-kewarganegaraan'
		},
		{
			isian: 'pendidikan',
			baru: orang.pendidikan === 'strata-ii' ? 'strata-iii' : 'strata-ii',
			bukti: 'ijazah'
		}
	] as const);
	return {
		kind: 'biodata.ubah',
		pelapor,
		siapa: { pendudukId: orang.id },
		perubahan: [perubahan],
		formulir: 'F-1.06',
		lampiran: ['f-1.06', 'ktp'],
		alasanLanjut
	};
};

const sementara: PembuatPerintah = (dunia) => ({
	kind: 'sementara.catat',
	nama: 'Tamu',
	jenisKelamin: 'L',
	nomorIdentitas: `paspor-${dunia.version}`,
	tempatLahir: 'Jauh',
	tanggalLahir: addDays(dunia.tanggal, -9000),
	pekerjaan: 'Pekerja',
	kebangsaan: 'Indonesia',
	keturunan: '',
	datangDari: 'Jauh',
	maksud: 'Bekerja',
	didatangi: 'Ketua RT',
	tanggalDatang: dunia.tanggal
});

/** Some entry or sheet that stands; the rules refuse it when something later stands in the way. */
const pembatalan: PembuatPerintah = (dunia, acak) => {
	if (dunia.peran !== 'sekdes') return { kind: 'peran.ganti', peran: 'sekdes' };
	const { peristiwa, impor: lembar } = dunia.kependudukan;
	const berlaku = [...peristiwa, ...lembar].filter(({ dibatalkan }) => dibatalkan === null);
	if (berlaku.length === 0) return null;
	return {
		kind: 'entri.batalkan',
		perintahId: acak.pilih(berlaku).perintahId,
		alasan: 'salah catat'
	};
};

/** Every command of the area, with the taking back of entries among them. */
export const semuaPembuat: readonly PembuatPerintah[] = [
	...daftarPembuat,
	kedatangan,
	kedatangan,
	pecah,
	pecah,
	gabung,
	ubahData,
	ubahData,
	impor,
	sementara,
	pembatalan,
	pembatalan,
	pembatalan
];
