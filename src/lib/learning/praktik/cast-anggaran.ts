import { jumlahBaris, type Baris } from '../../desa/apbdes/baris';
import { tulisVolume } from '../../desa/apbdes/forms/jumlah';
import type { KegiatanRkp } from '../../desa/apbdes/masukan';
import type { Anggaran, Rancangan } from '../../desa/apbdes/rancangan';
import { namaSumberDana } from '../../desa/apbdes/sumber-dana';
import { formatRupiah, rupiah, type Rupiah } from '../../format/rupiah';
import { formatTanggal } from '../../format/tanggal';
import type { Put } from './cast-surat';
import type { CastSpec } from './task-spec';

/** The draft that work goes on with: the one that was begun last. */
export const rancanganTerakhir = ({ rancangan }: Pick<Anggaran, 'rancangan'>): Rancangan => {
	const satu = [...rancangan.values()].at(-1);
	if (!satu) throw new Error('A village begins with a draft');
	return satu;
};

/** What a line is known by in the cast and in checks, as far as it is told. */
export type CiriBaris = {
	readonly kegiatan?: string | undefined;
	readonly rekening?: string | undefined;
	readonly sumber?: string | undefined;
	readonly memuat?: string | undefined;
};

/** Codes are known by their beginning: '2.3' is every activity of that sub bidang. */
const isDiBawah = (kode: string | null, awal: string | undefined): boolean =>
	awal === undefined || kode === awal || (kode?.startsWith(`${awal}.`) ?? false);

export const cocokBaris = (
	{ kegiatan, rekening, sumber, memuat }: CiriBaris,
	baris: Baris
): boolean =>
	isDiBawah(baris.kegiatan, kegiatan) &&
	isDiBawah(baris.rekening, rekening) &&
	(sumber === undefined || baris.sumber === sumber) &&
	(memuat === undefined || baris.uraian.toLowerCase().includes(memuat.toLowerCase()));

export const barisCocok = (
	{ rkp, ...ciri }: Extract<CastSpec, { cari: 'baris' }>,
	anggaran: Anggaran
): readonly Baris[] =>
	[...rancanganTerakhir(anggaran).baris.values()].filter(
		(baris) => cocokBaris(ciri, baris) && (rkp === undefined || (baris.rkpId !== null) === rkp)
	);

export const kegiatanCocok = (
	{ kode }: Extract<CastSpec, { cari: 'rkp' }>,
	{ masukan }: Anggaran
): KegiatanRkp | undefined => masukan.rkp.kegiatan.find((satu) => satu.kode === kode);

/** What lies on the table of every village: the letters, what is left of last year, and its own income. */
export function printAnggaran({ tahun, masukan }: Anggaran, put: Put): void {
	const uang = (nama: string, jumlah: Rupiah): void =>
		put(nama, String(jumlah), formatRupiah(jumlah));
	put('anggaran.tahun', String(tahun));
	put('anggaran.tahunLalu', String(tahun - 1));
	put('anggaran.rkp', masukan.rkp.perdes);
	put('anggaran.standar', masukan.standarHarga.dasar);
	put('anggaran.ketuaBpd', masukan.bpd.ketua);
	for (const { sumber, jumlah, surat, tanggal, pengirim } of masukan.pagu) {
		uang(`pagu.${sumber}`, jumlah);
		put(`pagu.surat${sumber}`, surat);
		put(`pagu.tanggal${sumber}`, tanggal, formatTanggal(tanggal));
		put(`pagu.pengirim${sumber}`, pengirim);
	}
	for (const { sumber, jumlah } of masukan.tahunLalu.silpa) uang(`silpa.${sumber}`, jumlah);
	for (const { rekening, anggaran } of masukan.tahunLalu.realisasi)
		// '4.1.2.07' -> lalu.r41207
		uang(`lalu.r${rekening.replaceAll('.', '')}`, anggaran);
}

/** A line as it stands on the first day. */
export function printBaris(name: string, anggaran: Anggaran, id: string, put: Put): void {
	const baris = rancanganTerakhir(anggaran).baris.get(id);
	if (!baris) return;
	const uang = (bagian: string, jumlah: number): void =>
		put(`${name}.${bagian}`, String(jumlah), formatRupiah(rupiah(jumlah)));
	put(`${name}.id`, id, baris.uraian);
	put(`${name}.nama`, baris.uraian);
	put(`${name}.kegiatan`, baris.kegiatan ?? '');
	put(`${name}.rekening`, baris.rekening);
	put(`${name}.sumber`, baris.sumber, namaSumberDana(baris.sumber));
	put(`${name}.volume`, tulisVolume(baris.volume));
	put(`${name}.setengah`, tulisVolume(Math.floor(baris.volume / 200) * 100));
	put(`${name}.satuan`, baris.satuan);
	uang('harga', baris.hargaSatuan);
	uang('jumlah', jumlahBaris(baris));
	// The standard of the regent, where the line is a thing that it knows.
	const standar = anggaran.masukan.standarHarga.barang.find(
		({ nama, satuan }) => satuan === baris.satuan && baris.uraian.startsWith(nama)
	);
	if (standar) uang('standar', standar.harga);
	const rencana = anggaran.masukan.rkp.kegiatan
		.find((satu) => satu.id === baris.rkpId)
		?.rincian.find((satu) => satu.rekening === baris.rekening && satu.uraian === baris.uraian);
	if (!rencana) return;
	put(`${name}.volumeRkp`, tulisVolume(rencana.volume));
	uang('jumlahRkp', jumlahBaris(rencana));
}

export function printKegiatan(name: string, { masukan }: Anggaran, id: string, put: Put): void {
	const satu = masukan.rkp.kegiatan.find((kegiatan) => kegiatan.id === id);
	if (!satu) return;
	put(`${name}.id`, id, satu.nama);
	put(`${name}.nama`, satu.nama);
	put(`${name}.kode`, satu.kode);
	put(`${name}.lokasi`, satu.lokasi);
	put(`${name}.volume`, tulisVolume(satu.volume));
	put(`${name}.satuan`, satu.satuan);
	put(`${name}.perkiraan`, String(satu.perkiraan), formatRupiah(satu.perkiraan));
	put(`${name}.sumber`, satu.sumber, namaSumberDana(satu.sumber));
	put(`${name}.pelaksana`, satu.pelaksana);
	// Its RAB, line by line.
	satu.rincian.forEach((baris, i) => {
		const jumlah = jumlahBaris(baris);
		put(`${name}.uraian${i + 1}`, baris.uraian);
		put(`${name}.volume${i + 1}`, tulisVolume(baris.volume));
		put(`${name}.satuan${i + 1}`, baris.satuan);
		put(`${name}.jumlah${i + 1}`, String(jumlah), formatRupiah(jumlah));
	});
}
