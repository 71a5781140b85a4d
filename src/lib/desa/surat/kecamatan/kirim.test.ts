import { describe, expect, test } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { AjukanSurat } from '../commands';
import type { DefinisiSurat } from '../definisi';
import type { Ekspedisi } from '../surat-masuk';
import type { Surat } from '../surat';
import {
	acuanUji,
	ajukan,
	ajukanDinas,
	coba,
	lanjut,
	maju,
	masalah,
	mulai,
	peran,
	sampaiTerbit,
	surat,
	type Jalan
} from '../testing';
import { aturanKirim } from './aturan-kirim';
import { jawabanKecamatan } from './jawab';

const permintaan = 'masuk-data-perangkat';
const undangan = 'masuk-undangan-rapat';
const edaran = 'masuk-edaran-hujan';

const agenda = (...ids: readonly string[]): Jalan =>
	lanjut(
		mulai(),
		peran('kaur-tu'),
		...ids.map((suratMasukId) => ({ kind: 'surat-masuk.agendakan', suratMasukId }) as const)
	);
const balasan = (balasanDari: string, isi: Partial<AjukanSurat> = {}): AjukanSurat => ({
	...ajukanDinas('UND'),
	balasanDari,
	...isi
});
const kirim = (suratId: string, ...lampiran: readonly string[]) =>
	({ kind: 'surat.kirim', suratId, lampiran }) as const;

/** The letter that came in last. */
const jawaban = (jalan: Jalan) => {
	const terakhir = [...jalan.dunia.persuratan.masuk.values()].at(-1);
	if (!terakhir) throw new Error('nothing came in');
	return terakhir;
};
const kirimDanJawab = (jalan: Jalan, id: string, ...lampiran: readonly string[]) =>
	jawaban(lanjut(jalan, peran('kaur-tu'), kirim(id, ...lampiran)));

/** A letter in the hands of the kecamatan, otherwise than the rules of the village would let it out. */
function nilai(
	ubah: { surat?: Partial<Surat>; definisi?: Partial<DefinisiSurat>; hari?: string } = {},
	command: AjukanSurat = ajukanDinas('UND')
): string | undefined {
	const { jalan, id } = sampaiTerbit(mulai(), command);
	const asli = surat(jalan, id);
	const dunia: Dunia = {
		...jalan.dunia,
		tanggal: tanggal(ubah.hari ?? jalan.dunia.tanggal),
		persuratan: {
			...jalan.dunia.persuratan,
			surat: new Map([[id, { ...asli, ...ubah.surat }]])
		}
	};
	const kiriman: Ekspedisi = {
		id: 'k-1',
		suratId: id,
		tanggalKirim: dunia.tanggal,
		kepada: 'Camat',
		tujuan: 'kecamatan',
		cara: 'elektronik',
		lampiran: [],
		penerima: '',
		tanggalTerima: null
	};
	const definisi = (kode: string): DefinisiSurat | undefined => {
		const satu = acuanUji.definisi(kode);
		return satu && { ...satu, ...ubah.definisi };
	};
	return jawabanKecamatan(dunia, kiriman, { definisi })?.surat.aturan;
}
const tandaTangan = (bentuk: 'plh' | 'plt' | 'ub' | 'an'): Partial<Surat> => {
	const { jalan, id } = sampaiTerbit(mulai(), ajukanDinas('UND'));
	const tanda = surat(jalan, id).tandaTangan;
	if (!tanda) throw new Error('the letter is signed');
	return { tandaTangan: { ...tanda, bentuk } };
};

