import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { aturanTerkini } from '../../desa/aturan';
import { temuanDesaBerantakan } from '../../desa/data/desa-berantakan';
import { duniaAwal } from '../../desa/data/muat';
import { dataTerkini } from '../../desa/data/versi';
import { replay, type Event } from '../../desa/dunia';
import type { Keluarga } from '../../desa/kependudukan/keluarga';
import type { Penduduk } from '../../desa/kependudukan/penduduk';
import { selKosong } from '../../desa/kependudukan/views/sel';
import { buatNik, formatNik } from '../../desa/kependudukan/nik';
import { buatNomorKk } from '../../desa/kependudukan/nomor-kk';
import { recorded } from '../../desa/testing';
import { bulanDari, tanggal } from '../../format/tanggal';
import { fillCast } from './cast';
import { checkNames, checkSchema, isCheckSurat } from './check-spec';
import { runCheck, type CheckOutcome } from './checks';
import { sebutKode } from './kode-gagal';
import { taskFrontMatter } from './task-spec';

const seed = 4;
const start = duniaAwal({
	dataSet: dataTerkini['desa-kecil'],
	seed,
	ruleSet: aturanTerkini
});
const rules = {
	cast: v.parse(taskFrontMatter.entries.cast, {
		kepala: { cari: 'orang', shdk: 'kepala-keluarga', jk: 'L', pasangan: true, anggota: [2, 2] },
		istri: { cari: 'pasangan', dari: 'kepala' },
		kk: { cari: 'kk', dari: 'kepala' },
		lain: { cari: 'orang', shdk: 'kepala-keluarga', selain: ['kepala'] },
		kkLain: { cari: 'kk', dari: 'lain' }
	}),
	facts: v.parse(taskFrontMatter.entries.facts, {
		nik: { 'nik-dari': '33.99.01', lahir: '1990-03-05', jk: 'P' }
	})
};
const cast = fillCast({ id: 'uji', rules }, start, seed);
const { penduduk, keluarga } = start.kependudukan;
const ada = <T>(value: T | undefined): T => {
	if (value === undefined) throw new Error('the cast is filled');
	return value;
};
const orang = (name: string): Penduduk => ada(penduduk.get(ada(cast.members.get(name)).id));
const [kepala, istri, lain] = [orang('kepala'), orang('istri'), orang('lain')];
const kk = ada(keluarga.get(kepala.keluargaId));
const hari = start.tanggal;
const bulan = bulanDari(hari);

