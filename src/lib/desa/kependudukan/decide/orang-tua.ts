import { umur } from '../../../format/tanggal';
import { bila, type Draf } from '../../draf';
import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import type { CatatKelahiran } from '../commands';
import { formatNik } from '../nik';
import type { Penduduk } from '../penduduk';
import { pendudukByNik } from '../state';

export type OrangTua = {
	readonly ibu: Penduduk | undefined;
	readonly ayah: Penduduk | undefined;
	readonly problems: readonly Problem[];
};

/** B-02: mother and father as the register knows them, with what stands against each. */
export function periksaOrangTua(dunia: Dunia, draf: Draf<CatatKelahiran>): OrangTua {
	const problems: Problem[] = [];
	const selisih = (orang: Penduduk, field: string, sebutan: string) =>
		bila(draf, ['tanggalLahir'], (isi) => selisihUmur(dunia, isi, orang, field, sebutan));
	const ibu = draf.nikIbu && pendudukByNik(dunia.kependudukan, draf.nikIbu);
	if (draf.nikIbu && !ibu) problems.push(tidakDitemukan('nikIbu', draf.nikIbu));
	if (ibu) {
		if (ibu.jenisKelamin !== 'P')
			problems.push(salahKelamin('nikIbu', `${ibu.nama} tercatat laki-laki.`, 'NIK ibu'));
		// A mother who died at or after the birth does not stand in the way (B-02).
		if (
			ibu.keadaan.status === 'meninggal' &&
			draf.tanggalLahir &&
			ibu.keadaan.tanggal < draf.tanggalLahir
		)
			problems.push({
				field: 'nikIbu',
				level: 'galat',
				rule: 'B-02',
				message: `${ibu.nama} tercatat meninggal sebelum tanggal lahir bayi.`,
				mend: 'Periksa kembali tanggal lahir bayi dan NIK ibu pada surat keterangan kelahiran.'
			});
		problems.push(...selisih(ibu, 'nikIbu', 'ibu'));
	}

	let ayah: Penduduk | undefined;
	if (draf.ayah?.diisi) {
		ayah = pendudukByNik(dunia.kependudukan, draf.ayah.nik);
		if (!ayah) problems.push(tidakDitemukan('nikAyah', draf.ayah.nik));
		else {
			if (ayah.jenisKelamin !== 'L')
				problems.push(salahKelamin('nikAyah', `${ayah.nama} tercatat perempuan.`, 'NIK ayah'));
			problems.push(...selisih(ayah, 'nikAyah', 'ayah'));
		}
	}
	return { ibu, ayah, problems };
}

const tidakDitemukan = (field: string, nik: CatatKelahiran['nikIbu']): Problem => ({
	field,
	level: 'galat',
	rule: 'B-02',
	message: `NIK ${formatNik(nik)} tidak ada di buku induk desa latihan.`,
	mend: 'Cocokkan tiap angka dengan KK orang tua.'
});

const salahKelamin = (field: string, message: string, isian: string): Problem => ({
	field,
	level: 'galat',
	rule: 'B-02',
	message,
	mend: `Periksa apakah ${isian} tertukar.`
});

/** a child is younger than its parents; less than twelve years needs a reason. */
function selisihUmur(
	dunia: Dunia,
	command: Pick<CatatKelahiran, 'tanggalLahir'>,
	orang: Penduduk,
	field: string,
	sebutan: string
): Problem[] {
	if (orang.tanggalLahir >= command.tanggalLahir)
		return [
			{
				field,
				level: 'galat',
				rule: 'A-08.6',
				message: `${orang.nama} tidak lebih tua dari bayi.`,
				mend: `Periksa NIK ${sebutan} dan tanggal lahir bayi.`
			}
		];
	const selisih = umur(orang.tanggalLahir, command.tanggalLahir);
	if (selisih >= dunia.aturan.selisihUmurOrangTuaTahun) return [];
	return [
		{
			field,
			level: 'peringatan',
			rule: 'A-08.6',
			message: `${orang.nama} baru berumur ${selisih} tahun saat bayi lahir.`,
			mend: `Periksa NIK ${sebutan}. Bila memang benar, tuliskan alasan dan buktinya.`
		}
	];
}
