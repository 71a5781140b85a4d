import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acak } from '../acak';
import type { CommandAnggaran } from '../apbdes/commands';
import type { Command, Dunia } from '../dunia';
import type { CommandPersuratan } from '../surat/commands';
import { kampung } from './testing-kampung';
import { cacatDesa, sebutCacat, type Jalan } from './testing-perintah';
import { desaAcak, jalan, pembuatKampung, urutan } from './testing-perintah-acak';
import { pembuatKerja } from './testing-perintah-kecamatan';

/** Of the commands of fixed seeds: which are given, and which ways of each. */
const rincian = ({ command, sebelum }: Jalan['langkah'][number]): string[] => {
	switch (command.kind) {
		case 'kepindahan.catat':
			return [
				`klasifikasi ${command.klasifikasi}`,
				`tinggal ${command.statusKkTinggal}`,
				`pindah ${command.statusKkPindah}`
			];
		case 'kematian.catat':
			return [command.tinggal?.cara ?? 'bukan kepala'];
		case 'kedatangan.catat':
			return [command.tujuan.jenis];
		case 'keluarga.pecah':
			return [`alamat ${command.alamatBaru.jenis}`];
		case 'biodata.ubah':
			return command.perubahan.map(({ isian }) => isian);
		case 'laporan.periksa':
		case 'injeksi.verifikasi':
			return [command.setuju ? 'setuju' : 'tolak'];
		case 'verval.tindak':
			return [command.langkah];
		case 'entri.batalkan': {
			const { impor } = sebelum.kependudukan;
			const lembar = impor.some(({ perintahId }) => perintahId === command.perintahId);
			return [lembar ? 'impor' : 'peristiwa'];
		}
		default:
			return [];
	}
};

describe('the sequences of `perintah-acak.test.ts`', () => {
	it('hold every kind of command, and every way of it', () => {
		// A kind that is added to the world has to be added here, and to the makers. Letters and the budget have sequences
		// of their own.
		const semua: Readonly<
			Record<
				Exclude<Command['kind'], CommandPersuratan['kind'] | CommandAnggaran['kind']>,
				readonly string[]
			>
		> = {
			'peran.ganti': [],
			'tanggal.majukan': [],
			'perintah.urungkan': [],
			'perintah.ulangi': [],
			'kelahiran.catat': [],
			'nik.mintakan': [],
			'kematian.catat': ['bukan kepala', 'kk-baru', 'menumpang'],
			'kepindahan.catat': [
				...[1, 2, 3, 4, 5].map((nomor) => `klasifikasi ${nomor}`),
				...['numpang', 'kk-baru', 'tidak-ada', 'nomor-tetap'].map((satu) => `tinggal ${satu}`),
				...['numpang', 'kk-baru', 'nomor-tetap'].map((satu) => `pindah ${satu}`)
			],
			'kedatangan.catat': ['kk-baru', 'menumpang'],
			'keluarga.pecah': ['alamat sama', 'alamat lain'],
			'keluarga.gabung': [],
			'biodata.ubah': ['jenisKelamin', 'kewarganegaraan', 'pendidikan'],
			'sementara.catat': [],
			'sementara.pergi': [],
			'entri.batalkan': ['peristiwa', 'impor'],
			'impor.terima': [],
			'laporan.ajukan': [],
			'laporan.periksa': ['setuju', 'tolak'],
			'injeksi.catat': [],
			'injeksi.verifikasi': ['setuju', 'tolak'],
			'verval.minta': [],
			'verval.tindak': ['jawab', 'kembalikan', 'selesai'],
			'temuan.tandai': [],
			'temuan.hapus': []
		};
		const diterima = new Set<string>();
		for (let seed = 1; seed <= 12; seed++) {
			const satu = acak(seed);
			const seeds = Array.from({ length: 60 }, () => satu.bulat(0, 2_000_000_000));
			for (const { langkah } of [jalan(seeds), jalan(seeds, kampung, pembuatKampung)])
				for (const satu of langkah) {
					const { kind } = satu.command;
					diterima.add(kind);
					for (const cara of rincian(satu)) diterima.add(`${kind} ${cara}`);
				}
		}
		const diharapkan = Object.entries(semua).flatMap(([kind, cara]) => [
			kind,
			...cara.map((satu) => `${kind} ${satu}`)
		]);
		expect(diharapkan.filter((satu) => !diterima.has(satu))).toEqual([]);
	});

	it('find a rule that is broken, and shrink to the few commands that break it', () => {
		// As if deaths were not written into the ledger.
		const tanpaMati = (dunia: Dunia): Dunia => ({
			...dunia,
			kependudukan: {
				...dunia.kependudukan,
				mutasi: dunia.kependudukan.mutasi.filter(({ jenis }) => jenis !== 'mati')
			}
		});
		const hasil = fc.check(
			fc.property(urutan(40), (seeds) => {
				const dijalani = jalan(seeds, desaAcak, pembuatKerja);
				const cacat = cacatDesa(tanpaMati(dijalani.dunia), desaAcak);
				expect(cacat, sebutCacat(cacat, dijalani)).toEqual([]);
			}),
			{ seed: 1 }
		);
		expect(hasil.failed).toBe(true);
		expect(hasil.counterexample?.[0].length).toBeLessThanOrEqual(3);
		const pesan = String(hasil.errorInstance);
		expect(pesan).toMatch(/B-07 2026-\d\d: Buku dan basis data tidak sama/);
		// Found by the test's own count as well, and told with the commands that led there.
		expect(pesan).toMatch(
			/B-07 2026-\d\d: desa has .* active residents.* sesudah .*kematian\.catat/
		);
	});
});
