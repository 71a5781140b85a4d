/** B-06: a verifier takes back an entry that was a mistake. */
export type BatalkanEntri = {
	readonly kind: 'entri.batalkan';
	/** The command that recorded it. */
	readonly perintahId: string;
	readonly alasan: string;
};
