import type { Dunia, Event, RecordedEvent } from './dunia';
import { formatNomorKk } from './kependudukan/nomor-kk';
import { riwayat, sebutBanyak, uraikanImpor } from './riwayat';

export type KabarUrungan = {
	/** Of the undo or redo itself. */
	readonly version: number;
	readonly kalimat: string;
};

/**
 * What was taken back or given again, while nothing has come after it: "Diurungkan: kelahiran Sari Wulandari". Read from
 * the log, so that it is said just the same without JavaScript and after a reload.
 */
export function kabarUrungan(dunia: Dunia, events: readonly RecordedEvent[]): KabarUrungan | null {
	const akhir = events.at(-1);
	if (akhir?.event.kind !== 'perintah.diurungkan' && akhir?.event.kind !== 'perintah.diulangi')
		return null;
	const { kind, perintahId } = akhir.event;
	const milik = events.filter(({ commandId }) => commandId === perintahId);
	const kata = kind === 'perintah.diurungkan' ? 'Diurungkan' : 'Diulangi';
	return { version: akhir.version, kalimat: `${kata}: ${sebutPerintah(dunia, events, milik)}` };
}

/** A card that is formed, closed or moved is part of some event of people; that event names the command. */
const isSampingan = ({ kind }: Event): boolean => kind.startsWith('keluarga.');

function sebutPerintah(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	milik: readonly RecordedEvent[]
): string {
	const utama = milik.find(({ event }) => !isSampingan(event)) ?? milik[0];
	if (!utama) return 'satu catatan';
	const { penduduk } = dunia.kependudukan;
	const nama = (...ids: readonly string[]): string =>
		sebutBanyak(ids.map((id) => penduduk.get(id)?.nama ?? 'seseorang'));
	const { event } = utama;
	switch (event.kind) {
		case 'kelahiran.dicatat':
			return `kelahiran ${event.bayi.nama}`;
		case 'kematian.dicatat':
			return `kematian ${nama(event.pendudukId)}`;
		case 'kepindahan.dicatat':
			return `kepindahan ${nama(...event.pendudukIds)}`;
		case 'kedatangan.dicatat':
			// From the event: once it is taken back they are in no register.
			return `kedatangan ${sebutBanyak(event.penduduk.map((orang) => orang.nama))}`;
		case 'biodata.diubah':
			return `perubahan data ${nama(event.pendudukId)}`;
		case 'susunan.diubah':
			return awalKecil(uraian(dunia, utama)).replace(': ', ' ');
		case 'temuan.ditandai': {
			const { pendudukId, keluargaId } = event.temuan;
			if (pendudukId !== null) return `tanda temuan ${nama(pendudukId)}`;
			const kk = dunia.kependudukan.keluarga.get(keluargaId);
			return kk ? `tanda temuan KK ${formatNomorKk(kk.noKk)}` : 'tanda temuan satu KK';
		}
		case 'sementara.dicatat':
			return `penduduk sementara ${event.orang.nama}`;
		case 'impor.diterima':
			return `impor ${uraikanImpor(event)}`;
		case 'entri.dibatalkan': {
			const asal = events.filter(({ commandId }) => commandId === event.perintahId);
			return `pembatalan ${sebutPerintah(dunia, events, asal)}`;
		}
		default:
			return awalKecil(uraian(dunia, utama));
	}
}

const uraian = (dunia: Dunia, satu: RecordedEvent): string =>
	riwayat(dunia, [satu])[0]?.uraian ?? 'satu catatan';

/** 'Tanggal desa maju' begins small after a colon; 'LAMPID' and 'NIK' stay as they are. */
const awalKecil = (kalimat: string): string =>
	/^\p{Lu}\p{Ll}/u.test(kalimat) ? kalimat.charAt(0).toLowerCase() + kalimat.slice(1) : kalimat;
