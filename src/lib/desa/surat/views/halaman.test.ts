import { describe, expect, test } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import { daftarPeran } from '../../peran';
import { semuaJenisSurat } from '../jenis-surat';
import {
	ajukanDinas,
	coba,
	kantor,
	langkah,
	lanjut,
	maju,
	makeDefinisi,
	masalah,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit,
	surat,
	tandaTangani,
	verifikasi,
	type Diajukan
} from '../testing';
import { ajukan } from '../testing';
import { cariJenis } from './cari-jenis';
import { cariOrang, pilihanOrang } from './cari-orang';
import { suratMenunggu } from './daftar-surat';
import { sebutPelaku } from './pelaku-langkah';
import { perjalananSurat } from './perjalanan';
import { targetSurat } from './target';
import { sebutGiliran, tindakanSurat } from './tindakan';

const diajukan = (command = ajukan('SKD')): Diajukan => {
	const { jalan, id, result } = coba(lanjut(mulai(), peran('operator')), command);
	if (!result.ok) throw new Error(masalah(result).join());
	return { jalan, id };
};

const keadaan = ({ jalan, id }: Diajukan): readonly string[] =>
	perjalananSurat(surat(jalan, id)).map((tahap) => tahap.keadaan);
const tindakan = ({ jalan, id }: Diajukan): readonly string[] =>
	tindakanSurat(surat(jalan, id)).map(({ nama }) => nama);

const sesudah = ({ jalan, id }: Diajukan, ...kerja: Parameters<typeof lanjut>[1][]): Diajukan => ({
	jalan: lanjut(jalan, ...kerja),
	id
});

describe('C-04 the seven states', () => {
	const selesai = (jumlah: number, lalu: string): string[] =>
		Array.from({ length: 7 }, (_, ke) =>
			ke < jumlah ? 'selesai' : ke === jumlah ? lalu : lalu === 'tutup' ? 'tutup' : 'nanti'
		);

	test('each is reached by the step that leads to it, signing reaches two', () => {
		const a = diajukan();
		expect(keadaan(a)).toEqual(selesai(1, 'kini'));
		expect(keadaan(sampaiParaf(mulai()))).toEqual(selesai(3, 'kini'));
		const terbit = sampaiTerbit(mulai());
		expect(keadaan(terbit)).toEqual(selesai(5, 'kini'));
		const arsip = sesudah(
			terbit,
			peran('kaur-tu'),
			langkah('surat.serahkan', terbit.id),
			langkah('surat.arsipkan', terbit.id)
		);
		expect(keadaan(arsip)).toEqual(selesai(7, 'kini'));
	});

	test('what is given back waits at the first again, and what was reached before counts no more', () => {
		const paraf = sampaiParaf(mulai());
		const balik = sesudah(paraf, peran('kades'), langkah('surat.kembalikan', paraf.id, 'KK lama'));
		expect(keadaan(balik)).toEqual(selesai(0, 'kini'));
	});

	test('what was refused goes no further', () => {
		const a = diajukan();
		expect(keadaan(sesudah(a, langkah('surat.tolak', a.id, 'bukan warga')))).toEqual(
			selesai(1, 'tutup')
		);
	});

	test('a letter of the office may go to the archive without being handed to anybody', () => {
		const terbit = sampaiTerbit(mulai(), ajukanDinas('UND'));
		const arsip = sesudah(terbit, peran('kaur-tu'), langkah('surat.arsipkan', terbit.id));
		expect(keadaan(arsip)[5]).toBe('lewat');
		expect(keadaan(arsip)[6]).toBe('selesai');
	});
});

describe('C-04 on whose table a letter lies', () => {
	const milik = ({ jalan, id }: Diajukan): readonly string[] =>
		daftarPeran.filter((satu) =>
			suratMenunggu({ ...jalan.dunia, peran: satu }).some((surat) => surat.id === id)
		);

	test('of a citizen: the counter hands it over', () => {
		expect(milik(diajukan())).toEqual(['operator', 'kasi-pelayanan']);
		expect(milik(sampaiTerbit(mulai()))).toEqual(['operator', 'kasi-pelayanan']);
	});

	test('of the office itself: the Kaur TU sends and keeps it', () => {
		expect(milik(sampaiTerbit(mulai(), ajukanDinas('UND')))).toEqual(['kaur-tu']);
	});
});

