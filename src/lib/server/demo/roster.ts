import { acak, seedDari } from '$lib/desa/acak';
import { susunNama } from '$lib/desa/data/nama';
import { addDays, type Tanggal } from '$lib/format/tanggal';
import type { Jabatan } from '$lib/learning/jabatan';
import { desaKodeOf, type Role } from '../access';
import { derivedId } from '../derived-id';

/** How far somebody has come: from an account never used to a course finished. */
export type Semangat = 'belum-mulai' | 'mulai' | 'tengah' | 'selesai';

export type DemoAccount = {
	readonly id: string;
	readonly username: string;
	readonly nama: string;
	readonly role: Role;
	readonly wilayahKode: string;
	readonly desaKode: string;
	readonly jabatan: Jabatan | null;
	/** Day the seat began. */
	readonly mulai: string;
	readonly semangat: Semangat;
	/** Stopped at a task by the same mistake, again and again. */
	readonly tersandung: boolean;
};

const sukamaju = '35.99.01.2001';

const seats: readonly Jabatan[] = [
	'kepala-desa',
	'sekretaris-desa',
	'kaur-keuangan',
	'operator-sid'
];

/** Has finished the course and holds its certificate. */
export const certifiedUsername = 'wahyu.hidayat';

/** Has just taken over a seat, and has not begun; the day it began is counted back from the first start. */
const newInSeat = account('dian.puspita', 'Dian Puspita', sukamaju, 'operator-sid', 'belum-mulai');
const daysInSeat = 12;

/** The people that the sign-in page offers; their names stand in `demoUsernames`. */
const offered: readonly DemoAccount[] = [
	account('ratna.wulandari', 'Ratna Wulandari', sukamaju, 'sekretaris-desa', 'mulai'),
	account('budi.santoso', 'Budi Santoso', sukamaju, 'kaur-keuangan', 'mulai'),
	newInSeat,
	account(certifiedUsername, 'Wahyu Hidayat', sukamaju, 'kasi-pelayanan', 'selesai'),
	trainer('pelatih.contoh', 'Hendra Kusuma', '35.99.01'),
	trainer('pelatih.provinsi', 'Lilis Suryani', '35'),
	{ ...trainer('pengamat.kabupaten', 'Retno Handayani', '35.99'), role: 'pengamat' },
	{ ...trainer('admin.demo', 'Agus Prayitno', ''), role: 'administrator' }
];

/** Everybody of the demo: those offered, a trainer in each kecamatan, and the officers of each village. */
export function demoRoster(desaKodes: readonly string[], today: Tanggal): DemoAccount[] {
	const others = desaKodes.flatMap((desaKode, index) => villageOfficers(desaKode, index));
	return [
		...offered
			.slice(0, -1)
			.map((one) => (one === newInSeat ? { ...one, mulai: addDays(today, -daysInSeat) } : one)),
		trainer('pelatih.teladan', 'Nurul Hidayah', '35.99.02'),
		trainer('pelatih.rintisan', 'Bambang Setiawan', '35.99.03'),
		trainer('pelatih.kabupaten', 'Dewi Anggraini', '35.99'),
		...others,
		// Last on purpose: when the administrator is there, everybody is.
		...offered.slice(-1)
	];
}

function villageOfficers(desaKode: string, index: number): DemoAccount[] {
	const rng = acak(seedDari(`demo/${desaKode}`));
	// One village in five has not begun at all, and one seat in eight is empty: what a trainer looks for.
	const silent = index % 5 === 4;
	return seats.flatMap((jabatan) => {
		if (offered.some((one) => one.desaKode === desaKode && one.jabatan === jabatan)) return [];
		if (rng.peluang(1, 8)) return [];
		const nama = susunNama(rng, rng.pilih(['L', 'P'] as const), rng.bulat(1972, 2000), 'islam');
		const semangat = silent
			? 'belum-mulai'
			: rng.pilihBerbobot([
					['belum-mulai', 2],
					['mulai', 4],
					['tengah', 4],
					['selesai', 2]
				] as const);
		const username = `${nama.toLowerCase().replace(/[^a-z]+/g, '.')}.${desaKode.slice(6, 8)}${desaKode.slice(-2)}`;
		// With a seed of its own, so that everybody else is as before.
		const tersandung =
			semangat === 'tengah' && acak(seedDari(`demo/macet/${username}`)).peluang(1, 2);
		return [{ ...account(username, nama, desaKode, jabatan, semangat), tersandung }];
	});
}

function account(
	username: string,
	nama: string,
	desaKode: string,
	jabatan: Jabatan,
	semangat: Semangat
): DemoAccount {
	const rng = acak(seedDari(`demo/jabatan/${username}`));
	return {
		id: derivedId('user', username),
		username,
		nama,
		role: 'peserta',
		wilayahKode: desaKode,
		desaKode,
		jabatan,
		mulai: `20${rng.bulat(20, 25)}-0${rng.bulat(1, 9)}-01`,
		semangat,
		tersandung: false
	};
}

function trainer(username: string, nama: string, wilayahKode: string): DemoAccount {
	return {
		id: derivedId('user', username),
		username,
		nama,
		role: 'pelatih',
		wilayahKode,
		desaKode: desaKodeOf(wilayahKode),
		jabatan: null,
		mulai: '2025-01-01',
		semangat: 'belum-mulai',
		tersandung: false
	};
}
