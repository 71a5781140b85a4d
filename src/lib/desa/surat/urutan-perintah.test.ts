import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../format/tanggal';
import type { Command } from '../dunia';
import type { Peran } from '../peran';
import { isNomorSurat } from './nomor';
import {
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
	usahaUji,
	type Jalan
} from './testing';

type Kerja =
	'ajukan' | 'usaha' | 'dinas' | 'berikut' | 'batal' | 'cabut' | 'hari' | 'bulan' | 'urung';

/** The next step of some letter, as whoever's turn it is. */
function kerjakan(jalan: Jalan, kerja: Kerja, pilihan: number): Jalan {
	const semua = [...jalan.dunia.persuratan.surat.values()];
	const satu = semua[pilihan % Math.max(semua.length, 1)];
	const sebagai = (siapa: Peran, command: Command): Jalan =>
		coba(coba(jalan, peran(siapa)).jalan, command).jalan;
	switch (kerja) {
		case 'ajukan':
			return sebagai('operator', ajukan('SKD'));
		case 'usaha':
			return sebagai('operator', ajukan('SKU', { isian: usahaUji }));
		case 'dinas':
			return sebagai('operator', ajukanDinas('UND'));
		case 'hari':
			return coba(jalan, { kind: 'tanggal.majukan', tanggal: addDays(jalan.dunia.tanggal, 1) })
				.jalan;
		case 'bulan':
			return coba(jalan, { kind: 'tanggal.majukan', tanggal: addDays(jalan.dunia.tanggal, 45) })
				.jalan;
		case 'urung': {
			const perintahId = jalan.events.findLast(
				({ event }) => event.kind !== 'peran.diganti' && !event.kind.startsWith('perintah.')
			)?.commandId;
			return coba(jalan, { kind: 'perintah.urungkan', perintahId: perintahId ?? '' }).jalan;
		}
		case 'batal':
			return satu ? sebagai('kades', langkah('surat.batalkan', satu.id, 'Keliru')) : jalan;
		case 'cabut':
			return satu ? sebagai('kades', langkah('surat.cabut', satu.id, 'Keliru')) : jalan;
		case 'berikut':
			if (satu?.status === 'diajukan') return sebagai('operator', verifikasi(satu.id));
			if (satu?.status === 'diverifikasi')
				return sebagai('sekdes', langkah('surat.paraf', satu.id));
			if (satu?.status === 'diparaf') return sebagai('kades', tandaTangani(satu.id));
			return satu ? sebagai('operator', langkah('surat.serahkan', satu.id)) : jalan;
		default:
			return kerja satisfies never;
	}
}

const urutanKerja = fc.array(
	fc.tuple(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constant<Kerja>('berikut') },
			{
				weight: 4,
				arbitrary: fc.constantFrom<Kerja>('ajukan', 'usaha', 'dinas')
			},
			{
				weight: 3,
				arbitrary: fc.constantFrom<Kerja>('batal', 'cabut', 'hari', 'bulan', 'urung')
			}
		),
		fc.nat(40)
	),
	{ minLength: 20, maxLength: 60 }
);

describe('C-02, C-07 over any sequence of commands', () => {
	it.each(['semua', 'per-jenis', 'per-klasifikasi', 'bersama-masuk'] as const)(
		'C-02 %s: no gaps, no doubles, no date that goes back, no signed letter that changes',
		(lingkupNomor) => {
			let terbanyak = 0;
			fc.assert(
				fc.property(urutanKerja, (kerja) => {
					let jalan = lanjut(mulai(), {
						kind: 'setelan-surat.ubah',
						setelan: { ...kantor.persuratan.setelan, lingkupNomor }
					});
					const beku = new Map<string, string>();
					for (const [satu, pilihan] of kerja) {
						jalan = kerjakan(jalan, satu, pilihan);
						for (const {
							id,
							nomor,
							tandaTangan,
							isiBeku
						} of jalan.dunia.persuratan.surat.values()) {
							const isi = JSON.stringify([nomor, tandaTangan, isiBeku]);
							if (nomor && !beku.has(id)) beku.set(id, isi);
							if (beku.has(id)) expect(isi).toBe(beku.get(id));
						}
					}
					const terbit = jalan.events.flatMap(({ event }) =>
						event.kind === 'surat.ditandatangani' ? [event] : []
					);
					terbanyak = Math.max(terbanyak, terbit.length);
					// What was signed once is there for ever, whatever was undone.
					expect(beku.size).toBe(terbit.length);
					const nomor = terbit.map((satu) => satu.nomor);
					expect(new Set(nomor.map(({ teks }) => teks)).size).toBe(nomor.length);
					expect(nomor.every(({ teks }) => isNomorSurat(teks))).toBe(true);
					const tanggal = terbit.map(({ tandaTangan }) => tandaTangan.tanggal);
					expect(tanggal).toEqual([...tanggal].sort());
					for (const satu of new Set(nomor.map(({ tahun, deret }) => `${tahun}/${deret}`))) {
						const deret = nomor.filter(({ tahun, deret }) => `${tahun}/${deret}` === satu);
						expect(deret.map(({ urut }) => urut)).toEqual(deret.map((_, i) => i + 1));
					}
				}),
				{ numRuns: 40, seed: 20261122 }
			);
			expect(terbanyak).toBeGreaterThan(3);
		}
	);
});
