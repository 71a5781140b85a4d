import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../format/tanggal';
import type { Command } from '../dunia';
import { daftarPeran } from '../peran';
import { isNomorSurat } from './nomor';
import { sidikSurat } from './sidik';
import {
	ajukan,
	ajukanDinas,
	coba,
	dariSekdes,
	idPejabat,
	idSertifikat,
	kantor,
	langkah,
	lanjut,
	maju,
	masalah,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit,
	surat,
	tandaTangani,
	verifikasi,
	type Jalan
} from './testing';

const nomorDari = (jalan: Jalan): string[] =>
	[...jalan.dunia.persuratan.surat.values()].flatMap(({ nomor }) => nomor?.teks ?? []);

describe('C-04 the life of a letter', () => {
	it('C-04 runs from request to archive, and every step names who, when and why', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const akhir = lanjut(
			jalan,
			peran('operator'),
			langkah('surat.serahkan', id, 'Diambil sendiri'),
			peran('kaur-tu'),
			langkah('surat.arsipkan', id)
		);
		const { status, langkah: jejak } = surat(akhir, id);
		expect(status).toBe('diarsipkan');
		expect(jejak.map((satu) => [satu.langkah, satu.peran, satu.pejabatId])).toEqual([
			['ajukan', 'operator', ''],
			['verifikasi', 'operator', ''],
			['paraf', 'sekdes', idPejabat('sekretaris-desa')],
			['tanda-tangani', 'kades', idPejabat('kepala-desa')],
			['serahkan', 'operator', ''],
			['arsipkan', 'kaur-tu', idPejabat('kaur-tata-usaha')]
		]);
		expect(jejak.every(({ tanggal }) => tanggal === kantor.tanggal)).toBe(true);
		expect(jejak[4]?.catatan).toBe('Diambil sendiri');
	});

	it.each<[string, (id: string) => Command, readonly string[]]>([
		['verifikasi', (id) => verifikasi(id), ['operator', 'kasi-pelayanan']],
		['paraf', (id) => langkah('surat.paraf', id), ['sekdes']],
		['serahkan', (id) => langkah('surat.serahkan', id), ['operator', 'kasi-pelayanan', 'kaur-tu']],
		['arsipkan', (id) => langkah('surat.arsipkan', id), ['kaur-tu']],
		['cabut', (id) => langkah('surat.cabut', id, 'Keliru'), ['sekdes', 'kades']]
	])('C-04 %s belongs to its role', (_, command, boleh) => {
		const { jalan, id } = sampaiTerbit(mulai());
		const ditolak = daftarPeran.filter((satu) => {
			const hasil = coba(lanjut(jalan, peran(satu)), command(id)).result;
			return masalah(hasil)[0] === (satu === 'kecamatan' ? 'G-06' : 'C-04') && !hasil.ok
				? hasil.problems[0]?.message.startsWith(satu === 'kecamatan' ? 'Kecamatan' : 'Yang ')
				: false;
		});
		expect(daftarPeran.filter((satu) => !ditolak.includes(satu))).toEqual(boleh);
	});

	it('C-04 no step is left out', () => {
		const { jalan, id } = coba(mulai(), ajukan('SKD'));
		const sekdes = lanjut(jalan, peran('sekdes'));
		expect(masalah(coba(sekdes, langkah('surat.paraf', id)).result)).toEqual(['C-04']);
		const kades = lanjut(jalan, peran('kades'));
		expect(masalah(coba(kades, tandaTangani(id)).result)).toEqual(['C-04']);
		const operator = lanjut(jalan, peran('operator'));
		expect(masalah(coba(operator, langkah('surat.serahkan', id)).result)).toEqual(['C-04']);
		expect(masalah(coba(operator, langkah('surat.paraf', 'tidak-ada')).result)).toEqual(['C-04']);
	});

	it.each(['surat.kembalikan', 'surat.tolak', 'surat.batalkan'] as const)(
		'C-04 %s needs a reason',
		(kind) => {
			const { jalan, id } = coba(mulai(), ajukan('SKD'));
			expect(masalah(coba(jalan, langkah(kind, id)).result)).toEqual(['C-04 catatan']);
			expect(coba(jalan, langkah(kind, id, 'Data keliru')).result.ok).toBe(true);
		}
	);

	it('C-04 what is given back is mended and looked at again', () => {
		const { jalan, id } = coba(mulai(), ajukan('SKU', { isian: usaha }));
		const kembali = lanjut(jalan, langkah('surat.kembalikan', id, 'Nama usaha keliru'));
		expect(surat(kembali, id).status).toBe('dikembalikan');
		const { status, isian } = surat(
			lanjut(kembali, {
				kind: 'surat.perbaiki',
				suratId: id,
				subjekId: null,
				isian: { ...usaha, 'nama-usaha': 'Toko Berkah' },
				berkas: [],
				perihal: '',
				tujuan: '',
				alasanLanjut: ''
			}),
			id
		);
		expect([status, isian['nama-usaha']]).toEqual(['diajukan', 'Toko Berkah']);
	});

	it('C-04 nobody verifies and signs the same letter', () => {
		const { jalan, id } = coba(lanjut(mulai(), peran('kasi-pelayanan')), ajukan('SKD'));
		const plh = lanjut(
			jalan,
			verifikasi(id),
			peran('sekdes'),
			langkah('surat.paraf', id),
			{ kind: 'keadaan-kades.ubah', keadaan: 'berhalangan' },
			{
				kind: 'penugasan.tetapkan',
				bentuk: 'plh',
				pejabatId: idPejabat('kasi-pelayanan'),
				namaPns: '',
				dasar: '800/1/2026',
				mulai: kantor.tanggal,
				sampai: null
			},
			peran('kasi-pelayanan'),
			{
				kind: 'sertifikat.ajukan',
				berkas: ['KTP-el', 'Formulir permohonan sertifikat elektronik']
			}
		);
		const sertifikatId = [...plh.dunia.persuratan.sertifikat.keys()].at(-1) ?? '';
		const sandi = 'rahasia kasi';
		const siap = lanjut(plh, maju('2026-11-25'), {
			kind: 'sertifikat.aktifkan',
			sertifikatId,
			sandi,
			garam: 'garam'
		});
		const { result } = coba(siap, tandaTangani(id, { bentuk: 'plh', sertifikatId, sandi }));
		expect(masalah(result)).toEqual(['C-04']);
		// Another letter, which the operator verified, is no obstacle.
		const lain = sampaiParaf(siap);
		const kasi = lanjut(lain.jalan, peran('kasi-pelayanan'));
		expect(
			coba(kasi, tandaTangani(lain.id, { bentuk: 'plh', sertifikatId, sandi })).result.ok
		).toBe(true);
	});
});

