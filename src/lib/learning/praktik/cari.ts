import { acak } from '../../desa/acak';
import { temuanDesaBerantakan } from '../../desa/data/desa-berantakan';
import type { Dunia } from '../../desa/dunia';
import { isAktif, type Penduduk } from '../../desa/kependudukan/penduduk';
import { anggotaKeluarga, kepalaKeluarga, type Kependudukan } from '../../desa/kependudukan/state';
import { addDays, umur } from '../../format/tanggal';
import type { CastMember } from './cast';
import type { CastSpec, CiriOrang } from './task-spec';

type Ke = {
	readonly start: Dunia;
	/** Of this one of the cast. */
	readonly seed: number;
	/** Of the world: what is planted in it follows from it. */
	readonly seedDunia: number;
};

/** Whoever fits a line of the cast; of several the seed draws one. */
export function cariPemeran(
	spec: CastSpec,
	{ start, seed, seedDunia }: Ke,
	member: (name: string) => CastMember | undefined
): CastMember | undefined {
	switch (spec.cari) {
		case 'ibu-muda': {
			const { keluarga, penduduk } = start.kependudukan;
			const terakhir = kelahiranTerakhir(start.kependudukan);
			return undi(
				[...penduduk.values()].filter(
					(orang) =>
						keluarga.get(orang.keluargaId)?.dusun === spec.dusun &&
						isIbuMuda(start, orang, terakhir)
				),
				seed
			);
		}
		case 'orang': {
			const desa = spec.desa;
			const state = desa ? start.desaLain.get(desa)?.kependudukan : start.kependudukan;
			if (!state) return undefined;
			const bukan = new Set(
				(spec.selain ?? []).map((name) => keluargaDari(start, member(name)) ?? '')
			);
			const calon = [...state.penduduk.values()].filter(
				(orang) => !bukan.has(orang.keluargaId) && cocok(spec, orang, state, start)
			);
			const terpilih = undi(calon, seed);
			return terpilih && desa ? { ...terpilih, desa } : terpilih;
		}
		case 'temuan': {
			const sejenis = temuanDesaBerantakan(seedDunia).filter(({ jenis }) => jenis === spec.jenis);
			const temuan = sejenis[spec.ke - 1];
			const [orang] = temuan?.pendudukIds ?? [];
			if (orang !== undefined) return { jenis: 'penduduk', id: orang };
			const kk = temuan?.keluargaId;
			return kk == null ? undefined : { jenis: 'keluarga', id: kk };
		}
		case 'kk': {
			const id = keluargaDari(start, member(spec.dari));
			return id === undefined ? undefined : { jenis: 'keluarga', id };
		}
		case 'kepala': {
			const id = keluargaDari(start, member(spec.dari));
			return pemeran(id === undefined ? undefined : kepalaKeluarga(start.kependudukan, id));
		}
		case 'pasangan':
		case 'suami':
		case 'istri': {
			const dari = orangDari(start, member(spec.dari));
			const pasangan = dari && pasanganDari(start.kependudukan, dari);
			const jk = spec.cari === 'suami' ? 'L' : 'P';
			return spec.cari === 'pasangan' || pasangan?.jenisKelamin === jk
				? pemeran(pasangan)
				: undefined;
		}
		case 'anggota': {
			const id = keluargaDari(start, member(spec.dari));
			const kecuali = member(spec.dari)?.id;
			return undi(
				anggotaKeluarga(start.kependudukan, id ?? '').filter(
					(orang) => orang.id !== kecuali && cocok(spec, orang, start.kependudukan, start)
				),
				seed
			);
		}
		case 'anak': {
			const dari = orangDari(start, member(spec.dari));
			return undi(
				(dari ? anakSerumah(start.kependudukan, dari) : []).filter((orang) =>
					cocok(spec, orang, start.kependudukan, start)
				),
				seed
			);
		}
		default:
			return spec satisfies never;
	}
}

type Seseorang = Extract<CastMember, { jenis: 'penduduk' }>;

const pemeran = (orang: Penduduk | undefined): Seseorang | undefined =>
	orang && { jenis: 'penduduk', id: orang.id };

const undi = (calon: readonly Penduduk[], seed: number): Seseorang | undefined =>
	calon.length > 0 ? pemeran(acak(seed).pilih(calon)) : undefined;

const orangDari = (start: Dunia, member: CastMember | undefined): Penduduk | undefined =>
	member?.jenis === 'penduduk' ? start.kependudukan.penduduk.get(member.id) : undefined;

