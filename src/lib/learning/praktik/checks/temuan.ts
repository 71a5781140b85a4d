import type { Dunia } from '../../../desa/dunia';
import { labelJenisTemuan, type TemuanRegister } from '../../../desa/kependudukan/temuan';
import type { TandaTemuan } from '../../../desa/tanda-temuan';
import type { CheckSpec } from '../check-spec';
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

export function temuan(
	{ jumlah, keliru: boleh }: Extract<CheckSpec, { check: 'temuan' }>,
	{ dunia, kunci }: Context
): CheckOutcome {
	if (!kunci) return tunggu('Temuan dinilai sesudah Anda mengirimnya.');
	if (dunia.temuan.size === 0) return tunggu('Belum ada temuan yang ditandai.');
	const { tepat, keliru } = nilaiTemuan(dunia, kunci);
	const diminta = jumlah ?? kunci.length;
	const cukup = tepat.length >= diminta;
	if (cukup && keliru.length <= boleh) return lulus;
	const hitung = `${tepat.length} tepat, ${kunci.length - tepat.length} terlewat, ${keliru.length} keliru`;
	const [salah] = keliru;
	return gagal({
		code: cukup ? 'temuan.keliru' : 'temuan.terlewat',
		message:
			cukup && salah
				? `Ada yang ditandai padahal tidak keliru, misalnya “${labelJenisTemuan(salah.jenis)}”.`
				: 'Masih ada yang terlewat.',
		found: hitung,
		expected: `${diminta} tepat, paling banyak ${boleh} keliru`,
		where: { halaman: 'temuan', label: 'Daftar temuan' },
		rule: salah && cukup ? 'A-08' : 'A-04',
		why: 'Setiap temuan ditunjuk dengan jenisnya; yang benar tidak boleh ikut ditandai.'
	});
}
