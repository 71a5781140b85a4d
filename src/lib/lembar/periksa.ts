import type { Dunia } from '$lib/desa/dunia';
import {
	bacaBaris,
	isLembarKode,
	type LembarTerbaca
} from '$lib/desa/kependudukan/impor/baca-baris';
import { cariNyata, type TemuanNyata } from '$lib/desa/kependudukan/impor/nyata';
import { rencanaImpor, type RencanaImpor } from '$lib/desa/kependudukan/impor/rencana';
import type { Problem } from '$lib/desa/problem';
import type { BagianTerurai } from './arsip';
import { bacaLembar, type Langkah, type Lembar } from './baca';

/** What became of a file that somebody wants to import. Nothing is written, and nothing leaves where this runs. */
export type HasilPeriksa =
	| { readonly jenis: 'tolak'; readonly problems: readonly Problem[] }
	/** Readable, but it may be about real people (IM-05): looked at no further until it is masked. */
	| { readonly jenis: 'nyata'; readonly temuan: TemuanNyata; readonly terbaca: LembarTerbaca }
	| {
			readonly jenis: 'siap';
			readonly lembar: Lembar;
			readonly terbaca: LembarTerbaca;
			readonly rencana: RencanaImpor;
	  };

/** Told once, when the rows are known and their examination begins. */
type Lapor = (baris: number) => void;

/** A dry run from the bytes of a file to an answer for every row: the same in a browser and on the server. */
export function* periksaBerkas(
	bytes: Uint8Array,
	dunia: Dunia,
	lapor: Lapor = () => undefined,
	terurai?: BagianTerurai
): Langkah<HasilPeriksa> {
	const dibaca = yield* bacaLembar(bytes, isLembarKode, terurai);
	if (!dibaca.ok) return { jenis: 'tolak', problems: dibaca.problems };
	const lembar = dibaca.value;
	lapor(lembar.baris.length);
	const terbaca = yield* bacaBaris(lembar);
	if (!terbaca.ok) return { jenis: 'tolak', problems: terbaca.problems };
	const temuan = yield* cariNyata(lembar);
	if (temuan.baris > 0) return { jenis: 'nyata', temuan, terbaca: terbaca.value };
	const rencana = yield* rencanaImpor(dunia, terbaca.value);
	return { jenis: 'siap', lembar, terbaca: terbaca.value, rencana };
}
