import type { Dunia, Event } from '../../../dunia';
import type { Peran } from '../../../peran';
import { accepted, refused, type Problem, type Result } from '../../../problem';
import type { AmbilAntrean, LangkahkanAntrean, PanggilAntrean } from '../../commands-layanan';
import type { AntreanDilangkahkan, AntreanDiambil } from '../../events-layanan';
import { galat } from '../../galat';
import { jumlahLoket, type Antrean } from '../../layanan';
import { periksaPeran, suratHilang } from '../pelaku-surat';

const petugas: readonly Peran[] = ['operator', 'kasi-pelayanan'];
const berjalan: readonly Antrean['status'][] = ['menunggu', 'dipanggil', 'dilayani'];

const hariIni = ({ persuratan, tanggal }: Dunia): readonly Antrean[] =>
	[...persuratan.antrean.values()].filter((satu) => satu.tanggal === tanggal);

/** C-05: numbers of a day begin at 1 and leave no gap. */
export const ambilNomor = (
	dunia: Dunia,
	commandId: string,
	{ suratId, keperluan }: Pick<Antrean, 'suratId' | 'keperluan'>
): AntreanDiambil => ({
	kind: 'antrean.diambil',
	antrean: {
		id: `${commandId}-antrean`,
		tanggal: dunia.tanggal,
		nomor: Math.max(0, ...hariIni(dunia).map(({ nomor }) => nomor)) + 1,
		suratId,
		keperluan
	}
});

/** C-05: anybody in the hall may draw a number; nobody has to say who they are. */
export function ambilAntrean(
	dunia: Dunia,
	{ keperluan, suratId }: AmbilAntrean,
	commandId: string
): Result<readonly Event[]> {
	if (keperluan === '')
		return refused(
			galat('C-05', 'keperluan', 'Keperluan belum dipilih.', 'Pilih untuk apa Anda datang.')
		);
	if (suratId !== null && !dunia.persuratan.surat.has(suratId)) return refused(suratHilang);
	const sudah =
		suratId === null
			? undefined
			: hariIni(dunia).find((satu) => satu.suratId === suratId && berjalan.includes(satu.status));
	if (sudah)
		return refused(
			galat(
				'C-05',
				'',
				`Permohonan ini sudah bernomor antrean ${sudah.nomor} hari ini.`,
				'Tunggu sampai nomor itu dipanggil.'
			)
		);
	return accepted([ambilNomor(dunia, commandId, { suratId, keperluan })]);
}

const bukanHariIni: Problem = galat(
	'C-05',
	'',
	'Nomor antrean ini bukan dari hari ini.',
	'Minta warga mengambil nomor baru.'
);

function cari(dunia: Dunia, antreanId: string): Result<Antrean> {
	const peran = periksaPeran(dunia, petugas, 'melayani antrean');
	if (peran) return refused(peran);
	const antrean = dunia.persuratan.antrean.get(antreanId);
	return antrean?.tanggal === dunia.tanggal ? accepted(antrean) : refused(bukanHariIni);
}

/** C-05: a counter calls one number at a time; the same number may be called again. */
export function panggilAntrean(
	dunia: Dunia,
	{ antreanId, loket }: PanggilAntrean
): Result<readonly Event[]> {
	const ditemukan = cari(dunia, antreanId);
	if (!ditemukan.ok) return ditemukan;
	const { status, nomor } = ditemukan.value;
	if (!Number.isInteger(loket) || loket < 1 || loket > jumlahLoket)
		return refused(
			galat('C-05', 'loket', 'Loket belum dipilih.', `Pilih loket 1 sampai ${jumlahLoket}.`)
		);
	if (status !== 'menunggu' && status !== 'dipanggil' && status !== 'tidak-hadir')
		return refused(
			galat(
				'C-05',
				'',
				`Nomor ${nomor} sudah dilayani hari ini.`,
				'Panggil nomor lain yang masih menunggu.'
			)
		);
	const lain = hariIni(dunia).find(
		(satu) =>
			satu.id !== antreanId &&
			satu.loket === loket &&
			(satu.status === 'dipanggil' || satu.status === 'dilayani')
	);
	if (lain)
		return refused(
			galat(
				'C-05',
				'loket',
				`Loket ${loket} masih melayani nomor ${lain.nomor}.`,
				`Selesaikan atau kembalikan nomor ${lain.nomor} dahulu.`
			)
		);
	return accepted([{ kind: 'antrean.dipanggil', antreanId, loket }]);
}

type Aturan = {
	readonly langkah: AntreanDilangkahkan['langkah'];
	readonly dari: readonly Antrean['status'][];
	readonly perlu: string;
};

const aturanLangkah: Record<LangkahkanAntrean['kind'], Aturan> = {
	'antrean.kembalikan': {
		langkah: 'kembalikan',
		dari: ['dipanggil', 'dilayani', 'tidak-hadir'],
		perlu: 'sudah dipanggil'
	},
	'antrean.layani': { langkah: 'layani', dari: ['dipanggil'], perlu: 'sudah dipanggil' },
	'antrean.selesai': { langkah: 'selesai', dari: ['dilayani'], perlu: 'sedang dilayani' },
	'antrean.tidak-hadir': {
		langkah: 'tidak-hadir',
		dari: ['dipanggil'],
		perlu: 'sudah dipanggil'
	},
	'antrean.tolak': { langkah: 'tolak', dari: berjalan, perlu: 'masih berjalan' }
};

export function langkahkanAntrean(
	dunia: Dunia,
	{ kind, antreanId, alasan }: LangkahkanAntrean
): Result<readonly Event[]> {
	const ditemukan = cari(dunia, antreanId);
	if (!ditemukan.ok) return ditemukan;
	const { langkah, dari, perlu } = aturanLangkah[kind];
	const { status, nomor } = ditemukan.value;
	if (!dari.includes(status))
		return refused(
			galat(
				'C-05',
				'',
				`Nomor ${nomor} harus ${perlu} untuk langkah ini.`,
				'Lihat keadaannya di daftar antrean.'
			)
		);
	if (langkah === 'tolak' && alasan === '')
		return refused(
			galat(
				'C-05',
				'alasan',
				`Alasan menolak nomor ${nomor} belum ditulis.`,
				'Tulis alasannya; warga berhak mengetahuinya.'
			)
		);
	return accepted([
		{
			kind: 'antrean.dilangkahkan',
			antreanId,
			langkah,
			alasan: langkah === 'tolak' ? alasan : ''
		}
	]);
}
