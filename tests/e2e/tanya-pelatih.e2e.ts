import { expect, test } from './test';

// A question from a lesson, its answer, and the note that everybody of the kecamatan reads under the lesson.

const pelajaran = '/belajar/administrasi-kependudukan/nik-dan-nomor-kk/membaca-nik';

test('a question is answered, and the answer put under the lesson', async ({ page, masuk }) => {
	test.slow();
	await masuk('Sekretaris Desa');
	await page.goto(pelajaran);
	await page.getByText('Tanya pelatih', { exact: true }).click();
	await page.getByRole('button', { name: 'Kirim pertanyaan' }).click();
	await expect(page).toHaveTitle(/^Galat: /);
	await expect(page.getByRole('alert')).toContainText('masih kosong');
	await page.getByLabel('Apa yang belum jelas?').fill('Mengapa tanggalnya ditambah 40?');
	await page.getByRole('button', { name: 'Kirim pertanyaan' }).click();
	await expect(page.locator('#tanya-pelatih')).toContainText('menunggu jawaban');

	await masuk('Pelatih kecamatan');
	await page.goto('/pantau/pertanyaan');
	await page.getByRole('link', { name: 'Mengapa tanggalnya ditambah 40?' }).click();
	await page.getByLabel('Jawaban', { exact: true }).fill('Itu tanda NIK seorang perempuan.');
	await page.getByRole('button', { name: 'Kirim jawaban' }).click();
	await expect(page.getByText('Jawaban terkirim')).toBeVisible();
	await page.getByRole('button', { name: 'Terbitkan' }).click();
	await expect(page.getByText('Sudah terbit')).toBeVisible();

	await masuk('Sekretaris Desa');
	await page.goto('/belajar');
	const jawaban = page
		.getByRole('region', { name: 'Jawaban pelatih' })
		.getByRole('article')
		.filter({ hasText: 'Itu tanda NIK seorang perempuan.' });
	await jawaban.getByRole('button', { name: /^Tandai sudah dibaca/ }).click();
	await expect(jawaban).toHaveCount(0);

	await masuk('Kaur Keuangan');
	await page.goto(pelajaran);
	const catatan = page.getByRole('region', { name: 'Tanya jawab dari pelatih' });
	await expect(catatan).toContainText('Mengapa tanggalnya ditambah 40?');
	await expect(catatan).not.toContainText('Ratna');

	await masuk('Pelatih kecamatan');
	await page.goto('/pantau/pertanyaan?keadaan=terjawab');
	const terbaru = page.getByRole('link', { name: 'Mengapa tanggalnya ditambah 40?' }).first();
	await terbaru.click();
	const bagian = page.getByRole('region', { name: 'Catatan di bawah pelajaran' });
	await bagian.getByLabel('Jawaban').fill('Itu tanda NIK perempuan, yang sedang diperjelas.');
	await bagian.getByRole('button', { name: 'Tarik catatan' }).click();
	await expect(bagian.getByRole('button', { name: 'Terbitkan' })).toBeVisible();
	await expect(bagian.getByLabel('Jawaban')).toHaveValue(/yang sedang diperjelas/);
	await page.goto(page.url().split('?')[0] ?? '');
	await expect(bagian.getByLabel('Jawaban')).toHaveValue('Itu tanda NIK seorang perempuan.');
	await page.goto(pelajaran);
	await expect(page.getByText('Itu tanda NIK seorang perempuan.')).toHaveCount(0);
});
