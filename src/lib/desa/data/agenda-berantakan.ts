import { addDays, tanggal } from '../../format/tanggal';
import { acak, seedDari } from '../acak';
import { mulaiPersuratan } from '../surat/mulai';
import { pejabatJabatan } from '../surat/pelaku';
import { sidikSurat } from '../surat/sidik';
import type { Surat } from '../surat/surat';
import { blokTandaTangan } from '../surat/tanda-tangan';
import type { DataDesa } from './data-desa';
import { rancanganKecil } from './desa-kecil';
import { pemohonAcak, tulisSurat, type RiwayatSurat } from './meja-surat';
import { susunDesa } from './susun-desa';

/** Worlds pin this. Whatever changes the register of any seed, or its faults, makes it @2. */
const versiAgendaBerantakan = 'agenda-berantakan@1';

/** One letter every other day from 2 November on. */
const banyakSurat = 13;
const hariPertama = tanggal('2026-11-02');

/** A register of letters that was kept in a spreadsheet: four of its lines are at fault, one of each kind (C-01 to C-03). */
export function buatAgendaBerantakan(seed: number): DataDesa {
	const benih = `${versiAgendaBerantakan}/${seed}`;
	const desa: DataDesa = { ...susunDesa(rancanganKecil, benih), tanggal: tanggal('2026-12-01') };
	const baik = tulisSurat(desa, `${benih}/surat`, riwayat(desa, benih));
	return { ...desa, surat: tanamCacat(desa, baik, benih) };
}

const jenisBiasa = [
	['SKD', { keperluan: 'membuka rekening bank' }],
	['SKCK', { keperluan: 'melamar pekerjaan' }],
	['SKPH', { pekerjaan: 'Petani', penghasilan: '2000000', keperluan: 'beasiswa anak' }],
	['SKP', { keperluan: 'mengurus pajak', keterangan: 'Warga desa kami.' }]
] as const;

/** Ninth of all: of a kind that only the Kades signs (C-03). */
const letakTanah = 8;

function riwayat(desa: DataDesa, benih: string): readonly RiwayatSurat[] {
	const pemohon = pemohonAcak(desa, seedDari(`${benih}/pemohon`));
	return Array.from({ length: banyakSurat }, (_, nth): RiwayatSurat => {
		const [jenis, isian] =
			nth === letakTanah
				? (['SKRT', { persil: '17', kelas: 'D-II', luas: '450', riwayat: 'Warisan.' }] as const)
				: (jenisBiasa[nth % jenisBiasa.length] ?? jenisBiasa[0]);
		return {
			pada: addDays(hariPertama, nth * 2),
			sampai: 'diserahkan',
			ajukan: { jenis, asal: 'konter', pemohonId: pemohon[nth]?.id ?? '', isian }
		};
	});
}

/**
 * Faults that no rule would let through, each in a letter of its own and never in neighbours, so that one does not look
 * like two. What is frozen is hashed again: the letter says what the register says.
 */
function tanamCacat(desa: DataDesa, baik: readonly Surat[], benih: string): readonly Surat[] {
	const rng = acak(seedDari(`${benih}/cacat`));
	const [ganda = 2, mundur = 5, bulan = 11] = rng.pilih([
		[2, 5, 11],
		[3, 6, 11],
		[2, 6, 12],
		[3, 5, 12]
	] as const);
	const state = mulaiPersuratan(desa);
	const sekdes = pejabatJabatan(state, 'sekretaris-desa');
	return baik.map((surat, nth) => {
		const { nomor, tandaTangan } = surat;
		if (!nomor || !tandaTangan) return surat;
		// From the double on everything counts one less: the series itself shows no gap.
		const urut = nth >= ganda ? nomor.urut - 1 : nomor.urut;
		const [kode = '', , kodeDesa = '', romawi = '', tahun = ''] = nomor.teks.split('/');
		const bulanTertulis = nth === bulan ? '11' : romawi;
		const teks = [kode, String(urut).padStart(3, '0'), kodeDesa, bulanTertulis, tahun].join('/');
		return bekukanUlang(surat, {
			nomor: { ...nomor, urut, teks },
			tandaTangan: {
				...tandaTangan,
				tanggal: nth === mundur ? addDays(tandaTangan.tanggal, -3) : tandaTangan.tanggal,
				...(nth === letakTanah && sekdes
					? {
							bentuk: 'an' as const,
							pejabatId: sekdes.id,
							sertifikatId: `sertifikat-${sekdes.id}`,
							blok: blokTandaTangan('an', sekdes, desa.nama)
						}
					: {})
			}
		});
	});
}

function bekukanUlang(
	surat: Surat,
	{ nomor, tandaTangan }: Required<Pick<BernomorSurat, 'nomor' | 'tandaTangan'>>
): Surat {
	const lama = surat.nomor?.teks ?? '';
	const { isiBeku } = surat;
	if (!isiBeku) return surat;
	const ganti = (teks: string) => (lama === '' ? teks : teks.replaceAll(lama, nomor.teks));
	const isi = {
		...isiBeku,
		potongan: isiBeku.potongan.map((satu) =>
			satu.jenis === 'paragraf' ? { ...satu, teks: ganti(satu.teks) } : satu
		)
	};
	return {
		...surat,
		nomor,
		isiBeku: isi,
		tandaTangan: { ...tandaTangan, sidik: sidikSurat({ isi, nomor, tanda: tandaTangan }) }
	};
}

type BernomorSurat = {
	readonly nomor: NonNullable<Surat['nomor']>;
	readonly tandaTangan: NonNullable<Surat['tandaTangan']>;
};
