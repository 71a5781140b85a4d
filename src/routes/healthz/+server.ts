/** 200 while the process is alive, whatever the database does. */
export const GET = () => new Response('ok\n', { headers: { 'cache-control': 'no-store' } });