const keluargaDari = (start: Dunia, member: CastMember | undefined): string | undefined =>
	member?.jenis === 'keluarga' ? member.id : orangDari(start, member)?.keluargaId;

const satuDari = <T>(diminta: T | readonly T[] | undefined, nilai: T): boolean =>
	diminta === undefined || (Array.isArray(diminta) ? diminta.includes(nilai) : diminta === nilai);

const dalam = (rentang: readonly [number, number] | undefined, nilai: number): boolean =>
	!rentang || (nilai >= rentang[0] && nilai <= rentang[1]);

function cocok(ciri: CiriOrang, orang: Penduduk, state: Kependudukan, start: Dunia): boolean {
	if (!isAktif(orang)) return false;
	if (ciri.jk && orang.jenisKelamin !== ciri.jk) return false;
	if (!dalam(ciri.umur, umur(orang.tanggalLahir, start.tanggal))) return false;
	if (!satuDari(ciri.shdk, orang.shdk) || !satuDari(ciri.statusKawin, orang.statusKawin))
		return false;
	if (ciri.nik && !cocokNik(ciri.nik, orang, start)) return false;
	const kk = state.keluarga.get(orang.keluargaId);
	if (!kk?.aktif || (ciri.dusun && kk.dusun !== ciri.dusun)) return false;
	if (!dalam(ciri.anggota, anggotaKeluarga(state, kk.id).length)) return false;
	const { pasangan } = ciri;
	if (pasangan !== undefined && (pasanganDari(state, orang) !== undefined) !== pasangan)
		return false;
	if (ciri.anak) {
		const { umur: usia, jumlah } = ciri.anak;
		const anak = anakSerumah(state, orang).filter(({ tanggalLahir }) =>
			dalam(usia, umur(tanggalLahir, start.tanggal))
		);
		if (!dalam(jumlah, anak.length)) return false;
	}
	return true;
}

/** the first six digits are the kecamatan where somebody was first registered. */
function cocokNik(diminta: 'ada' | 'belum' | 'luar', { nik }: Penduduk, start: Dunia): boolean {
	if (diminta === 'belum') return nik === null;
	if (nik === null) return false;
	return diminta === 'ada' || !nik.startsWith(start.desa.kode.slice(0, 8).replaceAll('.', ''));
}

const anakSerumah = (state: Kependudukan, orang: Penduduk): readonly Penduduk[] =>
	anggotaKeluarga(state, orang.keluargaId).filter(
		({ ayahId, ibuId }) => ayahId === orang.id || ibuId === orang.id
	);

/** Husband or wife in the same KK: the head of the family and who stands beside them. */
function pasanganDari(state: Kependudukan, orang: Penduduk): Penduduk | undefined {
	const dicari =
		orang.shdk === 'istri' || orang.shdk === 'suami'
			? 'kepala-keluarga'
			: orang.shdk === 'kepala-keluarga'
				? orang.jenisKelamin === 'P'
					? 'suami'
					: 'istri'
				: null;
	if (!orang.statusKawin.startsWith('kawin') || dicari === null) return undefined;
	return anggotaKeluarga(state, orang.keluargaId).find(
		(satu) => satu.shdk === dicari && satu.jenisKelamin !== orang.jenisKelamin
	);
}

const kelahiranSaved = new WeakMap<Kependudukan, ReadonlyMap<string, string>>();

/** Of each mother, when her youngest child was born; one pass, however many mothers are asked about. */
function kelahiranTerakhir(state: Kependudukan): ReadonlyMap<string, string> {
	const saved = kelahiranSaved.get(state);
	if (saved) return saved;
	const made = new Map<string, string>();
	for (const { ibuId, tanggalLahir } of state.penduduk.values())
		if (ibuId !== null && tanggalLahir > (made.get(ibuId) ?? '')) made.set(ibuId, tanggalLahir);
	kelahiranSaved.set(state, made);
	return made;
}

/** A married woman of 20 to 38 with her husband at home, who can have given birth this month. */
function isIbuMuda(start: Dunia, orang: Penduduk, terakhir: ReadonlyMap<string, string>): boolean {
	if (!isAktif(orang) || orang.jenisKelamin !== 'P' || orang.nik === null) return false;
	const tahun = umur(orang.tanggalLahir, start.tanggal);
	if (tahun < 20 || tahun > 38 || !pasanganDari(start.kependudukan, orang)?.nik) return false;
	// Eleven months since the last child, so that another birth is possible.
	return (terakhir.get(orang.id) ?? '') <= addDays(start.tanggal, -335);
}
