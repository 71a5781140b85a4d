import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import { recorded, given } from '../../testing';
import { replay, type Event } from '../../dunia';
import type { Peran } from '../../peran';
import type { CatatInjeksi, OrangInjeksi, VerifikasiInjeksi } from '../commands-kecamatan';
import { letakDiDesa, semuaDesa } from '../kecamatan';
import { jumlahLengkap } from '../kelengkapan';
import { kodeLetak } from '../letak-desa';
import { buatNik, type Nik } from '../nik';
import { buatNomorKk, type NomorKk } from '../nomor-kk';
import { keluargaAktif, pendudukAktif, pendudukByNik } from '../state';
import { cocokkan } from '../views/cocokkan';
import { jumlahKk, lampid } from '../views/lampid';
import { jumlahSel } from '../views/sel';

const start = duniaAwal({ dataSet: 'kecamatan-contoh@1', seed: 2, ruleSet: 'aturan@1' });
const [sendiri, tetangga] = semuaDesa(start);
if (!sendiri || !tetangga) throw new Error('the kecamatan has villages');
const letak = (desa: typeof sendiri): string => {
	const [satu] = letakDiDesa(start, desa);
	return satu ? kodeLetak(satu) : '';
};
const noKk = buatNomorKk({
	kecamatan: '35.99.01',
	tanggalTerbit: tanggal('2019-04-08'),
	urut: 9001
});

const orang = (isi: Partial<OrangInjeksi>): OrangInjeksi => {
	const jenisKelamin = isi.jenisKelamin ?? 'L';
	const tanggalLahir = isi.tanggalLahir ?? tanggal('1988-02-14');
	return {
		nik: buatNik({ kecamatan: '35.99.01', tanggalLahir, jenisKelamin, urut: 9001 }),
		nama: 'Paijo Injeksi',
		jenisKelamin,
		tempatLahir: 'Latihan',
		tanggalLahir,
		agama: 'islam',
		pendidikan: 'tamat-sd-sederajat',
		pekerjaan: 'petani-pekebun',
		statusKawin: 'kawin-tercatat',
		kewarganegaraan: 'WNI',
		shdk: 'kepala-keluarga',
		namaAyah: 'Ayah Paijo',
		namaIbu: 'Ibu Paijo',
		...isi
	};
};
const suami = orang({});
const istri = orang({
	nama: 'Painem Injeksi',
	jenisKelamin: 'P',
	tanggalLahir: tanggal('1990-07-01'),
	shdk: 'istri'
});
const catat = (isi: Partial<CatatInjeksi> = {}): CatatInjeksi => ({
	kind: 'injeksi.catat',
	desaKode: sendiri.kode,
	sumber: 'Data konsolidasi bersih semester I 2026',
	noKk,
	alamat: 'Jl. Melati No. 99',
	letak: letak(sendiri),
	anggota: [suami, istri],
	alasanLanjut: '',
	...isi
});
const jawab = (setuju: boolean, alasan = ''): VerifikasiInjeksi => ({
	kind: 'injeksi.verifikasi',
	injeksiId: 'i-1',
	setuju,
	alasan
});
const peran = (satu: Peran): Event => ({ kind: 'peran.diganti', peran: satu });
const maju = (hari: string): Event => ({ kind: 'tanggal.dimajukan', tanggal: tanggal(hari) });

function diinjeksi(isi: Partial<CatatInjeksi> = {}, ...before: readonly Event[]): readonly Event[] {
	const events = [...before, peran('kecamatan')];
	const result = given(start, ...events).when(catat(isi), 'i-1').result;
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return [...events, ...result.value, peran('operator')];
}
function diverifikasi(...before: readonly Event[]): readonly Event[] {
	const result = given(start, ...before).when(jawab(true)).result;
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return [...before, ...result.value];
}

