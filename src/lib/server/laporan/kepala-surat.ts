/** Who hands the report in, and where: a proposal that the page lets people write over. */
export type KepalaSurat = {
	readonly kantor: string;
	readonly tempat: string;
	readonly kepala: string;
};

/** Offices bear many names; these are the usual ones. */
function usulan(kode: string, nama: string): KepalaSurat {
	switch (kode.length) {
		case 0:
			return { kantor: 'Pembina Pemerintahan Desa', tempat: '', kepala: 'Kepala' };
		case 8:
			return {
				kantor: `Kantor ${nama}`,
				tempat: '',
				kepala: nama.replace(/^Kecamatan/, 'Camat')
			};
		default:
			return {
				kantor: `Dinas Pemberdayaan Masyarakat dan Desa ${nama}`,
				tempat: '',
				kepala: 'Kepala Dinas'
			};
	}
}

const terpanjang = 120;

/** What was typed, in one line; the proposal where nothing was. */
export function bacaKepalaSurat(query: URLSearchParams, kode: string, nama: string): KepalaSurat {
	const isi = (name: keyof KepalaSurat, usul: string): string =>
		(query.get(name) ?? '')
			.replace(/[\s\p{Cc}]+/gu, ' ')
			.trim()
			.slice(0, terpanjang) || usul;
	const { kantor, tempat, kepala } = usulan(kode, nama);
	return {
		kantor: isi('kantor', kantor),
		tempat: isi('tempat', tempat),
		kepala: isi('kepala', kepala)
	};
}
