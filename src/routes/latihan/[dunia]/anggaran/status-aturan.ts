import type { HasilAturan } from '$lib/desa/apbdes/aturan/hasil';
import type { Tone } from '$lib/ui/data-table';

type Status = HasilAturan['status'];

export const labelStatus: Record<Status, string> = {
	galat: 'galat',
	peringatan: 'peringatan',
	'belum-dinilai': 'belum dapat dinilai',
	terpenuhi: 'terpenuhi'
};

/** A figure of the year that nobody has published yet is waited for; anything else lacks lines to judge. */
export const sebutStatus = ({
	status,
	menunggu
}: Pick<HasilAturan, 'status' | 'menunggu'>): string =>
	menunggu ? 'menunggu aturan' : labelStatus[status];

const nada: Record<Status, Tone> = {
	galat: 'bata',
	peringatan: 'kunyit',
	'belum-dinilai': 'tenang',
	terpenuhi: 'daun'
};
export const nadaStatus = (status: Status): Tone => nada[status];

/** What is to be mended first stands first. */
const urut: readonly Status[] = ['galat', 'peringatan', 'belum-dinilai', 'terpenuhi'];
export const urutStatus = (status: Status): number => urut.indexOf(status);

/** '2 galat, 1 peringatan'; 'semua terpenuhi' where neither is left. */
export function ringkasStatus(hasil: readonly HasilAturan[]): string {
	const banyak = (status: Status): number => hasil.filter((satu) => satu.status === status).length;
	const [galat, peringatan] = [banyak('galat'), banyak('peringatan')];
	const bagian = [
		...(galat > 0 ? [`${galat} galat`] : []),
		...(peringatan > 0 ? [`${peringatan} peringatan`] : [])
	];
	return bagian.length > 0 ? bagian.join(', ') : 'tidak ada galat';
}
