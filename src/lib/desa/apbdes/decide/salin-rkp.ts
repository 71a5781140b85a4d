import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import { galat } from '../../surat/galat';
import type { Baris } from '../baris';
import { barisRkp } from '../baris-rkp';
import type { CommandAnggaran } from '../commands';
import { isMilikPenulis, salahPenulis } from './penulis';
import { rancanganAda, rancanganHilang } from './rancangan-ada';
import { terlaluBanyak } from './tulis';
import { masalahBaris } from './tulis-baris';

/** D-01: the lines that the RAB of an activity would have; one that has a line already is left as it is. */
export function salinRkp(
	dunia: Dunia,
	{ rancangan: id, rkpId }: Extract<CommandAnggaran, { readonly kind: 'anggaran.salin-rkp' }>,
	commandId: string
): Result<readonly Event[]> {
	const ada = rancanganAda(dunia, id);
	if (!ada) return refused(rancanganHilang);
	const penulis = salahPenulis(dunia, ada.tahap);
	if (penulis) return refused(penulis);
	const { kegiatan } = dunia.anggaran.masukan.rkp;
	const dipilih = new Set(rkpId);
	const hilang = [...dipilih].filter((satu) => !kegiatan.some((rkp) => rkp.id === satu));
	if (hilang.length > 0) return refused(bukanRkp);
	const terisi = new Set([...ada.rancangan.baris.values()].map((satu) => satu.rkpId));
	const baris = kegiatan
		.filter((satu) => dipilih.has(satu.id) && !terisi.has(satu.id))
		.flatMap(barisRkp)
		.map((satu, i): Baris => ({ ...satu, id: `${commandId}-${i + 1}` }));
	const problems = [
		...(baris.every((satu) => isMilikPenulis(dunia.peran, satu)) ? [] : [milikLain]),
		...baris.flatMap(masalahBaris),
		...terlaluBanyak(ada.rancangan, baris)
	];
	if (problems.length > 0) return refused(...problems);
	return accepted(baris.length === 0 ? [] : [{ kind: 'anggaran.ditulis', rancangan: id, baris }]);
}

const bukanRkp: Problem = galat(
	'D-01',
	'rkp',
	'Kegiatan yang dipilih tidak ada di RKP Desa.',
	'Muat ulang halaman, lalu pilih kegiatan dari RKP Desa tahun ini.'
);

const milikLain: Problem = galat(
	'D-07',
	'rkp',
	'Sebagian kegiatan dilaksanakan Kaur atau Kasi lain.',
	'Pilih kegiatan Anda sendiri, atau ganti peran menjadi Kaur Perencanaan atau Sekdes.',
	'Permendagri 20/2018 Ps. 31'
);
