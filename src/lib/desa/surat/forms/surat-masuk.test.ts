import { describe, expect, test } from 'vitest';
import { masalahFormulir } from '../../nilai-draf';
import { kantor, lanjut, mulai, peran } from '../testing';
import {
	bacaLampiran,
	parseBeriDisposisi,
	parseCatatEkspedisi,
	parseKirimSurat,
	parseLangkahMasuk,
	parseTerimaSuratMasuk
} from './surat-masuk';

const form = (isi: Readonly<Record<string, string>>): FormData => {
	const data = new FormData();
	for (const [nama, nilai] of Object.entries(isi)) data.append(nama, nilai);
	return data;
};
const lengkap = {
	pengirim: 'lain',
	namaPengirim: ' Kepala  SDN 1 ',
	nomor: '421/12/SD/XI/2026',
	tanggalSurat: '20-11-2026',
	perihal: 'Peminjaman balai desa',
	sifat: 'biasa'
};

describe('A.7: the form of a letter on paper', () => {
	test('reads what is written, and leaves open what need not be', () => {
		expect(parseTerimaSuratMasuk(form(lengkap))).toEqual({
			ok: true,
			value: {
				kind: 'surat-masuk.terima',
				pengirim: 'lain',
				namaPengirim: 'Kepala SDN 1',
				nomor: '421/12/SD/XI/2026',
				tanggalSurat: '2026-11-20',
				perihal: 'Peminjaman balai desa',
				isi: '',
				lampiran: [],
				sifat: 'biasa',
				batas: null,
				undangan: null
			}
		});
	});

	test('an invitation has a day, an hour and a place, or is none', () => {
		const acara = { undanganTanggal: '27-11-2026', undanganJam: '09.00', undanganTempat: 'Aula' };
		const baca = parseTerimaSuratMasuk(form({ ...lengkap, ...acara }));
		expect(baca.ok && baca.value.undangan).toEqual({
			tanggal: '2026-11-27',
			jam: '09.00',
			tempat: 'Aula'
		});
		const separuh = parseTerimaSuratMasuk(form({ ...lengkap, undanganJam: '09.00' }));
		expect(separuh.ok ? [] : separuh.problems.map(({ field }) => field)).toEqual([
			'undanganTanggal',
			'undanganTempat'
		]);
	});

	test('0018: what is missing and what the rules say already come in the order of the form', () => {
		const { dunia, events } = lanjut(mulai(kantor), peran('kaur-tu'));
		const baca = parseTerimaSuratMasuk(
			form({ ...lengkap, namaPengirim: '', tanggalSurat: '30-11-2026', perihal: '' })
		);
		if (baca.ok) throw new Error('the form is not complete');
		expect(masalahFormulir(dunia, events, baca, 'c').map(({ field }) => field)).toEqual([
			'namaPengirim',
			'tanggalSurat',
			'perihal'
		]);
	});

	test('a text longer than a letter is refused, and not cut', () => {
		const baca = parseTerimaSuratMasuk(form({ ...lengkap, isi: 'a'.repeat(1001) }));
		expect(baca.ok ? [] : baca.problems.map(({ field }) => field)).toEqual(['isi']);
	});
});

describe('enclosures', () => {
	test.each([
		['', []],
		['Daftar perangkat', ['Daftar perangkat']],
		['Satu\n\n  Dua  kata; Satu', ['Satu', 'Dua kata']]
	])('%j', (teks, expected) => {
		expect(bacaLampiran(form({ lampiran: teks }), 'lampiran')).toEqual(expected);
	});
});

describe('C-04: steps of one letter', () => {
	const id = { suratMasukId: 'm-1' };
	test.each([
		['?/baca', {}, 'surat-masuk.baca'],
		['?/agendakan', {}, 'surat-masuk.agendakan'],
		['?/disposisi', { kepada: 'p', instruksi: 'Siapkan' }, 'disposisi.beri'],
		['?/lapor', { disposisiId: 'd', laporan: 'Sudah' }, 'disposisi.lapor'],
		['?/selesai', {}, 'surat-masuk.selesai']
	])('%s', (action, isi, kind) => {
		const baca = parseLangkahMasuk(form({ ...id, ...isi }), action);
		expect(baca.ok && baca.value).toMatchObject({ kind, suratMasukId: 'm-1' });
	});

	test('a disposition names somebody and says what to do', () => {
		const baca = parseBeriDisposisi(form(id));
		expect(baca.ok ? [] : baca.problems.map(({ field }) => field)).toEqual(['kepada', 'instruksi']);
	});

	test('a letter that was not chosen is no letter that is missing', () => {
		const baca = parseKirimSurat(form({ suratId: '', lampiran: 'Profil desa' }));
		expect(baca.ok ? [] : baca.problems).toMatchObject([
			{ field: 'suratId', message: 'Surat yang dikirim belum dipilih.' }
		]);
	});

	test('A.8: a letter that is carried has a way and an address', () => {
		const baca = parseCatatEkspedisi(form({ suratId: 's', cara: 'elektronik' }));
		expect(baca.ok ? [] : baca.problems.map(({ field }) => field)).toEqual([
			'tujuan',
			'kepada',
			'cara'
		]);
	});
});
