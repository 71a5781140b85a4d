import type { Browser, Page } from '@playwright/test';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from '../../scripts/lib/command.mjs';
import { activationCodeOf } from '../../src/lib/server/accounts/activation-code';
import { newDataDir, startApp } from '../support/app-server.mjs';
import { dengarKeluhan, expect, test } from './test';

// What a trainer does with an installation in which there is nobody yet, up to the report for the head of the office.

const sandi = 'lumbung padi empat puluh';
const tugas = '/belajar/administrasi-kependudukan/mencatat-kelahiran/bayi-lahir-di-dusun-krajan';
const perangkat = [
	'kode_desa;nama;jabatan;no_hp;mulai_jabatan',
	'3599012001;Sulastri Mekar;Sekdes;0812-0000-9001;2-1-2025',
	'3599012001;Bagus Wicaksono;Kaur Keuangan;;2-1-2025',
	'3599012002;Endah Lestari;Operator SID;;2-1-2025'
].join('\r\n');

/** The day in so many days, as it is typed; by the clocks of the villages. */
const hari = (dari: number): string =>
	new Date(Date.now() + 7 * 3_600_000 + dari * 86_400_000)
		.toISOString()
		.slice(0, 10)
		.split('-')
		.reverse()
		.join('-');

async function ganti(page: Page, lama: string): Promise<void> {
	await page.getByLabel('Kata sandi lama').fill(lama);
	await page.getByLabel('Kata sandi baru', { exact: true }).fill(sandi);
	await page.getByLabel('Ulangi kata sandi baru').fill(sandi);
	await page.getByRole('button', { name: 'Simpan kata sandi baru' }).click();
	await expect(page).not.toHaveURL(/\/saya\/sandi/);
}

async function masuk(page: Page, url: string, akun: string, kataSandi: string): Promise<void> {
	await page.goto(`${url}/masuk`);
	await page.getByLabel('Nama akun').fill(akun);
	await page.getByLabel('Kata sandi').fill(kataSandi);
	await page.getByRole('button', { name: 'Masuk', exact: true }).click();
	await expect(page).toHaveURL(/\/saya\/sandi/);
}

const orangBaru = async (browser: Browser, baseURL: string): Promise<Page> =>
	(await browser.newContext({ baseURL })).newPage();

