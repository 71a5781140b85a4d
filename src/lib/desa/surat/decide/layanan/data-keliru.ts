import { putuskan } from '../../../kependudukan/decide/peringatan';
import type { Dunia, Event } from '../../../dunia';
import { accepted, refused, type Problem, type Result } from '../../../problem';
import type { LaporDataKeliru, TindakDataKeliru } from '../../commands-layanan';
import { labelIsianData, nilaiData } from '../../data-warga';
import { galat, peringatan } from '../../galat';
import { periksaPeran } from '../pelaku-surat';
import { periksaSeKk } from './layanan';
import { pemilikSesi, sentuhan } from './sesi';

const palingPanjang = 200;

/** C-05: nobody types their biodata again; what is wrong in them is told, and becomes work of the operator. */
export function laporDataKeliru(
	dunia: Dunia,
	command: LaporDataKeliru,
	commandId: string
): Result<readonly Event[]> {
	const masuk = pemilikSesi(dunia, command);
	if (!masuk.ok) return masuk;
	const { penduduk } = masuk.value;
	const { pendudukId, isian, seharusnya } = command;
	const problems: Problem[] = periksaSeKk(dunia, penduduk, pendudukId).map((satu) => ({
		...satu,
		field: 'pendudukId'
	}));
	if (isian === '')
		problems.push(
			galat('C-05', 'isian', 'Data yang keliru belum dipilih.', 'Pilih satu dari daftar.')
		);
	if (seharusnya === '' || seharusnya.length > palingPanjang)
		problems.push(
			galat(
				'C-05',
				'seharusnya',
				seharusnya === ''
					? 'Isi yang benar belum ditulis.'
					: `Isi yang benar lebih dari ${palingPanjang} huruf.`,
				'Tulis seperti di KTP-el, KK, atau akta.'
			)
		);
	const orang = dunia.kependudukan.penduduk.get(pendudukId === '' ? penduduk.id : pendudukId);
	if (problems.length > 0 || isian === '' || !orang) return refused(...problems);
	const semula = nilaiData(dunia, orang, isian);
	if (semula === seharusnya)
		return refused(
			galat(
				'C-05',
				'seharusnya',
				`${labelIsianData[isian]} di buku induk sudah tertulis begitu.`,
				'Tulis isi yang seharusnya, atau kembali bila datanya sudah benar.'
			)
		);
	const ganda = [...dunia.persuratan.laporanData.values()].some(
		(satu) => satu.status === 'baru' && satu.pendudukId === orang.id && satu.isian === isian
	);
	if (ganda)
		return refused(
			galat(
				'C-05',
				'isian',
				`${labelIsianData[isian]} ${orang.nama} sudah dilaporkan dan sedang diperiksa.`,
				'Tunggu jawaban petugas.'
			)
		);
	return accepted([
		{
			kind: 'data-keliru.dilaporkan',
			laporan: {
				id: commandId,
				pendudukId: orang.id,
				pelaporId: penduduk.id,
				isian,
				semula,
				seharusnya,
				tanggal: dunia.tanggal
			}
		},
		sentuhan(command)
	]);
}

/** C-05: the operator mends the register first, by the form of the area of residents, and then answers. */
export function tindakDataKeliru(
	dunia: Dunia,
	{ laporanId, hasil, jawaban, alasanLanjut }: TindakDataKeliru
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, ['operator'], 'menindak laporan data keliru');
	if (peran) return refused(peran);
	const laporan = dunia.persuratan.laporanData.get(laporanId);
	if (laporan?.status !== 'baru')
		return refused(
			galat(
				'C-05',
				'',
				'Laporan ini tidak sedang menunggu tindakan.',
				'Pilih dari daftar laporan yang baru.'
			)
		);
	const problems: Problem[] = [];
	if (hasil === '')
		problems.push(galat('C-05', 'hasil', 'Hasil belum dipilih.', 'Pilih diperbaiki atau ditolak.'));
	if (jawaban === '')
		problems.push(
			galat('C-05', 'jawaban', 'Jawaban untuk warga belum ditulis.', 'Tulis apa yang dilakukan.')
		);
	const orang = dunia.kependudukan.penduduk.get(laporan.pendudukId);
	if (hasil === 'diperbaiki' && orang && nilaiData(dunia, orang, laporan.isian) === laporan.semula)
		problems.push(
			peringatan(
				'C-05',
				'hasil',
				`${labelIsianData[laporan.isian]} ${orang.nama} di buku induk belum berubah.`,
				'Ubah dahulu lewat Ubah data dengan buktinya, atau tulis mengapa sudah selesai.'
			)
		);
	const putusan = putuskan(problems, alasanLanjut, 'C-05');
	if (!putusan.ok) return putusan;
	if (hasil === '') throw new Error('a report without a result was let through');
	return accepted([
		{
			kind: 'data-keliru.ditindak',
			laporanId,
			hasil,
			jawaban,
			...putusan.value,
			tanggal: dunia.tanggal
		}
	]);
}
