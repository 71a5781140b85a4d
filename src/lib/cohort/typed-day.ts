import type { Tanggal } from '../format/tanggal';

/** A day as it stands in a field: '22-11-2026'. */
export const typedDay = (day: Tanggal): string => day.split('-').reverse().join('-');
