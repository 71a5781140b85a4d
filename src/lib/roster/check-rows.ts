import { groupBy } from '$lib/group-by';
import { columnLabel, type RosterColumn } from './columns';
import type { Group } from './group';
import { nameIn } from './match';
import type { RowProblem } from './cells';
import type { RosterRow } from './read-rows';
import type { RosterState } from './state';
import { galat, isWhole, listRows, seatKey, type Work } from './work';

/** DP-03 */
export function villageProblems({ desaKode }: RosterRow, { villages }: RosterState): RowProblem[] {
	if (desaKode === null) return [];
	const village = villages.get(desaKode);
	const wrong = (message: string, mend: string) => [galat('kode_desa', 'DP-03', message, mend)];
	if (!village)
		return wrong(
			`Kode desa ${desaKode} tidak ada di daftar wilayah.`,
			'Periksa angkanya pada daftar kode wilayah Kemendagri.'
		);
	if (!village.inScope)
		return wrong(
			`${village.nama} (${desaKode}) di luar wilayah Anda.`,
			'Hapus baris ini, atau minta pelatih di sana yang mengimpornya.'
		);
	if (village.kelurahan)
		return wrong(
			`${village.nama} (${desaKode}) tidak memiliki jabatan desa.`,
			'Periksa kodenya; kode desa memakai angka 2 di belakang titik terakhir.'
		);
	return [];
}

/** DP-05: rows about one person must agree, and name each seat once. */
export function checkGroup({ works }: Group<Work>): void {
	if (works.length === 1) return;
	const disagree = (
		column: RosterColumn,
		told: (row: RosterRow) => string | null,
		message: (rows: string) => string
	): void => {
		const values = new Set(works.flatMap(({ row }) => told(row) ?? []));
		if (values.size < 2) return;
		for (const work of works)
			work.problems.push(
				galat(
					column,
					'DP-05',
					message(listRows(works, work)),
					'Samakan isinya bila orangnya sama; bila berbeda, isi nama_akun atau NIP masing-masing.'
				)
			);
	};
	const differs = (column: RosterColumn) => (lain: string) =>
		`${columnLabel[column]} berbeda dengan baris ${lain}, yang tentang orang yang sama.`;
	disagree('nama', ({ nama }) => nama, differs('nama'));
	disagree('no_hp', ({ noHp }) => noHp, differs('no_hp'));
	disagree('nip_atau_nipd', ({ nip }) => nip, differs('nip_atau_nipd'));
	disagree('email', ({ email }) => email, differs('email'));
	disagree(
		'kode_desa',
		({ status, desaKode }) => (status === 'berhenti' ? null : desaKode),
		(lain) => `Orang ini juga aktif di desa lain, di baris ${lain}.`
	);
	const seats = groupBy(works, ({ row }) => seatKey(row.desaKode ?? '', row.jabatan ?? ''));
	for (const same of seats.values())
		if (same.length > 1)
			for (const work of same)
				work.problems.push(
					galat(
						'nama',
						'DP-05',
						`Orang dan jabatan ini juga ada di baris ${listRows(same, work)}.`,
						'Sisakan satu baris saja.'
					)
				);
}

/**
 * DP-05: two people of one name in one village can be told apart only by an account or a NIP; without, the next import
 * would not know which of them is meant.
 */
export function checkNames(groups: readonly Group<Work>[]): void {
	const named = groups.flatMap((group) =>
		group.works.flatMap((work) =>
			isWhole(work.row) && work.row.status !== 'berhenti'
				? [{ work, group, key: nameIn(work.row.desaKode, work.row.nama) }]
				: []
		)
	);
	for (const same of groupBy(named, ({ key }) => key).values()) {
		if (new Set(same.map(({ group }) => group)).size < 2) continue;
		for (const { work, group } of same) {
			if (work.row.namaAkun !== null || work.row.nip !== null) continue;
			const others = same.filter((one) => one.group !== group).map((one) => one.work);
			work.problems.push(
				galat(
					'nama',
					'DP-05',
					`Di berkas ini ada orang lain dengan desa dan nama yang sama, di baris ${listRows(others, work)}.`,
					'Isi nama_akun atau NIP supaya jelas siapa yang dimaksud.'
				)
			);
		}
	}
}

/**
 * DP-05: a NIP is one person's, and so is a name at one telephone, whatever account the rest of the rows points to.
 */
export function checkNumbers(
	groups: readonly Group<Work>[],
	column: 'nip_atau_nipd' | 'no_hp',
	keyOf: (row: RosterRow) => string | null
): void {
	const told = groups.flatMap((group) =>
		group.works.flatMap((work) => {
			const key = keyOf(work.row);
			return key === null ? [] : [{ work, group, key }];
		})
	);
	for (const same of groupBy(told, ({ key }) => key).values()) {
		if (new Set(same.map(({ group }) => group)).size < 2) continue;
		for (const { work, group } of same)
			work.problems.push(
				galat(
					column,
					'DP-05',
					`${columnLabel[column]} ini juga ada di baris ${listRows(
						same.filter((one) => one.group !== group).map((one) => one.work),
						work
					)}, yang menunjuk akun lain.`,
					'Periksa nomornya, atau isi nama_akun yang sama bila orangnya sama.'
				)
			);
	}
}