const dasar = {
	tanggalLapor: hari,
	pelapor: { nama: istri.nama, hubungan: 'istri' },
	lampiran: ['surat-kematian', 'kk'],
	peringatan: [],
	alasanLanjut: ''
};
const mati: Event = {
	...dasar,
	kind: 'kematian.dicatat',
	pendudukId: kepala.id,
	tanggal: tanggal('2026-11-03'),
	jam: '07:30',
	tempat: 'Rumah',
	sebab: 'sakit',
	menerangkan: 'bidan',
	aktaNomor: ''
};
const kkBaru: Keluarga = {
	...kk,
	id: 'kk-baru',
	noKk: buatNomorKk({ kecamatan: '35.99.01', tanggalTerbit: hari, urut: 77 })
};
const anggotaSisa = [...penduduk.values()].filter(
	({ keluargaId, id }) => keluargaId === kk.id && id !== kepala.id
);
const gantiKepala: readonly Event[] = [
	{
		kind: 'keluarga.ditutup',
		keluargaId: kk.id,
		sebab: 'mati',
		tanggalLapor: hari,
		kepalaJenisKelamin: 'L'
	},
	{
		kind: 'keluarga.dibentuk',
		keluarga: kkBaru,
		sebab: 'keluarga-baru',
		tanggalLapor: hari,
		kepalaJenisKelamin: 'P'
	},
	{
		...dasar,
		kind: 'susunan.diubah',
		sebab: 'kepala-baru',
		formulir: 'F-1.02',
		anggota: anggotaSisa.map(({ id }) => ({
			pendudukId: id,
			keluargaId: kkBaru.id,
			shdk: id === istri.id ? ('kepala-keluarga' as const) : ('anak' as const)
		}))
	}
];
const ubah = (baru: string): Event => ({
	...dasar,
	kind: 'biodata.diubah',
	pendudukId: lain.id,
	sebab: 'permohonan',
	perubahan: [{ isian: 'pendidikan', lama: lain.pendidikan, baru }]
});
const pendatang: Penduduk = {
	...lain,
	id: 'pendatang',
	nama: 'Rara Ayu',
	jenisKelamin: 'P',
	tanggalLahir: tanggal('1990-03-05'),
	nik: buatNik({
		kecamatan: '33.99.01',
		tanggalLahir: tanggal('1990-03-05'),
		jenisKelamin: 'P',
		urut: Number(cast.raw.get('nik')?.slice(12))
	}),
	shdk: 'famili-lain'
};
/** As a beginner would have it: with the code of this kecamatan in front. */
const nikKeliru = buatNik({
	kecamatan: '35.99.01',
	tanggalLahir: pendatang.tanggalLahir,
	jenisKelamin: 'P',
	urut: 9001
});
const datang: Event = {
	...dasar,
	kind: 'kedatangan.dicatat',
	penduduk: [pendatang],
	asal: {
		alamat: 'Jl. Lama 1',
		rt: '001',
		rw: '002',
		desa: 'Sumberasri',
		kecamatan: 'Asal',
		kabupaten: 'Seberang',
		provinsi: 'Jawa Tengah'
	},
	nomorSkpwni: 'SKPWNI/3399/01',
	tanggalSkpwni: hari,
	tanggalDatang: hari,
	maksud: 'pekerjaan'
};
const batalkan = (perintahId: string): Event => ({
	kind: 'entri.dibatalkan',
	perintahId,
	tanggalLapor: hari,
	alasan: 'Salah orang'
});
const lapor = (langkah: 'ajukan' | 'kunci'): Event => ({
	kind: 'laporan.dilangkahkan',
	bulan,
	langkah,
	peran: 'operator',
	tanggal: hari,
	catatan: '',
	akhir: selKosong,
	kkAkhir: 0
});
const verval = (langkah: 'minta' | 'selesai'): Event => ({
	kind: 'verval.dilangkahkan',
	id: 'verval-1',
	desaKode: start.desa.kode,
	pendudukId: lain.id,
	langkah,
	peran: 'kecamatan',
	tanggal: hari,
	isi: 'Periksa'
});
const injeksi: Event = {
	kind: 'injeksi.dicatat',
	id: 'injeksi-1',
	desaKode: start.desa.kode,
	sumber: 'Buku lama',
	tanggal: hari,
	penduduk: [pendatang],
	keluarga: null
};
const diverifikasi: Event = {
	kind: 'injeksi.diverifikasi',
	id: 'injeksi-1',
	desaKode: start.desa.kode,
	setuju: true,
	alasan: '',
	tanggal: hari
};
const impor = (baru: number, dilewati = 0): Event => ({
	kind: 'impor.diterima',
	tanggal: hari,
	jumlah: { baru, berubah: 0, sama: 0, dilewati, keluarga: 0 },
	catatan: '',
	data: { keluarga: [], penduduk: [], diubah: [] }
});
const sementara: Extract<Event, { kind: 'sementara.dicatat' }> = {
	kind: 'sementara.dicatat',
	orang: {
		id: 's-1',
		nama: 'Tamu',
		jenisKelamin: 'L',
		nomorIdentitas: 'A 123-456',
		tempatLahir: 'Jauh',
		tanggalLahir: hari,
		pekerjaan: '',
		kebangsaan: 'Indonesia',
		keturunan: '',
		datangDari: 'Jauh',
		maksud: 'kerja',
		didatangi: 'Pak RT',
		tanggalDatang: hari,
		tanggalPergi: null
	}
};

