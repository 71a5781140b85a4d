import { cariSurat } from '$lib/learning/praktik/cari-surat';
import { cariKk, cariSiapa } from '$lib/learning/praktik/checks/context';
import { labelLangkah } from '$lib/desa/apbdes/views/label';
import { langkahSurat } from '$lib/desa/surat/views/label';
import { bulanDari, formatBulan, parseBulan } from '$lib/format/tanggal';
import { halamanDari } from '$lib/learning/praktik/halaman';
import { formValues } from '$lib/learning/praktik/isian-run';
import { bulanLangkah } from '$lib/learning/praktik/langkah-bulan';
import type { FilledStep } from '$lib/learning/praktik/task';
import { alamatHalaman } from '../alamat';
import { tugasTerbuka, type DataDunia } from '../data-dunia';
import { bagianLangkah } from './bagian-langkah';

/** The page a step is done on, as the world stands now; null while the person it is about is not there yet. */
export function alamatLangkah(data: DataDunia, satu: FilledStep): string | null {
	const { halaman, siapa } = satu;
	const tugas = tugasTerbuka(data);
	if (siapa === null || !tugas) {
		const alamat = alamatHalaman(data.duniaId, halaman, { bulan: bulanLaporan(data, satu) });
		return halaman === 'alur' ? bukaLangkah(alamat, satu.anchor) : alamat;
	}
	const context = { cast: tugas.isi.cast, start: data.start, dunia: data.dunia };
	switch (halamanDari(halaman).tentang) {
		case 'keluarga':
			return alamatHalaman(data.duniaId, halaman, { keluargaId: cariKk(siapa, context)?.id });
		case 'jenis':
			return alamatHalaman(data.duniaId, halaman, { jenisSurat: siapa });
		case 'surat':
			return bukaLangkah(
				alamatHalaman(data.duniaId, halaman, { suratId: cariSurat(siapa, context)?.id }),
				satu.anchor
			);
		case 'masuk':
			return alamatHalaman(data.duniaId, halaman, {
				masukId: tugas.isi.cast.members.get(siapa)?.id
			});
		case 'bagian':
			return bukaBaris(
				alamatHalaman(data.duniaId, halaman, { bagian: siapa }),
				barisPertama(data, satu)
			);
		case 'baris': {
			const lembar = /^baru:(.+)$/.exec(siapa)?.[1];
			return alamatHalaman(
				data.duniaId,
				halaman,
				lembar === undefined
					? { barisId: tugas.isi.cast.members.get(siapa)?.id }
					: { barisId: 'baru', bagian: lembar }
			);
		}
		case 'desa':
			return alamatHalaman(data.duniaId, halaman, {
				desaKode: tugas.isi.cast.raw.get(`${siapa}.kodeDesa`)
			});
		default:
			return alamatHalaman(data.duniaId, halaman, { pendudukId: cariSiapa(siapa, context)?.id });
	}
}

/**
 * Where *Lihat* shows a step: the player sits in the frame of the office, so that what is done at a screen of citizens is
 * told where that screen is opened from.
 */
export const alamatTayang = (data: DataDunia, satu: FilledStep): string | null =>
	isLayarWarga(satu) ? alamatHalaman(data.duniaId, 'antrean') : alamatLangkah(data, satu);

export const isLayarWarga = ({ halaman }: FilledStep): boolean =>
	halamanDari(halaman).layarWarga === true;

/** C-04, D-07: a letter and a budget show one step at a time, and the address says which. */
const bukaLangkah = (alamat: string | null, anchor: string): string | null =>
	alamat !== null && (anchor in langkahSurat || anchor in labelLangkah)
		? `${alamat}?langkah=${anchor}`
		: alamat;

/** A long sheet shows one activity at a time: the one of the line that the step writes. */
const bukaBaris = (alamat: string | null, baris: string | undefined): string | null =>
	alamat !== null && baris !== undefined ? `${alamat}?baris=${encodeURIComponent(baris)}` : alamat;

function barisPertama(data: DataDunia, satu: FilledStep): string | undefined {
	const tugas = tugasTerbuka(data);
	if (!tugas || satu.perintah !== 'anggaran-tulis') return undefined;
	const { langkah, cast } = tugas.isi;
	const isi = tugas.task.rules.run[bagianLangkah(langkah, langkah.indexOf(satu)).entri];
	const baris = isi && formValues(isi.isian, cast.raw).get('baris');
	return [...data.dunia.anggaran.rancangan.values()].at(-1)?.baris.has(String(baris))
		? String(baris)
		: undefined;
}

/** How a link to that page is called; with the month where the page would open another one by itself. */
export function labelHalaman(data: DataDunia, satu: FilledStep): string {
	const { label } = halamanDari(satu.halaman);
	const bulan = parseBulan(bulanLaporan(data, satu) ?? '');
	return bulan && bulan !== bulanDari(data.dunia.tanggal)
		? `${label} ${formatBulan(bulan)}`
		: label;
}

function bulanLaporan(data: DataDunia, satu: FilledStep): string | undefined {
	const tugas = tugasTerbuka(data);
	if (!tugas) return undefined;
	const { langkah } = tugas.isi;
	return bulanLangkah({ langkah, rules: tugas.task.rules }, langkah.indexOf(satu));
}
