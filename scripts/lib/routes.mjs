import { tsImport } from 'tsx/esm/api';
import { postForm, signIn } from '../../tests/support/people.mjs';

/**
 * Addresses of every route, with real ids found by visiting the pages.
 *
 * @typedef {import('../../tests/support/people.mjs').SessionCookie} SessionCookie
 * @typedef {import('../../tests/support/people.mjs').Peran} Peran
 * @typedef {{ readonly route: string, readonly path: string, readonly name: string }} Address
 *   `name` tells apart what one route shows: 'pelajaran', 'kuis', 'tugas'; 'wilayah', 'desa'; else ''.
 */

/** The table of access.ts: every route, and who may ask for it. */
export async function readRouteAccess() {
	/** @type {typeof import('../../src/lib/server/access.ts')} */
	const { routeAccess } = await tsImport('../../src/lib/server/access.ts', import.meta.url);
	return routeAccess;
}

/**
 * What a person sees when they follow the links: the ids in every address are ones they may open. The practice village
 * is the one of a task, which this starts for them.
 * @param {string} url Of the application.
 * @param {Peran | null} peran Null: without an account; the ids are then the village secretary's.
 * @returns {Promise<{ cookie: SessionCookie | undefined, addresses: Address[] }>}
 */
export async function findAddresses(url, peran) {
	const cookie = peran ? await signIn(url, peran) : undefined;
	const worker = cookie ?? (await signIn(url, 'Sekretaris Desa'));
	const trainer = await signIn(
		url,
		peran === 'Pelatih kecamatan' || peran === 'Administrator' ? peran : 'Pelatih provinsi'
	);
	const study = await findStudy(url);
	const practice = await findPractice(url, worker, study.tugas);
	const watched = {
		...(await findWatched(url, trainer)),
		// An observer sees no village: the levels of their own are the kabupaten and a kecamatan.
		...(peran === 'Pengamat kabupaten' && { own: demoArea, wilayah: `${demoArea}.01` })
	};
	const percobaan = await findTry(url, worker, study.uji);
	const led = await findLed(url, trainer);
	// A cohort is looked at by its members; a trainer who is none has the reports of it.
	const [ikut = led.angkatan] = await links(url, '/belajar', /^\/angkatan\/([^/]+)$/, worker);

	/** @type {Record<string, string>} */
	const params = {
		...practice,
		...watched,
		...led,
		pertanyaan: await findQuestion(url, trainer, study.pelajaran),
		kunjungan: await findVisit(url, trainer),
		...(await findReference(url)),
		kode: await findCertificate(url),
		daftar: '1',
		course: study.course,
		module: study.pelajaran.split('/')[3] ?? ''
	};
	const addresses = Object.keys(await readRouteAccess()).flatMap((route) => {
		if (route === '/belajar/[course]/[module]/[item]')
			return [
				{ route, path: study.pelajaran, name: 'pelajaran' },
				{ route, path: study.kuis, name: 'kuis' },
				{ route, path: study.tugas, name: 'tugas' }
			];
		if (route === '/belajar/[course]/[module]/[item=uji]')
			return [{ route, path: study.uji, name: 'uji' }];
		if (route.startsWith('/ujian/[percobaan]'))
			return [{ route, path: route.replace('[percobaan]', percobaan), name: '' }];
		// What one can ask for of a wilayah is not what there is of a person.
		if (route === '/pantau/orang/[orang]/[apa].[format]')
			return [{ route, path: fill(route, { ...params, apa: 'bagian' }), name: '' }];
		if (route === '/pantau/kunjungan/baru') return [{ route, path: newVisit, name: '' }];
		if (route === '/pantau/uraian/[percobaan]')
			return [{ route, path: `/pantau/uraian/${watched.uraian}`, name: '' }];
		if (route === '/pantau/orang/[orang]/percobaan/[percobaan]')
			return [{ route, path: watched.jawaban, name: '' }];
		if (route.startsWith('/angkatan/[angkatan]'))
			return [{ route, path: route.replace('[angkatan]', ikut), name: '' }];
		if (route.startsWith('/pantau/materi/[course]/[kuis]/[soal]'))
			return [
				{
					route,
					path: fill(route.replace('/pantau/materi/[course]/[kuis]/[soal]', led.butir), params),
					name: ''
				}
			];
		// Of no card and no cohort: a code cannot be guessed, and the pages say so.
		if (route === '/aktif/[kode]' || route === '/gabung/[kode]')
			return [{ route, path: route.replace('[kode]', 'TIDAKADA'), name: '' }];
		// Of no letter: what opens one cannot be guessed, and the pages say so.
		if (route === '/verifikasi/[kode]')
			return [{ route, path: `/verifikasi/${'0'.repeat(32)}`, name: '' }];
		if (route === '/aktif/[kode]') return [{ route, path: '/aktif/ABCDEFGHJKLM', name: '' }];
		if (route === '/lacak/[kode]') return [{ route, path: '/lacak/TIDAKADA1234', name: '' }];
		if (route === '/sertifikat/[kode]/unduh.[format]')
			return [{ route, path: `/sertifikat/${params.kode}/unduh.pdf`, name: '' }];
		// Every village begins with letters that came in; their ids are those of the data set.
		if (route === '/latihan/[dunia]/surat/masuk/[surat]')
			return [
				{ route, path: `/latihan/${params.dunia}/surat/masuk/masuk-data-perangkat`, name: '' }
			];
		if (/^\/latihan\/\[dunia\]\/(ponsel|anjungan)\/permohonan\/\[surat\]$/.test(route))
			return [
				{ route, path: fill(route, { ...params, surat: params.permohonan ?? '' }), name: '' }
			];
		// Of a single village there is no report.
		if (route.startsWith('/pantau/[wilayah]/laporan'))
			return [{ route, path: route.replace('[wilayah]', watched.own), name: '' }];
		if (route === '/pantau/[wilayah]')
			return [
				{ route, path: `/pantau/${watched.own}`, name: 'wilayah' },
				{ route, path: `/pantau/${watched.wilayah}`, name: 'desa' }
			];
		return [{ route, path: fill(route, params), name: '' }];
	});
	return { cookie, addresses };
}

