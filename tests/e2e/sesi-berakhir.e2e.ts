import { expect, test } from './test';

// Whoever types for long may find that the session has ended when they send. Nothing of it is lost.

test('a form that asked no leave comes back with what was typed, and is sent again', async ({
	page,
	context,
	masuk
}) => {
	await masuk('Pelatih kecamatan');
	await page.goto('/kelola/angkatan/baru');
	await page.getByRole('radio', { name: /^Kosong/ }).check();
	await page.getByLabel('Nama angkatan').fill('Angkatan <i>Sesi</i> Berakhir');
	await page.getByLabel(/^Keterangan/).fill('Bertemu tiap Kamis.\nBawa buku agenda.');
	await page.getByLabel('Hari pertama').fill('01-12-2026');
	await page.getByLabel('Hari terakhir').fill('31-12-2026');
	await context.clearCookies();
	await page.getByRole('button', { name: 'Buat angkatan' }).last().click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anda perlu masuk lagi');
	await expect(page.getByText('Angkatan <i>Sesi</i> Berakhir')).toBeVisible();
	await expect(page.getByText('Bertemu tiap Kamis. Bawa buku agenda.')).toBeVisible();
	const pintu = page.getByRole('link', { name: 'Masuk di tab baru' });
	await expect(pintu).toHaveAttribute('href', '/masuk?tujuan=%2Fkelola%2Fangkatan%2Fbaru');
	await expect(pintu).toHaveAttribute('target', '_blank');

	await masuk('Pelatih kecamatan');
	await page.getByRole('button', { name: 'Kirim lagi' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Angkatan <i>Sesi</i> Berakhir');
});

test('a form that is sent by script stays on its page and says why', async ({
	page,
	context,
	masuk,
	javaScriptEnabled
}) => {
	test.skip(javaScriptEnabled === false, 'then it comes back as any other');
	await masuk('Pelatih kecamatan');
	await page.goto('/kelola/akun/baru');
	const nama = page.getByLabel('Nama lengkap');
	await nama.fill('Sri Sesi Berakhir');
	await page.getByRole('radio', { name: /^Peserta/ }).check();
	await context.clearCookies();
	const buat = page.getByRole('button', { name: 'Buat akun' });
	await buat.click();

	const galat = page.getByRole('alert');
	await expect(galat).toContainText('Belum terkirim: Anda perlu masuk lagi');
	await expect(galat.getByRole('link', { name: 'Masuk di tab baru' })).toHaveAttribute(
		'href',
		'/masuk?tujuan=%2Fkelola%2Fakun%2Fbaru'
	);
	await expect(nama).toHaveValue('Sri Sesi Berakhir');
	await expect(page.getByRole('radio', { name: /^Peserta/ })).toBeChecked();

	// In the other tab; this one goes on, and its mistakes are judged as ever.
	await masuk('Pelatih kecamatan');
	await buat.click();
	await expect(galat).not.toContainText('Belum terkirim');
	await expect(galat).toContainText('Ada yang perlu diperbaiki');
	await expect(nama).toHaveValue('Sri Sesi Berakhir');
});
