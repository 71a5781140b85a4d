import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { asalTugas, muatTugas, tugasKursus } from '../../../../../tests/support/tugas';
import { formatRupiah, rupiah } from '../../../format/rupiah';
import { isianBaris } from '../../../desa/apbdes/forms/baris';
import { replay } from '../../../desa/dunia';
import { duniaAwal } from '../../../desa/data/muat';
import { assess } from '../assess';
import { fillCast } from '../cast';
import { checkNames, checkSchema, isCheckAnggaran } from '../check-spec';
import { runCheck } from '../checks';
import { halamanDari, jalurHalaman } from '../halaman';
import { sebutKode } from '../kode-gagal';
import { kunciTemuan } from '../kunci';
import { mutate, playRun } from '../run';
import { nilaiCatatan } from './apbdes-catatan';
import type { CheckOutcome } from './context';

const at = '2026-11-16T02:00:00.000Z';
const tugasAnggaran = tugasKursus().filter(({ rules }) =>
	rules.checks.some(({ check }) => isCheckAnggaran(check))
);

const kini = (id: string, isi: object, langkah = 0): CheckOutcome => {
	const { task, start, cast } = muatTugas(id, 1);
	const { events } = playRun(task.rules.run.slice(0, langkah), cast, start, at);
	const spec = v.parse(checkSchema, { id: 'x', ...isi });
	const kunci = kunciTemuan(asalTugas(task, 1));
	return runCheck(spec, { cast, start, dunia: replay(start, events), kunci });
};

it('every check about the budget stands in a task, whose mutants try it', () => {
	const tried = new Set<string>(
		tugasAnggaran.flatMap(({ rules }) =>
			rules.mutants.flatMap(
				(mutant) => rules.checks.find(({ id }) => id === mutant.check)?.check ?? []
			)
		)
	);
	const anggaran = checkNames.filter(isCheckAnggaran);
	expect(anggaran.length).toBeGreaterThan(10);
	expect(anggaran.filter((name) => !tried.has(name))).toEqual([]);
});

it('there are at least ten tasks of the budget, each in all four modes', () => {
	expect(tugasAnggaran.length).toBeGreaterThanOrEqual(10);
	for (const { id, rules } of tugasAnggaran) expect([id, rules.modes.length]).toEqual([id, 4]);
});

it.each(tugasAnggaran.map(({ id }) => id))('nothing is called done at the start of %s', (id) => {
	const { task, cast, start } = muatTugas(id, 3);
	const kunci = kunciTemuan(asalTugas(task, 3));
	const { checks, passed } = assess(task.rules, cast, start, start, { kunci });
	// What was not touched is untouched.
	const benar = checks.flatMap(({ id: satu, status }) => {
		const nama = task.rules.checks.find((check) => check.id === satu)?.check;
		return status === 'lulus' && nama !== 'apbdes.utuh' ? [satu] : [];
	});
	expect(benar).toEqual([]);
	expect(passed).toBe(false);
});

it('each way to fail has words for the trainer, and a place that is there', () => {
	for (const task of tugasAnggaran) {
		const start = duniaAwal(asalTugas(task, 1));
		const kunci = kunciTemuan(asalTugas(task, 1));
		const cast = fillCast(task, start, 1, kunci);
		for (const mutant of task.rules.mutants) {
			const { dunia } = playRun(mutate(task.rules, mutant), cast, start, at);
			for (const check of assess(task.rules, cast, start, dunia, { kunci }).checks) {
				if (check.status !== 'belum') continue;
				expect([check.code, sebutKode(check.code)]).toEqual([check.code, expect.any(String)]);
				expect(jalurHalaman(check.where.halaman, check.where)).not.toBeNull();
			}
		}
	}
});

describe('D-02 to D-06 in the words of the panel', () => {
	it('D-02 says by how much a budget does not come out', () => {
		expect(kini('menutup-defisit', { check: 'apbdes.seimbang' })).toMatchObject({
			status: 'belum',
			code: 'apbdes.aturan.d-02-silpa',
			found: expect.stringContaining(formatRupiah(rupiah(116_590_000))),
			rule: 'D-02'
		});
	});

	it('D-03 shows the failing example of 31,48 percent', () => {
		expect(kini('di-bawah-tiga-puluh', { check: 'apbdes.aturan', aturan: 'D-03' })).toMatchObject({
			status: 'belum',
			found: expect.stringContaining('31,48%'),
			rule: 'D-03'
		});
	});

	it('D-04 leads to the line that Dana Desa pays', () => {
		const { cast } = muatTugas('siltap-dari-sumber-keliru', 1);
		expect(
			kini('siltap-dari-sumber-keliru', { check: 'apbdes.aturan', kunci: 'd-04-sumber' })
		).toMatchObject({
			where: { halaman: 'baris-anggaran', barisId: cast.members.get('siltap')?.id }
		});
	});

	it('D-06 is not judged in a year that waits for its regulation', () => {
		expect(kini('menutup-defisit', { check: 'apbdes.aturan', aturan: 'D-06' }).status).toBe(
			'tak-dapat-dinilai'
		);
	});

	it('nothing is judged in an empty draft', () => {
		for (const isi of [
			{ check: 'apbdes.seimbang' },
			{ check: 'apbdes.bersih' },
			{ check: 'apbdes.aturan', aturan: 'D-03' },
			{ check: 'apbdes.utuh', kecuali: [] },
			{ check: 'apbdes.berkas' }
		])
			expect(kini('pendapatan-dari-surat-pagu', isi).status).toBe('tak-dapat-dinilai');
	});
});