/** '[dunia]', and '[item=uji]' with its matcher. */
export const idInRoute = /\[(\w+)(?:=\w+)?\]/g;

/**
 * @param {string} route
 * @param {Record<string, string>} params
 */
export function fill(route, params) {
	return route.replace(idInRoute, (_, name) => {
		const value = params[name];
		if (!value) throw new Error(`No example was found for [${name}] of ${route}`);
		return value;
	});
}

/** @param {string} url */
async function findStudy(url) {
	const [course = ''] = await links(url, '/belajar', /^\/belajar\/([^/]+)$/);
	const items = await links(url, `/belajar/${course}`, /^(\/belajar\/[^/]+\/[^/]+\/[^/]+)$/);
	/** @type {{ pelajaran?: string, kuis?: string, tugas?: string, uji?: string }} */
	const found = {};
	for (const path of items) {
		if (found.pelajaran && found.kuis && found.tugas && found.uji) break;
		const html = await read(url, path);
		if (html.includes('?/jawab')) found.kuis ??= path;
		else if (html.includes('Masuk untuk menempuh uji')) found.uji ??= path;
		else if (html.includes('Masuk untuk mengerjakan diagnosa')) continue;
		else if (html.includes('Masuk untuk mengerjakan')) found.tugas ??= path;
		else found.pelajaran ??= path;
	}
	const { pelajaran, kuis, tugas, uji } = found;
	if (!pelajaran || !kuis || !tugas || !uji)
		throw new Error(`/belajar/${course} has no lesson, quiz, task and exam`);
	return { course, pelajaran, kuis, tugas, uji };
}

/**
 * A try at an exam: one that this begins, or goes on with, or the last one where none may be begun now.
 * @param {string} url
 * @param {SessionCookie} cookie
 * @param {string} exam Address of its door.
 */
async function findTry(url, cookie, exam) {
	const door = await read(url, exam, cookie);
	const fresh = /action="\/ujian\/([^/]+)\?\/mulai"/.exec(door)?.[1] ?? '';
	const answer = await postForm(`${url}/ujian/${fresh}?/mulai`, { pintu: exam }, cookie);
	if (answer.status === 200) return fresh;
	const open = /^\/ujian\/([^/]+)/.exec(answer.headers.get('location') ?? '')?.[1];
	const [last] = open ? [] : await links(url, exam, /^\/ujian\/([^/]+)$/, cookie);
	const found = open ?? last;
	if (!found) throw new Error(`Beginning ${exam} answered ${answer.status}`);
	return found;
}

/**
 * The code of the certificate that a person of the demo holds.
 * @param {string} url
 */
