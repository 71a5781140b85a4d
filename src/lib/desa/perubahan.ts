import { perubahanAnggaran } from './apbdes/alur/perubahan-anggaran';
import type { Dunia } from './dunia';
import { labelJenisTemuan } from './kependudukan/temuan';
import { formatNik } from './kependudukan/nik';
import { formatNomorKk } from './kependudukan/nomor-kk';
import type { Keluarga } from './kependudukan/keluarga';
import type { Penduduk } from './kependudukan/penduduk';
import { labelPeran } from './peran';
import { labelIsianData } from './surat/data-warga';
import { statusKeadaanKades, statusSurat } from './surat/views/label';
import { labelKepuasan, statusAntrean, statusLaporanData } from './surat/views/label-layanan';
import type { Persuratan } from './surat/state';
import type { Surat } from './surat/surat';
import type { SuratMasuk } from './surat/surat-masuk';
import { formatTanggal } from '../format/tanggal';

/** One thing that is otherwise than it was, for somebody who looks back at what was done. */
export type Perubahan = {
	readonly tentang:
		{ readonly jenis: 'penduduk' | 'keluarga'; readonly id: string } | { readonly jenis: 'dunia' };
	readonly nama: string;
	readonly isian: readonly {
		readonly label: string;
		readonly lama: string;
		readonly baru: string;
	}[];
};

/** What one step changed: residents, families and the world itself, each field that differs. */
export function perubahan(lama: Dunia, baru: Dunia): readonly Perubahan[] {
	const { kependudukan: dulu } = lama;
	const { kependudukan: kini } = baru;
	return [
		...beda(dunia(lama), dunia(baru)).map((isian): Perubahan => ({
			tentang: { jenis: 'dunia' },
			nama: 'Desa latihan',
			isian: [isian]
		})),
		...tiap(dulu.penduduk, kini.penduduk).map(([id, a, b]): Perubahan => ({
			tentang: { jenis: 'penduduk', id },
			nama: (b ?? a)?.nama ?? '',
			isian: beda(a && penduduk(a, dulu.keluarga), b && penduduk(b, kini.keluarga))
		})),
		...tiap(dulu.keluarga, kini.keluarga).map(([id, a, b]): Perubahan => ({
			tentang: { jenis: 'keluarga', id },
			nama: `KK ${formatNomorKk((b ?? a)?.noKk as Keluarga['noKk'])}`,
			isian: beda(a && keluarga(a), b && keluarga(b))
		})),
		...tiap(lama.persuratan.surat, baru.persuratan.surat).map(([, a, b]): Perubahan => ({
			tentang: { jenis: 'dunia' },
			nama: `Surat: ${(b ?? a)?.perihal ?? ''}`,
			isian: beda(a && surat(a), b && surat(b))
		})),
		...tiap(lama.persuratan.masuk, baru.persuratan.masuk).map(([, a, b]): Perubahan => ({
			tentang: { jenis: 'dunia' },
			nama: `Surat masuk: ${(b ?? a)?.perihal ?? ''}`,
			isian: beda(a && suratMasuk(a), b && suratMasuk(b))
		})),
		...perubahanAnggaran(lama.anggaran, baru.anggaran)
	].filter(({ isian }) => isian.length > 0);
}

type Baris = Readonly<Record<string, string>>;

/** Ids of which the record differs; the maps keep a record that nothing happened to as it is. */
function tiap<T>(
	lama: ReadonlyMap<string, T>,
	baru: ReadonlyMap<string, T>
): readonly (readonly [string, T | undefined, T | undefined])[] {
	const ids = new Set([...lama.keys(), ...baru.keys()]);
	return [...ids].flatMap((id) => {
		const [a, b] = [lama.get(id), baru.get(id)];
		return a === b ? [] : [[id, a, b] as const];
	});
}

function beda(lama: Baris | undefined, baru: Baris | undefined): Perubahan['isian'] {
	const label = new Set([...Object.keys(lama ?? {}), ...Object.keys(baru ?? {})]);
	return [...label].flatMap((satu) => {
		const isi = { label: satu, lama: lama?.[satu] ?? '', baru: baru?.[satu] ?? '' };
		return isi.lama === isi.baru ? [] : [isi];
	});
}

const nomorKk = (kk: Keluarga | undefined): string => (kk ? formatNomorKk(kk.noKk) : '');

