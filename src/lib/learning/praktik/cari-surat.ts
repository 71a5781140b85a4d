import type { Surat } from '../../desa/surat/surat';
import { cariSiapa, sebutSiapa, type Context } from './checks/context';

/** Nothing comes of it any more. */
export const gugur: readonly Surat['status'][] = ['ditolak', 'dibatalkan', 'dicabut'];

/** 'SKD:warga': a letter of that type about somebody of the cast; 'UND:dinas' one of the office itself. */
const bentukBaru = /^([A-Z][A-Z0-9]*):(.+)$/;

export const bagianSurat = (
	nama: string
): { readonly jenis: string; readonly siapa: string } | null => {
	const [, jenis, siapa] = bentukBaru.exec(nama) ?? [];
	return jenis === undefined || siapa === undefined ? null : { jenis, siapa };
};

const isTentang = (surat: Surat, siapa: string, context: Context): boolean => {
	if (siapa === 'dinas') return surat.pemohonId === null && surat.subjekId === null;
	const id = cariSiapa(siapa, context)?.id;
	return id !== undefined && (surat.pemohonId === id || surat.subjekId === id);
};

/** Every letter of a type about somebody, the oldest first, those from before the task as well. */
export const suratTentang = (jenis: string, siapa: string, context: Context): readonly Surat[] =>
	[...context.dunia.persuratan.surat.values()].filter(
		(surat) => surat.jenis === jenis && isTentang(surat, siapa, context)
	);

/**
 * Which letter a check or a step speaks of, as it stands now: one of the cast was there before the task began. Of those that
 * were made since it is the newest that is signed, then the newest; what was refused, voided or revoked comes last.
 */
export function cariSurat(nama: string, context: Context): Surat | undefined {
	const member = context.cast.members.get(nama);
	if (member?.jenis === 'surat') return context.dunia.persuratan.surat.get(member.id);
	const bagian = bagianSurat(nama);
	if (!bagian) return undefined;
	const { surat: dahulu } = context.start.persuratan;
	const baru = suratTentang(bagian.jenis, bagian.siapa, context).filter(
		({ id }) => !dahulu.has(id)
	);
	const berlaku = baru.filter(({ status }) => !gugur.includes(status));
	return berlaku.findLast(({ nomor }) => nomor !== null) ?? berlaku.at(-1) ?? baru.at(-1);
}

/** How it is called in a message, also while it is not there. */
export function sebutSurat(nama: string, context: Context): string {
	const surat = cariSurat(nama, context);
	if (surat?.nomor) return `surat nomor ${surat.nomor.teks}`;
	const bagian = bagianSurat(nama);
	if (!bagian || bagian.siapa === 'dinas') return bagian ? `surat ${bagian.jenis}` : 'surat itu';
	return `surat ${bagian.jenis} untuk ${sebutSiapa(bagian.siapa, context)}`;
}
