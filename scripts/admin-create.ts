/**
 * The first administrator of a real installation: `npm run admin:create`, or with the answers given:
 * `npm run admin:create -- --nama "Siti Aminah" --akun siti.aminah`.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { createAdministrator, proposeUsername } from '../src/lib/server/accounts/administrator';
import { connectForScript } from '../src/lib/server/db/boot';
import { StartupError } from '../src/lib/server/db/startup-error';
import { env } from '../src/lib/server/env';
import type { Services } from '../src/lib/server/runtime';

/** Something the operator can mend; shown without a stack. */
class Refusal extends Error {}

const usage = 'npm run admin:create -- --nama "Siti Aminah" --akun siti.aminah';

function givenOnCommandLine(): { nama?: string; akun?: string } {
	try {
		return parseArgs({ options: { nama: { type: 'string' }, akun: { type: 'string' } } }).values;
	} catch {
		throw new Refusal(`Yang dikenal hanya --nama dan --akun. Contoh: ${usage}`);
	}
}

async function ask(question: string, proposal = ''): Promise<string> {
	if (!process.stdin.isTTY)
		throw new Refusal(`Tidak ada terminal untuk bertanya. Sebutkan keduanya: ${usage}`);
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		const hint = proposal && ` [${proposal}]`;
		return (await terminal.question(`${question}${hint}: `)).trim() || proposal;
	} finally {
		terminal.close();
	}
}

async function createFrom(services: Services, given: { nama?: string; akun?: string }) {
	const nama = given.nama ?? (await ask('Nama lengkap'));
	const username = given.akun ?? (await ask('Nama akun', await proposeUsername(services, nama)));
	const made = await createAdministrator(services, { nama, username });
	if (!made.ok)
		throw new Refusal(
			made.problems.map(({ message, mend }) => [message, mend].filter(Boolean).join(' ')).join('\n')
		);
	console.log(`
Administrator dibuat.

  Nama akun            ${made.value.username}
  Kata sandi pertama   ${made.value.password}

Catat sekarang: kata sandi ini tidak ditampilkan lagi dan wajib diganti saat masuk pertama kali.`);
}

async function main(): Promise<void> {
	const given = givenOnCommandLine();
	// Whoever makes an administrator sets up a real installation: a database made here is one.
	const boot = await connectForScript({ ...env(), demo: 'off' }, (line) => console.log(line));
	try {
		if (boot.mode === 'demo')
			throw new Refusal(
				'Basis data ini untuk demo, dan demo sudah mempunyai administrator contoh. Pakai DATA_DIR atau DATABASE_URL lain.'
			);
		await createFrom({ db: boot.db, mode: boot.mode, now: () => new Date() }, given);
	} finally {
		await boot.close();
	}
}

main().catch((error: unknown) => {
	const known = error instanceof Refusal || error instanceof StartupError;
	console.error(known ? error.message : error);
	process.exitCode = 1;
});
