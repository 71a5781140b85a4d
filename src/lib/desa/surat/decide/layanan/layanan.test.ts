import { describe, expect, it } from 'vitest';
import {
	coba,
	lanjut,
	langkah,
	maju,
	masalah,
	mulai,
	peran,
	surat,
	tandaTangani,
	verifikasi,
	type Jalan
} from '../../testing';
import { antreanHari, didepan } from '../../views/antrean';
import { laporanKepuasan } from '../../views/kepuasan';
import { permohonanWarga, wargaContoh } from '../../views/layanan-warga';
import { sebutPelaku } from '../../views/pelaku-langkah';
import { ajukan, berPin, lapor, menit, nilai, sudahMasuk } from './testing';

const diajukan = (saluran: 'anjungan' | 'ponsel' = 'anjungan') => {
	const { jalan, sesiId } = sudahMasuk({ saluran });
	const { jalan: sesudah, id, result } = coba(jalan, ajukan(sesiId));
	if (!result.ok) throw new Error(masalah(result).join(', '));
	return { jalan: sesudah, sesiId, id };
};

/** Through every office, into the hand of who asked. */
const diserahkan = () => {
	const { jalan, sesiId, id } = diajukan();
	return {
		sesiId,
		id,
		jalan: lanjut(
			jalan,
			verifikasi(id),
			peran('sekdes'),
			langkah('surat.paraf', id),
			peran('kades'),
			tandaTangani(id),
			peran('operator'),
			langkah('surat.serahkan', id)
		)
	};
};

const siti = ({ dunia }: Jalan) => {
	const orang = dunia.kependudukan.penduduk.get('siti');
	if (!orang) throw new Error('Siti is gone');
	return orang;
};

