import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { aturanTerkini } from '../../desa/aturan';
import { temuanDesaBerantakan } from '../../desa/data/desa-berantakan';
import { duniaAwal } from '../../desa/data/muat';
import { dataTerkini, type NamaData } from '../../desa/data/versi';
import { bacaNik, parseNik } from '../../desa/kependudukan/nik';
import { anggotaKeluarga, kepalaKeluarga } from '../../desa/kependudukan/state';
import { umur } from '../../format/tanggal';
import { fillCast, fillText, unknownPlaceholders } from './cast';
import { kunciTemuan } from './kunci';
import { taskFrontMatter } from './task-spec';

const seeds = [1, 2, 3, 4];

function isi(
	cast: Record<string, unknown>,
	{
		facts = {},
		seed = 1,
		data = 'desa-kecil'
	}: { facts?: Record<string, unknown>; seed?: number; data?: NamaData } = {}
) {
	const asal = { dataSet: dataTerkini[data], seed, ruleSet: aturanTerkini };
	const start = duniaAwal(asal);
	const rules = {
		cast: v.parse(taskFrontMatter.entries.cast, cast),
		facts: v.parse(taskFrontMatter.entries.facts, facts)
	};
	const filled = fillCast({ id: 'uji', rules }, start, seed, kunciTemuan(asal));
	const orang = (name: string) => {
		const member = filled.members.get(name);
		const found = member && start.kependudukan.penduduk.get(member.id);
		if (!found) throw new Error(`nobody is ${name}`);
		return found;
	};
	return { ...filled, start, orang };
}

