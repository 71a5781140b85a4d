import { describe, expect, it } from 'vitest';
import { bulanDari, tanggal } from '../../../format/tanggal';
import { given } from '../../testing';
import type { CatatSementara } from '../commands-sementara';
import { hariIni, kampung, mainkan, orang } from '../testing-kampung';
import { lampid } from '../views/lampid';

const benar: CatatSementara = {
	kind: 'sementara.catat',
	nama: 'Rudi Hermawan',
	jenisKelamin: 'L',
	nomorIdentitas: '3399 0105 0491 0012',
	tempatLahir: 'Kabupaten Lain',
	tanggalLahir: tanggal('1991-04-05'),
	pekerjaan: 'Pekerja proyek jalan',
	kebangsaan: 'Indonesia',
	keturunan: '',
	datangDari: 'Desa Karangrejo',
	maksud: 'Bekerja tiga bulan',
	didatangi: 'Budi Santoso, Jl. Contoh No. 1',
	tanggalDatang: tanggal('2026-11-01')
	// The NIK of nobody here: whoever has one lives elsewhere.
};
const ubah = (beda: Partial<CatatSementara>): CatatSementara => ({ ...benar, ...beda });

describe('B-05 somebody stays for a while (B.4)', () => {
	it('B-05 is written in B.4 and counted nowhere', () => {
		const { dunia, start } = mainkan(kampung, benar);
		expect([...dunia.kependudukan.sementara.values()]).toEqual([
			{ ...(({ kind: _, ...isi }) => isi)(benar), id: 'sementara-c-1', tanggalPergi: null }
		]);
		const bulan = bulanDari(hariIni);
		expect(lampid(dunia, start, bulan)).toEqual(lampid(start, start, bulan));
	});

	it.each<[string, CatatSementara, [string, string][]]>([
		[
			'B-05 refuses an arrival after today',
			ubah({ tanggalDatang: tanggal('2026-11-23') }),
			[['B-05', 'tanggalDatang']]
		],
		[
			'B-05 refuses a birth after the arrival',
			ubah({ tanggalLahir: tanggal('2026-11-02') }),
			[['B-05', 'tanggalLahir']]
		],
		[
			'B-05 refuses a resident of the village',
			ubah({ nomorIdentitas: orang('andi').nik ?? '' }),
			[['B-05', 'nomorIdentitas']]
		]
	])('%s', (_name, command, problems) => {
		given(kampung)
			.when(command)
			.refused(...problems);
	});

	it('B-05 the same paper is entered once while its holder stays', () => {
		const { dunia } = mainkan(kampung, benar);
		given(dunia)
			.when(ubah({ nomorIdentitas: '3399010504910012' }), 'c-2')
			.refused(['B-05', 'nomorIdentitas']);
	});

	it('B-05 they leave on a day between their arrival and today, once', () => {
		const { dunia } = mainkan(kampung, benar);
		const pergi = (hari: string, id = 'sementara-c-1') =>
			({ kind: 'sementara.pergi', id, tanggal: tanggal(hari) }) as const;
		given(dunia).when(pergi('2026-10-31')).refused(['B-05', 'tanggalPergi']);
		given(dunia).when(pergi('2026-11-23')).refused(['B-05', 'tanggalPergi']);
		given(dunia).when(pergi('2026-11-20', 'siapa')).refused(['B-05', 'orang']);
		const sesudah = mainkan(dunia, pergi('2026-11-20')).dunia;
		expect([...sesudah.kependudukan.sementara.values()][0]?.tanggalPergi).toBe('2026-11-20');
		given(sesudah).when(pergi('2026-11-21')).refused(['B-05', 'orang']);
		// Gone, they may come again.
		given(sesudah).when(benar, 'c-9').then('sementara.dicatat');
	});

	it.each([
		['kades', 'B-05'],
		['kecamatan', 'G-06']
	] as const)('the role %s does not record (%s)', (peran, rule) => {
		given({ ...kampung, peran })
			.when(benar)
			.refused([rule, '']);
		given({ ...kampung, peran })
			.when({ kind: 'sementara.pergi', id: 'x', tanggal: hariIni })
			.refused([rule, '']);
	});
});
