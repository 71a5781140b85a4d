import { resolve } from '$app/paths';
import type { SesiWarga } from '$lib/desa/surat/layanan';

/** The devices of citizens: both have the same pages, each below its own address. */
export type Saluran = SesiWarga['saluran'];

export const beranda = (saluran: Saluran, dunia: string): string =>
	resolve(`/latihan/[dunia]/${saluran}`, { dunia });

export const alamatJenis = (saluran: Saluran, dunia: string, jenis: string): string =>
	resolve(`/latihan/[dunia]/${saluran}/surat/[jenis]`, { dunia, jenis });

export const alamatPermohonan = (saluran: Saluran, dunia: string, surat: string): string =>
	resolve(`/latihan/[dunia]/${saluran}/permohonan/[surat]`, { dunia, surat });

export const alamatData = (saluran: Saluran, dunia: string): string =>
	resolve(`/latihan/[dunia]/${saluran}/data`, { dunia });
