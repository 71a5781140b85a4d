import { labelBerkas } from '../../../desa/kependudukan/berkas';
import { namaLampiran, daftarLampiranKelahiran } from '../../../desa/kependudukan/commands';
import type { PeristiwaDicatat } from '../../../desa/kependudukan/events';
import { daftarLampiranKematian, labelLampiranKematian } from '../../../desa/kependudukan/kematian';
import {
	daftarLampiranKepindahan,
	labelLampiranKepindahan
} from '../../../desa/kependudukan/kepindahan';
import type { Peristiwa } from '../../../desa/kependudukan/state';
import { catatanBanding, samaIsian, tampilIsian } from '../banding';
import { fillText } from '../cast';
import type { CheckSpec, JenisDicatat } from '../check-spec';
import type { NamaHalaman } from '../halaman';
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
import { isianPeristiwa } from './isian-peristiwa';

type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

/** What each legal event is called, where it is recorded, which rule speaks of it and which paper it is copied from. */
export const sebutPeristiwa: Record<
	JenisDicatat,
	{
		readonly nama: string;
		readonly aturan: string;
		readonly halaman: NamaHalaman;
		readonly surat: string;
		readonly why: string;
	}
> = {
	lahir: {
		nama: 'Kelahiran',
		aturan: 'B-02',
		halaman: 'lahir',
		surat: 'surat keterangan kelahiran',
		why: 'Setiap kelahiran dicatat dengan NIK ibunya, lalu bayi masuk ke KK.'
	},
	mati: {
		nama: 'Kematian',
		aturan: 'B-03',
		halaman: 'mati',
		surat: 'surat keterangan kematian',
		why: 'Orang yang meninggal tetap di buku, tetapi tidak lagi dihitung sebagai penduduk aktif.'
	},
	pindah: {
		nama: 'Pindah keluar',
		aturan: 'B-04',
		halaman: 'pindah',
		surat: 'permohonan pindah (F-1.03)',
		why: 'Yang pindah dicatat orang demi orang, dengan alamat tujuan dan klasifikasinya.'
	},
	datang: {
		nama: 'Kedatangan',
		aturan: 'B-05',
		halaman: 'datang',
		surat: 'surat pindah yang dibawa',
		why: 'Pendatang dicatat dengan NIK-nya apa adanya, lalu masuk ke KK di desa ini.'
	},
	pecah: {
		nama: 'Pisah KK',
		aturan: 'B-06',
		halaman: 'pecah-kk',
		surat: 'permohonan F-1.02',
		why: 'Pisah KK menambah satu KK dan tidak mengubah jumlah penduduk.'
	},
	gabung: {
		nama: 'Gabung KK',
		aturan: 'B-06',
		halaman: 'gabung',
		surat: 'permohonan F-1.02',
		why: 'Gabung KK mengurangi satu KK dan tidak mengubah jumlah penduduk.'
	},
	menumpang: {
		nama: 'Menumpang KK',
		aturan: 'B-06',
		halaman: 'gabung',
		surat: 'permohonan F-1.02',
		why: 'Yang menumpang menjadi anggota KK tujuan dengan hubungannya sendiri.'
	},
	'pindah-dalam-desa': {
		nama: 'Pindah di dalam desa',
		aturan: 'B-04',
		halaman: 'pindah',
		surat: 'permohonan pindah (F-1.03)',
		why: 'Pindah di dalam desa mengubah dusun atau RT dan tidak mengubah LAMPID desa.'
	},
	'kepala-baru': {
		nama: 'Pergantian kepala keluarga',
		aturan: 'A-08.8',
		halaman: 'mati',
		surat: 'kesepakatan keluarga',
		why: 'KK tanpa kepala keluarga mendapat kepala baru dan nomor KK baru (A-07).'
	},
	ubah: {
		nama: 'Perubahan data',
		aturan: 'B-06',
		halaman: 'ubah-data',
		surat: 'formulir F-1.06 dan buktinya',
		why: 'Perubahan menyimpan nilai lama, nilai baru, dan buktinya; NIK tidak ikut berubah.'
	}
};

/** As it stands inside a sentence: 'Pisah KK' keeps its initials. */
export const kecil = (nama: string): string => nama.charAt(0).toLowerCase() + nama.slice(1);

export const isJenis = (rincian: PeristiwaDicatat, jenis: JenisDicatat): boolean => {
	switch (rincian.kind) {
		case 'kelahiran.dicatat':
			return jenis === 'lahir';
		case 'kematian.dicatat':
			return jenis === 'mati';
		case 'kepindahan.dicatat':
			return jenis === 'pindah';
		case 'kedatangan.dicatat':
			return jenis === 'datang';
		case 'susunan.diubah':
			return rincian.sebab === jenis;
		case 'biodata.diubah':
			return jenis === 'ubah' && rincian.sebab === 'permohonan';
		default:
			return rincian satisfies never;
	}
};

