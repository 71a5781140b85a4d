import type { Page } from '@playwright/test';
import { isiKelahiran, kirimKelahiran, type IsianKelahiran } from './kelahiran';
import { expect, test } from './test';

const judul = 'Bayi lahir di Dusun Krajan';

test('Kerjakan: wrong, told so, disputed, helped, undone, right', async ({ page, masuk }) => {
	await masuk('Sekretaris Desa');
	await mulai(page, 'Kerjakan');
	const benar = await bacaBerkas(page);
	const salah = kelaminLain(benar);
	const butir = page.getByRole('listitem').filter({ hasText: 'Jenis kelamin bayi benar' });

	await test.step('a wrong sex is found, with what was expected', async () => {
		await catat(page, salah);
		await periksa(page);
		await expect(page.getByText(/^8 dari 9 terpenuhi/)).toBeVisible();
		await expect(butir.getByRole('term').filter({ hasText: 'Ditemukan' })).toBeVisible();
		await expect(butir.getByRole('definition').first()).toContainText(salah.jenisKelamin);
		await expect(butir.getByRole('definition').nth(1)).toContainText(benar.jenisKelamin);
		await expect(butir).toContainText(/Aturan [A-Z]+-\d+/);
		await expect(butir).toContainText(/Dasar: UU/);
		await expect(butir.getByRole('link', { name: 'baca paragrafnya' })).toHaveAttribute(
			'href',
			/^\/belajar\//
		);
	});

	await test.step('a link leads to the field, where it is', async () => {
		await butir.getByRole('link', { name: /^Buka Jenis kelamin/ }).click();
		await expect(page).toHaveURL(/penduduk\/lahir-.*#jenisKelamin$/);
		await expect(page.locator('#jenisKelamin')).toBeVisible();
		await page.goBack();
	});

	await test.step('the check is disputed, with a reason', async () => {
		await butir.getByText('Pemeriksaan ini keliru?').click();
		await butir.getByRole('button', { name: 'Kirim kepada pelatih' }).click();
		await expect(butir.getByText('Alasan belum ditulis.')).toBeVisible();
		await butir.getByLabel('Apa yang menurut Anda sudah benar?').fill('Di surat tertulis begitu.');
		await butir.getByRole('button', { name: 'Kirim kepada pelatih' }).click();
		await expect(butir.getByText(/Sanggahan terkirim kepada pelatih/)).toBeVisible();
		await expect(butir).toContainText('Di surat tertulis begitu.');
	});

	await test.step('the answer is shown when it is asked for, and the attempt is aided', async () => {
		for (const anak of ['Petunjuk', 'Aturannya', 'Contoh dengan angka lain'])
			await butir.getByText(anak, { exact: true }).click();
		await butir.getByRole('button', { name: 'Tunjukkan caranya' }).click();
		await expect(butir.getByText(/pilih/).last()).toContainText(benar.jenisKelamin);
		await expect(page.getByText('dibantu', { exact: true })).toBeVisible();
	});

	await test.step('undone, then recorded right, the task is passed', async () => {
		await page.getByRole('button', { name: 'Urungkan' }).click();
		await expect(page.getByRole('button', { name: 'Urungkan' })).toBeDisabled();
		await catat(page, benar);
		await periksa(page);
		await expect(page.getByText('Tugas ini lulus')).toBeVisible();
		await expect(page.getByText(/hal terpenuhi, dengan bantuan/)).toBeVisible();
	});

	await test.step('its trainer steps through what was done', async () => {
		const { pathname } = new URL(page.url());
		const dunia = pathname.split('/')[2] ?? '';
		await masuk('Pelatih kecamatan');
		await page.goto(`/latihan/${dunia}/putar-ulang?sampai=1`);
		await expect(page.getByRole('heading', { name: 'Putar ulang' })).toBeVisible();
		await expect(page.getByText('8 dari 9 terpenuhi.')).toBeVisible();
		await expect(page.getByText(/Disanggah pada catatan nomor 1/)).toBeVisible();
		await page.getByRole('link', { name: 'Berikutnya' }).click();
		await expect(page.getByText('0 dari 9 terpenuhi.')).toBeVisible();
		await page.getByRole('link', { name: 'Berikutnya' }).click();
		await expect(page.getByText('9 dari 9 terpenuhi.')).toBeVisible();
		await page.getByRole('link', { name: 'Sebelumnya' }).click();
		await expect(page.getByText('0 dari 9 terpenuhi.')).toBeVisible();
		// What the undo took away is looked at as it was before.
		await page.getByRole('link', { name: benar.nama }).first().click();
		await expect(page.getByText(/^Keterangan:\s*Keadaan sesudah catatan nomor 1/)).toBeVisible();
	});
});

test('Uji: worked without help, sent in once, proven', async ({ page, masuk }) => {
	await masuk('Kaur Keuangan');
	await mulai(page, 'Uji');
	await expect(page.getByText('Petunjuk', { exact: true })).toHaveCount(0);
	const benar = await bacaBerkas(page);
	await catat(page, benar);
	await bukaTugas(page);
	await page.getByRole('button', { name: 'Kirim uji' }).click();
	await expect(page.getByText(/Uji belum dikirim/).first()).toBeVisible();
	await page.getByLabel('Pekerjaan saya sudah selesai').check();
	await page.getByRole('button', { name: 'Kirim uji' }).click();
	await expect(page.getByText('Uji ini lulus')).toBeVisible();

	await test.step('and nothing of it changes any more', async () => {
		await page.getByRole('button', { name: 'Urungkan' }).click();
		await expect(page.getByText(/Uji ini sudah dikirim/).first()).toBeVisible();
		await bukaTugas(page);
		await expect(page.getByText('Uji ini lulus')).toBeVisible();
	});
});

test('Coba: one instruction at a time; a wrong act is explained at once', async ({
	page,
	masuk
}) => {
	await masuk('Sekretaris Desa');
	await mulai(page, 'Coba');
	const benar = await bacaBerkas(page);
	const panduan = page.getByRole('region', { name: 'Panduan Coba' });
	await expect(panduan).toContainText('Langkah 1 dari 8');

	await panduan.getByRole('link', { name: 'Buka Catat kelahiran' }).click();
	await isiKelahiran(page, kelaminLain(benar));
	await kirimKelahiran(page);
	await expect(panduan).toContainText('Jenis kelamin tidak sama dengan surat');
	await expect(panduan.getByRole('definition').nth(1)).toContainText(benar.jenisKelamin);
	await panduan.getByRole('button', { name: 'Urungkan' }).click();

	await expect(panduan).toContainText('Langkah 1 dari 8');
	await panduan.getByRole('link', { name: 'Buka Catat kelahiran' }).click();
	await isiKelahiran(page, benar);
	await kirimKelahiran(page);
	await expect(panduan).toContainText('Semua langkah sudah benar.');
	await panduan.getByRole('button', { name: 'Catat hasil Coba' }).click();
	await expect(page.getByText('Tugas ini lulus')).toBeVisible();
});

test('Lihat: the page works by itself, or its steps are read; nothing is kept', async ({
	page,
	masuk,
	javaScriptEnabled
}) => {
	await masuk('Kaur Keuangan');
	await mulai(page, 'Lihat');
	const panduan = page.getByRole('region', { name: 'Panduan Lihat' });
	if (javaScriptEnabled === false) {
		await expect(panduan).toContainText('Pemutaran memerlukan JavaScript');
		await page.getByText('Yang diisikan').click();
		await expect(page.getByRole('term').filter({ hasText: 'NIK ibu' })).toBeVisible();
		return;
	}
	const berikut = panduan.getByRole('button', { name: 'Langkah berikut' });
	for (let langkah = 1; langkah <= 8; langkah++) {
		await expect(panduan).toContainText(`Langkah ${langkah} dari 8`);
		await berikut.click();
	}
	await expect(panduan).toContainText('Tidak ada yang disimpan');
	await expect(page.getByRole('heading', { name: /^LAMPID/ }).first()).toBeVisible();
	await bukaTugas(page);
	await page.getByRole('link', { name: 'Riwayat' }).click();
	await expect(page.getByText('Belum ada kegiatan')).toBeVisible();
});

/** Starts the task in one of its modes, from the page of the course. */
async function mulai(page: Page, cara: 'Lihat' | 'Coba' | 'Kerjakan' | 'Uji'): Promise<void> {
	await page.goto('/belajar');
	await page.getByRole('link', { name: 'Administrasi kependudukan', exact: true }).click();
	await page.getByRole('link', { name: judul, exact: true }).click();
	await page.getByRole('button', { name: `${cara}: ${judul}` }).click();
	await expect(page.getByRole('heading', { name: judul })).toBeVisible();
}

async function periksa(page: Page): Promise<void> {
	await bukaTugas(page);
	await page.getByRole('button', { name: 'Periksa pekerjaan saya' }).click();
}

async function catat(page: Page, isian: IsianKelahiran): Promise<void> {
	const { pathname } = new URL(page.url());
	await page.goto(`${pathname.split('/').slice(0, 3).join('/')}/kependudukan/lahir`);
	await isiKelahiran(page, isian);
	await kirimKelahiran(page);
	await expect(page.getByText(/^Berhasil:\s*Kelahiran tercatat$/)).toBeVisible();
}

/** On a wide screen the task stands beside the work; its own page is where the verdict is read in both projects. */
async function bukaTugas(page: Page): Promise<void> {
	const { pathname } = new URL(page.url());
	await page.goto(`${pathname.split('/').slice(0, 3).join('/')}/tugas`);
}

const kelaminLain = (isian: IsianKelahiran): IsianKelahiran => ({
	...isian,
	jenisKelamin: isian.jenisKelamin === 'Perempuan' ? 'Laki-laki' : 'Perempuan'
});

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
