import { expect, test } from './test';

// What goes wrong in the hands of a trainer in a hurry.

test('a form that cannot be sent stays, with what was typed', async ({
	page,
	masuk,
	context,
	javaScriptEnabled
}) => {
	test.skip(javaScriptEnabled === false, 'without a script the browser itself says so');
	await masuk('Pelatih kecamatan');
	await page.goto('/kelola/angkatan/baru');
	const nama = page.getByLabel('Nama angkatan');
	await nama.fill('Angkatan yang terputus');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Buat angkatan' }).last().click();
	const tertahan = page.getByRole('alert').filter({ hasText: 'Belum terkirim' });
	await expect(tertahan).toBeVisible();
	await expect(nama).toHaveValue('Angkatan yang terputus');
	await context.setOffline(false);
	await expect(tertahan).toBeHidden();
	await page.getByRole('button', { name: 'Buat angkatan' }).last().click();
	await expect(page.getByText('Hari pertama belum diisi.').first()).toBeVisible();
	await expect(nama).toHaveValue('Angkatan yang terputus');
});

test('cards for nobody lead back to the list, with what to do', async ({ page, masuk }) => {
	await masuk('Pelatih kecamatan');
	await page.goto('/kelola/kartu?wilayah=35.99.01');
	for (const orang of await page.getByRole('checkbox', { name: /^Cetak kartu/ }).all())
		await orang.uncheck();
	await page.getByRole('button', { name: 'Buat berkas kartu (PDF)' }).click();
	await expect(page.getByRole('alert')).toContainText('Belum ada orang yang dipilih');
	await expect(page.getByRole('checkbox', { name: /^Cetak kartu/ }).first()).toBeChecked();
});
