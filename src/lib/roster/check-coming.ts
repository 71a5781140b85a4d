import { addDays, formatTanggal, type Tanggal } from '$lib/format/tanggal';
import { labelJabatan } from '$lib/learning/jabatan';
import type { RosterColumn } from './columns';
import type { Group } from './group';
import { isSeatOfOne } from './seat-names';
import { galat, heldBy, isWhole, listRows, seatKey, type Seats, type Work } from './work';

/** Nobody in office now began longer ago than this: village staff serve until sixty, from twenty on. */
const longestServiceYears = 45;

/** DP-06: a seat that somebody is to hold. */
export function checkComing(
	work: Work,
	group: Group<Work>,
	{ inFile, open }: Seats,
	todayIn: (desaKode: string) => Tanggal
): void {
	const { row, problems } = work;
	if (!isWhole(row)) return;
	const refuse = (column: RosterColumn, message: string, mend: string): void =>
		void problems.push(galat(column, 'DP-06', message, mend));
	if (row.selesai !== null)
		return refuse(
			'selesai_jabatan',
			'Tanggal selesai menjabat terisi, tetapi statusnya aktif.',
			'Tulis berhenti di kolom status, atau kosongkan tanggal selesainya.'
		);
	const held = heldBy(work);
	if (row.mulai === null) {
		if (!held)
			refuse(
				'mulai_jabatan',
				'Tanggal mulai menjabat belum diisi.',
				'Isi tanggal menurut surat keputusan pengangkatannya, misalnya 01-02-2026.'
			);
		return;
	}
	const today = todayIn(row.desaKode);
	if (row.mulai > today)
		return refuse(
			'mulai_jabatan',
			`Tanggal mulai menjabat ${formatTanggal(row.mulai)} belum tiba.`,
			'Periksa tahunnya, atau impor lagi pada hari pelantikan.'
		);
	if (Number(today.slice(0, 4)) - Number(row.mulai.slice(0, 4)) > longestServiceYears)
		return refuse(
			'mulai_jabatan',
			`Tanggal mulai menjabat ${formatTanggal(row.mulai)} terlalu lama berlalu.`,
			'Periksa tahunnya pada surat keputusan pengangkatan.'
		);
	if (held || !isSeatOfOne(row.jabatan)) return;
	const key = seatKey(row.desaKode, row.jabatan);
	const rows = inFile.get(key) ?? [];
	const others = rows.filter((one) => one.group !== group);
	const active = others.filter(({ work: { row: lain } }) => lain.status !== 'berhenti');
	if (active.length > 0)
		return refuse(
			'jabatan',
			`${labelJabatan(row.jabatan)} desa ini juga aktif di baris ${listRows(
				active.map((one) => one.work),
				work
			)}.`,
			'Tulis berhenti pada baris orang yang sudah tidak menjabat.'
		);
	for (const before of open.get(key) ?? []) {
		if (before.person.userId === work.match.person?.userId) continue;
		const goes = others.find(({ work: lain }) => heldBy(lain)?.seat.id === before.seat.id);
		const end = goes?.work.row.selesai ?? addDays(row.mulai, -1);
		if (end > row.mulai)
			refuse(
				'mulai_jabatan',
				`${before.person.nama} berhenti pada ${formatTanggal(end)}, sesudah orang ini mulai.`,
				'Betulkan tanggal mulai di baris ini atau tanggal selesai pada barisnya.'
			);
		else if (end < before.seat.mulai)
			refuse(
				'mulai_jabatan',
				`${labelJabatan(row.jabatan)} ini dijabat ${before.person.nama} sejak ${formatTanggal(before.seat.mulai)}.`,
				'Tanggal mulai penggantinya harus sesudah itu; betulkan salah satunya.'
			);
		else if (before.person.refusal !== null)
			refuse(
				'jabatan',
				`${labelJabatan(row.jabatan)} ini dijabat ${before.person.nama}. ${before.person.refusal}`,
				'Akhiri jabatannya lebih dahulu, atau hapus baris ini.'
			);
	}
}
