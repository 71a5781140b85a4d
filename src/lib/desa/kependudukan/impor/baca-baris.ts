import { refused, accepted, type Problem, type Result } from '../../problem';
import { bacaSel } from './baca-sel';
import { teksSel, type LembarMentah, type SelMentah } from './data-lembar';
import {
	barisKosong,
	daftarKolom,
	isKolom,
	kolomImpor,
	kolomPerbaikan,
	namaKolom,
	namaSel,
	type Kolom
} from './kolom';
import { masalahSel, type MasalahSel } from './masalah';
import { cariPergeseran } from './pergeseran';

/** A row of the 43 columns, each cell in the form in which it is compared with the register. */
export type BarisImpor = {
	/** Row in the spreadsheet. */
	readonly nomor: number;
	readonly isi: Readonly<Record<Kolom, string>>;
	/** As they were sent, for the sheet that is given back. */
	readonly mentah: readonly SelMentah[];
	readonly masalah: readonly MasalahSel[];
};

export type LembarTerbaca = {
	readonly baris: readonly BarisImpor[];
	/** Which column of the sheet holds which; a missing one counts as empty. */
	readonly letakKolom: ReadonlyMap<Kolom, number>;
	/** Headings as they were sent, with those that mean nothing here. */
	readonly tajuk: readonly string[];
	/** What is to be said about the sheet as a whole; never a galat. */
	readonly peringatan: readonly Problem[];
};

/** A sheet of code lists in OpenSID's template. */
export const isLembarKode = (namaLembar: string): boolean =>
	/^kode\s*data$/i.test(namaLembar.trim());

/** Without them a row cannot be told from another, or put into a family. */
const kolomPokok = ['nama', 'nik', 'no_kk'] as const satisfies readonly Kolom[];

const galat = (message: string, mend: string): Problem => ({
	field: 'berkas',
	level: 'galat',
	rule: 'IM-02',
	message,
	mend
});

/**
 * From cells to rows of the 43 columns. Headings are known by name and not by place; `###` in the second column ends
 * the data. `yield` is where whoever drives it may let others work.
 */
export function* bacaBaris(lembar: LembarMentah): Generator<undefined, Result<LembarTerbaca>> {
	const [kepala, ...data] = lembar.baris;
	if (!kepala)
		return refused(galat('Lembar ini kosong.', 'Isi lembar itu, atau pilih berkas lain.'));
	const tajuk = kepala.sel.map((isi) => teksSel(isi));
	const letak = bacaTajuk(tajuk, kepala.nomor);
	if (!letak.ok) return letak;
	const { letakKolom, asing } = letak.value;

	const baris: BarisImpor[] = [];
	for (const { nomor, sel } of data) {
		if (teksSel(sel[1]).startsWith('###')) break;
		const isBerisi = [...letakKolom.values()].some((kolom) => teksSel(sel[kolom]) !== '');
		if (isBerisi) baris.push(bacaSatu(nomor, sel, letakKolom));
		if (baris.length % 100 === 0) yield;
	}
	if (baris.length === 0)
		return refused(
			galat(
				'Lembar ini hanya berisi tajuk.',
				'Isi data penduduk mulai baris 2, satu baris satu orang.'
			)
		);
	const geser = cariPergeseran(baris, letakKolom);
	if (geser.some(({ level }) => level === 'galat')) return refused(...geser);
	return accepted({
		baris,
		letakKolom,
		tajuk,
		peringatan: [...geser, ...peringatanTajuk(asing, letakKolom, lembar.lembarLain)]
	});
}

type Tajuk = { readonly letakKolom: ReadonlyMap<Kolom, number>; readonly asing: readonly string[] };

