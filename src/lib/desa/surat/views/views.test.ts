import { describe, expect, it } from 'vitest';
import { riwayat } from '../../riwayat';
import { perubahan } from '../../perubahan';
import { jelaskanPelanggaran } from '../pelanggaran';
import {
	acuanUji,
	ajukan,
	ajukanDinas,
	kantor,
	langkah,
	lanjut,
	maju,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit,
	surat,
	tandaTangani
} from '../testing';
import { agendaKeluar } from './agenda-keluar';
import { daftarSurat, semuaSurat, suratMenunggu } from './daftar-surat';
import { inisial, verifikasi } from './verifikasi';

const { definisi } = acuanUji;
const terbit = sampaiTerbit(mulai());
const kode = surat(terbit.jalan, terbit.id).tandaTangan?.kodeVerifikasi ?? '';

describe('C-07 the public page', () => {
	it('C-07 SAH: number, type, date, office and initials, and nothing else of anybody', () => {
		const hasil = verifikasi(terbit.jalan.dunia, definisi, kode);
		expect(hasil).toEqual({
			status: 'SAH',
			nomor: '400.12.2.1/001/DS/XI/2026',
			jenis: 'Surat Keterangan Domisili',
			tanggal: '2026-11-22',
			penandatangan: 'Kepala Desa',
			pemohon: 'S. A.'
		});
		expect(JSON.stringify(hasil)).not.toMatch(/Siti|Aminah|Pak kades|\d{16}|Melati/);
	});

	it.each(['surat.cabut', 'surat.batalkan'] as const)('C-07 DICABUT after %s', (kind) => {
		const { dunia } = lanjut(terbit.jalan, peran('kades'), langkah(kind, terbit.id, 'Keliru'));
		expect(verifikasi(dunia, definisi, kode).status).toBe('DICABUT');
	});

	it('C-07 ISI BERUBAH when text, number or the file shown is not what was signed', () => {
		const { dunia } = terbit.jalan;
		const asli = surat(terbit.jalan, terbit.id);
		const { isiBeku, nomor, tandaTangan } = asli;
		if (!isiBeku || !nomor) throw new Error('it is signed');
		for (const ubah of [
			{ isiBeku: { ...isiBeku, judul: 'SURAT KETERANGAN USAHA' } },
			{ nomor: { ...nomor, teks: '400.12.2.1/002/DS/XI/2026' } }
		]) {
			const persuratan = {
				...dunia.persuratan,
				surat: new Map(dunia.persuratan.surat).set(asli.id, { ...asli, ...ubah })
			};
			expect(verifikasi({ ...dunia, persuratan }, definisi, kode).status).toBe('ISI BERUBAH');
		}
		expect(verifikasi(dunia, definisi, kode, tandaTangan?.sidik).status).toBe('SAH');
		expect(verifikasi(dunia, definisi, kode, 'lain').status).toBe('ISI BERUBAH');
	});

	it('C-07 TIDAK DITEMUKAN for another code, and before anything is signed', () => {
		expect(verifikasi(terbit.jalan.dunia, definisi, 'f'.repeat(32))).toEqual({
			status: 'TIDAK DITEMUKAN'
		});
		expect(verifikasi(sampaiParaf(mulai()).jalan.dunia, definisi, kode).status).toBe(
			'TIDAK DITEMUKAN'
		);
	});

	it('C-07 initials', () => {
		expect(['Siti Aminah', 'budi', ' Ni  Luh Ayu ', ''].map(inisial)).toEqual([
			'S. A.',
			'B.',
			'N. L. A.',
			''
		]);
	});
});

