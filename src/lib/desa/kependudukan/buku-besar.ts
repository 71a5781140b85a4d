import { bulanDari, type Tanggal } from '../../format/tanggal';
import type { PeristiwaDicatat } from './events';
import type { Keluarga } from './keluarga';
import type { Mutasi, MutasiKk } from './mutasi';
import { isAktif, type Penduduk } from './penduduk';
import type { DraftKependudukan } from './state';

/**
 * The hand that writes for one command. Whatever it changes it keeps as it was before (`sebelum`), so that a verifier
 * can take the entry back (B-06). A class, because a replay makes one for each of ten thousand events.
 */
export class Buku {
	readonly perintahId: string;
	readonly #draft: DraftKependudukan;

	constructor(draft: DraftKependudukan, perintahId: string) {
		this.#draft = draft;
		this.perintahId = perintahId;
	}

	#sebelum() {
		const ada = this.#draft.sebelum.get(this.perintahId);
		if (ada) return ada;
		const baru = {
			penduduk: new Map<string, Penduduk | null>(),
			keluarga: new Map<string, Keluarga | null>()
		};
		this.#draft.sebelum.set(this.perintahId, baru);
		return baru;
	}

	#dusunDari(orang: Penduduk): string {
		return this.#draft.keluarga.get(orang.keluargaId)?.dusun ?? '';
	}

	/** Handed in, and not given back to be mended. */
	#sudahDiajukan(tanggal: Tanggal): boolean {
		const laporan = this.#draft.laporan.get(bulanDari(tanggal));
		return laporan !== undefined && laporan.status !== 'dikembalikan';
	}

	mutasi(
		orang: Penduduk,
		jenis: Mutasi['jenis'],
		tanda: 1 | -1,
		tanggalLapor: Tanggal,
		tanggalKejadian: Tanggal,
		dusun = this.#dusunDari(orang)
	): void {
		const mutasi: Mutasi = {
			perintahId: this.perintahId,
			pendudukId: orang.id,
			jenis,
			tanda,
			tanggalLapor,
			tanggalKejadian,
			jenisKelamin: orang.jenisKelamin,
			kewarganegaraan: orang.kewarganegaraan,
			dusun
		};
		const susulan = jenis === 'saldo-awal' && this.#sudahDiajukan(tanggalLapor);
		this.#draft.mutasi.push(susulan ? { ...mutasi, susulan } : mutasi);
	}

	mutasiKk(
		keluarga: Keluarga,
		sebab: MutasiKk['sebab'],
		tanda: 1 | -1,
		{
			tanggalLapor,
			kepalaJenisKelamin
		}: Pick<MutasiKk, 'tanggalLapor'> & { readonly kepalaJenisKelamin: MutasiKk['jenisKelamin'] }
	): void {
		const mutasi: MutasiKk = {
			perintahId: this.perintahId,
			keluargaId: keluarga.id,
			sebab,
			tanda,
			tanggalLapor,
			jenisKelamin: kepalaJenisKelamin,
			dusun: keluarga.dusun
		};
		const susulan = sebab === 'saldo-awal' && this.#sudahDiajukan(tanggalLapor);
		this.#draft.mutasiKk.push(susulan ? { ...mutasi, susulan } : mutasi);
	}

	tulis(orang: Penduduk): void {
		const { penduduk } = this.#sebelum();
		if (!penduduk.has(orang.id)) penduduk.set(orang.id, this.#draft.penduduk.get(orang.id) ?? null);
		this.#draft.penduduk.set(orang.id, orang);
	}

	tulisKk(keluarga: Keluarga): void {
		const sudah = this.#sebelum().keluarga;
		if (!sudah.has(keluarga.id))
			sudah.set(keluarga.id, this.#draft.keluarga.get(keluarga.id) ?? null);
		this.#draft.keluarga.set(keluarga.id, keluarga);
	}

	antardusun(orang: Penduduk, dari: string, ke: string, tanggal: Tanggal): void {
		if (dari === ke) return;
		this.mutasi(orang, 'antardusun', -1, tanggal, tanggal, dari);
		this.mutasi(orang, 'antardusun', 1, tanggal, tanggal, ke);
	}

	/** Into another family; whoever is counted changes the dusun with it. */
	pindahkan(lama: Penduduk, baru: Penduduk, tanggal: Tanggal): void {
		if (isAktif(lama)) this.antardusun(lama, this.#dusunDari(lama), this.#dusunDari(baru), tanggal);
		this.tulis(baru);
	}

	/** B-07: a changed sex or citizenship moves one person from cell to cell, in the month it is recorded in. */
	koreksi(lama: Penduduk, baru: Penduduk, tanggal: Tanggal): void {
		const samaSel =
			lama.jenisKelamin === baru.jenisKelamin && lama.kewarganegaraan === baru.kewarganegaraan;
		if (!samaSel && isAktif(lama)) {
			this.mutasi(lama, 'koreksi', -1, tanggal, tanggal);
			this.mutasi(baru, 'koreksi', 1, tanggal, tanggal);
		}
		// The report counts families by the sex of their head.
		const kk = this.#draft.keluarga.get(lama.keluargaId);
		const isKepala = isAktif(lama) && lama.shdk === 'kepala-keluarga';
		if (kk && isKepala && lama.jenisKelamin !== baru.jenisKelamin)
			for (const [{ jenisKelamin }, tanda] of [[lama, -1] as const, [baru, 1] as const])
				this.mutasiKk(kk, 'koreksi', tanda, {
					tanggalLapor: tanggal,
					kepalaJenisKelamin: jenisKelamin
				});
		this.tulis(baru);
	}

	catat(rincian: PeristiwaDicatat, pendudukIds: readonly string[], tanggalKejadian: Tanggal): void {
		this.#draft.peristiwa.push({
			perintahId: this.perintahId,
			pendudukIds,
			tanggalLapor: rincian.tanggalLapor,
			tanggalKejadian,
			dibatalkan: null,
			rincian
		});
	}
}
