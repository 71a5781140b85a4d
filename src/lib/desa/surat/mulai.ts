import type { Tanggal } from '../../format/tanggal';
import { tanggal as buatTanggal } from '../../format/tanggal';
import type { DataDesa } from '../data/data-desa';
import { isAktif } from '../kependudukan/penduduk';
import { daftarJabatanDesa, type JabatanDesa, type Pejabat, type Sertifikat } from './pejabat';
import { masukAwal } from './mulai-masuk';
import { kunciDeret } from './nomor';
import { pinAwal } from './pin-latihan';
import { frasaLatihan, sidikSandi } from './sandi';
import type { Persuratan, SetelanSurat } from './state';
import type { Surat } from './surat';

type Asal = Pick<
	DataDesa,
	'nama' | 'kode' | 'kecamatan' | 'kabupaten' | 'tanggal' | 'penduduk' | 'keluarga' | 'surat'
>;

/** As villages begin; everything of it can be changed (C-01, C-02, C-04). */
export const setelanAwal = ({
	nama,
	kecamatan,
	kabupaten
}: Pick<Asal, 'nama' | 'kecamatan' | 'kabupaten'>): SetelanSurat => ({
	tabelKlasifikasi: 'permendagri-83-2022',
	lingkupNomor: 'semua',
	kodeDesa: 'DS',
	kop: [
		`PEMERINTAH KABUPATEN ${kabupaten.toUpperCase()}`,
		`KECAMATAN ${kecamatan.toUpperCase()}`,
		`DESA ${nama.toUpperCase()}`,
		`Jalan Raya Desa ${nama}, Kecamatan ${kecamatan}, Kabupaten ${kabupaten}`
	],
	targetHari: 1,
	anjunganMenit: 2,
	kodeJenis: {}
});

/**
 * Residents who work for the village, in the order of the register to the seats in the order of the list: the kepala
 * desa, then the perangkat. Who is left over is a kepala dusun, each of the dusun that he lives in.
 */
export function pejabatAwal({
	penduduk,
	keluarga
}: Pick<Asal, 'penduduk' | 'keluarga'>): Pejabat[] {
	const dusunByKk = new Map(keluarga.map(({ id, dusun }) => [id, dusun]));
	const aktif = penduduk.filter(isAktif);
	const kades = aktif.find(({ pekerjaan }) => pekerjaan === 'kepala-desa');
	const perangkat = aktif.filter(({ pekerjaan }) => pekerjaan === 'perangkat-desa');
	const kursi = daftarJabatanDesa.filter((jabatan) => jabatan !== 'kepala-desa');
	const duduk = perangkat.map(
		(orang, i) => [orang, kursi[i] ?? ('kepala-dusun' as JabatanDesa)] as const
	);
	return [...(kades ? [[kades, 'kepala-desa'] as const] : []), ...duduk].map(
		([orang, jabatan]) => ({
			id: `pejabat-${orang.id}`,
			pendudukId: orang.id,
			nama: orang.nama,
			jabatan,
			dusun: jabatan === 'kepala-dusun' ? (dusunByKk.get(orang.keluargaId) ?? '') : ''
		})
	);
}

/** C-07 [perlu dicek]: how long a certificate holds. */
export const masaSertifikatTahun = 2;

export const tahunSesudah = (t: Tanggal, tahun: number): Tanggal => {
	const hari = t.slice(5) === '02-29' ? '02-28' : t.slice(5);
	return buatTanggal(`${Number(t.slice(0, 4)) + tahun}-${hari}`);
};

function sertifikatAwal({ jabatan, id }: Pejabat, { kode, tanggal }: Asal): Sertifikat {
	const sejak = buatTanggal(`${tanggal.slice(0, 4)}-01-05`);
	const mulai = sejak > tanggal ? tanggal : sejak;
	const garam = `${kode}/${id}`;
	return {
		id: `sertifikat-${id}`,
		pejabatId: id,
		status: 'aktif',
		berkas: [],
		tanggalAjukan: mulai,
		aktifSejak: mulai,
		sampai: tahunSesudah(mulai, masaSertifikatTahun),
		sandi: { garam, sidik: sidikSandi(garam, frasaLatihan(jabatan)) }
	};
}

/** C-02: where each series stands after the letters that a village begins with. */
function urutAwal(surat: readonly Surat[]): ReadonlyMap<string, number> {
	const terakhir = new Map<string, number>();
	for (const { nomor } of surat) {
		if (!nomor) continue;
		const kunci = kunciDeret(nomor.tahun, nomor.deret);
		terakhir.set(kunci, Math.max(terakhir.get(kunci) ?? 0, nomor.urut));
	}
	return terakhir;
}

/** A village office on its first day: Kades and Sekdes can sign at once. */
export function mulaiPersuratan(asal: Asal): Persuratan {
	const pejabat = pejabatAwal(asal);
	const bersertifikat = pejabat.filter(
		({ jabatan }) => jabatan === 'kepala-desa' || jabatan === 'sekretaris-desa'
	);
	return {
		setelan: setelanAwal(asal),
		pejabat: new Map(pejabat.map((satu) => [satu.id, satu])),
		keadaanKades: pejabat.some(({ jabatan }) => jabatan === 'kepala-desa') ? 'biasa' : 'kosong',
		penugasan: [],
		mandat: [],
		sertifikat: new Map(
			bersertifikat.map((satu) => {
				const sertifikat = sertifikatAwal(satu, asal);
				return [sertifikat.id, sertifikat];
			})
		),
		surat: new Map((asal.surat ?? []).map((satu) => [satu.id, satu])),
		pelanggaran: [],
		urutTerakhir: urutAwal(asal.surat ?? []),
		masuk: new Map(masukAwal(asal).map((satu) => [satu.id, satu])),
		ekspedisi: [],
		pin: pinAwal(asal),
		sesi: new Map(),
		antrean: new Map(),
		laporanData: new Map(),
		kepuasan: new Map()
	};
}

type Draf<T> =
	T extends ReadonlyMap<infer K, infer V>
		? Map<K, V>
		: T extends readonly (infer Isi)[]
			? Isi[]
			: T;

/** The same, while events are being applied; never leaves `evolve`. */
export type DraftPersuratan = { -readonly [K in keyof Persuratan]: Draf<Persuratan[K]> };

export const salinPersuratan = (state: Persuratan): DraftPersuratan => ({
	setelan: state.setelan,
	pejabat: new Map(state.pejabat),
	keadaanKades: state.keadaanKades,
	penugasan: [...state.penugasan],
	mandat: [...state.mandat],
	sertifikat: new Map(state.sertifikat),
	surat: new Map(state.surat),
	pelanggaran: [...state.pelanggaran],
	urutTerakhir: new Map(state.urutTerakhir),
	masuk: new Map(state.masuk),
	ekspedisi: [...state.ekspedisi],
	pin: new Map(state.pin),
	sesi: new Map(state.sesi),
	antrean: new Map(state.antrean),
	laporanData: new Map(state.laporanData),
	kepuasan: new Map(state.kepuasan)
});
