import { bacaBaris, isianBaris, tertulisDari } from '../../desa/apbdes/forms/baris';
import {
	parseCatatan,
	parseHapusCatatan,
	parseJawaban,
	parsePerubahan
} from '../../desa/apbdes/forms/evaluasi';
import { parseHapus, parseSalinRkp, parseTulis } from '../../desa/apbdes/forms/tulis';
import { parseLangkah } from '../../desa/apbdes/forms/langkah';
import { isBarisSama } from '../../desa/apbdes/beda';
import { jumlahBaris, type Baris } from '../../desa/apbdes/baris';
import type { Rancangan } from '../../desa/apbdes/rancangan';
import { tertulis } from '../../desa/apbdes/views/lembar';
import type { Command, Dunia, Event } from '../../desa/dunia';
import type { FormValues } from '../../desa/forms/isian';
import type { Result } from '../../desa/problem';
import { rancanganTerakhir } from './cast-anggaran';
import type { BahanFormulir } from './formulir-surat';

const teks = (form: FormValues, nama: string): string => String(form.get(nama) ?? '');
const banyak = (form: FormValues, nama: string): readonly string[] => form.getAll(nama).map(String);

/** The page sends along which draft it shows: the last one, unless an entry names another. */
const rancanganDari = (form: FormValues, { anggaran }: Dunia): Rancangan =>
	anggaran.rancangan.get(teks(form, 'rancangan')) ?? rancanganTerakhir(anggaran);

/** A form with what its page sends by itself: the draft, the command, and the fields that nobody touched. */
function denganHalaman(
	form: FormValues,
	{ dunia, perintahId }: Pick<BahanFormulir, 'dunia' | 'perintahId'>
): FormValues {
	const rancangan = rancanganDari(form, dunia);
	const tambahan = new Map([
		['rancangan', rancangan.id],
		['perintahId', perintahId]
	]);
	for (const id of banyak(form, 'baris')) {
		const ada = rancangan.baris.get(id);
		if (!ada) continue;
		const lama = tertulis(ada);
		for (const isian of isianBaris) tambahan.set(`${id}.${isian}`, lama[isian]);
	}
	return {
		get: (nama) => form.get(nama) ?? tambahan.get(nama) ?? null,
		getAll: (nama) => form.getAll(nama)
	};
}

/** `semua: ya` stands for every activity that the page has ticked: those that the draft does not have yet. */
function kegiatanDipilih(form: FormValues, dunia: Dunia): readonly string[] {
	if (teks(form, 'semua') !== 'ya') return banyak(form, 'rkp');
	const ada = new Set([...rancanganDari(form, dunia).baris.values()].map(({ rkpId }) => rkpId));
	return dunia.anggaran.masukan.rkp.kegiatan.flatMap(({ id }) => (ada.has(id) ? [] : [id]));
}

/** The lines of an entry that the draft has as it writes them, in whatever way they came there. */
function sudahTertulis(form: FormValues, dunia: Dunia): readonly string[] {
	const { baris } = rancanganDari(form, dunia);
	const semua = [...baris.values()];
	const lengkap = denganHalaman(form, { dunia, perintahId: '' });
	return banyak(form, 'baris').filter((id) => {
		const diminta = bacaBaris(id, tertulisDari(lengkap, id)).baris;
		const ada = baris.get(id);
		if (!diminta) return false;
		return ada ? isBarisSama(ada, diminta) : semua.some((satu) => isSebanding(satu, diminta));
	});
}

/** A new line is told by what it budgets, for its text is the learner's own. */
const isSebanding = (a: Baris, b: Baris): boolean =>
	a.rekening === b.rekening &&
	a.kegiatan === b.kegiatan &&
	a.sumber === b.sumber &&
	jumlahBaris(a) === jumlahBaris(b);

const berdasar =
	(baca: (form: FormValues) => Result<Command>) =>
	(form: FormValues, bahan: BahanFormulir): Result<Command> =>
		baca(denganHalaman(form, bahan));

/** The forms of a budget (sections D and G-05), for the registry of `formulir.ts`. */
export const formulirAnggaran = {
	'anggaran-tulis': {
		sebutan: 'Baris anggaran',
		halaman: 'lembar',
		baca: berdasar(parseTulis),
		event: 'anggaran.ditulis',
		tercapai: (form: FormValues, dunia: Dunia) =>
			sudahTertulis(form, dunia).length === banyak(form, 'baris').length,
		bagian: (form: FormValues, dunia: Dunia) => sudahTertulis(form, dunia).length
	},
	'anggaran-hapus': {
		sebutan: 'Hapus baris anggaran',
		halaman: 'baris-anggaran',
		baca: berdasar(parseHapus),
		event: 'anggaran.dihapus',
		tercapai: (form: FormValues, dunia: Dunia) =>
			banyak(form, 'hapus').every((id) => !rancanganDari(form, dunia).baris.has(id))
	},
	'anggaran-salin': {
		sebutan: 'Salin dari RKP Desa',
		halaman: 'bahan',
		baca: (form: FormValues, bahan: BahanFormulir): Result<Command> => {
			const dipilih = kegiatanDipilih(form, bahan.dunia);
			const lengkap = denganHalaman(form, bahan);
			return parseSalinRkp({
				get: lengkap.get,
				getAll: (nama) => (nama === 'rkp' ? [...dipilih] : lengkap.getAll(nama))
			});
		},
		event: 'anggaran.ditulis',
		tercapai: (form: FormValues, dunia: Dunia) => {
			const ada = new Set([...rancanganDari(form, dunia).baris.values()].map(({ rkpId }) => rkpId));
			return kegiatanDipilih(form, dunia).every((id) => ada.has(id));
		}
	},
	'anggaran-langkah': {
		sebutan: 'Langkah anggaran',
		halaman: 'alur',
		baca: berdasar(parseLangkah),
		event: 'anggaran.dilangkahkan',
		tanda: {
			diminta: (form: FormValues) => teks(form, 'langkah'),
			tercatat: (event: Event) =>
				event.kind === 'anggaran.dilangkahkan' ? event.tercatat.langkah.jenis : ''
		}
	},
	'evaluasi-catat': {
		sebutan: 'Catatan evaluasi',
		halaman: 'evaluasi',
		baca: berdasar(parseCatatan),
		event: 'evaluasi.dicatat',
		tanda: {
			diminta: (form: FormValues) => `${teks(form, 'aturan')} ${teks(form, 'barisId')}`,
			tercatat: (event: Event) =>
				event.kind === 'evaluasi.dicatat'
					? `${event.catatan.aturan} ${event.catatan.barisId ?? ''}`
					: ''
		}
	},
	'evaluasi-hapus': {
		sebutan: 'Hapus catatan evaluasi',
		halaman: 'evaluasi',
		baca: berdasar(parseHapusCatatan),
		event: 'evaluasi.dihapus'
	},
	'evaluasi-jawab': {
		sebutan: 'Jawaban atas catatan',
		halaman: 'evaluasi',
		baca: berdasar(parseJawaban),
		event: 'evaluasi.dijawab'
	},
	'perubahan-mulai': {
		sebutan: 'Perubahan APBDes',
		halaman: 'alur',
		baca: berdasar(parsePerubahan),
		event: 'perubahan.dimulai'
	}
} as const;
