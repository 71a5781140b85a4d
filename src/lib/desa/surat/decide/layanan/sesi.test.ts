import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../dunia';
import { tanggal } from '../../../../format/tanggal';
import { keadaanAnjungan, keadaanPonsel, keadaanSesi, sesudahMenit } from '../../sesi';
import { coba, lanjut, masalah, mulai, peran, type Jalan } from '../../testing';
import {
	ajukan,
	aktifkan,
	berPin,
	lapor,
	masuk,
	menit,
	nilai,
	nikSiti,
	pinSiti,
	sentuh,
	sudahMasuk
} from './testing';

describe('C-05 PIN', () => {
	it.each([
		['sekdes', aktifkan(), ['C-04']],
		['operator', aktifkan({ nik: '' }), ['A-01 nik']],
		['operator', aktifkan({ nik: '3599010503909999' }), ['C-05 nik']],
		['operator', aktifkan({ noKk: '3599010101100009' }), ['C-05 noKk']],
		['operator', aktifkan({ tanggalLahir: '1995-03-06' }), ['C-05 tanggalLahir']],
		['operator', aktifkan({ tanggalLahir: '31-04-1995' }), ['C-05 tanggalLahir']],
		['operator', aktifkan({ pin: '' }), ['C-05 pin']],
		['operator', aktifkan({ pin: '12345' }), ['C-05 pin']],
		['operator', aktifkan({ pin: '111111' }), ['C-05 pin']],
		['operator', aktifkan({ pin: '234567' }), ['C-05 pin']],
		['operator', aktifkan({ pin: '950305' }), ['C-05 pin']],
		['operator', aktifkan({ pin: '050395' }), ['C-05 pin']],
		[
			'operator',
			aktifkan({ noKk: '3599010101100009', tanggalLahir: '1995-03-06', pin: '1' }),
			['C-05 noKk', 'C-05 tanggalLahir', 'C-05 pin']
		]
	] as const)('C-05 activation by %s, %#: %s', (satu, command, harapan) => {
		const { result } = coba(lanjut(mulai(), peran(satu)), command);
		expect(masalah(result)).toEqual(harapan);
	});

	it('C-05 an active PIN is set anew, not activated again', () => {
		const { result } = coba(berPin(), aktifkan({ pin: '730154' }));
		expect(masalah(result)).toEqual(['C-05 nik']);
	});

	it('C-05 no event carries the PIN', () => {
		const { jalan } = sudahMasuk();
		expect(JSON.stringify(jalan.events)).not.toContain(pinSiti);
	});

	it('C-05 a PIN that was set anew opens what was locked, and the old one opens nothing', () => {
		const salah = Array.from({ length: 5 }, () => masuk({ pin: '000000' }));
		const jalan = lanjut(berPin(), ...salah, {
			kind: 'pin.atur-ulang',
			pendudukId: 'siti',
			pin: '730154',
			garam: 'garam-2'
		});
		expect(coba(jalan, masuk({ pin: '730154' })).result.ok).toBe(true);
		const lama = coba(jalan, masuk());
		expect(lama.jalan.events.at(-1)?.event.kind).toBe('masuk.ditolak');
	});
});

