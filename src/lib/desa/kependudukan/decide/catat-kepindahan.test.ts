import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { replay, type Event } from '../../dunia';
import { given, recorded } from '../../testing';
import type { KlasifikasiPindah } from '../events';
import type { CatatKepindahan } from '../kepindahan';
import { anggotaKeluarga } from '../state';
import { makeDunia, makeKeluarga, makePenduduk } from '../testing-keluarga';
import { infoPeristiwa } from '../views/info-peristiwa';
import { lampid } from '../views/lampid';

const kk1 = makeKeluarga('kk-1');
const kk2 = makeKeluarga('kk-2', { dusun: 'Ngemplak', rw: '002', rt: '003' });
const budi = makePenduduk('budi', { shdk: 'kepala-keluarga', statusKawin: 'kawin-tercatat' });
const sri = makePenduduk('sri', {
	jenisKelamin: 'P',
	tanggalLahir: '1991-11-12',
	shdk: 'istri',
	statusKawin: 'kawin-tercatat'
});
const tono = makePenduduk('tono', {
	tanggalLahir: '2008-01-10',
	shdk: 'anak',
	ayahId: 'budi',
	ibuId: 'sri'
});
const dimas = makePenduduk('dimas', {
	tanggalLahir: '2015-06-10',
	shdk: 'anak',
	ayahId: 'budi',
	ibuId: 'sri'
});
const paman = makePenduduk('paman', {
	tanggalLahir: '1980-01-01',
	shdk: 'kepala-keluarga',
	keluargaId: 'kk-2'
});
const start = makeDunia([kk1, kk2], [budi, sri, tono, dimas, paman]);
const november = bulanDari(start.tanggal);

const sukamaju = {
	desa: 'Sukamaju',
	kecamatan: 'Contoh',
	kabupaten: 'Latihan',
	provinsi: 'Jawa Timur'
};
const tujuan = (beda: Partial<typeof sukamaju> = {}): CatatKepindahan['tujuan'] => ({
	alamat: 'Jl. Baru No. 7',
	rt: '004',
	rw: '002',
	...sukamaju,
	...beda
});
const semua = ['budi', 'sri', 'tono', 'dimas'];

const keluar: CatatKepindahan = {
	kind: 'kepindahan.catat',
	formulir: 'F-1.03',
	pelapor: { nama: 'Budi', hubungan: 'yang-pindah' },
	noKk: kk1.noKk,
	pendudukIds: semua,
	klasifikasi: 5,
	tujuan: tujuan({
		desa: 'Melati',
		kecamatan: 'Satu',
		kabupaten: 'Contoh',
		provinsi: 'Jawa Tengah'
	}),
	lokasi: null,
	alasan: 'pekerjaan',
	tanggalPindah: tanggal('2026-11-20'),
	statusKkTinggal: 'tidak-ada',
	statusKkPindah: 'nomor-tetap',
	lampiran: ['f-1.03', 'fotokopi-kk'],
	tinggal: null,
	pergi: null,
	alasanLanjut: ''
};
const ubah = (beda: Partial<CatatKepindahan>): CatatKepindahan => ({ ...keluar, ...beda });
const anggotaSaja = {
	pendudukIds: ['tono'],
	statusKkTinggal: 'nomor-tetap',
	statusKkPindah: 'numpang'
} as const;
const dalamDesa = {
	klasifikasi: 1,
	tujuan: { ...tujuan(), desa: '', kecamatan: '', kabupaten: '', provinsi: '' },
	lokasi: { dusun: 'Ngemplak', rw: '002', rt: '003' }
} as const;

const sesudah = (events: readonly Event[]) =>
	replay(
		start,
		recorded(events).map((satu) => ({ ...satu, commandId: 'c-1' }))
	);
const beres = (events: readonly Event[]) => {
	const dunia = sesudah(events);
	const rekap = lampid(dunia, start, november);
	expect(rekap.problems).toEqual([]);
	return { ...dunia.kependudukan, rekap };
};
const susunan = (state: Parameters<typeof anggotaKeluarga>[0], id: string) =>
	anggotaKeluarga(state, id).map((orang) => `${orang.id} ${orang.shdk}`);

