import { and, between, count, eq, isNull, or, sql } from 'drizzle-orm';
import { akhirBulan, awalBulan, type Bulan } from '../../format/tanggal';
import type { Kegiatan } from '../../laporan/bahan';
import { desaKodeOf } from '../access';
import { attendance, cohortDay, rollWilayah, visit } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { underWilayah } from '../scope-of';

/**
 * What trainers did under a code in a month. A face-to-face day counts where its cohort belongs, and wherever people came
 * from: a kecamatan has a part in a day that the kabupaten held.
 */
export async function bacaKegiatan(tx: ScopedTx, kode: string, bulan: Bulan): Promise<Kegiatan> {
	const [awal, akhir] = [awalBulan(bulan), akhirBulan(bulan)];
	const hariBulanIni = and(between(cohortDay.tanggal, awal, akhir), isNull(cohortDay.cancelledAt));
	const datang = and(underWilayah(attendance.desaKode, kode), eq(attendance.status, 'hadir'));
	const [[kunjungan], [dihitung], [hari], [hadir]] = await Promise.all([
		tx
			.select({ semua: count(), selesai: count(visit.doneAt) })
			.from(visit)
			.where(
				and(
					underWilayah(visit.desaKode, kode),
					between(visit.tanggal, awal, akhir),
					isNull(visit.cancelledAt)
				)
			),
		// Distinct people of a whole country would have to be sorted; they are counted village by village instead.
		tx
			.select({ bantuan: rollWilayah.bantuan })
			.from(rollWilayah)
			.where(
				and(
					eq(rollWilayah.desaKode, desaKodeOf(kode)),
					eq(rollWilayah.courseId, ''),
					underWilayah(rollWilayah.desaKode, kode)
				)
			),
		tx
			.select({ semua: count() })
			.from(cohortDay)
			.where(
				and(
					hariBulanIni,
					or(
						underWilayah(cohortDay.desaKode, kode),
						sql`exists (select 1 from ${attendance} where ${eq(attendance.dayId, cohortDay.id)} and ${datang})`
					)
				)
			),
		tx
			.select({ semua: count() })
			.from(attendance)
			.innerJoin(cohortDay, eq(cohortDay.id, attendance.dayId))
			.where(and(datang, hariBulanIni))
	]);
	const bantuan = dihitung?.bantuan[bulan];
	return {
		kunjungan: kunjungan?.semua ?? 0,
		kunjunganSelesai: kunjungan?.selesai ?? 0,
		bantuan: bantuan?.kali ?? 0,
		orangDibantu: bantuan?.orang ?? 0,
		hariTatapMuka: hari?.semua ?? 0,
		kehadiran: hadir?.semua ?? 0
	};
}
