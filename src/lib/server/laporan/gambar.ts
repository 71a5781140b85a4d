import { deflateSync } from 'node:zlib';
import { sha256Hex } from '$lib/desa/surat/sandi';
import { Pdf } from '$lib/dokumen/pdf/pdf';
import type { Laporan } from '$lib/laporan/laporan';
import { lukisLaporan } from '$lib/laporan/laporan-pdf';
import type { Berkas } from '../dokumen/pekerja';
import { hurufSurat } from '../surat/huruf-surat';

/** The report as a PDF of one page: letters embedded, the same bytes for the same contents. */
export async function gambarLaporan(laporan: Laporan): Promise<Berkas> {
	const pdf = new Pdf((bytes) => deflateSync(bytes));
	lukisLaporan(pdf, await hurufSurat(), laporan);
	return pdf.tulis({
		judul: `${laporan.judul} ${laporan.nama} ${laporan.namaBulan}`,
		pokok: laporan.judul,
		pembuat: 'Gladi Desa laporan@1',
		tanggal: laporan.tanggal,
		id: sha256Hex(JSON.stringify(laporan)).slice(0, 32)
	});
}