type Baris = readonly [
	check: Record<string, unknown>,
	lulus: readonly Event[],
	belum: readonly Event[]
];

/** Every check of the vocabulary: a world in which it passes, and one in which it fails. */
const kosakata: readonly Baris[] = [
	[{ check: 'peristiwa.tercatat', jenis: 'mati', tentang: 'kepala' }, [mati], []],
	[{ check: 'peristiwa.tercatat', jenis: 'mati', tentang: 'kepala' }, [mati], [mati, mati]],
	[{ check: 'peristiwa.tercatat', jenis: 'datang', tentang: '{nik}' }, [datang], []],
	[
		{ check: 'peristiwa.tercatat', jenis: 'kepala-baru', tentang: 'istri' },
		[mati, ...gantiKepala],
		[mati]
	],
	[
		{
			check: 'peristiwa.isian',
			jenis: 'mati',
			tentang: 'kepala',
			isian: 'tanggal',
			nilai: '3 November 2026'
		},
		[mati],
		[{ ...mati, tanggal: tanggal('2026-11-04') }]
	],
	[
		{
			check: 'peristiwa.isian',
			jenis: 'datang',
			tentang: '{nik}',
			isian: 'asalDesa',
			nilai: 'sumberasri'
		},
		[datang],
		[{ ...datang, asal: { ...datang.asal, desa: 'Lain' } }]
	],
	[
		{
			check: 'peristiwa.isian',
			jenis: 'ubah',
			tentang: 'lain',
			isian: 'pendidikan',
			nilai: 'strata-ii'
		},
		[ubah('strata-ii')],
		[ubah('strata-iii')]
	],
	[
		{
			check: 'peristiwa.lampiran',
			jenis: 'mati',
			tentang: 'kepala',
			berkas: ['kk', 'surat-kematian']
		},
		[mati],
		[{ ...mati, lampiran: ['kk'] }]
	],
	[
		{ check: 'peristiwa.orang', jenis: 'datang', tentang: '{nik}', orang: ['{nik}'] },
		[datang],
		[{ ...datang, penduduk: [pendatang, { ...pendatang, id: 'lagi', nik: null }] }]
	],
	[{ check: 'peristiwa.jumlah', jenis: 'mati', jumlah: 1 }, [mati], []],
	[
		{ check: 'peristiwa.dibatalkan', jenis: 'ubah', tentang: 'lain', jumlah: 1 },
		[ubah('strata-ii'), batalkan('lalu-1'), ubah('strata-iii')],
		[ubah('strata-ii'), ubah('strata-iii')]
	],
	[
		{ check: 'peristiwa.dibatalkan', jenis: 'mati', tentang: 'kepala' },
		[mati, batalkan('lalu-1')],
		[mati]
	],
	[
		{ check: 'penduduk.isian', siapa: 'lain', isian: 'pendidikan', nilai: 'Strata II' },
		[ubah('strata-ii')],
		[]
	],
	[
		// Whoever arrived is found whatever NIK was written down: that is what is asked.
		{ check: 'penduduk.isian', siapa: 'datang:1', isian: 'nik', nilai: '{nik}' },
		[datang],
		[{ ...datang, penduduk: [{ ...pendatang, nik: nikKeliru }] }]
	],
	[{ check: 'peristiwa.tercatat', jenis: 'datang', tentang: 'datang:1' }, [datang], []],
	[{ check: 'penduduk.keadaan', siapa: 'kepala', keadaan: 'meninggal' }, [mati], []],
	[
		{ check: 'penduduk.orangTua', siapa: '{nik}', ibu: 'lain' },
		[{ ...datang, penduduk: [{ ...pendatang, ibuId: lain.id }] }],
		[datang]
	],
	[
		{ check: 'penduduk.keluarga', siapa: '{nik}', kk: 'kkLain', shdk: 'famili-lain' },
		[datang],
		[{ ...datang, penduduk: [{ ...pendatang, shdk: 'lainnya' }] }]
	],
	[{ check: 'penduduk.keluarga', siapa: 'istri', kk: 'kk' }, [], [mati, ...gantiKepala]],
	[{ check: 'penduduk.nik', siapa: '{nik}', ada: true }, [datang], []],
	[{ check: 'penduduk.jumlah', selisih: -1 }, [mati], [datang]],
	[
		{ check: 'penduduk.akibat', siapa: 'kepala', ke: 'bantuan' },
		[
			mati,
			{
				kind: 'akibat.dicatat',
				pendudukId: kepala.id,
				ke: 'bantuan',
				isi: 'usulan-henti',
				dasar: 'F-03'
			}
		],
		[mati]
	],
	[{ check: 'keluarga.kepala', kk: 'istri', kepala: 'istri' }, [mati, ...gantiKepala], [mati]],
	[{ check: 'keluarga.anggota', kk: 'kk', orang: ['kepala', 'istri'] }, [], [mati]],
	[{ check: 'keluarga.aktif', kk: 'kk', aktif: false }, [mati, ...gantiKepala], [mati]],
	[
		{ check: 'keluarga.nomor', kk: 'istri', dulu: 'kk', baru: true },
		[mati, ...gantiKepala],
		[mati]
	],
	[{ check: 'kk.jumlah', selisih: 0 }, [mati, ...gantiKepala], [gantiKepala[0] as Event]],
	[{ check: 'sementara.tercatat', nomor: 'a123456' }, [sementara], []],
	[
		{ check: 'sementara.isian', nomor: 'a123456', isian: 'didatangi', nilai: 'pak RT' },
		[sementara],
		[{ ...sementara, orang: { ...sementara.orang, didatangi: 'Bu RT' } }]
	],
	[
		{ check: 'sementara.isian', nomor: 'a123456', isian: 'tanggalDatang', nilai: '2026-11-02' },
		[{ ...sementara, orang: { ...sementara.orang, tanggalDatang: tanggal('2026-11-02') } }],
		[sementara]
	],
	[
		{ check: 'lampid.sel', baris: 'mati', jumlah: 1 },
		[mati],
		[mati, { ...mati, pendudukId: lain.id }]
	],
	[
		{ check: 'lampid.sel', baris: 'akhir', jumlah: String([...penduduk.values()].length - 1) },
		[mati],
		[datang]
	],
	[
		{ check: 'lampid.kk', baris: 'baru', jumlah: 1 },
		[mati, ...gantiKepala],
		[
			mati,
			...gantiKepala,
			{
				...(gantiKepala[1] as Extract<Event, { kind: 'keluarga.dibentuk' }>),
				keluarga: { ...kkBaru, id: 'lagi' }
			}
		]
	],
	[
		{ check: 'lampid.status', status: 'dikunci' },
		[lapor('ajukan'), lapor('kunci')],
		[lapor('ajukan')]
	],
	[
		{ check: 'verval.status', siapa: 'lain', status: 'selesai' },
		[verval('minta'), verval('selesai')],
		[verval('minta')]
	],
	[
		{ check: 'injeksi.tercatat', desa: start.desa.kode, nik: '{nik}', status: 'diverifikasi' },
		[injeksi, diverifikasi],
		[injeksi]
	],
	[{ check: 'injeksi.tercatat', desa: start.desa.kode, nik: '{nik}' }, [injeksi], []],
	[
		{ check: 'injeksi.tercatat', desa: start.desa.kode, nik: '{nik}', sumber: 'buku lama' },
		[injeksi],
		[{ ...injeksi, sumber: 'Katanya' }]
	],
	[{ check: 'injeksi.jumlah', desa: start.desa.kode, jumlah: 0 }, [], [injeksi]],
	[{ check: 'impor.diterima', minimal: 2 }, [impor(1), impor(1)], [impor(1)]],
	[{ check: 'impor.diterima', tepat: 2 }, [impor(2)], [impor(3)]],
	[{ check: 'impor.diterima', dilewati: 0 }, [impor(1, 2), impor(1)], [impor(1), impor(1, 2)]],
	[{ check: 'impor.diterima' }, [impor(1)], []],
	[
		{ check: 'impor.diterima' },
		[impor(1)],
		[impor(1), { kind: 'entri.dibatalkan', perintahId: 'lalu-1', tanggalLapor: hari, alasan: 'x' }]
	],
	[
		{ check: 'dunia.tanggal', tanggal: '2026-12-01' },
		[{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-01') }],
		[]
	]
];

const nilai = (check: Record<string, unknown>, events: readonly Event[]): CheckOutcome =>
	runCheck(v.parse(checkSchema, { id: 'uji', ...check }), {
		cast,
		start,
		dunia: replay(start, recorded(events))
	});

describe('the check vocabulary', () => {
	it.each(kosakata)('%o', (check, lulus, belum) => {
		const baik = nilai(check, lulus);
		expect(baik, JSON.stringify(baik)).toEqual({ status: 'lulus' });
		const hasil = nilai(check, belum);
		// Where nothing has happened yet, some can only be judged later.
		expect(belum.length === 0 ? ['belum', 'tak-dapat-dinilai'] : ['belum']).toContain(hasil.status);
		if (hasil.status === 'belum') {
			expect(sebutKode(hasil.code)).toMatch(/\S/);
			expect(hasil).toMatchObject({
				found: expect.stringMatching(/\S/),
				expected: expect.stringMatching(/\S/),
				why: expect.stringMatching(/\S/)
			});
		}
	});

	it('is tried here word by word, but for what only an import or a messy village shows', () => {
		const tried = new Set(kosakata.map(([{ check }]) => check));
		// Those of letters are tried by the mutants of their tasks: checks/surat.test.ts.
		const lain = checkNames.filter((name) => !isCheckSurat(name));
		expect(lain.filter((name) => !tried.has(name))).toEqual(['temuan']);
	});

	it('answers that it cannot be judged while what it rests on is not there, never that it is wrong', () => {
		for (const check of [
			{ check: 'peristiwa.isian', jenis: 'mati', tentang: 'kepala', isian: 'jam', nilai: '7.30' },
			{ check: 'peristiwa.lampiran', jenis: 'mati', tentang: 'kepala', berkas: ['kk'] },
			{ check: 'penduduk.keadaan', siapa: '{nik}', keadaan: 'aktif' },
			{ check: 'penduduk.orangTua', siapa: 'bayi:istri', ayah: 'kepala' },
			{ check: 'penduduk.jumlah', selisih: 1 },
			{ check: 'keluarga.nomor', kk: 'istri', dulu: 'kk', baru: true },
			{ check: 'lampid.sel', baris: 'lahir', jumlah: 1 },
			{ check: 'lampid.sel', baris: 'akhir', jumlah: 1 },
			{ check: 'temuan' }
		])
			expect(nilai(check, []).status, JSON.stringify(check)).toBe('tak-dapat-dinilai');
	});

	it('A-04 says that a number has to be the very same, and shows it in groups', () => {
		const hasil = nilai(
			{ check: 'penduduk.isian', siapa: 'kepala', isian: 'nik', nilai: '{lain.nik}' },
			[]
		);
		expect(hasil).toMatchObject({
			status: 'belum',
			message: expect.stringMatching(/persis sama/),
			found: expect.stringMatching(/^\d{4} \d{4} \d{4} \d{4}$/),
			rule: 'A-04'
		});
	});
});

describe('Cari temuan', () => {
	const asal = { dataSet: dataTerkini['desa-berantakan'], seed: 2, ruleSet: aturanTerkini };
	const kunci = temuanDesaBerantakan(asal.seed);
	const awal = duniaAwal(asal);
	const tandai = (jumlah: number): Event[] =>
		kunci.slice(0, jumlah).map(({ jenis, pendudukIds, keluargaId }, index) => ({
			kind: 'temuan.ditandai',
			temuan: {
				id: `t-${index}`,
				jenis,
				...(pendudukIds[0] === undefined
					? { pendudukId: null, keluargaId: keluargaId ?? '' }
					: { pendudukId: pendudukIds[0], keluargaId: null })
			}
		}));
	const salah: Event = {
		kind: 'temuan.ditandai',
		temuan: {
			id: 'salah',
			jenis: 'umur-mustahil',
			pendudukId: [...awal.kependudukan.penduduk.keys()].find(
				(id) => !kunci.some(({ pendudukIds }) => pendudukIds.includes(id))
			) as string,
			keluargaId: null
		}
	};
	const nilaiTanda = (spec: Record<string, unknown>, events: readonly Event[], dengan = true) =>
		runCheck(v.parse(checkSchema, { id: 'uji', check: 'temuan', ...spec }), {
			cast,
			start: awal,
			dunia: replay(awal, recorded(events)),
			...(dengan ? { kunci } : {})
		});

	it('passes when as many as asked for are marked and nothing else', () => {
		expect(nilaiTanda({ jumlah: 5 }, tandai(5)).status).toBe('lulus');
		expect(nilaiTanda({}, tandai(kunci.length)).status).toBe('lulus');
	});

	it('counts found, missed and false alarms', () => {
		expect(nilaiTanda({ jumlah: 5 }, [...tandai(4), salah])).toMatchObject({
			status: 'belum',
			code: 'temuan.terlewat',
			found: `4 tepat, ${kunci.length - 4} terlewat, 1 keliru`
		});
		expect(nilaiTanda({ jumlah: 5 }, [...tandai(5), salah])).toMatchObject({
			status: 'belum',
			code: 'temuan.keliru'
		});
		expect(nilaiTanda({ jumlah: 5, keliru: 1 }, [...tandai(5), salah]).status).toBe('lulus');
	});

	it('looks only for the kinds that are asked for, and leads to the rule of what is missing', () => {
		const jenis = ['kk-ganda', 'nomor-kk-sama-nik'];
		const dua = kunci.filter((satu) => jenis.includes(satu.jenis)).slice(0, 2);
		const tanda = (index: number): Event => ({
			kind: 'temuan.ditandai',
			temuan: {
				id: `kk-${index}`,
				jenis: ada(dua[index]).jenis,
				pendudukId: ada(ada(dua[index]).pendudukIds[0]),
				keluargaId: null
			}
		});
		expect(nilaiTanda({ jenis, jumlah: 2 }, [tanda(0), tanda(1), salah]).status).toBe('lulus');
		expect(nilaiTanda({ jenis: ['kk-ganda'], jumlah: 1 }, [salah])).toMatchObject({
			status: 'belum',
			code: 'temuan.terlewat',
			found: '0 tepat, 2 terlewat, 0 keliru',
			rule: 'A-08.2'
		});
		expect(nilaiTanda({ jenis: ['umur-mustahil'], jumlah: 1 }, [salah])).toMatchObject({
			found: '0 tepat, 2 terlewat, 1 keliru'
		});
		expect(
			nilaiTanda({ jumlah: 1, keliru: 'bebas' }, [salah]),
			'false alarms are another check'
		).toMatchObject({ code: 'temuan.terlewat', expected: '1 tepat' });
		expect(nilaiTanda({ jumlah: 1, keliru: 'bebas' }, [...tandai(1), salah]).status).toBe('lulus');
	});

	it('takes marks away again', () => {
		expect(
			nilaiTanda({ jumlah: 1 }, [...tandai(1), salah, { kind: 'temuan.dihapus', id: 'salah' }])
				.status
		).toBe('lulus');
	});

	it('judges nothing where the key is not known', () => {
		expect(nilaiTanda({ jumlah: 1 }, tandai(1), false).status).toBe('tak-dapat-dinilai');
	});
});

it('numbers that a NIK fact makes are the ones a person of the world can have', () => {
	expect(cast.printed.get('nik')).toBe(formatNik(ada(pendatang.nik ?? undefined)));
});
