import { and, between, count, eq, gte, isNull, lt, or, sql, sum } from 'drizzle-orm';
import { addDays, akhirBulan, awalBulan, zonaWilayah, type Bulan } from '../../format/tanggal';
import type { Kegiatan } from '../../laporan/bahan';
import { attendance, cohortDay, helpGiven, visit } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { startOfDay } from '../learning/review-rows';
import { underWilayah } from '../scope-of';

/**
 * What trainers did under a code in a month. A face-to-face day counts where its cohort belongs, and wherever people came
 * from: a kecamatan has a part in a day that the kabupaten held.
 */
export async function bacaKegiatan(tx: ScopedTx, kode: string, bulan: Bulan): Promise<Kegiatan> {
	const zona = zonaWilayah(kode);
	const [awal, akhir] = [awalBulan(bulan), akhirBulan(bulan)];
	const hariBulanIni = and(between(cohortDay.tanggal, awal, akhir), isNull(cohortDay.cancelledAt));
	const datang = and(underWilayah(attendance.desaKode, kode), eq(attendance.status, 'hadir'));
	// Counted by person first: a distinct count sorts them all.
	const perOrang = tx
		.select({ banyak: count().as('banyak') })
		.from(helpGiven)
		.where(
			and(
				underWilayah(helpGiven.desaKode, kode),
				gte(helpGiven.helpedAt, startOfDay(awal, zona)),
				lt(helpGiven.helpedAt, startOfDay(addDays(akhir, 1), zona))
			)
		)
		.groupBy(helpGiven.userId)
		.as('per_orang');
	const [[kunjungan], [bantuan], [hari], [hadir]] = await Promise.all([
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
		tx.select({ semua: sum(perOrang.banyak).mapWith(Number), orang: count() }).from(perOrang),
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
	return {
		kunjungan: kunjungan?.semua ?? 0,
		kunjunganSelesai: kunjungan?.selesai ?? 0,
		bantuan: bantuan?.semua ?? 0,
		orangDibantu: bantuan?.orang ?? 0,
		hariTatapMuka: hari?.semua ?? 0,
		kehadiran: hadir?.semua ?? 0
	};
}
