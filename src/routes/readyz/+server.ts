import { isReady } from '$lib/server/start';

/** 200 when the database answers and its migrations are current; a load balancer sends people elsewhere on 503. */
export const GET = async () => {
	const ready = await isReady();
	return new Response(ready ? 'siap\n' : 'belum siap\n', {
		status: ready ? 200 : 503,
		headers: { 'cache-control': 'no-store' }
	});
};
