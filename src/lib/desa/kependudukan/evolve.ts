import type { EventKependudukan } from './events';
import type { DraftKependudukan } from './state';

/** Facts are applied, never refused. Changes the draft it is given; `dunia.ts` owns the copy. */
export function evolveKependudukan(
	draft: DraftKependudukan,
	event: EventKependudukan,
	perintahId: string
): void {
	switch (event.kind) {
		case 'kelahiran.dicatat':
			draft.penduduk.set(event.bayi.id, event.bayi);
			draft.peristiwa.push({
				jenis: 'lahir',
				perintahId,
				pendudukId: event.bayi.id,
				tanggalLapor: event.tanggalLapor,
				tanggalKejadian: event.bayi.tanggalLahir,
				rincian: event
			});
			return;
		case 'nik.diterbitkan': {
			const penduduk = draft.penduduk.get(event.pendudukId);
			if (penduduk) draft.penduduk.set(penduduk.id, { ...penduduk, nik: event.nik });
			return;
		}
		default:
			event satisfies never;
	}
}