function bacaTajuk(tajuk: readonly string[], nomor: number): Result<Tajuk> {
	const letakKolom = new Map<Kolom, number>();
	const asing: string[] = [];
	for (const [kolom, teks] of tajuk.entries()) {
		const nama = teks.toLowerCase();
		if (nama === '' || nama === kolomPerbaikan.toLowerCase()) continue;
		if (['__proto__', 'constructor', 'prototype'].includes(nama))
			return refused(
				galat(
					`Tajuk "${teks}" di sel ${namaKolom(kolom)}${nomor} tidak dapat diterima.`,
					'Hapus kolom itu; pakai tajuk dari templat impor penduduk.'
				)
			);
		if (!isKolom(nama)) {
			asing.push(`"${teks.slice(0, 40)}" (${namaKolom(kolom)})`);
			continue;
		}
		const sebelumnya = letakKolom.get(nama);
		if (sebelumnya !== undefined)
			return refused(
				galat(
					`Tajuk "${nama}" ada dua: ${namaKolom(sebelumnya)}${nomor} dan ${namaKolom(kolom)}${nomor}.`,
					'Hapus atau ganti nama salah satunya, sehingga jelas kolom mana yang dipakai.'
				)
			);
		letakKolom.set(nama, kolom);
	}
	const kurang = kolomPokok.filter((kolom) => !letakKolom.has(kolom));
	if (kurang.length === 0) return { ok: true, value: { letakKolom, asing } };
	const ditemukan = tajuk.filter((teks) => teks !== '').slice(0, 6);
	return refused(
		galat(
			`Baris ${nomor} bukan tajuk impor penduduk: kolom ${kurang.join(', ')} tidak ada. Yang tertulis: ${ditemukan.map((teks) => teks.slice(0, 20)).join(', ')}.`,
			'Baris pertama harus berisi tajuk persis seperti templat: alamat, dusun, rw, rt, nama, no_kk, nik, sex, ... Hapus judul di atasnya.'
		)
	);
}

function peringatanTajuk(
	asing: readonly string[],
	letakKolom: ReadonlyMap<Kolom, number>,
	lembarLain: readonly string[]
): Problem[] {
	const peringatan = (message: string, mend: string): Problem => ({
		field: 'berkas',
		level: 'peringatan',
		rule: 'IM-02',
		message,
		mend
	});
	const kurang = daftarKolom.filter((kolom) => !letakKolom.has(kolom));
	return [
		...(asing.length > 0
			? [
					peringatan(
						`Kolom ${asing.slice(0, 8).join(', ')} tidak dikenal dan tidak dibaca.`,
						'Bila isinya perlu, ganti tajuknya dengan salah satu dari 43 tajuk templat.'
					)
				]
			: []),
		...(kurang.length > 0
			? [
					{
						...peringatan(
							`Kolom ${kurang.join(', ')} tidak ada, jadi dianggap kosong.`,
							'Tidak apa-apa bila memang tidak diisi.'
						),
						level: 'info' as const
					}
				]
			: []),
		...(lembarLain.length > 0
			? [
					peringatan(
						`Lembar ${lembarLain.map((nama) => `"${nama}"`).join(', ')} juga berisi dan tidak dibaca.`,
						'Unggah lembar itu sebagai berkas tersendiri bila isinya juga penduduk.'
					)
				]
			: [])
	];
}

function bacaSatu(
	nomor: number,
	sel: readonly SelMentah[],
	letakKolom: ReadonlyMap<Kolom, number>
): BarisImpor {
	const masalah: MasalahSel[] = [];
	const catat = (satu: MasalahSel): void => void masalah.push(satu);
	const isi = { ...barisKosong };
	for (const [kolom, letak] of letakKolom) {
		const mentah = sel[letak];
		// Half of the 43 columns are usually empty.
		if (mentah === undefined || mentah === null) continue;
		isi[kolom] = bacaSel(kolom, mentah, namaSel(letak, nomor), catat);
	}
	// Column 33: whatever stands there for a man means nothing.
	if (isi.sex === '1') isi.hamil = '';
	for (const kolom of ['nik', 'no_kk'] as const) {
		const letak = letakKolom.get(kolom) ?? 0;
		const ada = teksSel(sel[letak]);
		if (isi[kolom] === '' && (ada === '' || ada === '-'))
			catat(kosong(kolom, namaSel(letak, nomor)));
	}
	return { nomor, isi, mentah: sel, masalah };
}

/** Rules 1 and 2 of the layout. */
const kosong = (kolom: 'nik' | 'no_kk', sel: string): MasalahSel =>
	masalahSel(
		{ sel, kolom, isi: '' },
		'galat',
		kolom === 'nik' ? 'A-01' : 'A-07',
		`${kolomImpor[kolom].sebutan} belum diisi.`,
		kolom === 'nik'
			? 'Salin 16 angkanya dari KK. Bila NIK belum terbit, isi 0.'
			: 'Isi nomor KK-nya. Orang yang tinggal sementara tanpa KK desa ini dicatat di Buku B.4 (Penduduk sementara).'
	);
