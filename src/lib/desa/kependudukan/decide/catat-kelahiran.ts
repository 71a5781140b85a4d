import { daysBetween, formatTanggal } from '../../../format/tanggal';
import { bila, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, type Problem, type Result } from '../../problem';
import type { CatatKelahiran } from '../commands';
import { formatNomorKk } from '../nomor-kk';
import type { Keluarga } from '../keluarga';
import type { Penduduk, Shdk } from '../penduduk';
import { keluargaByNomor, kepalaKeluarga, type Kependudukan } from '../state';
import { periksaNamaBaru } from './nama-baru';
import { periksaOrangTua } from './orang-tua';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';

/**
 * B-02, whole: a birth is recorded. Answers with every problem at once; a warning lets it pass when
 * the command gives a reason.
 */
export function catatKelahiran(
	dunia: Dunia,
	command: CatatKelahiran,
	commandId: string
): Result<readonly Event[]> {
	const { problems, keluarga, ibu, ayah } = nilaiKelahiran(dunia, command);
	const putusan = putuskan(problems, command.alasanLanjut, 'B-02');
	if (!putusan.ok) return putusan;
	if (!ibu || !keluarga) throw new Error('Refused above: mother and family are known from here on');

	const bayi: Penduduk = {
		id: `lahir-${commandId}`,
		nik: null,
		nama: command.nama,
		jenisKelamin: command.jenisKelamin,
		tempatLahir: command.tempatLahir,
		tanggalLahir: command.tanggalLahir,
		agama: ibu.agama,
		pendidikan: 'tidak-belum-sekolah',
		pekerjaan: 'belum-tidak-bekerja',
		statusKawin: 'belum-kawin',
		// One Indonesian parent is enough.
		kewarganegaraan:
			ibu.kewarganegaraan === 'WNI' || ayah?.kewarganegaraan === 'WNI' ? 'WNI' : 'WNA',
		namaAyah: ayah?.nama ?? '',
		namaIbu: ibu.nama,
		ayahId: ayah?.id ?? null,
		ibuId: ibu.id,
		keluargaId: keluarga.id,
		shdk: shdkBayi(dunia.kependudukan, keluarga, ibu, ayah),
		keadaan: { status: 'aktif' }
	};
	return accepted([
		{
			kind: 'kelahiran.dicatat',
			bayi,
			tanggalLapor: dunia.tanggal,
			jamLahir: command.jamLahir,
			tempatDilahirkan: command.tempatDilahirkan,
			jenisKelahiran: command.jenisKelahiran,
			urutanKembar: command.urutanKembar,
			kelahiranKe: command.kelahiranKe,
			penolong: command.penolong,
			beratGram: command.beratGram,
			panjangCm: command.panjangCm,
			pelapor: command.pelapor,
			alasanTanpaAyah: command.ayah.diisi ? '' : command.ayah.alasan,
			lampiran: command.lampiran,
			saksi: command.saksi,
			...putusan.value
		}
	]);
}

/** What stands against a birth, as far as its form is filled in; and whom it speaks of. */
export function nilaiKelahiran(
	dunia: Dunia,
	draf: Draf<CatatKelahiran>
): {
	readonly problems: readonly Problem[];
	readonly keluarga?: Keluarga | undefined;
	readonly ibu?: Penduduk | undefined;
	readonly ayah?: Penduduk | undefined;
} {
	const peran = periksaPeranDesa(dunia, 'mencatat kelahiran', 'B-02');
	if (peran) return { problems: [peran] };

	const state = dunia.kependudukan;
	const keluarga = draf.noKk && keluargaByNomor(state, draf.noKk);
	const { ibu, ayah, problems: orangTua } = periksaOrangTua(dunia, draf);
	return {
		keluarga,
		ibu,
		ayah,
		problems: [
			...bila(draf, ['nama'], ({ nama }) => periksaNamaBaru(nama, dunia.aturan)),
			...bila(draf, ['tanggalLahir'], (isi) => periksaTanggal(dunia, isi)),
			...bila(draf, ['jenisKelahiran', 'urutanKembar'], periksaKembar),
			...orangTua,
			...bila(draf, ['noKk', 'ayah'], (isi) => periksaKk(state, isi, keluarga, ibu, ayah)),
			...bila(draf, ['lampiran'], (isi) => periksaLampiran(isi, draf.ayah?.diisi === true)),
			...bila(draf, ['nama', 'tanggalLahir'], (isi) => periksaGanda(state, isi, ibu))
		]
	};
}

function periksaTanggal(dunia: Dunia, command: Pick<CatatKelahiran, 'tanggalLahir'>): Problem[] {
	const hari = daysBetween(command.tanggalLahir, dunia.tanggal);
	if (hari < 0)
		return [
			{
				field: 'tanggalLahir',
				level: 'galat',
				rule: 'B-02',
				message: `Tanggal lahir sesudah tanggal lapor (${formatTanggal(dunia.tanggal)}).`,
				mend: 'Periksa kembali surat keterangan kelahiran.'
			}
		];
	if (hari <= dunia.aturan.batasLaporLahirHari) return [];
	return [
		{
			field: 'tanggalLahir',
			level: 'peringatan',
			rule: 'B-02',
			message: `Dilaporkan ${hari} hari sesudah lahir, lewat dari ${dunia.aturan.batasLaporLahirHari} hari: terlambat, perlu keputusan Kepala Disdukcapil.`,
			mend: 'Bila tanggalnya benar, tulis alasan keterlambatan.',
			basis: 'UU 24/2013 Ps. 27 dan 32'
		}
	];
}

