import type { Page } from '@playwright/test';
import { expect, test } from './test';

// A budget from the RKP to the camat's desk, by one person in the roles of all, with and without JavaScript.

test('a draft is filled from the RKP, judged while it grows, and goes its way', async ({
	page,
	masuk,
	javaScriptEnabled
}) => {
	test.slow();
	await masuk('Kaur Keuangan');
	await page.goto('/latihan');
	await page
		.getByRole('button', { name: 'Buka desa awal Oktober 2026' })
		.or(page.getByRole('link', { name: 'Lanjutkan di desa awal Oktober 2026' }))
		.click();
	await page.waitForURL(/\/latihan\/[0-9a-f-]{36}$/);
	const anggaran = `${new URL(page.url()).pathname}/anggaran`;

	await test.step('an operator only looks; the Sekdes copies the RKP', async () => {
		await page.goto(`${anggaran}/bahan`);
		await expect(page.getByText('Operator tidak mengisi rancangan.')).toBeVisible();
		await page.getByRole('button', { name: 'Bertindak sebagai Sekdes' }).click();
		await page.getByRole('button', { name: 'Salin yang dicentang ke rancangan' }).click();
		await expect(page.getByText(/^\D*\d+ baris disalin ke rancangan/)).toBeVisible();
	});

	await test.step('what is typed wrongly is said beside it and stays', async () => {
		await page.goto(`${anggaran}/lembar/pendapatan`);
		await isiBaris(page, { hargaSatuan: 'Rp 1,250,000' });
		await page.getByRole('button', { name: 'Simpan', exact: true }).click();
		await expect(page.getByText(/memakai koma untuk ribuan/).first()).toBeVisible();
		await expect(kolom(page, 'hargaSatuan')).toHaveValue('Rp 1,250,000');
	});

	await test.step('kept, it counts in totals and rules', async () => {
		await isiBaris(page, { hargaSatuan: '436.412.000' });
		if (javaScriptEnabled !== false)
			// Before anything is sent.
			await expect(page.getByText('Rp436.412.000').first()).toBeVisible();
		await page.getByRole('button', { name: 'Simpan', exact: true }).click();
		await expect(page.getByRole('link', { name: 'Rinci Dana Desa' })).toBeVisible();
		await page.goto(anggaran);
		await expect(page.getByText('Rp436.412.000').first()).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Keseimbangan anggaran' })).toBeVisible();
	});

	await test.step('"Bagaimana kalau" tells which rules turn, and keeps nothing', async () => {
		await page.goto(`${anggaran}/lembar/pendapatan`);
		const harga = page.getByLabel('Harga satuan, Dana Desa');
		await harga.fill('1.000.000.000');
		await page.getByRole('button', { name: 'Bagaimana kalau…' }).click();
		await expect(page.getByText('Bagaimana kalau: belum ada yang disimpan')).toBeVisible();
		await expect(page.getByText('Rp1.000.000.000').first()).toBeVisible();
		await page.getByRole('link', { name: 'Buang' }).click();
		await expect(harga).toHaveValue('436.412.000');
	});

	await test.step('the BPD cannot agree before the Kades has asked; each step waits for its role', async () => {
		await page.goto(`${anggaran}/alur`);
		await page.getByRole('button', { name: 'Serahkan ke Kades' }).click();
		await expect(page.getByText('Rancangan diserahkan ke Kades').first()).toBeVisible();
		await page.getByRole('button', { name: 'Bertindak sebagai Kades' }).click();
		await page.getByRole('button', { name: 'Ajukan ke BPD' }).click();
		await page.getByRole('button', { name: 'Bertindak sebagai BPD' }).click();
		await page.getByLabel('Anggota BPD yang hadir').fill('5');
		await page.getByRole('button', { name: 'Sepakati dalam musyawarah' }).click();
		await expect(page.getByText('Nomor keputusan BPD belum diisi.').first()).toBeVisible();
		await page.getByLabel('Nomor keputusan BPD').fill('3 Tahun 2026');
		await page.getByRole('button', { name: 'Sepakati dalam musyawarah' }).click();
		await expect(page.getByText('BPD menyepakati rancangan').first()).toBeVisible();
	});

	await test.step('its papers are there', async () => {
		await page.goto(`${anggaran}/dokumen/lampiran-1`);
		await expect(page.getByText('CONTOH LATIHAN - TIDAK BERLAKU').first()).toBeVisible();
		await expect(page.getByRole('columnheader', { name: 'Sumber Dana' })).toBeVisible();
	});
});

const kolom = (page: Page, isian: string) => page.locator(`[id="baru-pendapatan.${isian}"]`);

/** The empty row at the end of the sheet of income. */
async function isiBaris(page: Page, isi: { hargaSatuan: string }): Promise<void> {
	await kolom(page, 'uraian').fill('Dana Desa');
	await kolom(page, 'rekening').fill('4.2.1.01');
	await kolom(page, 'sumber').selectOption('DD');
	await kolom(page, 'volume').fill('1');
	await kolom(page, 'satuan').fill('tahun');
	await kolom(page, 'hargaSatuan').fill(isi.hargaSatuan);
}
