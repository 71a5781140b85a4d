import { resolve } from '$app/paths';

export type FormPeristiwa = {
	readonly judul: string;
	/** Code of the official form. */
	readonly formulir: string;
	/** One sentence: when one needs it. */
	readonly uraian: string;
	readonly alamat: (dunia: string) => string;
};

/** Every form of the area, in the two groups of the law: registration of residents, and civil registration. */
export const daftarFormPeristiwa: readonly {
	readonly judul: string;
	readonly isi: readonly FormPeristiwa[];
}[] = [
	{
		judul: 'Pendaftaran penduduk',
		isi: [
			{
				judul: 'Pindah',
				formulir: 'F-1.03',
				uraian:
					'Seseorang, sebagian, atau seluruh keluarga pindah, di dalam desa atau keluar desa.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/pindah', { dunia })
			},
			{
				judul: 'Datang',
				formulir: 'F-1.03',
				uraian: 'Seseorang atau sekeluarga datang dari luar desa, dengan KK baru atau menumpang.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/datang', { dunia })
			},
			{
				judul: 'Pisah KK',
				formulir: 'F-1.02',
				uraian: 'Sebagian anggota membentuk KK baru, di alamat yang sama atau lain dalam desa.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/pecah-kk', { dunia })
			},
			{
				judul: 'Gabung atau menumpang KK',
				formulir: 'F-1.02',
				uraian: 'Sekeluarga atau seorang anggota masuk ke KK lain di desa ini.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/gabung', { dunia })
			},
			{
				judul: 'Ubah data',
				formulir: 'F-1.06',
				uraian: 'Elemen biodata berubah menurut bukti: pendidikan, pekerjaan, status perkawinan.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/ubah-data', { dunia })
			},
			{
				judul: 'Penduduk sementara',
				formulir: 'B.4',
				uraian: 'Orang tinggal beberapa lama tanpa pindah; tidak dihitung dalam LAMPID.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/sementara', { dunia })
			}
		]
	},
	{
		judul: 'Pencatatan sipil',
		isi: [
			{
				judul: 'Kelahiran',
				formulir: 'F-2.01',
				uraian: 'Bayi lahir dan masuk ke KK orang tuanya.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/lahir', { dunia })
			},
			{
				judul: 'Kematian',
				formulir: 'F-2.01',
				uraian:
					'Penduduk meninggal; bila ia kepala keluarga, KK baru bagi yang tinggal ikut disusun.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/mati', { dunia })
			}
		]
	},
	{
		judul: 'Perbaikan catatan',
		isi: [
			{
				judul: 'Batalkan entri keliru',
				formulir: 'Oleh sekdes',
				uraian:
					'Peristiwa yang salah dicatat ditarik kembali dengan alasan; tidak ada yang dihapus.',
				alamat: (dunia) => resolve('/latihan/[dunia]/kependudukan/batalkan', { dunia })
			}
		]
	}
];

/** Where a form leads when its command was accepted: what now exists, and what comes next. */
export const alamatTercatat = (dunia: string, form: FormData): string => {
	const query = new URLSearchParams({ tercatat: String(form.get('perintahId') ?? '') });
	return `${resolve('/latihan/[dunia]/kependudukan/peristiwa', { dunia })}?${query}`;
};
