import { daysBetween, formatTanggal } from '../../../format/tanggal';
import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { CatatKedatangan } from '../commands-kedatangan';
import type { AlamatLuar } from '../events';
import type { Keluarga } from '../keluarga';
import { labelKlasifikasiPindah } from '../kode';
import { periksaLetak } from '../letak-desa';
import { cocokkanNik } from '../nik';
import { formatNomorKk } from '../nomor-kk';
import type { Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaByNomor } from '../state';
import { isKepala } from '../susunan-kk';
import { klasifikasiDari } from '../wilayah-tujuan';
import { berkasKuasa, periksaBerkas, type BerkasDiminta } from './berkas-kurang';
import { nomorKkBaru } from './nomor-kk-baru';
import { hubungkanOrangTua, isianOrang, jadiPenduduk, periksaOrang } from './orang-datang';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaHasilSusunan, perluF105 } from './susunan-hasil';

/**
 * B-05, whole: people arrive. A household of their own gets a KK with a new number, and its first person is the head;
 * whoever stays with another family adds no KK.
 */
export function catatKedatangan(
	dunia: Dunia,
	command: CatatKedatangan,
	commandId: string
): Result<readonly Event[]> {
	const peran = periksaPeranDesa(dunia, 'mencatat kedatangan', 'B-05');
	if (peran) return refused(peran);

	const asal = lengkapiAsal(dunia, command);
	const tujuan = tentukanKk(dunia, command, commandId);
	const keluargaId = tujuan.keluarga?.id ?? '';
	const orang = command.orang.map((satu, urutan) =>
		jadiPenduduk(dunia.kependudukan, satu, keluargaId, `datang-${commandId}-${urutan + 1}`)
	);
	const penduduk = orang.map((satu) => hubungkanOrangTua(satu, orang));
	const serumah = tujuan.baru ? [] : anggotaKeluarga(dunia.kependudukan, keluargaId);

	const problems: Problem[] = [
		...periksaAsal(dunia, command, asal),
		...periksaTanggal(dunia, command),
		...periksaSkpwni(dunia, command),
		...tujuan.problems,
		...command.orang.flatMap((satu, urutan) => periksaOrang(dunia, command, satu, urutan)),
		...(tujuan.baru || tujuan.keluarga
			? periksaHasilSusunan(dunia, serumah, [...serumah, ...penduduk], (ids) => {
					const urutan = ids.map((id) => penduduk.findIndex((satu) => satu.id === id));
					return isianOrang('shdk', urutan.find((ke) => ke >= 0) ?? 0);
				})
			: []),
		...periksaBerkas(command.lampiran, berkasDiminta(command, penduduk))
	];

	const putusan = putuskan(problems, command.alasanLanjut, 'B-05');
	if (!putusan.ok) return putusan;
	const { keluarga } = tujuan;
	if (!keluarga) throw new Error('Refused above: the KK is known from here on');

	return accepted([
		...(tujuan.baru
			? [
					{
						kind: 'keluarga.dibentuk' as const,
						keluarga,
						sebab: 'datang' as const,
						tanggalLapor: dunia.tanggal,
						kepalaJenisKelamin: penduduk.find(isKepala)?.jenisKelamin ?? 'L'
					}
				]
			: []),
		{
			kind: 'kedatangan.dicatat',
			penduduk,
			asal,
			nomorSkpwni: command.nomorSkpwni,
			tanggalSkpwni: command.tanggalSkpwni,
			tanggalDatang: command.tanggalDatang,
			maksud: command.maksud,
			formulir: command.formulir,
			tanggalLapor: dunia.tanggal,
			pelapor: command.pelapor,
			lampiran: command.lampiran,
			...putusan.value
		}
	]);
}

