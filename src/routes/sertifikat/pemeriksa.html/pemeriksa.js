// Checks a certificate where there is no server and no network: the page that carries this is saved and opened from a disk.
// Sent as it stands here (docs/decisions/0022), so it imports nothing and says again what certificate/sign.ts and
// compact.ts say; the test holds the two against each other. Nothing in what it reads is believed before it is looked at:
// whoever makes a key can sign anything.

/**
 * @typedef {{
 *   number: string, name: string, course: string, hours: string, issued: string, finished: string,
 *   issuer: string, url: string, example: boolean,
 *   tasks: { title: string, text: string }[], exams: { title: string, text: string }[],
 *   competencies: { code: string, text: string, level: string }[],
 *   list: string, place: string
 * }} Facts
 * @typedef {'kosong' | 'tanpa-tanda-tangan' | 'tak-terbaca' | 'kunci-kosong' | 'kunci-keliru' | 'rusak' | 'bukan-sertifikat'} Refusal
 * @typedef {{ kind: 'sah' | 'kunci-lain', did: string, facts: Facts } | { kind: Refusal }} Checked
 */

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const levels = ['Belum', 'Mencoba', 'Paham', 'Terampil', 'Tuntas'];
const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

/**
 * Null for what is not written that way, also where the same bytes would have another spelling.
 * @param {string} text
 */
function fromBase64Url(text) {
	if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
	const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
	const again = btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
	return again === text ? Uint8Array.from(binary, (letter) => letter.charCodeAt(0)) : null;
}

/**
 * The 32 bytes of a did:key of Ed25519.
 * @param {string} did
 */
