import { buka } from '$lib/desa/catatan';
import { cariDokumenAnggaran } from '$lib/desa/apbdes/dokumen/daftar';
import { infografis } from '$lib/desa/apbdes/dokumen/infografis';
import { lembarRab } from '$lib/desa/apbdes/lembar/tulis-rab';
import { duniaAwal } from '$lib/desa/data/muat';
import { dokumenBiodata } from '$lib/desa/kependudukan/buku/biodata';
import { bacaPilihan, cariBuku } from '$lib/desa/kependudukan/buku/buku';
import { dokumenKk } from '$lib/desa/kependudukan/buku/kartu-keluarga';
import { bacaPilihanBuku } from '$lib/desa/surat/buku/buku';
import { susunRegister, type Register } from '$lib/desa/surat/buku/daftar';
import { definisiSurat } from '$lib/desa/surat/definisi-surat';
import {
	banyakBagianPdf,
	barisPdf,
	namaBerkasDari,
	type Dokumen,
	type Potongan
} from '$lib/dokumen/dokumen';
import { formatAngka } from '$lib/format/angka';
import { notFound, type User } from '../access';
import { kirimLembar } from '../impor/kirim-lembar';
import { bacaDunia } from '../latihan/dunia';
import type { Services } from '../runtime';

/** Where a document is: a world, and the ending of the file that is asked for. */
export type Tujuan = { readonly dunia: string; readonly format: string };

type Alamat = { get(nama: string): string | null };

/** A book of the village. An XLSX has all of it, a PDF of many rows is one of its volumes (`?bagian=2`). */
export async function unduhBuku(
	services: Services,
	user: User,
	tujuan: Tujuan & { readonly buku: string },
	alamat: Alamat
): Promise<Response> {
	const buku = cariBuku(tujuan.buku) ?? notFound();
	const penulisnya = penulis(tujuan.format);
	const terbuka = await bukaDunia(services, user, tujuan.dunia);
	const pilihan = bacaPilihan(terbuka.dunia, buku, alamat);
	return kirimBuku(penulisnya, tujuan.format, alamat, (potongan) =>
		buku.susun(terbuka, { ...pilihan, potongan })
	);
}

/** A register of letters: the agenda (A.7, or of letters that went out), or the ekspedisi (A.8). */
export async function unduhRegister(
	services: Services,
	user: User,
	tujuan: Tujuan & { readonly register: Register },
	alamat: Alamat
): Promise<Response> {
	const penulisnya = penulis(tujuan.format);
	const { dunia } = await bukaDunia(services, user, tujuan.dunia);
	const pilihan = bacaPilihanBuku(dunia, alamat);
	return kirimBuku(penulisnya, tujuan.format, alamat, (potongan) =>
		susunRegister(tujuan.register, dunia, definisiSurat, alamat, { ...pilihan, potongan })
	);
}

async function kirimBuku(
	{ tulis, jenis }: Penulis,
	format: string,
	alamat: Alamat,
	susun: (potongan: Potongan | null) => Dokumen
): Promise<Response> {
	if (format !== 'pdf') return kirim(await tulis(susun(null)), jenis);
	const bagian = Number(alamat.get('bagian') ?? '1');
	if (!Number.isInteger(bagian) || bagian < 1) notFound();
	const dokumen = susun({ dari: (bagian - 1) * barisPdf, banyak: barisPdf });
	if (bagian > banyakBagianPdf(dokumen)) notFound();
	return kirim(await tulis(sebagian(dokumen, bagian)), jenis);
}

export async function unduhKk(
	services: Services,
	user: User,
	tujuan: Tujuan & { readonly keluarga: string }
): Promise<Response> {
	const { tulis, jenis } = penulis(tujuan.format);
	const { dunia } = await bukaDunia(services, user, tujuan.dunia);
	return kirim(await tulis(dokumenKk(dunia, tujuan.keluarga) ?? notFound()), jenis);
}

export async function unduhBiodata(
	services: Services,
	user: User,
	tujuan: Tujuan & { readonly penduduk: string }
): Promise<Response> {
	const { tulis, jenis } = penulis(tujuan.format);
	const { dunia } = await bukaDunia(services, user, tujuan.dunia);
	return kirim(await tulis(dokumenBiodata(dunia, tujuan.penduduk) ?? notFound()), jenis);
}

