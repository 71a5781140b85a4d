import type { Cast } from './cast';
import { fillText } from './cast';
import type { JenisDicatat } from './check-spec';
import { labelBerkas } from '../../desa/kependudukan/berkas';
import { labelStatusKkPindah, labelStatusKkTinggal } from '../../desa/kependudukan/kode';
import { labelJenisTemuan } from '../../desa/kependudukan/temuan';
import { isPeran, labelPeran } from '../../desa/peran';
import { isJenisTemuan } from '../../desa/tanda-temuan';
import { isianPenduduk } from './checks/isian-penduduk';
import { isianPeristiwa } from './checks/isian-peristiwa';
import { sebutBerkas } from './checks/peristiwa';
import { isianAnggaran } from './isian-anggaran';
import { formulirDari, type NamaFormulir } from './formulir';
import { halamanDari } from './halaman';
import type { FormRun } from './task-spec';

/** The legal event that a form records, for the words of its fields. */
const jenisFormulir: Partial<Record<NamaFormulir, JenisDicatat>> = {
	kelahiran: 'lahir',
	kematian: 'mati',
	kepindahan: 'pindah',
	kedatangan: 'datang',
	'pecah-kk': 'pecah',
	gabung: 'gabung'
};

/** Fields that no event keeps under their own name. */
const sebutan: Readonly<Record<string, string>> = {
	noKk: 'Nomor KK',
	nik: 'NIK',
	lampiran: 'Berkas',
	saksi1: 'Saksi pertama',
	saksi2: 'Saksi kedua',
	urutanKembar: 'Urutan kembar',
	alasanTanpaAyah: 'Alasan tanpa ayah',
	alasanLanjut: 'Alasan tetap mencatat',
	pendudukIds: 'Siapa yang pindah',
	statusKkTinggal: 'Status KK bagi yang tidak pindah',
	statusKkPindah: 'Status KK bagi yang pindah',
	tinggalKepala: 'Kepala keluarga baru',
	cari: 'KK yang dicari',
	kepala: 'Kepala keluarga KK baru',
	siapa: 'Siapa yang berpindah',
	noKkTujuan: 'Nomor KK tujuan',
	isian: 'Elemen yang berubah',
	pelaporNama: 'Nama pelapor',
	pelaporHubungan: 'Hubungan pelapor',
	penduduk: 'Siapa',
	keluarga: 'KK',
	pendudukId: 'Siapa',
	desaKode: 'Kode desa',
	letak: 'RW dan RT',
	pemohonId: 'Pemohon',
	subjekId: 'Yang diterangkan',
	pejabatId: 'Pejabat',
	berkas: 'Berkas yang dilihat',
	bentuk: 'Bentuk tanda tangan',
	sertifikatId: 'Sertifikat',
	sandi: 'Frasa sandi',
	keadaan: 'Keadaan Kepala Desa',
	pin: 'PIN',
	kepada: 'Kepada',
	hal: 'Hal',
	sampai: 'Berlaku sampai',
	mulai: 'Berlaku mulai',
	dasar: 'Nomor dan tanggal dasarnya'
};

/** Values that are codes of a list of their own. */
const tampilan: Readonly<Record<string, (kode: string) => string>> = {
	statusKkTinggal: labelStatusKkTinggal,
	statusKkPindah: labelStatusKkPindah,
	lampiran: sebutBerkas,
	peran: (kode) => (isPeran(kode) ? labelPeran(kode) : kode)
};

/** 'agama-2': the biodata of one newcomer. */
function isianPendatang(nama: string) {
	const [, isian = '', nomor = ''] = /^(.+)-(\d{1,2})$/.exec(nama) ?? [];
	if (!Object.hasOwn(isianPenduduk, isian)) return undefined;
	// Safe: asked for in the line before.
	const { label, tampil } = isianPenduduk[isian as keyof typeof isianPenduduk];
	return { label: `${label} orang ke-${nomor}`, tampil };
}

/** 'baru-pendidikan', 'bukti-pendidikan': what F-1.06 changes, and its proof. */
function isianDiubah(nama: string) {
	const [, awal, isian = ''] = /^(baru|bukti)-(.+)$/.exec(nama) ?? [];
	if (!Object.hasOwn(isianPenduduk, isian)) return undefined;
	// Safe: asked for in the line before.
	const { label, tampil } = isianPenduduk[isian as keyof typeof isianPenduduk];
	return awal === 'baru'
		? { label: `${label} yang baru`, tampil }
		: { label: `Bukti ${label.toLowerCase()}`, tampil: labelBerkas };
}

