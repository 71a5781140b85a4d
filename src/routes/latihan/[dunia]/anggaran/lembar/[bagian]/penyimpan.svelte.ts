/* eslint-disable svelte/prefer-svelte-reactivity -- each map is made anew and never changed after */
import { enhance } from '$lib/ui/enhance';
import { invalidate } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import type { BarisTertulis, IsianBaris } from '$lib/desa/apbdes/forms/baris';
import { bacaKetikan } from '$lib/desa/apbdes/forms/ketikan';
import { parseTulis } from '$lib/desa/apbdes/forms/tulis';
import type { Ketikan } from '$lib/desa/apbdes/views/draf-lembar';
import type { Problem } from '$lib/desa/problem';
import { tick } from 'svelte';
import type { DataDunia } from '../../../data-dunia';
import { isTerputus, kirim } from '../../../kirim';
import { pindahSel } from './papan-tik';

/** [produk] Milliseconds between two looks whether the server answers again. */
const selangUlang = 3000;

/**
 * What is typed into a sheet until it is kept. A line is sent as soon as the cursor leaves it, one request after the other,
 * and only lines that were typed into are sent; "Bagaimana kalau" sends nothing until one says so.
 */
export class PenyimpanLembar {
	ketikan = $state.raw<Ketikan>(new Map());
	problems = $state.raw<readonly Problem[]>();
	kalau = $state(false);
	#mengirim = $state(false);
	/** Something of this page was saved, and nobody has typed since. */
	#tersimpan = $state(false);
	/** What got no answer, by the id of its command: the lines wait on the page until the server is there again. */
	#terputus = $state.raw<{ readonly perintahId: string; readonly dikirim: Ketikan }>();
	/** What asks to be sent once the answer is there; null when nothing does. */
	#berikut: 'semua' | 'terbaca' | null = null;
	/** Sent by itself: lines that cannot be read yet stay behind. */
	#sendiri = false;
	#form: HTMLFormElement | undefined;
	readonly #data: () => DataDunia;

	readonly #akun: () => string;

	/** `akun`: first digit of the accounts of the sheet. */
	constructor(data: () => DataDunia, akun: () => string, awal: () => Ketikan) {
		this.#data = data;
		this.#akun = akun;
		this.ketikan = awal();
	}

