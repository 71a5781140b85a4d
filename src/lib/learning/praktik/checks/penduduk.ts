import type { Penduduk } from '../../../desa/kependudukan/penduduk';
import { labelShdk } from '../../../desa/kependudukan/kode';
import { formatNik } from '../../../desa/kependudukan/nik';
import { keluargaAktif, pendudukAktif } from '../../../desa/kependudukan/state';
import { formatAngka } from '../../../format/angka';
import { catatanBanding, samaIsian, tampilIsian } from '../banding';
import { fillText } from '../cast';
import type { CheckSpec } from '../check-spec';
import {
	cariKk,
	cariSiapa,
	gagal,
	lulus,
	nomorKk,
	sebutSiapa,
	tanpaSiapa,
	type CheckOutcome,
	type Context,
	type Place
} from './context';
import { isianPenduduk } from './isian-penduduk';

type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

const pada = (orang: Penduduk, field: string, label: string): Place => ({
	halaman: 'orang',
	pendudukId: orang.id,
	field,
	label: `${label} ${orang.nama}`
});

export function pendudukIsian(spec: Spec<'penduduk.isian'>, context: Context): CheckOutcome {
	const orang = cariSiapa(spec.siapa, context);
	if (!orang) return tanpaSiapa(spec.siapa, context);
	const { label, cara, baca, tampil } = isianPenduduk[spec.isian];
	const expected = fillText(String(spec.nilai), context.cast.raw);
	const found = baca(orang);
	if (samaIsian(found, expected, cara)) return lulus;
	const tunjuk = (text: string): string =>
		text === '' ? 'kosong' : tampil ? tampil(text) : tampilIsian(text, cara);
	return gagal({
		code: `penduduk.isian.${spec.isian}`,
		message: `${label} ${orang.nama} belum benar.${catatanBanding(cara)}`,
		found: tunjuk(found),
		expected: tunjuk(expected),
		where: pada(orang, spec.isian, label),
		rule: spec.isian === 'nik' ? 'A-04' : spec.isian === 'shdk' ? 'A-08' : 'A-09',
		why:
			spec.isian === 'nik'
				? 'NIK disalin dari KTP-el atau KK, dan tidak pernah dikarang atau diganti desa.'
				: 'Biodata di buku induk harus sama dengan bukti yang ditunjukkan.'
	});
}

const sebutKeadaan: Record<Penduduk['keadaan']['status'], string> = {
	aktif: 'aktif',
	meninggal: 'meninggal',
	pindah: 'pindah',
	dibatalkan: 'entri dibatalkan'
};
const aturanKeadaan: Record<Penduduk['keadaan']['status'], string> = {
	aktif: 'B-05',
	meninggal: 'B-03',
	pindah: 'B-04',
	dibatalkan: 'B-06'
};

export function pendudukKeadaan(spec: Spec<'penduduk.keadaan'>, context: Context): CheckOutcome {
	const orang = cariSiapa(spec.siapa, context);
	if (!orang) return tanpaSiapa(spec.siapa, context);
	const { status } = orang.keadaan;
	if (status === spec.keadaan) return lulus;
	return gagal({
		code: `penduduk.keadaan.${spec.keadaan}`,
		message: `Keadaan ${orang.nama} di buku induk belum benar.`,
		found: sebutKeadaan[status],
		expected: sebutKeadaan[spec.keadaan],
		where: pada(orang, 'keadaan', 'Keadaan'),
		rule: aturanKeadaan[spec.keadaan],
		why: 'Keadaan berubah hanya melalui peristiwa yang dicatat; penduduk tidak pernah dihapus.'
	});
}

/** Their parents in the register, by NIK and not by a name that was typed. */
export function pendudukOrangTua(spec: Spec<'penduduk.orangTua'>, context: Context): CheckOutcome {
	const orang = cariSiapa(spec.siapa, context);
	if (!orang) return tanpaSiapa(spec.siapa, context);
	for (const [siapa, id, nama, field, sebutan] of [
		[spec.ibu, orang.ibuId, orang.namaIbu, 'nikIbu', 'Ibu'],
		[spec.ayah, orang.ayahId, orang.namaAyah, 'nikAyah', 'Ayah']
	] as const) {
		if (siapa === undefined || cariSiapa(siapa, context)?.id === id) continue;
		return gagal({
			code: `penduduk.orangTua.${field === 'nikIbu' ? 'ibu' : 'ayah'}`,
			message: `${sebutan} ${orang.nama} belum sesuai dengan berkasnya.`,
			found: nama || `tanpa ${sebutan.toLowerCase()}`,
			expected: sebutSiapa(siapa, context),
			where: pada(orang, field, sebutan),
			rule: 'B-02',
			why: 'Nama orang tua diambil dari NIK pada KK dan buku nikah, bukan diketik ulang.'
		});
	}
	return lulus;
}

