import {
	daftarAgama,
	daftarGolonganDarah,
	daftarKodeShdk,
	daftarPekerjaan,
	daftarPendidikan,
	type Kode
} from '../kode';

/** One line of a code list as a sheet may write it: its number, and every wording that means it. */
export type KodeImpor = {
	readonly angka: number;
	/** As OpenSID prints it. */
	readonly uraian: string;
	/** Small letters without blanks: how wordings are compared. */
	readonly cocok: readonly string[];
};

export type DaftarImpor = readonly KodeImpor[];

/** "SLTA / SEDERAJAT" = "SLTA/SEDERAJAT" */
export const rapatkan = (teks: string): string => teks.toLowerCase().replace(/\s+/g, '');

/**
 * The list in its official order, divided by '|'; further wordings after '~'; a number in front ('99:') where the
 * count leaves a gap.
 */
const daftar = (teks: string): DaftarImpor =>
	teks.split('|').map((baris, i) => {
		const [, nomor, isi = ''] = /^(?:(\d+):)?(.*)$/.exec(baris) ?? [];
		const [uraian = '', ...lain] = isi.split('~');
		return {
			angka: nomor === undefined ? i + 1 : Number(nomor),
			uraian,
			cocok: [uraian, ...lain].map(rapatkan)
		};
	});

/** A list of the register itself (`kode.ts`), with the wordings in which other systems spell it differently. */
const dariKode = (kode: readonly Kode[], lain: Readonly<Record<number, string>>): DaftarImpor =>
	kode.map(({ label, angka }) => {
		const ejaan = [label, ...(lain[angka] ?? '').split('~').filter((satu) => satu !== '')];
		const tanpaKurung = ejaan.map((satu) => satu.replace(/\s*\(.*\)/, ''));
		return {
			angka,
			uraian: label.toUpperCase(),
			cocok: [...new Set([...ejaan, ...tanpaKurung].map(rapatkan))]
		};
	});

export const imporAgama = dariKode(daftarAgama, {
	3: 'KATHOLIK',
	5: 'BUDHA',
	6: 'KONGHUCU',
	7: 'Kepercayaan Terhadap Tuhan YME / Lainnya~Kepercayaan~Lainnya'
});

export const imporPendidikan = dariKode(daftarPendidikan, {
	1: 'Tidak/Blm Sekolah',
	2: 'Tidak Tamat SD/Sederajat',
	7: 'Akademi/Diploma III/Sarjana Muda~AKADEMI/ DIPLOMA III/S. MUDA',
	8: 'DIPLOMA IV/ STRATA I~Strata-I',
	9: 'Strata-II',
	10: 'Strata-III'
});

export const imporPekerjaan = dariKode(daftarPekerjaan, {
	5: 'PNS~APARATUR SIPIL NEGARA (ASN)~ASN',
	6: 'TNI',
	7: 'POLRI',
	40: 'PENTERJEMAH',
	45: 'USTADZ/MUBALIGH',
	48: 'ANGGOTA DPR-RI'
});

export const imporShdk = dariKode(daftarKodeShdk, {});

export const imporGolonganDarah = dariKode(daftarGolonganDarah, { 13: 'Tdk Th' });

export const imporJenisKelamin = daftar('LAKI-LAKI~L~LK~LAKI LAKI|PEREMPUAN~P~PR');

/** Both kinds of kawin are 2: whether a marriage is recorded follows from its certificate. */
export const imporStatusKawin = daftar(
	'BELUM KAWIN~BK|KAWIN~K~KAWIN TERCATAT~KAWIN BELUM TERCATAT|CERAI HIDUP~CH~CERAI HIDUP TERCATAT~CERAI HIDUP BELUM TERCATAT|CERAI MATI~CM'
);

export const imporKewarganegaraan = daftar('WNI|WNA|DUA KEWARGANEGARAAN');

