import { formatTanggal } from '../../../format/tanggal';
import { bila, isLengkap, type Draf, type DrafKedatangan } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, type Problem, type Result } from '../../problem';
import type { CatatKedatangan, OrangDatang, TujuanKk } from '../commands-kedatangan';
import type { AlamatLuar } from '../events';
import type { Keluarga } from '../keluarga';
import { labelKlasifikasiPindah } from '../kode';
import { periksaLetak } from '../letak-desa';
import { formatNomorKk } from '../nomor-kk';
import type { Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaByNomor } from '../state';
import { isKepala } from '../susunan-kk';
import { klasifikasiDari } from '../wilayah-tujuan';
import { berkasKuasa, berkasPerkawinan, periksaBerkas, type BerkasDiminta } from './berkas-kurang';
import { periksaLaporSusunan } from './lapor-terlambat';
import { nomorKkBaru } from './nomor-kk-baru';
import {
	cocokNik,
	hubungkanOrangTua,
	isianOrang,
	jadiPenduduk,
	periksaOrang
} from './orang-datang';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaHasilSusunan } from './susunan-hasil';

/**
 * B-05, whole: people arrive. A household of their own gets a KK with a new number, and its first person is the head;
 * whoever stays with another family adds no KK.
 */
export function catatKedatangan(
	dunia: Dunia,
	command: CatatKedatangan,
	commandId: string
): Result<readonly Event[]> {
	const { problems, tujuan, penduduk } = nilaiKedatangan(dunia, command, commandId);
	const putusan = putuskan(problems, command.alasanLanjut, 'B-05');
	if (!putusan.ok) return putusan;
	const keluarga = tujuan?.keluarga;
	if (!tujuan || !keluarga || !penduduk)
		throw new Error('Refused above: people and KK are known from here on');

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
			asal: lengkapiAsal(dunia, command),
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

/** What stands against an arrival, as far as its form is filled in; who comes, and into which KK. */
export function nilaiKedatangan(
	dunia: Dunia,
	draf: DrafKedatangan,
	commandId: string
): {
	readonly problems: readonly Problem[];
	readonly tujuan?: Tujuan | undefined;
	readonly penduduk?: readonly Penduduk[] | undefined;
} {
	const peran = periksaPeranDesa(dunia, 'mencatat kedatangan', 'B-05');
	if (peran) return { problems: [peran] };

	const tujuan = isTujuanLengkap(draf.tujuan)
		? tentukanKk(dunia, draf.tujuan, commandId)
		: undefined;
	// The family can be judged when everybody in it is known.
	const penduduk =
		tujuan && isSemuaLengkap(draf.orang)
			? jadiKeluarga(dunia, draf.orang, tujuan.keluarga?.id ?? '', commandId)
			: undefined;
	return {
		tujuan,
		penduduk,
		problems: [
			...bila(draf, ['klasifikasi', 'asal'], (isi) =>
				periksaAsal(dunia, isi, lengkapiAsal(dunia, isi))
			),
			...bila(draf, ['tanggalDatang'], (isi) => periksaTanggal(dunia, isi)),
			...periksaSkpwni(dunia, draf),
			...(tujuan?.problems ?? []),
			...draf.orang.flatMap((satu, urutan) => periksaOrang(dunia, draf, satu, urutan)),
			...(tujuan && penduduk ? periksaKeluarga(dunia, tujuan, penduduk) : []),
			...bila(draf, ['lampiran'], ({ lampiran }) =>
				periksaBerkas(lampiran, berkasDiminta(draf, penduduk ?? []))
			)
		]
	};
}

const isTujuanLengkap = (tujuan: DrafKedatangan['tujuan']): tujuan is TujuanKk => isLengkap(tujuan);
const isSemuaLengkap = (orang: readonly Draf<OrangDatang>[]): orang is readonly OrangDatang[] =>
	orang.every(isLengkap);

function jadiKeluarga(
	dunia: Dunia,
	orang: readonly OrangDatang[],
	keluargaId: string,
	commandId: string
): readonly Penduduk[] {
	const sendiri = orang.map((satu, urutan) =>
		jadiPenduduk(dunia.kependudukan, satu, keluargaId, `datang-${commandId}-${urutan + 1}`)
	);
	return sendiri.map((satu) => hubungkanOrangTua(satu, sendiri));
}

function periksaKeluarga(
	dunia: Dunia,
	{ baru, keluarga }: Tujuan,
	penduduk: readonly Penduduk[]
): Problem[] {
	if (!keluarga) return [];
	const serumah = baru ? [] : anggotaKeluarga(dunia.kependudukan, keluarga.id);
	return periksaHasilSusunan(dunia, serumah, [...serumah, ...penduduk], (ids) => {
		const urutan = ids.map((id) => penduduk.findIndex((satu) => satu.id === id));
		return isianOrang('shdk', urutan.find((ke) => ke >= 0) ?? 0);
	});
}

type AsalTertulis = Pick<CatatKedatangan, 'klasifikasi' | 'asal'>;

/** What is the same as here need not be written: a newcomer of the same kecamatan names the village only. */
function lengkapiAsal({ desa }: Dunia, { klasifikasi, asal }: AsalTertulis): AlamatLuar {
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
function periksaAsal({ desa }: Dunia, { klasifikasi }: AsalTertulis, asal: AlamatLuar): Problem[] {
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
	if (asal.desa === '') return [];
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

function periksaTanggal(
	dunia: Dunia,
	{ tanggalDatang }: Pick<CatatKedatangan, 'tanggalDatang'>
): Problem[] {
	if (tanggalDatang <= dunia.tanggal)
		return periksaLaporSusunan(dunia, tanggalDatang, 'tanggalDatang', 'datang');
	return [
		{
			field: 'tanggalDatang',
			level: 'galat',
			rule: 'B-05',
			message: `Tanggal datang sesudah tanggal lapor (${formatTanggal(dunia.tanggal)}).`,
			mend: 'Kedatangan dicatat setelah orangnya tinggal di desa.'
		}
	];
}

/** B-05: from another kabupaten or province one comes with the letter of the Disdukcapil there. */
const perluSkpwni = ({ klasifikasi }: Pick<DrafKedatangan, 'klasifikasi'>): boolean =>
	klasifikasi !== undefined && klasifikasi >= 4;

function periksaSkpwni({ tanggal }: Dunia, command: DrafKedatangan): Problem[] {
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
	if (command.tanggalSkpwni && command.tanggalSkpwni > tanggal)
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

function tentukanKk(dunia: Dunia, tujuan: TujuanKk, commandId: string): Tujuan {
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
function berkasDiminta(command: DrafKedatangan, penduduk: readonly Penduduk[]): BerkasDiminta[] {
	const { tujuan } = command;
	const diminta: BerkasDiminta[] = [
		{ salahSatu: ['f-1.03'], rule: 'B-05', basis: 'Permendagri 109/2019' }
	];
	if (perluSkpwni(command))
		diminta.push({ salahSatu: ['skpwni'], rule: 'B-05', sebab: 'pindah antarkabupaten' });
	if (tujuan?.jenis === 'kk-baru')
		diminta.push({ salahSatu: ['f-1.02'], rule: 'B-05', sebab: 'KK baru akan terbit' });
	if (tujuan?.jenis === 'menumpang' || tujuan?.rumah === 'menumpang')
		diminta.push({
			salahSatu: ['pernyataan-pemilik-rumah'],
			rule: 'B-05',
			sebab: 'pendatang menumpang atau menyewa'
		});
	// Nobody yet in a block of which only the list of the form is chosen.
	if (command.orang.some((orang) => orang.nik === null && orang.nama !== undefined))
		diminta.push({ salahSatu: ['f-1.04'], rule: 'A-06', sebab: 'ada pendatang tanpa NIK' });
	const tidakCocok = command.orang.some(
		(orang) => orang.nik && cocokNik(orang, orang.nik, 'nik').length > 0
	);
	if (tidakCocok)
		diminta.push({
			salahSatu: ['ktp', 'kk-asal'],
			rule: 'A-04',
			sebab: 'NIK dan biodata tidak cocok'
		});
	return [...diminta, ...berkasPerkawinan(penduduk), ...berkasKuasa(command.pelapor)];
}
