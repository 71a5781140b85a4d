import type { Terbaca } from '../../draf';
import { bacaIsian, terbaca, type FormValues, type Isian } from '../../forms/isian';
import { berkasPecah } from '../berkas';
import type { PecahKeluarga } from '../commands-keluarga';
import { formulirUntuk } from '../formulir';
import { parseNomorKk } from '../nomor-kk';
import { bacaAnggota } from './anggota-berpindah';
import { baca } from './baca';
import { wajibLokasi } from './kepindahan';
import { bacaPelaporKk } from './pelapor';

/** Form F-1.02 (a KK is split) as text, to a typed command. */
export function parsePecahKeluarga(form: FormValues): Terbaca<PecahKeluarga> {
	const isian = bacaIsian(form, 'B-06');
	return terbaca<'keluarga.pecah'>(isian, {
		kind: 'keluarga.pecah',
		formulir: isian.pilihan('formulir', 'Formulir', formulirUntuk('F-1.02')),
		pelapor: bacaPelaporKk(isian),
		noKk: baca(isian.wajib('noKk', 'Nomor KK lama'), parseNomorKk, isian.problems),
		anggota: bacaAnggota(form, isian),
		alamatBaru: bacaAlamat(isian),
		lampiran: isian.banyak('lampiran', berkasPecah),
		alasanLanjut: isian.teks('alasanLanjut')
	});
}

function bacaAlamat(isian: Isian): PecahKeluarga['alamatBaru'] | undefined {
	const jenis = isian.pilihan('alamatBaru', 'Alamat KK baru', ['sama', 'lain'] as const);
	if (jenis !== 'lain') return jenis && { jenis };
	const alamat = isian.wajib('alamat', 'Alamat KK baru');
	const lokasi = wajibLokasi(isian);
	return alamat !== undefined && lokasi ? { jenis, alamat, lokasi } : undefined;
}
