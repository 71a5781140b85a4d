import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import type { Event } from '../../dunia';
import { replay } from '../../dunia';
import { given, recorded } from '../../testing';
import type { CatatKematian } from '../kematian';
import { anggotaKeluarga, kepalaKeluarga } from '../state';
import { makeDunia, makeKeluarga, makePenduduk, nik, noKk } from '../testing-keluarga';
import { lampid } from '../views/lampid';

// Karto's three generations, a couple with small children, one who lives alone, and the children's uncle.
const karto = makePenduduk('karto', {
	nik: nik('3599010104580001'),
	tanggalLahir: '1958-04-01',
	shdk: 'kepala-keluarga',
	statusKawin: 'kawin-tercatat'
});
const sumiati = makePenduduk('sumiati', {
	nik: nik('3599014109610002'),
	jenisKelamin: 'P',
	tanggalLahir: '1961-09-01',
	shdk: 'istri',
	statusKawin: 'kawin-tercatat'
});
const joko = makePenduduk('joko', {
	nik: nik('3599011707890004'),
	tanggalLahir: '1989-07-17',
	shdk: 'anak',
	statusKawin: 'kawin-tercatat',
	ayahId: 'karto',
	ibuId: 'sumiati'
});
const nur = makePenduduk('nur', {
	nik: nik('3599014302910003'),
	jenisKelamin: 'P',
	tanggalLahir: '1991-02-03',
	shdk: 'menantu',
	statusKawin: 'kawin-tercatat'
});
const bayi = makePenduduk('bayi', {
	jenisKelamin: 'P',
	tanggalLahir: '2026-10-01',
	shdk: 'cucu',
	ayahId: 'joko',
	ibuId: 'nur'
});
const budi = makePenduduk('budi', {
	nik: nik('3599010503900001'),
	shdk: 'kepala-keluarga',
	statusKawin: 'cerai-mati',
	keluargaId: 'kk-2'
});
const dimas = makePenduduk('dimas', {
	tanggalLahir: '2015-06-10',
	shdk: 'anak',
	ayahId: 'budi',
	keluargaId: 'kk-2'
});
const dina = makePenduduk('dina', {
	jenisKelamin: 'P',
	tanggalLahir: '2009-11-23',
	shdk: 'anak',
	ayahId: 'budi',
	keluargaId: 'kk-2'
});
const mbok = makePenduduk('mbok', {
	nik: nik('3599014107500005'),
	jenisKelamin: 'P',
	tanggalLahir: '1950-07-01',
	shdk: 'kepala-keluarga',
	statusKawin: 'cerai-mati',
	keluargaId: 'kk-3'
});
const paman = makePenduduk('paman', {
	nik: nik('3599010101800006'),
	tanggalLahir: '1980-01-01',
	shdk: 'kepala-keluarga',
	keluargaId: 'kk-4'
});
const kk4 = makeKeluarga('kk-4', { dusun: 'Ngemplak', rw: '002', rt: '003' });
const start = makeDunia(
	[makeKeluarga('kk-1'), makeKeluarga('kk-2'), makeKeluarga('kk-3'), kk4],
	[karto, sumiati, joko, nur, bayi, budi, dimas, dina, mbok, paman]
);

const benar: CatatKematian = {
	kind: 'kematian.catat',
	formulir: 'F-2.01',
	pelapor: { nama: 'Ketua RT 001', hubungan: 'ketua-rt' },
	jenazah: { nik: nik('3599014109610002') },
	tanggal: tanggal('2026-11-03'),
	jam: '04:15',
	tempat: 'Rumah',
	sebab: 'sakit-biasa-tua',
	menerangkan: 'tenaga-kesehatan',
	aktaNomor: '',
	lampiran: ['surat-kematian-dokter', 'kk', 'ktp'],
	tinggal: null,
	alasanLanjut: ''
};
const november = bulanDari(start.tanggal);
const ubah = (beda: Partial<CatatKematian>): CatatKematian => ({ ...benar, ...beda });
const jenazahKarto = { jenazah: { nik: nik('3599010104580001') } };
const jenazahBudi = { jenazah: { nik: nik('3599010503900001') } };