describe('B-04 the class of a move', () => {
	it.each<[KlasifikasiPindah, Partial<typeof sukamaju>]>([
		[2, { desa: 'Sumberejo' }],
		[3, { desa: 'Sukamaju', kecamatan: 'Lain' }],
		[4, { kabupaten: 'Lain' }],
		[5, { provinsi: 'Bali' }]
	])('B-04 takes class %i for %o and no other', (klasifikasi, beda) => {
		given(start)
			.when(ubah({ klasifikasi, tujuan: tujuan(beda) }))
			.then(
				'kepindahan.dicatat',
				'keluarga.ditutup',
				'akibat.dicatat',
				'akibat.dicatat',
				'akibat.dicatat',
				'akibat.dicatat'
			);
		for (const lain of ([1, 2, 3, 4, 5] as const).filter((satu) => satu !== klasifikasi))
			given(start)
				.when(ubah({ klasifikasi: lain, tujuan: tujuan(beda) }))
				.refused(['B-04', 'klasifikasi']);
	});

	it('B-04 reads names as people write them', () => {
		const beda = { desa: 'Desa Sumberejo', kecamatan: 'Kec. contoh', kabupaten: 'Kab. LATIHAN' };
		expect(given(start).when(ubah({ klasifikasi: 2, tujuan: tujuan(beda) })).result.ok).toBe(true);
		given(start)
			.when(ubah({ klasifikasi: 2, tujuan: tujuan({ ...beda, kabupaten: 'Kota Latihan' }) }))
			.refused(['B-04', 'klasifikasi']);
	});

	it('B-04 wants the whole address outside the village, and a place of the list inside', () => {
		given(start)
			.when(ubah({ tujuan: tujuan({ desa: 'Melati', kabupaten: '', provinsi: '' }) }))
			.refused(['B-04', 'tujuanKabupaten'], ['B-04', 'tujuanProvinsi']);
		const pindah = { ...dalamDesa, statusKkTinggal: 'tidak-ada' } as const;
		given(start)
			.when(ubah({ ...pindah, lokasi: null }))
			.refused(['B-04', 'lokasi']);
		given(start)
			.when(ubah({ ...pindah, lokasi: { dusun: 'Krajan', rw: '002', rt: '003' } }))
			.refused(['B-04', 'lokasi']);
	});
});

