import { acak, seedDari } from '../../desa/acak';
import type { Dunia } from '../../desa/dunia';
import {
	labelAgama,
	labelJenisKelamin,
	labelPekerjaan,
	labelPendidikan,
	labelShdk,
	labelStatusKawin
} from '../../desa/kependudukan/kode';
import { bacaNik, buatNik, formatNik, type Nik } from '../../desa/kependudukan/nik';
import { buatNomorKk, formatNomorKk } from '../../desa/kependudukan/nomor-kk';
import { anggotaKeluarga, kepalaKeluarga, type Kependudukan } from '../../desa/kependudukan/state';
import {
	addDays,
	bulanDari,
	formatBulan,
	formatTanggal,
	parseTanggal,
	susunTanggal,
	tanggal,
	umur,
	type Tanggal
} from '../../format/tanggal';
import { cariPemeran } from './cari';
import { printAnggaran, printBaris, printKegiatan } from './cast-anggaran';
import { printKantor, printMasuk, printPin, printSurat, type Put } from './cast-surat';
import type { FactSpec, TaskRules } from './task-spec';
import type { Kunci } from './temuan-tertanam';

export type CastMember =
	/** `desa`: somebody of another village of the kecamatan. */
	| { readonly jenis: 'penduduk'; readonly id: string; readonly desa?: string }
	| { readonly jenis: 'keluarga'; readonly id: string }
	/** A letter from before the task: of the office, or in its inbox. */
	| { readonly jenis: 'surat'; readonly id: string }
	| { readonly jenis: 'masuk'; readonly id: string }
	/** A line of the draft on the first day, or an activity of the RKP. */
	| { readonly jenis: 'baris'; readonly id: string }
	| { readonly jenis: 'rkp'; readonly id: string };

export type Cast = {
	readonly members: ReadonlyMap<string, CastMember>;
	/** What a placeholder such as {ibu.nama} stands for, as printed in the story. */
	readonly printed: ReadonlyMap<string, string>;
	/** The same as a form or a check wants it: dates as ISO text, numbers plain. */
	readonly raw: ReadonlyMap<string, string>;
};

/**
 * Fills a task's cast and facts for one seed. The same seed gives the same people for ever. `kunci` are the faults planted
 * in the village, for a cast that speaks of them (`memintaKunci`).
 * @throws when the data set has nobody who fits; the task's own test runs it on several seeds.
 */
export function fillCast(
	task: { readonly id: string; readonly rules: Pick<TaskRules, 'cast' | 'facts'> },
	start: Dunia,
	seed: number,
	kunci?: Kunci
): Cast {
	const members = new Map<string, CastMember>();
	const printed = new Map<string, string>();
	const raw = new Map<string, string>();
	const put = (key: string, value: string, shown = value): void => {
		raw.set(key, value);
		printed.set(key, shown);
	};
	put('desa', start.desa.nama);
	put('kecamatan', start.desa.kecamatan);
	put('kabupaten', start.desa.kabupaten);
	put('provinsi', start.desa.provinsi);
	put('tanggal', start.tanggal, formatTanggal(start.tanggal));
	put('bulan', bulanDari(start.tanggal), formatBulan(bulanDari(start.tanggal)));

	printKantor(start.persuratan, start.tanggal, put);
	printAnggaran(start.anggaran, put);

	// By need, not in the order of the file: the database keeps the keys of an object in its own order.
	const begun = new Set<string>();
	const fill = (name: string): void => {
		const spec = task.rules.cast[name];
		// Begun and not there yet: the two of them point at each other, and nobody will be found.
		if (!spec || begun.has(name)) return;
		begun.add(name);
		if ('dari' in spec) fill(spec.dari);
		if ('selain' in spec) spec.selain?.forEach(fill);
		const own = seed ^ seedDari(`${task.id}/${name}`);
		const member = cariPemeran(spec, { start, seed: own, kunci }, (lain) => members.get(lain));
		if (!member) throw new Error(`Task ${task.id}: nobody in the data set fits "${name}"`);
		members.set(name, member);
		if (member.jenis === 'keluarga') printKeluarga(name, start.kependudukan, member.id, put);
		else if (member.jenis === 'surat') printSurat(name, start.persuratan, member.id, put);
		else if (member.jenis === 'masuk') printMasuk(name, start.persuratan, member.id, put);
		else if (member.jenis === 'baris') printBaris(name, start.anggaran, member.id, put);
		else if (member.jenis === 'rkp') printKegiatan(name, start.anggaran, member.id, put);
		else {
			const desa = member.desa === undefined ? undefined : start.desaLain.get(member.desa);
			printPenduduk(name, desa?.kependudukan ?? start.kependudukan, start, member.id, put);
			printPin(name, start.persuratan, member.id, put);
			put(`${name}.desa`, desa?.nama ?? start.desa.nama);
			put(`${name}.kodeDesa`, desa?.kode ?? start.desa.kode);
		}
	};
	Object.keys(task.rules.cast).forEach(fill);

	// Numbers are made last: they are made from the other facts.
	const facts = Object.entries(task.rules.facts);
	const isNumber = ([, spec]: (typeof facts)[number]) =>
		typeof spec === 'object' && ('nik-dari' in spec || 'kk-dari' in spec);
	for (const [name, spec] of [...facts.filter((x) => !isNumber(x)), ...facts.filter(isNumber)])
		printFact(name, spec, start, seed ^ seedDari(`${task.id}/${name}`), raw, put);
	return { members, printed, raw };
}