describe('G-02 injection', () => {
	it('G-02 rows wait beside the register and count nowhere before the village has verified them', () => {
		const dunia = replay(start, recorded(diinjeksi()));
		const { kependudukan } = dunia;
		expect([...kependudukan.injeksi.values()].map(({ status }) => status)).toEqual(['menunggu']);
		expect(pendudukAktif(kependudukan).length).toBe(pendudukAktif(start.kependudukan).length);
		expect(jumlahLengkap(kependudukan)).toBe(jumlahLengkap(start.kependudukan));
		expect(cocokkan(dunia, start).cocok).toBe(true);
	});

	it('G-02 verified rows are complete residents of the opening, and B-07 holds', () => {
		const dunia = replay(start, recorded(diverifikasi(...diinjeksi())));
		const { kependudukan } = dunia;
		const masuk = pendudukByNik(kependudukan, suami.nik ?? ('' as never));
		expect(masuk?.injeksi).toEqual({
			sumber: 'Data konsolidasi bersih semester I 2026',
			diverifikasi: true
		});
		expect(jumlahLengkap(kependudukan)).toBe(jumlahLengkap(start.kependudukan) + 2);
		const { orang, kk } = lampid(dunia, start, bulanDari(start.tanggal)).desa;
		const awal = pendudukAktif(start.kependudukan).length;
		expect([jumlahSel(orang.awal), jumlahSel(orang.datang), jumlahSel(orang.akhir)]).toEqual([
			awal + 2,
			0,
			awal + 2
		]);
		expect(jumlahKk(kk.akhir)).toBe(keluargaAktif(start.kependudukan).length + 1);
		expect(cocokkan(dunia, start).cocok).toBe(true);
	});

	it('G-02 verified in a later month they are a correction, so that the month before keeps its close', () => {
		const dunia = replay(start, recorded(diverifikasi(...diinjeksi({}, maju('2026-12-03')))));
		const awal = pendudukAktif(start.kependudukan).length;
		const november = lampid(dunia, start, bulanDari(tanggal('2026-11-01'))).desa;
		const desember = lampid(dunia, start, bulanDari(tanggal('2026-12-01')));
		expect([jumlahSel(november.orang.awal), jumlahSel(november.orang.akhir)]).toEqual([awal, awal]);
		const { orang, kk } = desember.desa;
		expect([orang.awal, orang.koreksi, orang.akhir].map(jumlahSel)).toEqual([awal, 2, awal + 2]);
		expect(jumlahKk(kk.koreksi)).toBe(1);
		expect(desember.daftar.map(({ baris }) => baris)).toEqual(['koreksi', 'koreksi']);
		expect(desember.problems).toEqual([]);
	});

	it('G-02 the village may refuse with a reason; the number is free again', () => {
		given(start, ...diinjeksi())
			.when(jawab(false))
			.refused(['G-02', 'alasan']);
		const [event] = given(start, ...diinjeksi())
			.when(jawab(false, 'Sudah pindah tahun lalu'))
			.then('injeksi.diverifikasi');
		const events = [...diinjeksi(), ...(event ? [event] : []), peran('kecamatan')];
		expect(given(start, ...events).dunia.kependudukan.injeksi.get('i-1')).toMatchObject({
			status: 'ditolak',
			alasan: 'Sudah pindah tahun lalu'
		});
		given(start, ...events)
			.when(catat(), 'i-2')
			.then('injeksi.dicatat');
		given(start, ...events, peran('operator'))
			.when(jawab(true))
			.refused(['G-02', '']);
	});

	it('G-02 people join a KK that the village has, without a second head', () => {
		const kk = keluargaAktif(start.kependudukan)[0]?.noKk ?? noKk;
		given(start, peran('kecamatan'))
			.when(catat({ noKk: kk, anggota: [suami] }))
			.refused(['A-08.1', 'shdk-1']);
		const [event] = given(start, peran('kecamatan'))
			.when(
				catat({ noKk: kk, anggota: [{ ...suami, shdk: 'famili-lain' }], alamat: '', letak: '' })
			)
			.then('injeksi.dicatat');
		expect(event).toMatchObject({ keluarga: null });
	});

	it.each<[string, Peran, Partial<CatatInjeksi>, readonly (readonly [string, string, string?])[]]>([
		['G-02 the village', 'operator', {}, [['G-02', '']]],
		['G-08 a village elsewhere', 'kecamatan', { desaKode: '35.99.02.2001' }, [['G-08', '']]],
		['G-02 no source', 'kecamatan', { sumber: '' }, [['G-02', 'sumber']]],
		[
			'A-06 a NIK of this village',
			'kecamatan',
			{ anggota: [{ ...suami, nik: nikDari(sendiri) }, istri] },
			[
				['A-06', 'nik-1'],
				['A-04', 'nik-1', 'peringatan']
			]
		],
		[
			'A-06 a NIK of another village',
			'kecamatan',
			{ anggota: [{ ...suami, nik: nikDari(tetangga) }, istri] },
			[
				['A-06', 'nik-1'],
				['A-04', 'nik-1', 'peringatan']
			]
		],
		[
			'A-06 one NIK twice',
			'kecamatan',
			{ anggota: [suami, { ...istri, nik: suami.nik }] },
			[
				['A-06', 'nik-2'],
				['A-04', 'nik-2', 'peringatan'],
				['A-04', 'nik-2', 'peringatan']
			]
		],
		[
			'A-04 a NIK that does not fit, without a reason',
			'kecamatan',
			{ anggota: [{ ...suami, tanggalLahir: tanggal('1988-02-15') }, istri] },
			[
				['A-04', 'nik-1', 'peringatan'],
				['A-04', 'alasanLanjut']
			]
		],
		[
			'A-07 a NIK that is the number of its KK',
			'kecamatan',
			{ noKk: String(suami.nik) as NomorKk, anggota: [suami] },
			[['A-07', 'nik-1']]
		],
		[
			'A-07 a NIK that is the number of a KK in the next village',
			'kecamatan',
			{ anggota: [{ ...suami, nik: String(kkDari(tetangga)) as Nik }, istri] },
			[
				['A-07', 'nik-1'],
				['A-04', 'nik-1', 'peringatan']
			]
		],
		[
			'A-07 a KK whose number is the NIK of a resident',
			'kecamatan',
			{ noKk: String(nikDari(sendiri, 'L')) as NomorKk },
			[['A-07', 'noKk']]
		],
		['A-07 a KK of another village', 'kecamatan', { noKk: kkDari(tetangga) }, [['A-07', 'noKk']]],
		['A-08.1 a family without a head', 'kecamatan', { anggota: [istri] }, [['A-08.1', 'shdk-1']]],
		['A-09 a new KK without an address', 'kecamatan', { alamat: '' }, [['A-09', 'alamat']]],
		['A-09 an RT that is not there', 'kecamatan', { letak: '099-099' }, [['A-09', 'letak']]]
	])('refuses %s', (_, siapa, isi, expected) => {
		given(start, peran(siapa))
			.when(catat(isi))
			.refused(...expected);
	});

	it('A-06 a number that waits for one village belongs to somebody already', () => {
		given(start, ...diinjeksi(), peran('kecamatan'))
			.when(
				catat({
					desaKode: tetangga.kode,
					letak: letak(tetangga),
					noKk: buatNomorKk({
						kecamatan: '35.99.01',
						tanggalTerbit: tanggal('2019-04-08'),
						urut: 9002
					})
				}),
				'i-2'
			)
			.refused(['A-06', 'nik-1'], ['A-06', 'nik-2']);
	});

	it.each<Peran>(['kecamatan', 'kades'])('G-02 %s does not verify', (siapa) => {
		given(start, ...diinjeksi(), peran(siapa))
			.when(jawab(true))
			.refused(['G-02', '']);
	});

	it('G-02 nobody of this village verifies for a neighbour', () => {
		given(start, ...diinjeksi({ desaKode: tetangga.kode, letak: letak(tetangga) }))
			.when(jawab(true))
			.refused(['G-02', '']);
	});

	it('G-02 agreeing asks again whether the numbers are free and the KK stands', () => {
		const masuk = diverifikasi(...diinjeksi());
		const { kependudukan } = replay(start, recorded(masuk));
		const milik = pendudukByNik(kependudukan, suami.nik ?? ('' as never));
		if (!milik) throw new Error('verified above');
		const tergeser = given(start, ...diinjeksi(), {
			kind: 'kedatangan.dicatat',
			penduduk: [{ ...milik, id: 'orang-lain', keluargaId: 'tidak-ada' }],
			asal: {
				alamat: '',
				rt: '',
				rw: '',
				desa: 'Wanasari',
				kecamatan: '',
				kabupaten: '',
				provinsi: ''
			},
			nomorSkpwni: '',
			tanggalSkpwni: null,
			tanggalDatang: start.tanggal,
			maksud: 'keluarga',
			tanggalLapor: start.tanggal,
			pelapor: { nama: 'Ketua RT', hubungan: 'ketua-rt' },
			lampiran: [],
			peringatan: [],
			alasanLanjut: ''
		});
		tergeser.when(jawab(true)).refused(['A-06', 'setuju']);
	});
});

function nikDari(desa: typeof sendiri, jk?: 'L') {
	return (
		pendudukAktif(desa?.kependudukan ?? start.kependudukan).find(
			({ nik, jenisKelamin }) => nik && (jk === undefined || jenisKelamin === jk)
		)?.nik ?? null
	);
}
function kkDari(desa: typeof sendiri): NomorKk {
	return keluargaAktif(desa?.kependudukan ?? start.kependudukan)[0]?.noKk ?? noKk;
}