describe('C-04 the target of the village, in working days', () => {
	// 2026-11-22 is a Sunday: one working day later is Monday.
	const target = ({ jalan, id }: Diajukan) => targetSurat(jalan.dunia, surat(jalan, id));

	test('the day after is in time, the next is late', () => {
		const a = diajukan();
		expect(target(a)).toEqual({ batas: '2026-11-23', lewat: false });
		expect(target(sesudah(a, maju('2026-11-23')))?.lewat).toBe(false);
		expect(target(sesudah(a, maju('2026-11-24')))?.lewat).toBe(true);
	});

	test('a longer target is the setting of the village', () => {
		const { jalan, id } = diajukan();
		const { persuratan } = jalan.dunia;
		const setelan = { ...persuratan.setelan, targetHari: 6 };
		const dunia = { ...jalan.dunia, persuratan: { ...persuratan, setelan } };
		expect(targetSurat(dunia, surat(jalan, id))?.batas).toBe('2026-11-30');
	});

	test('what waits for the applicant, is out, or is of the office itself has none', () => {
		const a = diajukan();
		expect(target(sesudah(a, langkah('surat.kembalikan', a.id, 'KK lama')))).toBeNull();
		expect(target(sampaiTerbit(mulai()))).toBeNull();
		expect(target(sampaiParaf(mulai(), ajukanDinas('UND')))).toBeNull();
	});

	test('what was mended counts from that day', () => {
		const a = diajukan();
		const { jalan, id } = sesudah(a, langkah('surat.kembalikan', a.id, 'KK lama'));
		const asli = surat(jalan, id);
		const [ajuan] = asli.langkah;
		if (!ajuan) throw new Error('it was sent');
		const lagi = { ...ajuan, langkah: 'perbaiki' as const, tanggal: tanggal('2026-11-27') };
		const baik = { ...asli, status: 'diajukan' as const, langkah: [...asli.langkah, lagi] };
		expect(targetSurat(jalan.dunia, baik)?.batas).toBe('2026-11-30');
	});
});

describe('C-04, C-05 who took a step', () => {
	test.each([
		['ponsel', 'ajukan', '', 'pemohon'],
		['anjungan', 'ajukan', '', 'pemohon'],
		['ponsel', 'perbaiki', '', 'pemohon'],
		['ponsel', 'perbaiki', 'kasi-pel', 'Sekdes'],
		['ponsel', 'verifikasi', '', 'Sekdes'],
		['konter', 'ajukan', '', 'Sekdes']
	] as const)('from %s, %s by official "%s": %s', (asal, satu, pejabatId, kata) => {
		expect(sebutPelaku({ asal }, { langkah: satu, peran: 'sekdes', pejabatId })).toBe(kata);
	});
});

describe('C-04 what can be done, and who is waited for', () => {
	test.each([
		['diajukan', diajukan, 'verifikasi', 'Menunggu verifikasi Operator atau Kasi Pelayanan'],
		['diparaf', () => sampaiParaf(mulai()), 'tanda-tangani', 'Menunggu tanda tangan Kepala Desa'],
		['terbit', () => sampaiTerbit(mulai()), 'serahkan', 'Menunggu diserahkan kepada pemohon']
	] as const)('%s', (_, buat, pertama, kalimat) => {
		const ini = buat();
		expect(tindakan(ini)[0]).toBe(pertama);
		expect(sebutGiliran(ini.jalan.dunia, surat(ini.jalan, ini.id))).toBe(kalimat);
	});

	test('C-03: while the Kades is away it is the Plh. who is waited for', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const pergi = lanjut(jalan, { kind: 'keadaan-kades.ubah', keadaan: 'berhalangan' });
		expect(sebutGiliran(pergi.dunia, surat(pergi, id))).toBe(
			'Menunggu tanda tangan Plh. Kepala Desa'
		);
	});

	test('a signed letter is never mended, given back or refused', () => {
		expect(tindakan(sampaiTerbit(mulai()))).toEqual(['serahkan', 'batalkan', 'cabut']);
	});

	test('what has ended offers nothing more', () => {
		const a = diajukan();
		expect(tindakan(sesudah(a, langkah('surat.tolak', a.id, 'bukan warga')))).toEqual([]);
	});

	/** Every step offered to a role is one that the rule lets that role take. */
	test.each(['diajukan', 'diverifikasi', 'diparaf', 'terbit'])(
		'%s: nobody is offered what the rule refuses them by their role',
		(status) => {
			const semua: Record<string, () => Diajukan> = {
				diajukan,
				diverifikasi: () => {
					const a = diajukan();
					return sesudah(a, verifikasi(a.id));
				},
				diparaf: () => sampaiParaf(mulai()),
				terbit: () => sampaiTerbit(mulai())
			};
			const { jalan, id } = semua[status]?.() ?? diajukan();
			for (const { nama, peran: boleh } of tindakanSurat(surat(jalan, id)))
				for (const satu of boleh) {
					if (nama === 'perbaiki' || (nama === 'tanda-tangani' && satu === 'sekdes')) continue;
					const command =
						nama === 'verifikasi'
							? verifikasi(id)
							: nama === 'tanda-tangani'
								? tandaTangani(id)
								: langkah(`surat.${nama}`, id, 'sebab');
					expect([nama, satu, masalah(coba(lanjut(jalan, peran(satu)), command).result)]).toEqual([
						nama,
						satu,
						[]
					]);
				}
		}
	);
});

