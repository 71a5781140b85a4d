import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { isiKelahiran, kirimKelahiran, tetapTerisi, type IsianKelahiran } from './kelahiran';
import { expect, test } from './test';

// The main job, whole: an officer learns and practises, and the trainer of the province sees it.

test('a village secretary learns and practises; the province sees it', async ({ page, masuk }) => {
	test.slow();
	await masuk('Pelatih provinsi');
	const sebelum = await pelajaranSelesai(page);

	await test.step('sign in with one click', async () => {
		await page.context().clearCookies();
		await page.goto('/');
		await page.getByRole('link', { name: 'Masuk', exact: true }).first().click();
		await page.getByRole('button', { name: 'Sekretaris Desa' }).click();
		await expect(page.getByRole('link', { name: /^Akun saya:/ })).toContainText('Sekretaris Desa');
	});

	const judul = await test.step('study a lesson', () => belajar(page));
	await test.step('take a quiz', () => kerjakanKuis(page));

	await test.step('open the practice village', async () => {
		await menu(page, 'Latihan').click();
		// Who has practised before goes on where they stopped.
		await page
			.getByRole('button', { name: 'Buka desa kecil' })
			.or(page.getByRole('link', { name: 'Lanjutkan di desa kecil' }))
			.click();
		await expect(page.getByText('LATIHAN', { exact: true })).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Desa /);
	});

	const lahirSebelum = await lahirBulanIni(page);
	const isian = await pilihOrangTua(page);

	await test.step('an impossible date is refused, and nothing typed is lost', async () => {
		await bagian(page, 'Penduduk').click();
		await page.getByRole('main').getByRole('link', { name: 'Catat kelahiran' }).click();
		const keliru = { ...isian, tanggalLahir: '31-4-2026' };
		await isiKelahiran(page, keliru);
		await kirimKelahiran(page);

		const ringkasan = page.getByRole('alert');
		await expect(page).toHaveTitle(/^Galat: /);
		await expect(ringkasan.getByRole('heading')).toHaveText('Ada yang perlu diperbaiki');
		await tetapTerisi(page, keliru);
		await ringkasan.getByRole('link', { name: /"31-4-2026" tidak ada di kalender/ }).click();
		await expect(page.getByLabel('Tanggal lahir', { exact: true })).toBeFocused();
	});

	await test.step('mended, the birth is recorded: person, KK, LAMPID', async () => {
		await page.getByLabel('Tanggal lahir', { exact: true }).fill(isian.tanggalLahir);
		await kirimKelahiran(page);
		await expect(page.getByText(/^Berhasil:\s*Kelahiran tercatat$/)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(isian.nama);
		await expect(page.getByText('belum ber-NIK')).toBeVisible();

		await page.getByRole('main').getByRole('link', { name: 'KK orang tuanya' }).click();
		await expect(
			page.getByRole('table', { name: 'Hubungan dan orang tua' }).getByRole('row', {
				name: new RegExp(isian.nama)
			})
		).toContainText('Anak');

		expect(await lahirBulanIni(page)).toBe(lahirSebelum + 1);
		await expect(barisBernama(page, isian.nama)).toBeVisible();
	});

	await test.step('undone on its own page, it is gone everywhere', async () => {
		await barisBernama(page, isian.nama).getByRole('link').click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(isian.nama);
		await page.getByRole('button', { name: 'Urungkan' }).click();
		// That page is no more; the register is where one goes on.
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penduduk');
		expect(await lahirBulanIni(page)).toBe(lahirSebelum);
		await expect(barisBernama(page, isian.nama)).toHaveCount(0);
		await bagian(page, 'Penduduk').click();
		await page.getByRole('searchbox', { name: 'Nama, NIK, atau nomor KK' }).fill(isian.nama);
		await page.getByRole('button', { name: 'Cari' }).click();
		await expect(page.getByText('Tidak ada yang cocok')).toBeVisible();
		await bagian(page, 'Riwayat').click();
		await expect(
			page.getByText(`Diurungkan: Kelahiran dicatat: ${isian.nama}`).first()
		).toBeVisible();
	});

	await test.step('the province sees it: one lesson more, today', async () => {
		await masuk('Pelatih provinsi');
		expect(await pelajaranSelesai(page)).toBe(sebelum + 1);
		await unduhCsv(page);

		await barisBernama(page, 'Ratna Wulandari', daftarOrang(page)).getByRole('link').click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ratna Wulandari');
		const kegiatan = page.getByRole('region', { name: 'Kegiatan terakhir' });
		await expect(kegiatan.getByRole('listitem').first()).toContainText('Mengirim kuis');
		await expect(kegiatan.getByRole('listitem').nth(1)).toContainText(`Selesai membaca “${judul}”`);
	});
});

