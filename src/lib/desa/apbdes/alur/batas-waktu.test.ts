import { describe, expect, test } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { coba, lanjut, maju, type Jalan } from '../../surat/testing';
import {
	isi,
	langkah,
	mejaAnggaran,
	musyawarah,
	rancanganDari,
	sampai,
	sebagai,
	tulis
} from '../testing-alur';
import { daftarBerkas } from '../rancangan';
import { makeBaris } from '../testing';
import { batasWaktu } from './batas-waktu';
import { langkahBoleh } from './langkah';
import { tahapKini } from './tahap';

const libur = mejaAnggaran.anggaran.aturanTahun.libur;

const baris = ({ dunia }: Pick<Jalan, 'dunia'>, nama: string) => {
	const semua = batasWaktu(rancanganDari({ dunia }), dunia.anggaran, dunia.tanggal);
	const satu = semua.find(({ langkah: ini }) => ini === nama);
	if (!satu) throw new Error(nama);
	return satu;
};
const tahap = ({ dunia }: Pick<Jalan, 'dunia'>) =>
	tahapKini(rancanganDari({ dunia }), dunia.tanggal, libur);

/** The calendar of D-07: agreed on Thursday 29-10-2026, complete with the camat on Monday 02-11-2026. */
const sepakat = lanjut(
	sampai('ajukan'),
	maju('2026-10-29'),
	...sebagai('bpd', langkah({ jenis: 'sepakati', musyawarah }))
);
const kirim = { jenis: 'kirim', nomor: '900/1', berkas: daftarBerkas } as const;
const diterima = lanjut(
	sepakat,
	...sebagai('kades', langkah(kirim)),
	maju('2026-11-02'),
	...sebagai('kecamatan', langkah({ jenis: 'terima' }))
);

describe('D-07 contoh kalender', () => {
	test('agreed on 29-10-2026, to be sent by Sunday 01-11-2026', () => {
		expect(baris(sepakat, 'Sepakat BPD')).toMatchObject({
			batas: '2026-10-31',
			dilakukan: '2026-10-29',
			status: 'selesai'
		});
		expect(baris(sepakat, 'Kirim ke camat')).toMatchObject({
			batas: '2026-11-01',
			dilakukan: null,
			status: 'berjalan'
		});
	});

	test('complete on 02-11-2026, the evaluation ends on 30-11-2026', () => {
		expect(baris(diterima, 'Evaluasi camat')).toMatchObject({
			batas: '2026-11-30',
			dilakukan: null,
			status: 'berjalan'
		});
	});

	test('on 22-11-2026 it is "hari kerja ke-14"', () => {
		const satu = baris(lanjut(diterima, maju('2026-11-22')), 'Evaluasi camat');
		expect(satu.keterangan.toLowerCase()).toContain('hari kerja ke-14');
		expect(satu.status).toBe('berjalan');
	});

	test('on working day 20 the camat may still decide; the day after it is in force by itself', () => {
		expect(tahap(lanjut(diterima, maju('2026-11-30')))).toBe('dievaluasi');
		const sendiri = lanjut(diterima, maju('2026-12-01'));
		expect(tahap(sendiri)).toBe('berlaku-sendiri');
		expect(baris(sendiri, 'Evaluasi camat').keterangan).toContain('30 November 2026');
		expect(langkahBoleh(sendiri.dunia, 'murni')).toEqual([{ jenis: 'tetapkan', peran: 'kades' }]);
	});

	test('a holiday of the province moves the twentieth day', () => {
		const { dunia } = lanjut(diterima, maju('2026-12-01'));
		const rancangan = rancanganDari({ dunia });
		const tambahan = [...libur, { tanggal: tanggal('2026-11-11'), nama: 'Libur contoh' }];
		expect(tahapKini(rancangan, dunia.tanggal, tambahan)).toBe('dievaluasi');
	});
});

