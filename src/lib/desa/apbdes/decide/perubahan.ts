import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import { galat } from '../../surat/galat';
import type { CommandAnggaran } from '../commands';
import type { Anggaran } from '../rancangan';
import { salahPeran, salahTeks } from './rancangan-ada';

const dasar = 'Permendagri 20/2018 Ps. 40-41';
/** [produk] */
const alasanTerpanjang = 500;

/** D-09: begins with the lines as they were enacted; once a year unless something extraordinary has happened. */
export function mulaiPerubahan(
	dunia: Dunia,
	{ alasan, luarBiasa }: Extract<CommandAnggaran, { readonly kind: 'perubahan.mulai' }>
): Result<readonly Event[]> {
	const { anggaran } = dunia;
	const salah =
		salahPeran(dunia, ['sekdes'], 'D-09', 'memulai Perubahan APBDes') ?? salahWaktu(dunia);
	if (salah) return refused(salah);
	const ke = [...anggaran.rancangan.values()].filter(({ perubahan }) => perubahan).length + 1;
	const problems = [
		salahTeks(alasan, 'D-09', 'alasan', 'Alasan perubahan', alasanTerpanjang),
		ke > 1 && !luarBiasa
			? galat(
					'D-09',
					'luarBiasa',
					`Perubahan APBDes ${anggaran.tahun} sudah pernah dilakukan; hanya boleh satu kali setahun.`,
					'Tandai keadaan luar biasa bila memenuhi kriteria Peraturan Bupati.',
					dasar
				)
			: undefined
	].filter((satu) => satu !== undefined);
	if (problems.length > 0) return refused(...problems);
	return accepted([
		{ kind: 'perubahan.dimulai', rancangan: `perubahan-${ke}`, alasan: alasan.trim(), luarBiasa }
	]);
}

function salahWaktu({ anggaran, tanggal }: Dunia): Problem | undefined {
	if (!isTerakhirDitetapkan(anggaran))
		return galat(
			'D-09',
			'',
			'Anggaran yang akan diubah belum ditetapkan.',
			'Selesaikan dulu rancangan yang berjalan sampai Kades menetapkannya.',
			dasar
		);
	if (Number(tanggal.slice(0, 4)) !== anggaran.tahun)
		return galat(
			'D-09',
			'',
			`Perubahan APBDes ${anggaran.tahun} dilakukan dalam tahun ${anggaran.tahun}.`,
			`Majukan tanggal desa ke tahun ${anggaran.tahun}.`,
			dasar
		);
	return undefined;
}

const isTerakhirDitetapkan = ({ rancangan }: Anggaran): boolean =>
	[...rancangan.values()].at(-1)?.tahap === 'ditetapkan';
