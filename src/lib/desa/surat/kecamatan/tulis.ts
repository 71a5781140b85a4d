import { daysBetween, tanggal as buatTanggal, type Tanggal } from '../../../format/tanggal';
import type { IdentitasDesa } from '../../dunia';
import type { SuratMasukDiterima } from '../events-masuk';
import { susunNomor } from '../nomor';
import type { Persuratan } from '../state';
import type { IsiSuratMasuk } from '../surat-masuk';

/** What a rule of the kecamatan says; the head of the letter, its number and its dates follow from the day. */
export type Tulisan = Pick<IsiSuratMasuk, 'perihal' | 'isi'> &
	Partial<
		Pick<
			IsiSuratMasuk,
			'lampiran' | 'sifat' | 'batas' | 'diminta' | 'undangan' | 'tentang' | 'mengingatkan'
		>
	> & {
		/** What makes this letter one of its kind: a rule writes about one matter once. */
		readonly kunci: string;
		readonly klasifikasi: string;
		/** Of the kabupaten, where it is not the camat who writes. */
		readonly dariKabupaten?: boolean;
	};

type Kantor = {
	readonly desa: Pick<IdentitasDesa, 'kecamatan' | 'kabupaten'>;
	readonly persuratan: Pick<Persuratan, 'masuk'>;
};

export const idTulisan = (nomorAturan: string, kunci: string): string =>
	`${nomorAturan.toLowerCase()}-${kunci}`;

/** Letters of a day of one office: more than ever go to one village. */
const palingBanyakSehari = 5;

/** Grows with the year, so that a later letter has a higher number and none is used twice. */
function urutPengirim({ persuratan }: Kantor, pengirim: string, hari: Tanggal): number {
	const sudah = [...persuratan.masuk.values()].filter(
		(surat) => surat.pengirim === pengirim && surat.tanggalSurat === hari
	).length;
	const hariKe = daysBetween(buatTanggal(`${hari.slice(0, 4)}-01-01`), hari);
	return hariKe * palingBanyakSehari + sudah + 1;
}

/** A letter of the simulated kecamatan or kabupaten, as it lands in the inbox of the village. */
export function tulisSurat(
	dunia: Kantor,
	aturan: string,
	hari: Tanggal,
	{ kunci, klasifikasi, dariKabupaten = false, ...isi }: Tulisan
): SuratMasukDiterima {
	const { desa } = dunia;
	const pengirim = dariKabupaten ? 'kabupaten' : 'kecamatan';
	return {
		kind: 'surat-masuk.diterima',
		peran: 'kecamatan',
		pejabatId: '',
		tanggal: hari,
		surat: {
			lampiran: [],
			sifat: 'biasa',
			batas: null,
			diminta: [],
			undangan: null,
			tentang: null,
			mengingatkan: null,
			...isi,
			id: idTulisan(aturan, kunci),
			pengirim,
			namaPengirim: dariKabupaten ? `Bupati ${desa.kabupaten}` : `Camat ${desa.kecamatan}`,
			nomor: susunNomor(
				klasifikasi,
				urutPengirim(dunia, pengirim, hari),
				dariKabupaten ? 'SETDA' : 'KEC',
				hari
			),
			tanggalSurat: hari,
			tiba: hari,
			cara: 'elektronik',
			aturan
		}
	};
}
