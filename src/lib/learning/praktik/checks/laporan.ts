import { jumlahKk, lampid } from '../../../desa/kependudukan/views/lampid';
import { jumlahSel } from '../../../desa/kependudukan/views/sel';
import type { StatusLaporan } from '../../../desa/kependudukan/laporan';
import { formatAngka } from '../../../format/angka';
import {
	bulanDari,
	formatBulan,
	parseBulan,
	parseTanggal,
	formatTanggal
} from '../../../format/tanggal';
import type { Bulan } from '../../../format/tanggal';
import { fillText } from '../cast';
import type { CheckSpec } from '../check-spec';
import { gagal, lulus, tunggu, type CheckOutcome, type Context } from './context';

type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

const barisOrang = {
	awal: 'penduduk awal bulan',
	lahir: 'kelahiran',
	mati: 'kematian',
	datang: 'pendatang',
	pindah: 'pindah',
	hilang: 'penduduk hilang',
	koreksi: 'koreksi',
	akhir: 'penduduk akhir bulan'
} as const;
const barisKk = {
	awal: 'KK awal bulan',
	baru: 'KK baru',
	mati: 'KK hilang karena kematian',
	datang: 'KK datang',
	pindah: 'KK pindah',
	gabung: 'KK yang bergabung',
	koreksi: 'koreksi KK',
	akhir: 'KK akhir bulan'
} as const;
const sebutSel = {
	wniL: ' (WNI laki-laki)',
	wniP: ' (WNI perempuan)',
	wnaL: ' (WNA laki-laki)',
	wnaP: ' (WNA perempuan)',
	jumlah: ''
} as const;

const bulanLaporan = (bulan: string | undefined, { start }: Context): Bulan =>
	(bulan === undefined ? null : parseBulan(bulan)) ?? bulanDari(start.tanggal);

const angkaDiminta = (jumlah: number | string, { cast }: Context): number =>
	Number(fillText(String(jumlah), cast.raw).replace(/[.\s]/g, ''));

/**
 * What the report says in one cell. While a row of events is still empty nothing can be said about it; the opening and
 * the end of the month are judged as soon as something happened.
 */
function banding(
	context: Context,
	bulan: Bulan,
	baris: string,
	apa: string,
	found: number,
	expected: number
): CheckOutcome {
	const peristiwa = baris !== 'awal' && baris !== 'akhir';
	if (peristiwa && found === 0 && expected > 0)
		return tunggu(`Belum ada ${apa} dalam laporan ${formatBulan(bulan)}.`);
	if (!peristiwa && context.dunia.version === context.start.version)
		return tunggu(`Belum ada peristiwa yang dicatat.`);
	if (found === expected) return lulus;
	return gagal({
		code: `lampid.${baris}`,
		message: `LAMPID ${formatBulan(bulan)} memuat jumlah ${apa} yang keliru.`,
		found: formatAngka(found),
		expected: formatAngka(expected),
		where: {
			halaman: 'lampid',
			bulan,
			field: baris,
			label: `LAMPID ${formatBulan(bulan)}`
		},
		rule: 'B-07',
		why: peristiwa
			? `Satu peristiwa dihitung satu kali, pada bulan tanggal lapor. ${
					found > expected
						? 'Urungkan catatan yang berlebih.'
						: 'Cari peristiwa atau orang yang belum tercatat.'
				}`
			: 'Akhir bulan = awal + lahir + datang − mati − pindah − hilang, dan sama dengan cacah penduduk aktif.'
	});
}

export function lampidSel(spec: Spec<'lampid.sel'>, context: Context): CheckOutcome {
	const bulan = bulanLaporan(spec.bulan, context);
	const sel = lampid(context.dunia, context.start, bulan).desa.orang[spec.baris];
	const found = spec.sel === 'jumlah' ? jumlahSel(sel) : sel[spec.sel];
	const apa = barisOrang[spec.baris] + sebutSel[spec.sel];
	return banding(context, bulan, spec.baris, apa, found, angkaDiminta(spec.jumlah, context));
}

export function lampidKk(spec: Spec<'lampid.kk'>, context: Context): CheckOutcome {
	const bulan = bulanLaporan(spec.bulan, context);
	const found = jumlahKk(lampid(context.dunia, context.start, bulan).desa.kk[spec.baris]);
	const expected = angkaDiminta(spec.jumlah, context);
	const hasil = banding(context, bulan, spec.baris, barisKk[spec.baris], found, expected);
	return hasil.status === 'belum' ? { ...hasil, code: `lampid.kk.${spec.baris}` } : hasil;
}

const sebutStatus: Record<StatusLaporan | 'belum', string> = {
	belum: 'belum diajukan',
	diajukan: 'diajukan ke kecamatan',
	dikembalikan: 'dikembalikan kecamatan',
	dikunci: 'disetujui dan dikunci kecamatan'
};
const urutan: readonly (StatusLaporan | 'belum')[] = ['belum', 'diajukan', 'dikunci'];

export function lampidStatus(spec: Spec<'lampid.status'>, context: Context): CheckOutcome {
	const bulan = bulanLaporan(spec.bulan, context);
	const kini = context.dunia.kependudukan.laporan.get(bulan)?.status ?? 'belum';
	if (kini === spec.status) return lulus;
	const berikut = kini === 'belum' || urutan.indexOf(kini) < urutan.indexOf(spec.status);
	return gagal({
		code: `lampid.status.${spec.status}`,
		message: `LAMPID ${formatBulan(bulan)} belum sampai pada langkah yang diminta.`,
		found: sebutStatus[kini],
		expected: sebutStatus[spec.status],
		where: { halaman: 'lampid', bulan, field: 'status', label: `LAMPID ${formatBulan(bulan)}` },
		rule: 'G-04',
		why: berikut
			? 'Desa mengajukan, kecamatan memeriksa lalu mengunci atau mengembalikan dengan alasan.'
			: 'Laporan yang dikunci tidak berubah lagi; koreksi masuk ke bulan berjalan (B-07).'
	});
}

export function duniaTanggal(spec: Spec<'dunia.tanggal'>, context: Context): CheckOutcome {
	const diminta = parseTanggal(fillText(spec.tanggal, context.cast.raw));
	if (!diminta) throw new Error(`Not a date: ${spec.tanggal}`);
	if (context.dunia.tanggal >= diminta) return lulus;
	return gagal({
		code: 'dunia.tanggal',
		message: 'Tanggal desa latihan belum dimajukan.',
		found: formatTanggal(context.dunia.tanggal),
		expected: formatTanggal(diminta),
		where: { halaman: 'ringkasan', field: 'tanggal', label: 'Tanggal desa' },
		rule: 'DL-01',
		why: 'Tanggal di desa latihan hanya maju bila Anda memajukannya.'
	});
}