export const imporPendidikanDitempuh = daftar(
	'BELUM MASUK TK/KELOMPOK BERMAIN|SEDANG TK/KELOMPOK BERMAIN|TIDAK PERNAH SEKOLAH|SEDANG SD/SEDERAJAT|' +
		'TIDAK TAMAT SD/SEDERAJAT|SEDANG SLTP/SEDERAJAT|SEDANG SLTA/SEDERAJAT|SEDANG D-1/SEDERAJAT|' +
		'SEDANG D-2/SEDERAJAT|SEDANG D-3/SEDERAJAT|SEDANG S-1/SEDERAJAT|SEDANG S-2/SEDERAJAT|' +
		'SEDANG S-3/SEDERAJAT|SEDANG SLB A/SEDERAJAT|SEDANG SLB B/SEDERAJAT|SEDANG SLB C/SEDERAJAT|' +
		'TIDAK DAPAT MEMBACA DAN MENULIS HURUF LATIN/ARAB|TIDAK SEDANG SEKOLAH'
);

/** OpenSID's old words are read; what a page shows is "disabilitas" (UU 8/2016). */
export const imporDisabilitas = daftar(
	'DISABILITAS FISIK~CACAT FISIK|DISABILITAS NETRA~CACAT NETRA/BUTA|DISABILITAS RUNGU/WICARA~CACAT RUNGU/WICARA|' +
		'DISABILITAS MENTAL~CACAT MENTAL/JIWA|DISABILITAS FISIK DAN MENTAL~CACAT FISIK DAN MENTAL|' +
		'DISABILITAS LAINNYA~CACAT LAINNYA|TIDAK MENYANDANG DISABILITAS~TIDAK CACAT'
);

export const imporCaraKb = daftar(
	'PIL|IUD|SUNTIK|KONDOM|SUSUK KB|STERILISASI WANITA|STERILISASI PRIA|99:LAINNYA'
);

export const imporHamil = daftar('HAMIL|TIDAK HAMIL');

/** KIA came with later releases [perlu dicek], so it is read, and nothing here rests on it. */
export const imporKtpEl = daftar('BELUM|KTP-EL|KIA');

export const imporStatusRekam = daftar(
	'BELUM WAJIB|BELUM REKAM|SUDAH REKAM|CARD PRINTED|PRINT READY RECORD|CARD SHIPPED|SENT FOR CARD PRINTING|CARD ISSUED'
);

export const imporStatusDasar = daftar(
	'1:HIDUP|2:MATI|3:PINDAH~PINDAH DALAM NEGERI~PINDAH LUAR NEGERI|4:HILANG|6:PERGI|9:TIDAK VALID'
);

export const imporAsuransi = daftar(
	'1:TIDAK/BELUM PUNYA|2:BPJS PENERIMA BANTUAN IURAN|3:BPJS NON PENERIMA BANTUAN IURAN|99:ASURANSI LAINNYA'
);

const indeksSaved = new WeakMap<DaftarImpor, ReadonlyMap<string, KodeImpor>>();

function indeks(daftarKode: DaftarImpor): ReadonlyMap<string, KodeImpor> {
	const saved = indeksSaved.get(daftarKode);
	if (saved) return saved;
	const made = new Map<string, KodeImpor>();
	for (const baris of daftarKode)
		for (const kunci of [String(baris.angka), ...baris.cocok])
			if (!made.has(kunci)) made.set(kunci, baris);
	indeksSaved.set(daftarKode, made);
	return made;
}

/** The number ('9', also '09') or any known wording. */
export const cariKode = (daftarKode: DaftarImpor, teks: string): KodeImpor | undefined =>
	indeks(daftarKode).get(/^0*\d{1,3}$/.test(teks) ? String(Number(teks)) : rapatkan(teks));

/** What a cell of that list may hold, for a message: all of a short list, the range of a long one. */
export function sebutDaftar(daftarKode: DaftarImpor): string {
	if (daftarKode.length <= 13)
		return daftarKode.map(({ angka, uraian }) => `${angka} ${uraian}`).join(', ');
	return `1 sampai ${daftarKode.length}, atau uraiannya`;
}

/** The entry that was probably meant: the one whose words hold what stands there, or begin as it does. */
export function kodeMirip(daftarKode: DaftarImpor, teks: string): KodeImpor | undefined {
	const kunci = rapatkan(teks);
	if (kunci.length < 3) return undefined;
	return (
		daftarKode.find(({ cocok }) => cocok.some((kata) => kata.includes(kunci))) ??
		daftarKode.find(({ cocok }) => cocok.some((kata) => kata.startsWith(kunci.slice(0, 5))))
	);
}
