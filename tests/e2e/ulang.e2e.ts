import { expect, test } from './test';

// What was met comes back, to one person and to a room; with and without JavaScript.

const modul = '/belajar/administrasi-kependudukan/nik-dan-nomor-kk';

test("five minutes a day: a question met, a hint, a verdict, and the day's end", async ({
	page,
	context,
	masuk
}) => {
	test.slow();
	await masuk('Kaur Keuangan');
	await page.goto(`${modul}/kuis-nik-dan-nomor-kk`);
	await page.getByRole('button', { name: 'Periksa jawaban saya' }).click();
	await expect(page).toHaveURL(/percobaan=/);

	await page.goto('/ulang');
	await expect(page.getByText(/^0 dari \d+ soal terjawab, kira-kira \d menit lagi$/)).toBeVisible();
	await expect(page.getByText(/^Soal 1 dari \d+$/)).toBeVisible();

	await test.step('no key is on the page, and no hint before it is asked for', async () => {
		expect(await page.content()).not.toMatch(/"correct"|"expected"|Pembahasan/);
		await expect(page.getByRole('region', { name: 'Petunjuk' })).toHaveCount(0);
		const minta = page.getByRole('button', { name: 'Beri petunjuk' });
		if ((await minta.count()) === 0) return;
		await minta.click();
		await expect(page.getByRole('region', { name: 'Petunjuk' })).toBeVisible();
	});

	await test.step('an empty answer is asked for again', async () => {
		await page.getByRole('button', { name: 'Periksa', exact: true }).click();
		await expect(page).toHaveTitle(/^Galat: /);
		await expect(page.getByRole('alert')).toContainText('Soal ini belum dijawab.');
	});

	await test.step('one that was forgotten is explained, and counts once in two tabs', async () => {
		await page.goto('/ulang');
		const lain = await context.newPage();
		await lain.goto('/ulang');
		await page.getByRole('button', { name: 'Saya lupa' }).click();
		await expect(page).toHaveURL(/jawaban=/);
		await expect(page.getByText('Anda lupa, tidak apa-apa')).toBeVisible();
		await expect(page.getByText(/Soal ini kembali besok/)).toBeVisible();
		await lain.getByRole('button', { name: 'Saya lupa' }).click();
		await expect(lain).toHaveURL(page.url());
		await expect(lain.getByText(/^1 dari \d+ soal terjawab/)).toBeVisible();
		await lain.close();
	});

	await test.step('on to the last one, and then it is said what comes when', async () => {
		const lanjut = page.getByRole('link', { name: 'Soal berikutnya' });
		while ((await lanjut.count()) > 0) {
			await lanjut.click();
			await page.getByRole('button', { name: 'Saya lupa' }).click();
			await expect(page.getByText('Anda lupa, tidak apa-apa')).toBeVisible();
		}
		await page.getByRole('link', { name: 'Lihat hasil hari ini' }).click();
		await expect(page.getByText('Ulangan hari ini selesai')).toBeVisible();
		const hari = page.getByRole('region', { name: 'Hari-hari berikutnya' });
		await expect(hari.getByRole('term').first()).toContainText(/besok/i);
		await page.goto('/ulang');
		await expect(page.getByText('Ulangan hari ini selesai')).toBeVisible();
	});
});

test('a room raises hands: counted, answered, and the weakest first at the end', async ({
	page,
	masuk
}) => {
	await masuk('Pelatih kecamatan');
	await page.goto('/ulang/kelompok');
	await page.getByRole('button', { name: 'Mulai' }).click();
	await expect(page.getByRole('alert')).toContainText('Bahan ulangan belum dipilih.');
	await page.getByLabel('Bahan ulangan').selectOption({ index: 1 });
	await page.getByRole('radio', { name: /^3 soal/ }).check();
	await page.getByRole('button', { name: 'Mulai' }).click();

	for (const nomor of [1, 2, 3]) {
		await expect(page.getByText(`Soal ${nomor} dari 3`, { exact: true })).toBeVisible();
		await page.getByLabel('Jumlah tangan untuk A').fill('4');
		await page.getByRole('button', { name: 'Tambah satu tangan untuk A' }).click();
		await expect(page.getByLabel('Jumlah tangan untuk A')).toHaveValue('5');
		await page.getByRole('button', { name: 'Kurangi satu tangan untuk B' }).click();
		await expect(page.getByLabel('Jumlah tangan untuk B')).toHaveValue('0');
		await page.getByLabel('Jumlah tangan untuk B').fill('15');
		await page.getByRole('button', { name: 'Tunjukkan jawaban' }).click();
		await expect(page.getByText('5 tangan · 25%')).toBeVisible();
		// A closed phone opens the address again.
		await page.goto(page.url());
		await expect(page.getByText('15 tangan · 75%')).toBeVisible();
		await page
			.getByRole('link', { name: nomor < 3 ? 'Soal berikutnya' : 'Lihat ringkasan' })
			.click();
	}
	await expect(page.getByRole('heading', { name: 'Ringkasan ulangan bersama' })).toBeVisible();
	const bagian = await page.getByText(/^\d+% tepat$/).allTextContents();
	const persen = bagian.map((text) => Number.parseInt(text, 10));
	expect(persen).toHaveLength(3);
	expect(persen).toEqual(persen.toSorted((a, b) => a - b));
});