describe('what a line comes to', () => {
	const drainase = { check: 'apbdes.baris', kegiatan: '2.3.14' };

	it.each([
		[{ minimal: 213_800_000 }, 'lulus'],
		[{ minimal: 213_800_001 }, 'belum'],
		[{ maksimal: 213_800_000 }, 'lulus'],
		[{ maksimal: 213_799_999 }, 'belum'],
		[{ jumlah: 213_800_000 }, 'lulus'],
		[{ sumber: 'DD' }, 'belum'],
		[{ ada: false }, 'belum'],
		[{ memuat: 'upah tukang', harga: 135_000 }, 'lulus'],
		[{ memuat: 'upah tukang', harga: 130_000 }, 'belum'],
		[{ memuat: 'upah tukang', alasan: 'jauh' }, 'belum']
	])('%j: %s', (isi, status) => {
		expect(kini('menutup-defisit', { ...drainase, ...isi }).status).toBe(status);
	});

	it('codes are known by their beginning, and not by their first figures alone', () => {
		expect(kini('menutup-defisit', { check: 'apbdes.baris', rekening: '5.3' }).status).toBe(
			'lulus'
		);
		expect(kini('menutup-defisit', { check: 'apbdes.baris', rekening: '5.3.5.0' }).status).toBe(
			'belum'
		);
	});
});

describe('the pages of a budget', () => {
	it('have every field of a line', () => {
		for (const isian of isianBaris) {
			expect(halamanDari('baris-anggaran').anchor).toContain(isian);
			expect(halamanDari('lembar').anchor).toContain(`baru-1.${isian}`);
		}
	});

	it('a new line is written on the sheet that it shall stand on', () => {
		expect(jalurHalaman('lembar', { bagian: 'bidang-2' })).toBe('anggaran/lembar/bidang-2');
		expect(jalurHalaman('baris-anggaran', { barisId: 'b-1' })).toBe('anggaran/baris/b-1');
		expect(jalurHalaman('baris-anggaran', { barisId: 'baru', bagian: 'pembiayaan' })).toBe(
			'anggaran/baris/baru?lembar=pembiayaan'
		);
		expect(jalurHalaman('lembar')).toBeNull();
	});
});

describe('D-07 steps', () => {
	const sepakat = { check: 'apbdes.langkah', langkah: 'sepakati' };

	it('by whom and until when', () => {
		expect(kini('sepakat-terlambat', sepakat).status).toBe('belum');
		expect(kini('sepakat-terlambat', sepakat, 2).status).toBe('lulus');
		expect(kini('sepakat-terlambat', { ...sepakat, peran: 'kades' }, 2)).toMatchObject({
			found: 'BPD',
			expected: 'Kades'
		});
		expect(kini('sepakat-terlambat', { ...sepakat, sebelum: '2026-10-31' }, 2)).toMatchObject({
			status: 'belum',
			expected: 'paling lambat 31 Oktober 2026'
		});
	});

	it('so many days since another step', () => {
		const kirim = { check: 'apbdes.langkah', langkah: 'kirim', sejak: 'sepakati' };
		expect(kini('sepakat-terlambat', { ...kirim, dalam: 0 }, 4).status).toBe('lulus');
	});
});

it('D-08 a DPA is handed in when each executor has done so, or the one who is asked for', () => {
	const serah = { check: 'apbdes.langkah', langkah: 'serahkan-dpa' };
	expect(kini('perubahan-untuk-situs-web', serah).status).toBe('lulus');
	for (const peran of ['kasi-kesejahteraan', 'kaur-tu'])
		expect(kini('perubahan-untuk-situs-web', { ...serah, peran }).status).toBe('lulus');
	expect(kini('perubahan-untuk-situs-web', { ...serah, peran: 'sekdes' }).status).toBe('belum');
});

it('D-08 says whose DPA is missing', () => {
	const serah = { check: 'apbdes.langkah', langkah: 'serahkan-dpa' };
	expect(kini('dpa-sampai-disetujui', serah, 8)).toMatchObject({
		status: 'belum',
		found: 'Belum menyerahkan: Kasi Kesejahteraan, Kasi Pelayanan'
	});
	expect(kini('dpa-sampai-disetujui', { ...serah, peran: 'kasi-pelayanan' }, 8)).toMatchObject({
		status: 'belum',
		found: 'Belum'
	});
});

describe('G-05 remarks against the planted faults', () => {
	const kunci = [
		{ barisId: 'a', aturan: 'D-01' },
		{ barisId: null, aturan: 'D-03' }
	];

	it('counts right, missed and false ones', () => {
		const nilai = nilaiCatatan(
			[
				{ aturan: 'D-01', barisId: 'a' },
				{ aturan: 'D-01', barisId: 'b' },
				{ aturan: 'D-04', barisId: 'a' }
			],
			kunci
		);
		expect([nilai.tepat.length, nilai.terlewat.length, nilai.keliru.length]).toEqual([1, 1, 2]);
	});

	it('a fault of the whole draft may be told at any line', () => {
		expect(nilaiCatatan([{ aturan: 'D-03', barisId: 'b' }], kunci).keliru).toEqual([]);
		expect(nilaiCatatan([{ aturan: 'D-03', barisId: 'b' }], kunci).tepat).toEqual([kunci[1]]);
	});

	it('a rule without its line is neither right nor wrong', () => {
		const nilai = nilaiCatatan([{ aturan: 'D-01', barisId: null }], kunci);
		expect([nilai.tepat.length, nilai.keliru.length]).toEqual([0, 0]);
	});

	it('is not judged where the key must not be known', () => {
		const { task, start, cast } = muatTugas('cari-temuan-di-rancangan', 1);
		const { dunia } = playRun(task.rules.run, cast, start, at);
		const spec = v.parse(checkSchema, { id: 'x', check: 'apbdes.temuan' });
		expect(runCheck(spec, { cast, start, dunia }).status).toBe('tak-dapat-dinilai');
	});
});
