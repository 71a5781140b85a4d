import { formatTanggal } from '../../../format/tanggal';
import type { Dunia, Event } from '../../dunia';
import type { Peran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type {
	BeriMandat,
	TetapkanPenugasan,
	UbahKeadaanKades,
	UbahSetelanSurat
} from '../commands';
import { galat } from '../galat';
import { isKodeDesa, kunciDeret } from '../nomor';
import type { Pejabat } from '../pejabat';
import { pejabatJabatan } from '../pelaku';
import type { Persuratan } from '../state';
import type { AcuanSurat } from './ajukan';
import { jenisHilang, periksaPeran } from './pelaku-surat';

const kantor: readonly Peran[] = ['operator', 'kaur-tu', 'sekdes'];

const adaNomorTahun = ({ urutTerakhir }: Persuratan, tahun: number): boolean =>
	[...urutTerakhir.keys()].some((kunci) => kunci.startsWith(kunciDeret(tahun, '')));

/**
 * C-01, C-02: what the office works with. Table and series stand for a whole year: a register that changes them half way
 * through has two letters under one number.
 */
export function ubahSetelanSurat(
	dunia: Dunia,
	{ setelan }: UbahSetelanSurat
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, kantor, 'mengubah setelan surat');
	if (peran) return refused(peran);
	const { persuratan: state, tanggal } = dunia;
	const tahun = Number(tanggal.slice(0, 4));
	const problems: Problem[] = [];
	const tunggu = `Ubah sesudah 1 Januari ${tahun + 1}, sebelum surat pertama tahun itu.`;
	if (adaNomorTahun(state, tahun)) {
		if (setelan.tabelKlasifikasi !== state.setelan.tabelKlasifikasi)
			problems.push(
				galat(
					'C-01',
					'tabelKlasifikasi',
					`Tahun ${tahun} sudah ada surat bernomor; satu register tidak mencampur dua tabel klasifikasi.`,
					tunggu
				)
			);
		if (setelan.lingkupNomor !== state.setelan.lingkupNomor)
			problems.push(
				galat(
					'C-02',
					'lingkupNomor',
					`Tahun ${tahun} sudah ada surat bernomor; cara menghitung nomor tidak berganti di tengah tahun.`,
					tunggu
				)
			);
	}
	if (!isKodeDesa(setelan.kodeDesa))
		problems.push(
			galat(
				'C-01',
				'kodeDesa',
				'Kode desa dalam nomor surat terdiri atas 2 sampai 12 huruf besar, angka, titik, atau garis.',
				'Tulis misalnya DS atau DS.SKM.'
			)
		);
	if (setelan.kop.every((baris) => baris.trim() === ''))
		problems.push(
			galat('C-01', 'kop', 'Kop surat belum diisi.', 'Tulis nama kabupaten, kecamatan, dan desa.')
		);
	problems.push(
		...periksaBulat(setelan.targetHari, 'targetHari', 30, 'C-04', 'Target layanan', 'hari kerja'),
		...periksaBulat(
			setelan.anjunganMenit,
			'anjunganMenit',
			10,
			'C-05',
			'Waktu diam anjungan',
			'menit'
		)
	);
	if (problems.length > 0) return refused(...problems);
	return accepted([{ kind: 'setelan-surat.diubah', setelan }]);
}

const periksaBulat = (
	nilai: number,
	field: string,
	palingBanyak: number,
	rule: string,
	sebutan: string,
	satuan: string
): Problem[] =>
	Number.isInteger(nilai) && nilai >= 1 && nilai <= palingBanyak
		? []
		: [
				galat(
					rule,
					field,
					`${sebutan} harus 1 sampai ${palingBanyak} ${satuan}.`,
					`Tulis angka bulat, misalnya 1.`
				)
			];

function periksaMasa({
	dasar,
	mulai,
	sampai
}: Pick<BeriMandat, 'dasar' | 'mulai' | 'sampai'>): Problem[] {
	const problems: Problem[] = [];
	if (dasar === '')
		problems.push(
			galat(
				'C-03',
				'dasar',
				'Nomor dan tanggal surat dasarnya belum diisi.',
				'Tulis nomor surat perintah, penetapan, atau mandatnya.'
			)
		);
	if (sampai !== null && sampai < mulai)
		problems.push(
			galat(
				'C-03',
				'sampai',
				`Berakhir ${formatTanggal(sampai)}, sebelum mulai ${formatTanggal(mulai)}.`,
				'Periksa kedua tanggalnya.'
			)
		);
	return problems;
}

