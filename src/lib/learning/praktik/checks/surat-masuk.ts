import { labelJabatanDesa } from '../../../desa/surat/pelaku';
import type { AsalSurat } from '../../../desa/surat/surat';
import type { SuratMasuk } from '../../../desa/surat/surat-masuk';
import { isTerkirim } from '../../../desa/surat/terkirim';
import { fillText } from '../cast';
import { cariSurat, sebutSurat } from '../cari-surat';
import type { CheckSpec } from '../check-spec';
import { gagal, lulus, tunggu, type CheckOutcome, type Context, type Place } from './context';

type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

const cariMasuk = (nama: string, { cast, dunia }: Context): SuratMasuk | undefined =>
	dunia.persuratan.masuk.get(cast.members.get(nama)?.id ?? '');

const pada = ({ id }: SuratMasuk, field: string): Place => ({
	halaman: 'surat-masuk',
	masukId: id,
	field,
	label: 'Surat masuk'
});

/** C-04: a disposition to whoever holds that seat, clear enough to be worked on; reported where that is asked. */
export function masukDisposisi(spec: Spec<'masuk.disposisi'>, context: Context): CheckOutcome {
	const surat = cariMasuk(spec.masuk, context);
	if (!surat) return tunggu('Surat masuk itu tidak ada.');
	const { pejabat } = context.dunia.persuratan;
	const disposisi = surat.disposisi.findLast(
		({ kepada }) => pejabat.get(kepada)?.jabatan === spec.kepada
	);
	if (spec.dilaporkan) {
		if (!disposisi) return tunggu('Belum ada disposisi kepada pejabat itu.');
		if (disposisi.selesai !== null) return lulus;
		return gagal({
			code: 'masuk.disposisi.laporan',
			message: `Disposisi kepada ${labelJabatanDesa(spec.kepada)} belum dilaporkan.`,
			found: 'Belum dilaporkan',
			expected: 'Laporan tertulis penerimanya',
			where: pada(surat, 'laporan'),
			rule: 'C-04',
			why: 'Penerima disposisi melaporkan hasilnya, agar pimpinan tahu pekerjaan itu selesai.'
		});
	}
	const memuat = fillText(spec.memuat ?? '', context.cast.raw).toLowerCase();
	if (disposisi?.instruksi.toLowerCase().includes(memuat)) return lulus;
	return gagal({
		code: 'masuk.disposisi',
		message: disposisi
			? 'Instruksi disposisinya belum menyebut apa yang dikerjakan.'
			: `Belum ada disposisi kepada ${labelJabatanDesa(spec.kepada)}.`,
		found: disposisi?.instruksi ?? 'tidak ada',
		expected: memuat
			? `${labelJabatanDesa(spec.kepada)}, instruksi yang menyebut “${memuat}”`
			: labelJabatanDesa(spec.kepada),
		where: pada(surat, 'instruksi'),
		rule: 'C-04',
		why: 'Disposisi menyebut siapa, apa yang dikerjakan, dan sampai kapan.'
	});
}

/** A.7: an answer left the office and did not come back. */
export function masukBalasan({ masuk }: Spec<'masuk.balasan'>, context: Context): CheckOutcome {
	const surat = cariMasuk(masuk, context);
	if (!surat) return tunggu('Surat masuk itu tidak ada.');
	const { persuratan } = context.dunia;
	if (surat.balasan.some((id) => isTerkirim(persuratan, id))) return lulus;
	const terkirim = persuratan.ekspedisi.some(({ suratId }) => surat.balasan.includes(suratId));
	const jawaban = [...persuratan.masuk.values()].findLast(
		({ tentang }) => tentang?.putusan === 'dikembalikan' && surat.balasan.includes(tentang.suratId)
	);
	return gagal({
		code: terkirim ? 'masuk.balasan.kembali' : 'masuk.balasan',
		message: jawaban
			? `Balasannya dikembalikan kecamatan. Sebabnya tertulis di surat masuk “${jawaban.perihal}”.`
			: terkirim
				? 'Balasannya dikembalikan kecamatan.'
				: 'Surat masuk itu belum dibalas, atau balasannya belum dikirim.',
		found: terkirim ? 'Dikembalikan' : 'Belum dikirim',
		expected: 'Balasan yang dikirim dan diterima',
		where: jawaban ? pada(jawaban, 'judul') : { halaman: 'ekspedisi', label: 'Buku ekspedisi' },
		rule: 'C-02',
		why: 'Surat yang meminta jawaban dibalas dengan surat dinas bernomor, bersama lampiran yang diminta.'
	});
}

