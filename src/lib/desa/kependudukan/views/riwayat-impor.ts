import { formatAngka } from '../../../format/angka';
import type { RecordedEvent } from '../../dunia';
import { labelPeran } from '../../peran';
import { uraikanImpor } from '../../riwayat';
import { bedaOrang } from '../pembatalan';
import type { Impor, Kependudukan } from '../state';
import type { BarisRiwayatOrang, Uraian } from './riwayat-orang';

/** The sheets that brought somebody or changed what is known of them, in the order in which they came. */
export function imporTentang(
	kependudukan: Kependudukan,
	events: readonly RecordedEvent[],
	pendudukId: string
): BarisRiwayatOrang[] {
	return kependudukan.impor.flatMap((lembar) => {
		const { perintahId, tanggal, dibatalkan } = lembar;
		const lama = kependudukan.sebelum.get(perintahId)?.penduduk.get(pendudukId);
		if (lama === undefined) return [];
		const event = events.find(({ commandId }) => commandId === perintahId)?.event;
		const menjadi =
			event?.kind === 'impor.diterima'
				? event.data.diubah.find(({ id }) => id === pendudukId)
				: undefined;
		return [
			{
				kunci: `impor-${perintahId}`,
				perintahId,
				jenis: 'impor.diterima' as const,
				judul: lama ? 'Diperbarui lewat impor' : 'Masuk lewat impor',
				tanggalKejadian: tanggal,
				tanggalLapor: tanggal,
				uraian: [
					...(lama && menjadi ? uraikanPerubahan(bedaOrang(kependudukan, lama, menjadi)) : []),
					{ label: 'Sumber data', nilai: lembar.catatan },
					{ label: 'Lembar', nilai: uraikanLembar(lembar) },
					{ label: 'Dihitung sebagai', nilai: lama ? '' : 'saldo awal, bukan pendatang' },
					{ label: 'Petugas', nilai: lembar.petugas ? labelPeran(lembar.petugas) : '' }
				].filter(({ nilai }) => nilai !== ''),
				berkas: [],
				dibatalkan
			}
		];
	});
}

/** What a sheet tells beyond A-09 has no name on this page. */
const uraikanPerubahan = (beda: ReturnType<typeof bedaOrang>): Uraian[] =>
	beda.length === 0
		? [{ label: 'Yang berubah', nilai: 'isian tambahan' }]
		: beda.map(({ label, lama, kini }) => ({ label, nilai: `${lama} → ${kini}` }));

/** '812 baris: 800 penduduk baru dan 210 KK baru, 9 baris sama, 3 baris dilewati' */
export function uraikanLembar({ jumlah }: Pick<Impor, 'jumlah'>): string {
	const { baru, berubah, sama, dilewati } = jumlah;
	return `${formatAngka(baru + berubah + sama + dilewati)} baris: ${[
		uraikanImpor({ jumlah }),
		...(sama > 0 ? [`${formatAngka(sama)} baris sama`] : []),
		...(dilewati > 0 ? [`${formatAngka(dilewati)} baris dilewati`] : [])
	].join(', ')}`;
}
