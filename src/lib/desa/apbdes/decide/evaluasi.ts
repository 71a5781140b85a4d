import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import { galat } from '../../surat/galat';
import { daftarAturanEvaluasi, isAturanEvaluasi, putaranKini } from '../evaluasi/putaran';
import type { CommandAnggaran } from '../commands';
import { giliran, rancanganAda, rancanganHilang, salahPeran, salahTeks } from './rancangan-ada';

type Perintah<Kind extends CommandAnggaran['kind']> = Extract<
	CommandAnggaran,
	{ readonly kind: Kind }
>;

/** [produk] */
const catatanTerpanjang = 1000;

const catatanHilang: Problem = galat(
	'G-05',
	'',
	'Catatan evaluasi ini tidak ada.',
	'Muat ulang halaman; catatannya mungkin sudah ditarik.'
);

/** G-05: a remark of the kecamatan; it rests on a rule and says what is to be mended. */
export function catatEvaluasi(
	dunia: Dunia,
	{ rancangan: id, barisId, aturan, isi }: Perintah<'evaluasi.catat'>,
	commandId: string
): Result<readonly Event[]> {
	const ada = rancanganAda(dunia, id);
	if (!ada) return refused(rancanganHilang);
	const { rancangan, tahap } = ada;
	const salah =
		salahPeran(dunia, ['kecamatan'], 'G-05', 'menulis catatan evaluasi') ??
		(tahap === 'dievaluasi'
			? undefined
			: galat(
					'G-05',
					'',
					`Catatan ditulis selama evaluasi: sekarang ${giliran[tahap]}.`,
					'Terima berkas yang lengkap lebih dulu.'
				));
	if (salah) return refused(salah);
	const problems = [
		isAturanEvaluasi(aturan)
			? undefined
			: galat(
					'G-05',
					'aturan',
					'Catatan wajib merujuk nomor aturan yang ada.',
					`Pilih ${daftarAturanEvaluasi.join(', ')}.`
				),
		salahTeks(isi, 'G-05', 'isi', 'Catatan', catatanTerpanjang),
		barisId === null || rancangan.baris.has(barisId)
			? undefined
			: galat('G-05', 'barisId', 'Baris ini tidak ada.', 'Pilih baris dari rancangan ini.')
	].filter((satu) => satu !== undefined);
	if (problems.length > 0) return refused(...problems);
	const catatan = {
		id: commandId,
		putaran: putaranKini(rancangan),
		barisId,
		aturan,
		isi: isi.trim(),
		jawaban: ''
	};
	return accepted([{ kind: 'evaluasi.dicatat', rancangan: id, catatan }]);
}

/** Only in the round in which it was written: what has gone to the village stays. */
export function tarikCatatan(
	dunia: Dunia,
	{ rancangan: id, catatanId }: Perintah<'evaluasi.hapus'>
): Result<readonly Event[]> {
	const ada = rancanganAda(dunia, id);
	if (!ada) return refused(rancanganHilang);
	const { rancangan, tahap } = ada;
	const salah = salahPeran(dunia, ['kecamatan'], 'G-05', 'menarik catatan evaluasi');
	if (salah) return refused(salah);
	const catatan = rancangan.catatan.get(catatanId);
	if (!catatan) return refused(catatanHilang);
	if (tahap !== 'dievaluasi' || catatan.putaran !== putaranKini(rancangan))
		return refused(
			galat(
				'G-05',
				'',
				'Catatan yang sudah disampaikan kepada desa tidak dapat ditarik.',
				'Tulis catatan baru pada putaran ini bila perlu.'
			)
		);
	return accepted([{ kind: 'evaluasi.dihapus', rancangan: id, catatanId }]);
}

export function jawabCatatan(
	dunia: Dunia,
	{ rancangan: id, catatanId, jawaban }: Perintah<'evaluasi.jawab'>
): Result<readonly Event[]> {
	const ada = rancanganAda(dunia, id);
	if (!ada) return refused(rancanganHilang);
	const { rancangan, tahap } = ada;
	const salah = salahPeran(dunia, ['sekdes', 'kades'], 'G-05', 'menjawab catatan evaluasi');
	if (salah) return refused(salah);
	const catatan = rancangan.catatan.get(catatanId);
	if (!catatan) return refused(catatanHilang);
	if (tahap !== 'disempurnakan' || catatan.putaran !== putaranKini(rancangan))
		return refused(
			galat(
				'G-05',
				'',
				`Catatan dijawab selama penyempurnaan: sekarang ${giliran[tahap]}.`,
				'Jawab catatan putaran ini sebelum penyempurnaan disampaikan.'
			)
		);
	const teks = salahTeks(jawaban, 'G-05', 'jawaban', 'Jawaban', catatanTerpanjang);
	if (teks) return refused(teks);
	const isi = jawaban.trim();
	return accepted(
		isi === catatan.jawaban
			? []
			: [{ kind: 'evaluasi.dijawab', rancangan: id, catatanId, jawaban: isi }]
	);
}
