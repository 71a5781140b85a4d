import { describe, expect, it } from 'vitest';
import { pendudukAktif } from '../state';
import { dataImpor } from './data-impor';
import { isiRegister } from './kanon';
import type { SelMentah } from './data-lembar';
import type { Kolom } from './kolom';
import { lembarPerbaikan } from './perbaikan';
import {
	anakBaru,
	duniaUji,
	istriBaru,
	kepalaBaru,
	lembarDari,
	lembarEkspor,
	rencana,
	terbaca
} from './testing';

type Isi = Readonly<Partial<Record<Kolom, SelMentah>>>;
const { kependudukan } = duniaUji;
const warga = pendudukAktif(kependudukan);
const seorang = warga.find(({ nik, shdk }) => nik !== null && shdk === 'anak') ?? warga[0]!;
const belumBerNik = warga.find(({ nik }) => nik === null)!;
const baris = (id: string, ubah: Isi = {}): Isi => ({
	...isiRegister(kependudukan, kependudukan.penduduk.get(id)!),
	...ubah
});
const status = (...isi: readonly Isi[]) =>
	rencana(lembarDari(...isi)).baris.map((satu) => satu.status);
const galat = (...isi: readonly Isi[]) =>
	rencana(lembarDari(...isi)).baris.flatMap(({ masalah }) =>
		masalah.filter(({ level }) => level === 'galat').map(({ rule, sel }) => `${rule} ${sel}`)
	);
const tanda = (level: string, ...isi: readonly Isi[]) =>
	rencana(lembarDari(...isi)).baris.flatMap(({ masalah }) =>
		masalah.filter((satu) => satu.level === level).map(({ rule }) => rule)
	);

