import { describe, expect, it } from 'vitest';
import { daftarStatusSurat } from '../surat';
import {
	acuanUji,
	langkah,
	lanjut,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit,
	surat
} from '../testing';
import { jejakSurat } from './lacak';

const { definisi } = acuanUji;
const jejak = ({ jalan, id }: ReturnType<typeof sampaiTerbit>) =>
	jejakSurat(jalan.dunia, definisi, surat(jalan, id).kodeLacak);

describe('C-05 following a request', () => {
	it('C-05 tells every step with its day and office, the number, and of the applicant the initials', () => {
		const hasil = jejak(sampaiTerbit(mulai()));
		expect(hasil).toMatchObject({
			jenis: 'Surat Keterangan Domisili',
			pemohon: 'S. A.',
			status: 'terbit',
			nomor: '400.12.2.1/001/DS/XI/2026'
		});
		expect(hasil?.langkah).toEqual(
			[
				'Diajukan oleh Operator',
				'Diverifikasi oleh Operator',
				'Diparaf oleh Sekdes',
				'Ditandatangani oleh Kades'
			].map((teks) => ({ tanggal: '2026-11-22', teks, catatan: '' }))
		);
		expect(JSON.stringify(hasil)).not.toMatch(/Siti|Aminah|Pak |\d{16}/);
	});

	it('C-05 why it was given back is told, with every number of a person covered', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const kembali = lanjut(
			jalan,
			peran('kades'),
			langkah('surat.kembalikan', id, 'NIK 3599010503900021 di KK tidak terbaca')
		);
		const hasil = jejak({ jalan: kembali, id });
		expect(hasil?.status).toBe('dikembalikan');
		expect(hasil?.langkah.at(-1)?.catatan).toBe('NIK •••••••• di KK tidak terbaca');
		expect(hasil?.berikutnya).toMatch(/Lengkapi/);
	});

	it('C-05 a note between officers is not told', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const dunia = {
			...jalan.dunia,
			persuratan: {
				...jalan.dunia.persuratan,
				surat: new Map([
					[
						id,
						{
							...surat(jalan, id),
							langkah: surat(jalan, id).langkah.map((satu) => ({ ...satu, catatan: 'rahasia' }))
						}
					]
				])
			}
		};
		expect(JSON.stringify(jejakSurat(dunia, definisi, surat(jalan, id).kodeLacak))).not.toContain(
			'rahasia'
		);
	});

	it.each(['anjungan', 'ponsel'] as const)('C-05 from %s the applicant sent it', (asal) => {
		const { jalan, id } = sampaiParaf(mulai());
		const asli = surat(jalan, id);
		const [ajuan, ...lain] = asli.langkah;
		if (!ajuan) throw new Error('it was sent');
		const persuratan = {
			...jalan.dunia.persuratan,
			surat: new Map([[id, { ...asli, asal, langkah: [{ ...ajuan, pejabatId: '' }, ...lain] }]])
		};
		const hasil = jejakSurat({ ...jalan.dunia, persuratan }, definisi, asli.kodeLacak);
		expect(hasil?.langkah[0]?.teks).toBe('Diajukan oleh pemohon');
	});

	it('C-05 an unknown code leads nowhere', () => {
		expect(jejakSurat(mulai().dunia, definisi, 'TIDAKADA1234')).toBeNull();
	});

	it('C-05 every state says what comes next', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		for (const status of daftarStatusSurat) {
			const persuratan = {
				...jalan.dunia.persuratan,
				surat: new Map([[id, { ...surat(jalan, id), status }]])
			};
			const hasil = jejakSurat(
				{ ...jalan.dunia, persuratan },
				definisi,
				surat(jalan, id).kodeLacak
			);
			expect(hasil?.berikutnya).toMatch(/\.$/);
		}
	});
});