describe('D-07 what is late', () => {
	test('an agreement after 31 October is taken, and shown as late', () => {
		const lambat = lanjut(
			sampai('ajukan'),
			maju('2026-11-03'),
			...sebagai('bpd', langkah({ jenis: 'sepakati', musyawarah }))
		);
		expect(baris(lambat, 'Sepakat BPD')).toMatchObject({
			dilakukan: '2026-11-03',
			status: 'terlambat'
		});
	});

	test('31 October is in time', () => {
		const tepat = lanjut(
			sampai('ajukan'),
			maju('2026-10-31'),
			...sebagai('bpd', langkah({ jenis: 'sepakati', musyawarah }))
		);
		expect(baris(tepat, 'Sepakat BPD').status).toBe('selesai');
	});

	test('a step that nobody takes is late from the day after its term on', () => {
		expect(baris(lanjut(sepakat, maju('2026-11-01')), 'Kirim ke camat').status).toBe('berjalan');
		expect(baris(lanjut(sepakat, maju('2026-11-02')), 'Kirim ke camat').status).toBe('terlambat');
	});

	test('an enactment after 31 December is taken, and shown as late', () => {
		const lambat = lanjut(
			sampai('nyatakan-sesuai'),
			maju('2027-01-04'),
			...sebagai('kades', langkah({ jenis: 'tetapkan', nomorPerdes: '1', nomorPerkades: '1' }))
		);
		expect(baris(lambat, 'Perdes dan Perkades').status).toBe('terlambat');
	});

	test('an RKP after September is late', () => {
		const { masukan } = mejaAnggaran.anggaran;
		const rkp = { ...masukan.rkp, tanggal: tanggal('2026-10-01') };
		const anggaran = { ...mejaAnggaran.anggaran, masukan: { ...masukan, rkp } };
		expect(baris(isi({ ...mejaAnggaran, anggaran }), 'RKP Desa').status).toBe('terlambat');
		expect(baris(isi(), 'RKP Desa').status).toBe('selesai');
	});

	test('D-08: 3, 6 and 15 working days for the DPA', () => {
		const tetap = sampai('tetapkan');
		expect(tetap.dunia.tanggal).toBe('2026-10-26');
		expect(baris(tetap, 'Tugaskan DPA').batas).toBe('2026-10-29');
		const tugas = sampai('tugaskan-dpa');
		expect(baris(tugas, 'Serahkan DPA Kasi Kesejahteraan').batas).toBe('2026-11-03');
		expect(baris(sampai('serahkan-dpa'), 'Verifikasi DPA').batas).toBe('2026-11-16');
	});

	test('D-08: each executor is late for himself, and the verification waits for the last', () => {
		const dua = lanjut(
			isi(),
			tulis(
				makeBaris({ id: 'b-1', volume: 50 }),
				makeBaris({ id: 'b-2', uraian: 'Pasir', volume: 50, pelaksana: 'kaur-keuangan' })
			)
		);
		const satu = lanjut(
			sampai('tugaskan-dpa', dua),
			...sebagai('kasi-kesejahteraan', langkah({ jenis: 'serahkan-dpa' }))
		);
		const lambat = lanjut(satu, maju('2026-11-04'));
		expect(baris(lambat, 'Serahkan DPA Kasi Kesejahteraan').status).toBe('selesai');
		expect(baris(lambat, 'Serahkan DPA Kaur Keuangan').status).toBe('terlambat');
		expect(baris(lambat, 'Verifikasi DPA').batas).toBeNull();
		const semua = lanjut(lambat, ...sebagai('kaur-keuangan', langkah({ jenis: 'serahkan-dpa' })));
		expect(baris(semua, 'Serahkan DPA Kaur Keuangan').status).toBe('terlambat');
		expect(baris(semua, 'Verifikasi DPA')).toMatchObject({
			batas: '2026-11-25',
			status: 'berjalan'
		});
	});

	test('a term that the reference marks "perlu dicek" says so, and no other does', () => {
		const semua = batasWaktu(
			rancanganDari(sampai('setujui-dpa')),
			mejaAnggaran.anggaran,
			mejaAnggaran.tanggal
		);
		const ragu = semua.flatMap(({ langkah: nama, perluDicek }) => (perluDicek ? [nama] : []));
		expect(ragu).toEqual([
			'Salinan ke bupati',
			'Tugaskan DPA',
			...semua
				.map(({ langkah: nama }) => nama)
				.filter((nama) => /^(Serahkan|Verifikasi) DPA/.test(nama))
		]);
		expect(ragu.length).toBeGreaterThan(3);
		// The page says it, so the text need not.
		expect(semua.map(({ keterangan }) => keterangan).join(' ')).not.toContain('perlu dicek');
	});

	test('the agreement rests on the articles that D-07 gives for it', () => {
		expect(baris(isi(), 'Sepakat BPD').dasar).toBe(
			'PP 43/2014 Ps. 101; Permendagri 20/2018 Ps. 32'
		);
		expect(baris(isi(), 'Perdes dan Perkades').dasar).toBe(
			'PP 43/2014 Ps. 101; Permendagri 20/2018 Ps. 38'
		);
	});

	test('what was given back has to be done again', () => {
		const kembali = lanjut(
			sampai('serahkan'),
			...sebagai('kades', langkah({ jenis: 'kembalikan', catatan: 'Siltap belum lengkap' }))
		);
		expect(baris(kembali, 'Serah ke Kades')).toMatchObject({ dilakukan: null, status: 'berjalan' });
	});

	test('a refusal of the BPD leaves only the operations, with the ceiling of last year', () => {
		const tolak = lanjut(
			sampai('ajukan'),
			...sebagai('bpd', langkah({ jenis: 'tolak', musyawarah, catatan: 'Belum sesuai RKP' }))
		);
		expect(baris(tolak, 'Sepakat BPD').keterangan).toMatch(/pagu tahun sebelumnya.*Perkades/);
		const { result } = coba(lanjut(tolak, ...sebagai('kades')), langkah(kirim));
		expect(result.ok ? '' : result.problems[0]?.mend).toMatch(/pagu tahun sebelumnya/);
	});
});

