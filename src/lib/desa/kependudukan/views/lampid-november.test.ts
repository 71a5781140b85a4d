import { beforeAll, describe, expect, it } from 'vitest';
import { bulanDari, tanggal, type Tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { replay, type Dunia, type Event, type RecordedEvent } from '../../dunia';
import type { AlamatLuar, DasarPeristiwa } from '../events';
import type { Keluarga } from '../keluarga';
import { buatNomorKk } from '../nomor-kk';
import type { JenisKelamin, Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaAktif, kepalaKeluarga, pendudukAktif } from '../state';
import { cocokkan, duniaAkhirBulan } from './cocokkan';
import { jumlahKk, lampid } from './lampid';
import type { Sel } from './sel';

/** The worked example of B-07: November 2026, 2.392 residents and 742 KK at its start. */

const lapor = tanggal('2026-11-20');
const november = bulanDari(lapor);
const dasar: DasarPeristiwa = {
	tanggalLapor: lapor,
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	lampiran: [],
	peringatan: [],
	alasanLanjut: ''
};
const luar: AlamatLuar = {
	alamat: 'Jl. Merdeka No. 1',
	rt: '001',
	rw: '001',
	desa: 'Wanasari',
	kecamatan: 'Contoh',
	kabupaten: 'Latihan',
	provinsi: 'Jawa Timur'
};

let start: Dunia;
let dunia: Dunia;
let events: RecordedEvent[];

const orangDi = (
	kk: Keluarga,
	pilih: (orang: Penduduk) => boolean = () => true
): readonly Penduduk[] => anggotaKeluarga(start.kependudukan, kk.id).filter(pilih);

/** Children of a family whose head stays: their going changes no KK. */
function anakDari(banyak: number, jk: JenisKelamin, lewati: ReadonlySet<string>): Penduduk[] {
	const found = pendudukAktif(start.kependudukan).filter(
		(orang) =>
			orang.shdk === 'anak' &&
			orang.jenisKelamin === jk &&
			orang.kewarganegaraan === 'WNI' &&
			!lewati.has(orang.keluargaId)
	);
	return found.slice(0, banyak);
}

const bayi = (nomor: number, jenisKelamin: JenisKelamin, kk: Keluarga): Event => ({
	...dasar,
	kind: 'kelahiran.dicatat',
	bayi: {
		...contohOrang(`bayi-${nomor}`, jenisKelamin, kk.id),
		tanggalLahir: tanggal('2026-11-05'),
		shdk: 'anak'
	},
	jamLahir: '05:00',
	tempatDilahirkan: 'rumah',
	jenisKelahiran: 'tunggal',
	urutanKembar: null,
	kelahiranKe: 1,
	penolong: 'bidan-perawat',
	beratGram: null,
	panjangCm: null,
	alasanTanpaAyah: '',
	lampiran: [],
	saksi: []
});

const contohOrang = (id: string, jenisKelamin: JenisKelamin, keluargaId: string): Penduduk => ({
	id,
	nik: null,
	nama: `Orang ${id}`,
	jenisKelamin,
	tempatLahir: 'Latihan',
	tanggalLahir: tanggal('1990-01-01'),
	agama: 'islam',
	pendidikan: 'slta-sederajat',
	pekerjaan: 'wiraswasta',
	statusKawin: 'belum-kawin',
	kewarganegaraan: 'WNI',
	namaAyah: 'Ayah Orang',
	namaIbu: 'Ibu Orang',
	ayahId: null,
	ibuId: null,
	keluargaId,
	shdk: 'famili-lain',
	keadaan: { status: 'aktif' }
});

const mati = (pendudukId: string): Event => ({
	...dasar,
	kind: 'kematian.dicatat',
	pendudukId,
	tanggal: tanggal('2026-11-10'),
	jam: '',
	tempat: 'Rumah',
	sebab: 'sakit-biasa',
	menerangkan: 'bidan',
	aktaNomor: ''
});

const pindah = (orang: readonly Penduduk[], seluruh: boolean): Event => ({
	...dasar,
	kind: 'kepindahan.dicatat',
	pendudukIds: orang.map(({ id }) => id),
	klasifikasi: 2,
	jenisKepindahan: seluruh ? 'seluruh-keluarga' : 'anggota-saja',
	statusKkPindah: seluruh ? 'nomor-tetap' : 'numpang',
	statusKkTinggal: seluruh ? 'tidak-ada' : 'nomor-tetap',
	alasan: 'pekerjaan',
	tujuan: luar,
	tanggalPindah: tanggal('2026-11-12'),
	nomorSkpwni: ''
});

const tutup = (kk: Keluarga, sebab: 'mati' | 'pindah'): Event => ({
	kind: 'keluarga.ditutup',
	keluargaId: kk.id,
	sebab,
	tanggalLapor: lapor,
	kepalaJenisKelamin: kepalaKeluarga(start.kependudukan, kk.id)?.jenisKelamin ?? 'L'
});

function keluargaBaru(id: string, urut: number, sebab: 'datang' | 'keluarga-baru'): Event[] {
	const [contoh] = keluargaAktif(start.kependudukan);
	if (!contoh) throw new Error('the village has families');
	const keluarga: Keluarga = {
		...contoh,
		id,
		noKk: buatNomorKk({ kecamatan: '35.99.01', tanggalTerbit: lapor, urut }),
		tanggalTerbit: lapor
	};
	return [
		{
			kind: 'keluarga.dibentuk',
			keluarga,
			sebab,
			tanggalLapor: lapor,
			kepalaJenisKelamin: 'L'
		}
	];
}

const datang = (keluargaId: string, daftar: readonly JenisKelamin[]): Event => ({
	...dasar,
	kind: 'kedatangan.dicatat',
	penduduk: daftar.map((jk, nomor) => ({
		...contohOrang(`${keluargaId}-${nomor}`, jk, keluargaId),
		shdk: nomor === 0 ? 'kepala-keluarga' : 'famili-lain'
	})),
	asal: luar,
	nomorSkpwni: '',
	tanggalSkpwni: null,
	tanggalDatang: tanggal('2026-11-02'),
	maksud: 'keluarga'
});

const catat = (daftar: readonly (readonly Event[])[], tanggalAkhir: Tanggal): RecordedEvent[] =>
	[...daftar, [{ kind: 'tanggal.dimajukan', tanggal: tanggalAkhir } as const]].flatMap(
		(satu, perintah) =>
			satu.map((event, nomor) => ({
				version: perintah * 10 + nomor + 1,
				commandId: `n-${perintah}`,
				at: '2026-11-20T02:00:00.000Z',
				event
			}))
	);

beforeAll(() => {
	start = duniaAwal({ dataSet: 'desa-november@1', seed: 7, ruleSet: 'aturan@1' });
	const semua = keluargaAktif(start.kependudukan);
	const dengan = (jk: readonly JenisKelamin[]): Keluarga => {
		const kunci = [...jk].sort().join('');
		const kk = semua.find((satu) => {
			const anggota = orangDi(satu);
			return (
				anggota.every(({ kewarganegaraan }) => kewarganegaraan === 'WNI') &&
				anggota
					.map(({ jenisKelamin }) => jenisKelamin)
					.sort()
					.join('') === kunci
			);
		});
		if (!kk) throw new Error(`no family of ${kunci}`);
		return kk;
	};
	const tunggal = dengan(['L']);
	const pergi = dengan(['L', 'L', 'P']);
	const wna = pendudukAktif(start.kependudukan).filter((x) => x.kewarganegaraan === 'WNA');
	const terpakai = new Set([tunggal.id, pergi.id, ...wna.map(({ keluargaId }) => keluargaId)]);
	const [matiL, ...anakL] = anakDari(3, 'L', terpakai);
	const [matiP, ...anakP] = anakDari(6, 'P', terpakai);
	const [rumah] = semua.filter(({ id }) => !terpakai.has(id));
	if (!rumah || !matiL || !matiP) throw new Error('the village has families with children');
	const [pindahL, pecah] = anakL;
	if (!pindahL || !pecah) throw new Error('the village has sons');

	const perintah: Event[][] = [
		...(['L', 'L', 'L', 'P', 'P'] as const).map((jk, i) => [bayi(i, jk, rumah)]),
		[...keluargaBaru('kk-datang-1', 1, 'datang'), datang('kk-datang-1', ['L', 'L', 'P', 'P'])],
		[...keluargaBaru('kk-datang-2', 2, 'datang'), datang('kk-datang-2', ['L', 'P', 'P'])],
		// Two more stay with another family: no KK of their own.
		[menumpang(rumah)],
		[...orangDi(tunggal).map(({ id }) => mati(id)), tutup(tunggal, 'mati')],
		[mati(matiL.id)],
		[mati(matiP.id)],
		[pindah(orangDi(pergi), true), tutup(pergi, 'pindah')],
		[pindah([pindahL, ...anakP.slice(0, 3)], false)],
		[pindah(wna, false)],
		[
			...keluargaBaru('kk-pecah', 3, 'keluarga-baru'),
			{
				...dasar,
				kind: 'susunan.diubah',
				sebab: 'pecah',
				anggota: [{ pendudukId: pecah.id, keluargaId: 'kk-pecah', shdk: 'kepala-keluarga' }],
				formulir: 'F-1.02'
			}
		]
	];
	events = catat(perintah, tanggal('2026-11-30'));
	dunia = replay(start, events);
});

function menumpang(kk: Keluarga): Event {
	const event = datang(kk.id, ['L', 'P']);
	if (event.kind !== 'kedatangan.dicatat') throw new Error('arrivals were asked for');
	return {
		...event,
		penduduk: event.penduduk.map((orang) => ({ ...orang, shdk: 'famili-lain' }))
	};
}

const sel = (wniL: number, wniP: number, wnaL: number, wnaP: number): Sel => ({
	wniL,
	wniP,
	wnaL,
	wnaP
});

describe('B-07, the worked example of November 2026', () => {
	it('B-07 gives the printed table, cell by cell', () => {
		const { orang } = lampid(dunia, start, november).desa;
		expect(orang).toEqual({
			awal: sel(1204, 1187, 1, 0),
			lahir: sel(3, 2, 0, 0),
			datang: sel(4, 5, 0, 0),
			mati: sel(2, 1, 0, 0),
			pindah: sel(3, 4, 1, 0),
			hilang: sel(0, 0, 0, 0),
			koreksi: sel(0, 0, 0, 0),
			antardusun: sel(0, 0, 0, 0),
			akhir: sel(1206, 1189, 0, 0)
		});
	});

	it('B-07 KK: 742 + 1 pecah + 2 datang - 1 pindah - 1 anggota tunggal meninggal = 743', () => {
		const { kk } = lampid(dunia, start, november).desa;
		const jumlah = Object.fromEntries(Object.entries(kk).map(([baris, x]) => [baris, jumlahKk(x)]));
		expect(jumlah).toEqual({
			awal: 742,
			baru: 1,
			mati: 1,
			datang: 2,
			pindah: 1,
			gabung: 0,
			koreksi: 0,
			antardusun: 0,
			akhir: 743
		});
	});

	it('B-07 the report, B.3, the overview and the count of residents say 2.395 and 743', () => {
		const { jiwa, kk, cocok } = cocokkan(dunia, start);
		expect([jiwa, kk]).toEqual([
			{ dasbor: 2395, laporan: 2395, b3: 2395, cacah: 2395 },
			{ dasbor: 743, laporan: 743, b3: 743, cacah: 743 }
		]);
		expect(cocok).toBe(true);
		expect(lampid(dunia, start, november).problems).toEqual([]);
	});

	it('B-07 December opens with what November closed with', () => {
		const lanjut: RecordedEvent[] = [
			...events,
			{
				version: 900,
				commandId: 'n-desember',
				at: '2026-12-01T02:00:00.000Z',
				event: { kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-05') }
			}
		];
		const desember = replay(start, lanjut);
		const laporan = lampid(desember, start, bulanDari(tanggal('2026-12-05')));
		expect(laporan.desa.orang.awal).toEqual(sel(1206, 1189, 0, 0));
		expect(jumlahKk(laporan.desa.kk.awal)).toBe(743);
		expect(
			cocokkan(duniaAkhirBulan(start, lanjut, desember, november), start, november).jiwa
		).toEqual({ dasbor: 2395, laporan: 2395, b3: 2395, cacah: 2395 });
	});
});
