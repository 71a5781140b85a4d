import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { buatDesaKecil } from '../../data/desa-kecil';
import { mulaiDunia, replay, type Event } from '../../dunia';
import { recorded } from '../../testing';
import { buatNik } from '../nik';
import { isKawin } from '../susunan-kk';
import { biodata } from './biodata';
import { kerabat } from './kerabat';
import { riwayatOrang, tempatIsian } from './riwayat-orang';

const start = mulaiDunia(buatDesaKecil(1));
const semua = [...start.kependudukan.penduduk.values()];
// Safe: the small village has married couples with children.
const kepala = semua.find((orang) => orang.shdk === 'kepala-keluarga' && isKawin(orang))!;
const anak = semua.find((orang) => orang.shdk === 'anak' && orang.nik !== null)!;

const dasar = {
	tanggalLapor: tanggal('2026-11-20'),
	pelapor: { nama: 'Karto Wiyono', hubungan: 'yang-bersangkutan' },
	lampiran: ['f-1.06', 'ijazah'],
	peringatan: [],
	alasanLanjut: ''
};
const ubah = (baru: string): Event => ({
	...dasar,
	kind: 'biodata.diubah',
	pendudukId: kepala.id,
	perubahan: [{ isian: 'pekerjaan', lama: kepala.pekerjaan, baru }],
	sebab: 'permohonan'
});
const riwayat = (...events: readonly Event[]) => {
	const history = recorded(events);
	const dunia = replay(start, history);
	return riwayatOrang(dunia.kependudukan, history, start.tanggalMulai, kepala.id);
};

describe('the history of a person', () => {
	it('is empty for who was there before', () => expect(riwayat()).toEqual([]));

	it('tells the newest first, in words, with the papers that were seen', () => {
		const baris = riwayat(ubah('pedagang'), ubah('guru'));
		expect(baris.map(({ judul }) => judul)).toEqual(['Ubah data', 'Ubah data']);
		expect(baris[0]?.uraian[0]).toMatchObject({ label: 'Pekerjaan' });
		expect(baris[0]?.uraian[0]?.nilai).toMatch(/ → Guru$/);
		expect(baris[0]?.uraian[1]).toEqual({
			label: 'Pelapor',
			nilai: 'Karto Wiyono (yang bersangkutan)'
		});
		expect(baris[0]?.berkas).toEqual(['F-1.06 (pernyataan perubahan elemen data)', 'ijazah']);
	});

	it('B-06 keeps an entry that was taken back, with the reason', () => {
		const baris = riwayat(ubah('pedagang'), {
			kind: 'entri.dibatalkan',
			perintahId: 'lalu-1',
			tanggalLapor: tanggal('2026-11-21'),
			alasan: 'Salah orang'
		});
		expect(baris).toHaveLength(1);
		expect(baris[0]?.dibatalkan).toEqual({ tanggal: '2026-11-21', alasan: 'Salah orang' });
		expect(tempatIsian(baris).size).toBe(0);
	});

	it('leaves out what was undone', () =>
		expect(
			riwayat(ubah('pedagang'), { kind: 'perintah.diurungkan', perintahId: 'lalu-1' })
		).toEqual([]));

	it('A-06 tells when Disdukcapil issued a NIK, on the day of the world', () => {
		const nik = buatNik({
			kecamatan: '35.99.01',
			tanggalLahir: kepala.tanggalLahir,
			jenisKelamin: kepala.jenisKelamin,
			urut: 99
		});
		const baris = riwayat(
			{ kind: 'tanggal.dimajukan', tanggal: tanggal('2026-12-01') },
			{ kind: 'nik.diterbitkan', pendudukId: kepala.id, nik }
		);
		expect(baris).toMatchObject([{ judul: 'NIK terbit', tanggalLapor: '2026-12-01' }]);
	});

	it('leads a check to the newest entry that has the field', () => {
		const baris = riwayat(ubah('pedagang'), ubah('guru'));
		expect(tempatIsian(baris).get('lampiran')).toBe(baris[0]?.kunci);
	});

	it('tells a death as it was written down', () => {
		const baris = riwayat({
			...dasar,
			pelapor: { nama: 'Slamet', hubungan: 'ketua-rt' },
			lampiran: ['surat-kematian-dokter', 'kk'],
			kind: 'kematian.dicatat',
			pendudukId: kepala.id,
			tanggal: tanggal('2026-11-03'),
			jam: '07:30',
			tempat: 'Rumah',
			sebab: 'kecelakaan',
			menerangkan: 'dokter',
			aktaNomor: ''
		});
		expect(baris).toMatchObject([
			{ judul: 'Kematian', tanggalKejadian: '2026-11-03', tanggalLapor: '2026-11-20' }
		]);
		expect(Object.fromEntries((baris[0]?.uraian ?? []).map((x) => [x.label, x.nilai]))).toEqual({
			Pukul: '07.30',
			Tempat: 'Rumah',
			Sebab: 'Kecelakaan',
			'Yang menerangkan': 'Dokter',
			'Nomor akta kematian': 'belum terbit',
			Pelapor: 'Slamet (ketua RT)'
		});
		expect(baris[0]?.berkas).toEqual(['surat kematian dari dokter', 'KK']);
	});
});

