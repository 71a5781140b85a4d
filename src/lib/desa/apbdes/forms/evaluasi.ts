import type { Command } from '../../dunia';
import type { Terbaca } from '../../draf';
import { bacaIsian, type FormValues, type Isian } from '../../forms/isian';
import { accepted } from '../../problem';

const hasil = (isian: Isian, command: Command): Terbaca<Command> =>
	isian.problems.length > 0 ? { ok: false, problems: isian.problems } : accepted(command);

/** G-05: a remark of the kecamatan names its rule. */
export function parseCatatan(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'G-05');
	const barisId = isian.teks('barisId');
	return hasil(isian, {
		kind: 'evaluasi.catat',
		rancangan: isian.teks('rancangan'),
		barisId: barisId === '' ? null : barisId,
		aturan: isian.wajib('aturan', 'Aturan') ?? '',
		isi: isian.wajib('isi', 'Catatan') ?? ''
	});
}

export function parseHapusCatatan(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'G-05');
	return hasil(isian, {
		kind: 'evaluasi.hapus',
		rancangan: isian.teks('rancangan'),
		catatanId: isian.teks('catatanId')
	});
}

export function parseJawaban(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'G-05');
	return hasil(isian, {
		kind: 'evaluasi.jawab',
		rancangan: isian.teks('rancangan'),
		catatanId: isian.teks('catatanId'),
		jawaban: isian.wajib('jawaban', 'Jawaban') ?? ''
	});
}

/** D-09 */
export function parsePerubahan(form: FormValues): Terbaca<Command> {
	const isian = bacaIsian(form, 'D-09');
	return hasil(isian, {
		kind: 'perubahan.mulai',
		alasan: isian.wajib('alasan', 'Alasan perubahan') ?? '',
		luarBiasa: isian.teks('luarBiasa') === 'ya'
	});
}
