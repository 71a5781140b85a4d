import { berkasKurang } from '../../../desa/apbdes/alur/berkas';
import { dpaPelaksana, isDpaLengkap } from '../../../desa/apbdes/alur/dpa';
import { tahapKini } from '../../../desa/apbdes/alur/tahap';
import { langkahBerlaku } from '../../../desa/apbdes/alur/langkah-berlaku';
import { aturanLangkah } from '../../../desa/apbdes/alur/langkah';
import { daftarBerkas, type LangkahTercatat, type Rancangan } from '../../../desa/apbdes/rancangan';
import {
	labelBerkas,
	labelLangkah,
	labelSudah,
	labelTahap
} from '../../../desa/apbdes/views/label';
import { labelPeran, type Peran } from '../../../desa/peran';
import { addDays, formatTanggal, tanggal, type Tanggal } from '../../../format/tanggal';
import { fillText } from '../cast';
import { padaLembar, rancanganKini, type Spec } from './apbdes-tempat';
import { gagal, lulus, tunggu, type CheckOutcome, type Context, type Place } from './context';

const padaAlur = (field: string, label: string): Place => ({ halaman: 'alur', field, label });

/** D-07: how far the draft has come today; several where each of them will do. */
export function anggaranTahap(spec: Spec<'apbdes.tahap'>, context: Context): CheckOutcome {
	const { dunia } = context;
	const diminta = Array.isArray(spec.tahap) ? spec.tahap : [spec.tahap];
	const kini = tahapKini(rancanganKini(context), dunia.tanggal, dunia.anggaran.aturanTahun.libur);
	if (diminta.includes(kini)) return lulus;
	return gagal({
		code: `apbdes.tahap.${diminta[0] ?? ''}`,
		message: 'Rancangan belum sampai pada tahap yang diminta.',
		found: labelTahap[kini],
		expected: diminta.map((satu) => labelTahap[satu]).join(' atau '),
		where: padaAlur('judul-langkah', 'Alur anggaran'),
		rule: 'D-07',
		why: 'Rancangan berjalan dari Sekdes ke Kades, BPD, camat, lalu ditetapkan; tidak ada langkah yang dilompati.'
	});
}

/** A day, or so many days since the step before; null where nothing is asked. */
function batasLangkah(
	{ sebelum, sejak, dalam }: Spec<'apbdes.langkah'>,
	context: Context
): Tanggal | null {
	const mulai = sejak && langkahBerlaku(rancanganKini(context)).get(sejak)?.tanggal;
	if (mulai) return addDays(mulai, dalam);
	return sebelum === undefined ? null : tanggal(fillText(sebelum, context.cast.raw));
}

/** D-08: the DPA of one executor where a role is asked for, else the last of all of them. */
function tercatatDpa(rancangan: Rancangan, peran: Peran | undefined): LangkahTercatat | undefined {
	if (peran === undefined && !isDpaLengkap(rancangan)) return undefined;
	return rancangan.langkah.findLast(
		(satu) => satu.langkah.jenis === 'serahkan-dpa' && (peran === undefined || satu.peran === peran)
	);
}

/** What is not there: of a DPA that all hand in, whose is missing. */
function belumDikerjakan({ langkah, peran }: Spec<'apbdes.langkah'>, rancangan: Rancangan): string {
	if (langkah !== 'serahkan-dpa' || peran !== undefined) return 'Belum';
	const kurang = dpaPelaksana(rancangan).flatMap((satu) =>
		satu.diserahkan === null ? [labelPeran(satu.peran)] : []
	);
	return `Belum menyerahkan: ${kurang.join(', ')}`;
}

