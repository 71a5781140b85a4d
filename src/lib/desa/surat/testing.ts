import { tanggal } from '../../format/tanggal';
import { decide } from '../decide';
import { replay, type Command, type Dunia, type Event, type RecordedEvent } from '../dunia';
import { makeDunia, makeKeluarga, makePenduduk, nik } from '../kependudukan/testing-keluarga';
import type { Peran } from '../peran';
import type { Result } from '../problem';
import type { AjukanSurat, TandaTanganiSurat } from './commands';
import type { AcuanSurat } from './decide/ajukan';
import { putuskanPersuratan } from './decide/putuskan';
import type { DefinisiSurat, IsianSurat } from './definisi';
import { isCommandPersuratan } from './kind-command';
import type { JabatanDesa } from './pejabat';
import { frasaLatihan } from './sandi';
import { pejabatJabatan } from './pelaku';

/** For tests: an office whose officials are known by their seats, a few citizens, and letter types of a few lines. */

export const makeDefinisi = (kode: string, isi: Partial<DefinisiSurat> = {}): DefinisiSurat => ({
	kode,
	rev: 1,
	kelompok: 'umum',
	nama: `Surat ${kode}`,
	sebutan: [],
	klasifikasi: { kode: '400.12.2.1', lama: '470' },
	berkas: [],
	formulir: [],
	pemohon: 'penduduk',
	syarat: ['aktif'],
	berlakuHari: 30,
	pengantarRt: false,
	mandiri: true,
	perluCamat: false,
	bolehAn: true,
	strategis: false,
	isian: [],
	isi: [
		{ jenis: 'paragraf', teks: 'Nomor {{surat.nomor}}', tengah: true },
		{ jenis: 'biodata', tentang: 'subjek', baris: ['nama', 'nik'] },
		{ jenis: 'paragraf', teks: 'Warga Desa {{desa.nama}}.', tengah: false }
	],
	...isi
});

const isianTeks = (nama: string): IsianSurat => ({
	nama,
	label: nama,
	jenis: 'teks',
	wajib: false,
	palingBanyak: 100,
	pilihan: [],
	bantuan: ''
});

const definisi: readonly DefinisiSurat[] = [
	makeDefinisi('SKD', {
		nama: 'Surat Keterangan Domisili',
		syarat: ['aktif-atau-sementara'],
		berkas: ['Fotokopi KK']
	}),
	makeDefinisi('SKU', {
		nama: 'Surat Keterangan Usaha',
		klasifikasi: { kode: '500.3.2', lama: '517' },
		syarat: ['aktif', 'umur-17', 'usaha-di-desa'],
		isian: ['nama-usaha', 'alamat-usaha'].map(isianTeks)
	}),
	makeDefinisi('SKTM', { syarat: ['aktif', 'kesejahteraan'], isian: [isianTeks('desil')] }),
	makeDefinisi('SKCK', { syarat: ['aktif', 'umur-17'] }),
	makeDefinisi('SKL', { syarat: ['kelahiran-tercatat'] }),
	makeDefinisi('SKM', { syarat: ['kematian-tercatat'] }),
	makeDefinisi('N1', { syarat: ['aktif', 'nikah'] }),
	makeDefinisi('SKBM', { syarat: ['aktif', 'belum-menikah'] }),
	makeDefinisi('SKBI', { syarat: ['aktif', 'dua-dokumen'] }),
	makeDefinisi('SKAW', {
		mandiri: false,
		syarat: ['ahli-waris'],
		bolehAn: false,
		isian: ['ahli-waris', 'saksi-1', 'saksi-2'].map((nama) => ({ ...isianTeks(nama), wajib: true }))
	}),
	makeDefinisi('SKEP', {
		nama: 'Keputusan Kepala Desa',
		kelompok: 'dinas',
		klasifikasi: { kode: '100.3.3', lama: '188.4' },
		syarat: [],
		bolehAn: false,
		strategis: true
	}),
	makeDefinisi('UND', {
		nama: 'Surat Undangan',
		kelompok: 'dinas',
		klasifikasi: { kode: '400.10.2.3', lama: '005' },
		syarat: []
	})
];