const menu = (page: Page, name: string): Locator =>
	page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name, exact: true });

const bagian = (page: Page, name: string): Locator =>
	page.getByRole('navigation', { name: 'Bagian desa latihan' }).getByRole('link', { name });

const barisBernama = (page: Page, nama: string, dalam: Page | Locator = page): Locator =>
	dalam.getByRole('row').filter({ has: page.getByRole('rowheader', { name: nama, exact: true }) });

/** The list of people of a village; grids of seats and of competencies stand beside it. */
const daftarOrang = (page: Page): Locator =>
	page.getByRole('region', { name: 'Perangkat dan BPD' });

/** Reads the first lesson that is not done yet and marks it; the course then shows it as done. */
async function belajar(page: Page): Promise<string> {
	await menu(page, 'Belajar').click();
	await page.getByRole('link', { name: 'Administrasi kependudukan', exact: true }).click();
	const pelajaran = page
		.getByRole('listitem')
		.filter({ hasText: 'Pelajaran ·' })
		.filter({ hasNotText: 'Selesai' })
		.first()
		.getByRole('link');
	const judul = await pelajaran.innerText();
	await pelajaran.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(judul);
	await page.getByRole('button', { name: 'Selesai, lanjut' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(judul);

	await menu(page, 'Belajar').click();
	await page.getByRole('link', { name: 'Administrasi kependudukan', exact: true }).click();
	await expect(
		page.getByRole('listitem').filter({ has: page.getByRole('link', { name: judul, exact: true }) })
	).toContainText('✓ Selesai');
	return judul;
}

/** Answers every question of a quiz in some way; the score and a word on each question come back, and are kept. */
async function kerjakanKuis(page: Page): Promise<void> {
	const kuis = page.getByRole('listitem').filter({ hasText: 'Kuis ·' }).last().getByRole('link');
	await kuis.click();
	const kirim = page.getByRole('button', { name: 'Periksa jawaban saya' });
	await expect(kirim).toBeVisible();
	const soal = page.getByRole('group').filter({ hasText: /Soal \d+ dari \d+/ });
	const jumlah = await soal.count();
	expect(jumlah).toBeGreaterThan(0);
	for (const satu of await soal.all()) {
		const pilihan = satu.getByRole('radio').or(satu.getByRole('checkbox'));
		if ((await pilihan.count()) > 0) await pilihan.first().check();
		else await satu.getByRole('textbox').fill('60');
	}
	await kirim.click();

	await expect(page.getByText(/Nilai \d+(,\d+)?%:\s+\d+\s+dari\s+\d+\s+soal tepat/)).toBeVisible();
	await expect(page.getByText(/^(✓ Tepat|◐ Sebagian tepat|✗ Belum tepat)$/)).toHaveCount(jumlah);
	await expect(page.getByRole('heading', { name: 'Pembahasan' })).toHaveCount(jumlah);
	const percobaan = page.getByRole('region', { name: 'Percobaan Anda' });
	await expect(percobaan.getByRole('listitem').first()).toContainText('%');
	await page.getByRole('link', { name: 'Coba lagi' }).click();
	await expect(kirim).toBeVisible();
}

/** Births of the month, as LAMPID counts them. */
async function lahirBulanIni(page: Page): Promise<number> {
	await bagian(page, 'LAMPID').click();
	const baris = page
		.getByRole('table', { name: 'Laporan bulanan' })
		.getByRole('row', { name: /Kelahiran.* bulan ini/ });
	// The sum of people, before the three columns of families.
	return Number(await baris.getByRole('cell').nth(-4).innerText());
}

/** Finds a young couple in the register, by the papers they would bring to the counter. */
async function pilihOrangTua(page: Page): Promise<IsianKelahiran> {
	await bagian(page, 'Penduduk').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penduduk');
	// Every village is made of another seed: in some there is none on the first page.
	await page.goto(`${new URL(page.url()).pathname}?shdk=istri&umurDari=22&umurSampai=36`);
	const istri = page
		.getByRole('row')
		.filter({ has: page.getByRole('cell', { name: 'Istri', exact: true }) })
		.first();
	const namaIbu = await istri.getByRole('rowheader').innerText();
	await istri.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(namaIbu);
	const noKk = page.getByRole('region', { name: 'Nomor', exact: true }).getByRole('link');
	const nomor = (await noKk.innerText()).replace(/\D/g, '');
	await noKk.click();
	// As on the paper: who they are stands in the upper half of the card, how they are related in the lower one.
	const namaSuami = await page
		.getByRole('table', { name: 'Hubungan dan orang tua' })
		.getByRole('row', { name: /Kepala keluarga/ })
		.getByRole('rowheader')
		.innerText();
	return {
		pelapor: namaSuami,
		nama: 'Uji Perjalanan Pertama',
		jenisKelamin: 'Perempuan',
		tanggalLahir: '14-11-2026',
		jam: '07.30',
		kelahiranKe: '2',
		nikIbu: await nik(page, namaIbu),
		nikAyah: await nik(page, namaSuami),
		noKk: nomor
	};
}

const nik = async (page: Page, nama: string): Promise<string> =>
	(
		await page
			.getByRole('table', { name: 'Anggota keluarga' })
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: nama, exact: true }) })
			.getByRole('cell', { name: /^\d{4} \d{4} \d{4} \d{4}$/ })
			.innerText()
	).replace(/\D/g, '');

