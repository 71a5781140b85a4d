import { formatTanggal, parseTanggal, type Tanggal } from '../../../format/tanggal';
import { pemilikNik } from '../kecamatan';
import { bacaNik, cocokkanNik, type Nik } from '../nik';
import { periksaBukanNomorKk } from '../nomor-terpakai';
import { isAktif, type Penduduk } from '../penduduk';
import { pemilikNomorKk, pendudukByNik } from '../state';
import type { NomorKk } from '../nomor-kk';
import { rapiDusun } from './baca-sel';
import { jadiPenduduk } from './jadi-penduduk';
import { isiRegister, samaIsi, tampilIsi } from './kanon';
import { daftarKolom, kolomImpor, lewatPeristiwa, type Kolom } from './kolom';
import { diSel, masalahSel, type Letak } from './masalah';
import type { BarisKerja, KonteksImpor } from './rencana';
import type { Level } from '../../problem';

type Catat = (kolom: Kolom, level: Level, rule: string, message: string, mend: string) => void;

const pencatat =
	(konteks: KonteksImpor, kerja: BarisKerja): Catat =>
	(kolom, level, rule, message, mend) =>
		void kerja.masalah.push(
			masalahSel(letakSel(konteks, kerja, kolom), level, rule, message, mend)
		);

export const letakSel = (konteks: KonteksImpor, kerja: BarisKerja, kolom: Kolom): Letak => ({
	sel: konteks.sel(kerja.baris, kolom),
	kolom,
	isi: kerja.isi[kolom]
});

const isLewatPeristiwa = (kolom: Kolom): kolom is keyof typeof lewatPeristiwa =>
	Object.hasOwn(lewatPeristiwa, kolom);

/** Rule 4: a row about somebody in the register changes their biodata; what is the matter of an event is refused. */
export function periksaBarisTercatat(
	konteks: KonteksImpor,
	kerja: BarisKerja,
	orang: Penduduk
): void {
	const { dunia } = konteks;
	const catat = pencatat(konteks, kerja);
	const register = isiRegister(dunia.kependudukan, orang);
	for (const kolom of daftarKolom) {
		const baru = kerja.isi[kolom];
		const lama = register[kolom];
		if (kolom === 'nik' || baru === '' || samaIsi(kolom, baru, lama)) continue;
		if (kolom === 'hamil' && orang.jenisKelamin === 'L') continue;
		if ((kolom === 'ayah_nik' || kolom === 'ibu_nik') && baru === '0') continue;
		if (isLewatPeristiwa(kolom))
			catat(
				kolom,
				'galat',
				'IM-04',
				`${kolomImpor[kolom].sebutan} ${orang.nama} di register ${tampilIsi(kolom, lama)}, di lembar ${tampilIsi(kolom, baru)}. Perubahan ini harus lewat peristiwa.`,
				`Samakan sel ini dengan register, lalu ${lewatPeristiwa[kolom]}.`
			);
		else kerja.perubahan.push({ kolom, lama, baru });
	}
	if (kerja.perubahan.length === 0) return;
	if (!isAktif(orang))
		catat(
			'status_dasar',
			'galat',
			'IM-04',
			`${orang.nama} tidak lagi tercatat aktif, jadi biodatanya tidak diubah.`,
			'Hapus baris ini, atau samakan isinya dengan register.'
		);
	const jadi = jadiPenduduk(
		kerja.isi,
		{
			id: orang.id,
			keluargaId: orang.keluargaId,
			ayahId: orangTuaId(konteks, kerja, 'ayah_nik', orang.ayahId),
			ibuId: orangTuaId(konteks, kerja, 'ibu_nik', orang.ibuId)
		},
		orang
	);
	kerja.jadi = jadi;
	periksaLahir(konteks, kerja, catat);
	if (
		jadi.nik !== null &&
		kerja.perubahan.some(({ kolom }) => kolom === 'sex' || kolom === 'tanggallahir')
	)
		periksaNikCocok(konteks, kerja, jadi.nik, jadi);
}

const wajibBaru = [
	'nama',
	'kk_level',
	'dusun',
	'rw',
	'rt',
	'sex',
	'tanggallahir',
	'status_kawin',
	'warganegara_id'
] as const satisfies readonly Kolom[];

/** may come later, and is counted as missing until then. */
const bolehMenyusul = [
	'alamat',
	'tempatlahir',
	'agama_id',
	'pendidikan_kk_id',
	'pekerjaan_id',
	'nama_ayah',
	'nama_ibu'
] as const satisfies readonly Kolom[];

