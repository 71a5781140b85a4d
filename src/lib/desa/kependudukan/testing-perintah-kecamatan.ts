import { addDays, akhirBulan, bulanDari, bulanSebelum } from '../../format/tanggal';
import type { Acak } from '../acak';
import { perintahDapatDiulangi, perintahTerakhir, type Dunia } from '../dunia';
import type { Peran } from '../peran';
import type { OrangInjeksi } from './commands-kecamatan';
import { injeksiMenunggu } from './injeksi';
import { daftarLetak, kodeLetak } from './letak-desa';
import { buatNik } from './nik';
import { buatNomorKk } from './nomor-kk';
import { keluargaAktif, pendudukAktif } from './state';
import { daftarJenisTemuan } from './temuan';
import { bulanBerjalan } from './testing-b07';
import type { PembuatPerintah } from './testing-perintah';
import { semuaPembuat } from './testing-perintah-kk';
import { jumlahKk, lampid } from './views/lampid';
import { samaSel } from './views/sel';

/** What one of these roles does; where there is something to do and another role acts, first the change of role. */
const sebagai =
	(boleh: readonly Peran[], menjadi: Peran, buat: PembuatPerintah): PembuatPerintah =>
	(dunia, acak, events) => {
		const command = buat(dunia, acak, events);
		if (!command || boleh.includes(dunia.peran)) return command;
		return { kind: 'peran.ganti', peran: menjadi };
	};

const olehDesa = (buat: PembuatPerintah): PembuatPerintah =>
	sebagai(['operator', 'sekdes'], 'operator', buat);
const olehKecamatan = (buat: PembuatPerintah): PembuatPerintah =>
	sebagai(['kecamatan'], 'kecamatan', buat);

const dipilih = <T>(acak: Acak, daftar: readonly T[]): T | undefined =>
	daftar.length === 0 ? undefined : acak.pilih(daftar);

/** G-04: the first month that is over and not with the kecamatan. */
const ajukan = sebagai(['operator', 'sekdes', 'kades'], 'kades', (dunia) => {
	const bulan = bulanBerjalan(dunia).find((satu) => {
		const status = dunia.kependudukan.laporan.get(satu)?.status;
		return dunia.tanggal >= akhirBulan(satu) && (!status || status === 'dikembalikan');
	});
	return bulan === undefined ? null : { kind: 'laporan.ajukan', bulan, catatan: '' };
});

/** G-04: agreed where the month is over, the one before is locked and the figures stand; or given back. */
const periksa = olehKecamatan((dunia, acak) => {
	const { laporan } = dunia.kependudukan;
	const bulan = bulanBerjalan(dunia).find((satu) => laporan.get(satu)?.status === 'diajukan');
	const diajukan = bulan && laporan.get(bulan);
	if (!bulan || !diajukan) return null;
	const sebelum = bulanSebelum(bulan);
	const { orang, kk } = lampid(dunia, { kependudukan: dunia.awal }, bulan).desa;
	const dapat =
		dunia.tanggal > akhirBulan(bulan) &&
		(sebelum < bulanDari(dunia.tanggalMulai) || laporan.get(sebelum)?.status === 'dikunci') &&
		samaSel(orang.akhir, diajukan.akhir) &&
		jumlahKk(kk.akhir) === diajukan.kkAkhir;
	const setuju = dapat && acak.peluang(2, 3);
	return { kind: 'laporan.periksa', bulan, setuju, alasan: setuju ? '' : 'Periksa lagi' };
});

