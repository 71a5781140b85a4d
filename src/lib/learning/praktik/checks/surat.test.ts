import { describe, expect, it } from 'vitest';
import { asalTugas, tugasKursus } from '../../../../../tests/support/tugas';
import { duniaAwal } from '../../../desa/data/muat';
import { assess } from '../assess';
import { cariSurat, sebutSurat } from '../cari-surat';
import { fillCast } from '../cast';
import { checkNames, isCheckSurat } from '../check-spec';
import { mutate, playRun } from '../run';
import type { FormRun } from '../task-spec';

const at = '2026-11-16T02:00:00.000Z';
const tasks = tugasKursus();
/** One task of the courses, with its world and people. */
function muat(id: string, seed: number) {
	const found = tasks.find((satu) => satu.id === id);
	if (!found) throw new Error(`No course has the task ${id}`);
	const awal = duniaAwal(asalTugas(found, seed));
	return { task: found, start: awal, cast: fillCast(found, awal, seed) };
}
const { task, start, cast } = muat('surat-domisili', 1);
const { run } = task.rules;
const main = (entries: readonly FormRun[]) => {
	const { dunia, problems } = playRun(entries, cast, start, at);
	expect(problems).toEqual([]);
	return { cast, start, dunia };
};
const [ajukan] = run;
if (!ajukan) throw new Error('the task has a run');

describe('which letter "SKD:warga" is', () => {
	it('none while nothing was asked for, and it says whose is missing', () => {
		const context = main([]);
		expect(cariSurat('SKD:warga', context)).toBeUndefined();
		expect(sebutSurat('SKD:warga', context)).toBe(
			`surat SKD untuk ${cast.printed.get('warga.nama')}`
		);
	});

	it('C-02 the one that is signed, though another was asked for after it', () => {
		const context = main([...run, ajukan]);
		expect(cariSurat('SKD:warga', context)?.id).toBe('langkah-1');
		expect(sebutSurat('SKD:warga', context)).toMatch(/^surat nomor \S+\/001\/DS\//);
	});

	it('C-04 not the one that was voided, while another stands', () => {
		const batal = { form: 'surat-batalkan', isian: { suratId: '{langkah.1}', catatan: 'Ganda' } };
		const context = main([ajukan, batal as FormRun, ajukan]);
		expect(cariSurat('SKD:warga', context)?.id).toBe('langkah-3');
	});

	it('not one of somebody else, and not one from before the task', () => {
		const kantor = muat('surat-dicabut-dan-diganti', 1);
		const context = { cast: kantor.cast, start: kantor.start, dunia: kantor.start };
		expect(cariSurat('SKU:warga', context)).toBeUndefined();
		expect(cariSurat('lama', context)?.jenis).toBe('SKU');
	});
});

describe('what a check says', () => {
	const nilai = (id: string, check: string) => {
		const { task: satu, start: awal, cast: pemeran } = muat(id, 1);
		const mutant = satu.rules.mutants.find((x) => x.check === check);
		if (!mutant) throw new Error(`${id} has no mutant for ${check}`);
		const { dunia } = playRun(mutate(satu.rules, mutant), pemeran, awal, at);
		const found = assess(satu.rules, pemeran, awal, dunia).checks.find((x) => x.id === check);
		if (found?.status !== 'belum') throw new Error(`${check} is ${found?.status}`);
		return { ...found, awal, pemeran };
	};

	it('C-06 names the paper that was missed, and the one that nobody brought', () => {
		expect(nilai('pengantar-nikah-di-bawah-19', 'berkas').message).toContain(
			'dibawa tetapi belum ditandai: Izin dispensasi bila belum 19 tahun.'
		);
		expect(nilai('surat-usaha', 'berkas').message).toContain(
			'ditandai padahal tidak dibawa: Pengantar RT/RW.'
		);
	});

	it.each(['ganda', 'mundur', 'bentuk', 'atas-nama'])(
		'C-01 C-02 C-03 of a register with faults does not give away which letter is at fault: %s',
		(check) => {
			const { message, found, expected, where, awal } = nilai('buku-agenda-berantakan', check);
			const kata = `${message} ${found} ${expected}`;
			for (const { nomor } of awal.persuratan.surat.values())
				if (nomor) expect(kata).not.toContain(nomor.teks);
			expect(where).toEqual({ halaman: 'agenda', label: 'Buku agenda' });
		}
	);

	it('A.7 of an answer that came back leads to the letter that says why', () => {
		const { message, where } = nilai('surat-masuk-sampai-balasan', 'balasan');
		expect(message).toContain('“Permintaan kelengkapan lampiran”');
		expect(where.masukId).toBeTruthy();
	});
});

describe('a run that is spoilt keeps the numbers by which its entries speak of each other', () => {
	it('when one is left out', () => {
		const dicabut = muat('surat-dicabut-dan-diganti', 2);
		const entries = mutate(dicabut.task.rules, { check: 'x', cara: 'hapus', langkah: 2 });
		const { dunia, problems } = playRun(entries, dicabut.cast, dicabut.start, at);
		expect(problems).toEqual([]);
		expect(dunia.persuratan.surat.get('langkah-4')?.status).toBe('diserahkan');
	});

	it('when one comes in between', () => {
		const entries = mutate(task.rules, {
			check: 'x',
			cara: 'sisip',
			langkah: 1,
			form: 'peran',
			isian: { peran: 'kasi-pelayanan' }
		});
		const { dunia } = main(entries);
		expect(dunia.persuratan.surat.get('langkah-1')?.status).toBe('diserahkan');
	});
});

const tugasSurat = tasks.filter(({ rules }) =>
	rules.checks.some(({ check }) => isCheckSurat(check))
);

it('every check about letters stands in a task, whose mutants try it', () => {
	const tried = new Set(
		tugasSurat.flatMap(({ rules }) =>
			rules.mutants.map((mutant) => rules.checks.find(({ id }) => id === mutant.check)?.check)
		)
	);
	const surat = checkNames.filter(isCheckSurat);
	expect(surat.length).toBeGreaterThan(15);
	expect(surat.filter((name) => !tried.has(name as never))).toEqual([]);
});

it('there are at least twelve tasks of letters, in all four modes', () => {
	expect(tugasSurat.length).toBeGreaterThanOrEqual(12);
	for (const { id, rules } of tugasSurat) expect([id, rules.modes.length]).toEqual([id, 4]);
});

it.each(tugasSurat.map(({ id }) => id))('nothing is called done at the start of %s', (id) => {
	const dimuat = muat(id, 3);
	const { checks, passed } = assess(dimuat.task.rules, dimuat.cast, dimuat.start, dimuat.start);
	// What was not touched is untouched, one request is one, and nobody has signed with what is not theirs.
	const sejakAwal = ['surat.utuh', 'surat.jumlah', 'tte.bersih'];
	const benar = checks.flatMap(({ id: check, status }) => {
		const nama = dimuat.task.rules.checks.find((satu) => satu.id === check)?.check ?? '';
		return status === 'lulus' && !sejakAwal.includes(nama) ? [check] : [];
	});
	expect(benar).toEqual([]);
	expect(passed).toBe(false);
});
