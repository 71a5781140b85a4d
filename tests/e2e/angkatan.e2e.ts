import type { Page } from '@playwright/test';
import { expect, test } from './test';

// A cohort from the first form to the evaluation of who came; with and without JavaScript.

/** The day in so many days, as it is typed; by the clocks of the demo's villages. */
const hari = (dari: number): string =>
	new Date(Date.now() + 7 * 3_600_000 + dari * 86_400_000)
		.toISOString()
		.slice(0, 10)
		.split('-')
		.reverse()
		.join('-');

const bagian = async (page: Page, name: string) => {
	await page
		.getByRole('navigation', { name: 'Bagian angkatan' })
		.getByRole('link', { name })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Angkatan e2e');
};

test('a trainer runs a cohort, and its members know what is due', async ({ page, masuk }) => {
	test.slow();
	await masuk('Pelatih kecamatan');

	await test.step('what is missing is said, and what was typed stays', async () => {
		await page.goto('/kelola/angkatan');
		await page.getByRole('link', { name: 'Buat angkatan' }).click();
		await page.getByLabel('Nama angkatan').fill('Angkatan e2e');
		await page.getByLabel('Semua desa').check();
		await page.getByRole('button', { name: 'Buat angkatan' }).click();
		await expect(page).toHaveTitle(/^Galat: /);
		await expect(page.getByRole('alert')).toContainText('Hari pertama belum diisi.');
		await expect(page.getByLabel('Nama angkatan')).toHaveValue('Angkatan e2e');
		await expect(page.getByLabel('Semua desa')).toBeChecked();
	});

	await test.step('nobody is in it before the proposal is confirmed', async () => {
		await page.getByLabel('Hari pertama').fill(hari(-1));
		await page.getByLabel('Hari terakhir').fill(hari(10));
		await page.getByRole('button', { name: 'Buat angkatan' }).click();
		await expect(page.getByRole('heading', { name: 'Peserta (0)' })).toBeVisible();
		await page.getByRole('button', { name: /^Tambahkan semua \d+ orang$/ }).click();
		await expect(page.getByText(/^Berhasil: \d+ orang ditambahkan$/)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Keluarkan Ratna Wulandari' })).toBeVisible();
	});

	await test.step('a course with a last day', async () => {
		await bagian(page, 'Tugas dan tenggat');
		await page.getByLabel('Kursus').selectOption({ label: 'K04 Administrasi kependudukan' });
		await page.getByRole('button', { name: 'Tampilkan isinya' }).click();
		await page.getByLabel('Kursus seluruhnya').check();
		await page.getByLabel('Tenggat').fill(hari(300));
		await page.getByRole('button', { name: 'Tambahkan' }).click();
		await expect(page.getByRole('alert')).toContainText('di luar masa angkatan');
		await expect(page.getByLabel('Kursus seluruhnya')).toBeChecked();
		await page.getByLabel('Tenggat').fill(hari(5));
		await page.getByRole('button', { name: 'Tambahkan' }).click();
		await expect(
			page.getByRole('heading', { name: 'K04 Administrasi kependudukan' })
		).toBeVisible();
	});

	await test.step('a day face to face, all there but one', async () => {
		await bagian(page, 'Tatap muka');
		await page.getByLabel('Tanggal').fill(hari(0));
		await page.getByLabel('Jam mulai').fill('9');
		await page.getByLabel('Jam selesai').fill('12.30');
		await page.getByLabel('Tempat').fill('Aula kecamatan');
		await page.getByRole('button', { name: 'Tambah hari' }).click();
		await page.getByRole('link', { name: /09\.00–12\.30$/ }).click();
		await page.getByRole('button', { name: 'Semua hadir' }).click();
		const ratna = page.getByRole('group', { name: /^Ratna Wulandari/ });
		await expect(ratna.getByLabel('Hadir', { exact: true })).toBeChecked();
		await ratna.getByLabel('Izin').check();
		await page.getByRole('button', { name: 'Simpan kehadiran' }).click();
		await expect(page.getByText(/^Hadir \d+, Izin 1, Sakit 0, Tidak hadir 0\.$/)).toBeVisible();
		await page.getByRole('link', { name: 'Daftar hadir untuk dicetak' }).click();
		await expect(page.getByRole('heading', { name: 'Daftar hadir' })).toBeVisible();
		await expect(page.getByRole('rowheader', { name: 'Ratna Wulandari' })).toBeVisible();
		await page.goBack();
		await page.getByRole('link', { name: 'Angkatan e2e' }).click();
	});

	await test.step('an announcement', async () => {
		await bagian(page, 'Pengumuman');
		await page.getByLabel(/^Pengumuman untuk \d+ peserta/).fill('Bawa buku administrasi.');
		await page.getByRole('button', { name: 'Kirim pengumuman' }).click();
		await expect(page.getByText(/dibaca\s+0 dari \d+ orang/)).toBeVisible();
	});

	const alamat = new URL(page.url()).pathname
		.replace('/kelola/', '/pantau/')
		.replace(/\/pesan$/, '');
	let kode = '';
	await test.step('a code to join by', async () => {
		await bagian(page, 'Pengaturan');
		await page.getByRole('button', { name: 'Buka kode gabung' }).click();
		kode = await page.getByText(/^[A-Z2-9]{4} [A-Z2-9]{4}$/).innerText();
	});

	await test.step('the member finds all of it, and the code again', async () => {
		await masuk('Sekretaris Desa');
		await page.goto('/belajar');
		await expect(page.getByText('Bawa buku administrasi.')).toBeVisible();
		const kartu = page.getByRole('region', { name: 'Angkatan e2e' });
		await expect(kartu).toContainText(/Paling lambat \d+ \w+ \d{4}/);
		await kartu.getByRole('link', { name: /jadwal/ }).click();
		await expect(page.getByText('Izin', { exact: true })).toBeVisible();
		await expect(page.getByText('Bawa buku administrasi.')).toBeVisible();
		await page.goto('/gabung');
		await page.getByLabel('Kode gabung').fill(kode.toLowerCase());
		await page.getByRole('button', { name: 'Lanjut' }).click();
		await expect(page.getByText('Anda sudah menjadi peserta angkatan ini.')).toBeVisible();
		await page.goto('/gabung?kode=abc');
		await expect(page.getByRole('alert')).toContainText('bukan kode gabung');
	});

	await test.step('the report opens the list behind a number, and its file', async () => {
		await masuk('Pelatih kecamatan');
		await page.goto(alamat);
		await page.getByRole('link', { name: /^Berjalan \d+$/ }).click();
		await expect(page).toHaveURL(/status=berjalan/);
		await expect(page.getByText('Tampilkan semua peserta')).toBeVisible();
		const [unduhan] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('#daftar').getByRole('link', { name: 'Unduh XLSX' }).click()
		]);
		expect(unduhan.suggestedFilename()).toMatch(/^angkatan-Angkatan-e2e-.*\.xlsx$/);
	});
});