const usaha = { 'nama-usaha': 'Toko Rejeki', 'alamat-usaha': 'Dusun Krajan' };

describe('C-02 numbers', () => {
	it('C-02 a number is taken at signing, not before', () => {
		const { jalan, id } = sampaiParaf(mulai());
		expect(surat(jalan, id).nomor).toBeNull();
		const terbit = lanjut(jalan, peran('kades'), tandaTangani(id));
		expect(surat(terbit, id).nomor?.teks).toBe('400.12.2.1/001/DS/XI/2026');
	});

	it('C-02 letters of all types count on, and from 001 again on 1 January', () => {
		let jalan = mulai();
		for (const command of [ajukan('SKD'), ajukan('SKU', { isian: usaha }), ajukanDinas('UND')])
			jalan = sampaiTerbit(jalan, command).jalan;
		jalan = sampaiTerbit(lanjut(jalan, maju('2026-12-31'))).jalan;
		jalan = sampaiTerbit(lanjut(jalan, maju('2027-01-01'))).jalan;
		expect(nomorDari(jalan)).toEqual([
			'400.12.2.1/001/DS/XI/2026',
			'500.3.2/002/DS/XI/2026',
			'400.10.2.3/003/DS/XI/2026',
			'400.12.2.1/004/DS/XII/2026',
			'400.12.2.1/001/DS/I/2027'
		]);
	});

	it('C-02 a number that is void stays in the register and is not used again', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const batal = lanjut(jalan, peran('kades'), langkah('surat.batalkan', id, 'Salah orang'));
		expect(surat(batal, id)).toMatchObject({
			status: 'dibatalkan',
			nomor: { teks: '400.12.2.1/001/DS/XI/2026' }
		});
		expect(nomorDari(sampaiTerbit(batal).jalan)).toEqual([
			'400.12.2.1/001/DS/XI/2026',
			'400.12.2.1/002/DS/XI/2026'
		]);
	});

	it('C-02 nothing is dated before the letter that went out last', () => {
		const { jalan } = sampaiTerbit(mulai());
		const { jalan: diparaf, id } = sampaiParaf(jalan);
		const kades = lanjut(diparaf, peran('kades'));
		const mundur = { ...kades, dunia: { ...kades.dunia, tanggal: addDays(kantor.tanggal, -1) } };
		expect(masalah(coba(mundur, tandaTangani(id)).result)).toEqual(['C-02']);
	});

	it('C-02 a signature is not undone: the number stays taken', () => {
		const { jalan } = sampaiTerbit(mulai());
		const perintahId = jalan.events.at(-1)?.commandId ?? '';
		const { result } = coba(jalan, { kind: 'perintah.urungkan', perintahId });
		expect(masalah(result)).toEqual(['C-02']);
		expect(result.ok ? '' : result.problems[0]?.message).toContain('400.12.2.1/001/DS/XI/2026');
	});

	it('C-02 what came after a signature is undone down to it', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const serah = lanjut(jalan, peran('operator'), langkah('surat.serahkan', id));
		const urung = lanjut(serah, {
			kind: 'perintah.urungkan',
			perintahId: serah.events.at(-1)?.commandId ?? ''
		});
		expect(surat(urung, id).status).toBe('terbit');
	});
});

