import type { Page } from '@playwright/test';
import { bertindak } from './bertindak';
import { expect, test } from './test';

// DL-08: the network is cut while somebody types.

test('a sheet keeps what is typed while the network is away, and sends it after', async ({
	page,
	masuk,
	context,
	javaScriptEnabled
}) => {
	test.skip(
		javaScriptEnabled === false,
		'the browser itself says so, and goes back to what was typed'
	);
	await masuk('Sekretaris Desa');
	await page.goto('/latihan');
	await page
		.getByRole('button', { name: 'Buka desa awal Oktober 2026' })
		.or(page.getByRole('link', { name: 'Lanjutkan di desa awal Oktober 2026' }))
		.click();
	await page.waitForURL(/\/latihan\/[0-9a-f-]{36}$/);
	const anggaran = `${new URL(page.url()).pathname}/anggaran`;
	await bertindak(page, 'Sekdes');
	await page.goto(`${anggaran}/lembar/pendapatan`);
	await isiBaru(page, 'Bunga tabungan');
	await page.getByRole('button', { name: 'Simpan', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Rinci Bunga tabungan' })).toBeVisible();
	const volume = page.getByLabel('Volume, Bunga tabungan');
	await expect(volume).toHaveValue('1');

	await test.step('a line that cannot be sent waits', async () => {
		await context.setOffline(true);
		await volume.fill('12');
		await kolom(page, 'uraian').focus();
		await expect(page.getByText(/Sambungan terputus\. 1 baris belum tersimpan/)).toBeVisible();
		await isiBaru(page, 'Bunga deposito');
		await volume.focus();
		await expect(page.getByText(/Sambungan terputus\. 2 baris belum tersimpan/)).toBeVisible();
		await expect(volume).toHaveValue('12');
	});

	await test.step('another form says so and keeps what was typed', async () => {
		await page.getByRole('button', { name: 'Urungkan' }).click();
		await expect(
			page.getByText('Belum terkirim: sambungan ke server terputus.').first()
		).toBeVisible();
	});

	await test.step('and is sent once the network is back', async () => {
		await context.setOffline(false);
		await expect(page.getByRole('link', { name: 'Rinci Bunga deposito' })).toBeVisible();
		await expect(page.getByText(/belum tersimpan/)).toHaveCount(0);
		await page.reload();
		await expect(volume).toHaveValue('12');
		await expect(page.getByRole('link', { name: 'Rinci Bunga deposito' })).toHaveCount(1);
	});
});

const kolom = (page: Page, isian: string) => page.locator(`[id="baru-pendapatan.${isian}"]`);

/** The empty row at the end of the sheet of income. */
async function isiBaru(page: Page, uraian: string): Promise<void> {
	await kolom(page, 'uraian').fill(uraian);
	await kolom(page, 'rekening').fill('4.3.6.01');
	await kolom(page, 'sumber').selectOption('DLL');
	await kolom(page, 'volume').fill('1');
	await kolom(page, 'satuan').fill('tahun');
	await kolom(page, 'hargaSatuan').fill('500.000');
}
