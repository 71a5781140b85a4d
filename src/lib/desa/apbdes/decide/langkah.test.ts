import { describe, expect, test } from 'vitest';
import { replay, type Command } from '../../dunia';
import type { Peran } from '../../peran';
import { coba, lanjut, maju, mulai, type Jalan } from '../../surat/testing';
import { dpaPelaksana } from '../alur/dpa';
import { langkahBoleh } from '../alur/langkah';
import { daftarBerkas, type Langkah } from '../rancangan';
import { makeBaris } from '../testing';
import {
	isi,
	langkah,
	mejaAnggaran,
	musyawarah,
	rancanganDari,
	sampai,
	sebagai,
	tulis
} from '../testing-alur';

const hasil = (jalan: Jalan, command: Command) => {
	const { result } = coba(jalan, command);
	return result.ok ? [] : result.problems;
};
const masalah = (jalan: Jalan, peran: Peran, satu: Langkah) =>
	hasil(lanjut(jalan, ...sebagai(peran)), langkah(satu)).map(({ rule, field }) => [rule, field]);

const tetapkan = { jenis: 'tetapkan', nomorPerdes: '5', nomorPerkades: '7' } as const;
const sesuai = { jenis: 'nyatakan-sesuai', nomor: '903/4' } as const;
const minta = { jenis: 'minta-perbaikan', nomor: '903/1' } as const;
const kirim = { jenis: 'kirim', nomor: '900/1', berkas: daftarBerkas } as const;
const catat = (aturan: string, barisId: string | null = null): Command => ({
	kind: 'evaluasi.catat',
	rancangan: 'murni',
	barisId,
	aturan,
	isi: 'Perbaiki'
});

describe('D-07 the way of a budget', () => {
	test('leads from the first line to the DPA, by ten roles', () => {
		const akhir = sampai('setujui-dpa');
		expect(rancanganDari(akhir).tahap).toBe('ditetapkan');
		expect(langkahBoleh(akhir.dunia, 'murni')).toEqual([]);
	});

	test('enacted before the evaluation has ended: refused, and told who has to act', () => {
		for (const jenis of ['serahkan', 'sepakati', 'kirim', 'terima'] as const)
			expect(masalah(sampai(jenis), 'kades', tetapkan)).toEqual([['D-07', '']]);
		const [satu] = hasil(lanjut(sampai('terima'), ...sebagai('kades')), langkah(tetapkan));
		expect(satu?.message).toContain('kecamatan');
		expect(satu?.level).toBe('galat');
	});

	test('agreed by the BPD before the Sekdes has handed it over: refused', () => {
		expect(masalah(isi(), 'bpd', { jenis: 'sepakati', musyawarah })).toEqual([['D-07', '']]);
		const [satu] = hasil(
			lanjut(isi(), ...sebagai('bpd')),
			langkah({ jenis: 'sepakati', musyawarah })
		);
		expect(satu?.message).toContain('Sekdes menyerahkannya');
	});

	test('each step belongs to its role', () => {
		expect(masalah(isi(), 'kades', { jenis: 'serahkan' })).toEqual([['D-07', '']]);
		expect(masalah(sampai('serahkan'), 'sekdes', { jenis: 'ajukan' })).toEqual([['D-07', '']]);
		expect(masalah(sampai('ajukan'), 'kades', { jenis: 'sepakati', musyawarah })).toEqual([
			['D-07', '']
		]);
		expect(masalah(sampai('terima'), 'kades', sesuai)).toEqual([['G-05', '']]);
	});

	test('an agreement after 31 October is taken', () => {
		const lambat = lanjut(sampai('ajukan'), maju('2026-11-20'));
		expect(masalah(lambat, 'bpd', { jenis: 'sepakati', musyawarah })).toEqual([]);
	});

	test('an empty draft is not handed over', () => {
		expect(masalah(mulai(mejaAnggaran), 'sekdes', { jenis: 'serahkan' })).toEqual([['D-07', '']]);
	});

	test('the Kades gives it back with a note, and it can be written again', () => {
		const serah = sampai('serahkan');
		expect(masalah(serah, 'kades', { jenis: 'kembalikan', catatan: ' ' })).toEqual([
			['D-07', 'catatan']
		]);
		const kembali = lanjut(
			serah,
			...sebagai('kades', langkah({ jenis: 'kembalikan', catatan: 'Lengkapi' })),
			...sebagai('sekdes', tulis(makeBaris({ volume: 50 })))
		);
		expect(rancanganDari(kembali)).toMatchObject({ tahap: 'disusun' });
	});

	test('a refusal leads to another draft', () => {
		const tolak = lanjut(
			sampai('ajukan'),
			...sebagai('bpd', langkah({ jenis: 'tolak', musyawarah, catatan: 'Tidak sesuai RKP' }))
		);
		expect(masalah(tolak, 'kades', kirim)).toEqual([['D-07', '']]);
		const operasional = { jenis: 'tetapkan-operasional', nomor: '1 Tahun 2027' } as const;
		expect(masalah(tolak, 'sekdes', operasional)).toEqual([['D-07', '']]);
		expect(masalah(tolak, 'kades', { ...operasional, nomor: '' })).toEqual([['D-07', 'nomor']]);
		const perkades = lanjut(tolak, ...sebagai('kades', langkah(operasional)));
		expect(rancanganDari(perkades).tahap).toBe('ditolak');
		expect(masalah(perkades, 'kades', operasional)).toEqual([['D-07', '']]);
		expect(masalah(sampai('ajukan'), 'kades', operasional)).toEqual([['D-07', '']]);
		const lagi = lanjut(tolak, ...sebagai('sekdes', langkah({ jenis: 'susun-ulang' })));
		expect(rancanganDari(lagi).tahap).toBe('disusun');
	});

	test('what comes after the enactment comes once, and in its order', () => {
		const tetap = sampai('tetapkan');
		expect(masalah(tetap, 'kades', { jenis: 'sampaikan-salinan' })).toEqual([['D-07', '']]);
		expect(masalah(tetap, 'sekdes', { jenis: 'umumkan' })).toEqual([['D-07', '']]);
		expect(masalah(tetap, 'kasi-pelayanan', { jenis: 'serahkan-dpa' })).toEqual([['D-08', '']]);
		expect(masalah(sampai('tugaskan-dpa'), 'sekdes', { jenis: 'verifikasi-dpa' })).toEqual([
			['D-08', '']
		]);
		expect(masalah(sampai('serahkan-dpa'), 'kades', { jenis: 'setujui-dpa' })).toEqual([
			['D-08', '']
		]);
		expect(masalah(sampai('undangkan'), 'sekdes', { jenis: 'undangkan', nomor: '5' })).toEqual([
			['D-07', '']
		]);
		expect(
			masalah(sampai('tugaskan-dpa'), 'kasi-kesejahteraan', { jenis: 'serahkan-dpa' })
		).toEqual([]);
		expect(masalah(isi(), 'kades', { jenis: 'tugaskan-dpa' })).toEqual([['D-07', '']]);
	});

	test('what a step has to say is asked for', () => {
		expect(masalah(sampai('sepakati'), 'kades', { ...kirim, nomor: '' })).toEqual([
			['D-08', 'nomor']
		]);
		expect(
			masalah(sampai('nyatakan-sesuai'), 'kades', {
				jenis: 'tetapkan',
				nomorPerdes: '',
				nomorPerkades: ''
			})
		).toEqual([
			['D-07', 'nomorPerdes'],
			['D-07', 'nomorPerkades']
		]);
	});
});

