import { isAktif } from '$lib/desa/kependudukan/penduduk';
import { duniaAwal } from '$lib/desa/data/muat';
import type { DefinisiSurat, IsianSurat } from '$lib/desa/surat/definisi';
import { isiSurat } from '$lib/desa/surat/isi-beku';
import { pejabatJabatan } from '$lib/desa/surat/pelaku';
import { sidikSurat } from '$lib/desa/surat/sidik';
import { blokTandaTangan } from '$lib/desa/surat/tanda-tangan';
import type { LembarSurat } from '$lib/desa/surat/views/lembar-surat';
import { formatTanggal } from '$lib/format/tanggal';

const dunia = duniaAwal({ dataSet: 'desa-kecil@1', seed: 1, ruleSet: 'aturan@1' });
const orang = [...dunia.kependudukan.penduduk.values()].filter(isAktif);

const jawab = (isian: IsianSurat): string => {
	switch (isian.jenis) {
		case 'teks':
			return 'Contoh jawaban';
		case 'paragraf':
			return 'Baris pertama.\nBaris kedua.';
		case 'pilihan':
			return isian.pilihan[0] ?? '';
		case 'tanggal':
			return '2026-12-01';
		case 'angka':
			return '12';
		case 'rupiah':
			return '1500000';
		case 'penduduk':
			return orang[7]?.id ?? '';
		case 'anggota-kk':
			return orang
				.slice(3, 6)
				.map(({ id }) => id)
				.join(',');
		default:
			return isian.jenis satisfies never;
	}
};

/** For tests and measurements: a signed letter of a type with every question answered, about one resident of the small village. */
export function lembarContoh(definisi: DefinisiSurat, urut = 1): LembarSurat {
	const { kependudukan, desa, persuratan, tanggal } = dunia;
	const kades = pejabatJabatan(persuratan, 'kepala-desa');
	const pemohon = orang[urut % orang.length];
	if (!kades || !pemohon) throw new Error('The small village has an office and residents');
	const nomor = `400.12.2.1/${String(urut).padStart(3, '0')}/DS/XI/2026`;
	const isi = isiSurat(definisi, {
		kependudukan,
		desa,
		setelan: persuratan.setelan,
		surat: {
			pemohonId: pemohon.id,
			subjekId: null,
			isian: Object.fromEntries(definisi.isian.map((satu) => [satu.nama, jawab(satu)]))
		},
		nomor,
		tanggal,
		penandatangan: { pejabat: kades, bentuk: 'kades' }
	});
	if (!isi.ok) throw new Error(`${definisi.kode}: ${isi.problems[0]?.message}`);
	const blok = blokTandaTangan('kades', kades, desa.nama);
	const tanda = { bentuk: 'kades' as const, pejabatId: kades.id, tanggal, blok };
	return {
		suratId: `surat-${urut}`,
		isi: isi.value,
		nomor,
		tanggal,
		tempatTanggal: `${desa.nama}, ${formatTanggal(tanggal)}`,
		blok,
		mengetahui: definisi.perluCamat ? `CAMAT ${desa.kecamatan.toUpperCase()}` : null,
		tanda: {
			kodeVerifikasi: String(urut).padStart(32, '0'),
			sidik: sidikSurat({ isi: isi.value, nomor: { teks: nomor }, tanda }),
			basah: false
		},
		cap: ''
	};
}
