import { bila, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, type Problem, type Result } from '../../problem';
import type { PecahKeluarga } from '../commands-keluarga';
import type { Keluarga } from '../keluarga';
import { periksaLetak } from '../letak-desa';
import type { Penduduk } from '../penduduk';
import { isKepala } from '../susunan-kk';
import {
	bagiAnggota,
	cariKk,
	fieldAnggota,
	keKk,
	periksaKepalaTidakIkut,
	periksaPasanganTerpisah
} from './anggota-berpindah';
import { berkasKuasa, berkasPerkawinan, periksaBerkas, type BerkasDiminta } from './berkas-kurang';
import { nomorKkBaru } from './nomor-kk-baru';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaHasilSusunan } from './susunan-hasil';

/**
 * B-06: some members of a KK take one of their own. The old card keeps its number, for its head stays; nobody
 * came or went, so LAMPID keeps its people and counts one KK more.
 */
export function pecahKeluarga(
	dunia: Dunia,
	command: PecahKeluarga,
	commandId: string
): Result<readonly Event[]> {
	const { problems, lama, anggotaBaru } = nilaiPecah(dunia, command, commandId);
	const putusan = putuskan(problems, command.alasanLanjut, 'B-06');
	if (!putusan.ok) return putusan;
	if (!lama || !anggotaBaru) throw new Error('Refused above: the old KK is known from here on');

	return accepted([
		{
			kind: 'keluarga.dibentuk',
			keluarga: kkBaru(dunia, command, lama, idKkBaru(commandId)),
			sebab: 'keluarga-baru',
			tanggalLapor: dunia.tanggal,
			kepalaJenisKelamin: anggotaBaru.find(isKepala)?.jenisKelamin ?? 'L'
		},
		{
			kind: 'susunan.diubah',
			sebab: 'pecah',
			anggota: anggotaBaru.map(({ id, keluargaId, shdk }) => ({
				pendudukId: id,
				keluargaId,
				shdk
			})),
			formulir: command.formulir,
			tanggalLapor: dunia.tanggal,
			pelapor: command.pelapor,
			lampiran: command.lampiran,
			...putusan.value
		}
	]);
}

/** What stands against a split, as far as its form is filled in; which KK, and who leaves it as what. */
export function nilaiPecah(
	dunia: Dunia,
	draf: Draf<PecahKeluarga>,
	commandId: string
): {
	readonly problems: readonly Problem[];
	readonly lama?: Keluarga;
	readonly anggotaBaru?: readonly Penduduk[];
} {
	const peran = periksaPeranDesa(dunia, 'memisah KK', 'B-06');
	if (peran) return { problems: [peran] };
	if (!draf.noKk || !draf.anggota) return { problems: [] };
	const { keluarga: lama, problems: kk } = cariKk(dunia, draf.noKk, 'noKk');
	if (!lama) return { problems: kk };

	const { anggota } = draf;
	const bagian = bagiAnggota(dunia, lama, anggota);
	const anggotaBaru = keKk(bagian.berpindah, anggota, idKkBaru(commandId));
	const field = fieldAnggota(anggota);
	return {
		lama,
		anggotaBaru,
		problems: [
			...bagian.problems,
			...periksaAdaYangTinggal(bagian.tinggal.length, anggota.length),
			...periksaKepalaTidakIkut(bagian),
			...periksaPasanganTerpisah(bagian),
			...bila(draf, ['alamatBaru'], ({ alamatBaru }) =>
				alamatBaru.jenis === 'lain' ? periksaLetak(dunia.desa, alamatBaru.lokasi, 'lokasi') : []
			),
			...(anggota.length > 0 ? periksaHasilSusunan(dunia, [], anggotaBaru, field) : []),
			...(bagian.tinggal.some(isKepala)
				? periksaHasilSusunan(dunia, bagian.semula, bagian.tinggal, field)
				: []),
			...bila(draf, ['lampiran'], ({ lampiran }) =>
				periksaBerkas(lampiran, berkasDiminta(draf, anggotaBaru))
			)
		]
	};
}

const idKkBaru = (commandId: string): string => `kk-${commandId}`;

function periksaAdaYangTinggal(tinggal: number, berpindah: number): Problem[] {
	const galat = (message: string, mend: string): Problem[] => [
		{ field: 'anggota', level: 'galat', rule: 'B-06', message, mend }
	];
	if (berpindah === 0)
		return galat(
			'Belum ada anggota yang dipilih untuk KK baru.',
			'Beri hubungan dalam KK baru kepada setiap orang yang ikut.'
		);
	if (tinggal === 0)
		return galat(
			'Semua anggota dipilih, sehingga KK lama kosong.',
			'Bila sekeluarga pindah rumah di dalam desa, nomor KK tetap: pakai formulir Pindah dengan klasifikasi dalam desa.'
		);
	return [];
}

function kkBaru(dunia: Dunia, { alamatBaru }: PecahKeluarga, lama: Keluarga, id: string): Keluarga {
	const nomor = { id, noKk: nomorKkBaru(dunia), tanggalTerbit: dunia.tanggal, aktif: true };
	const { alamat, rt, rw, dusun } = lama;
	return alamatBaru.jenis === 'sama'
		? { ...nomor, alamat, rt, rw, dusun }
		: { ...nomor, ...alamatBaru.lokasi, alamat: alamatBaru.alamat };
}

const berkasDiminta = (
	{ pelapor }: Draf<PecahKeluarga>,
	anggota: readonly Penduduk[]
): BerkasDiminta[] => [
	{ salahSatu: ['f-1.02'], rule: 'B-06', basis: 'Permendagri 109/2019' },
	{ salahSatu: ['kk'], rule: 'B-06', sebab: 'KK lama ikut diperbarui' },
	...berkasPerkawinan(anggota),
	...berkasKuasa(pelapor)
];
