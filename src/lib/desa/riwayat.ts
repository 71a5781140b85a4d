import { formatTanggal } from '../format/tanggal';
import { perintahDiurungkan, type Event, type RecordedEvent } from './dunia';
import { labelPeran } from './peran';

export type BarisRiwayat = {
	readonly version: number;
	readonly commandId: string;
	readonly at: string;
	readonly uraian: string;
	readonly diurungkan: boolean;
};

/** What has happened in a practice world, newest first, in words. */
export function riwayat(events: readonly RecordedEvent[]): BarisRiwayat[] {
	const diurungkan = perintahDiurungkan(events);
	return events
		.map(({ version, commandId, at, event }) => ({
			version,
			commandId,
			at,
			uraian: uraikan(event, events),
			diurungkan: diurungkan.has(commandId)
		}))
		.reverse();
}

function uraikan(event: Event, events: readonly RecordedEvent[]): string {
	switch (event.kind) {
		case 'peran.diganti':
			return `Berganti peran menjadi ${labelPeran(event.peran)}`;
		case 'tanggal.dimajukan':
			return `Tanggal desa maju ke ${formatTanggal(event.tanggal)}`;
		case 'perintah.diurungkan': {
			const asal = events.find((satu) => satu.commandId === event.perintahId);
			return asal ? `Diurungkan: ${uraikan(asal.event, events)}` : 'Diurungkan';
		}
		case 'kelahiran.dicatat':
			return `Kelahiran dicatat: ${event.bayi.nama}, lahir ${formatTanggal(event.bayi.tanggalLahir)}`;
		case 'nik.diterbitkan':
			return `NIK ${event.nik} diterbitkan Disdukcapil (simulasi)`;
		default:
			return event satisfies never;
	}
}