/** Whether an event is about them: a birth is about the mother, every other event about those in it. */
function isTentang(peristiwa: Peristiwa, siapa: string, context: Context): boolean {
	const { rincian, pendudukIds } = peristiwa;
	if (rincian.kind === 'kelahiran.dicatat' && !siapa.startsWith('bayi:'))
		return rincian.bayi.ibuId === (context.cast.members.get(siapa)?.id ?? '');
	const id = context.cast.members.get(siapa)?.id ?? cariSiapa(siapa, context)?.id;
	return id !== undefined && pendudukIds.includes(id);
}

export function daftarTercatat(
	jenis: JenisDicatat,
	siapa: string,
	context: Context
): readonly Peristiwa[] {
	return context.dunia.kependudukan.peristiwa.filter(
		(peristiwa) => isJenis(peristiwa.rincian, jenis) && isTentang(peristiwa, siapa, context)
	);
}

const berlaku = (daftar: readonly Peristiwa[]): readonly Peristiwa[] =>
	daftar.filter(({ dibatalkan }) => dibatalkan === null);

/** The page of whoever the event is about, at the field. */
export function padaCatatan({ pendudukIds }: Peristiwa, field: string, label: string): Place {
	return { halaman: 'orang', pendudukId: pendudukIds[0] ?? '', field, label };
}

export function peristiwaTercatat(
	{ jenis, tentang }: Spec<'peristiwa.tercatat'>,
	context: Context
): CheckOutcome {
	const { nama, aturan, halaman, why } = sebutPeristiwa[jenis];
	const ada = berlaku(daftarTercatat(jenis, tentang, context));
	if (ada.length === 1) return lulus;
	const siapa = sebutSiapa(tentang, context);
	const berapa = jenis === 'lahir' ? `dari ibu ${siapa}` : `atas nama ${siapa}`;
	const [, kedua] = ada;
	if (kedua)
		return gagal({
			code: `peristiwa.ganda.${jenis}`,
			message: `${nama} ${berapa} tercatat ${ada.length} kali.`,
			found: `${ada.length} catatan`,
			expected: 'Satu catatan',
			where: { halaman: 'riwayat', label: 'Riwayat' },
			rule: aturan,
			why: 'Satu peristiwa dicatat satu kali. Urungkan yang berlebih.'
		});
	return gagal({
		code: `peristiwa.tercatat.${jenis}`,
		message: `${nama} ini belum tercatat.`,
		found: `Tidak ada ${kecil(nama)} ${berapa}`,
		expected: `Satu ${kecil(nama)} ${berapa}`,
		where: { halaman, label: `halaman ${kecil(nama)}` },
		rule: aturan,
		why
	});
}

const belumTercatat = (jenis: JenisDicatat): CheckOutcome =>
	tunggu(`${sebutPeristiwa[jenis].nama} ini belum tercatat.`);

export function peristiwaIsian(spec: Spec<'peristiwa.isian'>, context: Context): CheckOutcome {
	const peristiwa = berlaku(daftarTercatat(spec.jenis, spec.tentang, context)).at(-1);
	if (!peristiwa) return belumTercatat(spec.jenis);
	const isian = isianPeristiwa(spec.jenis)[spec.isian];
	if (!isian) throw new Error(`Event ${spec.jenis} has no "${spec.isian}"`);
	const { cara, label, tampil = (text) => tampilIsian(text, cara) } = isian;
	const expected = fillText(String(spec.nilai), context.cast.raw);
	const found = isian.baca(peristiwa.rincian, context.dunia);
	if (samaIsian(found, expected, cara)) return lulus;
	const { aturan, surat: suratnya } = sebutPeristiwa[spec.jenis];
	const surat = isian.sumber ?? suratnya;
	return gagal({
		code: `peristiwa.isian.${spec.jenis}.${spec.isian}`,
		message: `${label} tidak sama dengan ${surat}.${catatanBanding(cara)}`,
		found: found.trim() === '' ? 'kosong' : tampil(found),
		expected: tampil(expected),
		where: padaCatatan(peristiwa, spec.isian, `${label} pada catatannya`),
		rule: isian.aturan ?? aturan,
		why: isian.why ?? `Isian disalin dari ${surat}, tidak dikira-kira.`
	});
}

/** A paper by its code, whichever form lists it. */
export const sebutBerkas = (kode: string): string => {
	const dikenal = daftarLampiranKelahiran.find((satu) => satu === kode);
	if (dikenal) return namaLampiran(dikenal);
	if (/^f-/.test(kode)) return kode.toUpperCase();
	const mati = daftarLampiranKematian.find((satu) => satu === kode);
	if (mati) return labelLampiranKematian(mati);
	const pindah = daftarLampiranKepindahan.find((satu) => satu === kode);
	return pindah ? labelLampiranKepindahan(pindah) : labelBerkas(kode);
};