test('from an empty installation to the monthly report', async ({ browser }) => {
	test.setTimeout(300_000);
	const dataDir = await newDataDir();
	const app = await startApp({ dataDir, empty: true });
	try {
		const page = await orangBaru(browser, app.url);
		const keluhan = dengarKeluhan(page);

		await test.step('the administrator makes a trainer of the kabupaten', async () => {
			const { output } = await runCommand(
				['tsx', 'scripts/admin-create.ts', '--nama', 'Wening Pratiwi', '--akun', 'wening'],
				{ env: { DATA_DIR: dataDir, DATABASE_URL: '' } }
			);
			const pertama = /Kata sandi pertama\s+(\S+)/.exec(output)?.[1] ?? '';
			await masuk(page, app.url, 'wening', pertama);
			await ganti(page, pertama);
			await page.goto('/kelola/akun/baru');
			await page.getByLabel('Nama lengkap').fill('Tri Handayani');
			await page.getByLabel('Nama akun').fill('tri');
			await page.getByLabel('Pelatih', { exact: false }).first().check();
			await page.getByLabel('Desa atau wilayah').fill('35.99');
			await page.getByRole('button', { name: 'Buat akun' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Akun dibuat');
			const kedua = (await page.locator('dd.sandi').innerText()).trim();
			await page.context().clearCookies();
			await masuk(page, app.url, 'tri', kedua);
			await ganti(page, kedua);
		});

		let kode: readonly string[] = [];
		await test.step('the roster of the kecamatan comes in, and its cards go out', async () => {
			const berkas = path.join(dataDir, 'perangkat.csv');
			await writeFile(berkas, perangkat);
			await page.goto('/kelola/impor');
			await page.getByLabel('Daftar perangkat').setInputFiles(berkas);
			await page.getByRole('button', { name: 'Periksa berkas' }).click();
			await page.getByRole('button', { name: 'Terapkan daftar ini' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('perangkat.csv');
			await page.getByRole('link', { name: /Cetak kartu 3 akun baru/ }).click();
			const benih = await page.locator('input[name=benih]').inputValue();
			const akun = await page
				.locator('input[name=akun]')
				.evaluateAll((inputs) =>
					inputs.map((input) => (input instanceof HTMLInputElement ? input.value : ''))
				);
			const unduhan = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Buat berkas kartu (PDF)' }).click();
			expect((await unduhan).suggestedFilename()).toMatch(/\.pdf$/);
			kode = akun.map((id) => activationCodeOf(benih, id));
			expect(kode).toHaveLength(3);
		});

		await test.step('a cohort takes them in, with the course and its practice', async () => {
			await page.goto('/kelola/angkatan/baru');
			await page.getByLabel('Nama angkatan').fill('Angkatan pertama');
			await page.getByLabel('Semua desa').check();
			// Whoever holds a seat, not only the secretaries that are proposed.
			await page.getByRole('checkbox', { name: 'Sekretaris Desa' }).uncheck();
			await page.getByLabel('Hari pertama').fill(hari(0));
			await page.getByLabel('Hari terakhir').fill(hari(30));
			await page.getByRole('button', { name: 'Buat angkatan' }).click();
			await page.getByRole('button', { name: /^Tambahkan semua 3 orang$/ }).click();
			await expect(page.getByRole('heading', { name: 'Peserta (3)' })).toBeVisible();
			await page
				.getByRole('navigation', { name: 'Bagian angkatan' })
				.getByRole('link', { name: 'Tugas dan tenggat' })
				.click();
			await page.getByLabel('Kursus').selectOption({ label: 'K04 Administrasi kependudukan' });
			await page.getByRole('button', { name: 'Tampilkan isinya' }).click();
			await page.getByLabel('Kursus seluruhnya').check();
			await page.getByLabel('Bayi lahir di Dusun Krajan').check();
			await page.getByRole('button', { name: 'Tambahkan' }).click();
			await expect(
				page.getByRole('heading', { name: 'K04 Administrasi kependudukan' })
			).toBeVisible();
		});

		let nama = '';
		await test.step('one of them opens the account with the card, and does not get on', async () => {
			const peserta = await orangBaru(browser, app.url);
			await peserta.goto(`/aktif/${kode[0]}`);
			nama = (await peserta.getByRole('heading', { level: 1 }).innerText()).trim();
			await peserta.getByLabel('Kata sandi baru', { exact: true }).fill(sandi);
			await peserta.getByLabel('Ulangi kata sandi baru').fill(sandi);
			await peserta.getByRole('button', { name: 'Simpan dan masuk' }).click();
			await expect(peserta.getByRole('region', { name: 'Angkatan pertama' })).toBeVisible();
			await peserta.goto(tugas);
			await peserta.getByRole('button', { name: /Kerjakan: Bayi lahir/ }).click();
			await expect(peserta).toHaveURL(/\/latihan\/[^/]+\/tugas/);
			for (let kali = 0; kali < 4; kali++) {
				// Anew: a look at what has not changed since the last one is the same look.
				await peserta.goto(peserta.url().split(/[?#]/)[0] ?? '');
				await peserta.getByRole('button', { name: 'Periksa pekerjaan saya' }).click();
				await expect(peserta.locator('#hasil-periksa')).toContainText('terpenuhi');
			}
			await peserta.context().close();
		});

		await test.step('the trainer sees who is stuck and at what', async () => {
			await page.goto('/pantau/bantuan');
			const macet = page.getByRole('listitem').filter({ hasText: 'macet 4×' });
			await expect(macet).toContainText('Kelahiran belum tercatat');
			const disebut = await macet.getByRole('heading').getByRole('link').innerText();
			expect(nama).toContain(disebut.trim());
		});

		await test.step('plans a visit to them', async () => {
			await page.goto('/pantau/kunjungan?kursus=administrasi-kependudukan');
			await page
				.getByRole('link', { name: /^Rencanakan/ })
				.first()
				.click();
			await page.getByRole('button', { name: 'Simpan rencana' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kunjungan/);
			const lembar = await page.request.get(`${page.url()}/lembar.pdf`);
			expect(lembar.headers()['content-type']).toBe('application/pdf');
		});

		await test.step('and hands in the report of the month', async () => {
			await page.goto('/pantau/35.99');
			await page.getByRole('link', { name: 'Laporan bulanan' }).click();
			await expect(page.getByText(/macet/i).first()).toBeVisible();
			const laporan = await page.request.get('/pantau/35.99/laporan/unduh.pdf');
			expect(laporan.headers()['content-type']).toBe('application/pdf');
			expect((await laporan.body()).subarray(0, 5).toString()).toBe('%PDF-');
		});
		expect(keluhan, 'what the browser complained of').toEqual([]);
	} finally {
		await app.stop();
		await rm(dataDir, { recursive: true, force: true });
	}
});
