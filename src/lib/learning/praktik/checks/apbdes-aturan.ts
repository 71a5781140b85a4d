import type { HasilAturan } from '../../../desa/apbdes/aturan/hasil';
import { nilaiAnggaran } from '../../../desa/apbdes/aturan/periksa';
import { padaPertama, rancanganKini, type Spec } from './apbdes-tempat';
import { gagal, lulus, tunggu, type CheckOutcome, type Context } from './context';

const hasilAturan = (context: Context): readonly HasilAturan[] =>
	nilaiAnggaran(rancanganKini(context).baris.values(), context.dunia.anggaran);

const belum = (hasil: HasilAturan, context: Context): CheckOutcome =>
	gagal({
		code: `apbdes.aturan.${hasil.kunci}`,
		message: `${hasil.judul} belum terpenuhi.`,
		found: hasil.ringkas,
		expected: hasil.mend,
		where: padaPertama(rancanganKini(context), hasil.barisId),
		rule: hasil.aturan,
		why: sebab[hasil.aturan] ?? 'Aturan ini diperiksa kecamatan ketika mengevaluasi rancangan.'
	});

const sebab: Readonly<Record<string, string>> = {
	'D-01':
		'Setiap belanja melaksanakan kegiatan RKP Desa, dengan kode, sumber dana, volume, harga, dan pelaksana yang jelas.',
	'D-02':
		'Anggaran habis terbagi: SiLPA tahun berkenaan Rp0, dan tidak ada sumber dana yang dipakai melebihi uangnya.',
	'D-03':
		'Penghasilan tetap, tunjangan, dan BPD paling banyak 30% dari belanja di luar hasil bengkok.',
	'D-04': 'Penghasilan tetap tidak di bawah minimum dan tidak dibayar dari Dana Desa.',
	'D-05': 'Desa hanya menganggarkan transfer yang sudah ada surat pagunya.',
	'D-06': 'Ketentuan Dana Desa ditetapkan tahun demi tahun dan dihitung dari pagunya.'
};

/** D-02: as a whole, and source by source. */
export function anggaranSeimbang(context: Context): CheckOutcome {
	const hasil = hasilAturan(context).filter(({ kunci }) => /^d-02-(silpa|sumber)$/.test(kunci));
	if (hasil.some(({ status }) => status === 'belum-dinilai'))
		return tunggu('Belum ada baris anggaran.');
	const galat = hasil.find(({ status }) => status !== 'terpenuhi');
	return galat ? belum(galat, context) : lulus;
}

/** D-01 to D-06 as the panel beside the sheet has it; of a whole number what waits for a regulation is passed over. */
export function anggaranAturan(
	{ kunci, aturan }: Spec<'apbdes.aturan'>,
	context: Context
): CheckOutcome {
	const hasil = hasilAturan(context).filter(
		(satu) =>
			(kunci === undefined || satu.kunci === kunci) &&
			(aturan === undefined || satu.aturan === aturan)
	);
	const salah = hasil.find(({ status }) => status === 'galat' || status === 'peringatan');
	if (salah) return belum(salah, context);
	return hasil.some(({ status }) => status === 'terpenuhi')
		? lulus
		: tunggu(hasil[0]?.ringkas ?? 'Aturan ini belum dapat dinilai.');
}

/** Nothing that the camat would send back. */
export function anggaranBersih(
	{ peringatan }: Spec<'apbdes.bersih'>,
	context: Context
): CheckOutcome {
	const hasil = hasilAturan(context);
	if (hasil.every(({ status }) => status === 'belum-dinilai'))
		return tunggu('Belum ada baris anggaran.');
	const salah =
		hasil.find(({ status }) => status === 'galat') ??
		(peringatan ? undefined : hasil.find(({ status }) => status === 'peringatan'));
	return salah ? belum(salah, context) : lulus;
}
