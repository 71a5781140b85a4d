import type { Problem } from '$lib/desa/problem';
import { isInScope, type Role, type User } from '../access';
import type { Services } from '../runtime';
import type { AccountForm } from './form';
import { cariWilayah, findWilayah, sebutWilayah, type Wilayah } from './wilayah';

export type PlaceOption = {
	readonly kode: string;
	readonly nama: string;
	readonly letak: string;
	/** Why it cannot be chosen; null when it can. */
	readonly reason: string | null;
};

/** What came of the text that names a wilayah. */
export type Choice = {
	readonly options: readonly PlaceOption[];
	readonly more: boolean;
	/** '' is the whole country; null: not known yet. */
	readonly chosen: string | null;
	readonly problem: Problem | null;
};

type Typed = Pick<AccountForm, 'role' | 'tempat' | 'tempatDicari' | 'wilayahKode'>;

/** Why somebody of this role cannot belong to a wilayah, as the rest of a sentence; null when they can. */
export function placeReason(role: Role | null, { tingkat, jenis }: Wilayah): string | null {
	if (role === 'peserta') {
		if (jenis === 'kelurahan') return 'kelurahan tidak memiliki jabatan desa';
		return tingkat === 'desa' ? null : 'peserta menjabat di sebuah desa';
	}
	if (role !== null && tingkat === 'desa')
		return 'wilayah kerja paling kecil adalah satu kecamatan';
	return null;
}

/**
 * Finds the wilayah of a form: the one chosen from the list shown before, or the only one whose code
 * or whole name was typed. Everything else is a list to choose from.
 */
export async function choosePlace(
	services: Services,
	user: User,
	{ role, tempat, tempatDicari, wilayahKode }: Typed
): Promise<Choice> {
	const galat = (field: string, message: string, mend?: string): Problem => ({
		field,
		level: 'galat',
		rule: 'AK-03',
		message,
		...(mend ? { mend } : {})
	});
	const what = role === 'peserta' ? 'Desa' : 'Wilayah';
	if (tempat === '') {
		const country = role === 'administrator' && user.wilayahKode === '';
		return {
			options: [],
			more: false,
			chosen: country ? '' : null,
			problem: country ? null : galat('tempat', `${what} belum diisi.`, 'Tulis nama atau kodenya.')
		};
	}
	const found = await cariWilayah(services, user, tempat, role);
	const asOption = (one: Wilayah): PlaceOption => ({
		kode: one.kode,
		nama: one.nama,
		letak: one.letak,
		reason: placeReason(role, one)
	});
	const answer = (chosen: Wilayah | null, problem: Problem | null): Choice => ({
		options: found.matches.map(asOption),
		more: found.more,
		chosen: problem ? null : (chosen?.kode ?? null),
		problem
	});
	const cannot = (field: string, one: Wilayah): Problem | null => {
		const reason = placeReason(role, one);
		return reason === null
			? null
			: galat(
					field,
					`${one.nama} tidak dapat dipilih: ${reason}.`,
					`Cari ${what.toLowerCase()} yang lain.`
				);
	};

	// A choice belongs to the list it was made from; after another text it is stale.
	if (wilayahKode !== '' && tempat === tempatDicari) {
		const picked = isInScope(user, wilayahKode) ? await findWilayah(services, wilayahKode) : null;
		return picked
			? answer(picked, cannot('wilayahKode', picked))
			: answer(
					null,
					galat('tempat', 'Pilihan itu tidak ada di wilayah Anda.', 'Cari sekali lagi.')
				);
	}
	const [only, ...others] = found.exact;
	if (only && others.length === 0) return answer(only, cannot('tempat', only));
	if (found.matches.length === 0)
		return answer(
			null,
			galat(
				'tempat',
				`"${tempat.slice(0, 60)}" tidak ditemukan di ${await sebutWilayah(services, user.wilayahKode)}.`,
				'Periksa ejaannya, atau tulis sebagian namanya saja.'
			)
		);
	return answer(
		null,
		galat('wilayahKode', `${what} belum dipilih.`, 'Pilih satu dari yang ditemukan.')
	);
}
