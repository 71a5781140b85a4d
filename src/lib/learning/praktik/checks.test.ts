import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { replay, type Event } from '../../desa/dunia';
import { formatNik } from '../../desa/kependudukan/nik';
import { recorded } from '../../desa/testing';
import { tanggal } from '../../format/tanggal';
import { checkNames, checkSchema, isCheckAnggaran, isCheckSurat } from './check-spec';
import { runCheck, type CheckOutcome } from './checks';
import { sebutKode } from './kode-gagal';
import {
	ada,
	batalkan,
	cast,
	datang,
	diverifikasi,
	gantiKepala,
	hari,
	impor,
	injeksi,
	kepala,
	kkBaru,
	lain,
	lapor,
	mati,
	nikKeliru,
	pendatang,
	penduduk,
	sementara,
	start,
	ubah,
	verval
} from './testing-peristiwa';

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
		// Those of letters and of the budget are tried by the mutants of their tasks: surat.test.ts and apbdes.test.ts.
		const lain = checkNames.filter((name) => !isCheckSurat(name) && !isCheckAnggaran(name));
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

it('numbers that a NIK fact makes are the ones a person of the world can have', () => {
	expect(cast.printed.get('nik')).toBe(formatNik(ada(pendatang.nik ?? undefined)));
});
