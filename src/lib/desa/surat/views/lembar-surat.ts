import { formatTanggal, type Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { accepted, refused, type Result } from '../../problem';
import type { DefinisiSurat } from '../definisi';
import { jenisHilang, suratHilang } from '../decide/pelaku-surat';
import { isiSurat } from '../isi-beku';
import type { IsiBeku } from '../surat';
import { caraTandaTangan } from '../tanda-tangan';

/** A letter as it lies on paper: what screen, print and PDF draw. */
export type LembarSurat = {
	readonly suratId: string;
	readonly isi: IsiBeku;
	/** '' while it has none (C-02). */
	readonly nomor: string;
	readonly tanggal: Tanggal;
	/** 'Sukamaju, 22 November 2026' */
	readonly tempatTanggal: string;
	/** C-03: the lines of the signature; the last is the name. */
	readonly blok: readonly string[];
	/** 'CAMAT CONTOH', where the camat signs as well. */
	readonly mengetahui: string | null;
	/** C-07: nothing of it before somebody has signed. */
	readonly tanda: {
		readonly kodeVerifikasi: string;
		readonly sidik: string;
		/** Signed with a pen (C-02): the paper leaves room for it. */
		readonly basah: boolean;
	} | null;
	/** Across the page beside what every page says; '' for a letter that holds. */
	readonly cap: '' | 'DRAF' | 'DICABUT' | 'BATAL';
};

/** Where a name will stand. */
export const namaKosong = '..............................';

/** C-07: what was frozen, once it is signed; before that a draft of what it would say today. */
export function lembarSurat(
	dunia: Dunia,
	definisi: DefinisiSurat | undefined,
	suratId: string
): Result<LembarSurat> {
	const { persuratan: state, desa, kependudukan } = dunia;
	const surat = state.surat.get(suratId);
	if (!surat) return refused(suratHilang);
	const mengetahui = definisi?.perluCamat ? `CAMAT ${desa.kecamatan.toUpperCase()}` : null;
	const { nomor, tandaTangan: tanda, isiBeku } = surat;
	if (nomor && tanda && isiBeku)
		return accepted({
			suratId,
			isi: isiBeku,
			nomor: nomor.teks,
			tanggal: tanda.tanggal,
			tempatTanggal: `${desa.nama}, ${formatTanggal(tanda.tanggal)}`,
			blok: tanda.blok,
			mengetahui,
			tanda: {
				kodeVerifikasi: tanda.kodeVerifikasi,
				sidik: tanda.sidik,
				basah: caraTandaTangan(tanda) === 'basah'
			},
			cap: surat.status === 'dicabut' ? 'DICABUT' : surat.status === 'dibatalkan' ? 'BATAL' : ''
		});
	if (!definisi) return refused(jenisHilang);
	const { tanggal } = dunia;
	const isi = isiSurat(definisi, {
		kependudukan,
		desa,
		setelan: state.setelan,
		surat,
		nomor: '',
		tanggal,
		penandatangan: null
	});
	if (!isi.ok) return isi;
	return accepted({
		suratId,
		isi: isi.value,
		nomor: '',
		tanggal,
		tempatTanggal: `${desa.nama}, ..........`,
		blok: [`KEPALA DESA ${desa.nama.toUpperCase()}`, namaKosong],
		mengetahui,
		tanda: null,
		cap: 'DRAF'
	});
}
