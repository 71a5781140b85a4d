import type { APIRequestContext, APIResponse } from '@playwright/test';
import { fill, findAddresses as findAnew, idInRoute } from '../../scripts/lib/routes.mjs';
import { routeAccess, routeVerdict, type User } from '../../src/lib/server/access';
import { daftarPeran, signIn } from '../support/people.mjs';
import { formulirSurat } from './formulir-surat';
import { expect, test, type Peran } from './test';

// Every route x every role, asked as a browser would ask for a page, without one.

type Found = Awaited<ReturnType<typeof findAnew>>;

const known = new Map<Peran | null, Promise<Found>>();

/** Each person is signed in once; what they may open does not change here. */
function findAddresses(alamat: string, peran: Peran | null): Promise<Found> {
	const found = known.get(peran) ?? findAnew(alamat, peran);
	known.set(peran, found);
	return found;
}

const perRole: Record<Peran, Pick<User, 'role' | 'wilayahKode'>> = {
	'Sekretaris Desa': { role: 'peserta', wilayahKode: '' },
	'Kaur Keuangan': { role: 'peserta', wilayahKode: '' },
	'Pelatih kecamatan': { role: 'pelatih', wilayahKode: '' },
	'Pelatih provinsi': { role: 'pelatih', wilayahKode: '' },
	'Pengamat kabupaten': { role: 'pengamat', wilayahKode: '' },
	Administrator: { role: 'administrator', wilayahKode: '' }
};

const userOf = (peran: Peran): User => ({
	id: '',
	username: '',
	nama: '',
	desaKode: '',
	jabatan: null,
	mustChangePassword: false,
	demo: true,
	...perRole[peran]
});

/** What a page that may be seen answers, where that is not 200. */
const otherThan200: Readonly<Record<string, number>> = {
	// Shows the components while developing; it is not in a build.
	'/gaya': 404,
	'/ditolak': 403,
	// Nobody has imported anything with this name, and the sheet to be mended comes only for a file that is sent.
	'/latihan/[dunia]/data/[hash].json': 404,
	'/latihan/[dunia]/kependudukan/impor/perbaikan.xlsx': 404,
	// The same for a roster, and cards are made by sending a form.
	'/kelola/impor/perbaikan.xlsx': 404,
	'/kelola/kartu/kartu.pdf': 404,
	// No letter of that village is signed.
	'/latihan/[dunia]/surat/cetak-banyak.pdf': 303
};

const get = (request: APIRequestContext, { cookie }: Pick<Found, 'cookie'>, path: string) =>
	request.get(path, {
		maxRedirects: 0,
		headers: {
			accept: 'text/html',
			...(cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {})
		}
	});

const post = (
	request: APIRequestContext,
	{ cookie }: Pick<Found, 'cookie'>,
	path: string,
	form: Readonly<Record<string, string>>,
	origin: string
) =>
	request.post(path, {
		maxRedirects: 0,
		form: { ...form },
		headers: {
			accept: 'text/html',
			origin,
			...(cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {})
		}
	});

