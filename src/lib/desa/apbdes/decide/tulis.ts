import { formatAngka } from '../../../format/angka';
import type { Dunia, Event } from '../../dunia';
import type { Peran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import { galat } from '../../surat/galat';
import { isBarisSama } from '../beda';
import type { Baris } from '../baris';
import type { CommandAnggaran } from '../commands';
import type { Rancangan } from '../rancangan';
import { isMilikPenulis, salahMilik, salahPenulis } from './penulis';
import { rancanganAda, rancanganHilang } from './rancangan-ada';
import { masalahBaris, masalahNama } from './tulis-baris';

type Perintah<Kind extends CommandAnggaran['kind']> = Extract<
	CommandAnggaran,
	{ readonly kind: Kind }
>;

/** [produk] */
export const barisPalingBanyak = 5000;

/** D-01, D-07: lines as they shall be. Only what differs becomes an event, so that a whole sheet may be sent. */
export function tulisBaris(
	dunia: Dunia,
	{ rancangan: id, baris: semua }: Perintah<'anggaran.tulis'>
): Result<readonly Event[]> {
	const ada = rancanganAda(dunia, id);
	if (!ada) return refused(rancanganHilang);
	const { rancangan, tahap } = ada;
	const penulis = salahPenulis(dunia, tahap);
	if (penulis) return refused(penulis);
	const baris = semua.filter((satu) => {
		const lama = rancangan.baris.get(satu.id);
		return !lama || !isBarisSama(lama, satu);
	});
	const problems = [
		...kembar(semua),
		...baris.flatMap((satu) => [
			...masalahNama(satu, rancangan.baris.get(satu.id)),
			...masalahBaris(satu),
			...masalahMilik(dunia.peran, rancangan.baris.get(satu.id), satu)
		]),
		...terlaluBanyak(rancangan, baris)
	];
	if (problems.length > 0) return refused(...problems);
	return accepted(
		baris.length === 0
			? []
			: [{ kind: 'anggaran.ditulis', rancangan: id, baris: baris.map(milikSendiri) }]
	);
}

/** The event holds the fields of a line and nothing else that may have come along. */
const milikSendiri = ({
	id,
	rekening,
	kegiatan,
	rkpId,
	uraian,
	sumber,
	volume,
	satuan,
	hargaSatuan,
	pelaksana,
	perdes,
	alasan
}: Baris): Baris => ({
	id,
	rekening,
	kegiatan,
	rkpId,
	uraian,
	sumber,
	volume,
	satuan,
	hargaSatuan,
	pelaksana,
	perdes,
	alasan
});

/** Neither a line of another nor one that is handed over to another. */
const masalahMilik = (peran: Peran, lama: Baris | undefined, baru: Baris): readonly Problem[] =>
	[lama, baru].every((satu) => satu === undefined || isMilikPenulis(peran, satu))
		? []
		: [salahMilik(peran, lama && !isMilikPenulis(peran, lama) ? lama : baru)];

function kembar(baris: readonly Baris[]): readonly Problem[] {
	const ids = new Set<string>();
	return baris.flatMap(({ id }) => {
		if (!ids.has(id)) {
			ids.add(id);
			return [];
		}
		return [galat('D-01', `${id}.uraian`, 'Baris ini tertulis dua kali.', 'Hapus salah satunya.')];
	});
}

export function terlaluBanyak(
	{ baris }: Pick<Rancangan, 'baris'>,
	ditulis: readonly Baris[]
): readonly Problem[] {
	const jumlah = baris.size + ditulis.filter(({ id }) => !baris.has(id)).length;
	if (jumlah <= barisPalingBanyak) return [];
	return [
		galat(
			'D-01',
			'',
			`Rancangan akan berisi ${formatAngka(jumlah)} baris, lebih dari ${formatAngka(barisPalingBanyak)}.`,
			'Gabungkan baris yang serupa, atau hapus yang tidak dipakai.'
		)
	];
}

/** A line that is gone already needs no second time. */
export function hapusBaris(
	dunia: Dunia,
	{ rancangan: id, barisId }: Perintah<'anggaran.hapus'>
): Result<readonly Event[]> {
	const ada = rancanganAda(dunia, id);
	if (!ada) return refused(rancanganHilang);
	const penulis = salahPenulis(dunia, ada.tahap);
	if (penulis) return refused(penulis);
	const baris = [...new Set(barisId)].flatMap((satu) => ada.rancangan.baris.get(satu) ?? []);
	const problems = baris
		.filter((satu) => !isMilikPenulis(dunia.peran, satu))
		.map((satu) => salahMilik(dunia.peran, satu));
	if (problems.length > 0) return refused(...problems);
	return accepted(
		baris.length === 0
			? []
			: [{ kind: 'anggaran.dihapus', rancangan: id, barisId: baris.map((satu) => satu.id) }]
	);
}
