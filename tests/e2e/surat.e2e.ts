import type { Page } from '@playwright/test';
import { bertindak } from './bertindak';
import { expect, test } from './test';

// A letter, whole: asked for at the kiosk and on a phone, worked on in the office, printed, and found to be genuine by
// somebody without an account. One person plays them all, as a learner does.

test('a request from the kiosk and one from a phone become letters that verify', async ({
	page,
	masuk,
	alamat
}) => {
	test.slow();
	await masuk('Kaur Keuangan');
	await page.goto('/latihan');
	await page
		.getByRole('button', { name: 'Buka desa kecil' })
		.or(page.getByRole('link', { name: 'Lanjutkan di desa kecil' }))
		.click();
	await page.waitForURL(/\/latihan\/[0-9a-f-]{36}$/);
	const dunia = new URL(page.url()).pathname;

	const kiosk =
		await test.step('a citizen asks for a letter at the kiosk, by touch alone', async () => {
			await page.goto(`${dunia}/anjungan`);
			const warga = await wargaContoh(page, 0);
			await page.getByRole('link', { name: /^Urus surat sendiri/ }).click();
			const papan = page.getByRole('group', { name: 'Papan angka' });
			for (const [ke, angka] of [...`${warga.nik}${warga.pin}`].entries()) {
				await papan.getByRole('button', { name: angka, exact: true }).click();
				await expect(
					ke < 16 ? page.getByText(`${ke + 1} dari 16`) : page.getByLabel(`${ke - 15} dari 6 angka`)
				).toBeVisible();
			}
			await papan.getByRole('button', { name: 'Masuk' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(warga.nama);
			await page.getByRole('link', { name: /^Ajukan surat/ }).click();
			await page.getByRole('link', { name: 'Surat Keterangan Domisili', exact: true }).click();
			await page.getByRole('button', { name: 'Kirim permohonan' }).click();
			await expect(page.getByText(/Nomor antrean/)).toBeVisible();
			const kode = await kodeLacak(page);
			await page.getByRole('button', { name: 'Selesai dan keluar' }).click();
			await expect(page.getByText('Anda sudah keluar')).toBeVisible();
			// Nothing of the session is left: its pages lead back to the door.
			await page.goto(`${dunia}/anjungan/permohonan`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Selamat datang/);
			return { ...warga, kode };
		});

	const ponsel = await test.step('another asks on the phone; what is missing is said', async () => {
		await page.goto(`${dunia}/anjungan`);
		const warga = await wargaContoh(page, 1);
		await masukPonsel(page, dunia, warga);
		await page.getByRole('link', { name: 'Ajukan surat' }).click();
		await page.getByRole('link', { name: 'Surat Keterangan Usaha', exact: true }).click();
		await page.getByRole('button', { name: 'Kirim permohonan' }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await page.getByLabel('Nama usaha', { exact: true }).fill('Warung Sumber Rejeki');
		await page.getByLabel('Alamat usaha').fill('Dusun Krajan, RT 001, kios 4');
		await page.getByLabel('Keperluan').fill('mengajukan pinjaman modal');
		await page.getByRole('button', { name: 'Kirim permohonan' }).click();
		return { ...warga, kode: await kodeLacak(page) };
	});

	await test.step('without an account it is tracked by its code, of the applicant the initials only', async () => {
		const umum = await page.context().browser()?.newContext({ baseURL: alamat });
		if (!umum) throw new Error('a browser was started');
		const tamu = await umum.newPage();
		await tamu.goto(`/lacak/${kiosk.kode}`);
		await expect(tamu.getByRole('heading', { level: 1 })).toHaveText('Surat Keterangan Domisili');
		await expect(tamu.getByText(kiosk.nama)).toHaveCount(0);
		await umum.close();
	});

	await test.step('the queue calls the number and serves it', async () => {
		await page.goto(`${dunia}/antrean`);
		await bertindak(page, 'Operator');
		await page.getByRole('button', { name: 'Panggil nomor 001' }).click();
		await page.getByRole('button', { name: /^Layani/ }).click();
		await page.getByRole('button', { name: /^Selesai/ }).click();
		await expect(page.getByRole('heading', { name: 'Sudah lewat (1)' })).toBeVisible();
	});

	const nomor: string[] = [];
	for (const [perihal, siapa] of [
		['Surat Keterangan Domisili', kiosk],
		['Surat Keterangan Usaha', ponsel]
	] as const)
		await test.step(`${perihal}: verified, initialled, signed, numbered, handed over`, async () => {
			await page.goto(`${dunia}/surat`);
			await page.getByRole('link', { name: perihal }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(perihal);
			const surat = new URL(page.url()).pathname;

			await bertindak(page, 'Kasi Pelayanan');
			for (const berkas of await page.locator('#langkah input[type="checkbox"]').all())
				await berkas.check();
			await langkah(page, 'Verifikasi surat', 'Surat diverifikasi');
			await bertindak(page, 'Sekdes');
			await langkah(page, 'Paraf surat', 'Surat diparaf');
			// C-07: nothing to scan before somebody has signed.
			await expect(page.getByLabel('Kode QR ke halaman pemeriksaan surat ini')).toHaveCount(0);

			await bertindak(page, 'Kades');
			const frasa = /Frasa latihan Anda: (.+)/.exec(
				await page.getByText(/^Frasa latihan Anda: /).innerText()
			)?.[1];
			await page.getByLabel('Frasa sandi sertifikat').fill(frasa ?? '');
			await langkah(page, 'Tanda tangani dan beri nomor', 'Surat ditandatangani dan bernomor');

			await page.getByRole('link', { name: 'Cetak', exact: true }).click();
			await expect(
				page.getByRole('img', { name: 'Kode QR ke halaman pemeriksaan surat ini' })
			).toBeVisible();
			await expect(page.getByText('CONTOH LATIHAN - TIDAK BERLAKU').first()).toBeAttached();
			const alamatPeriksa = /\/verifikasi\/[0-9a-f]{32}/;
			// The page before this one has a QR code as well, but no address in words.
			await expect(page.getByRole('main')).toContainText(alamatPeriksa);
			const periksa = alamatPeriksa.exec(await page.getByRole('main').innerText());
			const pdf = await page.request.get(`${surat}/surat.pdf`);
			expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
			expect((await pdf.body()).length).toBeLessThan(40 * 1024);

			await page.goto(surat);
			nomor.push(
				/\d[\w./-]+\/\d{4}/.exec(await page.getByRole('main').innerText())?.[0] ?? 'tanpa nomor'
			);
			await bertindak(page, 'Kasi Pelayanan');
			await langkah(page, 'Catat penyerahan', 'Surat diserahkan');

			await page.goto(periksa?.[0] ?? '');
			await expect(page.getByText('Berhasil: SAH', { exact: true })).toBeVisible();
			await expect(page.getByText(siapa.nama)).toHaveCount(0);
		});
	expect(new Set(nomor).size).toBe(2);

	await test.step('the citizen says how it was, and the office reads it', async () => {
		await masukPonsel(page, dunia, ponsel);
		await page.getByRole('link', { name: /^Surat Keterangan Usaha/ }).click();
		await page.getByRole('radio', { name: 'Sangat puas' }).check();
		await page.getByRole('button', { name: 'Kirim penilaian' }).click();
		await expect(page.getByText('Terima kasih atas penilaian Anda')).toBeVisible();
		await page.goto(`${dunia}/surat/kepuasan`);
		await expect(page.getByText('Sangat puas').first()).toBeVisible();
	});
});

type Warga = { readonly nama: string; readonly nik: string; readonly pin: string };

/** Whom a learner may be at the kiosk, as the practice aid there tells it. */
async function wargaContoh(page: Page, ke: number): Promise<Warga> {
	await page.getByText('Alat bantu latihan: Anda memainkan warga').click();
	const teks = await page.locator('details li').nth(ke).innerText();
	const [, nama = '', nik = '', pin = ''] =
		/^(.+?)\s*NIK\s*([\d\s]+?)\s*PIN\s*(\d{6})/s.exec(teks) ?? [];
	return { nama: nama.trim(), nik: nik.replace(/\s/g, ''), pin };
}

async function masukPonsel(page: Page, dunia: string, { nik, pin, nama }: Warga): Promise<void> {
	await page.goto(`${dunia}/ponsel`);
	const isianNik = page.getByLabel('NIK', { exact: true });
	const judul = page.getByRole('heading', { level: 1, name: nama });
	await expect(isianNik.or(judul)).toBeVisible();
	if (await judul.isVisible()) return;
	await isianNik.fill(nik);
	// Who mistypes the PIN is told so, and comes in with the right one.
	const isianPin = page.getByLabel('PIN', { exact: true });
	await isianPin.fill(pin === '000000' ? '111111' : '000000');
	await page.getByRole('button', { name: 'Masuk' }).click();
	await expect(page.getByText('NIK atau PIN tidak cocok.').first()).toBeVisible();
	await isianPin.fill(pin);
	await page.getByRole('button', { name: 'Masuk' }).click();
	await expect(judul).toBeVisible();
}

async function kodeLacak(page: Page): Promise<string> {
	const kode = page.getByText('Kode lacak', { exact: true }).locator('xpath=following-sibling::dd');
	return (await kode.first().innerText()).replace(/\s/g, '');
}

async function langkah(page: Page, tombol: string, sesudah: string): Promise<void> {
	await page.getByRole('button', { name: tombol }).click();
	await expect(page.getByText(sesudah).first()).toBeVisible();
}
