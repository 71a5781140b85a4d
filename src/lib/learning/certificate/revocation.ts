import { accepted, refused, type Problem, type Result } from '../../desa/problem';

/** Why a certificate no longer counts, in a word that anybody may read. */
const reasons = {
	keliru: 'Ada data yang keliru',
	'bukan-hasil-sendiri': 'Bukan hasil pekerjaan sendiri',
	permintaan: 'Atas permintaan pemiliknya',
	lain: 'Sebab lain'
} as const;

export type RevocationReason = keyof typeof reasons;

// Keys of an object written above, in the order written.
export const revocationReasons = Object.keys(reasons) as RevocationReason[];

export const labelReason = (reason: RevocationReason): string => reasons[reason];

const isReason = (text: string): text is RevocationReason => Object.hasOwn(reasons, text);

export type Revocation = {
	readonly reason: RevocationReason;
	/** For trainers and the person themselves: it may name somebody. */
	readonly note: string;
};

const fewest = 5;
const most = 400;

/** SE-02: a revocation needs a reason anybody may read and a note that explains it, and a word that it is meant. */
export function parseRevocation(typed: {
	readonly reason: string;
	readonly note: string;
	readonly sure: boolean;
}): Result<Revocation> {
	const problems: Problem[] = [];
	const galat = (field: string, message: string, mend: string) =>
		problems.push({ field, level: 'galat', rule: 'SE-02', message, mend });
	const note = typed.note.trim().replace(/\s+/g, ' ');
	if (!isReason(typed.reason))
		galat('alasan', 'Alasan pencabutan belum dipilih.', 'Pilih salah satu alasan.');
	if (note.length < fewest)
		galat('penjelasan', 'Penjelasan belum cukup.', `Tulis paling sedikit ${fewest} huruf.`);
	if (note.length > most)
		galat('penjelasan', 'Penjelasan terlalu panjang.', `Ringkas sampai ${most} huruf.`);
	if (!typed.sure)
		galat(
			'yakin',
			'Pencabutan belum dipastikan.',
			'Beri tanda bahwa Anda memahami pencabutan tidak dapat dibatalkan.'
		);
	return problems.length === 0 && isReason(typed.reason)
		? accepted({ reason: typed.reason, note })
		: refused(...problems);
}

/** As one text, the way it is kept. */
export const writeRevocation = ({ reason, note }: Revocation): string => `${reason}: ${note}`;

export function readRevocation(text: string): Revocation {
	const cut = text.indexOf(': ');
	const reason = text.slice(0, cut);
	return isReason(reason) ? { reason, note: text.slice(cut + 2) } : { reason: 'lain', note: text };
}
