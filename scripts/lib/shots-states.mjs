import { openFreeWorld } from './routes.mjs';

/**
 * Pages as they look after something happened.
 *
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./routes.mjs').Address} Address
 * @typedef {object} Place
 * @property {string} url
 * @property {Address[]} addresses
 * @property {import('../../tests/support/people.mjs').SessionCookie | undefined} cookie
 *
 * @typedef {object} State
 * @property {string} name
 * @property {import('../../tests/support/people.mjs').Peran | null} peran
 * @property {(page: Page, place: Place) => Promise<void>} open
 */

/** Sixty letters, the most that a new name may have. */
const longName = 'Raden Mas Kusumaningrat Wicaksana Hadiningrat Prawirodirdjo';

/**
 * @param {Place} place
 * @param {string} route
 * @param {string} [name]
 */
function address({ url, addresses }, route, name = '') {
	const found = addresses.find((one) => one.route === route && one.name === name);
	if (!found) throw new Error(`No address for ${route}`);
	return `${url}${found.path}`;
}

/** @type {readonly State[]} */
export const states = [
	{
		name: 'keadaan-masuk-galat',
		peran: null,
		open: async (page, { url }) => {
			await page.goto(`${url}/masuk`);
			await page.getByRole('button', { name: 'Masuk', exact: true }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'keadaan-tidak-ditemukan',
		peran: 'Sekretaris Desa',
		open: async (page, { url }) => void (await page.goto(`${url}/tidak/ada`))
	},
	{
		name: 'keadaan-lahir-galat',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await page.goto(address(place, '/latihan/[dunia]/kependudukan/lahir'));
			await page.locator('[name="tanggalLahir"]').fill('31-4-2026');
			await page.locator('[name="nikIbu"]').fill('35990152118700');
			await page.getByRole('main').getByRole('button', { name: 'Catat kelahiran' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'keadaan-register-kosong',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			const path = address(place, '/latihan/[dunia]/kependudukan');
			await page.goto(`${path}?cari=tidakadayangbernamabegini`);
		}
	},
	{
		name: 'keadaan-riwayat-kosong',
		peran: 'Sekretaris Desa',
		open: async (page, { url, cookie }) => {
			const dunia = cookie ? await openFreeWorld(url, cookie) : '';
			await page.goto(`${url}/latihan/${dunia}/riwayat`);
		}
	},
	{
		name: 'keadaan-kuis-dinilai',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await page.goto(address(place, '/belajar/[course]/[module]/[item]', 'kuis'));
			await page.getByRole('button', { name: 'Periksa jawaban saya' }).click();
			await page.getByRole('heading', { name: 'Pembahasan' }).first().waitFor();
		}
	},
	{
		name: 'keadaan-nama-panjang',
		peran: 'Sekretaris Desa',
		open: async (page, place) => recordLongName(page, place)
	},
	{
		name: 'keadaan-nama-panjang-register',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await recordLongName(page, place);
			await page.goto(`${address(place, '/latihan/[dunia]/kependudukan')}?cari=Kusumaningrat`);
		}
	},
	{
		name: 'keadaan-tugas-diperiksa',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await recordLongName(page, place);
			await page.getByRole('button', { name: 'Periksa pekerjaan saya' }).click();
			await page.getByText(/dari \d+ terpenuhi/).waitFor();
		}
	},
	{
		name: 'keadaan-putar-ulang',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await recordLongName(page, place);
			await page.goto(address(place, '/latihan/[dunia]/putar-ulang'));
		}
	},
	{
		name: 'keadaan-mati-kepala',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			const register = address(place, '/latihan/[dunia]/kependudukan');
			await page.goto(`${register}?shdk=kepala-keluarga`);
			await page.locator('main a[href*="/kependudukan/penduduk/"]').first().click();
			// The events lie folded on a phone.
			const form = page.locator('main a[href*="/kependudukan/mati"]').first();
			await page.goto(`${place.url}${await form.getAttribute('href')}`);
			await page.getByRole('main').getByRole('button', { name: 'Catat kematian' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'keadaan-lampid-november',
		peran: 'Sekretaris Desa',
		open: (page, place) => goFree(page, place, 'desa-november', 'kependudukan/lampid')
	},
	{
		name: 'keadaan-kecamatan-enam-desa',
		peran: 'Sekretaris Desa',
		open: (page, place) => goFree(page, place, 'kecamatan-contoh', 'kecamatan')
	},
	{
		name: 'keadaan-register-besar',
		peran: 'Sekretaris Desa',
		open: (page, place) => goFree(page, place, 'desa-besar', 'kependudukan')
	},
	{
		name: 'keadaan-tugas-coba',
		peran: 'Kaur Keuangan',
		open: (page, place) => goMode(page, place, 'Coba')
	},
	{
		name: 'keadaan-tugas-lihat',
		peran: 'Kaur Keuangan',
		open: (page, place) => goMode(page, place, 'Lihat')
	},
	{
		name: 'keadaan-kelonggaran-galat',
		peran: 'Pelatih kecamatan',
		open: async (page, place) => {
			await page.goto(address(place, '/pantau/orang/[orang]/uji'));
			await page.getByRole('button', { name: 'Beri kelonggaran' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'keadaan-uraian-galat',
		peran: 'Pelatih kecamatan',
		open: async (page, place) => {
			await page.goto(address(place, '/pantau/uraian/[percobaan]'));
			await page.getByRole('button', { name: 'Simpan nilai' }).first().click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'keadaan-uji-sebelum-dikirim',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await page.goto(`${address(place, '/ujian/[percobaan]')}?soal=ringkasan`);
		}
	},
	// Last of the exam: what is sent in cannot be taken up again.
	{
		name: 'keadaan-uji-hasil',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await page.goto(`${address(place, '/ujian/[percobaan]')}?soal=ringkasan`);
			const send = page.getByRole('button', { name: 'Kirim uji' });
			if (await send.isVisible()) await send.click();
			await page.getByRole('heading', { name: 'Jawaban Anda' }).waitFor();
		}
	},
	{
		name: 'keadaan-uji-tunggu',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await page.goto(address(place, '/belajar/[course]/[module]/[item=uji]', 'uji'));
			await page.getByRole('heading', { name: 'Percobaan Anda' }).waitFor();
		}
	},
	{
		name: 'keadaan-ulang-jawaban',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await meetQuestions(page, place);
			await page.getByRole('button', { name: 'Saya lupa' }).click();
			await page.waitForURL(/jawaban=/);
		}
	},
	{
		name: 'keadaan-ulang-selesai',
		peran: 'Sekretaris Desa',
		open: async (page, place) => {
			await meetQuestions(page, place);
			const forgot = page.getByRole('button', { name: 'Saya lupa' });
			while (await forgot.isVisible()) {
				await forgot.click();
				await page.waitForURL(/jawaban=/);
				await page.goto(`${place.url}/ulang`);
			}
			await page.getByText('Ulangan hari ini selesai').waitFor();
		}
	},
	{
		name: 'keadaan-ulang-kelompok-soal',
		peran: 'Pelatih kecamatan',
		open: (page, place) => beginGroup(page, place)
	},
	{
		name: 'keadaan-ulang-kelompok-galat',
		peran: 'Pelatih kecamatan',
		open: async (page, place) => {
			await beginGroup(page, place);
			await page.getByLabel('Jumlah tangan untuk A').fill('empat');
			await page.getByRole('button', { name: 'Tunjukkan jawaban' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'keadaan-ulang-kelompok-jawaban',
		peran: 'Pelatih kecamatan',
		open: async (page, place) => {
			await beginGroup(page, place);
			await countHands(page);
		}
	},
	{
		name: 'keadaan-ulang-kelompok-ringkasan',
		peran: 'Pelatih kecamatan',
		open: async (page, place) => {
			await beginGroup(page, place);
			for (let question = 1; question < 3; question++) {
				await countHands(page);
				await page.getByRole('link', { name: 'Soal berikutnya' }).click();
				await page.getByText(`Soal ${question + 1} dari 3`, { exact: true }).waitFor();
			}
			await countHands(page);
			await page.getByRole('link', { name: 'Lihat ringkasan' }).click();
			await page.getByRole('heading', { name: 'Ringkasan ulangan bersama' }).waitFor();
		}
	}
];

/**
 * Sends in a quiz, so that there is something to be asked again, and opens today's review.
 * @param {Page} page
 * @param {Place} place
 */
async function meetQuestions(page, place) {
	await page.goto(address(place, '/belajar/[course]/[module]/[item]', 'kuis'));
	await page.getByRole('button', { name: 'Periksa jawaban saya' }).click();
	await page.waitForURL(/percobaan=/);
	await page.goto(`${place.url}/ulang`);
}

/**
 * The first of three questions to a room.
 * @param {Page} page
 * @param {Place} place
 */
async function beginGroup(page, { url }) {
	await page.goto(`${url}/ulang/kelompok`);
	await page.getByLabel('Bahan ulangan').selectOption({ index: 1 });
	await page.getByRole('radio', { name: /^3 soal/ }).check();
	await page.getByRole('button', { name: 'Mulai' }).click();
	await page.getByText('Soal 1 dari 3', { exact: true }).waitFor();
}

/** @param {Page} page */
async function countHands(page) {
	await page.getByLabel('Jumlah tangan untuk A').fill('4');
	await page.getByLabel('Jumlah tangan untuk B').fill('15');
	await page.getByRole('button', { name: 'Tunjukkan jawaban' }).click();
	await page.getByText('15 tangan').waitFor();
}

/**
 * A page of a village without a task.
 * @param {Page} page
 * @param {Place} place
 * @param {string} data
 * @param {string} path
 */
async function goFree(page, { url, cookie }, data, path) {
	const dunia = cookie ? await openFreeWorld(url, cookie, data) : '';
	await page.goto(`${url}/latihan/${dunia}/${path}`);
}

/**
 * The first page on which a guided task asks for something.
 * @param {Page} page
 * @param {Place} place
 * @param {'Lihat' | 'Coba'} mode
 */
async function goMode(page, place, mode) {
	await page.goto(address(place, '/belajar/[course]/[module]/[item]', 'tugas'));
	await page.getByRole('button', { name: new RegExp(`(^|, )${mode}: `) }).click();
	const guide = page.getByRole('region', { name: `Panduan ${mode}` });
	await guide.waitFor();
	if (mode === 'Coba') await guide.getByRole('link', { name: /^Buka / }).click();
	else await guide.getByRole('button', { name: 'Langkah berikut' }).click();
	await page.getByRole('heading', { level: 1, name: 'Catat kelahiran' }).waitFor();
}

/**
 * Records the birth of the task as its papers say, under a very long name.
 * @param {Page} page
 * @param {Place} place
 */
async function recordLongName(page, place) {
	await page.goto(address(place, '/latihan/[dunia]/tugas'));
	const papers = await page.locator('details.dokumen tr').evaluateAll((rows) =>
		Object.fromEntries(
			rows.map((row) => {
				const [label, value] = row.querySelectorAll('td');
				return [label?.textContent?.trim() ?? '', value?.textContent?.trim() ?? ''];
			})
		)
	);
	const paper = (/** @type {string} */ label) => papers[label] ?? '';
	const digits = (/** @type {string} */ label) =>
		paper(label).split('(')[0]?.replace(/\D/g, '') ?? '';
	const [date = '', time = ''] = paper('Tanggal dan pukul').split(', pukul ');

	await page.goto(address(place, '/latihan/[dunia]/kependudukan/lahir'));
	for (const [name, value] of Object.entries({
		pelaporNama: paper('Suami'),
		nama: longName,
		tempatLahir: 'Kabupaten Latihan',
		tanggalLahir: date,
		jamLahir: time,
		kelahiranKe: digits('Jenis kelahiran'),
		nikIbu: digits('NIK ibu'),
		nikAyah: digits('NIK ayah'),
		noKk: digits('Nomor KK')
	}))
		await page.locator(`[name="${name}"]`).fill(value);
	for (const [name, value] of Object.entries({
		pelaporHubungan: 'ayah',
		tempatDilahirkan: 'puskesmas',
		jenisKelahiran: 'tunggal',
		penolong: 'bidan-perawat'
	}))
		await page.locator(`[name="${name}"]`).selectOption(value);
	const sex = paper('Jenis kelamin') === 'Perempuan' ? 'P' : 'L';
	await page.locator(`[name="jenisKelamin"][value="${sex}"]`).check();
	for (const value of ['surat-kelahiran', 'buku-nikah', 'kk', 'ktp'])
		await page.locator(`[name="lampiran"][value="${value}"]`).check();
	await page.getByRole('main').getByRole('button', { name: 'Catat kelahiran' }).click();
	await page.getByRole('heading', { level: 1, name: longName }).waitFor();
}
