import { expect, test } from './test';

// From somebody who does not get on to the day on which a trainer helped, with JavaScript and without.

const tugas = '/belajar/administrasi-kependudukan/mencatat-kelahiran/bayi-lahir-di-dusun-krajan';
const kunjungan = '/pantau/kunjungan?kursus=administrasi-kependudukan';

/** As the clocks of the village have it. */
const hariIni = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

test('whoever is stuck is asked to a visit, and helped there', async ({ page, masuk }) => {
	test.slow();
	await masuk('Kaur Keuangan');
	await page.goto(tugas);
	await page.getByRole('button', { name: /Kerjakan: Bayi lahir/ }).click();
	await expect(page).toHaveURL(/\/latihan\/[^/]+\/tugas/);
	for (let kali = 0; kali < 4; kali++) {
		// Anew: a look at what has not changed since the last one is the same look.
		await page.goto(page.url().split(/[?#]/)[0] ?? '');
		await page.getByRole('button', { name: 'Periksa pekerjaan saya' }).click();
		await expect(page.locator('#hasil-periksa')).toContainText('terpenuhi');
	}

	await masuk('Pelatih kecamatan');
	await page.goto(kunjungan);
	const usulan = page.getByRole('article').filter({ hasText: 'Kecamatan Contoh' });
	await expect(usulan).toContainText('macet');
	await expect(usulan.getByRole('listitem').first()).toContainText('Kelahiran belum tercatat');
	await usulan.getByRole('link', { name: /^Rencanakan/ }).click();

	await page.getByRole('textbox', { name: 'Tanggal' }).fill('31-02-2027');
	await page.getByRole('button', { name: 'Simpan rencana' }).click();
	await expect(page.getByRole('alert')).toContainText('tidak ada di kalender');
	await page.getByRole('textbox', { name: 'Tanggal' }).fill(hariIni());
	await page.getByRole('button', { name: 'Simpan rencana' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kunjungan Kecamatan Contoh');
	await expect(page.getByRole('listitem').filter({ hasText: 'Latihan:' }).first()).toContainText(
		'Bayi lahir di Dusun Krajan'
	);
	const rencana = page.url();

	await page.getByRole('link', { name: 'Lihat lembar cetak' }).click();
	await expect(page.getByRole('heading', { name: 'Daftar hadir' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Latihan 1/ })).toBeVisible();
	const berkas = await page.request.get(`${rencana}/lembar.pdf`);
	expect(berkas.headers()['content-type']).toBe('application/pdf');

	await page.goto(rencana);
	for (const hadir of await page.getByRole('radio', { name: 'Hadir', exact: true }).all())
		await hadir.check();
	await page.getByRole('button', { name: 'Simpan dan selesaikan' }).click();
	await expect(page.getByText('Kunjungan ini selesai.')).toBeVisible();
	await page.getByRole('button', { name: 'Catat sudah dibantu' }).click();
	await expect(page.getByText('bantuan tercatat')).toBeVisible();

	await page.goto(kunjungan);
	await expect(page.getByRole('article').filter({ hasText: 'macet' })).toHaveCount(0);
});
