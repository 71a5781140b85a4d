import type { Draf } from '../../draf';
import type { Dunia, Event, RecordedEvent } from '../../dunia';
import { labelPeran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { BatalkanEntri } from '../commands-pembatalan';
import { evolveKependudukan } from '../evolve';
import { formatNomorKk } from '../nomor-kk';
import { isAktif } from '../penduduk';
import { rencanaPembatalan, type RencanaPembatalan } from '../pembatalan';
import { anggotaKeluarga, entriPerintah, salinKependudukan } from '../state';
import { periksaHasilSusunan } from './susunan-hasil';

const galat = (message: string, mend: string, field = '', rule = 'B-06'): Problem => ({
	field,
	level: 'galat',
	rule,
	message,
	mend
});

/**
 * B-06: nobody is deleted; a wrong entry is taken back with a reason. The verifier is the sekdes: who recorded it does
 * not judge it alone, and the kecamatan asks through verval and changes nothing (G-06). The count is corrected in the
 * month of today (B-07).
 */
export function batalkanEntri(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	command: BatalkanEntri,
	commandId: string
): Result<readonly Event[]> {
	const problems = nilaiPembatalan(dunia, events, command, commandId);
	return problems.length > 0 ? refused(...problems) : accepted([pembatalan(dunia, command)]);
}

const pembatalan = ({ tanggal }: Dunia, { perintahId, alasan }: Omit<BatalkanEntri, 'kind'>) =>
	({ kind: 'entri.dibatalkan', perintahId, tanggalLapor: tanggal, alasan }) as const;

/** What stands against a taking back, as far as its form is filled in. */
export function nilaiPembatalan(
	dunia: Dunia,
	events: readonly RecordedEvent[],
	{ perintahId, alasan }: Draf<BatalkanEntri>,
	commandId: string
): readonly Problem[] {
	const peran = periksaVerifikator(dunia);
	if (peran) return [peran];
	if (perintahId === undefined) return [];
	const rencana = rencanaPembatalan(dunia, events, perintahId);
	if (!rencana) return [tidakAda(dunia, perintahId)];
	const problems = [
		...(alasan === ''
			? [galat('Alasan pembatalan belum ditulis.', 'Tulis apa yang keliru.', 'alasan')]
			: []),
		...periksaHalangan(rencana)
	];
	if (problems.length > 0) return problems;
	const event = pembatalan(dunia, { perintahId, alasan: alasan ?? '' });
	return periksaHasil(dunia, rencana, event, commandId);
}

function periksaVerifikator({ peran }: Dunia): Problem | undefined {
	if (peran === 'sekdes') return undefined;
	if (peran === 'kecamatan')
		return galat(
			'Kecamatan tidak mengubah data desa; kecamatan meminta perbaikan lewat verval.',
			'Buat permintaan verval, atau ganti peran menjadi Sekdes.',
			'',
			'G-06'
		);
	return galat(
		`${labelPeran(peran)} tidak membatalkan entri; yang memverifikasi adalah sekdes.`,
		'Ganti peran menjadi Sekdes di bagian atas halaman.'
	);
}

function tidakAda({ kependudukan }: Dunia, perintahId: string): Problem {
	const batal = entriPerintah(kependudukan, perintahId)?.dibatalkan;
	return batal
		? galat(`Entri ini sudah dibatalkan: ${batal.alasan}.`, 'Tidak perlu dibatalkan lagi.')
		: galat(
				'Entri ini tidak ada, atau bukan peristiwa kependudukan atau impor.',
				'Buka riwayat orangnya, lalu pilih entri yang keliru.'
			);
}

function periksaHalangan({ halangan }: RencanaPembatalan): Problem[] {
	const [pertama, ...lain] = halangan;
	if (!pertama) return [];
	const dan = lain.length > 0 ? ` (dan ${lain.length} entri lain sebelum itu)` : '';
	return [
		galat(
			`Sesudah entri ini ada catatan lain yang bergantung pada orang atau KK-nya. Yang terakhir: ${pertama.uraian}${dan}.`,
			'Batalkan atau urungkan dahulu yang lebih baru, dari yang terakhir.'
		)
	];
}

/**
 * Put back, the register must still be one: everybody active in an active KK, every KK with one head. This
 * catches what no earlier entry explains, such as a spouse who came meanwhile.
 */
function periksaHasil(
	dunia: Dunia,
	rencana: RencanaPembatalan,
	event: Extract<Event, { kind: 'entri.dibatalkan' }>,
	commandId: string
): Problem[] {
	const kini = dunia.kependudukan;
	const nanti = salinKependudukan(kini);
	evolveKependudukan(nanti, event, commandId);
	const keluargaIds = new Set([
		...rencana.keluarga.map((satu) => satu.kini.id),
		...rencana.orang.flatMap(({ lama }) => (lama ? [lama.keluargaId] : [])),
		...rencana.orang.map((satu) => satu.kini.keluargaId)
	]);
	return [...keluargaIds].flatMap((id) => {
		const keluarga = nanti.keluarga.get(id);
		const anggota = anggotaKeluarga(nanti, id);
		const nomor = keluarga ? formatNomorKk(keluarga.noKk) : '';
		if (!keluarga?.aktif)
			return anggota.some(isAktif)
				? [
						galat(
							`Sesudah dibatalkan, ${anggota.length} orang berada dalam KK ${nomor} yang tidak aktif.`,
							'Pindahkan dahulu mereka ke KK lain (Gabung KK).',
							'',
							'A-08.2'
						)
					]
				: [];
		return periksaHasilSusunan(dunia, anggotaKeluarga(kini, id), anggota, () => '')
			.filter(({ level }) => level === 'galat')
			.map((problem) => ({
				...problem,
				message: `Sesudah dibatalkan, KK ${nomor}: ${problem.message}`
			}));
	});
}
