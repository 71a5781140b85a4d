/**
 * The people of the demo installation, signed in without a browser.
 *
 * @typedef {'Sekretaris Desa' | 'Kaur Keuangan' | 'Pelatih kecamatan' | 'Pelatih provinsi' | 'Pengamat kabupaten' | 'Administrator'} Peran
 *   As the sign-in page calls them.
 * @typedef {{ name: string, value: string }} SessionCookie
 */

/** @type {readonly Peran[]} */
export const daftarPeran = [
	'Sekretaris Desa',
	'Kaur Keuangan',
	'Pelatih kecamatan',
	'Pelatih provinsi',
	'Pengamat kabupaten',
	'Administrator'
];

/**
 * Posts a form as a browser does; redirects are not followed.
 * @param {string} address
 * @param {Record<string, string>} fields
 * @param {SessionCookie} [cookie]
 */
export function postForm(address, fields, cookie) {
	return fetch(address, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			origin: new URL(address).origin,
			accept: 'text/html',
			...(cookie && { cookie: `${cookie.name}=${cookie.value}` })
		},
		body: new URLSearchParams(fields)
	});
}

/**
 * Signs a demo person in by the form with one button each.
 * @param {string} url Of the application.
 * @param {Peran | 'Kasi Pelayanan'} peran The Kasi Pelayanan is the one who holds a certificate.
 */
export async function signIn(url, peran) {
	const page = await (await fetch(`${url}/masuk`)).text();
	const button = [...page.matchAll(/<button\b[^>]*\bname="orang"[^>]*>.*?<\/button>/gs)].find(
		([html]) => html.replace(/<[^>]+>/g, '\n').includes(`\n${peran}\n`)
	);
	const orang = /\bvalue="([^"]+)"/.exec(button?.[0] ?? '')?.[1];
	if (!orang) throw new Error(`/masuk offers no "${peran}"`);
	return sessionFrom(await postForm(`${url}/masuk?/demo`, { orang }));
}

/**
 * Signs in by name and password.
 * @param {string} url
 * @param {string} namaAkun
 * @param {string} sandi
 */
export async function signInWithPassword(url, namaAkun, sandi) {
	return sessionFrom(await postForm(`${url}/masuk?/sandi`, { namaAkun, sandi }));
}

/**
 * @param {Response} answer
 * @returns {SessionCookie}
 */
function sessionFrom(answer) {
	const [pair = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';');
	const equals = pair.indexOf('=');
	if (answer.status !== 303 || equals < 1)
		throw new Error(`Signing in answered ${answer.status} without a session`);
	return { name: pair.slice(0, equals), value: pair.slice(equals + 1) };
}
