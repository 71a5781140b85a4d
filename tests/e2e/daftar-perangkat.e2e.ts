import type { Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './test';

const kepala = 'kode_desa;nama;jabatan;no_hp;mulai_jabatan;status';
const lembar = (...baris: readonly string[]): string => [kepala, ...baris].join('\r\n');

/** A file on the disk of whoever sits at the browser. */
async function kirimBerkas(page: Page, nama: string, isi: string): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'gladi-daftar-'));
	try {
		const berkas = path.join(folder, nama);
		await writeFile(berkas, isi);
		await page.goto('/kelola/impor');
		await page.getByLabel('Daftar perangkat').setInputFiles(berkas);
		await page.getByRole('button', { name: 'Periksa berkas' }).click();
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const kepalaImpor = (page: Page, nama: string) =>
	page.getByRole('heading', { level: 1, name: nama });

test('a roster is looked at, applied and handed out as cards, and a card opens an account', async ({
	page,
	masuk,
	alamat,
	browser
}) => {
	test.slow();
	await masuk('Pelatih provinsi');
	await test.step('a file with a mistake says so, and the good row alone is applied', async () => {
		await kirimBerkas(
			page,
			'perangkat.csv',
			lembar(
				'3599032002;Nurjanah Uji Kartu;Kadus;0812-0000-7001;1-2-2024;aktif',
				'3599032002;Slamet Salah;Presiden;;;aktif'
			)
		);
		await expect(page.getByText('Jabatan "Presiden" tidak dikenal.')).toBeVisible();
		await page.getByRole('button', { name: 'Terapkan daftar ini' }).click();
		await expect(page.getByRole('alert')).toContainText('1 baris bermasalah');
		await page.getByLabel(/Terapkan baris yang baik saja/).check();
		await page.getByRole('button', { name: 'Terapkan daftar ini' }).click();
		await expect(kepalaImpor(page, 'perangkat.csv')).toBeVisible();
	});

	await test.step('the card opens the account', async () => {
		await page.getByRole('link', { name: /Cetak kartu 1 akun baru/ }).click();
		await expect(page.getByText('1 kartu, 1 lembar.')).toBeVisible();
		const benih = await page.locator('input[name=benih]').inputValue();
		const orang = await page.locator('input[name=akun]').inputValue();
		const unduhan = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Buat berkas kartu (PDF)' }).click();
		const berkas = await readFile(await (await unduhan).path());
		expect(berkas.subarray(0, 5).toString()).toBe('%PDF-');

		const { activationCodeOf } = await import('../../src/lib/server/accounts/activation-code');
		const kode = activationCodeOf(benih, orang);
		const tamu = await browser.newContext({
			baseURL: alamat,
			javaScriptEnabled: test.info().project.name === 'js'
		});
		const ponsel = await tamu.newPage();
		await ponsel.goto('/aktif');
		await ponsel.getByLabel('Kode sekali pakai').fill(kode.toLowerCase());
		await ponsel.getByRole('button', { name: 'Lanjut' }).click();
		await expect(ponsel.getByRole('heading', { level: 1 })).toContainText('Nurjanah Uji Kartu');
		await ponsel.getByLabel('Kata sandi baru', { exact: true }).fill('lumbung padi empat puluh');
		await ponsel.getByLabel('Ulangi kata sandi baru').fill('lumbung padi empat puluh');
		await ponsel.getByRole('button', { name: 'Simpan dan masuk' }).click();
		await expect(ponsel).toHaveURL(/\/belajar$/);
		await ponsel.goto(`/aktif/${kode}`);
		await expect(ponsel.getByText('Ketik kode lagi')).toBeVisible();
		await tamu.close();
	});

	await test.step('what was exported changes nothing, and an import is taken back', async () => {
		const ekspor = await page.request.get('/kelola/ekspor/unduh.csv?wilayah=35.99.03.2002');
		await kirimBerkas(page, 'ekspor.csv', await ekspor.text());
		await expect(page.getByText('Tidak ada yang perlu diubah')).toBeVisible();

		await kirimBerkas(
			page,
			'tambah.csv',
			lembar('3599032002;Wagiman Uji Kartu;Kadus;;1-3-2024;aktif')
		);
		await page.getByRole('button', { name: 'Terapkan daftar ini' }).click();
		await expect(kepalaImpor(page, 'tambah.csv')).toBeVisible();
		await page.getByRole('button', { name: 'Batalkan impor ini' }).click();
		await expect(page.getByText(/Impor ini dibatalkan/)).toBeVisible();
	});
});
