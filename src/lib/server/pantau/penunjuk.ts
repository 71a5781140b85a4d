import { isUuid } from '../../ids';

/** Where a page of a list begins that is read by moment and id: rows that come meanwhile shift nothing. */
export type Penunjuk = {
	readonly saat: string;
	readonly id: string;
	/** Of several rows with one moment and one id. */
	readonly butir: string;
};

const pola = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([^_]+)_([\w.-]{0,100})$/;

export const tulisPenunjuk = ({ saat, id, butir }: Penunjuk): string => `${saat}_${id}_${butir}`;

/** JavaScript takes 30 February for 2 March and knows a year 0; PostgreSQL refuses both. */
const isKept = (saat: string): boolean =>
	saat >= '0001' && !Number.isNaN(Date.parse(saat)) && new Date(saat).toISOString() === saat;

/** Null, which is the first page, for whatever is no mark of ours: an address may be cut off. */
export function bacaPenunjuk(text: string): Penunjuk | null {
	const [, saat = '', id = '', butir = ''] = pola.exec(text) ?? [];
	return isUuid(id) && isKept(saat) ? { saat, id, butir } : null;
}