for (const peran of [null, ...daftarPeran])
	test(`every route, asked by: ${peran ?? 'tamu'}`, async ({ request, alamat }) => {
		test.slow();
		const found = await findAddresses(alamat, peran);
		expect(found.addresses.map(({ route }) => route)).toEqual(
			expect.arrayContaining(Object.keys(routeAccess))
		);
		const user = peran ? userOf(peran) : null;
		for (const { route, path } of found.addresses) {
			const answer = await get(request, found, path);
			const what = `${route} for ${peran ?? 'tamu'}`;
			switch (routeVerdict(route, user)) {
				case 'boleh':
					// Who is signed in has nothing to do on the sign-in page; and begins at the reports or at what comes next.
					if (route === '/masuk' && user) await redirectsTo(answer, '/', what);
					else if (route === '/' && user)
						await redirectsTo(answer, user.role === 'peserta' ? '/belajar' : '/pantau', what);
					// In the villages of these examples a citizen is signed in on the phone and at the kiosk already.
					else if (/\[dunia\]\/(anjungan|ponsel)\/masuk$/.test(route))
						await redirectsTo(answer, path.replace(/\/masuk$/, ''), what);
					// A cohort is its members' own; trainers have the reports of it.
					else if (route.startsWith('/angkatan/') && user?.role !== 'peserta')
						expect(answer.status(), what).toBe(404);
					else if (route === '/pantau')
						await redirectsTo(answer, addressOf(found, '/pantau/[wilayah]', 'wilayah'), what);
					else expect(answer.status(), what).toBe(otherThan200[route] ?? 200);
					break;
				case 'masuk-dulu':
					if (/\.json$/.test(route)) expect(answer.status(), what).toBe(401);
					else
						await redirectsTo(
							answer,
							`/masuk?tujuan=${encodeURIComponent(path.split('?')[0] ?? '')}`,
							what
						);
					break;
				case 'bukan-hak':
					expect(answer.status(), what).toBe(403);
					expect(await answer.text(), what).toContain('bukan untuk peran Anda');
					break;
				case 'tidak-ada':
					expect(answer.status(), what).toBe(404);
			}
		}
	});

async function redirectsTo(answer: APIResponse, to: string, what: string): Promise<void> {
	expect(answer.status(), what).toBe(303);
	expect(answer.headers().location, what).toBe(to);
}

test('an unknown address is a calm 404 with the way home', async ({ request }) => {
	const answer = await get(request, { cookie: undefined }, '/tidak/ada');
	expect(answer.status()).toBe(404);
	const html = await answer.text();
	expect(html).toContain('Halaman tidak ditemukan');
	expect(html).toContain('lang="id"');
});

const malformed = [
	'x',
	'0',
	"35'--",
	'35.99.01.2001.0001',
	'ffffffff-ffff-4fff-bfff-ffffffffffff',
	'00000000-0000-0000-0000-000000000000',
	'a'.repeat(1000),
	'%00',
	'%E2%80%AE',
	'..%2f..%2fetc%2fpasswd',
	'__proto__',
	'constructor'
];

for (const peran of ['Sekretaris Desa', 'Administrator'] as const)
	test(`malformed and unknown ids are 404, asked by: ${peran}`, async ({ request, alamat }) => {
		test.slow();
		// Anew: at the kiosk nobody stays signed in for long.
		const found = await findAnew(alamat, peran);
		for (const [route, example] of routesWithIds(found)) {
			if (routeVerdict(route, userOf(peran)) !== 'boleh') continue;
			for (const name of Object.keys(example))
				for (const id of malformed) {
					const path = fill(route, { ...example, [name]: id });
					const answer = await get(request, found, path);
					const what = `${peran} asks for ${path}`;
					// C-05, C-07: whoever holds a paper is told that its code is not there, in words.
					// A code read off a card or out in a room is answered in words as well.
					if (route === '/aktif/[kode]' || route === '/gabung/[kode]') {
						expect.soft([200, 404], what).toContain(answer.status());
						if (answer.status() === 200)
							expect
								.soft(await answer.text(), what)
								.toMatch(/Ketik kode la(gi|in)|Coba lagi nanti/);
					} else if (route === '/verifikasi/[kode]' || route === '/lacak/[kode]') {
						expect.soft([200, 404], what).toContain(answer.status());
						expect.soft(await answer.text(), what).toMatch(/tidak ditemukan/i);
					} else expect.soft(answer.status(), what).toBe(404);
				}
		}
	});

/** The routes that carry ids, each with ids that lead somewhere. */
function routesWithIds({ addresses }: Found): [route: string, example: Record<string, string>][] {
	return addresses.flatMap(({ route, path }) => {
		const names = [...route.matchAll(idInRoute)].map(([, name = '']) => name);
		const pattern = new RegExp(`^${route.replaceAll('.', '\\.').replace(idInRoute, '([^/]+)')}$`);
		const values = pattern.exec(path)?.slice(1) ?? [];
		return names.length === 0
			? []
			: [[route, Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))]];
	});
}

