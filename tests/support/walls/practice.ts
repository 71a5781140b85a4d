import { kepalaBaru, lembarDari } from '../../../src/lib/desa/kependudukan/impor/testing';
import { accepted } from '../../../src/lib/desa/problem';
import { newId } from '../../../src/lib/ids';
import type { User } from '../../../src/lib/server/access';
import { formOf } from '../../../src/lib/server/cohort/testing';
import { askFromWorld } from '../../../src/lib/server/dialogue/ask-here';
import {
	unduhAnggaran,
	unduhBiodata,
	unduhBuku,
	unduhInfografis,
	unduhKk,
	unduhRab,
	unduhRegister
} from '../../../src/lib/server/dokumen/unduh';
import { eksporPenduduk } from '../../../src/lib/server/impor/ekspor-penduduk';
import {
	perbaikanKiriman,
	pratinjauKiriman,
	terimaKiriman
} from '../../../src/lib/server/impor/terima-impor';
import { terimaRab } from '../../../src/lib/server/impor/terima-rab';
import { pakaiTerbaru, versiProvinsi } from '../../../src/lib/server/latihan/aturan-tahun';
import { daftarLatihan } from '../../../src/lib/server/latihan/daftar';
import { bacaData, bacaUntukHalaman } from '../../../src/lib/server/latihan/dunia';
import { kirimPerintah } from '../../../src/lib/server/latihan/kirim-perintah';
import {
	kirimUji,
	periksaTugas,
	sanggah,
	tunjukkan
} from '../../../src/lib/server/latihan/periksa';
import { putarUlang } from '../../../src/lib/server/latihan/putar-ulang';
import { bukaBebas, mulaiTugas, ulangDunia } from '../../../src/lib/server/latihan/tugas';
import type { Services } from '../../../src/lib/server/runtime';
import { unduhBanyak, unduhSurat } from '../../../src/lib/server/surat/unduh-surat';
import { changes, changesOwn, reads, readsOwn, type Entry } from './entry';
import type { Fixture, World } from './fixture';
import { checkId, taskId } from './library';
import { ownWork, seesWork } from './rules';

/** One's own, and of task attempts those of one's wilayah: a free world is its owner's alone. */
const reading = (user: User, world: World): boolean =>
	ownWork(user, world) || (world.mode !== 'bebas' && seesWork(user, world));

type Ask = (services: Services, user: User, id: string) => Promise<unknown>;

const origin = 'https://gladi.contoh.id';
const nothing = new URLSearchParams();
const asXlsx = (dunia: string) => ({ dunia, format: 'xlsx' });
/** A family that is in none of these villages. */
const sheet = lembarDari(kepalaBaru).baris.map(({ sel }) => sel.map((one) => one ?? '').join(';'));
const importForm = () =>
	formOf({ tempel: sheet.join('\n'), perintahId: newId(), cakupan: 'semua' });

