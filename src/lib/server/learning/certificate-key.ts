import {
	createPrivateKey,
	createPublicKey,
	generateKeyPairSync,
	randomBytes,
	sign,
	verify,
	type KeyObject
} from 'node:crypto';
import { access, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fromBase64Url, toBase64Url } from '../../learning/certificate/base';
import { didOf, type Signer, type Verify } from '../../learning/certificate/sign';
import { StartupError } from '../db/startup-error';
import { env } from '../env';
import type { Issuing } from './certificates';

/**
 * The key that certificates are signed with: in a file of the data folder, made when the first one is issued, never in
 * the database and never in a log. Whoever has a copy can sign in our name, and without it what was signed before can
 * still be checked: each certificate carries the public key.
 */
export const keyFileName = 'sertifikat-kunci.json';

const known = new Map<string, Promise<Signer>>();

/** The key and address of this installation, for what is issued at the request of `url`; makes the key if need be. */
export const issuingAt = async (url: URL): Promise<Issuing> => ({
	signer: await certificateKey(env().dataDir),
	origin: env().origin ?? url.origin
});

/** The same for a page that only shows it: null where nothing was ever issued from this data folder. */
export async function issuingIfAny(url: URL): Promise<Issuing | null> {
	const { dataDir } = env();
	const isThere = await access(path.join(dataDir, keyFileName)).then(
		() => true,
		() => false
	);
	return isThere ? issuingAt(url) : null;
}

/** Read once in a process: the file does not change. */
export function certificateKey(dataDir: string): Promise<Signer> {
	const file = path.join(dataDir, keyFileName);
	const found = known.get(file) ?? readOrMake(file);
	known.set(file, found);
	// What failed is tried again the next time.
	found.catch(() => known.delete(file));
	return found;
}

async function readOrMake(file: string): Promise<Signer> {
	const kept = await read(file);
	if (kept) return kept;
	await make(file);
	return (await read(file)) ?? broken(file);
}

async function read(file: string): Promise<Signer | null> {
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
	try {
		const { x, d } = JSON.parse(text) as { readonly x: string; readonly d: string };
		return signerOf(createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' }));
	} catch {
		// Nothing of the file is said: it is a secret. A new key instead would hide that the old one is lost.
		return broken(file);
	}
}

function broken(file: string): never {
	throw new StartupError(
		`Kunci sertifikat ${file} tidak dapat dibaca. Pulihkan dari cadangan, atau pindahkan berkas itu agar dibuat kunci baru.`
	);
}

/** Written whole beside it and then given its name: of two processes that make one at once, the first stands. */
async function make(file: string): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	const { privateKey } = generateKeyPairSync('ed25519');
	const { x, d } = privateKey.export({ format: 'jwk' });
	const did = signerDid(privateKey);
	const draft = `${file}.${randomBytes(6).toString('hex')}`;
	const handle = await open(draft, 'wx', 0o600);
	try {
		await handle.writeFile(
			`${JSON.stringify({ kty: 'OKP', crv: 'Ed25519', kid: did, x, d }, null, '\t')}\n`
		);
		await handle.sync();
	} finally {
		await handle.close();
	}
	try {
		await link(draft, file);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	} finally {
		await rm(draft, { force: true });
	}
}

const signerDid = (key: KeyObject): string => didOf(signerOf(key).publicKey);

/** An Ed25519 private key as what signs. */
export function signerOf(privateKey: KeyObject): Signer {
	const publicKey = fromBase64Url(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '');
	if (!publicKey) throw new Error('No Ed25519 key');
	return { publicKey, sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)) };
}

export const verifySignature: Verify = (publicKey, bytes, signature) =>
	verify(
		null,
		bytes,
		createPublicKey({
			key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) },
			format: 'jwk'
		}),
		signature
	);