describe('C-05 a request at a screen', () => {
	it.each(['anjungan', 'ponsel'] as const)(
		'C-05 from the %s it is the same letter as from the counter, of who is signed in',
		(saluran) => {
			const { jalan, id } = diajukan(saluran);
			expect(surat(jalan, id)).toMatchObject({
				asal: saluran,
				status: 'diajukan',
				pemohonId: 'siti',
				subjekId: null,
				perihal: 'Surat Keterangan Domisili'
			});
			expect(surat(jalan, id).langkah).toMatchObject([{ langkah: 'ajukan', pejabatId: '' }]);
		}
	);

	it.each([
		['anjungan', 1],
		['ponsel', 0]
	] as const)('C-05 from the %s it comes with %i queue number', (saluran, jumlah) => {
		const { jalan, id } = diajukan(saluran);
		const menunggu = antreanHari(jalan.dunia).menunggu;
		expect(menunggu.map(({ antrean }) => [antrean.nomor, antrean.suratId])).toEqual(
			jumlah === 1 ? [[1, id]] : []
		);
	});

	it.each([
		['SKD', 'dewi', []],
		['SKD', 'siti', []],
		['SKD', 'orang-lain', ['C-05 subjekId']],
		['SKD', 'tono', ['C-05 subjekId']],
		['SKD', 'karto', ['C-05 subjekId']],
		['TIDAK-ADA', '', ['C-06 jenis']],
		['SKCK', 'dewi', []],
		['SKCK', 'bima', ['C-06 subjekId']]
	])('C-05, C-06 %s for "%s": %j', (jenis, subjekId, harapan) => {
		const { jalan, sesiId } = sudahMasuk();
		expect(masalah(coba(jalan, ajukan(sesiId, { jenis, subjekId })).result)).toEqual(harapan);
	});

	it('C-05 what needs witnesses is asked for at the counter', () => {
		const { jalan, sesiId } = sudahMasuk();
		expect(masalah(coba(jalan, ajukan(sesiId, { jenis: 'SKAW' })).result)).toEqual(['C-05 jenis']);
	});

	it('C-05 without a session nothing is asked for', () => {
		expect(masalah(coba(berPin(), ajukan('c-99')).result)).toEqual(['C-05']);
	});

	it('C-06 answers are checked as at the counter', () => {
		const { jalan, sesiId } = sudahMasuk();
		expect(masalah(coba(jalan, ajukan(sesiId, { jenis: 'SKU' })).result)).toEqual([
			'C-06 nama-usaha',
			'C-06 alamat-usaha'
		]);
	});

	it('C-04 what the office gave back is mended by who asked, and by nobody else', () => {
		const { jalan, sesiId, id } = diajukan('ponsel');
		const kembali = lanjut(jalan, langkah('surat.kembalikan', id, 'Keperluan belum jelas'));
		expect(permohonanWarga(kembali.dunia, siti(kembali))).toMatchObject([
			{ tahap: 'Perlu Anda perbaiki', pesan: 'Keperluan belum jelas', bolehDiperbaiki: true }
		]);
		const perbaiki = (suratId: string) => ({
			kind: 'layanan.perbaiki' as const,
			sesiId,
			saat: menit(1),
			suratId,
			isian: {},
			berkas: ['Fotokopi KK'],
			alasanLanjut: ''
		});
		const baik = coba(kembali, perbaiki(id));
		expect(surat(baik.jalan, id)).toMatchObject({ status: 'diajukan', berkas: ['Fotokopi KK'] });
		// Whatever seat the learner sits in, it was the citizen who mended it.
		const sekdes = coba(lanjut(kembali, peran('sekdes')), perbaiki(id));
		expect(surat(sekdes.jalan, id).langkah.at(-1)?.pejabatId).toBe('');
		expect(masalah(coba(kembali, perbaiki('surat-lain')).result)).toEqual(['C-04']);
	});

	it.each([
		['its citizen, at the phone', 'layanan.perbaiki', 'pemohon'],
		['the operator, at the counter', 'surat.perbaiki', 'Operator']
	] as const)('C-04, C-05 what came by phone is mended by %s, and is said so', (_, kind, kata) => {
		const { jalan, sesiId, id } = diajukan('ponsel');
		const kembali = lanjut(jalan, langkah('surat.kembalikan', id, 'Keperluan belum jelas'));
		const isi = { suratId: id, isian: {}, berkas: [], alasanLanjut: '' };
		const { jalan: baik } = coba(
			kembali,
			kind === 'layanan.perbaiki'
				? { kind, ...isi, sesiId, saat: menit(1) }
				: { kind, ...isi, subjekId: null, perihal: '', tujuan: '' }
		);
		const sesudah = surat(baik, id);
		const terakhir = sesudah.langkah.at(-1);
		expect(terakhir?.langkah).toBe('perbaiki');
		expect(terakhir && sebutPelaku(sesudah, terakhir)).toBe(kata);
	});
});