/** Practice villages: `/latihan`. */
export function practiceServices({ worlds, dataHash }: Fixture): readonly Entry[] {
	const read = (service: string, ask: Ask): Entry =>
		reads(service, {
			...{ of: worlds, may: reading },
			ask: (services, user, { id }) => ask(services, user, id)
		});
	const changed = (service: string, modes: readonly World['mode'][], ask: Ask): Entry =>
		changes(service, {
			of: worlds,
			may: (user, world) => ownWork(user, world) && modes.includes(world.mode),
			ask: (services, user, { id }) => ask(services, user, id)
		});
	const all = ['bebas', 'kerjakan', 'uji'] as const;
	return [
		read('latihan/dunia#bacaUntukHalaman', (services, user, id) =>
			bacaUntukHalaman(services, user, id, new URLSearchParams('data=0'))
		),
		read('latihan/dunia#bacaData', (services, user, id) => bacaData(services, user, id, dataHash)),
		reads('latihan/putar-ulang#putarUlang', {
			of: worlds,
			// A test that is worked on is not replayed by who works on it.
			may: (user, world) =>
				world.mode === 'kerjakan'
					? reading(user, world)
					: reading(user, world) && !ownWork(user, world),
			ask: (services, user, { id }) => putarUlang(services, user, id, 0)
		}),
		read('dokumen/unduh#unduhBuku', (services, user, id) =>
			unduhBuku(services, user, { ...asXlsx(id), buku: 'b3' }, nothing)
		),
		read('dokumen/unduh#unduhRegister', (services, user, id) =>
			unduhRegister(services, user, { ...asXlsx(id), register: 'agenda' }, nothing)
		),
		read('dokumen/unduh#unduhKk', (services, user, id) =>
			unduhKk(services, user, { ...asXlsx(id), keluarga: 'k1' })
		),
		read('dokumen/unduh#unduhBiodata', (services, user, id) =>
			unduhBiodata(services, user, { ...asXlsx(id), penduduk: 'p1' })
		),
		read('dokumen/unduh#unduhAnggaran', (services, user, id) =>
			unduhAnggaran(services, user, { ...asXlsx(id), dokumen: 'raperdes' }, nothing)
		),
		read('dokumen/unduh#unduhInfografis', (services, user, id) =>
			unduhInfografis(services, user, id, nothing)
		),
		read('dokumen/unduh#unduhRab', (services, user, id) => unduhRab(services, user, id, nothing)),
		read('impor/ekspor-penduduk#eksporPenduduk', (services, user, dunia) =>
			eksporPenduduk(services, user, { dunia, format: 'csv' })
		),
		read('impor/terima-impor#pratinjauKiriman', (services, user, id) =>
			pratinjauKiriman(services, user, id, importForm())
		),
		read('impor/terima-impor#perbaikanKiriman', (services, user, id) =>
			perbaikanKiriman(services, user, id, importForm())
		),
		// What is wrong in a sheet is told to whoever may read the village; what is right goes to `kirimPerintah`.
		read('impor/terima-rab#terimaRab', (services, user, id) =>
			terimaRab(services, user, id, formOf({ tempel: 'a;b\n1;2', perintahId: newId() }))
		),
		read('surat/unduh-surat#unduhSurat', (services, user, dunia) =>
			unduhSurat(services, user, { dunia, surat: 'awal-1' }, origin)
		),
		read('surat/unduh-surat#unduhBanyak', (services, user, id) =>
			unduhBanyak(services, user, id, new URLSearchParams('surat=awal-1'), origin)
		),
		changed('latihan/kirim-perintah#kirimPerintah', all, (services, user, id) =>
			kirimPerintah(services, user, id, {
				commandId: newId(),
				command: accepted({ kind: 'peran.ganti', peran: 'kades' })
			})
		),
		changed('impor/terima-impor#terimaKiriman', all, (services, user, id) =>
			terimaKiriman(services, user, id, importForm())
		),
		changed('latihan/periksa#periksaTugas', ['kerjakan'], (services, user, id) =>
			periksaTugas(services, user, id, newId())
		),
		changed('latihan/periksa#kirimUji', ['uji'], kirimUji),
		changed('latihan/periksa#tunjukkan', ['kerjakan'], (services, user, id) =>
			tunjukkan(services, user, id, checkId)
		),
		changed('latihan/periksa#sanggah', ['kerjakan'], (services, user, id) =>
			sanggah(services, user, id, { check: checkId, version: 0, note: 'Sudah benar.' })
		),
		changed('latihan/tugas#ulangDunia', ['bebas', 'kerjakan'], ulangDunia),
		changed('latihan/aturan-tahun#pakaiTerbaru', ['bebas'], (services, user, id) =>
			pakaiTerbaru(services, user, id, newId())
		),
		changed('dialogue/ask-here#askFromWorld', ['kerjakan', 'uji'], (services, user, id) =>
			askFromWorld(services, user, id, { id: newId(), text: 'Mengapa begitu?' })
		),
		changesOwn('latihan/tugas#bukaBebas', (services, user) =>
			bukaBebas(services, user, 'desa-kecil')
		),
		changesOwn('latihan/tugas#mulaiTugas', (services, user) =>
			mulaiTugas(services, user, taskId, newId())
		),
		readsOwn('latihan/daftar#daftarLatihan', daftarLatihan),
		readsOwn('latihan/aturan-tahun#versiProvinsi', versiProvinsi)
	];
}
