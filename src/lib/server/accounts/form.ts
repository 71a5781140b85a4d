import type { Problem } from '$lib/desa/problem';
import { bacaIsian, type FormValues } from '$lib/desa/forms/isian';
import type { Tanggal } from '$lib/format/tanggal';
import { daftarJabatan, type Jabatan } from '$lib/learning/jabatan';
import type { Role } from '../access';
import { normalUsername } from '../auth/sign-in';

/** What was typed into "Tambah akun", tidied, with what is missing or unreadable in it. */
export type AccountForm = {
	readonly id: string;
	readonly nama: string;
	/** Null: to be made from the name. */
	readonly username: string | null;
	readonly role: Role | null;
	/** Name or code of the wilayah, as typed. */
	readonly tempat: string;
	/** The text that the list was made for which `wilayahKode` was chosen from. */
	readonly tempatDicari: string;
	readonly wilayahKode: string;
	readonly jabatan: Jabatan | null;
	readonly mulai: Tanggal | null;
	/** The warnings were read, and the account is wanted all the same. */
	readonly tetap: boolean;
	readonly problems: readonly Problem[];
};

const roles: readonly Role[] = ['peserta', 'pelatih', 'pengamat', 'administrator'];
const longestName = 100;

export function parseAccountForm(form: FormValues): AccountForm {
	const isian = bacaIsian(withoutControls(form), 'AK-03');
	const nama = isian.wajib('nama', 'Nama lengkap') ?? '';
	if (nama !== '' && !/\p{L}{2}/u.test(nama))
		isian.galat('nama', 'Nama lengkap bukan nama orang.', 'Tulis seperti pada KTP, dengan huruf.');
	else if (nama.length > longestName && nama.length <= 200)
		isian.galat('nama', 'Nama lengkap terlalu panjang.', `Paling banyak ${longestName} huruf.`);
	const role = isian.pilihan('peran', 'Peran', roles) ?? null;
	// A trainer or administrator holds no seat; what stands in those fields is not read.
	const seated = role === null || role === 'peserta';
	return {
		id: isian.teks('akunId'),
		nama,
		username: normalUsername(isian.teks('namaAkun')) || null,
		role,
		tempat: isian.teks('tempat'),
		tempatDicari: isian.teks('tempatDicari'),
		wilayahKode: isian.teks('wilayahKode'),
		jabatan: (seated && isian.pilihan('jabatan', 'Jabatan', daftarJabatan)) || null,
		mulai: (seated && isian.tanggal('mulai', 'Tanggal mulai menjabat')) || null,
		tetap: isian.teks('tetap') === 'ya',
		problems: isian.problems
	};
}

/** PostgreSQL refuses a text with a zero byte, and nobody types control characters on purpose. */
const withoutControls = (form: FormValues): FormValues => {
	const clean = (value: unknown): unknown =>
		typeof value === 'string' ? value.replace(/\p{Cc}/gu, ' ') : value;
	return {
		get: (name) => clean(form.get(name)),
		getAll: (name) => form.getAll(name).map(clean)
	};
};
