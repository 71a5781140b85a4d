import { susunTanggal, type Tanggal } from '../../../format/tanggal';
import { isGalat } from '../../problem';
import type { Keluarga } from '../keluarga';
import { pemilikNik } from '../kecamatan';
import type { Nik } from '../nik';
import { bacaNomorKk, type NomorKk } from '../nomor-kk';
import { isAktif, type Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaByNomor, pemilikNomorKk } from '../state';
import {
	isKepala,
	orangTuaSeKk,
	periksaSelisihUmur,
	periksaSusunanKk,
	type MasalahSusunan
} from '../susunan-kk';
import { rapiDusun } from './baca-sel';
import { samaIsi, tampilIsi } from './kanon';
import { kolomImpor, type Kolom } from './kolom';
import { diSel, masalahSel } from './masalah';
import { letakSel } from './periksa-baris';
import { isGagal, type BarisKerja, type KonteksImpor } from './rencana';

/**
 * A-07 and A-08 for every family that the sheet forms or changes. A row that is refused leaves its family, so a family
 * is asked again until nothing more falls out: without its head none of a new one can be taken.
 */
export function* periksaKeluargaImpor(
	konteks: KonteksImpor,
	kerja: readonly BarisKerja[]
): Generator<undefined, readonly Keluarga[]> {
	const byNomor = new Map<string, BarisKerja[]>();
	const barisNik = new Map<string, BarisKerja>();
	for (const satu of kerja) {
		barisNik.set(satu.isi.nik, satu);
		if (satu.isi.no_kk === '') continue;
		const ada = byNomor.get(satu.isi.no_kk);
		if (ada) ada.push(satu);
		else byNomor.set(satu.isi.no_kk, [satu]);
	}
	yield;
	hubungkanSelembar(kerja, barisNik);
	yield;
	const baru: Keluarga[] = [];
	let i = 0;
	for (const [nomor, baris] of byNomor) {
		i += 1;
		if (i % 50 === 0) yield;
		if (!baris.some(isBerpengaruh)) continue;
		// Safe: read by `parseNomorKk`, or of the register.
		const noKk = nomor as NomorKk;
		const keluarga = pemilikNomorKk(konteks.dunia.kependudukan, noKk);
		periksaNomor(konteks, baris, noKk, keluarga, barisNik.get(nomor));
		periksaAlamat(konteks, baris, keluarga);
		periksaSusunan(konteks, baris, keluarga);
		const dibentuk = keluarga ? undefined : bentuk(konteks, baris, noKk);
		if (dibentuk) baru.push(dibentuk);
	}
	return baru;
}

const isBaru = ({ orang, jadi }: BarisKerja): boolean => orang === undefined && jadi !== undefined;

const kolomSusunan: readonly Kolom[] = ['sex', 'tanggallahir', 'status_kawin', 'akta_perkawinan'];

/** Whether the row can make a family better or worse than it stands. */
const isBerpengaruh = (kerja: BarisKerja): boolean =>
	isBaru(kerja) ||
	(kerja.orang !== undefined &&
		isAktif(kerja.orang) &&
		kerja.perubahan.some(({ kolom }) => kolomSusunan.includes(kolom)));

/** Parents named by a NIK that another row of the sheet carries. */
function hubungkanSelembar(
	kerja: readonly BarisKerja[],
	barisNik: ReadonlyMap<string, BarisKerja>
): void {
	for (const satu of kerja) {
		if (!satu.jadi) continue;
		const id = (kolom: 'ayah_nik' | 'ibu_nik', sekarang: string | null): string | null => {
			const nik = satu.isi[kolom];
			if (sekarang !== null || nik === '' || nik === '0') return sekarang;
			const orangTua = barisNik.get(nik);
			return (orangTua && !isGagal(orangTua) && orangTua.jadi?.id) || null;
		};
		const ayahId = id('ayah_nik', satu.jadi.ayahId);
		const ibuId = id('ibu_nik', satu.jadi.ibuId);
		if (ayahId !== satu.jadi.ayahId || ibuId !== satu.jadi.ibuId)
			satu.jadi = { ...satu.jadi, ayahId, ibuId };
	}
}

function tolakBaru(
	konteks: KonteksImpor,
	baris: readonly BarisKerja[],
	kolom: Kolom,
	rule: string,
	message: string,
	mend: string
): void {
	for (const satu of baris.filter(isBaru))
		satu.masalah.push(masalahSel(letakSel(konteks, satu, kolom), 'galat', rule, message, mend));
}

