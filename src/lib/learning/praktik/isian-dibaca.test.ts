import { describe, expect, it } from 'vitest';
import { duniaAwal } from '../../desa/data/muat';
import { asalTugas, tugasKursus } from '../../../../tests/support/tugas';
import { fillCast } from './cast';
import { isianDibaca } from './isian-dibaca';
import { kunciTemuan } from './kunci';

const tasks = tugasKursus();
const dibaca = (dicari: string) =>
	tasks
		.filter(({ id }) => id === dicari)
		.flatMap((task) => {
			const asal = asalTugas(task, 1);
			const cast = fillCast(task, duniaAwal(asal), 1, kunciTemuan(asal));
			return task.rules.run.map((entry) => isianDibaca(entry, cast));
		});

describe.each(tasks)('what is filled in for task $id', ({ id }) => {
	it('has every field once, in words, with nothing left to fill in', () => {
		for (const isian of dibaca(id)) {
			// The page lists them by their label.
			const label = isian.map((satu) => satu.label);
			expect(new Set(label).size).toBe(label.length);
			for (const { label, nilai } of isian) {
				expect(label).toMatch(/^\p{Lu}/u);
				expect(`${label} ${nilai}`).not.toMatch(/[{}]/);
			}
		}
	});
});

it('names a KK that is marked by its number', () => {
	const tandaKk = dibaca('kk-sebelum-dicetak-ulang')[3];
	expect(tandaKk).toEqual([
		{ label: 'Apa yang keliru', nilai: 'KK tanpa kepala keluarga' },
		{ label: 'KK', nilai: expect.stringMatching(/^3599( \d{4}){3}$/) }
	]);
});

it('names people, papers and codes as the form does', () => {
	const [pindah = []] = dibaca('kepala-keluarga-pindah-sebagian');
	expect(pindah).toEqual(
		expect.arrayContaining([
			{ label: 'Hubungan pelapor', nilai: 'Yang pindah sendiri' },
			{ label: 'Status KK bagi yang tidak pindah', nilai: 'Membuat KK baru' },
			{ label: 'Berkas', nilai: 'F-1.03, fotokopi KK' }
		])
	);
	const [datang = []] = dibaca('pendatang-nik-luar');
	expect(datang).toEqual(
		expect.arrayContaining([
			{ label: 'Jenis kelamin orang ke-1', nilai: 'Perempuan' },
			{ label: 'Hubungan dalam keluarga orang ke-1', nilai: 'Famili lain' }
		])
	);
	expect(datang.find(({ label }) => label === 'NIK orang ke-1')?.nilai).toMatch(/^3399 \d{4} /);
});

it('names those whom a form knows by identity, and asks of each what they become', () => {
	const task = tasks.find(({ id }) => id === 'anak-menikah-pisah-kk');
	const cast = task && fillCast(task, duniaAwal(asalTugas(task, 1)), 1);
	const nama = (pemeran: string) => cast?.printed.get(`${pemeran}.nama`) ?? '';
	const [pecah = []] = dibaca('anak-menikah-pisah-kk');
	expect(pecah).toEqual(
		expect.arrayContaining([
			{ label: 'Kepala keluarga KK baru', nilai: nama('anak') },
			{ label: 'Hubungan pelapor', nilai: 'Yang bersangkutan' },
			{ label: `Hubungan ${nama('istri')}`, nilai: 'Istri' },
			{ label: `Hubungan ${nama('cucu')}`, nilai: 'Anak' }
		])
	);
	expect(pecah.map(({ label }) => label)).not.toContain('Anggota');
	const [mati = []] = dibaca('warga-meninggal-di-rumah');
	expect(mati).toEqual(
		expect.arrayContaining([
			{ label: 'Hubungan pelapor', nilai: 'Ketua RT' },
			{ label: 'Sebab kematian', nilai: 'Sakit biasa/tua' },
			{ label: 'Yang menerangkan', nilai: 'Lainnya' }
		])
	);
	const [ubah = []] = dibaca('perbaikan-nama-dan-pendidikan');
	expect(ubah).toEqual(
		expect.arrayContaining([
			{ label: 'Elemen yang berubah', nilai: 'Nama, Pendidikan' },
			{ label: 'Bukti nama', nilai: 'akta kelahiran' }
		])
	);
	const [temuan = []] = dibaca('cari-temuan-di-register');
	expect(temuan[0]).toEqual({
		label: 'Apa yang keliru',
		nilai: 'Tanggal lahir tidak cocok dengan NIK'
	});
});

it('reads in the order of the form, in whatever order the database keeps the names', () => {
	const task = tasks.find(({ id }) => id === 'bayi-lahir-di-dusun-krajan');
	const [entri] = task?.rules.run ?? [];
	if (!task || !entri) throw new Error('the course has the task');
	const cast = fillCast(task, duniaAwal(asalTugas(task, 1)), 1);
	// As jsonb does: the shortest name first.
	const disimpan = Object.fromEntries(
		Object.entries(entri.isian).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
	);
	const label = isianDibaca({ ...entri, isian: disimpan }, cast).map((satu) => satu.label);
	expect(label.slice(0, 4)).toEqual([
		'Nama pelapor',
		'Hubungan pelapor',
		'Nama bayi',
		'Jenis kelamin'
	]);
	expect(label.indexOf('NIK ibu')).toBeGreaterThan(label.indexOf('Tanggal lahir'));
	expect(label.at(-1)).toBe('Berkas');
});

it('calls a role by the name of its button', () => {
	expect(dibaca('sepakat-terlambat')[0]).toEqual([{ label: 'Peran', nilai: 'BPD' }]);
});
