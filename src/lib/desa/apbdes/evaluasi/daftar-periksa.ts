import { formatTanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { batasWaktu, type BatasWaktu } from '../alur/batas-waktu';
import { berkasKurang } from '../alur/berkas';
import { langkahBerlaku } from '../alur/langkah-berlaku';
import type { HasilAturan } from '../aturan/hasil';
import { nilaiAnggaran } from '../aturan/periksa';
import type { Anggaran, Rancangan } from '../rancangan';
import { labelBerkas } from '../views/label';

export type ButirPeriksa = {
	readonly huruf: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i';
	readonly judul: string;
	readonly status: 'sesuai' | 'tidak' | 'perlu-dinilai';
	readonly keterangan: string;
	readonly aturan: string;
};

type Putusan = Pick<ButirPeriksa, 'status' | 'keterangan'>;

/** G-05 (a) to (i): what can be worked out is; the rest is for the kecamatan to judge. Empty for a draft that is not there. */
export function daftarPeriksa(
	{ anggaran, tanggal }: Pick<Dunia, 'anggaran' | 'tanggal'>,
	rancanganId: string
): readonly ButirPeriksa[] {
	const rancangan = anggaran.rancangan.get(rancanganId);
	if (!rancangan) return [];
	const hasil = nilaiAnggaran(rancangan.baris.values(), anggaran);
	const menurut = (aturan: string): Putusan =>
		simpulkan(hasil.filter((satu) => satu.aturan === aturan));
	const kunci = (...daftar: readonly string[]): readonly HasilAturan[] =>
		hasil.filter((satu) => daftar.includes(satu.kunci));
	const rkp = kunci('d-01-rkp', 'd-01-rkp-beda');
	const harga = kunci('d-01-harga');
	const kode = hasil.filter(
		(satu) => satu.aturan === 'D-01' && !rkp.includes(satu) && !harga.includes(satu)
	);
	return [
		{ huruf: 'a', judul: 'Berkas lengkap', aturan: 'D-08', ...berkas(rancangan, anggaran) },
		{
			huruf: 'b',
			judul: 'Waktu penyusunan',
			aturan: 'D-07',
			...waktu(batasWaktu(rancangan, anggaran, tanggal))
		},
		{ huruf: 'c', judul: 'Keseimbangan', aturan: 'D-02', ...menurut('D-02') },
		{ huruf: 'd', judul: 'Batas 70/30', aturan: 'D-03', ...menurut('D-03') },
		{ huruf: 'e', judul: 'Siltap', aturan: 'D-04', ...menurut('D-04') },
		{ huruf: 'f', judul: 'Dana Desa', aturan: 'D-06', ...menurut('D-06') },
		{
			huruf: 'g',
			judul: 'Kegiatan di RKP dan kewenangan desa',
			aturan: 'D-01',
			...kewenangan(simpulkan(rkp))
		},
		{ huruf: 'h', judul: 'Standar harga', aturan: 'D-01', ...simpulkan(harga) },
		{ huruf: 'i', judul: 'Kode rekening dan isian', aturan: 'D-01', ...simpulkan(kode) }
	];
}

/** A galat decides; a warning, and what could not be worked out, is for somebody to judge. */
function simpulkan(hasil: readonly HasilAturan[]): Putusan {
	const salah = hasil.filter(({ status }) => status === 'galat');
	const terbuka = hasil.filter(
		({ status }) => status === 'peringatan' || status === 'belum-dinilai'
	);
	const status =
		salah.length > 0
			? 'tidak'
			: terbuka.length > 0 || hasil.length === 0
				? 'perlu-dinilai'
				: 'sesuai';
	const disebut = salah.length > 0 ? salah : terbuka.length > 0 ? terbuka : hasil;
	return { status, keterangan: disebut.map(({ ringkas }) => ringkas).join(' ') };
}

function berkas(rancangan: Rancangan, { masukan }: Anggaran): Putusan {
	if (!langkahBerlaku(rancangan).has('kirim'))
		return { status: 'perlu-dinilai', keterangan: 'Berkas belum dikirim kepada camat.' };
	const kurang = berkasKurang(rancangan, masukan.bpd);
	return kurang.length === 0
		? { status: 'sesuai', keterangan: 'Semua berkas wajib ada.' }
		: {
				status: 'tidak',
				keterangan: `Belum ada: ${kurang.map((satu) => labelBerkas[satu]).join('; ')}.`
			};
}

/** What the village has done before it sent the draft: the rest of the timeline is no matter of the evaluation. */
function waktu(semua: readonly BatasWaktu[]): Putusan {
	const sampaiKirim = semua.slice(
		0,
		semua.findIndex(({ langkah }) => langkah === 'Evaluasi camat')
	);
	const lambat = sampaiKirim.filter(({ status }) => status === 'terlambat');
	// D-07 only warns of what is late: a budget is not refused for it.
	if (lambat.length > 0)
		return {
			status: 'perlu-dinilai',
			keterangan: `Terlambat: ${lambat.map(sebutLambat).join('; ')}.`
		};
	return sampaiKirim.every(({ dilakukan }) => dilakukan !== null)
		? { status: 'sesuai', keterangan: 'Semua langkah sebelum evaluasi dilakukan tepat waktu.' }
		: { status: 'perlu-dinilai', keterangan: 'Langkah sebelum evaluasi belum selesai.' };
}

const sebutLambat = ({ langkah, batas }: BatasWaktu): string =>
	batas ? `${langkah}, batasnya ${formatTanggal(batas)}` : langkah;

/** Whether an activity is the village's own business stands in no table (E-11). */
const kewenangan = ({ status, keterangan }: Putusan): Putusan =>
	status === 'sesuai'
		? {
				status: 'perlu-dinilai',
				keterangan: `${keterangan} Nilai sendiri apakah setiap kegiatan termasuk kewenangan desa (E-11).`
			}
		: { status, keterangan };
