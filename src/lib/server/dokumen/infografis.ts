import { deflateSync } from 'node:zlib';
import type { Infografis } from '$lib/desa/apbdes/dokumen/infografis';
import { lukisInfografis } from '$lib/desa/apbdes/dokumen/infografis-pdf';
import { sha256Hex } from '$lib/desa/surat/sandi';
import { contohLatihan } from '$lib/dokumen/dokumen';
import { Pdf } from '$lib/dokumen/pdf/pdf';
import { hurufSurat } from '../surat/huruf-surat';
import type { Berkas } from './pekerja';

/** The page for the village board as a PDF: letters embedded, the same bytes for the same contents. */
export async function gambarInfografis(isi: Infografis): Promise<Berkas> {
	const pdf = new Pdf((bytes) => deflateSync(bytes));
	lukisInfografis(pdf, await hurufSurat(), isi);
	return pdf.tulis({
		judul: isi.judul,
		pokok: contohLatihan,
		pembuat: 'Gladi Desa infografis@1',
		tanggal: isi.tanggal,
		id: sha256Hex(JSON.stringify(isi)).slice(0, 32)
	});
}
