import type { DrafPerintah, Terbaca } from './draf';
import type { Dunia, RecordedEvent } from './dunia';
import { nilaiPembatalan } from './kependudukan/decide/batalkan-entri';
import { nilaiKedatangan } from './kependudukan/decide/catat-kedatangan';
import { nilaiKelahiran } from './kependudukan/decide/catat-kelahiran';
import { nilaiKematian } from './kependudukan/decide/catat-kematian';
import { nilaiKepindahan } from './kependudukan/decide/catat-kepindahan';
import { nilaiGabung } from './kependudukan/decide/gabung-keluarga';
import { nilaiPecah } from './kependudukan/decide/pecah-keluarga';
import { nilaiSementara, nilaiSementaraPergi } from './kependudukan/decide/sementara';
import { nilaiUbahBiodata } from './kependudukan/decide/ubah-biodata';
import type { Problem } from './problem';
import type { AcuanSurat } from './surat/decide/ajukan';
import { nilaiMandat, nilaiPenugasan } from './surat/decide/pejabat';
import { nilaiPengangkatan } from './surat/decide/pengangkatan';
import { nilaiDisposisi } from './surat/decide/disposisi';
import { nilaiEkspedisi } from './surat/decide/ekspedisi';
import { nilaiSetelanSurat } from './surat/decide/setelan';
import { nilaiTerima } from './surat/decide/surat-masuk';

/** Whether the rules of this form ask for the letter types, which are many and come only to whoever needs them. */
export const butuhJenisSurat = ({
	sebagian
}: Extract<Terbaca<unknown>, { readonly ok: false }>): boolean =>
	sebagian?.draf.kind === 'mandat.beri';

/**
 * Everything that stands against a form that is not complete: what is missing in it, and what the rules say of the rest
 * already, in the order of the form. So one answer is enough to mend it.
 */
export function masalahFormulir(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	{ problems, sebagian }: Extract<Terbaca<unknown>, { readonly ok: false }>,
	commandId: string,
	/** Left out where `butuhJenisSurat` says that none are asked for. */
	acuan: AcuanSurat | null = null
): readonly Problem[] {
	if (!sebagian) return problems;
	const { draf, urutan } = sebagian;
	const tempat = ({ field }: Problem): number => {
		const ke = urutan.indexOf(field);
		return field === '' ? -1 : ke < 0 ? urutan.length : ke;
	};
	return [...problems, ...nilaiDraf(dunia, events, draf, commandId, acuan)].sort(
		(a, b) => tempat(a) - tempat(b)
	);
}

/** The same rules that decide the whole command (`decide.ts`); each is silent where what it looks at is missing. */
function nilaiDraf(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	draf: DrafPerintah,
	commandId: string,
	acuan: AcuanSurat | null
): readonly Problem[] {
	switch (draf.kind) {
		case 'kelahiran.catat':
			return nilaiKelahiran(dunia, draf).problems;
		case 'kematian.catat':
			return nilaiKematian(dunia, draf, commandId).problems;
		case 'kepindahan.catat':
			return nilaiKepindahan(dunia, draf, commandId).problems;
		case 'kedatangan.catat':
			return nilaiKedatangan(dunia, draf, commandId).problems;
		case 'keluarga.pecah':
			return nilaiPecah(dunia, draf, commandId).problems;
		case 'keluarga.gabung':
			return nilaiGabung(dunia, draf).problems;
		case 'biodata.ubah':
			return nilaiUbahBiodata(dunia, draf).problems;
		case 'sementara.catat':
			return nilaiSementara(dunia, draf);
		case 'sementara.pergi':
			return nilaiSementaraPergi(dunia, draf);
		case 'entri.batalkan':
			return nilaiPembatalan(dunia, events, draf, commandId);
		case 'setelan-surat.ubah':
			return nilaiSetelanSurat(dunia, draf);
		case 'penugasan.tetapkan':
			return nilaiPenugasan(dunia, draf);
		case 'mandat.beri':
			return nilaiMandat(dunia, draf, acuan);
		case 'pejabat.angkat':
			return nilaiPengangkatan(dunia, draf);
		case 'surat-masuk.terima':
			return nilaiTerima(dunia, draf);
		case 'disposisi.beri':
			return nilaiDisposisi(dunia, draf);
		case 'ekspedisi.catat':
			return nilaiEkspedisi(dunia, draf);
		default:
			return draf satisfies never;
	}
}
