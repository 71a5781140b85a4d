import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaIsianAturan, liburPerTahun, type IsianAturan } from './isian';
import { susunIsian } from './susun';
import { bacaTempel } from './tempel-libur';
import { isianBawaan, kirimIsian } from './testing';

const dengan = (isi: Partial<IsianAturan>): IsianAturan => ({ ...isianBawaan, ...isi });
const kata = ({ problems }: ReturnType<typeof susunIsian>) =>
	problems.map(({ rule, field }) => `${rule} ${field}`);
const tahunDari = (isian: IsianAturan) => isian.tahun.map(({ tahun }) => tahun);

describe('a year that is added', () => {
	it('stands in its order, with the siltap and jaminan sosial of the year before and nothing else', () => {
		const hasil = susunIsian(dengan({ tahunBaru: '2028' }));
		expect(tahunDari(hasil.isian)).toEqual(['2025', '2026', '2027', '2028']);
		expect(hasil.isian.tahunBaru).toBe('');
		const isi = hasil.isian.tahun.at(-1)?.isi;
		expect(isi?.['siltap-kades-min']).toEqual({
			nilai: '2.426.640',
			dasar: 'PP 11/2019 Ps. 81',
			keyakinan: 'pasti'
		});
		expect(isi?.['jaminan-sosial-kelompok']).toMatchObject({ nilai: '70' });
		expect(isi?.['kdmp-persen']).toEqual({ nilai: '', dasar: '', keyakinan: 'belum-ada' });
	});

	it.each(['2026', '26', 'dua ribu', '2014', '2100', '-2028', '2028.5'])(
		'AT-03: "%s" is refused and stays in its field',
		(tahunBaru) => {
			const hasil = susunIsian(dengan({ tahunBaru }));
			expect(kata(hasil)).toEqual(['AT-03 tahunBaru']);
			expect(hasil.isian).toEqual(dengan({ tahunBaru }));
		}
	);

	it('is removed again by its number', () => {
		const { isian } = susunIsian(dengan({ tahunBaru: '2028' }));
		expect(susunIsian(isian, 'tahun:2028').isian).toEqual(isianBawaan);
	});
});

describe('a holiday', () => {
	const libur = { liburTanggal: '20-3-2026', liburNama: 'Idul Fitri (contoh)' };

	it('is taken in at its day, whatever way the date is written', () => {
		const hasil = susunIsian(dengan(libur));
		expect(hasil.problems).toEqual([]);
		const ke = hasil.isian.libur.findIndex(({ tanggal }) => tanggal === '20-03-2026');
		expect(hasil.isian.libur.slice(ke - 1, ke + 2).map(({ tanggal }) => tanggal)).toEqual([
			'01-01-2026',
			'20-03-2026',
			'01-05-2026'
		]);
		expect([hasil.isian.liburTanggal, hasil.isian.liburNama]).toEqual(['', '']);
	});

	it.each<[string, string, string]>([
		['31-02-2027', 'Tidak ada', 'liburTanggal'],
		['besok', 'Libur', 'liburTanggal'],
		['', 'Tanpa tanggal', 'liburTanggal'],
		['20-03-2026', '', 'liburNama'],
		['17-08-2026', 'Lagi', 'liburTanggal']
	])('AT-04: "%s" "%s" is refused at %s and stays', (liburTanggal, liburNama, field) => {
		const isian = dengan({ liburTanggal, liburNama });
		const hasil = susunIsian(isian);
		expect(kata(hasil)).toEqual([`AT-04 ${field}`]);
		expect(hasil.isian).toEqual(isian);
	});

	it('stands under its year, with its place in the whole list', () => {
		const libur = [
			{ tanggal: '01-01-2026', nama: 'A' },
			{ tanggal: 'besok', nama: 'B' },
			{ tanggal: '17-08-2026', nama: 'C' }
		];
		expect(liburPerTahun(libur).map(([tahun, isi]) => [tahun, isi.map(({ ke }) => ke)])).toEqual([
			['2026', [0, 2]],
			['Tanggal yang keliru', [1]]
		]);
	});

	it('is removed by its place, and a place that is not there removes nothing', () => {
		expect(susunIsian(isianBawaan, 'libur:0').isian.libur).toEqual(isianBawaan.libur.slice(1));
		for (const hapus of ['libur:999', 'libur:-1', 'libur:', 'libur', 'x:0', '__proto__'])
			expect(susunIsian(isianBawaan, hapus).isian).toEqual(isianBawaan);
	});
});

