import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, bulanDari, tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { isNomorSurat } from '../nomor';
import type { Surat } from '../surat';
import {
	acuanUji,
	ajukanDinas,
	kantor,
	lanjut,
	langkah,
	maju,
	mulai,
	peran,
	sampaiTerbit,
	surat,
	type Jalan
} from '../testing';
import { aturanHari } from './aturan-hari';
import { suratSelama } from './hari';
import { hariKerjaMulai, isHariKerja, selisihHariKerja, tambahHariKerja } from './hari-kerja';

const permintaan = 'masuk-data-perangkat';

const sampai = (jalan: Jalan, hari: string, aturan: string) =>
	[...lanjut(jalan, maju(hari)).dunia.persuratan.masuk.values()].filter(
		(satu) => satu.aturan === aturan
	);
/** Without what lies in the inbox at the start, so that only one rule has something to say. */
const kosong: Jalan = mulai({
	...kantor,
	persuratan: { ...kantor.persuratan, masuk: new Map() }
});

describe('working days', () => {
	test.each([
		['2026-11-20', true],
		['2026-11-21', false],
		['2026-11-22', false],
		['2026-11-23', true],
		['2026-12-25', false],
		['2027-01-01', false]
	])('%s: %s', (hari, kerja) => {
		expect(isHariKerja(tanggal(hari))).toBe(kerja);
	});
	test('count over a weekend', () => {
		expect(hariKerjaMulai(tanggal('2026-11-21'))).toBe('2026-11-23');
		expect(tambahHariKerja(tanggal('2026-11-20'), 3)).toBe('2026-11-25');
		expect(selisihHariKerja(tanggal('2026-11-20'), tanggal('2026-11-25'))).toBe(3);
	});
});

