import { formatTanggal, susunTanggal, type Tanggal } from '../../../format/tanggal';
import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { CatatInjeksi, VerifikasiInjeksi } from '../commands-kecamatan';
import { injeksiMenunggu, type Injeksi } from '../injeksi';
import { letakDiDesa, pemilikNik, semuaDesa, type DesaLain } from '../kecamatan';
import type { Keluarga } from '../keluarga';
import { kodeLetak } from '../letak-desa';
import { cocokkanNik, formatNik, type Nik } from '../nik';
import { bacaNomorKk, formatNomorKk, type NomorKk } from '../nomor-kk';
import { isAktif, type Penduduk } from '../penduduk';
import { anggotaKeluarga, keluargaByNomor } from '../state';
import { periksaSusunanKk, samaOrang } from '../susunan-kk';
import { periksaBukanNomorKk } from '../nomor-terpakai';
import { hubungkanOrangTua, isianOrang } from './orang-datang';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaHasilSusunan } from './susunan-hasil';

const galat = (field: string, rule: string, message: string, mend: string): Problem => ({
	field,
	level: 'galat',
	rule,
	message,
	mend
});

/**
 * G-02: the kecamatan enters one family for a village, from a source that it names. The rows carry the mark "injeksi"
 * and count when the village has verified them; every number in them is looked up in all villages first.
 */
export function catatInjeksi(
	dunia: Dunia,
	command: CatatInjeksi,
	commandId: string
): Result<readonly Event[]> {
	if (dunia.peran !== 'kecamatan')
		return refused(
			galat(
				'',
				'G-02',
				'Injeksi data hanya dilakukan kecamatan atau kabupaten; desa memverifikasinya.',
				'Ganti peran menjadi Kecamatan di bagian atas halaman.'
			)
		);
	const desa = semuaDesa(dunia).find(({ kode }) => kode === command.desaKode);
	if (!desa)
		return refused(
			galat(
				'',
				'G-08',
				'Desa ini tidak ada di wilayah kecamatan Anda.',
				'Pilih desa dari papan kecamatan.'
			)
		);
	const tujuan = tentukanKk(dunia, desa, command, commandId);
	const keluargaId = tujuan.keluarga?.id ?? '';
	const rombongan = command.anggota.map((orang, urutan): Penduduk => ({
		...orang,
		id: `injeksi-${commandId}-${urutan + 1}`,
		ayahId: null,
		ibuId: null,
		keluargaId,
		keadaan: { status: 'aktif' },
		injeksi: { sumber: command.sumber, diverifikasi: false }
	}));
	const penduduk = rombongan.map((orang) => hubungkanOrangTua(orang, rombongan));
	const serumah = tujuan.baru ? [] : anggotaKeluarga(desa.kependudukan, keluargaId);
	const problems: Problem[] = [
		...(command.sumber === ''
			? [
					galat(
						'sumber',
						'G-02',
						'Sumber data belum disebutkan.',
						'Tulis nama daftar, pemilik, dan tanggalnya.'
					)
				]
			: []),
		...tujuan.problems,
		...periksaNomorBukanNik(dunia, command),
		...penduduk.flatMap((orang, urutan) => periksaOrang(dunia, desa, penduduk, orang, urutan)),
		...(tujuan.keluarga ? periksaSusunan(dunia, serumah, penduduk) : [])
	];
	const putusan = putuskan(problems, command.alasanLanjut, 'G-02');
	if (!putusan.ok) return putusan;
	return accepted([
		{
			kind: 'injeksi.dicatat',
			id: commandId,
			desaKode: desa.kode,
			sumber: command.sumber,
			tanggal: dunia.tanggal,
			penduduk,
			keluarga: tujuan.baru ? (tujuan.keluarga ?? null) : null
		}
	]);
}

type Tujuan = {
	readonly keluarga: Keluarga | undefined;
	readonly baru: boolean;
	readonly problems: readonly Problem[];
};

