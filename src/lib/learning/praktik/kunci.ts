import { temuanDesaBerantakan } from '../../desa/data/desa-berantakan';
import type { AsalDunia } from '../../desa/data/versi';
import type { TemuanRegister } from '../../desa/kependudukan/temuan';

/** The planted faults of a messy data set, which follow from its seed; none for the others. */
export const kunciTemuan = ({ dataSet, seed }: AsalDunia): readonly TemuanRegister[] | undefined =>
	dataSet === 'desa-berantakan@1' ? temuanDesaBerantakan(seed) : undefined;