describe('C-07 signing', () => {
	it('C-07 freezes and hashes the text, and makes a code for the public page', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const { nomor, tandaTangan: tanda, isiBeku: isi } = surat(jalan, id);
		if (!nomor || !tanda || !isi) throw new Error('it is signed');
		expect(tanda.sidik).toMatch(/^[0-9a-f]{64}$/);
		expect(sidikSurat({ isi, nomor, tanda })).toBe(tanda.sidik);
		expect(tanda.kodeVerifikasi).toMatch(/^[0-9a-f]{32}$/);
		expect(tanda.blok).toEqual(['KEPALA DESA SUKAMAJU', 'Pak kades']);
	});

	it('C-07 what is signed does not change: it is revoked, and another number taken', () => {
		const { jalan, id } = sampaiTerbit(mulai());
		const operator = lanjut(jalan, peran('operator'));
		const perbaiki: Command = {
			kind: 'surat.perbaiki',
			suratId: id,
			subjekId: 'dewi',
			isian: {},
			berkas: [],
			perihal: '',
			tujuan: '',
			alasanLanjut: ''
		};
		expect(masalah(coba(operator, perbaiki).result)).toEqual(['C-04']);
		const kades = lanjut(jalan, peran('kades'));
		expect(masalah(coba(kades, tandaTangani(id)).result)).toEqual(['C-07']);
		expect(surat(lanjut(kades, langkah('surat.cabut', id, 'Isi keliru')), id).status).toBe(
			'dicabut'
		);
	});

	it.each([
		['operator', {}, 'sertifikat'],
		['sekdes', {}, 'sertifikat'],
		['sekdes', { sertifikatId: idSertifikat('sekretaris-desa') }, 'sandi'],
		['kades', dariSekdes, 'sertifikat']
	] as const)('C-07 the %s uses what belongs to another (%o)', (satu, pakai, cara) => {
		const { jalan, id } = sampaiParaf(mulai());
		const pemilik = idPejabat(satu === 'kades' ? 'sekretaris-desa' : 'kepala-desa');
		const { jalan: sesudah, result } = coba(
			lanjut(jalan, peran(satu)),
			tandaTangani(id, { bentuk: 'an', ...pakai })
		);
		expect(result.ok && result.value).toMatchObject([
			{ kind: 'tanda-tangan.ditolak', suratId: id, peran: satu, pemilikId: pemilik, cara }
		]);
		expect(surat(sesudah, id)).toMatchObject({ status: 'diparaf', nomor: null, tandaTangan: null });
		expect(sesudah.dunia.persuratan.pelanggaran).toHaveLength(1);
	});

	it('C-07 a refused signature stays on record, and stands in the way of no undo', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const paraf = jalan.events.at(-1)?.commandId ?? '';
		const melanggar = lanjut(jalan, peran('operator'), tandaTangani(id));
		const urung = lanjut(melanggar, { kind: 'perintah.urungkan', perintahId: paraf });
		expect(surat(urung, id).status).toBe('diverifikasi');
		expect(urung.dunia.persuratan.pelanggaran).toHaveLength(1);
	});

	it.each([
		['a wrong passphrase', { sandi: 'bukan itu' }, 'C-07 sandi'],
		['no passphrase', { sandi: '' }, 'C-07 sandi'],
		['no certificate', { sertifikatId: '' }, 'C-07 sertifikatId'],
		['a short code', { kodeVerifikasi: 'abc' }, 'C-07']
	] as const)('C-07 refuses %s', (_, isi, galat) => {
		const { jalan, id } = sampaiParaf(mulai());
		const { result } = coba(lanjut(jalan, peran('kades')), tandaTangani(id, isi));
		expect(masalah(result)).toEqual([galat]);
	});

	it('C-07 a certificate ends by itself', () => {
		const { jalan, id } = sampaiParaf(lanjut(mulai(), maju('2027-11-22'), maju('2028-01-06')));
		const { result } = coba(lanjut(jalan, peran('kades')), tandaTangani(id));
		expect(masalah(result)).toEqual(['C-07 sertifikatId']);
	});

	it('C-07 no passphrase is in any event', () => {
		const { jalan } = sampaiTerbit(mulai());
		expect(JSON.stringify(jalan.events)).not.toContain(tandaTangani('').sandi);
	});

	it('C-01 a letter is not signed without kop', () => {
		const { jalan, id } = sampaiParaf(mulai());
		const { persuratan } = jalan.dunia;
		const tanpaKop = {
			...jalan,
			dunia: {
				...jalan.dunia,
				peran: 'kades' as const,
				persuratan: { ...persuratan, setelan: { ...persuratan.setelan, kop: [] } }
			}
		};
		expect(masalah(coba(tanpaKop, tandaTangani(id)).result)).toEqual(['C-01']);
	});
});