test('what belongs to others is 404: worlds, persons, places', async ({ request, alamat }) => {
	const sekdes = await findAddresses(alamat, 'Sekretaris Desa');
	const kaur = await findAddresses(alamat, 'Kaur Keuangan');
	const kecamatan = await findAddresses(alamat, 'Pelatih kecamatan');
	const provinsi = await findAddresses(alamat, 'Pelatih provinsi');

	for (const { route, path } of sekdes.addresses.filter(({ route }) => route.includes('[dunia]')))
		expect((await get(request, kaur, path)).status(), `the kaur asks for ${route}`).toBe(404);

	// The kecamatan's scope ends at its border; above it lie the kabupaten and the province.
	const inside = addressOf(kecamatan, '/pantau/[wilayah]', 'desa');
	const kode = inside.split('/').at(-1) ?? '';
	const beyond = [
		kode.slice(0, 2),
		kode.slice(0, 5),
		...['35.99.01', '35.99.02', '35.99.03'].filter((one) => !kode.startsWith(one)),
		'62',
		'11.01'
	];
	for (const wilayah of beyond)
		for (const path of [`/pantau/${wilayah}`, `/pantau/${wilayah}/unduh.xlsx`])
			expect((await get(request, kecamatan, path)).status(), `kecamatan: ${path}`).toBe(404);
	expect((await get(request, provinsi, '/pantau/62')).status(), 'another province').toBe(404);
});

function addressOf({ addresses }: Found, route: string, name = ''): string {
	const found = addresses.find((one) => one.route === route && one.name === name);
	expect(found, `an address for ${route}`).toBeDefined();
	return found?.path ?? '';
}

const oddValues = ['', '-1', '9e99', 'NaN', '2026-13', "'", '<script>', '%00', 'x'.repeat(2000)];
const queryNames = [
	'halaman',
	'urut',
	'arah',
	'cari',
	'dusun',
	'keadaan',
	'bulan',
	'baris',
	'kolom',
	'desa',
	'saring',
	'minta',
	'verval',
	'injeksi',
	'sejak',
	'diperiksa',
	'percobaan',
	'tujuan',
	'kursus',
	'sesudah',
	'baru',
	'provinsi',
	'terbit',
	'bahan',
	'dipakai',
	'siap',
	'jenis',
	'mulai',
	'cetak'
];

// Some 1500 requests each, none of them slow: one test a person, so that a busy machine does not run into the limit.
for (const peran of ['Sekretaris Desa', 'Pelatih provinsi'] as const)
	test(`a tampered query of ${peran} changes nothing`, async ({ request, alamat }) => {
		test.slow();
		const found = await findAddresses(alamat, peran);
		for (const { route, path } of found.addresses) {
			if (routeVerdict(route, userOf(peran)) !== 'boleh') continue;
			for (const value of oddValues) {
				const query = queryNames.map((name) => `${name}=${value}`).join('&');
				const answer = await get(request, found, `${path}?${query}`);
				expect.soft(answer.status(), `${path} with ${value.slice(0, 20)}`).toBeLessThan(500);
			}
		}
	});

test('after signing in one is led to a page of ours only', async ({ request, alamat }) => {
	const { cookie } = { cookie: await signIn(alamat, 'Sekretaris Desa') };
	for (const tujuan of ['//jahat.example', 'https://jahat.example', '/\\jahat.example', 'jahat'])
		await redirectsTo(
			await get(request, { cookie }, `/masuk?tujuan=${encodeURIComponent(tujuan)}`),
			'/',
			tujuan
		);
	await redirectsTo(await get(request, { cookie }, '/masuk?tujuan=%2Flatihan'), '/latihan', 'ours');
});