describe('the record of a person', () => {
	const keluarga = start.kependudukan.keluarga.get(kepala.keluargaId);

	it('A-09 is whole for the small village, in the order of F-1.01', () => {
		const isi = biodata(start, kepala, keluarga);
		expect(isi.kurang).toEqual([]);
		expect(isi.keluarga.map(({ isian }) => isian)).toEqual(['noKk', 'alamat', 'rt', 'rw', 'dusun']);
		expect(isi.orang.slice(0, 4).map(({ label }) => label)).toEqual([
			'Nama',
			'Jenis kelamin',
			'Tempat lahir',
			'Tanggal lahir'
		]);
	});

	it('A-09 marks what is missing', () => {
		const isi = biodata(start, { ...kepala, tempatLahir: '', namaIbu: '' }, undefined);
		expect(isi.orang.filter(({ kurang }) => kurang).map(({ isian }) => isian)).toEqual([
			'tempatLahir',
			'namaIbu'
		]);
		expect(isi.keluarga.every(({ kurang }) => kurang)).toBe(true);
	});

	it.each([
		['17 years old', { tanggalLahir: tanggal('2009-11-16'), statusKawin: 'belum-kawin' }, 'Ya'],
		['a day younger', { tanggalLahir: tanggal('2009-11-17'), statusKawin: 'belum-kawin' }, 'Belum'],
		[
			'younger and married',
			{ tanggalLahir: tanggal('2010-05-01'), statusKawin: 'kawin-tercatat' },
			'Ya'
		],
		[
			'younger and widowed',
			{ tanggalLahir: tanggal('2010-05-01'), statusKawin: 'cerai-mati' },
			'Ya'
		]
	] as const)('A-09 wajib KTP: %s', (_, ubahan, jawaban) => {
		const isi = biodata(start, { ...kepala, ...ubahan }, keluarga);
		expect(isi.orang.find(({ isian }) => isian === 'ktp')?.nilai).toBe(jawaban);
	});

	it('says no age of who has left', () => {
		const pergi = { ...kepala, keadaan: { status: 'pindah' as const, tanggal: start.tanggal } };
		expect(biodata(start, pergi, keluarga).orang.map(({ isian }) => isian)).not.toContain('umur');
	});
});

describe('the family of a person', () => {
	it('holds spouse, parents and children, with who is known by name only', () => {
		const keluargaKepala = kerabat(start, kepala);
		expect(keluargaKepala.map(({ hubungan }) => hubungan)).toContain(
			kepala.jenisKelamin === 'L' ? 'Istri' : 'Suami'
		);
		const orangTua = kerabat(start, anak).filter(({ hubungan }) => /Ayah|Ibu/.test(hubungan));
		expect(orangTua.map(({ nama }) => nama)).toEqual([anak.namaAyah, anak.namaIbu]);
		expect(orangTua.map(({ penduduk }) => penduduk?.id ?? null)).toEqual([anak.ayahId, anak.ibuId]);
	});

	it('goes both ways', () => {
		for (const orang of semua)
			for (const { hubungan, penduduk } of kerabat(start, orang)) {
				if (hubungan !== 'Ayah' && hubungan !== 'Ibu') continue;
				if (penduduk)
					expect(kerabat(start, penduduk).some((x) => x.penduduk?.id === orang.id)).toBe(true);
			}
	});
});
