import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';

// Everything here is done with the keyboard alone.

test('the first stop is the way past the navigation', async ({ page }) => {
	await page.goto('/belajar');
	await page.keyboard.press('Tab');
	const lewati = page.getByRole('link', { name: 'Langsung ke isi halaman' });
	await expect(lewati).toBeFocused();
	await expect(lewati).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('signing in by name and password, wrong and then right', async ({ page }) => {
	await page.goto('/masuk');
	const nama = page.getByLabel('Nama akun', { exact: true });
	await tabKe(page, nama);
	await page.keyboard.type('ratna.wulandari');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Kata sandi', { exact: true })).toBeFocused();
	await page.keyboard.type('bukan sandinya');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('alert')).toContainText('Nama akun atau kata sandi tidak cocok.');
	await expect(page).toHaveTitle(/^Galat: /);
	await expect(nama).toHaveValue('ratna.wulandari');
	const sandi = page.getByLabel('Kata sandi', { exact: true });
	// A password is never sent back.
	await expect(sandi).not.toHaveAttribute('value', /./);

	await tabKe(page, sandi);
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(process.env.DEMO_PASSWORD ?? '');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: /^Akun saya:/ })).toBeVisible();
});

test('a form: its order, its choices, and the way from a problem to its field', async ({
	page,
	masuk
}) => {
	await masuk('Sekretaris Desa');
	await page.goto('/latihan');
	await tekan(
		page,
		page
			.getByRole('button', { name: 'Buka desa kecil' })
			.or(page.getByRole('link', { name: 'Lanjutkan di desa kecil' }))
	);
	await tekan(page, page.getByRole('main').getByRole('link', { name: 'Catat kelahiran' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catat kelahiran');

	await tabKe(page, page.getByLabel('Nama pelapor', { exact: true }));
	await page.keyboard.type('Slamet Pelapor');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Hubungan dengan bayi', { exact: true })).toBeFocused();
	await page.keyboard.type('Ibu');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Nama bayi', { exact: true })).toBeFocused();
	await page.keyboard.type('Bayi Papan Ketik');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('radio', { name: 'Laki-laki' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'Perempuan' })).toBeChecked();
	// Enter in a text field sends the form, as everywhere else.
	await tabKe(page, page.getByLabel('Tempat kelahiran', { exact: true }));
	await page.keyboard.press('Enter');

	const ringkasan = page.getByRole('alert');
	await expect(ringkasan).toBeVisible();
	await expect(page.getByLabel('Nama bayi', { exact: true })).toHaveValue('Bayi Papan Ketik');
	await tekan(page, ringkasan.getByRole('link', { name: 'Tanggal lahir belum diisi.' }));
	await expect(page.getByLabel('Tanggal lahir', { exact: true })).toBeFocused();
	await expect(page.getByLabel('Tanggal lahir', { exact: true })).toHaveAccessibleDescription(
		/Tanggal lahir belum diisi\./
	);
});

/** Goes on with Tab until this has the focus, as somebody without a mouse has to. */
async function tabKe(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let kali = 0; kali < 80; kali++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target, 'cannot be reached with Tab').toBeFocused();
}

async function tekan(page: Page, target: Locator): Promise<void> {
	await tabKe(page, target);
	await page.keyboard.press('Enter');
}
