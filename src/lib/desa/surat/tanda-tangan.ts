import type { Tanggal } from '../../format/tanggal';
import { peringatan, galat } from './galat';
import {
	bentukPengganti,
	berlakuPada,
	labelJabatanDesa,
	pejabatJabatan,
	penugasanBerlaku
} from './pelaku';
import type { DefinisiSurat } from './definisi';
import type { Pejabat } from './pejabat';
import type { Persuratan } from './state';
import type { BentukTandaTangan, CaraTandaTangan, TandaTangan } from './surat';
import type { Problem } from '../problem';

export const labelBentuk: Record<BentukTandaTangan, string> = {
	kades: 'Kepala Desa',
	an: 'a.n. Kepala Desa',
	ub: 'u.b. (a.n. Kepala Desa, Sekretaris Desa)',
	plh: 'Plh. Kepala Desa',
	plt: 'Plt. Kepala Desa',
	pj: 'Pj. Kepala Desa'
};

/** C-02: how it was signed: whoever signs with a pen names no certificate. */
export const caraTandaTangan = ({
	sertifikatId
}: Pick<TandaTangan, 'sertifikatId'>): CaraTandaTangan => (sertifikatId === '' ? 'basah' : 'tte');

export const labelCara: Record<CaraTandaTangan, string> = {
	tte: 'TTE simulasi',
	basah: 'Tanda tangan basah'
};

/** C-03: the office of whoever signs, as the public page and the text of a letter name it; no person. */
export function jabatanPenandatangan(bentuk: BentukTandaTangan, { jabatan }: Pejabat): string {
	if (bentuk === 'an') return 'a.n. Kepala Desa, Sekretaris Desa';
	if (bentuk === 'ub')
		return `a.n. Kepala Desa, Sekretaris Desa, u.b. ${labelJabatanDesa(jabatan)}`;
	return labelBentuk[bentuk];
}

/** C-03: the lines below the text. */
export function blokTandaTangan(
	bentuk: BentukTandaTangan,
	pejabat: Pejabat,
	namaDesa: string
): readonly string[] {
	const kepala = `KEPALA DESA ${namaDesa.toUpperCase()}`;
	switch (bentuk) {
		case 'kades':
			return [kepala, pejabat.nama];
		case 'an':
			return [`a.n. ${kepala}`, 'Sekretaris Desa', pejabat.nama];
		case 'ub':
			return [
				`a.n. ${kepala}`,
				'Sekretaris Desa',
				'u.b.',
				labelJabatanDesa(pejabat.jabatan),
				pejabat.nama
			];
		case 'plh':
			return [`Plh. ${kepala}`, pejabat.nama];
		case 'plt':
			return [`Plt. ${kepala}`, pejabat.nama];
		case 'pj':
			return [`Pj. ${kepala}`, pejabat.nama];
		default:
			return bentuk satisfies never;
	}
}

type Konteks = {
	readonly state: Persuratan;
	readonly definisi: DefinisiSurat;
	readonly pejabat: Pejabat;
	readonly tanggal: Tanggal;
};

/** C-03: whether this person may sign this letter in this form on that day. */
export function periksaBentuk(bentuk: BentukTandaTangan, konteks: Konteks): Problem[] {
	switch (bentuk) {
		case 'kades':
			return periksaKades(konteks);
		case 'an':
		case 'ub':
			return periksaAtasNama(bentuk, konteks);
		case 'plh':
		case 'plt':
		case 'pj':
			return periksaPengganti(bentuk, konteks);
		default:
			return bentuk satisfies never;
	}
}

const tolak = (message: string, mend: string): Problem => galat('C-03', 'bentuk', message, mend);

function periksaKades({ state, pejabat }: Konteks): Problem[] {
	if (state.keadaanKades !== 'biasa') {
		const pengganti = bentukPengganti[state.keadaanKades];
		return [
			tolak(
				'Kepala Desa sekarang tidak dapat menandatangani sendiri.',
				`Pakai bentuk ${pengganti ? labelBentuk[pengganti] : 'pengganti'} sesuai penugasannya.`
			)
		];
	}
	if (pejabat.id === pejabatJabatan(state, 'kepala-desa')?.id) return [];
	return [
		tolak(
			`${pejabat.nama} adalah ${labelJabatanDesa(pejabat.jabatan)}; atas jabatan Kepala Desa hanya Kepala Desa yang menandatangani.`,
			'Pakai bentuk a.n. bila ada mandat, atau serahkan kepada Kepala Desa.'
		)
	];
}