const pejabatHilang = galat(
	'C-03',
	'pejabatId',
	'Pejabat ini tidak ada di pemerintah desa.',
	'Pilih dari daftar pejabat.'
);

/** C-03: who stands for the Kades, by whose order. A Pj. is a civil servant whom the bupati sends. */
export function tetapkanPenugasan(
	dunia: Dunia,
	command: TetapkanPenugasan,
	commandId: string
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, kantor, 'mencatat penugasan');
	if (peran) return refused(peran);
	const { bentuk, pejabatId, namaPns, dasar, mulai, sampai } = command;
	const { persuratan: state } = dunia;
	const problems = periksaMasa(command);
	const lama = pejabatId === null ? undefined : state.pejabat.get(pejabatId);
	const dariLuar = bentuk === 'pj' && pejabatId === null;
	if (!dariLuar && !lama) problems.push(pejabatHilang);
	if (lama && lama.id === pejabatJabatan(state, 'kepala-desa')?.id)
		problems.push(
			galat(
				'C-03',
				'pejabatId',
				'Kepala Desa tidak menggantikan dirinya sendiri.',
				'Pilih pejabat yang ditugaskan.'
			)
		);
	if (dariLuar && namaPns === '')
		problems.push(
			galat(
				'C-03',
				'namaPns',
				'Nama Penjabat belum diisi.',
				'Tulis nama PNS yang ditetapkan bupati.'
			)
		);
	if (problems.length > 0) return refused(...problems);
	const pejabatBaru: Pejabat | null = dariLuar
		? { id: commandId, pendudukId: '', nama: namaPns, jabatan: 'kepala-desa', dusun: '' }
		: null;
	return accepted([
		{
			kind: 'penugasan.ditetapkan',
			penugasan: {
				id: commandId,
				bentuk,
				pejabatId: pejabatBaru?.id ?? lama?.id ?? '',
				dasar,
				mulai,
				sampai
			},
			pejabatBaru
		}
	]);
}

/** C-03: the Kades himself gives it, in writing, for types that may go out on his behalf. */
export function beriMandat(
	dunia: Dunia,
	command: BeriMandat,
	commandId: string,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, ['kades'], 'memberi mandat');
	if (peran) return refused(peran);
	const { pejabatId, jenis, dasar, mulai, sampai } = command;
	const { persuratan: state } = dunia;
	const problems = periksaMasa(command);
	if (state.keadaanKades !== 'biasa')
		problems.push(
			galat(
				'C-03',
				'',
				'Mandat diberikan Kepala Desa sendiri; sekarang ia tidak menjalankan tugasnya.',
				'Tunggu Kepala Desa kembali bertugas.'
			)
		);
	if (!state.pejabat.has(pejabatId)) problems.push(pejabatHilang);
	if (jenis.length === 0)
		problems.push(
			galat('C-03', 'jenis', 'Belum ada jenis surat yang dipilih.', 'Pilih sedikitnya satu jenis.')
		);
	for (const kode of new Set(jenis)) {
		const definisi = acuan.definisi(kode);
		if (!definisi) problems.push(jenisHilang);
		else if (!definisi.bolehAn)
			problems.push(
				galat(
					'C-03',
					'jenis',
					`${definisi.nama} tidak boleh ditandatangani a.n. Kepala Desa.`,
					'Keluarkan jenis ini dari mandatnya.'
				)
			);
	}
	if (problems.length > 0) return refused(...problems);
	return accepted([
		{
			kind: 'mandat.diberikan',
			mandat: { id: commandId, pejabatId, jenis: [...new Set(jenis)], dasar, mulai, sampai }
		}
	]);
}

/** C-03: how the seat of the Kades is filled. */
export function ubahKeadaanKades(
	dunia: Dunia,
	{ keadaan }: UbahKeadaanKades
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, kantor, 'mencatat keadaan Kepala Desa');
	if (peran) return refused(peran);
	const { persuratan: state, tanggal } = dunia;
	if (keadaan === state.keadaanKades) return accepted([]);
	if (keadaan === 'biasa' && !pejabatJabatan(state, 'kepala-desa'))
		return refused(
			galat(
				'C-03',
				'keadaan',
				'Belum ada Kepala Desa di daftar pejabat.',
				'Biarkan keadaannya kosong dan catat penugasan Pj.'
			)
		);
	return accepted([{ kind: 'keadaan-kades.diubah', keadaan, tanggal }]);
}