function periksaKembar(
	command: Pick<CatatKelahiran, 'jenisKelahiran' | 'urutanKembar'>
): Problem[] {
	const jumlah = { 'kembar-2': 2, 'kembar-3': 3, 'kembar-4': 4 }[command.jenisKelahiran];
	const galat = (message: string, mend: string): Problem[] => [
		{ field: 'urutanKembar', level: 'galat', rule: 'B-02', message, mend }
	];
	if (command.jenisKelahiran === 'tunggal')
		return command.urutanKembar === null
			? []
			: galat('Kelahiran tunggal tidak punya urutan kembar.', 'Kosongkan urutan kembar.');
	if (command.urutanKembar === null)
		return galat('Urutan kembar belum diisi.', 'Isi 1 untuk yang lahir lebih dahulu.');
	if (command.urutanKembar < 1 || (jumlah !== undefined && command.urutanKembar > jumlah))
		return galat(
			`Urutan kembar ${command.urutanKembar} tidak mungkin.`,
			jumlah === undefined ? 'Isi 1 atau lebih.' : `Isi 1 sampai ${jumlah}.`
		);
	return [];
}

function periksaKk(
	state: Kependudukan,
	command: Pick<CatatKelahiran, 'noKk' | 'ayah'>,
	keluarga: Keluarga | undefined,
	ibu: Penduduk | undefined,
	ayah: Penduduk | undefined
): Problem[] {
	if (!keluarga || !keluarga.aktif)
		return [
			{
				field: 'noKk',
				level: 'galat',
				rule: 'B-02',
				message: `KK ${formatNomorKk(command.noKk)} ${keluarga ? 'tidak aktif lagi' : 'tidak ada di desa latihan'}.`,
				mend: 'Salin nomor dari KK yang dibawa pelapor.'
			}
		];
	const serumah = [ibu, ayah].some((orang) => orang?.keluargaId === keluarga.id);
	// A father who is not found may be of this KK.
	if (!ibu || serumah || (command.ayah.diisi && !ayah)) return [];
	const kepala = kepalaKeluarga(state, keluarga.id);
	return [
		{
			field: 'noKk',
			level: 'peringatan',
			rule: 'B-02',
			message: `KK tujuan berkepala ${kepala?.nama ?? 'orang lain'}; ibu dan ayah bayi tidak ada di dalamnya.`,
			mend: 'Biasanya bayi masuk KK orang tuanya. Bila memang menumpang, tulis alasannya.'
		}
	];
}

/** B-02: proof of the birth and of the parents' marriage, each by its paper or its SPTJM. */
function periksaLampiran(command: Pick<CatatKelahiran, 'lampiran'>, ayahDiisi: boolean): Problem[] {
	const ada = (...pilihan: CatatKelahiran['lampiran']): boolean =>
		pilihan.some((lampiran) => command.lampiran.includes(lampiran));
	const kurang: string[] = [];
	if (!ada('surat-kelahiran', 'f-2.03')) kurang.push('surat keterangan kelahiran atau F-2.03');
	// Without a father on the form there is no marriage to prove [produk].
	if (ayahDiisi && !ada('buku-nikah', 'f-2.04')) kurang.push('buku nikah/akta kawin atau F-2.04');
	if (!ada('kk')) kurang.push('KK');
	if (!ada('ktp')) kurang.push('KTP-el orang tua atau pelapor');
	if (kurang.length === 0) return [];
	return [
		{
			field: 'lampiran',
			level: 'galat',
			rule: 'B-02',
			message: `Lampiran belum lengkap: ${kurang.join('; ')}.`,
			mend: 'Tandai berkas yang sudah Anda lihat. Bila surat tidak ada, pakai SPTJM-nya.',
			basis: 'Perpres 96/2018'
		}
	];
}

/** One person is recorded once. Twins differ in their names. */
function periksaGanda(
	state: Kependudukan,
	command: Pick<CatatKelahiran, 'nama' | 'tanggalLahir'>,
	ibu: Penduduk | undefined
): Problem[] {
	if (!ibu) return [];
	const sama = (nama: string): string => nama.toLocaleLowerCase('id');
	for (const orang of state.penduduk.values()) {
		// B-06: what was taken back was a mistake, and the right report comes after it.
		if (orang.keadaan.status === 'dibatalkan') continue;
		if (orang.ibuId !== ibu.id || orang.tanggalLahir !== command.tanggalLahir) continue;
		if (sama(orang.nama) !== sama(command.nama)) continue;
		return [
			{
				field: 'nama',
				level: 'galat',
				rule: 'A-06',
				message: `${orang.nama}, anak ${ibu.nama}, lahir ${formatTanggal(orang.tanggalLahir)}, sudah tercatat.`,
				mend: 'Buka daftar penduduk untuk melihatnya; satu orang dicatat satu kali.'
			}
		];
	}
	return [];
}

/** B-02: Anak of the head or of the head's spouse; Cucu below a child of the head; else Famili Lain. */
export function shdkBayi(
	state: Kependudukan,
	keluarga: Keluarga,
	ibu: Penduduk,
	ayah: Penduduk | undefined
): Shdk {
	const hubungan = [ibu, ayah]
		.filter((orang) => orang?.keluargaId === keluarga.id)
		.map((orang) => orang?.shdk);
	if (hubungan.some((shdk) => shdk === 'kepala-keluarga' || shdk === 'istri' || shdk === 'suami'))
		return 'anak';
	if (hubungan.some((shdk) => shdk === 'anak' || shdk === 'menantu')) return 'cucu';
	return 'famili-lain';
}
