import type { HalamanUji } from '$lib/server/learning/exam-page';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => ({
	// Safe: our own server wrote it, from this type.
	uji: JSON.parse(data.ujiJson) as HalamanUji
});