describe('a new family', () => {
	it('is formed from its rows, as opening stock', () => {
		const hasil = rencana(lembarDari(kepalaBaru, istriBaru, anakBaru));
		expect(hasil.jumlah).toEqual({ baru: 3, berubah: 0, sama: 0, bermasalah: 0 });
		expect(hasil.keluarga).toMatchObject([
			{
				noKk: '3599010101200077',
				tanggalTerbit: '2020-01-01',
				dusun: 'Krajan',
				rt: '001',
				rw: '001',
				aktif: true
			}
		]);
		const { penduduk } = dataImpor(hasil);
		expect(penduduk.map(({ shdk, statusKawin }) => [shdk, statusKawin])).toEqual([
			['kepala-keluarga', 'kawin-tercatat'],
			['istri', 'kawin-tercatat'],
			['anak', 'belum-kawin']
		]);
		expect(penduduk[2]).toMatchObject({ ayahId: penduduk[0]?.id, ibuId: penduduk[1]?.id });
		expect(penduduk[0]).toMatchObject({ pekerjaan: 'wiraswasta', pendidikan: 'slta-sederajat' });
	});

	it.each<[string, readonly Isi[], readonly string[]]>([
		['A-08.1 has a head', [istriBaru], ['A-08.1 P2']],
		[
			'A-08.1 has one head only',
			[kepalaBaru, { ...istriBaru, kk_level: 1 }],
			['A-08.1 P2', 'A-08.1 P3']
		],
		[
			'A-08.4 of a man has no Suami',
			[kepalaBaru, { ...istriBaru, kk_level: 'SUAMI' }],
			['A-08.4 P3']
		],
		[
			'A-08.5 has an Istri who is married',
			[kepalaBaru, { ...istriBaru, status_kawin: 'BK' }],
			['A-08.5 O3']
		],
		[
			'A-08.6 has no child older than its parents',
			[kepalaBaru, istriBaru, { ...anakBaru, tanggallahir: '1986-06-10', nik: '3599011006865001' }],
			['A-08.6 J4', 'A-08.6 J4']
		],
		[
			'A-08.7 has a head of age',
			[{ ...kepalaBaru, tanggallahir: '2012-03-05', nik: '3599010503125007', status_kawin: 1 }],
			['A-08.7 P2']
		],
		['A-08.2 has one address', [kepalaBaru, { ...istriBaru, alamat: 'Jl. Lain' }], ['A-08.2 A3']],
		[
			'A-07 has a number that is no NIK of it',
			[{ ...kepalaBaru, no_kk: '3599010503905007' }],
			['A-07 F2']
		],
		[
			'A-06 has no NIK twice',
			[kepalaBaru, { ...istriBaru, nik: '3599010503905007' }],
			['A-06 G2', 'A-06 G3']
		],
		[
			'A-09 lies in a dusun of the village',
			[{ ...kepalaBaru, dusun: 'Antah Berantah' }],
			['IM-04 B2']
		],
		[
			'A-09 tells sex, birth, marriage and citizenship',
			[
				{
					...kepalaBaru,
					sex: '',
					tanggallahir: '',
					status_kawin: '',
					warganegara_id: '',
					akta_perkawinan: ''
				}
			],
			['A-09 H2', 'A-09 J2', 'A-09 O2', 'A-09 Q2']
		],
		[
			'A-09 has nobody born tomorrow',
			[kepalaBaru, { ...anakBaru, nik: 0, tanggallahir: '2026-12-31' }],
			['A-09 J3']
		],
		['rule 5 is alive', [{ ...kepalaBaru, status_dasar: 'MATI' }], ['IM-04 AK2']]
	])('%s', (_, isi, harapan) => expect(galat(...isi)).toEqual(harapan));

	it('A-07 has no number that the register knows as the other kind', () => {
		const laki = warga.find(({ nik, jenisKelamin }) => nik !== null && jenisKelamin === 'L')!;
		expect(galat({ ...kepalaBaru, no_kk: laki.nik })).toContain('A-07 F2');
		const [kk] = kependudukan.keluarga.values();
		expect(galat({ ...kepalaBaru, nik: kk!.noKk })).toContain('A-07 G2');
	});

	it('takes the third kind of card that newer releases write', () => {
		expect(galat(kepalaBaru, { ...anakBaru, ktp_el: '3' })).toEqual([]);
		expect(galat(kepalaBaru, { ...anakBaru, ktp_el: 'KIA' })).toEqual([]);
	});

	it('is refused as a whole when its head is; a member who is refused leaves the others', () => {
		expect(status({ ...kepalaBaru, agama_id: 'x' }, istriBaru, anakBaru)).toEqual([
			'bermasalah',
			'bermasalah',
			'bermasalah'
		]);
		const [, istri] = rencana(lembarDari({ ...kepalaBaru, agama_id: 'x' }, istriBaru)).baris;
		expect(istri?.masalah[0]?.message).toContain('Kepala keluarganya (baris 2, Budi Santoso)');
		expect(status(kepalaBaru, istriBaru, { ...anakBaru, agama_id: 'x' })).toEqual([
			'baru',
			'baru',
			'bermasalah'
		]);
	});

	it('A-04, A-09 warn; A-05 tells', () => {
		expect(tanda('peringatan', { ...kepalaBaru, sex: 'P', status_kawin: 'CM' })).toEqual(['A-04']);
		expect(tanda('peringatan', { ...kepalaBaru, nama_ayah: '', agama_id: '' })).toEqual(['A-09']);
		expect(tanda('info', { ...kepalaBaru, nik: '3399010503905007' })).toEqual(['A-05']);
	});

	it('A-06 a NIK of 0 is nobody twice, and no number is invented', () => {
		const adik = { ...anakBaru, nama: 'Rani Santoso', sex: 'P', nik: 0 };
		const hasil = rencana(lembarDari(kepalaBaru, istriBaru, { ...anakBaru, nik: 0 }, adik));
		expect(hasil.jumlah.baru).toBe(4);
		expect(dataImpor(hasil).penduduk.map(({ nik }) => nik)).toContain(null);
		expect(galat(kepalaBaru, { ...anakBaru, nik: 0 }, { ...anakBaru, nik: 0 })).toEqual([
			'A-06 E3',
			'A-06 E4'
		]);
	});

	it('A-08.5 a marriage without certificate is not recorded', () => {
		const hasil = rencana(lembarDari({ ...kepalaBaru, akta_perkawinan: '' }));
		expect(dataImpor(hasil).penduduk[0]?.statusKawin).toBe('kawin-belum-tercatat');
	});
});

