import type { Page } from '@playwright/test';
import { expect, test } from './test';

// A budget from the RKP to the camat's remarks, by one person in the roles of all, with and without JavaScript.

test('a draft is filled from the RKP, judged while it grows, and goes its way', async ({
	page,
	masuk,
	javaScriptEnabled
}) => {
	test.slow();
	await masuk('Kaur Keuangan');
	await page.goto('/latihan');
	await page
		.getByRole('button', { name: 'Buka desa awal Oktober 2026' })
		.or(page.getByRole('link', { name: 'Lanjutkan di desa awal Oktober 2026' }))
		.click();
	await page.waitForURL(/\/latihan\/[0-9a-f-]{36}$/);
	const anggaran = `${new URL(page.url()).pathname}/anggaran`;

	await test.step('an operator only looks; the Sekdes copies the RKP', async () => {
		await page.goto(`${anggaran}/bahan`);
		await expect(page.getByText('Operator tidak mengisi rancangan.')).toBeVisible();
		await page.getByRole('button', { name: 'Bertindak sebagai Sekdes' }).click();
		await page.getByRole('button', { name: 'Salin yang dicentang ke rancangan' }).click();
		await expect(page.getByText(/^\D*\d+ baris disalin ke rancangan/)).toBeVisible();
	});

	await test.step('what is typed wrongly is said beside it and stays', async () => {
		await page.goto(`${anggaran}/lembar/pendapatan`);
		await isiBaris(page, { hargaSatuan: 'Rp 1,250,000' });
		await page.getByRole('button', { name: 'Simpan', exact: true }).click();
		await expect(page.getByText(/memakai koma untuk ribuan/).first()).toBeVisible();
		await expect(kolom(page, 'hargaSatuan')).toHaveValue('Rp 1,250,000');
	});

	await test.step('an account is found by words; words that mean several are asked about', async () => {
		const rekening = kolom(page, 'rekening');
		if (javaScriptEnabled === false) {
			await isiBaris(page, { hargaSatuan: '1.250.000', rekening: 'desa' });
			await page.getByRole('button', { name: 'Simpan', exact: true }).click();
			await expect(rekening).toHaveValue('desa');
			await expect(page.getByRole('radio', { name: /^4\.1\.2\.03 Pasar Desa/ })).toBeVisible();
		} else {
			await rekening.fill('desa');
			const calon = page.getByRole('listbox').getByRole('option');
			await expect(calon.nth(1)).toBeVisible();
			await rekening.fill('bunga');
			await expect(calon).toHaveCount(1);
			await rekening.press('ArrowDown');
			await rekening.press('Enter');
			await expect(rekening).toHaveValue('4.3.6.01');
		}
	});

	await test.step('kept, it counts in totals and rules', async () => {
		await page.goto(`${anggaran}/lembar/pendapatan`);
		await isiBaris(page, { hargaSatuan: '436.412.000' });
		if (javaScriptEnabled !== false)
			// Before anything is sent.
			await expect(page.getByText('Rp436.412.000').first()).toBeVisible();
		await page.getByRole('button', { name: 'Simpan', exact: true }).click();
		await expect(page.getByRole('link', { name: 'Rinci Dana Desa' })).toBeVisible();
		await page.goto(anggaran);
		await expect(page.getByText('Rp436.412.000').first()).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Keseimbangan anggaran' })).toBeVisible();
	});

	await test.step('"Bagaimana kalau" tells which rules turn, and keeps nothing', async () => {
		await page.goto(`${anggaran}/lembar/pendapatan`);
		const harga = page.getByLabel('Harga satuan, Dana Desa');
		await harga.fill('1.000.000.000');
		await page.getByRole('button', { name: 'Bagaimana kalau…' }).click();
		await expect(page.getByText('Bagaimana kalau: belum ada yang disimpan')).toBeVisible();
		await expect(page.getByText('Rp1.000.000.000').first()).toBeVisible();
		await page.getByRole('link', { name: 'Buang' }).click();
		await expect(harga).toHaveValue('436.412.000');
	});

	if (javaScriptEnabled !== false)
		await test.step('a line is kept as soon as the cursor leaves it, one behind the other', async () => {
			await isiBaris(page, { hargaSatuan: '500.000', uraian: 'Bunga bank', rekening: '4.3.6.01' });
			await page.getByLabel('Satuan, Dana Desa', { exact: true }).fill('paket');
			await page.getByLabel('Uraian, Dana Desa', { exact: true }).focus();
			await kolom(page, 'uraian').focus();
			await expect(page.getByRole('link', { name: 'Rinci Bunga bank' })).toBeVisible();
			await expect(page.getByText(/belum tersimpan/)).toHaveCount(0);
			await page.reload();
			await expect(page.getByLabel('Satuan, Dana Desa', { exact: true })).toHaveValue('paket');
		});

	const langkah = async (tombol: string, sesudah: string, isi: Record<string, string> = {}) => {
		for (const [label, nilai] of Object.entries(isi))
			await page.getByLabel(label, { exact: true }).fill(nilai);
		await page.getByRole('button', { name: tombol, exact: true }).click();
		await expect(page.getByText(sesudah).first()).toBeVisible();
	};
	const sebagai = async (peran: string) => {
		const tombol = page.getByRole('button', { name: `Bertindak sebagai ${peran}`, exact: true });
		await tombol.click();
		// Until it has been taken: going on to another page would take the request back.
		await expect(tombol).toHaveCount(0);
	};

	await test.step('each step waits for its role, and says what is missing', async () => {
		await page.goto(`${anggaran}/alur`);
		await langkah('Serahkan ke Kades', 'Rancangan diserahkan ke Kades');
		await sebagai('Kades');
		await langkah('Ajukan ke BPD', 'Rancangan diajukan ke BPD');
		await sebagai('BPD');
		await langkah('Sepakati dalam musyawarah', 'Nomor keputusan BPD belum diisi.', {
			'Anggota BPD yang hadir': '5'
		});
		await langkah('Sepakati dalam musyawarah', 'BPD menyepakati rancangan', {
			'Nomor keputusan BPD': '3 Tahun 2026'
		});
		await sebagai('Kades');
		await expect(page.getByRole('button', { name: 'Kirim ke camat', exact: true })).toBeVisible();
		for (const berkas of await page.getByRole('checkbox').all()) await berkas.check();
		await langkah('Kirim ke camat', 'Rancangan dikirim ke camat', {
			'Nomor surat pengantar': '900/12/2026'
		});
		await sebagai('Kecamatan');
		await langkah('Terima lengkap', 'Kecamatan menerima berkas lengkap');
	});

	await test.step('a draft with faults is not "Sesuai"; a remark names its rule and leads to its line', async () => {
		await langkah('Nyatakan sesuai', 'D-02', { 'Nomor keputusan camat': '141/7/2026' });
		await page.goto(`${anggaran}/evaluasi`);
		await expect(page.getByText('Batas 70/30')).toBeVisible();
		await page.getByLabel('Aturan yang dirujuk').selectOption('D-02');
		await langkah('Tambah catatan', 'Seimbangkan pendapatan dan belanja.', {
			Catatan: 'Seimbangkan pendapatan dan belanja.'
		});
		await page.goto(`${anggaran}/alur?langkah=minta-perbaikan`);
		await langkah('Minta penyempurnaan', 'Camat meminta penyempurnaan', {
			'Nomor keputusan camat': '141/7/2026'
		});
		await page.goto(`${anggaran}/alur`);
		await sebagai('Kades');
		await page.goto(`${anggaran}/evaluasi`);
		await langkah('Simpan jawaban', 'Belanja dikurangi.', {
			'Apa yang sudah diperbaiki': 'Belanja dikurangi.'
		});
	});

	await test.step('its papers are there', async () => {
		await page.goto(`${anggaran}/dokumen/lampiran-1`);
		await expect(page.getByText('CONTOH LATIHAN - TIDAK BERLAKU').first()).toBeVisible();
		await expect(page.getByRole('columnheader', { name: 'Sumber Dana' })).toBeVisible();
	});
});

const kolom = (page: Page, isian: string) => page.locator(`[id="baru-pendapatan.${isian}"]`);

/** The empty row at the end of the sheet of income. */
async function isiBaris(
	page: Page,
	{
		hargaSatuan,
		uraian = 'Dana Desa',
		rekening = '4.2.1.01'
	}: { hargaSatuan: string; uraian?: string; rekening?: string }
): Promise<void> {
	await kolom(page, 'uraian').fill(uraian);
	await kolom(page, 'rekening').fill(rekening);
	await kolom(page, 'sumber').selectOption('DD');
	await kolom(page, 'volume').fill('1');
	await kolom(page, 'satuan').fill('tahun');
	await kolom(page, 'hargaSatuan').fill(hargaSatuan);
}
