import { resolve } from '$app/paths';
import { parseTemuan } from '$lib/desa/forms/tanda-temuan';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

const kembali = (dunia: string): string =>
	`${resolve('/latihan/[dunia]/temuan', { dunia })}#ditandai`;

export const actions: Actions = {
	tandai: aksiPerintah((form) => parseTemuan(form, '?/tandai'), kembali),
	hapus: aksiPerintah((form) => parseTemuan(form, '?/hapus'), kembali)
};
