import type { Dunia, Event } from '../../dunia';
import { labelPeran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { MintaVerval, TindakVerval } from '../commands-kecamatan';
import { semuaDesa } from '../kecamatan';
import { isAktif } from '../penduduk';
import type { StatusVerval, Verval } from '../verval';
import { periksaPeranDesa } from './peran-desa';

const galat = (field: string, message: string, mend: string, rule = 'G-03'): Problem => ({
	field,
	level: 'galat',
	rule,
	message,
	mend
});

const gantiKecamatan = 'Ganti peran menjadi Kecamatan di bagian atas halaman.';

/** G-03: the kecamatan asks a village to look at a resident again; it writes a note and changes nothing (G-06). */
export function mintaVerval(
	dunia: Dunia,
	{ desaKode, pendudukId, isi }: MintaVerval,
	commandId: string
): Result<readonly Event[]> {
	if (dunia.peran !== 'kecamatan')
		return refused(
			galat(
				'',
				`Permintaan verval datang dari kecamatan, bukan dari ${labelPeran(dunia.peran)}.`,
				gantiKecamatan
			)
		);
	const desa = semuaDesa(dunia).find(({ kode }) => kode === desaKode);
	if (!desa)
		return refused(
			galat(
				'',
				'Desa ini tidak ada di wilayah kecamatan Anda.',
				'Pilih desa dari papan kecamatan.',
				'G-08'
			)
		);
	const orang = desa.kependudukan.penduduk.get(pendudukId);
	if (!orang || !isAktif(orang))
		return refused(
			galat(
				'',
				`Penduduk aktif ini tidak ditemukan di Desa ${desa.nama}.`,
				'Pilih dari daftar penduduk desa.'
			)
		);
	const problems: Problem[] = [];
	const terbuka = [...dunia.verval.values()].some(
		(verval) =>
			verval.desaKode === desaKode &&
			verval.pendudukId === pendudukId &&
			verval.status !== 'selesai'
	);
	if (terbuka)
		problems.push(
			galat(
				'',
				`${orang.nama} masih ada dalam antrean verval.`,
				'Lanjutkan permintaan yang lama di halaman Verval.'
			)
		);
	if (isi === '')
		problems.push(
			galat(
				'catatan',
				'Catatan untuk desa belum ditulis.',
				'Tulis isian mana yang perlu diperbaiki.'
			)
		);
	if (problems.length > 0) return refused(...problems);
	return accepted([langkah(dunia, { id: commandId, desaKode, pendudukId }, 'minta', isi)]);
}

/** Which step may follow which. */
const sesudah: Readonly<Record<TindakVerval['langkah'], readonly StatusVerval[]>> = {
	jawab: ['diminta', 'dikembalikan'],
	kembalikan: ['dijawab'],
	selesai: ['dijawab']
};

/** G-03: the village answers; the kecamatan closes the request or gives it back with a reason. */
export function tindakVerval(
	dunia: Dunia,
	{ vervalId, langkah: tindakan, isi }: TindakVerval
): Result<readonly Event[]> {
	const verval = dunia.verval.get(vervalId);
	if (!verval)
		return refused(
			galat('', 'Permintaan verval ini tidak ditemukan.', 'Pilih dari antrean verval.')
		);
	const peran = periksaPeran(dunia, verval, tindakan);
	if (peran) return refused(peran);
	if (!sesudah[tindakan].includes(verval.status))
		return refused(
			galat(
				'langkah',
				verval.status === 'selesai'
					? 'Verval ini sudah selesai.'
					: verval.status === 'dijawab'
						? 'Desa sudah menjawab; sekarang giliran kecamatan.'
						: 'Desa belum menjawab permintaan ini.',
				'Lihat langkah terakhirnya di bawah.'
			)
		);
	if (isi === '' && tindakan !== 'selesai')
		return refused(
			tindakan === 'jawab'
				? galat('catatan', 'Jawaban desa belum ditulis.', 'Tulis apa yang diperbaiki dan buktinya.')
				: galat('catatan', 'Alasan pengembalian belum ditulis.', 'Tulis apa yang masih kurang.')
		);
	return accepted([langkah(dunia, verval, tindakan, isi)]);
}

function periksaPeran(
	dunia: Dunia,
	{ desaKode }: Verval,
	tindakan: TindakVerval['langkah']
): Problem | undefined {
	if (tindakan !== 'jawab')
		return dunia.peran === 'kecamatan'
			? undefined
			: galat('', 'Menutup atau mengembalikan verval adalah tugas kecamatan.', gantiKecamatan);
	if (desaKode !== dunia.desa.kode)
		return galat(
			'',
			'Permintaan ini untuk desa lain; hanya perangkat desa itu yang menjawabnya.',
			`Jawab permintaan untuk Desa ${dunia.desa.nama}.`,
			'G-08'
		);
	return periksaPeranDesa(dunia, 'menjawab verval', 'G-03');
}

const langkah = (
	dunia: Dunia,
	{ id, desaKode, pendudukId }: Pick<Verval, 'id' | 'desaKode' | 'pendudukId'>,
	tindakan: 'minta' | TindakVerval['langkah'],
	isi: string
): Event => ({
	kind: 'verval.dilangkahkan',
	id,
	desaKode,
	pendudukId,
	langkah: tindakan,
	peran: dunia.peran,
	tanggal: dunia.tanggal,
	isi
});
