import { formatTanggal, parseTanggal, type Tanggal } from '../../../format/tanggal';
import { bila, type DrafPerubahan, type DrafUbahBiodata } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, type Problem, type Result } from '../../problem';
import { buktiIsian, labelBerkas } from '../berkas';
import type { IsianDiminta, SiapaDiubah, UbahBiodata } from '../commands-biodata';
import type { BiodataDiubah, IsianBiodata } from '../events';
import { labelIsian, nilaiIsian, sebutNilai } from '../isian-biodata';
import { cocokkanNik, formatNik } from '../nik';
import { isAktif, type Penduduk } from '../penduduk';
import { anggotaKeluarga, pendudukByNik } from '../state';
import { isKawin, periksaSelisihUmur, type MasalahSusunan } from '../susunan-kk';
import { berkasKuasa, periksaBerkas, type BerkasDiminta } from './berkas-kurang';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { periksaHasilSusunan } from './susunan-hasil';

export const isianBaru = (isian: IsianDiminta): string => `baru-${isian}`;
export const isianBukti = (isian: IsianDiminta): string => `bukti-${isian}`;

/** May be emptied again. */
const bolehKosong: readonly IsianBiodata[] = ['golonganDarah', 'telepon'];

/**
 * B-06: elements of a person's record change by F-1.06 with proof, the NIK never. What is kept: old value, new value,
 * proof, who recorded it, and when.
 */
export function ubahBiodata(dunia: Dunia, command: UbahBiodata): Result<readonly Event[]> {
	const { problems, orang } = nilaiUbahBiodata(dunia, command);
	const putusan = putuskan(problems, command.alasanLanjut, 'B-06');
	if (!putusan.ok) return putusan;
	if (!orang) throw new Error('Refused above: the person is known from here on');

	return accepted([
		{
			kind: 'biodata.diubah',
			pendudukId: orang.id,
			perubahan: command.perubahan.filter(isBukanNik).map(({ isian, baru, bukti }) => ({
				isian,
				lama: nilaiIsian(orang, isian),
				baru,
				...(bukti === null ? {} : { bukti })
			})),
			petugas: dunia.peran,
			sebab: 'permohonan',
			formulir: command.formulir,
			tanggalLapor: dunia.tanggal,
			pelapor: command.pelapor,
			lampiran: command.lampiran,
			...putusan.value
		} satisfies BiodataDiubah
	]);
}

/** What stands against a change of data, as far as its form is filled in; and whose data. */
export function nilaiUbahBiodata(
	dunia: Dunia,
	draf: DrafUbahBiodata
): { readonly problems: readonly Problem[]; readonly orang?: Penduduk } {
	const peran = periksaPeranDesa(dunia, 'mengubah data', 'B-06');
	if (peran) return { problems: [peran] };
	if (!draf.siapa) return { problems: [] };
	const orang = cari(dunia, draf.siapa);
	if (!orang || !isAktif(orang)) return { problems: [tidakAktif(orang)] };

	const perubahan = draf.perubahan.filter(isBukanNik);
	const sesudah = periksaSesudah(dunia, orang, perubahan.filter(isTerbaca));
	const diminta: readonly BerkasDiminta[] = [
		{ salahSatu: ['f-1.06'], rule: 'B-06', basis: 'Permendagri 109/2019' },
		...(sesudah.some(({ rule }) => rule === 'A-04')
			? [
					{
						salahSatu: ['ktp', 'kk'] as const,
						rule: 'A-04',
						sebab: 'NIK dan biodata menjadi tidak cocok'
					}
				]
			: []),
		...berkasKuasa(draf.pelapor)
	];
	return {
		orang,
		problems: [
			...(draf.perubahan.length > perubahan.length ? [nikTetap(orang)] : []),
			...(draf.perubahan.length === 0 ? [belumDipilih] : []),
			...perubahan.flatMap((satu) => [
				...(isTerbaca(satu) ? periksaNilai(dunia.tanggal, orang, satu) : []),
				...periksaBukti(satu)
			]),
			...sesudah,
			...bila(draf, ['lampiran'], ({ lampiran }) => periksaBerkas(lampiran, diminta))
		]
	};
}

type DrafBiodata = DrafPerubahan & { readonly isian: IsianBiodata };
type PerubahanBiodata = DrafBiodata & { readonly baru: string };
const isBukanNik = <P extends DrafPerubahan>(
	satu: P
): satu is P & { readonly isian: IsianBiodata } => satu.isian !== 'nik';
const isTerbaca = (satu: DrafBiodata): satu is PerubahanBiodata => satu.baru !== undefined;

