import { addDays, formatTanggal, parseTanggal, type Tanggal } from '../../format/tanggal';
import { sebutHari, terbilang, terbilangTanggal } from '../../format/terbilang';
import { formatAngka } from '../../format/angka';
import { formatRupiah, rupiah } from '../../format/rupiah';
import type { IdentitasDesa } from '../dunia';
import type { Penduduk } from '../kependudukan/penduduk';
import type { PendudukSementara } from '../kependudukan/sementara';
import { anggotaKeluarga, type Kependudukan } from '../kependudukan/state';
import { accepted, refused, type Problem, type Result } from '../problem';
import type { DefinisiSurat, IsianSurat, PotonganSurat } from './definisi';
import { galat } from './galat';
import { nilaiPenduduk, nilaiSementara } from './nilai-orang';
import type { Pejabat } from './pejabat';
import {
	bacaBarisBiodata,
	bacaPenanda,
	dataOrang,
	isianDalam,
	isDataOrang,
	polaPenanda,
	type DataOrang,
	type Penanda
} from './penanda';
import type { SetelanSurat } from './state';
import type { BentukTandaTangan, IsiBeku, Surat } from './surat';
import { labelBentuk } from './tanda-tangan';
import { labelJabatanDesa } from './pelaku';

/** Everything that a letter may speak of. */
export type BahanSurat = {
	readonly kependudukan: Kependudukan;
	readonly desa: Pick<IdentitasDesa, 'nama' | 'kecamatan' | 'kabupaten' | 'provinsi'>;
	readonly setelan: SetelanSurat;
	readonly surat: Pick<Surat, 'pemohonId' | 'subjekId' | 'isian'>;
	/** '' while it has none: a letter that is only looked at before it is signed (C-02). */
	readonly nomor: string;
	readonly tanggal: Tanggal;
	/** Null while nobody has signed. */
	readonly penandatangan: { readonly pejabat: Pejabat; readonly bentuk: BentukTandaTangan } | null;
};

/** Stands where number and signer will stand. */
const belumAda = '..........';

type Orang =
	| { readonly jenis: 'penduduk'; readonly orang: Penduduk }
	| { readonly jenis: 'sementara'; readonly orang: PendudukSementara };

function cariOrang({ penduduk, sementara }: Kependudukan, id: string | null): Orang | null {
	if (id === null) return null;
	const tetap = penduduk.get(id);
	if (tetap) return { jenis: 'penduduk', orang: tetap };
	const tamu = sementara.get(id);
	return tamu ? { jenis: 'sementara', orang: tamu } : null;
}

/** 'Budi, Sri, dan Dimas' */
export function sebutNama(nama: readonly string[]): string {
	if (nama.length <= 2) return nama.join(' dan ');
	return `${nama.slice(0, -1).join(', ')}, dan ${nama.at(-1) ?? ''}`;
}

/** Ids of a list of people, as the form sends them. */
export const pisahId = (nilai: string): string[] =>
	nilai
		.split(',')
		.map((id) => id.trim())
		.filter(Boolean);

class Pengisi {
	readonly problems: Problem[] = [];
	readonly #isian: ReadonlyMap<string, IsianSurat>;

	constructor(
		readonly definisi: DefinisiSurat,
		readonly bahan: BahanSurat
	) {
		this.#isian = new Map(definisi.isian.map((satu) => [satu.nama, satu]));
	}

	/** Whom the letter is about: the applicant, unless it is somebody else. */
	idTentang(siapa: 'pemohon' | 'subjek'): string | null {
		const { pemohonId, subjekId } = this.bahan.surat;
		return siapa === 'pemohon' ? pemohonId : (subjekId ?? pemohonId);
	}

	orang(id: string | null, data: DataOrang): string {
		const { kependudukan, tanggal } = this.bahan;
		const siapa = cariOrang(kependudukan, id);
		if (!siapa) return '';
		return siapa.jenis === 'penduduk'
			? nilaiPenduduk(kependudukan, siapa.orang, data, tanggal)
			: nilaiSementara(siapa.orang, data, tanggal);
	}

