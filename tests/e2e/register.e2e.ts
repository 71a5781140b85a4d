import type { Page } from '@playwright/test';
import { openFreeWorld } from '../../scripts/lib/routes.mjs';
import { signIn } from '../support/people.mjs';
import { expect, test } from './test';

const angka = (text: string): number => Number(text.replace(/\D/g, ''));
/** How many the register says it shows. */
const hasil = async (page: Page): Promise<number> =>
	angka(
		await page
			.getByRole('status')
			.filter({ hasText: /penduduk|kartu/ })
			.innerText()
	);

test.beforeEach(async ({ page, masuk, alamat }) => {
	await masuk('Kaur Keuangan');
	const dunia = await openFreeWorld(alamat, await signIn(alamat, 'Kaur Keuangan'));
	await page.goto(`/latihan/${dunia}/kependudukan`);
});

test('the register is narrowed by what is typed and chosen, and widened again one by one', async ({
	page
}) => {
	const semua = await hasil(page);
	await page.getByRole('searchbox').fill('a');
	await page.getByLabel('Dusun', { exact: true }).selectOption('Krajan');
	await page.getByText('Saringan lain').click();
	await page.getByLabel('Umur dari').fill('30');
	await page.getByLabel('Jenis kelamin').selectOption({ label: 'Perempuan' });
	await page.getByRole('button', { name: 'Cari' }).click();
	await expect(page).toHaveURL(/umurDari=30/);
	await expect(page.getByText('2 terpasang')).toBeVisible();
	const disaring = await hasil(page);
	expect(disaring).toBeGreaterThan(0);
	expect(disaring).toBeLessThan(semua);
	for (const sel of await page.getByRole('cell', { name: /^\d+$/ }).allInnerTexts())
		expect(Number(sel)).toBeGreaterThanOrEqual(30);

	await page.getByRole('link', { name: /^Dusun Krajan/ }).click();
	await expect(page).not.toHaveURL(/dusun=Krajan/);
	await expect(page.getByLabel('Dusun', { exact: true })).toHaveValue('');
	expect(await hasil(page)).toBeGreaterThan(disaring);
	await page.getByRole('link', { name: 'Hapus semua saringan' }).click();
	await expect(page).not.toHaveURL(/umurDari/);
});

test('the register answers while one types, and leaves no trail behind', async ({
	page,
	javaScriptEnabled
}) => {
	test.skip(javaScriptEnabled === false, 'Without JavaScript the button answers');
	const cari = page.getByRole('searchbox');
	const semua = await hasil(page);
	const langkah = await page.evaluate(() => history.length);
	await cari.pressSequentially('siti', { delay: 30 });
	await expect(page).toHaveURL(/cari=siti$/);
	await expect(cari).toBeFocused();
	await expect(cari).toHaveValue('siti');
	expect(await hasil(page)).toBeLessThan(semua);
	expect(await page.evaluate(() => history.length)).toBe(langkah);
});

test('a number of the statistics leads to exactly the people it counts', async ({ page }) => {
	const bagian = page.getByRole('navigation', { name: 'Bagian desa latihan' });
	for (const nama of [
		/ penduduk, 25–29, Perempuan$/,
		/ penduduk, Lansia .*, Jumlah$/,
		/ penduduk, Islam, /
	]) {
		await bagian.getByRole('link', { name: 'Statistik' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Statistik penduduk');
		const tautan = page.getByRole('link', { name: nama }).first();
		const jumlah = angka(await tautan.innerText());
		await tautan.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penduduk');
		expect(await hasil(page)).toBe(jumlah);
	}
});

test('from a card to a person and to the form that knows who it is about', async ({ page }) => {
	await page
		.getByRole('navigation', { name: 'Bagian desa latihan' })
		.getByRole('link', { name: /^KK/ })
		.click();
	await page.getByRole('table').getByRole('link').first().click();
	await expect(page.getByText('CONTOH LATIHAN - TIDAK BERLAKU')).toBeVisible();
	const anggota = page.getByRole('table', { name: 'Anggota keluarga' }).getByRole('row').nth(1);
	const nik = angka(
		await anggota.getByRole('cell', { name: /^\d{4} \d{4} \d{4} \d{4}$/ }).innerText()
	);
	await anggota.getByRole('link').click();
	await page.getByText('Catat peristiwa').click();
	await page.getByRole('link', { name: 'Kematian' }).click();
	await expect(page.getByLabel('NIK almarhum')).toHaveValue(String(nik));
});
