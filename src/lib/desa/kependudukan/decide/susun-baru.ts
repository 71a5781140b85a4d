import type { Dunia, Event } from '../../dunia';
import type { Problem } from '../../problem';
import type { DasarPeristiwa, SusunanDiubah } from '../events';
import type { Keluarga } from '../keluarga';
import { formatNomorKk } from '../nomor-kk';
import type { Penduduk } from '../penduduk';
import { calonKepala, usulShdk } from '../shdk-baru';
import { anggotaKeluarga, keluargaByNomor, kepalaKeluarga } from '../state';
import { isianSusunan, type PihakSusunan, type SusunanBaru } from '../susunan-baru';
import { nomorKkBaru } from './nomor-kk-baru';
import { periksaHasilSusunan } from './susunan-hasil';

export type PermintaanSusunan = {
	readonly pihak: PihakSusunan;
	/** Who needs a KK, as they will be after the event: a widow is cerai mati already. */
	readonly anggota: readonly Penduduk[];
	readonly kepalaLama: Penduduk;
	/** The KK they come from; it cannot be the one they join. */
	readonly asal: Keluarga;
	readonly jawaban: SusunanBaru | null;
	/** Where a new KK is registered. */
	readonly alamat: Pick<Keluarga, 'alamat' | 'rt' | 'rw' | 'dusun'>;
	readonly sebab: SusunanDiubah['sebab'];
	readonly keluargaId: string;
	/** Whether people who could have a head of their own may join another KK instead. */
	readonly bolehMenumpang: boolean;
	/** Field that chooses between a KK of their own and another one; null where the form does not ask. */
	readonly isianCara: string | null;
};

export type JawabanSusunan = {
	readonly problems: readonly Problem[];
	/** The events, in order. Only to be asked for when no galat stands. */
	readonly events: (dasar: DasarPeristiwa) => readonly Event[];
};

const dasarKepala = 'Perpres 96/2018 jo. Permendagri 108/2019';

/** people whose KK ends, or who leave theirs, get a valid one, with every check of A-08 on the result. */
export function susunBaru(dunia: Dunia, minta: PermintaanSusunan): JawabanSusunan {
	const isian = isianSusunan(minta.pihak);
	const { jawaban, anggota } = minta;
	const galat = (
		field: string,
		message: string,
		mend: string,
		rule = 'A-08.8'
	): JawabanSusunan => ({
		problems: [{ field, level: 'galat', rule, message, mend, basis: dasarKepala }],
		events: belumSah
	});
	const adaCalon = calonKepala(anggota, dunia.tanggal).boleh.length > 0;
	if (jawaban?.cara === 'menumpang') {
		if (!adaCalon || minta.bolehMenumpang) return menumpang(dunia, minta, jawaban, adaCalon);
		return galat(
			isian.kepala,
			'Di antara yang tinggal ada yang boleh menjadi kepala keluarga, jadi mereka mendapat KK baru.',
			'Pilih kepala keluarga baru. Sesudah itu KK-nya dapat digabungkan dengan KK lain.'
		);
	}

	if (!jawaban && minta.bolehMenumpang)
		return galat(
			isian.noKk,
			'Nomor KK yang ditumpangi belum diisi.',
			'Salin nomor dari KK kerabat atau wali yang menerima mereka.'
		);
	if (!adaCalon)
		return galat(
			minta.isianCara ?? isian.noKk,
			`Semua anggota yang ${minta.pihak === 'tinggal' ? 'tinggal' : 'pindah'} berumur di bawah 17 tahun dan belum kawin, jadi belum ada yang boleh menjadi kepala keluarga.`,
			minta.isianCara
				? 'Pilih "Numpang KK", lalu isi nomor KK kerabat atau wali.'
				: 'Mereka menumpang KK kerabat atau wali: isi nomor KK-nya.'
		);
	if (!jawaban)
		return galat(
			isian.kepala,
			minta.pihak === 'tinggal'
				? `${minta.kepalaLama.nama} adalah kepala keluarga. Anggota yang tinggal memerlukan kepala keluarga baru dan KK baru bernomor baru.`
				: 'KK baru bagi yang pindah memerlukan kepala keluarga.',
			'Pilih kepala keluarga baru, lalu periksa hubungan tiap anggota dengannya.'
		);
	const kepala = anggota.find(({ id }) => id === jawaban.kepalaId);
	if (!kepala)
		return galat(
			isian.kepala,
			'Kepala keluarga baru bukan salah satu anggota yang masuk KK baru.',
			'Pilih satu dari nama yang ditampilkan.'
		);

	const usul = usulShdk(anggota, minta.kepalaLama, kepala);
	const keluarga: Keluarga = {
		...minta.alamat,
		id: minta.keluargaId,
		noKk: nomorKkBaru(dunia),
		tanggalTerbit: dunia.tanggal,
		aktif: true
	};
	const susunan = anggota.map((orang) => ({
		...orang,
		keluargaId: keluarga.id,
		shdk:
			orang.id === kepala.id
				? ('kepala-keluarga' as const)
				: (jawaban.shdk[orang.id] ?? usul.get(orang.id) ?? 'famili-lain')
	}));
	return {
		problems: mintaF105(
			periksaHasilSusunan(
				dunia,
				anggotaKeluarga(dunia.kependudukan, minta.asal.id),
				susunan,
				isianDari(
					susunan.filter(({ id }) => id !== kepala.id),
					isian
				)
			)
		),
		events: (dasar) => [
			{
				kind: 'keluarga.dibentuk',
				keluarga,
				sebab: 'keluarga-baru',
				tanggalLapor: dunia.tanggal,
				kepalaJenisKelamin: kepala.jenisKelamin
			},
			{
				...dasar,
				kind: 'susunan.diubah',
				sebab: minta.sebab,
				anggota: tempatBaru(susunan),
				formulir: 'F-1.02'
			}
		]
	};
}

