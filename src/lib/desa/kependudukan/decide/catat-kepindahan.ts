import { formatTanggal } from '../../../format/tanggal';
import { bila, isTerisi, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, type Problem, type Result } from '../../problem';
import type { DasarPeristiwa, KepindahanDicatat, KlasifikasiPindah } from '../events';
import type { Keluarga } from '../keluarga';
import type { CatatKepindahan } from '../kepindahan';
import { labelKlasifikasiPindah, type JenisKepindahan } from '../kode';
import { formatNomorKk } from '../nomor-kk';
import type { Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaByNomor, type Kependudukan } from '../state';
import { isKepala } from '../susunan-kk';
import { klasifikasiDari } from '../wilayah-tujuan';
import { periksaLaporSusunan } from './lapor-terlambat';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaStatusKk } from './status-kk-pindah';
import { susunKepindahan, yangMenentukanKk } from './susun-kepindahan';
import type { JawabanSusunan } from './susun-baru';

/** Of one move: the KK, who goes and who stays. */
export type RombonganPindah = {
	readonly asal: Keluarga;
	readonly kepala: Penduduk;
	readonly pergi: readonly Penduduk[];
	readonly tinggal: readonly Penduduk[];
	readonly jenis: JenisKepindahan;
};

/** Classes that leave the kabupaten: they go with a SKPWNI, which Disdukcapil issues (B-04). */
const perluSkpwni = (klasifikasi: KlasifikasiPindah): boolean => klasifikasi >= 4;

/** B-04, whole: a move within the village or out of it, with the KK that both sides hold afterwards. */
export function catatKepindahan(
	dunia: Dunia,
	command: CatatKepindahan,
	commandId: string
): Result<readonly Event[]> {
	const { problems, rombongan, susunan } = nilaiKepindahan(dunia, command, commandId);
	const putusan = putuskan(problems, command.alasanLanjut, 'B-04');
	if (!putusan.ok) return putusan;
	if (!rombongan || !susunan) throw new Error('Refused above: the people are known from here on');

	const dasar: DasarPeristiwa = {
		tanggalLapor: dunia.tanggal,
		pelapor: command.pelapor,
		lampiran: command.lampiran,
		...putusan.value
	};
	const { klasifikasi, alasan, tanggalPindah, formulir, statusKkPindah, statusKkTinggal } = command;
	return accepted([
		{
			...dasar,
			kind: 'kepindahan.dicatat',
			pendudukIds: rombongan.pergi.map(({ id }) => id),
			klasifikasi,
			jenisKepindahan: rombongan.jenis,
			statusKkPindah,
			statusKkTinggal,
			alasan,
			tujuan: klasifikasi === 1 ? alamatDalamDesa(dunia, command) : command.tujuan,
			tanggalPindah,
			nomorSkpwni: perluSkpwni(klasifikasi) ? nomorSkpwni(dunia) : '',
			formulir
		},
		...susunan.events(dasar),
		...(klasifikasi === 1
			? []
			: rombongan.pergi.map(
					({ id }) =>
						({
							kind: 'akibat.dicatat',
							pendudukId: id,
							ke: 'bantuan',
							isi: 'tinjau',
							dasar: 'F-03'
						}) as const
				))
	]);
}

/** What stands against a move, as far as its form is filled in; who goes, and what the KK become. */
export function nilaiKepindahan(
	dunia: Dunia,
	draf: Draf<CatatKepindahan>,
	commandId: string
): {
	readonly problems: readonly Problem[];
	readonly rombongan?: RombonganPindah | undefined;
	readonly susunan?: JawabanSusunan | undefined;
} {
	const peran = periksaPeranDesa(dunia, 'mencatat kepindahan', 'B-04');
	if (peran) return { problems: [peran] };

	const { rombongan, problems: siapa } = isTerisi(draf, ['noKk', 'pendudukIds'])
		? bacaRombongan(dunia.kependudukan, draf)
		: { rombongan: undefined, problems: [] };
	const tujuan = bila(draf, ['klasifikasi', 'tujuan', 'lokasi'], (isi) =>
		periksaTujuan(dunia, isi)
	);
	const status = rombongan ? periksaStatusKk(draf, rombongan) : [];
	// What the KK become can be asked only when it is clear who goes and where to.
	const susunan =
		rombongan && tujuan.length + status.length === 0 && isTerisi(draf, yangMenentukanKk)
			? susunKepindahan(dunia, draf, rombongan, commandId)
			: undefined;
	return {
		rombongan,
		susunan,
		problems: [
			...siapa,
			...tujuan,
			...bila(draf, ['tanggalPindah'], (isi) => periksaTanggal(dunia, isi, rombongan?.pergi ?? [])),
			...status,
			...bila(draf, ['lampiran'], periksaLampiran),
			...(susunan?.problems ?? [])
		]
	};
}