describe('what the kecamatan writes as the days pass', () => {
	test('KC-13: it asks for the LAMPID of last month, once, and not when it was handed in', () => {
		expect(sampai(kosong, '2026-12-06', 'KC-13')).toEqual([]);
		expect(sampai(kosong, '2026-12-20', 'KC-13')).toMatchObject([
			{ tanggalSurat: '2026-12-07', sifat: 'penting', batas: '2026-12-09' }
		]);
		const november = lanjut(kosong, maju('2026-11-30'), peran('operator'), {
			kind: 'laporan.ajukan',
			bulan: bulanDari(tanggal('2026-11-01')),
			catatan: ''
		});
		expect(sampai(november, '2026-12-20', 'KC-13')).toEqual([]);
	});

	test('KC-14: it reminds of a letter on the first working day after its limit', () => {
		const batas = kantor.persuratan.masuk.get(permintaan)?.batas ?? kantor.tanggal;
		expect(sampai(mulai(), batas, 'KC-14')).toEqual([]);
		expect(sampai(mulai(), hariKerjaMulai(addDays(batas, 1)), 'KC-14')).toMatchObject([
			{ mengingatkan: permintaan, diminta: ['Daftar perangkat desa'] }
		]);
	});

	test('KC-15, KC-16: a second reminder, then the Kades is called, each once', () => {
		const semua = lanjut(mulai(), maju('2027-01-31')).dunia.persuratan.masuk;
		const rantai = [...semua.values()].filter(({ mengingatkan }) => mengingatkan === permintaan);
		expect(rantai.map(({ aturan }) => aturan)).toEqual(['KC-14', 'KC-15', 'KC-16']);
		const [satu, dua, tiga] = rantai;
		expect(satu?.batas && dua && dua.tanggalSurat > satu.batas).toBe(true);
		expect(dua?.batas && tiga && tiga.tanggalSurat > dua.batas).toBe(true);
		expect(tiga?.undangan).not.toBeNull();
	});

	test('KC-14: no reminder of what was answered, nor of what the village still has to hand over', () => {
		const jalan = lanjut(mulai(), peran('kaur-tu'), {
			kind: 'surat-masuk.agendakan',
			suratMasukId: permintaan
		});
		const { jalan: terbit, id } = sampaiTerbit(jalan, {
			...ajukanDinas('UND'),
			balasanDari: permintaan
		});
		const kaur = lanjut(terbit, peran('kaur-tu'));
		const dikirim = lanjut(kaur, {
			kind: 'surat.kirim',
			suratId: id,
			lampiran: ['Daftar perangkat desa']
		});
		expect(sampai(dikirim, '2027-01-31', 'KC-14').map((x) => x.mengingatkan)).not.toContain(
			permintaan
		);
		// On its way it answers nothing yet: the kecamatan knows only what has reached it.
		const dijalan = lanjut(kaur, {
			kind: 'ekspedisi.catat',
			suratId: id,
			tujuan: 'kecamatan',
			kepada: 'Camat Contoh',
			cara: 'pos',
			lampiran: []
		});
		expect(sampai(dijalan, '2027-01-31', 'KC-14').map((x) => x.mengingatkan)).toContain(permintaan);
	});

	test('KC-14: an answer that came back is reminded of once, by what it answers', () => {
		const jalan = lanjut(mulai(), peran('kaur-tu'), {
			kind: 'surat-masuk.agendakan',
			suratMasukId: permintaan
		});
		const { jalan: terbit, id } = sampaiTerbit(jalan, {
			...ajukanDinas('UND'),
			balasanDari: permintaan
		});
		const kembali = lanjut(terbit, peran('kaur-tu'), {
			kind: 'surat.kirim',
			suratId: id,
			lampiran: []
		});
		expect([...kembali.dunia.persuratan.masuk.values()].at(-1)?.aturan).toBe('KC-02');
		// Before the LAMPID of November is due.
		expect(sampai(kembali, '2026-12-04', 'KC-14').map((x) => x.mengingatkan)).toEqual([permintaan]);
	});

	test('KC-14: a letter of its own that came back is reminded of, until it went again', () => {
		const { jalan, id } = sampaiTerbit(kosong, {
			...ajukanDinas('UND'),
			tujuan: 'Kepala Dinas Sosial'
		});
		const kembali = lanjut(jalan, peran('kaur-tu'), {
			kind: 'surat.kirim',
			suratId: id,
			lampiran: []
		});
		expect(sampai(kembali, '2026-12-04', 'KC-14')).toHaveLength(1);
		const dicabut = lanjut(kembali, peran('kades'), langkah('surat.cabut', id, 'Salah alamat'));
		expect(sampai(dicabut, '2026-12-04', 'KC-14')).toEqual([]);
	});

	describe('about letters of the village', () => {
		/** Signed and handed to whom it is for, and what the camat has to know. */
		const diserahkan = (ubah: Partial<Surat> = {}): Dunia => {
			const { jalan, id } = sampaiTerbit(kosong);
			const { dunia } = lanjut(jalan, peran('kaur-tu'), langkah('surat.serahkan', id));
			const asli = dunia.persuratan.surat.get(id);
			if (!asli) throw new Error('the letter was handed over');
			return {
				...dunia,
				persuratan: { ...dunia.persuratan, surat: new Map([[id, { ...asli, ...ubah }]]) }
			};
		};
		const perluCamat = {
			definisi: (kode: string) => {
				const definisi = acuanUji.definisi(kode);
				return definisi && { ...definisi, perluCamat: true };
			}
		};
		const aturan = (dunia: Dunia, hari: string, acuan = perluCamat) =>
			suratSelama(dunia, tanggal(hari), acuan).map(({ surat: satu }) => satu.aturan);

		test('KC-17: it asks for what the camat has to know, three working days after it was handed over', () => {
			expect(aturan(diserahkan(), '2026-11-24')).toEqual([]);
			expect(aturan(diserahkan(), '2026-11-25')).toEqual(['KC-17']);
			expect(aturan(diserahkan(), '2026-11-27')).toEqual(['KC-17']);
		});
		test('KC-17: not for other types, nor for letters of the office', () => {
			expect(aturan(diserahkan(), '2026-11-27', acuanUji)).toEqual([]);
			expect(aturan(diserahkan({ asal: 'dinas' }), '2026-11-27')).toEqual([]);
		});

		test('KC-18: it asks for another letter when one that it holds was revoked', () => {
			const { jalan, id } = sampaiTerbit(kosong, ajukanDinas('UND'));
			const dikirim = lanjut(jalan, peran('kaur-tu'), {
				kind: 'surat.kirim',
				suratId: id,
				lampiran: []
			});
			const dicabut = lanjut(
				dikirim,
				peran('kades'),
				langkah('surat.cabut', id, 'Tanggal acara keliru')
			);
			expect(surat(dicabut, id).status).toBe('dicabut');
			expect(sampai(dicabut, '2026-11-23', 'KC-18')).toMatchObject([
				{ tentang: { suratId: id, putusan: null } }
			]);
			expect(sampai(dikirim, '2026-11-23', 'KC-18')).toEqual([]);
		});
	});

	test('KC-19: it invites to one meeting a month, on a working day after the invitation', () => {
		const undangan = sampai(kosong, '2027-02-28', 'KC-19');
		expect(undangan.map(({ tanggalSurat }) => bulanDari(tanggalSurat))).toEqual([
			'2026-12',
			'2027-01',
			'2027-02'
		]);
		for (const { undangan: acara, tanggalSurat } of undangan) {
			expect(acara && acara.tanggal > tanggalSurat && isHariKerja(acara.tanggal)).toBe(true);
		}
	});

	test('KC-20: circulars come on their day, and nobody waits for an answer', () => {
		const edaran = sampai(kosong, '2026-12-31', 'KC-20');
		expect(edaran).toMatchObject([
			{ tanggalSurat: '2026-12-14', pengirim: 'kabupaten', batas: null }
		]);
	});

	test('KC-21: it asks for data every three months, with a paper to enclose', () => {
		const permintaanData = sampai(kosong, '2027-04-30', 'KC-21');
		expect(permintaanData.map(({ tanggalSurat }) => tanggalSurat)).toEqual([
			'2027-01-19',
			'2027-04-19'
		]);
		for (const { diminta, batas } of permintaanData) {
			expect(diminta).toHaveLength(1);
			expect(batas).not.toBeNull();
		}
	});
});

