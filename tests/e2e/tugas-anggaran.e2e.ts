import type { Page } from '@playwright/test';
import { bertindak } from './bertindak';
import { expect, test } from './test';

// The tasks of a budget, where its pages differ from others: lines that go, sheets that keep by themselves.

test('Lihat goes on when the line in sight is deleted', async ({
	page,
	masuk,
	javaScriptEnabled
}) => {
	test.skip(javaScriptEnabled === false, 'there is nothing to play');
	await masuk('Kaur Keuangan');
	await mulai(page, 'Lihat', 'Pos kamling yang tidak ada di RKP');
	const panduan = page.getByRole('region', { name: 'Panduan Lihat' });
	for (const langkah of ['Langkah 2 dari 3', 'Langkah 3 dari 3', 'Tidak ada yang disimpan']) {
		await panduan.getByRole('button', { name: 'Langkah berikut' }).click();
		await expect(panduan).toContainText(langkah);
	}
});

test('Coba follows a sheet row by row', async ({ page, masuk, javaScriptEnabled }) => {
	await masuk('Sekretaris Desa');
	await mulai(page, 'Coba', 'Siltap yang dibayar dari Dana Desa');
	const panduan = page.getByRole('region', { name: 'Panduan Coba' });
	const simpan = page.getByRole('button', { name: 'Simpan', exact: true });
	const bukaLangkah = async (nomor: number) => {
		await expect(panduan).toContainText(`Langkah ${nomor} dari 5`);
		await panduan.getByRole('link', { name: /^Buka/ }).click();
	};

	await expect(panduan).toContainText('Langkah 1 dari 5');
	await page.goto(`${dasar(page)}/anggaran`);
	await bertindak(page, 'Sekdes');
	for (const [nomor, sumber] of [
		[2, 'ADD'],
		[3, 'DD'],
		[4, 'DD']
	] as const) {
		await bukaLangkah(nomor);
		await page.getByRole('combobox', { name: 'Sumber dana', exact: true }).selectOption(sumber);
		await simpan.click();
	}

	// The sheet is long, and opens the activity of the rows that are asked for.
	await bukaLangkah(5);
	const harga = page.getByLabel(/^Harga satuan, Penghasilan tetap Kepala Dusun/);
	await expect(harga).toHaveCount(2);
	await harga.first().fill('2.100.000');
	if (javaScriptEnabled === false) await simpan.click();
	else await harga.last().focus();
	await expect(
		page.getByText('Berhasil:').or(page.getByText('Tersimpan', { exact: true }))
	).toBeVisible();
	await expect(panduan).toContainText('Langkah 5 dari 5');
	await expect(panduan).not.toContainText('Ini belum yang diminta');
	await harga.last().fill('2.100.000');
	await simpan.click();
	await expect(panduan).toContainText('Semua langkah sudah benar.');
});

test('a new line that is refused stays on its sheet', async ({ page, masuk }) => {
	await masuk('Kaur Keuangan');
	await mulai(page, 'Kerjakan', 'Pendapatan dari surat pagu dan SiLPA menurut sumbernya');
	await page.goto(`${dasar(page)}/anggaran`);
	await bertindak(page, 'Kaur Keuangan');
	await page.goto(`${dasar(page)}/anggaran/baris/baru?lembar=pembiayaan`);
	await page.getByLabel('Uraian').fill('SiLPA tahun lalu');
	await page.getByRole('button', { name: 'Simpan', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Rekening belum dipilih.');
	await expect(page.getByLabel('Uraian')).toHaveValue('SiLPA tahun lalu');
	await expect(page.getByLabel('Nomor Perdes')).toBeVisible();
});

const dasar = (page: Page): string => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');

async function mulai(page: Page, cara: string, judul: string): Promise<void> {
	await page.goto('/belajar/penyusunan-apbdes');
	await page.getByRole('link', { name: judul, exact: true }).click();
	await page.getByRole('button', { name: `${cara}: ${judul}` }).click();
	await page.waitForURL(/\/latihan\/[0-9a-f-]{36}/);
	await expect(page.getByRole('heading', { name: judul })).toBeVisible();
}
