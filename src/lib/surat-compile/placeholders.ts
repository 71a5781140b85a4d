import type { IsianSurat, PotonganSurat } from '../desa/surat/definisi';
import {
	bacaPenanda,
	daftarPenandaTetap,
	dataOrang,
	isianDalam,
	polaPenanda,
	turunanIsian,
	type Penanda
} from '../desa/surat/penanda';
import type { FileReport } from '../learning/compile/finding';
import { numberLines } from '../learning/compile/lines';

/** What the placeholders of a letter may speak of. */
export type Surroundings = {
	readonly isian: readonly IsianSurat[];
	/** A letter of the office itself has no applicant. */
	readonly dinas: boolean;
	readonly berlakuHari: number | null;
};

/** Judged line by line on the file, so that a mistake is found where it stands. */
export function checkPlaceholders(
	body: string,
	firstLine: number,
	around: Surroundings,
	report: FileReport
): void {
	for (const { text, line } of numberLines(body, firstLine)) {
		const galat = (message: string, mend: string) => report.galat(line, message, mend);
		const wadah = /^:::\s*(biodata|anggota)\b/.exec(text)?.[1];
		if (wadah && around.dinas)
			galat(
				`Surat dinas tidak punya ${wadah === 'biodata' ? 'subjek' : 'keluarga'}.`,
				'Tanyakan orangnya lewat isian, lalu sebut di wadah :::data.'
			);
		if (/[{}]/.test(text.replace(polaPenanda(), '')))
			galat('Kurung kurawal penanda tidak lengkap.', 'Tulis seperti {{pemohon.nama}}.');
		for (const [whole, inside = ''] of text.matchAll(polaPenanda())) {
			const penanda = bacaPenanda(inside);
			if (penanda) checkOne(penanda, whole, around, galat);
			else galat(`Penanda ${whole} tidak dikenal.`, mendOf(inside));
		}
	}
}

type Galat = (message: string, mend: string) => void;

function checkOne(penanda: Penanda, whole: string, around: Surroundings, galat: Galat): void {
	switch (penanda.asal) {
		case 'tetap':
			if (penanda.nama === 'surat.berlaku-sampai' && around.berlakuHari === null)
				galat(
					`Penanda ${whole} tidak punya tanggal: surat ini tidak menyebut lama berlakunya.`,
					'Isi kunci berlaku dengan lama waktu, misalnya 1 bulan.'
				);
			return;
		case 'pemohon':
		case 'subjek':
			if (around.dinas)
				galat(
					`Surat dinas tidak punya ${penanda.asal}.`,
					'Tambahkan isian, lalu sebut isian itu di sini.'
				);
			return;
		case 'isian':
			checkIsian(penanda, whole, around.isian, galat);
			return;
		default:
			penanda satisfies never;
	}
}

function checkIsian(
	{ nama, turunan }: Penanda & { asal: 'isian' },
	whole: string,
	isian: readonly IsianSurat[],
	galat: Galat
): void {
	const dipakai = isian.find((satu) => satu.nama === nama);
	if (!dipakai) {
		const ada = isian.map((satu) => satu.nama).join(', ');
		galat(
			`Isian “${nama}” tidak ada di kepala berkas.`,
			ada ? `Tambahkan isiannya, atau pakai salah satu dari: ${ada}.` : 'Tambahkan isiannya.'
		);
	} else if (turunan && !turunanIsian[dipakai.jenis].includes(turunan)) {
		const ada = turunanIsian[dipakai.jenis].map((satu) => `{{isian.${nama}.${satu}}}`);
		galat(
			`Penanda ${whole} tidak dikenal: isian “${nama}” berjenis ${dipakai.jenis}.`,
			`Pakai ${[`{{isian.${nama}}}`, ...ada].join(', ')}.`
		);
	}
}

function mendOf(inside: string): string {
	const asal = inside.trim().split('.')[0] ?? '';
	if (asal === 'pemohon' || asal === 'subjek')
		return `Sesudah ${asal}. tulis salah satu dari: ${Object.keys(dataOrang).join(', ')}.`;
	return `Pakai salah satu dari: ${daftarPenandaTetap.join(', ')}, atau pemohon., subjek., isian.`;
}

/** Names of the isian that the pieces of a letter speak of. */
export function usedIsian(isi: readonly PotonganSurat[]): ReadonlySet<string> {
	const texts = isi.flatMap((potongan) => {
		switch (potongan.jenis) {
			case 'paragraf':
				return [potongan.teks];
			case 'biodata':
				return potongan.baris;
			case 'daftar':
				return potongan.butir;
			case 'tabel-anggota':
				return [];
		}
	});
	return new Set(texts.flatMap(isianDalam));
}
