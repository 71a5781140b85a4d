import { tanggal } from '../../format/tanggal';
import type { CertificateContent } from './content';

/** A certificate of an invented secretary, for tests of what is printed and signed. */
export const makeContent = (parts: Partial<CertificateContent> = {}): CertificateContent => ({
	version: 1,
	name: 'Ratna Wulandari',
	seat: 'Sekretaris Desa',
	place: 'Desa Sukamaju, Kec. Contoh, Kabupaten Latihan, Jawa Timur',
	course: {
		id: 'administrasi-kependudukan',
		slug: 'administrasi-kependudukan',
		code: 'K04',
		title: 'Administrasi kependudukan',
		summary: 'Membaca NIK dan mencatat peristiwa.',
		rev: 2
	},
	hours: 13,
	finishedOn: tanggal('2026-11-20'),
	issuedOn: tanggal('2026-11-22'),
	tasks: [
		{
			id: 'bayi-lahir',
			title: 'Bayi lahir di Dusun Krajan',
			competencies: ['K04.2'],
			mode: 'uji',
			on: tanggal('2026-11-18'),
			seedHash: '0123456789abcdef'
		}
	],
	exams: [{ id: 'ujian-akhir', title: 'Ujian akhir', percent: 85, on: tanggal('2026-11-20') }],
	competencies: [
		{ code: 'K04.1', text: 'Anda dapat memeriksa 20 NIK dan KK.', level: 'paham' },
		{ code: 'K04.2', text: 'Anda dapat mencatat lima jenis peristiwa.', level: 'tuntas' }
	],
	legal: ['UU 23/2006', 'UU 24/2013'],
	issuer: {
		name: 'Gladi Desa',
		url: 'https://gladi.contoh.id',
		did: 'did:key:z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd'
	},
	address: 'https://gladi.contoh.id/sertifikat/01abcdefghjkmnpqrstvwxyz01',
	compact: 'GD1.W10.AAAA',
	example: false,
	...parts
});
