import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { PecahKeluarga } from '../commands-keluarga';
import type { Keluarga } from '../keluarga';
import { periksaLetak } from '../letak-desa';
import { isKepala } from '../susunan-kk';
import {
	bagiAnggota,
	cariKk,
	fieldAnggota,
	periksaKepalaTidakIkut,
	periksaPasanganTerpisah
} from './anggota-berpindah';
import { berkasKuasa, periksaBerkas, type BerkasDiminta } from './berkas-kurang';
import { nomorKkBaru } from './nomor-kk-baru';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaHasilSusunan, perluF105 } from './susunan-hasil';

/**
 * B-06: some members of a KK take one of their own. The old card keeps its number, for its head stays; nobody
 * came or went, so LAMPID keeps its people and counts one KK more.
 */
export function pecahKeluarga(
	dunia: Dunia,
	command: PecahKeluarga,
	commandId: string
): Result<readonly Event[]> {
	const peran = periksaPeranDesa(dunia, 'memisah KK', 'B-06');
	if (peran) return refused(peran);
	const { keluarga, problems: kk } = cariKk(dunia, command.noKk, 'noKk');
	if (!keluarga) return refused(...kk);

	const bagian = bagiAnggota(dunia, keluarga, command.anggota);
	const baru = kkBaru(dunia, command, keluarga, `kk-${commandId}`);
	const anggotaBaru = bagian.berpindah.map((orang) => ({
		...orang,
		keluargaId: baru.keluarga.id,
		shdk: command.anggota.find(({ pendudukId }) => pendudukId === orang.id)?.shdk ?? orang.shdk
	}));
	const field = fieldAnggota(command.anggota);
	const problems: Problem[] = [
		...bagian.problems,
		...periksaAdaYangTinggal(bagian.tinggal.length, command),
		...periksaKepalaTidakIkut(bagian),
		...periksaPasanganTerpisah(bagian),
		...baru.problems,
		...(command.anggota.length > 0 ? periksaHasilSusunan(dunia, [], anggotaBaru, field) : []),
		...(bagian.tinggal.some(isKepala)
			? periksaHasilSusunan(dunia, bagian.semula, bagian.tinggal, field)
			: []),
		...periksaBerkas(command.lampiran, berkasDiminta(command, perluF105(anggotaBaru)))
	];
	const putusan = putuskan(problems, command.alasanLanjut, 'B-06');
	if (!putusan.ok) return putusan;

	return accepted([
		{
			kind: 'keluarga.dibentuk',
			keluarga: baru.keluarga,
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

function periksaAdaYangTinggal(tinggal: number, { anggota }: PecahKeluarga): Problem[] {
	const galat = (message: string, mend: string): Problem[] => [
		{ field: 'anggota', level: 'galat', rule: 'B-06', message, mend }
	];
	if (anggota.length === 0)
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

function kkBaru(
	dunia: Dunia,
	{ alamatBaru }: PecahKeluarga,
	lama: Keluarga,
	id: string
): { readonly keluarga: Keluarga; readonly problems: readonly Problem[] } {
	const nomor = { id, noKk: nomorKkBaru(dunia), tanggalTerbit: dunia.tanggal, aktif: true };
	const { alamat, rt, rw, dusun } = lama;
	if (alamatBaru.jenis === 'sama')
		return { keluarga: { ...nomor, alamat, rt, rw, dusun }, problems: [] };
	const { alamat: alamatTujuan, lokasi } = alamatBaru;
	return {
		keluarga: { ...nomor, ...lokasi, alamat: alamatTujuan },
		problems: periksaLetak(dunia.desa, lokasi, 'lokasi')
	};
}

const berkasDiminta = ({ pelapor }: PecahKeluarga, perluSptjm: boolean): BerkasDiminta[] => [
	{ salahSatu: ['f-1.02'], rule: 'B-06', basis: 'Permendagri 109/2019' },
	{ salahSatu: ['kk'], rule: 'B-06', sebab: 'KK lama ikut diperbarui' },
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
