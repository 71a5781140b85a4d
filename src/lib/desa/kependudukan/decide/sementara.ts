import { formatTanggal } from '../../../format/tanggal';
import { bila, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, isGalat, refused, type Problem, type Result } from '../../problem';
import type { CatatSementara, CatatSementaraPergi } from '../commands-sementara';
import { parseNik } from '../nik';
import { isAktif } from '../penduduk';
import { pendudukByNik } from '../state';
import { periksaPeranDesa } from './peran-desa';

const galat = (field: string, message: string, mend: string): Problem => ({
	field,
	level: 'galat',
	rule: 'B-05',
	message,
	mend
});

/** '35.99 01...' and '3599 01...' are one paper. */
const rapi = (nomor: string): string => nomor.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** B.4: somebody stays for a while. Not counted in LAMPID and B.3 (B-05). */
export function catatSementara(
	dunia: Dunia,
	command: CatatSementara,
	commandId: string
): Result<readonly Event[]> {
	const problems = nilaiSementara(dunia, command);
	if (problems.some(isGalat)) return refused(...problems);
	const { kind: _, ...orang } = command;
	return accepted([
		{
			kind: 'sementara.dicatat',
			orang: { id: `sementara-${commandId}`, ...orang, tanggalPergi: null }
		}
	]);
}

/** What stands against a row of B.4, as far as its form is filled in. */
export function nilaiSementara(dunia: Dunia, draf: Draf<CatatSementara>): readonly Problem[] {
	const peran = periksaPeranDesa(dunia, 'mencatat penduduk sementara', 'B-05');
	if (peran) return [peran];
	return [
		...bila(draf, ['tanggalDatang'], ({ tanggalDatang }) =>
			tanggalDatang > dunia.tanggal
				? [
						galat(
							'tanggalDatang',
							`Tanggal datang sesudah hari ini (${formatTanggal(dunia.tanggal)}).`,
							'Catat setelah orangnya tiba di desa.'
						)
					]
				: []
		),
		...bila(draf, ['tanggalLahir', 'tanggalDatang'], ({ tanggalLahir, tanggalDatang }) =>
			tanggalLahir > tanggalDatang
				? [
						galat(
							'tanggalLahir',
							'Tanggal lahir sesudah tanggal datang.',
							'Periksa kembali tanda pengenalnya.'
						)
					]
				: []
		),
		...bila(draf, ['nomorIdentitas'], (isi) => periksaIdentitas(dunia, isi))
	];
}

function periksaIdentitas(
	{ kependudukan }: Dunia,
	command: Pick<CatatSementara, 'nomorIdentitas'>
): Problem[] {
	const nik = parseNik(command.nomorIdentitas);
	const penduduk = nik.ok ? pendudukByNik(kependudukan, nik.value) : undefined;
	if (penduduk && isAktif(penduduk))
		return [
			galat(
				'nomorIdentitas',
				`${penduduk.nama} dengan NIK ini sudah penduduk tetap desa.`,
				'Penduduk tetap tidak dicatat dalam buku penduduk sementara (B.4).'
			)
		];
	for (const satu of kependudukan.sementara.values())
		if (satu.tanggalPergi === null && rapi(satu.nomorIdentitas) === rapi(command.nomorIdentitas))
			return [
				galat(
					'nomorIdentitas',
					`${satu.nama} dengan tanda pengenal ini masih tercatat sejak ${formatTanggal(satu.tanggalDatang)}.`,
					'Catat kepergiannya lebih dahulu bila ia datang untuk kedua kali.'
				)
			];
	return [];
}

/** B.4, column 14. */
export function catatSementaraPergi(
	dunia: Dunia,
	command: CatatSementaraPergi
): Result<readonly Event[]> {
	const problems = nilaiSementaraPergi(dunia, command);
	if (problems.length > 0) return refused(...problems);
	const { id, tanggal } = command;
	return accepted([{ kind: 'sementara.pergi', id, tanggal }]);
}

/** What stands against a leaving, as far as its form is filled in. */
export function nilaiSementaraPergi(
	dunia: Dunia,
	{ id, tanggal }: Draf<CatatSementaraPergi>
): readonly Problem[] {
	const peran = periksaPeranDesa(dunia, 'mencatat penduduk sementara', 'B-05');
	if (peran) return [peran];
	if (id === undefined) return [];
	const orang = dunia.kependudukan.sementara.get(id);
	if (!orang)
		return [
			galat(
				'orang',
				'Penduduk sementara ini tidak ada dalam buku B.4.',
				'Pilih orangnya dari daftar di halaman ini.'
			)
		];
	if (orang.tanggalPergi !== null)
		return [
			galat(
				'orang',
				`${orang.nama} sudah tercatat pergi ${formatTanggal(orang.tanggalPergi)}.`,
				'Tidak perlu dicatat lagi.'
			)
		];
	if (tanggal && (tanggal < orang.tanggalDatang || tanggal > dunia.tanggal))
		return [
			galat(
				'tanggalPergi',
				`Tanggal pergi harus antara ${formatTanggal(orang.tanggalDatang)} dan hari ini.`,
				'Periksa kembali kapan ia meninggalkan desa.'
			)
		];
	return [];
}