const cari = ({ kependudukan }: Dunia, siapa: SiapaDiubah): Penduduk | undefined =>
	'nik' in siapa
		? pendudukByNik(kependudukan, siapa.nik)
		: kependudukan.penduduk.get(siapa.pendudukId);

const tidakAktif = (orang: Penduduk | undefined): Problem => ({
	field: 'nik',
	level: 'galat',
	rule: 'B-06',
	message: orang
		? `${orang.nama} bukan penduduk aktif lagi, datanya tidak diubah.`
		: 'Penduduk ini tidak ada di buku induk desa latihan.',
	mend: 'Cocokkan tiap angka NIK dengan KTP-el, atau mulai dari halaman orangnya.'
});

const belumDipilih: Problem = {
	field: 'isian',
	level: 'galat',
	rule: 'B-06',
	message: 'Belum ada elemen data yang dipilih.',
	mend: 'Pilih elemen yang akan diubah menurut F-1.06.'
};

const nikTetap = ({ nama, nik }: Penduduk): Problem => ({
	field: isianBaru('nik'),
	level: 'galat',
	rule: 'B-06',
	message:
		nik === null
			? `NIK ${nama} belum terbit; yang menerbitkan Disdukcapil, bukan formulir perubahan data.`
			: `NIK ${formatNik(nik)} berlaku seumur hidup dan bukan elemen yang dapat diubah.`,
	mend: 'Lepaskan pilihan NIK. NIK ganda atau keliru diselesaikan Disdukcapil; desa hanya mengantar permohonannya.',
	basis: 'UU 23/2006 Ps. 13'
});

function periksaNilai(
	hariIni: Tanggal,
	orang: Penduduk,
	{ isian, baru }: PerubahanBiodata
): Problem[] {
	const galat = (message: string, mend: string): Problem[] => [
		{ field: isianBaru(isian), level: 'galat', rule: 'B-06', message, mend }
	];
	const sebutan = labelIsian(isian);
	if (baru === '' && !bolehKosong.includes(isian))
		return galat(`${sebutan} yang baru belum diisi.`, 'Isi nilai menurut buktinya.');
	if (baru === nilaiIsian(orang, isian))
		return galat(
			`${sebutan} yang baru sama dengan yang lama: ${sebutNilai(isian, baru)}.`,
			'Lepaskan elemen ini, atau isi nilai menurut buktinya.'
		);
	if (isian === 'tanggalLahir' && baru > hariIni)
		return galat(
			`Tanggal lahir sesudah hari ini (${formatTanggal(hariIni)}).`,
			'Periksa kembali akta kelahirannya.'
		);
	return isian === 'statusKawin' ? periksaPerubahanStatusKawin(orang, baru) : [];
}

/**
 * A status that does not follow from the one before [produk]: no rule forbids it, and only a wrong entry is put right
 * that way, so that it needs a reason.
 */
function periksaPerubahanStatusKawin(orang: Penduduk, baru: string): Problem[] {
	const peringatan = (sebab: string, mend: string): Problem[] => [
		{
			field: isianBaru('statusKawin'),
			level: 'peringatan',
			rule: 'B-06',
			message: `${orang.nama} tercatat ${sebutNilai('statusKawin', orang.statusKawin).toLowerCase()}; ${sebab}.`,
			mend
		}
	];
	if (baru === 'belum-kawin')
		return peringatan(
			'yang pernah kawin tidak kembali menjadi belum kawin',
			'Bila bercerai, pilih cerai hidup atau cerai mati. Bila dahulu salah catat, tulis alasannya.'
		);
	if (!baru.startsWith('cerai-') || isKawin(orang)) return [];
	return orang.statusKawin === 'belum-kawin'
		? peringatan(
				'yang bercerai lebih dahulu kawin',
				'Ubah dahulu menjadi kawin dengan buku nikah atau akta perkawinannya. Bila perkawinannya dahulu tidak tercatat di desa ini, tulis alasan dan bukti yang Anda lihat.'
			)
		: peringatan(
				'yang sudah bercerai tidak bercerai lagi sebelum kawin',
				'Periksa kembali aktanya. Bila dahulu salah catat, tulis alasannya.'
			);
}

/** and its kin: what proves a marital status depends on the status. */
const buktiStatusKawin: Readonly<Record<string, readonly string[]>> = {
	'kawin-tercatat': ['buku-nikah'],
	'kawin-belum-tercatat': ['f-1.05'],
	'cerai-hidup': ['akta-cerai', 'f-1.05'],
	'cerai-mati': ['akta-kematian'],
	'belum-kawin': ['penetapan-pengadilan']
};

