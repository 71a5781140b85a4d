import type { Dunia, Event } from '../../dunia';
import type { Langkah } from '../../langkah';
import { accepted, isGalat, refused, type Problem, type Result } from '../../problem';
import type { TerimaImpor } from '../commands-impor';
import { bacaBaris } from '../impor/baca-baris';
import { dataImpor } from '../impor/data-impor';
import { cariNyata, type TemuanNyata } from '../impor/nyata';
import { rencanaImpor, type RencanaImpor } from '../impor/rencana';
import { periksaPeranDesa } from './peran-desa';

/** How many mistakes a refusal names; the sheet that is given back for mending names them all. */
const masalahDisebut = 20;

/**
 * The sheet is looked at as it came, whatever a preview in a browser said of it: first for numbers that may be
 * somebody's, then row by row. What is accepted is one event, so that one undo takes all of it back.
 */
export function* terimaImpor(
	dunia: Dunia,
	{ lembar, cakupan, catatan }: TerimaImpor,
	commandId: string
): Langkah<Result<readonly Event[]>> {
	const peran = periksaPeranDesa(dunia, 'memasukkan data', 'IM-06');
	if (peran) return refused(peran);
	const nyata = yield* cariNyata(lembar);
	if (nyata.baris > 0) return refused(tolakNyata(nyata));
	const terbaca = yield* bacaBaris(lembar);
	if (!terbaca.ok) return terbaca;
	const rencana = yield* rencanaImpor(dunia, terbaca.value, commandId);
	const { bermasalah, baru, berubah, sama } = rencana.jumlah;
	if (bermasalah > 0 && cakupan === 'semua') return refused(...tolakBermasalah(rencana));
	if (baru + berubah === 0)
		// A sheet that says what the register says is no mistake, and leaves nothing to record.
		return bermasalah > 0 ? refused(...tolakBermasalah(rencana)) : accepted([]);
	return accepted([
		{
			kind: 'impor.diterima',
			tanggal: dunia.tanggal,
			jumlah: { baru, berubah, sama, dilewati: bermasalah, keluarga: rencana.keluarga.length },
			catatan,
			petugas: dunia.peran,
			data: dataImpor(rencana)
		}
	]);
}

/** IM-05: this is a place for practice. What may be about somebody is neither kept nor repeated in a message. */
export const tolakNyata = ({ baris, sel }: TemuanNyata): Problem => ({
	field: 'berkas',
	level: 'galat',
	rule: 'IM-05',
	message: `${baris} baris memuat NIK atau nomor KK dengan kode wilayah yang dipakai, jadi mungkin milik orang sungguhan: ${sel.join(', ')}${baris > sel.length ? ', dan lainnya' : ''}.`,
	mend: 'Desa latihan hanya menerima data karangan (kode kabupaten 99). Pakai templat, atau samarkan dahulu berkasnya di perangkat Anda: halaman Impor melakukannya di peramban yang menjalankan JavaScript.',
	basis: 'UU 27/2022'
});

/** IM-06: how many, the first of them by cell, and that the others may be taken alone. */
function tolakBermasalah({ baris, jumlah }: RencanaImpor): Problem[] {
	const masalah = baris.flatMap((satu) => satu.masalah.filter(isGalat));
	const baik = jumlah.baru + jumlah.berubah;
	return [
		{
			field: 'berkas',
			level: 'galat',
			rule: 'IM-06',
			message: `${jumlah.bermasalah} baris bermasalah, jadi belum ada yang dicatat.`,
			mend:
				baik > 0
					? `Perbaiki berkasnya lalu kirim lagi, atau pilih menerima ${baik} baris yang baik saja.`
					: 'Perbaiki berkasnya lalu kirim lagi.'
		},
		...masalah.slice(0, masalahDisebut)
	];
}
