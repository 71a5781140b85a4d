import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findAddresses, openFreeWorld } from '../../scripts/lib/routes.mjs';
import { routeVerdict, type User } from '../../src/lib/server/access';
import { signIn } from '../support/people.mjs';
import { expect, test, type Peran } from './test';

// Every page x every role on a phone. On a laptop, and its colours in dark, once: whoever comes second sees the same page
// with little more in it. A practice village is the same for everybody, so it is looked at once.

const aturan = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const laptop = { width: 1280, height: 900 };
const ponsel = { width: 360, height: 740 };

const orang: readonly [Peran | null, User['role'] | null][] = [
	[null, null],
	['Sekretaris Desa', 'peserta'],
	['Pelatih provinsi', 'pelatih'],
	['Pelatih kecamatan', 'pelatih'],
	['Pengamat kabupaten', 'pengamat'],
	['Administrator', 'administrator']
];

/** Where a trainer of a kecamatan sees what one of a province does not: villages, whom to visit, what they may take back. */
const milikKecamatan = new Set([
	'/pantau/[wilayah]',
	'/pantau/[wilayah]/laporan',
	'/pantau/kunjungan',
	'/pantau/materi',
	'/kelola/impor/[impor]',
	'/kelola/aturan-tahun'
]);

// Recording every step of some hundred pages takes longer than the pages themselves.
test.use({ trace: 'off' });

for (const [peran, role] of orang)
	test(`no barrier on any page: ${peran ?? 'tamu'}`, async ({ page, masuk, alamat }) => {
		test.setTimeout(600_000);
		const { addresses } = await findAddresses(alamat, peran);
		if (peran) await masuk(peran);
		const user = role && { ...siapaPun, role };
		for (const { route, path, name } of addresses) {
			if (!isPage(route) || (route === '/masuk' && user)) continue;
			// Outside the reports an observer sees what the others see.
			if (role === 'pengamat' && !route.startsWith('/pantau')) continue;
			const anew = peran === 'Pelatih kecamatan';
			if (anew && !milikKecamatan.has(route)) continue;
			const verdict = routeVerdict(route, user);
			// Everybody is sent to the same sign-in page, and turned away by the same page.
			if (verdict !== 'boleh' && route !== '/kelola') continue;
			const which = `${route} ${name}`;
			if (sudah.has(which) && route.startsWith('/latihan/[dunia]')) continue;
			await periksa(page, path, sudah.has(which) && !anew ? 'ponsel' : 'semua');
			sudah.add(which);
		}
	});

/** Pages that somebody has seen. */
const sudah = new Set<string>();

const siapaPun: User = {
	id: '',
	username: '',
	nama: '',
	role: 'peserta',
	wilayahKode: '',
	desaKode: '',
	jabatan: null,
	mustChangePassword: false,
	demo: true
};

/** Pages of a build: no data for programs, nothing that only exists while developing. */
const isPage = (route: string): boolean =>
	!/\.(json|csv|xlsx|jwt|html|pdf|\[format\])$|^\/(healthz|readyz|gaya)$/.test(route);

test('no barrier in what a page says back: errors, marks, verdicts', async ({
	page,
	masuk,
	alamat
}) => {
	test.setTimeout(300_000);
	await masuk('Kaur Keuangan');
	const { addresses } = await findAddresses(alamat, 'Kaur Keuangan');
	const alamatDari = (route: string, name = '') =>
		addresses.find((one) => one.route === route && one.name === name)?.path ?? route;

	await test.step('a form with every field wrong', async () => {
		await page.goto(alamatDari('/latihan/[dunia]/kependudukan/lahir'));
		await page.getByRole('main').getByRole('button', { name: 'Catat kelahiran' }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await periksaDiSini(page, 'birth form with errors');
	});
	await test.step('a quiz after marking', async () => {
		await page.goto(alamatDari('/belajar/[course]/[module]/[item]', 'kuis'));
		await page.getByRole('button', { name: 'Periksa jawaban saya' }).click();
		await expect(page.getByRole('heading', { name: 'Pembahasan' }).first()).toBeVisible();
		await periksaDiSini(page, 'marked quiz');
	});
	await test.step('a task after checking', async () => {
		await page.goto(alamatDari('/latihan/[dunia]/tugas'));
		await page.getByRole('button', { name: 'Periksa pekerjaan saya' }).click();
		await expect(page.getByText(/dari \d+ terpenuhi/)).toBeVisible();
		await periksaDiSini(page, 'checked task');
	});
	await test.step('an empty register, and nothing found', async () => {
		const dunia = await openFreeWorld(alamat, await signIn(alamat, 'Kaur Keuangan'));
		await periksa(page, `/latihan/${dunia}/kependudukan?cari=tidakadayangbernamabegini`);
		await periksa(page, `/latihan/${dunia}/riwayat`);
	});
	await test.step('pages that are not there', async () => {
		await periksa(page, '/tidak/ada');
	});
});

async function periksa(
	page: Page,
	path: string,
	layar: 'semua' | 'ponsel' = 'semua'
): Promise<void> {
	await page.goto(path, { waitUntil: 'load' });
	await periksaDiSini(page, path, layar);
}

async function periksaDiSini(
	page: Page,
	what: string,
	layar: 'semua' | 'ponsel' = 'semua'
): Promise<void> {
	if (layar === 'semua') {
		await page.setViewportSize(laptop);
		expect.soft(await hambatan(page, 'pertama'), `${what} at 1280 px`).toEqual([]);
	}
	await page.setViewportSize(ponsel);
	// As tall as the page: what happens to lie under a bar that stays in sight can be scrolled out from under it.
	const tinggi = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({
		...ponsel,
		height: Math.min(Math.max(tinggi, ponsel.height), 16_000)
	});
	const kali = layar === 'semua' ? undefined : 'pertama';
	expect.soft(await hambatan(page, kali), `${what} at 360 px`).toEqual([]);
	expect.soft(await lebihLebar(page), `${what} is wider than 360 px`).toEqual([]);
	if (layar === 'ponsel') return;
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await hambatan(page, 'warna'), `${what} in dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** The violations, each in one line that names the element. */
async function hambatan(page: Page, kali?: 'pertama' | 'warna'): Promise<string[]> {
	// The half megabyte of rules goes into a page once; the usual mode would even open a second page for every scan.
	const axe = new AxeBuilder({ page, ...(kali !== 'pertama' && { axeSource: 'void 0' }) })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'], preload: false });
	if (kali === 'warna') axe.withRules(['color-contrast']);
	else axe.withTags(aturan);
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html, failureSummary = '' }) =>
			[id, help, html, failureSummary].join(' | ').replace(/\s+/g, ' ').slice(0, 600)
		)
	);
}

/** What reaches beyond the right edge, when the page can be pushed sideways. */
const lebihLebar = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('main *, header *, footer *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => element.outerHTML.slice(0, 120))
			.slice(0, 3);
	});
