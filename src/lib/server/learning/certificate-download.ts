import { tanggalDiZona } from '$lib/format/tanggal';
import { verifyJwt } from '$lib/learning/certificate/sign';
import { notFound, type User } from '../access';
import type { Services } from '../runtime';
import { verifySignature } from './certificate-key';
import { publicCertificate, type PublicCertificate } from './certificates';

/** A certificate as a file, for anybody with its code: on paper, as a signed credential, or as what that one says. */
export async function downloadCertificate(
	services: Services,
	reader: User | null,
	{ kode, format }: { readonly kode: string; readonly format: string }
): Promise<Response> {
	const found = (await publicCertificate(services, reader, kode)) ?? notFound();
	const { body, type } = await fileOf(found, format);
	const name = `sertifikat-${found.number.replaceAll('/', '-')}.${format}`;
	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
}

async function fileOf(
	found: PublicCertificate,
	format: string
): Promise<{ readonly body: BodyInit; readonly type: string }> {
	switch (format) {
		case 'pdf': {
			// They come when the first one is asked for: a server that prints nothing loads neither.
			const [{ certificatePdf }, { gambarPdf }] = await Promise.all([
				import('./certificate-pdf'),
				import('../dokumen/pdf')
			]);
			const { number, code, content, revoked, zona } = found;
			const revokedOn = revoked && tanggalDiZona(revoked.at, zona);
			return {
				body: await gambarPdf(certificatePdf({ number, code, content, revokedOn })),
				type: 'application/pdf'
			};
		}
		case 'jwt':
			return { body: found.credential, type: 'application/jwt' };
		case 'json': {
			const read = verifyJwt(found.credential, verifySignature);
			if (!read) throw new Error(`The credential of ${found.number} does not verify`);
			return {
				body: `${JSON.stringify(read.payload, null, '\t')}\n`,
				type: 'application/json; charset=utf-8'
			};
		}
		default:
			return notFound();
	}
}
