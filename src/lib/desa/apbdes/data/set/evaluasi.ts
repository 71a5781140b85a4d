import { rupiah } from '../../../../format/rupiah';
import { acak, seedDari } from '../../../acak';
import type { DataDesa } from '../../../data/data-desa';
import type { Baris } from '../../baris';
import { drafJadi } from '../draf-jadi';
import { susunMasukan } from '../masukan';
import {
	idSiltapDanaDesa,
	idSiltapKurang,
	siltapDariDanaDesa,
	siltapDiBawahMinimum
} from './cacat-siltap';
import { desaPada, susunDataAnggaran, ubah } from './dasar';
import { sampaiDievaluasi } from './jalan-anggaran';
import { idPosKamling, tambahPosKamling } from './pos-kamling';

/** Worlds pin this. Whatever changes the village, its budget or its faults of any seed makes it @2. */
const versi = 'rapbdes-evaluasi@1';

/** A fault that the kecamatan has to find; null where it is the draft as a whole. */
export type TemuanTertanam = { readonly barisId: string | null; readonly aturan: string };

/** G-05: a draft with ten faults, one week on the table of the camat. */
export function buatRapbdesEvaluasi(seed: number): DataDesa {
	const desa = desaPada(versi, seed, '2026-11-09');
	const masukan = susunMasukan(desa, 2027);
	const { baris } = tanam(drafJadi(masukan, 2027), desa.dusun, seed);
	const langkah = sampaiDievaluasi(desa.nama, 2027, ['10-14', '10-19', '10-29', '10-30', '11-02']);
	return { ...desa, anggaran: susunDataAnggaran(2027, masukan, baris, langkah) };
}

/** The key: which faults the draft of this seed has. */
export function temuanTertanam(seed: number): readonly TemuanTertanam[] {
	const desa = desaPada(versi, seed, '2026-11-09');
	return tanam(drafJadi(susunMasukan(desa, 2027), 2027), desa.dusun, seed).temuan;
}

/** Lines whose price can go up by a quarter while their number goes down by a fifth: the amount stays. */
const dapatMahal = ['rkp-2-2-02-2', 'rkp-4-2-01-2', 'rkp-2-3-14-1', 'rkp-2-3-14-2'] as const;
/** Food of an activity outside of bidang 5, which gets an account that only bidang 5 may have. */
const dapatTakTerduga = ['rkp-3-2-03-3', 'rkp-3-3-06-2', 'rkp-3-4-03-1', 'rkp-1-4-01-1'] as const;
/** Paper that gets an account which is in no list. */
const dapatSalahKode = ['rkp-1-4-08-2', 'rkp-1-1-04-2', 'rkp-1-1-06-2'] as const;
/** Wages of work paid by the kabupaten, more of which the source cannot pay. */
const dapatLebih = ['rkp-2-4-01-5', 'rkp-2-4-01-6', 'rkp-2-3-14-4'] as const;

/** More income than the letter says, all of it for allowances: D-05 and D-03. */
const lebihAdd = 72_000_000;

function tanam(
	jadi: readonly Baris[],
	dusun: DataDesa['dusun'],
	seed: number
): { readonly baris: readonly Baris[]; readonly temuan: readonly TemuanTertanam[] } {
	const rng = acak(seedDari(`${versi}/${seed}/cacat`));
	const mahal = rng.pilih(dapatMahal);
	const takTerduga = rng.pilih(dapatTakTerduga);
	const salahKode = rng.pilih(dapatSalahKode);
	const lebih = rng.pilih(dapatLebih);
	const pos = tambahPosKamling(jadi, rng.pilih(dusun).nama);
	const siltap = siltapDiBawahMinimum(siltapDariDanaDesa(pos));
	const baris = [
		[mahal, ({ volume, hargaSatuan }) => naik(volume, hargaSatuan)],
		[takTerduga, () => ({ rekening: '5.4.1.01' })],
		[salahKode, () => ({ rekening: '5.2.8.01' })],
		['b-modal', () => ({ perdes: '' })],
		[lebih, ({ volume }) => ({ volume: volume + 4_000 })],
		['p-4-2-3-01', ({ hargaSatuan }) => ({ hargaSatuan: rupiah(hargaSatuan + lebihAdd) })],
		// 96 months of all together.
		['rkp-1-1-02-5', ({ hargaSatuan }) => ({ hargaSatuan: rupiah(hargaSatuan + lebihAdd / 96) })]
	] satisfies readonly (readonly [string, Parameters<typeof ubah>[2]])[];
	return {
		baris: baris.reduce<readonly Baris[]>((hasil, [id, isi]) => ubah(hasil, id, isi), siltap),
		temuan: [
			{ barisId: idPosKamling, aturan: 'D-01' },
			{ barisId: mahal, aturan: 'D-01' },
			{ barisId: takTerduga, aturan: 'D-01' },
			{ barisId: salahKode, aturan: 'D-01' },
			{ barisId: 'b-modal', aturan: 'D-01' },
			{ barisId: null, aturan: 'D-02' },
			{ barisId: null, aturan: 'D-03' },
			{ barisId: idSiltapDanaDesa, aturan: 'D-04' },
			{ barisId: idSiltapKurang, aturan: 'D-04' },
			{ barisId: 'p-4-2-3-01', aturan: 'D-05' }
		]
	};
}

const naik = (volume: number, harga: number): Pick<Baris, 'volume' | 'hargaSatuan'> => ({
	volume: (volume * 4) / 5,
	hargaSatuan: rupiah((harga * 5) / 4)
});
