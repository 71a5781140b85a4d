import { describe, expect, test } from 'vitest';
import { riwayat } from '../../riwayat';
import { perubahan } from '../../perubahan';
import { coba, idPejabat, kantor, lanjut, maju, mulai, peran } from '../testing';
import {
	calonPenerima,
	daftarMasuk,
	isLewatBatas,
	jadwal,
	masukMenunggu,
	semuaMasuk,
	tahunMasuk
} from './surat-masuk';

const undangan = 'masuk-undangan-rapat';
const permintaan = 'masuk-data-perangkat';
const agendakan = (suratMasukId: string) =>
	({ kind: 'surat-masuk.agendakan', suratMasukId }) as const;
const kaur = lanjut(mulai(), peran('kaur-tu'), agendakan(permintaan));
const ids = (saringan: Partial<typeof semuaMasuk>, dunia = kaur.dunia): readonly string[] =>
	daftarMasuk(dunia, { ...semuaMasuk, ...saringan }).map(({ id }) => id);

describe('the inbox', () => {
	test('what came last stands first', () => {
		const tiba = daftarMasuk(kantor).map((satu) => satu.tiba);
		expect(tiba).toEqual([...tiba].sort().reverse());
	});

	test.each([
		[{ cari: 'perangkat CAMAT' }, [permintaan]],
		[{ cari: 'tidak ada' }, []],
		[{ pengirim: 'kabupaten' }, ['masuk-edaran-hujan']],
		[{ status: 'diagendakan' }, [permintaan]],
		[{ status: 'baru', pengirim: 'kecamatan' }, [undangan]],
		[{ status: 'belum-dibaca', pengirim: 'kecamatan' }, [undangan]],
		[{ tahun: 2025 }, []]
	] as const)('%j', (saringan, expected) => {
		expect(ids(saringan)).toEqual(expected);
	});

	test('the years of which there are letters', () => {
		expect(tahunMasuk(kantor)).toEqual([2026]);
		expect(tahunMasuk(lanjut(mulai(), maju('2027-02-01')).dunia)).toEqual([2027, 2026]);
	});

	test('a limit is over on the day after it, as long as nothing was answered', () => {
		const surat = kantor.persuratan.masuk.get(permintaan);
		if (!surat?.batas) throw new Error('this letter waits for an answer');
		expect(isLewatBatas({ ...kantor, tanggal: surat.batas }, surat)).toBe(false);
		expect(isLewatBatas(lanjut(mulai(), maju('2026-12-31')).dunia, surat)).toBe(true);
	});

	test('C-04: it lies on the table of who has to do something with it', () => {
		const meja = (siapa: Parameters<typeof peran>[0]) =>
			masukMenunggu(lanjut(kaur, peran(siapa)).dunia).map(({ id }) => id);
		expect(meja('kades')).toEqual([permintaan]);
		expect(meja('sekdes')).toEqual([]);
		expect(meja('operator')).not.toContain(permintaan);
		expect(meja('operator')).toContain(undangan);
	});

	test('the Kades gives it to officials, not to himself, nor twice to one', () => {
		const surat = kaur.dunia.persuratan.masuk.get(permintaan);
		if (!surat) throw new Error('this letter came in');
		const calon = calonPenerima(kaur.dunia, surat).map(({ id }) => id);
		expect(calon).toContain(idPejabat('sekretaris-desa'));
		expect(calon).not.toContain(idPejabat('kepala-desa'));
	});
});

test('invitations stand in the schedule by their day', () => {
	const acara = jadwal(lanjut(mulai(), maju('2027-02-01')).dunia);
	expect(acara[0]?.surat.id).toBe(undangan);
	const hari = acara.map(({ tanggal }) => tanggal);
	expect(hari).toEqual([...hari].sort());
	expect(acara.length).toBeGreaterThan(2);
});

describe('history', () => {
	test('says in words what was done with a letter', () => {
		const { jalan } = coba(lanjut(kaur, peran('kades')), {
			kind: 'disposisi.beri',
			suratMasukId: permintaan,
			kepada: idPejabat('kasi-pelayanan'),
			instruksi: 'Siapkan',
			batas: null,
			alasanLanjut: ''
		});
		const kalimat = riwayat(jalan.dunia, jalan.events).map(({ uraian }) => uraian);
		expect(kalimat).toContain('Surat masuk diagendakan nomor 1: Permintaan data perangkat desa');
		expect(kalimat).toContain('Disposisi kepada Pak kasi-pel: Permintaan data perangkat desa');
	});

	test('and what it changed', () => {
		const berubah = perubahan(kantor, kaur.dunia).find(({ nama }) =>
			nama.startsWith('Surat masuk: Permintaan')
		);
		expect(berubah?.isian).toEqual([
			{ label: 'Agenda', lama: '', baru: '1' },
			{ label: 'Dibaca', lama: 'belum', baru: 'ya' }
		]);
	});
});