/** D-07: a step was taken and stands, by whom it belongs to, in time. */
export function anggaranLangkah(spec: Spec<'apbdes.langkah'>, context: Context): CheckOutcome {
	const rancangan = rancanganKini(context);
	const tercatat =
		spec.langkah === 'serahkan-dpa'
			? tercatatDpa(rancangan, spec.peran)
			: langkahBerlaku(rancangan).get(spec.langkah);
	const isi = {
		code: `apbdes.langkah.${spec.langkah}`,
		where: padaAlur('judul-langkah', labelLangkah[spec.langkah]),
		rule: aturanLangkah[spec.langkah].aturan,
		why: 'Setiap langkah punya pelaku dan batas waktunya sendiri, dan tercatat tanggalnya.'
	};
	if (!tercatat)
		return gagal({
			...isi,
			message: `Langkah “${labelLangkah[spec.langkah]}” belum dikerjakan.`,
			found: belumDikerjakan(spec, rancangan),
			expected: labelSudah[spec.langkah]
		});
	if (spec.peran !== undefined && tercatat.peran !== spec.peran)
		return gagal({
			...isi,
			message: `Yang mengerjakan langkah “${labelLangkah[spec.langkah]}” keliru.`,
			found: labelPeran(tercatat.peran),
			expected: labelPeran(spec.peran)
		});
	const batas = batasLangkah(spec, context);
	if (batas === null || tercatat.tanggal <= batas) return lulus;
	return gagal({
		...isi,
		message: `Langkah “${labelLangkah[spec.langkah]}” terlambat.`,
		found: formatTanggal(tercatat.tanggal),
		expected: `paling lambat ${formatTanggal(batas)}`
	});
}

/** D-08: all that has to lie with the camat. */
export function anggaranBerkas(context: Context): CheckOutcome {
	const rancangan = rancanganKini(context);
	if (!langkahBerlaku(rancangan).has('kirim'))
		return tunggu('Rancangan belum dikirim kepada camat.');
	const kurang = berkasKurang(rancangan, context.dunia.anggaran.masukan.bpd);
	if (kurang.length === 0) return lulus;
	return gagal({
		code: 'apbdes.berkas',
		message: `Berkas untuk camat belum lengkap: ${kurang.map((satu) => labelBerkas[satu]).join('; ')}.`,
		found: `${daftarBerkas.length - kurang.length} berkas`,
		expected: `${daftarBerkas.length} berkas`,
		where: padaAlur('berkas', 'Berkas yang disertakan'),
		rule: 'D-08',
		why: 'Evaluasi tidak dimulai selama satu berkas wajib belum ada.'
	});
}

/** D-09: a change was begun, and for an activity of the RKP it has a line. */
export function anggaranPerubahan(spec: Spec<'apbdes.perubahan'>, context: Context): CheckOutcome {
	const { cast } = context;
	const rancangan = rancanganKini(context);
	const { perubahan, baris } = rancangan;
	const isi = {
		rule: 'D-09',
		why: 'APBDes yang sudah ditetapkan hanya berubah lewat Perubahan APBDes, satu kali setahun.'
	};
	if (!perubahan)
		return gagal({
			...isi,
			code: 'apbdes.perubahan.belum',
			message: 'Perubahan APBDes belum dimulai.',
			found: 'APBDes yang berlaku belum diubah',
			expected: 'Perubahan APBDes dimulai dengan alasannya',
			where: padaAlur('alasan', 'Perubahan APBDes')
		});
	if (spec.luarBiasa !== undefined && perubahan.luarBiasa !== spec.luarBiasa)
		return gagal({
			...isi,
			code: 'apbdes.perubahan.luarBiasa',
			message: 'Tanda keadaan luar biasa tidak sesuai.',
			found: perubahan.luarBiasa ? 'ditandai luar biasa' : 'tidak ditandai',
			expected: spec.luarBiasa ? 'ditandai luar biasa' : 'tidak ditandai',
			where: padaAlur('luarBiasa', 'Perubahan APBDes')
		});
	const memuat = spec.memuat === undefined ? null : fillText(spec.memuat, cast.raw);
	if (memuat !== null && !perubahan.alasan.toLowerCase().includes(memuat.toLowerCase()))
		return gagal({
			...isi,
			code: 'apbdes.perubahan.alasan',
			message: 'Alasan perubahan belum menyebut sebabnya.',
			found: perubahan.alasan,
			expected: `alasan yang menyebut “${memuat}”`,
			where: padaAlur('alasan', 'Perubahan APBDes')
		});
	const rkpId = spec.rkp === undefined ? undefined : cast.members.get(spec.rkp)?.id;
	if (rkpId === undefined || [...baris.values()].some((satu) => satu.rkpId === rkpId)) return lulus;
	return gagal({
		...isi,
		code: 'apbdes.perubahan.rkp',
		message: `Kegiatan “${cast.printed.get(`${spec.rkp ?? ''}.nama`) ?? ''}” belum masuk perubahan.`,
		found: 'Belum ada barisnya',
		expected: 'Disalin dari RKP Desa perubahan',
		where: {
			...padaLembar({ rekening: '5', kegiatan: '2' }),
			halaman: 'bahan',
			label: 'Bahan anggaran'
		}
	});
}