async function findCertificate(url) {
	const holder = await signIn(url, 'Kasi Pelayanan');
	const [code] = await links(url, '/saya/sertifikat', /^\/sertifikat\/([^/]+)$/, holder);
	if (!code) throw new Error('Nobody of the demo holds a certificate');
	return code;
}

/**
 * The first guide, regulation and word of the glossary.
 * @param {string} url
 */
async function findReference(url) {
	/** @type {Record<string, string>} */
	const found = {};
	for (const name of ['panduan', 'regulasi', 'istilah']) {
		const [first] = await links(url, `/${name}`, new RegExp(`^/${name}/([^/]+)$`));
		if (first) found[name] = first;
	}
	return found;
}

/**
 * @param {string} url
 * @param {SessionCookie} cookie
 * @param {string} task Address of a practice task.
 */
async function findPractice(url, cookie, task) {
	// Of the modes of a task the one in which everything can be done and seen.
	const answer = await sendForm(url, task, '?/mulai', cookie, { cara: 'kerjakan' });
	const dunia = /^\/latihan\/([^/]+)/.exec(answer.headers.get('location') ?? '')?.[1];
	if (!dunia) throw new Error(`Starting ${task} answered ${answer.status}`);
	const area = `/latihan/${dunia}/kependudukan`;
	const [penduduk = ''] = await links(url, area, /\/kependudukan\/penduduk\/([^/]+)$/, cookie);
	const [keluarga = ''] = await links(url, `${area}/kk`, /\/kependudukan\/kk\/([^/]+)$/, cookie);
	const [desa = ''] = await links(
		url,
		`/latihan/${dunia}/kecamatan`,
		/\/kecamatan\/(\d[\d.]+)$/,
		cookie
	);
	// Of no import: what is named after its content cannot be guessed.
	const hash = '0'.repeat(64);
	const jenis = 'SKD';
	const surat = await ajukanSurat(`${url}/latihan/${dunia}/surat`, cookie, jenis, penduduk);
	const warga = await mainkanWarga(url, `/latihan/${dunia}`, cookie, jenis);
	return {
		dunia,
		penduduk,
		keluarga,
		desa,
		hash,
		buku: 'b1',
		bagian: 'bidang-2',
		baris: 'baru',
		dokumen: 'lampiran-1',
		format: 'xlsx',
		apa: 'jabatan',
		jenis,
		surat,
		...warga
	};
}

/**
 * A citizen who is signed in on the phone and at the kiosk, with a request of their own, and a ticket of somebody who only came to ask.
 * @param {string} url
 * @param {string} dunia Address of the practice village.
 * @param {SessionCookie} cookie
 * @param {string} jenis
 */
async function mainkanWarga(url, dunia, cookie, jenis) {
	// The practice aid beside the phone names residents and the PIN that they begin with.
	const aid = (await read(url, `${dunia}/ponsel/masuk`, cookie)).replace(/<[^>]*>/g, ' ');
	const [, nik = '', pin = ''] = /NIK\s+([\d ]{19})\s+PIN\s+(\d{6})/.exec(aid) ?? [];
	const masuk = { nik, pin, sesi: crypto.randomUUID() };
	const permohonan = crypto.randomUUID();
	const karcis = crypto.randomUUID();
	/** @type {{ path: string, fields: Record<string, string> }[]} */
	const steps = [
		{ path: 'anjungan/masuk?/masuk', fields: { ...masuk, perintahId: crypto.randomUUID() } },
		// A session is named after the command that began it.
		{ path: 'ponsel/masuk', fields: { ...masuk, perintahId: masuk.sesi } },
		{ path: `ponsel/surat/${jenis}`, fields: { perintahId: permohonan, sesi: masuk.sesi } },
		{ path: 'anjungan/antrean', fields: { perintahId: karcis, keperluan: 'Bertanya' } }
	];
	for (const { path, fields } of steps) {
		const answer = await postForm(`${url}${dunia}/${path}`, fields, cookie);
		if (answer.status !== 303) throw new Error(`${dunia}/${path} answered ${answer.status}`);
	}
	return { permohonan, antrean: `${karcis}-antrean` };
}

/**
 * A letter that was given back, so that it can be mended as well.
 * @param {string} surat Address of the letters of the practice village.
 * @param {SessionCookie} cookie
 * @param {string} jenis
 * @param {string} penduduk
 */
