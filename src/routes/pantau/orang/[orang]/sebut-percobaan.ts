import type { QuizMode } from '$lib/learning/course';
import type { BarisPercobaan } from '$lib/server/pantau/percobaan';

export const sebutMode: Readonly<Record<QuizMode, string>> = {
	latihan: 'Kuis',
	uji: 'Uji',
	diagnosa: 'Diagnosa'
};

export function keadaanPercobaan({ lulus, menunggu }: Pick<BarisPercobaan, 'lulus' | 'menunggu'>): {
	readonly tone: 'daun' | 'kunyit' | 'netral';
	readonly label: string;
} {
	if (lulus === null) return { tone: 'netral', label: 'Tidak dinilai' };
	if (menunggu > 0) return { tone: 'kunyit', label: `${menunggu} uraian menunggu` };
	return lulus ? { tone: 'daun', label: 'Lulus' } : { tone: 'kunyit', label: 'Belum lulus' };
}
