import { daysBetween, formatTanggal, type Tanggal } from '../../../format/tanggal';
import { bila, isTerisi, type Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { accepted, type Problem, type Result } from '../../problem';
import type { BiodataDiubah, DasarPeristiwa } from '../events';
import { pemilikNik } from '../kecamatan';
import type { CatatKematian } from '../kematian';
import { formatNik } from '../nik';
import { pasanganDari } from '../pasangan';
import type { Penduduk } from '../penduduk';
import { anggotaKeluarga } from '../state';
import { isKepala } from '../susunan-kk';
import { isWajibKtp } from '../wajib-ktp';
import { periksaPeranDesa } from './peran-desa';
import { putuskan } from './peringatan';
import { susunBaru, type JawabanSusunan } from './susun-baru';

/**
 * B-03, whole: a death is recorded, and with it everything that follows in the register: the spouse, the KK, and when
 * the head died the new KK of those who remain. Letters and aid are told by events of their own.
 */
export function catatKematian(
	dunia: Dunia,
	command: CatatKematian,
	commandId: string
): Result<readonly Event[]> {
	const { problems, orang, akibat } = nilaiKematian(dunia, command, commandId);
	const putusan = putuskan(problems, command.alasanLanjut, 'B-03');
	if (!putusan.ok) return putusan;
	if (!orang || !akibat) throw new Error('Refused above: the person is known from here on');

	const dasar: DasarPeristiwa = {
		tanggalLapor: dunia.tanggal,
		pelapor: command.pelapor,
		lampiran: command.lampiran,
		...putusan.value
	};
	const { tanggal, jam, tempat, sebab, menerangkan, aktaNomor, formulir } = command;
	return accepted([
		{
			...dasar,
			kind: 'kematian.dicatat',
			pendudukId: orang.id,
			tanggal,
			jam,
			tempat,
			sebab,
			menerangkan,
			aktaNomor,
			formulir
		},
		...akibat.pasangan.map((satu): BiodataDiubah => ({
			...dasar,
			kind: 'biodata.diubah',
			pendudukId: satu.id,
			perubahan: [{ isian: 'statusKawin', lama: satu.statusKawin, baru: 'cerai-mati' }],
			sebab: 'akibat'
		})),
		// The number of a KK ends with its head, and with its last member (A-07, lampid.md 4.6).
		...(akibat.kkBerakhir
			? [
					{
						kind: 'keluarga.ditutup',
						keluargaId: orang.keluargaId,
						sebab: 'mati',
						tanggalLapor: dunia.tanggal,
						kepalaJenisKelamin: orang.jenisKelamin
					} as const
				]
			: []),
		...(akibat.susunan?.events(dasar) ?? []),
		{ kind: 'akibat.dicatat', pendudukId: orang.id, ke: 'surat', isi: 'blokir', dasar: 'B-03' },
		{
			kind: 'akibat.dicatat',
			pendudukId: orang.id,
			ke: 'bantuan',
			isi: 'usulan-henti',
			dasar: 'F-03'
		}
	]);
}

/** What stands against a death, as far as its form is filled in; who died, and what follows in the register. */
export function nilaiKematian(
	dunia: Dunia,
	draf: Draf<CatatKematian>,
	commandId: string
): {
	readonly problems: readonly Problem[];
	readonly orang?: Penduduk | undefined;
	readonly akibat?: AkibatMati | undefined;
} {
	const peran = periksaPeranDesa(dunia, 'mencatat kematian', 'B-03');
	if (peran) return { problems: [peran] };

	const { orang, problems: siapa } = draf.jenazah
		? cariJenazah(dunia, draf.jenazah)
		: { orang: undefined, problems: [] };
	const akibat =
		orang && isTerisi(draf, ['tinggal']) ? akibatMati(dunia, draf, orang, commandId) : undefined;
	return {
		orang,
		akibat,
		problems: [
			...siapa,
			...(orang ? bila(draf, ['tanggal'], (isi) => periksaTanggal(dunia, isi, orang)) : []),
			...bila(draf, ['lampiran'], (isi) => periksaLampiran(isi, orang, draf.tanggal)),
			...(akibat?.susunan?.problems ?? [])
		]
	};
}

function cariJenazah(
	dunia: Dunia,
	jenazah: CatatKematian['jenazah']
): { readonly orang: Penduduk | undefined; readonly problems: readonly Problem[] } {
	const field = 'nik' in jenazah ? 'nik' : 'jenazah';
	const galat = (message: string, mend: string) => ({
		orang: undefined,
		problems: [{ field, level: 'galat', rule: 'B-03', message, mend } as const]
	});
	const pemilik =
		'nik' in jenazah
			? pemilikNik(dunia, jenazah.nik)
			: { desa: dunia.desa.nama, penduduk: dunia.kependudukan.penduduk.get(jenazah.pendudukId) };
	const orang = pemilik?.penduduk;
	if (!orang)
		return galat(
			'nik' in jenazah
				? `NIK ${formatNik(jenazah.nik)} tidak ada di buku induk desa latihan.`
				: 'Orang ini tidak ada di buku induk desa latihan.',
			'Cocokkan tiap angka dengan KTP-el atau KK almarhum.'
		);
	if (pemilik.desa !== dunia.desa.nama)
		return galat(
			`${orang.nama} tercatat sebagai penduduk Desa ${pemilik.desa}.`,
			`Kematiannya dilaporkan di Desa ${pemilik.desa}.`
		);
	switch (orang.keadaan.status) {
		case 'aktif':
			return { orang, problems: [] };
		case 'meninggal':
			return galat(
				`${orang.nama} sudah tercatat meninggal pada ${formatTanggal(orang.keadaan.tanggal)}.`,
				'Seseorang dicatat meninggal satu kali. Bila catatan itu keliru, batalkan entrinya.'
			);
		case 'pindah':
			return galat(
				`${orang.nama} sudah tercatat pindah pada ${formatTanggal(orang.keadaan.tanggal)}.`,
				'Kematiannya dilaporkan di desa tempat tinggalnya sekarang.'
			);
		case 'dibatalkan':
			return galat(
				`Entri ${orang.nama} sudah dibatalkan sebagai entri keliru.`,
				'Periksa kembali NIK almarhum.'
			);
		default:
			return orang.keadaan satisfies never;
	}
}

function periksaTanggal(
	dunia: Dunia,
	{ tanggal }: Pick<CatatKematian, 'tanggal'>,
	orang: Penduduk
): Problem[] {
	const masalah = (
		level: Problem['level'],
		message: string,
		mend: string,
		basis?: string
	): Problem[] => [
		{ field: 'tanggal', level, rule: 'B-03', message, mend, ...(basis ? { basis } : {}) }
	];
	if (tanggal < orang.tanggalLahir)
		return masalah(
			'galat',
			`Tanggal meninggal mendahului tanggal lahir ${orang.nama} (${formatTanggal(orang.tanggalLahir)}).`,
			'Periksa kembali surat kematian.'
		);
	const hari = daysBetween(tanggal, dunia.tanggal);
	if (hari < 0)
		return masalah(
			'galat',
			`Tanggal meninggal sesudah tanggal lapor (${formatTanggal(dunia.tanggal)}).`,
			'Periksa kembali surat kematian.'
		);
	const batas = dunia.aturan.batasLaporMatiHari;
	if (hari <= batas) return [];
	return masalah(
		'peringatan',
		`Dilaporkan ${hari} hari sesudah meninggal, lewat dari ${batas} hari.`,
		'Bila tanggalnya benar, tulis alasan keterlambatan.',
		'UU 24/2013 Ps. 44'
	);
}

/** B-03: proof of the death, KK, and the KTP-el of whoever had to have one. */
function periksaLampiran(
	{ lampiran }: Pick<CatatKematian, 'lampiran'>,
	orang: Penduduk | undefined,
	tanggal: Tanggal | undefined
): Problem[] {
	const kurang: string[] = [];
	if (!lampiran.includes('surat-kematian-dokter') && !lampiran.includes('surat-kematian-kades'))
		kurang.push('surat kematian dari dokter atau dari kepala desa/lurah');
	if (!lampiran.includes('kk')) kurang.push('KK');
	if (!lampiran.includes('ktp') && orang && tanggal && isWajibKtp(orang, tanggal))
		kurang.push('KTP-el almarhum');
	if (kurang.length === 0) return [];
	return [
		{
			field: 'lampiran',
			level: 'galat',
			rule: 'B-03',
			message: `Lampiran belum lengkap: ${kurang.join('; ')}.`,
			mend: 'Tandai berkas yang sudah Anda lihat.',
			basis: 'Perpres 96/2018'
		}
	];
}

type AkibatMati = {
	/** Who becomes cerai mati. */
	readonly pasangan: readonly Penduduk[];
	readonly kkBerakhir: boolean;
	readonly susunan: JawabanSusunan | undefined;
};

function akibatMati(
	dunia: Dunia,
	command: Pick<CatatKematian, 'tinggal'>,
	orang: Penduduk,
	commandId: string
): AkibatMati {
	const state = dunia.kependudukan;
	// Somebody with another wife or husband stays married.
	const pasangan = pasanganDari(orang, state.penduduk.values()).filter((satu) =>
		pasanganDari(satu, state.penduduk.values()).every(({ id }) => id === orang.id)
	);
	const sisa = anggotaKeluarga(state, orang.keluargaId).filter(({ id }) => id !== orang.id);
	const asal = state.keluarga.get(orang.keluargaId);
	if (!asal || sisa.length === 0) return { pasangan, kkBerakhir: true, susunan: undefined };
	if (!isKepala(orang)) return { pasangan, kkBerakhir: false, susunan: undefined };
	const cerai = new Set(pasangan.map(({ id }) => id));
	return {
		pasangan,
		kkBerakhir: true,
		susunan: susunBaru(dunia, {
			pihak: 'tinggal',
			anggota: sisa.map((satu) =>
				cerai.has(satu.id) ? { ...satu, statusKawin: 'cerai-mati' } : satu
			),
			kepalaLama: orang,
			asal,
			jawaban: command.tinggal,
			alamat: asal,
			sebab: 'kepala-baru',
			keluargaId: `kk-${commandId}`,
			bolehMenumpang: false,
			isianCara: null
		})
	};
}
