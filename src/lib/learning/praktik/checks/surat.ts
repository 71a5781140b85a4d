import { labelJabatanDesa, pejabatJabatan, penugasanBerlaku } from '../../../desa/surat/pelaku';
import { labelPeran } from '../../../desa/peran';
import { berlakuPada } from '../../../desa/surat/pelaku';
import type { Surat } from '../../../desa/surat/surat';
import { labelBentuk } from '../../../desa/surat/tanda-tangan';
import { cacatAgenda, type CacatAgenda } from '../../../desa/surat/views/cacat-agenda';
import { langkahSurat, statusSurat } from '../../../desa/surat/views/label';
import { formatTanggal } from '../../../format/tanggal';
import { samaIsian, tampilIsian, type CaraBanding } from '../banding';
import { cariSurat, gugur, sebutSurat, suratTentang } from '../cari-surat';
import { fillText } from '../cast';
import type { CheckSpec } from '../check-spec';
import {
	cariSiapa,
	gagal,
	lulus,
	sebutSiapa,
	tunggu,
	type CheckOutcome,
	type Context,
	type Place
} from './context';

type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

const pada = (surat: Surat, field: string, label: string): Place => ({
	halaman: 'surat-keluar',
	suratId: surat.id,
	field,
	label
});

const besar = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const daftar = (isi: readonly string[]): string =>
	isi.length === 0 ? 'tidak ada' : isi.join(', ');
const tanpaSurat = (nama: string, context: Context): CheckOutcome =>
	tunggu(`Belum ada ${sebutSurat(nama, context)}.`);

/** C-04: how far a letter has come; several where each of them will do. */
export function suratStatus(spec: Spec<'surat.status'>, context: Context): CheckOutcome {
	const diminta = Array.isArray(spec.status) ? spec.status : [spec.status];
	const surat = cariSurat(spec.surat, context);
	if (surat && diminta.includes(surat.status)) return lulus;
	const expected = diminta.map((satu) => statusSurat[satu]).join(' atau ');
	const cacat = surat && cacatAgenda(context.start.persuratan).find((x) => x.suratId === surat.id);
	if (cacat && diminta.includes('dicabut')) return belumDicabut(cacat.jenis);
	return gagal({
		code: `surat.status.${diminta[0] ?? ''}`,
		message: `${besar(sebutSurat(spec.surat, context))} belum sampai pada keadaan yang diminta.`,
		found: surat ? statusSurat[surat.status] : 'Belum ada',
		expected,
		where: surat
			? pada(surat, 'judul', 'Halaman surat')
			: { halaman: 'surat-baru', label: 'Buat surat' },
		rule: diminta.includes('dicabut') ? 'C-07' : 'C-04',
		why: diminta.includes('dicabut')
			? 'Surat yang sudah ditandatangani tidak diubah: dicabut dengan alasan, lalu terbit surat baru.'
			: 'Surat berjalan melalui pengajuan, verifikasi, paraf, tanda tangan, penyerahan, dan arsip.'
	});
}

const sebutCacat: Record<CacatAgenda, string> = {
	'nomor-ganda': 'Surat yang nomor urutnya ganda',
	'tanggal-mundur': 'Surat yang tanggalnya mundur',
	'nomor-keliru': 'Surat yang susunan nomornya keliru',
	'an-tanpa-mandat': 'Surat yang ditandatangani a.n. tanpa mandat'
};

/** A fault of the register is there to be found: which letter has it stands in the hints, for whoever asks for help. */
const belumDicabut = (jenis: CacatAgenda): CheckOutcome =>
	gagal({
		code: 'surat.status.dicabut',
		message: `${sebutCacat[jenis]} belum dicabut.`,
		found: 'Belum dicabut',
		expected: 'Ditemukan di buku agenda, lalu dicabut dengan alasan',
		where: { halaman: 'agenda', label: 'Buku agenda' },
		rule: jenis === 'nomor-keliru' ? 'C-01' : jenis === 'an-tanpa-mandat' ? 'C-03' : 'C-02',
		why: 'Surat yang sudah ditandatangani tidak diubah: dicabut dengan alasan, lalu terbit surat baru.'
	});

const caraIsian = (nilai: string): CaraBanding =>
	/^\d{4}-\d{2}-\d{2}$/.test(nilai) ? 'tanggal' : /^\d+$/.test(nilai) ? 'angka' : 'teks';

