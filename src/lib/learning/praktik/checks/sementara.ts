import { labelJenisKelamin } from '../../../desa/kependudukan/kode';
import type { PendudukSementara } from '../../../desa/kependudukan/sementara';
import { samaIsian, tampilIsian, type CaraBanding } from '../banding';
import { fillText } from '../cast';
import type { CheckSpec, IsianSementara } from '../check-spec';
import { gagal, lulus, tunggu, type CheckOutcome, type Context } from './context';

type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

/** One paper, however it is grouped. */
const rapi = (nomor: string): string => nomor.replace(/\W/g, '').toLowerCase();

/** Whoever stands in book B.4 with that number; who came twice stands there twice, and the last row counts. */
const cariSementara = (nomor: string, { dunia, cast }: Context): PendudukSementara | undefined =>
	[...dunia.kependudukan.sementara.values()].findLast(
		({ nomorIdentitas }) => rapi(nomorIdentitas) === rapi(fillText(nomor, cast.raw))
	);

export function sementaraTercatat(
	{ nomor }: Spec<'sementara.tercatat'>,
	context: Context
): CheckOutcome {
	if (cariSementara(nomor, context)) return lulus;
	return gagal({
		code: 'sementara.tercatat',
		message: 'Penduduk sementara ini belum tercatat di buku B.4.',
		found: 'Tidak ada',
		expected: `Nomor identitas ${fillText(nomor, context.cast.printed)}`,
		where: { halaman: 'sementara', label: 'Penduduk sementara' },
		rule: 'B-05',
		why: 'Yang tinggal sementara dicatat di buku B.4 dan tidak dihitung dalam LAMPID.'
	});
}

/** As the columns of book B.4 are called, and how each is compared. */
const isianB4: Readonly<Record<IsianSementara, { label: string; cara: CaraBanding }>> = {
	nama: { label: 'Nama lengkap', cara: 'teks' },
	jenisKelamin: { label: 'Jenis kelamin', cara: 'kode' },
	tempatLahir: { label: 'Tempat lahir', cara: 'teks' },
	tanggalLahir: { label: 'Tanggal lahir', cara: 'tanggal' },
	pekerjaan: { label: 'Pekerjaan', cara: 'teks' },
	kebangsaan: { label: 'Kebangsaan', cara: 'teks' },
	datangDari: { label: 'Datang dari', cara: 'teks' },
	maksud: { label: 'Maksud kedatangan', cara: 'teks' },
	didatangi: { label: 'Yang didatangi', cara: 'teks' },
	tanggalDatang: { label: 'Tanggal datang', cara: 'tanggal' },
	tanggalPergi: { label: 'Tanggal pergi', cara: 'tanggal' }
};

/** As the trainer's list of common mistakes calls it. */
export const labelIsianSementara = (isian: IsianSementara): string => isianB4[isian].label;

export function sementaraIsian(
	{ nomor, isian, nilai }: Spec<'sementara.isian'>,
	context: Context
): CheckOutcome {
	const orang = cariSementara(nomor, context);
	if (!orang) return tunggu('Penduduk sementara ini belum tercatat di buku B.4.');
	const { label, cara } = isianB4[isian];
	const found = orang[isian] ?? '';
	const expected = fillText(String(nilai), context.cast.raw);
	if (samaIsian(found, expected, cara)) return lulus;
	const tunjuk = (text: string): string =>
		isian === 'jenisKelamin'
			? labelJenisKelamin(text === 'P' ? 'P' : 'L')
			: tampilIsian(text, cara);
	return gagal({
		code: `sementara.isian.${isian}`,
		message: `${label} ${orang.nama} di buku B.4 belum benar.`,
		found: tunjuk(found),
		expected: tunjuk(expected),
		where: { halaman: 'sementara', field: isian, label: `${label} di buku B.4` },
		rule: 'B-08',
		why:
			cara === 'tanggal'
				? 'Buku B.4 memuat tanggal kejadiannya, bukan tanggal mencatatnya.'
				: 'Buku B.4 disalin dari tanda pengenal dan surat yang ditunjukkan.'
	});
}