const sebutAsal = {
	konter: 'konter',
	anjungan: 'anjungan',
	ponsel: 'ponsel',
	dinas: 'surat dinas'
} as const;

/** Where a request of that origin is made. */
const tempatMeminta: Record<AsalSurat, Place> = {
	konter: { halaman: 'surat-baru', label: 'Buat surat' },
	dinas: { halaman: 'surat-baru', label: 'Buat surat' },
	anjungan: { halaman: 'anjungan', label: 'Anjungan' },
	ponsel: { halaman: 'ponsel', label: 'Ponsel warga' }
};

/** C-05: where a request came from. */
export function suratAsal(spec: Spec<'surat.asal'>, context: Context): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	if (!surat) return tunggu(`Belum ada ${sebutSurat(spec.surat, context)}.`);
	if (surat.asal === spec.asal) return lulus;
	return gagal({
		code: `surat.asal.${spec.asal}`,
		message: 'Permohonannya datang dari tempat yang keliru.',
		found: sebutAsal[surat.asal],
		expected: sebutAsal[spec.asal],
		where: tempatMeminta[spec.asal],
		rule: 'C-05',
		why: 'Warga yang memakai layanan mandiri mengirim permohonannya sendiri; petugas hanya memeriksanya.'
	});
}

const sebutAntrean = {
	menunggu: 'Menunggu',
	dipanggil: 'Dipanggil',
	dilayani: 'Dilayani',
	selesai: 'Selesai',
	'tidak-hadir': 'Tidak hadir',
	ditolak: 'Ditolak'
} as const;

/** C-05: the ticket that came with a request. */
export function antreanStatus(spec: Spec<'antrean.status'>, context: Context): CheckOutcome {
	const surat = cariSurat(spec.surat, context);
	const antrean = [...context.dunia.persuratan.antrean.values()].findLast(
		({ suratId }) => suratId !== null && suratId === surat?.id
	);
	if (antrean?.status === spec.status) return lulus;
	return gagal({
		code: `antrean.${spec.status}`,
		message: antrean
			? `Antrean nomor ${antrean.nomor} belum sampai pada keadaan yang diminta.`
			: 'Belum ada nomor antrean untuk permohonan itu.',
		found: antrean ? sebutAntrean[antrean.status] : 'Belum ada',
		expected: sebutAntrean[spec.status],
		where: { halaman: 'antrean', label: 'Antrean' },
		rule: 'C-05',
		why: 'Nomor yang dipanggil dilayani sampai selesai, agar loket dapat memanggil nomor berikutnya.'
	});
}

/** C-05: nobody is left signed in at the kiosk. */
export function sesiBerakhir({ start, dunia }: Context): CheckOutcome {
	const baru = [...dunia.persuratan.sesi.values()].filter(
		({ id, saluran }) => saluran === 'anjungan' && !start.persuratan.sesi.has(id)
	);
	if (baru.length === 0) return tunggu('Belum ada yang masuk di anjungan.');
	if (baru.every(({ berakhir }) => berakhir !== null)) return lulus;
	return gagal({
		code: 'anjungan.terbuka',
		message: 'Anjungan ditinggalkan tanpa keluar.',
		found: 'Masih masuk',
		expected: 'Sudah keluar',
		where: { halaman: 'anjungan', label: 'Anjungan', field: 'keluar' },
		rule: 'C-05',
		why: 'Data warga tidak boleh terbaca orang berikutnya; tekan Selesai sebelum meninggalkan anjungan.'
	});
}
