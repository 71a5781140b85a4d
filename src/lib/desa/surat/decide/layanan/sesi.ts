import type { Dunia, Event } from '../../../dunia';
import { parseNik } from '../../../kependudukan/nik';
import { isAktif } from '../../../kependudukan/penduduk';
import { pendudukByNik } from '../../../kependudukan/state';
import { accepted, refused, type Problem, type Result } from '../../../problem';
import type { AkhiriSesi, MasukWarga, SentuhSesi } from '../../commands-layanan';
import type { MasukDitolak } from '../../events-layanan';
import { galat } from '../../galat';
import { isSandiCocok } from '../../sandi';
import {
	keadaanSesi,
	menitSesi,
	menitTerkunci,
	salahPalingBanyak,
	sesudahMenit,
	type KeadaanSesi
} from '../../sesi';

/** The same words whether the NIK is unknown, has no PIN or a wrong one was typed: nobody learns who lives here. */
export const tidakCocok: Problem = galat(
	'C-05',
	'pin',
	'NIK atau PIN tidak cocok.',
	`Periksa keduanya. Sesudah ${salahPalingBanyak} kali salah, PIN terkunci ${menitTerkunci} menit.`
);

const terkunci: Problem = galat(
	'C-05',
	'pin',
	`PIN terkunci ${menitTerkunci} menit karena ${salahPalingBanyak} kali salah.`,
	'Tunggu, lalu coba lagi, atau minta petugas di loket mengatur ulang PIN.'
);

/** What a refused try is answered with; the try itself stays on record. */
export const jawabanMasuk = ({ terkunciSampai }: MasukDitolak): Problem =>
	terkunciSampai === null ? tidakCocok : terkunci;

/** C-05: NIK and PIN; a wrong one counts, and the fifth in a row locks. */
export function masukWarga(
	dunia: Dunia,
	{ nik, pin, saluran, saat }: MasukWarga,
	commandId: string
): Result<readonly Event[]> {
	const kosong: Problem[] = [];
	const bacaan = parseNik(nik);
	if (!bacaan.ok) kosong.push(...bacaan.problems);
	if (pin === '') kosong.push(galat('C-05', 'pin', 'PIN belum diisi.', 'Isi enam angka PIN Anda.'));
	if (!bacaan.ok || kosong.length > 0) return refused(...kosong);
	const orang = pendudukByNik(dunia.kependudukan, bacaan.value);
	const milik = orang && dunia.persuratan.pin.get(orang.id);
	if (!milik) return refused(tidakCocok);
	if (milik.terkunciSampai !== null && saat < milik.terkunciSampai) return refused(terkunci);
	if (!isSandiCocok(milik, pin)) {
		// A lock that is over begins the count anew.
		const salah = (milik.terkunciSampai === null ? milik.salah : 0) + 1;
		return accepted([
			{
				kind: 'masuk.ditolak',
				pendudukId: orang.id,
				salah,
				terkunciSampai: salah >= salahPalingBanyak ? sesudahMenit(saat, menitTerkunci) : null,
				saat
			}
		]);
	}
	// Only who knows the PIN is told how the register has them.
	if (!isAktif(orang))
		return refused(
			galat(
				'C-05',
				'nik',
				`NIK ini tercatat ${orang.keadaan.status} di buku induk; layanan mandiri tidak dapat dipakai.`,
				'Bila itu keliru, datanglah ke loket dengan KTP-el dan KK.'
			)
		);
	const menit = menitSesi(saluran, dunia.persuratan);
	return accepted([
		{
			kind: 'sesi.dimulai',
			sesi: { id: commandId, pendudukId: orang.id, saluran, menit, mulai: saat }
		}
	]);
}

export const sesiBerakhir: Problem = galat(
	'C-05',
	'',
	'Waktu Anda di layar ini sudah berakhir.',
	'Masuk sekali lagi dengan NIK dan PIN.'
);

type Masuk = Extract<KeadaanSesi, { readonly status: 'masuk' }>;

/** C-05: who acts, or that nobody does any more. */
export function pemilikSesi(
	dunia: Dunia,
	{ sesiId, saat }: Pick<SentuhSesi, 'sesiId' | 'saat'>
): Result<Masuk> {
	const keadaan = keadaanSesi(dunia, sesiId, saat);
	return keadaan.status === 'masuk' ? accepted(keadaan) : refused(sesiBerakhir);
}

/** Whatever a citizen does keeps the session awake. */
export const sentuhan = ({ sesiId, saat }: Pick<SentuhSesi, 'sesiId' | 'saat'>): Event => ({
	kind: 'sesi.disentuh',
	sesiId,
	saat
});

/** Touches that follow each other closer than this say nothing new. */
const detikSentuhan = 15;

export function sentuhSesi(dunia: Dunia, command: SentuhSesi): Result<readonly Event[]> {
	const masuk = pemilikSesi(dunia, command);
	if (!masuk.ok) return masuk;
	const baru = command.saat >= sesudahMenit(masuk.value.sesi.terakhir, detikSentuhan / 60);
	return accepted(baru ? [sentuhan(command)] : []);
}

/** Ending what is over already changes nothing, and is no mistake. */
export function akhiriSesi(dunia: Dunia, { sesiId, saat }: AkhiriSesi): Result<readonly Event[]> {
	const sesi = dunia.persuratan.sesi.get(sesiId);
	return accepted(sesi && sesi.berakhir === null ? [{ kind: 'sesi.diakhiri', sesiId, saat }] : []);
}