describe('C-05 signing in', () => {
	it.each([
		['a NIK that nobody has', masuk({ nik: '3599010503900099' })],
		['somebody without a PIN', masuk({ nik: '3599010503900001' })]
	])('C-05 %s is answered like a wrong PIN, and leaves no trace', (_, command) => {
		const { result } = coba(berPin(), command);
		expect(masalah(result)).toEqual(['C-05 pin']);
	});

	it.each([
		[4, menit(0), true],
		[5, menit(0), false],
		[5, menit(14.9), false],
		[5, menit(15), true]
	])('C-05 after %i wrong tries, at %s the right PIN is taken: %s', (kali, saat, diterima) => {
		const salah = Array.from({ length: kali }, () => masuk({ pin: '000000' }));
		const { jalan, result } = coba(lanjut(berPin(), ...salah), masuk({ saat }));
		expect(result.ok).toBe(diterima);
		expect(keadaanAnjungan(jalan.dunia, saat).status).toBe(diterima ? 'masuk' : 'tidak-masuk');
	});

	it('C-05 a lock that is over begins the count anew', () => {
		const salah = Array.from({ length: 5 }, () => masuk({ pin: '000000' }));
		const jalan = lanjut(berPin(), ...salah, masuk({ pin: '000000', saat: menit(16) }));
		expect(jalan.dunia.persuratan.pin.get('siti')).toMatchObject({
			salah: 1,
			terkunciSampai: null
		});
	});

	it('C-05 the right PIN begins the count anew', () => {
		const jalan = lanjut(berPin(), masuk({ pin: '000000' }), masuk());
		expect(jalan.dunia.persuratan.pin.get('siti')?.salah).toBe(0);
	});

	it('C-05 undo opens no lock', () => {
		const salah = Array.from({ length: 5 }, () => masuk({ pin: '000000' }));
		const jalan = lanjut(berPin(), ...salah);
		const { result } = coba(jalan, {
			kind: 'perintah.urungkan',
			perintahId: jalan.events.at(-1)?.commandId ?? ''
		});
		expect(masalah(result)).toEqual(['DL-02']);
	});

	it('C-05 whose activation was undone is signed in no more', () => {
		const { jalan } = sudahMasuk();
		const aktivasi = jalan.events.find(({ event }) => event.kind === 'pin.diaktifkan');
		const sesudah = lanjut(jalan, {
			kind: 'perintah.urungkan',
			perintahId: aktivasi?.commandId ?? ''
		});
		expect(keadaanAnjungan(sesudah.dunia, menit(0)).status).toBe('tidak-masuk');
	});

	it('C-05 who signs in at the kiosk ends who was there before, and leaves the phone alone', () => {
		const { jalan: ponsel, sesiId: lama } = sudahMasuk({ saluran: 'ponsel' });
		const { jalan: satu, sesiId } = sudahMasuk({}, ponsel);
		const { jalan: dua } = sudahMasuk({ saat: menit(0.5) }, satu);
		expect(keadaanSesi(dua.dunia, sesiId, menit(0.5)).status).toBe('tidak-masuk');
		expect(keadaanPonsel(dua.dunia, menit(0.5))).toMatchObject({
			status: 'masuk',
			sesi: { id: lama }
		});
	});
});

