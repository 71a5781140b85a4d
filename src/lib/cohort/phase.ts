import { formatTanggalPendek, type Tanggal } from '../format/tanggal';

export type Phase = 'akan-datang' | 'berjalan' | 'selesai' | 'diarsipkan';

type Period = { readonly mulai: Tanggal; readonly selesai: Tanggal };

export function phaseOn(
	today: Tanggal,
	{ mulai, selesai, archived }: Period & { readonly archived: boolean }
): Phase {
	if (archived) return 'diarsipkan';
	if (today < mulai) return 'akan-datang';
	return today > selesai ? 'selesai' : 'berjalan';
}

export const labelPhase: Readonly<Record<Phase, string>> = {
	'akan-datang': 'Akan datang',
	berjalan: 'Berjalan',
	selesai: 'Selesai',
	diarsipkan: 'Diarsipkan'
};

export const tonePhase = {
	'akan-datang': 'netral',
	berjalan: 'tenang',
	selesai: 'daun',
	diarsipkan: 'netral'
} as const satisfies Readonly<Record<Phase, string>>;

/** '1 Nov 2026 – 31 Des 2026' */
export const sebutMasa = ({ mulai, selesai }: Period): string =>
	`${formatTanggalPendek(mulai)} – ${formatTanggalPendek(selesai)}`;
