import { formatTanggal, umur } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import { isAktif, type Penduduk } from '../../kependudukan/penduduk';
import type { PendudukSementara } from '../../kependudukan/sementara';
import { anggotaKeluarga, isTentang, type Peristiwa } from '../../kependudukan/state';
import type { Problem } from '../../problem';
import type { DefinisiSurat, SyaratSurat } from '../definisi';
import { galat, peringatan } from '../galat';
import { pisahId } from '../isi-beku';
import type { Surat } from '../surat';

type BahanSyarat = {
	readonly dunia: Dunia;
	readonly definisi: DefinisiSurat;
	readonly surat: Pick<Surat, 'pemohonId' | 'subjekId' | 'isian' | 'berkas'>;
};

type Syarat = (bahan: BahanSyarat) => readonly Problem[];

const umurKerja = 17;
/** UU 16/2019: below it only with a court's dispensation. */
const umurKawin = 19;

/** Whom the letter is about. */
const tentang = ({ dunia, surat }: BahanSyarat): Penduduk | undefined =>
	dunia.kependudukan.penduduk.get(surat.subjekId ?? surat.pemohonId ?? '');

const isianTentang = ({ surat }: BahanSyarat): string =>
	surat.subjekId === null ? 'pemohonId' : 'subjekId';

const sementara = ({ dunia, surat }: BahanSyarat): PendudukSementara | undefined =>
	dunia.kependudukan.sementara.get(surat.subjekId ?? surat.pemohonId ?? '');

const tercatat = (
	{ dunia }: BahanSyarat,
	pendudukId: string,
	kind: Peristiwa['rincian']['kind']
): boolean =>
	dunia.kependudukan.peristiwa.some(
		(peristiwa) =>
			peristiwa.dibatalkan === null &&
			peristiwa.rincian.kind === kind &&
			isTentang(peristiwa, pendudukId)
	);

const tolak = (field: string, message: string, mend: string): Problem =>
	galat('C-06', field, message, mend);

/** C-06: nothing is written for somebody who has died or left, but what is about the death itself. */
export function periksaMasihWarga(bahan: BahanSyarat): Problem[] {
	const { dunia, definisi, surat } = bahan;
	const { penduduk } = dunia.kependudukan;
	const tentangKematian =
		definisi.syarat.includes('kematian-tercatat') || definisi.syarat.includes('ahli-waris');
	const diperiksa = [
		['pemohonId', surat.pemohonId],
		...(tentangKematian ? [] : [['subjekId', surat.subjekId] as const])
	] as const;
	return diperiksa.flatMap(([field, id]) => {
		const orang = id === null ? undefined : penduduk.get(id);
		if (!orang || isAktif(orang)) return [];
		const { status, tanggal } = orang.keadaan.status === 'aktif' ? tidakMungkin() : orang.keadaan;
		if (status === 'dibatalkan')
			return [
				tolak(
					field,
					`Catatan ${orang.nama} sudah dibatalkan karena salah entri.`,
					'Pilih penduduk yang benar dari daftar.'
				)
			];
		return [
			tolak(
				field,
				`${orang.nama} sudah ${status} sejak ${formatTanggal(tanggal)}; ${definisi.nama} tidak dapat dibuat untuknya.`,
				status === 'meninggal'
					? 'Untuk yang meninggal hanya surat kematian dan ahli waris, dengan pemohon lain.'
					: 'Penduduk yang sudah pindah mengurus suratnya di desa tujuan.'
			)
		];
	});
}

function tidakMungkin(): never {
	throw new Error('somebody active was let through');
}

function aktif(bahan: BahanSyarat): readonly Problem[] {
	// Who has left is told by `periksaMasihWarga`.
	if (tentang(bahan)) return [];
	return [
		tolak(
			isianTentang(bahan),
			sementara(bahan)
				? `${bahan.definisi.nama} hanya untuk penduduk tetap desa, bukan penduduk sementara (buku B.4).`
				: 'Orang ini tidak ada di daftar penduduk desa.',
			'Cari dengan NIK atau nama di daftar penduduk.'
		)
	];
}

function aktifAtauSementara(bahan: BahanSyarat): readonly Problem[] {
	if (tentang(bahan)) return [];
	const tamu = sementara(bahan);
	if (tamu && tamu.tanggalPergi === null) return [];
	return [
		tolak(
			isianTentang(bahan),
			tamu
				? `${tamu.nama} sudah pergi dari desa.`
				: 'Orang ini tidak ada di daftar penduduk dan tidak ada di buku B.4 penduduk sementara.',
			'Catat dahulu sebagai penduduk sementara bila ia memang tinggal di desa.'
		)
	];
}

