import type { Dunia, RecordedEvent } from '../../../desa/dunia';
import { formatNomorKk } from '../../../desa/kependudukan/nomor-kk';
import { pendudukByNik } from '../../../desa/kependudukan/state';
import type { Keluarga } from '../../../desa/kependudukan/keluarga';
import { parseNik } from '../../../desa/kependudukan/nik';
import type { Penduduk } from '../../../desa/kependudukan/penduduk';
import { fillText, type Cast } from '../cast';
import type { NamaHalaman } from '../halaman';
import type { Kunci } from '../temuan-tertanam';

/** Where to mend it: a page of the practice village and the field on it. */
export type Place = {
	readonly halaman: NamaHalaman;
	readonly pendudukId?: string | undefined;
	readonly keluargaId?: string | undefined;
	readonly bulan?: string | undefined;
	readonly suratId?: string | undefined;
	readonly jenisSurat?: string | undefined;
	readonly masukId?: string | undefined;
	readonly bagian?: string | undefined;
	readonly barisId?: string | undefined;
	readonly field?: string | undefined;
	readonly label: string;
};

export type Gagal = {
	/** Stable: trainers' list of common mistakes is made of these. */
	readonly code: string;
	readonly message: string;
	readonly found: string;
	readonly expected: string;
	readonly where: Place;
	readonly rule: string;
	readonly why: string;
};

export type CheckOutcome =
	| { readonly status: 'lulus' }
	| { readonly status: 'tak-dapat-dinilai'; readonly message: string }
	| ({ readonly status: 'belum' } & Gagal);

export type Context = {
	readonly cast: Cast;
	readonly start: Dunia;
	readonly dunia: Dunia;
	/** The log behind `dunia`, for what leaves no trace in the state. */
	readonly events?: readonly RecordedEvent[] | undefined;
	/** The planted faults; absent where they must not be known, as in the browser during a test. */
	readonly kunci?: Kunci | undefined;
};

export const lulus: CheckOutcome = { status: 'lulus' };
export const gagal = (isi: Gagal): CheckOutcome => ({ status: 'belum', ...isi });
export const tunggu = (message: string): CheckOutcome => ({
	status: 'tak-dapat-dinilai',
	message
});

/** 'datang:2': the second person of the first arrival that stands, whatever was written down about them. */
const pendatangKe = (siapa: string): number | null => {
	const nomor = /^datang:([1-9]\d?)$/.exec(siapa)?.[1];
	return nomor === undefined ? null : Number(nomor);
};

/** Whom a check speaks of, as they stand now: see `siapa` in check-spec.ts. */
export function cariSiapa(siapa: string, { cast, dunia }: Context): Penduduk | undefined {
	const { penduduk, peristiwa } = dunia.kependudukan;
	const ibu = /^bayi:(.+)$/.exec(siapa)?.[1];
	if (ibu !== undefined) {
		const ibuId = cast.members.get(ibu)?.id;
		for (const { rincian, dibatalkan } of peristiwa)
			if (!dibatalkan && rincian.kind === 'kelahiran.dicatat' && rincian.bayi.ibuId === ibuId)
				return penduduk.get(rincian.bayi.id);
		return undefined;
	}
	const nomor = pendatangKe(siapa);
	if (nomor !== null) {
		for (const { rincian, dibatalkan } of peristiwa)
			if (!dibatalkan && rincian.kind === 'kedatangan.dicatat')
				return penduduk.get(rincian.penduduk[nomor - 1]?.id ?? '');
		return undefined;
	}
	const member = cast.members.get(siapa);
	if (member?.jenis === 'penduduk')
		return member.desa === undefined
			? penduduk.get(member.id)
			: dunia.desaLain.get(member.desa)?.kependudukan.penduduk.get(member.id);
	const nik = parseNik(fillText(siapa, cast.raw));
	return nik.ok ? pendudukByNik(dunia.kependudukan, nik.value) : undefined;
}

/** How they are called in a message, also while they are not in the register. */
export function sebutSiapa(siapa: string, context: Context): string {
	const orang = cariSiapa(siapa, context);
	if (orang) return orang.nama;
	const ibu = /^bayi:(.+)$/.exec(siapa)?.[1];
	if (ibu !== undefined) return `bayi ${context.cast.printed.get(`${ibu}.nama`) ?? ''}`.trim();
	const nomor = pendatangKe(siapa);
	if (nomor !== null) return `pendatang ke-${nomor}`;
	const nama = context.cast.printed.get(`${siapa}.nama`);
	return nama ?? `penduduk dengan NIK ${fillText(siapa, context.cast.printed)}`;
}

/** Which KK, as it stands now: of a person of the cast the one they are in. */
export function cariKk(kk: string, context: Context): Keluarga | undefined {
	const { keluarga } = context.dunia.kependudukan;
	const member = context.cast.members.get(kk);
	if (member?.jenis === 'keluarga') return keluarga.get(member.id);
	const orang = cariSiapa(kk, context);
	return orang && keluarga.get(orang.keluargaId);
}

export const nomorKk = (kk: Keluarga | undefined): string =>
	kk ? formatNomorKk(kk.noKk) : 'tidak ada';

export const tanpaSiapa = (siapa: string, context: Context): CheckOutcome =>
	tunggu(`Belum ada di buku induk: ${sebutSiapa(siapa, context)}.`);
