/** What `bench-anggaran.mjs` measures, as one module: built like the application, and not run through a loader. */
import { mulaiAnggaran } from '../../src/lib/desa/apbdes/mulai';
import { nilaiAnggaran } from '../../src/lib/desa/apbdes/aturan/periksa';
import type { Baris } from '../../src/lib/desa/apbdes/baris';
import { lampiranSatu } from '../../src/lib/desa/apbdes/dokumen/lampiran-satu';
import { bukaNaskah } from '../../src/lib/desa/apbdes/dokumen/kepala';
import { rancanganBaru } from '../../src/lib/desa/apbdes/evolve';
import {
	perSumber,
	ringkas,
	susunBelanja,
	susunPembiayaan,
	susunPendapatan
} from '../../src/lib/desa/apbdes/jumlah';
import { lembarRab } from '../../src/lib/desa/apbdes/lembar/tulis-rab';
import { daftarPelaksana } from '../../src/lib/desa/apbdes/pelaksana';
import { daftarRekening, isTingkatBaris } from '../../src/lib/desa/apbdes/rekening/rekening';
import { daftarSumberDana } from '../../src/lib/desa/apbdes/sumber-dana';
import { buatDesaKecil } from '../../src/lib/desa/data/desa-kecil';
import { mulaiDunia, type Dunia } from '../../src/lib/desa/dunia';
import { definisiXlsx } from '../../src/lib/lembar/tulis';
import { rupiah } from '../../src/lib/format/rupiah';
import { tulisBukuKerja } from '../../src/lib/server/dokumen/hucre';
import { tulisPdf } from '../../src/lib/server/dokumen/pdf';

const desa = buatDesaKecil(1);
const anggaran = mulaiAnggaran(desa);
const dunia = mulaiDunia(desa);

const kegiatan = [...daftarRekening('kegiatan')].filter(isTingkatBaris).map(({ kode }) => kode);
const objek = [...daftarRekening('ekonomi')].filter(isTingkatBaris).map(({ kode }) => kode);
const belanja = objek.filter((kode) => kode.startsWith('5.'));
const lainnya = objek.filter((kode) => !kode.startsWith('5.'));

const pada = <T>(daftar: readonly T[], urutan: number): T => {
	const satu = daftar[urutan % daftar.length];
	if (satu === undefined) throw new Error('There is nothing to take from');
	return satu;
};

/** Nine of ten are spending; no two share activity and account, so that the tables are as long as they can be. */
function baris(urutan: number): Baris {
	const isBelanja = urutan % 10 > 0;
	return {
		id: `b-${String(urutan).padStart(5, '0')}`,
		rekening: isBelanja ? pada(belanja, urutan) : pada(lainnya, urutan),
		kegiatan: isBelanja ? pada(kegiatan, urutan * 7) : null,
		rkpId: isBelanja ? pada(anggaran.masukan.rkp.kegiatan, urutan).id : null,
		uraian: `Semen Portland, pasir, dan upah tukang tahap ${urutan}`,
		sumber: pada(daftarSumberDana, urutan),
		volume: 100 + urutan,
		satuan: 'paket',
		hargaSatuan: rupiah(1_250_000 + urutan),
		pelaksana: isBelanja ? pada(daftarPelaksana, urutan) : null,
		perdes: '',
		alasan: ''
	};
}

export function rancangan(banyak: number): Dunia {
	const isi = Array.from({ length: banyak }, (_, urutan) => baris(urutan + 1));
	const satu = { ...rancanganBaru('murni'), baris: new Map(isi.map((baris) => [baris.id, baris])) };
	return { ...dunia, anggaran: { ...anggaran, rancangan: new Map([['murni', satu]]) } };
}

const isiRancangan = ({ anggaran }: Dunia): readonly Baris[] => [
	...(anggaran.rancangan.get('murni')?.baris.values() ?? [])
];

/** What a keystroke in the sheet costs: a line is another one, and all sums and rules are worked out again. */
export function ketik(dunia: Dunia): number {
	const semua = isiRancangan(dunia);
	ringkas(semua);
	perSumber(semua);
	susunPendapatan(semua);
	susunBelanja(semua);
	susunPembiayaan(semua);
	return nilaiAnggaran(semua, dunia.anggaran).length;
}

export async function pdf(
	dunia: Dunia
): Promise<{ readonly rows: number; readonly bytes: number }> {
	const naskah = bukaNaskah(dunia, 'murni');
	if (!naskah) throw new Error('There is no draft');
	const dokumen = lampiranSatu(naskah);
	const berkas = await tulisPdf(dokumen);
	return { rows: dokumen.tabel[0]?.baris.length ?? 0, bytes: berkas.length };
}

export async function xlsx(dunia: Dunia): Promise<number> {
	const lembar = lembarRab(dunia, 'murni');
	if (!lembar) throw new Error('There is no draft');
	return (await tulisBukuKerja(definisiXlsx(lembar))).length;
}
