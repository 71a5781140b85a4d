import { expect, test } from './test';

// What a lesson offers beside its text. All of it works without JavaScript but reading aloud.

const modul = '/belajar/administrasi-kependudukan/kartu-keluarga-dan-biodata';
const pelajaran = `${modul}/siapa-dalam-satu-kk`;

test('a word of the glossary and a rule say what they are, and close again', async ({ page }) => {
	await page.goto(pelajaran);
	const bacaan = page.getByRole('article');
	await bacaan.getByRole('button', { name: 'KK', exact: true }).click();
	const arti = page.locator('.arti:popover-open');
	await expect(arti).toContainText('kartu keluarga');
	await expect(arti.getByRole('link', { name: 'Selengkapnya' })).toHaveAttribute(
		'href',
		'/istilah/kk'
	);
	await page.keyboard.press('Escape');
	await expect(arti).toHaveCount(0);

	await bacaan.getByRole('button', { name: 'A-08.1' }).first().press('Enter');
	await expect(arti).toContainText('tepat satu Kepala Keluarga');
	await expect(arti.getByRole('link')).toHaveAttribute('href', /^\/regulasi\/uu-23-2006/);
});

test('the text is made larger and stays so on other pages', async ({ page }) => {
	await page.goto(pelajaran);
	await page.getByRole('button', { name: 'Paling besar' }).click();
	await expect(page).toHaveURL(/siapa-dalam-satu-kk#ukuran-teks$/);
	const terpilih = page.getByRole('button', { name: 'Paling besar' });
	await expect(terpilih).toHaveAttribute('aria-pressed', 'true');
	for (const lain of ['/panduan/mencatat-kelahiran', '/regulasi/uu-23-2006']) {
		await page.goto(lain);
		await expect(terpilih).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByRole('main')).toHaveAttribute('data-teks', 'terbesar');
	}
	await page.getByRole('button', { name: 'Biasa' }).click();
	await expect(page.getByRole('main')).toHaveAttribute('data-teks', 'biasa');
});

test('a note too long is given back; a good one is kept, and goes along with what comes next', async ({
	page,
	masuk
}) => {
	await masuk('Kaur Keuangan');
	await page.goto(`${modul}/siapa-wajib-ktp-el`);
	const buka = page.getByText('Catatan saya', { exact: true });
	const catatan = page.getByLabel('Catatan untuk pelajaran ini');
	if (!(await catatan.isVisible())) await buka.click();
	await catatan.fill('a'.repeat(4001));
	await page.getByRole('button', { name: 'Simpan catatan' }).click();
	await expect(page).toHaveTitle(/^Galat: /);
	await expect(page.getByRole('alert')).toContainText('4.001 huruf');
	await expect(catatan).toHaveValue('a'.repeat(4001));

	await catatan.fill('Tanya Bu Kasi.\nBesok.');
	const lanjut = page.getByRole('button', { name: 'Selesai, lanjut' });
	if (await lanjut.isVisible()) await lanjut.click();
	else await page.getByRole('button', { name: 'Simpan catatan' }).click();
	await page.goto('/saya/catatan');
	await expect(page.getByText('Tanya Bu Kasi.')).toBeVisible();
	await page.getByRole('link', { name: 'Siapa yang wajib ber-KTP-el?' }).click();
	await expect(catatan).toHaveValue('Tanya Bu Kasi.\nBesok.');
});

test('a module on paper: all its lessons, the answers at the end, nothing to tap', async ({
	page
}) => {
	await page.goto(modul);
	await page.getByRole('link', { name: 'Versi cetak' }).click();
	const lembar = page.locator('.lembar-cetak');
	// Five lessons and the paper case that ends the module.
	await expect(lembar.getByRole('heading', { name: /^\d\. / })).toHaveCount(6);
	await expect(lembar.getByRole('heading', { name: 'Jawaban soal' })).toBeVisible();
	await expect(lembar.getByRole('button')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation').first()).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Cetak modul' })).toBeHidden();
});

test.describe('reading aloud', () => {
	test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'asks the browser for a voice');

	/** A stand-in for the voices of a device: what is said is kept, and ends when the test says so. */
	const suara = (bahasa: string) => `
		window.diucapkan = [];
		Object.defineProperty(window, 'speechSynthesis', { value: {
			getVoices: () => [{ lang: '${bahasa}' }],
			speak(ucapan) { window.diucapkan.push(ucapan.text); window.ini = ucapan; },
			cancel() {},
			addEventListener() {}
		} });
		window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`;

	test('goes sentence by sentence, waits, goes on and stops', async ({ page }) => {
		await page.addInitScript(suara('id-ID'));
		await page.goto(pelajaran);
		await page.getByRole('button', { name: 'Dengarkan' }).click();
		await page.evaluate('window.ini.onend()');
		await page.getByRole('button', { name: 'Jeda' }).click();
		await page.evaluate('window.ini.onend()');
		await page.getByRole('button', { name: 'Lanjutkan' }).click();
		const kedua = 'Bu Sri membaca KK (kartu keluarga) miliknya di loket.';
		expect(await page.evaluate('window.diucapkan')).toEqual([
			'“Saya juga bekerja, Pak”',
			kedua,
			kedua
		]);
		await page.getByRole('button', { name: 'Berhenti' }).click();
		await expect(page.getByRole('button', { name: 'Dengarkan' })).toBeFocused();
		await expect(page.getByRole('button', { name: 'Berhenti' })).toBeHidden();
	});

	test('is not offered without an Indonesian voice', async ({ page }) => {
		await page.addInitScript(suara('en-US'));
		await page.goto(pelajaran, { waitUntil: 'networkidle' });
		await expect(page.getByText('Dengarkan')).toBeHidden();
	});

	test('is offered too where the page before has drawn the lesson', async ({ page }) => {
		await page.addInitScript(suara('id-ID'));
		await page.goto('/belajar/administrasi-kependudukan', { waitUntil: 'networkidle' });
		await page.getByRole('main').locator(`a[href="${pelajaran}"]`).first().click();
		await expect(page.getByRole('button', { name: 'Dengarkan' })).toBeVisible();
	});
});
