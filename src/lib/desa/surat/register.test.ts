import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, tanggal, type Tanggal } from '../../format/tanggal';
import type { Command } from '../dunia';
import type { Peran } from '../peran';
import { deretMasuk } from './nomor';
import type { LingkupNomor } from './state';
import {
	acuanUji,
	ajukan,
	ajukanDinas,
	coba,
	kantor,
	langkah,
	lanjut,
	mulai,
	peran,
	tandaTangani,
	verifikasi,
	type Jalan
} from './testing';
import { kertas } from './testing-masuk';
import { agenda } from './views/agenda';
import { agendaKeluar } from './views/agenda-keluar';

const { definisi } = acuanUji;

type Kerja = 'terbit' | 'dinas' | 'masuk' | 'agendakan' | 'batal' | 'cabut' | 'kode' | 'hari';

const sebagai = (jalan: Jalan, siapa: Peran, command: Command): Jalan =>
	coba(coba(jalan, peran(siapa)).jalan, command).jalan;

/** As far as a number; what the rules refuse on the way stays where it is. */
function terbitkan(jalan: Jalan, command: Command): Jalan {
	const { jalan: diajukan, id } = coba(coba(jalan, peran('operator')).jalan, command);
	const diparaf = sebagai(
		sebagai(diajukan, 'operator', verifikasi(id)),
		'sekdes',
		langkah('surat.paraf', id)
	);
	return sebagai(diparaf, 'kades', tandaTangani(id));
}

function kerjakan(jalan: Jalan, kerja: Kerja, pilihan: number): Jalan {
	const { surat, masuk } = jalan.dunia.persuratan;
	const ambil = <T>(semua: readonly T[]): T | undefined => semua[pilihan % (semua.length || 1)];
	const keluar = ambil([...surat.values()]);
	const baru = ambil([...masuk.values()].filter(({ urutAgenda }) => urutAgenda === null));
	switch (kerja) {
		case 'terbit':
			return terbitkan(jalan, ajukan(pilihan % 2 ? 'SKD' : 'SKTM'));
		case 'dinas':
			return terbitkan(jalan, ajukanDinas('UND'));
		case 'masuk':
			return sebagai(
				jalan,
				'kaur-tu',
				kertas({ nomor: `421/${pilihan}/SD/2026`, tanggalSurat: jalan.dunia.tanggal })
			);
		case 'agendakan':
			return baru
				? sebagai(jalan, 'kaur-tu', { kind: 'surat-masuk.agendakan', suratMasukId: baru.id })
				: jalan;
		case 'batal':
		case 'cabut':
			return keluar
				? sebagai(
						jalan,
						'kades',
						langkah(`surat.${kerja === 'batal' ? 'batalkan' : 'cabut'}`, keluar.id, 'Keliru')
					)
				: jalan;
		case 'kode':
			return sebagai(jalan, 'kaur-tu', {
				kind: 'kode-jenis.ubah',
				jenis: 'SKD',
				tabel: 'permendagri-83-2022',
				kode: ['', '400.12.4', '400.10.2.3'][pilihan % 3] ?? ''
			});
		case 'hari':
			return majukan(jalan, addDays(jalan.dunia.tanggal, 1));
		default:
			return kerja satisfies never;
	}
}

const majukan = (jalan: Jalan, sampai: Tanggal): Jalan =>
	coba(jalan, { kind: 'tanggal.majukan', tanggal: sampai }).jalan;

const urutanKerja = fc.array(
	fc.tuple(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom<Kerja>('terbit', 'dinas', 'masuk') },
			{
				weight: 3,
				arbitrary: fc.constantFrom<Kerja>('agendakan', 'batal', 'cabut', 'kode', 'hari')
			}
		),
		fc.nat(30)
	),
	{ minLength: 6, maxLength: 14 }
);

/** Numbers of each series of a year, from both halves of the agenda. */
function deretTahun({ dunia }: Jalan, tahun: number, lingkup: LingkupNomor) {
	const deret = new Map<string, number[]>();
	const catat = (nama: string, urut: number) => deret.set(nama, [...(deret.get(nama) ?? []), urut]);
	for (const { deret: nama, urut } of agendaKeluar(dunia, definisi, tahun)) catat(nama, urut);
	for (const { urutAgenda, tanggalTerima } of dunia.persuratan.masuk.values())
		if (urutAgenda !== null && tanggalTerima?.startsWith(`${tahun}-`))
			catat(deretMasuk(lingkup), urutAgenda);
	return deret;
}

describe('C-02 the registers over any sequence, void numbers and a New Year among it', () => {
	it.each(['semua', 'per-jenis', 'per-klasifikasi', 'bersama-masuk'] as const)(
		'C-02 %s: each number of a year once, from 1 without a gap, on days that never go back',
		(lingkupNomor) => {
			const dilihat = { batal: 0, tahunBaru: 0, masuk: 0 };
			fc.assert(
				fc.property(urutanKerja, urutanKerja, (lama, baru) => {
					const awal = lanjut(mulai(), {
						kind: 'setelan-surat.ubah',
						setelan: { ...kantor.persuratan.setelan, lingkupNomor }
					});
					const jalankan = (jalan: Jalan, kerja: typeof lama) =>
						kerja.reduce((kini, [satu, pilihan]) => kerjakan(kini, satu, pilihan), jalan);
					const akhir = jalankan(majukan(jalankan(awal, lama), tanggal('2027-01-01')), baru);
					for (const tahun of [2026, 2027]) {
						for (const [, urut] of deretTahun(akhir, tahun, lingkupNomor))
							expect(urut.sort((a, b) => a - b)).toEqual(urut.map((_, i) => i + 1));
						const keluar = agendaKeluar(akhir.dunia, definisi, tahun);
						const ditandatangani = akhir.events.filter(
							({ event }) => event.kind === 'surat.ditandatangani' && event.nomor.tahun === tahun
						);
						// A void number stays where it was.
						expect(keluar.length).toBe(ditandatangani.length);
						expect(new Set(keluar.map(({ nomor }) => nomor)).size).toBe(keluar.length);
						const buku = agenda(akhir.dunia, definisi, tahun);
						expect(buku.map(({ urut }) => urut)).toEqual(buku.map((_, i) => i + 1));
						const hari = buku.map((satu) => satu.tanggal);
						expect(hari).toEqual([...hari].sort());
						expect(hari.every((satu) => satu.startsWith(`${tahun}-`))).toBe(true);
						dilihat.batal += keluar.filter(({ status }) => /Batal|Dicabut/.test(status)).length;
						dilihat.masuk += buku.filter(({ arah }) => arah === 'masuk').length;
						if (tahun === 2027) dilihat.tahunBaru += keluar.length;
					}
				}),
				{ numRuns: 12, seed: 20261231 }
			);
			expect(Math.min(...Object.values(dilihat))).toBeGreaterThan(3);
		},
		60_000
	);
});
