import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JabatanDesa } from './pejabat';

/** Hexadecimal; plain JavaScript, because a page on a LAN without https has no `crypto.subtle`. */
export const sha256Hex = (teks: string): string => bytesToHex(sha256(utf8ToBytes(teks)));

/** C-07: what is kept of a passphrase, or of a PIN. */
export const sidikSandi = (garam: string, sandi: string): string => sha256Hex(`${garam}\n${sandi}`);

export const isSandiCocok = (
	sandi: { readonly garam: string; readonly sidik: string } | null,
	frasa: string
): boolean => sandi !== null && sandi.sidik === sidikSandi(sandi.garam, frasa);

/** The passphrase that an official of a practice village begins with; told to whoever acts in that seat, and to no other. */
export const frasaLatihan = (jabatan: JabatanDesa): string => `latihan ${jabatan} 2026`;
