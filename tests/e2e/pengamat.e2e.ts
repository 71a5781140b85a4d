import { teksPdf } from '../support/pdf';
import { expect, test } from './test';

// Who looks on: an observer with the totals and the monthly report, and what a trainer's look leaves behind.

test('an observer reads totals and hands in the report, and meets nobody', async ({
	page,
	masuk
}) => {
	await masuk('Pengamat kabupaten');
	await page.goto('/');
	await expect(page).toHaveURL(/\/pantau\/35\.99$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kabupaten Latihan');
	await expect(page.getByRole('row').filter({ hasText: 'Kecamatan Contoh' })).toBeVisible();
	await expect(page.locator('a[href*="/pantau/orang/"], a[href*="/pantau/bantuan"]')).toHaveCount(
		0
	);

	await page.getByRole('link', { name: 'Kecamatan Contoh' }).first().click();
	await expect(page.getByText('Angka setiap desa tidak ditampilkan untuk pengamat')).toBeVisible();
	for (const [alamat, status] of [
		['/pantau/35.99.01.2001', 404],
		['/pantau/35', 404],
		['/pantau/bantuan', 403],
		['/pantau/35.99/kesiapan', 403]
	] as const)
		expect((await page.request.get(alamat)).status(), alamat).toBe(status);

	await page.goto('/pantau/35.99');
	await page.getByRole('link', { name: 'Laporan bulanan' }).click();
	const bulan = page.getByRole('combobox', { name: 'Bulan' });
	// The texts of options are read at once, there or not.
	await expect(bulan).toBeVisible();
	const [, lalu] = await bulan.locator('option').allTextContents();
	await bulan.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Susun laporan' }).click();
	const lembar = page.getByRole('article');
	await expect(lembar).toContainText(`Kabupaten Latihan · ${lalu?.trim()}`);
	await expect(lembar).not.toContainText('Yang dilakukan bulan ini');

	const unduh = await page.getByRole('link', { name: 'Unduh PDF' }).getAttribute('href');
	const berkas = await page.request.get(unduh ?? '');
	expect(berkas.headers()['content-type']).toBe('application/pdf');
	const isi = await berkas.body();
	expect(isi.subarray(0, 5).toString('latin1')).toBe('%PDF-');
	const halaman = teksPdf(isi);
	expect(halaman).toHaveLength(1);
	expect(halaman[0]).toContain(lalu?.trim());
});

test('a page of somebody is asked for when it is opened, and they are told of it', async ({
	page,
	masuk
}) => {
	await masuk('Pelatih kecamatan');
	await page.goto('/pantau/35.99.01.2001');
	const diminta: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/pantau/orang/')) diminta.push(pathname);
	});
	const nama = page.getByRole('link', { name: 'Ratna Wulandari' }).first();
	await nama.hover();
	await nama.focus();
	// Whatever the pointer had set off would be under way before the next page is there.
	await page.getByRole('link', { name: 'Perlu bantuan', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Perlu bantuan');
	expect(diminta).toEqual([]);

	await page.goBack();
	await nama.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ratna Wulandari');
	await masuk('Sekretaris Desa');
	await page.goto('/saya/dilihat');
	const baris = page.getByRole('row').filter({ hasText: 'Hendra Kusuma' });
	await expect(baris.first()).toContainText('Halaman kemajuan Anda');
});

test('the working list is shown whole to be printed', async ({ page, masuk }) => {
	await masuk('Pelatih provinsi');
	await page.goto('/pantau/bantuan?wilayah=35.99&jabatan=sekretaris-desa');
	const nama = await page.getByRole('listitem').getByRole('heading', { level: 3 }).allInnerTexts();
	expect(nama.length).toBeGreaterThan(0);
	await page.getByRole('link', { name: 'Tampilkan semua untuk dicetak' }).click();
	const tabel = page.getByRole('table', { name: /^Macet di Kabupaten Latihan/ });
	await expect(tabel.getByRole('row')).toHaveCount(nama.length + 1);
	await expect(page.getByText('Sekretaris Desa. Yang paling lama macet')).toBeVisible();
	// The head stands again on every sheet, and nothing of the table is left of or right of the paper.
	await page.emulateMedia({ media: 'print' });
	expect(
		await tabel.evaluate((element) => {
			const thead = element.querySelector('thead');
			const sheet = element.parentElement;
			return [
				thead && getComputedStyle(thead).display,
				sheet && element.scrollWidth <= sheet.clientWidth
			];
		})
	).toEqual(['table-header-group', true]);
});
