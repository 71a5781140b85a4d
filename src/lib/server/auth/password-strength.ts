import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

const longest = 200;

/** What people here take first, beside the dictionary: the trade, the country, rows of the keyboard. */
const habits =
	'gladi desa katasandi sandi rahasia password admin administrator sekretaris sekdes kepaladesa operator perangkat bismillah alhamdulillah indonesia merdeka pancasila garuda sayang qwertyuiop asdfghjkl zxcvbnm 1234567890'.split(
		' '
	);

let checker: Promise<ZxcvbnFactory> | undefined;

/** Loaded when the first password is chosen: the word lists are a megabyte that no page needs. */
const loadChecker = (): Promise<ZxcvbnFactory> =>
	(checker ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-id')]).then(
		([{ ZxcvbnFactory }, { dictionary, translations }]) =>
			new ZxcvbnFactory({ dictionary, translations })
	));

/** What stands against a new password, in one or two sentences; null when it will do. */
export async function passwordProblem(
	password: string,
	context: { readonly username: string; readonly nama: string; readonly role: string }
): Promise<string | null> {
	const least = context.role === 'administrator' ? 14 : 10;
	if ([...password].length < least)
		return `Kata sandi paling sedikit ${least} huruf. Gabungkan tiga kata yang mudah Anda ingat.`;
	if (password.length > longest) return `Kata sandi paling banyak ${longest} huruf.`;
	if (password.toLowerCase().includes(context.username.toLowerCase()))
		return 'Kata sandi tidak boleh memuat nama akun Anda.';
	const { score } = (await loadChecker()).check(password, [
		context.username,
		...context.nama.split(' '),
		...habits
	]);
	// 3: safe against somebody who has stolen the hashes and tries 10^8 to 10^10 passwords.
	return score >= 3
		? null
		: 'Kata sandi ini mudah ditebak. Gabungkan tiga kata yang tidak berhubungan.';
}
