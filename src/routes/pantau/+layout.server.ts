import { countEssaysWaiting, mostListed } from '$lib/server/learning/essays';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { LayoutServerLoad } from './$types';

/** What waits for the trainer, beside the name of its part. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const uraian = await countEssaysWaiting(services(), signedIn(locals));
	return { uraianMenunggu: { jumlah: uraian, lebih: uraian === mostListed } };
};
