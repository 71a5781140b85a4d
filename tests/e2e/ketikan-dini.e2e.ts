import type { Page } from '@playwright/test';
import { bertindak } from './bertindak';
import { expect, test } from './test';

// On a slow link the page is there long before its scripts. What is typed in between is not lost, and is heard of.

test.beforeEach(({ javaScriptEnabled }) => {
	test.skip(javaScriptEnabled === false, 'nothing comes alive');
});

test('a form keeps what was typed before it came alive', async ({ page, masuk }) => {
	await masuk('Sekretaris Desa');
	await bukaDesa(page, 'desa kecil');
	const dunia = new URL(page.url()).pathname;
	const biasa = (nama: string) => page.getByLabel(nama, { exact: true });

	await test.step('text, choice, box and date', async () => {
		const hidupkan = await tanpaSkrip(page, `${dunia}/kependudukan/lahir`);
		await biasa('Nama bayi').fill('Bayi Sambungan Lambat');
		await biasa('Perempuan').check();
		await biasa('Tanggal lahir').fill('02-11-2026');
		const lampiran = page.getByRole('checkbox').first();
		await lampiran.check();
		await biasa('Tempat kelahiran').pressSequentially('Pusk');
		await hidupkan();
		await expect(biasa('Nama bayi')).toHaveValue('Bayi Sambungan Lambat');
		await expect(biasa('Perempuan')).toBeChecked();
		await expect(biasa('Tanggal lahir')).toHaveValue('02-11-2026');
		await expect(lampiran).toBeChecked();
		// Whoever is still typing goes on where they were.
		await expect(biasa('Tempat kelahiran')).toBeFocused();
		await page.keyboard.type('esmas');
		await expect(biasa('Tempat kelahiran')).toHaveValue('Puskesmas');
	});

	await test.step('the form hears of it, and keeps it on the device', async () => {
		const hidupkan = await tanpaSkrip(page, `${dunia}/surat/masuk/baru`);
		await page.locator('#isi').fill('Undangan rapat koordinasi.');
		await page.getByRole('button', { name: 'Catat' }).last().focus();
		await hidupkan();
		await expect(page.locator('#isi')).toHaveValue('Undangan rapat koordinasi.');
		await page.goto(`${dunia}/surat`);
		await page.goto(`${dunia}/surat/masuk/baru`);
		await expect(page.getByText('Ketikan Anda yang belum terkirim sudah')).toBeVisible();
		await expect(page.locator('#isi')).toHaveValue('Undangan rapat koordinasi.');
	});

	await test.step('a text and a choice that stood there', async () => {
		await page.goto(`${dunia}/surat/setelan`);
		await bertindak(page, 'Sekdes');
		const hidupkan = await tanpaSkrip(page, `${dunia}/surat/setelan`);
		const kop = page.locator('#kop');
		await kop.fill('PEMERINTAH KABUPATEN LATIHAN\nDESA YANG LAIN');
		const lain = page.getByRole('radio', { checked: false }).first();
		const nilai = await lain.getAttribute('value');
		await lain.check();
		await hidupkan();
		await expect(kop).toHaveValue('PEMERINTAH KABUPATEN LATIHAN\nDESA YANG LAIN');
		await expect(page.locator(`[type="radio"][value="${nilai}"]`)).toBeChecked();
	});
});

test('a trainer keeps what was typed before the page came alive', async ({ page, masuk }) => {
	await masuk('Pelatih kecamatan');
	const hidupkan = await tanpaSkrip(page, '/kelola/angkatan/baru');
	const keterangan = page.getByRole('textbox', { name: /^Keterangan/ });
	await keterangan.fill('Bertemu tiap Kamis.');
	const kotak = page.getByRole('checkbox').first();
	const semula = await kotak.isChecked();
	await kotak.setChecked(!semula);
	await hidupkan();
	await expect(keterangan).toHaveValue('Bertemu tiap Kamis.');
	await expect(kotak).toBeChecked({ checked: !semula });
});

test('a line of a sheet that was typed and left early is saved by itself', async ({
	page,
	masuk
}) => {
	await masuk('Sekretaris Desa');
	await bukaDesa(page, 'desa awal Oktober 2026');
	const anggaran = `${new URL(page.url()).pathname}/anggaran`;
	await bertindak(page, 'Sekdes');
	const hidupkan = await tanpaSkrip(page, `${anggaran}/lembar/pendapatan`);
	const kolom = (isian: string) => page.locator(`[id="baru-pendapatan.${isian}"]`);
	await kolom('uraian').fill('Jasa giro dini');
	await kolom('rekening').fill('4.3.6.01');
	await kolom('sumber').selectOption('DLL');
	await kolom('volume').fill('1');
	await kolom('satuan').fill('tahun');
	await kolom('hargaSatuan').fill('250.000');
	await page.getByRole('button', { name: 'Simpan', exact: true }).focus();
	await hidupkan();
	await expect(page.getByRole('link', { name: 'Rinci Jasa giro dini' })).toBeVisible();
	await expect(kolom('uraian')).toHaveValue('');
});

async function bukaDesa(page: Page, nama: string): Promise<void> {
	await page.goto('/latihan');
	await page
		.getByRole('button', { name: `Buka ${nama}` })
		.or(page.getByRole('link', { name: `Lanjutkan di ${nama}` }))
		.click();
	await page.waitForURL(/\/latihan\/[0-9a-f-]{36}$/);
}

/** Opens a page and holds its scripts back; what it returns lets them through and waits until the page is alive. */
async function tanpaSkrip(page: Page, alamat: string): Promise<() => Promise<void>> {
	let lepas: () => void = () => undefined;
	const boleh = new Promise<void>((selesai) => {
		lepas = selesai;
	});
	const skrip = /\/_app\/immutable\/.*\.js$/;
	await page.route(skrip, async (route) => {
		await boleh;
		await route.continue();
	});
	await page.goto(alamat, { waitUntil: 'commit' });
	await expect(page.getByRole('contentinfo')).toBeVisible();
	return async () => {
		lepas();
		// Drawn by what comes alive alone.
		await expect(page.locator('#svelte-announcer')).toBeAttached();
		await page.unroute(skrip);
	};
}
