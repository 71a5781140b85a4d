import { formatAngka } from '../format/angka';
import { formatBulan, formatTanggal } from '../format/tanggal';
import { uraikanAnggaran } from './apbdes/alur/uraian';
import { isEventAnggaran } from './apbdes/kind';
import { perintahDiurungkan, type Dunia, type Event, type RecordedEvent } from './dunia';
import type { ImporDiterima, SusunanDiubah } from './kependudukan/events';
import { formatNomorKk } from './kependudukan/nomor-kk';
import { labelPeran } from './peran';
import { isEventPersuratan } from './surat/kind-event';
import { uraikanPersuratan } from './surat/views/uraian';
import { labelJenisTemuan } from './kependudukan/temuan';

export type BarisRiwayat = {
	readonly version: number;
	readonly commandId: string;
	readonly at: string;
	readonly uraian: string;
	readonly diurungkan: boolean;
};

/** What has happened in a practice world, newest first, in words. */
export function riwayat(dunia: Dunia, events: readonly RecordedEvent[]): BarisRiwayat[] {
	const diurungkan = perintahDiurungkan(events);
	return events
		.filter(({ event }) => event.kind !== 'sesi.disentuh')
		.map(({ version, commandId, at, event }) => ({
			version,
			commandId,
			at,
			uraian: uraikan(event, events, dunia),
			diurungkan: diurungkan.has(commandId)
		}))
		.reverse();
}

const sebabSusunan: Record<SusunanDiubah['sebab'], string> = {
	pecah: 'Pisah KK',
	gabung: 'Gabung KK',
	menumpang: 'Menumpang KK',
	'pindah-dalam-desa': 'Berganti KK karena pindah',
	'kepala-baru': 'Kepala keluarga baru'
};

const langkahLaporan = {
	ajukan: 'diajukan ke kecamatan',
	kembalikan: 'dikembalikan kecamatan',
	kunci: 'disetujui dan dikunci kecamatan'
} as const;

const langkahVerval = {
	minta: 'diminta kecamatan',
	jawab: 'dijawab desa',
	kembalikan: 'dikembalikan kecamatan',
	selesai: 'selesai'
} as const;