describe('C-05 the queue', () => {
	const ambil = (keperluan = 'Bertanya') =>
		({ kind: 'antrean.ambil', keperluan, suratId: null }) as const;
	const panggil = (antreanId: string, loket = 1) =>
		({ kind: 'antrean.panggil', antreanId, loket }) as const;
	const step = (
		apa: 'kembalikan' | 'layani' | 'selesai' | 'tidak-hadir' | 'tolak',
		antreanId: string,
		alasan = ''
	) => ({ kind: `antrean.${apa}` as const, antreanId, alasan });
	const nomor = (jalan: Jalan) => [...jalan.dunia.persuratan.antrean.keys()];

	it('C-05 numbers of a day have no gap, and begin again on the next', () => {
		const jalan = lanjut(mulai(), ambil(), ambil(), maju('2026-11-23'), ambil());
		expect(
			[...jalan.dunia.persuratan.antrean.values()].map((satu) => [satu.tanggal, satu.nomor])
		).toEqual([
			['2026-11-22', 1],
			['2026-11-22', 2],
			['2026-11-23', 1]
		]);
	});

	it('C-05 called, served, done', () => {
		const awal = lanjut(mulai(), peran('operator'), ambil(), ambil());
		const [satu = '', dua = ''] = nomor(awal);
		const antreanDua = awal.dunia.persuratan.antrean.get(dua);
		expect(antreanDua && didepan(awal.dunia, antreanDua)).toBe(1);
		const jalan = lanjut(
			awal,
			panggil(satu),
			panggil(satu),
			step('layani', satu),
			step('selesai', satu)
		);
		expect(jalan.dunia.persuratan.antrean.get(satu)).toMatchObject({
			status: 'selesai',
			loket: 1,
			panggilan: 2
		});
	});

	it.each([
		['returned', 'kembalikan', '', 'menunggu'],
		['not there', 'tidak-hadir', '', 'tidak-hadir'],
		['refused', 'tolak', 'Berkas milik orang lain', 'ditolak']
	] as const)('C-05 %s after it was called', (_, apa, alasan, status) => {
		const awal = lanjut(mulai(), peran('kasi-pelayanan'), ambil());
		const [id = ''] = nomor(awal);
		const jalan = lanjut(awal, panggil(id), step(apa, id, alasan));
		expect(jalan.dunia.persuratan.antrean.get(id)).toMatchObject({ status, alasan });
	});

	it('C-05 who was not there may be called once more', () => {
		const awal = lanjut(mulai(), peran('operator'), ambil());
		const [id = ''] = nomor(awal);
		const jalan = lanjut(awal, panggil(id), step('tidak-hadir', id), panggil(id, 2));
		expect(jalan.dunia.persuratan.antrean.get(id)).toMatchObject({ status: 'dipanggil', loket: 2 });
	});

	it('C-05 what may not be done', () => {
		const awal = lanjut(mulai(), peran('operator'), ambil(), ambil());
		const [satu = '', dua = ''] = nomor(awal);
		const dipanggil = lanjut(awal, panggil(satu));
		expect(masalah(coba(dipanggil, panggil(dua)).result)).toEqual(['C-05 loket']);
		expect(masalah(coba(awal, panggil(satu, 9)).result)).toEqual(['C-05 loket']);
		expect(masalah(coba(awal, step('layani', satu)).result)).toEqual(['C-05']);
		expect(masalah(coba(awal, step('tolak', satu)).result)).toEqual(['C-05 alasan']);
		expect(masalah(coba(awal, ambil('')).result)).toEqual(['C-05 keperluan']);
		expect(masalah(coba(lanjut(awal, peran('kades')), panggil(satu)).result)).toEqual(['C-04']);
		expect(masalah(coba(lanjut(awal, maju('2026-11-23')), panggil(satu)).result)).toEqual(['C-05']);
	});

	it('C-05 one request holds one number at a time', () => {
		const { jalan, id } = diajukan();
		const lagi = { kind: 'antrean.ambil', keperluan: 'Mengambil surat', suratId: id } as const;
		expect(masalah(coba(jalan, lagi).result)).toEqual(['C-05']);
		const [antreanId = ''] = nomor(jalan);
		const selesai = lanjut(
			jalan,
			panggil(antreanId),
			step('layani', antreanId),
			step('selesai', antreanId)
		);
		expect(coba(selesai, lagi).result.ok).toBe(true);
	});
});