describe('the kecamatan sends back', () => {
	test('KC-01: a letter that is addressed to somebody else', () => {
		expect(nilai({ surat: { tujuan: 'Kepala Dinas Kesehatan' } })).toBe('KC-01');
		expect(nilai({ surat: { tujuan: 'Yth. Camat Contoh' } })).toBe('KC-12');
	});

	test('KC-02: an answer without the paper that was asked for, and says which', () => {
		const { jalan, id } = sampaiTerbit(agenda(permintaan), balasan(permintaan));
		const kembali = kirimDanJawab(jalan, id, 'Foto kantor desa');
		expect(kembali).toMatchObject({
			aturan: 'KC-02',
			tentang: { suratId: id, putusan: 'dikembalikan' },
			tanggalSurat: jalan.dunia.tanggal
		});
		expect(kembali.isi.join(' ')).toContain('Daftar perangkat desa');
		expect(kembali.batas !== null && kembali.batas > jalan.dunia.tanggal).toBe(true);
	});

	test('KC-02: the same letter goes again once it is complete, and only then', () => {
		const { jalan, id } = sampaiTerbit(agenda(permintaan), balasan(permintaan));
		const kembali = lanjut(jalan, peran('kaur-tu'), kirim(id));
		const lengkap = lanjut(kembali, kirim(id, 'daftar perangkat DESA tahun 2026'));
		expect(jawaban(lengkap).aturan).toBe('KC-11');
		expect(masalah(coba(lengkap, kirim(id)).result)).toEqual(['C-02 suratId']);
	});

	test("KC-03: a number with a code that is not the type's, in either table", () => {
		const bernomor = (teks: string): Partial<Surat> => ({
			nomor: { teks, urut: 1, tahun: 2026, deret: 'semua' }
		});
		expect(nilai({ surat: bernomor('900.1/001/DS/XI/2026') })).toBe('KC-03');
		expect(nilai({ surat: bernomor('400.10.2.3/001/DS/XI/2026') })).toBe('KC-12');
		expect(nilai({ surat: bernomor('005/001/DS/XI/2026') })).toBe('KC-12');
	});

	test('KC-04: a strategic decision signed by a Plh. or Plt.', () => {
		const strategis = { strategis: true };
		expect(nilai({ surat: tandaTangan('plh'), definisi: strategis })).toBe('KC-04');
		expect(nilai({ surat: tandaTangan('plt'), definisi: strategis })).toBe('KC-04');
		expect(nilai({ surat: tandaTangan('plh') })).toBe('KC-12');
	});
	test('KC-04: a letter of the office signed u.b., but not one signed a.n.', () => {
		expect(nilai({ surat: tandaTangan('ub') })).toBe('KC-04');
		expect(nilai({ surat: tandaTangan('an') })).toBe('KC-12');
	});

	test.each([
		['2026-12-06', 'KC-12'],
		['2026-12-07', 'KC-05']
	])('KC-05: a letter of 22 November that arrives on %s: %s', (hari, aturan) => {
		expect(nilai({ hari })).toBe(aturan);
	});
	test('KC-05: a number of last year', () => {
		const nomor = { teks: '005/001/DS/XI/2025', urut: 1, tahun: 2025, deret: 'semua' };
		expect(nilai({ surat: { nomor } })).toBe('KC-05');
	});

	test('KC-06: what a citizen needs without the camat', () => {
		expect(nilai({}, ajukan('SKD'))).toBe('KC-06');
	});
});

describe('the kecamatan accepts', () => {
	test('KC-07: what the camat has to know, with its papers', () => {
		const definisi = { perluCamat: true, berkas: [] };
		expect(nilai({ definisi }, ajukan('SKD'))).toBe('KC-07');
		expect(nilai({ definisi: { perluCamat: true, berkas: ['Fotokopi KK'] } }, ajukan('SKD'))).toBe(
			'KC-02'
		);
	});

	test('KC-08: an answer to an invitation', () => {
		const { jalan, id } = sampaiTerbit(agenda(undangan), balasan(undangan));
		const { aturan, isi } = kirimDanJawab(jalan, id);
		expect(aturan).toBe('KC-08');
		expect(isi.join(' ')).toContain('pukul 09.00');
	});

	test('KC-09: an answer to the kabupaten, which it passes on', () => {
		const { jalan, id } = sampaiTerbit(
			agenda(edaran),
			balasan(edaran, { tujuan: 'Bupati melalui kecamatan' })
		);
		expect(kirimDanJawab(jalan, id).aturan).toBe('KC-09');
	});

	test('KC-10: an answer after its day, with a word about it', () => {
		const terlambat = lanjut(agenda(permintaan), maju('2026-12-10'));
		const { jalan, id } = sampaiTerbit(terlambat, balasan(permintaan));
		expect(kirimDanJawab(jalan, id, 'Daftar perangkat desa').aturan).toBe('KC-10');
	});

	test('KC-11: an answer in time, with thanks', () => {
		const { jalan, id } = sampaiTerbit(agenda(permintaan), balasan(permintaan));
		const terima = kirimDanJawab(jalan, id, 'Daftar perangkat desa');
		expect(terima).toMatchObject({
			aturan: 'KC-11',
			tentang: { suratId: id, putusan: 'diterima' },
			batas: null
		});
	});

	test('KC-12: any other letter', () => {
		const { jalan, id } = sampaiTerbit(mulai(), ajukanDinas('UND'));
		expect(kirimDanJawab(jalan, id).aturan).toBe('KC-12');
	});
});

