import { levels, type Level } from '../competency';
import { fromBase64Url, toBase64Url, utf8 } from './base';
import type { CertificateContent } from './content';
import type { Signer, Verify } from './sign';

/** What a QR code tells one who has no connection: enough to compare with the paper, and a signature over it. */
export type CompactCertificate = {
	readonly number: string;
	readonly name: string;
	readonly courseCode: string;
	readonly courseRev: number;
	readonly issuedOn: string;
	readonly hours: number;
	readonly example: boolean;
	readonly competencies: readonly { readonly code: string; readonly level: Level }[];
};

const mark = 'GD1';

type Given = Pick<
	CertificateContent,
	'name' | 'course' | 'issuedOn' | 'hours' | 'example' | 'competencies'
> & { readonly number: string };

/** 'GD1.text.signature': short names and no spaces, for every letter makes the squares of the code smaller. */
export function signCompact(given: Given, { sign }: Signer): string {
	const fields = [
		given.number,
		given.name,
		given.course.code,
		given.course.rev,
		given.issuedOn,
		given.hours,
		given.example ? 1 : 0,
		given.competencies.map(({ code, level }) => `${code}:${levels.indexOf(level)}`).join(',')
	];
	const signed = `${mark}.${toBase64Url(utf8(JSON.stringify(fields)))}`;
	return `${signed}.${toBase64Url(sign(utf8(signed)))}`;
}

/** What a compact text says, when the signature of this key holds; null otherwise. */
export function verifyCompact(
	text: string,
	publicKey: Uint8Array,
	verify: Verify
): CompactCertificate | null {
	const [head, body = '', last = '', ...more] = text.trim().split('.');
	const bytes = fromBase64Url(body);
	const signature = fromBase64Url(last);
	if (head !== mark || more.length > 0 || !bytes || signature?.length !== 64) return null;
	if (!verify(publicKey, utf8(`${head}.${body}`), signature)) return null;
	// Signed by the key that was asked for, so written by `signCompact`.
	const fields = JSON.parse(new TextDecoder().decode(bytes)) as [
		string,
		string,
		string,
		number,
		string,
		number,
		number,
		string
	];
	const [number, name, courseCode, courseRev, issuedOn, hours, example, reached] = fields;
	return {
		number,
		name,
		courseCode,
		courseRev,
		issuedOn,
		hours,
		example: example === 1,
		competencies: reached
			.split(',')
			.filter(Boolean)
			.map((one) => {
				const cut = one.lastIndexOf(':');
				return { code: one.slice(0, cut), level: levels[Number(one.slice(cut + 1))] ?? 'belum' };
			})
	};
}

/** Letters that still make squares a phone can read at the size they are printed in. */
const mostInQr = 620;

/** The public address, and behind '#', which no browser sends to anybody, the signed text where there is room for it. */
export function qrText({
	address,
	compact
}: Pick<CertificateContent, 'address' | 'compact'>): string {
	const whole = `${address}#${compact}`;
	return whole.length <= mostInQr ? whole : address;
}