/** Down from the province to the village of the secretary, as a trainer goes. */
async function turunKeDesa(page: Page): Promise<void> {
	await page.goto('/pantau');
	for (const tempat of ['Kabupaten Latihan', 'Contoh', 'Sukamaju']) {
		await page.getByRole('table').first().getByRole('link', { name: tempat }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(tempat);
	}
}

/** Lessons that the secretary has finished, as the table of the village says. */
async function pelajaranSelesai(page: Page): Promise<number> {
	await turunKeDesa(page);
	const baris = barisBernama(page, 'Ratna Wulandari', daftarOrang(page));
	return Number(await sel(daftarOrang(page), baris, 'Pelajaran'));
}

/** The cell of a row under a heading; the first column is the row's own heading. */
async function sel(tabel: Page | Locator, baris: Locator, judul: string): Promise<string> {
	const kolom = await tabel.getByRole('columnheader').allInnerTexts();
	return baris
		.getByRole('cell')
		.nth(kolom.findIndex((satu) => satu.trim() === judul) - 1)
		.innerText();
}

/** The file holds the table that is on the screen. */
async function unduhCsv(page: Page): Promise<void> {
	const nama = await daftarOrang(page).getByRole('row').getByRole('rowheader').allInnerTexts();
	const unduhan = page.waitForEvent('download');
	await daftarOrang(page)
		.getByRole('link', { name: /^Unduh CSV/ })
		.click();
	const berkas = await unduhan;
	expect(berkas.suggestedFilename()).toMatch(/^pantau-35\.99[\d.]*-\d{4}-\d\d-\d\d\.csv$/);
	const [judul = '', ...baris] = (await readFile(await berkas.path(), 'utf8'))
		.trim()
		.split(/\r?\n/);
	expect(judul).toContain('Pelajaran');
	expect(baris).toHaveLength(nama.length);
	for (const satu of nama) expect(baris.some((isi) => isi.includes(satu.trim()))).toBe(true);
}