describe('D-08 papers', () => {
	const dengan = (...berkas: readonly (typeof daftarBerkas)[number][]) =>
		lanjut(sampai('sepakati'), ...sebagai('kades', langkah({ ...kirim, berkas })));

	test.each(daftarBerkas)('without %s nothing is evaluated; it goes back', (hilang) => {
		const kurang = dengan(...daftarBerkas.filter((satu) => satu !== hilang));
		expect(masalah(kurang, 'kecamatan', { jenis: 'terima' })).toEqual([['D-08', '']]);
		expect(
			masalah(kurang, 'kecamatan', { jenis: 'kembalikan-berkas', catatan: 'Berkas kurang' })
		).toEqual([]);
	});

	test('the papers that are missing are named', () => {
		const [satu] = hasil(
			lanjut(dengan('raperdes'), ...sebagai('kecamatan')),
			langkah({ jenis: 'terima' })
		);
		expect(satu?.message).toContain('RAB setiap kegiatan');
		expect(satu?.message).not.toContain('Rancangan Perdes tentang APBDes');
	});

	test('given back, it is sent again whole', () => {
		const lagi = lanjut(
			dengan('raperdes'),
			...sebagai('kecamatan', langkah({ jenis: 'kembalikan-berkas', catatan: 'RAB belum ada' })),
			...sebagai('kades', langkah(kirim)),
			...sebagai('kecamatan', langkah({ jenis: 'terima' }))
		);
		expect(rancanganDari(lagi).tahap).toBe('dievaluasi');
		expect(rancanganDari(lagi).putaran).toHaveLength(1);
	});

	test.each([
		[{ ...musyawarah, tempat: '' }, 'tempat'],
		[{ ...musyawarah, hadir: 0 }, 'hadir'],
		[{ ...musyawarah, hadir: 6 }, 'hadir'],
		[{ ...musyawarah, hadir: 2.5 }, 'hadir'],
		[{ ...musyawarah, nomor: ' ' }, 'nomor']
	])('minutes of the BPD of five say where, who and which number: %j', (acara, field) => {
		expect(masalah(sampai('ajukan'), 'bpd', { jenis: 'sepakati', musyawarah: acara })).toEqual([
			['D-08', field]
		]);
	});
});

