import {
	angka,
	kepalaBaris,
	kode,
	namaBerkasDari,
	tabelSepotong,
	teks,
	tengah,
	type Dokumen
} from '../../../dokumen/dokumen';
import type { Tanggal } from '../../../format/tanggal';
import {
	labelAgama,
	labelGolonganDarah,
	labelPekerjaan,
	labelPendidikan,
	labelShdk,
	labelStatusKawin
} from '../kode';
import type { Keluarga } from '../keluarga';
import type { Penduduk } from '../penduduk';
import { keluargaAktif, pendudukAktif, type Kependudukan } from '../state';
import { kartuKeluarga } from '../views/kartu-keluarga';
import { alamatLengkap, keteranganPenduduk } from './b1-induk';
import {
	hari,
	kepalaKeadaan,
	tandaTanganBuku,
	tempatLahirTanggal,
	type DuniaBuku,
	type Pilihan
} from './kepala';

const kolom = [
	angka('Nomor urut', 6),
	kode('Nomor KK'),
	kepalaBaris('Nama lengkap', 17),
	kode('NIK'),
	tengah('Jenis kelamin', 6),
	teks('Tempat/tanggal lahir', 11),
	tengah('Gol. darah', 5),
	teks('Agama', 7),
	teks('Pendidikan', 10),
	teks('Pekerjaan', 10),
	teks('Alamat', 16),
	teks('Status perkawinan', 10),
	teks('Tempat dan tanggal dikeluarkan', 11),
	teks('Status hubungan keluarga', 9),
	tengah('Kewarganegaraan', 15),
	teks('Ayah', 12),
	teks('Ibu', 12),
	teks('Tanggal mulai di desa', 8),
	teks('Ket.', 8)
];

/** B.5: every family card with its members, card by card. */
export function bukuKtpKk({ dunia }: DuniaBuku, { dusun, potongan }: Pilihan): Dokumen {
	const { kependudukan, tanggal, desa } = dunia;
	const kartu = keluargaAktif(kependudukan).filter(
		(keluarga) => dusun === '' || keluarga.dusun === dusun
	);
	const adaKk = new Set(kartu.map(({ id }) => id));
	const warga: readonly { readonly orang: Penduduk; readonly keluarga: Keluarga | null }[] = [
		...kartu.flatMap((keluarga) =>
			(kartuKeluarga(dunia, keluarga.id)?.anggota ?? []).map((orang) => ({ orang, keluarga }))
		),
		// Whoever stands on no valid card is a fault of the register; left out, the books would differ in number.
		...(dusun === '' ? pendudukAktif(kependudukan) : [])
			.filter(({ keluargaId }) => !adaKk.has(keluargaId))
			.map((orang) => ({ orang, keluarga: null }))
	];
	const mulai = mulaiDiDesa(kependudukan);
	return {
		kode: 'B.5',
		judul: 'Buku KTP dan KK',
		kepala: kepalaKeadaan(dunia, dusun),
		tabel: [
			tabelSepotong('KTP dan KK', kolom, warga, potongan, ({ orang, keluarga }, urutan) => {
				const sejak = mulai.get(orang.id);
				return [
					urutan,
					keluarga?.noKk ?? null,
					orang.nama,
					orang.nik,
					orang.jenisKelamin,
					tempatLahirTanggal(orang),
					orang.golonganDarah ? labelGolonganDarah(orang.golonganDarah) : null,
					labelAgama(orang.agama),
					labelPendidikan(orang.pendidikan),
					labelPekerjaan(orang.pekerjaan),
					keluarga && alamatLengkap(keluarga),
					labelStatusKawin(orang.statusKawin),
					keluarga && `${desa.kabupaten}, ${hari(keluarga.tanggalTerbit) ?? '-'}`,
					labelShdk(orang.shdk),
					orang.kewarganegaraan,
					orang.namaAyah || null,
					orang.namaIbu || null,
					sejak ? hari(sejak) : null,
					keluarga ? keteranganPenduduk(orang) : 'Tidak tercantum pada KK yang aktif'
				];
			})
		],
		catatan: [
			'Kolom 13 berisi tempat dan tanggal KK dikeluarkan. Kolom 18 terisi bagi yang kelahiran atau kedatangannya dicatat di desa ini; bagi yang lain tanggalnya tidak ada di data awal.'
		],
		tandaTangan: tandaTanganBuku(dunia, tanggal),
		orientasi: 'lanskap',
		tanggal,
		namaBerkas: namaBerkasDari('b5 buku ktp dan kk', desa.nama, dusun, tanggal)
	};
}

/** Since when somebody lives here, of those whose coming was recorded. */
function mulaiDiDesa({ peristiwa }: Kependudukan): ReadonlyMap<string, Tanggal> {
	const mulai = new Map<string, Tanggal>();
	for (const { rincian, pendudukIds, tanggalKejadian, dibatalkan } of peristiwa)
		if (
			!dibatalkan &&
			(rincian.kind === 'kelahiran.dicatat' || rincian.kind === 'kedatangan.dicatat')
		)
			for (const id of pendudukIds) mulai.set(id, tanggalKejadian);
	return mulai;
}