describe('D-07 the revision', () => {
	const minta = lanjut(
		diterima,
		{
			kind: 'evaluasi.catat',
			rancangan: 'murni',
			barisId: 'b-1',
			aturan: 'D-01',
			isi: 'Jelaskan volumenya'
		},
		langkah({ jenis: 'minta-perbaikan', nomor: '903/1' })
	);

	test('has 20 days, and is not on the timeline before', () => {
		expect(baris(minta, 'Penyempurnaan')).toMatchObject({
			batas: '2026-11-22',
			status: 'berjalan',
			// Twenty days or twenty working days: the law and the Permendagri differ.
			perluDicek: true
		});
		expect(() => baris(diterima, 'Penyempurnaan')).toThrow('Penyempurnaan');
		expect(baris(minta, 'Evaluasi camat').status).toBe('selesai');
	});

	test('an evaluation that asked for something never ends by itself', () => {
		expect(tahap(lanjut(minta, maju('2027-03-01')))).toBe('disempurnakan');
	});

	test('what was mended is evaluated within 20 working days of its coming back', () => {
		const [catatan] = rancanganDari(minta).catatan.keys();
		const lagi = lanjut(
			minta,
			maju('2026-11-30'),
			...sebagai(
				'kades',
				{
					kind: 'evaluasi.jawab',
					rancangan: 'murni',
					catatanId: catatan ?? '',
					jawaban: 'Sudah'
				},
				langkah({ jenis: 'sampaikan-perbaikan', nomor: '900/2' })
			)
		);
		expect(baris(lagi, 'Evaluasi camat')).toMatchObject({
			batas: '2026-12-29',
			dilakukan: null,
			status: 'berjalan'
		});
		expect(baris(lagi, 'Penyempurnaan').status).toBe('terlambat');
	});

	test('the law gives a term to the first evaluation alone: that of another is a rule of the product', () => {
		const [catatan] = rancanganDari(minta).catatan.keys();
		const lagi = lanjut(
			minta,
			...sebagai(
				'kades',
				{
					kind: 'evaluasi.jawab',
					rancangan: 'murni',
					catatanId: catatan ?? '',
					jawaban: 'Sudah'
				},
				langkah({ jenis: 'sampaikan-perbaikan', nomor: '900/2' })
			)
		);
		const lewat = lanjut(lagi, maju('2027-03-01'));
		const selesai = lanjut(
			lagi,
			...sebagai('kecamatan', langkah({ jenis: 'nyatakan-sesuai', nomor: '903/2' }))
		);
		expect(tahap(lewat)).toBe('berlaku-sendiri');
		for (const satu of [lagi, lewat, selesai]) {
			expect(baris(satu, 'Evaluasi camat').keterangan).toMatch(
				/^Evaluasi ulang.*ketentuan latihan/
			);
			expect(baris(satu, 'Evaluasi camat').dasar).toBe('');
		}
		for (const satu of [diterima, minta, lanjut(diterima, maju('2026-12-01'))]) {
			expect(baris(satu, 'Evaluasi camat').keterangan).not.toContain('latihan');
			expect(baris(satu, 'Evaluasi camat').dasar).toBe('UU 6/2014 Ps. 69');
		}
	});
});
