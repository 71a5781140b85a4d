import {
	kepalaBaris,
	namaBerkasDari,
	nomorUrut,
	tabel,
	teks,
	tengah,
	uang,
	volume,
	type Dokumen,
	type Isi,
	type Tabel
} from '../../../dokumen/dokumen';
import { jumlahBaris } from '../baris';
import { tulisVolume } from '../forms/jumlah';
import { rekeningEkonomi, rekeningKegiatan } from '../rekening/rekening';
import { sebutRupiah } from './jumlah-akhir';
import { jumlahkan, kegiatanAnggaran, sebutSumber, type KegiatanAnggaran } from './kegiatan';
import {
	diDesa,
	kepalaNaskah,
	tandaKades,
	tandaPelaksana,
	tandaSekdes,
	type Naskah
} from './kepala';
import { BarisTabel } from './tabel-rekening';

const kolom = [
	teks('Kode rekening', 12),
	kepalaBaris('Uraian', 44),
	volume('Volume'),
	tengah('Satuan', 9),
	uang('Harga satuan (Rp)', 14),
	uang('Jumlah (Rp)', 15),
	teks('Sumber dana', 9)
];

/** Its accounts with their lines; the head of the activity goes above them where there are several. */
function tulisKegiatan(isi: BarisTabel, satu: KegiatanAnggaran, denganKepala: boolean): void {
	if (denganKepala)
		isi.tambah([satu.kode, satu.nama, null, null, null, satu.jumlah, satu.sumber], true);
	let rekening = '';
	for (const baris of satu.baris) {
		if (baris.rekening !== rekening) {
			rekening = baris.rekening;
			const sama = satu.baris.filter((lain) => lain.rekening === rekening);
			const uraian = rekeningEkonomi(rekening)?.uraian ?? rekening;
			isi.tambah([rekening, uraian, null, null, null, jumlahkan(sama), null], true);
		}
		isi.tambah([
			null,
			`- ${baris.uraian}`,
			baris.volume / 100,
			baris.satuan,
			baris.hargaSatuan,
			jumlahBaris(baris),
			sebutSumber([baris])
		]);
	}
}

export function tabelRab(semua: readonly KegiatanAnggaran[], denganKepala: boolean): Tabel {
	const isi = new BarisTabel();
	for (const satu of semua) tulisKegiatan(isi, satu, denganKepala);
	const jumlah: readonly Isi[] = [
		null,
		'JUMLAH',
		null,
		null,
		null,
		jumlahkan(semua.flatMap(({ baris }) => baris)),
		null
	];
	return tabel('Rencana anggaran biaya', kolom, isi.baris, {
		nomorKolom: nomorUrut(kolom),
		barisTebal: isi.barisTebal,
		jumlah,
		kosong: 'Belum ada baris RAB.'
	});
}

/** Where an activity stands in the list, and what it is to bring about. */
function kepalaKegiatan({ kode, uraian, nama, rkp }: KegiatanAnggaran): Dokumen['kepala'] {
	const [bidang = '', subbidang = ''] = kode.split('.');
	const sebut = (awal: string): string => `${awal} ${rekeningKegiatan(awal)?.uraian ?? ''}`.trim();
	return [
		{ label: 'Bidang', isi: sebut(bidang) },
		{ label: 'Subbidang', isi: sebut(`${bidang}.${subbidang}`) },
		{ label: 'Kegiatan', isi: `${kode} ${uraian}` },
		...(rkp
			? [
					{ label: 'Kegiatan RKP', isi: nama },
					{ label: 'Lokasi', isi: rkp.lokasi },
					{ label: 'Keluaran', isi: `${tulisVolume(rkp.volume)} ${rkp.satuan}` }
				]
			: [{ label: 'Kegiatan RKP', isi: 'belum disebut' }])
	];
}

/** D-08: the cost plan of one activity, or of all of them when none is named. */
export function rab(naskah: Naskah, kunci?: string): Dokumen | undefined {
	const { dunia, tahun, nama } = naskah;
	const semua = kegiatanAnggaran(naskah);
	const satu = semua.find((kegiatan) => kegiatan.kunci === kunci);
	if (kunci !== undefined && !satu) return undefined;
	const dipilih = satu ? [satu] : semua;
	return {
		kode: '',
		judul: 'Rencana Anggaran Biaya',
		kepala: [...kepalaNaskah(naskah), ...(satu ? kepalaKegiatan(satu) : [])],
		tabel: [tabelRab(dipilih, !satu)],
		catatan: [`Jumlah: ${sebutRupiah(jumlahkan(dipilih.flatMap(({ baris }) => baris)))}.`],
		tandaTangan: satu
			? {
					kiri: tandaSekdes(naskah, 'Diverifikasi'),
					kanan: tandaPelaksana(naskah, satu.pelaksana, diDesa(naskah, dunia.tanggal))
				}
			: {
					kiri: tandaSekdes(naskah, 'Diverifikasi'),
					kanan: tandaKades(naskah, diDesa(naskah, dunia.tanggal))
				},
		orientasi: 'potret',
		tanggal: dunia.tanggal,
		namaBerkas: namaBerkasDari('rab', satu?.kunci ?? '', nama, dunia.desa.nama, String(tahun))
	};
}
