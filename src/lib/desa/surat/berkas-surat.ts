import type { DefinisiSurat } from './definisi';

type Berkas = Pick<DefinisiSurat, 'berkas' | 'pengantarRt' | 'syarat'>;

/** C-06: what a court allows, and what the rule about marriage looks for among the papers. */
const izinPoligami = 'Izin poligami dari pengadilan';

/**
 * Papers that may lie on the counter for this letter. The letter of the RT and the court's permission are no requirement
 * of the type: nobody is warned that they are missing.
 */
export const daftarBerkas = ({ berkas, pengantarRt, syarat }: Berkas): readonly string[] => [
	...berkas,
	...(pengantarRt ? ['Pengantar RT/RW'] : []),
	...(syarat.includes('nikah') || syarat.includes('belum-kawin') ? [izinPoligami] : [])
];
