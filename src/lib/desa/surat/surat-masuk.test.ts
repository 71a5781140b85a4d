import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tanggal } from '../../format/tanggal';
import { perintahTerakhir, type Command } from '../dunia';
import type { BeriDisposisi } from './commands-masuk';
import type { LingkupNomor } from './state';
import {
	ajukan,
	coba,
	idPejabat,
	kantor,
	lanjut,
	langkah,
	maju,
	masalah,
	mulai,
	peran,
	sampaiTerbit,
	surat,
	type Jalan
} from './testing';
import { kertas } from './testing-masuk';
import { jumlahBelumDibaca, masukMenunggu, statusMasuk } from './views/surat-masuk';

const agendakan = (suratMasukId: string): Command => ({
	kind: 'surat-masuk.agendakan',
	suratMasukId
});
const beri = (suratMasukId: string, isi: Partial<BeriDisposisi> = {}): BeriDisposisi => ({
	kind: 'disposisi.beri',
	suratMasukId,
	kepada: idPejabat('kasi-pelayanan'),
	instruksi: 'Siapkan jawabannya',
	batas: null,
	alasanLanjut: '',
	...isi
});
const lapor = (suratMasukId: string, disposisiId: string, laporan = 'Sudah'): Command => ({
	kind: 'disposisi.lapor',
	suratMasukId,
	disposisiId,
	laporan
});
const selesai = (suratMasukId: string, alasanLanjut = ''): Command => ({
	kind: 'surat-masuk.selesai',
	suratMasukId,
	catatan: '',
	alasanLanjut
});

const undangan = 'masuk-undangan-rapat';
const permintaan = 'masuk-data-perangkat';

const masuk = (jalan: Jalan, id: string) => {
	const found = jalan.dunia.persuratan.masuk.get(id);
	if (!found) throw new Error(`no letter came in as ${id}`);
	return found;
};
const dariKaur = (lingkupNomor: LingkupNomor = 'semua'): Jalan =>
	lanjut(
		mulai({
			...kantor,
			persuratan: {
				...kantor.persuratan,
				setelan: { ...kantor.persuratan.setelan, lingkupNomor }
			}
		}),
		peran('kaur-tu')
	);

describe('A.7: letters that come in', () => {
	test('a village begins with letters that nobody has read, none dated in the future', () => {
		const { persuratan, tanggal: hari } = kantor;
		expect(jumlahBelumDibaca(kantor)).toBe(persuratan.masuk.size);
		expect(persuratan.masuk.size).toBeGreaterThanOrEqual(3);
		for (const satu of persuratan.masuk.values()) {
			expect(satu.tanggalSurat <= satu.tiba && satu.tiba <= hari).toBe(true);
			expect(satu.urutAgenda).toBeNull();
		}
	});

	test('reading one counts it as read, and no undo takes that back', () => {
		const jalan = lanjut(dariKaur(), { kind: 'surat-masuk.baca', suratMasukId: undangan });
		expect(jumlahBelumDibaca(jalan.dunia)).toBe(kantor.persuratan.masuk.size - 1);
		expect(perintahTerakhir(jalan.events)).toBeUndefined();
		// A second look is no second event.
		const lagi = coba(jalan, { kind: 'surat-masuk.baca', suratMasukId: undangan });
		expect(lagi.result).toEqual({ ok: true, value: [] });
	});

	test('G-06: the kecamatan does not read the letters of the village', () => {
		const jalan = lanjut(mulai(), peran('kecamatan'));
		const { result } = coba(jalan, { kind: 'surat-masuk.baca', suratMasukId: undangan });
		expect(masalah(result)).toEqual(['G-06']);
	});

	test('C-02: the agenda numbers from 1 in the order of entry, dated on that day', () => {
		const jalan = lanjut(dariKaur(), agendakan(permintaan), agendakan(undangan));
		expect(masuk(jalan, permintaan)).toMatchObject({ urutAgenda: 1, dibaca: true });
		expect(masuk(jalan, undangan)).toMatchObject({
			urutAgenda: 2,
			tanggalTerima: kantor.tanggal
		});
	});

	test('C-02: a letter takes one number and keeps it', () => {
		const jalan = lanjut(dariKaur(), agendakan(undangan));
		expect(masalah(coba(jalan, agendakan(undangan)).result)).toEqual(['C-02']);
	});

	test('C-02: the agenda starts again on 1 January', () => {
		const jalan = lanjut(
			dariKaur(),
			agendakan(undangan),
			maju('2027-01-04'),
			agendakan(permintaan)
		);
		expect(masuk(jalan, permintaan).urutAgenda).toBe(1);
	});

	test.each(['operator', 'kaur-tu'] as const)('C-04: %s keeps the agenda', (siapa) => {
		expect(coba(lanjut(mulai(), peran(siapa)), agendakan(undangan)).result.ok).toBe(true);
	});
	test.each(['kades', 'sekdes', 'kasi-pelayanan'] as const)('C-04: %s does not', (siapa) => {
		expect(masalah(coba(lanjut(mulai(), peran(siapa)), agendakan(undangan)).result)).toEqual([
			'C-04'
		]);
	});

	test('a letter on paper stands in inbox and agenda at once', () => {
		const { jalan, id, result } = coba(dariKaur(), kertas());
		expect(result.ok).toBe(true);
		expect(masuk(jalan, id)).toMatchObject({ cara: 'kertas', urutAgenda: 1, dibaca: true });
	});

	test.each([
		['dated after today', { tanggalSurat: tanggal('2026-11-23') }, ['C-02 tanggalSurat']],
		['answer due before it was written', { batas: tanggal('2026-11-19') }, ['C-02 batas']],
		[
			'a meeting before its invitation',
			{ undangan: { tanggal: tanggal('2026-11-19'), jam: '09.00', tempat: 'Aula' } },
			['C-02 undanganTanggal']
		]
	] as const)('C-02: %s is refused', (_, isi, expected) => {
		expect(masalah(coba(dariKaur(), kertas(isi)).result)).toEqual(expected);
	});

	test('C-02: the same letter is written into the book once, however it is spaced', () => {
		const jalan = lanjut(dariKaur(), kertas());
		const { result } = coba(jalan, kertas({ nomor: '421 / 12/SD/XI/2026' }));
		expect(masalah(result)).toEqual(['C-02 nomor']);
	});
});