function keyOfDid(did) {
	const text = /^did:key:z([1-9A-HJ-NP-Za-km-z]{1,200})$/.exec(did)?.[1];
	if (!text) return null;
	let value = 0n;
	for (const letter of text) value = value * 58n + BigInt(base58.indexOf(letter));
	const hex = value.toString(16);
	// 0xed 0x01 marks an Ed25519 key; its first byte is never zero, so nothing is lost in front of it.
	if (text[0] === '1' || hex.length !== 68 || !hex.startsWith('ed01')) return null;
	return Uint8Array.from(hex.slice(4).match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

/**
 * The name of a key that was pasted: as did:key, with or without what follows '#', or as a JWK.
 * @param {string} text
 */
export function readKey(text) {
	const tidy = text.replace(/\s+/g, '');
	const x = /"x":"([A-Za-z0-9_-]+)"/.exec(tidy)?.[1];
	const raw = x && /"crv":"Ed25519"/.test(tidy) ? fromBase64Url(x) : null;
	if (raw?.length === 32) return didOf(raw);
	const did = tidy.split('#')[0] ?? '';
	return keyOfDid(did) && did;
}

/** @param {Uint8Array} key */
function didOf(key) {
	let value = [0xed, 0x01, ...key].reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
	let text = '';
	for (; value > 0n; value /= 58n) text = base58[Number(value % 58n)] + text;
	return `did:key:z${text}`;
}

/**
 * @param {string} part
 * @returns {Record<string, unknown> | null}
 */
function readJson(part) {
	const bytes = fromBase64Url(part);
	if (!bytes) return null;
	try {
		return recordOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
	} catch {
		return null;
	}
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown> | null}
 */
const recordOf = (value) =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? /** @type {Record<string, unknown>} */ (value)
		: null;
const textOf = (/** @type {unknown} */ value) =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>[]}
 */
const listOf = (value) =>
	(Array.isArray(value) ? value : []).map(recordOf).filter((one) => one !== null);

/**
 * @param {SubtleCrypto} subtle
 * @param {Uint8Array} key
 * @param {string} signed
 * @param {Uint8Array | null} signature
 */
async function holds(subtle, key, signed, signature) {
	if (signature?.length !== 64) return false;
	try {
		const raw = new Uint8Array(key);
		const known = await subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
		return await subtle.verify('Ed25519', known, new Uint8Array(signature), utf8(signed));
	} catch {
		// Bytes that are no key.
		return false;
	}
}

/**
 * Whether this browser can check Ed25519 signatures, found out with the first example of RFC 8032.
 * @param {SubtleCrypto | undefined} subtle
 */
export async function canCheck(subtle) {
	const key = fromBase64Url('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo');
	const signature = fromBase64Url(
		'5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc-bRr0lv18FlbviRlUUFDjnoQCw'
	);
	return Boolean(subtle && key && signature && (await holds(subtle, key, '', signature)));
}

/**
 * What a certificate says and whether its signature holds, by the key that was signed with; `trusted` is the key of the
 * issuer that the reader knows, and may be empty for a credential, which carries a key.
 * @param {string} text What stands in a .jwt file, or in the QR code.
 * @param {string} trusted
 * @param {SubtleCrypto} subtle
 * @returns {Promise<Checked>}
 */
export async function checkCertificate(text, trusted, subtle) {
	const tidy = text.replace(/\s+/g, '');
	if (tidy === '') return { kind: 'kosong' };
	if (tidy.startsWith('{')) return { kind: 'tanpa-tanda-tangan' };
	const did = trusted.trim() === '' ? '' : readKey(trusted);
	if (did === null) return { kind: 'kunci-keliru' };
	const compact = /(?:^|#)(GD1\..*)$/.exec(tidy)?.[1];
	return compact ? checkCompact(compact, did, subtle) : checkCredential(tidy, did, subtle);
}

/**
 * @param {string} jwt
 * @param {string} trusted
 * @param {SubtleCrypto} subtle
 * @returns {Promise<Checked>}
 */
async function checkCredential(jwt, trusted, subtle) {
	const [head = '', body = '', last = '', ...more] = jwt.split('.');
	const header = readJson(head);
	const payload = readJson(body) ?? {};
	if (more.length > 0 || !header || body === '' || last === '') return { kind: 'tak-terbaca' };
	const did = textOf(header.kid).split('#')[0] ?? '';
	const key = keyOfDid(did);
	// The issuer that the text names must be the key that signed it.
	const named = header.alg === 'EdDSA' && key && payload.iss === did ? key : null;
	if (!named || !(await holds(subtle, named, `${head}.${body}`, fromBase64Url(last))))
		return { kind: 'rusak' };
	const { type } = payload;
	if (!Array.isArray(type) || !type.includes('OpenBadgeCredential'))
		return { kind: 'bukan-sertifikat' };
	return { kind: did === trusted ? 'sah' : 'kunci-lain', did, facts: factsOf(payload) };
}

/**
 * @param {Record<string, unknown>} payload
 * @returns {Facts}
 */
function factsOf(payload) {
	const subject = recordOf(payload.credentialSubject) ?? {};
	const achievement = recordOf(subject.achievement) ?? {};
	const issuer = recordOf(payload.issuer) ?? {};
	const status = recordOf(payload.credentialStatus) ?? {};
	const evidence = (/** @type {string} */ genre) =>
		listOf(payload.evidence)
			.filter((one) => one.genre === genre)
			.map((one) => ({ title: textOf(one.name), text: textOf(one.narrative) }));
	const name = listOf(subject.identifier).find((one) => one.identityType === 'name');
	return {
		number: textOf(subject.licenseNumber),
		name: textOf(name?.identityHash),
		course: `${textOf(achievement.humanCode)} ${textOf(achievement.name)}, revisi ${textOf(achievement.version)}`,
		hours: textOf(subject.creditsEarned),
		issued: printMoment(textOf(payload.validFrom)),
		finished: printMoment(textOf(subject.activityEndDate)),
		issuer: textOf(issuer.name),
		url: webAddress(textOf(issuer.url)),
		example: textOf(payload.name).includes('CONTOH LATIHAN'),
		tasks: evidence('practice'),
		exams: evidence('exam'),
		competencies: listOf(achievement.alignment)
			.filter((one) => one.targetType === 'ceasn:Competency')
			.map((one) => ({
				code: textOf(one.targetCode),
				text: textOf(one.targetName),
				level: textOf(one.targetDescription).replace(/^.*: /, '')
			})),
		list: webAddress(textOf(status.statusListCredential)),
		place: textOf(status.statusListIndex)
	};
}

/**
 * @param {string} text
 * @param {string} trusted
 * @param {SubtleCrypto} subtle
 * @returns {Promise<Checked>}
 */
async function checkCompact(text, trusted, subtle) {
	// The short text has no room for a key.
	const key = keyOfDid(trusted);
	if (!key) return { kind: 'kunci-kosong' };
	const [head = '', body = '', last = '', ...more] = text.split('.');
	const bytes = fromBase64Url(body);
	if (more.length > 0 || !bytes) return { kind: 'tak-terbaca' };
	if (!(await holds(subtle, key, `${head}.${body}`, fromBase64Url(last)))) return { kind: 'rusak' };
	/** @type {unknown[]} Signed by the key that is trusted, so written by `signCompact`. */
	const fields = JSON.parse(new TextDecoder().decode(bytes));
	const [number, name, code, rev, issuedOn, hours, example, reached] = fields.map(textOf);
	return {
		kind: 'sah',
		did: trusted,
		facts: {
			number: number ?? '',
			name: name ?? '',
			course: `${code}, revisi ${rev}`,
			hours: hours ?? '',
			issued: printDay(issuedOn ?? ''),
			finished: '',
			issuer: '',
			url: '',
			example: example === '1',
			tasks: [],
			exams: [],
			competencies: (reached ?? '')
				.split(',')
				.filter(Boolean)
				.map((one) => {
					const cut = one.lastIndexOf(':');
					const level = levels[Number(one.slice(cut + 1))] ?? '';
					return { code: one.slice(0, cut), text: '', level };
				}),
			list: '',
			place: ''
		}
	};
}

/**
 * An address that may become a link: nothing that runs when it is pressed.
 * @param {string} text
 */
const webAddress = (text) => (/^https?:\/\/[^\s"'<>]+$/.test(text) ? text : '');

const months =
	'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
		' '
	);

/** @param {string} day */
function printDay(day) {
	const [year, month, date] = day.split('-').map(Number);
	return `${date} ${months[(month ?? 0) - 1]} ${year}`;
}

/**
 * The credential has moments; which zone the paper was printed in it does not say, so the zone is named.
 * @param {string} iso
 */
function printMoment(iso) {
	const time = Date.parse(iso);
	if (Number.isNaN(time)) return '';
	const wib = new Date(time + 7 * 3_600_000).toISOString();
	return `${printDay(wib.slice(0, 10))}, ${wib.slice(11, 16).replace(':', '.')} WIB`;
}

/** @type {Record<Refusal, [tone: string, title: string, text: string]>} */
const refusals = {
	kosong: [
		'galat',
		'Belum ada yang diperiksa',
		'Buka berkas .jwt, atau tempel isinya atau isi kode QR.'
	],
	'tanpa-tanda-tangan': [
		'galat',
		'Berkas ini tidak bertanda tangan',
		'Ini isi sertifikat dalam bentuk .json. Mintalah berkas .jwt: di dalamnya ada tanda tangannya.'
	],
	'tak-terbaca': [
		'galat',
		'Ini bukan berkas sertifikat',
		'Periksa apakah seluruh isi berkas .jwt ikut tersalin, dari huruf pertama sampai terakhir.'
	],
	'kunci-kosong': [
		'galat',
		'Kunci penerbit belum diisi',
		'Isi kode QR tidak memuat kunci. Tempel kunci penerbit yang Anda percaya.'
	],
	'kunci-keliru': [
		'galat',
		'Kunci penerbit tidak dapat dibaca',
		'Kunci dimulai dengan did:key:z6Mk. Salin seluruhnya dari halaman Periksa sertifikat milik penerbit.'
	],
	rusak: [
		'galat',
		'TIDAK SAH: tanda tangannya tidak cocok',
		'Isinya diubah sesudah ditandatangani, tidak tersalin utuh, atau bukan ditandatangani oleh kunci itu.'
	],
	'bukan-sertifikat': [
		'galat',
		'Ini bukan sertifikat',
		'Tanda tangannya cocok, tetapi isinya dokumen lain, misalnya daftar pencabutan.'
	]
};

/**
 * Title and sentence for what was found.
 * @param {Checked} checked
 * @param {boolean} hasKey Whether the reader gave a key to compare with.
 * @returns {[tone: string, title: string, text: string]}
 */
export function verdictOf(checked, hasKey) {
	if (checked.kind !== 'sah' && checked.kind !== 'kunci-lain') return refusals[checked.kind];
	if (checked.kind === 'kunci-lain')
		return [
			'peringatan',
			hasKey ? 'Utuh, tetapi oleh kunci lain' : 'Utuh, tetapi penerbitnya belum dipastikan',
			`Isinya tidak diubah sejak ditandatangani. Siapa pun dapat membuat kunci, jadi nama penerbit di bawah belum tentu benar. Kunci yang menandatangani: ${checked.did}`
		];
	if (checked.facts.example)
		return [
			'peringatan',
			'CONTOH LATIHAN - TIDAK BERLAKU',
			'Tanda tangannya cocok dengan kunci penerbit, tetapi sertifikat ini hanya untuk berlatih.'
		];
	return [
		'berhasil',
		'Asli',
		'Tanda tangannya cocok dengan kunci penerbit, dan tidak satu huruf pun diubah.'
	];
}

/**
 * @param {Document} page
 * @param {SubtleCrypto | undefined} subtle
 */
export async function start(page, subtle) {
	const part = (/** @type {string} */ id) => /** @type {HTMLElement} */ (page.getElementById(id));
	const field = (/** @type {string} */ id) => /** @type {HTMLTextAreaElement} */ (part(id));
	/**
	 * @param {string} tag
	 * @param {(string | Node)[]} content
	 * @param {string} [className]
	 */
	const make = (tag, content, className) => {
		const made = page.createElement(tag);
		made.append(...content);
		if (className) made.className = className;
		return made;
	};
	const link = (/** @type {string} */ address) => {
		const made = /** @type {HTMLAnchorElement} */ (make('a', [address]));
		made.href = address;
		made.rel = 'noreferrer';
		return made;
	};
	const list = (/** @type {string} */ title, /** @type {HTMLElement[]} */ items) =>
		items.length > 0 ? [make('h3', [title]), make('ul', items, 'plain daftar')] : [];
	const pair = (/** @type {string} */ label, /** @type {string} */ value) =>
		value === '' ? [] : [make('div', [make('dt', [label]), make('dd', [value])])];

	const can = await canCheck(subtle);
	if (!subtle || !can) {
		part('belum-judul').textContent = 'Peramban ini belum dapat memeriksa tanda tangan';
		part('belum-isi').textContent =
			'Sertifikat ditandatangani dengan Ed25519, yang dikenal Chrome dan Edge sejak versi 137, Firefox sejak 129, dan Safari sejak 17. Mohon perbarui peramban Anda, atau buka berkas ini di perangkat lain.';
		return;
	}
	part('belum').hidden = true;
	part('periksa').hidden = false;

	/** @param {Facts} facts */
	const sheet = (facts) =>
		make(
			'article',
			[
				make('p', ['Diberikan kepada'], 'muted small'),
				make('h3', [facts.name], 'nama'),
				make('p', [facts.course], 'kursus'),
				make('dl', [
					...pair('Nomor', facts.number),
					...pair('Jam pelajaran', facts.hours && `${facts.hours} JP`),
					...pair('Kursus selesai', facts.finished),
					...pair('Diterbitkan', facts.issued),
					...pair('Penerbit', facts.issuer)
				]),
				...list(
					'Dibuktikan tanpa bantuan',
					facts.tasks.map(({ title, text }) =>
						make('li', [make('span', [title]), make('span', [text], 'muted small')])
					)
				),
				...list(
					'Ujian',
					facts.exams.map(({ title, text }) =>
						make('li', [make('span', [title]), make('span', [text], 'muted small')])
					)
				),
				...list(
					'Kompetensi saat diterbitkan',
					facts.competencies.map(({ code, text, level }) =>
						make('li', [
							make('span', [make('strong', [code]), ` ${text}`]),
							make('span', [level], 'lencana tenang')
						])
					)
				)
			],
			'card'
		);

	/** @param {Facts} facts */
	const revocation = ({ url, list: address, place }) =>
		make('section', [
			make('h3', ['Apakah sudah dicabut?']),
			make('p', [
				'Pencabutan tidak dapat diketahui tanpa jaringan, dan halaman ini tidak bertanya sendiri. ',
				...(url === ''
					? ['Bila ada jaringan, buka alamat di kode QR sertifikat itu.']
					: [
							'Bila ada jaringan, buka ',
							link(`${url}/sertifikat`),
							' lalu ketik kode di samping kode QR.'
						])
			]),
			...(address === ''
				? []
				: [
						make(
							'p',
							['Untuk program: daftar pencabutan ', link(address), `, urutan ${place}.`],
							'small muted'
						)
					])
		]);

	const show = async () => {
		const key = field('kunci').value;
		const checked = await checkCertificate(field('isi').value, key, subtle);
		const [tone, title, text] = verdictOf(checked, key.trim() !== '');
		const heading = make('h2', [title]);
		heading.tabIndex = -1;
		const notice = make('div', [heading, make('p', [text])], `kabar ${tone}`);
		const rest = 'facts' in checked ? [sheet(checked.facts), revocation(checked.facts)] : [];
		part('hasil').replaceChildren(notice, ...rest);
		heading.focus();
	};
	part('periksa').addEventListener('submit', (event) => {
		event.preventDefault();
		void show();
	});
	part('berkas').addEventListener('change', async () => {
		const file = /** @type {HTMLInputElement} */ (part('berkas')).files?.[0];
		// A certificate has some thousand letters; what is far larger is none.
		if (!file) return;
		part('nama-berkas').textContent = file.name;
		field('isi').value = file.size > 100_000 ? '-' : await file.text();
		await show();
	});
}
