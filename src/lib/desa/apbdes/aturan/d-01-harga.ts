import { formatRupiah } from '../../../format/rupiah';
import type { HargaBarang, StandarHarga } from '../masukan';
import type { Bahan } from './bahan';
import { rapikan, type HasilAturan, type Terhitung } from './hasil';
import { nilaiPerBaris, type Temuan } from './per-baris';

type Dicari = { readonly nama: string; readonly barang: HargaBarang };

/** By unit, longer names first: 'Cat tembok 25 kg' before 'Cat'. */
function menurutSatuan({ barang }: StandarHarga): ReadonlyMap<string, readonly Dicari[]> {
	const hasil = new Map<string, Dicari[]>();
	for (const satu of barang) {
		const satuan = rapikan(satu.satuan);
		const nama = rapikan(satu.nama);
		if (nama !== '') hasil.set(satuan, [...(hasil.get(satuan) ?? []), { nama, barang: satu }]);
	}
	for (const daftar of hasil.values()) daftar.sort((a, b) => b.nama.length - a.nama.length);
	return hasil;
}

/** The text is the name, or begins with it and goes on with another word. */
const isBernama = (uraian: string, nama: string): boolean =>
	uraian.startsWith(nama) && !/[\p{L}\p{N}]/u.test(uraian.charAt(nama.length));

/** D-01: a price above the standard of the regent warns, unless the line says why. */
export function nilaiHargaStandar({ belanja, masukan }: Bahan): HasilAturan {
	const standar = menurutSatuan(masukan.standarHarga);
	const cari = ({ uraian, satuan }: Terhitung): HargaBarang | undefined =>
		standar.get(satuan)?.find(({ nama }) => isBernama(uraian, nama))?.barang;
	const temuan: Temuan[] = [];
	const catatan: Temuan[] = [];
	for (const isian of belanja) {
		const { baris } = isian;
		const barang = cari(isian);
		if (!barang || baris.hargaSatuan <= barang.harga) continue;
		const banding = `Harga ${formatRupiah(baris.hargaSatuan)} per ${baris.satuan}, standar ${formatRupiah(barang.harga)}.`;
		const alasan = baris.alasan.trim();
		if (alasan === '') temuan.push({ isian, keterangan: banding });
		else catatan.push({ isian, keterangan: `${banding} Alasan: ${alasan}` });
	}
	return nilaiPerBaris({
		aturan: 'D-01',
		kunci: 'd-01-harga',
		judul: 'Harga di atas standar',
		dasar: masukan.standarHarga.dasar,
		level: 'peringatan',
		diperiksa: masukan.standarHarga.barang.length === 0 ? 0 : belanja.length,
		kosong:
			belanja.length === 0 ? 'Belum ada baris belanja.' : 'Standar harga bupati belum tersedia.',
		baik:
			catatan.length === 0
				? 'Tidak ada harga di atas standar bupati.'
				: `${catatan.length} harga di atas standar bupati, semuanya beralasan.`,
		salah: 'baris lebih mahal daripada standar harga bupati dan belum beralasan',
		temuan,
		catatan,
		mend: 'Turunkan harga satuan ke standar, atau tulis alasan mengapa harganya lebih tinggi.'
	});
}
