import type { Page } from '@playwright/test';
import { isiKelahiran, kirimKelahiran, type IsianKelahiran } from './kelahiran';
import { expect, test } from './test';

const judul = 'Bayi lahir di Dusun Krajan';

test('the task "Bayi lahir di Dusun Krajan": wrong, told so, undone, right', async ({
	page,
	masuk
}) => {
	await masuk('Sekretaris Desa');
	await page.goto('/belajar');
	await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
	await page.getByRole('link', { name: judul, exact: true }).click();
	await page.getByRole('button', { name: `Kerjakan: ${judul}` }).click();

	await expect(page.getByRole('heading', { name: judul })).toBeVisible();
	const benar = await bacaBerkas(page);
	const salah: IsianKelahiran = {
		...benar,
		jenisKelamin: benar.jenisKelamin === 'Perempuan' ? 'Laki-laki' : 'Perempuan'
	};

	await test.step('a wrong sex is found, with what was expected', async () => {
		await catat(page, salah);
		await bukaTugas(page);
		await page.getByRole('button', { name: 'Periksa pekerjaan saya' }).click();
		await expect(page.getByText(/^8 dari 9 terpenuhi/)).toBeVisible();
		const butir = page.getByRole('listitem').filter({ hasText: 'Jenis kelamin bayi benar' });
		await expect(butir.getByRole('term').filter({ hasText: 'Ditemukan' })).toBeVisible();
		await expect(butir.getByRole('definition').first()).toContainText(salah.jenisKelamin);
		await expect(butir.getByRole('definition').nth(1)).toContainText(benar.jenisKelamin);
		await expect(butir).toContainText(/Aturan [A-Z]+-\d+/);
	});

	await test.step('undone, then recorded right, the task is passed', async () => {
		await page.getByRole('button', { name: 'Urungkan' }).click();
		await expect(page.getByRole('button', { name: 'Urungkan' })).toBeDisabled();
		await catat(page, benar);
		await bukaTugas(page);
		await page.getByRole('button', { name: 'Periksa pekerjaan saya' }).click();
		await expect(page.getByText('Tugas ini lulus')).toBeVisible();
	});
});

async function catat(page: Page, isian: IsianKelahiran): Promise<void> {
	const bagian = page.getByRole('navigation', { name: 'Bagian desa latihan' });
	await bagian.getByRole('link', { name: 'Penduduk' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Catat kelahiran' }).click();
	await isiKelahiran(page, isian);
	await kirimKelahiran(page);
	await expect(page.getByText(/^Berhasil:\s*Kelahiran tercatat$/)).toBeVisible();
}

/** On a wide screen the task stands beside the work; its own page is where the verdict is read in both projects. */
async function bukaTugas(page: Page): Promise<void> {
	const { pathname } = new URL(page.url());
	await page.goto(`${pathname.split('/').slice(0, 3).join('/')}/tugas`);
}

/** What the documents in hand say, as the learner reads them. */
async function bacaBerkas(page: Page): Promise<IsianKelahiran> {
	for (const summary of await page.getByRole('main').locator('details.dokumen > summary').all())
		await summary.click();
	const sel = async (baris: string) =>
		(
			await page
				.getByRole('row', { name: new RegExp(`^${baris} `) })
				.getByRole('cell')
				.last()
				.innerText()
		).trim();

	const [tanggalLahir = '', jam = ''] = (await sel('Tanggal dan pukul')).split(', pukul ');
	const [berat = '', panjang = ''] = (await sel('Berat dan panjang')).match(/\d+/g) ?? [];
	return {
		pelapor: await sel('Suami'),
		nama: await sel('Nama bayi'),
		jenisKelamin: (await sel('Jenis kelamin')) === 'Perempuan' ? 'Perempuan' : 'Laki-laki',
		tanggalLahir,
		jam,
		kelahiranKe: (await sel('Jenis kelahiran')).replace(/\D/g, ''),
		berat,
		panjang,
		nikIbu: angka(await sel('NIK ibu')),
		nikAyah: angka(await sel('NIK ayah')),
		noKk: angka(await sel('Nomor KK'))
	};
}

/** '3599 0152 1187 0003 (Nama)' -> the sixteen digits. */
const angka = (text: string): string => text.split('(')[0]?.replace(/\D/g, '') ?? '';