describe('B-04 out of the village', () => {
	it('B-04 a whole family: everybody pindah, KK closed, aid to be looked at', () => {
		const events = given(start)
			.when(keluar)
			.then(
				'kepindahan.dicatat',
				'keluarga.ditutup',
				'akibat.dicatat',
				'akibat.dicatat',
				'akibat.dicatat',
				'akibat.dicatat'
			);
		const state = beres(events);
		expect(events[0]).toMatchObject({
			jenisKepindahan: 'seluruh-keluarga',
			nomorSkpwni: 'SKPWNI/3599/22112026/0001'
		});
		expect(state.penduduk.get('sri')?.keadaan).toEqual({ status: 'pindah', tanggal: '2026-11-20' });
		expect(state.keluarga.get('kk-1')?.aktif).toBe(false);
		expect(state.akibat.every(({ ke, isi }) => ke === 'bantuan' && isi === 'tinjau')).toBe(true);
		expect(state.rekap.desa.orang.pindah).toEqual({ wniL: 3, wniP: 1, wnaL: 0, wnaP: 0 });
		expect(state.rekap.desa.kk.pindah).toEqual({ L: 1, P: 0 });
	});

	it.each([
		[2, { desa: 'Sumberejo' }, false],
		[3, { kecamatan: 'Lain' }, false],
		[4, { kabupaten: 'Lain' }, true],
		[5, { provinsi: 'Bali' }, true]
	] as const)('B-04 class %i: SKPWNI of Disdukcapil %s', (klasifikasi, beda, perlu) => {
		const { result } = given(start).when(ubah({ klasifikasi, tujuan: tujuan(beda) }));
		const [event] = result.ok ? result.value : [];
		expect(event?.kind === 'kepindahan.dicatat' && event.nomorSkpwni !== '').toBe(perlu);
	});

	it('B-04 numbers the second letter of a day after the first', () => {
		const pertama = given(start)
			.when(ubah(anggotaSaja))
			.then('kepindahan.dicatat', 'akibat.dicatat');
		const [event] = given(start, ...pertama)
			.when(ubah({ ...anggotaSaja, pendudukIds: ['dimas'] }), 'c-2')
			.then('kepindahan.dicatat', 'akibat.dicatat');
		expect(event).toMatchObject({ nomorSkpwni: 'SKPWNI/3599/22112026/0002' });
	});

	it('A-07 members only: the KK of those who stay keeps its number', () => {
		const state = beres(
			given(start).when(ubah(anggotaSaja)).then('kepindahan.dicatat', 'akibat.dicatat')
		);
		expect(state.keluarga.get('kk-1')?.aktif).toBe(true);
		expect(state.rekap.desa.kk.pindah).toEqual({ L: 0, P: 0 });
		given(start)
			.when(ubah({ ...anggotaSaja, statusKkTinggal: 'kk-baru' }))
			.refused(['A-07', 'statusKkTinggal']);
		given(start)
			.when(ubah({ ...anggotaSaja, statusKkPindah: 'nomor-tetap' }))
			.refused(['A-07', 'statusKkPindah']);
	});

	const kepalaSaja = { pendudukIds: ['budi'], statusKkTinggal: 'kk-baru' } as const;

	it('A-08.8 the head goes alone: a new head and a new number for those who stay', () => {
		given(start).when(ubah(kepalaSaja)).refused(['A-08.8', 'tinggalKepala']);
		const events = given(start)
			.when(ubah({ ...kepalaSaja, tinggal: { cara: 'kk-baru', kepalaId: 'sri', shdk: {} } }))
			.then(
				'kepindahan.dicatat',
				'keluarga.ditutup',
				'keluarga.dibentuk',
				'susunan.diubah',
				'akibat.dicatat'
			);
		expect(events[0]).toMatchObject({ jenisKepindahan: 'kepala-keluarga' });
		const state = beres(events);
		expect(susunan(state, 'kk-c-1')).toEqual(['sri kepala-keluarga', 'tono anak', 'dimas anak']);
		expect(state.penduduk.get('sri')?.statusKawin).toBe('kawin-tercatat');
		expect(state.rekap.desa.kk).toMatchObject({ pindah: { L: 1, P: 0 }, baru: { L: 0, P: 1 } });
	});

	it('A-08.8 the wife is not raised in the old KK: its number goes with the head', () => {
		given(start)
			.when(ubah({ ...kepalaSaja, statusKkTinggal: 'nomor-tetap' }))
			.refused(['A-08.8', 'statusKkTinggal']);
		given(start)
			.when(ubah({ ...kepalaSaja, statusKkTinggal: 'tidak-ada' }))
			.refused(['A-08.8', 'statusKkTinggal']);
	});

	it('A-08.8 those who stay may join another KK', () => {
		const numpang = { ...kepalaSaja, statusKkTinggal: 'numpang' } as const;
		given(start).when(ubah(numpang)).refused(['A-08.8', 'tinggalKk']);
		const state = beres(
			given(start)
				.when(ubah({ ...numpang, tinggal: { cara: 'menumpang', noKk: kk2.noKk, shdk: {} } }))
				.then('kepindahan.dicatat', 'keluarga.ditutup', 'susunan.diubah', 'akibat.dicatat')
		);
		expect(susunan(state, 'kk-2')).toContain('sri famili-lain');
	});

	it('A-08.8 only a child stays: with a relative, for a reason', () => {
		const anak = { pendudukIds: ['budi', 'sri', 'tono'] };
		given(start)
			.when(ubah({ ...anak, statusKkTinggal: 'kk-baru' }))
			.refused(['A-08.8', 'statusKkTinggal']);
		const tinggal = { cara: 'menumpang', noKk: kk2.noKk, shdk: {} } as const;
		given(start)
			.when(ubah({ ...anak, statusKkTinggal: 'numpang', tinggal }))
			.refused(['A-08.8', 'tinggalKk', 'peringatan'], ['A-08.8', 'alasanLanjut']);
	});
});