describe('A.8: what leaves the office', () => {
	const terbit = () => sampaiTerbit(mulai(), ajukanDinas('UND'));

	test('C-04: only with a number, and by who keeps the books', () => {
		const { jalan, id } = terbit();
		expect(masalah(coba(lanjut(jalan, peran('kades')), kirim(id)).result)).toEqual(['C-04']);
		const diajukan = coba(lanjut(mulai(), peran('kaur-tu')), ajukanDinas('UND'));
		expect(masalah(coba(diajukan.jalan, kirim(diajukan.id)).result)).toEqual(['C-04 suratId']);
	});

	test('a void letter stays here', () => {
		const { jalan, id } = terbit();
		const batal = lanjut(jalan, { kind: 'surat.batalkan', suratId: id, catatan: 'Keliru' });
		expect(masalah(coba(lanjut(batal, peran('kaur-tu')), kirim(id)).result)).toEqual([
			'C-04 suratId'
		]);
	});

	test('what is carried is answered when somebody has signed for it, and not before', () => {
		const { jalan, id } = terbit();
		const { jalan: jalanan, id: kiriman } = coba(lanjut(jalan, peran('kaur-tu')), {
			kind: 'ekspedisi.catat',
			suratId: id,
			tujuan: 'kecamatan',
			kepada: 'Camat Contoh',
			cara: 'diantar',
			lampiran: []
		});
		expect(jalanan.dunia.persuratan.masuk.size).toBe(jalan.dunia.persuratan.masuk.size);
		expect(surat(jalanan, id).status).toBe('diserahkan');
		const terima = (penerima: string) =>
			({ kind: 'ekspedisi.terima', ekspedisiId: kiriman, penerima }) as const;
		expect(masalah(coba(jalanan, terima('')).result)).toEqual(['C-02 penerima']);
		const diterima = lanjut(jalanan, terima('Rini'));
		expect(diterima.dunia.persuratan.ekspedisi).toMatchObject([
			{ penerima: 'Rini', tanggalTerima: jalan.dunia.tanggal }
		]);
		expect(jawaban(diterima).aturan).toBe('KC-12');
		expect(masalah(coba(diterima, terima('Rini')).result)).toEqual(['C-02']);
	});

	test('nobody but the simulated kecamatan answers', () => {
		const { jalan, id } = terbit();
		const { jalan: jalanan, id: kiriman } = coba(lanjut(jalan, peran('kaur-tu')), {
			kind: 'ekspedisi.catat',
			suratId: id,
			tujuan: 'lain',
			kepada: 'Kepala SDN 1',
			cara: 'pos',
			lampiran: []
		});
		const diterima = lanjut(jalanan, {
			kind: 'ekspedisi.terima',
			ekspedisiId: kiriman,
			penerima: 'Rini'
		});
		expect(diterima.dunia.persuratan.masuk.size).toBe(jalan.dunia.persuratan.masuk.size);
	});
});

test('every rule has a number of its own, and the last has something to say about any letter', () => {
	const nomor = aturanKirim.map((satu) => satu.nomor);
	expect(new Set(nomor).size).toBe(nomor.length);
	expect(nilai()).toBe(nomor.at(-1));
});