/** C-06: what the letter says beside the data of the register. */
export function suratIsian(spec: Spec<'surat.isian'>, context: Context): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	if (!surat) return tanpaSurat(spec.surat, context);
	const expected = fillText(String(spec.nilai), context.cast.raw);
	const found =
		spec.isian === 'perihal' || spec.isian === 'tujuan'
			? surat[spec.isian]
			: (surat.isian[spec.isian] ?? '');
	const cara = caraIsian(expected);
	if (samaIsian(found, expected, cara)) return lulus;
	const sebutan = spec.isian.replaceAll('-', ' ');
	return gagal({
		code: 'surat.isian',
		message: `Isian ${sebutan} pada ${sebutSurat(spec.surat, context)} belum sesuai.`,
		found: tampilIsian(found, cara),
		expected: tampilIsian(expected, cara),
		where: pada(surat, spec.isian, besar(sebutan)),
		rule: 'C-06',
		why: 'Isi surat mengikuti yang diminta pemohon dan berkasnya, bukan contoh surat sebelumnya.'
	});
}

/** C-06: whom it is about, and who came for it. */
export function suratOrang(spec: Spec<'surat.orang'>, context: Context): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	if (!surat) return tanpaSurat(spec.surat, context);
	const { penduduk } = context.dunia.kependudukan;
	for (const [sebagai, siapa, id] of [
		['Pemohon', spec.pemohon, surat.pemohonId],
		['Yang diterangkan', spec.subjek, surat.subjekId ?? surat.pemohonId]
	] as const) {
		if (siapa === undefined || cariSiapa(siapa, context)?.id === id) continue;
		return gagal({
			code: `surat.orang.${sebagai === 'Pemohon' ? 'pemohon' : 'subjek'}`,
			message: `${sebagai} pada ${sebutSurat(spec.surat, context)} keliru.`,
			found: penduduk.get(id ?? '')?.nama ?? 'tidak ada',
			expected: sebutSiapa(siapa, context),
			where: pada(surat, 'judul', sebagai),
			rule: 'C-06',
			why: 'Pemohon ialah yang datang; yang diterangkan ialah orang yang datanya ditulis di surat.'
		});
	}
	return lulus;
}

/** C-06: exactly the papers that the verifier has seen. */
export function suratBerkas(spec: Spec<'surat.berkas'>, context: Context): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	if (!surat) return tanpaSurat(spec.surat, context);
	const verifikasi = surat.langkah.findLast(({ langkah }) => langkah === 'verifikasi');
	if (!verifikasi) return tunggu(`${besar(sebutSurat(spec.surat, context))} belum diverifikasi.`);
	const expected = [...spec.berkas].sort();
	const found = [...surat.berkas].sort();
	if (found.join('\n') === expected.join('\n')) return lulus;
	const kurang = expected.filter((satu) => !found.includes(satu));
	const lebih = found.filter((satu) => !expected.includes(satu));
	const beda = [
		...(kurang.length > 0 ? [`dibawa tetapi belum ditandai: ${kurang.join('; ')}`] : []),
		...(lebih.length > 0 ? [`ditandai padahal tidak dibawa: ${lebih.join('; ')}`] : [])
	];
	return gagal({
		code: 'surat.berkas',
		message: `Pada ${sebutSurat(spec.surat, context)} ada berkas yang ${beda.join('. Ada pula yang ')}.`,
		found: found.join('; ') || 'tidak ada',
		expected: expected.join('; ') || 'tidak ada',
		where: pada(surat, 'berkas', 'Berkas yang dilihat'),
		rule: 'C-06',
		why: 'Yang ditandai hanya berkas yang benar-benar dilihat pemeriksa.'
	});
}

/** C-04: a step was taken, by whom it belongs to, with a reason where one is asked for. */
export function suratLangkah(spec: Spec<'surat.langkah'>, context: Context): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	if (!surat) return tanpaSurat(spec.surat, context);
	const langkah = surat.langkah.findLast((satu) => satu.langkah === spec.langkah);
	const sebutan = langkahSurat[spec.langkah];
	const isi = {
		code: `surat.langkah.${spec.langkah}`,
		where: pada(surat, 'judul', 'Halaman surat'),
		rule: 'C-04',
		why: 'Setiap langkah mencatat siapa yang mengerjakan, kapan, dan catatannya.'
	};
	if (!langkah)
		return gagal({
			...isi,
			message: `${besar(sebutSurat(spec.surat, context))} belum ${sebutan}.`,
			found: 'Belum',
			expected: besar(sebutan)
		});
	if (spec.peran !== undefined && langkah.peran !== spec.peran)
		return gagal({
			...isi,
			message: `Yang mengerjakan langkah itu pada ${sebutSurat(spec.surat, context)} keliru.`,
			found: labelPeran(langkah.peran),
			expected: labelPeran(spec.peran)
		});
	const memuat = spec.memuat === undefined ? null : fillText(spec.memuat, context.cast.raw);
	if (memuat === null || langkah.catatan.toLowerCase().includes(memuat.toLowerCase())) return lulus;
	return gagal({
		...isi,
		message: `Alasan pada ${sebutSurat(spec.surat, context)} belum menyebut sebabnya.`,
		found: langkah.catatan || 'kosong',
		expected: `alasan yang menyebut “${memuat}”`
	});
}

