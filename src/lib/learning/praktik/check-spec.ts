import * as v from 'valibot';
import { isianBiodata } from '../../desa/kependudukan/events';
import { daftarShdk } from '../../desa/kependudukan/penduduk';
import { daftarJenisTemuan, type JenisTemuan } from '../../desa/kependudukan/temuan';
import { daftarPeran } from '../../desa/peran';
import { daftarJabatanDesa } from '../../desa/surat/pejabat';
import { daftarSumberDana } from '../../desa/apbdes/sumber-dana';
import { daftarJenisLangkah, daftarTahap } from '../../desa/apbdes/rancangan';
import { daftarAturanEvaluasi } from '../../desa/apbdes/evaluasi/putaran';
import { daftarBentuk, daftarStatusSurat } from '../../desa/surat/surat';

/** The check vocabulary as authors write it. What each one means is in `checks/`, for authors in courses/README.md. */

const text = v.pipe(v.string(), v.minLength(1, 'tidak boleh kosong'));
const scalar = v.union([v.string(), v.number(), v.boolean()]);
const whole = v.pipe(v.number(), v.integer());
const pilihan = <const T extends readonly [string, ...string[]]>(daftar: T) =>
	v.picklist(daftar, `Pakai salah satu dari: ${daftar.join(', ')}.`);

/** A legal event, by what is recorded: those of a KK by their cause. */
export const jenisDicatat = [
	'lahir',
	'mati',
	'pindah',
	'datang',
	'pecah',
	'gabung',
	'menumpang',
	'pindah-dalam-desa',
	'kepala-baru',
	'ubah'
] as const;
export type JenisDicatat = (typeof jenisDicatat)[number];

export const barisLampid = [
	'awal',
	'lahir',
	'mati',
	'datang',
	'pindah',
	'hilang',
	'koreksi',
	'akhir'
] as const;
export const barisLampidKk = [
	'awal',
	'baru',
	'mati',
	'datang',
	'pindah',
	'gabung',
	'koreksi',
	'akhir'
] as const;

/** Columns of book B.4. */
export const isianSementara = [
	'nama',
	'jenisKelamin',
	'tempatLahir',
	'tanggalLahir',
	'pekerjaan',
	'kebangsaan',
	'datangDari',
	'maksud',
	'didatangi',
	'tanggalDatang',
	'tanggalPergi'
] as const;
export type IsianSementara = (typeof isianSementara)[number];

/** C-04: steps that a check may ask for. */
const langkahDiminta = [
	'verifikasi',
	'kembalikan',
	'perbaiki',
	'tolak',
	'paraf',
	'serahkan',
	'arsipkan',
	'batalkan',
	'cabut'
] as const;

const jenis = pilihan(jenisDicatat);
/** Which letter: a name of the cast, or `SKD:warga` for the newest of that type about somebody; `UND:dinas` of the office. */
const surat = text;
const kodeJenis = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]*$/, 'kode jenis surat, seperti SKD'));
/** Who: a name of the cast, `bayi:ibu` for the child born to one of them, `datang:1` for the first of an arrival, or a NIK such as `{pendatang.nik}`. */
const siapa = text;
/** Which KK: a name of the cast; of a person it is the KK they are in now. */
const kk = text;
const bulan = v.optional(
	v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'Tulis bulan seperti 2026-11.'))
);

/** D-01 to D-06 as one of their checks is called: 'd-06-blt'. */
const kunciAturan = v.pipe(
	v.string(),
	v.regex(/^d-0[1-6](-[a-z0-9]+)*$/, 'kunci aturan, seperti d-06-blt')
);
const aturanDinilai = pilihan(['D-01', 'D-02', 'D-03', 'D-04', 'D-05', 'D-06']);
const tahapDinilai = pilihan([...daftarTahap, 'berlaku-sendiri']);
/** A line or an activity of the RKP: a name of the cast. */
const pemeranAnggaran = text;
const banyaknya = v.pipe(whole, v.minValue(0));
const rupiahnya = v.union([banyaknya, text]);

const dasar = {
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'huruf kecil, angka, tanda hubung')),
	/** Checks that must have passed before this one can be judged. */
	setelah: v.optional(v.array(text))
};
const check = <const N extends string, E extends v.ObjectEntries>(nama: N, entries: E) =>
	v.strictObject({ ...dasar, check: v.literal(nama), ...entries });