describe('C-05 the timer of the kiosk', () => {
	it.each([
		[1.99, 'masuk'],
		[2, 'habis'],
		[600, 'habis']
	] as const)('C-05 %d minutes after the last touch: %s', (jumlah, status) => {
		const { jalan } = sudahMasuk();
		expect(keadaanAnjungan(jalan.dunia, menit(jumlah)).status).toBe(status);
	});

	it('C-05 a touch keeps it awake for as long again', () => {
		const { jalan, sesiId } = sudahMasuk();
		const sesudah = lanjut(jalan, sentuh(sesiId, menit(1.5)));
		expect(keadaanAnjungan(sesudah.dunia, menit(3.4)).status).toBe('masuk');
		expect(keadaanAnjungan(sesudah.dunia, menit(3.5)).status).toBe('habis');
	});

	it('C-05 touches close together say nothing new', () => {
		const { jalan, sesiId } = sudahMasuk();
		const { result } = coba(jalan, sentuh(sesiId, menit(0.1)));
		expect(result).toEqual({ ok: true, value: [] });
	});

	it('C-05 a phone waits longer', () => {
		const { jalan } = sudahMasuk({ saluran: 'ponsel' });
		expect(keadaanPonsel(jalan.dunia, menit(29.9)).status).toBe('masuk');
		expect(keadaanPonsel(jalan.dunia, menit(30)).status).toBe('habis');
	});

	it('C-05 undo and redo of a request move no touch: what is over stays over', () => {
		const { jalan, sesiId } = sudahMasuk();
		const { jalan: diajukan, id } = coba(jalan, ajukan(sesiId));
		const diurungkan = lanjut(diajukan, { kind: 'perintah.urungkan', perintahId: id });
		expect(keadaanAnjungan(diurungkan.dunia, menit(2.9)).status).toBe('masuk');
		const diulangi = lanjut(diurungkan, { kind: 'perintah.ulangi', perintahId: id });
		expect(keadaanAnjungan(diulangi.dunia, menit(2.9)).status).toBe('masuk');
		expect(keadaanAnjungan(diulangi.dunia, menit(3)).status).toBe('habis');
	});

	/** Anything that may happen in a world with a kiosk, each after so many seconds. */
	const kejadian = fc.record({
		jeda: fc.integer({ min: 0, max: 200 }),
		apa: fc.constantFrom(
			'sentuh',
			'ajukan',
			'lapor',
			'nilai',
			'setelan',
			'tanggal',
			'peran',
			'urungkan',
			'ulangi',
			'masuk-ponsel',
			'salah'
		)
	});

	function perintah(apa: string, jalan: Jalan, sesiId: string, saat: string, ke: number): Command {
		switch (apa) {
			case 'sentuh':
				return sentuh(sesiId, saat);
			case 'ajukan':
				return ajukan(sesiId, { saat, kodeLacak: `LACAK${String(ke).padStart(8, '0')}` });
			case 'lapor':
				return lapor(sesiId, { saat });
			case 'nilai':
				return nilai(sesiId, 'c-3', { saat });
			case 'setelan': {
				const { kodeJenis: _, ...setelan } = jalan.dunia.persuratan.setelan;
				return { kind: 'setelan-surat.ubah', setelan: { ...setelan, anjunganMenit: 10 } };
			}
			case 'tanggal':
				return { kind: 'tanggal.majukan', tanggal: tanggal('2026-11-23') };
			case 'peran':
				return peran('sekdes');
			case 'masuk-ponsel':
				return masuk({ saluran: 'ponsel', nik: nikSiti, saat });
			case 'salah':
				return masuk({ pin: '000000', saat });
			case 'urungkan':
				return {
					kind: 'perintah.urungkan',
					perintahId:
						jalan.events.findLast(({ event }) => event.kind === 'surat.diajukan')?.commandId ?? ''
				};
			default: {
				const diurungkan = jalan.events.findLast(
					({ event }) => event.kind === 'perintah.diurungkan'
				)?.event;
				return {
					kind: 'perintah.ulangi',
					perintahId: diurungkan?.kind === 'perintah.diurungkan' ? diurungkan.perintahId : ''
				};
			}
		}
	}

	it('C-05 no page of a session is reachable and no command of it accepted after its timer, whatever happened and happens', () => {
		fc.assert(
			fc.property(fc.array(kejadian, { maxLength: 25 }), (daftar) => {
				const awal = sudahMasuk();
				const { sesiId } = awal;
				let { jalan } = awal;
				let kini = 0;
				let habis = false;
				daftar.forEach(({ jeda, apa }, ke) => {
					kini += jeda / 60;
					const saat = menit(kini);
					// What the page would show, asked before anything is done.
					const sebelum = keadaanSesi(jalan.dunia, sesiId, saat);
					if (sebelum.status !== 'masuk') habis = true;
					if (habis) expect(sebelum.status).not.toBe('masuk');
					else if (sebelum.status === 'masuk') {
						const { terakhir } = sebelum.sesi;
						expect(saat < sesudahMenit(terakhir, 2)).toBe(true);
					}
					const command = perintah(apa, jalan, sesiId, saat, ke);
					const hasil = coba(jalan, command);
					if (habis && 'sesiId' in command) expect(hasil.result.ok).toBe(false);
					jalan = hasil.jalan;
				});
				// And long after, nothing brings it back.
				expect(keadaanSesi(jalan.dunia, sesiId, menit(kini + 2)).status).not.toBe('masuk');
				expect(coba(jalan, sentuh(sesiId, menit(kini + 2))).result.ok).toBe(false);
			}),
			{ numRuns: 150 }
		);
	});
});
