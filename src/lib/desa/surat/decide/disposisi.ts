import { formatTanggal } from '../../../format/tanggal';
import { bila, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { putuskan } from '../../kependudukan/decide/peringatan';
import { salahSatuPeran } from '../../peran';
import { accepted, isGalat, refused, type Problem, type Result } from '../../problem';
import type { BeriDisposisi, LaporDisposisi } from '../commands-masuk';
import { galat, peringatan } from '../galat';
import { peranPelapor, sebutPejabat } from '../pelapor';
import type { SuratMasuk } from '../surat-masuk';
import { pelaku, periksaPeran } from './pelaku-surat';
import { masukHilang } from './surat-masuk';

/** C-04: the Kades, or who stands for him, says who takes up a letter, what is to be done and by when. */
export function beriDisposisi(
	dunia: Dunia,
	command: BeriDisposisi,
	commandId: string
): Result<readonly Event[]> {
	const problems = nilaiDisposisi(dunia, command);
	if (problems.some(isGalat)) return refused(...problems);
	const putusan = putuskan(problems, command.alasanLanjut, 'C-04');
	if (!putusan.ok) return putusan;
	const { suratMasukId, kepada, instruksi, batas } = command;
	return accepted([
		{
			kind: 'disposisi.diberikan',
			suratMasukId,
			disposisi: { id: commandId, kepada, instruksi, batas },
			...pelaku(dunia),
			...putusan.value
		}
	]);
}

/** What stands against a disposition, as far as its form is filled in. */
export function nilaiDisposisi(dunia: Dunia, draf: Draf<BeriDisposisi>): readonly Problem[] {
	const peran = periksaPeran(dunia, ['kades'], 'memberi disposisi');
	if (peran) return [peran];
	const surat = dunia.persuratan.masuk.get(draf.suratMasukId ?? '');
	if (!surat) return [masukHilang];
	if (surat.urutAgenda === null || surat.selesai)
		return [
			galat(
				'C-04',
				'',
				surat.selesai
					? 'Surat ini sudah selesai.'
					: 'Surat ini belum diagendakan, jadi belum naik ke meja Kepala Desa.',
				surat.selesai
					? 'Bila masih ada pekerjaan, catat dengan surat yang baru.'
					: 'Kaur TU atau Operator mengagendakannya lebih dahulu.'
			)
		];
	return [
		...bila(draf, ['kepada'], ({ kepada }) => periksaPenerima(dunia, surat, kepada)),
		...bila(draf, ['batas'], ({ batas }) => periksaBatas(dunia, surat, batas))
	];
}

function periksaPenerima(dunia: Dunia, surat: SuratMasuk, kepada: string): Problem[] {
	const penerima = dunia.persuratan.pejabat.get(kepada);
	if (!penerima || penerima.id === pelaku(dunia).pejabatId || penerima.jabatan === 'kepala-desa')
		return [
			galat(
				'C-04',
				'kepada',
				penerima
					? 'Disposisi diberikan kepada perangkat desa, bukan kepada Kepala Desa sendiri.'
					: 'Pejabat ini tidak ada di kantor desa.',
				'Pilih Sekretaris Desa, Kaur, Kasi, atau Kepala Dusun.'
			)
		];
	if (surat.disposisi.some((satu) => satu.kepada === kepada && satu.selesai === null))
		return [
			galat(
				'C-04',
				'kepada',
				`${penerima.nama} masih memegang disposisi surat ini.`,
				'Tunggu laporannya, atau pilih pejabat lain.'
			)
		];
	return [];
}

function periksaBatas(
	{ tanggal }: Dunia,
	{ batas: jawaban }: SuratMasuk,
	batas: BeriDisposisi['batas']
): Problem[] {
	if (batas === null) return [];
	if (batas < tanggal)
		return [
			galat(
				'C-04',
				'batas',
				`Batas waktu sudah lewat: hari ini ${formatTanggal(tanggal)}.`,
				'Pilih hari ini atau sesudahnya.'
			)
		];
	if (jawaban !== null && batas > jawaban)
		return [
			peringatan(
				'C-04',
				'batas',
				`Pengirim menunggu jawaban paling lambat ${formatTanggal(jawaban)}.`,
				'Beri batas sebelum itu, atau tulis alasannya.'
			)
		];
	return [];
}

/** C-04: whoever was told to do it says what was done. */
export function laporDisposisi(
	dunia: Dunia,
	{ suratMasukId, disposisiId, laporan }: LaporDisposisi
): Result<readonly Event[]> {
	const surat = dunia.persuratan.masuk.get(suratMasukId);
	const disposisi = surat?.disposisi.find(({ id }) => id === disposisiId);
	if (!surat || !disposisi) return refused(masukHilang);
	const boleh = peranPelapor(dunia, disposisi.kepada);
	if (!boleh.includes(dunia.peran)) {
		const penerima = dunia.persuratan.pejabat.get(disposisi.kepada);
		return refused(
			galat(
				'C-04',
				'',
				`Disposisi ini untuk ${penerima ? sebutPejabat(penerima) : 'pejabat lain'}.`,
				`Ganti peran menjadi ${salahSatuPeran(boleh)} di bagian atas halaman.`
			)
		);
	}
	if (disposisi.selesai !== null)
		return refused(
			galat('C-04', '', 'Disposisi ini sudah dilaporkan.', 'Lihat laporannya pada surat ini.')
		);
	if (laporan === '')
		return refused(
			galat(
				'C-04',
				'laporan',
				'Laporannya belum ditulis.',
				'Tulis apa yang sudah dikerjakan dan hasilnya.'
			)
		);
	return accepted([
		{ kind: 'disposisi.dilaporkan', suratMasukId, disposisiId, laporan, ...pelaku(dunia) }
	]);
}
