import { formatRupiah } from '../../../format/rupiah';
import { jumlahBaris, type Baris } from '../baris';
import type { EventAnggaran } from '../events';
import type { Anggaran } from '../rancangan';
import { namaRancangan, sebutLangkah } from '../views/label';

/** 'Semen, Rp650.000'; of several 'Semen, Rp650.000, dan 3 baris lain'. */
function sebutBaris([pertama, ...lain]: readonly Baris[]): string {
	if (!pertama) return 'tidak ada baris';
	const satu = `${pertama.uraian}, ${formatRupiah(jumlahBaris(pertama))}`;
	return lain.length === 0 ? satu : `${satu}, dan ${lain.length} baris lain`;
}

/** What happened, in words, for the history of a world. */
export function uraikanAnggaran(event: EventAnggaran, { tahun, rancangan }: Anggaran): string {
	if (event.kind === 'aturan-tahun.dipakai')
		return 'Ketentuan tahunan terbaru dari provinsi dipakai';
	const satu = rancangan.get(event.rancangan);
	// A perubahan that was taken back is in no list any more.
	const nama = satu ? namaRancangan(satu, tahun) : `Perubahan APBDes ${tahun}`;
	switch (event.kind) {
		case 'anggaran.ditulis':
			return `${nama} ditulis: ${sebutBaris(event.baris)}`;
		case 'anggaran.dihapus':
			return `${nama}: ${event.barisId.length} baris dihapus`;
		case 'anggaran.dilangkahkan':
			return `${nama}: ${sebutLangkah(event.tercatat)}`;
		case 'evaluasi.dicatat':
			return `Catatan evaluasi ${event.catatan.aturan}: ${event.catatan.isi}`;
		case 'evaluasi.dihapus':
			return `${nama}: satu catatan evaluasi ditarik`;
		case 'evaluasi.dijawab':
			return `Catatan evaluasi dijawab: ${event.jawaban}`;
		case 'perubahan.dimulai':
			return `${nama} dimulai: ${event.alasan}`;
		default:
			return event satisfies never;
	}
}
