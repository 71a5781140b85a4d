import type { Page } from '@playwright/test';
import { expect, test } from './test';

// What a learner does alone, with and without JavaScript: an exam that loses nothing, and what is kept beside a lesson.

const kursus = '/belajar/administrasi-kependudukan';

test('an exam: begun, left, gone on with as it was, and sent in once', async ({
	page,
	context,
	masuk,
	javaScriptEnabled
}) => {
	test.slow();
	await masuk('Sekretaris Desa');
	await page.goto(`${kursus}/mutu-data-dan-injeksi/uji-akhir`);
	// What visits every page may have begun it already, and answered nothing.
	const mulai = page.getByRole('button', { name: /^(Mulai uji|Lanjutkan)$/ });
	const diminta: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).pathname.startsWith('/ujian/'))
			diminta.push(`${request.method()} ${request.url().replace(/^.*\/ujian\/[0-9a-f-]+/, '')}`);
	});
	if (javaScriptEnabled !== false)
		await test.step('without a network the door stays and says so', async () => {
			await page.waitForLoadState('networkidle');
			await context.setOffline(true);
			await mulai.click();
			await expect(page.getByText('Server tidak menjawab')).toBeVisible();
			await context.setOffline(false);
			diminta.length = 0;
		});
	await mulai.click();
	await expect(page).toHaveURL(/\/ujian\/[0-9a-f-]{36}/);
	// Decision 0024: thousands begin at one moment, so the questions come with the answer to the first request.
	expect(diminta).toEqual([`POST ${javaScriptEnabled === false ? '?/mulai' : '/halaman.json'}`]);
	const alamat = new URL(page.url()).pathname;
	await expect(page.getByText(/^0 dari \d+ dijawab$/)).toBeVisible();

	await test.step('what was answered is there on the way back', async () => {
		await page.goto(`${alamat}?soal=1`);
		await jawab(page);
		await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
		await expect(page.getByText(/^1 dari \d+ dijawab$/)).toBeVisible();
		// Stored at the server before the page is left, however it is left.
		await expect(async () => {
			await page.goto(`${kursus}/mutu-data-dan-injeksi/uji-akhir`);
			await page.getByRole('button', { name: 'Lanjutkan' }).click();
			await expect(page.getByText(/^1 dari \d+ dijawab$/)).toBeVisible();
		}).toPass();
	});

	await test.step('no key is on the page', async () => {
		const isi = await page.content();
		expect(isi).not.toMatch(/"correct"|"expected"|Pembahasan/);
	});

	await test.step('sent in, it tells what came of it and takes no more answers', async () => {
		await page.goto(`${alamat}?soal=ringkasan`);
		await expect(page.getByText(/soal belum dijawab/).first()).toBeVisible();
		await page.getByRole('button', { name: 'Kirim uji' }).click();
		await expect(page.getByRole('button', { name: /^Simpan/ })).toHaveCount(0);
		await page.goto(`${alamat}?soal=1`);
		await expect(page.getByRole('button', { name: /^Simpan/ })).toHaveCount(0);
		await page.goto(`${kursus}/mutu-data-dan-injeksi/uji-akhir`);
		await expect(page.getByText(/Percobaan berikutnya dapat dimulai/)).toBeVisible();
	});
});

/** Answers the question on the page, of whatever type, so that something is there to be kept. */
async function jawab(page: Page): Promise<void> {
	const soal = page.locator('#soal');
	const pilihan = soal.locator('input[type="radio"], input[type="checkbox"]');
	if ((await pilihan.count()) > 0) {
		await pilihan.first().check();
		return;
	}
	const daftar = soal.locator('select');
	if ((await daftar.count()) > 0) {
		await daftar.first().selectOption({ index: 1 });
		return;
	}
	await soal.locator('input:not([type="hidden"]), textarea').first().fill('6');
}
