import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from './command.mjs';
import { median } from './http-load.mjs';
import { textTable } from './table.mjs';

/** Milliseconds on the set of 10,000 residents. */
const targets = { search: 50, page: 100, replay: 100 };
const rounds = 40;
const seed = 1;

/**
 * What the browser does while somebody types in the register, and what opening a village with a long history costs,
 * measured in this process on the large data set.
 * @param {(line: string) => void} say
 */
export async function benchRegister(say) {
	const { aturanTerkini, daftarKartuKeluarga, daftarPenduduk, dataTerkini, duniaAwal, ...subject } =
		await loadSubject();
	const { replay, ringkasanPenduduk, statistik } = subject;

	const start = duniaAwal({ dataSet: dataTerkini['desa-besar'], seed, ruleSet: aturanTerkini });
	const residents = start.kependudukan.penduduk.size;
	const events = longHistory(start, 10_000);

	/** A state nobody has looked at yet, as every request of the server and every new event makes one. */
	const fresh = () => replay(start, []);
	const known = fresh();

	/** @type {readonly (readonly [string, number, () => unknown])[]} */
	const questions = [
		['first look: active, by name', targets.search, () => daftarPenduduk(fresh(), {})],
		['typing: sri', targets.search, () => daftarPenduduk(known, { cari: 'sri' })],
		['typing: digits of a NIK', targets.search, () => daftarPenduduk(known, { cari: '3599 01' })],
		[
			'five filters at once, by age',
			targets.search,
			() =>
				daftarPenduduk(
					known,
					{ cari: 'a', jk: 'P', umurDari: 17, umurSampai: 60, isian: 'lengkap' },
					'umur',
					true
				)
		],
		['families of four to six', targets.search, () => daftarKartuKeluarga(known, sizes)],
		['first look at the families', targets.search, () => daftarKartuKeluarga(fresh(), {})],
		['dashboard', targets.page, () => ringkasanPenduduk(fresh())],
		['statistics, all tables', targets.page, () => statistik(fresh())],
		[`replay of ${events.length} events`, targets.replay, () => replay(start, events)]
	];
	const rows = questions.map(([name, target, ask]) => {
		const times = Array.from({ length: rounds }, () => {
			const began = performance.now();
			ask();
			return performance.now() - began;
		});
		const p95 = [...times].sort((a, b) => a - b)[Math.ceil(rounds * 0.95) - 1] ?? 0;
		return { name, p50: median(times), p95, target, ok: p95 <= target };
	});
	say(
		`\n${textTable([
			[`register, ${residents} residents`, 'p50 ms', 'p95 ms', 'target', ''],
			...rows.map(({ name, p50, p95, target, ok }) => [
				name,
				p50.toFixed(1),
				p95.toFixed(1),
				`<= ${target}`,
				ok ? 'ok' : 'SLOW'
			])
		])}\n`
	);
	return { rows, ok: rows.every((row) => row.ok) };
}

const sizes = { anggotaDari: 4, anggotaSampai: 6 };

/**
 * Built as the application is: what a loader puts around each function would be measured with it.
 * @returns {Promise<typeof import('./bench-register-subject.ts')>}
 */
async function loadSubject() {
	const folder = await mkdtemp(path.join(tmpdir(), 'gladi-bench-'));
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			root: projectRoot,
			build: {
				ssr: path.join(projectRoot, 'scripts', 'lib', 'bench-register-subject.ts'),
				outDir: folder,
				emptyOutDir: true,
				rolldownOptions: { output: { entryFileNames: 'subject.mjs' } }
			}
		});
		return await import(pathToFileURL(path.join(folder, 'subject.mjs')).href);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/**
 * A year of work and more: births, deaths and changes of data, one command each.
 * @param {import('../../src/lib/desa/dunia.ts').Dunia} start
 * @param {number} length
 * @returns {import('../../src/lib/desa/dunia.ts').RecordedEvent[]}
 */
function longHistory(start, length) {
	const people = [...start.kependudukan.penduduk.values()];
	const noted = {
		tanggalLapor: start.tanggal,
		pelapor: { nama: 'Pelapor', hubungan: 'lainnya' },
		lampiran: [],
		peringatan: [],
		alasanLanjut: ''
	};
	return Array.from({ length }, (_, i) => {
		const someone = people[i % people.length];
		if (!someone) throw new Error('The large data set has nobody');
		return {
			version: i + 1,
			commandId: `perintah-${i + 1}`,
			at: '2026-11-16T02:00:00.000Z',
			event: eventAbout(someone, i, noted)
		};
	});
}

/**
 * @param {import('../../src/lib/desa/kependudukan/penduduk.ts').Penduduk} someone
 * @param {number} i
 * @param {import('../../src/lib/desa/kependudukan/events.ts').DasarPeristiwa} noted
 * @returns {import('../../src/lib/desa/dunia.ts').Event}
 */
function eventAbout(someone, i, noted) {
	if (i % 3 === 0)
		return {
			...noted,
			lampiran: [],
			kind: 'kelahiran.dicatat',
			bayi: { ...someone, id: `bayi-${i}`, nik: null, nama: `Bayi ${i}`, shdk: 'anak' },
			jamLahir: '07:30',
			tempatDilahirkan: 'puskesmas',
			jenisKelahiran: 'tunggal',
			urutanKembar: null,
			kelahiranKe: 1,
			penolong: 'bidan-perawat',
			beratGram: 3000,
			panjangCm: 49,
			alasanTanpaAyah: '',
			saksi: []
		};
	if (i % 3 === 1)
		return {
			...noted,
			kind: 'kematian.dicatat',
			pendudukId: someone.id,
			tanggal: noted.tanggalLapor,
			jam: '',
			tempat: 'Rumah',
			sebab: 'sakit-biasa-tua',
			menerangkan: 'dokter',
			aktaNomor: ''
		};
	return {
		...noted,
		kind: 'biodata.diubah',
		pendudukId: someone.id,
		perubahan: [{ isian: 'pekerjaan', lama: someone.pekerjaan, baru: 'pedagang' }],
		sebab: 'permohonan'
	};
}