function bacaRombongan(
	state: Kependudukan,
	command: Pick<CatatKepindahan, 'noKk' | 'pendudukIds'>
): { readonly rombongan: RombonganPindah | undefined; readonly problems: readonly Problem[] } {
	const galat = (field: string, message: string, mend: string) => ({
		rombongan: undefined,
		problems: [{ field, level: 'galat', rule: 'B-04', message, mend } as const]
	});
	const asal = keluargaByNomor(state, command.noKk);
	if (!asal?.aktif)
		return galat(
			'noKk',
			`KK ${formatNomorKk(command.noKk)} ${asal ? 'tidak aktif lagi' : 'tidak ada di desa latihan'}.`,
			'Salin nomor dari KK yang dibawa pemohon.'
		);
	const anggota = anggotaKeluarga(state, asal.id);
	const kepala = anggota.find(isKepala);
	const idPergi = new Set(command.pendudukIds);
	const pergi = anggota.filter(({ id }) => idPergi.has(id));
	if (idPergi.size === 0)
		return galat(
			'pendudukIds',
			'Belum ada yang ditandai pindah.',
			'Tandai setiap anggota keluarga yang pindah.'
		);
	if (!kepala || pergi.length < idPergi.size)
		return galat(
			'pendudukIds',
			'Ada yang ditandai pindah tetapi bukan anggota aktif KK ini.',
			'Muat ulang halaman: susunan KK mungkin sudah berubah.'
		);
	const tinggal = anggota.filter(({ id }) => !idPergi.has(id));
	const kepalaPergi = idPergi.has(kepala.id);
	const jenis: JenisKepindahan = !kepalaPergi
		? 'anggota-saja'
		: tinggal.length === 0
			? 'seluruh-keluarga'
			: pergi.length === 1
				? 'kepala-keluarga'
				: 'kepala-dan-sebagian';
	return { rombongan: { asal, kepala, pergi, tinggal, jenis }, problems: [] };
}

const bagianTujuan = [
	['desa', 'tujuanDesa', 'Desa/kelurahan'],
	['kecamatan', 'tujuanKecamatan', 'Kecamatan'],
	['kabupaten', 'tujuanKabupaten', 'Kabupaten/kota'],
	['provinsi', 'tujuanProvinsi', 'Provinsi']
] as const;

/** B-04: the class that was chosen is the one that follows from where they go. */
function periksaTujuan(
	dunia: Dunia,
	{ klasifikasi, tujuan, lokasi }: Pick<CatatKepindahan, 'klasifikasi' | 'tujuan' | 'lokasi'>
): Problem[] {
	const galat = (field: string, message: string, mend: string): Problem => ({
		field,
		level: 'galat',
		rule: 'B-04',
		message,
		mend
	});
	const { nama: desa, kecamatan, kabupaten, provinsi } = dunia.desa;
	const asal = { desa, kecamatan, kabupaten, provinsi };
	const kosong = bagianTujuan.filter(([bagian]) => tujuan[bagian] === '');
	// Inside the village the names need not be written again.
	if (klasifikasi !== 1 && kosong.length > 0)
		return kosong.map(([, field, sebutan]) =>
			galat(field, `${sebutan} tujuan belum diisi.`, 'Salin alamat lengkap dari F-1.03.')
		);
	const lengkap = Object.fromEntries(
		Object.entries(asal).map(([bagian, nama]) => [
			bagian,
			tujuan[bagian as keyof typeof asal] || nama
		])
	) as typeof asal; // Safe: the same four names.
	const seharusnya = klasifikasiDari(asal, lengkap);
	if (seharusnya !== klasifikasi)
		return [
			galat(
				'klasifikasi',
				`Tujuan Desa ${lengkap.desa}, Kec. ${lengkap.kecamatan}, ${lengkap.kabupaten}, ${lengkap.provinsi} adalah klasifikasi ${seharusnya} (${labelKlasifikasiPindah(seharusnya).toLowerCase()}), bukan ${klasifikasi}.`,
				`Pilih klasifikasi ${seharusnya}, atau perbaiki nama desa, kecamatan, kabupaten, atau provinsi tujuan.`
			)
		];
	if (klasifikasi !== 1) return [];
	if (!lokasi)
		return [
			galat(
				'lokasi',
				'Dusun, RW, dan RT tujuan belum dipilih.',
				'Pilih satu dari daftar dusun, RW, dan RT di desa.'
			)
		];
	const ada = dunia.desa.dusun.some(
		({ nama, rw }) =>
			nama === lokasi.dusun &&
			rw.some(({ nomor, rt }) => nomor === lokasi.rw && rt.includes(lokasi.rt))
	);
	return ada
		? []
		: [
				galat(
					'lokasi',
					`Dusun ${lokasi.dusun} RW ${lokasi.rw} RT ${lokasi.rt} tidak ada di desa ini.`,
					'Pilih satu dari daftar dusun, RW, dan RT di desa.'
				)
			];
}