/** C-06: one went on in spite of a warning, and said why. */
export function suratAlasan(spec: Spec<'surat.alasan'>, context: Context): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	if (!surat) return tanpaSurat(spec.surat, context);
	const memuat = fillText(spec.memuat, context.cast.raw);
	if (surat.alasanLanjut.toLowerCase().includes(memuat.toLowerCase())) return lulus;
	return gagal({
		code: 'surat.alasan',
		message: `Alasan melanjutkan ${sebutSurat(spec.surat, context)} belum menyebut dasarnya.`,
		found: surat.alasanLanjut || 'tanpa alasan',
		expected: `alasan yang menyebut “${memuat}”`,
		where: pada(surat, 'alasanLanjut', 'Alasan melanjutkan'),
		rule: 'C-06',
		why: 'Peringatan boleh dilewati bila pemeriksa menulis apa yang dilihatnya atau dasar yang dipakainya.'
	});
}

/** C-03: who signed, and in which form. */
export function suratPenandatangan(
	spec: Spec<'surat.penandatangan'>,
	context: Context
): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	const tanda = surat?.tandaTangan;
	if (!surat || !tanda)
		return tunggu(`${besar(sebutSurat(spec.surat, context))} belum ditandatangani.`);
	if (tanda.bentuk === spec.bentuk) return lulus;
	return gagal({
		code: `surat.penandatangan.${spec.bentuk}`,
		message: `Bentuk tanda tangan pada ${sebutSurat(spec.surat, context)} keliru.`,
		found: labelBentuk[tanda.bentuk],
		expected: labelBentuk[spec.bentuk],
		where: pada(surat, 'bentuk', 'Bentuk tanda tangan'),
		rule: 'C-03',
		why: 'Bentuknya mengikuti keadaan: Kepala Desa sendiri, a.n. dengan mandat tertulis, atau pengganti yang ditugaskan.'
	});
}

/** C-02: the number that a letter took. */
export function suratNomor(spec: Spec<'surat.nomor'>, context: Context): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	const nomor = surat?.nomor;
	if (!surat || !nomor) return tunggu(`${besar(sebutSurat(spec.surat, context))} belum bernomor.`);
	const urut = Number(fillText(String(spec.urut), context.cast.raw));
	const tahun = spec.tahun ?? nomor.tahun;
	if (nomor.urut === urut && nomor.tahun === tahun) return lulus;
	const tulis = (u: number, t: number) => `${String(u).padStart(3, '0')} tahun ${t}`;
	return gagal({
		code: 'surat.nomor',
		message: `Nomor urut ${sebutSurat(spec.surat, context)} keliru.`,
		found: tulis(nomor.urut, nomor.tahun),
		expected: tulis(urut, tahun),
		where: { halaman: 'agenda', label: 'Buku agenda' },
		rule: 'C-02',
		why: 'Nomor diambil saat tanda tangan, bertambah satu tanpa lubang, dan mulai lagi dari 001 setiap 1 Januari.'
	});
}

/** C-02: one request, one letter. */
export function suratJumlah(spec: Spec<'surat.jumlah'>, context: Context): CheckOutcome {
	const found = suratTentang(spec.jenis, spec.siapa, context).filter(
		({ status }) => !gugur.includes(status)
	).length;
	if (found === spec.jumlah) return lulus;
	if (found < spec.jumlah)
		return tunggu(`Belum ada ${sebutSurat(`${spec.jenis}:${spec.siapa}`, context)}.`);
	return gagal({
		code: 'surat.ganda',
		message: `Ada lebih dari yang perlu: ${sebutSurat(`${spec.jenis}:${spec.siapa}`, context)}.`,
		found: String(found),
		expected: String(spec.jumlah),
		where: { halaman: 'surat', label: 'Daftar surat' },
		rule: 'C-02',
		why: 'Satu permohonan cukup satu surat. Yang berlebih dibatalkan dengan alasan, bukan dihapus.'
	});
}