describe('C-05 report of wrong data', () => {
	it.each([
		['', 'nama-ibu', 'Sumarni', []],
		['dewi', 'agama', 'Kristen', []],
		['orang-lain', 'nama-ibu', 'Sumarni', ['C-05 pendudukId']],
		['', '', 'Sumarni', ['C-05 isian']],
		['', 'nama-ibu', '', ['C-05 seharusnya']],
		['', 'nama-ibu', 'x'.repeat(201), ['C-05 seharusnya']],
		['', 'nama', 'Siti Aminah', ['C-05 seharusnya']]
	] as const)('C-05 of "%s", %s should be %s: %j', (pendudukId, isian, seharusnya, harapan) => {
		const { jalan, sesiId } = sudahMasuk();
		const { result } = coba(jalan, lapor(sesiId, { pendudukId, isian, seharusnya }));
		expect(masalah(result)).toEqual(harapan);
	});

	it('C-05 the biodata stay as they are until the operator has looked', () => {
		const { jalan, sesiId } = sudahMasuk();
		const sesudah = lanjut(jalan, lapor(sesiId));
		expect(siti(sesudah)).toBe(siti(jalan));
		expect(masalah(coba(sesudah, lapor(sesiId, { seharusnya: 'Lain' })).result)).toEqual([
			'C-05 isian'
		]);
	});

	it('C-05 "mended" while the register says the same asks why; a refusal needs an answer', () => {
		const { jalan, sesiId } = sudahMasuk();
		const { jalan: sesudah, id } = coba(jalan, lapor(sesiId));
		const tindak = (hasil: 'diperbaiki' | 'ditolak' | '', jawaban: string, alasanLanjut = '') => ({
			kind: 'data-keliru.tindak' as const,
			laporanId: id,
			hasil,
			jawaban,
			alasanLanjut
		});
		const operator = lanjut(sesudah, peran('operator'));
		expect(masalah(coba(operator, tindak('diperbaiki', 'Sudah')).result)).toEqual([
			'C-05 hasil peringatan',
			'C-05 alasanLanjut'
		]);
		expect(masalah(coba(operator, tindak('', '')).result)).toEqual(['C-05 hasil', 'C-05 jawaban']);
		const ditolak = lanjut(operator, tindak('ditolak', 'Akta lahir menyebut nama yang sama'));
		expect(ditolak.dunia.persuratan.laporanData.get(id)).toMatchObject({
			status: 'ditolak',
			jawaban: 'Akta lahir menyebut nama yang sama'
		});
		expect(masalah(coba(ditolak, tindak('ditolak', 'Lagi')).result)).toEqual(['C-05']);
		expect(masalah(coba(lanjut(sesudah, peran('sekdes')), tindak('ditolak', 'x')).result)).toEqual([
			'C-04'
		]);
	});
});

describe('C-05 satisfaction', () => {
	it('C-05 after it was handed over, once, and "tidak puas" says why', () => {
		const belum = diajukan();
		expect(masalah(coba(belum.jalan, nilai(belum.sesiId, belum.id)).result)).toEqual(['C-05']);
		const { jalan, sesiId, id } = diserahkan();
		expect(masalah(coba(jalan, nilai(sesiId, id, { tingkat: '' })).result)).toEqual([
			'C-05 tingkat'
		]);
		expect(masalah(coba(jalan, nilai(sesiId, id, { tingkat: 'tidak-puas' })).result)).toEqual([
			'C-05 alasan'
		]);
		expect(masalah(coba(jalan, nilai(sesiId, 'surat-lain')).result)).toEqual(['C-04']);
		const dinilai = lanjut(jalan, nilai(sesiId, id));
		expect(masalah(coba(dinilai, nilai(sesiId, id)).result)).toEqual(['C-05']);
		expect(laporanKepuasan(dinilai.dunia)).toMatchObject({ n: 1, diserahkan: 1 });
	});

	it.each([
		[[], [0, 0, 0, 0]],
		[['puas'], [0, 1000, 0, 0]],
		[
			['sangat-puas', 'puas', 'tidak-puas'],
			[334, 333, 0, 333]
		]
	] as const)('C-05 the shares of %j are %j and add up', (jawaban, harapan) => {
		const { jalan } = diserahkan();
		const kepuasan = new Map(
			jawaban.map((tingkat, i) => [
				`s-${i}`,
				{ suratId: `s-${i}`, tingkat, alasan: '', tanggal: jalan.dunia.tanggal }
			])
		);
		const laporan = laporanKepuasan({ persuratan: { ...jalan.dunia.persuratan, kepuasan } });
		expect(laporan.tingkat.map(({ perMil }) => perMil)).toEqual(harapan);
	});
});

describe('C-05 residents to try with', () => {
	it('C-05 the PIN that the operator set anew is told no more', () => {
		const jalan = berPin();
		const contoh = wargaContoh(jalan.dunia).find(({ orang }) => orang.id === 'siti');
		expect(contoh).toMatchObject({ pin: null });
	});
});
