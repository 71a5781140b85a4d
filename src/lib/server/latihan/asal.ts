import { isVersiData, type AsalDunia } from '$lib/desa/data/versi';
import type { practiceWorld } from '../db/schema';

/** What a world was made of, as its row says. */
export function asalDari(
	world: Pick<typeof practiceWorld.$inferSelect, 'dataSet' | 'seed' | 'ruleSet'>
): AsalDunia {
	if (!isVersiData(world.dataSet)) throw new Error(`Unknown data set: ${world.dataSet}`);
	return { dataSet: world.dataSet, seed: world.seed, ruleSet: world.ruleSet };
}
