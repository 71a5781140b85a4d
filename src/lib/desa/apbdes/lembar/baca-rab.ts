import type { BarisLembar, IsiSel, Lembar } from '$lib/lembar/lembar';
import { formatRupiah } from '../../../format/rupiah';
import type { Dunia } from '../../dunia';
import type { Problem } from '../../problem';
import { jumlahBaris, type Baris } from '../baris';
import { tulisBaris } from '../decide/tulis';
import { masalahBaris, masalahNama } from '../decide/tulis-baris';
import { bacaBaris, barisKosong, isianBaris, isKosong } from '../forms/baris';
import { bacaKepala, type KepalaRab } from './kepala-rab';
import { judulKolom, type KunciKolom } from './kolom';
import { selUntuk, tempatSel, type LetakLembar, type TempatSel } from './letak';
import { namaRkp } from './nama-rkp';
import { teksSel, ubahSebutan } from './sel';

/** What one cell has to have changed. A row with a galat is left out; one with a peringatan is taken. */
export type MasalahSel = Pick<Problem, 'level' | 'message'> &
	TempatSel & {
		readonly mend: string;
	};

export type LembarRabTerbaca = {
	/** The rows that can be taken, in their order. */
	readonly baris: readonly Baris[];
	/** In the order of the rows. */
	readonly masalah: readonly MasalahSel[];
	readonly letak: LetakLembar;
};

/**
 * A sheet of RAB lines. Rows in order are taken, whatever is wrong with others, and a line of the draft that is not in the
 * sheet stays: an import takes nothing away. `idBaru` names a row without id by its number in the sheet.
 */
export function bacaLembarRab(
	{ baris: semua }: Pick<Lembar, 'baris'>,
	dunia: Dunia,
	rancanganId: string,
	idBaru: (nomor: number) => string = (nomor) => `lembar-${nomor}`
): LembarRabTerbaca {
	const kepala = bacaKepala(semua, dunia.anggaran.tahun, rancanganId);
	if (kepala.masalah.some((satu) => satu.level === 'galat'))
		return { baris: [], masalah: kepala.masalah, letak: { kolom: kepala.kolom, baris: new Map() } };
	const pembaca = new PembacaRab(dunia, rancanganId, kepala, idBaru);
	for (const satu of semua) if (satu.nomor > kepala.nomor) pembaca.baca(satu);
	return tanpaDitolak(dunia, rancanganId, pembaca.hasil);
}

/** Without what the draft refuses of single lines; what it refuses as a whole is told when it is sent. */
function tanpaDitolak(
	dunia: Dunia,
	rancangan: string,
	{ baris, masalah, letak }: LembarRabTerbaca
): LembarRabTerbaca {
	const hasil = tulisBaris(dunia, { kind: 'anggaran.tulis', rancangan, baris });
	const ditolak = hasil.ok ? [] : masalahDari(hasil.problems, letak);
	const sel = new Set(ditolak.map((satu) => nomorSel(satu)));
	return {
		letak,
		masalah: [...masalah, ...ditolak].sort((a, b) => nomorSel(a) - nomorSel(b)),
		baris: baris.filter(({ id }) => !sel.has(letak.baris.get(id)?.nomor ?? 0))
	};
}

const nomorSel = ({ sel }: Pick<MasalahSel, 'sel'>): number => Number(sel.replace(/\D+/, ''));

/** What is refused of lines of the sheet, by the cell; of the rest there is none. */
export const masalahDari = (
	problems: readonly Problem[],
	letak: LetakLembar
): readonly MasalahSel[] =>
	problems.flatMap(({ field, level, message, mend = '' }) => {
		const tempat = selUntuk(field, letak);
		return tempat ? [{ ...tempat, level, message, mend }] : [];
	});

class PembacaRab {
	readonly #baris: Baris[] = [];
	readonly #masalah: MasalahSel[];
	readonly #ada: ReadonlyMap<string, Baris>;
	readonly #rkp: ReturnType<typeof namaRkp>;
	/** Where an id, and what a row says, was first met. */
	readonly #ids = new Map<string, number>();
	readonly #isi = new Map<string, string>();
	readonly #letak = new Map<string, BarisLembar>();

