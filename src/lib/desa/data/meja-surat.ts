import { addDays, umur, type Tanggal } from '../../format/tanggal';
import { acak } from '../acak';
import { mulaiDunia, replay, type Dunia, type RecordedEvent } from '../dunia';
import type { Event } from '../dunia';
import { isAktif, type Penduduk } from '../kependudukan/penduduk';
import type { Peran } from '../peran';
import type { AjukanSurat, CommandPersuratan } from '../surat/commands';
import { susunAjuan, type AcuanSurat } from '../surat/decide/ajukan';
import { putuskanPersuratan } from '../surat/decide/putuskan';
import { definisiSurat } from '../surat/definisi-surat';
import type { JabatanDesa } from '../surat/pejabat';
import { pejabatJabatan } from '../surat/pelaku';
import { frasaLatihan, sha256Hex } from '../surat/sandi';
import type { Surat } from '../surat/surat';
import type { DataDesa } from './data-desa';

/** How far a letter has come before the learner enters. */
export type SampaiSurat = 'diajukan' | 'diparaf' | 'terbit' | 'diserahkan' | 'diarsipkan';

export type RiwayatSurat = {
	readonly pada: Tanggal;
	readonly sampai: SampaiSurat;
	readonly ajukan: Pick<AjukanSurat, 'jenis' | 'asal' | 'pemohonId'> &
		Partial<Pick<AjukanSurat, 'isian' | 'berkas' | 'perihal' | 'tujuan'>>;
};

const acuan: AcuanSurat = { definisi: definisiSurat };

/**
 * Letters that an office has written before a practice world begins, each by the rules that the learner meets: so that they
 * verify, print and stand in the register as any other.
 */
export function tulisSurat(
	desa: DataDesa,
	benih: string,
	riwayat: readonly RiwayatSurat[]
): readonly Surat[] {
	const start = mulaiDunia({ ...desa, tanggal: riwayat[0]?.pada ?? desa.tanggal });
	const meja = bukaMejaSurat(start, benih);
	for (const satu of riwayat) meja.tulis(satu);
	return meja.surat();
}

function bukaMejaSurat(start: Dunia, benih: string) {
	let dunia = start;
	let nomor = 0;

	const catat = (events: readonly Event[], commandId: string): void => {
		const recorded = events.map((event, index): RecordedEvent => ({
			version: dunia.version + index + 1,
			commandId,
			at: `${dunia.tanggal}T02:00:00.000Z`,
			event
		}));
		dunia = replay(dunia, recorded);
	};
	const kerjakan = (peran: Peran, command: CommandPersuratan): string => {
		nomor += 1;
		const commandId = `awal-${nomor}`;
		const oleh = { ...dunia, peran };
		const result =
			command.kind === 'surat.ajukan'
				? // What came from a phone was sent by a citizen, whose right to it is not asked here.
					susunAjuan(oleh, command, commandId, acuan)
				: putuskanPersuratan(oleh, command, commandId, acuan);
		if (!result.ok)
			throw new Error(
				`${benih}: ${command.kind}: ${result.problems.map((satu) => satu.message).join(' ')}`
			);
		catat(result.value, commandId);
		return commandId;
	};

	function tulis({ pada, sampai, ajukan }: RiwayatSurat): void {
		if (pada !== dunia.tanggal) catat([{ kind: 'tanggal.dimajukan', tanggal: pada }], 'awal');
		const kode = sha256Hex(`${benih}/${nomor}`);
		const berkas = definisiSurat(ajukan.jenis)?.berkas ?? [];
		const suratId = kerjakan('operator', {
			kind: 'surat.ajukan',
			kodeLacak: kode.slice(0, 12).toUpperCase(),
			subjekId: null,
			isian: {},
			berkas,
			perihal: '',
			tujuan: '',
			balasanDari: null,
			alasanLanjut: '',
			...ajukan
		});
		if (sampai === 'diajukan') return;
		kerjakan('kasi-pelayanan', {
			kind: 'surat.verifikasi',
			suratId,
			berkas,
			catatan: '',
			alasanLanjut: ''
		});
		const maju = (peran: Peran, kind: 'surat.paraf' | 'surat.serahkan' | 'surat.arsipkan') =>
			kerjakan(peran, { kind, suratId, catatan: '' });
		maju('sekdes', 'surat.paraf');
		if (sampai === 'diparaf') return;
		const kades = pejabatJabatan(dunia.persuratan, 'kepala-desa');
		kerjakan('kades', {
			kind: 'surat.tanda-tangani',
			suratId,
			bentuk: 'kades',
			sertifikatId: `sertifikat-${kades?.id ?? ''}`,
			sandi: frasaLatihan('kepala-desa' satisfies JabatanDesa),
			kodeVerifikasi: kode.slice(32),
			alasanLanjut: ''
		});
		if (sampai === 'terbit') return;
		if (ajukan.asal !== 'dinas') maju('kasi-pelayanan', 'surat.serahkan');
		if (sampai === 'diarsipkan') maju('kaur-tu', 'surat.arsipkan');
	}

	return { tulis, surat: (): readonly Surat[] => [...dunia.persuratan.surat.values()] };
}

/** Grown-up residents with a NIK, one of each family and none of them an official; drawn by the seed. */
export function pemohonAcak(
	{ penduduk, tanggal }: Pick<DataDesa, 'penduduk' | 'tanggal'>,
	seed: number
): readonly Penduduk[] {
	const keluarga = new Set<string>();
	return acak(seed)
		.kocok(penduduk)
		.filter((orang) => {
			const tahun = umur(orang.tanggalLahir, addDays(tanggal, -60));
			const cocok =
				isAktif(orang) &&
				orang.nik !== null &&
				tahun >= 21 &&
				tahun <= 60 &&
				orang.pekerjaan !== 'kepala-desa' &&
				orang.pekerjaan !== 'perangkat-desa' &&
				!keluarga.has(orang.keluargaId);
			if (cocok) keluarga.add(orang.keluargaId);
			return cocok;
		});
}
