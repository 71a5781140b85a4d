import { test as base, type Page } from '@playwright/test';
import { signIn, type Peran } from '../support/people.mjs';

export { expect } from '@playwright/test';
export type { Peran };

type Fixtures = {
	/** Of the application, without a slash at the end. */
	alamat: string;
	/** Signs the browser in as a demo person, without the sign-in page. */
	masuk: (peran: Peran) => Promise<void>;
	/** Fails a test on anything the browser complained of: a script error, a blocked resource, a missing file. */
	tanpaKeluhan: readonly string[];
};

export const test = base.extend<Fixtures>({
	alamat: async ({ baseURL }, use) => {
		if (!baseURL) throw new Error('playwright.config.ts gives every project its address');
		await use(baseURL);
	},
	masuk: async ({ context, alamat }, use) => {
		await use(async (peran) => {
			const { name, value } = await signIn(alamat, peran);
			await context.clearCookies();
			await context.addCookies([{ name, value, url: alamat, httpOnly: true, sameSite: 'Lax' }]);
		});
	},
	tanpaKeluhan: [
		async ({ page }, use) => {
			const keluhan = dengarKeluhan(page);
			await use(keluhan);
			base.expect(keluhan, 'what the browser complained of').toEqual([]);
		},
		{ auto: true }
	]
});

/** The complaints of a page's console, filled as they come. */
export function dengarKeluhan(page: Page): string[] {
	const keluhan: string[] = [];
	page.on('pageerror', (error) => keluhan.push(`script: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() !== 'error' || isMeant(message.text(), message.location().url)) return;
		keluhan.push(`console on ${new URL(page.url()).pathname}: ${message.text()}`);
	});
	return keluhan;
}

/** A page that answers 403, 404 or 422 is meant so, and the tests look at the status themselves; a file never is. */
function isMeant(text: string, url: string): boolean {
	// The network that a test itself has switched off.
	if (text.includes('net::ERR_INTERNET_DISCONNECTED')) return true;
	const isPage = URL.canParse(url) && !/^\/_app\/|\.\w+$/.test(new URL(url).pathname);
	return isPage && /^Failed to load resource.* status of 4\d\d/.test(text);
}