export const acuanUji: AcuanSurat = {
	definisi: (kode) => definisi.find((satu) => satu.kode === kode)
};

/** In the order of the seats, so that each sits where its id says. */
export const daftarPejabatUji = [
	'kades',
	'sekdes',
	'kaur-tu',
	'kaur-keu',
	'kaur-ren',
	'kasi-pem',
	'kasi-kes',
	'kasi-pel',
	'kadus'
] as const;

const nikUji = (urut: number) => nik(`359901050390${String(urut).padStart(4, '0')}`);

export const kantor: Dunia = makeDunia(
	[makeKeluarga('kk-1')],
	[
		...daftarPejabatUji.map((id, i) =>
			makePenduduk(id, {
				nama: `Pak ${id}`,
				nik: nikUji(i + 1),
				pekerjaan: i === 0 ? 'kepala-desa' : 'perangkat-desa'
			})
		),
		makePenduduk('siti', {
			nama: 'Siti Aminah',
			nik: nikUji(21),
			jenisKelamin: 'P',
			tanggalLahir: '1995-03-05'
		}),
		makePenduduk('dewi', { jenisKelamin: 'P', tanggalLahir: '2008-03-05' }),
		makePenduduk('bima', { tanggalLahir: '2012-07-07', ayahId: 'joko' }),
		makePenduduk('joko', { statusKawin: 'kawin-tercatat', tanggalLahir: '1970-01-01' }),
		makePenduduk('karto', {
			tanggalLahir: '1950-01-01',
			keadaan: { status: 'meninggal', tanggal: tanggal('2026-10-01') }
		}),
		makePenduduk('tono', { keadaan: { status: 'pindah', tanggal: tanggal('2026-09-01') } })
	],
	tanggal('2026-11-22')
);

export const idPejabat = (jabatan: JabatanDesa, dunia: Dunia = kantor): string =>
	pejabatJabatan(dunia.persuratan, jabatan)?.id ?? '';
export const idSertifikat = (jabatan: JabatanDesa): string => `sertifikat-${idPejabat(jabatan)}`;

const putuskan = (
	dunia: Dunia,
	events: readonly RecordedEvent[],
	command: Command,
	id: string
): Result<readonly Event[]> =>
	isCommandPersuratan(command)
		? putuskanPersuratan(dunia, command, id, acuanUji)
		: decide(dunia, events, command, id);

export type Jalan = {
	readonly start: Dunia;
	readonly dunia: Dunia;
	readonly events: readonly RecordedEvent[];
	readonly perintah: number;
};

export const mulai = (start: Dunia = kantor): Jalan => ({
	start,
	dunia: start,
	events: [],
	perintah: 0
});

/** One command more; what is refused changes nothing and is told. */
export function coba(
	jalan: Jalan,
	command: Command
): { readonly jalan: Jalan; readonly result: Result<readonly Event[]>; readonly id: string } {
	const id = `c-${jalan.perintah + 1}`;
	const result = putuskan(jalan.dunia, jalan.events, command, id);
	const perintah = jalan.perintah + 1;
	if (!result.ok) return { jalan: { ...jalan, perintah }, result, id };
	const events = [
		...jalan.events,
		...result.value.map((event, i) => ({
			version: jalan.events.length + i + 1,
			commandId: id,
			at: '2026-11-22T02:00:00.000Z',
			event
		}))
	];
	return { jalan: { ...jalan, perintah, events, dunia: replay(jalan.start, events) }, result, id };
}

/** Commands one after another, none of which may be refused. */
export function lanjut(jalan: Jalan, ...commands: readonly Command[]): Jalan {
	let kini = jalan;
	for (const command of commands) {
		const { jalan: sesudah, result } = coba(kini, command);
		if (!result.ok)
			throw new Error(`${command.kind}: ${result.problems.map((x) => x.message).join(' | ')}`);
		kini = sesudah;
	}
	return kini;
}