describe('C-02 the register of outgoing letters', () => {
	it('C-02 has a line for each number of the year, void ones among them', () => {
		const { jalan, id } = sampaiTerbit(terbit.jalan, ajukanDinas('UND'));
		const batal = lanjut(jalan, peran('kades'), langkah('surat.batalkan', id, 'Tanggal keliru'));
		const serah = lanjut(
			batal,
			peran('operator'),
			langkah('surat.serahkan', terbit.id),
			peran('kaur-tu'),
			langkah('surat.arsipkan', terbit.id)
		);
		const esok = sampaiTerbit(lanjut(serah, maju('2027-01-02'))).jalan;
		expect(
			agendaKeluar(esok.dunia, definisi, 2026).map(
				({ urut, nomor, tujuan, status, arsip, tanggalKirim }) => [
					urut,
					nomor,
					tujuan,
					status,
					arsip,
					tanggalKirim
				]
			)
		).toEqual([
			[1, '400.12.2.1/001/DS/XI/2026', 'Siti Aminah', 'Diarsipkan', true, '2026-11-22'],
			[2, '400.10.2.3/002/DS/XI/2026', 'Camat Contoh', 'Batal', false, null]
		]);
		expect(agendaKeluar(esok.dunia, definisi, 2027)).toMatchObject([
			{
				urut: 1,
				jenis: 'Surat Keterangan Domisili',
				penandatangan: 'Pak kades, Kepala Desa',
				cara: 'TTE simulasi'
			}
		]);
	});
});

describe('the list of letters', () => {
	const { dunia } = lanjut(
		terbit.jalan,
		peran('operator'),
		ajukan('SKCK', { pemohonId: 'dewi' }),
		ajukanDinas('UND')
	);
	const jenis = (saringan: Partial<typeof semuaSurat>) =>
		daftarSurat(dunia, { ...semuaSurat, ...saringan }).map(({ surat: satu }) => satu.jenis);

	it.each([
		[{}, ['UND', 'SKCK', 'SKD']],
		[{ cari: 'siti' }, ['SKD']],
		[{ cari: 'DOMISILI 001' }, ['SKD']],
		[{ cari: 'camat' }, ['UND']],
		[{ status: 'diajukan' }, ['UND', 'SKCK']],
		[{ jenis: 'SKCK' }, ['SKCK']],
		[{ asal: 'dinas' }, ['UND']],
		[{ tahun: 2027 }, []]
	] as const)('finds by %o', (saringan, hasil) => {
		expect(jenis(saringan)).toEqual(hasil);
	});

	it('C-04 what waits for a role', () => {
		const menunggu = (satu: typeof dunia.peran) =>
			suratMenunggu({ ...dunia, peran: satu }).map(({ jenis: kodeJenis }) => kodeJenis);
		expect(menunggu('kasi-pelayanan')).toEqual(['SKD', 'SKCK', 'UND']);
		expect(menunggu('sekdes')).toEqual([]);
		expect(menunggu('kecamatan')).toEqual([]);
	});
});

describe('what is told of it', () => {
	it('history and changes name the letter', () => {
		const { jalan } = terbit;
		expect(riwayat(jalan.dunia, jalan.events)[0]?.uraian).toBe(
			'Surat ditandatangani: 400.12.2.1/001/DS/XI/2026'
		);
		expect(perubahan(kantor, jalan.dunia).find(({ nama }) => nama.startsWith('Surat'))).toEqual({
			tentang: { jenis: 'dunia' },
			nama: 'Surat: Surat Keterangan Domisili',
			isian: [
				{ label: 'Status', lama: '', baru: 'Terbit' },
				{ label: 'Nomor', lama: '', baru: '400.12.2.1/001/DS/XI/2026' },
				{ label: 'Berkas', lama: '', baru: 'Fotokopi KK' }
			]
		});
	});

	it('C-07 whose certificate it was is named and explained', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const { persuratan } = lanjut(jalan, peran('operator'), tandaTangani(id)).dunia;
		const [satu] = persuratan.pelanggaran;
		expect(satu && jelaskanPelanggaran(persuratan, satu)).toMatchObject({
			rule: 'C-07',
			field: 'sertifikatId',
			message:
				'Sertifikat ini milik Kepala Desa (Pak kades). Surat tidak ditandatangani, dan percobaan ini tercatat.'
		});
	});
});
