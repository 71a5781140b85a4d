import { rupiah, type Rupiah } from '../../../format/rupiah';
import type { Acak } from '../../acak';
import type { DataDesa } from '../../data/data-desa';
import { isAktif, type Penduduk } from '../../kependudukan/penduduk';
import { pejabatAwal } from '../../surat/mulai';
import type { JabatanDesa } from '../../surat/pejabat';
import type { Bpd, Perangkat } from '../masukan';

type Golongan = Perangkat['golongan'];

/** What the regent has set, a month (D-04). */
const imbalan: Record<Golongan, { readonly siltap: Rupiah; readonly tunjangan: Rupiah }> = {
	kades: { siltap: rupiah(3_000_000), tunjangan: rupiah(500_000) },
	sekdes: { siltap: rupiah(2_400_000), tunjangan: rupiah(300_000) },
	perangkat: { siltap: rupiah(2_100_000), tunjangan: rupiah(150_000) }
};

const kursi: readonly (readonly [JabatanDesa, string])[] = [
	['kepala-desa', 'Kepala Desa'],
	['sekretaris-desa', 'Sekretaris Desa'],
	['kaur-tata-usaha', 'Kaur Tata Usaha dan Umum'],
	['kaur-keuangan', 'Kaur Keuangan'],
	['kaur-perencanaan', 'Kaur Perencanaan'],
	['kasi-pemerintahan', 'Kasi Pemerintahan'],
	['kasi-kesejahteraan', 'Kasi Kesejahteraan'],
	['kasi-pelayanan', 'Kasi Pelayanan']
];

const golonganKursi = (jabatan: JabatanDesa): Golongan =>
	jabatan === 'kepala-desa' ? 'kades' : jabatan === 'sekretaris-desa' ? 'sekdes' : 'perangkat';

type Asal = Pick<DataDesa, 'penduduk' | 'keluarga' | 'dusun'>;

/**
 * Ten seats, two of them of a kepala dusun: of the dusun whose kepala dusun the register knows, and of the next. Who sits
 * in none of the other seats of the register is drawn from the residents.
 */
export function susunPerangkat(desa: Asal, tarik: TarikWarga): Perangkat[] {
	const pejabat = pejabatAwal(desa);
	const kasun = pejabat.find(({ jabatan }) => jabatan === 'kepala-dusun');
	const dusun = desa.dusun.map(({ nama }) => nama);
	const pertama = kasun?.dusun ?? dusun[0] ?? '';
	const kedua = dusun.find((nama) => nama !== pertama) ?? pertama;
	const satu = (id: string, nama: string, jabatan: string, golongan: Golongan): Perangkat => ({
		id,
		nama,
		jabatan,
		golongan,
		...imbalan[golongan]
	});
	return [
		...kursi.map(([jabatan, sebutan]) => {
			const duduk = pejabat.find((p) => p.jabatan === jabatan);
			return satu(jabatan, duduk?.nama ?? tarik(), sebutan, golonganKursi(jabatan));
		}),
		satu('kepala-dusun-1', kasun?.nama ?? tarik(pertama), `Kepala Dusun ${pertama}`, 'perangkat'),
		satu('kepala-dusun-2', tarik(kedua), `Kepala Dusun ${kedua}`, 'perangkat')
	];
}

/** Five members, one from each of five families. */
export const susunBpd = (tarik: TarikWarga): Bpd => ({
	ketua: tarik(),
	wakil: tarik(),
	sekretaris: tarik(),
	anggota: [tarik(), tarik()]
});

/** The name of a grown-up resident who has not been drawn yet, of that dusun if one is named. */
export type TarikWarga = (dusun?: string) => string;

/** In a register too small to draw from, a seat stays open. */
const kosong = 'Belum terisi';

export function tarikanWarga(
	{ penduduk, keluarga }: Pick<DataDesa, 'penduduk' | 'keluarga'>,
	tahun: number,
	rng: Acak
): TarikWarga {
	const terpakai = new Set<string>();
	const cocok = (orang: Penduduk, dusun: string | undefined): boolean =>
		isAktif(orang) &&
		// By the year alone: between 27 and 60 whatever the day.
		Number(orang.tanggalLahir.slice(0, 4)) <= tahun - 28 &&
		Number(orang.tanggalLahir.slice(0, 4)) > tahun - 60 &&
		orang.kewarganegaraan === 'WNI' &&
		!/^(kepala|perangkat)-desa$/.test(orang.pekerjaan) &&
		!terpakai.has(orang.keluargaId) &&
		// Few get this far: a map of all families would cost more in a large village.
		(dusun === undefined || keluarga.find(({ id }) => id === orang.keluargaId)?.dusun === dusun);
	return (dusun) => {
		const mulai = penduduk.length === 0 ? 0 : rng.bulat(0, penduduk.length - 1);
		for (let i = 0; i < penduduk.length; i += 1) {
			const orang = penduduk[(mulai + i) % penduduk.length];
			if (!orang || !cocok(orang, dusun)) continue;
			terpakai.add(orang.keluargaId);
			return orang.nama;
		}
		return kosong;
	};
}
