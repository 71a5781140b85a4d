import { expect, test } from './test';

// AT-01 to AT-06: a provincial trainer publishes figures, and a learner takes them over.

test('what is chosen stays while one looks, and a version reaches a free world', async ({
	page,
	masuk
}) => {
	test.slow();
	await masuk('Sekretaris Desa');
	await page.goto('/latihan');
	await page
		.getByRole('button', { name: 'Buka desa awal Oktober 2026' })
		.or(page.getByRole('link', { name: 'Lanjutkan di desa awal Oktober 2026' }))
		.click();
	await page.waitForURL(/\/latihan\/[0-9a-f-]{36}$/);
	const anggaran = `${new URL(page.url()).pathname}/anggaran`;

	await masuk('Pelatih provinsi');
	await page.goto('/kelola/aturan-tahun');
	const nama = (bagian: string) => page.locator(`[name="${bagian}-2027-siltap-sekdes-min"]`);
	await nama('nilai').fill('');
	await nama('dasar').fill('');
	await nama('keyakinan').selectOption('belum-ada');
	for (let kali = 0; kali < 2; kali++) {
		await page.getByRole('button', { name: 'Lihat bedanya' }).last().click();
		await expect(page.getByText('1 perbedaan dengan')).toBeVisible();
		await expect(nama('keyakinan')).toHaveValue('belum-ada');
	}
	await page.locator('[name="catatan"]').fill('Siltap 2027 menunggu aturan.');
	await page.getByRole('button', { name: 'Terbitkan versi baru' }).click();
	await expect(page.getByText('Versi 1 sudah terbit')).toBeVisible();

	await masuk('Sekretaris Desa');
	await page.goto(`${anggaran}/bahan`);
	await page.getByRole('link', { name: 'Ketentuan tahunan' }).click();
	await page.getByRole('button', { name: 'Pakai ketentuan terbaru' }).click();
	await expect(page.getByText('Versi 1 sekarang dipakai')).toBeVisible();
});
