import type { IsianData, SesiWarga, TingkatKepuasan } from './layanan';

/**
 * C-05: what is typed at the counter, on the phone or at the kiosk. Texts stay as typed, because the rules say at once all
 * that is wrong with them.
 */
export type AktifkanPin = {
	readonly kind: 'pin.aktifkan';
	/** From the KTP-el and the KK that lie on the counter. */
	readonly nik: string;
	readonly noKk: string;
	readonly tanggalLahir: string;
	/** Chosen by the citizen; no event ever carries it. */
	readonly pin: string;
	/** Random, made where the command is made. */
	readonly garam: string;
};

export type AturUlangPin = {
	readonly kind: 'pin.atur-ulang';
	readonly pendudukId: string;
	readonly pin: string;
	readonly garam: string;
};

export type MasukWarga = {
	readonly kind: 'sesi.masuk';
	readonly saluran: SesiWarga['saluran'];
	readonly nik: string;
	readonly pin: string;
	/** Moment, UTC; of the shell and never of a form. */
	readonly saat: string;
};

/** What a citizen does once signed in. */
type OlehWarga = { readonly sesiId: string; readonly saat: string };

export type SentuhSesi = OlehWarga & { readonly kind: 'sesi.sentuh' };
export type AkhiriSesi = OlehWarga & { readonly kind: 'sesi.akhiri' };

/** C-05: for oneself, or for somebody of the same KK; the biodata come from the register. */
export type AjukanLayanan = OlehWarga & {
	readonly kind: 'layanan.ajukan';
	readonly jenis: string;
	/** Random, made where the command is made. */
	readonly kodeLacak: string;
	/** '' for oneself. */
	readonly subjekId: string;
	readonly isian: Readonly<Record<string, string>>;
	readonly berkas: readonly string[];
	readonly alasanLanjut: string;
};

/** C-04: what the office gave back, filled in again by who asked. */
export type PerbaikiLayanan = OlehWarga & {
	readonly kind: 'layanan.perbaiki';
	readonly suratId: string;
	readonly isian: Readonly<Record<string, string>>;
	readonly berkas: readonly string[];
	readonly alasanLanjut: string;
};

/** A ticket for somebody who only comes to ask, or who comes back for a letter. */
export type AmbilAntrean = {
	readonly kind: 'antrean.ambil';
	readonly keperluan: string;
	readonly suratId: string | null;
};

export type LangkahkanAntrean = {
	readonly kind:
		| 'antrean.kembalikan'
		| 'antrean.layani'
		| 'antrean.selesai'
		| 'antrean.tidak-hadir'
		| 'antrean.tolak';
	readonly antreanId: string;
	/** Why it is refused; '' otherwise. */
	readonly alasan: string;
};

export type PanggilAntrean = {
	readonly kind: 'antrean.panggil';
	readonly antreanId: string;
	readonly loket: number;
};

export type LaporDataKeliru = OlehWarga & {
	readonly kind: 'data-keliru.lapor';
	readonly pendudukId: string;
	readonly isian: IsianData | '';
	readonly seharusnya: string;
};

export type TindakDataKeliru = {
	readonly kind: 'data-keliru.tindak';
	readonly laporanId: string;
	readonly hasil: 'diperbaiki' | 'ditolak' | '';
	readonly jawaban: string;
	readonly alasanLanjut: string;
};

export type BeriKepuasan = OlehWarga & {
	readonly kind: 'kepuasan.beri';
	readonly suratId: string;
	readonly tingkat: TingkatKepuasan | '';
	readonly alasan: string;
};

export type CommandLayanan =
	| AktifkanPin
	| AturUlangPin
	| MasukWarga
	| SentuhSesi
	| AkhiriSesi
	| AjukanLayanan
	| PerbaikiLayanan
	| AmbilAntrean
	| PanggilAntrean
	| LangkahkanAntrean
	| LaporDataKeliru
	| TindakDataKeliru
	| BeriKepuasan;
