import { bulanDari, tanggal, type Bulan, type Tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { replay, type Dunia, type Event, type RecordedEvent } from '../../dunia';
import type { AlamatLuar, DasarPeristiwa } from '../events';
import type { Keluarga } from '../keluarga';
import { buatNomorKk } from '../nomor-kk';
import type { Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaAktif, kepalaKeluarga } from '../state';
import type { DuniaBuku } from './kepala';

export const november = bulanDari(tanggal('2026-11-01'));
export const desember = bulanDari(tanggal('2026-12-01'));

const luar: AlamatLuar = {
	alamat: 'Jl. Merdeka No. 1',
	rt: '001',
	rw: '001',
	desa: 'Wanasari',
	kecamatan: 'Bukit Contoh',
	kabupaten: 'Wanasari',
	provinsi: 'Jawa Tengah'
};

const dasar = (hari: Tanggal): DasarPeristiwa => ({
	tanggalLapor: hari,
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	lampiran: [],
	peringatan: [],
	alasanLanjut: ''
});

/**
 * A village in which everything has happened that the books tell: in November a birth, a death, a family that comes,
 * a member that leaves, a family that goes to another dusun, somebody who stays for a while; in December the sex of
 * one is corrected and the death is taken back.
 */
export function duniaRamai(): DuniaBuku {
	const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 3, ruleSet: 'aturan@1' });
	const kk = keluargaDenganAnak(start);
	const [lahir, mati, pindah, pindahDusun, koreksi] = kk;
	if (!lahir || !mati || !pindah || !pindahDusun || !koreksi)
		throw new Error('the village has families with children');
	const nov = tanggal('2026-11-18');
	const des = tanggal('2026-12-03');
	const dusunLain = start.desa.dusun.find(({ nama }) => nama !== pindahDusun.keluarga.dusun);
	const perintah: readonly (readonly Event[])[] = [
		[bayiLahir(lahir.keluarga, nov)],
		[
			{
				...dasar(nov),
				kind: 'kematian.dicatat',
				pendudukId: mati.anak.id,
				tanggal: tanggal('2026-11-10'),
				jam: '',
				tempat: 'Rumah sakit',
				sebab: 'sakit-biasa',
				menerangkan: 'dokter',
				aktaNomor: ''
			}
		],
		keluargaDatang(lahir.keluarga, nov),
		[
			{
				...dasar(nov),
				kind: 'kepindahan.dicatat',
				pendudukIds: [pindah.anak.id],
				klasifikasi: 5,
				jenisKepindahan: 'anggota-saja',
				statusKkPindah: 'numpang',
				statusKkTinggal: 'nomor-tetap',
				alasan: 'pekerjaan',
				tujuan: luar,
				tanggalPindah: tanggal('2026-11-12'),
				nomorSkpwni: ''
			}
		],
		[
			{
				kind: 'keluarga.pindah-alamat',
				keluargaId: pindahDusun.keluarga.id,
				alamat: 'Jl. Baru No. 1',
				rt: '005',
				rw: '003',
				dusun: dusunLain?.nama ?? '',
				tanggalLapor: nov,
				kepalaJenisKelamin:
					kepalaKeluarga(start.kependudukan, pindahDusun.keluarga.id)?.jenisKelamin ?? 'L'
			}
		],
		[
			{
				kind: 'sementara.dicatat',
				orang: {
					id: 's1',
					nama: 'Tamu Desa',
					jenisKelamin: 'P',
					nomorIdentitas: '3399015505900001',
					tempatLahir: 'Wanasari',
					tanggalLahir: tanggal('1990-05-15'),
					pekerjaan: 'Pedagang',
					kebangsaan: 'Indonesia',
					keturunan: '',
					datangDari: 'Wanasari',
					maksud: 'Berdagang',
					didatangi: 'Karto, Jl. Melati No. 1',
					tanggalDatang: nov,
					tanggalPergi: null
				}
			}
		],
		[{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-05') }],
		[
			{
				...dasar(des),
				kind: 'biodata.diubah',
				pendudukId: koreksi.anak.id,
				perubahan: [
					{
						isian: 'jenisKelamin',
						lama: koreksi.anak.jenisKelamin,
						baru: koreksi.anak.jenisKelamin === 'L' ? 'P' : 'L'
					}
				],
				sebab: 'permohonan'
			}
		],
		[
			{
				kind: 'entri.dibatalkan',
				perintahId: 'c-2',
				tanggalLapor: des,
				alasan: 'salah orang'
			}
		]
	];
	const events: RecordedEvent[] = [];
	perintah.forEach((satu, urutan) => {
		for (const event of satu)
			events.push({
				version: events.length + 1,
				commandId: `c-${urutan + 1}`,
				at: '2026-11-16T00:00:00Z',
				event
			});
	});
	return { start, dunia: replay(start, events) };
}

/** A whole book. */
export const pilih = (bulan: Bulan, dusun = '') => ({ bulan, dusun, potongan: null });

function keluargaDenganAnak({ kependudukan }: Dunia) {
	return keluargaAktif(kependudukan).flatMap((keluarga) => {
		const anak = anggotaKeluarga(kependudukan, keluarga.id).find(({ shdk }) => shdk === 'anak');
		return anak ? [{ keluarga, anak }] : [];
	});
}

const orangBaru = (id: string, keluargaId: string): Penduduk => ({
	id,
	nik: null,
	nama: `Warga Baru ${id.toUpperCase()}`,
	jenisKelamin: 'P',
	tempatLahir: 'Latihan',
	tanggalLahir: tanggal('1991-02-03'),
	agama: 'islam',
	pendidikan: 'slta-sederajat',
	pekerjaan: 'wiraswasta',
	statusKawin: 'belum-kawin',
	kewarganegaraan: 'WNI',
	namaAyah: 'Ayah',
	namaIbu: 'Ibu',
	ayahId: null,
	ibuId: null,
	keluargaId,
	shdk: 'kepala-keluarga',
	keadaan: { status: 'aktif' }
});

const bayiLahir = (keluarga: Keluarga, hari: Tanggal): Event => ({
	...dasar(hari),
	kind: 'kelahiran.dicatat',
	bayi: {
		...orangBaru('bayi', keluarga.id),
		shdk: 'anak',
		// Born in the month before, reported in this one.
		tanggalLahir: tanggal('2026-10-25')
	},
	jamLahir: '05:00',
	tempatDilahirkan: 'rumah',
	jenisKelahiran: 'tunggal',
	urutanKembar: null,
	kelahiranKe: 1,
	penolong: 'bidan-perawat',
	beratGram: null,
	panjangCm: null,
	alasanTanpaAyah: '',
	lampiran: [],
	saksi: []
});

function keluargaDatang(contoh: Keluarga, hari: Tanggal): Event[] {
	const keluarga: Keluarga = {
		...contoh,
		id: 'k-baru',
		noKk: buatNomorKk({ kecamatan: '35.99.01', tanggalTerbit: hari, urut: 77 }),
		tanggalTerbit: hari
	};
	return [
		{
			kind: 'keluarga.dibentuk',
			keluarga,
			sebab: 'datang',
			tanggalLapor: hari,
			kepalaJenisKelamin: 'P'
		},
		{
			...dasar(hari),
			kind: 'kedatangan.dicatat',
			penduduk: [
				orangBaru('d1', keluarga.id),
				{ ...orangBaru('d2', keluarga.id), shdk: 'anak', kewarganegaraan: 'WNA', jenisKelamin: 'L' }
			],
			asal: luar,
			nomorSkpwni: '',
			tanggalSkpwni: null,
			tanggalDatang: tanggal('2026-11-15'),
			maksud: 'ikut keluarga'
		}
	];
}