/** Somebody whose number nobody has: the version of the world counts them. */
function orangInjeksi(dunia: Dunia, acak: Acak, isi: Partial<OrangInjeksi>): OrangInjeksi {
	const jenisKelamin = acak.pilih(['L', 'P'] as const);
	const tanggalLahir = isi.tanggalLahir ?? addDays(dunia.tanggal, -acak.bulat(8000, 20000));
	return {
		nik: buatNik({
			kecamatan: '32.99.01',
			tanggalLahir,
			jenisKelamin,
			urut: 1 + (dunia.version % 9999)
		}),
		nama: `Injeksi ${dunia.version}`,
		jenisKelamin,
		tempatLahir: 'Latihan',
		tanggalLahir,
		agama: 'islam',
		pendidikan: 'slta-sederajat',
		pekerjaan: 'petani-pekebun',
		statusKawin: 'belum-kawin',
		kewarganegaraan: acak.peluang(1, 6) ? 'WNA' : 'WNI',
		shdk: 'famili-lain',
		namaAyah: 'Ayah',
		namaIbu: 'Ibu',
		...isi
	};
}

/** G-02: a family of its own, or somebody for a KK that the village has. */
const injeksi = olehKecamatan((dunia, acak) => {
	const baru = acak.peluang(1, 2);
	const kk = dipilih(acak, keluargaAktif(dunia.kependudukan));
	if (!baru && !kk) return null;
	const letak = dipilih(acak, daftarLetak(dunia.desa));
	const nomorBaru = buatNomorKk({
		kecamatan: '32.99.01',
		tanggalTerbit: addDays(dunia.tanggal, -acak.bulat(100, 3000)),
		urut: 1 + (dunia.version % 9999)
	});
	return {
		kind: 'injeksi.catat',
		desaKode: dunia.desa.kode,
		sumber: 'Data konsolidasi bersih',
		noKk: baru || !kk ? nomorBaru : kk.noKk,
		alamat: 'Jl. Injeksi',
		letak: letak ? kodeLetak(letak) : '',
		anggota: baru
			? [
					orangInjeksi(dunia, acak, { shdk: 'kepala-keluarga' }),
					orangInjeksi(dunia, acak, {
						nik: null,
						nama: `Anak Injeksi ${dunia.version}`,
						shdk: 'anak',
						tanggalLahir: addDays(dunia.tanggal, -acak.bulat(1, 3000))
					})
				]
			: [orangInjeksi(dunia, acak, {})],
		alasanLanjut: 'diperiksa dalam pengujian'
	};
});

/** G-02: agreed as long as the KK that is meant stands. */
const verifikasiInjeksi = olehDesa((dunia, acak) => {
	const satu = dipilih(acak, injeksiMenunggu(dunia.kependudukan));
	if (!satu) return null;
	const tujuan = dunia.kependudukan.keluarga.get(satu.penduduk[0]?.keluargaId ?? '');
	const setuju = (satu.keluarga !== null || tujuan?.aktif === true) && acak.peluang(3, 4);
	const alasan = setuju ? '' : 'Bukan warga desa ini';
	return { kind: 'injeksi.verifikasi', injeksiId: satu.id, setuju, alasan };
});

/** G-03 */
const mintaVerval = olehKecamatan((dunia, acak) => {
	const terbuka = new Set(
		Array.from(dunia.verval.values(), ({ pendudukId, status }) =>
			status === 'selesai' ? '' : pendudukId
		)
	);
	const orang = dipilih(
		acak,
		pendudukAktif(dunia.kependudukan).filter(({ id }) => !terbuka.has(id))
	);
	return (
		(orang && {
			kind: 'verval.minta',
			desaKode: dunia.desa.kode,
			pendudukId: orang.id,
			isi: 'Periksa pekerjaannya'
		}) ??
		null
	);
});

const jawabVerval = olehDesa((dunia, acak) => {
	const satu = dipilih(
		acak,
		[...dunia.verval.values()].filter(({ status }) => /^(diminta|dikembalikan)$/.test(status))
	);
	return satu
		? { kind: 'verval.tindak', vervalId: satu.id, langkah: 'jawab', isi: 'Sudah sesuai' }
		: null;
});