/** A-07: the number of a KK is its own: of no other village, of no KK that has ended, and nobody's NIK. */
function periksaNomor(
	konteks: KonteksImpor,
	baris: readonly BarisKerja[],
	noKk: NomorKk,
	keluarga: Keluarga | undefined,
	pemilik: BarisKerja | undefined
): void {
	if (keluarga && !keluarga.aktif)
		tolakBaru(
			konteks,
			baris,
			'no_kk',
			'A-07',
			'Nomor KK ini milik KK yang sudah tidak aktif, dan nomor lama tidak dipakai lagi.',
			'Salin nomor dari KK yang berlaku sekarang.'
		);
	for (const { nama, kependudukan } of konteks.dunia.desaLain.values())
		if (keluargaByNomor(kependudukan, noKk)?.aktif)
			tolakBaru(
				konteks,
				baris,
				'no_kk',
				'A-07',
				`Nomor KK ini milik keluarga di Desa ${nama}.`,
				'Bila keluarganya pindah ke desa ini, catat lewat Datang; bila bukan, salin ulang nomornya.'
			);
	// Safe: the look-up compares text.
	const orang = keluarga ? undefined : pemilikNik(konteks.dunia, noKk as string as Nik);
	if (orang)
		tolakBaru(
			konteks,
			baris,
			'no_kk',
			'A-07',
			`Nomor KK ini sama dengan NIK ${orang.penduduk.nama} di register.`,
			'Salin ulang nomor di bagian atas KK; nomor KK bukan NIK.'
		);
	else if (pemilik)
		tolakBaru(
			konteks,
			baris,
			'no_kk',
			'A-07',
			`Nomor KK ini sama dengan NIK di baris ${pemilik.baris.nomor} (${pemilik.isi.nama}).`,
			'Salin ulang nomor di bagian atas KK; nomor KK bukan NIK.'
		);
}

const kolomAlamat = ['alamat', 'dusun', 'rw', 'rt'] as const;

/** One KK has one address: that of the register, or that of its head's row. */
function periksaAlamat(
	konteks: KonteksImpor,
	baris: readonly BarisKerja[],
	keluarga: Keluarga | undefined
): void {
	const kepala = baris.find((satu) => satu.isi.kk_level === '1') ?? baris[0];
	if (!kepala) return;
	const acuan = keluarga
		? { ...keluarga, dusun: rapiDusun(keluarga.dusun) }
		: { alamat: kepala.isi.alamat, dusun: kepala.isi.dusun, rw: kepala.isi.rw, rt: kepala.isi.rt };
	for (const satu of baris.filter(isBaru))
		for (const kolom of kolomAlamat) {
			const isi = satu.isi[kolom];
			if (isi === '' || acuan[kolom] === '' || samaIsi(kolom, isi, acuan[kolom])) continue;
			satu.masalah.push(
				masalahSel(
					letakSel(konteks, satu, kolom),
					'galat',
					'A-08.2',
					`${kolomImpor[kolom].sebutan} "${isi}" lain daripada ${keluarga ? 'KK ini di register' : `kepala keluarganya (baris ${kepala.baris.nomor})`}: "${tampilIsi(kolom, acuan[kolom])}".`,
					'Satu KK satu alamat. Samakan; yang tinggal di tempat lain mempunyai KK sendiri.'
				)
			);
		}
}

const kunci = ({ rule, message }: MasalahSusunan): string => `${rule} ${message}`;

function periksaSusunan(
	konteks: KonteksImpor,
	baris: readonly BarisKerja[],
	keluarga: Keluarga | undefined
): void {
	const { dunia } = konteks;
	const sekarang = keluarga ? anggotaKeluarga(dunia.kependudukan, keluarga.id) : [];
	// What was wrong in this KK before is mended on its own form.
	const lama = new Set(
		keluarga ? periksaSusunanKk(sekarang, dunia.tanggal, dunia.aturan).map(kunci) : []
	);
	const dilaporkan = new Set<string>();
	for (;;) {
		const sah = baris.filter((satu) => satu.jadi && !isGagal(satu));
		if (sah.length === 0) return;
		const jadi = new Map(sah.flatMap(({ jadi: orang }) => (orang ? [[orang.id, orang]] : [])));
		const anggota: Penduduk[] = sekarang.map((orang) => jadi.get(orang.id) ?? orang);
		for (const { jadi: orang } of sah.filter(isBaru)) if (orang) anggota.push(orang);
		hubungkanSerumah(sah, anggota);
		const masalah = [
			...periksaSusunanKk(anggota, dunia.tanggal, dunia.aturan),
			...periksaOrangTuaLain(konteks, sah, anggota)
		].filter((satu) => !lama.has(kunci(satu)));
		let berat = false;
		for (const satu of masalah) {
			const kena = yangKena(satu, sah);
			for (const kerja of kena) {
				const sebutan = `${kunci(satu)} ${kerja.baris.nomor}`;
				if (dilaporkan.has(sebutan)) continue;
				dilaporkan.add(sebutan);
				kerja.masalah.push(
					diSel(letakSel(konteks, kerja, kolomMasalah(satu.rule)), tanpaKepala(satu, baris))
				);
				berat ||= isGalat(satu);
			}
		}
		if (!berat) return;
	}
}