/** What is the same as here need not be written: a newcomer of the same kecamatan names the village only. */
function lengkapiAsal({ desa }: Dunia, { klasifikasi, asal }: CatatKedatangan): AlamatLuar {
	const isi = (tertulis: string, sini: string, sama: boolean): string =>
		tertulis === '' && sama ? sini : tertulis;
	return {
		...asal,
		kecamatan: isi(asal.kecamatan, desa.kecamatan, klasifikasi <= 2),
		kabupaten: isi(asal.kabupaten, desa.kabupaten, klasifikasi <= 3),
		provinsi: isi(asal.provinsi, desa.provinsi, klasifikasi <= 4)
	};
}

/** The class chosen is the one that follows from the address written (B-04's classes, seen from the other side). */
function periksaAsal(
	{ desa }: Dunia,
	{ klasifikasi }: CatatKedatangan,
	asal: AlamatLuar
): Problem[] {
	const galat = (field: string, message: string, mend: string): Problem => ({
		field,
		level: 'galat',
		rule: 'B-05',
		message,
		mend
	});
	const kosong = (
		[
			['asal-kecamatan', 'Kecamatan', asal.kecamatan],
			['asal-kabupaten', 'Kabupaten/kota', asal.kabupaten],
			['asal-provinsi', 'Provinsi', asal.provinsi]
		] as const
	).filter(([, , nama]) => nama === '');
	if (kosong.length > 0)
		return kosong.map(([field, sebutan]) =>
			galat(field, `${sebutan} asal belum diisi.`, 'Salin dari surat pindah.')
		);
	const { nama, kecamatan, kabupaten, provinsi } = desa;
	const seharusnya = klasifikasiDari(asal, { desa: nama, kecamatan, kabupaten, provinsi });
	if (seharusnya === klasifikasi) return [];
	if (seharusnya === 1)
		return [
			galat(
				'asal-desa',
				`Desa ${asal.desa} adalah desa ini sendiri.`,
				'Warga yang berpindah di dalam desa bukan pendatang.'
			)
		];
	return [
		galat(
			'klasifikasi',
			`Dari Desa ${asal.desa}, Kec. ${asal.kecamatan}, ${asal.kabupaten}, ${asal.provinsi} adalah klasifikasi ${seharusnya} (${labelKlasifikasiPindah(seharusnya).toLowerCase()}), bukan ${klasifikasi}.`,
			`Pilih klasifikasi ${seharusnya}, atau perbaiki alamat asal.`
		)
	];
}

function periksaTanggal({ tanggal, aturan }: Dunia, command: CatatKedatangan): Problem[] {
	const hari = daysBetween(command.tanggalDatang, tanggal);
	if (hari < 0)
		return [
			{
				field: 'tanggalDatang',
				level: 'galat',
				rule: 'B-05',
				message: `Tanggal datang sesudah tanggal lapor (${formatTanggal(tanggal)}).`,
				mend: 'Kedatangan dicatat setelah orangnya tinggal di desa.'
			}
		];
	if (hari <= aturan.batasLaporSusunanKkHari) return [];
	return [
		{
			field: 'tanggalDatang',
			level: 'peringatan',
			rule: 'A-08.9',
			message: `Dilaporkan ${hari} hari sesudah datang, lewat dari ${aturan.batasLaporSusunanKkHari} hari.`,
			mend: 'Bila tanggalnya benar, tulis alasan keterlambatan.',
			basis: 'UU 23/2006 Ps. 62'
		}
	];
}

/** B-05: from another kabupaten or province one comes with the letter of the Disdukcapil there. */
const perluSkpwni = ({ klasifikasi }: CatatKedatangan): boolean => klasifikasi >= 4;

