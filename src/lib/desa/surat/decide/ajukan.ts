import { putuskan } from '../../kependudukan/decide/peringatan';
import type { Dunia, Event } from '../../dunia';
import type { Peran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { AjukanSurat, PerbaikiSurat, VerifikasiSurat } from '../commands';
import type { DefinisiSurat } from '../definisi';
import { galat, peringatan } from '../galat';
import type { Surat } from '../surat';
import { periksaBalasan } from './balasan';
import { isianDikenal, periksaIsian } from './isian-surat';
import { jenisHilang, pelaku, periksaPeran, suratHilang } from './pelaku-surat';
import { periksaSyarat } from './syarat-jenis';

/** Where the letter types come from. */
export type AcuanSurat = {
	readonly definisi: (kode: string) => DefinisiSurat | undefined;
};

const petugas: readonly Peran[] = ['operator', 'kasi-pelayanan'];
const kantor: readonly Peran[] = [...petugas, 'kaur-tu', 'sekdes', 'kades'];

/** C-05: long enough that nobody guesses it. */
const bentukKodeLacak = /^[A-Z0-9]{10,32}$/;

/** C-04: an officer hands a request in, for somebody at the counter or as a letter of the office itself. */
export function ajukanSurat(
	dunia: Dunia,
	command: AjukanSurat,
	commandId: string,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	if (command.asal === 'anjungan' || command.asal === 'ponsel')
		return refused(
			galat(
				'C-05',
				'',
				'Permohonan dari anjungan dan ponsel dikirim oleh warga yang sudah masuk.',
				'Di loket, ajukan dengan Bantu warga.'
			)
		);
	const peran =
		command.asal === 'dinas'
			? periksaPeran(dunia, kantor, 'membuat surat dinas')
			: periksaPeran(dunia, petugas, 'mengajukan surat untuk warga');
	return peran ? refused(peran) : susunAjuan(dunia, command, commandId, acuan);
}

/** C-04, C-06: what every request has to bring, whoever sends it; whether they may send it is asked before. */
export function susunAjuan(
	dunia: Dunia,
	command: AjukanSurat,
	commandId: string,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const definisi = acuan.definisi(command.jenis);
	if (!definisi) return refused(jenisHilang);
	const problems: Problem[] = [
		...periksaPemohon(command, definisi),
		...periksaPanjang(command),
		...periksaBalasan(dunia, command)
	];
	const terpakai = [...dunia.persuratan.surat.values()].some(
		({ kodeLacak }) => kodeLacak === command.kodeLacak
	);
	if (!bentukKodeLacak.test(command.kodeLacak) || terpakai)
		problems.push(
			galat('C-05', '', 'Kode lacak permohonan ini tidak dapat dipakai.', 'Kirim sekali lagi.')
		);
	const tanpaPemohon = command.asal !== 'dinas' && command.pemohonId === null;
	problems.push(
		...periksaIsi(dunia, command, definisi).filter(
			// Whom nobody has chosen cannot be in the register either; saying so twice mends nothing.
			({ field }) => !tanpaPemohon || field !== 'pemohonId'
		)
	);
	const putusan = putuskan(problems, command.alasanLanjut, 'C-06');
	if (!putusan.ok) return putusan;
	const { jenis, asal, kodeLacak, pemohonId, subjekId, berkas, perihal, tujuan } = command;
	return accepted([
		{
			kind: 'surat.diajukan',
			...pelaku(dunia),
			...putusan.value,
			// A citizen acts for themselves: no official is named.
			...(asal === 'anjungan' || asal === 'ponsel' ? { pejabatId: '' } : {}),
			surat: {
				id: commandId,
				jenis,
				rev: definisi.rev,
				asal,
				kodeLacak,
				pemohonId,
				subjekId,
				isian: isianDikenal(definisi, command.isian),
				berkas,
				perihal: perihal || definisi.nama,
				tujuan,
				balasanDari: command.balasanDari
			}
		}
	]);
}

function periksaPemohon(
	{ asal, pemohonId, tujuan }: Pick<Surat, 'asal' | 'pemohonId' | 'tujuan'>,
	{ nama }: DefinisiSurat
): Problem[] {
	if (asal === 'dinas')
		return tujuan === ''
			? [galat('C-02', 'tujuan', 'Tujuan surat belum diisi.', 'Tulis kepada siapa suratnya.')]
			: [];
	return pemohonId === null
		? [galat('C-06', 'pemohonId', `Pemohon ${nama} belum dipilih.`, 'Cari dengan NIK atau nama.')]
		: [];
}

/** [produk] A line of the register. */
const palingPanjang = 200;

const periksaPanjang = ({ perihal, tujuan }: Pick<Surat, 'perihal' | 'tujuan'>): Problem[] =>
	(
		[
			['perihal', 'Perihal', perihal],
			['tujuan', 'Tujuan surat', tujuan]
		] as const
	).flatMap(([field, sebutan, teks]) =>
		teks.length > palingPanjang
			? [galat('C-02', field, `${sebutan} lebih dari ${palingPanjang} huruf.`, 'Ringkas isinya.')]
			: []
	);

type Isi = Pick<Surat, 'pemohonId' | 'subjekId' | 'isian' | 'berkas'>;

/** C-06: whatever stands against a letter as it is: the register may say something else on another day. */
export function periksaIsi(dunia: Dunia, surat: Isi, definisi: DefinisiSurat): Problem[] {
	const dinas = surat.pemohonId === null && surat.subjekId === null;
	const isian = periksaIsian(dunia, definisi, surat.isian);
	// A letter of the office is about nobody of the register.
	const syarat =
		dinas && definisi.kelompok === 'dinas' ? [] : periksaSyarat({ dunia, definisi, surat });
	// What an answer lacks is said once, though a condition of C-06 may look for the same answer in other words.
	const sudah = new Set(isian.map(({ field }) => field));
	return [...isian, ...syarat.filter(({ field }) => !sudah.has(field))];
}

/** C-04: what was given back is filled in again and waits for the verifier once more. */
export function perbaikiSurat(
	dunia: Dunia,
	command: PerbaikiSurat,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, kantor, 'memperbaiki permohonan');
	return peran ? refused(peran) : susunPerbaikan(dunia, command, 'konter', acuan);
}