const tutupVerval = olehKecamatan((dunia, acak) => {
	const satu = dipilih(
		acak,
		[...dunia.verval.values()].filter(({ status }) => status === 'dijawab')
	);
	const langkah = acak.pilih(['kembalikan', 'selesai'] as const);
	return satu ? { kind: 'verval.tindak', vervalId: satu.id, langkah, isi: 'Belum jelas' } : null;
});

const tandaiTemuan: PembuatPerintah = (dunia, acak) => {
	const jenis = acak.pilih(daftarJenisTemuan);
	const orang = dipilih(acak, pendudukAktif(dunia.kependudukan));
	const sudah = [...dunia.temuan.values()].some(
		(satu) => satu.jenis === jenis && satu.pendudukId === orang?.id
	);
	if (!orang || sudah) return null;
	return { kind: 'temuan.tandai', jenis, sasaran: { pendudukId: orang.id, keluargaId: null } };
};

const hapusTemuan: PembuatPerintah = (dunia, acak) => {
	const satu = dipilih(acak, [...dunia.temuan.keys()]);
	return satu === undefined ? null : { kind: 'temuan.hapus', id: satu };
};

/** B.4, column 14 */
const sementaraPergi = olehDesa((dunia, acak) => {
	const satu = dipilih(
		acak,
		[...dunia.kependudukan.sementara.values()].filter(({ tanggalPergi }) => tanggalPergi === null)
	);
	return satu ? { kind: 'sementara.pergi', id: satu.id, tanggal: dunia.tanggal } : null;
});

/** Takes back, or gives again as long as nothing new was done: an undo alone would seldom be met by a redo. */
const urungkan: PembuatPerintah = (_dunia, acak, events) => {
	const diurungkan = perintahDapatDiulangi(events);
	if (diurungkan && acak.peluang(1, 2))
		return { kind: 'perintah.ulangi', perintahId: diurungkan.commandId };
	const terakhir = perintahTerakhir(events);
	return terakhir ? { kind: 'perintah.urungkan', perintahId: terakhir.commandId } : null;
};

/** To the last day of the month, when it can be handed in, or into the next, when it can be locked. */
const gantiBulan: PembuatPerintah = (dunia, acak) => {
	const akhir = akhirBulan(bulanDari(dunia.tanggal));
	return {
		kind: 'tanggal.majukan',
		tanggal: dunia.tanggal < akhir && acak.peluang(1, 3) ? akhir : addDays(akhir, 1)
	};
};

/** The first of these that there is something to do for: what waits is seldom met by chance alone. */
const berikutnya =
	(...langkah: readonly PembuatPerintah[]): PembuatPerintah =>
	(dunia, acak, events) => {
		for (const buat of langkah) {
			const command = buat(dunia, acak, events);
			if (command) return command;
		}
		return null;
	};

const tutupBuku = berikutnya(periksa, ajukan, gantiBulan);
const urusInjeksi = berikutnya(verifikasiInjeksi, injeksi);
const urusVerval = berikutnya(tutupVerval, jawabVerval, mintaVerval);

/** What goes between village and kecamatan, and what a learner marks. */
const pembuatKecamatan: readonly PembuatPerintah[] = [
	ajukan,
	injeksi,
	mintaVerval,
	tutupBuku,
	tutupBuku,
	tutupBuku,
	tutupBuku,
	tutupBuku,
	urusInjeksi,
	urusInjeksi,
	urusVerval,
	urusVerval,
	tandaiTemuan,
	hapusTemuan,
	sementaraPergi
];

/** Every command that there is, without undo and redo: what may stand in any order between two of them. */
export const pembuatKerja: readonly PembuatPerintah[] = [
	...semuaPembuat.map(olehDesa),
	...pembuatKecamatan
];

/** Every command that there is. */
export const pembuatLengkap: readonly PembuatPerintah[] = [
	...pembuatKerja,
	urungkan,
	urungkan,
	urungkan,
	urungkan,
	urungkan,
	urungkan
];