	teks(teks: string): string {
		return teks.replace(polaPenanda(), (_, isi: string) => {
			const penanda = bacaPenanda(isi);
			const nilai = penanda && this.nilai(penanda);
			if (nilai !== null) return nilai;
			this.problems.push(
				galat(
					'C-07',
					'',
					`Teks ${this.definisi.nama} memuat penanda "${isi.trim()}" yang tidak dikenal.`,
					'Perbaiki teks jenis surat ini sebelum suratnya ditandatangani.'
				)
			);
			return '';
		});
	}

	nilai(penanda: Penanda): string | null {
		switch (penanda.asal) {
			case 'pemohon':
			case 'subjek':
				return this.orang(this.idTentang(penanda.asal), penanda.data);
			case 'isian':
				return this.isian(penanda.nama, penanda.turunan);
			case 'tetap':
				return this.tetap(penanda.nama);
			default:
				return penanda satisfies never;
		}
	}

	tetap(nama: Extract<Penanda, { asal: 'tetap' }>['nama']): string {
		const { desa, nomor, tanggal, penandatangan } = this.bahan;
		switch (nama) {
			case 'desa.nama':
				return desa.nama;
			case 'desa.kecamatan':
				return desa.kecamatan;
			case 'desa.kabupaten':
				return desa.kabupaten;
			case 'desa.provinsi':
				return desa.provinsi;
			case 'surat.nomor':
				return nomor || belumAda;
			case 'surat.tanggal':
				return formatTanggal(tanggal);
			case 'surat.hari':
				return sebutHari(tanggal);
			case 'surat.tahun':
				return tanggal.slice(0, 4);
			case 'surat.berlaku-sampai': {
				const { berlakuHari } = this.definisi;
				return berlakuHari === null ? '' : formatTanggal(addDays(tanggal, berlakuHari));
			}
			case 'penandatangan.nama':
				return penandatangan?.pejabat.nama ?? belumAda;
			case 'penandatangan.jabatan': {
				if (!penandatangan) return belumAda;
				const { bentuk, pejabat } = penandatangan;
				return bentuk === 'an' || bentuk === 'ub'
					? labelJabatanDesa(pejabat.jabatan)
					: labelBentuk[bentuk];
			}
			default:
				return nama satisfies never;
		}
	}

	isian(nama: string, turunan: string): string | null {
		const isian = this.#isian.get(nama);
		if (!isian) return null;
		const nilai = this.bahan.surat.isian[nama] ?? '';
		switch (isian.jenis) {
			case 'teks':
			case 'paragraf':
			case 'pilihan':
				return turunan === '' ? nilai : null;
			case 'tanggal': {
				const tanggal = parseTanggal(nilai);
				if (turunan === '') return tanggal ? formatTanggal(tanggal) : nilai;
				if (turunan === 'hari') return tanggal ? sebutHari(tanggal) : '';
				return turunan === 'terbilang' ? (tanggal ? terbilangTanggal(tanggal) : '') : null;
			}
			case 'angka':
			case 'rupiah': {
				if (nilai === '') return '';
				const angka = Number(nilai);
				if (turunan === 'terbilang')
					return terbilang(angka) + (isian.jenis === 'rupiah' ? ' rupiah' : '');
				if (turunan !== '') return null;
				return isian.jenis === 'rupiah' ? formatRupiah(rupiah(angka)) : formatAngka(angka);
			}
			case 'penduduk':
				if (turunan === '') return this.orang(nilai, 'nama');
				return isDataOrang(turunan) ? this.orang(nilai, turunan) : null;
			case 'anggota-kk': {
				const ids = pisahId(nilai);
				if (turunan === 'jumlah') return String(ids.length);
				return turunan === '' ? sebutNama(ids.map((id) => this.orang(id, 'nama'))) : null;
			}
			default:
				return isian.jenis satisfies never;
		}
	}

