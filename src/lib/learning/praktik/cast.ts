import { acak, seedDari } from '../../desa/acak';
import type { Dunia } from '../../desa/dunia';
import type { Keluarga } from '../../desa/kependudukan/keluarga';
import { formatNik } from '../../desa/kependudukan/nik';
import { formatNomorKk } from '../../desa/kependudukan/nomor-kk';
import { isAktif, type Penduduk } from '../../desa/kependudukan/penduduk';
import { anggotaKeluarga, kepalaKeluarga } from '../../desa/kependudukan/state';
import { addDays, formatTanggal, umur } from '../../format/tanggal';
import type { CastSpec, FactSpec, TaskRules } from './task-spec';

export type CastMember =
	| { readonly jenis: 'penduduk'; readonly id: string }
	| { readonly jenis: 'keluarga'; readonly id: string };

export type Cast = {
	readonly members: ReadonlyMap<string, CastMember>;
	/** What a placeholder such as {ibu.nama} stands for, as printed in the story. */
	readonly printed: ReadonlyMap<string, string>;
	/** The same as a form or a check wants it: dates as ISO text, numbers plain. */
	readonly raw: ReadonlyMap<string, string>;
};

/**
 * Fills a task's cast and facts for one seed. The same seed gives the same people for ever.
 * @throws when the data set has nobody who fits; the task's own test runs it on several seeds.
 */
export function fillCast(
	task: { readonly id: string; readonly rules: Pick<TaskRules, 'cast' | 'facts'> },
	start: Dunia,
	seed: number
): Cast {
	const members = new Map<string, CastMember>();
	const printed = new Map<string, string>();
	const raw = new Map<string, string>();
	const put = (key: string, value: string, shown = value): void => {
		raw.set(key, value);
		printed.set(key, shown);
	};
	put('desa', start.desa.nama);
	put('tanggal', start.tanggal, formatTanggal(start.tanggal));

	// By need, not in the order of the file: the database keeps the keys of an object in its own order.
	const begun = new Set<string>();
	const fill = (name: string): void => {
		const spec = task.rules.cast[name];
		// Begun and not there yet: the two of them point at each other, and `findMember` will find nobody.
		if (!spec || begun.has(name)) return;
		begun.add(name);
		if ('dari' in spec) fill(spec.dari);
		const member = findMember(spec, start, members, seed ^ seedDari(`${task.id}/${name}`));
		if (!member) throw new Error(`Task ${task.id}: nobody in the data set fits "${name}"`);
		members.set(name, member);
		if (member.jenis === 'penduduk') printPenduduk(name, start, member.id, put);
		else printKeluarga(name, start, member.id, put);
	};
	Object.keys(task.rules.cast).forEach(fill);
	for (const [name, spec] of Object.entries(task.rules.facts))
		printFact(name, spec, start, seed ^ seedDari(`${task.id}/${name}`), put);
	return { members, printed, raw };
}

type Put = (key: string, value: string, shown?: string) => void;

function findMember(
	spec: CastSpec,
	start: Dunia,
	members: ReadonlyMap<string, CastMember>,
	seed: number
): CastMember | undefined {
	const { penduduk, keluarga } = start.kependudukan;
	if (spec.cari === 'ibu-muda') {
		const calon = [...penduduk.values()].filter(
			(orang) => keluarga.get(orang.keluargaId)?.dusun === spec.dusun && isIbuMuda(start, orang)
		);
		const orang = calon.length > 0 ? acak(seed).pilih(calon) : undefined;
		return orang && { jenis: 'penduduk', id: orang.id };
	}
	const dari = members.get(spec.dari);
	const orang = dari?.jenis === 'penduduk' ? penduduk.get(dari.id) : undefined;
	if (!orang) return undefined;
	if (spec.cari === 'kk') return { jenis: 'keluarga', id: orang.keluargaId };
	const suami = suamiDari(start, orang);
	return suami && { jenis: 'penduduk', id: suami.id };
}