export function peristiwaLampiran(
	spec: Spec<'peristiwa.lampiran'>,
	context: Context
): CheckOutcome {
	const peristiwa = berlaku(daftarTercatat(spec.jenis, spec.tentang, context)).at(-1);
	if (!peristiwa) return belumTercatat(spec.jenis);
	const ada: readonly string[] = peristiwa.rincian.lampiran;
	const kurang = spec.berkas.filter((berkas) => !ada.includes(berkas));
	const lebih = ada.filter((berkas) => !spec.berkas.includes(berkas));
	if (kurang.length === 0 && lebih.length === 0) return lulus;
	return gagal({
		code: `peristiwa.lampiran.${spec.jenis}`,
		message: 'Lampiran tidak sama dengan berkas yang dibawa pelapor.',
		found: ada.map(sebutBerkas).join(', ') || 'tidak ada berkas',
		expected: spec.berkas.map(sebutBerkas).join(', ') || 'tidak ada berkas',
		where: padaCatatan(peristiwa, 'lampiran', 'Lampiran pada catatannya'),
		rule: sebutPeristiwa[spec.jenis].aturan,
		why: 'Tandai hanya berkas yang Anda lihat. Pernyataan pengganti dipakai bila surat aslinya tidak ada.'
	});
}

/** Who took part: the whole family or a part of it. */
export function peristiwaOrang(spec: Spec<'peristiwa.orang'>, context: Context): CheckOutcome {
	const peristiwa = berlaku(daftarTercatat(spec.jenis, spec.tentang, context)).at(-1);
	if (!peristiwa) return belumTercatat(spec.jenis);
	const diminta = spec.orang.map(
		(siapa) => context.cast.members.get(siapa)?.id ?? cariSiapa(siapa, context)?.id ?? siapa
	);
	const ada = peristiwa.pendudukIds;
	if (ada.length === diminta.length && diminta.every((id) => ada.includes(id))) return lulus;
	const { nama, aturan } = sebutPeristiwa[spec.jenis];
	const namaOrang = (id: string): string =>
		context.dunia.kependudukan.penduduk.get(id)?.nama ?? 'belum tercatat';
	return gagal({
		code: `peristiwa.orang.${spec.jenis}`,
		message: `${nama} ini memuat orang yang keliru.`,
		found: ada.map(namaOrang).join(', '),
		expected: spec.orang.map((siapa) => sebutSiapa(siapa, context)).join(', '),
		where: padaCatatan(peristiwa, 'orang', 'catatannya'),
		rule: aturan,
		why: 'Dicatat tepat orang yang disebut pada permohonan: tidak kurang dan tidak lebih.'
	});
}

export function peristiwaJumlah(spec: Spec<'peristiwa.jumlah'>, context: Context): CheckOutcome {
	const { nama, aturan } = sebutPeristiwa[spec.jenis];
	const jumlah = context.dunia.kependudukan.peristiwa.filter(
		({ rincian, dibatalkan }) => dibatalkan === null && isJenis(rincian, spec.jenis)
	).length;
	if (jumlah === spec.jumlah) return lulus;
	return gagal({
		code: `peristiwa.jumlah.${spec.jenis}`,
		message: `Banyaknya catatan ${kecil(nama)} keliru.`,
		found: `${jumlah} catatan`,
		expected: `${spec.jumlah} catatan`,
		where: { halaman: 'riwayat', label: 'Riwayat' },
		rule: aturan,
		why: 'Setiap peristiwa dicatat satu kali, dan hanya yang benar-benar dilaporkan.'
	});
}

export function peristiwaDibatalkan(
	spec: Spec<'peristiwa.dibatalkan'>,
	context: Context
): CheckOutcome {
	const daftar = daftarTercatat(spec.jenis, spec.tentang, context);
	const { nama } = sebutPeristiwa[spec.jenis];
	const terakhir = daftar.at(-1);
	if (!terakhir) return belumTercatat(spec.jenis);
	const batal = daftar.length - berlaku(daftar).length;
	if (spec.jumlah === undefined ? batal === daftar.length : batal === spec.jumlah) return lulus;
	const terlalu = spec.jumlah !== undefined && batal > spec.jumlah;
	return gagal({
		code: `peristiwa.dibatalkan.${spec.jenis}`,
		message: terlalu
			? `${nama} dibatalkan lebih dari yang keliru.`
			: `${nama} yang keliru ini masih berlaku.`,
		found: batal === 0 ? 'Masih berlaku' : `${batal} dibatalkan`,
		expected:
			spec.jumlah === undefined
				? 'Dibatalkan verifikator dengan alasan'
				: `${spec.jumlah} dibatalkan verifikator dengan alasan`,
		where: padaCatatan(terakhir, 'batal', 'catatannya'),
		rule: 'B-06',
		why: 'Penduduk tidak pernah dihapus. Entri keliru dibatalkan dengan alasan, sehingga jejaknya tetap ada.'
	});
}