/** Every form of the application, by the route that takes it. */
const forms: readonly [route: string, name: string, action: string, fields: readonly string[]][] = [
	['/masuk', '', '?/sandi', ['namaAkun', 'sandi']],
	['/masuk', '', '?/demo', ['orang']],
	['/belajar', '', '?/dibaca', ['id']],
	['/belajar/[course]/[module]/[item]', 'pelajaran', '?/selesai', ['eventId', 'catatan']],
	['/belajar/[course]/[module]/[item]', 'pelajaran', '?/catatan', ['catatan']],
	['/belajar/[course]/[module]/[item]', 'pelajaran', '?/tanya', ['pertanyaanId', 'pertanyaan']],
	['/tampilan', '', '', ['ukuran', 'tujuan']],
	['/saya/pertanyaan', '', '?/dibaca', ['id', 'dari']],
	[
		'/belajar/[course]/[module]/[item]',
		'kuis',
		'?/jawab',
		['percobaan', 'acak', 'versi', 'mulai', 'q.x', 'q.__proto__']
	],
	['/belajar/[course]/[module]/[item]', 'tugas', '?/mulai', ['cara', 'dunia']],
	['/ujian/[percobaan]', '', '?/mulai', ['pintu']],
	['/ujian/[percobaan]', '', '?/simpan', ['soal', 'ke', 'yakin']],
	['/pantau/uraian/[percobaan]', '', '?/nilai', ['soal', 'penilaian', 'catatan']],
	['/pantau/pertanyaan/[pertanyaan]', '', '?/jawab', ['jawaban']],
	[
		'/pantau/kunjungan/baru',
		'',
		'',
		['id', 'kursusId', 'tanggal', 'jam', 'tempat', 'orang', 'topik', 'catatan']
	],
	['/pantau/kunjungan/[kunjungan]', '', '?/hadir', ['hadir.x', 'hadir.__proto__', 'catatan']],
	['/pantau/kunjungan/[kunjungan]', '', '?/bantu', ['bantu']],
	['/pantau/pertanyaan/[pertanyaan]', '', '?/terbitkan', ['tanya', 'jawab']],
	[
		'/pantau/orang/[orang]/uji',
		'',
		'?/beri',
		['kelonggaran', 'uji', 'kesempatan', 'menit', 'alasan']
	],
	['/latihan/[dunia]/tugas', '', '?/periksa', ['periksaId']],
	['/latihan/[dunia]/tugas', '', '?/kirim', ['yakin']],
	['/latihan/[dunia]/tugas', '', '?/tunjukkan', ['check']],
	['/latihan/[dunia]/tugas', '', '?/sanggah', ['check', 'version', 'catatan']],
	['/latihan/[dunia]/tugas', '', '?/tanya', ['pertanyaanId', 'pertanyaan']],
	['/latihan/[dunia]/temuan', '', '?/tandai', ['perintahId', 'jenis', 'penduduk', 'keluarga']],
	['/latihan/[dunia]/temuan', '', '?/hapus', ['perintahId', 'temuan']],
	[
		'/latihan/[dunia]/anggaran/lembar/[bagian]',
		'',
		'?/tulis',
		['perintahId', 'rancangan', 'baris', 'b.uraian', 'b.volume', 'b.__proto__']
	],
	['/latihan/[dunia]/anggaran/lembar/[bagian]', '', '?/kalau', ['rancangan', 'baris']],
	['/latihan/[dunia]/anggaran/baris/[baris]', '', '?/hapus', ['perintahId', 'rancangan', 'hapus']],
	['/latihan/[dunia]/anggaran/bahan', '', '?/salin', ['perintahId', 'rancangan', 'rkp']],
	[
		'/latihan/[dunia]/anggaran/alur',
		'',
		'?/langkah',
		['perintahId', 'rancangan', 'langkah', 'nomor', 'berkas', 'hadir', 'catatan']
	],
	['/latihan/[dunia]/anggaran/alur', '', '?/perubahan', ['perintahId', 'alasan', 'luarBiasa']],
	[
		'/latihan/[dunia]/anggaran/evaluasi',
		'',
		'?/catat',
		['perintahId', 'rancangan', 'barisId', 'aturan', 'isi']
	],
	['/latihan/[dunia]/anggaran/evaluasi', '', '?/jawab', ['perintahId', 'catatanId', 'jawaban']],
	['/latihan/[dunia]/anggaran/rab', '', '?/impor', ['perintahId', 'rancangan', 'isi', 'sebagian']],
	['/latihan/[dunia]', '', '?/peran', ['perintahId', 'peran']],
	['/latihan/[dunia]', '', '?/tanggal', ['perintahId', 'tanggal']],
	['/latihan/[dunia]', '', '?/urungkan', ['perintahId', 'perintah']],
	['/latihan/[dunia]/kependudukan/penduduk/[penduduk]', '', '?/nik', ['perintahId']],
	[
		'/latihan/[dunia]/kependudukan/lahir',
		'',
		'',
		['perintahId', 'nama', 'nikIbu', 'nikAyah', 'noKk', 'tanggalLahir', 'jamLahir', 'lampiran']
	],
	[
		'/latihan/[dunia]/kependudukan/mati',
		'',
		'',
		['perintahId', 'nik', 'jenazah', 'tanggal', 'jam', 'tinggalKepala', 'tinggalKk', 'lampiran']
	],
	[
		'/latihan/[dunia]/kependudukan/pindah',
		'',
		'',
		['perintahId', 'noKk', 'pendudukIds', 'klasifikasi', 'lokasi', 'tinggalAnggota', 'pergiKk']
	],
	['/latihan/[dunia]/kependudukan/lampid', '', '?/ajukan', ['perintahId', 'bulan', 'catatan']],
	[
		'/latihan/[dunia]/kependudukan/lampid',
		'',
		'?/periksa',
		['perintahId', 'bulan', 'setuju', 'alasan']
	],
	[
		'/latihan/[dunia]/kecamatan/[desa]',
		'',
		'?/minta',
		['perintahId', 'desaKode', 'pendudukId', 'catatan']
	],
	[
		'/latihan/[dunia]/kecamatan/injeksi',
		'',
		'',
		['perintahId', 'desaKode', 'sumber', 'noKk', 'letak', 'nik-1', 'nama-1', 'tanggalLahir-1']
	],
	[
		'/latihan/[dunia]/kecamatan/verval',
		'',
		'?/tindak',
		['perintahId', 'vervalId', 'langkah', 'catatan']
	],
	[
		'/latihan/[dunia]/kecamatan/verval',
		'',
		'?/verifikasi',
		['perintahId', 'injeksiId', 'setuju', 'alasan']
	],
	[
		'/latihan/[dunia]/kependudukan/datang',
		'',
		'',
		['perintahId', 'jumlahOrang', 'tambahOrang', 'klasifikasi', 'tujuan', 'noKk', 'lokasi', 'nik-1']
	],
	[
		'/latihan/[dunia]/kependudukan/pecah-kk',
		'',
		'',
		['perintahId', 'noKk', 'anggota', 'shdk-x', 'alamatBaru', 'lokasi']
	],
	[
		'/latihan/[dunia]/kependudukan/gabung',
		'',
		'',
		['perintahId', 'noKk', 'noKkTujuan', 'anggota', 'shdk-x']
	],
	[
		'/latihan/[dunia]/kependudukan/ubah-data',
		'',
		'',
		['perintahId', 'penduduk', 'nik', 'isian', 'baru-nik', 'baru-x', 'bukti-x']
	],
	[
		'/latihan/[dunia]/kependudukan/sementara',
		'',
		'',
		['perintahId', 'nama', 'nomorIdentitas', 'tanggalDatang']
	],
	[
		'/latihan/[dunia]/kependudukan/sementara/pergi',
		'',
		'',
		['perintahId', 'orang', 'tanggalPergi']
	],
	['/latihan/[dunia]/kependudukan/batalkan', '', '', ['perintahId', 'perintah', 'alasan']],
	['/latihan/[dunia]/kependudukan/impor', '', '?/periksa', ['berkas', 'tempel', 'isi']],
	[
		'/latihan/[dunia]/kependudukan/impor',
		'',
		'?/terima',
		['perintahId', 'cakupan', 'catatan', 'berkas', 'tempel', 'isi']
	],
	['/saya', '', '?/akhiri', ['sesi', 'id']],
	['/saya/sandi', '', '', ['lama', 'baru', 'ulang']],
	['/saya', '', '?/akhiriLain', []],
	['/pantau/orang/[orang]', '', '?/pesan', ['id', 'pesan']],
	['/kelola/akun/baru', '', '?/cari', ['akunId', 'peran', 'tempat', 'wilayahKode']],
	[
		'/kelola/akun/baru',
		'',
		'?/buat',
		['akunId', 'nama', 'namaAkun', 'peran', 'tempat', 'wilayahKode', 'jabatan', 'mulai']
	],
	['/kelola/impor', '', '?/periksa', ['berkas', 'isi', 'imporId', 'lihat']],
	[
		'/kelola/impor',
		'',
		'?/terapkan',
		['isi', 'imporId', 'sidikBerkas', 'sidikRencana', 'namaBerkas', 'sebagian']
	],
	['/kelola/impor/[impor]', '', '?/batal', []],
	['/aktif/[kode]', '', '', ['baru', 'ulang']],
	['/kelola/akun/[akun]', '', '?/sandi', ['tanda']],
	['/kelola/akun/[akun]', '', '?/kontak', ['noHp', 'nip', 'email']],
	['/kelola/akun/[akun]', '', '?/jabatan', ['jabatanId', 'selesai']],
	[
		'/kelola/aturan-tahun',
		'',
		'?/susun',
		[
			'tahun',
			'tahunBaru',
			'liburTanggal',
			'liburNama',
			'libur-tanggal',
			'libur-nama',
			'tempel',
			'hapus',
			'dari'
		]
	],
	[
		'/kelola/aturan-tahun',
		'',
		'?/terbitkan',
		['versiId', 'dari', 'tahun', 'nilai-2026-kdmp-persen', 'libur-tanggal', 'catatan']
	],
	['/latihan/[dunia]/anggaran/bahan', '', '?/pakai-aturan', ['perintahId']],
	...formulirSurat
];

