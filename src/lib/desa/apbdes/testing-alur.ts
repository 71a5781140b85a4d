import { tanggal } from '../../format/tanggal';
import type { Command, Dunia } from '../dunia';
import type { Peran } from '../peran';
import { kantor, lanjut, mulai, peran, type Jalan } from '../surat/testing';
import { aturanTahunBawaan } from './aturan-tahun-bawaan';
import type { Baris } from './baris';
import { rancanganBaru } from './evolve';
import { daftarBerkas, type Anggaran, type Langkah, type Rancangan } from './rancangan';
import { makeBaris, makeBarisAkun, makeMasukan } from './testing';

/** For tests: an office that drafts the budget of 2027, and the way of D-07 step by step. */

export const anggaranUji: Anggaran = {
	tahun: 2027,
	masukan: makeMasukan(),
	aturanTahun: aturanTahunBawaan,
	rancangan: new Map([['murni', rancanganBaru('murni')]])
};

/** Monday 26 October 2026, three days before the BPD agrees in the example of D-07. */
export const mejaAnggaran: Dunia = {
	...kantor,
	tanggal: tanggal('2026-10-26'),
	peran: 'sekdes',
	anggaran: anggaranUji
};

/** Breaks no rule in `makeMasukan()`: what comes in is spent, on one activity of the RKP. */
export const barisSeimbang: readonly Baris[] = [
	makeBarisAkun('p-1', '4.2.1.01', 'DD', 1_000_000),
	makeBaris({ id: 'b-1' })
];

export const tulis = (...baris: readonly Baris[]): Command => ({
	kind: 'anggaran.tulis',
	rancangan: 'murni',
	baris
});

export const langkah = (satu: Langkah, rancangan = 'murni'): Command => ({
	kind: 'anggaran.langkah',
	rancangan,
	langkah: satu
});

export const musyawarah = { tempat: 'Balai Desa', hadir: 4, nomor: '188/3/BPD/2026' } as const;

/** Every step that leads on, by the role that takes it, in the order of the way. */
const jalanLurus: readonly (readonly [Peran, Langkah])[] = [
	['sekdes', { jenis: 'serahkan' }],
	['kades', { jenis: 'ajukan' }],
	['bpd', { jenis: 'sepakati', musyawarah }],
	['kades', { jenis: 'kirim', nomor: '900/12/2026', berkas: daftarBerkas }],
	['kecamatan', { jenis: 'terima' }],
	['kecamatan', { jenis: 'nyatakan-sesuai', nomor: '903/4/2026' }],
	['kades', { jenis: 'tetapkan', nomorPerdes: '5', nomorPerkades: '7' }],
	['sekdes', { jenis: 'undangkan', nomor: '5' }],
	['kades', { jenis: 'sampaikan-salinan' }],
	['sekdes', { jenis: 'umumkan' }],
	['kades', { jenis: 'tugaskan-dpa' }],
	['kasi-kesejahteraan', { jenis: 'serahkan-dpa' }],
	['sekdes', { jenis: 'verifikasi-dpa' }],
	['kades', { jenis: 'setujui-dpa' }]
];

/** As one role, then as another: a command that changes the role goes before each. */
export const sebagai = (siapa: Peran, ...commands: readonly Command[]): readonly Command[] => [
	peran(siapa),
	...commands
];

/** Along the straight way until that step is taken. */
export function sampai(jenis: Langkah['jenis'], jalan: Jalan = isi(), rancangan = 'murni'): Jalan {
	const akhir = jalanLurus.findIndex(([, satu]) => satu.jenis === jenis);
	return lanjut(
		jalan,
		...jalanLurus
			.slice(0, akhir + 1)
			.flatMap(([siapa, satu]) => sebagai(siapa, langkah(satu, rancangan)))
	);
}

/** The draft with lines in it, given to nobody yet. */
export const isi = (dunia: Dunia = mejaAnggaran): Jalan =>
	lanjut(mulai(dunia), tulis(...barisSeimbang));

export function rancanganDari({ dunia }: Pick<Jalan, 'dunia'>, id = 'murni'): Rancangan {
	const satu = dunia.anggaran.rancangan.get(id);
	if (!satu) throw new Error(`No draft ${id}`);
	return satu;
}
