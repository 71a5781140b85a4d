import type { Bpd } from '../masukan';
import { daftarBerkas, type Berkas, type Musyawarah, type Rancangan } from '../rancangan';
import { langkahBerlaku } from './langkah-berlaku';

/** Everybody of the BPD whom the village names. */
export const jumlahAnggotaBpd = ({ ketua, wakil, sekretaris, anggota }: Bpd): number =>
	[ketua, wakil, sekretaris, ...anggota].filter((nama) => nama !== '').length;

/** D-08: whether minutes say where it was, who came and what was decided under which number. */
export const isMusyawarahLengkap = ({ tempat, hadir, nomor }: Musyawarah, bpd: Bpd): boolean =>
	tempat.trim() !== '' && nomor.trim() !== '' && hadir > 0 && hadir <= jumlahAnggotaBpd(bpd);

/** The papers that lie with the camat; none as long as nothing was sent. */
function berkasDikirim(rancangan: Pick<Rancangan, 'langkah'>): readonly Berkas[] {
	const kirim = langkahBerlaku(rancangan).get('kirim')?.langkah;
	return kirim?.jenis === 'kirim' ? kirim.berkas : [];
}

/** D-08: what is missing of the required papers. Minutes that say nothing count as none. */
export function berkasKurang(rancangan: Pick<Rancangan, 'langkah'>, bpd: Bpd): readonly Berkas[] {
	const ada = berkasDikirim(rancangan);
	const sepakat = langkahBerlaku(rancangan).get('sepakati')?.langkah;
	const acara = sepakat?.jenis === 'sepakati' && isMusyawarahLengkap(sepakat.musyawarah, bpd);
	return daftarBerkas.filter((satu) => !ada.includes(satu) || (satu === 'berita-acara' && !acara));
}
