import { aturanLangkah } from '../../desa/apbdes/alur/langkah';
import type { CheckSpec } from '../praktik/check-spec';
import { sebutPeristiwa } from '../praktik/checks/peristiwa';

/**
 * The rule that a check of a task quotes when it fails, told without a world to run it in. Where it depends on what is found,
 * the rule that speaks of the thing as a whole.
 */
export function ruleOfCheck(spec: CheckSpec): string {
	switch (spec.check) {
		case 'peristiwa.tercatat':
		case 'peristiwa.isian':
		case 'peristiwa.lampiran':
		case 'peristiwa.orang':
		case 'peristiwa.jumlah':
			return sebutPeristiwa[spec.jenis].aturan;
		case 'peristiwa.dibatalkan':
			return 'B-06';
		case 'penduduk.isian':
			return spec.isian === 'nik' ? 'A-04' : spec.isian === 'shdk' ? 'A-08' : 'A-09';
		case 'penduduk.keadaan':
			return ofState[spec.keadaan];
		case 'penduduk.orangTua':
			return 'B-02';
		case 'penduduk.keluarga':
			return 'A-08.2';
		case 'penduduk.nik':
			return 'A-06';
		case 'penduduk.akibat':
			return 'B-03';
		case 'keluarga.kepala':
			return 'A-08.1';
		case 'keluarga.anggota':
			return 'A-08.2';
		case 'keluarga.nomor':
			return 'A-07';
		case 'penduduk.jumlah':
		case 'keluarga.aktif':
		case 'kk.jumlah':
		case 'lampid.sel':
		case 'lampid.kk':
			return 'B-07';
		case 'sementara.tercatat':
			return 'B-05';
		case 'sementara.isian':
			return 'B-08';
		case 'lampid.status':
			return 'G-04';
		case 'verval.status':
			return 'G-03';
		case 'injeksi.tercatat':
		case 'injeksi.jumlah':
			return 'G-02';
		case 'impor.diterima':
			return 'IM-06';
		case 'temuan':
			return 'A-04';
		case 'surat.status':
			return spec.status === 'dicabut' ? 'C-07' : 'C-04';
		case 'surat.langkah':
		case 'masuk.disposisi':
			return 'C-04';
		case 'surat.isian':
		case 'surat.orang':
		case 'surat.berkas':
		case 'surat.alasan':
			return 'C-06';
		case 'surat.penandatangan':
		case 'mandat':
		case 'penugasan':
			return 'C-03';
		case 'surat.nomor':
		case 'masuk.balasan':
		case 'surat.jumlah':
			return 'C-02';
		case 'surat.utuh':
		case 'tte.bersih':
			return 'C-07';
		case 'surat.asal':
		case 'antrean.status':
		case 'anjungan.keluar':
			return 'C-05';
		case 'apbdes.seimbang':
			return 'D-02';
		case 'apbdes.aturan':
			return spec.aturan ?? spec.kunci?.slice(0, 4).toUpperCase() ?? 'D-01';
		case 'apbdes.bersih':
		case 'apbdes.baris':
		case 'apbdes.utuh':
			return 'D-01';
		case 'apbdes.tahap':
			return 'D-07';
		case 'apbdes.langkah':
			return aturanLangkah[spec.langkah].aturan;
		case 'apbdes.berkas':
			return 'D-08';
		case 'apbdes.catatan':
			return 'G-05';
		case 'apbdes.temuan':
			return spec.aturan?.[0] ?? 'G-05';
		case 'apbdes.perubahan':
			return 'D-09';
		case 'dunia.tanggal':
			return 'DL-01';
		default:
			return spec satisfies never;
	}
}

const ofState = { aktif: 'B-05', meninggal: 'B-03', pindah: 'B-04', dibatalkan: 'B-06' } as const;