/** Into the KK of somebody else: as Famili Lain, unless the form says what they are to its head. */
function menumpang(
	dunia: Dunia,
	minta: PermintaanSusunan,
	jawaban: SusunanBaru & { readonly cara: 'menumpang' },
	adaCalon: boolean
): JawabanSusunan {
	const isian = isianSusunan(minta.pihak);
	const tujuan = keluargaByNomor(dunia.kependudukan, jawaban.noKk);
	const salah = !tujuan
		? 'tidak ada di desa latihan'
		: !tujuan.aktif
			? 'tidak aktif lagi'
			: tujuan.id === minta.asal.id
				? 'adalah KK asalnya sendiri'
				: '';
	if (!tujuan || salah !== '')
		return {
			problems: [
				{
					field: isian.noKk,
					level: 'galat',
					rule: 'A-08.8',
					message: `KK ${formatNomorKk(jawaban.noKk)} ${salah}.`,
					mend: 'Salin nomor dari KK kerabat atau wali yang menerima mereka.'
				}
			],
			events: belumSah
		};
	const masuk = minta.anggota.map((orang) => ({
		...orang,
		keluargaId: tujuan.id,
		shdk: jawaban.shdk[orang.id] ?? ('famili-lain' as const)
	}));
	const idMasuk = new Set(masuk.map(({ id }) => id));
	const lama = anggotaKeluarga(dunia.kependudukan, tujuan.id).filter(({ id }) => !idMasuk.has(id));
	const masalah = mintaF105(
		periksaHasilSusunan(dunia, lama, [...lama, ...masuk], isianDari(masuk, isian))
	);
	const kepala = kepalaKeluarga(dunia.kependudukan, tujuan.id);
	const anakSaja = minta.pihak === 'tinggal' && !adaCalon;
	const alasan: Problem[] = anakSaja
		? [
				{
					field: isian.noKk,
					level: 'peringatan',
					rule: 'A-08.8',
					message: `Anggota yang tinggal menumpang KK berkepala ${kepala?.nama ?? 'orang lain'}. Rincian aturan bagi KK yang seluruh anggotanya anak masih perlu dicek ke Disdukcapil.`,
					mend: 'Tulis hubungan mereka dengan kerabat atau wali itu, dan bukti yang Anda lihat.',
					basis: dasarKepala
				}
			]
		: [];
	return {
		problems: [...masalah, ...alasan],
		events: (dasar) => [
			{
				...dasar,
				kind: 'susunan.diubah',
				sebab: minta.sebab === 'kepala-baru' ? 'menumpang' : minta.sebab,
				anggota: tempatBaru(masuk),
				formulir: 'F-1.02'
			}
		]
	};
}

/** these forms come without F-1.05 among their papers, so it is asked for and named with the reason. */
const mintaF105 = (problems: readonly Problem[]): Problem[] =>
	problems.map((problem) =>
		problem.rule === 'A-08.5' && problem.level === 'info'
			? {
					...problem,
					level: 'peringatan',
					mend: 'Minta F-1.05 (SPTJM perkawinan belum tercatat), lalu tulis dalam alasan bahwa Anda sudah melihatnya.'
				}
			: problem
	);

const tempatBaru = (susunan: readonly Penduduk[]): SusunanDiubah['anggota'] =>
	susunan.map(({ id, keluargaId, shdk }) => ({ pendudukId: id, keluargaId, shdk }));

/** What A-08 says is shown at the relation of the first person it speaks of, or at the choice of the head. */
const isianDari =
	(ditanya: readonly Penduduk[], isian: ReturnType<typeof isianSusunan>) =>
	(pendudukIds: readonly string[]): string => {
		const orang = ditanya.find(({ id }) => pendudukIds.includes(id));
		return orang ? isian.shdk(orang.id) : isian.kepala;
	};

const belumSah = (): never => {
	throw new Error('Asked for the events of a family that was refused');
};
