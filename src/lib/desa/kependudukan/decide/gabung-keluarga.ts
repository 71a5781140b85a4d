import { bila, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, type Problem, type Result } from '../../problem';
import type { GabungKeluarga } from '../commands-keluarga';
import type { Keluarga } from '../keluarga';
import type { Penduduk } from '../penduduk';
import { anggotaKeluarga } from '../state';
import { isKepala } from '../susunan-kk';
import {
	bagiAnggota,
	cariKk,
	fieldAnggota,
	keKk,
	periksaKepalaTidakIkut,
	periksaPasanganTerpisah,
	type Pembagian
} from './anggota-berpindah';
import { berkasKuasa, berkasPerkawinan, periksaBerkas, type BerkasDiminta } from './berkas-kurang';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaHasilSusunan } from './susunan-hasil';

/**
 * B-06: people of one KK go into another. When all of them go the old card ends and the village has one KK fewer;
 * when some go they stay with that family and the old card goes on. The KK they come to keeps its head and so its
 * number.
 */
export function gabungKeluarga(dunia: Dunia, command: GabungKeluarga): Result<readonly Event[]> {
	const { problems, asal, bagian, datang } = nilaiGabung(dunia, command);
	const putusan = putuskan(problems, command.alasanLanjut, 'B-06');
	if (!putusan.ok) return putusan;
	if (!asal || !bagian || !datang) throw new Error('Refused above: both KK are known from here on');

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
						keluargaId: asal.id,
						sebab: 'gabung' as const,
						tanggalLapor: dunia.tanggal,
						kepalaJenisKelamin: bagian.semula.find(isKepala)?.jenisKelamin ?? 'L'
					}
				]
			: [])
	]);
}

/** What stands against a joining, as far as its form is filled in; from which KK, and who comes as what. */
export function nilaiGabung(
	dunia: Dunia,
	draf: Draf<GabungKeluarga>
): {
	readonly problems: readonly Problem[];
	readonly asal?: Keluarga;
	readonly bagian?: Pembagian;
	readonly datang?: readonly Penduduk[];
} {
	const peran = periksaPeranDesa(dunia, 'menggabung KK', 'B-06');
	if (peran) return { problems: [peran] };
	const kk = [
		...bila(draf, ['noKk'], ({ noKk }) => cariKk(dunia, noKk, 'noKk').problems),
		...bila(draf, ['noKkTujuan'], (isi) => cariKk(dunia, isi.noKkTujuan, 'noKkTujuan').problems)
	];
	const asal = draf.noKk && cariKk(dunia, draf.noKk, 'noKk').keluarga;
	if (!asal || !draf.anggota) return { problems: kk };
	const tujuan = draf.noKkTujuan && cariKk(dunia, draf.noKkTujuan, 'noKkTujuan').keluarga;
	if (tujuan && asal.id === tujuan.id) return { problems: [kkSama] };

	const { anggota } = draf;
	const bagian = bagiAnggota(dunia, asal, anggota);
	const serumah = tujuan ? anggotaKeluarga(dunia.kependudukan, tujuan.id) : [];
	const datang = tujuan ? keKk(bagian.berpindah, anggota, tujuan.id) : [];
	const field = fieldAnggota(anggota);
	return {
		asal,
		bagian,
		datang,
		problems: [
			...kk,
			...bagian.problems,
			...(anggota.length === 0 ? [belumDipilih] : []),
			...periksaKepalaTidakIkut(bagian),
			...periksaPasanganTerpisah(bagian),
			...(tujuan ? periksaHasilSusunan(dunia, serumah, [...serumah, ...datang], field) : []),
			...(bagian.tinggal.some(isKepala)
				? periksaHasilSusunan(dunia, bagian.semula, bagian.tinggal, field)
				: []),
			...bila(draf, ['lampiran'], ({ lampiran }) =>
				periksaBerkas(lampiran, berkasDiminta(draf, datang))
			)
		]
	};
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

const berkasDiminta = (
	{ pelapor }: Draf<GabungKeluarga>,
	anggota: readonly Penduduk[]
): BerkasDiminta[] => [
	{ salahSatu: ['f-1.02'], rule: 'B-06', basis: 'Permendagri 109/2019' },
	{ salahSatu: ['kk'], rule: 'B-06', sebab: 'KK asal ikut berubah' },
	{ salahSatu: ['kk-tujuan'], rule: 'B-06', sebab: 'KK tujuan ikut berubah' },
	...berkasPerkawinan(anggota),
	...berkasKuasa(pelapor)
];