const daftarCheck = [
	check('peristiwa.tercatat', { jenis, tentang: siapa }),
	check('peristiwa.isian', { jenis, tentang: siapa, isian: text, nilai: scalar }),
	check('peristiwa.lampiran', { jenis, tentang: siapa, berkas: v.array(text) }),
	check('peristiwa.orang', {
		jenis,
		tentang: siapa,
		orang: v.pipe(v.array(siapa), v.minLength(1))
	}),
	check('peristiwa.jumlah', { jenis, jumlah: v.pipe(whole, v.minValue(0)) }),
	check('peristiwa.dibatalkan', {
		jenis,
		tentang: siapa,
		/** So many of several; the others may stand. Without it none of them may. */
		jumlah: v.optional(v.pipe(whole, v.minValue(1)))
	}),
	check('penduduk.isian', {
		siapa,
		isian: pilihan([...isianBiodata, 'nik', 'shdk']),
		nilai: scalar
	}),
	check('penduduk.keadaan', {
		siapa,
		keadaan: pilihan(['aktif', 'meninggal', 'pindah', 'dibatalkan'])
	}),
	check('penduduk.orangTua', { siapa, ayah: v.optional(siapa), ibu: v.optional(siapa) }),
	check('penduduk.keluarga', { siapa, kk, shdk: v.optional(pilihan(daftarShdk)) }),
	check('penduduk.nik', { siapa, ada: v.boolean() }),
	check('penduduk.jumlah', { selisih: whole }),
	check('penduduk.akibat', { siapa, ke: pilihan(['bantuan', 'surat']) }),
	check('keluarga.kepala', { kk, kepala: siapa }),
	check('keluarga.anggota', { kk, orang: v.array(siapa) }),
	check('keluarga.aktif', { kk, aktif: v.boolean() }),
	check('keluarga.nomor', { kk, dulu: kk, baru: v.boolean() }),
	check('kk.jumlah', { selisih: whole }),
	check('sementara.tercatat', { nomor: text }),
	check('sementara.isian', { nomor: text, isian: pilihan(isianSementara), nilai: scalar }),
	check('lampid.sel', {
		bulan,
		baris: pilihan(barisLampid),
		sel: v.optional(pilihan(['wniL', 'wniP', 'wnaL', 'wnaP', 'jumlah']), 'jumlah'),
		jumlah: v.union([whole, text])
	}),
	check('lampid.kk', { bulan, baris: pilihan(barisLampidKk), jumlah: v.union([whole, text]) }),
	check('lampid.status', { bulan, status: pilihan(['diajukan', 'dikembalikan', 'dikunci']) }),
	check('verval.status', {
		siapa,
		status: pilihan(['diminta', 'dijawab', 'dikembalikan', 'selesai'])
	}),
	check('injeksi.tercatat', {
		desa: text,
		nik: text,
		status: v.optional(pilihan(['menunggu', 'diverifikasi', 'ditolak'])),
		/** A word that the named source must contain. */
		sumber: v.optional(text)
	}),
	check('injeksi.jumlah', { desa: text, jumlah: v.pipe(whole, v.minValue(0)) }),
	check('impor.diterima', {
		/** At least so many rows, or exactly so many. */
		minimal: v.optional(v.pipe(whole, v.minValue(1))),
		tepat: v.optional(v.pipe(whole, v.minValue(0))),
		/** At most so many rows with mistakes were left out. */
		dilewati: v.optional(v.pipe(whole, v.minValue(0)))
	}),
	check('temuan', {
		/** Only of these kinds; all of them when it is left out. */
		jenis: v.optional(
			v.pipe(
				v.array(pilihan(daftarJenisTemuan as readonly [JenisTemuan, ...JenisTemuan[]])),
				v.minLength(1)
			)
		),
		jumlah: v.optional(v.pipe(whole, v.minValue(1))),
		/** How many false alarms are let pass; `bebas` where another check counts them. */
		keliru: v.optional(v.union([v.pipe(whole, v.minValue(0)), v.literal('bebas')]), 0)
	}),
	check('surat.status', {
		surat,
		status: v.union([
			pilihan(daftarStatusSurat),
			v.pipe(v.array(pilihan(daftarStatusSurat)), v.minLength(1))
		])
	}),
	check('surat.isian', { surat, isian: text, nilai: scalar }),
	check('surat.orang', { surat, pemohon: v.optional(siapa), subjek: v.optional(siapa) }),
	check('surat.berkas', { surat, berkas: v.array(text) }),
	check('surat.langkah', {
		surat,
		langkah: pilihan(langkahDiminta),
		peran: v.optional(pilihan(daftarPeran)),
		/** A word that its note must contain. */
		memuat: v.optional(text)
	}),
	check('surat.alasan', { surat, memuat: text }),
	check('surat.penandatangan', { surat, bentuk: pilihan(daftarBentuk) }),
	check('surat.nomor', { surat, urut: v.union([whole, text]), tahun: v.optional(whole) }),
	check('surat.jumlah', {
		jenis: kodeJenis,
		siapa,
		jumlah: v.optional(v.pipe(whole, v.minValue(0)), 1)
	}),
	check('surat.utuh', { kecuali: v.array(text) }),
	check('surat.asal', { surat, asal: pilihan(['konter', 'anjungan', 'ponsel', 'dinas']) }),
	check('antrean.status', {
		surat,
		status: pilihan(['menunggu', 'dipanggil', 'dilayani', 'selesai', 'tidak-hadir', 'ditolak'])
	}),
	check('anjungan.keluar', {}),
	check('masuk.disposisi', {
		masuk: text,
		kepada: pilihan(daftarJabatanDesa),
		/** A word that the instruction must contain. */
		memuat: v.optional(text),
		/** Whether it is asked that whoever got it has reported. */
		dilaporkan: v.optional(v.boolean())
	}),
	check('masuk.balasan', { masuk: text }),
	check('mandat', {
		jabatan: pilihan(daftarJabatanDesa),
		jenis: v.pipe(v.array(kodeJenis), v.minLength(1))
	}),
	check('penugasan', {
		bentuk: pilihan(['plh', 'plt', 'pj']),
		jabatan: pilihan(daftarJabatanDesa)
	}),
	check('tte.bersih', {}),
	check('apbdes.seimbang', {}),
	check('apbdes.aturan', {
		/** One check of a rule, or all of one number. */
		kunci: v.optional(kunciAturan),
		aturan: v.optional(aturanDinilai)
	}),
	check('apbdes.bersih', {
		/** Whether a warning is let pass. */
		peringatan: v.optional(v.boolean(), true)
	}),
	check('apbdes.baris', {
		baris: v.optional(pemeranAnggaran),
		rkp: v.optional(pemeranAnggaran),
		kegiatan: v.optional(text),
		rekening: v.optional(text),
		sumber: v.optional(pilihan(daftarSumberDana)),
		/** A word that the text of the line must contain. */
		memuat: v.optional(text),
		/** What the lines together come to. */
		jumlah: v.optional(rupiahnya),
		minimal: v.optional(rupiahnya),
		maksimal: v.optional(rupiahnya),
		/** What the line is priced at. */
		harga: v.optional(rupiahnya),
		/** A word that the reason for a high price must contain. */
		alasan: v.optional(text),
		ada: v.optional(v.boolean(), true)
	}),
	check('apbdes.utuh', { kecuali: v.array(pemeranAnggaran) }),
	check('apbdes.tahap', {
		tahap: v.union([tahapDinilai, v.pipe(v.array(tahapDinilai), v.minLength(1))])
	}),
	check('apbdes.langkah', {
		langkah: pilihan(daftarJenisLangkah),
		peran: v.optional(pilihan(daftarPeran)),
		/** The last day on which it is in time. */
		sebelum: v.optional(text),
		/** Or so many days since another step. */
		sejak: v.optional(pilihan(daftarJenisLangkah)),
		dalam: v.optional(banyaknya, 0)
	}),
	check('apbdes.berkas', {}),
	check('apbdes.catatan', {
		aturan: pilihan(daftarAturanEvaluasi),
		baris: v.optional(pemeranAnggaran),
		/** A word that the remark must contain. */
		memuat: v.optional(text),
		/** Whether the village has answered it. */
		dijawab: v.optional(v.boolean())
	}),
	check('apbdes.temuan', {
		/** Only under these rules; all of them when it is left out. */
		aturan: v.optional(v.pipe(v.array(pilihan(daftarAturanEvaluasi)), v.minLength(1))),
		jumlah: v.optional(banyaknya),
		/** How many wrong remarks are let pass; `bebas` where another check counts them. */
		keliru: v.optional(v.union([banyaknya, v.literal('bebas')]), 0)
	}),
	check('apbdes.perubahan', {
		rkp: v.optional(pemeranAnggaran),
		luarBiasa: v.optional(v.boolean()),
		/** A word that the reason must contain. */
		memuat: v.optional(text)
	}),
	check('dunia.tanggal', { tanggal: text })
] as const;

const namaCheck = daftarCheck.map(({ entries }) => entries.check.literal);

export const checkSchema = v.variant(
	'check',
	daftarCheck,
	`Pemeriksaan ini tidak dikenal. Pakai salah satu dari: ${namaCheck.join(', ')}.`
);

export type CheckSpec = v.InferOutput<typeof checkSchema>;
export type NamaCheck = CheckSpec['check'];

/** Names of the check vocabulary; courses/README.md documents every one. */
export const checkNames: readonly string[] = namaCheck;

/** Whether a check is about letters, their office or its counter. */
export const isCheckSurat = (name: string): boolean =>
	/^(surat|antrean|anjungan|masuk|mandat|penugasan|tte)\b/.test(name);

/** Whether a check is about the budget, its way to the camat or its evaluation. */
export const isCheckAnggaran = (name: string): boolean => name.startsWith('apbdes.');