function periksaBukti({ isian, baru, bukti }: DrafBiodata): Problem[] {
	if (baru === '' && bolehKosong.includes(isian)) return [];
	const diterima: readonly string[] =
		(isian === 'statusKawin' ? buktiStatusKawin[baru ?? ''] : undefined) ?? buktiIsian[isian];
	if (bukti !== null && diterima.includes(bukti)) return [];
	const pilihan = diterima.map(labelBerkas).join(' atau ');
	const kawinBelumTercatat = isian === 'statusKawin' && baru === 'kawin-belum-tercatat';
	return [
		{
			field: isianBukti(isian),
			level: 'galat',
			rule: kawinBelumTercatat ? 'A-08.5' : 'B-06',
			message:
				bukti === null
					? `Bukti perubahan ${labelIsian(isian).toLowerCase()} belum dipilih.`
					: `${huruf(labelBerkas(bukti))} bukan bukti untuk ${labelIsian(isian).toLowerCase()} ini.`,
			mend: `Buktinya ${pilihan}.`
		}
	];
}

const huruf = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** What the record would say afterwards: against the NIK and against the family. */
function periksaSesudah(
	dunia: Dunia,
	orang: Penduduk,
	perubahan: readonly PerubahanBiodata[]
): Problem[] {
	const baru = new Map(perubahan.map((satu) => [satu.isian, satu.baru]));
	const tanggalLahir = parseTanggal(baru.get('tanggalLahir') ?? '') ?? orang.tanggalLahir;
	const jk = baru.get('jenisKelamin');
	const jenisKelamin = jk === 'L' || jk === 'P' ? jk : orang.jenisKelamin;
	const problems: Problem[] = [];
	if (orang.nik !== null) {
		const lama = new Set(cocokkanNik(orang.nik, orang, 'peringatan').map(({ message }) => message));
		for (const isian of ['jenisKelamin', 'tanggalLahir'] as const) {
			if (!baru.has(isian)) continue;
			const sesudah = {
				...orang,
				...(isian === 'jenisKelamin' ? { jenisKelamin } : { tanggalLahir })
			};
			problems.push(
				...cocokkanNik(orang.nik, sesudah, 'peringatan', isianBaru(isian)).filter(
					({ message }) => !lama.has(message)
				)
			);
		}
	}
	const anggota = anggotaKeluarga(dunia.kependudukan, orang.keluargaId);
	// Safe: `baru` holds words of the list of its field; the form has checked them.
	const sesudah = { ...orang, ...Object.fromEntries(baru), jenisKelamin, tanggalLahir } as Penduduk;
	const field = isianBaru(
		(['jenisKelamin', 'statusKawin', 'tanggalLahir'] as const).find((isian) => baru.has(isian)) ??
			perubahan[0]?.isian ??
			'nama'
	);
	problems.push(
		...periksaHasilSusunan(
			dunia,
			anggota,
			anggota.map((satu) => (satu.id === orang.id ? sesudah : satu)),
			() => field
		).map((problem) =>
			problem.rule === 'A-08.5' && problem.level === 'galat'
				? {
						...problem,
						mend: 'Suami atau istri dalam satu KK berstatus kawin. Bila bercerai, pisahkan dahulu KK-nya, lalu ubah statusnya.'
					}
				: problem
		)
	);
	problems.push(...periksaKerabatLain(dunia, orang, sesudah, field));
	return problems;
}

/**
 * for parents and children who are not in the same KK, the dead and those who left among them: an anak kandung
 * stays one wherever they live. What stood against them before stays out.
 */
function periksaKerabatLain(
	{ kependudukan, aturan }: Dunia,
	lama: Penduduk,
	baru: Penduduk,
	field: string
): Problem[] {
	if (baru.tanggalLahir === lama.tanggalLahir) return [];
	const periksa = (orang: Penduduk): MasalahSusunan[] =>
		[...kependudukan.penduduk.values()].flatMap((lain) => {
			const serumah = isAktif(lain) && lain.keluargaId === orang.keluargaId;
			if (serumah || lain.keadaan.status === 'dibatalkan') return [];
			if (lain.id === orang.ayahId || lain.id === orang.ibuId)
				return periksaSelisihUmur(orang, lain, aturan);
			return lain.ayahId === orang.id || lain.ibuId === orang.id
				? periksaSelisihUmur(lain, orang, aturan)
				: [];
		});
	const kunci = ({ level, pendudukIds }: MasalahSusunan): string => [level, ...pendudukIds].join();
	const sebelum = new Set(periksa(lama).map(kunci));
	return periksa(baru)
		.filter((masalah) => !sebelum.has(kunci(masalah)))
		.map(({ pendudukIds: _, ...problem }) => ({ ...problem, field }));
}
