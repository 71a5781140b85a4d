import type { BatasWaktu } from './batas-waktu';

/** The timeline in few words: a step that several take is one, and says how many of them have. */
export function pitaTahap(semua: readonly BatasWaktu[]): readonly BatasWaktu[] {
	const pita: BatasWaktu[] = [];
	for (const satu of semua) {
		if (!satu.bagianDari) pita.push(satu);
		else if (!pita.some(({ bagianDari }) => bagianDari === satu.bagianDari))
			pita.push(gabung(semua.filter(({ bagianDari }) => bagianDari === satu.bagianDari)));
	}
	return pita;
}

const berat = { terlambat: 3, berjalan: 2, nanti: 1, selesai: 0 } as const;

function gabung(bagian: readonly BatasWaktu[]): BatasWaktu {
	const [terberat, ...lain] = bagian;
	if (!terberat) throw new Error('A step that several take has at least one part');
	const wakil = lain.reduce(
		(sampai, satu) => (berat[satu.status] > berat[sampai.status] ? satu : sampai),
		terberat
	);
	const sudah = bagian.flatMap(({ dilakukan }) => dilakukan ?? []).toSorted();
	const semua = sudah.length === bagian.length;
	return {
		...wakil,
		langkah: `${wakil.bagianDari ?? wakil.langkah}${semua ? '' : ` (${sudah.length} dari ${bagian.length})`}`,
		dilakukan: semua ? (sudah.at(-1) ?? null) : null
	};
}
