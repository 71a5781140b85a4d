import { isSumberDana } from '../sumber-dana';
import { isDiBawah, type Bahan } from './bahan';
import { nilaiBarisGanda } from './d-01-ganda';
import { nilaiHargaStandar } from './d-01-harga';
import { nilaiKode, nilaiSumberPendapatan } from './d-01-kode';
import type { HasilAturan, Terhitung } from './hasil';
import { nilaiPerBaris, type Temuan } from './per-baris';

const dasarBelanja = 'Permendagri 20/2018 Ps. 9, 15–23, Lampiran A';
/** The draft is made from the RKP (D-07); of what a line has to say the reference gives no article. */
const dasarRkp = 'Permendagri 20/2018 Ps. 31';
const belumAdaBelanja = 'Belum ada baris belanja.';

/** D-01: how a budget is built and what every line of it needs. */
export const nilaiStruktur = (bahan: Bahan): readonly HasilAturan[] => [
	nilaiRkp(bahan),
	nilaiRkpBeda(bahan),
	nilaiIsian(bahan),
	nilaiHargaStandar(bahan),
	nilaiTakTerduga(bahan),
	nilaiPerdes(bahan),
	nilaiKode(bahan),
	nilaiSumberPendapatan(bahan),
	nilaiBarisGanda(bahan)
];

function nilaiRkp({ belanja, rkpById, masukan }: Bahan): HasilAturan {
	const temuan = belanja.flatMap((isian): Temuan[] => {
		const { rkpId } = isian.baris;
		if (rkpId !== null && rkpById.has(rkpId)) return [];
		const keterangan =
			rkpId === null
				? 'Belum menunjuk kegiatan RKP Desa.'
				: 'Kegiatan yang ditunjuk tidak ada di RKP Desa tahun ini.';
		return [{ isian, keterangan }];
	});
	return nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-rkp',
		judul: 'Kegiatan tanpa RKP',
		dasar: dasarRkp,
		level: 'galat',
		diperiksa: belanja.length,
		kosong: belumAdaBelanja,
		baik: 'Semua belanja melaksanakan kegiatan RKP Desa.',
		salah: 'baris belanja tidak melaksanakan kegiatan RKP Desa',
		temuan,
		mend: `Pilih kegiatan RKP yang dilaksanakan baris itu. Bila tidak ada dalam ${masukan.rkp.perdes}, ubah RKP lebih dulu atau hapus barisnya.`
	});
}

/** [produk] A line may point to one activity of the RKP and be booked under another: one of the two is mistaken. */
function nilaiRkpBeda({ belanja, rkpById }: Bahan): HasilAturan {
	const temuan = belanja.flatMap((isian): Temuan[] => {
		const { rkpId, kegiatan } = isian.baris;
		const rkp = rkpById.get(rkpId ?? '');
		if (!rkp || !kegiatan || kegiatan === rkp.kode) return [];
		const keterangan = `Baris ini ${kegiatan}, sedangkan kegiatan RKP "${rkp.nama}" ${rkp.kode}.`;
		return [{ isian, keterangan }];
	});
	return nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-rkp-beda',
		judul: 'Kode kegiatan dan RKP',
		dasar: '',
		level: 'peringatan',
		diperiksa: belanja.length,
		kosong: belumAdaBelanja,
		baik: 'Kode kegiatan setiap belanja sama dengan kegiatan RKP yang ditunjuknya.',
		salah: 'baris belanja menunjuk kegiatan RKP yang kodenya berbeda',
		temuan,
		mend: 'Pilih kegiatan RKP yang sesuai dengan kode baris itu, atau ubah kode kegiatannya.'
	});
}

/** What a line of belanja still lacks; the codes have a rule of their own. */
function kekurangan({ baris }: Terhitung): string[] {
	const kurang: string[] = [];
	if (!isSumberDana(baris.sumber)) kurang.push('sumber dana');
	if (baris.volume <= 0) kurang.push('volume');
	if (baris.satuan.trim() === '') kurang.push('satuan');
	if (baris.hargaSatuan <= 0) kurang.push('harga satuan');
	if (baris.pelaksana === null) kurang.push('pelaksana');
	return kurang;
}

const nilaiIsian = ({ belanja }: Bahan): HasilAturan =>
	nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-isian',
		judul: 'Isian baris',
		dasar: '',
		level: 'galat',
		diperiksa: belanja.length,
		kosong: belumAdaBelanja,
		baik: 'Semua baris belanja punya sumber dana, volume, satuan, harga satuan, dan pelaksana.',
		salah: 'baris belanja belum lengkap',
		temuan: belanja.flatMap((isian) => {
			const kurang = kekurangan(isian);
			return kurang.length === 0
				? []
				: [{ isian, keterangan: `Belum diisi: ${kurang.join(', ')}.` }];
		}),
		mend: 'Lengkapi sumber dana, volume, satuan, harga satuan, dan pelaksana pada baris itu. Volume dan harga satuan lebih dari nol.'
	});

function nilaiTakTerduga({ belanja }: Bahan): HasilAturan {
	const takTerduga = belanja.filter(({ baris }) => isDiBawah(baris.rekening, '5.4'));
	const isDiBidang5 = ({ baris }: Terhitung) => isDiBawah(baris.kegiatan ?? '', '5');
	return nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-tak-terduga',
		judul: 'Belanja tak terduga',
		dasar: dasarBelanja,
		level: 'galat',
		diperiksa: belanja.length,
		kosong: belumAdaBelanja,
		baik:
			takTerduga.length === 0
				? 'Tidak ada belanja tak terduga.'
				: 'Semua belanja tak terduga (5.4) ada di bidang 5.',
		salah: 'baris belanja tak terduga (5.4) ada di luar bidang 5',
		temuan: takTerduga
			.filter((isian) => !isDiBidang5(isian))
			.map((isian) => ({ isian, keterangan: 'Rekening 5.4 hanya dipakai di bidang 5.' })),
		mend: 'Pindahkan ke kegiatan bidang 5 (bencana, darurat, mendesak), atau pilih rekening 5.1, 5.2, atau 5.3 yang sesuai.'
	});
}

function nilaiPerdes({ pembiayaan, semua }: Bahan): HasilAturan {
	const wajib = pembiayaan.filter(
		({ baris }) => isDiBawah(baris.rekening, '6.2.1') || isDiBawah(baris.rekening, '6.2.2')
	);
	return nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-perdes',
		judul: 'Penyertaan modal dan dana cadangan',
		dasar: '',
		level: 'galat',
		diperiksa: semua.length,
		kosong: 'Belum ada baris anggaran.',
		baik:
			wajib.length === 0
				? 'Tidak ada penyertaan modal dan pembentukan dana cadangan.'
				: 'Setiap penyertaan modal dan dana cadangan menyebut Perdes tersendiri.',
		salah: 'baris penyertaan modal atau dana cadangan belum menyebut Perdes tersendiri',
		temuan: wajib
			.filter(({ baris }) => baris.perdes.trim() === '')
			.map((isian) => ({ isian, keterangan: 'Nomor Perdes belum diisi.' })),
		mend: 'Isi nomor Perdes tentang penyertaan modal atau dana cadangan. Bila belum ditetapkan, tetapkan dulu atau keluarkan barisnya.'
	});
}
