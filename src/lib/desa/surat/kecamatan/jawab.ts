import type { Dunia } from '../../dunia';
import type { AcuanSurat } from '../decide/ajukan';
import type { SuratMasukDiterima } from '../events-masuk';
import type { Ekspedisi } from '../surat-masuk';
import { suratPokok } from '../terkirim';
import { aturanKirim, type Kiriman } from './aturan-kirim';
import { tulisSurat } from './tulis';

/** KC-01 to KC-12: what the kecamatan answers on the day on which a letter of the village is in its hands. */
export function jawabanKecamatan(
	dunia: Dunia,
	kiriman: Ekspedisi,
	{ definisi: cariDefinisi }: Pick<AcuanSurat, 'definisi'>
): SuratMasukDiterima | undefined {
	const surat = dunia.persuratan.surat.get(kiriman.suratId);
	const definisi = surat && cariDefinisi(surat.jenis);
	if (!surat?.nomor || !surat.tandaTangan || !definisi) return undefined;
	const { nomor, tandaTangan, balasanDari } = surat;
	const masuk = balasanDari === null ? undefined : dunia.persuratan.masuk.get(balasanDari);
	const hari = dunia.tanggal;
	const isi: Kiriman = {
		dunia,
		hari,
		surat: { ...surat, nomor, tandaTangan },
		definisi,
		kiriman,
		pokok: masuk ? suratPokok(dunia.persuratan, masuk) : null
	};
	for (const aturan of aturanKirim) {
		const tulisan = aturan.tulis(isi);
		if (tulisan)
			return tulisSurat(dunia, aturan.nomor, hari, {
				...tulisan,
				kunci: kiriman.id,
				tentang: { suratId: surat.id, putusan: aturan.putusan }
			});
	}
	return undefined;
}