describe('the cast', () => {
	it.each(seeds)('finds a head of family whose spouse stays behind (seed %i)', (seed) => {
		const { orang, start } = isi(
			{
				almarhum: { cari: 'orang', shdk: 'kepala-keluarga', pasangan: true, anggota: [3, 9] },
				istri: { cari: 'pasangan', dari: 'almarhum' },
				kk: { cari: 'kk', dari: 'istri' },
				kepala: { cari: 'kepala', dari: 'kk' }
			},
			{ seed }
		);
		expect(orang('istri').keluargaId).toBe(orang('almarhum').keluargaId);
		expect(orang('istri').jenisKelamin).not.toBe(orang('almarhum').jenisKelamin);
		expect(orang('kepala').id).toBe(orang('almarhum').id);
		expect(
			anggotaKeluarga(start.kependudukan, orang('istri').keluargaId).length
		).toBeGreaterThanOrEqual(3);
	});

	it.each(seeds)(
		'finds a married child with whom they married, in the KK of the parents (seed %i)',
		(seed) => {
			const { orang } = isi(
				{
					anak: {
						cari: 'orang',
						shdk: 'anak',
						statusKawin: 'kawin-tercatat',
						pasangan: true,
						anak: { jumlah: [1, 9] }
					},
					pasangan: { cari: 'pasangan', dari: 'anak' },
					cucu: { cari: 'anak', dari: 'anak', ke: 1 }
				},
				{ seed, data: 'desa-november' }
			);
			expect(orang('pasangan').shdk).toBe('menantu');
			expect(orang('pasangan').keluargaId).toBe(orang('anak').keluargaId);
			expect([orang('cucu').ayahId, orang('cucu').ibuId]).toContain(orang('pasangan').id);
		}
	);

	it.each(seeds)(
		'finds somebody who lives alone and a child of theirs in another KK (seed %i)',
		(seed) => {
			const { orang } = isi(
				{
					ibu: {
						cari: 'orang',
						shdk: 'kepala-keluarga',
						umur: [60, 99],
						anggota: [1, 1],
						anakLain: { shdk: 'istri', jumlah: [1, 9] }
					},
					anak: { cari: 'anak-lain', dari: 'ibu', shdk: 'istri' }
				},
				{ seed, data: 'desa-november' }
			);
			expect(orang('anak').keluargaId).not.toBe(orang('ibu').keluargaId);
			expect([orang('anak').ayahId, orang('anak').ibuId]).toContain(orang('ibu').id);
			expect(orang('anak').shdk).toBe('istri');
		}
	);

	it.each(seeds)(
		'B-07 finds a family by its sexes, and names its members row by row (seed %i)',
		(seed) => {
			const { orang, raw, start } = isi(
				{
					kepala: {
						cari: 'orang',
						shdk: 'kepala-keluarga',
						pasangan: true,
						anggota: [4, 4],
						laki: [1, 1]
					},
					kk: { cari: 'kk', dari: 'kepala' },
					asing: { cari: 'orang', kewarganegaraan: 'WNA', selain: ['kepala'] },
					satu: { cari: 'ibu-muda', dusun: 'Krajan', selain: ['asing', 'kepala'] },
					dua: { cari: 'ibu-muda', dusun: 'Krajan', selain: ['satu'] }
				},
				{ seed, data: 'desa-november' }
			);
			const rumah = anggotaKeluarga(start.kependudukan, orang('kepala').keluargaId);
			expect(rumah.map(({ jenisKelamin }) => jenisKelamin).sort()).toEqual(['L', 'P', 'P', 'P']);
			expect([1, 2, 3, 4].map((n) => raw.get(`kk.id${n}`))).toEqual(rumah.map(({ id }) => id));
			expect(raw.get('kk.nama4')).toBe(rumah[3]?.nama);
			expect(raw.has('kk.id5')).toBe(false);
			expect(orang('asing').kewarganegaraan).toBe('WNA');
			expect(orang('satu').keluargaId).not.toBe(orang('dua').keluargaId);
		}
	);

	it.each(seeds)('finds a widow with children under seventeen (seed %i)', (seed) => {
		const { orang, start } = isi(
			{
				ibu: {
					cari: 'orang',
					shdk: 'kepala-keluarga',
					jk: 'P',
					statusKawin: ['cerai-mati', 'cerai-hidup'],
					anak: { umur: [0, 16], jumlah: [1, 9] }
				},
				anak: { cari: 'anak', dari: 'ibu', umur: [0, 16] }
			},
			{ seed }
		);
		expect(umur(orang('anak').tanggalLahir, start.tanggal)).toBeLessThan(17);
		expect(orang('anak').ibuId).toBe(orang('ibu').id);
	});

	it.each(seeds)(
		'finds one who lives alone, and a grown child who may split off (seed %i)',
		(seed) => {
			const { orang, start } = isi(
				{
					sendiri: { cari: 'orang', anggota: [1, 1] },
					anak: { cari: 'orang', shdk: 'anak', umur: [22, 45], selain: ['sendiri'] }
				},
				{ seed }
			);
			expect(anggotaKeluarga(start.kependudukan, orang('sendiri').keluargaId)).toHaveLength(1);
			expect(orang('anak').keluargaId).not.toBe(orang('sendiri').keluargaId);
			expect(kepalaKeluarga(start.kependudukan, orang('anak').keluargaId)?.id).not.toBe(
				orang('anak').id
			);
		}
	);

	it.each(seeds)('tells brothers and sisters apart by age (seed %i)', (seed) => {
		const { orang, start } = isi(
			{
				kepala: {
					cari: 'orang',
					shdk: 'kepala-keluarga',
					pasangan: true,
					anggota: [4, 4],
					anak: [{ jumlah: [2, 2] }, { umur: [18, 30], jumlah: [1, 2] }]
				},
				kakak: { cari: 'anak', dari: 'kepala', ke: 1 },
				adik: { cari: 'anggota', dari: 'kepala', shdk: 'anak', ke: 2 }
			},
			{ seed }
		);
		expect(orang('kakak').tanggalLahir <= orang('adik').tanggalLahir).toBe(true);
		expect(orang('kakak').id).not.toBe(orang('adik').id);
		expect(umur(orang('kakak').tanggalLahir, start.tanggal)).toBeGreaterThanOrEqual(18);
	});

	it('A-05 finds somebody first registered elsewhere, and one who has no NIK yet', () => {
		const { orang } = isi({
			luar: { cari: 'orang', nik: 'luar' },
			bayi: { cari: 'orang', nik: 'belum' }
		});
		expect(orang('luar').nik?.startsWith('359901')).toBe(false);
		expect(orang('bayi').nik).toBeNull();
	});

	it('finds what is planted in the messy village, the n-th of its kind', () => {
		const { members } = isi(
			{
				a: { cari: 'temuan', jenis: 'nik-ganda' },
				b: { cari: 'temuan', jenis: 'nik-ganda', ke: 2 }
			},
			{ data: 'desa-berantakan', seed: 3 }
		);
		const kunci = temuanDesaBerantakan(3).filter(({ jenis }) => jenis === 'nik-ganda');
		expect([members.get('a')?.id, members.get('b')?.id]).toEqual(
			kunci.slice(0, 2).map(({ pendudukIds }) => pendudukIds[0])
		);
	});

	it.each(seeds)(
		'A-04 says what the NIK says where the record says another thing (seed %i)',
		(seed) => {
			const { raw, printed } = isi(
				{
					tanggal: { cari: 'temuan', jenis: 'tanggal-lahir-nik' },
					kelamin: { cari: 'temuan', jenis: 'jenis-kelamin-nik' },
					bayi: { cari: 'orang', nik: 'belum' }
				},
				{ data: 'desa-berantakan', seed }
			);
			const temuan = temuanDesaBerantakan(seed).find(({ jenis }) => jenis === 'tanggal-lahir-nik');
			expect(temuan?.uraian).toContain(`menurut NIK ${printed.get('tanggal.lahirNik')}`);
			expect(raw.get('tanggal.lahirNik')).not.toBe(raw.get('tanggal.tanggalLahir'));
			expect(raw.get('tanggal.jkNik')).toBe(raw.get('tanggal.jk'));
			expect([raw.get('kelamin.jkNik'), raw.get('kelamin.jk')].sort()).toEqual(['L', 'P']);
			expect(raw.get('kelamin.lahirNik')).toBe(raw.get('kelamin.tanggalLahir'));
			expect([raw.has('bayi.lahirNik'), raw.has('bayi.jkNik')]).toEqual([false, false]);
		}
	);

	it.each(seeds)('finds a KK of the messy village that no fault touches (seed %i)', (seed) => {
		const { orang, start } = isi(
			{
				bersih: { cari: 'orang', shdk: 'kepala-keluarga', temuan: false },
				kena: { cari: 'orang', temuan: true }
			},
			{ data: 'desa-berantakan', seed }
		);
		const kk = temuanDesaBerantakan(seed).flatMap(({ keluargaId, pendudukIds }) => [
			keluargaId,
			...pendudukIds.map((id) => start.kependudukan.penduduk.get(id)?.keluargaId)
		]);
		expect(kk).not.toContain(orang('bersih').keluargaId);
		expect(kk).toContain(orang('kena').keluargaId);
	});

	it.each(seeds)('finds somebody by faith (seed %i)', (seed) => {
		const { orang } = isi(
			{
				nikah: { cari: 'orang', agama: 'islam' },
				lain: { cari: 'orang', agama: ['kristen', 'katolik'] }
			},
			{ seed }
		);
		expect(orang('nikah').agama).toBe('islam');
		expect(orang('lain').agama).toMatch(/^(kristen|katolik)$/);
	});

	it.each(seeds)('finds somebody by schooling and work (seed %i)', (seed) => {
		const { orang } = isi(
			{
				tani: { cari: 'orang', pekerjaan: 'petani-pekebun' },
				lulus: { cari: 'orang', pendidikan: ['slta-sederajat', 'sltp-sederajat'] }
			},
			{ seed }
		);
		expect(orang('tani').pekerjaan).toBe('petani-pekebun');
		expect(orang('lulus').pendidikan).toMatch(/^slt[ap]-sederajat$/);
	});

	it('finds somebody in another village of the kecamatan', () => {
		const start = duniaAwal({
			dataSet: dataTerkini['kecamatan-contoh'],
			seed: 1,
			ruleSet: aturanTerkini
		});
		const [kode = ''] = start.desaLain.keys();
		const { members, raw } = isi(
			{ orang: { cari: 'orang', desa: kode, nik: 'ada' } },
			{ data: 'kecamatan-contoh' }
		);
		expect(members.get('orang')).toMatchObject({ desa: kode });
		expect(raw.get('orang.kodeDesa')).toBe(kode);
	});

	it('says who cannot be found', () => {
		expect(() => isi({ tua: { cari: 'orang', umur: [150, 160] } })).toThrow('nobody');
		expect(() =>
			isi({ a: { cari: 'pasangan', dari: 'b' }, b: { cari: 'pasangan', dari: 'a' } })
		).toThrow('nobody');
	});
});