async function ajukanSurat(surat, cookie, jenis, penduduk) {
	const id = crypto.randomUUID();
	/** @type {readonly { address: string, fields: Record<string, string> }[]} */
	const steps = [
		{
			address: `${surat}/baru/${jenis}?/ajukan`,
			fields: { perintahId: id, pemohonId: penduduk, alasanLanjut: 'contoh' }
		},
		{
			address: `${surat}/keluar/${id}?/kembalikan`,
			fields: { perintahId: crypto.randomUUID(), suratId: id, catatan: 'contoh' }
		}
	];
	for (const { address, fields } of steps) {
		const answer = await postForm(address, fields, cookie);
		if (answer.status !== 303) throw new Error(`${address} answered ${answer.status}`);
	}
	return id;
}

/**
 * A practice village without a task, as 'Buka desa kecil' opens the small one.
 * @param {string} url
 * @param {SessionCookie} cookie
 * @param {string} [data] Name of the data set.
 */
export async function openFreeWorld(url, cookie, data = 'desa-kecil') {
	const answer = await postForm(`${url}/latihan?/bebas`, { data }, cookie);
	const dunia = /^\/latihan\/([^/]+)/.exec(answer.headers.get('location') ?? '')?.[1];
	if (!dunia) throw new Error(`Opening a practice village answered ${answer.status}`);
	return dunia;
}

/**
 * The place where a trainer begins, a village below it, a person there, an account and an essay, found by drilling down.
 * @param {string} url
 * @param {SessionCookie} cookie
 */
async function findWatched(url, cookie) {
	// Essays of demo people who have come to the end of a course.
	const [uraian = ''] = await links(url, '/pantau/uraian', /^\/pantau\/uraian\/([^/]+)$/, cookie);
	const [akun = ''] = await links(url, '/kelola', /^\/kelola\/akun\/(?!baru$)([^/]+)$/, cookie);
	const start = await leadsTo(url, '/pantau', cookie);
	const own = start.split('/').at(-1) ?? '';
	/** @type {string[]} */
	let level = [own];
	for (let depth = 0; depth < 5; depth++) {
		for (const wilayah of level) {
			const [orang] = await links(url, `/pantau/${wilayah}`, /^\/pantau\/orang\/([^/]+)$/, cookie);
			// Above the villages only those who need help have a name.
			if (orang && wilayah.length === demoVillage) {
				const jawaban = await findAnswers(url, cookie, level);
				return { own, wilayah, orang, akun, uraian, jawaban };
			}
		}
		const [first = ''] = level;
		const below = await links(url, `/pantau/${first}`, /^\/pantau\/([\d.]+)$/, cookie);
		const length = (/^\d/.test(first) ? first : '').length;
		// All demo people live in the invented kabupaten.
		level = below.filter(
			(kode) =>
				kode.length > length && (demoArea.startsWith(kode) || kode.startsWith(`${demoArea}.`))
		);
	}
	throw new Error('No person was found below /pantau');
}

/**
 * Where the answers of somebody in these villages stand.
 * @param {string} url
 * @param {SessionCookie} cookie
 * @param {readonly string[]} villages
 */
async function findAnswers(url, cookie, villages) {
	for (const village of villages)
		for (const person of await links(
			url,
			`/pantau/${village}`,
			/^(\/pantau\/orang\/[^/]+)$/,
			cookie
		)) {
			const [answers] = await links(
				url,
				person,
				/^(\/pantau\/orang\/[^/]+\/percobaan\/[^/]+)$/,
				cookie
			);
			if (answers) return answers;
		}
	throw new Error(`Nobody of ${villages.join(', ')} has sent in a quiz`);
}

/**
 * What a trainer works with, as far as the demo has it: a cohort of their own and one of its days, an import,
 * and a question of a quiz in the item analysis.
 * @param {string} url
 * @param {SessionCookie} cookie
 */
async function findLed(url, cookie) {
	const first = async (/** @type {string} */ path, /** @type {RegExp} */ pattern) => {
		const [found = ''] = await links(url, path, pattern, cookie);
		return found;
	};
	const angkatan = await first('/kelola/angkatan', /^\/kelola\/angkatan\/(?!baru$)([^/]+)$/);
	return {
		angkatan,
		hari: await first(`/kelola/angkatan/${angkatan}/hari`, /\/hari\/([^/]+)$/),
		impor: await first('/kelola/impor', /^\/kelola\/impor\/([\da-f-]{36})$/),
		butir: await findAnalysed(url, cookie),
		apa: 'jabatan'
	};
}

/**
 * Where the item analysis shows a question that somebody has answered.
 * @param {string} url
 * @param {SessionCookie} cookie
 */