const sesudah = (events: readonly Event[], dunia = start) =>
	replay(
		dunia,
		recorded(events).map((satu) => ({ ...satu, commandId: 'c-1' }))
	);
const beres = (events: readonly Event[], dunia = start) => {
	const kini = sesudah(events, dunia);
	expect(lampid(kini, dunia, november).problems).toEqual([]);
	return kini.kependudukan;
};

describe('B-03 a death', () => {
	it('B-03 of a member: status, widower, letters blocked, aid proposed to stop', () => {
		const events = given(start)
			.when(benar)
			.then('kematian.dicatat', 'biodata.diubah', 'akibat.dicatat', 'akibat.dicatat');
		const { penduduk, akibat } = beres(events);
		expect(penduduk.get('sumiati')?.keadaan).toEqual({
			status: 'meninggal',
			tanggal: '2026-11-03'
		});
		expect(penduduk.get('karto')).toMatchObject({
			statusKawin: 'cerai-mati',
			shdk: 'kepala-keluarga',
			keluargaId: 'kk-1'
		});
		expect(akibat.map(({ ke, isi }) => [ke, isi])).toEqual([
			['surat', 'blokir'],
			['bantuan', 'usulan-henti']
		]);
	});

	it('B-03 counts one death in the month of the report and no KK less', () => {
		const kini = sesudah(
			given(start)
				.when(benar)
				.then('kematian.dicatat', 'biodata.diubah', 'akibat.dicatat', 'akibat.dicatat')
		);
		const { desa } = lampid(kini, start, november);
		expect(desa.orang.mati).toEqual({ wniL: 0, wniP: 1, wnaL: 0, wnaP: 0 });
		expect(desa.kk.mati).toEqual({ L: 0, P: 0 });
	});

	it('B-03 closes the KK of somebody who lived alone', () => {
		const events = given(start)
			.when(ubah({ jenazah: { nik: nik('3599014107500005') } }))
			.then('kematian.dicatat', 'keluarga.ditutup', 'akibat.dicatat', 'akibat.dicatat');
		expect(events[1]).toMatchObject({ sebab: 'mati', keluargaId: 'kk-3', kepalaJenisKelamin: 'P' });
		expect(beres(events).keluarga.get('kk-3')?.aktif).toBe(false);
	});

	it('B-03 of a child without NIK: chosen by name, and no KTP-el is asked for (A-06, A-09)', () => {
		given(start)
			.when(ubah({ jenazah: { pendudukId: 'bayi' }, lampiran: ['surat-kematian-kades', 'kk'] }))
			.then('kematian.dicatat', 'akibat.dicatat', 'akibat.dicatat');
	});

	it.each<[string, Partial<CatatKematian>, [string, string, string?][]]>([
		[
			'B-03 refuses a death before the birth',
			{ tanggal: tanggal('1961-08-31') },
			[['B-03', 'tanggal']]
		],
		[
			'B-03 refuses a death after the report',
			{ tanggal: tanggal('2026-11-23') },
			[['B-03', 'tanggal']]
		],
		[
			'B-03 asks for a reason on day 31',
			{ tanggal: tanggal('2026-10-22') },
			[
				['B-03', 'tanggal', 'peringatan'],
				['B-03', 'alasanLanjut']
			]
		],
		[
			'B-03 refuses a NIK of nobody',
			{ jenazah: { nik: nik('3599010104589999') } },
			[['B-03', 'nik']]
		],
		['B-03 refuses an identity of nobody', { jenazah: { pendudukId: 'x' } }, [['B-03', 'jenazah']]],
		['B-03 refuses without proof of death', { lampiran: ['kk', 'ktp'] }, [['B-03', 'lampiran']]],
		[
			'B-03 refuses without KK',
			{ lampiran: ['surat-kematian-kades', 'ktp'] },
			[['B-03', 'lampiran']]
		],
		[
			'B-03 refuses without KTP-el',
			{ lampiran: ['surat-kematian-kades', 'kk'] },
			[['B-03', 'lampiran']]
		]
	])('%s', (_name, beda, problems) => {
		given(start)
			.when(ubah(beda))
			.refused(...problems);
	});

	it.each<[string, Partial<CatatKematian>]>([
		[
			'B-03 takes a death on the day of birth',
			{ tanggal: sumiati.tanggalLahir, alasanLanjut: 'arsip lama' }
		],
		['B-03 takes a death today', { tanggal: tanggal('2026-11-22') }],
		['B-03 takes day 30 without a reason', { tanggal: tanggal('2026-10-23') }],
		[
			'B-03 takes day 31 with a reason',
			{ tanggal: tanggal('2026-10-22'), alasanLanjut: 'baru pulang' }
		],
		['B-03 takes the letter of the Kades', { lampiran: ['surat-kematian-kades', 'kk', 'ktp'] }],
		['B-01 takes an old form', { formulir: 'F-2.29' }]
	])('%s', (_name, beda) => {
		given(start)
			.when(ubah(beda))
			.then('kematian.dicatat', 'biodata.diubah', 'akibat.dicatat', 'akibat.dicatat');
	});

	it('B-03 nobody dies twice', () => {
		const events = given(start)
			.when(benar)
			.then('kematian.dicatat', 'biodata.diubah', 'akibat.dicatat', 'akibat.dicatat');
		given(start, ...events)
			.when(benar, 'c-2')
			.refused(['B-03', 'nik']);
	});

	it.each([
		[{ status: 'pindah', tanggal: tanggal('2026-11-01') }],
		[{ status: 'dibatalkan', tanggal: tanggal('2026-11-01') }]
	] as const)('B-03 refuses who is not active: %o', (keadaan) => {
		const dunia = makeDunia([makeKeluarga('kk-1')], [karto, { ...sumiati, keadaan }]);
		given(dunia)
			.when(ubah({ jenazah: { pendudukId: 'sumiati' } }))
			.refused(['B-03', 'jenazah']);
	});

	it('B-03 sends the report of a neighbour to the other village', () => {
		const tetangga = { kode: '35.99.01.2002', nama: 'Sumberejo', acuan: 2 };
		const dunia = makeDunia([], [], undefined, [
			{ ...tetangga, keluarga: [makeKeluarga('kk-1')], penduduk: [karto, sumiati] }
		]);
		const [problem] = given(dunia).when(benar).refused(['B-03', 'nik']);
		expect(problem?.message).toContain('Desa Sumberejo');
	});

	it.each([
		['kades', 'B-03'],
		['kecamatan', 'G-06']
	] as const)('the role %s does not record (%s)', (peran, rule) => {
		given({ ...start, peran })
			.when(benar)
			.refused([rule, '']);
	});

	it('B-03 leaves a head married who has another wife', () => {
		const kedua = makePenduduk('kedua', {
			jenisKelamin: 'P',
			shdk: 'istri',
			statusKawin: 'kawin-belum-tercatat'
		});
		given(makeDunia([makeKeluarga('kk-1')], [karto, sumiati, kedua]))
			.when(benar)
			.then('kematian.dicatat', 'akibat.dicatat', 'akibat.dicatat');
	});

	it('B-03 widows a daughter-in-law, found by the child they have together', () => {
		const events = given(start)
			.when(ubah({ jenazah: { nik: nik('3599011707890004') } }))
			.then('kematian.dicatat', 'biodata.diubah', 'akibat.dicatat', 'akibat.dicatat');
		expect(events[1]).toMatchObject({
			pendudukId: 'nur',
			sebab: 'akibat',
			perubahan: [{ isian: 'statusKawin', lama: 'kawin-tercatat', baru: 'cerai-mati' }]
		});
	});
});

