import type { Page } from '@playwright/test';
import { openFreeWorld } from '../../scripts/lib/routes.mjs';
import { postForm, signIn } from '../support/people.mjs';
import { expect, test } from './test';

// A sheet is looked at row by row, taken in one step and undone in one; real people never get in (IM-05, IM-06).

const tajuk =
	'alamat;dusun;rw;rt;nama;no_kk;nik;sex;tempatlahir;tanggallahir;agama_id;pekerjaan_id;status_kawin;kk_level;warganegara_id;nama_ayah;nama_ibu;akta_perkawinan';
const kepala =
	'Jl. Contoh No. 1;KRAJAN;1;1;Purwadi Setyo Raharja;3599010101200077;3599010503905007;L;Latihan;05-03-1990;Islam;88;K;1;1;Karto;Siti;12/2010';
const anak =
	'Jl. Contoh No. 1;KRAJAN;1;1;Arum Setyo Raharja;3599010101200077;0;P;Latihan;31-02-2018;Islam;1;BK;4;1;Purwadi;Sri;';

const lembar = (...baris: readonly string[]) => ({
	name: 'penduduk.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from([tajuk, ...baris].join('\r\n'))
});

async function periksa(page: Page, berkas: ReturnType<typeof lembar>): Promise<void> {
	await page.getByLabel('Berkas penduduk').setInputFiles(berkas);
	await page.getByRole('button', { name: 'Periksa berkas' }).click();
}

test('a sheet is looked at, taken in one step and undone in one', async ({
	page,
	masuk,
	alamat,
	javaScriptEnabled
}) => {
	test.slow();
	const cookie = await signIn(alamat, 'Kaur Keuangan');
	const lama = await openFreeWorld(alamat, cookie);
	// The world is kept between runs; this journey begins at its start.
	const ulang = await postForm(`${alamat}/latihan/${lama}?/ulang`, {}, cookie);
	const dunia = /^\/latihan\/([^/?]+)/.exec(ulang.headers.get('location') ?? '')?.[1] ?? '';
	await masuk('Kaur Keuangan');
	const impor = () => page.goto(`/latihan/${dunia}/kependudukan/impor`, { waitUntil: 'load' });
	const purwadi = async () => {
		await page.goto(`/latihan/${dunia}/kependudukan?cari=Purwadi+Setyo`, { waitUntil: 'load' });
		return page.getByRole('main').getByRole('link', { name: 'Purwadi Setyo Raharja' });
	};

	await test.step('every mistake is named by its cell, and the sound rows may be taken', async () => {
		await impor();
		await periksa(page, lembar(kepala, anak));
		await expect(page.getByText('J3', { exact: true })).toBeVisible();
		await expect(page.getByText('Tanggal lahir "31-02-2018" tidak ada di kalender')).toBeVisible();
		await expect(page.getByText('saldo awal')).toBeVisible();
		await page.getByRole('button', { name: 'Terima 1 baris yang baik' }).click();
		await expect(page.getByText('Impor tercatat: 1 penduduk baru dan 1 KK baru')).toBeVisible();
		await expect(page.getByText('1 baris bermasalah dilewati')).toBeVisible();
		await expect(await purwadi()).toBeVisible();
	});

	await test.step('the same sheet, mended, brings in who was left out and nobody twice', async () => {
		await impor();
		await periksa(page, lembar(kepala, anak.replace('31-02-2018', '03-02-2018')));
		await page.getByRole('button', { name: 'Terima 1 baris', exact: true }).click();
		await expect(page.getByText('Impor tercatat: 1 penduduk baru', { exact: false })).toBeVisible();
		await expect(await purwadi()).toHaveCount(1);
	});

	await test.step('undo takes a whole sheet back', async () => {
		for (let kali = 0; kali < 2; kali += 1) {
			await page.getByRole('button', { name: 'Urungkan' }).click();
			await expect(page.getByRole('button', { name: 'Ulangi' })).toBeVisible();
			await page.goto(`/latihan/${dunia}/riwayat`, { waitUntil: 'load' });
		}
		await expect(await purwadi()).toHaveCount(0);
	});

	await test.step('what was exported and comes back changes nothing', async () => {
		const ekspor = await page.request.get(`/latihan/${dunia}/kependudukan/ekspor/unduh.xlsx`);
		await impor();
		await page.getByLabel('Berkas penduduk').setInputFiles({
			name: 'ekspor.xlsx',
			mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			buffer: await ekspor.body()
		});
		await page.getByRole('button', { name: 'Periksa berkas' }).click();
		await expect(page.getByText('Tidak ada yang perlu dicatat')).toBeVisible();
	});

	await test.step('real numbers are masked in the browser, or refused without one', async () => {
		await impor();
		await periksa(page, lembar(kepala.replaceAll('3599', '3573')));
		if (javaScriptEnabled) {
			await expect(page.getByText('Berkas ini mungkin berisi orang sungguhan')).toBeVisible();
			await page.getByRole('button', { name: 'Samarkan di perangkat ini' }).click();
			await expect(page.getByText('Berkas sudah disamarkan di perangkat ini')).toBeVisible();
			await expect(page.getByText('Purwadi Setyo Raharja')).toHaveCount(0);
			await page.getByRole('button', { name: 'Terima 1 baris', exact: true }).click();
			await expect(page.getByText('Impor tercatat')).toBeVisible();
		} else {
			await expect(
				page.getByRole('alert').getByText('mungkin milik orang sungguhan')
			).toBeVisible();
			await expect(await purwadi()).toHaveCount(0);
		}
	});
});
