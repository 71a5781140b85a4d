import type { Command } from '../../../dunia';
import type {
	AjukanLayanan,
	AktifkanPin,
	BeriKepuasan,
	LaporDataKeliru,
	MasukWarga
} from '../../commands-layanan';
import { coba, kantor, lanjut, mulai, peran, type Jalan } from '../../testing';

/** For tests: Siti, who has a PIN, and moments that are told in minutes. */

export const pinSiti = '482915';

/** So many minutes after ten in the morning. */
export const menit = (jumlah: number): string =>
	new Date(Date.parse('2026-11-22T03:00:00.000Z') + jumlah * 60_000).toISOString();

const dataOrang = (id: string) => {
	const orang = kantor.kependudukan.penduduk.get(id);
	const kk = orang && kantor.kependudukan.keluarga.get(orang.keluargaId);
	if (!orang || !kk) throw new Error(`nobody is called ${id}`);
	return { nik: orang.nik ?? '', noKk: kk.noKk, tanggalLahir: orang.tanggalLahir };
};

export const nikSiti = dataOrang('siti').nik;

export const aktifkan = (isi: Partial<AktifkanPin> = {}): AktifkanPin => ({
	kind: 'pin.aktifkan',
	...dataOrang('siti'),
	pin: pinSiti,
	garam: 'garam-1',
	...isi
});

export const masuk = (isi: Partial<MasukWarga> = {}): MasukWarga => ({
	kind: 'sesi.masuk',
	saluran: 'anjungan',
	nik: nikSiti,
	pin: pinSiti,
	saat: menit(0),
	...isi
});

/** An office in which Siti may sign in. */
export const berPin = (): Jalan => lanjut(mulai(), peran('operator'), aktifkan());

/** Siti stands at the kiosk (or sits at home with a phone); `sesiId` names what she does. */
export function sudahMasuk(
	isi: Partial<MasukWarga> = {},
	dari: Jalan = berPin()
): { readonly jalan: Jalan; readonly sesiId: string } {
	const { jalan, id, result } = coba(dari, masuk(isi));
	if (!result.ok) throw new Error('Siti was not let in');
	return { jalan, sesiId: id };
}

export const ajukan = (sesiId: string, isi: Partial<AjukanLayanan> = {}): AjukanLayanan => ({
	kind: 'layanan.ajukan',
	sesiId,
	saat: menit(1),
	jenis: 'SKD',
	kodeLacak: 'LACAK000001',
	subjekId: '',
	isian: {},
	berkas: [],
	alasanLanjut: '',
	...isi
});

export const lapor = (sesiId: string, isi: Partial<LaporDataKeliru> = {}): LaporDataKeliru => ({
	kind: 'data-keliru.lapor',
	sesiId,
	saat: menit(1),
	pendudukId: '',
	isian: 'nama-ibu',
	seharusnya: 'Sumarni',
	...isi
});

export const nilai = (
	sesiId: string,
	suratId: string,
	isi: Partial<BeriKepuasan> = {}
): BeriKepuasan => ({
	kind: 'kepuasan.beri',
	sesiId,
	saat: menit(1),
	suratId,
	tingkat: 'puas',
	alasan: '',
	...isi
});

export const sentuh = (sesiId: string, saat: string): Command => ({
	kind: 'sesi.sentuh',
	sesiId,
	saat
});