/** The number decides: a KK that the village has takes the people in, a new one comes with its address. */
function tentukanKk(
	dunia: Dunia,
	desa: DesaLain,
	{ noKk, alamat, letak }: CatatInjeksi,
	commandId: string
): Tujuan {
	const nomor = formatNomorKk(noKk);
	const salah = (message: string, mend: string): Tujuan => ({
		keluarga: undefined,
		baru: false,
		problems: [galat('noKk', 'A-07', message, mend)]
	});
	const ada = keluargaByNomor(desa.kependudukan, noKk);
	if (ada?.aktif) return { keluarga: ada, baru: false, problems: [] };
	if (ada)
		return salah(
			`KK ${nomor} tidak berlaku lagi di Desa ${desa.nama}.`,
			'Nomor KK lama tidak dipakai ulang. Periksa sumbernya.'
		);
	for (const { nama, kependudukan } of semuaDesa(dunia)) {
		if (keluargaByNomor(kependudukan, noKk))
			return salah(
				`KK ${nomor} terdaftar di Desa ${nama}.`,
				'Periksa nomor KK dan desa pada sumbernya.'
			);
		if (injeksiMenunggu(kependudukan).some(({ keluarga }) => keluarga?.noKk === noKk))
			return salah(
				`KK ${nomor} sudah diinjeksi untuk Desa ${nama} dan menunggu verifikasi.`,
				'Tunggu sampai desa memverifikasinya.'
			);
	}
	// Safe: the look-up compares text.
	const pemilik = pemilikNik(dunia, noKk as string as Nik);
	if (pemilik)
		return salah(
			`Nomor KK ini sama dengan NIK ${pemilik.penduduk.nama} di Desa ${pemilik.desa}.`,
			'Nomor KK tidak pernah sama dengan NIK. Salin ulang nomor di bagian atas KK.'
		);
	const tempat = letakDiDesa(dunia, desa).find((satu) => kodeLetak(satu) === letak);
	const problems = [
		...(alamat === ''
			? [galat('alamat', 'A-09', 'Alamat belum diisi.', 'Salin dari KK pada sumbernya.')]
			: []),
		...(tempat
			? []
			: [galat('letak', 'A-09', 'RT belum dipilih.', 'Pilih RT, RW, dan dusun dari daftar.')])
	];
	return {
		baru: true,
		problems,
		keluarga: {
			id: `kk-${commandId}`,
			noKk,
			tanggalTerbit: tanggalTerbit(noKk, dunia.tanggal),
			alamat,
			...(tempat ?? { dusun: '', rw: '', rt: '' }),
			aktif: true
		}
	};
}

/** the number tells the day; of the two centuries the later one that is not to come. */
function tanggalTerbit(noKk: NomorKk, hariIni: Tanggal): Tanggal {
	const { tanggal, bulan, tahunDuaDigit } = bacaNomorKk(noKk);
	const baru = susunTanggal(2000 + tahunDuaDigit, bulan, tanggal);
	if (baru && baru <= hariIni) return baru;
	return susunTanggal(1900 + tahunDuaDigit, bulan, tanggal) ?? hariIni;
}

const periksaNomorBukanNik = (dunia: Dunia, { noKk, anggota }: CatatInjeksi): Problem[] =>
	anggota.flatMap(({ nik }, urutan) => {
		if (nik === null) return [];
		const field = isianOrang('nik', urutan);
		if (String(nik) !== String(noKk)) return periksaBukanNomorKk(dunia, nik, field);
		return [
			galat(
				field,
				'A-07',
				'NIK ini sama dengan nomor KK.',
				'Salin ulang keduanya; nomor KK tidak pernah sama dengan NIK anggotanya.'
			)
		];
	});

function periksaOrang(
	dunia: Dunia,
	desa: DesaLain,
	rombongan: readonly Penduduk[],
	orang: Penduduk,
	urutan: number
): Problem[] {
	const problems: Problem[] = [];
	if (orang.tanggalLahir > dunia.tanggal)
		problems.push(
			galat(
				isianOrang('tanggalLahir', urutan),
				'A-09',
				`Tanggal lahir ${orang.nama} sesudah hari ini (${formatTanggal(dunia.tanggal)}).`,
				'Periksa kembali sumbernya.'
			)
		);
	const { nik } = orang;
	const field = isianOrang('nik', urutan);
	if (nik !== null) {
		const kembar = rombongan.findIndex((lain) => lain.nik === nik);
		const pemilik = pemilikNik(dunia, nik);
		if (kembar < urutan)
			problems.push(
				galat(
					field,
					'A-06',
					`NIK ${formatNik(nik)} sudah diisi untuk orang ke-${kembar + 1}.`,
					'Satu NIK hanya untuk satu orang. Periksa sumbernya.'
				)
			);
		else if (pemilik && !bolehPindahKe(desa, pemilik))
			problems.push(
				galat(
					field,
					'A-06',
					`NIK ${formatNik(nik)} sudah tercatat di Desa ${pemilik.desa} atas nama ${pemilik.penduduk.nama}.`,
					'Satu NIK hanya untuk satu orang di kecamatan ini. Keluarkan baris ini, atau perbaiki menurut KTP-el.'
				)
			);
		problems.push(...cocokkanNik(nik, orang, 'peringatan', field));
	}
	const sama = [
		...desa.kependudukan.penduduk.values(),
		...injeksiMenunggu(desa.kependudukan).flatMap(({ penduduk }) => penduduk)
	].find((satu) => isAktif(satu) && samaOrang(satu, orang));
	if (sama && (nik === null || sama.nik !== nik))
		problems.push(
			galat(
				isianOrang('nama', urutan),
				'A-06',
				`${sama.nama}, lahir ${formatTanggal(sama.tanggalLahir)}, sudah ada di Desa ${desa.nama}.`,
				'Satu orang dicatat satu kali. Bila datanya kurang, minta perbaikan lewat verval.'
			)
		);
	return problems;
}