describe('D-08 the DPA', () => {
	const serahkan = { jenis: 'serahkan-dpa' } as const;
	const dua = sampai(
		'tugaskan-dpa',
		lanjut(
			isi(),
			tulis(makeBaris({ id: 'b-1', volume: 50 })),
			tulis(makeBaris({ id: 'b-2', uraian: 'Pasir', volume: 50, pelaksana: 'kaur-keuangan' }))
		)
	);
	const pesan = (jalan: Jalan, peran: Peran, satu: Langkah) =>
		hasil(lanjut(jalan, ...sebagai(peran)), langkah(satu)).map(
			({ message, mend = '' }) => `${message} ${mend}`
		);
	const boleh = ({ dunia }: Jalan) => langkahBoleh(dunia, 'murni');

	test('is handed in by each who carries something out, in any order, once', () => {
		expect(boleh(dua)).toEqual([
			{ jenis: 'serahkan-dpa', peran: 'kaur-keuangan' },
			{ jenis: 'serahkan-dpa', peran: 'kasi-kesejahteraan' }
		]);
		const satu = lanjut(dua, ...sebagai('kasi-kesejahteraan', langkah(serahkan)));
		expect(boleh(satu)).toEqual([{ jenis: 'serahkan-dpa', peran: 'kaur-keuangan' }]);
		expect(pesan(satu, 'kasi-kesejahteraan', serahkan)).toEqual([
			expect.stringContaining('DPA Kasi Kesejahteraan sudah diserahkan')
		]);
		const semua = lanjut(satu, ...sebagai('kaur-keuangan', langkah(serahkan)));
		expect(boleh(semua)).toEqual([{ jenis: 'verifikasi-dpa', peran: 'sekdes' }]);
	});

	test('is none of who carries nothing out, and nobody hands in that of another', () => {
		expect(pesan(dua, 'kasi-pelayanan', serahkan)).toEqual([
			'Kasi Pelayanan tidak melaksanakan kegiatan dalam anggaran ini, jadi tidak menyusun DPA. ' +
				'Ganti peran menjadi Kaur Keuangan atau Kasi Kesejahteraan.'
		]);
		expect(masalah(dua, 'sekdes', serahkan)).toEqual([['D-08', '']]);
	});

	test('is verified once all of them are in; who is missing is named', () => {
		const satu = lanjut(dua, ...sebagai('kasi-kesejahteraan', langkah(serahkan)));
		expect(pesan(satu, 'sekdes', { jenis: 'verifikasi-dpa' })).toEqual([
			'Belum dapat memverifikasi DPA. Belum menyerahkan DPA: Kaur Keuangan.'
		]);
	});

	test('that one handed in for all, as it was recorded before, stays whole', () => {
		const { baris, langkah: dulu } = rancanganDari(sampai('setujui-dpa'));
		const lain = makeBaris({ id: 'b-2', pelaksana: 'kaur-keuangan' });
		const lama = { baris: new Map([...baris, ['b-2', lain]]), langkah: dulu };
		expect(dpaPelaksana(lama).map(({ diserahkan }) => diserahkan)).toEqual([
			'2026-10-26',
			'2026-10-26'
		]);
	});
});