/** D-08: a document of the budget, or of one activity or executor (`?bagian=`). */
export async function unduhAnggaran(
	services: Services,
	user: User,
	tujuan: Tujuan & { readonly dokumen: string },
	alamat: Alamat
): Promise<Response> {
	const { tulis, jenis } = penulis(tujuan.format);
	const dokumen = cariDokumenAnggaran(tujuan.dokumen) ?? notFound();
	const { dunia, rancangan } = await bukaRancangan(services, user, tujuan.dunia, alamat);
	const bagian = alamat.get('bagian') || undefined;
	return kirim(await tulis(dokumen.susun(dunia, rancangan, bagian) ?? notFound()), jenis);
}

type UntukAnggaran = readonly [Services, User, string, Alamat];

/** The draft that an address names, else the last one, in the world as it stands. */
async function bukaRancangan(...[services, user, worldId, alamat]: UntukAnggaran) {
	const { dunia } = await bukaDunia(services, user, worldId);
	const rancangan = alamat.get('rancangan') ?? [...dunia.anggaran.rancangan.keys()].at(-1) ?? '';
	return { dunia, rancangan };
}

/** The page for the village board. */
export async function unduhInfografis(...tujuan: UntukAnggaran): Promise<Response> {
	const { dunia, rancangan } = await bukaRancangan(...tujuan);
	const isi = infografis(dunia, rancangan) ?? notFound();
	const { gambarInfografis } = await import('./infografis');
	const hasil = { isi: await gambarInfografis(isi), nama: `${isi.namaBerkas}.pdf` };
	return kirim(hasil, 'application/pdf');
}

/** D-08: the lines of a draft as a sheet that can be filled in and read again. */
export async function unduhRab(...tujuan: UntukAnggaran): Promise<Response> {
	const { dunia, rancangan } = await bukaRancangan(...tujuan);
	const lembar = lembarRab(dunia, rancangan) ?? notFound();
	const nama = namaBerkasDari('rab', dunia.desa.nama, String(dunia.anggaran.tahun), rancangan);
	return kirimLembar(lembar, nama, 'xlsx');
}

async function bukaDunia(services: Services, user: User, worldId: string) {
	const { asal, events } = await bacaDunia(services, user, worldId, 0);
	return buka(duniaAwal(asal), events);
}

type Hasil = { readonly isi: Uint8Array<ArrayBuffer>; readonly nama: string };

type Penulis = {
	readonly jenis: string;
	readonly tulis: (dokumen: Dokumen) => Promise<Hasil>;
};

/** The writers come when the first file is asked for: a server that prints nothing loads neither. */
function penulis(format: string): Penulis {
	switch (format) {
		case 'pdf':
			return {
				jenis: 'application/pdf',
				tulis: async (dokumen) => {
					const { tulisPdf } = await import('./pdf');
					return { isi: await tulisPdf(dokumen), nama: `${dokumen.namaBerkas}.pdf` };
				}
			};
		case 'xlsx':
			return {
				jenis: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				tulis: async (dokumen) => {
					const { tulisXlsx } = await import('./xlsx');
					return { isi: await tulisXlsx(dokumen), nama: `${dokumen.namaBerkas}.xlsx` };
				}
			};
		default:
			return notFound();
	}
}

/** Says on the paper which volume it is. */
function sebagian(dokumen: Dokumen, bagian: number): Dokumen {
	const banyak = banyakBagianPdf(dokumen);
	const [pertama] = dokumen.tabel;
	if (banyak === 1 || !pertama) return dokumen;
	const { dari, seluruhnya } = pertama.letak;
	const baris = `${formatAngka(dari + 1)}-${formatAngka(dari + pertama.baris.length)} dari ${formatAngka(seluruhnya)}`;
	return {
		...dokumen,
		kepala: [
			...dokumen.kepala,
			{ label: 'Bagian', isi: `${bagian} dari ${banyak} (nomor ${baris})` }
		],
		namaBerkas: `${dokumen.namaBerkas}-bagian-${bagian}`
	};
}

const kirim = ({ isi, nama }: Hasil, jenis: string): Response =>
	new Response(isi, {
		headers: {
			'content-type': jenis,
			'content-disposition': `attachment; filename="${nama}"`,
			'cache-control': 'private, no-store'
		}
	});