export function pendudukKeluarga(spec: Spec<'penduduk.keluarga'>, context: Context): CheckOutcome {
	const orang = cariSiapa(spec.siapa, context);
	if (!orang) return tanpaSiapa(spec.siapa, context);
	const diminta = cariKk(spec.kk, context);
	const kini = context.dunia.kependudukan.keluarga.get(orang.keluargaId);
	if (kini?.id !== diminta?.id)
		return gagal({
			code: 'penduduk.keluarga',
			message: `${orang.nama} berada di KK yang keliru.`,
			found: nomorKk(kini),
			expected: nomorKk(diminta),
			where: pada(orang, 'noKk', 'Nomor KK'),
			rule: 'A-08.2',
			why: 'Satu orang aktif dalam satu KK saja: KK yang disebut pada berkasnya.'
		});
	if (spec.shdk === undefined || orang.shdk === spec.shdk) return lulus;
	return gagal({
		code: 'penduduk.shdk',
		message: `Hubungan ${orang.nama} dengan kepala keluarga belum benar.`,
		found: labelShdk(orang.shdk),
		expected: labelShdk(spec.shdk),
		where: { halaman: 'kk', keluargaId: orang.keluargaId, field: 'shdk', label: 'KK-nya' },
		rule: 'A-08.3',
		why: 'Hubungan selalu dihitung dari kepala keluarga pada KK itu.'
	});
}

export function pendudukNik(spec: Spec<'penduduk.nik'>, context: Context): CheckOutcome {
	const orang = cariSiapa(spec.siapa, context);
	if (!orang) return tanpaSiapa(spec.siapa, context);
	if ((orang.nik !== null) === spec.ada) return lulus;
	return gagal({
		code: spec.ada ? 'penduduk.nik.belum' : 'penduduk.nik.dikarang',
		message: spec.ada
			? `NIK ${orang.nama} belum dimintakan.`
			: `NIK ${orang.nama} seharusnya masih kosong.`,
		found: orang.nik === null ? 'belum ber-NIK' : formatNik(orang.nik),
		expected: spec.ada ? 'NIK terbitan Disdukcapil' : 'belum ber-NIK',
		where: pada(orang, 'nik', 'NIK'),
		rule: 'A-06',
		why: 'NIK diterbitkan Disdukcapil atas permintaan, dan tidak pernah dikarang desa.'
	});
}

const selisihAngka = (n: number): string =>
	n === 0 ? 'tetap' : n > 0 ? `bertambah ${formatAngka(n)}` : `berkurang ${formatAngka(-n)}`;

const tanpaPeristiwa = ({ start, dunia }: Context): boolean => dunia.version === start.version;

export function pendudukJumlah(
	{ selisih }: Spec<'penduduk.jumlah'>,
	context: Context
): CheckOutcome {
	const { start, dunia } = context;
	const kini = pendudukAktif(dunia.kependudukan).length - pendudukAktif(start.kependudukan).length;
	if (kini === selisih && !tanpaPeristiwa(context)) return lulus;
	if (kini === 0) return { status: 'tak-dapat-dinilai', message: 'Belum ada yang berubah.' };
	return gagal({
		code: 'penduduk.jumlah',
		message: 'Jumlah penduduk aktif tidak berubah seperti seharusnya.',
		found: selisihAngka(kini),
		expected: selisihAngka(selisih),
		where: { halaman: 'penduduk', label: 'Daftar penduduk' },
		rule: 'B-07',
		why: 'Jumlah penduduk berubah hanya oleh lahir, mati, datang, dan pindah.'
	});
}

export function kkJumlah({ selisih }: Spec<'kk.jumlah'>, context: Context): CheckOutcome {
	const { start, dunia } = context;
	const kini = keluargaAktif(dunia.kependudukan).length - keluargaAktif(start.kependudukan).length;
	if (kini === selisih && !tanpaPeristiwa(context)) return lulus;
	if (tanpaPeristiwa(context))
		return { status: 'tak-dapat-dinilai', message: 'Belum ada yang berubah.' };
	return gagal({
		code: 'kk.jumlah',
		message: 'Jumlah KK aktif tidak berubah seperti seharusnya.',
		found: selisihAngka(kini),
		expected: selisihAngka(selisih),
		where: { halaman: 'daftar-kk', label: 'Daftar KK' },
		rule: 'B-07',
		why: 'Jumlah KK bertambah oleh KK baru dan pendatang sekeluarga, berkurang oleh KK yang bubar atau pindah seluruhnya.'
	});
}

export function pendudukAkibat(spec: Spec<'penduduk.akibat'>, context: Context): CheckOutcome {
	const orang = cariSiapa(spec.siapa, context);
	if (!orang) return tanpaSiapa(spec.siapa, context);
	if (
		context.dunia.kependudukan.akibat.some(
			({ pendudukId, ke }) => pendudukId === orang.id && ke === spec.ke
		)
	)
		return lulus;
	const keadaan = orang.keadaan.status;
	if (keadaan === 'aktif')
		return { status: 'tak-dapat-dinilai', message: `Keadaan ${orang.nama} belum berubah.` };
	return gagal({
		code: `penduduk.akibat.${spec.ke}`,
		message: `Akibat bagi ${spec.ke} atas nama ${orang.nama} belum tercatat.`,
		found: 'Tidak ada',
		expected: spec.ke === 'bantuan' ? 'Usulan henti atau tinjau bantuan' : 'Permohonan diblokir',
		where: pada(orang, 'akibat', 'Akibat bagi'),
		rule: aturanKeadaan[keadaan],
		why: 'Kematian dan kepindahan diteruskan ke bantuan dan surat, agar tidak ada yang terlewat.'
	});
}