function umurTujuhBelas(bahan: BahanSyarat): readonly Problem[] {
	const orang = tentang(bahan);
	if (!orang) return [];
	const tahun = umur(orang.tanggalLahir, bahan.dunia.tanggal);
	if (tahun >= umurKerja) return [];
	return [
		tolak(
			isianTentang(bahan),
			`${orang.nama} berumur ${tahun} tahun; ${bahan.definisi.nama} untuk yang berumur ${umurKerja} tahun ke atas.`,
			'Periksa apakah yang dimaksud orang tua atau walinya.'
		)
	];
}

const isKawin = ({ statusKawin }: Penduduk): boolean => statusKawin.startsWith('kawin');

/** C-06: not married now; who is divorced or widowed may marry again. */
function belumKawin(bahan: BahanSyarat): readonly Problem[] {
	const orang = tentang(bahan);
	if (!orang || !isKawin(orang) || izinPengadilan(bahan)) return [];
	return [
		tolak(
			isianTentang(bahan),
			`Status perkawinan ${orang.nama} masih Kawin.`,
			'Bila sudah cerai, ubah dahulu status perkawinannya (F-1.06). Bila ada izin poligami dari pengadilan, tandai berkasnya.'
		)
	];
}

const izinPengadilan = ({ surat }: BahanSyarat): boolean =>
	surat.berkas.some((berkas) => /izin poligami/i.test(berkas));

/** C-06: the register has to say so itself. */
function belumMenikah(bahan: BahanSyarat): readonly Problem[] {
	const orang = tentang(bahan);
	if (!orang || orang.statusKawin === 'belum-kawin') return [];
	return [
		tolak(
			isianTentang(bahan),
			`Status perkawinan ${orang.nama} bukan Belum Kawin.`,
			'Bila pernah kawin, buat surat keterangan janda atau duda. Bila datanya keliru, perbaiki dahulu lewat F-1.06.'
		)
	];
}

function nikah(bahan: BahanSyarat): readonly Problem[] {
	const orang = tentang(bahan);
	const problems = [...belumKawin(bahan)];
	if (orang && umur(orang.tanggalLahir, bahan.dunia.tanggal) < umurKawin)
		problems.push(
			peringatan(
				'C-06',
				isianTentang(bahan),
				`${orang.nama} belum berumur ${umurKawin} tahun; perkawinannya memerlukan dispensasi pengadilan.`,
				'Minta penetapan dispensasinya, lalu tulis nomornya sebagai alasan.',
				'UU 16/2019'
			)
		);
	return problems;
}

function usahaDiDesa({ dunia, surat }: BahanSyarat): readonly Problem[] {
	const nama = surat.isian['nama-usaha'] ?? '';
	const alamat = surat.isian['alamat-usaha'] ?? '';
	const problems: Problem[] = [];
	if (nama === '')
		problems.push(
			tolak('nama-usaha', 'Nama usaha belum diisi.', 'Tulis nama atau bidang usahanya.')
		);
	if (alamat === '')
		problems.push(
			tolak('alamat-usaha', 'Alamat usaha belum diisi.', 'Tulis alamat tempat usahanya di desa.')
		);
	const { dusun, nama: desa } = dunia.desa;
	const dikenal = [desa, ...dusun.map((satu) => satu.nama)];
	if (alamat !== '' && !dikenal.some((satu) => alamat.toLowerCase().includes(satu.toLowerCase())))
		problems.push(
			peringatan(
				'C-06',
				'alamat-usaha',
				`Alamat usaha tidak menyebut dusun di Desa ${desa}; usahanya harus berada di desa.`,
				'Tambahkan nama dusunnya, atau tulis bagaimana Anda mengetahui letaknya.'
			)
		);
	return problems;
}

/** DTSEN counts households in tenths; programs for the poor reach to this one as a rule [perlu dicek]. */
const desilKurangMampu = 4;

/** C-06, F-02: customs differ [perlu dicek], so that what the welfare data say against it only asks for a reason. */
function kesejahteraan({ surat }: BahanSyarat): readonly Problem[] {
	const desil = Number(surat.isian.desil ?? '');
	if (!(desil > desilKurangMampu)) return [];
	return [
		peringatan(
			'C-06',
			'desil',
			`Desil ${desil} menurut data kesejahteraan tidak tergolong kurang mampu; biasanya desil 1 sampai ${desilKurangMampu}, dan kebijakan daerah dapat berbeda.`,
			'Periksa keadaan keluarganya, lalu tulis apa yang Anda lihat sebagai alasan.'
		)
	];
}