describe('C-02: one series for letters in and out', () => {
	test('an incoming letter takes the number between two outgoing ones', () => {
		const satu = sampaiTerbit(dariKaur('bersama-masuk'));
		const agenda = lanjut(satu.jalan, peran('kaur-tu'), agendakan(undangan));
		const dua = sampaiTerbit(agenda);
		expect(surat(dua.jalan, satu.id).nomor?.urut).toBe(1);
		expect(masuk(dua.jalan, undangan).urutAgenda).toBe(2);
		expect(surat(dua.jalan, dua.id).nomor?.urut).toBe(3);
	});

	test('in any other scope they count for themselves', () => {
		const satu = sampaiTerbit(dariKaur());
		const agenda = lanjut(satu.jalan, peran('kaur-tu'), agendakan(undangan));
		expect(masuk(agenda, undangan).urutAgenda).toBe(1);
	});

	test('no gap and no double, whatever the order', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (urutan) => {
				let jalan = dariKaur('bersama-masuk');
				urutan.forEach((keluar, i) => {
					jalan = keluar
						? sampaiTerbit(jalan).jalan
						: lanjut(jalan, peran('kaur-tu'), kertas({ nomor: `421/${i}/SD/XI/2026` }));
				});
				const nomor = [
					...[...jalan.dunia.persuratan.surat.values()].map((satu) => satu.nomor?.urut),
					...[...jalan.dunia.persuratan.masuk.values()].flatMap((satu) => satu.urutAgenda ?? [])
				].sort((a, b) => Number(a) - Number(b));
				expect(nomor).toEqual(urutan.map((_, i) => i + 1));
			}),
			{ numRuns: 12 }
		);
	});
});

