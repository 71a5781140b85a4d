import type { Dunia } from '../../dunia';
import { isAktif, type Penduduk } from '../../kependudukan/penduduk';
import { anggotaKeluarga } from '../../kependudukan/state';
import { isSandiCocok } from '../sandi';
import { pinLatihan } from '../pin-latihan';
import { sudahDiserahkan, type Antrean, type LaporanData } from '../layanan';
import type { Surat, StatusSurat } from '../surat';
import { namaPemohon } from './daftar-surat';

/** C-05: somebody and the others of their KK, oneself first; nobody else may be asked for. */
export const seKeluarga = ({ kependudukan }: Dunia, orang: Penduduk): readonly Penduduk[] => [
	orang,
	...anggotaKeluarga(kependudukan, orang.keluargaId).filter(({ id }) => id !== orang.id)
];

/** What a citizen reads of where their request stands. */
export const tahapWarga: Record<StatusSurat, string> = {
	draf: 'Belum dikirim',
	diajukan: 'Sedang diperiksa',
	diverifikasi: 'Sedang diperiksa',
	diparaf: 'Menunggu tanda tangan',
	terbit: 'Siap diambil',
	diserahkan: 'Sudah diterima',
	diarsipkan: 'Sudah diterima',
	dikembalikan: 'Perlu Anda perbaiki',
	ditolak: 'Ditolak',
	dibatalkan: 'Dibatalkan',
	dicabut: 'Dicabut'
};

export type PermohonanWarga = {
	readonly surat: Surat;
	/** Whom the letter is about. */
	readonly untuk: string;
	readonly pemohon: string;
	/** True when the one who looks has asked for it themselves. */
	readonly sendiri: boolean;
	readonly tahap: string;
	/** What the office wrote when it gave it back or refused it; '' otherwise. */
	readonly pesan: string;
	readonly antrean: Antrean | undefined;
	readonly bolehDinilai: boolean;
	readonly bolehDiperbaiki: boolean;
};

/** C-05: own requests and those of the same KK, the newest first. */
export function permohonanWarga(dunia: Dunia, orang: Penduduk): readonly PermohonanWarga[] {
	const ids = new Set(seKeluarga(dunia, orang).map(({ id }) => id));
	return [...dunia.persuratan.surat.values()]
		.filter(({ pemohonId }) => pemohonId !== null && ids.has(pemohonId))
		.map((surat) => lihatPermohonan(dunia, orang, surat))
		.reverse();
}

const berpesan: readonly StatusSurat[] = ['dikembalikan', 'ditolak', 'dibatalkan', 'dicabut'];

function lihatPermohonan(dunia: Dunia, orang: Penduduk, surat: Surat): PermohonanWarga {
	const { id, status, pemohonId, subjekId } = surat;
	const sendiri = pemohonId === orang.id;
	return {
		surat,
		untuk: namaPemohon(dunia, { pemohonId: subjekId ?? pemohonId }),
		pemohon: namaPemohon(dunia, surat),
		sendiri,
		tahap: tahapWarga[status],
		pesan: berpesan.includes(status) ? (surat.langkah.at(-1)?.catatan ?? '') : '',
		antrean: [...dunia.persuratan.antrean.values()].findLast((satu) => satu.suratId === id),
		bolehDinilai: sendiri && sudahDiserahkan(surat) && !dunia.persuratan.kepuasan.has(id),
		bolehDiperbaiki: sendiri && status === 'dikembalikan'
	};
}

/** What somebody has reported of themselves and their family. */
export const laporanWarga = (
	{ persuratan }: Pick<Dunia, 'persuratan'>,
	orang: Penduduk
): readonly LaporanData[] =>
	[...persuratan.laporanData.values()].filter(({ pelaporId }) => pelaporId === orang.id).reverse();

export type WargaContoh = {
	readonly orang: Penduduk;
	/** Null once the operator has set another one. */
	readonly pin: string | null;
};

/** A practice aid: residents with whom a learner can sign in, and the PIN that they began with. */
export const wargaContoh = ({ persuratan, kependudukan }: Dunia): readonly WargaContoh[] =>
	[...persuratan.pin.values()].flatMap((satu) => {
		const orang = kependudukan.penduduk.get(satu.pendudukId);
		if (!orang || !isAktif(orang)) return [];
		const pin = pinLatihan(orang.id);
		return [{ orang, pin: isSandiCocok(satu, pin) ? pin : null }];
	});