function periksaSkpwni({ tanggal }: Dunia, command: CatatKedatangan): Problem[] {
	const problems: Problem[] = [];
	const galat = (field: string, message: string, mend: string): void => {
		problems.push({ field, level: 'galat', rule: 'B-05', message, mend });
	};
	if (perluSkpwni(command)) {
		const mend = 'Salin dari SKPWNI yang terbit dari Disdukcapil daerah asal.';
		if (command.nomorSkpwni === '') galat('nomorSkpwni', 'Nomor SKPWNI belum diisi.', mend);
		if (command.tanggalSkpwni === null) galat('tanggalSkpwni', 'Tanggal SKPWNI belum diisi.', mend);
	}
	// It may be younger than the arrival: whoever is here already is served through the Disdukcapil of this place (B-04).
	if (command.tanggalSkpwni !== null && command.tanggalSkpwni > tanggal)
		galat(
			'tanggalSkpwni',
			`Tanggal SKPWNI sesudah hari ini (${formatTanggal(tanggal)}).`,
			'Periksa kembali tanggal pada suratnya.'
		);
	return problems;
}

type Tujuan = {
	readonly keluarga: Keluarga | undefined;
	readonly baru: boolean;
	readonly problems: readonly Problem[];
};

function tentukanKk(dunia: Dunia, { tujuan }: CatatKedatangan, commandId: string): Tujuan {
	if (tujuan.jenis === 'menumpang') {
		const keluarga = keluargaByNomor(dunia.kependudukan, tujuan.noKk);
		if (keluarga?.aktif) return { keluarga, baru: false, problems: [] };
		const message = `KK ${formatNomorKk(tujuan.noKk)} ${keluarga ? 'tidak aktif lagi' : 'tidak ada di desa latihan'}.`;
		return {
			keluarga: undefined,
			baru: false,
			problems: [
				{
					field: 'noKk',
					level: 'galat',
					rule: 'B-05',
					message,
					mend: 'Salin nomor dari KK keluarga yang ditumpangi.'
				}
			]
		};
	}
	const { alamat, lokasi } = tujuan;
	const keluarga: Keluarga = {
		id: `kk-${commandId}`,
		noKk: nomorKkBaru(dunia),
		tanggalTerbit: dunia.tanggal,
		alamat,
		...lokasi,
		aktif: true
	};
	return { keluarga, baru: true, problems: periksaLetak(dunia.desa, lokasi, 'lokasi') };
}

/** B-05, and what other rules ask for on the way. */
function berkasDiminta(command: CatatKedatangan, penduduk: readonly Penduduk[]): BerkasDiminta[] {
	const { tujuan } = command;
	const diminta: BerkasDiminta[] = [
		{ salahSatu: ['f-1.03'], rule: 'B-05', basis: 'Permendagri 109/2019' }
	];
	if (perluSkpwni(command))
		diminta.push({ salahSatu: ['skpwni'], rule: 'B-05', sebab: 'pindah antarkabupaten' });
	if (tujuan.jenis === 'kk-baru')
		diminta.push({ salahSatu: ['f-1.02'], rule: 'B-05', sebab: 'KK baru akan terbit' });
	if (tujuan.jenis === 'menumpang' || tujuan.rumah === 'menumpang')
		diminta.push({
			salahSatu: ['pernyataan-pemilik-rumah'],
			rule: 'B-05',
			sebab: 'pendatang menumpang atau menyewa'
		});
	if (command.orang.some((orang) => orang.nik === null))
		diminta.push({ salahSatu: ['f-1.04'], rule: 'A-06', sebab: 'ada pendatang tanpa NIK' });
	const tidakCocok = command.orang.some(
		(orang) => orang.nik !== null && cocokkanNik(orang.nik, orang, 'peringatan').length > 0
	);
	if (tidakCocok)
		diminta.push({
			salahSatu: ['ktp', 'kk-asal'],
			rule: 'A-04',
			sebab: 'NIK dan biodata tidak cocok'
		});
	if (perluF105(penduduk))
		diminta.push({ salahSatu: ['f-1.05'], rule: 'A-08.5', sebab: 'perkawinan belum tercatat' });
	return [...diminta, ...berkasKuasa(command.pelapor)];
}
