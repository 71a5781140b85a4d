import type { Page } from '@playwright/test';
import { expect } from './test';

/** Takes a seat in the practice village and stays on the page. The seats may be folded behind the name of the one taken. */
export async function bertindak(page: Page, peran: string): Promise<void> {
	const tombol = page
		.getByRole('group', { name: 'Anda bertindak sebagai', includeHidden: true })
		.last()
		.getByRole('button', { name: peran, exact: true, includeHidden: true });
	if (!(await tombol.isVisible())) await page.getByText('Anda bertindak sebagai').click();
	await tombol.click();
	// By then they may be folded again.
	await expect(tombol).toHaveAttribute('aria-pressed', 'true');
}
