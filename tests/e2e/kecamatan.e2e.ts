import type { Page } from '@playwright/test';
import { openFreeWorld } from '../../scripts/lib/routes.mjs';
import { postForm, signIn } from '../support/people.mjs';
import { bertindak } from './bertindak';
import { expect, test } from './test';

// The month goes to the kecamatan and back (G-04); what the kecamatan injects waits for the village (G-02); it asks,
// the village answers (G-03).

test('a month is closed, verified and locked, and the kecamatan helps with data', async ({
	page,
	masuk,
	alamat
}) => {
	test.slow();
	const cookie = await signIn(alamat, 'Kaur Keuangan');
	const lama = await openFreeWorld(alamat, cookie);
	// The world is kept between runs; this journey begins at its start.
	const ulang = await postForm(`${alamat}/latihan/${lama}?/ulang`, {}, cookie);
	const dunia = /^\/latihan\/([^/?]+)/.exec(ulang.headers.get('location') ?? '')?.[1] ?? '';
	await masuk('Kaur Keuangan');
	const ke = (jalur: string) => page.goto(`/latihan/${dunia}${jalur}`, { waitUntil: 'load' });
	const diantrean = (judul: string) =>
		page.getByRole('region', { name: judul }).getByRole('link', { name: 'Paijo Wiryo Suprapto' });

	await test.step('a figure opens the names behind it', async () => {
		await ke('/kependudukan/lampid');
		await page.getByRole('link', { name: /akhir bulan ini, WNI perempuan: \d+/ }).click();
		await expect(page.getByRole('heading', { name: 'Akhir bulan, WNI perempuan' })).toBeVisible();
		await page.getByRole('link', { name: 'Tutup daftar' }).click();
		await expect(page.getByRole('heading', { name: 'Akhir bulan, WNI perempuan' })).toHaveCount(0);
	});

	await test.step('the kecamatan injects a family, the village verifies it', async () => {
		await bertindak(page, 'Kecamatan');
		await ke('/kecamatan');
		await page.getByRole('link', { name: 'Injeksi data' }).click();
		await page
			.getByRole('main')
			.getByRole('link', { name: /^Desa / })
			.first()
			.click();
		await isiKeluarga(page);
		await page.getByRole('button', { name: 'Injeksikan keluarga ini' }).click();
		await expect(page.getByText('Injeksi tercatat')).toBeVisible();
		await expect(page.getByText('injeksi, belum diverifikasi')).toBeVisible();

		await bertindak(page, 'Operator');
		await ke('/kecamatan/verval');
		await diantrean('Hasil injeksi').click();
		await page.getByRole('radio', { name: 'Benar warga desa: terima' }).check();
		await page.getByRole('button', { name: 'Simpan hasil verifikasi' }).click();
		await expect(page.getByText('Diverifikasi', { exact: true }).first()).toBeVisible();
		await ke('/kependudukan/lampid');
		await expect(page.getByText('Empat angka sama')).toBeVisible();
	});

	await test.step('the kecamatan asks about a resident, the village answers, it is closed', async () => {
		await bertindak(page, 'Kecamatan');
		await ke('/kecamatan');
		await page.getByRole('main').getByRole('link', { name: 'Sukamaju' }).click();
		await page.getByLabel('Tampilkan').selectOption({ label: 'Hasil injeksi' });
		await page.getByRole('button', { name: 'Cari', exact: true }).click();
		await page.getByRole('link', { name: 'Minta perbaikan Paijo Wiryo Suprapto' }).click();
		await page.getByLabel('Catatan untuk desa').fill('Pendidikan belum diisi');
		await page.getByRole('button', { name: 'Kirim permintaan' }).click();
		await expect(page.getByText('Diminta kecamatan')).toBeVisible();

		await bertindak(page, 'Operator');
		await diantrean('Verval penduduk').click();
		await page.getByRole('button', { name: 'Kirim jawaban' }).click();
		await expect(page.getByRole('alert')).toContainText('Jawaban desa belum ditulis');
		await page.getByLabel('Jawaban desa').fill('Sudah diisi menurut ijazah');
		await page.getByRole('button', { name: 'Kirim jawaban' }).click();
		await expect(page.getByText('Dijawab desa').first()).toBeVisible();

		await bertindak(page, 'Kecamatan');
		await diantrean('Verval penduduk').click();
		await page.getByRole('radio', { name: 'Selesai: perbaikan diterima' }).check();
		await page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		await expect(page.getByText('Ditutup kecamatan')).toBeVisible();
	});

	await test.step('the month is handed in, given back, handed in again and locked', async () => {
		await bertindak(page, 'Operator');
		await ke('');
		await page.getByLabel('Maju ke tanggal').fill('01-12-2026');
		await page.getByRole('button', { name: 'Majukan tanggal' }).click();
		await expect(page.getByText('Sekarang 1 Desember 2026.')).toBeVisible();

		await ke('/kependudukan/lampid?bulan=2026-11');
		await page.getByRole('button', { name: 'Ajukan LAMPID November 2026' }).click();
		await expect(page.getByText('Diajukan ke kecamatan')).toBeVisible();
		await expect(page.getByText('Desa tidak bisa mengunci sendiri')).toBeVisible();

		await bertindak(page, 'Kecamatan');
		await ke('/kependudukan/lampid?bulan=2026-11');
		await page.getByRole('radio', { name: 'Kembalikan ke desa' }).check();
		await page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		await expect(page.getByRole('alert')).toContainText('Alasan pengembalian belum ditulis');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('LAMPID November 2026');
		await page.getByRole('radio', { name: 'Kembalikan ke desa' }).check();
		await page.getByLabel('Alasan').fill('Periksa jumlah KK Dusun Krajan');
		await page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		await expect(page.getByText('Dikembalikan ke desa').first()).toBeVisible();

		await bertindak(page, 'Sekdes');
		await ke('/kependudukan/lampid?bulan=2026-11');
		await page.getByRole('button', { name: 'Ajukan lagi LAMPID November 2026' }).click();
		await expect(page.getByText('Diajukan ke kecamatan')).toHaveCount(2);

		await bertindak(page, 'Kecamatan');
		await ke('/kependudukan/lampid?bulan=2026-11');
		await page.getByRole('radio', { name: 'Setuju: kunci bulan ini' }).check();
		await page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		await expect(page.getByText('Disetujui dan dikunci')).toBeVisible();
		await expect(page.getByText('Bulan ini terkunci.')).toBeVisible();
		await expect(page.getByRole('button', { name: /^Ajukan/ })).toHaveCount(0);
	});
});

async function isiKeluarga(page: Page): Promise<void> {
	const teks = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value);
	const pilih = (name: string, value: string) =>
		page.locator(`[name="${name}"]`).selectOption(value);
	await page.getByLabel('Sumber data').fill('Data konsolidasi bersih semester I 2026');
	await page.getByLabel('Nomor KK', { exact: true }).fill('3599 0108 0419 9001');
	await page.getByLabel('Alamat', { exact: true }).fill('Jl. Melati No. 99');
	await page.getByLabel('RT, RW, dusun').selectOption({ index: 1 });
	await teks('nik-1', '3599 0114 0288 9001');
	await teks('nama-1', 'Paijo Wiryo Suprapto');
	await page.getByRole('radio', { name: 'Laki-laki' }).first().check();
	await pilih('shdk-1', 'kepala-keluarga');
	await teks('tanggalLahir-1', '14-02-1988');
	await pilih('statusKawin-1', 'belum-kawin');
}
