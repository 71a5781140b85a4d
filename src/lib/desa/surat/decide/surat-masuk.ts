import { formatTanggal } from '../../../format/tanggal';
import { bila, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { putuskan } from '../../kependudukan/decide/peringatan';
import { daftarPeran, type Peran } from '../../peran';
import { accepted, isGalat, refused, type Problem, type Result } from '../../problem';
import type {
	AgendakanSuratMasuk,
	BacaSuratMasuk,
	SelesaikanSuratMasuk,
	TerimaSuratMasuk
} from '../commands-masuk';
import type { SuratMasukDiagendakan } from '../events-masuk';
import { galat, peringatan } from '../galat';
import { deretMasuk, urutBerikut } from '../nomor';
import type { SuratMasuk } from '../surat-masuk';
import { isTerkirim } from '../terkirim';
import { pelaku, periksaPeran } from './pelaku-surat';

const buku = 'Permendagri 47/2016 (Buku Agenda, A.7)';

/** Who keeps the agenda. */
const pencatat: readonly Peran[] = ['kaur-tu', 'operator'];
/** Who may say that nothing more is to be done. */
const penutup: readonly Peran[] = ['kades', 'sekdes', 'kaur-tu'];
const kantor: readonly Peran[] = daftarPeran.filter(
	(satu) => satu !== 'kecamatan' && satu !== 'bpd'
);

export const masukHilang: Problem = galat(
	'C-02',
	'',
	'Surat masuk ini tidak ditemukan.',
	'Pilih dari kotak surat masuk.'
);

/** A.7: a letter on paper goes into the inbox and into the agenda at once. */
export function terimaSuratMasuk(
	dunia: Dunia,
	command: TerimaSuratMasuk,
	commandId: string
): Result<readonly Event[]> {
	const problems = nilaiTerima(dunia, command);
	if (problems.some(isGalat)) return refused(...problems);
	const { kind: _, isi, ...surat } = command;
	return accepted([
		{
			kind: 'surat-masuk.diterima',
			...pelaku(dunia),
			surat: {
				...surat,
				id: commandId,
				tiba: dunia.tanggal,
				cara: 'kertas',
				isi: isi === '' ? [] : [isi],
				diminta: [],
				aturan: '',
				tentang: null,
				mengingatkan: null
			}
		},
		diagendakan(dunia, commandId)
	]);
}

/** What stands against a letter on paper, as far as its form is filled in. */
export function nilaiTerima(dunia: Dunia, draf: Draf<TerimaSuratMasuk>): readonly Problem[] {
	const peran = periksaPeran(dunia, pencatat, 'mencatat surat masuk');
	if (peran) return [peran];
	return [
		...bila(draf, ['nomor', 'namaPengirim'], ({ nomor, namaPengirim }) =>
			periksaGanda(dunia, nomor, namaPengirim)
		),
		...bila(draf, ['tanggalSurat'], ({ tanggalSurat }) =>
			tanggalSurat > dunia.tanggal
				? [
						galat(
							'C-02',
							'tanggalSurat',
							`Surat bertanggal ${formatTanggal(tanggalSurat)}, sesudah hari ini (${formatTanggal(dunia.tanggal)}).`,
							'Periksa tanggal pada suratnya. Bila memang keliru, kembalikan kepada pengirim.',
							buku
						)
					]
				: []
		),
		...bila(draf, ['batas', 'tanggalSurat'], ({ batas, tanggalSurat }) =>
			batas !== null && batas < tanggalSurat
				? [
						galat(
							'C-02',
							'batas',
							'Batas jawaban sebelum tanggal suratnya.',
							'Salin tanggalnya dari surat, atau kosongkan bila tidak ada.'
						)
					]
				: []
		),
		...bila(draf, ['undangan', 'tanggalSurat'], ({ undangan, tanggalSurat }) =>
			undangan !== null && undangan.tanggal < tanggalSurat
				? [
						galat(
							'C-02',
							'undanganTanggal',
							'Hari acara sebelum tanggal undangannya.',
							'Periksa kembali hari dan tanggal pada undangan.'
						)
					]
				: []
		)
	];
}

const rapi = (teks: string): string => teks.replace(/\s+/g, '').toLowerCase();

/** A.7: one letter, one line. */
function periksaGanda({ persuratan }: Dunia, nomor: string, namaPengirim: string): Problem[] {
	const sama = [...persuratan.masuk.values()].find(
		(satu) => rapi(satu.nomor) === rapi(nomor) && rapi(satu.namaPengirim) === rapi(namaPengirim)
	);
	if (!sama) return [];
	return [
		galat(
			'C-02',
			'nomor',
			sama.urutAgenda === null
				? `Surat nomor ${sama.nomor} dari ${sama.namaPengirim} sudah ada di kotak surat masuk.`
				: `Surat nomor ${sama.nomor} dari ${sama.namaPengirim} sudah diagendakan dengan nomor ${sama.urutAgenda}.`,
			'Satu surat satu baris di buku agenda. Buka suratnya dari kotak surat masuk.',
			buku
		)
	];
}

/** Reading is no work that is taken back: it only says that somebody has seen it. */
export function bacaSuratMasuk(
	dunia: Dunia,
	{ suratMasukId }: BacaSuratMasuk
): Result<readonly Event[]> {
	const surat = dunia.persuratan.masuk.get(suratMasukId);
	if (!surat) return refused(masukHilang);
	const peran = periksaPeran(dunia, kantor, 'membaca surat masuk desa');
	if (peran) return refused(peran);
	return accepted(
		surat.dibaca ? [] : [{ kind: 'surat-masuk.dibaca', suratMasukId, ...pelaku(dunia) }]
	);
}

/** A.7, C-02: in the order in which they are entered, dated on that day, so the book never goes back. */
export function agendakanSuratMasuk(
	dunia: Dunia,
	{ suratMasukId }: AgendakanSuratMasuk
): Result<readonly Event[]> {
	const surat = dunia.persuratan.masuk.get(suratMasukId);
	if (!surat) return refused(masukHilang);
	const peran = periksaPeran(dunia, pencatat, 'mengagendakan surat masuk');
	if (peran) return refused(peran);
	if (surat.urutAgenda !== null)
		return refused(
			galat(
				'C-02',
				'',
				`Surat ini sudah diagendakan dengan nomor ${surat.urutAgenda}.`,
				'Nomor agenda tidak diganti. Lanjutkan dengan disposisi.',
				buku
			)
		);
	return accepted([diagendakan(dunia, suratMasukId)]);
}

function diagendakan(dunia: Dunia, suratMasukId: string): SuratMasukDiagendakan {
	const { persuratan, tanggal } = dunia;
	const tahun = Number(tanggal.slice(0, 4));
	const deret = deretMasuk(persuratan.setelan.lingkupNomor);
	return {
		kind: 'surat-masuk.diagendakan',
		suratMasukId,
		tahun,
		deret,
		urut: urutBerikut(persuratan, tahun, deret),
		...pelaku(dunia)
	};
}

/** C-04: closed once nothing is open; a letter that asked for an answer and got none warns. */
export function selesaikanSuratMasuk(
	dunia: Dunia,
	{ suratMasukId, catatan, alasanLanjut }: SelesaikanSuratMasuk
): Result<readonly Event[]> {
	const surat = dunia.persuratan.masuk.get(suratMasukId);
	if (!surat) return refused(masukHilang);
	const peran = periksaPeran(dunia, penutup, 'menyatakan surat masuk selesai');
	if (peran) return refused(peran);
	const putusan = putuskan(periksaSelesai(dunia, surat), alasanLanjut, 'C-04');
	if (!putusan.ok) return putusan;
	return accepted([
		{
			kind: 'surat-masuk.diselesaikan',
			suratMasukId,
			catatan,
			...pelaku(dunia),
			...putusan.value
		}
	]);
}

function periksaSelesai({ persuratan }: Dunia, surat: SuratMasuk): Problem[] {
	if (surat.selesai)
		return [galat('C-04', '', 'Surat ini sudah selesai.', 'Tidak ada lagi yang perlu dikerjakan.')];
	if (surat.urutAgenda === null)
		return [
			galat(
				'C-02',
				'',
				'Surat ini belum diagendakan.',
				'Kaur TU atau Operator mengagendakannya lebih dahulu.',
				buku
			)
		];
	const problems: Problem[] = [];
	const terbuka = surat.disposisi.find(({ selesai }) => selesai === null);
	if (terbuka)
		problems.push(
			galat(
				'C-04',
				'',
				`Disposisi kepada ${persuratan.pejabat.get(terbuka.kepada)?.nama ?? 'pejabat desa'} belum dilaporkan.`,
				'Tunggu laporannya, atau catat laporannya lebih dahulu.'
			)
		);
	if (surat.batas !== null && !surat.balasan.some((id) => isTerkirim(persuratan, id)))
		problems.push(
			peringatan(
				'C-04',
				'catatan',
				`Surat ini meminta jawaban paling lambat ${formatTanggal(surat.batas)}, dan belum ada balasan yang dikirim.`,
				'Buat dan kirim balasannya. Bila sudah dijawab dengan cara lain, tulis bagaimana sebagai alasan.'
			)
		);
	return problems;
}
