import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { duniaAwal } from '../../data/muat';
import type { Event } from '../../dunia';
import { given } from '../../testing';
import type { CatatKelahiran } from '../commands';
import { cocokkanNik, type Nik } from '../nik';
import type { Penduduk } from '../penduduk';
import { kampung, kk as kkKampung, orang as orangKampung } from '../testing-kampung';

const start = duniaAwal({ dataSet: 'desa-kecil@1', seed: 7, ruleSet: 'aturan@1' });
const { penduduk, keluarga } = start.kependudukan;

const orang = (pilih: (satu: Penduduk) => boolean): Penduduk => {
	const found = [...penduduk.values()].find(pilih);
	if (!found) throw new Error('the village has nobody like that');
	return found;
};
const ibu = orang(
	(x) => x.shdk === 'istri' && x.nik !== null && x.tanggalLahir > '1990' && x.tanggalLahir < '2005'
);
const ayah = orang((x) => x.keluargaId === ibu.keluargaId && x.shdk === 'kepala-keluarga');
const kk = keluarga.get(ibu.keluargaId);
if (!ibu.nik || !ayah.nik || !kk) throw new Error('the couple has no numbers');

const benar: CatatKelahiran = {
	kind: 'kelahiran.catat',
	pelapor: { nama: ayah.nama, hubungan: 'ayah' },
	nama: 'Sekar Ayu Larasati',
	jenisKelamin: 'P',
	tempatDilahirkan: 'puskesmas',
	tempatLahir: 'Kabupaten Latihan',
	tanggalLahir: tanggal('2026-11-10'),
	jamLahir: '07:30',
	jenisKelahiran: 'tunggal',
	urutanKembar: null,
	kelahiranKe: 2,
	penolong: 'bidan-perawat',
	beratGram: 3100,
	panjangCm: 49,
	nikIbu: ibu.nik,
	ayah: { diisi: true, nik: ayah.nik },
	noKk: kk.noKk,
	lampiran: ['surat-kelahiran', 'buku-nikah', 'kk', 'ktp'],
	saksi: [],
	alasanLanjut: ''
};
const ubah = (beda: Partial<CatatKelahiran>): CatatKelahiran => ({ ...benar, ...beda });

const lain = orang((x) => x.shdk === 'istri' && x.keluargaId !== ibu.keluargaId && x.nik !== null);
const kkLain = keluarga.get(lain.keluargaId);
if (!lain.nik || !kkLain) throw new Error('the other mother has no numbers');

/** A world in which somebody died. */
const wafat = (siapa: Penduduk, pada: string) => ({
	...start,
	kependudukan: {
		...start.kependudukan,
		penduduk: new Map(penduduk).set(siapa.id, {
			...siapa,
			keadaan: { status: 'meninggal' as const, tanggal: tanggal(pada) }
		})
	}
});

