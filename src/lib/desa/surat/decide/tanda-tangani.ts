import { formatTanggal } from '../../../format/tanggal';
import { putuskan } from '../../kependudukan/decide/peringatan';
import type { Dunia, Event } from '../../dunia';
import { labelPeran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { TandaTanganiSurat } from '../commands';
import type { DefinisiSurat } from '../definisi';
import { galat } from '../galat';
import { isiSurat } from '../isi-beku';
import { isNomorSurat, nomorBerikut } from '../nomor';
import type { Pejabat, Sertifikat } from '../pejabat';
import type { Pinjaman } from '../pelanggaran';
import { pejabatPeran } from '../pelaku';
import { isSandiCocok } from '../sandi';
import { statusSertifikat } from '../sertifikat';
import { sidikSurat } from '../sidik';
import type { Persuratan } from '../state';
import type { Surat } from '../surat';
import { blokTandaTangan, periksaBentuk } from '../tanda-tangan';
import { periksaIsi, type AcuanSurat } from './ajukan';
import { jenisHilang, suratHilang } from './pelaku-surat';

/** C-07: 128 bits without meaning. */
const bentukKodeVerifikasi = /^[0-9a-f]{32}$/;

/**
 * C-02, C-03, C-07: whoever may sign does so with the certificate of their own; the letter takes its number, and its text
 * is frozen and hashed, in one fact. With a pen it is the same without a certificate. A certificate or passphrase of somebody else signs nothing and is kept as a fact too.
 */
export function tandaTanganiSurat(
	dunia: Dunia,
	command: TandaTanganiSurat,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const { persuratan: state, tanggal, peran } = dunia;
	const surat = state.surat.get(command.suratId);
	if (!surat) return refused(suratHilang);
	const basah = command.cara === 'basah';
	const sertifikat = basah ? null : state.sertifikat.get(command.sertifikatId);
	if (sertifikat === undefined)
		return refused(
			galat(
				'C-07',
				'sertifikatId',
				'Sertifikat untuk menandatangani belum dipilih.',
				'Ajukan dan aktifkan sertifikat elektronik Anda sendiri di halaman Sertifikat.'
			)
		);
	const pejabat = pejabatPeran(state, peran, tanggal);
	const pinjaman = sertifikat && pinjamPakai(dunia, pejabat, sertifikat, command.sandi);
	if (pinjaman)
		return accepted([
			{
				kind: 'tanda-tangan.ditolak',
				suratId: surat.id,
				peran,
				pejabatId: pejabat?.id ?? '',
				tanggal,
				...pinjaman
			}
		]);
	const definisi = acuan.definisi(surat.jenis);
	if (!definisi) return refused(jenisHilang);
	if (!pejabat) return refused(bukanPejabat(dunia));
	if (surat.status !== 'diparaf') return refused(belumDiparaf(surat));
	const problems = [
		...periksaBentuk(command.bentuk, { state, definisi, pejabat, tanggal }),
		...periksaVerifikator(surat, pejabat),
		...(sertifikat ? periksaSertifikat(dunia, sertifikat, command.sandi) : []),
		...periksaSetelan(state),
		...periksaKode(state, command.kodeVerifikasi),
		...periksaTanggal(dunia),
		...periksaIsi(dunia, surat, definisi).filter(
			// What warned at verification was answered there; only what is new may stop a signature.
			({ level }) => level === 'galat'
		)
	];
	const putusan = putuskan(problems, command.alasanLanjut, 'C-03');
	if (!putusan.ok) return putusan;
	return bekukan(dunia, command, { surat, definisi, pejabat, sertifikat, ...putusan.value });
}

type Sah = {
	readonly surat: Surat;
	readonly definisi: DefinisiSurat;
	readonly pejabat: Pejabat;
	/** Null of a letter that is signed with a pen. */
	readonly sertifikat: Sertifikat | null;
	readonly peringatan: readonly string[];
	readonly alasanLanjut: string;
};

function bekukan(
	dunia: Dunia,
	{ bentuk, kodeVerifikasi }: TandaTanganiSurat,
	{ surat, definisi, pejabat, sertifikat, peringatan, alasanLanjut }: Sah
): Result<readonly Event[]> {
	const { persuratan: state, tanggal, peran, kependudukan, desa } = dunia;
	const nomor = nomorBerikut(state, definisi, tanggal);
	if (!isNomorSurat(nomor.teks))
		return refused(
			galat(
				'C-01',
				'',
				`Nomor ${nomor.teks} tidak sesuai susunan nomor surat.`,
				'Periksa kode klasifikasi jenis surat ini dan kode desa di Setelan surat.'
			)
		);
	const isi = isiSurat(definisi, {
		kependudukan,
		desa,
		setelan: state.setelan,
		surat,
		nomor: nomor.teks,
		tanggal,
		penandatangan: { pejabat, bentuk }
	});
	if (!isi.ok) return isi;
	const tanda = {
		bentuk,
		pejabatId: pejabat.id,
		sertifikatId: sertifikat?.id ?? '',
		tanggal,
		blok: blokTandaTangan(bentuk, pejabat, desa.nama)
	};
	const sidik = sidikSurat({ isi: isi.value, nomor, tanda });
	return accepted([
		{
			kind: 'surat.ditandatangani',
			suratId: surat.id,
			peran,
			nomor,
			tandaTangan: { ...tanda, sidik, kodeVerifikasi },
			isiBeku: isi.value,
			peringatan,
			alasanLanjut
		}
	]);
}

/** C-07: a certificate is of one person; not even the Sekdes signs a.n. with that of the Kades. */
function pinjamPakai(
	{ persuratan }: Dunia,
	pejabat: Pejabat | undefined,
	sertifikat: Sertifikat,
	sandi: string
): Pinjaman | null {
	if (sertifikat.pejabatId !== pejabat?.id)
		return { pemilikId: sertifikat.pejabatId, cara: 'sertifikat' };
	if (isSandiCocok(sertifikat.sandi, sandi)) return null;
	const milik = [...persuratan.sertifikat.values()].find(
		(satu) => satu.pejabatId !== pejabat.id && isSandiCocok(satu.sandi, sandi)
	);
	return milik ? { pemilikId: milik.pejabatId, cara: 'sandi' } : null;
}

function bukanPejabat({ peran }: Dunia): Problem {
	return peran === 'kades'
		? galat(
				'C-03',
				'',
				'Belum ada yang menjabat atau menggantikan Kepala Desa hari ini.',
				'Catat keadaan Kepala Desa dan penugasannya di halaman Pejabat.'
			)
		: galat(
				'C-04',
				'',
				`${labelPeran(peran)} tidak menandatangani surat.`,
				'Ganti peran menjadi Kades, atau Sekdes bila ada mandat a.n.'
			);
}

const belumDiparaf = ({ nomor }: Surat): Problem =>
	nomor
		? galat(
				'C-07',
				'',
				`Surat ini sudah ditandatangani dengan nomor ${nomor.teks} dan tidak berubah lagi.`,
				'Bila isinya keliru, cabut suratnya, lalu terbitkan dengan nomor baru.'
			)
		: galat(
				'C-04',
				'',
				'Surat ini belum diparaf Sekretaris Desa.',
				'Tunggu verifikasi dan paraf, atau ganti peran dan kerjakan langkah itu.'
			);

/** C-04 [produk] */
function periksaVerifikator({ langkah }: Surat, { id, nama }: Pejabat): Problem[] {
	const verifikasi = langkah.findLast((satu) => satu.langkah === 'verifikasi');
	if (verifikasi?.pejabatId !== id) return [];
	return [
		galat(
			'C-04',
			'',
			`${nama} sudah memverifikasi surat ini, jadi tidak boleh menandatanganinya juga.`,
			'Kembalikan suratnya, lalu minta operator yang memverifikasi.'
		)
	];
}

function periksaSertifikat({ tanggal }: Dunia, sertifikat: Sertifikat, sandi: string): Problem[] {
	const status = statusSertifikat(sertifikat, tanggal);
	if (status !== 'aktif')
		return [
			galat(
				'C-07',
				'sertifikatId',
				status === 'kedaluwarsa' && sertifikat.sampai
					? `Sertifikat ini berakhir ${formatTanggal(sertifikat.sampai)}.`
					: 'Sertifikat ini tidak aktif.',
				'Ajukan sertifikat baru dan aktifkan di halaman Sertifikat.'
			)
		];
	if (isSandiCocok(sertifikat.sandi, sandi)) return [];
	return [
		galat(
			'C-07',
			'sandi',
			sandi === '' ? 'Frasa sandi belum diisi.' : 'Frasa sandi tidak cocok dengan sertifikat Anda.',
			'Tulis frasa sandi yang Anda buat waktu mengaktifkan sertifikat.'
		)
	];
}

const periksaSetelan = ({ setelan }: Persuratan): Problem[] =>
	setelan.kop.some((baris) => baris.trim() !== '')
		? []
		: [
				galat(
					'C-01',
					'',
					'Kop surat desa belum diisi.',
					'Isi kop surat di Setelan surat, lalu tanda tangani lagi.'
				)
			];

function periksaKode(state: Persuratan, kode: string): Problem[] {
	const terpakai = [...state.surat.values()].some(
		({ tandaTangan }) => tandaTangan?.kodeVerifikasi === kode
	);
	return bentukKodeVerifikasi.test(kode) && !terpakai
		? []
		: [galat('C-07', '', 'Kode verifikasi ini tidak dapat dipakai.', 'Tanda tangani sekali lagi.')];
}

/** C-02: no letter is dated before the one that went out last. */
function periksaTanggal({ persuratan, tanggal }: Dunia): Problem[] {
	const terakhir = [...persuratan.surat.values()]
		.flatMap(({ tandaTangan }) => tandaTangan?.tanggal ?? [])
		.reduce((a, b) => (a > b ? a : b), tanggal);
	if (terakhir <= tanggal) return [];
	return [
		galat(
			'C-02',
			'',
			`Surat terakhir bertanggal ${formatTanggal(terakhir)}; tanggal surat tidak boleh mundur.`,
			`Majukan tanggal desa ke ${formatTanggal(terakhir)} atau sesudahnya.`
		)
	];
}
