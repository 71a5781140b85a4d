import type { Command, Dunia, Event } from '../../desa/dunia';
import type { FormValues } from '../../desa/forms/isian';
import { parsePerintahDunia } from '../../desa/forms/perintah-dunia';
import { parseTemuan } from '../../desa/forms/tanda-temuan';
import { parseCatatKedatangan } from '../../desa/kependudukan/forms/kedatangan';
import { parseGabungKeluarga } from '../../desa/kependudukan/forms/gabung-keluarga';
import { parsePecahKeluarga } from '../../desa/kependudukan/forms/pecah-keluarga';
import { parseBatalkanEntri } from '../../desa/kependudukan/forms/pembatalan';
import { parseCatatSementara, parseSementaraPergi } from '../../desa/kependudukan/forms/sementara';
import { parseUbahBiodata } from '../../desa/kependudukan/forms/ubah-biodata';
import { parseCatatInjeksi } from '../../desa/kependudukan/forms/injeksi';
import { parseAjukanLaporan, parsePeriksaLaporan } from '../../desa/kependudukan/forms/laporan';
import {
	parseMintaVerval,
	parseTindakVerval,
	parseVerifikasiInjeksi
} from '../../desa/kependudukan/forms/verval';
import { parseCatatKelahiran } from '../../desa/kependudukan/forms/kelahiran';
import { parseCatatKematian } from '../../desa/kependudukan/forms/kematian';
import { parseCatatKepindahan } from '../../desa/kependudukan/forms/kepindahan';
import { accepted, type Result } from '../../desa/problem';
import { parseTerimaImpor } from '../../lembar/formulir';
import { formulirAnggaran } from './formulir-anggaran';
import { formulirLayanan } from './formulir-layanan';
import { formulirSurat, type BahanFormulir } from './formulir-surat';
import type { NamaHalaman } from './halaman';

/**
 * The forms that a perfect run fills in. A new form needs one line here (and its page in `halaman.ts`): the parser is
 * the one that the page itself uses.
 */
export type Formulir = {
	readonly sebutan: string;
	readonly halaman: NamaHalaman;
	readonly baca: (form: FormValues, bahan: BahanFormulir) => Result<Command>;
	/** What is recorded when it is accepted: a step of *Coba* is done when this is there. */
	readonly event: Event['kind'];
	/** Whose page the form stands on, where the page is somebody's. */
	readonly tentang?: (form: FormValues) => string;
	/** Where several forms or answers record one kind of event: which of them a form asks for, and an event is. */
	readonly tanda?: {
		readonly diminta: (form: FormValues) => string;
		readonly tercatat: (event: Event) => string;
	};
	/** For acts that only set something: whether it is so already. */
	readonly tercapai?: (form: FormValues, dunia: Dunia) => boolean;
	/** For a form whose page keeps part after part by itself: how many parts are as the form asks. */
	readonly bagian?: (form: FormValues, dunia: Dunia) => number;
};

const teks = (form: FormValues, nama: string): string => String(form.get(nama) ?? '');

const langkahDari = (event: Event): string =>
	event.kind === 'verval.dilangkahkan' || event.kind === 'laporan.dilangkahkan'
		? event.langkah
		: '';

