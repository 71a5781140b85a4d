import { parseNik } from '../../../desa/kependudukan/nik';
import type { StatusInjeksi } from '../../../desa/kependudukan/injeksi';
import type { StatusVerval } from '../../../desa/kependudukan/verval';
import { fillText } from '../cast';
import type { CheckSpec } from '../check-spec';
import {
	cariSiapa,
	gagal,
	lulus,
	tanpaSiapa,
	tunggu,
	type CheckOutcome,
	type Context
} from './context';

type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

const sebutVerval: Record<StatusVerval | 'belum', string> = {
	belum: 'belum diminta',
	diminta: 'diminta kecamatan',
	dijawab: 'dijawab desa',
	dikembalikan: 'dikembalikan kecamatan',
	selesai: 'selesai'
};

export function vervalStatus(spec: Spec<'verval.status'>, context: Context): CheckOutcome {
	const orang = cariSiapa(spec.siapa, context);
	if (!orang) return tanpaSiapa(spec.siapa, context);
	const kini =
		[...context.dunia.verval.values()].findLast(({ pendudukId }) => pendudukId === orang.id)
			?.status ?? 'belum';
	if (kini === spec.status) return lulus;
	return gagal({
		code: `verval.status.${spec.status}`,
		message: `Verval atas nama ${orang.nama} belum sampai pada langkah yang diminta.`,
		found: sebutVerval[kini],
		expected: sebutVerval[spec.status],
		where: { halaman: 'verval', label: 'Antrean verval' },
		rule: 'G-03',
		why: 'Kecamatan meminta desa memeriksa ulang; desa menjawab dengan bukti, lalu kecamatan menutupnya.'
	});
}

const sebutInjeksi: Record<StatusInjeksi, string> = {
	menunggu: 'menunggu verifikasi desa',
	diverifikasi: 'diverifikasi desa',
	ditolak: 'ditolak desa'
};

/** G-02: somebody of a named source, entered for a village; it counts once the village has verified it. */
export function injeksiTercatat(spec: Spec<'injeksi.tercatat'>, context: Context): CheckOutcome {
	const { dunia, cast } = context;
	const desa = fillText(spec.desa, cast.raw);
	const state =
		desa === dunia.desa.kode ? dunia.kependudukan : dunia.desaLain.get(desa)?.kependudukan;
	if (!state) return tunggu('Desanya tidak ada di kecamatan ini.');
	const nik = parseNik(fillText(spec.nik, cast.raw));
	const injeksi = [...state.injeksi.values()].findLast(
		({ penduduk }) => nik.ok && penduduk.some((orang) => orang.nik === nik.value)
	);
	const where = { halaman: 'injeksi', label: 'Injeksi data' } as const;
	if (!injeksi)
		return gagal({
			code: 'injeksi.tercatat',
			message: 'Baris injeksi ini belum masuk ke desanya.',
			found: 'Tidak ada',
			expected: `Satu baris injeksi, NIK ${fillText(spec.nik, cast.printed)}`,
			where,
			rule: 'G-02',
			why: 'Data dari sumber lain masuk sebagai injeksi yang bertanda, dengan sumbernya.'
		});
	const sumber = spec.sumber === undefined ? undefined : fillText(spec.sumber, cast.printed);
	if (sumber !== undefined && !injeksi.sumber.toLowerCase().includes(sumber.toLowerCase()))
		return gagal({
			code: 'injeksi.sumber',
			message: 'Sumber pada injeksi ini belum menunjuk daftar yang dipakai.',
			found: injeksi.sumber,
			expected: `Memuat “${sumber}”`,
			where,
			rule: 'G-02',
			why: 'Desa hanya dapat memeriksa baris injeksi bila daftar dan pemiliknya disebut.'
		});
	if (spec.status === undefined || injeksi.status === spec.status) return lulus;
	return gagal({
		code: `injeksi.${spec.status}`,
		message: 'Injeksi ini belum sampai pada keadaan yang diminta.',
		found: sebutInjeksi[injeksi.status],
		expected: sebutInjeksi[spec.status],
		where,
		rule: 'G-02',
		why: 'Baris injeksi baru dihitung sesudah desa memverifikasinya, dan desa boleh menolaknya dengan alasan.'
	});
}

/** How many families were injected for a village, whatever became of them. */
export function injeksiJumlah(
	{ desa, jumlah }: Spec<'injeksi.jumlah'>,
	{ dunia, cast }: Context
): CheckOutcome {
	const kode = fillText(desa, cast.raw);
	const lain = dunia.desaLain.get(kode);
	const state = kode === dunia.desa.kode ? dunia.kependudukan : lain?.kependudukan;
	if (!state) return tunggu('Desanya tidak ada di kecamatan ini.');
	const kini = state.injeksi.size;
	if (kini === jumlah) return lulus;
	const nama = lain?.nama ?? dunia.desa.nama;
	return gagal({
		code: 'injeksi.jumlah',
		message: `Banyaknya injeksi untuk Desa ${nama} keliru.`,
		found: `${kini} keluarga`,
		expected: `${jumlah} keluarga`,
		where: { halaman: 'injeksi', label: 'Injeksi data' },
		rule: 'G-01',
		why: 'Yang dibantu injeksi hanya desa di bawah 50%; tepat 50% tidak termasuk.'
	});
}