function uraikan(event: Event, events: readonly RecordedEvent[], dunia: Dunia): string {
	const { penduduk, keluarga, sementara } = dunia.kependudukan;
	const nama = (...ids: readonly string[]): string =>
		sebutBanyak(ids.map((id) => penduduk.get(id)?.nama ?? 'seseorang'));
	const nomor = (id: string): string => {
		const kk = keluarga.get(id);
		return kk ? formatNomorKk(kk.noKk) : '';
	};
	switch (event.kind) {
		case 'peran.diganti':
			return `Berganti peran menjadi ${labelPeran(event.peran)}`;
		case 'tanggal.dimajukan':
			return `Tanggal desa maju ke ${formatTanggal(event.tanggal)}`;
		case 'perintah.diurungkan': {
			const asal = events.find((satu) => satu.commandId === event.perintahId);
			return asal ? `Diurungkan: ${uraikan(asal.event, events, dunia)}` : 'Diurungkan';
		}
		case 'perintah.diulangi': {
			const asal = events.find((satu) => satu.commandId === event.perintahId);
			return asal ? `Diulangi: ${uraikan(asal.event, events, dunia)}` : 'Diulangi';
		}
		case 'kelahiran.dicatat':
			return `Kelahiran dicatat: ${event.bayi.nama}, lahir ${formatTanggal(event.bayi.tanggalLahir)}`;
		case 'kematian.dicatat':
			return `Kematian dicatat: ${nama(event.pendudukId)}, ${formatTanggal(event.tanggal)}`;
		case 'kepindahan.dicatat':
			return event.klasifikasi === 1
				? `Pindah di dalam desa dicatat: ${nama(...event.pendudukIds)}`
				: `Pindah keluar dicatat: ${nama(...event.pendudukIds)}, ke ${event.tujuan.desa}`;
		case 'kedatangan.dicatat':
			// From the event: once it is taken back they are in no register.
			return `Kedatangan dicatat: ${sebutBanyak(event.penduduk.map((orang) => orang.nama))}, dari ${event.asal.desa}`;
		case 'susunan.diubah':
			return uraikanSusunan(event, nama);
		case 'biodata.diubah':
			return event.sebab === 'akibat' && event.perubahan.some(({ baru }) => baru === 'cerai-mati')
				? `Status perkawinan menjadi cerai mati: ${nama(event.pendudukId)}`
				: `Data diubah: ${nama(event.pendudukId)}`;
		case 'keluarga.dibentuk':
			return `KK baru terbit: ${formatNomorKk(event.keluarga.noKk)}`;
		case 'keluarga.ditutup':
			return `KK tidak berlaku lagi: ${nomor(event.keluargaId)}`;
		case 'keluarga.pindah-alamat':
			return `KK ${nomor(event.keluargaId)} pindah ke Dusun ${event.dusun}`;
		case 'entri.dibatalkan': {
			const asal = events.find((satu) => satu.commandId === event.perintahId);
			return `Entri dibatalkan${asal ? `: ${uraikan(asal.event, events, dunia)}` : ''}. Alasan: ${event.alasan}`;
		}
		case 'sementara.dicatat':
			return `Penduduk sementara dicatat: ${event.orang.nama}`;
		case 'sementara.pergi':
			return `Penduduk sementara pergi: ${sementara.get(event.id)?.nama ?? 'seseorang'}`;
		case 'akibat.dicatat':
			return `Akibat bagi ${event.ke}: ${nama(event.pendudukId)}`;
		case 'laporan.dilangkahkan':
			return `LAMPID ${formatBulan(event.bulan)} ${langkahLaporan[event.langkah]}`;
		case 'injeksi.dicatat':
			return `Injeksi ${event.penduduk.length} orang dari ${event.sumber}`;
		case 'injeksi.diverifikasi':
			return event.setuju
				? 'Hasil injeksi diverifikasi desa'
				: `Hasil injeksi ditolak desa: ${event.alasan}`;
		case 'verval.dilangkahkan':
			return `Verval ${langkahVerval[event.langkah]}: ${event.isi}`;
		case 'nik.diterbitkan':
			return `NIK ${event.nik} diterbitkan Disdukcapil (simulasi)`;
		case 'impor.diterima':
			return `Impor diterima: ${uraikanImpor(event)}${asalImpor(event)}`;
		case 'temuan.ditandai': {
			const { jenis, pendudukId, keluargaId } = event.temuan;
			const siapa = pendudukId === null ? `KK ${nomor(keluargaId)}` : nama(pendudukId);
			return `Temuan ditandai: ${siapa}, ${labelJenisTemuan(jenis)}`;
		}
		case 'temuan.dihapus':
			return 'Tanda temuan dihapus';
		default:
			if (isEventPersuratan(event)) return uraikanPersuratan(event, dunia.persuratan);
			if (isEventAnggaran(event)) return uraikanAnggaran(event, dunia.anggaran);
			return event satisfies never;
	}
}

/** 'Hartono dan 2 orang lain' */
export const sebutBanyak = ([pertama = 'seseorang', ...lain]: readonly string[]): string =>
	lain.length === 0 ? pertama : `${pertama} dan ${lain.length} orang lain`;

/** The head of the KK is named first: a sentence that names one of several must name that one. */
function uraikanSusunan(
	{ sebab, anggota }: SusunanDiubah,
	nama: (...ids: readonly string[]) => string
): string {
	const kepala = anggota.find(({ shdk }) => shdk === 'kepala-keluarga')?.pendudukId;
	const lain = anggota.map(({ pendudukId }) => pendudukId).filter((id) => id !== kepala);
	if (kepala === undefined || sebab !== 'kepala-baru')
		return `${sebabSusunan[sebab]}: ${nama(...(kepala === undefined ? [] : [kepala]), ...lain)}`;
	const ikut = lain.length === 0 ? '' : `, dengan ${lain.length} anggota lain`;
	return `${sebabSusunan[sebab]}: ${nama(kepala)}${ikut}`;
}

const asalImpor = ({ catatan, petugas }: ImporDiterima): string =>
	(catatan === '' ? '' : `, dari “${catatan}”`) +
	(petugas === undefined ? '' : `, oleh ${labelPeran(petugas)}`);

/** '12 penduduk baru dan 4 KK baru, 3 penduduk diperbarui' */
export function uraikanImpor({ jumlah }: Pick<ImporDiterima, 'jumlah'>): string {
	const { baru, berubah, keluarga } = jumlah;
	return [
		...(baru > 0
			? [
					`${formatAngka(baru)} penduduk baru${keluarga > 0 ? ` dan ${formatAngka(keluarga)} KK baru` : ''}`
				]
			: []),
		...(berubah > 0 ? [`${formatAngka(berubah)} penduduk diperbarui`] : [])
	].join(', ');
}
