import { acak } from '../../desa/acak';
import type { Dunia } from '../../desa/dunia';
import { pasanganDari as pasanganTercatat } from '../../desa/kependudukan/pasangan';
import { isAktif, type Penduduk } from '../../desa/kependudukan/penduduk';
import type { TemuanRegister } from '../../desa/kependudukan/temuan';
import { anggotaKeluarga, kepalaKeluarga, type Kependudukan } from '../../desa/kependudukan/state';
import { addDays, umur } from '../../format/tanggal';
import type { CastMember } from './cast';
import { suratCocok } from './cast-surat';
import { barisCocok, kegiatanCocok } from './cast-anggaran';
import type { CastSpec, CiriOrang } from './task-spec';
import { kunciAnggaran, kunciRegister, type Kunci } from './temuan-tertanam';

type Ke = {
	readonly start: Dunia;
	/** Of this one of the cast. */
	readonly seed: number;
	/** What is planted in the world; absent where nothing is, or where it must not be known. */
	readonly kunci: Kunci | undefined;
};

/** Whoever fits a line of the cast; of several the seed draws one. */
export function cariPemeran(
	spec: CastSpec,
	{ start, seed, kunci }: Ke,
	member: (name: string) => CastMember | undefined
): CastMember | undefined {
	const keluargaLain = (selain: readonly string[] = []): ReadonlySet<string> =>
		new Set(selain.map((name) => keluargaDari(start, member(name)) ?? ''));
	switch (spec.cari) {
		case 'ibu-muda': {
			const { keluarga, penduduk } = start.kependudukan;
			const terakhir = kelahiranTerakhir(start.kependudukan);
			const bukan = keluargaLain(spec.selain);
			return undi(
				[...penduduk.values()].filter(
					(orang) =>
						!bukan.has(orang.keluargaId) &&
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
			const bukan = keluargaLain(spec.selain);
			const bertemuan =
				spec.temuan === undefined ? undefined : kkBertemuan(state, kunciRegister(diketahui(kunci)));
			const calon = [...state.penduduk.values()].filter(
				(orang) =>
					!bukan.has(orang.keluargaId) &&
					(!bertemuan || bertemuan.has(orang.keluargaId) === spec.temuan) &&
					cocok(spec, orang, state, start)
			);
			const terpilih = undi(calon, seed);
			return terpilih && desa ? { ...terpilih, desa } : terpilih;
		}
		case 'temuan': {
			const sejenis = kunciRegister(diketahui(kunci)).filter(({ jenis }) => jenis === spec.jenis);
			const temuan = sejenis[spec.ke - 1];
			const [orang] = temuan?.pendudukIds ?? [];
			if (orang !== undefined) return { jenis: 'penduduk', id: orang };
			const kk = temuan?.keluargaId;
			return kk == null ? undefined : { jenis: 'keluarga', id: kk };
		}
		case 'surat': {
			const calon = suratCocok(spec, start.persuratan);
			const satu = spec.ke === undefined ? calon[0] : calon[spec.ke - 1];
			return satu && { jenis: 'surat', id: satu.id };
		}
		case 'surat-masuk': {
			const calon = [...start.persuratan.masuk.values()].find(
				({ batas }) => (batas !== null) === spec.dijawab
			);
			return calon && { jenis: 'masuk', id: calon.id };
		}
		case 'baris': {
			const calon = barisCocok(spec, start.anggaran)[spec.ke - 1];
			return calon && { jenis: 'baris', id: calon.id };
		}
		case 'rkp': {
			const calon = kegiatanCocok(spec, start.anggaran);
			return calon && { jenis: 'rkp', id: calon.id };
		}
		case 'cacat-anggaran': {
			const barisId = kunciAnggaran(diketahui(kunci))
				.flatMap(({ aturan, barisId: id }) => (aturan === spec.aturan && id !== null ? [id] : []))
				.at(spec.ke - 1);
			return barisId === undefined ? undefined : { jenis: 'baris', id: barisId };
		}
		case 'ber-pin': {
			const { penduduk } = start.kependudukan;
			const calon = [...start.persuratan.pin.keys()].flatMap((id) => penduduk.get(id) ?? []);
			return undi(calon, seed);
		}
		case 'pemohon': {
			const surat = start.persuratan.surat.get(member(spec.dari)?.id ?? '');
			return pemeran(start.kependudukan.penduduk.get(surat?.pemohonId ?? ''));
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
			const calon = anggotaKeluarga(start.kependudukan, id ?? '').filter(
				(orang) => orang.id !== kecuali && cocok(spec, orang, start.kependudukan, start)
			);
			return spec.ke === undefined ? undi(calon, seed) : pemeran(tertua(calon)[spec.ke - 1]);
		}
		case 'anak': {
			const dari = orangDari(start, member(spec.dari));
			const calon = (dari ? anakSerumah(start.kependudukan, dari) : []).filter((orang) =>
				cocok(spec, orang, start.kependudukan, start)
			);
			return spec.ke === undefined ? undi(calon, seed) : pemeran(tertua(calon)[spec.ke - 1]);
		}
		case 'anak-lain': {
			const dari = orangDari(start, member(spec.dari));
			const calon = (dari ? anakDiKkLain(start.kependudukan, dari) : []).filter((orang) =>
				cocok(spec, orang, start.kependudukan, start)
			);
			return spec.ke === undefined ? undi(calon, seed) : pemeran(tertua(calon)[spec.ke - 1]);
		}
		default:
			return spec satisfies never;
	}
}

/** Asked for by the cast, so whoever fills it has to bring them: without them somebody else would play the part. */
function diketahui(kunci: Kunci | undefined): Kunci {
	if (!kunci) throw new Error('The cast speaks of planted faults, and none are known');
	return kunci;
}

/** Every KK of a messy data set that a planted fault touches. */
function kkBertemuan(
	{ penduduk }: Kependudukan,
	kunci: readonly TemuanRegister[]
): ReadonlySet<string> {
	return new Set(
		kunci.flatMap(({ keluargaId, pendudukIds }) => [
			...(keluargaId === null ? [] : [keluargaId]),
			...pendudukIds.flatMap((id) => penduduk.get(id)?.keluargaId ?? [])
		])
	);
}

type Seseorang = Extract<CastMember, { jenis: 'penduduk' }>;

const pemeran = (orang: Penduduk | undefined): Seseorang | undefined =>
	orang && { jenis: 'penduduk', id: orang.id };

const undi = (calon: readonly Penduduk[], seed: number): Seseorang | undefined =>
	calon.length > 0 ? pemeran(acak(seed).pilih(calon)) : undefined;

/** The eldest first; twins by their record, so that the order is the same for ever. */
const tertua = (calon: readonly Penduduk[]): readonly Penduduk[] =>
	[...calon].sort((a, b) => (`${a.tanggalLahir} ${a.id}` < `${b.tanggalLahir} ${b.id}` ? -1 : 1));

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
	if (!satuDari(ciri.pendidikan, orang.pendidikan) || !satuDari(ciri.pekerjaan, orang.pekerjaan))
		return false;
	if (!satuDari(ciri.agama, orang.agama)) return false;
	if (ciri.nik && !cocokNik(ciri.nik, orang, start)) return false;
	if (ciri.kewarganegaraan && orang.kewarganegaraan !== ciri.kewarganegaraan) return false;
	const kk = state.keluarga.get(orang.keluargaId);
	if (!kk?.aktif || (ciri.dusun && kk.dusun !== ciri.dusun)) return false;
	const serumah = anggotaKeluarga(state, kk.id);
	if (!dalam(ciri.anggota, serumah.length)) return false;
	if (!dalam(ciri.laki, serumah.filter(({ jenisKelamin }) => jenisKelamin === 'L').length))
		return false;
	if (ciri.anakLain) {
		const { shdk, jumlah } = ciri.anakLain;
		const anak = anakDiKkLain(state, orang).filter((satu) => satuDari(shdk, satu.shdk));
		if (!dalam(jumlah, anak.length)) return false;
	}
	const { pasangan } = ciri;
	if (pasangan !== undefined && (pasanganDari(state, orang) !== undefined) !== pasangan)
		return false;
	for (const { umur: usia, jumlah } of [ciri.anak ?? []].flat()) {
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

const anakSaved = new WeakMap<Kependudukan, ReadonlyMap<string, readonly Penduduk[]>>();

/** Own children by parent; one pass, however many parents are asked about. */
function anakMenurutOrangTua(state: Kependudukan): ReadonlyMap<string, readonly Penduduk[]> {
	const saved = anakSaved.get(state);
	if (saved) return saved;
	const made = new Map<string, Penduduk[]>();
	for (const orang of state.penduduk.values())
		for (const id of [orang.ayahId, orang.ibuId])
			if (id !== null) made.set(id, [...(made.get(id) ?? []), orang]);
	anakSaved.set(state, made);
	return made;
}

const anakDiKkLain = (state: Kependudukan, { id, keluargaId }: Penduduk): readonly Penduduk[] =>
	(anakMenurutOrangTua(state).get(id) ?? []).filter(
		(anak) => isAktif(anak) && anak.keluargaId !== keluargaId
	);

/** Husband or wife in the same KK: of the head and who stands beside them, or a couple among the members. */
function pasanganDari(state: Kependudukan, orang: Penduduk): Penduduk | undefined {
	return ['kepala-keluarga', 'istri', 'suami'].includes(orang.shdk)
		? pasanganKepala(state, orang)
		: pasanganTercatat(orang, anggotaKeluarga(state, orang.keluargaId))[0];
}

/** Husband or wife in the same KK: the head of the family and who stands beside them. */
function pasanganKepala(state: Kependudukan, orang: Penduduk): Penduduk | undefined {
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
	if (tahun < 20 || tahun > 38 || !pasanganKepala(start.kependudukan, orang)?.nik) return false;
	// Eleven months since the last child, so that another birth is possible.
	return (terakhir.get(orang.id) ?? '') <= addDays(start.tanggal, -335);
}