	/** Nothing but a list of people makes an item of each of them, nothing but a text of several lines one of each line. */
	butir(teks: string): readonly string[] {
		const [, isi = ''] = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(teks) ?? [];
		const penanda = isi ? bacaPenanda(isi) : null;
		if (penanda?.asal !== 'isian' || penanda.turunan !== '') return [this.teks(teks)];
		const nilai = this.bahan.surat.isian[penanda.nama] ?? '';
		const jenis = this.#isian.get(penanda.nama)?.jenis;
		if (jenis === 'anggota-kk') return pisahId(nilai).map((id) => this.orang(id, 'nama'));
		if (jenis === 'paragraf')
			return nilai.split('\n').flatMap((baris) => (baris.trim() === '' ? [] : [baris.trim()]));
		return [this.teks(teks)];
	}

	/** Speaks of an isian that was left empty: no sentence with a hole in it is signed. */
	isBolong(teks: string): boolean {
		return isianDalam(teks).some(
			(nama) => this.#isian.has(nama) && (this.bahan.surat.isian[nama] ?? '') === ''
		);
	}

	potongan(potongan: PotonganSurat): readonly IsiBeku['potongan'][number][] {
		switch (potongan.jenis) {
			case 'paragraf':
				return this.isBolong(potongan.teks)
					? []
					: [{ ...potongan, teks: this.teks(potongan.teks) }];
			case 'biodata':
				return [
					{
						jenis: 'biodata',
						baris: potongan.baris.flatMap((baris) => this.barisBiodata(potongan.tentang, baris))
					}
				];
			case 'tabel-anggota':
				return [this.tabel(potongan.kolom)];
			case 'daftar': {
				const butir = potongan.butir
					.filter((satu) => !this.isBolong(satu))
					.flatMap((satu) => this.butir(satu));
				return butir.length === 0 ? [] : [{ ...potongan, butir }];
			}
			default:
				return potongan satisfies never;
		}
	}

	/** What the register does not know is a dash, never a hole that somebody fills in by hand. */
	barisBiodata(
		tentang: 'pemohon' | 'subjek',
		baris: string
	): readonly (readonly [string, string])[] {
		const hasil = bacaBarisBiodata(baris);
		if (!hasil) return [[baris, this.teks(`{{${baris}}}`)]];
		return hasil.jenis === 'data'
			? [[dataOrang[hasil.data], this.orang(this.idTentang(tentang), hasil.data) || '-']]
			: [[hasil.label, this.isBolong(hasil.teks) ? '-' : this.teks(hasil.teks) || '-']];
	}

	tabel(kolom: readonly string[]): IsiBeku['potongan'][number] {
		const dikenal = kolom.filter(isDataOrang);
		const { kependudukan } = this.bahan;
		const tentang = cariOrang(kependudukan, this.idTentang('subjek'));
		const anggota =
			tentang?.jenis === 'penduduk' ? anggotaKeluarga(kependudukan, tentang.orang.keluargaId) : [];
		return {
			jenis: 'tabel',
			kepala: ['No.', ...dikenal.map((satu) => dataOrang[satu])],
			baris: anggota.map(({ id }, i) => [
				String(i + 1),
				...dikenal.map((satu) => this.orang(id, satu) || '-')
			])
		};
	}
}

/** The text of a letter with everything filled in: at signing for good (C-07), before that as a preview. */
export function isiSurat(definisi: DefinisiSurat, bahan: BahanSurat): Result<IsiBeku> {
	const pengisi = new Pengisi(definisi, bahan);
	const isi: IsiBeku = {
		judul: (definisi.judul ?? definisi.nama).toUpperCase(),
		kop: bahan.setelan.kop,
		potongan: definisi.isi.flatMap((satu) => pengisi.potongan(satu))
	};
	return pengisi.problems.length > 0 ? refused(...pengisi.problems) : accepted(isi);
}
