import type { IdentitasDesa } from '../dunia';
import type { EventKecamatan, InjeksiDiverifikasi } from './events';
import { Buku } from './buku-besar';
import { menungguByNik } from './injeksi';
import { daftarLetak, kodeLetak, type Letak } from './letak-desa';
import { isAktif, type Penduduk } from './penduduk';
import type { DraftKependudukan, Kependudukan } from './state';
import type { Nik } from './nik';
import { pendudukByNik } from './state';
import type { StatusVerval, Verval } from './verval';

/** Another village of the kecamatan: as much of it as the role of the kecamatan needs (DESIGN 3.1). */
export type DesaLain = {
	readonly kode: string;
	readonly nama: string;
	/** G-01: how many residents it should have entered, from the source the kecamatan goes by. */
	readonly acuan: number;
	readonly kependudukan: Kependudukan;
};

export type DraftKecamatan = {
	/** The village one works in and the others, by code. */
	readonly desa: ReadonlyMap<string, DraftKependudukan>;
	readonly verval: Map<string, Verval>;
};

const statusSesudah: Record<'minta' | 'jawab' | 'kembalikan' | 'selesai', StatusVerval> = {
	minta: 'diminta',
	jawab: 'dijawab',
	kembalikan: 'dikembalikan',
	selesai: 'selesai'
};

export function evolveKecamatan(
	draft: DraftKecamatan,
	event: EventKecamatan,
	perintahId: string
): void {
	switch (event.kind) {
		case 'injeksi.dicatat': {
			const { id, desaKode, sumber, tanggal, keluarga, penduduk } = event;
			draft.desa.get(desaKode)?.injeksi.set(id, {
				id,
				sumber,
				tanggal,
				keluarga,
				penduduk,
				status: 'menunggu',
				alasan: ''
			});
			return;
		}
		case 'injeksi.diverifikasi': {
			const desa = draft.desa.get(event.desaKode);
			if (desa) verifikasi(desa, event, perintahId);
			return;
		}
		case 'verval.dilangkahkan': {
			const { id, desaKode, pendudukId, langkah, peran, tanggal, isi } = event;
			const catatan = [...(draft.verval.get(id)?.catatan ?? []), { langkah, peran, tanggal, isi }];
			draft.verval.set(id, { id, desaKode, pendudukId, status: statusSesudah[langkah], catatan });
			return;
		}
		default:
			event satisfies never;
	}
}

/** G-02: with the word of the village they enter the register, as opening stock and no arrivals (lampid.md 4.10). */
function verifikasi(
	desa: DraftKependudukan,
	{ id, setuju, alasan, tanggal }: InjeksiDiverifikasi,
	perintahId: string
): void {
	const injeksi = desa.injeksi.get(id);
	if (!injeksi) return;
	desa.injeksi.set(id, { ...injeksi, status: setuju ? 'diverifikasi' : 'ditolak', alasan });
	if (!setuju) return;
	const { keluarga, penduduk, sumber } = injeksi;
	const buku = new Buku(desa, perintahId);
	if (keluarga) {
		buku.tulisKk(keluarga);
		const kepala = penduduk.find(({ shdk }) => shdk === 'kepala-keluarga');
		buku.mutasiKk(keluarga, 'saldo-awal', 1, {
			tanggalLapor: tanggal,
			kepalaJenisKelamin: kepala?.jenisKelamin ?? 'L'
		});
	}
	for (const satu of penduduk) {
		const orang: Penduduk = { ...satu, injeksi: { sumber, diverifikasi: true } };
		buku.tulis(orang);
		buku.mutasi(orang, 'saldo-awal', 1, tanggal, tanggal);
	}
}

type Kecamatan = {
	readonly desa: { readonly kode: string; readonly nama: string };
	readonly kependudukan: Kependudukan;
	readonly acuan: number;
	readonly desaLain: ReadonlyMap<string, DesaLain>;
};

/** G-08: the villages of this kecamatan, the one worked in first; a user of the kecamatan sees these and no others. */
export const semuaDesa = ({
	desa,
	kependudukan,
	acuan,
	desaLain
}: Kecamatan): readonly DesaLain[] => {
	const kecamatan = desa.kode.slice(0, 8);
	return [
		{ kode: desa.kode, nama: desa.nama, acuan, kependudukan },
		...[...desaLain.values()].filter(({ kode }) => kode.slice(0, 8) === kecamatan)
	];
};

/** Every RT of a village: of a neighbour as far as its cards tell, for its map is not part of the world. */
export function letakDiDesa(
	{ desa }: { readonly desa: IdentitasDesa },
	{ kode, kependudukan }: DesaLain
): readonly Letak[] {
	if (kode === desa.kode) return daftarLetak(desa);
	const byKode = new Map<string, Letak>();
	for (const { dusun, rw, rt } of kependudukan.keluarga.values())
		if (dusun !== '' && rw !== '' && rt !== '')
			byKode.set(kodeLetak({ dusun, rw, rt }), { dusun, rw, rt });
	return [...byKode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, letak]) => letak);
}

/** Who carries a NIK in this world, and in which village: one NIK belongs to one person. */
export function pemilikNik(
	dunia: Kecamatan,
	nik: Nik
): { readonly desa: string; readonly penduduk: Penduduk } | undefined {
	const sendiri = pendudukByNik(dunia.kependudukan, nik);
	if (sendiri && isAktif(sendiri)) return { desa: dunia.desa.nama, penduduk: sendiri };
	for (const { nama, kependudukan } of dunia.desaLain.values()) {
		const penduduk = pendudukByNik(kependudukan, nik);
		if (penduduk && isAktif(penduduk)) return { desa: nama, penduduk };
	}
	for (const { nama, kependudukan } of semuaDesa(dunia)) {
		const penduduk = menungguByNik(kependudukan, nik);
		if (penduduk) return { desa: nama, penduduk };
	}
	return sendiri && { desa: dunia.desa.nama, penduduk: sendiri };
}
