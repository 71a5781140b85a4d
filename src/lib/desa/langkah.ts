/**
 * Long work, step by step: each `yield` is a place where whoever drives it may let others work first. The same code is
 * driven at once in tests, and in slices in a browser that has to stay awake and on a server where others are waiting.
 */
export type Langkah<T> = Generator<undefined, T>;

export function jalankan<T>(langkah: Langkah<T>): T {
	let hasil = langkah.next();
	while (!hasil.done) hasil = langkah.next();
	return hasil.value;
}

export async function jalankanBertahap<T>(
	langkah: Langkah<T>,
	jeda: () => Promise<unknown>
): Promise<T> {
	let hasil = langkah.next();
	while (!hasil.done) {
		await jeda();
		hasil = langkah.next();
	}
	return hasil.value;
}
