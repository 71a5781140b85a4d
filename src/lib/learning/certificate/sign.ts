import { fromBase58, fromBase64Url, toBase58, toBase64Url, utf8 } from './base';

/** An Ed25519 key that signs; where it is kept is the business of whoever hands it in. */
export type Signer = {
	readonly publicKey: Uint8Array;
	readonly sign: (bytes: Uint8Array) => Uint8Array;
};

/** Whether a signature of a public key is over these bytes. */
export type Verify = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean;

/** Marks what follows as an Ed25519 public key (multicodec ed25519-pub). */
const ed25519Mark = [0xed, 0x01] as const;
const keyLength = 32;
const signatureLength = 64;

/** The name that contains the key: whoever has it needs nobody's help to check a signature (did:key, multibase z). */
export function didOf(publicKey: Uint8Array): string {
	if (publicKey.length !== keyLength) throw new Error(`No Ed25519 key: ${publicKey.length} bytes`);
	return `did:key:z${toBase58(Uint8Array.from([...ed25519Mark, ...publicKey]))}`;
}

export function publicKeyOf(did: string): Uint8Array | null {
	const bytes = did.startsWith('did:key:z') ? fromBase58(did.slice('did:key:z'.length)) : null;
	const isKey =
		bytes?.length === ed25519Mark.length + keyLength &&
		ed25519Mark.every((mark, index) => bytes[index] === mark);
	return isKey ? bytes.slice(ed25519Mark.length) : null;
}

/** Of did:key the one key it has, as a header names it. */
export const keyIdOf = (did: string): string => `${did}#${did.slice('did:key:'.length)}`;

type Json = Readonly<Record<string, unknown>>;

/** A JWT whose header carries the key twice: by its name, and as a JWK for those who do not read did:key. */
export function signJwt(payload: Json, { publicKey, sign }: Signer, typ = 'JWT'): string {
	const header = {
		alg: 'EdDSA',
		typ,
		kid: keyIdOf(didOf(publicKey)),
		jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) }
	};
	const signed = [header, payload].map((part) => toBase64Url(utf8(JSON.stringify(part)))).join('.');
	return `${signed}.${toBase64Url(sign(utf8(signed)))}`;
}

export type ReadJwt = { readonly did: string; readonly payload: Json };

/**
 * The payload of a JWT whose signature holds by the key that its header names; null for anything else. Who owns that
 * key is another question: compare `did` with one that you trust.
 */
export function verifyJwt(jwt: string, verify: Verify): ReadJwt | null {
	const [head, body, signature, ...more] = jwt.trim().split('.');
	if (!head || !body || !signature || more.length > 0) return null;
	const header = readJson(head);
	const payload = readJson(body);
	const bytes = fromBase64Url(signature);
	if (header?.alg !== 'EdDSA' || typeof header.kid !== 'string' || !payload) return null;
	if (bytes?.length !== signatureLength) return null;
	const did = header.kid.split('#')[0] ?? '';
	const key = publicKeyOf(did);
	// The issuer that the text names must be the key that signed it.
	if (!key || payload.iss !== did) return null;
	return verify(key, utf8(`${head}.${body}`), bytes) ? { did, payload } : null;
}

function readJson(part: string): Json | null {
	const bytes = fromBase64Url(part);
	if (!bytes) return null;
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		// Safe: an object of JSON, whose values are looked at before they are used.
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Json)
			: null;
	} catch {
		return null;
	}
}