/** The same for a citizen, whose right to it is asked before; `asal` is where they, or the office, mend it. */
export function susunPerbaikan(
	dunia: Dunia,
	command: PerbaikiSurat,
	asal: Surat['asal'],
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const surat = dunia.persuratan.surat.get(command.suratId);
	if (!surat) return refused(suratHilang);
	if (surat.status !== 'dikembalikan')
		return refused(
			galat(
				'C-04',
				'',
				'Hanya permohonan yang dikembalikan dapat diperbaiki.',
				surat.nomor
					? 'Surat yang sudah ditandatangani tidak berubah: cabut, lalu ajukan yang baru.'
					: 'Minta pemeriksa mengembalikannya dengan alasan.'
			)
		);
	const definisi = acuan.definisi(surat.jenis);
	if (!definisi) return refused(jenisHilang);
	const { subjekId, berkas, perihal, tujuan } = command;
	const isian = isianDikenal(definisi, command.isian);
	const { pemohonId } = surat;
	const problems = [
		...periksaPemohon({ asal: surat.asal, pemohonId, tujuan }, definisi),
		...periksaPanjang(command),
		...periksaIsi(dunia, { pemohonId, subjekId, isian: command.isian, berkas }, definisi)
	];
	const putusan = putuskan(problems, command.alasanLanjut, 'C-06');
	if (!putusan.ok) return putusan;
	return accepted([
		{
			kind: 'surat.diperbaiki',
			suratId: surat.id,
			asal,
			rev: definisi.rev,
			subjekId,
			isian,
			berkas,
			perihal: perihal || definisi.nama,
			tujuan,
			...pelaku(dunia),
			...putusan.value
		}
	]);
}

/** C-04: the operator or the Kasi Pelayanan sees the papers and asks the register again. */
export function verifikasiSurat(
	dunia: Dunia,
	command: VerifikasiSurat,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, petugas, 'memverifikasi surat');
	if (peran) return refused(peran);
	const surat = dunia.persuratan.surat.get(command.suratId);
	if (!surat) return refused(suratHilang);
	if (surat.status !== 'diajukan')
		return refused(
			galat(
				'C-04',
				'',
				'Surat ini tidak sedang menunggu verifikasi.',
				'Lihat langkah terakhirnya, lalu kerjakan langkah berikutnya.'
			)
		);
	const definisi = acuan.definisi(surat.jenis);
	if (!definisi) return refused(jenisHilang);
	const { berkas, catatan, alasanLanjut } = command;
	const problems = [
		...periksaIsi(dunia, { ...surat, berkas }, definisi),
		...periksaBerkas(definisi, berkas)
	];
	const putusan = putuskan(problems, alasanLanjut, 'C-06');
	if (!putusan.ok) return putusan;
	return accepted([
		{
			kind: 'surat.diverifikasi',
			suratId: surat.id,
			berkas,
			catatan,
			...pelaku(dunia),
			...putusan.value
		}
	]);
}

/** What a village asks for is its custom [perlu dicek]: a missing paper asks for a reason and stops nothing. */
const periksaBerkas = ({ berkas }: DefinisiSurat, ada: readonly string[]): Problem[] =>
	berkas
		.filter((satu) => !ada.includes(satu))
		.map((satu) =>
			peringatan(
				'C-06',
				'berkas',
				`Belum ditandai: ${satu}.`,
				'Minta berkasnya dan tandai setelah Anda melihatnya, atau kembalikan permohonannya.'
			)
		);
