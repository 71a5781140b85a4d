import type { Component } from 'svelte';
import type { DuniaTerbuka } from '$lib/desa/catatan';
import type { fillTask } from '$lib/learning/praktik/task';
import type { DuniaUntukHalaman } from '$lib/server/latihan/dunia';

/** What the layout of a practice world hands to its parts. */
export type DataDunia = DuniaTerbuka &
	Pick<DuniaUntukHalaman, 'jenis' | 'bacaSaja'> & {
		readonly duniaId: string;
		readonly tugas: TugasTerbuka | null;
	};

export type TugasTerbuka = NonNullable<DuniaUntukHalaman['tugas']> & {
	readonly isi: ReturnType<typeof fillTask>;
	readonly Panel: Component<{
		data: DataDunia;
		/** Version of the world that was marked last; null before the first "Periksa". */
		diperiksa: number | null;
	}>;
};