/** What was right at the start is left alone. */
export function suratUtuh({ kecuali }: Spec<'surat.utuh'>, context: Context): CheckOutcome {
	const { cast, start, dunia } = context;
	const dikecualikan = new Set(kecuali.map((nama) => cast.members.get(nama)?.id));
	const berubah = [...start.persuratan.surat.values()].find(
		({ id, status }) => !dikecualikan.has(id) && dunia.persuratan.surat.get(id)?.status !== status
	);
	if (!berubah) return lulus;
	const kini = dunia.persuratan.surat.get(berubah.id);
	return gagal({
		code: 'surat.utuh',
		message: `${besar(berubah.nomor ? `surat nomor ${berubah.nomor.teks}` : 'sebuah surat')} tidak perlu disentuh.`,
		found: kini ? statusSurat[kini.status] : 'tidak ada',
		expected: statusSurat[berubah.status],
		where: pada(berubah, 'judul', 'Halaman surat'),
		rule: 'C-07',
		why: 'Mencabut surat yang benar merugikan warga yang memegangnya. Periksa dahulu, baru cabut.'
	});
}

/** C-03: a written mandate for that type, in force today. */
export function mandatBerlaku({ jabatan, jenis }: Spec<'mandat'>, context: Context): CheckOutcome {
	const { persuratan: state, tanggal } = context.dunia;
	const pejabat = pejabatJabatan(state, jabatan);
	const milik = state.mandat.filter(
		(mandat) => mandat.pejabatId === pejabat?.id && berlakuPada(mandat, tanggal)
	);
	const lebih = milik.flatMap((mandat) => mandat.jenis).filter((kode) => !jenis.includes(kode));
	const kurang = jenis.filter((kode) => !milik.some((mandat) => mandat.jenis.includes(kode)));
	if (lebih.length === 0 && kurang.length === 0) return lulus;
	return gagal({
		code: 'surat.mandat',
		message: `Mandat tertulis untuk ${labelJabatanDesa(jabatan)} belum sesuai.`,
		found: daftar([...new Set(milik.flatMap((mandat) => mandat.jenis))]),
		expected: daftar(jenis),
		where: { halaman: 'pejabat-surat', field: 'jenis', label: 'Mandat' },
		rule: 'C-03',
		why: 'Bentuk a.n. hanya untuk jenis surat yang disebut dalam mandat tertulis Kepala Desa.'
	});
}

/** C-03: who stands for the Kades today. */
export function penugasanKini(spec: Spec<'penugasan'>, context: Context): CheckOutcome {
	const { persuratan: state, tanggal } = context.dunia;
	const kini = penugasanBerlaku(state, tanggal);
	const diminta = pejabatJabatan(state, spec.jabatan);
	if (kini?.bentuk === spec.bentuk && kini.pejabatId === diminta?.id) return lulus;
	const pejabat = kini && state.pejabat.get(kini.pejabatId);
	return gagal({
		code: `surat.penugasan.${spec.bentuk}`,
		message: 'Pengganti Kepala Desa belum sesuai surat perintahnya.',
		found: kini
			? `${labelBentuk[kini.bentuk]} ${pejabat?.nama ?? ''}`.trim()
			: `belum ada yang berlaku pada ${formatTanggal(tanggal)}`,
		expected: `${labelBentuk[spec.bentuk]} ${diminta?.nama ?? ''}`.trim(),
		where: { halaman: 'pejabat-surat', field: 'pejabatId', label: 'Penugasan' },
		rule: 'C-03',
		why: 'Selama Kepala Desa berhalangan, yang menandatangani ialah pejabat yang ditugaskan dengan surat perintah.'
	});
}

/** C-07: nobody tried to sign with what belongs to somebody else. */
export function tteBersih({ start, dunia }: Context): CheckOutcome {
	const found = dunia.persuratan.pelanggaran.slice(start.persuratan.pelanggaran.length);
	const [pertama] = found;
	if (!pertama) return lulus;
	const pemilik = dunia.persuratan.pejabat.get(pertama.pemilikId);
	return gagal({
		code: 'surat.tte.pinjam',
		message: 'Sertifikat atau frasa sandi orang lain pernah dipakai untuk menandatangani.',
		found: `${pertama.cara === 'sertifikat' ? 'sertifikat' : 'frasa sandi'} milik ${pemilik ? labelJabatanDesa(pemilik.jabatan) : 'orang lain'}`,
		expected: 'sertifikat dan frasa sandi penanda tangannya sendiri',
		where: { halaman: 'surat', label: 'Daftar surat' },
		rule: 'C-07',
		why: 'Sertifikat bersifat pribadi. Percobaan memakai milik orang lain tercatat dan tidak dapat dihapus.'
	});
}