describe('all of it', () => {
	const setahun = tanggal('2027-11-22');

	test('the same however the days are divided', () => {
		const sekaligus = suratSelama(kantor, setahun, acuanUji).map(({ surat: satu }) => satu);
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 1, max: 364 }), { minLength: 1, maxLength: 6 }),
				(henti) => {
					let jalan = mulai();
					for (const hari of [...henti].sort((a, b) => a - b))
						jalan = lanjut(jalan, maju(addDays(kantor.tanggal, hari)));
					jalan = lanjut(jalan, maju(setahun));
					const datang = [...jalan.dunia.persuratan.masuk.values()].filter(
						({ aturan }) => aturan !== ''
					);
					expect(datang.map(({ id, nomor, tanggalSurat }) => [id, nomor, tanggalSurat])).toEqual(
						sekaligus.map(({ id, nomor, tanggalSurat }) => [id, nomor, tanggalSurat])
					);
				}
			),
			{ numRuns: 8 }
		);
	});

	test('every letter has a number of its own, of the right shape, dated on a working day', () => {
		const semua = suratSelama(kantor, setahun, acuanUji).map(({ surat: satu }) => satu);
		expect(new Set(semua.map(({ id }) => id)).size).toBe(semua.length);
		const nomor = semua.map((satu) => `${satu.pengirim} ${satu.nomor}`);
		expect(new Set(nomor).size).toBe(nomor.length);
		for (const satu of semua) {
			expect(isNomorSurat(satu.nomor)).toBe(true);
			expect(isHariKerja(satu.tanggalSurat)).toBe(true);
		}
	});

	test('every rule has a number of its own', () => {
		const nomor = aturanHari.map((satu) => satu.nomor);
		expect(new Set(nomor).size).toBe(nomor.length);
	});

	test('undoing the days takes their letters back', () => {
		const jalan = lanjut(mulai(), maju('2026-12-31'));
		expect(jalan.dunia.persuratan.masuk.size).toBeGreaterThan(kantor.persuratan.masuk.size);
		const terakhir = jalan.events.at(-1)?.commandId ?? '';
		const diurungkan = lanjut(jalan, { kind: 'perintah.urungkan', perintahId: terakhir });
		expect(diurungkan.dunia.persuratan.masuk.size).toBe(kantor.persuratan.masuk.size);
	});
});
