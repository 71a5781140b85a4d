import type { CheckSpec } from './check-spec';
import type { CheckOutcome, Context } from './checks/context';
import { anggaranAturan, anggaranBersih, anggaranSeimbang } from './checks/apbdes-aturan';
import { anggaranBaris, anggaranUtuh } from './checks/apbdes-baris';
import { anggaranCatatan, anggaranTemuan } from './checks/apbdes-catatan';
import {
	anggaranBerkas,
	anggaranLangkah,
	anggaranPerubahan,
	anggaranTahap
} from './checks/apbdes-alur';
import { imporDiterima } from './checks/impor';
import { injeksiJumlah, injeksiTercatat, vervalStatus } from './checks/kecamatan';
import { keluargaAktif, keluargaAnggota, keluargaKepala, keluargaNomor } from './checks/keluarga';
import { duniaTanggal, lampidKk, lampidSel, lampidStatus } from './checks/laporan';
import {
	kkJumlah,
	pendudukAkibat,
	pendudukIsian,
	pendudukJumlah,
	pendudukKeadaan,
	pendudukKeluarga,
	pendudukNik,
	pendudukOrangTua
} from './checks/penduduk';
import {
	peristiwaDibatalkan,
	peristiwaIsian,
	peristiwaJumlah,
	peristiwaLampiran,
	peristiwaOrang,
	peristiwaTercatat
} from './checks/peristiwa';
import { sementaraIsian, sementaraTercatat } from './checks/sementara';
import {
	mandatBerlaku,
	penugasanKini,
	suratAlasan,
	suratBerkas,
	suratIsian,
	suratJumlah,
	suratLangkah,
	suratNomor,
	suratOrang,
	suratPenandatangan,
	suratStatus,
	suratUtuh,
	tteBersih
} from './checks/surat';
import {
	antreanStatus,
	masukBalasan,
	masukDisposisi,
	sesiBerakhir,
	suratAsal
} from './checks/surat-masuk';
import { temuan } from './checks/temuan';

export type { CheckOutcome, Context, Place } from './checks/context';

/** One check of the vocabulary on the world as it stands: a pure function, the same on phone and server. */
export function runCheck(spec: CheckSpec, context: Context): CheckOutcome {
	switch (spec.check) {
		case 'peristiwa.tercatat':
			return peristiwaTercatat(spec, context);
		case 'peristiwa.isian':
			return peristiwaIsian(spec, context);
		case 'peristiwa.lampiran':
			return peristiwaLampiran(spec, context);
		case 'peristiwa.orang':
			return peristiwaOrang(spec, context);
		case 'peristiwa.jumlah':
			return peristiwaJumlah(spec, context);
		case 'peristiwa.dibatalkan':
			return peristiwaDibatalkan(spec, context);
		case 'penduduk.isian':
			return pendudukIsian(spec, context);
		case 'penduduk.keadaan':
			return pendudukKeadaan(spec, context);
		case 'penduduk.orangTua':
			return pendudukOrangTua(spec, context);
		case 'penduduk.keluarga':
			return pendudukKeluarga(spec, context);
		case 'penduduk.nik':
			return pendudukNik(spec, context);
		case 'penduduk.jumlah':
			return pendudukJumlah(spec, context);
		case 'penduduk.akibat':
			return pendudukAkibat(spec, context);
		case 'keluarga.kepala':
			return keluargaKepala(spec, context);
		case 'keluarga.anggota':
			return keluargaAnggota(spec, context);
		case 'keluarga.aktif':
			return keluargaAktif(spec, context);
		case 'keluarga.nomor':
			return keluargaNomor(spec, context);
		case 'kk.jumlah':
			return kkJumlah(spec, context);
		case 'sementara.tercatat':
			return sementaraTercatat(spec, context);
		case 'sementara.isian':
			return sementaraIsian(spec, context);
		case 'lampid.sel':
			return lampidSel(spec, context);
		case 'lampid.kk':
			return lampidKk(spec, context);
		case 'lampid.status':
			return lampidStatus(spec, context);
		case 'verval.status':
			return vervalStatus(spec, context);
		case 'injeksi.tercatat':
			return injeksiTercatat(spec, context);
		case 'injeksi.jumlah':
			return injeksiJumlah(spec, context);
		case 'impor.diterima':
			return imporDiterima(spec, context);
		case 'temuan':
			return temuan(spec, context);
		case 'surat.status':
			return suratStatus(spec, context);
		case 'surat.isian':
			return suratIsian(spec, context);
		case 'surat.orang':
			return suratOrang(spec, context);
		case 'surat.berkas':
			return suratBerkas(spec, context);
		case 'surat.langkah':
			return suratLangkah(spec, context);
		case 'surat.alasan':
			return suratAlasan(spec, context);
		case 'surat.penandatangan':
			return suratPenandatangan(spec, context);
		case 'surat.nomor':
			return suratNomor(spec, context);
		case 'surat.jumlah':
			return suratJumlah(spec, context);
		case 'surat.utuh':
			return suratUtuh(spec, context);
		case 'surat.asal':
			return suratAsal(spec, context);
		case 'antrean.status':
			return antreanStatus(spec, context);
		case 'anjungan.keluar':
			return sesiBerakhir(context);
		case 'masuk.disposisi':
			return masukDisposisi(spec, context);
		case 'masuk.balasan':
			return masukBalasan(spec, context);
		case 'mandat':
			return mandatBerlaku(spec, context);
		case 'penugasan':
			return penugasanKini(spec, context);
		case 'tte.bersih':
			return tteBersih(context);
		case 'apbdes.seimbang':
			return anggaranSeimbang(context);
		case 'apbdes.aturan':
			return anggaranAturan(spec, context);
		case 'apbdes.bersih':
			return anggaranBersih(spec, context);
		case 'apbdes.baris':
			return anggaranBaris(spec, context);
		case 'apbdes.utuh':
			return anggaranUtuh(spec, context);
		case 'apbdes.tahap':
			return anggaranTahap(spec, context);
		case 'apbdes.langkah':
			return anggaranLangkah(spec, context);
		case 'apbdes.berkas':
			return anggaranBerkas(context);
		case 'apbdes.catatan':
			return anggaranCatatan(spec, context);
		case 'apbdes.temuan':
			return anggaranTemuan(spec, context);
		case 'apbdes.perubahan':
			return anggaranPerubahan(spec, context);
		case 'dunia.tanggal':
			return duniaTanggal(spec, context);
		default:
			return spec satisfies never;
	}
}
