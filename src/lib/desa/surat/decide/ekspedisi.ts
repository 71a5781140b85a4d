import { formatTanggal } from '../../../format/tanggal';
import { bila, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import type { Peran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { CatatEkspedisi, KirimSurat, TerimaEkspedisi } from '../commands-masuk';
import type { EkspedisiDicatat } from '../events-masuk';
import { galat } from '../galat';
import { jawabanKecamatan } from '../kecamatan/jawab';
import type { Ekspedisi } from '../surat-masuk';
import type { Surat } from '../surat';
import { kirimanTerakhir, putusanAtas } from '../terkirim';
import type { AcuanSurat } from './ajukan';
import { pelaku, periksaPeran, suratHilang } from './pelaku-surat';

const buku = 'Permendagri 47/2016 (Buku Ekspedisi, A.8)';

export const pengirim: readonly Peran[] = ['kaur-tu', 'operator', 'kasi-pelayanan'];

/** A.8: somebody carries a numbered letter, or takes it to the post. */
export function catatEkspedisi(
	dunia: Dunia,
	command: CatatEkspedisi,
	commandId: string
): Result<readonly Event[]> {
	const problems = nilaiEkspedisi(dunia, command);
	const surat = dunia.persuratan.surat.get(command.suratId);
	if (problems.length > 0 || !surat) return refused(...problems);
	const { kind: _, ...kiriman } = command;
	return accepted(berangkat(dunia, surat, { ...kiriman, id: commandId }));
}

/** What stands against a line of A.8, as far as its form is filled in. */
export function nilaiEkspedisi(dunia: Dunia, draf: Draf<CatatEkspedisi>): readonly Problem[] {
	const peran = periksaPeran(dunia, pengirim, 'mengirim surat');
	if (peran) return [peran];
	return bila(draf, ['suratId'], ({ suratId }) => periksaKiriman(dunia, suratId));
}

/** To the kecamatan by e-office: sent, there and answered at once. */
export function kirimSurat(
	dunia: Dunia,
	{ suratId, lampiran }: KirimSurat,
	commandId: string,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, pengirim, 'mengirim surat');
	const surat = dunia.persuratan.surat.get(suratId);
	const problems = peran ? [peran] : periksaKiriman(dunia, suratId);
	if (problems.length > 0 || !surat) return refused(...problems);
	const kiriman: EkspedisiDicatat['ekspedisi'] = {
		id: commandId,
		suratId,
		tujuan: 'kecamatan',
		kepada: `Camat ${dunia.desa.kecamatan}`,
		cara: 'elektronik',
		lampiran
	};
	return accepted([
		...berangkat(dunia, surat, kiriman),
		...tiba(
			dunia,
			{ ...kiriman, tanggalKirim: dunia.tanggal, penerima: '', tanggalTerima: null },
			`Kantor Kecamatan ${dunia.desa.kecamatan}`,
			acuan
		)
	]);
}

/** A.8: who took it signs for it; the kecamatan reads what reached it, and answers. */
export function terimaEkspedisi(
	dunia: Dunia,
	{ ekspedisiId, penerima }: TerimaEkspedisi,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, pengirim, 'mencatat tanda terima');
	if (peran) return refused(peran);
	const kiriman = dunia.persuratan.ekspedisi.find(({ id }) => id === ekspedisiId);
	if (!kiriman)
		return refused(
			galat('C-02', '', 'Kiriman ini tidak ditemukan.', 'Pilih dari buku ekspedisi.', buku)
		);
	if (kiriman.tanggalTerima !== null)
		return refused(
			galat(
				'C-02',
				'',
				`Surat ini sudah diterima ${kiriman.penerima} pada ${formatTanggal(kiriman.tanggalTerima)}.`,
				'Tanda terima tidak diganti.',
				buku
			)
		);
	if (penerima === '')
		return refused(
			galat(
				'C-02',
				'penerima',
				'Nama penerima belum diisi.',
				'Tulis nama yang menandatangani tanda terima.',
				buku
			)
		);
	return accepted(tiba(dunia, kiriman, penerima, acuan));
}

/** Only what is signed and numbered leaves the office; once more only when it came back. */
function periksaKiriman({ persuratan }: Dunia, suratId: string): Problem[] {
	const surat = persuratan.surat.get(suratId);
	if (!surat) return [{ ...suratHilang, field: 'suratId' }];
	if (!surat.nomor || surat.status === 'dibatalkan' || surat.status === 'dicabut')
		return [
			galat(
				'C-04',
				'suratId',
				surat.nomor
					? `Surat ${surat.nomor.teks} sudah ${surat.status}, jadi tidak dikirim.`
					: 'Surat ini belum ditandatangani, jadi belum bernomor.',
				surat.nomor
					? 'Terbitkan surat baru, lalu kirim yang itu.'
					: 'Selesaikan verifikasi, paraf, dan tanda tangannya lebih dahulu.'
			)
		];
	const kiriman = kirimanTerakhir(persuratan, suratId);
	if (kiriman && putusanAtas(persuratan, suratId) !== 'dikembalikan')
		return [
			galat(
				'C-02',
				'suratId',
				`Surat ${surat.nomor.teks} sudah dikirim kepada ${kiriman.kepada} pada ${formatTanggal(kiriman.tanggalKirim)}.`,
				'Surat dikirim lagi hanya bila dikembalikan penerimanya.',
				buku
			)
		];
	return [];
}

/** C-04: a letter of the office is handed over when it leaves; one that a citizen asked for is handed to the citizen. */
function berangkat(
	dunia: Dunia,
	{ id, asal, status }: Surat,
	ekspedisi: EkspedisiDicatat['ekspedisi']
): Event[] {
	const siapa = pelaku(dunia);
	return [
		{ kind: 'ekspedisi.dicatat', ekspedisi, ...siapa },
		...(asal === 'dinas' && status === 'terbit'
			? [
					{
						kind: 'surat.dilangkahkan' as const,
						suratId: id,
						langkah: 'serahkan' as const,
						catatan: `Dikirim kepada ${ekspedisi.kepada}`,
						...siapa
					}
				]
			: [])
	];
}

function tiba(dunia: Dunia, kiriman: Ekspedisi, penerima: string, acuan: AcuanSurat): Event[] {
	const jawaban =
		kiriman.tujuan === 'kecamatan' ? jawabanKecamatan(dunia, kiriman, acuan) : undefined;
	return [
		{ kind: 'ekspedisi.diterima', ekspedisiId: kiriman.id, penerima, ...pelaku(dunia) },
		...(jawaban ? [jawaban] : [])
	];
}