/** A married woman of 20 to 38 with her husband at home, who can have given birth this month. */
function isIbuMuda(start: Dunia, orang: Penduduk): boolean {
	if (!isAktif(orang) || orang.jenisKelamin !== 'P' || orang.nik === null) return false;
	const tahun = umur(orang.tanggalLahir, start.tanggal);
	if (tahun < 20 || tahun > 38 || !suamiDari(start, orang)?.nik) return false;
	// Eleven months since the last child, so that another birth is possible.
	const batas = addDays(start.tanggal, -335);
	for (const anak of start.kependudukan.penduduk.values())
		if (anak.ibuId === orang.id && anak.tanggalLahir > batas) return false;
	return true;
}

function suamiDari(start: Dunia, istri: Penduduk): Penduduk | undefined {
	const pasangan =
		istri.shdk === 'istri' ? 'kepala-keluarga' : istri.shdk === 'kepala-keluarga' ? 'suami' : null;
	if (!istri.statusKawin.startsWith('kawin') || pasangan === null) return undefined;
	return anggotaKeluarga(start.kependudukan, istri.keluargaId).find(
		(orang) => orang.shdk === pasangan && orang.jenisKelamin === 'L'
	);
}

function printPenduduk(name: string, start: Dunia, id: string, put: Put): void {
	const orang = start.kependudukan.penduduk.get(id);
	if (!orang) return;
	put(`${name}.nama`, orang.nama);
	put(`${name}.nik`, orang.nik ?? '', orang.nik ? formatNik(orang.nik) : 'belum ada');
	put(`${name}.tanggalLahir`, orang.tanggalLahir, formatTanggal(orang.tanggalLahir));
	const anak = [...start.kependudukan.penduduk.values()].filter((x) => x.ibuId === id);
	put(`${name}.kelahiranBerikut`, String(anak.length + 1));
}

function printKeluarga(name: string, start: Dunia, id: string, put: Put): void {
	const keluarga: Keluarga | undefined = start.kependudukan.keluarga.get(id);
	if (!keluarga) return;
	put(`${name}.nomor`, keluarga.noKk, formatNomorKk(keluarga.noKk));
	put(`${name}.kepala`, kepalaKeluarga(start.kependudukan, id)?.nama ?? '');
	put(`${name}.alamat`, `RT ${keluarga.rt} RW ${keluarga.rw} Dusun ${keluarga.dusun}`);
}

function printFact(name: string, spec: FactSpec, start: Dunia, seed: number, put: Put): void {
	const putScalar = (key: string, value: string | number | boolean): void =>
		put(key, String(value));
	if (typeof spec !== 'object') return putScalar(name, spec);
	if (Array.isArray(spec)) {
		const drawn = acak(seed).pilih(spec);
		return printFact(name, drawn, start, seed, put);
	}
	const days = 'hari-sebelum' in spec ? spec['hari-sebelum'] : undefined;
	if (Array.isArray(days)) {
		const tanggal = addDays(start.tanggal, -acak(seed).pilih(days));
		return put(name, tanggal, formatTanggal(tanggal));
	}
	for (const [part, value] of Object.entries(spec))
		if (!Array.isArray(value)) putScalar(`${name}.${part}`, value);
}

const placeholder = /\{([a-z][A-Za-z0-9]*(?:\.[A-Za-z]+)?)\}/g;

/** Puts the cast into a text; an unknown placeholder stays as it is and `unknownPlaceholders` finds it. */
export const fillText = (text: string, values: ReadonlyMap<string, string>): string =>
	text.replace(placeholder, (whole, key: string) => values.get(key) ?? whole);

export const unknownPlaceholders = (text: string, values: ReadonlyMap<string, string>): string[] =>
	[...text.matchAll(placeholder)].map((match) => match[1] ?? '').filter((key) => !values.has(key));
