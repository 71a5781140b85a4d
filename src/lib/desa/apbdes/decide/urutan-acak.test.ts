import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, tanggal } from '../../../format/tanggal';
import type { Command, Dunia } from '../../dunia';
import { replay } from '../../dunia';
import { daftarPeran, type Peran } from '../../peran';
import { coba, lanjut, mulai, peran, type Jalan } from '../../surat/testing';
import { langkahBoleh } from '../alur/langkah';
import { batasHariKerja } from '../alur/hari-kerja';
import { mulaiEvaluasi, tahapKini, type TahapKini } from '../alur/tahap';
import {
	daftarBerkas,
	daftarJenisLangkah,
	type JenisLangkah,
	type Langkah,
	type Tahap
} from '../rancangan';
import { makeBaris } from '../testing';
import {
	isi,
	langkah,
	mejaAnggaran,
	musyawarah,
	rancanganDari,
	sampai,
	tulis
} from '../testing-alur';

/** D-07 once more, on its own: where a draft may go from where it stands. */
const menuju: Record<TahapKini, readonly Tahap[]> = {
	disusun: ['diserahkan'],
	diserahkan: ['disusun', 'dibahas'],
	dibahas: ['disepakati', 'ditolak'],
	ditolak: ['disusun'],
	disepakati: ['dikirim'],
	dikirim: ['dievaluasi', 'disepakati'],
	dievaluasi: ['sesuai', 'disempurnakan'],
	disempurnakan: ['dievaluasi'],
	sesuai: ['ditetapkan'],
	'berlaku-sendiri': ['ditetapkan'],
	ditetapkan: []
};

type Pilihan = {
	/** Mostly something that is open now, so that the sequences go deep; else anything by anybody. */
	readonly terbuka: boolean;
	readonly jenis: 'langkah' | 'langkah-2' | 'langkah-3' | 'tulis' | 'catat' | 'jawab' | 'maju';
	readonly nomor: number;
	readonly peran: Peran;
};

const pilihan: fc.Arbitrary<Pilihan> = fc.record({
	terbuka: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
	jenis: fc.constantFrom<Pilihan['jenis'][]>(
		'langkah',
		'langkah-2',
		'langkah-3',
		'tulis',
		'catat',
		'jawab',
		'maju'
	),
	nomor: fc.nat(1000),
	peran: fc.constantFrom(...daftarPeran)
});

function susunLangkah(jenis: JenisLangkah, nomor: number): Langkah {
	switch (jenis) {
		case 'kembalikan':
		case 'kembalikan-berkas':
			return { jenis, catatan: 'Lengkapi' };
		case 'sepakati':
			return { jenis, musyawarah };
		case 'tolak':
			return { jenis, musyawarah, catatan: 'Belum sesuai' };
		case 'kirim':
			return { jenis, nomor: '1', berkas: daftarBerkas.slice(nomor % 4 === 0 ? 1 : 0) };
		case 'nyatakan-sesuai':
		case 'minta-perbaikan':
		case 'sampaikan-perbaikan':
		case 'tetapkan-operasional':
		case 'ubah-penjabaran':
		case 'undangkan':
			return { jenis, nomor: '1' };
		case 'tetapkan':
			return { jenis, nomorPerdes: '1', nomorPerkades: '1' };
		default:
			return { jenis };
	}
}

const pilih = <T>(daftar: readonly T[], nomor: number): T | undefined =>
	daftar[nomor % Math.max(1, daftar.length)];

/** Whoever acts, and what: the role is changed by a command of its own. */
function perintah(dunia: Dunia, satu: Pilihan): readonly [Peran, Command] {
	const { nomor } = satu;
	const catatan = pilih([...rancanganDari({ dunia }).catatan.keys()], nomor) ?? 'tidak-ada';
	const terbuka = <T>(ada: T, lain: T): T => (satu.terbuka ? ada : lain);
	switch (satu.jenis) {
		case 'tulis':
			return [
				terbuka('sekdes', satu.peran),
				tulis(makeBaris({ id: `b-${nomor % 3}`, volume: (nomor % 5) * 100 }))
			];
		case 'catat':
			return [
				terbuka('kecamatan', satu.peran),
				{
					kind: 'evaluasi.catat',
					rancangan: 'murni',
					barisId: null,
					aturan: nomor % 7 === 0 ? 'Z-99' : 'D-03',
					isi: 'Perbaiki'
				}
			];
		case 'jawab':
			return [
				terbuka('kades', satu.peran),
				nomor % 3 === 0
					? { kind: 'evaluasi.hapus', rancangan: 'murni', catatanId: catatan }
					: { kind: 'evaluasi.jawab', rancangan: 'murni', catatanId: catatan, jawaban: 'Sudah' }
			];
		case 'maju':
			return [
				dunia.peran,
				{ kind: 'tanggal.majukan', tanggal: addDays(dunia.tanggal, nomor % 12) }
			];
		default: {
			const boleh = langkahBoleh(dunia, 'murni');
			const acak = { jenis: pilih(daftarJenisLangkah, nomor) ?? 'serahkan', peran: satu.peran };
			const { jenis, peran: siapa } = terbuka(pilih(boleh, nomor) ?? acak, acak);
			return [siapa, langkah(susunLangkah(jenis, nomor))];
		}
	}
}