type Kerja =
	'ajukan' | 'usaha' | 'dinas' | 'berikut' | 'batal' | 'cabut' | 'hari' | 'bulan' | 'urung';

/** The next step of some letter, as whoever's turn it is. */
function kerjakan(jalan: Jalan, kerja: Kerja, pilihan: number): Jalan {
	const semua = [...jalan.dunia.persuratan.surat.values()];
	const satu = semua[pilihan % Math.max(semua.length, 1)];
	const sebagai = (siapa: (typeof daftarPeran)[number], command: Command): Jalan =>
		coba(coba(jalan, peran(siapa)).jalan, command).jalan;
	switch (kerja) {
		case 'ajukan':
			return sebagai('operator', ajukan('SKD'));
		case 'usaha':
			return sebagai('operator', ajukan('SKU', { isian: usaha }));
		case 'dinas':
			return sebagai('operator', ajukanDinas('UND'));
		case 'hari':
			return coba(jalan, { kind: 'tanggal.majukan', tanggal: addDays(jalan.dunia.tanggal, 1) })
				.jalan;
		case 'bulan':
			return coba(jalan, { kind: 'tanggal.majukan', tanggal: addDays(jalan.dunia.tanggal, 45) })
				.jalan;
		case 'urung': {
			const perintahId = jalan.events.findLast(
				({ event }) => event.kind !== 'peran.diganti' && !event.kind.startsWith('perintah.')
			)?.commandId;
			return coba(jalan, { kind: 'perintah.urungkan', perintahId: perintahId ?? '' }).jalan;
		}
		case 'batal':
			return satu ? sebagai('kades', langkah('surat.batalkan', satu.id, 'Keliru')) : jalan;
		case 'cabut':
			return satu ? sebagai('kades', langkah('surat.cabut', satu.id, 'Keliru')) : jalan;
		case 'berikut':
			if (satu?.status === 'diajukan') return sebagai('operator', verifikasi(satu.id));
			if (satu?.status === 'diverifikasi')
				return sebagai('sekdes', langkah('surat.paraf', satu.id));
			if (satu?.status === 'diparaf') return sebagai('kades', tandaTangani(satu.id));
			return satu ? sebagai('operator', langkah('surat.serahkan', satu.id)) : jalan;
		default:
			return kerja satisfies never;
	}
}