const isBermandat = ({ state, definisi, tanggal }: Konteks, pejabatId: string): boolean =>
	state.mandat.some(
		(mandat) =>
			mandat.pejabatId === pejabatId &&
			mandat.jenis.includes(definisi.kode) &&
			berlakuPada(mandat, tanggal)
	);

/** C-03: on behalf of the Kades, by his written mandate for that type, and never what is his alone. */
function periksaAtasNama(bentuk: 'an' | 'ub', konteks: Konteks): Problem[] {
	const { state, definisi, pejabat } = konteks;
	const problems: Problem[] = [];
	if (!definisi.bolehAn)
		problems.push(
			tolak(
				`${definisi.nama} tidak boleh ditandatangani a.n. Kepala Desa.`,
				'Serahkan kepada Kepala Desa, atau yang ditugaskan menggantikannya.'
			)
		);
	if (state.keadaanKades === 'kosong' || state.keadaanKades === 'diberhentikan-sementara')
		problems.push(
			tolak(
				'Tidak ada Kepala Desa yang memberi mandat saat ini.',
				'Yang menandatangani adalah pejabat yang ditetapkan bupati.'
			)
		);
	const sekdes = pejabatJabatan(state, 'sekretaris-desa');
	if (bentuk === 'an' && pejabat.id !== sekdes?.id)
		problems.push(
			tolak(
				'Bentuk a.n. Kepala Desa ditandatangani Sekretaris Desa.',
				'Kasi dan Kaur memaraf; serahkan tanda tangannya kepada Sekretaris Desa.'
			)
		);
	if (bentuk === 'ub' && !/^ka(si|ur)-/.test(pejabat.jabatan))
		problems.push(
			tolak('Bentuk u.b. ditandatangani Kasi atau Kaur.', 'Sekretaris Desa memakai bentuk a.n.')
		);
	// What the Sekdes may not sign, nobody may sign for her.
	const perlu = bentuk === 'an' ? [pejabat.id] : [sekdes?.id ?? '', pejabat.id];
	if (problems.length === 0 && !perlu.every((id) => isBermandat(konteks, id)))
		problems.push(
			tolak(
				`Belum ada mandat tertulis Kepala Desa untuk ${definisi.nama}${bentuk === 'ub' ? ' kepada Sekretaris Desa dan pejabat ini' : ''}.`,
				'Kepala Desa memberi mandat di halaman Pejabat, dengan nomor dan tanggalnya.'
			)
		);
	if (problems.length === 0 && bentuk === 'ub')
		problems.push(
			peringatan(
				'C-03',
				'bentuk',
				'Kasi dan Kaur lazimnya memaraf dan tidak menandatangani surat keluar.',
				'Bila mandatnya memang menyebut jenis surat ini, tulis dasarnya sebagai alasan.'
			)
		);
	return problems;
}

function periksaPengganti(bentuk: 'plh' | 'plt' | 'pj', konteks: Konteks): Problem[] {
	const { state, definisi, pejabat, tanggal } = konteks;
	const penugasan = penugasanBerlaku(state, tanggal);
	if (bentukPengganti[state.keadaanKades] !== bentuk)
		return [
			tolak(
				`Bentuk ${labelBentuk[bentuk]} tidak sesuai dengan keadaan Kepala Desa sekarang.`,
				'Lihat keadaan Kepala Desa di halaman Pejabat, lalu pilih bentuk yang sesuai.'
			)
		];
	if (!penugasan)
		return [
			tolak(
				`Belum ada penugasan ${labelBentuk[bentuk]} yang berlaku hari ini.`,
				'Catat surat perintah atau penetapannya di halaman Pejabat.'
			)
		];
	if (penugasan.pejabatId !== pejabat.id)
		return [
			tolak(
				`Yang ditugaskan sebagai ${labelBentuk[bentuk]} bukan ${pejabat.nama}.`,
				'Serahkan tanda tangannya kepada pejabat yang ditugaskan.'
			)
		];
	if (bentuk === 'pj' || !definisi.strategis) return [];
	return [
		peringatan(
			'C-03',
			'bentuk',
			`${labelBentuk[bentuk]} dilarang mengambil keputusan strategis: status hukum organisasi, kepegawaian, alokasi anggaran. ${definisi.nama} termasuk di dalamnya.`,
			'Tunggu Kepala Desa. Bila tidak dapat ditunda, tulis alasan dan dasarnya.',
			'UU 30/2014 Ps. 14'
		)
	];
}