const tampered = [
	'',
	'x',
	'\u0000',
	'-1',
	'9'.repeat(400),
	'[object Object]',
	"'; drop table",
	'𝟛'
];

for (const peran of [null, 'Sekretaris Desa', 'Pelatih provinsi'] as const)
	test(`a tampered form of ${peran ?? 'tamu'} is refused: 404, 403 or 422, never a 500`, async ({
		request,
		alamat
	}) => {
		test.slow();
		const found = await findAddresses(alamat, peran);
		for (const [route, name, action, fields] of forms) {
			const path = `${addressOf(found, route, name)}${action}`;
			// The throttle of one name is tried elsewhere; here it would only refuse everything after it.
			for (const [ke, value] of (route === '/masuk' ? tampered.slice(0, 3) : tampered).entries()) {
				const form = Object.fromEntries(fields.map((field) => [field, value]));
				// Most go under an id that is good, so that the rules and the database get to see the rest.
				if ('perintahId' in form && ke > 1) form.perintahId = crypto.randomUUID();
				const answer = await post(request, found, path, form, alamat);
				const what = `${peran ?? 'tamu'} sends ${JSON.stringify(value.slice(0, 20))} to ${path}`;
				expect.soft([200, 303, 403, 404, 405, 422], what).toContain(answer.status());
			}
			const strange = await post(request, found, `${path.split('?')[0]}?/tidakAda`, {}, alamat);
			expect([403, 404, 405], `an unknown action of ${route}`).toContain(strange.status());
		}
	});

test('a form that comes from another site is refused', async ({ request, alamat }) => {
	const found = await findAddresses(alamat, 'Sekretaris Desa');
	for (const [route, name, action] of forms) {
		const path = `${addressOf(found, route, name)}${action}`;
		const answer = await post(request, found, path, {}, 'https://jahat.example');
		expect(answer.status(), path).toBe(403);
	}
});
