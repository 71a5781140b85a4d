import type { Dunia } from '$lib/desa/dunia';
import { bacaPilihanBuku, type NamaJenis } from '$lib/desa/surat/buku/buku';
import { susunRegister, type Register } from '$lib/desa/surat/buku/daftar';
import { banyakBagianPdf } from '$lib/dokumen/dokumen';

/** A page of the screen; a file has the whole register. */
const perHalaman = 100;

/** A register as its page shows it: the year, the words and the page that the address asks for. */
export function bukaRegister(
	register: Register,
	dunia: Dunia,
	jenis: NamaJenis,
	alamat: URLSearchParams
) {
	const pilihan = bacaPilihanBuku(dunia, alamat);
	const susun = (halaman: number) =>
		susunRegister(register, dunia, jenis, alamat, {
			...pilihan,
			potongan: { dari: (halaman - 1) * perHalaman, banyak: perHalaman }
		});
	const diminta = Math.max(1, Math.trunc(Number(alamat.get('halaman'))) || 1);
	const dokumen = susun(diminta);
	const seluruhnya = dokumen.tabel[0]?.letak.seluruhnya ?? 0;
	const terakhir = Math.max(1, Math.ceil(seluruhnya / perHalaman));
	return {
		pilihan,
		dokumen: diminta > terakhir ? susun(terakhir) : dokumen,
		halaman: { nomor: Math.min(diminta, terakhir), terakhir, seluruhnya },
		bagianPdf: banyakBagianPdf(dokumen)
	};
}
