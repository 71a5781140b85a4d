import { daysBetween, formatTanggal, type Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { DefinisiSurat } from '../definisi';
import type { Ekspedisi, PutusanSurat, SuratMasuk } from '../surat-masuk';
import type { Surat } from '../surat';
import { tambahHariKerja } from './hari-kerja';
import type { Tulisan } from './tulis';

/** A letter of the village as the kecamatan has it in hand. */
export type Kiriman = {
	readonly dunia: Dunia;
	readonly hari: Tanggal;
	readonly surat: Surat & Required<Bernomor>;
	readonly definisi: DefinisiSurat;
	readonly kiriman: Ekspedisi;
	/** The letter that it answers, and the one that this one reminded of. */
	readonly pokok: SuratMasuk | null;
};
type Bernomor = {
	readonly nomor: NonNullable<Surat['nomor']>;
	readonly tandaTangan: NonNullable<Surat['tandaTangan']>;
};

export type AturanKirim = {
	readonly nomor: string;
	readonly nama: string;
	readonly putusan: PutusanSurat;
	/** Null when it has nothing to say about this letter. */
	readonly tulis: (kiriman: Kiriman) => Omit<Tulisan, 'kunci' | 'tentang'> | null;
};

/** Working days within which what came back is to be sent again [produk]. */
const hariPerbaikan = 3;
/** A letter older than this is no news any more when it arrives [produk]. */
const umurSuratHari = 14;

const klasifikasiNaskah = '000.5.3.1';
const pembuka = ({ surat }: Kiriman): string =>
	`Memperhatikan surat Kepala Desa Nomor ${surat.nomor.teks} tanggal ${formatTanggal(surat.tandaTangan.tanggal)} perihal ${surat.perihal},`;
const sebutNomor = ({ surat }: Kiriman): string => `surat Nomor ${surat.nomor.teks}`;

const kembali = (
	kiriman: Kiriman,
	perihal: string,
	sebab: string,
	perbaikan: string
): Omit<Tulisan, 'kunci' | 'tentang'> => {
	const batas = tambahHariKerja(kiriman.hari, hariPerbaikan);
	return {
		klasifikasi: klasifikasiNaskah,
		perihal,
		sifat: 'penting',
		batas,
		isi: [
			`${pembuka(kiriman)} dengan hormat kami sampaikan bahwa ${sebab}`,
			`${perbaikan} Kami menunggu paling lambat ${formatTanggal(batas)}.`,
			'Demikian untuk menjadi perhatian.'
		]
	};
};

const terima = (
	kiriman: Kiriman,
	perihal: string,
	...isi: readonly string[]
): Omit<Tulisan, 'kunci' | 'tentang'> => ({
	klasifikasi: klasifikasiNaskah,
	perihal,
	isi: [`${pembuka(kiriman)} dengan hormat kami sampaikan hal berikut.`, ...isi]
});

/** Papers that were asked for and did not come. */
export function lampiranKurang({ definisi, kiriman, pokok }: Kiriman): readonly string[] {
	const perlu = [...(pokok?.diminta ?? []), ...(definisi.perluCamat ? definisi.berkas : [])];
	const ada = kiriman.lampiran.map((satu) => satu.toLowerCase());
	// 'Daftar perangkat desa tahun 2026' is the paper that was asked for as well.
	return perlu.filter((satu) => !ada.some((nama) => nama.includes(satu.toLowerCase())));
}

const isUntukCamat = (tujuan: string): boolean => /\b(camat|kecamatan)\b/i.test(tujuan);

/** Looked at in this order: the first that has something to say answers. */
export const aturanKirim: readonly AturanKirim[] = [
	{
		nomor: 'KC-01',
		nama: 'Mengembalikan surat yang salah alamat',
		putusan: 'dikembalikan',
		tulis: (kiriman) => {
			const { surat, pokok } = kiriman;
			if (surat.asal !== 'dinas' || pokok?.pengirim === 'kabupaten' || isUntukCamat(surat.tujuan))
				return null;
			return kembali(
				kiriman,
				'Pengembalian surat: salah alamat',
				`surat tersebut ditujukan kepada ${surat.tujuan}, bukan kepada Camat.`,
				'Kirimkan langsung kepada yang dituju, atau terbitkan surat yang ditujukan kepada Camat.'
			);
		}
	},
	{
		nomor: 'KC-02',
		nama: 'Meminta lampiran yang belum ada',
		putusan: 'dikembalikan',
		tulis: (kiriman) => {
			const kurang = lampiranKurang(kiriman);
			if (kurang.length === 0) return null;
			return kembali(
				kiriman,
				'Permintaan kelengkapan lampiran',
				`lampirannya belum lengkap: ${kurang.join('; ')}.`,
				'Lengkapi lampirannya, lalu kirim sekali lagi dengan nomor surat yang sama.'
			);
		}
	},
	{
		nomor: 'KC-03',
		nama: 'Mengembalikan surat dengan kode klasifikasi keliru',
		putusan: 'dikembalikan',
		tulis: (kiriman) => {
			const [kode] = kiriman.surat.nomor.teks.split('/');
			const { klasifikasi, nama } = kiriman.definisi;
			if (kode === klasifikasi.kode || kode === klasifikasi.lama) return null;
			return kembali(
				kiriman,
				'Pengembalian surat: kode klasifikasi keliru',
				`kode klasifikasi ${kode} tidak sesuai untuk ${nama}; kode yang digunakan ${klasifikasi.kode}.`,
				'Perbaiki kodenya di Setelan surat, cabut surat ini, lalu terbitkan dengan nomor baru.'
			);
		}
	},
	{
		nomor: 'KC-04',
		nama: 'Mengembalikan surat yang ditandatangani bukan oleh yang berwenang',
		putusan: 'dikembalikan',
		tulis: (kiriman) => {
			const { surat, definisi } = kiriman;
			const { bentuk } = surat.tandaTangan;
			const sebab =
				definisi.strategis && (bentuk === 'plh' || bentuk === 'plt')
					? `${definisi.nama} memuat keputusan strategis yang tidak boleh ditandatangani ${bentuk === 'plh' ? 'Plh.' : 'Plt.'} Kepala Desa.`
					: surat.asal === 'dinas' && bentuk === 'ub'
						? 'surat dinas kepada Camat ditandatangani Kepala Desa atau Sekretaris Desa atas nama Kepala Desa, bukan Kaur atau Kasi.'
						: null;
			if (sebab === null) return null;
			return kembali(
				kiriman,
				'Pengembalian surat: penandatangan',
				sebab,
				'Cabut surat ini, lalu terbitkan dengan penandatangan yang berwenang.'
			);
		}
	},
	{
		nomor: 'KC-05',
		nama: 'Meminta perbaikan tanggal atau nomor',
		putusan: 'dikembalikan',
		tulis: (kiriman) => {
			const { surat, hari } = kiriman;
			const umur = daysBetween(surat.tandaTangan.tanggal, hari);
			const tahun = Number(hari.slice(0, 4));
			if (umur <= umurSuratHari && surat.nomor.tahun === tahun) return null;
			return kembali(
				kiriman,
				'Permintaan perbaikan tanggal dan nomor surat',
				surat.nomor.tahun === tahun
					? `surat bertanggal ${formatTanggal(surat.tandaTangan.tanggal)} baru kami terima ${umur} hari kemudian.`
					: `nomornya masih nomor tahun ${surat.nomor.tahun}, sedangkan surat kami terima pada tahun ${tahun}.`,
				'Periksa apakah isinya masih berlaku, lalu terbitkan dengan nomor dan tanggal baru.'
			);
		}
	},
	{
		nomor: 'KC-06',
		nama: 'Mengembalikan surat warga yang tidak perlu diketahui Camat',
		putusan: 'dikembalikan',
		tulis: (kiriman) => {
			const { surat, definisi } = kiriman;
			if (surat.asal === 'dinas' || definisi.perluCamat || kiriman.pokok) return null;
			return {
				...kembali(
					kiriman,
					'Pengembalian surat: tidak memerlukan Camat',
					`${definisi.nama} berlaku tanpa diketahui Camat.`,
					'Serahkan langsung kepada pemohon, supaya warga tidak menunggu.'
				),
				sifat: 'biasa',
				batas: null
			};
		}
	},
	{
		nomor: 'KC-07',
		nama: 'Menyatakan surat warga diketahui Camat',
		putusan: 'diterima',
		tulis: (kiriman) =>
			kiriman.definisi.perluCamat && kiriman.surat.asal !== 'dinas'
				? terima(
						kiriman,
						'Surat diketahui Camat',
						`${kiriman.definisi.nama} tersebut telah kami catat dan diketahui Camat.`,
						'Suratnya dapat diserahkan kepada pemohon.'
					)
				: null
	},
	{
		nomor: 'KC-08',
		nama: 'Mencatat jawaban atas undangan',
		putusan: 'diterima',
		tulis: (kiriman) => {
			const undangan = kiriman.pokok?.undangan;
			if (!undangan) return null;
			return terima(
				kiriman,
				'Kehadiran tercatat',
				undangan.tanggal < kiriman.hari
					? `Penjelasan Saudara atas acara tanggal ${formatTanggal(undangan.tanggal)} telah kami catat.`
					: `Kehadiran desa pada ${formatTanggal(undangan.tanggal)} pukul ${undangan.jam} di ${undangan.tempat} telah kami catat.`
			);
		}
	},
	{
		nomor: 'KC-09',
		nama: 'Meneruskan jawaban kepada kabupaten',
		putusan: 'diterima',
		tulis: (kiriman) =>
			kiriman.pokok?.pengirim === 'kabupaten'
				? terima(
						kiriman,
						'Penerusan surat ke kabupaten',
						`Jawaban Saudara atas surat ${kiriman.pokok.namaPengirim} Nomor ${kiriman.pokok.nomor} telah kami teruskan.`
					)
				: null
	},
	{
		nomor: 'KC-10',
		nama: 'Menerima jawaban yang terlambat dengan catatan',
		putusan: 'diterima',
		tulis: (kiriman) => {
			const { pokok, hari } = kiriman;
			if (!pokok?.batas || hari <= pokok.batas) return null;
			return terima(
				kiriman,
				'Jawaban diterima terlambat',
				`Jawaban atas surat kami Nomor ${pokok.nomor} kami terima ${daysBetween(pokok.batas, hari)} hari sesudah batas ${formatTanggal(pokok.batas)}.`,
				'Kami harap jawaban berikutnya disampaikan sebelum batas waktunya.'
			);
		}
	},
	{
		nomor: 'KC-11',
		nama: 'Berterima kasih atas laporan',
		putusan: 'diterima',
		tulis: (kiriman) =>
			kiriman.pokok
				? terima(
						kiriman,
						'Ucapan terima kasih',
						`Jawaban atas surat kami Nomor ${kiriman.pokok.nomor} telah kami terima lengkap dan tepat waktu. Terima kasih atas kerja sama Saudara.`
					)
				: null
	},
	{
		nomor: 'KC-12',
		nama: 'Menyatakan surat diterima',
		putusan: 'diterima',
		tulis: (kiriman) =>
			terima(
				kiriman,
				'Tanda terima surat',
				`Dengan ini kami nyatakan ${sebutNomor(kiriman)} telah kami terima dan agendakan.`
			)
	}
];
