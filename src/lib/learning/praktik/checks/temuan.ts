import type { Dunia } from '../../../desa/dunia';
import {
	labelJenisTemuan,
	type JenisTemuan,
	type TemuanRegister
} from '../../../desa/kependudukan/temuan';
import type { TandaTemuan } from '../../../desa/tanda-temuan';
import type { CheckSpec } from '../check-spec';
import { kunciRegister } from '../temuan-tertanam';
import { gagal, lulus, tunggu, type CheckOutcome, type Context } from './context';

export type NilaiTemuan = {
	readonly tepat: readonly TemuanRegister[];
	readonly terlewat: readonly TemuanRegister[];
	/** Marks that no planted fault answers to. */
	readonly keliru: readonly TandaTemuan[];
};

/** A fault of a whole KK is found in any of its people as well: what is wrong there is the same card. */
function mengenai(tanda: TandaTemuan, kunci: TemuanRegister, { kependudukan }: Dunia): boolean {
	if (tanda.jenis !== kunci.jenis) return false;
	if (tanda.pendudukId === null) return tanda.keluargaId === kunci.keluargaId;
	if (kunci.pendudukIds.length > 0) return kunci.pendudukIds.includes(tanda.pendudukId);
	return kependudukan.penduduk.get(tanda.pendudukId)?.keluargaId === kunci.keluargaId;
}

/** Found, missed and false alarms. A fault of several people is found when one of them is marked. */
export function nilaiTemuan(dunia: Dunia, kunci: readonly TemuanRegister[]): NilaiTemuan {
	const daftar = [...dunia.temuan.values()];
	const tepat = kunci.filter((satu) => daftar.some((tanda) => mengenai(tanda, satu, dunia)));
	return {
		tepat,
		terlewat: kunci.filter((satu) => !tepat.includes(satu)),
		keliru: daftar.filter((tanda) => !kunci.some((satu) => mengenai(tanda, satu, dunia)))
	};
}

/** `jenis` narrows what is looked for; a mark of another kind is then another check's. */
export function temuan(
	{ jenis, jumlah, keliru: boleh }: Extract<CheckSpec, { check: 'temuan' }>,
	{ dunia, kunci: semua }: Context
): CheckOutcome {
	if (!semua) return tunggu('Temuan dinilai sesudah Anda mengirimnya.');
	if (dunia.temuan.size === 0) return tunggu('Belum ada temuan yang ditandai.');
	const dicari = (satu: { readonly jenis: JenisTemuan }): boolean =>
		!jenis || jenis.includes(satu.jenis);
	const kunci = kunciRegister(semua).filter(dicari);
	const nilai = nilaiTemuan(dunia, kunci);
	const { tepat, terlewat } = nilai;
	const keliru = nilai.keliru.filter(dicari);
	const diminta = jumlah ?? kunci.length;
	const cukup = tepat.length >= diminta;
	if (cukup && (boleh === 'bebas' || keliru.length <= boleh)) return lulus;
	const hitung = `${tepat.length} tepat, ${terlewat.length} terlewat, ${keliru.length} keliru`;
	const [salah] = keliru;
	const [lewat] = terlewat;
	return gagal({
		code: cukup ? 'temuan.keliru' : 'temuan.terlewat',
		message:
			cukup && salah
				? `Ada yang ditandai padahal tidak keliru, misalnya “${labelJenisTemuan(salah.jenis)}”.`
				: 'Masih ada yang terlewat.',
		found: hitung,
		expected:
			boleh === 'bebas' ? `${diminta} tepat` : `${diminta} tepat, paling banyak ${boleh} keliru`,
		where: { halaman: 'temuan', field: 'ditandai', label: 'Daftar temuan' },
		// Of several kinds a rule of one of them would mislead; asked for by kind, it leads to what to read.
		rule: cukup ? 'A-08' : ((jenis && lewat?.aturan) ?? 'A-04'),
		why: 'Setiap temuan ditunjuk dengan jenisnya; yang benar tidak boleh ikut ditandai.'
	});
}
