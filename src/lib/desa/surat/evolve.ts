import type { EventPersuratan } from './events';
import { evolveLayanan } from './evolve/layanan';
import { evolvePejabat } from './evolve/pejabat';
import { evolveSuratKeluar } from './evolve/surat-keluar';
import { evolveSuratMasuk } from './evolve/surat-masuk';
import { isEventLayanan, isEventSuratKeluar, isEventSuratMasuk } from './kind-event';
import type { DraftPersuratan } from './mulai';

/** Facts are applied, never refused; one file for each part of the area. Changes the draft it is given. */
export function evolvePersuratan(draft: DraftPersuratan, event: EventPersuratan): void {
	if (isEventSuratKeluar(event)) evolveSuratKeluar(draft, event);
	else if (isEventSuratMasuk(event)) evolveSuratMasuk(draft, event);
	else if (isEventLayanan(event)) evolveLayanan(draft, event);
	else evolvePejabat(draft, event);
}