/** A row about somebody who is not in the register. */
export function periksaBarisBaru(konteks: KonteksImpor, kerja: BarisKerja): void {
	const { isi } = kerja;
	const catat = pencatat(konteks, kerja);
	const keliru = new Set(kerja.masalah.map(({ kolom }) => kolom));
	for (const kolom of wajibBaru)
		if (isi[kolom] === '' && !keliru.has(kolom))
			catat(
				kolom,
				'galat',
				'A-09',
				`${kolomImpor[kolom].sebutan} belum diisi.`,
				'Penduduk baru memerlukannya. Salin dari KK.'
			);
	if (isi.status_dasar !== '' && isi.status_dasar !== '1')
		catat(
			'status_dasar',
			'galat',
			'IM-04',
			`Orang ini belum tercatat dan statusnya ${tampilIsi('status_dasar', isi.status_dasar)}; saldo awal hanya memuat yang HIDUP dan tinggal di desa.`,
			'Hapus baris ini.'
		);
	periksaWilayah(konteks, kerja, catat);
	periksaLahir(konteks, kerja, catat);
	if (isi.nik !== '' && isi.nik !== '0') periksaNikBaru(konteks, kerja, isi.nik as Nik, catat);
	const kurang = bolehMenyusul.filter((kolom) => isi[kolom] === '' && !keliru.has(kolom));
	const [pertama] = kurang;
	if (pertama)
		catat(
			pertama,
			'peringatan',
			'A-09',
			`Biodata belum lengkap: ${kurang.map((kolom) => kolomImpor[kolom].sebutan.toLowerCase()).join(', ')}.`,
			'Lengkapi dari KK; sebelum lengkap, orang ini mengurangi angka kelengkapan desa.'
		);
	const kk =
		isi.no_kk === '' ? undefined : pemilikNomorKk(konteks.dunia.kependudukan, isi.no_kk as NomorKk);
	kerja.jadi = jadiPenduduk(isi, {
		id: `impor-${konteks.perintahId}-${kerja.baris.nomor}`,
		keluargaId: kk?.id ?? `impor-kk-${konteks.perintahId}-${isi.no_kk}`,
		ayahId: orangTuaId(konteks, kerja, 'ayah_nik', null),
		ibuId: orangTuaId(konteks, kerja, 'ibu_nik', null)
	});
}

/** Parents in the register are known by their NIK. Those in the same sheet are linked with their family. */
function orangTuaId(
	{ dunia }: KonteksImpor,
	{ isi }: BarisKerja,
	kolom: 'ayah_nik' | 'ibu_nik',
	sekarang: string | null
): string | null {
	const nik = isi[kolom];
	if (nik === '' || nik === '0') return sekarang;
	// Safe: read by `parseNik`.
	return pendudukByNik(dunia.kependudukan, nik as Nik)?.id ?? null;
}

/** The register of this village begins with people alive; nobody here was born before this [produk]. */
const lahirPalingAwal = '1900-01-01';

function periksaLahir({ dunia }: KonteksImpor, { isi }: BarisKerja, catat: Catat): void {
	const lahir: Tanggal | null = parseTanggal(isi.tanggallahir);
	if (!lahir || (lahir >= lahirPalingAwal && lahir <= dunia.tanggal)) return;
	catat(
		'tanggallahir',
		'galat',
		'A-09',
		lahir < lahirPalingAwal
			? `Tanggal lahir ${formatTanggal(lahir)} terlalu lama.`
			: `Tanggal lahir ${formatTanggal(lahir)} sesudah tanggal desa, ${formatTanggal(dunia.tanggal)}.`,
		`Periksa tahunnya; paling lambat ${formatTanggal(dunia.tanggal)}.`
	);
}

/** A dusun belongs to the village by its own regulation; a sheet does not found one. */
function periksaWilayah({ dunia }: KonteksImpor, { isi }: BarisKerja, catat: Catat): void {
	if (isi.dusun === '') return;
	const dusun = dunia.desa.dusun.find(({ nama }) => rapiDusun(nama) === isi.dusun);
	if (!dusun) {
		catat(
			'dusun',
			'galat',
			'IM-04',
			`Dusun ${isi.dusun} tidak ada di Desa ${dunia.desa.nama}.`,
			`Isi salah satu: ${dunia.desa.dusun.map(({ nama }) => nama).join(', ')}.`
		);
		return;
	}
	if (isi.rt === '' || isi.rw === '') return;
	const ada = dusun.rw.some(({ nomor, rt }) => nomor === isi.rw && rt.includes(isi.rt));
	if (!ada)
		catat(
			'rt',
			'peringatan',
			'A-09',
			`RT ${isi.rt} RW ${isi.rw} tidak ada di Dusun ${dusun.nama}.`,
			`Di dusun ini ada ${dusun.rw.map(({ nomor, rt }) => `RW ${nomor} (RT ${rt.join(', ')})`).join('; ')}.`
		);
}

function periksaNikBaru(konteks: KonteksImpor, kerja: BarisKerja, nik: Nik, catat: Catat): void {
	const { dunia } = konteks;
	const pemilik = pemilikNik(dunia, nik);
	if (pemilik && isAktif(pemilik.penduduk))
		catat(
			'nik',
			'galat',
			'A-06',
			`NIK ini milik ${pemilik.penduduk.nama}, penduduk Desa ${pemilik.desa}.`,
			'Bila orangnya pindah ke desa ini, catat lewat Datang dengan SKPWNI; bila bukan, salin ulang NIK dari KK.'
		);
	for (const { level, rule, message, mend = '' } of periksaBukanNomorKk(dunia, nik, 'nik'))
		catat('nik', level, rule, message, mend);
	if (kerja.isi.sex !== '' && kerja.isi.tanggallahir !== '')
		periksaNikCocok(konteks, kerja, nik, {
			jenisKelamin: kerja.isi.sex === '1' ? 'L' : 'P',
			// Safe: read by `parseTanggal`.
			tanggalLahir: kerja.isi.tanggallahir as Tanggal
		});
	if (bacaNik(nik).wilayah !== dunia.desa.kode.slice(0, 8))
		catat(
			'nik',
			'info',
			'A-05',
			'NIK ini pertama kali terdaftar di wilayah lain; kode itu tidak berubah saat pindah.',
			'Tidak perlu diperbaiki.'
		);
}

/** A-04 for residents of old: a warning, for the NIK is never changed to fit. */
function periksaNikCocok(
	konteks: KonteksImpor,
	kerja: BarisKerja,
	nik: Nik,
	biodata: Pick<Penduduk, 'jenisKelamin' | 'tanggalLahir'>
): void {
	for (const problem of cocokkanNik(nik, biodata, 'peringatan'))
		kerja.masalah.push(diSel(letakSel(konteks, kerja, 'nik'), problem));
}
