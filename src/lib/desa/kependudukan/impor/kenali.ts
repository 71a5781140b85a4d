import { rapikanAngka } from '../enam-belas-angka';
import { isAktif, type Penduduk } from '../penduduk';
import { rapiNama } from './baca-sel';
import { rapiTeks, tanpaStrip, teksSel } from './data-lembar';
import { isiRegister } from './kanon';
import { rapatkan } from './kode-impor';
import { daftarKolom } from './kolom';
import { masalahSel } from './masalah';
import type { BarisKerja, KonteksImpor } from './rencana';

/** Rule 3: who has no NIK is known by name, place and day of birth. */
export const kunciOrang = (nama: string, tempatLahir: string, tanggalLahir: string): string =>
	[rapiNama(nama), rapiTeks(tempatLahir), tanggalLahir]
		.map((bagian) => rapatkan(tanpaStrip(bagian)))
		.join('|');

const tambah = <T>(daftar: Map<string, T[]>, kunci: string, isi: T): void => {
	const ada = daftar.get(kunci);
	if (ada) ada.push(isi);
	else daftar.set(kunci, [isi]);
};

/**
 * Finds for every row the resident it speaks of (rules 3 and 4), each once. What is left over is somebody new, or a
 * second row about the same person.
 */
export function* kenali(konteks: KonteksImpor, kerja: readonly BarisKerja[]): Generator<undefined> {
	const { kependudukan } = konteks.dunia;
	const byNik = new Map<string, Penduduk[]>();
	const byKunci = new Map<string, Penduduk[]>();
	let dibaca = 0;
	for (const orang of kependudukan.penduduk.values()) {
		dibaca += 1;
		if (dibaca % 500 === 0) yield;
		if (orang.keadaan.status === 'dibatalkan') continue;
		if (orang.nik !== null) tambah(byNik, orang.nik, orang);
		tambah(byKunci, kunciOrang(orang.nama, orang.tempatLahir, orang.tanggalLahir), orang);
	}
	const dipakai = new Map<string, BarisKerja>();
	const nikBaru = new Map<string, BarisKerja>();
	for (const [i, satu] of kerja.entries()) {
		if (i % 100 === 99) yield;
		const { isi, baris } = satu;
		const letakNik = konteks.sel(baris, 'nik');
		// A number that breaks a rule may stand in the register all the same; then it still tells who is meant.
		const nik = isi.nik || nikTertulis(satu, letakNik);
		if (nik === '') continue;
		const kunci = kunciOrang(isi.nama, isi.tempatlahir, isi.tanggallahir);
		const calon = nik === '0' ? byKunci.get(kunci) : byNik.get(nik);
		const orang = pilih(konteks, satu, calon ?? [], dipakai);
		if (orang) {
			dipakai.set(orang.id, satu);
			satu.orang = orang;
			pakaiIsiRegister(konteks, satu, orang);
			continue;
		}
		const lawan =
			(calon?.[0] && dipakai.get(calon[0].id)) ??
			nikBaru.get(nik === '0' ? `${kunci}|${isi.no_kk}` : nik);
		if (lawan) {
			ganda(konteks, satu, lawan, nik);
			continue;
		}
		nikBaru.set(nik === '0' ? `${kunci}|${isi.no_kk}` : nik, satu);
		const tanpaNik =
			nik === '0' ? undefined : byKunci.get(kunci)?.find((ada) => ada.nik === null && isAktif(ada));
		if (tanpaNik)
			satu.masalah.push(
				masalahSel(
					{ sel: letakNik, kolom: 'nik', isi: nik },
					'galat',
					'A-06',
					`${tanpaNik.nama} sudah tercatat dan belum ber-NIK.`,
					'NIK-nya masuk lewat Disdukcapil: buka halaman orangnya, pilih Mintakan NIK. Isi 0 di sel ini.'
				)
			);
	}
}

const nikTertulis = ({ masalah }: BarisKerja, sel: string): string =>
	rapikanAngka(masalah.find((satu) => satu.sel === sel)?.isi ?? '');

/** Among several records with one number or name: the one with which the row has most cells in common. */
function pilih(
	{ dunia }: KonteksImpor,
	{ isi }: BarisKerja,
	calon: readonly Penduduk[],
	dipakai: ReadonlyMap<string, BarisKerja>
): Penduduk | undefined {
	const bebas = calon.filter(({ id }) => !dipakai.has(id));
	if (bebas.length < 2) return bebas[0];
	const nilai = (orang: Penduduk): number => {
		const tercatat = isiRegister(dunia.kependudukan, orang);
		return daftarKolom.filter((kolom) => rapatkan(tercatat[kolom]) === rapatkan(isi[kolom])).length;
	};
	return bebas
		.map((orang) => ({ orang, nilai: nilai(orang) }))
		.reduce((a, b) => (b.nilai > a.nilai ? b : a)).orang;
}

/**
 * What the register says already is no fault of the sheet: a cell that cannot be read but repeats it is dropped from
 * the list of problems, so that an export comes back as it went.
 */
function pakaiIsiRegister(konteks: KonteksImpor, satu: BarisKerja, orang: Penduduk): void {
	if (satu.masalah.length === 0) return;
	const register = isiRegister(konteks.dunia.kependudukan, orang);
	satu.masalah = satu.masalah.filter(({ sel, kolom, isi }) => {
		const tercatat = register[kolom];
		const isSama = rapatkan(isi) === rapatkan(tercatat) && konteks.sel(satu.baris, kolom) === sel;
		if (isSama) satu.isi[kolom] = tercatat;
		return !isSama;
	});
}

/** one NIK, one person. Both rows say so, for it cannot be known which of them is right. */
function ganda(konteks: KonteksImpor, satu: BarisKerja, lawan: BarisKerja, nik: string): void {
	for (const [ini, itu] of [
		[satu, lawan],
		[lawan, satu]
	] as const)
		ini.masalah.push(
			masalahSel(
				{
					sel: konteks.sel(ini.baris, nik === '0' ? 'nama' : 'nik'),
					kolom: nik === '0' ? 'nama' : 'nik',
					isi: nik === '0' ? teksSel(ini.isi.nama) : nik
				},
				'galat',
				'A-06',
				nik === '0'
					? `Baris ${itu.baris.nomor} memuat orang yang sama: nama, tempat, dan tanggal lahirnya sama.`
					: `NIK ini juga ada di baris ${itu.baris.nomor} (${itu.isi.nama}).`,
				nik === '0'
					? 'Hapus salah satu barisnya.'
					: 'Satu NIK untuk satu orang. Cocokkan dengan KK; yang belum ber-NIK diisi 0.'
			)
		);
}