describe('G-05 the verdict of the kecamatan', () => {
	test('"Sesuai" not while a rule is broken; the rule is named', () => {
		const timpang = lanjut(mulai(mejaAnggaran), tulis(makeBaris()));
		const kini = lanjut(sampai('terima', timpang), ...sebagai('kecamatan'));
		const [satu, ...lain] = hasil(kini, langkah(sesuai));
		expect(lain).toEqual([]);
		expect(satu).toMatchObject({ rule: 'G-05', level: 'galat' });
		expect(satu?.message).toContain('D-02');
		// No article was found that says so.
		expect(satu?.basis).toBeUndefined();
	});

	test('"Sesuai" not while a remark of this round stands', () => {
		const kini = lanjut(sampai('terima'), ...sebagai('kecamatan', catat('D-03')));
		expect(masalah(kini, 'kecamatan', sesuai)).toEqual([['G-05', '']]);
		const [id] = rancanganDari(kini).catatan.keys();
		const tarik: Command = { kind: 'evaluasi.hapus', rancangan: 'murni', catatanId: id ?? '' };
		expect(masalah(lanjut(kini, tarik), 'kecamatan', sesuai)).toEqual([]);
	});

	test('"Perlu penyempurnaan" needs a remark of this round', () => {
		expect(masalah(sampai('terima'), 'kecamatan', minta)).toEqual([['G-05', '']]);
		const kini = lanjut(sampai('terima'), ...sebagai('kecamatan', catat('D-03')));
		expect(masalah(kini, 'kecamatan', minta)).toEqual([]);
	});

	test('after the twentieth working day neither can be said, and the Kades enacts', () => {
		const lewat = lanjut(sampai('terima'), maju('2026-11-24'));
		expect(masalah(lewat, 'kecamatan', sesuai)).toEqual([['D-07', '']]);
		expect(masalah(lewat, 'kecamatan', minta)).toEqual([['D-07', '']]);
		expect(hasil(lanjut(lewat, ...sebagai('kecamatan')), catat('D-03'))).toHaveLength(1);
		expect(masalah(lewat, 'kades', tetapkan)).toEqual([]);
	});

	test('D-07: enacted without what the camat asked for, it could be annulled', () => {
		const diminta = lanjut(
			sampai('terima'),
			...sebagai('kecamatan', catat('D-03'), langkah(minta)),
			...sebagai('kades')
		);
		const [satu] = hasil(diminta, langkah(tetapkan));
		expect(satu).toMatchObject({ rule: 'D-07', level: 'galat' });
		expect(satu?.mend).toContain('dapat dibatalkan bupati');
	});

	test('a round of revision: every remark answered, then to the camat again', () => {
		const diminta = lanjut(
			sampai('terima'),
			...sebagai('kecamatan', catat('D-03', 'b-1'), catat('D-01'), langkah(minta))
		);
		const [satu, dua] = [...rancanganDari(diminta).catatan.keys()];
		const jawab = (catatanId = ''): Command => ({
			kind: 'evaluasi.jawab',
			rancangan: 'murni',
			catatanId,
			jawaban: 'Volume diperbaiki'
		});
		const kembali = { jenis: 'sampaikan-perbaikan', nomor: '900/2' } as const;
		const setengah = lanjut(diminta, ...sebagai('sekdes', jawab(satu)));
		expect(masalah(setengah, 'kades', kembali)).toEqual([['G-05', '']]);
		const lagi = lanjut(setengah, ...sebagai('kades', jawab(dua), langkah(kembali)));
		expect(rancanganDari(lagi)).toMatchObject({ tahap: 'dievaluasi' });
		expect(rancanganDari(lagi).putaran).toHaveLength(2);
		expect(masalah(lagi, 'kecamatan', minta)).toEqual([['G-05', '']]);
		expect(masalah(lagi, 'kecamatan', sesuai)).toEqual([]);
	});
});

describe('replay', () => {
	test('an undone step is as if it had never been', () => {
		const sebelum = sampai('ajukan');
		const sesudah = lanjut(sebelum, ...sebagai('bpd', langkah({ jenis: 'sepakati', musyawarah })));
		const perintahId = sesudah.events.at(-1)?.commandId ?? '';
		const urung = lanjut(sesudah, { kind: 'perintah.urungkan', perintahId });
		expect(rancanganDari(urung)).toEqual(rancanganDari(sebelum));
		const ulang = lanjut(urung, { kind: 'perintah.ulangi', perintahId });
		expect(rancanganDari(ulang)).toEqual(rancanganDari(sesudah));
	});

	test('leaves the start as it was', () => {
		const { start, events } = sampai('setujui-dpa');
		expect(rancanganDari({ dunia: start }).baris.size).toBe(0);
		expect(replay(start, events).anggaran).toEqual(sampai('setujui-dpa').dunia.anggaran);
	});

	test('the yearly law of a province is no work, and no undo takes it back', () => {
		const { start, events, dunia } = isi();
		const aturanTahun = { ...dunia.anggaran.aturanTahun, versi: 'provinsi-7' };
		const dipakai = {
			version: events.length + 1,
			commandId: events.at(-1)?.commandId ?? '',
			at: '2026-11-22T02:00:00.000Z',
			event: { kind: 'aturan-tahun.dipakai', aturanTahun } as const
		};
		const semua = [...events, dipakai];
		const jalan = { start, events: semua, dunia: replay(start, semua), perintah: 50 };
		const urung = lanjut(jalan, { kind: 'perintah.urungkan', perintahId: dipakai.commandId });
		expect(urung.dunia.anggaran.aturanTahun.versi).toBe('provinsi-7');
		expect(rancanganDari(urung).baris.size).toBe(0);
	});
});