describe('C-04: disposition', () => {
	const diagendakan = (): Jalan =>
		lanjut(dariKaur(), agendakan(permintaan), agendakan(undangan), peran('kades'));

	test('comes from the Kades, goes to an official, and is reported by that one', () => {
		const { jalan, id } = coba(diagendakan(), beri(permintaan));
		expect(statusMasuk(jalan.dunia.persuratan, masuk(jalan, permintaan))).toBe('didisposisi');
		const kasi = lanjut(jalan, peran('kasi-pelayanan'));
		expect(masukMenunggu(kasi.dunia).map((satu) => satu.id)).toEqual([permintaan]);
		const laporan = lanjut(kasi, lapor(permintaan, id));
		expect(masuk(laporan, permintaan).disposisi).toMatchObject([
			{ laporan: 'Sudah', selesai: kantor.tanggal }
		]);
		expect(statusMasuk(laporan.dunia.persuratan, masuk(laporan, permintaan))).toBe('dilaporkan');
		expect(masalah(coba(laporan, lapor(permintaan, id)).result)).toEqual(['C-04']);
	});

	test('nobody else disposes, and nobody else reports', () => {
		const sekdes = lanjut(diagendakan(), peran('sekdes'));
		expect(masalah(coba(sekdes, beri(permintaan)).result)).toEqual(['C-04']);
		const { jalan, id } = coba(diagendakan(), beri(permintaan));
		expect(masalah(coba(jalan, lapor(permintaan, id)).result)).toEqual(['C-04']);
	});

	test('the operator reports for a seat that nobody plays', () => {
		const { jalan, id } = coba(
			diagendakan(),
			beri(permintaan, { kepada: idPejabat('kepala-dusun') })
		);
		expect(coba(lanjut(jalan, peran('operator')), lapor(permintaan, id)).result.ok).toBe(true);
	});

	test('an empty report is none', () => {
		const { jalan, id } = coba(diagendakan(), beri(permintaan));
		const kasi = lanjut(jalan, peran('kasi-pelayanan'));
		expect(masalah(coba(kasi, lapor(permintaan, id, '')).result)).toEqual(['C-04 laporan']);
	});

	test.each([
		['to himself', { kepada: idPejabat('kepala-desa') }, ['C-04 kepada']],
		['to nobody of the office', { kepada: 'siti' }, ['C-04 kepada']],
		['for yesterday', { batas: tanggal('2026-11-21') }, ['C-04 batas']],
		[
			'for later than the sender waits',
			{ batas: tanggal('2026-12-31') },
			['C-04 batas peringatan', 'C-04 alasanLanjut']
		]
	] as const)('a disposition %s', (_, isi, expected) => {
		expect(masalah(coba(diagendakan(), beri(permintaan, isi)).result)).toEqual(expected);
	});

	test('with a reason it may be due later than the sender waits', () => {
		const isi = { batas: tanggal('2026-12-31'), alasanLanjut: 'Sudah dibicarakan' };
		const { jalan } = coba(diagendakan(), beri(permintaan, isi));
		expect(jalan.events.at(-1)?.event).toMatchObject({
			peringatan: ['C-04'],
			alasanLanjut: 'Sudah dibicarakan'
		});
	});

	test('the same official is not given the same letter twice at a time', () => {
		const jalan = lanjut(diagendakan(), beri(permintaan));
		expect(masalah(coba(jalan, beri(permintaan)).result)).toEqual(['C-04 kepada']);
	});

	test('only what stands in the agenda reaches the Kades', () => {
		expect(masalah(coba(lanjut(mulai(), peran('kades')), beri(permintaan)).result)).toEqual([
			'C-04'
		]);
	});

	test('a letter is closed once every disposition is reported, and warns while an answer is due', () => {
		const { jalan, id } = coba(diagendakan(), beri(permintaan));
		expect(masalah(coba(jalan, selesai(permintaan)).result)).toEqual([
			'C-04',
			'C-04 catatan peringatan'
		]);
		const dilaporkan = lanjut(
			jalan,
			peran('kasi-pelayanan'),
			lapor(permintaan, id),
			peran('kades')
		);
		expect(masalah(coba(dilaporkan, selesai(permintaan)).result)).toEqual([
			'C-04 catatan peringatan',
			'C-04 alasanLanjut'
		]);
		const tutup = lanjut(dilaporkan, selesai(permintaan, 'Dijawab lewat telepon'));
		expect(statusMasuk(tutup.dunia.persuratan, masuk(tutup, permintaan))).toBe('selesai');
		expect(masalah(coba(tutup, beri(permintaan)).result)).toEqual(['C-04']);
	});

	test('a letter that asks for nothing is closed without a reason', () => {
		expect(coba(diagendakan(), selesai(undangan)).result.ok).toBe(true);
	});
});

describe('A.7: an answer', () => {
	const balas = (isi = {}) =>
		ajukan('UND', {
			asal: 'dinas',
			pemohonId: null,
			tujuan: 'Camat Contoh',
			balasanDari: permintaan,
			...isi
		});

	test('is known to both letters', () => {
		const { jalan, id } = coba(lanjut(dariKaur(), agendakan(permintaan)), balas());
		expect(masuk(jalan, permintaan).balasan).toEqual([id]);
		expect(surat(jalan, id).balasanDari).toBe(permintaan);
	});

	test('is a letter of the office, to a letter that stands in the agenda', () => {
		expect(masalah(coba(dariKaur(), balas()).result)).toEqual(['C-02 balasanDari']);
		expect(masalah(coba(dariKaur(), balas({ balasanDari: 'entah' })).result)).toEqual([
			'C-02 balasanDari'
		]);
		const jalan = lanjut(dariKaur(), agendakan(permintaan), peran('operator'));
		const { result } = coba(jalan, ajukan('SKD', { balasanDari: permintaan }));
		expect(masalah(result)).toEqual(['C-04 balasanDari']);
	});

	test('that was signed and sent makes the letter answered, so it is closed without a reason', () => {
		const { jalan, id } = sampaiTerbit(lanjut(dariKaur(), agendakan(permintaan)), balas());
		expect(statusMasuk(jalan.dunia.persuratan, masuk(jalan, permintaan))).toBe('diagendakan');
		const dikirim = lanjut(jalan, peran('kaur-tu'), {
			kind: 'surat.kirim',
			suratId: id,
			lampiran: ['Daftar perangkat desa']
		});
		expect(statusMasuk(dikirim.dunia.persuratan, masuk(dikirim, permintaan))).toBe('dibalas');
		expect(coba(dikirim, selesai(permintaan)).result.ok).toBe(true);
		expect(surat(dikirim, id).status).toBe('diserahkan');
		expect(
			lanjut(dikirim, langkah('surat.arsipkan', id)).dunia.persuratan.surat.get(id)?.status
		).toBe('diarsipkan');
	});
});
