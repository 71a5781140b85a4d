import { formatTanggal } from '../../../format/tanggal';
import type { Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { BeriMandat, TetapkanPenugasan, UbahKeadaanKades } from '../commands';
import { galat } from '../galat';
import type { Pejabat } from '../pejabat';
import { pejabatJabatan } from '../pelaku';
import type { AcuanSurat } from './ajukan';
import { jenisHilang, periksaPeran } from './pelaku-surat';
import { penataKantor } from './setelan';

function periksaMasa({
	dasar,
	mulai,
	sampai
}: Pick<Draf<BeriMandat>, 'dasar' | 'mulai' | 'sampai'>): Problem[] {
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
	if (mulai && sampai && sampai < mulai)
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
	const problems = nilaiPenugasan(dunia, command);
	if (problems.length > 0) return refused(...problems);
	const { bentuk, pejabatId, namaPns, dasar, mulai, sampai } = command;
	const pejabatBaru: Pejabat | null = isDariLuar(command)
		? { id: commandId, pendudukId: '', nama: namaPns, jabatan: 'kepala-desa', dusun: '' }
		: null;
	return accepted([
		{
			kind: 'penugasan.ditetapkan',
			penugasan: {
				id: commandId,
				bentuk,
				pejabatId: pejabatBaru?.id ?? pejabatId ?? '',
				dasar,
				mulai,
				sampai
			},
			pejabatBaru
		}
	]);
}

const isDariLuar = ({
	bentuk,
	pejabatId
}: Pick<Draf<TetapkanPenugasan>, 'bentuk' | 'pejabatId'>): boolean =>
	bentuk === 'pj' && pejabatId === null;

/** What stands against an order, as far as its form is filled in. */
export function nilaiPenugasan(dunia: Dunia, draf: Draf<TetapkanPenugasan>): readonly Problem[] {
	const peran = periksaPeran(dunia, penataKantor, 'mencatat penugasan');
	if (peran) return [peran];
	const { bentuk, pejabatId, namaPns } = draf;
	const { persuratan: state } = dunia;
	const problems = periksaMasa(draf);
	const dariLuar = isDariLuar(draf);
	const lama = pejabatId ? state.pejabat.get(pejabatId) : undefined;
	if (bentuk !== undefined && pejabatId !== undefined && !dariLuar && !lama)
		problems.push(pejabatHilang);
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
	return problems;
}

/** C-03: the Kades himself gives it, in writing, for types that may go out on his behalf. */
export function beriMandat(
	dunia: Dunia,
	command: BeriMandat,
	commandId: string,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const problems = nilaiMandat(dunia, command, acuan);
	if (problems.length > 0) return refused(...problems);
	const { pejabatId, jenis, dasar, mulai, sampai } = command;
	return accepted([
		{
			kind: 'mandat.diberikan',
			mandat: { id: commandId, pejabatId, jenis: [...new Set(jenis)], dasar, mulai, sampai }
		}
	]);
}

/** What stands against a mandate, as far as its form is filled in. */
export function nilaiMandat(
	dunia: Dunia,
	draf: Draf<BeriMandat>,
	/** Null where the letter types are not at hand: a form offers only what may be in a mandate. */
	acuan: AcuanSurat | null
): readonly Problem[] {
	const peran = periksaPeran(dunia, ['kades'], 'memberi mandat');
	if (peran) return [peran];
	const { pejabatId, jenis } = draf;
	const { persuratan: state } = dunia;
	const problems = periksaMasa(draf);
	if (state.keadaanKades !== 'biasa')
		problems.push(
			galat(
				'C-03',
				'',
				'Mandat diberikan Kepala Desa sendiri; sekarang ia tidak menjalankan tugasnya.',
				'Tunggu Kepala Desa kembali bertugas.'
			)
		);
	if (pejabatId !== undefined && !state.pejabat.has(pejabatId)) problems.push(pejabatHilang);
	if (jenis.length === 0)
		problems.push(
			galat('C-03', 'jenis', 'Belum ada jenis surat yang dipilih.', 'Pilih sedikitnya satu jenis.')
		);
	for (const kode of acuan ? new Set(jenis) : []) {
		const definisi = acuan?.definisi(kode);
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
	return problems;
}

/** C-03: how the seat of the Kades is filled. */
export function ubahKeadaanKades(
	dunia: Dunia,
	{ keadaan }: UbahKeadaanKades
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, penataKantor, 'mencatat keadaan Kepala Desa');
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