/** Who left this village may be entered in another; into the same one they come back as an arrival (B-05). */
const bolehPindahKe = (
	tujuan: DesaLain,
	{ desa, penduduk }: { readonly desa: string; readonly penduduk: Penduduk }
): boolean => penduduk.keadaan.status === 'pindah' && desa !== tujuan.nama;

/** A-08 of the family as it would become; what is wrong in a KK that the village has already is not asked here. */
function periksaSusunan(
	dunia: Dunia,
	serumah: readonly Penduduk[],
	penduduk: readonly Penduduk[]
): Problem[] {
	const field = (ids: readonly string[]): string =>
		isianOrang(
			'shdk',
			Math.max(
				penduduk.findIndex(({ id }) => ids.includes(id)),
				0
			)
		);
	if (serumah.length > 0)
		return periksaHasilSusunan(dunia, serumah, [...serumah, ...penduduk], field);
	return periksaSusunanKk(penduduk, dunia.tanggal, dunia.aturan).map(
		({ pendudukIds, ...problem }) => ({ ...problem, field: field(pendudukIds) })
	);
}

/**
 * G-02: the village says whether these are its people. Agreed, they enter the register as opening stock; meanwhile a
 * number may have been used or a KK closed, so what was true when they were entered is asked again.
 */
export function verifikasiInjeksi(
	dunia: Dunia,
	{ injeksiId, setuju, alasan }: VerifikasiInjeksi
): Result<readonly Event[]> {
	if (dunia.peran === 'kecamatan')
		return refused(
			galat(
				'',
				'G-02',
				'Hasil injeksi diverifikasi desa, bukan kecamatan yang memasukkannya.',
				'Ganti peran menjadi Operator atau Sekdes di bagian atas halaman.'
			)
		);
	const peran = periksaPeranDesa(dunia, 'memverifikasi injeksi', 'G-02');
	if (peran) return refused(peran);
	const injeksi = dunia.kependudukan.injeksi.get(injeksiId);
	if (!injeksi) {
		const lain = [...dunia.desaLain.values()].find(({ kependudukan }) =>
			kependudukan.injeksi.has(injeksiId)
		);
		return refused(
			lain
				? galat(
						'',
						'G-02',
						`Injeksi ini untuk Desa ${lain.nama}; perangkat desa itu yang memverifikasinya.`,
						`Verifikasi yang untuk Desa ${dunia.desa.nama}.`
					)
				: galat('', 'G-02', 'Injeksi ini tidak ditemukan.', 'Pilih dari antrean verval.')
		);
	}
	if (injeksi.status !== 'menunggu')
		return refused(
			galat(
				'',
				'G-02',
				`Injeksi ini sudah ${injeksi.status === 'diverifikasi' ? 'diverifikasi' : 'ditolak'}.`,
				'Lihat hasilnya di antrean verval.'
			)
		);
	const problems = setuju
		? periksaMasuk(dunia, injeksi)
		: alasan === ''
			? [
					galat(
						'alasan',
						'G-02',
						'Alasan penolakan belum ditulis.',
						'Tulis apa yang Anda temukan di lapangan.'
					)
				]
			: [];
	if (problems.length > 0) return refused(...problems);
	return accepted([
		{
			kind: 'injeksi.diverifikasi',
			id: injeksiId,
			desaKode: dunia.desa.kode,
			setuju,
			alasan,
			tanggal: dunia.tanggal
		}
	]);
}

function periksaMasuk(dunia: Dunia, { keluarga, penduduk }: Injeksi): Problem[] {
	const { kependudukan } = dunia;
	const problems: Problem[] = [];
	const tolak = 'Tolak dengan alasan, supaya kecamatan memperbaiki sumbernya.';
	const milikSini = new Set(penduduk.map(({ id }) => id));
	for (const { nik } of penduduk) {
		const pemilik = nik === null ? undefined : pemilikNik(dunia, nik);
		if (nik !== null && pemilik && !milikSini.has(pemilik.penduduk.id))
			problems.push(
				galat(
					'setuju',
					'A-06',
					`NIK ${formatNik(nik)} sekarang tercatat di Desa ${pemilik.desa} atas nama ${pemilik.penduduk.nama}.`,
					tolak
				)
			);
	}
	const keluargaId = penduduk[0]?.keluargaId ?? '';
	const tujuan = kependudukan.keluarga.get(keluargaId);
	if (keluarga && keluargaByNomor(kependudukan, keluarga.noKk))
		problems.push(
			galat(
				'setuju',
				'A-07',
				`KK ${formatNomorKk(keluarga.noKk)} sekarang sudah ada di desa.`,
				tolak
			)
		);
	if (!keluarga && !tujuan?.aktif)
		problems.push(galat('setuju', 'A-08', 'KK yang dituju tidak aktif lagi.', tolak));
	const serumah = anggotaKeluarga(kependudukan, keluargaId);
	for (const { level, rule, message } of periksaSusunan(dunia, serumah, penduduk))
		if (level === 'galat') problems.push(galat('setuju', rule, message, tolak));
	return problems;
}