describe('the facts', () => {
	it('A-05 make the NIK of a newcomer out of birth date and sex, whatever the order of the keys', () => {
		const { raw, printed } = isi(
			{},
			{
				facts: {
					nik: { 'nik-dari': '33.99.01', lahir: '{orang.lahir}', jk: '{orang.jk}' },
					orang: { nama: 'Rara Ayu', jk: 'P', lahir: '1990-03-05' }
				}
			}
		);
		const nik = parseNik(raw.get('nik') ?? '');
		if (!nik.ok) throw new Error('a NIK that is none');
		expect(bacaNik(nik.value)).toMatchObject({ jenisKelamin: 'P' });
		expect(raw.get('nik')).toMatch(/^339901450390/);
		expect(printed.get('orang.lahir')).toBe('5 Maret 1990');
	});

	it('A-07 make the number of a KK from elsewhere', () => {
		const { raw } = isi({}, { facts: { kk: { 'kk-dari': '33.99.01', terbit: '2019-05-20' } } });
		expect(raw.get('kk')).toMatch(/^339901200519\d{4}$/);
	});

	it('count days from the date of the world', () => {
		const { raw, start } = isi(
			{},
			{ facts: { lalu: { 'hari-sebelum': [3] }, nanti: { 'hari-sesudah': [3] } } }
		);
		expect(start.tanggal).toBe('2026-11-16');
		expect([raw.get('lalu'), raw.get('nanti')]).toEqual(['2026-11-13', '2026-11-19']);
	});
});

it('placeholders are filled, and those that nobody knows are found', () => {
	const values = new Map([
		['ibu.nama', 'Siti'],
		['langkah.1', 'a']
	]);
	expect(fillText('{ibu.nama} {langkah.1} {lain}', values)).toBe('Siti a {lain}');
	expect(unknownPlaceholders('{ibu.nama} {lain.nama}', values)).toEqual(['lain.nama']);
});