function printPenduduk(
	name: string,
	state: Kependudukan,
	start: Dunia,
	id: string,
	put: Put
): void {
	const orang = state.penduduk.get(id);
	if (!orang) return;
	put(`${name}.id`, orang.id);
	put(`${name}.nama`, orang.nama);
	put(`${name}.nik`, orang.nik ?? '', orang.nik ? formatNik(orang.nik) : 'belum ada');
	if (orang.nik) printMenurutNik(name, orang.nik, orang.tanggalLahir, put);
	put(`${name}.tempatLahir`, orang.tempatLahir);
	put(`${name}.tanggalLahir`, orang.tanggalLahir, formatTanggal(orang.tanggalLahir));
	put(`${name}.umur`, String(umur(orang.tanggalLahir, start.tanggal)));
	put(`${name}.jk`, orang.jenisKelamin, labelJenisKelamin(orang.jenisKelamin));
	put(`${name}.agama`, orang.agama, labelAgama(orang.agama));
	put(`${name}.pendidikan`, orang.pendidikan, labelPendidikan(orang.pendidikan));
	put(`${name}.pekerjaan`, orang.pekerjaan, labelPekerjaan(orang.pekerjaan));
	put(`${name}.statusKawin`, orang.statusKawin, labelStatusKawin(orang.statusKawin));
	put(`${name}.shdk`, orang.shdk, labelShdk(orang.shdk));
	put(`${name}.namaAyah`, orang.namaAyah);
	put(`${name}.namaIbu`, orang.namaIbu);
	let anak = 0;
	for (const { ibuId } of state.penduduk.values()) if (ibuId === id) anak++;
	put(`${name}.kelahiranBerikut`, String(anak + 1));
}

/** birth date and sex as the NIK has them, which a faulty record may contradict. */
function printMenurutNik(name: string, nik: Nik, tercatat: Tanggal, put: Put): void {
	const { tanggal: hari, bulan, tahunDuaDigit, jenisKelamin } = bacaNik(nik);
	// The NIK has two digits of the year: the century is that of the record.
	const abad = Number(tercatat.slice(0, 2)) * 100;
	const lahir = susunTanggal(abad + tahunDuaDigit, bulan, hari);
	if (lahir) put(`${name}.lahirNik`, lahir, formatTanggal(lahir));
	put(`${name}.jkNik`, jenisKelamin, labelJenisKelamin(jenisKelamin));
}

