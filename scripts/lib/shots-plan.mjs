/** @typedef {import('../../tests/support/people.mjs').Peran} Peran */

/** Who is shown what: each page to those for whom it differs. */
export const visitsOf = {
	/** @type {readonly (Peran | null)[]} */
	people: [null, 'Sekretaris Desa', 'Pelatih kecamatan', 'Pelatih provinsi', 'Administrator'],

	/**
	 * @param {string} route
	 * @param {Peran | null} peran
	 * @param {Awaited<ReturnType<typeof import('./routes.mjs').readRouteAccess>>} access
	 */
	wants(route, peran, access) {
		if (/\.(json|csv|xlsx|jwt|html|pdf|\[format\])$|^\/(healthz|readyz|gaya)$/.test(route))
			return false;
		const who = access[route];
		if (peran === null) return who === 'semua';
		if (peran === 'Sekretaris Desa')
			return (
				who === 'masuk' || route === '/' || route.startsWith('/belajar') || route === '/pantau'
			);
		// For a trainer, the front page and /pantau only lead on to the reports.
		return Array.isArray(who) && route !== '/pantau';
	}
};

/**
 * All pictures of a page in one row.
 * @param {readonly { name: string, peran: string, files: readonly string[] }[]} shown
 */
export function indexPage(shown) {
	const rows = shown.map(
		({ name, peran, files }) =>
			`<section><h2>${name} <small>${peran}</small></h2><div>${files
				.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`)
				.join('')}</div></section>`
	);
	return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>Gladi Desa: ${shown.length} halaman</title>
<style>
	body { font: 16px system-ui; margin: 1rem; background: #777; }
	div { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }
	img { max-height: 40rem; width: auto; }
	h2 { font-size: 1rem; }
</style>
${rows.join('\n')}
</html>
`;
}
