import type { StatusMasuk } from '$lib/desa/surat/views/surat-masuk';
import type { SifatSurat } from '$lib/desa/surat/surat-masuk';
import type { Tone } from '$lib/ui/data-table';

/** What nobody has taken up yet, what is being worked on, what is done. */
export const nadaMasuk: Record<StatusMasuk, Tone> = {
	baru: 'netral',
	diagendakan: 'tenang',
	didisposisi: 'tenang',
	dilaporkan: 'daun',
	dibalas: 'daun',
	selesai: 'netral'
};

export const nadaSifat: Record<SifatSurat, Tone> = {
	biasa: 'netral',
	penting: 'tenang',
	segera: 'bata',
	rahasia: 'bata'
};
