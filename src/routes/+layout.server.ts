import { resolve } from '$app/paths';
import { zonaWilayah } from '$lib/format/tanggal';
import { labelJabatan } from '$lib/learning/jabatan';
import { labelPeran } from '$lib/server/accounts/status';
import { isDemo, services } from '$lib/server/runtime';
import { readTextSize } from '$lib/server/text-size';
import type { LayoutServerLoad } from './$types';

/** What every page shows of the person; nothing of it stands in an open page without a session. */
export const load: LayoutServerLoad = ({ locals, cookies }) => {
	const { user } = locals;
	return {
		demo: isDemo(),
		teks: readTextSize(cookies),
		user: user && {
			nama: user.nama,
			role: user.role,
			keterangan: user.jabatan ? labelJabatan(user.jabatan) : labelPeran(user.role),
			href: resolve('/saya'),
			zona: zonaWilayah(user.wilayahKode),
			/** When the page was sent: the date of what is printed. */
			dibuka: services().now().toISOString()
		}
	};
};
