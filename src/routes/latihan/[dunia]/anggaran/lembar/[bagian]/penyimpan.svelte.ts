import { enhance } from '$app/forms';
import { invalidate } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import {
	bacaBaris,
	parseTulis,
	type BarisTertulis,
	type IsianBaris
} from '$lib/desa/apbdes/forms/baris';
import type { Ketikan } from '$lib/desa/apbdes/views/draf-lembar';
import type { Problem } from '$lib/desa/problem';
import type { DataDunia } from '../../../data-dunia';
import { kirim } from '../../../kirim';
import { pindahSel } from './papan-tik';

/**
 * What is typed into a sheet until it is kept. A line is sent as soon as the cursor leaves it, and only lines that were
 * typed into are sent; "Bagaimana kalau" sends nothing until one says so.
 */
export class PenyimpanLembar {
	ketikan = $state.raw<Ketikan>({});
	problems = $state.raw<readonly Problem[]>();
	kalau = $state(false);
	#mengirim = $state(false);
	#form: HTMLFormElement | undefined;
	readonly #data: () => DataDunia;

	constructor(data: () => DataDunia, awal: () => Ketikan) {
		this.#data = data;
		this.ketikan = awal();
	}

	get keadaan(): string {
		if (this.#mengirim) return 'Menyimpan…';
		const banyak = Object.keys(this.ketikan).length;
		if (banyak === 0) return '';
		return this.kalau
			? `${banyak} baris dicoba, belum disimpan`
			: `${banyak} baris belum tersimpan`;
	}

	ketik(id: string, dasar: BarisTertulis, isian: IsianBaris, nilai: string): void {
		this.ketikan = { ...this.ketikan, [id]: { ...(this.ketikan[id] ?? dasar), [isian]: nilai } };
	}

	readonly pasang = (form: HTMLFormElement): (() => void) => {
		this.#form = form;
		const { destroy } = enhance(form, this.#kirim);
		form.addEventListener('keydown', pindahSel);
		form.addEventListener('focusout', this.#tinggalkan);
		return () => {
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
		this.ketikan = {};
		this.problems = undefined;
		this.kalau = false;
	};

	/** The cursor left a line that can be read: it is sent. One that cannot waits, with its problems beside it. */
	readonly #tinggalkan = (event: FocusEvent): void => {
		const dari = (event.target as Element).closest<HTMLElement>('[data-baris]');
		const ke = (event.relatedTarget as Element | null)?.closest('[data-baris]');
		const id = dari?.dataset.baris;
		if (this.kalau || !id || dari === ke) return;
		const tertulis = this.ketikan[id];
		if (!tertulis || !bacaBaris(id, tertulis).baris) return;
		// After the button that the cursor may have gone to has had its click.
		setTimeout(() => {
			if (this.ketikan[id] && !this.#mengirim) this.#form?.requestSubmit();
		}, 150);
	};

	readonly #kirim: SubmitFunction = async (input) => {
		const dikirim = this.ketikan;
		this.#saring(input.formData, dikirim);
		this.#mengirim = true;
		const lanjut = await kirim(this.#data, (found) => (this.problems = found), parseTulis)(input);
		if (!lanjut) {
			this.#mengirim = false;
			return;
		}
		return async (hasil) => {
			if (hasil.result.type !== 'redirect') {
				this.#mengirim = false;
				return lanjut(hasil);
			}
			this.kalau = false;
			await invalidate(`latihan:${this.#data().duniaId}`);
			// What was typed while this went out stays.
			this.ketikan = Object.fromEntries(
				Object.entries(this.ketikan).filter(([id, isi]) => dikirim[id] !== isi)
			);
			this.#mengirim = false;
		};
	};

	/** Rows that nobody has typed into are as they are kept. */
	#saring(form: FormData, ketikan: Ketikan): void {
		const semua = form.getAll('baris').filter((id): id is string => typeof id === 'string');
		form.delete('baris');
		for (const id of semua) {
			if (ketikan[id]) form.append('baris', id);
			else
				for (const nama of [...form.keys()].filter((satu) => satu.startsWith(`${id}.`)))
					form.delete(nama);
		}
	}
}
