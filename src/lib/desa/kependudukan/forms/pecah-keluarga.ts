import { bacaIsian, type FormValues } from '../../forms/isian';
import { accepted, refused, type Result } from '../../problem';
import { berkasPecah } from '../berkas';
import type { PecahKeluarga } from '../commands-keluarga';
import { formulirUntuk } from '../formulir';
import { parseNomorKk } from '../nomor-kk';
import { bacaAnggota } from './anggota-berpindah';
import { baca } from './baca';
import { bacaLokasi } from './kepindahan';
import { bacaPelapor } from './pelapor';

/** Form F-1.02 (a KK is split) as text, to a typed command. */
export function parsePecahKeluarga(form: FormValues): Result<PecahKeluarga> {
	const isian = bacaIsian(form, 'B-06');
	const { problems } = isian;
	const formulir = isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.02'));
	const pelapor = bacaPelapor(isian);
	const noKk = baca(isian.wajib('noKk', 'Nomor KK lama'), parseNomorKk, problems);
	const anggota = bacaAnggota(form, isian);
	const alamatBaru = bacaAlamat(isian);
	const lampiran = isian.banyak('lampiran', berkasPecah);
	if (
		formulir === null ||
		pelapor === null ||
		noKk === null ||
		alamatBaru === null ||
		problems.length > 0
	)
		return refused(...problems);
	return accepted({
		kind: 'keluarga.pecah',
		pelapor,
		noKk,
		anggota,
		alamatBaru,
		formulir,
		lampiran,
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

function bacaAlamat(isian: ReturnType<typeof bacaIsian>): PecahKeluarga['alamatBaru'] | null {
	const jenis = isian.pilihan('alamatBaru', 'Alamat KK baru', ['sama', 'lain'] as const);
	if (jenis !== 'lain') return jenis && { jenis };
	const alamat = isian.wajib('alamat', 'Alamat KK baru');
	const lokasi = bacaLokasi(isian.teks('lokasi'));
	if (!lokasi) return isian.galat('lokasi', 'Dusun, RW, dan RT belum dipilih.');
	return { jenis, alamat, lokasi };
}