function kelahiranTercatat(bahan: BahanSyarat): readonly Problem[] {
	const { subjekId } = bahan.surat;
	if (subjekId !== null && tercatat(bahan, subjekId, 'kelahiran.dicatat')) return [];
	return [
		tolak(
			'subjekId',
			'Kelahiran anak ini belum tercatat di desa.',
			'Catat dahulu kelahirannya (F-2.01), lalu pilih anaknya.'
		)
	];
}

function kematianTercatat(bahan: BahanSyarat): readonly Problem[] {
	const { pemohonId, subjekId } = bahan.surat;
	const problems: Problem[] = [];
	if (subjekId === null || !tercatat(bahan, subjekId, 'kematian.dicatat'))
		problems.push(
			tolak(
				'subjekId',
				'Kematian orang ini belum tercatat di desa.',
				'Catat dahulu kematiannya, lalu pilih almarhum.'
			)
		);
	if (pemohonId !== null && pemohonId === subjekId)
		problems.push(
			tolak(
				'pemohonId',
				'Pemohon tidak boleh almarhum sendiri.',
				'Pilih anggota keluarga atau pelapor yang datang.'
			)
		);
	return problems;
}

/** Spouse and children who are known; the register may know fewer than there are. */
function ahliWarisDikenal({ dunia }: BahanSyarat, pewaris: Penduduk): readonly Penduduk[] {
	const pasangan = anggotaKeluarga(dunia.kependudukan, pewaris.keluargaId).filter(
		({ shdk }) =>
			(pewaris.shdk === 'kepala-keluarga' && (shdk === 'istri' || shdk === 'suami')) ||
			((pewaris.shdk === 'istri' || pewaris.shdk === 'suami') && shdk === 'kepala-keluarga')
	);
	const anak = [...dunia.kependudukan.penduduk.values()].filter(
		(orang) => isAktif(orang) && (orang.ayahId === pewaris.id || orang.ibuId === pewaris.id)
	);
	return [...pasangan, ...anak];
}

function ahliWaris(bahan: BahanSyarat): readonly Problem[] {
	const { surat } = bahan;
	const problems: Problem[] = [];
	const pewaris = tentang(bahan);
	if (surat.subjekId === null || pewaris?.keadaan.status !== 'meninggal')
		problems.push(
			tolak(
				'subjekId',
				'Pewaris belum tercatat meninggal.',
				'Catat dahulu kematiannya, lalu pilih pewaris.'
			)
		);
	const disebut = pisahId(surat.isian['ahli-waris'] ?? '');
	if (disebut.length === 0)
		problems.push(tolak('ahli-waris', 'Ahli waris belum disebut.', 'Sebutkan semua ahli waris.'));
	const terlewat = pewaris
		? ahliWarisDikenal(bahan, pewaris).filter(({ id }) => !disebut.includes(id))
		: [];
	if (disebut.length > 0 && terlewat.length > 0)
		problems.push(
			peringatan(
				'C-06',
				'ahli-waris',
				`Menurut daftar penduduk masih ada ahli waris yang belum disebut: ${terlewat.map(({ nama }) => nama).join(', ')}.`,
				'Tambahkan, atau tulis mengapa tidak termasuk.'
			)
		);
	const saksi = ['saksi-1', 'saksi-2'].map((nama) => surat.isian[nama] ?? '');
	if (saksi.some((nama) => nama === '') || saksi[0] === saksi[1])
		problems.push(
			tolak(
				'saksi-2',
				'Keterangan ahli waris memerlukan dua saksi.',
				'Tulis dua saksi yang berbeda.'
			)
		);
	return problems;
}

function duaDokumen({ surat }: BahanSyarat): readonly Problem[] {
	if (new Set(surat.berkas).size >= 2) return [];
	return [
		tolak(
			'berkas',
			'Belum ada dua dokumen yang berbeda.',
			'Minta kedua dokumen yang identitasnya tidak sama, lalu tandai setelah Anda melihatnya.'
		)
	];
}

const syarat: Record<SyaratSurat, Syarat> = {
	aktif,
	'aktif-atau-sementara': aktifAtauSementara,
	'umur-17': umurTujuhBelas,
	'belum-kawin': belumKawin,
	'belum-menikah': belumMenikah,
	'usaha-di-desa': usahaDiDesa,
	kesejahteraan,
	'kelahiran-tercatat': kelahiranTercatat,
	'kematian-tercatat': kematianTercatat,
	'ahli-waris': ahliWaris,
	nikah,
	'dua-dokumen': duaDokumen
};

/** C-06: everything that the register has to say against this letter. */
export const periksaSyarat = (bahan: BahanSyarat): Problem[] => [
	...periksaMasihWarga(bahan),
	...bahan.definisi.syarat.flatMap((satu) => syarat[satu](bahan))
];