describe('finding a letter type', () => {
	const kode = (dicari: string): readonly string[] =>
		cariJenis(semuaJenisSurat, dicari).map((jenis) => jenis.kode);

	test.each([
		['SKD', 'SKD'],
		['skck', 'SKCK'],
		['tidak mampu', 'SKTM'],
		['surat tempat tinggal', 'SKD']
	])('%j is %s before everything else', (dicari, pertama) => {
		expect(kode(dicari)[0]).toBe(pertama);
	});

	test('C-01: by a classification code of either table, and everything below it', () => {
		for (const dicari of ['400.12', '471'])
			expect(
				cariJenis(semuaJenisSurat, dicari).map(({ klasifikasi }) =>
					[klasifikasi.kode, klasifikasi.lama].some((satu) => satu.startsWith(dicari))
				)
			).not.toContain(false);
		expect(kode('400.12')).toContain('SKD');
	});

	test('nothing looked for is everything, nonsense is nothing', () => {
		expect(kode('  ')).toHaveLength(semuaJenisSurat.length);
		expect(kode('zzz')).toEqual([]);
	});

	test('a word counts from its beginning', () => {
		const daftar = [makeDefinisi('A', { nama: 'Surat Usaha' })];
		expect(cariJenis(daftar, 'usa')).toHaveLength(1);
		expect(cariJenis(daftar, 'saha')).toHaveLength(0);
	});
});

describe('C-05 finding somebody instead of typing their data again', () => {
	const state = kantor.kependudukan;
	const siti = state.penduduk.get('siti');

	test('by name, NIK or number of the KK', () => {
		const kk = state.keluarga.get('kk-1')?.noKk ?? '';
		expect(cariOrang(state, 'aminah siti').orang.map(({ id }) => id)).toEqual(['siti']);
		expect(cariOrang(state, siti?.nik ?? '').orang.map(({ id }) => id)).toEqual(['siti']);
		expect(cariOrang(state, kk, 99).orang).toHaveLength(state.penduduk.size);
	});

	test('grouped digits are the same number', () => {
		const nik = (siti?.nik ?? '').replace(/(\d{4})(?=\d)/g, '$1 ');
		expect(cariOrang(state, nik).orang.map(({ id }) => id)).toEqual(['siti']);
	});

	test('C-06: who has died is found, and one sees it', () => {
		expect(pilihanOrang(state, 'karto')?.keterangan).toContain('meninggal');
	});

	test('no more are listed than fit, and it is told how many more there are', () => {
		const { orang, lain } = cariOrang(state, 'pak', 3);
		expect(orang).toHaveLength(3);
		expect(lain).toBe(6);
	});

	test('nothing looked for finds nobody, and nobody is nobody', () => {
		expect(cariOrang(state, ' ')).toEqual({ orang: [], lain: 0 });
		expect(pilihanOrang(state, 'hantu')).toBeUndefined();
	});
});
