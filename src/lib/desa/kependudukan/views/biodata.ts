import { umur } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { isianKurang, type IsianWajib } from '../kelengkapan';
import type { Keluarga } from '../keluarga';
import { labelShdk } from '../kode';
import { formatNomorKk } from '../nomor-kk';
import { isAktif, type Penduduk } from '../penduduk';
import { isWajibKtp } from '../wajib-ktp';
import { labelIsian, sebutIsian } from '../isian-biodata';
import type { IsianBiodata } from '../events';

export type BarisBiodata = {
	readonly isian: IsianBiodata | IsianWajib | 'umur' | 'ktp';
	readonly label: string;
	/** '' when nothing is on record. */
	readonly nilai: string;
	/** must be filled in, and is not, or cannot be right. */
	readonly kurang: boolean;
};

/** In the order of F-1.01: the family first, then the person. */
export type Biodata = {
	readonly keluarga: readonly BarisBiodata[];
	readonly orang: readonly BarisBiodata[];
	readonly kurang: readonly IsianWajib[];
};

/** Of the person, as F-1.01 asks for it. */
const urutanOrang = [
	'nama',
	'jenisKelamin',
	'tempatLahir',
	'tanggalLahir',
	'umur',
	'kewarganegaraan',
	'golonganDarah',
	'agama',
	'statusKawin',
	'shdk',
	'pendidikan',
	'pekerjaan',
	'namaIbu',
	'namaAyah',
	'telepon',
	'ktp'
] as const;

export function biodata(dunia: Dunia, orang: Penduduk, keluarga: Keluarga | undefined): Biodata {
	const kurang = isianKurang(orang, keluarga);
	const isKurang = (isian: string): boolean => kurang.some((satu) => satu === isian);
	const umurnya = umur(orang.tanggalLahir, dunia.tanggal);
	const lain = {
		umur: {
			label: 'Umur',
			nilai: Number.isNaN(umurnya) || isKurang('tanggalLahir') ? '' : `${umurnya} tahun`
		},
		shdk: { label: 'Hubungan dalam keluarga', nilai: labelShdk(orang.shdk) },
		ktp: {
			label: 'Wajib KTP',
			nilai: isWajibKtp(orang, dunia.tanggal) ? 'Ya' : 'Belum'
		}
	};
	const barisKk = (isian: IsianWajib, label: string, nilai: string | undefined): BarisBiodata => ({
		isian,
		label,
		nilai: nilai ?? '',
		kurang: isKurang(isian)
	});
	return {
		kurang,
		keluarga: [
			barisKk('noKk', 'Nomor KK', keluarga && formatNomorKk(keluarga.noKk)),
			barisKk('alamat', 'Alamat', keluarga?.alamat),
			barisKk('rt', 'RT', keluarga?.rt),
			barisKk('rw', 'RW', keluarga?.rw),
			barisKk('dusun', 'Dusun', keluarga?.dusun)
		],
		orang: urutanOrang
			// Age and duty change with the days; who has left is remembered as they were.
			.filter((isian) => isAktif(orang) || (isian !== 'umur' && isian !== 'ktp'))
			.map((isian) => {
				const { label, nilai } =
					isian === 'umur' || isian === 'shdk' || isian === 'ktp'
						? lain[isian]
						: { label: labelIsian(isian), nilai: sebutIsian(isian, orang[isian] ?? '') };
				return { isian, label, nilai, kurang: isKurang(isian) };
			})
	};
}