describe('A-08.8 a head of family dies', () => {
	const lengkap = [
		'kematian.dicatat',
		'biodata.diubah',
		'keluarga.ditutup',
		'keluarga.dibentuk',
		'susunan.diubah',
		'akibat.dicatat',
		'akibat.dicatat'
	] as const;
	const pilih = (kepalaId: string, shdk: Record<string, 'famili-lain' | 'anak'> = {}) =>
		ubah({ ...jenazahKarto, tinggal: { cara: 'kk-baru', kepalaId, shdk } });

	it('A-08.8 asks who is the new head', () => {
		given(start).when(ubah(jenazahKarto)).refused(['A-08.8', 'tinggalKepala']);
	});

	it('A-08.8 ends in a valid KK with a new number at the old address', () => {
		const events = given(start)
			.when(pilih('sumiati'))
			.then(...lengkap);
		const state = beres(events);
		const kk = state.keluarga.get('kk-c-1');
		expect(kk).toMatchObject({ noKk: '3599012211260001', aktif: true, dusun: 'Krajan', rt: '001' });
		expect(kk?.tanggalTerbit).toBe('2026-11-22');
		expect(state.keluarga.get('kk-1')?.aktif).toBe(false);
		expect(anggotaKeluarga(state, 'kk-c-1').map(({ id, shdk }) => [id, shdk])).toEqual([
			['sumiati', 'kepala-keluarga'],
			['joko', 'anak'],
			['nur', 'menantu'],
			['bayi', 'cucu']
		]);
		expect(state.penduduk.get('karto')?.keluargaId).toBe('kk-1');
		expect(kepalaKeluarga(state, 'kk-c-1')?.statusKawin).toBe('cerai-mati');
	});

	it('lampid.md 4.6 counts one KK less under "mati" and one more under "baru"', () => {
		const kini = sesudah(
			given(start)
				.when(pilih('sumiati'))
				.then(...lengkap)
		);
		const { kk } = lampid(kini, start, november).desa;
		expect(kk).toMatchObject({ mati: { L: 1, P: 0 }, baru: { L: 0, P: 1 } });
	});

	it('A-08.8 proposes everybody’s relation to the son, and takes a change', () => {
		const events = given(start)
			.when(pilih('joko'))
			.then(...lengkap);
		expect(
			anggotaKeluarga(sesudah(events).kependudukan, 'kk-c-1').map((x) => [x.id, x.shdk])
		).toEqual([
			['sumiati', 'orang-tua'],
			['joko', 'kepala-keluarga'],
			['nur', 'istri'],
			['bayi', 'anak']
		]);
		const lain = given(start)
			.when(pilih('joko', { bayi: 'famili-lain' }))
			.then(...lengkap);
		expect(sesudah(lain).kependudukan.penduduk.get('bayi')?.shdk).toBe('famili-lain');
	});

	it('A-08.7 refuses a new head of ten, and one who is not of the family', () => {
		given(start).when(pilih('bayi')).refused(['A-08.7', 'tinggalKepala']);
		given(start).when(pilih('paman')).refused(['A-08.8', 'tinggalKepala']);
	});

	it('A-08 checks the result that was chosen', () => {
		given(start)
			.when(
				ubah({
					...jenazahKarto,
					tinggal: { cara: 'kk-baru', kepalaId: 'joko', shdk: { nur: 'suami' } }
				})
			)
			.refused(['A-08.4', 'tinggalShdk-nur']);
		given(start)
			.when(
				ubah({
					...jenazahKarto,
					tinggal: { cara: 'kk-baru', kepalaId: 'sumiati', shdk: { joko: 'kepala-keluarga' } }
				})
			)
			.refused(['A-08.1', 'tinggalShdk-joko']);
	});

	it('A-08.5 asks for F-1.05 when the couple of the new KK is married without a record', () => {
		const belumTercatat = { statusKawin: 'kawin-belum-tercatat' } as const;
		const dunia = makeDunia(
			[makeKeluarga('kk-1')],
			[karto, sumiati, { ...joko, ...belumTercatat }, { ...nur, ...belumTercatat }, bayi]
		);
		const [problem] = given(dunia)
			.when(pilih('joko'))
			.refused(['A-08.5', 'tinggalShdk-nur', 'peringatan'], ['A-08.5', 'alasanLanjut']);
		expect(problem?.mend).toContain('F-1.05');
		const [dicatat] = given(dunia)
			.when({ ...pilih('joko'), alasanLanjut: 'F-1.05 sudah dilihat' })
			.then(...lengkap);
		expect(dicatat).toMatchObject({ peringatan: ['A-08.5'] });
		// Where she stays daughter-in-law the card says nothing of the marriage, and nothing is asked.
		given(dunia)
			.when(pilih('sumiati'))
			.then(...lengkap);
	});

	it('A-08.8 does not let a family with a possible head stay with another', () => {
		given(start)
			.when(ubah({ ...jenazahKarto, tinggal: { cara: 'menumpang', noKk: kk4.noKk, shdk: {} } }))
			.refused(['A-08.8', 'tinggalKepala']);
	});

	it('A-07 takes a number that no village of the kecamatan has', () => {
		const dunia = makeDunia([makeKeluarga('kk-1')], [karto, sumiati], undefined, [
			{
				kode: '35.99.01.2002',
				nama: 'Sumberejo',
				acuan: 0,
				keluarga: [makeKeluarga('kk-9', { noKk: noKk('3599012211260001') })],
				penduduk: []
			}
		]);
		const events = given(dunia)
			.when(pilih('sumiati'))
			.then(...lengkap);
		expect(events[3]).toMatchObject({ keluarga: { noKk: '3599012211260002' } });
	});
});