const dunia = ({ peran, tanggal, temuan, kependudukan, persuratan }: Dunia): Baris => ({
	...kantor(persuratan),
	Peran: labelPeran(peran),
	Tanggal: formatTanggal(tanggal),
	Temuan: [...temuan.values()]
		.map(({ jenis, pendudukId, keluargaId }) => {
			const siapa =
				pendudukId === null
					? nomorKk(kependudukan.keluarga.get(keluargaId))
					: (kependudukan.penduduk.get(pendudukId)?.nama ?? '');
			return `${siapa}: ${labelJenisTemuan(jenis)}`;
		})
		.join('; ')
});

/** Of the office that writes letters: what a step may have changed beside a letter. */
const kantor = ({
	setelan,
	keadaanKades,
	sertifikat,
	mandat,
	pejabat,
	penugasan,
	pin,
	antrean,
	laporanData,
	kepuasan
}: Persuratan): Baris => ({
	'Keadaan Kepala Desa': statusKeadaanKades[keadaanKades],
	'Setelan surat': [
		setelan.tabelKlasifikasi,
		setelan.lingkupNomor,
		setelan.kodeDesa,
		...setelan.kop,
		`${setelan.targetHari} hari`,
		`${setelan.anjunganMenit} menit`,
		...Object.entries(setelan.kodeJenis).flatMap(([jenis, { kode, lama }]) =>
			[kode, lama].flatMap((satu) => (satu ? [`${jenis} ${satu}`] : []))
		)
	].join('; '),
	'Sertifikat aktif': String(
		[...sertifikat.values()].filter(({ status }) => status === 'aktif').length
	),
	'PIN warga': String(pin.size),
	Antrean: [...antrean.values()]
		.map(({ nomor, status }) => `${nomor} ${statusAntrean[status].toLowerCase()}`)
		.join('; '),
	'Laporan data': [...laporanData.values()]
		.map(
			({ isian, status }) => `${labelIsianData[isian]}: ${statusLaporanData[status].toLowerCase()}`
		)
		.join('; '),
	Penilaian: [...kepuasan.values()].map(({ tingkat }) => labelKepuasan[tingkat]).join('; '),
	Pejabat: String(pejabat.size),
	Mandat: mandat.map(({ dasar }) => dasar).join('; '),
	Penugasan: penugasan.map(({ dasar }) => dasar).join('; ')
});

const surat = ({ status, nomor, tujuan, berkas, langkah }: Surat): Baris => ({
	Status: statusSurat[status],
	Nomor: nomor?.teks ?? '',
	Tujuan: tujuan,
	Berkas: berkas.join('; '),
	Catatan: langkah.at(-1)?.catatan ?? ''
});

const suratMasuk = (surat: SuratMasuk): Baris => ({
	Pengirim: surat.namaPengirim,
	Nomor: surat.nomor,
	Agenda: String(surat.urutAgenda ?? ''),
	Dibaca: surat.dibaca ? 'ya' : 'belum',
	Disposisi: surat.disposisi.map(({ instruksi }) => instruksi).join('; '),
	Laporan: surat.disposisi.map(({ laporan }) => laporan).join('; '),
	Balasan: String(surat.balasan.length),
	Selesai: surat.selesai ? 'ya' : 'belum',
	Catatan: surat.catatanSelesai
});

const penduduk = (orang: Penduduk, kk: ReadonlyMap<string, Keluarga>): Baris => ({
	Nama: orang.nama,
	NIK: orang.nik ? formatNik(orang.nik) : 'belum ber-NIK',
	'Jenis kelamin': orang.jenisKelamin,
	'Tanggal lahir': formatTanggal(orang.tanggalLahir),
	'Tempat lahir': orang.tempatLahir,
	Keadaan: orang.keadaan.status,
	'Nomor KK': nomorKk(kk.get(orang.keluargaId)),
	Hubungan: orang.shdk.replaceAll('-', ' '),
	'Status perkawinan': orang.statusKawin.replaceAll('-', ' '),
	Agama: orang.agama,
	Pendidikan: orang.pendidikan.replaceAll('-', ' '),
	Pekerjaan: orang.pekerjaan.replaceAll('-', ' '),
	'Nama ayah': orang.namaAyah,
	'Nama ibu': orang.namaIbu
});

const keluarga = (kk: Keluarga): Baris => ({
	'Nomor KK': formatNomorKk(kk.noKk),
	Alamat: `${kk.alamat}, RT ${kk.rt} RW ${kk.rw}, Dusun ${kk.dusun}`,
	Keadaan: kk.aktif ? 'aktif' : 'tidak aktif'
});