function printKeluarga(name: string, state: Kependudukan, id: string, put: Put): void {
	const keluarga = state.keluarga.get(id);
	if (!keluarga) return;
	const { rt, rw, dusun, alamat, noKk } = keluarga;
	put(`${name}.id`, id);
	put(`${name}.nomor`, noKk, formatNomorKk(noKk));
	put(`${name}.kepala`, kepalaKeluarga(state, id)?.nama ?? '');
	put(`${name}.alamat`, `RT ${rt} RW ${rw} Dusun ${dusun}`);
	put(`${name}.jalan`, alamat);
	put(`${name}.rt`, rt);
	put(`${name}.rw`, rw);
	put(`${name}.dusun`, dusun);
	const anggota = anggotaKeluarga(state, id);
	put(`${name}.jumlah`, String(anggota.length));
	// Row by row, as the card lists them: for a family of a known size.
	anggota.forEach((orang, urutan) => {
		const nomor = urutan + 1;
		put(`${name}.id${nomor}`, orang.id);
		put(`${name}.nama${nomor}`, orang.nama);
		put(`${name}.nik${nomor}`, orang.nik ?? '', orang.nik ? formatNik(orang.nik) : 'belum ada');
		put(`${name}.shdk${nomor}`, orang.shdk, labelShdk(orang.shdk));
		put(`${name}.jk${nomor}`, orang.jenisKelamin, labelJenisKelamin(orang.jenisKelamin));
		put(`${name}.lahir${nomor}`, orang.tanggalLahir, formatTanggal(orang.tanggalLahir));
	});
}

function printFact(
	name: string,
	spec: FactSpec,
	start: Dunia,
	seed: number,
	raw: ReadonlyMap<string, string>,
	put: Put
): void {
	const nilai = (key: string, value: string | number | boolean): void => {
		const isi = String(value);
		const pada = /^\d{4}-\d{2}-\d{2}$/.test(isi) ? parseTanggal(isi) : null;
		put(key, isi, pada ? formatTanggal(pada) : isi);
	};
	if (typeof spec !== 'object') return nilai(name, spec);
	if (Array.isArray(spec)) return printFact(name, acak(seed).pilih(spec), start, seed, raw, put);
	const hari = (daftar: readonly number[], arah: 1 | -1): void => {
		const pada = addDays(start.tanggal, arah * acak(seed).pilih(daftar));
		put(name, pada, formatTanggal(pada));
	};
	if (isHari(spec, 'hari-sebelum')) return hari(spec['hari-sebelum'], -1);
	if (isHari(spec, 'hari-sesudah')) return hari(spec['hari-sesudah'], 1);
	if ('nik-dari' in spec || 'kk-dari' in spec) return printNumber(name, spec, seed, raw, put);
	for (const [part, value] of Object.entries(spec)) nilai(`${name}.${part}`, value);
}

const isHari = <K extends 'hari-sebelum' | 'hari-sesudah'>(
	spec: object,
	key: K
): spec is Record<K, readonly number[]> =>
	key in spec && Array.isArray((spec as Record<K, unknown>)[key]);

/** numbers of people from elsewhere, made as Disdukcapil makes them and from an invented wilayah. */
function printNumber(
	name: string,
	spec: object,
	seed: number,
	raw: ReadonlyMap<string, string>,
	put: Put
): void {
	const { urut: rentang = [1, 9], ...isi } = spec as Record<string, unknown> & {
		readonly urut?: readonly [number, number];
	};
	const teks = (key: string): string => fillText(String(isi[key] ?? ''), raw);
	const urut = acak(seed).bulat(rentang[0], rentang[1]);
	if ('nik-dari' in isi) {
		const jenisKelamin = teks('jk') === 'P' ? 'P' : 'L';
		const tanggalLahir = tanggal(teks('lahir'));
		const nik = buatNik({ kecamatan: teks('nik-dari'), tanggalLahir, jenisKelamin, urut });
		return put(name, nik, formatNik(nik));
	}
	const tanggalTerbit = tanggal(teks('terbit'));
	const noKk = buatNomorKk({ kecamatan: teks('kk-dari'), tanggalTerbit, urut });
	put(name, noKk, formatNomorKk(noKk));
}

const placeholder = /\{([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)?)\}/g;

/** Puts the cast into a text; an unknown placeholder stays as it is and `unknownPlaceholders` finds it. */
export const fillText = (text: string, values: ReadonlyMap<string, string>): string =>
	text.replace(placeholder, (whole, key: string) => values.get(key) ?? whole);

export const unknownPlaceholders = (text: string, values: ReadonlyMap<string, string>): string[] =>
	[...text.matchAll(placeholder)].map((match) => match[1] ?? '').filter((key) => !values.has(key));
