import { formatTanggal } from '../../format/tanggal';
import { labelLevel } from '../competency';
import { printPercent, type CertificateContent } from './content';

/** Of one person, different in each certificate, so that two of them cannot be laid side by side. */
export type HashedIdentity = {
	readonly salt: string;
	/** 'sha256$' and the hash of id and salt in hexadecimal. */
	readonly hash: string;
	/** The subject of the credential: a name without meaning, made from the same hash. */
	readonly urn: string;
};

export type Credential = {
	readonly certificateId: string;
	readonly number: string;
	readonly runningNumber: number;
	/** A moment in UTC as ISO text. */
	readonly issuedAt: string;
	readonly finishedAt: string;
	readonly identity: HashedIdentity;
	readonly content: Omit<CertificateContent, 'compact'>;
};

export const credentialContexts = [
	'https://www.w3.org/ns/credentials/v2',
	'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
] as const;

/** How many credentials one list of revocations covers: the least that a bitstring status list may have. */
export const statusListLength = 131_072;

/** Where it stands whether a credential still counts: which list, and which bit of it. */
export const statusPlace = (
	runningNumber: number
): { readonly list: number; readonly bit: number } => ({
	list: Math.floor(runningNumber / statusListLength) + 1,
	bit: runningNumber % statusListLength
});

export const statusListPath = (list: number): string => `/sertifikat/pencabutan/${list}.jwt`;

/**
 * The Open Badges 3.0 credential as the payload of a JWT: the credential itself with the registered claims beside its
 * own members (OB 3.0, 8.2). The person appears with the name that is printed and a salted hash of the account, never
 * with a NIK, which this application does not know.
 */
export function openBadge({
	certificateId,
	number,
	runningNumber,
	issuedAt,
	finishedAt,
	identity,
	content
}: Credential): Readonly<Record<string, unknown>> {
	const { course, issuer } = content;
	const id = `urn:uuid:${certificateId}`;
	const courseUrl = `${issuer.url}/belajar/${course.slug}`;
	const { list, bit } = statusPlace(runningNumber);
	const statusList = `${issuer.url}${statusListPath(list)}`;
	// A date in whole seconds: the two ways to say it must agree.
	const validFrom = `${issuedAt.slice(0, 19)}Z`;
	return {
		'@context': credentialContexts,
		id,
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		name: content.example ? `${course.title} (CONTOH LATIHAN - TIDAK BERLAKU)` : course.title,
		description: `Sertifikat ${number}`,
		issuer: { id: issuer.did, type: ['Profile'], name: issuer.name, url: issuer.url },
		validFrom,
		credentialSubject: {
			id: identity.urn,
			type: ['AchievementSubject'],
			identifier: [
				{
					type: 'IdentityObject',
					hashed: true,
					identityHash: identity.hash,
					identityType: 'systemId',
					salt: identity.salt
				},
				{
					type: 'IdentityObject',
					hashed: false,
					identityHash: content.name,
					identityType: 'name'
				}
			],
			activityEndDate: `${finishedAt.slice(0, 19)}Z`,
			creditsEarned: content.hours,
			licenseNumber: number,
			achievement: {
				id: `${courseUrl}#rev-${course.rev}`,
				type: ['Achievement'],
				achievementType: 'Course',
				name: course.title,
				description: course.summary || course.title,
				humanCode: course.code,
				inLanguage: 'id',
				version: String(course.rev),
				creditsAvailable: content.hours,
				criteria: { narrative: criteriaOf(content) },
				alignment: [
					...content.competencies.map(({ code, text, level }) => ({
						type: ['Alignment'],
						targetType: 'ceasn:Competency',
						targetCode: code,
						targetName: text,
						targetDescription: `Tingkat saat diterbitkan: ${labelLevel(level)}`,
						targetFramework: `Gladi Desa ${course.code}`,
						targetUrl: courseUrl
					})),
					...content.legal.map((ref) => ({
						type: ['Alignment'],
						targetCode: ref,
						targetName: ref,
						targetFramework: 'Peraturan perundang-undangan',
						targetUrl: `${issuer.url}/regulasi`
					}))
				]
			}
		},
		evidence: [
			...content.tasks.map((task) => ({
				type: ['Evidence'],
				genre: 'practice',
				name: task.title,
				narrative: `Dikerjakan tanpa bantuan (${task.mode === 'uji' ? 'Uji' : 'Kerjakan'}) pada ${formatTanggal(task.on)}.`,
				description: [
					`tugas ${task.id}`,
					task.competencies.length > 0 && `kompetensi ${task.competencies.join(', ')}`,
					task.seedHash && `desa latihan sha256 ${task.seedHash}`
				]
					.filter(Boolean)
					.join('; ')
			})),
			...content.exams.map((exam) => ({
				type: ['Evidence'],
				genre: 'exam',
				name: exam.title,
				narrative: `Lulus dengan nilai ${printPercent(exam.percent)} pada ${formatTanggal(exam.on)}.`,
				description: `ujian ${exam.id}`
			}))
		],
		credentialStatus: {
			id: `${statusList}#${bit}`,
			type: 'BitstringStatusListEntry',
			statusPurpose: 'revocation',
			statusListIndex: String(bit),
			statusListCredential: statusList
		},
		iss: issuer.did,
		sub: identity.urn,
		jti: id,
		nbf: Date.parse(validFrom) / 1000
	};
}

const criteriaOf = ({ course, hours, tasks, exams }: Credential['content']): string =>
	[
		`Menyelesaikan kursus ${course.code} ${course.title} (revisi ${course.rev}, ${hours} JP) menurut syarat kelulusannya.`,
		tasks.length > 0 && `Dibuktikan tanpa bantuan: ${tasks.length} latihan di desa latihan.`,
		exams.length > 0 && `Lulus ${exams.length} ujian.`
	]
		.filter(Boolean)
		.join(' ');

type StatusList = {
	readonly did: string;
	readonly url: string;
	readonly list: number;
	/** The bits, packed with gzip and written in multibase base64url, as the standard asks. */
	readonly encodedList: string;
	readonly at: string;
};

/** Which of the credentials of one list no longer count, as a credential of its own. */
export function statusListCredential({
	did,
	url,
	list,
	encodedList,
	at
}: StatusList): Readonly<Record<string, unknown>> {
	const id = `${url}${statusListPath(list)}`;
	const validFrom = `${at.slice(0, 19)}Z`;
	return {
		'@context': ['https://www.w3.org/ns/credentials/v2'],
		id,
		type: ['VerifiableCredential', 'BitstringStatusListCredential'],
		issuer: did,
		validFrom,
		credentialSubject: {
			id: `${id}#list`,
			type: 'BitstringStatusList',
			statusPurpose: 'revocation',
			encodedList
		},
		iss: did,
		jti: id,
		nbf: Date.parse(validFrom) / 1000
	};
}

/** A row of bits, the first of them leftmost, with those of the revoked set. */
export function statusBits(revoked: Iterable<number>): Uint8Array {
	const bits = new Uint8Array(statusListLength / 8);
	for (const bit of revoked) {
		const byte = bit >> 3;
		bits[byte] = (bits[byte] ?? 0) | (0x80 >> (bit & 7));
	}
	return bits;
}
