import { readFileSync } from 'node:fs';
import { verifyCompact } from '../src/lib/learning/certificate/compact';
import { publicKeyOf, verifyJwt } from '../src/lib/learning/certificate/sign';
import { labelLevel } from '../src/lib/learning/competency';
import { verifySignature } from '../src/lib/server/learning/certificate-key';

// Checks a certificate from what somebody holds in hand: no database, no network.

const usage = [
	'Pakai: npm run certificates:verify -- sertifikat.jwt',
	'atau:  npm run certificates:verify -- "isi kode QR" did:key:…'
];

function verifyFile(file: string): string[] | null {
	const read = verifyJwt(readFileSync(file, 'utf8'), verifySignature);
	if (!read) return null;
	const { name, description, validFrom } = read.payload;
	return [
		`${String(description)}: ${String(name)}, sejak ${String(validFrom)}`,
		`Kunci: ${read.did}`,
		'Bandingkan kunci itu dengan kunci penerbit yang Anda percaya.'
	];
}

/** The address before '#' is not signed, and not needed. */
function verifyQr(text: string, did: string): string[] | null {
	const key = publicKeyOf(did);
	const read = key && verifyCompact(text.slice(text.indexOf('#') + 1), key, verifySignature);
	if (!read) return null;
	return [
		`Sertifikat ${read.number} untuk ${read.name}`,
		`${read.courseCode} revisi ${read.courseRev}, ${read.hours} JP, terbit ${read.issuedOn}`,
		...(read.example ? ['CONTOH LATIHAN - TIDAK BERLAKU'] : []),
		read.competencies.map(({ code, level }) => `${code} ${labelLevel(level)}`).join(', ')
	];
}

const [given, did] = process.argv.slice(2);
if (given === undefined) {
	console.error(usage.join('\n'));
	process.exitCode = 2;
} else {
	const lines = did === undefined ? verifyFile(given) : verifyQr(given, did);
	if (lines) {
		console.log(['Tanda tangan cocok.', ...lines.filter(Boolean)].join('\n  '));
		console.log('Apakah sudah dicabut hanya dapat dilihat di halaman penerbitnya.');
	} else {
		console.error('TIDAK SAH: tanda tangannya tidak cocok dengan isinya.');
		process.exitCode = 1;
	}
}
