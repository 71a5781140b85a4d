import { formatTanggal, type Tanggal } from '../../format/tanggal';
import { urutBerikut } from '../../desa/surat/nomor';
import { pejabatJabatan } from '../../desa/surat/pelaku';
import { frasaLatihan } from '../../desa/surat/sandi';
import type { Persuratan } from '../../desa/surat/state';
import type { Surat } from '../../desa/surat/surat';
import { cacatAgenda } from '../../desa/surat/views/cacat-agenda';
import { pinLatihan } from '../../desa/surat/pin-latihan';
import type { CastSpec } from './task-spec';

export type Put = (key: string, value: string, shown?: string) => void;

/** The letters of before the task that fit a line of the cast, in the order in which they were asked for. */
export function suratCocok(
	{ jenis, status, asal, cacat }: Extract<CastSpec, { cari: 'surat' }>,
	state: Persuratan
): readonly Surat[] {
	const bercacat = cacat
		? new Set(
				cacatAgenda(state)
					.filter((satu) => satu.jenis === cacat)
					.map(({ suratId }) => suratId)
			)
		: null;
	return [...state.surat.values()].filter(
		(surat) =>
			(jenis === undefined || surat.jenis === jenis) &&
			(status === undefined || surat.status === status) &&
			(asal === undefined || surat.asal === asal) &&
			(bercacat === null || bercacat.has(surat.id))
	);
}

/** Who signs in this office, with what; and where the numbers stand (C-02). */
export function printKantor(state: Persuratan, tanggal: Tanggal, put: Put): void {
	for (const [nama, jabatan] of [
		['kades', 'kepala-desa'],
		['sekdes', 'sekretaris-desa'],
		['kasi', 'kasi-pelayanan']
	] as const) {
		const pejabat = pejabatJabatan(state, jabatan);
		if (!pejabat) continue;
		put(`${nama}.nama`, pejabat.nama);
		put(`${nama}.pejabatId`, pejabat.id, pejabat.nama);
		put(`${nama}.sertifikatId`, `sertifikat-${pejabat.id}`, `Sertifikat ${pejabat.nama}`);
		put(`${nama}.sandi`, frasaLatihan(jabatan));
	}
	const berikut = urutBerikut(state, Number(tanggal.slice(0, 4)), 'semua');
	for (const [nth, nama] of ['nomorBerikut', 'nomorSesudahnya'].entries())
		put(nama, String(berikut + nth), String(berikut + nth).padStart(3, '0'));
	put('nomorTerakhir', String(berikut - 1), String(berikut - 1).padStart(3, '0'));
}

/** 'alamat-usaha' -> 'isianAlamatUsaha' */
const namaIsian = (isian: string): string =>
	`isian-${isian}`.replace(/-([a-z0-9])/g, (_, huruf: string) => huruf.toUpperCase());

export function printSurat(name: string, state: Persuratan, id: string, put: Put): void {
	const surat = state.surat.get(id);
	if (!surat) return;
	const { nomor, tandaTangan } = surat;
	put(`${name}.id`, surat.id);
	put(`${name}.jenis`, surat.jenis);
	put(`${name}.nomor`, nomor?.teks ?? '', nomor?.teks ?? 'belum bernomor');
	put(`${name}.urut`, String(nomor?.urut ?? ''), String(nomor?.urut ?? '').padStart(3, '0'));
	put(`${name}.kodeLacak`, surat.kodeLacak);
	put(`${name}.tanggalAjukan`, surat.tanggalAjukan, formatTanggal(surat.tanggalAjukan));
	if (tandaTangan) put(`${name}.tanggal`, tandaTangan.tanggal, formatTanggal(tandaTangan.tanggal));
	put(`${name}.berkas`, surat.berkas.join(', '), surat.berkas.join(', ') || 'tidak ada');
	for (const [isian, nilai] of Object.entries(surat.isian))
		put(`${name}.${namaIsian(isian)}`, nilai);
}

/** C-05: the PIN that somebody has from the first day on. */
export function printPin(name: string, state: Persuratan, id: string, put: Put): void {
	if (state.pin.has(id)) put(`${name}.pin`, pinLatihan(id));
}

export function printMasuk(name: string, state: Persuratan, id: string, put: Put): void {
	const surat = state.masuk.get(id);
	if (!surat) return;
	put(`${name}.id`, surat.id);
	put(`${name}.nomor`, surat.nomor);
	put(`${name}.perihal`, surat.perihal);
	put(`${name}.pengirim`, surat.namaPengirim);
	put(`${name}.tanggal`, surat.tanggalSurat, formatTanggal(surat.tanggalSurat));
	put(`${name}.isi`, surat.isi.join(' '));
	put(`${name}.diminta`, surat.diminta.join(', '));
	if (surat.batas) put(`${name}.batas`, surat.batas, formatTanggal(surat.batas));
}
