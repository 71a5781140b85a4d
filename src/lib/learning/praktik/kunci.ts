import { temuanTertanam } from '../../desa/apbdes/data/set/evaluasi';
import { temuanDesaBerantakan } from '../../desa/data/desa-berantakan';
import type { AsalDunia } from '../../desa/data/versi';
import type { Kunci } from './temuan-tertanam';

/** The planted faults of a data set that has some, which follow from its seed; none for the others. */
export function kunciTemuan({ dataSet, seed }: AsalDunia): Kunci | undefined {
	if (dataSet === 'desa-berantakan@1') return temuanDesaBerantakan(seed);
	return dataSet === 'rapbdes-evaluasi@1' ? temuanTertanam(seed) : undefined;
}