	get keadaan(): string {
		if (this.#mengirim) return 'Menyimpan…';
		const banyak = this.ketikan.size;
		if (banyak === 0) return this.#tersimpan ? 'Tersimpan' : '';
		if (this.#terputus)
			return `Sambungan terputus. ${banyak} baris belum tersimpan, dikirim sesudah sambungan kembali`;
		return this.kalau
			? `${banyak} baris dicoba, belum disimpan`
			: `${banyak} baris belum tersimpan`;
	}

	ketik(id: string, dasar: BarisTertulis, isian: IsianBaris, nilai: string): void {
		const kini = this.ketikan.get(id) ?? dasar;
		this.ketikan = new Map(this.ketikan).set(id, { ...kini, [isian]: nilai });
		this.#tersimpan = false;
	}

	readonly pasang = (form: HTMLFormElement): (() => void) => {
		this.#form = form;
		const { destroy } = enhance(form, this.#kirim);
		form.addEventListener('keydown', pindahSel);
		form.addEventListener('focusout', this.#tinggalkan);
		const ulang = setInterval(() => void this.#cobaLagi(), selangUlang);
		return () => {
			clearInterval(ulang);
			form.removeEventListener('keydown', pindahSel);
			form.removeEventListener('focusout', this.#tinggalkan);
			destroy?.();
		};
	};

	readonly mulaiKalau = (event: MouseEvent): void => {
		event.preventDefault();
		this.kalau = true;
	};

	readonly buang = (event: MouseEvent): void => {
		event.preventDefault();
		this.ketikan = new Map();
		this.#tersimpan = false;
		this.problems = undefined;
		this.kalau = false;
	};

	/** The cursor left a line that can be read: it is sent. One that cannot waits, with its problems beside it. */
	readonly #tinggalkan = (event: FocusEvent): void => {
		const dari = (event.target as Element).closest<HTMLElement>('[data-baris]');
		const ke = (event.relatedTarget as Element | null)?.closest('[data-baris]');
		const id = dari?.dataset.baris;
		if (this.kalau || !id || dari === ke || !this.#isTerbaca(id)) return;
		// After the button that the cursor may have gone to has had its click.
		setTimeout(() => {
			if (!this.kalau && this.#isTerbaca(id)) this.#ajukan('terbaca');
		}, 150);
	};

	#isTerbaca(id: string): boolean {
		const tertulis = this.ketikan.get(id);
		return tertulis !== undefined && bacaKetikan(id, tertulis, this.#akun()).baris !== null;
	}

	#ajukan(apa: 'semua' | 'terbaca'): void {
		this.#sendiri = apa === 'terbaca';
		this.#form?.requestSubmit();
	}

	readonly #kirim: SubmitFunction = async (input) => {
		const apa = this.#sendiri ? 'terbaca' : 'semua';
		this.#sendiri = false;
		if (this.#mengirim) {
			// The form still has the id of the command that is under way: a second one by that id would do nothing.
			input.cancel();
			this.#berikut = this.#berikut === 'semua' ? 'semua' : apa;
			return;
		}
		const dikirim = this.#saring(input.formData, apa);
		this.#mengirim = true;
		const lanjut = await kirim(this.#data, (found) => (this.problems = found), parseTulis)(input);
		if (!lanjut) return this.#selesai();
		return async (hasil) => {
			this.#terputus = undefined;
			if (isTerputus(hasil.result)) {
				const perintahId = String(input.formData.get('perintahId') ?? '');
				this.#terputus = { perintahId, dikirim };
				this.#berikut = null;
				return this.#selesai();
			}
			if (hasil.result.type !== 'redirect') {
				await lanjut(hasil);
				return this.#selesai();
			}
			if (apa === 'semua') this.kalau = false;
			await invalidate(`latihan:${this.#data().duniaId}`);
			this.#lepaskan(dikirim);
			// The form gets the id of its next command.
			await tick();
			this.#selesai();
		};
	};

	/** What was typed while this went out stays. */
	#lepaskan(dikirim: Ketikan): void {
		this.ketikan = new Map([...this.ketikan].filter(([id, isi]) => dikirim.get(id) !== isi));
		this.#tersimpan = true;
	}

	/** The server may have kept the lines, and only its answer was lost: the log tells, and then they are not sent again. */
	async #cobaLagi(): Promise<void> {
		const terputus = this.#terputus;
		if (!terputus || this.#mengirim || this.kalau) return;
		const { duniaId, dunia } = this.#data();
		const ada = await fetch(`/latihan/${duniaId}/catatan.json?sejak=${dunia.version}&data=0`).then(
			({ ok }) => ok,
			() => false
		);
		if (!ada || this.#terputus !== terputus) return;
		this.#terputus = undefined;
		await invalidate(`latihan:${duniaId}`);
		if (this.#data().events.some(({ commandId }) => commandId === terputus.perintahId))
			this.#lepaskan(terputus.dikirim);
		await tick();
		if (this.ketikan.size > 0) this.#ajukan('terbaca');
	}

	#selesai(): void {
		this.#mengirim = false;
		const berikut = this.#berikut;
		this.#berikut = null;
		if (berikut && this.ketikan.size > 0) this.#ajukan(berikut);
	}

	/** Leaves out rows that nobody has typed into, for they are as they are kept; says what goes. */
	#saring(form: FormData, apa: 'semua' | 'terbaca'): Ketikan {
		const semua = form.getAll('baris').filter((id): id is string => typeof id === 'string');
		const dikirim = new Map<string, BarisTertulis>();
		form.delete('baris');
		for (const id of semua) {
			const tertulis = this.ketikan.get(id);
			if (tertulis && (apa === 'semua' || this.#isTerbaca(id))) {
				dikirim.set(id, tertulis);
				form.append('baris', id);
			} else
				for (const nama of [...form.keys()].filter((satu) => satu.startsWith(`${id}.`)))
					form.delete(nama);
		}
		return dikirim;
	}
}
