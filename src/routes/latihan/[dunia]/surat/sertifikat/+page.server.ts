import { resolve } from '$app/paths';
import type { Event } from '$lib/desa/dunia';
import {
	parseAjukanSertifikat,
	parseAktifkanSertifikat,
	parseCabutSertifikat
} from '$lib/desa/surat/forms/sertifikat';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

type Kabar = 'diajukan' | 'dikembalikan' | 'aktif' | 'dicabut';

const kembali =
	(tersimpan: Kabar | ((events: readonly Event[]) => Kabar)) =>
	(dunia: string, events: readonly Event[]): string => {
		const kabar = typeof tersimpan === 'string' ? tersimpan : tersimpan(events);
		return `${resolve('/latihan/[dunia]/surat/sertifikat', { dunia })}?tersimpan=${kabar}`;
	};

/** C-07: the issuer looks at the papers at once; what lacks one comes back with the same answer. */
const hasilAjuan = (events: readonly Event[]): Kabar =>
	events.some((satu) => satu.kind === 'sertifikat.diajukan' && satu.kurang.length > 0)
		? 'dikembalikan'
		: 'diajukan';

export const actions: Actions = {
	ajukan: aksiPerintah(parseAjukanSertifikat, kembali(hasilAjuan)),
	aktifkan: aksiPerintah(parseAktifkanSertifikat, kembali('aktif')),
	cabut: aksiPerintah(parseCabutSertifikat, kembali('dicabut'))
};