const urutanKerja = fc.array(
	fc.tuple(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constant<Kerja>('berikut') },
			{
				weight: 4,
				arbitrary: fc.constantFrom<Kerja>('ajukan', 'usaha', 'dinas')
			},
			{
				weight: 3,
				arbitrary: fc.constantFrom<Kerja>('batal', 'cabut', 'hari', 'bulan', 'urung')
			}
		),
		fc.nat(40)
	),
	{ minLength: 20, maxLength: 60 }
);

describe('C-02, C-07 over any sequence of commands', () => {
	it.each(['semua', 'per-jenis', 'per-klasifikasi', 'bersama-masuk'] as const)(
		'C-02 %s: no gaps, no doubles, no date that goes back, no signed letter that changes',
		(lingkupNomor) => {
			let terbanyak = 0;
			fc.assert(
				fc.property(urutanKerja, (kerja) => {
					let jalan = lanjut(mulai(), {
						kind: 'setelan-surat.ubah',
						setelan: { ...kantor.persuratan.setelan, lingkupNomor }
					});
					const beku = new Map<string, string>();
					for (const [satu, pilihan] of kerja) {
						jalan = kerjakan(jalan, satu, pilihan);
						for (const {
							id,
							nomor,
							tandaTangan,
							isiBeku
						} of jalan.dunia.persuratan.surat.values()) {
							const isi = JSON.stringify([nomor, tandaTangan, isiBeku]);
							if (nomor && !beku.has(id)) beku.set(id, isi);
							if (beku.has(id)) expect(isi).toBe(beku.get(id));
						}
					}
					const terbit = jalan.events.flatMap(({ event }) =>
						event.kind === 'surat.ditandatangani' ? [event] : []
					);
					terbanyak = Math.max(terbanyak, terbit.length);
					// What was signed once is there for ever, whatever was undone.
					expect(beku.size).toBe(terbit.length);
					const nomor = terbit.map((satu) => satu.nomor);
					expect(new Set(nomor.map(({ teks }) => teks)).size).toBe(nomor.length);
					expect(nomor.every(({ teks }) => isNomorSurat(teks))).toBe(true);
					const tanggal = terbit.map(({ tandaTangan }) => tandaTangan.tanggal);
					expect(tanggal).toEqual([...tanggal].sort());
					for (const satu of new Set(nomor.map(({ tahun, deret }) => `${tahun}/${deret}`))) {
						const deret = nomor.filter(({ tahun, deret }) => `${tahun}/${deret}` === satu);
						expect(deret.map(({ urut }) => urut)).toEqual(deret.map((_, i) => i + 1));
					}
				}),
				{ numRuns: 40, seed: 20261122 }
			);
			expect(terbanyak).toBeGreaterThan(3);
		}
	);
});
