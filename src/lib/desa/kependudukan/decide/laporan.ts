import {
	akhirBulan,
	awalBulan,
	bulanDari,
	bulanSebelum,
	bulanSesudah,
	formatBulan,
	formatTanggal,
	type Bulan
} from '../../../format/tanggal';
import type { Dunia, Event } from '../../dunia';
import { labelPeran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { AjukanLaporan, PeriksaLaporan } from '../commands-kecamatan';
import type { Laporan } from '../laporan';
import { cocokkan } from '../views/cocokkan';
import { jumlahKk, lampid } from '../views/lampid';
import { jumlahSel, samaSel } from '../views/sel';

const galat = (field: string, rule: string, message: string, mend: string): Problem => ({
	field,
	level: 'galat',
	rule,
	message,
	mend
});

const laporanBulan = (dunia: Dunia, bulan: Bulan) =>
	lampid(dunia, { kependudukan: dunia.awal }, bulan);

/**
 * G-04, B-07: the village hands in the report of a month: on its last day or later, months in their order, and only
 * when it adds up. The figures go with it, so that a later look can be compared with them.
 */
export function ajukanLaporan(dunia: Dunia, command: AjukanLaporan): Result<readonly Event[]> {
	const { bulan, catatan } = command;
	if (dunia.peran === 'kecamatan')
		return refused(
			galat(
				'',
				'G-04',
				'Laporan bulanan diajukan desa, bukan kecamatan.',
				'Ganti peran menjadi Operator, Sekdes, atau Kades di bagian atas halaman.'
			)
		);
	const lama = dunia.kependudukan.laporan.get(bulan);
	const problems = [
		...periksaWaktu(dunia, bulan),
		...periksaStatusAjukan(bulan, lama),
		...periksaUrutan(dunia, bulan),
		...periksaB07(dunia, bulan)
	];
	if (problems.length > 0) return refused(...problems);
	const { orang, kk } = laporanBulan(dunia, bulan).desa;
	return accepted([
		{
			kind: 'laporan.dilangkahkan',
			bulan,
			langkah: 'ajukan',
			peran: dunia.peran,
			tanggal: dunia.tanggal,
			catatan,
			akhir: orang.akhir,
			kkAkhir: jumlahKk(kk.akhir)
		}
	]);
}

function periksaWaktu(dunia: Dunia, bulan: Bulan): Problem[] {
	const pertama = bulanDari(dunia.tanggalMulai);
	if (bulan < pertama)
		return [
			galat(
				'bulan',
				'G-04',
				`Desa latihan ini baru dimulai ${formatBulan(pertama)}; ${formatBulan(bulan)} tidak ada laporannya.`,
				`Pilih ${formatBulan(pertama)} atau sesudahnya.`
			)
		];
	if (dunia.tanggal >= akhirBulan(bulan)) return [];
	return [
		galat(
			'bulan',
			'G-04',
			`${formatBulan(bulan)} belum selesai: di desa latihan masih ${formatTanggal(dunia.tanggal)}.`,
			`Ajukan mulai ${formatTanggal(akhirBulan(bulan))}; tanggal dimajukan di halaman Ringkasan.`
		)
	];
}

function periksaStatusAjukan(bulan: Bulan, lama: Laporan | undefined): Problem[] {
	if (lama?.status === 'dikunci')
		return [
			galat(
				'',
				'B-07',
				`Laporan ${formatBulan(bulan)} sudah dikunci kecamatan dan tidak berubah lagi.`,
				'Bila ada yang keliru, catat koreksinya pada bulan berjalan.'
			)
		];
	if (lama?.status === 'diajukan')
		return [
			galat(
				'',
				'G-04',
				`Laporan ${formatBulan(bulan)} sudah diajukan dan menunggu kecamatan.`,
				'Tunggu kecamatan menyetujui atau mengembalikannya.'
			)
		];
	return [];
}

/** B-07: a month opens with the end of the one before, so that one is handed in first. */
function periksaUrutan(dunia: Dunia, bulan: Bulan): Problem[] {
	const sebelum = bulanSebelum(bulan);
	if (sebelum < bulanDari(dunia.tanggalMulai)) return [];
	const status = dunia.kependudukan.laporan.get(sebelum)?.status;
	if (status === 'diajukan' || status === 'dikunci') return [];
	return [
		galat(
			'bulan',
			'G-04',
			`Laporan ${formatBulan(sebelum)} ${status ? 'dikembalikan kecamatan dan belum diajukan lagi' : 'belum diajukan'}.`,
			`Ajukan ${formatBulan(sebelum)} lebih dahulu; akhir bulan itu menjadi awal ${formatBulan(bulan)}.`
		)
	];
}

/** Book and register must agree, in that month and today: what is wrong today was wrong when the month ended, or came after. */
function periksaB07(dunia: Dunia, bulan: Bulan): Problem[] {
	const bulanIni = bulanDari(dunia.tanggal);
	const problems = [
		...laporanBulan(dunia, bulan).problems,
		...(bulan < bulanIni ? laporanBulan(dunia, bulanIni).problems : [])
	];
	if (problems.length > 0)
		return problems.filter(
			(satu, i) => problems.findIndex(({ message }) => message === satu.message) === i
		);
	const { cocok, orang, keluarga } = cocokkan(dunia, { kependudukan: dunia.awal });
	if (cocok) return [];
	return [
		galat(
			'',
			'B-07',
			`Buku dan daftar penduduk berbeda tentang ${orang.length} orang dan ${keluarga.length} KK.`,
			'Lihat siapa saja pada panel Pencocokan, lalu perbaiki lewat peristiwanya.'
		)
	];
}

/**
 * G-04: the kecamatan compares by B-07; it agrees, which locks the month, or gives it back with a reason. The village
 * cannot lock its own report.
 */
export function periksaLaporan(dunia: Dunia, command: PeriksaLaporan): Result<readonly Event[]> {
	const { bulan, setuju, alasan } = command;
	if (dunia.peran !== 'kecamatan')
		return refused(
			galat(
				'',
				'G-04',
				`Desa tidak bisa mengunci laporannya sendiri; ${labelPeran(dunia.peran)} mengajukan, kecamatan yang memeriksa.`,
				'Ganti peran menjadi Kecamatan di bagian atas halaman.'
			)
		);
	const laporan = dunia.kependudukan.laporan.get(bulan);
	if (laporan?.status !== 'diajukan')
		return refused(
			laporan?.status === 'dikunci'
				? galat(
						'',
						'B-07',
						`Laporan ${formatBulan(bulan)} sudah dikunci dan tidak diperiksa lagi.`,
						'Bila ada yang keliru, desa mencatat koreksinya pada bulan berjalan.'
					)
				: galat(
						'',
						'G-04',
						`Laporan ${formatBulan(bulan)} ${laporan ? 'ada di desa untuk diperbaiki' : 'belum diajukan desa'}.`,
						'Tunggu sampai desa mengajukannya.'
					)
		);
	const problems = setuju ? periksaSetuju(dunia, laporan) : periksaAlasan(alasan);
	if (problems.length > 0) return refused(...problems);
	return accepted([
		{
			kind: 'laporan.dilangkahkan',
			bulan,
			langkah: setuju ? 'kunci' : 'kembalikan',
			peran: dunia.peran,
			tanggal: dunia.tanggal,
			catatan: alasan,
			akhir: laporan.akhir,
			kkAkhir: laporan.kkAkhir
		}
	]);
}

const periksaAlasan = (alasan: string): Problem[] =>
	alasan === ''
		? [
				galat(
					'alasan',
					'G-04',
					'Alasan pengembalian belum ditulis.',
					'Tulis angka atau peristiwa mana yang harus diperiksa desa.'
				)
			]
		: [];

function periksaSetuju(dunia: Dunia, laporan: Laporan): Problem[] {
	const { bulan, akhir, kkAkhir } = laporan;
	const problems: Problem[] = [];
	// What is recorded today still counts in this month; a locked month must not move any more.
	if (dunia.tanggal <= akhirBulan(bulan))
		problems.push(
			galat(
				'setuju',
				'G-04',
				`${formatBulan(bulan)} masih berjalan sampai akhir hari ini, jadi belum dapat dikunci.`,
				`Setujui mulai ${formatTanggal(awalBulan(bulanSesudah(bulan)))}.`
			)
		);
	const sebelum = bulanSebelum(bulan);
	if (
		sebelum >= bulanDari(dunia.tanggalMulai) &&
		dunia.kependudukan.laporan.get(sebelum)?.status !== 'dikunci'
	)
		problems.push(
			galat(
				'setuju',
				'G-04',
				`Laporan ${formatBulan(sebelum)} belum dikunci.`,
				`Periksa ${formatBulan(sebelum)} lebih dahulu.`
			)
		);
	problems.push(...periksaB07(dunia, bulan));
	const { orang, kk } = laporanBulan(dunia, bulan).desa;
	if (!samaSel(orang.akhir, akhir) || jumlahKk(kk.akhir) !== kkAkhir)
		problems.push(
			galat(
				'setuju',
				'G-04',
				`Yang diajukan ${jumlahSel(akhir)} jiwa dan ${kkAkhir} KK; buku sekarang ${jumlahSel(orang.akhir)} jiwa dan ${jumlahKk(kk.akhir)} KK.`,
				'Kembalikan dengan alasan, supaya desa mengajukan angka yang terbaru.'
			)
		);
	return problems;
}
