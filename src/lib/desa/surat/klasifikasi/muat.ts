import { bacaTabel, type NamaTabel, type TabelKlasifikasi } from './klasifikasi';

const muat: Readonly<Record<NamaTabel, () => Promise<{ readonly default: string }>>> = {
	'permendagri-83-2022': () => import('./tabel-baru'),
	lama: () => import('./tabel-lama')
};

const termuat = new Map<NamaTabel, Promise<TabelKlasifikasi>>();

/** A table weighs 40 KB on the line: it comes only where codes are looked for, and is read once. */
export function muatKlasifikasi(nama: NamaTabel): Promise<TabelKlasifikasi> {
	const ada = termuat.get(nama);
	if (ada) return ada;
	const baru = muat[nama]().then(({ default: isi }) => bacaTabel(nama, isi));
	termuat.set(nama, baru);
	// A connection that broke once must not keep the table away for ever.
	baru.catch(() => termuat.delete(nama));
	return baru;
}