describe('B-02 a birth', () => {
	it('B-02 adds the child to the KK of its parents', () => {
		const [event] = given(start).when(benar).then('kelahiran.dicatat');
		expect(event?.kind === 'kelahiran.dicatat' && event.bayi).toMatchObject({
			nik: null,
			shdk: 'anak',
			keluargaId: ibu.keluargaId,
			ibuId: ibu.id,
			ayahId: ayah.id,
			namaAyah: ayah.nama,
			namaIbu: ibu.nama,
			agama: ibu.agama,
			keadaan: { status: 'aktif' }
		});
	});

	it.each([
		['Anak of the head and his wife', 'sri', 'k-budi', 'anak'],
		['Cucu of the head whose daughter bears it', 'wati', 'k-karto', 'cucu'],
		['Famili Lain where the mother is Famili Lain', 'nia', 'k-andi', 'famili-lain'],
		['Famili Lain in a KK without its parents', 'sri', 'k-lastri', 'famili-lain']
	] as const)('B-02 the child is %s', (_name, ibuId, kkId, shdk) => {
		const [event] = given(kampung)
			.when(
				ubah({
					nikIbu: orangKampung(ibuId).nik as Nik,
					ayah: { diisi: false, alasan: 'tidak dicantumkan' },
					noKk: kkKampung(kkId).noKk,
					alasanLanjut: 'diminta keluarga'
				})
			)
			.then('kelahiran.dicatat');
		expect(event?.kind === 'kelahiran.dicatat' && event.bayi.shdk).toBe(shdk);
	});

	it.each<[string, Partial<CatatKelahiran>, [string, string, string?][]]>([
		[
			'B-02 refuses a birth after the report',
			{ tanggalLahir: tanggal('2026-11-17') },
			[['B-02', 'tanggalLahir']]
		],
		[
			'B-02 asks for a reason on day 61',
			{ tanggalLahir: tanggal('2026-09-16') },
			[
				['B-02', 'tanggalLahir', 'peringatan'],
				['B-02', 'alasanLanjut']
			]
		],
		['A-09 refuses a name of one word', { nama: 'Sekar' }, [['A-09', 'nama']]],
		[
			'A-09 refuses a name of 61 letters',
			{ nama: `${'a'.repeat(30)} ${'b'.repeat(30)}` },
			[['A-09', 'nama']]
		],
		['A-09 refuses digits in a name', { nama: 'Sekar Ayu 2' }, [['A-09', 'nama']]],
		[
			'B-02 refuses a mother who is nobody',
			{ nikIbu: '3599015211999999' as typeof benar.nikIbu },
			[['B-02', 'nikIbu']]
		],
		[
			'B-02 refuses a man as the mother and a woman as the father',
			{
				nikIbu: benar.ayah.diisi ? benar.ayah.nik : benar.nikIbu,
				ayah: { diisi: true, nik: benar.nikIbu }
			},
			[
				['B-02', 'nikIbu'],
				['B-02', 'nikAyah']
			]
		],
		[
			'A-08.6 refuses a mother who is not older',
			{
				tanggalLahir: ibu.tanggalLahir,
				ayah: { diisi: false, alasan: 'tidak dicantumkan' },
				alasanLanjut: 'x'
			},
			[
				['B-02', 'tanggalLahir', 'peringatan'],
				['A-08.6', 'nikIbu']
			]
		],
		[
			'B-02 refuses a KK that is not there',
			{ noKk: '3599012211269999' as typeof benar.noKk },
			[['B-02', 'noKk']]
		],
		[
			'B-02 asks for a reason when neither parent is in the KK',
			{ noKk: kkLain.noKk },
			[
				['B-02', 'noKk', 'peringatan'],
				['B-02', 'alasanLanjut']
			]
		],
		[
			'B-02 refuses without proof of birth',
			{ lampiran: ['buku-nikah', 'kk', 'ktp'] },
			[['B-02', 'lampiran']]
		],
		[
			'B-02 refuses without proof of marriage',
			{ lampiran: ['f-2.03', 'kk', 'ktp'] },
			[['B-02', 'lampiran']]
		],
		[
			'B-02 refuses twins without their order',
			{ jenisKelahiran: 'kembar-2' },
			[['B-02', 'urutanKembar']]
		],
		[
			'B-02 refuses a third twin',
			{ jenisKelahiran: 'kembar-2', urutanKembar: 3 },
			[['B-02', 'urutanKembar']]
		],
		['B-02 refuses an order for a single birth', { urutanKembar: 1 }, [['B-02', 'urutanKembar']]]
	])('%s', (_name, beda, problems) => {
		given(start)
			.when(ubah(beda))
			.refused(...problems);
	});

	it.each<[string, Partial<CatatKelahiran>]>([
		['B-02 takes a birth on the day of the report', { tanggalLahir: tanggal('2026-11-16') }],
		['B-02 takes day 60 without a reason', { tanggalLahir: tanggal('2026-09-17') }],
		[
			'B-02 takes day 61 with a reason',
			{ tanggalLahir: tanggal('2026-09-16'), alasanLanjut: 'baru pulang' }
		],
		[
			'B-02 takes F-2.03 and F-2.04 in place of the papers',
			{ lampiran: ['f-2.03', 'f-2.04', 'kk', 'ktp'] }
		],
		[
			'B-02 takes a child without a father and then asks for no proof of marriage',
			{
				ayah: { diisi: false, alasan: 'tidak dicantumkan' },
				lampiran: ['surat-kelahiran', 'kk', 'ktp']
			}
		],
		['A-09 takes a name of 60 letters', { nama: `${'a'.repeat(29)} ${'b'.repeat(30)}` }],
		['B-02 takes the second of twins', { jenisKelahiran: 'kembar-2', urutanKembar: 2 }]
	])('%s', (_name, beda) => {
		given(start).when(ubah(beda)).then('kelahiran.dicatat');
	});

	it('B-02 keeps the reason and the rules that warned', () => {
		const [event] = given(start)
			.when(ubah({ tanggalLahir: tanggal('2026-09-16'), alasanLanjut: 'baru pulang' }))
			.then('kelahiran.dicatat');
		expect(event).toMatchObject({ peringatan: ['B-02'], alasanLanjut: 'baru pulang' });
	});

	it('B-02 lets a mother who died on the day of the birth or later be the mother', () => {
		given(wafat(ibu, '2026-11-10')).when(benar).then('kelahiran.dicatat');
		given(wafat(ibu, '2026-11-12')).when(benar).then('kelahiran.dicatat');
		given(wafat(ibu, '2026-11-09')).when(benar).refused(['B-02', 'nikIbu']);
	});

	it('A-06 records one child once, and twins under their two names', () => {
		const [event] = given(start).when(benar).then('kelahiran.dicatat');
		const sudah = given(start, event as Event);
		sudah.when(ubah({ nama: 'sekar ayu larasati' })).refused(['A-06', 'nama']);
		sudah.when(ubah({ nama: 'Sekar Dwi Larasati' }), 'c-2').then('kelahiran.dicatat');
	});

	it.each([
		['kades', 'B-02'],
		['kecamatan', 'G-06']
	] as const)('the role %s does not record (%s)', (peran, rule) => {
		given({ ...start, peran })
			.when(benar)
			.refused([rule, '']);
	});

	it('tells what is wrong, how to mend it and on what basis, in the words of the form', () => {
		const [problem] = given(start)
			.when(ubah({ tanggalLahir: tanggal('2026-09-16') }))
			.refused(['B-02', 'tanggalLahir', 'peringatan'], ['B-02', 'alasanLanjut']);
		expect(problem).toMatchObject({
			message:
				'Dilaporkan 61 hari sesudah lahir, lewat dari 60 hari: terlambat, perlu keputusan Kepala Disdukcapil.',
			basis: 'UU 24/2013 Ps. 27 dan 32'
		});
	});
});

describe('A-06 the NIK of a newborn', () => {
	it('A-06 is issued by the simulated Disdukcapil, by A-02 with +40 for a girl (A-04, A-05)', () => {
		const [lahir] = given(start).when(benar).then('kelahiran.dicatat');
		const bayiId = lahir?.kind === 'kelahiran.dicatat' ? lahir.bayi.id : '';
		const [nik] = given(start, lahir as Event)
			.when({ kind: 'nik.mintakan', pendudukId: bayiId }, 'c-2')
			.then('nik.diterbitkan');
		expect(nik?.kind === 'nik.diterbitkan' && nik.nik).toMatch(/^3599015011260\d{3}$/);
		// A-05: it begins with the kecamatan of the parents' KK. A-04: it fits sex and birth date.
		const terbit = nik?.kind === 'nik.diterbitkan' ? nik.nik : null;
		expect(terbit?.slice(0, 6)).toBe(kk.noKk.slice(0, 6));
		expect(terbit && cocokkanNik(terbit, benar, 'galat')).toEqual([]);
		given(start, lahir as Event, nik as Event)
			.when({ kind: 'nik.mintakan', pendudukId: bayiId }, 'c-3')
			.refused(['A-06', '']);
	});
});
