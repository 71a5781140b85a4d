import type { Page } from '@playwright/test';
import { expect } from './test';

/** What is typed into the birth form, in its order and under its labels. */
export type IsianKelahiran = {
	readonly pelapor: string;
	readonly nama: string;
	readonly jenisKelamin: 'Laki-laki' | 'Perempuan';
	readonly tanggalLahir: string;
	readonly jam: string;
	readonly kelahiranKe: string;
	readonly berat?: string;
	readonly panjang?: string;
	readonly nikIbu: string;
	readonly nikAyah: string;
	readonly noKk: string;
};

export async function isiKelahiran(page: Page, isian: IsianKelahiran): Promise<void> {
	const teks = (label: string, value: string) =>
		page.getByLabel(label, { exact: true }).fill(value);
	const pilih = (label: string, pilihan: string) =>
		page.getByLabel(label, { exact: true }).selectOption({ label: pilihan });

	await teks('Nama pelapor', isian.pelapor);
	await pilih('Hubungan dengan bayi', 'Ayah');
	await teks('Nama bayi', isian.nama);
	await page.getByRole('radio', { name: isian.jenisKelamin }).check();
	await pilih('Tempat dilahirkan', 'Puskesmas');
	await teks('Tempat kelahiran', 'Kabupaten Latihan');
	await teks('Tanggal lahir', isian.tanggalLahir);
	await teks('Pukul', isian.jam);
	await pilih('Jenis kelahiran', 'Tunggal');
	await teks('Kelahiran ke-', isian.kelahiranKe);
	await pilih('Penolong kelahiran', 'Bidan/perawat');
	if (isian.berat) await page.getByLabel('Berat bayi').fill(isian.berat);
	if (isian.panjang) await page.getByLabel('Panjang bayi').fill(isian.panjang);
	await teks('NIK ibu', isian.nikIbu);
	await teks('NIK ayah', isian.nikAyah);
	await teks('Nomor KK tujuan', isian.noKk);
	for (const berkas of ['Surat keterangan kelahiran', 'Buku nikah atau akta kawin', 'KK', 'KTP-el'])
		await page.getByRole('checkbox', { name: berkas, exact: true }).check();
}

export const kirimKelahiran = (page: Page): Promise<void> =>
	page.getByRole('main').getByRole('button', { name: 'Catat kelahiran' }).click();

/** Everything that was typed is still there after the page came back. */
export async function tetapTerisi(page: Page, isian: IsianKelahiran): Promise<void> {
	const teks = (label: string, value: string) =>
		expect(page.getByLabel(label, { exact: true })).toHaveValue(value);

	await teks('Nama pelapor', isian.pelapor);
	await teks('Nama bayi', isian.nama);
	await expect(page.getByRole('radio', { name: isian.jenisKelamin })).toBeChecked();
	await teks('Tempat kelahiran', 'Kabupaten Latihan');
	await teks('Tanggal lahir', isian.tanggalLahir);
	await teks('Pukul', isian.jam);
	await teks('Kelahiran ke-', isian.kelahiranKe);
	await teks('NIK ibu', isian.nikIbu);
	await teks('NIK ayah', isian.nikAyah);
	await teks('Nomor KK tujuan', isian.noKk);
	for (const [label, pilihan] of [
		['Hubungan dengan bayi', 'Ayah'],
		['Tempat dilahirkan', 'Puskesmas'],
		['Jenis kelahiran', 'Tunggal'],
		['Penolong kelahiran', 'Bidan/perawat']
	] as const)
		await expect(page.getByLabel(label, { exact: true }).locator('option:checked')).toHaveText(
			pilihan
		);
	for (const berkas of ['Surat keterangan kelahiran', 'Buku nikah atau akta kawin', 'KK', 'KTP-el'])
		await expect(page.getByRole('checkbox', { name: berkas, exact: true })).toBeChecked();
}