describe('somebody in the register', () => {
	it('rule 4: keeps status, relation, KK and address; the event to use is named', () => {
		for (const [kolom, isi, peristiwa] of [
			['kk_level', '9', 'Pecah KK'],
			['no_kk', '3599010101200077', 'Pecah KK'],
			['alamat', 'Jl. Lain', 'Pindah dalam desa'],
			['status_dasar', '2', 'mati']
		] as const) {
			const [satu] = rencana(lembarDari(baris(seorang.id, { [kolom]: isi }))).baris;
			expect(satu?.masalah).toMatchObject([{ rule: 'IM-04', kolom }]);
			expect(satu?.masalah[0]?.mend).toContain(peristiwa);
		}
	});

	it('rule 4: takes over biodata; empty cells and capitals change nothing', () => {
		const [satu] = rencana(
			lembarDari(
				baris(seorang.id, {
					pekerjaan_id: '65',
					agama_id: '',
					nama: seorang.nama.toUpperCase(),
					suku: 'Jawa'
				})
			)
		).baris;
		expect(satu).toMatchObject({ status: 'berubah', masalah: [] });
		expect(satu?.perubahan.map(({ kolom }) => kolom)).toEqual(['pekerjaan_id', 'suku']);
		expect(satu?.jadi).toMatchObject({
			id: seorang.id,
			pekerjaan: 'guru',
			agama: seorang.agama,
			tambahan: { suku: 'Jawa' }
		});
	});

	it('rule 3: is known without NIK by name, place and day of birth', () => {
		expect(status(baris(belumBerNik.id))).toEqual(['sama']);
		expect(status(baris(seorang.id, { nik: '0' }))).toEqual(['sama']);
	});

	it('A-06: who is belum ber-NIK gets no NIK by a sheet', () => {
		expect(galat(baris(belumBerNik.id, { nik: '3599010503905007' }))).toContain('A-06 G2');
	});

	it('A-08.1: a new row is no second head of a KK in the register', () => {
		const kk = kependudukan.keluarga.get(seorang.keluargaId)!;
		const { alamat, dusun, rw, rt } = kk;
		expect(galat({ ...kepalaBaru, no_kk: kk.noKk, alamat, dusun, rw, rt })).toEqual(['A-08.1 P2']);
		expect(
			status({ ...kepalaBaru, kk_level: 'FAMILI LAIN', no_kk: kk.noKk, alamat, dusun, rw, rt })
		).toEqual(['baru']);
		expect(
			galat({ ...kepalaBaru, kk_level: 9, no_kk: kk.noKk, alamat: 'Lain', dusun, rw, rt })
		).toEqual(['A-08.2 A2']);
	});
});

describe('the sheet to be mended', () => {
	it('has the same rows, one more column, and the wrong cells marked', () => {
		const mentah = lembarDari(kepalaBaru, { ...istriBaru, pekerjaan_id: 'Tani' });
		const hasil = lembarPerbaikan(terbaca(mentah), rencana(mentah));
		expect(hasil.baris[0]?.at(-1)).toBe('Yang perlu diperbaiki');
		expect(hasil.baris[1]?.at(-1)).toBe('');
		expect(hasil.baris[2]?.at(-1)).toContain('pekerjaan_id: Pekerjaan "Tani" tidak dikenal.');
		expect([...hasil.tanda]).toEqual([['2,13', 'galat']]);
		expect(hasil.baris[1]?.slice(0, 43)).toEqual(mentah.baris[1]?.sel.map((isi) => isi ?? ''));
	});

	it('comes back with its own column read over', () => {
		const mentah = lembarDari(kepalaBaru, { ...istriBaru, agama_id: 'x' });
		const [tajuk = [], ...isi] = lembarPerbaikan(terbaca(mentah), rencana(mentah)).baris;
		const lagi = {
			baris: [tajuk, ...isi].map((sel, i) => ({ nomor: i + 1, sel })),
			lembarLain: []
		};
		expect(terbaca(lagi).peringatan).toEqual([]);
		expect(lembarPerbaikan(terbaca(lagi), rencana(lagi)).baris[0]).toEqual(tajuk);
	});
});

it('an export of the register is the same, row by row', () => {
	const { jumlah } = rencana(lembarEkspor(duniaUji));
	expect(jumlah).toEqual({ baru: 0, berubah: 0, bermasalah: 0, sama: warga.length });
});
