import type { RowProblem } from './cells';
import { groupBy } from '$lib/group-by';
import { nameKey, sharesName } from './person-name';
import type { RosterRow } from './read-rows';
import type { RosterPerson, RosterState } from './state';

/** DP-04: which account a row is about. Null in `person` is somebody new. */
export type Match = {
	readonly person: RosterPerson | null;
	readonly problem?: RowProblem;
};

type Index = {
	readonly byAccount: ReadonlyMap<string, RosterPerson>;
	readonly byNip: ReadonlyMap<string, readonly RosterPerson[]>;
	readonly byPhone: ReadonlyMap<string, readonly RosterPerson[]>;
	/** By village and name; where a person only was before stands apart. */
	readonly byName: ReadonlyMap<string, readonly RosterPerson[]>;
	readonly byFormerName: ReadonlyMap<string, readonly RosterPerson[]>;
};

export const nameIn = (desaKode: string, nama: string): string => `${desaKode}/${nameKey(nama)}`;

const grouped = (
	people: readonly RosterPerson[],
	keysOf: (person: RosterPerson) => readonly string[]
): ReadonlyMap<string, readonly RosterPerson[]> => {
	const keyed = people.flatMap((person) =>
		[...new Set(keysOf(person))].map((key) => ({ key, person }))
	);
	const groups = groupBy(keyed, ({ key }) => key);
	return new Map([...groups].map(([key, same]) => [key, same.map(({ person }) => person)]));
};

export function matcher({ people }: RosterState): (row: RosterRow) => Match {
	const index: Index = {
		byAccount: new Map(people.map((person) => [person.username, person])),
		byNip: grouped(people, ({ nip }) => (nip ? [nip] : [])),
		byPhone: grouped(people, ({ noHp }) => (noHp ? [noHp] : [])),
		byName: grouped(people, ({ desaKode, nama }) => [nameIn(desaKode, nama)]),
		byFormerName: grouped(people, ({ nama, seats }) =>
			seats.map(({ desaKode }) => nameIn(desaKode, nama))
		)
	};
	return (row) => allowed(find(row, index));
}

const galat = (column: RowProblem['column'], message: string, mend: string): Match => ({
	person: null,
	problem: { column, level: 'galat', rule: 'DP-04', message, mend }
});

function allowed(match: Match): Match {
	const refusal = match.person?.refusal;
	return refusal
		? galat('nama_akun', refusal, 'Hapus baris ini dari berkas; akunnya tidak diubah lewat impor.')
		: match;
}

const writeAccount = (people: readonly RosterPerson[]): string =>
	`Isi kolom nama_akun dengan akun orang yang dimaksud: ${people.map(({ username }) => username).join(' atau ')}.`;

const names = (people: readonly RosterPerson[]): string =>
	people.map(({ nama, username }) => `${nama} (${username})`).join(' dan ');

function find(row: RosterRow, index: Index): Match {
	const { namaAkun, nama, nip, noHp, desaKode } = row;
	if (namaAkun !== null) {
		const person = index.byAccount.get(namaAkun);
		return person
			? { person }
			: galat(
					'nama_akun',
					`Akun "${namaAkun}" tidak ada di wilayah Anda.`,
					'Betulkan nama akunnya, atau kosongkan bila orangnya belum punya akun.'
				);
	}
	if (nama === null || desaKode === null) return { person: null };

	const ofNip = nip === null ? [] : (index.byNip.get(nip) ?? []);
	if (ofNip.length > 1)
		return galat('nip_atau_nipd', `NIP ini tercatat pada ${names(ofNip)}.`, writeAccount(ofNip));
	const [byNip] = ofNip;
	if (byNip)
		return sharesName(byNip.nama, nama) ? { person: byNip } : other('nip_atau_nipd', byNip);

	// Two officials may write the same number of their office: then the name decides among them.
	const ofPhone = (noHp === null ? [] : (index.byPhone.get(noHp) ?? [])).filter(
		(person) => nip === null || person.nip === null || person.nip === nip
	);
	const likely = ofPhone.filter((person) => sharesName(person.nama, nama));
	const exact = likely.filter((person) => nameKey(person.nama) === nameKey(nama));
	const alike = exact.length === 1 ? exact : likely;
	if (alike.length > 1)
		return galat('no_hp', `Nomor HP ini tercatat pada ${names(alike)}.`, writeAccount(alike));
	const [byPhone] = alike;

	// A different number of its own makes somebody else of the same name.
	const former = row.status === 'berhenti' ? index.byFormerName : index.byName;
	const key = nameIn(desaKode, nama);
	const ofName = (index.byName.get(key) ?? former.get(key) ?? []).filter(
		(person) => nip === null || person.nip === null || person.nip === nip
	);
	const [byName] = ofName;
	if (byPhone)
		return byName && !ofName.includes(byPhone)
			? galat(
					'no_hp',
					`Nomor HP menunjuk ${names([byPhone])}, tetapi desa dan namanya ${names([byName])}.`,
					writeAccount([byPhone, byName])
				)
			: { person: byPhone };
	if (ofName.length > 1)
		return galat(
			'nama',
			`Di desa ini ada ${ofName.length} akun dengan nama itu: ${ofName.map(({ username }) => username).join(', ')}.`,
			writeAccount(ofName)
		);
	if (byName) return { person: byName };
	const [holder] = ofPhone;
	return holder ? other('no_hp', holder) : { person: null };
}

/** A number that is known under another name: taking the row at its word would give somebody's record to somebody else. */
const other = (column: 'nip_atau_nipd' | 'no_hp', person: RosterPerson): Match =>
	galat(
		column,
		`${column === 'no_hp' ? 'Nomor HP' : 'NIP'} ini tercatat pada ${names([person])}.`,
		`Bila orangnya sama, isi nama_akun dengan ${person.username}; bila berbeda, betulkan atau kosongkan nomornya.`
	);