	constructor(
		dunia: Dunia,
		rancanganId: string,
		readonly kepala: KepalaRab,
		readonly idBaru: (nomor: number) => string
	) {
		this.#masalah = [...kepala.masalah];
		this.#ada = dunia.anggaran.rancangan.get(rancanganId)?.baris ?? new Map();
		this.#rkp = namaRkp(dunia.anggaran.masukan.rkp);
		for (const satu of this.#ada.values())
			this.#isi.set(kunciIsi(satu), `baris "${satu.uraian}" dalam rancangan`);
	}

	get hasil(): LembarRabTerbaca {
		const letak = { kolom: this.kepala.kolom, baris: this.#letak };
		return { baris: this.#baris, masalah: this.#masalah, letak };
	}

	baca(satu: BarisLembar): void {
		const { nomor, sel } = satu;
		const masalah: MasalahSel[] = [];
		const tempat = (kunci: KunciKolom): TempatSel => tempatSel(kunci, satu, this.kepala.kolom);
		const lapor = (kunci: KunciKolom, level: Problem['level'], message: string, mend: string) =>
			masalah.push({ ...tempat(kunci), level, message, mend });
		const isi = (kunci: KunciKolom): string => {
			const hasil = teksSel(sel[this.kepala.kolom.get(kunci) ?? -1] ?? null);
			if (hasil.ok) return hasil.teks;
			lapor(kunci, 'galat', hasil.message, hasil.mend);
			return '';
		};
		const tertulis: Record<(typeof isianBaris)[number], string> = { ...barisKosong };
		for (const kunci of isianBaris) tertulis[kunci] = ubahSebutan(kunci, isi(kunci));
		if (masalah.length === 0 && isKosong(tertulis)) return;

		const diberi = isi('id');
		const id = diberi || this.#bebas(nomor);
		this.#periksaRkp(id, tertulis, lapor);
		const { baris, problems } = bacaBaris(id, tertulis);
		// Only what the sheet says can be amiss: a row without id gets one from whoever reads it.
		const nama = diberi === '' ? [] : masalahNama({ id, rkpId: null }, this.#ada.get(id));
		const semuanya = [...nama, ...(baris ? masalahBaris(baris) : problems)];
		// A cell that could not be read at all has said so; that it is empty then is no news.
		const bisu = new Set(masalah.map((lain) => lain.sel));
		for (const { field, level, message, mend } of semuanya) {
			const kunci = field.slice(id.length + 1) as KunciKolom;
			if (!bisu.has(tempat(kunci).sel))
				lapor(kunci, level, message, mend ?? `Isi kolom "${judulKolom(kunci)}" di baris ini.`);
		}
		if (baris) {
			this.#periksaKembar(baris, diberi !== '', nomor, lapor);
		}
		const isDitolak = !baris || masalah.some((lain) => lain.level === 'galat');
		if (!isDitolak) this.#periksaJumlah(baris, sel, lapor);
		this.#masalah.push(...masalah);
		if (isDitolak) return;
		this.#baris.push(baris);
		this.#ids.set(id, nomor);
		this.#letak.set(id, satu);
		this.#isi.set(kunciIsi(baris), `baris ${nomor} lembar ini`);
	}

	#bebas(nomor: number): string {
		let id = this.idBaru(nomor);
		while (this.#ada.has(id) || this.#ids.has(id)) id = `${id}x`;
		return id;
	}

	/** D-01: by name or id; one that the line has had stays, even if no RKP knows it. */
	#periksaRkp(id: string, tertulis: { rkpId: string }, lapor: Lapor): void {
		const teks = tertulis.rkpId;
		if (teks === '' || teks === this.#ada.get(id)?.rkpId) return;
		const dikenal = this.#rkp.cari(teks);
		if (dikenal === undefined)
			lapor(
				'rkpId',
				'galat',
				`Kegiatan RKP "${teks}" tidak ada.`,
				'Tulis nama kegiatan seperti dalam daftar RKP, atau kosongkan.'
			);
		else tertulis.rkpId = dikenal;
	}

	/** D-01: an id twice in one sheet, or a new row that says what another says already. */
	#periksaKembar(baris: Baris, isDiberi: boolean, nomor: number, lapor: Lapor): void {
		const pertama = this.#ids.get(baris.id);
		if (pertama !== undefined)
			lapor(
				'id',
				'galat',
				`Id "${baris.id}" sudah dipakai di baris ${pertama}.`,
				'Hapus baris yang kelebihan, atau kosongkan id-nya bila memang baris baru.'
			);
		const kembaran = isDiberi ? undefined : this.#isi.get(kunciIsi(baris));
		if (kembaran !== undefined)
			lapor(
				'uraian',
				'galat',
				`Baris ini sama persis dengan ${kembaran}.`,
				'Hapus salah satunya, atau bedakan uraiannya bila memang dua hal.'
			);
	}

	/** What the sheet says of the sum is not taken over: volume times price is the sum. */
	#periksaJumlah(baris: Baris, sel: readonly IsiSel[], lapor: Lapor): void {
		const tertulis = sel[this.kepala.kolom.get('jumlah') ?? -1];
		const jumlah = jumlahBaris(baris);
		if (typeof tertulis === 'number' && tertulis !== jumlah)
			lapor(
				'jumlah',
				'peringatan',
				`Jumlah tidak sama dengan volume kali harga satuan; yang dipakai ${formatRupiah(jumlah)}.`,
				'Periksa volume dan harga satuannya.'
			);
	}
}

type Lapor = (kunci: KunciKolom, level: Problem['level'], message: string, mend: string) => void;

const kunciIsi = ({
	kegiatan,
	rkpId,
	rekening,
	sumber,
	uraian,
	volume,
	satuan,
	hargaSatuan
}: Baris): string =>
	JSON.stringify([
		kegiatan,
		rkpId,
		rekening,
		sumber,
		uraian.toLowerCase(),
		volume,
		satuan,
		hargaSatuan
	]);
