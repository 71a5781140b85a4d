import { umur } from '../../../format/tanggal';
import type { Draf } from '../../draf';
import type { Dunia, Event } from '../../dunia';
import { daftarPendidikan } from '../../kependudukan/kode';
import { isAktif, type Penduduk } from '../../kependudukan/penduduk';
import { putuskan } from '../../kependudukan/decide/peringatan';
import { isGalat, refused, type Problem, type Result } from '../../problem';
import type { AngkatPejabat } from '../commands';
import { galat, peringatan } from '../galat';
import { kursiKosong, labelJabatanDesa, pejabatJabatan } from '../pelaku';
import { periksaPeran } from './pelaku-surat';
import { penataKantor } from './setelan';

/** UU 6/2014 Ps. 49, 50 (pengetahuan): who is appointed, and by whom. */
const dasarPerangkat = 'UU 6/2014 Ps. 49 dan Ps. 50';
const umurPerangkat = { dari: 20, sampai: 42 } as const;

/** C-03: a letter waits for whoever holds a seat, so an empty one is filled before work goes on. */
export function angkatPejabat(
	dunia: Dunia,
	command: AngkatPejabat,
	commandId: string
): Result<readonly Event[]> {
	const { jabatan, pendudukId, dasar, alasanLanjut } = command;
	const problems = nilaiPengangkatan(dunia, command);
	const orang = dunia.kependudukan.penduduk.get(pendudukId);
	if (!orang || problems.some(isGalat)) return refused(...problems);
	const putusan = putuskan(problems, alasanLanjut, 'C-03');
	if (!putusan.ok) return putusan;
	return {
		ok: true,
		value: [
			{
				kind: 'pejabat.diangkat',
				pejabat: { id: commandId, pendudukId, nama: orang.nama, jabatan, dusun: '' },
				dasar,
				tanggal: dunia.tanggal,
				...putusan.value
			}
		]
	};
}

/** What stands against an appointment, as far as its form is filled in. */
export function nilaiPengangkatan(dunia: Dunia, draf: Draf<AngkatPejabat>): readonly Problem[] {
	const peran = periksaPeran(dunia, penataKantor, 'mencatat pengangkatan');
	if (peran) return [peran];
	const { jabatan, pendudukId, dasar } = draf;
	const { persuratan: state } = dunia;
	const problems: Problem[] = [];
	if (jabatan !== undefined && !kursiKosong(state).includes(jabatan)) {
		const pemegang = pejabatJabatan(state, jabatan);
		problems.push(
			galat(
				'C-03',
				'jabatan',
				pemegang
					? `Jabatan ${labelJabatanDesa(jabatan)} dipegang ${pemegang.nama}.`
					: `${labelJabatanDesa(jabatan)} tidak diangkat di halaman ini.`,
				'Pilih jabatan yang kosong.'
			)
		);
	}
	if (pendudukId !== undefined) problems.push(...periksaOrang(dunia, pendudukId));
	if (dasar === '')
		problems.push(
			galat(
				'C-03',
				'dasar',
				'Nomor dan tanggal keputusan Kepala Desa belum diisi.',
				'Tulis nomor dan tanggal keputusan pengangkatannya.',
				dasarPerangkat
			)
		);
	return problems;
}

function periksaOrang({ kependudukan, persuratan, tanggal }: Dunia, id: string): Problem[] {
	const orang = kependudukan.penduduk.get(id);
	if (!orang || !isAktif(orang))
		return [
			galat(
				'C-03',
				'pendudukId',
				orang ? `${orang.nama} bukan penduduk aktif.` : 'Orang ini tidak ada di buku induk.',
				'Pilih penduduk desa yang aktif.',
				dasarPerangkat
			)
		];
	const pejabat = [...persuratan.pejabat.values()].find(({ pendudukId }) => pendudukId === id);
	if (pejabat)
		return [
			galat(
				'C-03',
				'pendudukId',
				`${orang.nama} sudah menjabat ${labelJabatanDesa(pejabat.jabatan)}.`,
				'Pilih orang lain: satu orang memegang satu jabatan.'
			)
		];
	return periksaSyarat(orang, umur(orang.tanggalLahir, tanggal));
}

/** A village may look at more than the register knows, so what does not fit asks for a reason and stops nothing. */
function periksaSyarat({ nama, pendidikan }: Penduduk, tahun: number): Problem[] {
	const problems: Problem[] = [];
	if (tahun < umurPerangkat.dari || tahun > umurPerangkat.sampai)
		problems.push(
			peringatan(
				'C-03',
				'pendudukId',
				`${nama} berumur ${tahun} tahun; perangkat desa diangkat pada umur ${umurPerangkat.dari} sampai ${umurPerangkat.sampai} tahun.`,
				'Periksa tanggal lahirnya, atau tulis dasar yang dipakai.',
				dasarPerangkat
			)
		);
	const tingkat = (kode: string): number =>
		daftarPendidikan.findIndex((satu) => satu.kode === kode);
	if (tingkat(pendidikan) < tingkat('slta-sederajat'))
		problems.push(
			peringatan(
				'C-03',
				'pendudukId',
				`Pendidikan ${nama} di buku induk belum SLTA atau sederajat.`,
				'Lihat ijazahnya dan perbaiki buku induk, atau tulis dasar yang dipakai.',
				dasarPerangkat
			)
		);
	return problems;
}
