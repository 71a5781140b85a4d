import type { Dunia, Event } from '../../dunia';
import type { Keluarga } from '../keluarga';
import type { CatatKepindahan } from '../kepindahan';
import type { SebabKk } from '../mutasi';
import type { RombonganPindah } from './catat-kepindahan';
import { susunBaru, type JawabanSusunan } from './susun-baru';

/** What of the form decides about the KK. */
export const yangMenentukanKk = [
	'klasifikasi',
	'tujuan',
	'lokasi',
	'statusKkTinggal',
	'statusKkPindah',
	'tinggal',
	'pergi'
] as const satisfies readonly (keyof CatatKepindahan)[];
type PenentuKk = Pick<CatatKepindahan, (typeof yangMenentukanKk)[number]>;

const tanpa: JawabanSusunan = { problems: [], events: () => [] };

/**
 * What becomes of the KK in a move (B-04, lampid.md 4.6). Out of the village: the KK of a head who goes is closed. In
 * it (class 1): the KK goes with its head, and part of a family finds another one.
 */
export function susunKepindahan(
	dunia: Dunia,
	command: PenentuKk,
	rombongan: RombonganPindah,
	commandId: string
): JawabanSusunan {
	const { asal, kepala, jenis } = rombongan;
	const dalamDesa = command.klasifikasi === 1;
	const tinggal =
		jenis === 'kepala-keluarga' || jenis === 'kepala-dan-sebagian'
			? susunBaru(dunia, {
					pihak: 'tinggal',
					anggota: rombongan.tinggal,
					kepalaLama: kepala,
					asal,
					jawaban: sesuai(command.tinggal, command.statusKkTinggal),
					alamat: asal,
					sebab: 'kepala-baru',
					keluargaId: `kk-${commandId}`,
					bolehMenumpang: command.statusKkTinggal === 'numpang',
					isianCara: 'statusKkTinggal'
				})
			: tanpa;
	const alamatBaru = alamatTujuan(command, asal);
	const pergi =
		dalamDesa && command.statusKkPindah !== 'nomor-tetap'
			? susunBaru(dunia, {
					pihak: 'pergi',
					anggota: rombongan.pergi,
					kepalaLama: kepala,
					asal,
					jawaban: sesuai(command.pergi, command.statusKkPindah),
					alamat: alamatBaru,
					sebab: 'pindah-dalam-desa',
					// At most one side makes a new KK: the number stays with the head.
					keluargaId: `kk-${commandId}`,
					bolehMenumpang: command.statusKkPindah === 'numpang',
					isianCara: 'statusKkPindah'
				})
			: tanpa;
	const tutup = (sebab: SebabKk): Event => ({
		kind: 'keluarga.ditutup',
		keluargaId: asal.id,
		sebab,
		tanggalLapor: dunia.tanggal,
		kepalaJenisKelamin: kepala.jenisKelamin
	});
	return {
		problems: [...tinggal.problems, ...pergi.problems],
		events: (dasar) => {
			if (jenis === 'anggota-saja') return pergi.events(dasar);
			if (!dalamDesa) return [tutup('pindah'), ...tinggal.events(dasar)];
			// Nobody left the village, so the KK that ends is no "keluarga pergi" of the report.
			if (command.statusKkPindah === 'numpang')
				return [...pergi.events(dasar), tutup('gabung'), ...tinggal.events(dasar)];
			// Those who stay leave the KK before it moves, or they would be moved with it.
			return [
				...tinggal.events(dasar),
				{
					kind: 'keluarga.pindah-alamat',
					keluargaId: asal.id,
					...alamatBaru,
					tanggalLapor: dunia.tanggal,
					kepalaJenisKelamin: kepala.jenisKelamin
				}
			];
		}
	};
}

/** An answer that was given for another choice of F-1.03 does not count. */
const sesuai = (
	jawaban: CatatKepindahan['tinggal'],
	status: CatatKepindahan['statusKkTinggal']
): CatatKepindahan['tinggal'] =>
	jawaban?.cara === (status === 'numpang' ? 'menumpang' : 'kk-baru') ? jawaban : null;

const alamatTujuan = (
	{ tujuan, lokasi }: PenentuKk,
	asal: Keluarga
): Pick<Keluarga, 'alamat' | 'rt' | 'rw' | 'dusun'> => ({
	alamat: tujuan.alamat,
	rt: lokasi?.rt ?? asal.rt,
	rw: lokasi?.rw ?? asal.rw,
	dusun: lokasi?.dusun ?? asal.dusun
});
