import {
	namaBerkasDari,
	tabel,
	teks,
	tengah,
	uang,
	volume,
	type Dokumen,
	type Isi
} from '../../../dokumen/dokumen';
import { rupiah } from '../../../format/rupiah';
import { jumlahBaris, type Baris } from '../baris';
import { labelJabatanDesa } from '../../surat/pelaku';
import { bandingRancangan, type Banding } from './banding';
import { catatanTerbilang, nilaiAkhir } from './jumlah-akhir';
import {
	diDesa,
	hariLangkah,
	kepalaNaskah,
	nomorPerkades,
	tandaKades,
	type Naskah
} from './kepala';
import {
	BarisTabel,
	kodeBaris,
	kolomRekening,
	nomorRekening,
	selAnggaran,
	type Nilai
} from './tabel-rekening';
import { sebutSumber } from './kegiatan';

const kolomPenjabaran = (isPerubahan: boolean) =>
	kolomRekening(
		isPerubahan,
		[volume('Volume'), tengah('Satuan', 8), uang('Harga satuan (Rp)', 13)],
		[teks('Sumber dana', 9), teks('Pelaksana', 15)]
	);

const namaPelaksana = ({ pelaksana }: Baris): string | null =>
	pelaksana && labelJabatanDesa(pelaksana);

/** Lines of an objek, those that were taken away among them, by their id. */
function barisObjek({ baris, barisSemula }: Banding): readonly (readonly [Baris, Nilai])[] {
	const dulu = new Map(barisSemula.map((satu) => [satu.id, satu]));
	const kini = new Set(baris.map(({ id }) => id));
	const nilai = (satu: Baris | undefined) => (satu ? jumlahBaris(satu) : rupiah(0));
	return [
		...baris.map(
			(satu) => [satu, { semula: nilai(dulu.get(satu.id)), menjadi: nilai(satu) }] as const
		),
		...barisSemula
			.filter(({ id }) => !kini.has(id))
			.map((satu) => [satu, { semula: nilai(satu), menjadi: rupiah(0) }] as const)
	];
}

/** D-08: the same budget down to the objek and the line, with volume, price, source and executor. */
export function penjabaran(naskah: Naskah): Dokumen {
	const { dunia, rancangan, tahun, nama, isDitetapkan } = naskah;
	const isPerubahan = rancangan.perubahan !== null;
	const kolom = kolomPenjabaran(isPerubahan);
	const isi = new BarisTabel();
	const nilai = nilaiAkhir(rancangan);
	const anggaran = (satu: Nilai): readonly Isi[] => selAnggaran(satu, isPerubahan);

	const turun = (satu: Banding, kegiatan: string): void => {
		const isKegiatan = ['bidang', 'subbidang', 'kegiatan'].includes(satu.jenis);
		const kode = isKegiatan ? kodeBaris(satu.kode, '') : kodeBaris(kegiatan, satu.kode);
		const jumlah = satu.kode === '6' ? anggaran(satu).map(() => null) : anggaran(satu);
		isi.tambah([...kode, satu.uraian, null, null, null, ...jumlah, null, null], true);
		for (const anak of satu.anak) turun(anak, satu.jenis === 'kegiatan' ? satu.kode : kegiatan);
		for (const [baris, banding] of barisObjek(satu))
			isi.tambah([
				...kodeBaris('', ''),
				`- ${baris.uraian}`,
				baris.volume / 100,
				baris.satuan,
				baris.hargaSatuan,
				...anggaran(banding),
				sebutSumber([baris]),
				namaPelaksana(baris)
			]);
	};
	const jumlah = (sebutan: string, satu: Nilai): void =>
		isi.tambah(
			[...kodeBaris('', ''), sebutan, null, null, null, ...anggaran(satu), null, null],
			true
		);

	const { pendapatan, belanja, pembiayaan } = bandingRancangan(rancangan);
	turun(pendapatan, '');
	jumlah('JUMLAH PENDAPATAN', nilai('pendapatan'));
	turun(belanja, '');
	jumlah('JUMLAH BELANJA', nilai('belanja'));
	jumlah('SURPLUS/(DEFISIT)', nilai('surplus'));
	turun(pembiayaan, '');
	jumlah('PEMBIAYAAN NETTO', nilai('netto'));
	jumlah('SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA)', nilai('silpa'));

	const tanggal = hariLangkah(naskah, 'tetapkan');
	return {
		kode: '',
		judul: `Penjabaran ${nama}`,
		kepala: [
			...kepalaNaskah(naskah),
			{
				label: isDitetapkan ? 'Peraturan Kepala Desa' : 'Rancangan Peraturan Kepala Desa',
				isi: `Nomor ${nomorPerkades(naskah)}`
			}
		],
		tabel: [
			tabel(`Penjabaran ${nama} tahun anggaran ${tahun}`, kolom, isi.baris, {
				nomorKolom: nomorRekening(kolom),
				barisTebal: isi.barisTebal
			})
		],
		catatan: catatanTerbilang(naskah.baris),
		tandaTangan: { kiri: null, kanan: tandaKades(naskah, diDesa(naskah, tanggal), tanggal) },
		orientasi: 'lanskap',
		tanggal,
		namaBerkas: namaBerkasDari('penjabaran', nama, dunia.desa.nama, String(tahun))
	};
}