function periksaTanggal(
	dunia: Dunia,
	{ tanggalPindah }: Pick<CatatKepindahan, 'tanggalPindah'>,
	pergi: readonly Penduduk[]
): Problem[] {
	const bayi = pergi.find(({ tanggalLahir }) => tanggalLahir > tanggalPindah);
	if (bayi)
		return [
			{
				field: 'tanggalPindah',
				level: 'galat',
				rule: 'B-04',
				message: `Tanggal pindah mendahului tanggal lahir ${bayi.nama} (${formatTanggal(bayi.tanggalLahir)}).`,
				mend: 'Periksa kembali tanggal pindah pada F-1.03.'
			}
		];
	if (tanggalPindah <= dunia.tanggal)
		return periksaLaporSusunan(dunia, tanggalPindah, 'tanggalPindah', 'pindah');
	return [
		{
			field: 'tanggalPindah',
			level: 'peringatan',
			rule: 'B-04',
			message: `Tanggal pindah masih di depan; sejak dicatat hari ini (${formatTanggal(dunia.tanggal)}) orangnya sudah tidak dihitung di alamat lama.`,
			mend: 'Bila keluarga memang melapor lebih dahulu, tulis alasannya.'
		}
	];
}

/** B-04: F-1.03 and a copy of the KK, and no more than that (Perpres 96/2018). */
function periksaLampiran({ lampiran }: Pick<CatatKepindahan, 'lampiran'>): Problem[] {
	const kurang: string[] = [];
	if (!lampiran.includes('f-1.03')) kurang.push('F-1.03 yang sudah diisi');
	if (!lampiran.includes('fotokopi-kk')) kurang.push('fotokopi KK');
	if (kurang.length === 0) return [];
	return [
		{
			field: 'lampiran',
			level: 'galat',
			rule: 'B-04',
			message: `Lampiran belum lengkap: ${kurang.join('; ')}.`,
			mend: 'Tandai berkas yang sudah Anda lihat.',
			basis: 'Perpres 96/2018'
		}
	];
}

const alamatDalamDesa = (dunia: Dunia, command: CatatKepindahan): KepindahanDicatat['tujuan'] => ({
	alamat: command.tujuan.alamat,
	rt: command.lokasi?.rt ?? '',
	rw: command.lokasi?.rw ?? '',
	desa: dunia.desa.nama,
	kecamatan: dunia.desa.kecamatan,
	kabupaten: dunia.desa.kabupaten,
	provinsi: dunia.desa.provinsi
});

/** The simulated Disdukcapil numbers its moving letters by day, so that nobody in the village makes one up. */
function nomorSkpwni(dunia: Dunia): string {
	const [tahun = '', bulan = '', hari = ''] = dunia.tanggal.split('-');
	const awal = `SKPWNI/${dunia.desa.kode.slice(0, 5).replace('.', '')}/${hari}${bulan}${tahun}/`;
	const urut = dunia.kependudukan.peristiwa.reduce((tertinggi, { rincian }) => {
		if (rincian.kind !== 'kepindahan.dicatat' || !rincian.nomorSkpwni.startsWith(awal))
			return tertinggi;
		return Math.max(tertinggi, Number(rincian.nomorSkpwni.slice(awal.length)));
	}, 0);
	return `${awal}${String(urut + 1).padStart(4, '0')}`;
}