async function findAnalysed(url, cookie) {
	for (const course of await links(url, '/pantau/materi', /^(\/pantau\/materi\/[^/.]+)$/, cookie)) {
		const [question] = await links(url, course, new RegExp(`^(${course}/[^/]+/[^/.]+)$`), cookie);
		if (question) return question;
	}
	return '';
}

const demoArea = '35.99';
/** Characters in the code of a village. */
const demoVillage = 13;
const newVisit = `/pantau/kunjungan/baru?wilayah=${demoArea}.01`;

/**
 * A visit of a trainer: one that is there, or one that this plans, for a week from now.
 * @param {string} url
 * @param {SessionCookie} trainer
 */
async function findVisit(url, trainer) {
	const planned = () =>
		links(url, '/pantau/kunjungan', /^\/pantau\/kunjungan\/([0-9a-f-]{36})$/, trainer);
	const [there] = await planned();
	if (there) return there;
	const html = await read(url, newVisit, trainer);
	/** @param {string} name */
	const valueOf = (name) => {
		const [input = ''] = html.match(new RegExp(`<input\\b[^>]*\\bname="${name}"[^>]*>`)) ?? [];
		return attribute(input, 'value');
	};
	const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
	const names = ['id', 'kursusId', 'orang', 'tempat'];
	const fields = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
	await postForm(`${url}${newVisit}`, { ...fields, tanggal: day, jam: '09.00' }, trainer);
	const [found = ''] = await planned();
	return found;
}

/**
 * A question that waits for a trainer: one that is there, or one that the village secretary asks now.
 * @param {string} url
 * @param {SessionCookie} trainer
 * @param {string} lesson Address of what it is about.
 */
async function findQuestion(url, trainer, lesson) {
	const waiting = () =>
		links(url, '/pantau/pertanyaan', /^\/pantau\/pertanyaan\/([^/.]+)$/, trainer);
	const [there] = await waiting();
	if (there) return there;
	const pertanyaan = 'Apa bedanya dengan yang di kantor kami?';
	await sendForm(url, lesson, '?/tanya', await signIn(url, 'Sekretaris Desa'), { pertanyaan });
	const [asked = ''] = await waiting();
	return asked;
}

/**
 * Sends a form of a page as it stands there, with its hidden fields.
 * @param {string} url
 * @param {string} path
 * @param {string} action
 * @param {SessionCookie} cookie
 * @param {Record<string, string>} [changed] Fields that are sent otherwise.
 */
async function sendForm(url, path, action, cookie, changed = {}) {
	const html = await read(url, path, cookie);
	const form = [...html.matchAll(/<form\b[^>]*>.*?<\/form>/gs)].find(([text]) =>
		text.includes(`action="${action}"`)
	);
	const fields = [...(form?.[0] ?? '').matchAll(/<input\b[^>]*\btype="hidden"[^>]*>/g)].map(
		([input]) => [attribute(input, 'name'), attribute(input, 'value')]
	);
	return postForm(`${url}${path}${action}`, { ...Object.fromEntries(fields), ...changed }, cookie);
}

/**
 * @param {string} tag
 * @param {string} name
 */
const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/**
 * Where an address leads on to.
 * @param {string} url
 * @param {string} path
 * @param {SessionCookie} cookie
 */
async function leadsTo(url, path, cookie) {
	const answer = await fetch(`${url}${path}`, {
		redirect: 'manual',
		headers: { cookie: `${cookie.name}=${cookie.value}` }
	});
	await answer.arrayBuffer();
	return answer.headers.get('location') ?? path;
}

/**
 * The first group of `pattern` in the addresses that a page links to, each once.
 * @param {string} url
 * @param {string} path
 * @param {RegExp} pattern
 * @param {SessionCookie} [cookie]
 */
async function links(url, path, pattern, cookie) {
	const html = await read(url, path, cookie);
	const found = [...html.matchAll(/\bhref="([^"]*)"/g)].flatMap(([, href = '']) => {
		const { pathname } = new URL(href.replaceAll('&amp;', '&'), `${url}${path}`);
		return pattern.exec(pathname)?.[1] ?? [];
	});
	return [...new Set(found)];
}

/**
 * @param {string} url
 * @param {string} path
 * @param {SessionCookie} [cookie]
 */
async function read(url, path, cookie) {
	const answer = await fetch(`${url}${path}`, {
		headers: cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {}
	});
	if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
	return answer.text();
}