/**
 * The rows that a problem is told at: those it names, or all when the family as a whole is meant. Of a child and its
 * parent it is the child's, where the child is in the sheet: one wrong birth date does not refuse a whole family.
 */
function yangKena(
	{ rule, pendudukIds }: MasalahSusunan,
	sah: readonly BarisKerja[]
): readonly BarisKerja[] {
	if (pendudukIds.length === 0) return sah;
	const bernama = pendudukIds.flatMap((id) => sah.filter(({ jadi }) => jadi?.id === id));
	return rule === 'A-08.6' ? bernama.slice(0, 1) : bernama;
}

const kolomMasalah = (rule: string): Kolom =>
	rule === 'A-08.5' ? 'status_kawin' : rule === 'A-08.6' ? 'tanggallahir' : 'kk_level';

/** Where the head is in the sheet but was refused, that row is what has to be mended. */
function tanpaKepala(masalah: MasalahSusunan, baris: readonly BarisKerja[]): MasalahSusunan {
	const kepala = baris.find((satu) => satu.isi.kk_level === '1' && isGagal(satu));
	if (masalah.rule !== 'A-08.1' || masalah.pendudukIds.length > 0 || !kepala) return masalah;
	return {
		...masalah,
		message: `Kepala keluarganya (baris ${kepala.baris.nomor}, ${kepala.isi.nama || 'tanpa nama'}) masih bermasalah, jadi keluarga ini belum dapat diterima.`,
		mend: `Perbaiki baris ${kepala.baris.nomor} lebih dahulu.`
	};
}

/** Father and mother whom the row names without a number, when they live in the same family. */
function hubungkanSerumah(sah: readonly BarisKerja[], anggota: Penduduk[]): void {
	for (const satu of sah.filter(isBaru)) {
		const orang = satu.jadi;
		if (!orang || (orang.ayahId !== null && orang.ibuId !== null)) continue;
		const orangTua = orangTuaSeKk(orang, anggota);
		const id = (jenisKelamin: 'L' | 'P'): string | null =>
			orangTua.find((ada) => ada.jenisKelamin === jenisKelamin)?.id ?? null;
		const jadi = { ...orang, ayahId: orang.ayahId ?? id('L'), ibuId: orang.ibuId ?? id('P') };
		anggota[anggota.indexOf(orang)] = jadi;
		satu.jadi = jadi;
	}
}

/** A-08.6 for parents who are named by their NIK and live elsewhere in the village. */
function periksaOrangTuaLain(
	{ dunia }: KonteksImpor,
	sah: readonly BarisKerja[],
	anggota: readonly Penduduk[]
): MasalahSusunan[] {
	const serumah = new Set(anggota.map(({ id }) => id));
	return sah.flatMap(({ jadi }) =>
		[jadi?.ayahId, jadi?.ibuId].flatMap((id) => {
			const orangTua = id && !serumah.has(id) ? dunia.kependudukan.penduduk.get(id) : undefined;
			return jadi && orangTua ? periksaSelisihUmur(jadi, orangTua, dunia.aturan) : [];
		})
	);
}

/** The new KK of the sound rows. Its day of issue stands in its number; the century is the last that has been. */
function bentuk(
	{ dunia }: KonteksImpor,
	baris: readonly BarisKerja[],
	noKk: NomorKk
): Keluarga | undefined {
	const sah = baris.filter((satu) => isBaru(satu) && !isGagal(satu));
	const kepala = sah.find(({ jadi }) => jadi && isKepala(jadi));
	if (!kepala?.jadi) return undefined;
	const { isi } = kepala;
	return {
		id: kepala.jadi.keluargaId,
		noKk,
		tanggalTerbit: terbit(noKk, dunia.tanggal),
		alamat: isi.alamat,
		rt: isi.rt,
		rw: isi.rw,
		dusun: dunia.desa.dusun.find(({ nama }) => rapiDusun(nama) === isi.dusun)?.nama ?? isi.dusun,
		aktif: true
	};
}

function terbit(noKk: NomorKk, hariIni: Tanggal): Tanggal {
	const { tanggal, bulan, tahunDuaDigit } = bacaNomorKk(noKk);
	const abadIni = susunTanggal(2000 + tahunDuaDigit, bulan, tanggal);
	if (abadIni && abadIni <= hariIni) return abadIni;
	return susunTanggal(1900 + tahunDuaDigit, bulan, tanggal) ?? hariIni;
}