const tahap = ({ dunia }: Jalan): TahapKini =>
	tahapKini(rancanganDari({ dunia }), dunia.tanggal, dunia.anggaran.aturanTahun.libur);

/** What has to hold between a world and the one after a command that was accepted. */
function periksa(lama: Jalan, baru: Jalan): void {
	const [a, b] = [rancanganDari(lama), rancanganDari(baru)];
	const dari = tahap(lama);
	if (b.tahap !== a.tahap) expect(menuju[dari]).toContain(b.tahap);
	const sebaris = [...b.baris].every(([id, baris]) => a.baris.get(id) === baris);
	if (!sebaris || a.baris.size !== b.baris.size)
		expect(['disusun', 'disempurnakan']).toContain(dari);
	const baruDiambil = b.langkah.slice(a.langkah.length);
	for (const { langkah: satu, peran: siapa, tanggal: hari } of baruDiambil) {
		expect(langkahBoleh(lama.dunia, 'murni')).toContainEqual({ jenis: satu.jenis, peran: siapa });
		expect(hari).toBe(lama.dunia.tanggal);
	}
	if (baruDiambil.some(({ langkah: satu }) => satu.jenis === 'tetapkan') && a.tahap !== 'sesuai') {
		const mulaiHari = mulaiEvaluasi(a) ?? tanggal('9999-01-01');
		const batas = batasHariKerja(mulaiHari, 20, lama.dunia.anggaran.aturanTahun.libur);
		expect(lama.dunia.tanggal > batas).toBe(true);
	}
	const sesudah = b.langkah.map(({ langkah: satu }) => satu.jenis);
	for (const sekali of ['tetapkan', 'undangkan', 'umumkan', 'setujui-dpa'] as const)
		expect(sesudah.filter((satu) => satu === sekali).length).toBeLessThanOrEqual(1);
}

/** Begins at several places, so that what lies far along the way is tried as well. */
const awal: readonly Jalan[] = [isi(), sampai('kirim'), sampai('terima'), sampai('tetapkan')];

function jalankan(
	dari: Jalan,
	semua: readonly Pilihan[],
	dicapai: (tahap: TahapKini) => void
): Jalan {
	let jalan = dari;
	for (const satu of semua) {
		const [siapa, command] = perintah(jalan.dunia, satu);
		const siap = lanjut(jalan, peran(siapa));
		const { jalan: sesudah, result } = coba(siap, command);
		if (result.ok) periksa(siap, sesudah);
		else expect(sesudah.dunia).toEqual(siap.dunia);
		jalan = sesudah;
		dicapai(tahap(jalan));
	}
	return jalan;
}

const urutan = fc.array(pilihan, { minLength: 15, maxLength: 40 });
const tempat = fc.constantFrom(...awal);

describe('D-07 any sequence of commands', () => {
	test('never leaves the table of transitions', () => {
		const dicapai = new Set<TahapKini>();
		fc.assert(
			fc.property(tempat, urutan, (dari, semua) => {
				jalankan(dari, semua, (satu) => dicapai.add(satu));
			}),
			{ numRuns: 150 }
		);
		// The sequences go everywhere: else a part of the table was never tried.
		expect([...dicapai].sort()).toEqual(Object.keys(menuju).sort());
	});

	test('is undone as if its last work had never been, and replayed the same', () => {
		fc.assert(
			fc.property(tempat, urutan, (dari, semua) => {
				const jalan = jalankan(dari, semua, () => undefined);
				expect(replay(jalan.start, jalan.events)).toEqual(jalan.dunia);
				const terakhir = jalan.events.findLast(({ event }) => event.kind !== 'peran.diganti');
				const perintahId = terakhir?.commandId ?? '';
				const urung = lanjut(jalan, { kind: 'perintah.urungkan', perintahId });
				const tanpa = jalan.events.filter(({ commandId }) => commandId !== perintahId);
				expect(urung.dunia.anggaran).toEqual(replay(jalan.start, tanpa).anggaran);
			}),
			{ numRuns: 60 }
		);
	});

	test('an empty office refuses every step but none of them throws', () => {
		const kosong = mulai(mejaAnggaran);
		for (const siapa of daftarPeran)
			for (const jenis of daftarJenisLangkah) {
				const { result } = coba(lanjut(kosong, peran(siapa)), langkah(susunLangkah(jenis, 1)));
				expect(result.ok).toBe(false);
			}
	});
});