/** What a mark on the page of findings says. */
const isianTemuan = (nama: string) =>
	nama === 'jenis'
		? {
				label: 'Apa yang keliru',
				tampil: (kode: string) => (isJenisTemuan(kode) ? labelJenisTemuan(kode) : kode)
			}
		: undefined;

/** What a page sends along by itself; nobody types it. */
const tersembunyi: readonly string[] = [
	...['tinggalAnggota', 'tinggalUsulan', 'jumlahOrang', 'anggota'],
	...['suratId', 'suratMasukId', 'disposisiId', 'antreanId', 'sesi', 'balas'],
	...['rancangan', 'baris', 'catatanId']
];

/** The relation of one member to the head, asked in a field of their own. */
const isianShdk = /^(?:shdk|tinggalShdk|pergiShdk)-(?=\{)/;
/** Sent by identity, read by name: '{istri.id}', and of the rows of a KK '{kk.id2}'; a KK itself by its number. */
const denganNama = (teks: string, { members }: Cast): string =>
	teks.replace(/\{(\w+)\.id(\d*)\}/g, (_, nama: string, baris: string) =>
		baris === '' && members.get(nama)?.jenis === 'keluarga'
			? `{${nama}.nomor}`
			: `{${nama}.nama${baris}}`
	);

/** 'tanggalPindah' -> 'Tanggal pindah', 'nik-2' -> 'NIK orang ke-2' */
const dariNama = (nama: string): string => {
	const [, isian = nama, nomor] = /^(.+)-(\d{1,2})$/.exec(nama) ?? [];
	const kata = isian
		.replace(/([A-Z])/g, ' $1')
		.replaceAll('-', ' ')
		.toLowerCase();
	const label = sebutan[isian] ?? kata.charAt(0).toUpperCase() + kata.slice(1);
	return nomor === undefined ? label : `${label} orang ke-${nomor}`;
};
const dariKode = (kode: string): string => {
	const kata = /^[a-z0-9]+(-[a-z0-9.]+)+$/.test(kode) ? kode.replaceAll('-', ' ') : kode;
	return kata.charAt(0).toUpperCase() + kata.slice(1);
};

/**
 * In the order of the form: what is asked of all first, then person by person. The order of the file is not kept, for the
 * database has its own.
 */
function urutFormulir(form: NamaFormulir, nama: readonly string[]): readonly string[] {
	const anchor: readonly string[] = halamanDari(formulirDari(form).halaman).anchor;
	const letak = (satu: string): readonly [orang: number, isian: number] => {
		const nomor = Number(/-(\d{1,2})$/.exec(satu)?.[1] ?? 0);
		const tempat = anchor.indexOf(nomor > 0 ? satu.replace(/\d+$/, '1') : satu);
		return [nomor, tempat === -1 ? anchor.length : tempat];
	};
	return [...nama].sort((a, b) => {
		const [orangA, isianA] = letak(a);
		const [orangB, isianB] = letak(b);
		return orangA - orangB || isianA - isianB;
	});
}

/** One entry of a perfect run for reading: every field with the words of its form, in its order. */
export function isianDibaca(
	{ form, isian }: FormRun,
	cast: Cast
): readonly { readonly label: string; readonly nilai: string }[] {
	const jenis = jenisFormulir[form];
	const known = jenis ? isianPeristiwa(jenis) : {};
	return urutFormulir(form, Object.keys(isian)).flatMap((nama) => {
		const value = isian[nama] ?? '';
		// The KK that was looked for is carried along by the steps after it.
		if (tersembunyi.includes(nama) || (nama === 'noKk' && 'cari' in isian)) return [];
		const daftar = Array.isArray(value) ? value : [value];
		const { label, tampil = tampilan[nama] } =
			known[nama] ??
			isianPendatang(nama) ??
			isianDiubah(nama) ??
			(form === 'temuan' ? isianTemuan(nama) : undefined) ??
			isianAnggaran(form, nama, cast) ??
			{};
		const nilai = daftar
			.map((satu) => denganNama(String(satu), cast))
			// A placeholder is printed as the story prints it; a code as its list does.
			.map((teks) =>
				/\{/.test(teks) && !tampil
					? fillText(teks, cast.printed)
					: (tampil ?? dariKode)(fillText(teks, tampil ? cast.raw : cast.printed))
			)
			.join(', ');
		// What an earlier entry made has a number of its own: the page carries it along, nobody types it.
		if (nilai === '' || /\{langkah\.\d+\}/.test(nilai)) return [];
		if (isianShdk.test(nama)) {
			const orang = fillText(denganNama(nama.replace(isianShdk, ''), cast), cast.printed);
			return [{ label: `Hubungan ${orang}`, nilai }];
		}
		return [{ label: label ?? sebutan[nama] ?? dariNama(nama), nilai }];
	});
}
