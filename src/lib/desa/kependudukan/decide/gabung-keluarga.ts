import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { GabungKeluarga } from '../commands-keluarga';
import { anggotaKeluarga } from '../state';
import { isKepala } from '../susunan-kk';
import {
	bagiAnggota,
	cariKk,
	fieldAnggota,
	periksaKepalaTidakIkut,
	periksaPasanganTerpisah
} from './anggota-berpindah';
import { berkasKuasa, periksaBerkas, type BerkasDiminta } from './berkas-kurang';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaHasilSusunan, perluF105 } from './susunan-hasil';

/**
 * B-06: people of one KK go into another. When all of them go the old card ends and the village has one KK fewer;
 * when some go they stay with that family and the old card goes on. The KK they come to keeps its head and so its
 * number.
 */
export function gabungKeluarga(dunia: Dunia, command: GabungKeluarga): Result<readonly Event[]> {
	const peran = periksaPeranDesa(dunia, 'menggabung KK', 'B-06');
	if (peran) return refused(peran);
	const asal = cariKk(dunia, command.noKk, 'noKk');
	const tujuan = cariKk(dunia, command.noKkTujuan, 'noKkTujuan');
	if (!asal.keluarga || !tujuan.keluarga) return refused(...asal.problems, ...tujuan.problems);
	if (asal.keluarga.id === tujuan.keluarga.id) return refused(kkSama);

	const keluarga = tujuan.keluarga;
	const bagian = bagiAnggota(dunia, asal.keluarga, command.anggota);
	const serumah = anggotaKeluarga(dunia.kependudukan, keluarga.id);
	const datang = bagian.berpindah.map((orang) => ({
		...orang,
		keluargaId: keluarga.id,
		shdk: command.anggota.find(({ pendudukId }) => pendudukId === orang.id)?.shdk ?? orang.shdk
	}));
	const field = fieldAnggota(command.anggota);
	const problems: Problem[] = [
		...bagian.problems,
		...(command.anggota.length === 0 ? [belumDipilih] : []),
		...periksaKepalaTidakIkut(bagian),
		...periksaPasanganTerpisah(bagian),
		...periksaHasilSusunan(dunia, serumah, [...serumah, ...datang], field),
		...(bagian.tinggal.some(isKepala)
			? periksaHasilSusunan(dunia, bagian.semula, bagian.tinggal, field)
			: []),
		...periksaBerkas(command.lampiran, berkasDiminta(command, perluF105(datang)))
	];
	const putusan = putuskan(problems, command.alasanLanjut, 'B-06');
	if (!putusan.ok) return putusan;

	const seluruhnya = bagian.tinggal.length === 0;
	return accepted([
		{
			kind: 'susunan.diubah',
			sebab: seluruhnya ? 'gabung' : 'menumpang',
			anggota: datang.map(({ id, keluargaId, shdk }) => ({ pendudukId: id, keluargaId, shdk })),
			formulir: command.formulir,
			tanggalLapor: dunia.tanggal,
			pelapor: command.pelapor,
			lampiran: command.lampiran,
			...putusan.value
		},
		...(seluruhnya
			? [
					{
						kind: 'keluarga.ditutup' as const,
						keluargaId: asal.keluarga.id,
						sebab: 'gabung' as const,
						tanggalLapor: dunia.tanggal,
						kepalaJenisKelamin: bagian.semula.find(isKepala)?.jenisKelamin ?? 'L'
					}
				]
			: [])
	]);
}

const kkSama: Problem = {
	field: 'noKkTujuan',
	level: 'galat',
	rule: 'B-06',
	message: 'KK asal dan KK tujuan sama.',
	mend: 'Isi nomor KK lain yang akan memuat mereka.'
};

const belumDipilih: Problem = {
	field: 'anggota',
	level: 'galat',
	rule: 'B-06',
	message: 'Belum ada anggota yang dipilih.',
	mend: 'Beri hubungan dalam KK tujuan kepada setiap orang yang ikut.'
};

const berkasDiminta = ({ pelapor }: GabungKeluarga, perluSptjm: boolean): BerkasDiminta[] => [
	{ salahSatu: ['f-1.02'], rule: 'B-06', basis: 'Permendagri 109/2019' },
	{ salahSatu: ['kk'], rule: 'B-06', sebab: 'KK asal ikut berubah' },
	{ salahSatu: ['kk-tujuan'], rule: 'B-06', sebab: 'KK tujuan ikut berubah' },
	...(perluSptjm
		? [
				{
					salahSatu: ['f-1.05'] as const,
					rule: 'A-08.5',
					sebab: 'perkawinan belum tercatat'
				}
			]
		: []),
	...berkasKuasa(pelapor)
];
