import {
	bulanDari,
	bulanSebelum,
	parseBulan,
	tanggalDiZona,
	zonaWilayah,
	type Bulan,
	type Tanggal
} from '../../format/tanggal';
import type { AngkaKursus, Kesiapan } from '../../laporan/bahan';
import { susunLaporan, type Laporan } from '../../laporan/laporan';
import type { Library } from '../../learning/course';
import { nextDue } from '../../learning/readiness';
import { isKecil, isTertutup } from '../../learning/tutup-kecil';
import { isTrainer, notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { inScope } from '../db/scope';
import { harusTertutup } from '../pantau/definisi';
import { tempatPantau, type Tempat } from '../pantau/tempat';
import { bacaTerlihatPerKursus, type Terlihat } from '../pantau/terlihat';
import { angkaPeta, jumlahDesa } from '../pantau/wilayah';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { bacaKegiatan } from './kegiatan';
import { bacaKepalaSurat, type KepalaSurat } from './kepala-surat';

export type HalamanLaporan = {
	readonly tempat: Tempat;
	/** May see the people behind the numbers. */
	readonly pembina: boolean;
	readonly laporan: Laporan;
	/** Months that can be asked for, the newest first. */
	readonly daftarBulan: readonly Bulan[];
	readonly daftarUntuk: readonly Kesiapan[];
	readonly kepalaSurat: KepalaSurat;
};

const banyakBulan = 12;

/**
 * The monthly report of a wilayah, from its roll-ups. What an observer may not see is left out: single villages, and what
 * trainers did for people.
 */
export async function bacaLaporan(
	services: Services,
	user: User,
	alamat: string,
	query: URLSearchParams
): Promise<HalamanLaporan> {
	const tempat = await tempatPantau(services, user, alamat);
	const { kode, nama, anak } = tempat;
	if (anak === 'orang') notFound();
	const now = services.now();
	const zona = zonaWilayah(kode);
	const hariIni = tanggalDiZona(now, zona);
	const daftarBulan = bulanLaporan(hariIni);
	const diminta = parseBulan(query.get('bulan') ?? '');
	const bulan = daftarBulan.find((satu) => satu === diminta) ?? bulanDari(hariIni);
	const [{ library }, desa, { value: terlihat }] = await Promise.all([
		currentLibrary(services.db),
		jumlahDesa(services.db, kode),
		bacaTerlihatPerKursus(services, user, kode)
	]);
	// After the numbers, which have been brought up to date for it.
	const kegiatan = isTrainer(user)
		? await inScope(services.db, viewScope(user), (tx) => bacaKegiatan(tx, kode, bulan))
		: null;
	const kesiapan = daftarKesiapan(library, hariIni);
	const kepalaSurat = bacaKepalaSurat(query, kode, nama);
	const semua = terlihat.get('');
	const angka = semua?.sendiri;
	const laporan = susunLaporan({
		...kepalaSurat,
		nama,
		kode,
		anak,
		bulan,
		hariIni,
		zona,
		jumlahDesa: desa.reduce((sum, satu) => sum + satu.desa, 0),
		// Null until somebody holds a seat there.
		angka: angka?.dihitung ? { ...angka, siap: angka.desaSiap, dihitung: angka.dihitung } : null,
		kursus: angkaKursus(terlihat, library),
		bawah: user.role === 'pengamat' && anak === 'desa' ? null : (semua?.anak ?? []).map(angkaPeta),
		kesiapan,
		untuk: query.get('siap') ?? '',
		kegiatan,
		tertutup: harusTertutup(user.role, kode) ? isKecil : () => false
	});
	return {
		tempat,
		pembina: isTrainer(user),
		laporan,
		daftarBulan,
		daftarUntuk: kesiapan,
		kepalaSurat
	};
}

function bulanLaporan(hariIni: Tanggal): readonly Bulan[] {
	const bulan = [bulanDari(hariIni)];
	for (let terakhir = bulan[0]; terakhir && bulan.length < banyakBulan;) {
		terakhir = bulanSebelum(terakhir);
		bulan.push(terakhir);
	}
	return bulan;
}

/** Begun by the most people first; a course that is no longer published is left out. */
const angkaKursus = (
	terlihat: ReadonlyMap<string, Terlihat>,
	{ courses }: Pick<Library, 'courses'>
): readonly AngkaKursus[] =>
	courses
		.flatMap(({ id, code, title }): AngkaKursus[] => {
			const satu = terlihat.get(id)?.sendiri;
			if (!satu || satu.mulai === 0) return [];
			const { mulai, selesai, kenaikan, orangKenaikan } = satu;
			return [
				{
					...{ id, kode: code, judul: title, mulai, selesai },
					kenaikan: isTertutup(orangKenaikan)
						? { n: orangKenaikan, rata: 0, selang: null }
						: kenaikan
				}
			];
		})
		.toSorted((a, b) => b.mulai - a.mulai);

/** In the order of their file: what comes first there is what a report is about unless it is asked for another. */
const daftarKesiapan = (
	{ readiness }: Pick<Library, 'readiness'>,
	hariIni: Tanggal
): readonly Kesiapan[] =>
	readiness.map((satu) => ({
		id: satu.id,
		nama: satu.name,
		batas: nextDue(satu, hariIni)?.date ?? null,
		perluDicek: satu.basis?.certainty === 'perlu-dicek'
	}));

/** The same page as a file. */
export async function unduhLaporan(
	services: Services,
	user: User,
	alamat: string,
	query: URLSearchParams
): Promise<Response> {
	const { laporan } = await bacaLaporan(services, user, alamat, query);
	// The letters and the writer come when the first file is asked for.
	const { gambarLaporan } = await import('./gambar');
	return new Response(await gambarLaporan(laporan), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${laporan.namaBerkas}.pdf"`,
			'cache-control': 'private, no-store'
		}
	});
}