describe('B-04 class 1, inside the village', () => {
	const tanpaLampid = (state: ReturnType<typeof beres>) => {
		expect(state.rekap.desa.orang.pindah).toEqual({ wniL: 0, wniP: 0, wnaL: 0, wnaP: 0 });
		expect(state.rekap.desa.orang.akhir).toEqual(state.rekap.desa.orang.awal);
		expect(state.akibat).toEqual([]);
	};

	it('B-04 a whole family: the KK moves, its number and the LAMPID of the village stay', () => {
		const state = beres(
			given(start)
				.when(ubah({ ...dalamDesa, statusKkTinggal: 'tidak-ada' }))
				.then('kepindahan.dicatat', 'keluarga.pindah-alamat')
		);
		tanpaLampid(state);
		expect(state.keluarga.get('kk-1')).toMatchObject({
			noKk: kk1.noKk,
			alamat: 'Jl. Baru No. 7',
			dusun: 'Ngemplak',
			rw: '002',
			rt: '003',
			aktif: true
		});
		expect(state.rekap.dusun.map(({ orang }) => orang.antardusun)).toEqual([
			{ wniL: -3, wniP: -1, wnaL: 0, wnaP: 0 },
			{ wniL: 3, wniP: 1, wnaL: 0, wnaP: 0 }
		]);
	});

	it('A-07 a whole family gets no new number', () => {
		given(start)
			.when(ubah({ ...dalamDesa, statusKkPindah: 'kk-baru' }))
			.refused(['A-07', 'statusKkPindah']);
	});

	const tonoPergi = {
		...dalamDesa,
		pendudukIds: ['tono'],
		statusKkTinggal: 'nomor-tetap'
	} as const;

	it('B-04 a member to a KK of their own, at the new address (A-08.7)', () => {
		const sendiri = { ...tonoPergi, statusKkPindah: 'kk-baru' } as const;
		given(start).when(ubah(sendiri)).refused(['A-08.8', 'pergiKepala']);
		const state = beres(
			given(start)
				.when(ubah({ ...sendiri, pergi: { cara: 'kk-baru', kepalaId: 'tono', shdk: {} } }))
				.then('kepindahan.dicatat', 'keluarga.dibentuk', 'susunan.diubah')
		);
		tanpaLampid(state);
		expect(susunan(state, 'kk-c-1')).toEqual(['tono kepala-keluarga']);
		expect(state.keluarga.get('kk-c-1')).toMatchObject({
			dusun: 'Ngemplak',
			alamat: 'Jl. Baru No. 7'
		});
		expect(state.rekap.desa.kk.baru).toEqual({ L: 1, P: 0 });
	});

	it('A-08.7 a child of eleven gets no KK of its own', () => {
		given(start)
			.when(ubah({ ...tonoPergi, pendudukIds: ['dimas'], statusKkPindah: 'kk-baru' }))
			.refused(['A-08.8', 'statusKkPindah']);
	});

	it('B-04 a member into an existing KK, with the relation that was chosen', () => {
		const numpang = { ...tonoPergi, statusKkPindah: 'numpang' } as const;
		given(start).when(ubah(numpang)).refused(['A-08.8', 'pergiKk']);
		const pergi = { cara: 'menumpang', noKk: kk2.noKk, shdk: { tono: 'lainnya' } } as const;
		const state = beres(
			given(start)
				.when(ubah({ ...numpang, pergi }))
				.then('kepindahan.dicatat', 'susunan.diubah')
		);
		tanpaLampid(state);
		expect(susunan(state, 'kk-2')).toEqual(['tono lainnya', 'paman kepala-keluarga']);
		given(start)
			.when(ubah({ ...numpang, pergi: { ...pergi, shdk: { tono: 'kepala-keluarga' } } }))
			.refused(['A-08.1', 'pergiShdk-tono']);
	});

	it('A-07 the head moves with part of the family: the number goes along, the others get a new one', () => {
		const state = beres(
			given(start)
				.when(
					ubah({
						...dalamDesa,
						pendudukIds: ['budi', 'dimas'],
						statusKkTinggal: 'kk-baru',
						tinggal: { cara: 'kk-baru', kepalaId: 'sri', shdk: {} }
					})
				)
				.then('kepindahan.dicatat', 'keluarga.dibentuk', 'susunan.diubah', 'keluarga.pindah-alamat')
		);
		tanpaLampid(state);
		expect(susunan(state, 'kk-1')).toEqual(['budi kepala-keluarga', 'dimas anak']);
		expect(susunan(state, 'kk-c-1')).toEqual(['sri kepala-keluarga', 'tono anak']);
		expect(state.keluarga.get('kk-1')?.dusun).toBe('Ngemplak');
		expect(state.keluarga.get('kk-c-1')?.dusun).toBe('Krajan');
	});

	it('B-04 the head joins another KK: the old one ends without anybody having left', () => {
		const state = beres(
			given(start)
				.when(
					ubah({
						...dalamDesa,
						pendudukIds: ['budi'],
						statusKkTinggal: 'kk-baru',
						statusKkPindah: 'numpang',
						tinggal: { cara: 'kk-baru', kepalaId: 'sri', shdk: {} },
						pergi: { cara: 'menumpang', noKk: kk2.noKk, shdk: {} }
					})
				)
				.then(
					'kepindahan.dicatat',
					'susunan.diubah',
					'keluarga.ditutup',
					'keluarga.dibentuk',
					'susunan.diubah'
				)
		);
		tanpaLampid(state);
		expect(state.rekap.desa.kk).toMatchObject({
			pindah: { L: 0, P: 0 },
			gabung: { L: 1, P: 0 },
			baru: { L: 0, P: 1 }
		});
	});
});

