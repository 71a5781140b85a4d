import type { Baris } from '../baris';
import { siapkanBahan, type BahanAturan } from './bahan';
import { nilaiStruktur } from './d-01';
import { nilaiKeseimbangan } from './d-02';
import { nilaiBatas30 } from './d-03';
import { nilaiSiltap } from './d-04';
import { nilaiPagu } from './d-05';
import { nilaiDanaDesa } from './d-06';
import type { HasilAturan } from './hasil';

/** D-01 to D-06 about a draft as it stands, in the order of their numbers; the same lines in any order give the same. */
export function nilaiAnggaran(
	baris: Iterable<Baris>,
	bahanAturan: BahanAturan
): readonly HasilAturan[] {
	const bahan = siapkanBahan(baris, bahanAturan);
	return [
		...nilaiStruktur(bahan),
		...nilaiKeseimbangan(bahan),
		nilaiBatas30(bahan),
		...nilaiSiltap(bahan),
		nilaiPagu(bahan),
		...nilaiDanaDesa(bahan)
	];
}