describe('A-08.8 only children remain', () => {
	const menumpang = { cara: 'menumpang', noKk: kk4.noKk, shdk: {} } as const;

	it('A-08.8 sends them to the KK of a relative', () => {
		const [problem] = given(start).when(ubah(jenazahBudi)).refused(['A-08.8', 'tinggalKk']);
		expect(problem?.mend).toContain('menumpang KK kerabat atau wali');
		// 17 tomorrow, so not yet.
		given(start)
			.when(ubah({ ...jenazahBudi, tinggal: { cara: 'kk-baru', kepalaId: 'dina', shdk: {} } }))
			.refused(['A-08.8', 'tinggalKk']);
	});

	it('A-08.8 warns, for the rule is to be checked, and goes on with a reason', () => {
		given(start)
			.when(ubah({ ...jenazahBudi, tinggal: menumpang }))
			.refused(['A-08.8', 'tinggalKk', 'peringatan'], ['A-08.8', 'alasanLanjut']);
		const events = given(start)
			.when(ubah({ ...jenazahBudi, tinggal: menumpang, alasanLanjut: 'paman kandung' }))
			.then(
				'kematian.dicatat',
				'keluarga.ditutup',
				'susunan.diubah',
				'akibat.dicatat',
				'akibat.dicatat'
			);
		const state = beres(events);
		expect(anggotaKeluarga(state, 'kk-4').map(({ id, shdk }) => [id, shdk])).toEqual([
			['dimas', 'famili-lain'],
			['dina', 'famili-lain'],
			['paman', 'kepala-keluarga']
		]);
		expect(state.mutasi.filter(({ jenis }) => jenis === 'antardusun')).toHaveLength(4);
		expect(events[0]).toMatchObject({ peringatan: ['A-08.8'], alasanLanjut: 'paman kandung' });
	});

	it.each<[string, string]>([
		['is nowhere', '3599012211269999'],
		['is the one that ends', '3599010101100002']
	])('A-08.8 refuses a KK that %s', (_name, nomor) => {
		given(start)
			.when(ubah({ ...jenazahBudi, tinggal: { ...menumpang, noKk: noKk(nomor) } }))
			.refused(['A-08.8', 'tinggalKk']);
	});
});