describe('B-04 the form', () => {
	it.each<[string, Partial<CatatKepindahan>, [string, string, string?][]]>([
		['B-04 refuses a KK of nobody', { noKk: '3599010101109999' as never }, [['B-04', 'noKk']]],
		['B-04 refuses when nobody is ticked', { pendudukIds: [] }, [['B-04', 'pendudukIds']]],
		['B-04 refuses a stranger', { pendudukIds: ['budi', 'paman'] }, [['B-04', 'pendudukIds']]],
		['B-04 refuses without F-1.03', { lampiran: ['fotokopi-kk'] }, [['B-04', 'lampiran']]],
		['B-04 refuses without KK', { lampiran: ['f-1.03'] }, [['B-04', 'lampiran']]],
		[
			'B-04 refuses to stay when all go',
			{ statusKkTinggal: 'nomor-tetap' },
			[['B-04', 'statusKkTinggal']]
		],
		[
			'B-04 refuses a move before birth',
			{ tanggalPindah: tanggal('2015-06-09') },
			[['B-04', 'tanggalPindah']]
		],
		[
			'A-08.9 asks for a reason on day 31',
			{ tanggalPindah: tanggal('2026-10-22') },
			[
				['A-08.9', 'tanggalPindah', 'peringatan'],
				['A-08.9', 'alasanLanjut']
			]
		],
		[
			'B-04 asks for a reason for a move that is still to come',
			{ tanggalPindah: tanggal('2026-11-23') },
			[
				['B-04', 'tanggalPindah', 'peringatan'],
				['B-04', 'alasanLanjut']
			]
		]
	])('%s', (_name, beda, problems) => {
		given(start)
			.when(ubah(beda))
			.refused(...problems);
	});

	it.each([
		['day 30 without a reason', '2026-10-23', ''],
		['day 31 with a reason', '2026-10-22', 'baru pulang']
	])('A-08.9 takes %s', (_name, hari, alasanLanjut) => {
		expect(given(start).when(ubah({ tanggalPindah: tanggal(hari), alasanLanjut })).result.ok).toBe(
			true
		);
	});

	it.each([
		['kades', 'B-04'],
		['kecamatan', 'G-06']
	] as const)('the role %s does not record (%s)', (peran, rule) => {
		given({ ...start, peran })
			.when(keluar)
			.refused([rule, '']);
	});

	it('B-04 the letter of the RT stops nobody, and the page says that nobody needs it', () => {
		const { result } = given(start).when(
			ubah({ ...anggotaSaja, lampiran: ['f-1.03', 'fotokopi-kk', 'surat-pengantar-rt'] })
		);
		const [event] = result.ok ? result.value : [];
		expect(
			event?.kind === 'kepindahan.dicatat' &&
				infoPeristiwa(event).map(({ rule, level, basis }) => [rule, level, basis])
		).toEqual([['B-04', 'info', 'Perpres 96/2018 dan Permendagri 108/2019']]);
	});

	it('B-01 the old form stops nobody, and the page says which one is in force', () => {
		const { result } = given(start).when(ubah({ ...anggotaSaja, formulir: 'F-1.08' }));
		const [event] = result.ok ? result.value : [];
		const info = event?.kind === 'kepindahan.dicatat' ? infoPeristiwa(event) : [];
		expect(info).toHaveLength(1);
		expect(info[0]).toMatchObject({ rule: 'B-01', level: 'info' });
		expect(info[0]?.mend).toContain('F-1.03');
	});
});