/** Rule and field of each problem, with its level where that is not galat. */
export const masalah = (result: Result<unknown>): readonly string[] =>
	result.ok
		? []
		: result.problems.map(({ rule, field, level }) =>
				`${rule} ${field}${level === 'galat' ? '' : ` ${level}`}`.trim()
			);

export const peran = (satu: Peran): Command => ({ kind: 'peran.ganti', peran: satu });
export const maju = (hari: string): Command => ({
	kind: 'tanggal.majukan',
	tanggal: tanggal(hari)
});

let kode = 0;
/** Different each time; what they are does not matter to any test. */
const kodeBaru = (): string => String((kode += 1)).padStart(12, '0');

export const ajukan = (jenis: string, isi: Partial<AjukanSurat> = {}): AjukanSurat => ({
	kind: 'surat.ajukan',
	jenis,
	asal: 'konter',
	kodeLacak: `L${kodeBaru()}`,
	pemohonId: 'siti',
	subjekId: null,
	isian: {},
	berkas: [],
	perihal: '',
	tujuan: '',
	balasanDari: null,
	alasanLanjut: '',
	...isi
});

/** What a letter about somebody's business asks for. */
export const usahaUji = { 'nama-usaha': 'Toko Rejeki', 'alamat-usaha': 'Dusun Krajan' };

export const ajukanDinas = (jenis: string): AjukanSurat =>
	ajukan(jenis, { asal: 'dinas', pemohonId: null, tujuan: 'Camat Contoh' });

export const verifikasi = (suratId: string, berkas = ['Fotokopi KK']): Command => ({
	kind: 'surat.verifikasi',
	suratId,
	berkas,
	catatan: '',
	alasanLanjut: ''
});

export const langkah = (
	kind: Extract<Command, { readonly catatan: string; readonly suratId: string }>['kind'] &
		`surat.${'kembalikan' | 'tolak' | 'paraf' | 'serahkan' | 'arsipkan' | 'batalkan' | 'cabut'}`,
	suratId: string,
	catatan = ''
): Command => ({ kind, suratId, catatan });

/** By the Kades with his own certificate, unless something else is said. */
export const tandaTangani = (
	suratId: string,
	isi: Partial<TandaTanganiSurat> = {}
): TandaTanganiSurat => ({
	kind: 'surat.tanda-tangani',
	suratId,
	bentuk: 'kades',
	sertifikatId: idSertifikat('kepala-desa'),
	sandi: frasaLatihan('kepala-desa'),
	kodeVerifikasi: kodeBaru().padStart(32, 'a'),
	alasanLanjut: '',
	...isi
});

export const dariSekdes = {
	sertifikatId: idSertifikat('sekretaris-desa'),
	sandi: frasaLatihan('sekretaris-desa')
} as const;

export type Diajukan = { readonly jalan: Jalan; readonly id: string };

/** A request that has come as far as the initials of the Sekdes. */
export function sampaiParaf(jalan: Jalan, command: AjukanSurat = ajukan('SKD')): Diajukan {
	const diajukan = coba(lanjut(jalan, peran('operator')), command);
	if (!diajukan.result.ok) throw new Error(masalah(diajukan.result).join(', '));
	const { id } = diajukan;
	return {
		id,
		jalan: lanjut(diajukan.jalan, verifikasi(id), peran('sekdes'), langkah('surat.paraf', id))
	};
}

/** As far as the Kades has signed. */
export function sampaiTerbit(jalan: Jalan, command?: AjukanSurat): Diajukan {
	const { jalan: diparaf, id } = sampaiParaf(jalan, command);
	return { id, jalan: lanjut(diparaf, peran('kades'), tandaTangani(id)) };
}

export function surat(jalan: Jalan, id: string) {
	const found = jalan.dunia.persuratan.surat.get(id);
	if (!found) throw new Error(`no letter is called ${id}`);
	return found;
}