describe('a pasted list', () => {
	it('reads "dd-mm-yyyy nama" and what is met in announcements', () => {
		expect(
			bacaTempel(
				'20-03-2026 Idul Fitri\n\n 21/3/2026, Idul Fitri hari ke-2\n1 Juni 2029\tHari Lahir Pancasila\n2028-01-01 Tahun Baru\n'
			)
		).toEqual([
			{ nomor: 1, ok: true, libur: { tanggal: '20-03-2026', nama: 'Idul Fitri' } },
			{ nomor: 3, ok: true, libur: { tanggal: '21-03-2026', nama: 'Idul Fitri hari ke-2' } },
			{ nomor: 4, ok: true, libur: { tanggal: '01-06-2029', nama: 'Hari Lahir Pancasila' } },
			{ nomor: 5, ok: true, libur: { tanggal: '01-01-2028', nama: 'Tahun Baru' } }
		]);
	});

	it('is taken in whole', () => {
		const hasil = susunIsian(dengan({ tempel: '21-03-2026 Dua\n20-03-2026 Satu' }));
		expect(hasil.problems).toEqual([]);
		expect(hasil.isian.tempel).toBe('');
		expect(hasil.isian.libur).toHaveLength(isianBawaan.libur.length + 2);
		expect(hasil.isian.libur.map(({ nama }) => nama).join()).toContain('Satu,Dua');
	});

	it('AT-04: or not at all, naming each line at fault', () => {
		const tempel =
			'20-03-2026 Baik\n31-02-2027 Tidak ada\nlibur panjang\n22-03-2026\n17-08-2026 Ada\n20-03-2026 Dua kali';
		const hasil = susunIsian(dengan({ tempel }));
		expect(hasil.isian).toEqual(dengan({ tempel }));
		expect(hasil.problems.map(({ message }) => message)).toEqual([
			'Baris 2: tanggal "31-02-2027" tidak ada di kalender.',
			'Baris 3: "libur panjang" tidak diawali tanggal.',
			'Baris 4: "22-03-2026" belum diberi nama hari liburnya.',
			'Baris 5: 17-08-2026 sudah ada dalam daftar: Hari Kemerdekaan.',
			'Baris 6: 20-03-2026 sudah ada dalam daftar: Baik.'
		]);
	});

	it('with lines of Windows is the same list', () => {
		const satu = bacaIsianAturan(kirimIsian(dengan({ tempel: '20-03-2026 A\r\n21-03-2026 B' })));
		expect(bacaTempel(satu.tempel).map(({ ok }) => ok)).toEqual([true, true]);
	});
});

it('nothing that is typed is lost: it is in a list or still in its field', () => {
	const teks = fc.string({ maxLength: 12 }).map((satu) => satu.replace(/[\s\p{Cc}]+/gu, ''));
	fc.assert(
		fc.property(teks, teks, teks, (tahunBaru, liburTanggal, liburNama) => {
			const { isian, problems } = susunIsian(dengan({ tahunBaru, liburTanggal, liburNama }));
			const tetap = [isian.tahunBaru, isian.liburTanggal, isian.liburNama];
			if (problems.length > 0) expect(tetap.join('')).not.toBe('');
			else {
				expect(tetap).toEqual(['', '', '']);
				expect(isian.tahun).toHaveLength(isianBawaan.tahun.length + (tahunBaru ? 1 : 0));
				expect(isian.libur).toHaveLength(isianBawaan.libur.length + (liburNama ? 1 : 0));
			}
		})
	);
});
