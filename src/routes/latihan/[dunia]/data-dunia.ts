import type { Component } from 'svelte';
import type { DuniaTerbuka } from '$lib/desa/catatan';
import type { Bacaan } from '$lib/learning/praktik/bacaan';
import { aturanDanInduk } from '$lib/learning/praktik/dasar';
import type { fillTask } from '$lib/learning/praktik/task';
import type { Kunci } from '$lib/learning/praktik/temuan-tertanam';
import type { DuniaUntukHalaman } from '$lib/server/latihan/dunia';
import type { TugasUntukHalaman } from '$lib/server/latihan/isi-tugas';

/** What the layout of a practice world hands to its parts. */
export type DataDunia = DuniaTerbuka &
	Pick<DuniaUntukHalaman, 'jenis' | 'bacaSaja'> & {
		readonly duniaId: string;
		readonly tugas: TugasTerbuka | null;
		/** The state is shown as it was at this version, to a trainer who looks back; null: as it is. */
		readonly sampai: number | null;
	};

type Bagian = {
	readonly Panel: Component<{
		data: DataDunia;
		/** Version of the world that was marked last; null before the first "Periksa". */
		diperiksa: number | null;
	}>;
	/** The hand that leads, in *Lihat* and *Coba*; `lipat` where it stands in the page and can be folded away. */
	readonly Pemandu: Component<{ data: DataDunia; lipat?: boolean }> | null;
};

type Terbuka = Extract<TugasUntukHalaman, { jenis: 'terbuka' }> & {
	readonly isi: ReturnType<typeof fillTask>;
	/** The planted faults, where a task asks for them. */
	readonly kunci: Kunci | undefined;
};

export type TugasTerbuka = Bagian & (Terbuka | Extract<TugasUntukHalaman, { jenis: 'uji' }>);

/** A task in a mode that teaches, of which the browser has all it takes to mark it. */
export const tugasTerbuka = (data: DataDunia): (Bagian & Terbuka) | null =>
	data.tugas?.jenis === 'terbuka' ? data.tugas : null;

/** The paragraph of the course that explains a rule, or the rule it is part of. */
export const bacaanUntuk = (
	{ bacaan }: Pick<TugasTerbuka, 'bacaan'>,
	rule: string
): Bacaan | undefined =>
	aturanDanInduk(rule)
		.map((satu) => bacaan[satu])
		.find((ada) => ada !== undefined);
