import { deserialize } from '$app/forms';
import { SvelteMap } from 'svelte/reactivity';
import { Unsent, type Filled } from '$lib/learning/unsent';

const sebentar = 5_000;

/**
 * Brings answers to the server one by one, each as soon as it is given. What does not get through stays on the device
 * and is tried again every few seconds, and when the network comes back.
 */
export class Pengirim {
	/** Answers that are on their way. */
	menunggu = $state(0);
	/** Something was saved from this page. */
	pernah = $state(false);
	readonly #antre: Unsent;
	/**
	 * What was given on this page or still waited from an earlier visit, also after it has arrived: the page holds what
	 * the server knew when it opened.
	 */
	readonly #diisi = new SvelteMap<string, Filled>();
	#sedang: Promise<boolean> | undefined;
	readonly #ulang: ReturnType<typeof setInterval>;

	readonly #selesai: () => void;

	/** @param selesai Told when the try turns out to be over: nothing is taken any more. */
	constructor(attemptId: string, selesai: () => void) {
		this.#selesai = selesai;
		this.#antre = new Unsent(attemptId, simpananPeramban());
		for (const [questionId, isian] of this.#antre.entries()) this.#diisi.set(questionId, isian);
		this.menunggu = this.#antre.size;
		this.#ulang = setInterval(() => void this.habiskan(), sebentar);
		addEventListener('online', this.habiskan);
		void this.habiskan();
	}

	berhenti(): void {
		clearInterval(this.#ulang);
		removeEventListener('online', this.habiskan);
	}

	isian(questionId: string): Filled | undefined {
		return this.#diisi.get(questionId);
	}

	simpan(questionId: string, isian: Filled): void {
		this.#diisi.set(questionId, isian);
		this.#antre.put(questionId, isian);
		this.menunggu = this.#antre.size;
		void this.habiskan();
	}

	/** True when nothing waits any more. */
	habiskan = (): Promise<boolean> => {
		this.#sedang ??= this.#kirimSemua().finally(() => {
			this.#sedang = undefined;
			this.menunggu = this.#antre.size;
		});
		return this.#sedang;
	};

	async #kirimSemua(): Promise<boolean> {
		for (let satu = this.#antre.first(); satu; satu = this.#antre.first()) {
			const [questionId, isian] = satu;
			const hasil = await kirimSatu(questionId, isian);
			if (hasil === 'nanti') return false;
			if (hasil === 'selesai') {
				this.#antre.clear();
				this.#selesai();
				return true;
			}
			this.pernah ||= hasil === 'tersimpan';
			// Also what the server will never take must not block the rest.
			this.#antre.sent(questionId, isian);
			this.menunggu = this.#antre.size;
		}
		return true;
	}
}

async function kirimSatu(
	questionId: string,
	isian: Filled
): Promise<'tersimpan' | 'ditolak' | 'selesai' | 'nanti'> {
	const body = new FormData();
	for (const [name, value] of isian) body.append(name, value);
	body.set('soal', questionId);
	body.set('ke', 'diam');
	try {
		const response = await fetch('?/simpan', {
			method: 'POST',
			body,
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		if (response.status >= 500 || response.status === 429) return 'nanti';
		const hasil = deserialize(await response.text());
		if (hasil.type === 'success') return 'tersimpan';
		// Signed out meanwhile: after signing in again the answer still waits.
		if (hasil.type !== 'failure') return 'nanti';
		return hasil.status === 409 ? 'selesai' : 'ditolak';
	} catch {
		return 'nanti';
	}
}

/** A browser may forbid it, and says so by throwing. */
function simpananPeramban(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
