import type { AccountRow } from '$lib/server/accounts/list';
import type { Tone } from '$lib/ui/data-table';
import type { Kolom } from '$lib/ui/kolom';

export const sebutStatus: Readonly<
	Record<AccountRow['status'], { readonly text: string; readonly tone: Tone }>
> = {
	contoh: { text: 'Orang contoh', tone: 'netral' },
	nonaktif: { text: 'Ditutup', tone: 'bata' },
	baru: { text: 'Belum dipakai', tone: 'kunyit' },
	kartu: { text: 'Belum ganti sandi', tone: 'kunyit' },
	aktif: { text: 'Aktif', tone: 'daun' }
};

/** The accounts on the screen and in the file. */
export const kolomAkun: readonly Kolom<AccountRow>[] = [
	{ key: 'nama', label: 'Nama', sort: 'nama', heading: true, isi: ({ nama }) => nama },
	{ key: 'akun', label: 'Nama akun', sort: 'akun', isi: ({ username }) => username },
	{ key: 'jabatan', label: 'Jabatan', isi: ({ jabatan }) => jabatan },
	{ key: 'tempat', label: 'Wilayah', sort: 'tempat', isi: ({ tempat }) => tempat },
	{ key: 'status', label: 'Keadaan', isi: ({ status }) => sebutStatus[status].text }
];