export const daftarFormulir = {
	peran: {
		sebutan: 'Ganti peran',
		halaman: 'ringkasan',
		baca: (form) => parsePerintahDunia(form, '?/peran'),
		event: 'peran.diganti',
		tercapai: (form, dunia) => dunia.peran === teks(form, 'peran')
	},
	tanggal: {
		sebutan: 'Majukan tanggal',
		halaman: 'ringkasan',
		baca: (form) => parsePerintahDunia(form, '?/tanggal'),
		event: 'tanggal.dimajukan'
	},
	kelahiran: {
		sebutan: 'Formulir kelahiran (F-2.01)',
		halaman: 'lahir',
		baca: parseCatatKelahiran,
		event: 'kelahiran.dicatat'
	},
	kematian: {
		sebutan: 'Formulir kematian (F-2.01)',
		halaman: 'mati',
		baca: parseCatatKematian,
		event: 'kematian.dicatat'
	},
	nik: {
		sebutan: 'Permintaan NIK ke Disdukcapil',
		halaman: 'orang',
		baca: (form) => accepted({ kind: 'nik.mintakan', pendudukId: teks(form, 'penduduk') }),
		event: 'nik.diterbitkan',
		tentang: (form) => teks(form, 'penduduk')
	},
	kepindahan: {
		sebutan: 'Formulir pindah (F-1.03)',
		halaman: 'pindah',
		baca: parseCatatKepindahan,
		event: 'kepindahan.dicatat'
	},
	kedatangan: {
		sebutan: 'Formulir kedatangan (F-1.03)',
		halaman: 'datang',
		baca: parseCatatKedatangan,
		event: 'kedatangan.dicatat'
	},
	'pecah-kk': {
		sebutan: 'Formulir pisah KK (F-1.02)',
		halaman: 'pecah-kk',
		baca: parsePecahKeluarga,
		event: 'susunan.diubah'
	},
	gabung: {
		sebutan: 'Formulir gabung KK (F-1.02)',
		halaman: 'gabung',
		baca: parseGabungKeluarga,
		event: 'susunan.diubah'
	},
	'ubah-data': {
		sebutan: 'Formulir ubah data (F-1.06)',
		halaman: 'ubah-data',
		baca: parseUbahBiodata,
		event: 'biodata.diubah'
	},
	sementara: {
		sebutan: 'Formulir penduduk sementara (B.4)',
		halaman: 'sementara',
		baca: parseCatatSementara,
		event: 'sementara.dicatat'
	},
	'sementara-pergi': {
		sebutan: 'Formulir kepergian penduduk sementara',
		halaman: 'sementara-pergi',
		baca: parseSementaraPergi,
		event: 'sementara.pergi'
	},
	batalkan: {
		sebutan: 'Formulir pembatalan entri',
		halaman: 'batalkan',
		baca: parseBatalkanEntri,
		event: 'entri.dibatalkan'
	},
	impor: {
		sebutan: 'Impor penduduk',
		halaman: 'impor',
		baca: parseTerimaImpor,
		event: 'impor.diterima'
	},
	temuan: {
		sebutan: 'Tanda temuan',
		halaman: 'temuan',
		baca: (form) => parseTemuan(form, '?/tandai'),
		event: 'temuan.ditandai'
	},
	'temuan-hapus': {
		sebutan: 'Hapus tanda temuan',
		halaman: 'temuan',
		baca: (form) => parseTemuan(form, '?/hapus'),
		event: 'temuan.dihapus'
	},
	'lampid-ajukan': {
		sebutan: 'Pengajuan LAMPID',
		halaman: 'lampid',
		baca: parseAjukanLaporan,
		event: 'laporan.dilangkahkan',
		tanda: { diminta: () => 'ajukan', tercatat: langkahDari }
	},
	'lampid-periksa': {
		sebutan: 'Pemeriksaan LAMPID',
		halaman: 'lampid',
		baca: parsePeriksaLaporan,
		event: 'laporan.dilangkahkan',
		tanda: {
			diminta: (form) => (teks(form, 'setuju') === 'ya' ? 'kunci' : 'kembalikan'),
			tercatat: langkahDari
		}
	},
	injeksi: {
		sebutan: 'Injeksi data',
		halaman: 'injeksi',
		baca: parseCatatInjeksi,
		event: 'injeksi.dicatat'
	},
	'injeksi-verifikasi': {
		sebutan: 'Verifikasi injeksi',
		halaman: 'verval',
		baca: parseVerifikasiInjeksi,
		event: 'injeksi.diverifikasi'
	},
	'verval-minta': {
		sebutan: 'Permintaan verval',
		halaman: 'desa-kecamatan',
		baca: parseMintaVerval,
		event: 'verval.dilangkahkan',
		tanda: { diminta: () => 'minta', tercatat: langkahDari },
		tentang: (form) => teks(form, 'desaKode')
	},
	'verval-tindak': {
		sebutan: 'Langkah verval',
		halaman: 'verval',
		baca: parseTindakVerval,
		event: 'verval.dilangkahkan',
		tanda: { diminta: (form) => teks(form, 'langkah'), tercatat: langkahDari }
	},
	...formulirSurat,
	...formulirLayanan,
	...formulirAnggaran
} as const satisfies Record<string, Formulir>;

export type NamaFormulir = keyof typeof daftarFormulir;

/** @throws never for a name of the registry; the format of tasks admits no other. */
export const formulirDari = (nama: NamaFormulir): Formulir => daftarFormulir[nama];

/** Safe: the keys of the registry are its names. */
export const namaFormulir = Object.keys(daftarFormulir) as NamaFormulir[];
