import { beforeAll, describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { decide } from '../../decide';
import { replay, type Command, type Dunia, type RecordedEvent } from '../../dunia';
import type { OrangDatang } from '../commands-kedatangan';
import type { AlamatLuar } from '../events';
import type { Keluarga } from '../keluarga';
import { daftarLetak } from '../letak-desa';
import { buatNik } from '../nik';
import type { JenisKelamin, Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaAktif, pendudukAktif } from '../state';
import { cocokkan, duniaAkhirBulan } from './cocokkan';
import { jumlahKk, lampid } from './lampid';
import { rincianLampid } from './rincian-lampid';
import type { Sel } from './sel';

/** The worked example of B-07, played with the commands of the forms: November 2026, 2.392 residents and 742 KK. */

const start = duniaAwal({ dataSet: 'desa-november@1', seed: 7, ruleSet: 'aturan@1' });
const november = bulanDari(tanggal('2026-11-01'));
const asal: AlamatLuar = {
	alamat: 'Jl. Merdeka No. 1',
	rt: '001',
	rw: '001',
	desa: 'Wanasari',
	kecamatan: 'Lain',
	kabupaten: 'Latihan',
	provinsi: 'Jawa Timur'
};

function ada<T>(nilai: T | null | undefined): T {
	if (nilai === null || nilai === undefined) throw new Error('the village has everybody it needs');
	return nilai;
}

const anggota = (kk: Keluarga): readonly Penduduk[] => anggotaKeluarga(start.kependudukan, kk.id);
const kkDari = (orang: Penduduk): Keluarga =>
	ada(start.kependudukan.keluarga.get(orang.keluargaId));

/** The first family of just these members, whom nothing else of the example touches. */
function keluargaDengan(jk: readonly JenisKelamin[], terpakai: ReadonlySet<string>): Keluarga {
	const kunci = [...jk].sort().join('');
	return ada(
		keluargaAktif(start.kependudukan).find((kk) => {
			const orang = anggota(kk);
			return (
				!terpakai.has(kk.id) &&
				orang.every(({ kewarganegaraan, nik }) => kewarganegaraan === 'WNI' && nik !== null) &&
				orang
					.map(({ jenisKelamin }) => jenisKelamin)
					.sort()
					.join('') === kunci
			);
		})
	);
}

/** Grown children at home, each of another family: who dies or goes of them changes no KK. */
function anak(banyak: number, jk: JenisKelamin, terpakai: Set<string>): Penduduk[] {
	const found: Penduduk[] = [];
	for (const orang of pendudukAktif(start.kependudukan)) {
		if (found.length === banyak) break;
		if (orang.shdk !== 'anak' || orang.jenisKelamin !== jk || orang.nik === null) continue;
		if (orang.kewarganegaraan !== 'WNI' || orang.tanggalLahir > '2006') continue;
		if (terpakai.has(orang.keluargaId)) continue;
		terpakai.add(orang.keluargaId);
		found.push(orang);
	}
	expect(found).toHaveLength(banyak);
	return found;
}

const lahir = (nama: string, jenisKelamin: JenisKelamin, ibu: Penduduk): Command => ({
	kind: 'kelahiran.catat',
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	nama,
	jenisKelamin,
	tempatDilahirkan: 'puskesmas',
	tempatLahir: 'Kabupaten Latihan',
	tanggalLahir: tanggal('2026-11-05'),
	jamLahir: '05:00',
	jenisKelahiran: 'tunggal',
	urutanKembar: null,
	kelahiranKe: 2,
	penolong: 'bidan-perawat',
	beratGram: 3000,
	panjangCm: 49,
	nikIbu: ada(ibu.nik),
	ayah: { diisi: false, alasan: 'Tidak dicantumkan' },
	noKk: kkDari(ibu).noKk,
	lampiran: ['surat-kelahiran', 'kk', 'ktp'],
	saksi: [],
	alasanLanjut: 'Sudah diperiksa'
});

const mati = (orang: Penduduk): Command => ({
	kind: 'kematian.catat',
	formulir: 'F-2.01',
	pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
	jenazah: { nik: ada(orang.nik) },
	tanggal: tanggal('2026-11-10'),
	jam: '',
	tempat: 'Rumah',
	sebab: 'sakit-biasa-tua',
	menerangkan: 'dokter',
	aktaNomor: '',
	lampiran: ['surat-kematian-dokter', 'kk', 'ktp'],
	tinggal: null,
	alasanLanjut: 'Sudah diperiksa'
});

function pindah(kk: Keluarga, orang: readonly Penduduk[]): Command {
	const seluruh = orang.length === anggota(kk).length;
	return {
		kind: 'kepindahan.catat',
		formulir: 'F-1.03',
		pelapor: { nama: ada(orang[0]).nama, hubungan: 'yang-pindah' },
		noKk: kk.noKk,
		pendudukIds: orang.map(({ id }) => id),
		klasifikasi: 3,
		tujuan: asal,
		lokasi: null,
		alasan: 'pekerjaan',
		tanggalPindah: tanggal('2026-11-12'),
		statusKkTinggal: seluruh ? 'tidak-ada' : 'nomor-tetap',
		statusKkPindah: seluruh ? 'nomor-tetap' : 'kk-baru',
		lampiran: ['f-1.03', 'fotokopi-kk'],
		tinggal: null,
		pergi: null,
		alasanLanjut: 'Sudah diperiksa'
	};
}

let urut = 9000;
function pendatang(jenisKelamin: JenisKelamin, shdk: OrangDatang['shdk']): OrangDatang {
	urut += 1;
	const tanggalLahir = tanggal('1990-01-01');
	return {
		nik: buatNik({ kecamatan: '35.99.02', tanggalLahir, jenisKelamin, urut }),
		nama: `Pendatang Nomor ${urut}`,
		jenisKelamin,
		tempatLahir: 'Latihan',
		tanggalLahir,
		agama: 'islam',
		pendidikan: 'slta-sederajat',
		pekerjaan: 'wiraswasta',
		statusKawin: 'belum-kawin',
		kewarganegaraan: 'WNI',
		namaAyah: 'Ayah Pendatang',
		namaIbu: 'Ibu Pendatang',
		shdk,
		golonganDarah: ''
	};
}

const datang = (tujuan: Keluarga | 'kk-baru', jk: readonly JenisKelamin[]): Command => ({
	kind: 'kedatangan.catat',
	pelapor: { nama: 'Yang Datang', hubungan: 'yang-bersangkutan' },
	klasifikasi: 3,
	asal,
	nomorSkpwni: '',
	tanggalSkpwni: null,
	tanggalDatang: tanggal('2026-11-02'),
	maksud: 'pekerjaan',
	tujuan:
		tujuan === 'kk-baru'
			? {
					jenis: 'kk-baru',
					alamat: 'Jl. Melati No. 99',
					lokasi: ada(daftarLetak(start.desa)[0]),
					rumah: 'sendiri'
				}
			: { jenis: 'menumpang', noKk: tujuan.noKk },
	orang: jk.map((satu, urutan) =>
		pendatang(satu, tujuan === 'kk-baru' && urutan === 0 ? 'kepala-keluarga' : 'famili-lain')
	),
	formulir: 'F-1.03',
	lampiran: tujuan === 'kk-baru' ? ['f-1.03', 'f-1.02'] : ['f-1.03', 'pernyataan-pemilik-rumah'],
	alasanLanjut: 'Sudah diperiksa'
});

const pecah = (orang: Penduduk): Command => ({
	kind: 'keluarga.pecah',
	pelapor: { nama: orang.nama, hubungan: 'yang-bersangkutan' },
	noKk: kkDari(orang).noKk,
	anggota: [{ pendudukId: orang.id, shdk: 'kepala-keluarga' }],
	alamatBaru: { jenis: 'sama' },
	formulir: 'F-1.02',
	lampiran: ['f-1.02', 'kk', 'ktp'],
	alasanLanjut: 'Sudah diperiksa'
});

function contoh(): Command[] {
	const wna = ada(pendudukAktif(start.kependudukan).find((x) => x.kewarganegaraan === 'WNA'));
	const terpakai = new Set([wna.keluargaId]);
	const tunggal = keluargaDengan(['L'], terpakai);
	terpakai.add(tunggal.id);
	const pergi = keluargaDengan(['L', 'L', 'P'], terpakai);
	terpakai.add(pergi.id);
	const [matiL, pindahL, memecah] = anak(3, 'L', terpakai);
	const [matiP, ...pindahP] = anak(4, 'P', terpakai);
	const ibu = pendudukAktif(start.kependudukan).filter(
		(x) =>
			x.shdk === 'istri' &&
			x.nik !== null &&
			x.tanggalLahir > '1990' &&
			x.tanggalLahir < '2004' &&
			!terpakai.has(x.keluargaId)
	);
	const namaBayi = ['Bayi Satu', 'Bayi Dua', 'Bayi Tiga', 'Bayi Empat', 'Bayi Lima'];
	return [
		{ kind: 'tanggal.majukan', tanggal: tanggal('2026-11-20') },
		...namaBayi.map((nama, urutan) => lahir(nama, urutan < 3 ? 'L' : 'P', ada(ibu[urutan]))),
		datang('kk-baru', ['L', 'L', 'P', 'P']),
		datang('kk-baru', ['L', 'P', 'P']),
		// Two more stay with another family: they add no KK.
		datang(kkDari(ada(ibu[0])), ['L', 'P']),
		mati(ada(anggota(tunggal)[0])),
		mati(ada(matiL)),
		mati(ada(matiP)),
		pindah(pergi, anggota(pergi)),
		...[ada(pindahL), ...pindahP].map((orang) => pindah(kkDari(orang), [orang])),
		pindah(kkDari(wna), [wna]),
		pecah(ada(memecah)),
		{ kind: 'tanggal.majukan', tanggal: tanggal('2026-11-30') }
	];
}

/** Plays commands as the store does; every one must be accepted. */
function main(commands: readonly Command[], sebelum: readonly RecordedEvent[] = []) {
	const events = [...sebelum];
	for (const command of commands) {
		const commandId = `n-${events.length}`;
		const result = decide(replay(start, events), events, command, commandId);
		expect([command.kind, result.ok ? [] : result.problems]).toEqual([command.kind, []]);
		for (const event of result.ok ? result.value : [])
			events.push({
				version: events.length + 1,
				commandId,
				at: '2026-11-20T02:00:00.000Z',
				event
			});
	}
	return { events, dunia: replay(start, events) };
}

let dunia: Dunia;
let events: readonly RecordedEvent[];
beforeAll(() => {
	({ events, dunia } = main(contoh()));
});

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

	it('B-07 the annex names them all, with the kind of move as the report counts it', () => {
		const { lahir, mati, datang, pindah, koreksi } = rincianLampid(
			dunia,
			lampid(dunia, start, november)
		);
		expect([lahir, mati, datang, pindah, koreksi].map(({ length }) => length)).toEqual([
			5, 3, 9, 8, 0
		]);
		expect(pindah.slice(0, 4).map(({ jenis, pengikut }) => [jenis, pengikut])).toEqual([
			[2, 2],
			[2, 2],
			[2, 2],
			[2, 0]
		]);
	});

	it('G-04 the month is handed in on its last day, locked in December, and opens December', () => {
		const ditutup = main(
			[
				{ kind: 'laporan.ajukan', bulan: november, catatan: '' },
				{ kind: 'tanggal.majukan', tanggal: tanggal('2026-12-01') },
				{ kind: 'peran.ganti', peran: 'kecamatan' },
				{ kind: 'laporan.periksa', bulan: november, setuju: true, alasan: '' }
			],
			events
		);
		const laporan = ditutup.dunia.kependudukan.laporan.get(november);
		expect([laporan?.status, laporan?.akhir, laporan?.kkAkhir]).toEqual([
			'dikunci',
			sel(1206, 1189, 0, 0),
			743
		]);
		const desember = lampid(ditutup.dunia, start, bulanDari(tanggal('2026-12-01')));
		expect(desember.desa.orang.awal).toEqual(sel(1206, 1189, 0, 0));
		expect(jumlahKk(desember.desa.kk.awal)).toBe(743);
		const lalu = duniaAkhirBulan(start, ditutup.events, ditutup.dunia, november);
		expect(cocokkan(lalu, start, november).jiwa).toEqual({
			dasbor: 2395,
			laporan: 2395,
			b3: 2395,
			cacah: 2395
		});
	});
});
